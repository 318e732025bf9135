import { element } from "./dom.js";
import { word } from "./words.js";

/** A share of right readings in words; never promises certainty. */
export function confidenceWords(confidence) {
  if (confidence >= 0.9945) {
    return word("confidence.words", Math.min(999, Math.round(confidence * 1000)), 1000);
  }
  return word("confidence.words", Math.max(1, Math.round(confidence * 100)), 100);
}

/** A verdict as a badge. */
export function badge(verdict) {
  return element("span", { class: `badge ${verdict}` }, word(`verdict.${verdict}`));
}

/** What to do about a verdict, with the reason where there is one. */
export function advice(verdict, reason) {
  return element(
    "p",
    { class: "advice" },
    reason && verdict !== "accepted" ? word(`reason.${reason}`) : word(`advice.${verdict}`),
  );
}

/** A result of any mode in the same shape. */
export function summary(data) {
  if (data.fields) {
    const fields = Object.entries(data.fields);
    const empty = fields.every(([, field]) => field.verdict === "blank");
    const sure = fields.every(([, field]) => field.verdict === "accepted" || field.verdict === "blank");
    return {
      kind: "form",
      text: empty ? "" : fields.map(([name, field]) => `${name}: ${field.text ?? ""}`).join("\n"),
      verdict: empty ? "blank" : sure ? "accepted" : "uncertain",
      confidence: fields
        .filter(([, field]) => field.verdict !== "blank")
        .reduce((product, [, field]) => product * field.confidence, 1),
      reason: null,
      marks: fields.map(([name, field]) => ({ box: field.box, label: name, verdict: field.verdict })),
    };
  }
  if (data.lines) {
    return {
      kind: "number",
      text: data.text,
      verdict: data.verdict,
      confidence: data.confidence,
      reason: data.lines.find((line) => line.reason)?.reason ?? null,
      marks: data.lines.flatMap((line) =>
        line.digits.map((digit) => ({ box: digit.box, label: digitText(digit), verdict: digit.verdict })),
      ),
    };
  }
  return {
    kind: "digit",
    text: digitText(data),
    verdict: data.verdict,
    confidence: data.confidence,
    reason: data.reason,
    marks: [{ box: data.box, label: digitText(data), verdict: data.verdict }],
  };
}

function digitText(digit) {
  const known = digit.verdict === "accepted" || digit.verdict === "uncertain";
  return known && digit.best !== null ? String(digit.best) : "";
}

/** A sentence to be said aloud. */
export function sentence({ kind, text, verdict, reason }) {
  const spoken = kind === "number" ? [...text].join(" ").replaceAll("\n", ", ") : text.replaceAll("\n", ", ");
  if (verdict === "accepted") {
    return word("speak.accepted", spoken);
  }
  if (text && verdict === "uncertain") {
    return word("speak.uncertain", spoken);
  }
  return word(reason ? `reason.${reason}` : `advice.${verdict}`);
}

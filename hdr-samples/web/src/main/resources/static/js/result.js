import { element } from "./dom.js";
import { signedIn } from "./http.js";
import { word, percent } from "./words.js";
import { overlay } from "./boxes.js";
import { details } from "./details.js";
import { correctionForm } from "./correction.js";
import { speakButton } from "./speech.js";
import { traceSection } from "./trace.js";
import { advice, badge, confidenceWords, sentence, summary } from "./verdicts.js";

const LONG = 2;

/**
 * Shows what was read in a picture.
 *
 * @param {object} data as the API answers
 * @param {object} options
 * @param {function(): Promise<object>} options.trace asks for what the recogniser saw; digits only
 * @param {string} options.correction what a person said before
 * @returns {HTMLElement}
 */
export function resultView(data, { trace = null, correction = null } = {}) {
  const known = summary(data);
  const id = data.id ?? null;
  return element(
    "div",
    { class: "result" },
    headline(known),
    advice(known.verdict, known.reason),
    element(
      "div",
      { class: "row" },
      speakButton(() => sentence(known)),
      id && !location.pathname.endsWith(id)
        ? element("a", { class: "button small", href: `/readings/${id}` }, word("result.open"))
        : null,
    ),
    element("div", { class: "result-details" }, ...details(data)),
    known.kind === "digit" && trace ? traceSection(trace) : null,
    id && signedIn ? correctionForm(id, correction ?? known.text, known.kind !== "digit") : null,
  );
}

/** The short form that is shown while somebody draws. */
export function liveView(data) {
  const known = summary(data);
  return element(
    "div",
    { class: "result" },
    heading(),
    headline(known),
    advice(known.verdict, known.reason),
    element("div", { class: "result-details" }, ...details(data)),
  );
}

/** For those who go from heading to heading. */
export function heading() {
  return element("h2", { class: "visually-hidden" }, word("result.heading"));
}

function headline(known) {
  const size = known.text.length > LONG ? "digit-large long" : "digit-large";
  const shown =
    known.kind === "form" || !known.text
      ? null
      : element("p", { class: `${size} ${known.verdict}`, dir: "ltr" }, known.text);
  const sure =
    known.text && known.confidence !== null
      ? element(
          "p",
          { class: "sure" },
          element("strong", {}, percent(known.confidence)),
          " ",
          element("span", { class: "muted" }, confidenceWords(known.confidence)),
        )
      : null;
  return element(
    "div",
    { class: "headline" },
    shown,
    element("div", { class: "headline-words" }, badge(known.verdict), sure),
  );
}

/**
 * Lays the boxes of a result over its picture, once that is loaded.
 *
 * @param {HTMLImageElement} image inside an element of class "framed"
 * @param {object} data as the API answers
 */
export function frame(image, data) {
  const draw = () => {
    image.parentElement.querySelector(".boxes")?.remove();
    const [width, height] = data.size ?? [image.naturalWidth, image.naturalHeight];
    const layer = width > 0 ? overlay(summary(data).marks, width, height) : null;
    if (layer) {
      image.after(layer);
    }
  };
  if (image.complete) {
    draw();
  } else {
    image.addEventListener("load", draw, { once: true });
  }
}

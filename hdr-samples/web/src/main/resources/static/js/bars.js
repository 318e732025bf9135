import { element, drawing } from "./dom.js";
import { word, percent } from "./words.js";

/** A table of the ten digits whose middle column draws how probable each is. */
export function bars(probabilities, best) {
  const rows = probabilities.map((share, digit) =>
    element(
      "tr",
      { class: digit === best ? "best" : null },
      element("th", { scope: "row" }, String(digit)),
      element("td", { class: "bar" }, bar(share)),
      element("td", { class: "share" }, element("bdi", { dir: "ltr" }, percent(share))),
    ),
  );
  return element(
    "table",
    { class: "bars" },
    element("caption", {}, word("bars.caption")),
    element(
      "thead",
      { class: "visually-hidden" },
      element(
        "tr",
        {},
        element("th", { scope: "col" }, word("bars.digit")),
        element("td", {}),
        element("th", { scope: "col" }, word("bars.share")),
      ),
    ),
    element("tbody", {}, ...rows),
  );
}

function bar(share) {
  const length = share > 0 ? Math.max(share * 100, 0.6) : 0;
  return drawing(
    "svg",
    { viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
    drawing("rect", { class: "track", width: 100, height: 8 }),
    drawing("rect", { class: "fill", width: length, height: 8 }),
  );
}

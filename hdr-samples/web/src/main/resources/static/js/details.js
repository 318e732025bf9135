import { element } from "./dom.js";
import { word, hasWord, percent, decimal } from "./words.js";
import { bars } from "./bars.js";
import { badge } from "./verdicts.js";

/** What there is to say below the result, by mode. */
export function details(data) {
  if (data.fields) {
    return [fields(data.fields)];
  }
  if (data.lines) {
    return data.lines.flatMap((line, index) => lineDetails(line, data.lines.length > 1 ? index + 1 : 0));
  }
  return [bars(data.probabilities, data.best), others(data.alternatives, "digit"), style(data.style)].filter(Boolean);
}

function others(alternatives, key) {
  if (alternatives.length === 0) {
    return null;
  }
  const items = alternatives
    .slice(0, 5)
    .map((other) =>
      element(
        "li",
        {},
        element("bdi", { class: "other", dir: "ltr" }, String(other[key])),
        element("span", { class: "muted" }, percent(other.probability)),
      ),
    );
  return element("div", { class: "others" }, element("h3", {}, word("others.title")), element("ul", {}, ...items));
}

function style(known) {
  if (!known) {
    return null;
  }
  return element(
    "dl",
    { class: "facts" },
    ...fact(word("style.slant"), word("style.degrees", decimal(known.slantDegrees))),
    ...fact(word("style.stroke"), word("style.ofheight", percent(known.strokeWidth))),
  );
}

function fact(name, value) {
  return [element("dt", {}, name), element("dd", {}, value)];
}

function lineDetails(line, number) {
  const parts = [];
  if (number > 0) {
    parts.push(
      element(
        "h3",
        { class: "row" },
        word("line.title", number),
        element("bdi", { dir: "ltr" }, line.text),
        badge(line.verdict),
        element("span", { class: "muted" }, percent(line.confidence)),
      ),
    );
  }
  parts.push(others(line.alternatives, "text"), digits(line.digits));
  return parts.filter(Boolean);
}

/** The digits of a line one by one; the chart of each opens. */
function digits(all) {
  const list = all.map((digit) =>
    element(
      "details",
      { class: `digit ${digit.verdict}` },
      element(
        "summary",
        {},
        element("strong", {}, digit.best === null ? "–" : String(digit.best)),
        element("span", { class: "muted" }, percent(digit.confidence)),
      ),
      bars(digit.probabilities, digit.best),
      style(digit.style),
    ),
  );
  return element("div", { class: "digits" }, element("h3", {}, word("digits.title")), ...list);
}

/** The name in the page's language, its numbers aside, where the form is one of this site's. */
function fieldName(name) {
  const key = `field.${name.replace(/\d+/g, "n")}`;
  return hasWord(key) ? word(key, ...(name.match(/\d+/g) ?? [])) : name.replaceAll("-", " ");
}

function fields(all) {
  const rows = Object.entries(all).map(([name, field]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, fieldName(name)),
      element("td", { dir: "ltr", class: "field-text" }, field.text ?? "–"),
      element("td", {}, badge(field.verdict)),
      element("td", {}, field.verdict === "blank" ? "" : percent(field.confidence)),
    ),
  );
  const heads = ["field", "text", "verdict", "confidence"].map((key) =>
    element("th", { scope: "col" }, word(`fields.${key}`)),
  );
  return element(
    "div",
    { class: "table-scroll", tabindex: "0", role: "region", "aria-label": word("fields.caption") },
    element(
      "table",
      { class: "data" },
      element("thead", {}, element("tr", {}, ...heads)),
      element("tbody", {}, ...rows),
    ),
  );
}

import { drawing } from "./dom.js";

/** Smallest label that is legible, as a share of the picture's longer side. */
const LABEL = 0.035;

/**
 * Draws boxes over a picture, in the picture's own pixels.
 *
 * @param {Array<{box: number[], label: string, verdict: string}>} marks
 * @param {number} width of the picture that was read
 * @param {number} height
 * @returns {SVGElement|null} null where the boxes are not of this picture
 */
export function overlay(marks, width, height) {
  const placed = marks.filter((mark) => mark.box);
  const fits = ({ box: [x, y, w, h] }) => x >= 0 && y >= 0 && x + w <= width + 1 && y + h <= height + 1;
  if (placed.length === 0 || !placed.every(fits)) {
    return null;
  }
  const size = Math.max(width, height) * LABEL;
  return drawing(
    "svg",
    {
      class: "boxes",
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
      focusable: "false",
    },
    ...placed.map((mark) => marked(mark, size)),
  );
}

function marked({ box: [x, y, width, height], label, verdict }, size) {
  const group = drawing(
    "g",
    { class: verdict },
    drawing("rect", { x, y, width, height, rx: size / 6, "vector-effect": "non-scaling-stroke" }),
  );
  if (label && label.length <= 2) {
    const above = y > size * 1.2;
    group.append(
      drawing(
        "text",
        { x: x + width / 2, y: above ? y - size * 0.25 : y + height + size, "font-size": size, "text-anchor": "middle" },
        label,
      ),
    );
  }
  return group;
}

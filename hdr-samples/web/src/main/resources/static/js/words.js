/** The words of the page's language, from the data block of the layout. */
const block = document.getElementById("words");
const words = block ? JSON.parse(block.textContent) : {};

/**
 * A sentence in the page's language.
 *
 * @param {string} key without the leading "js."
 * @param {...(string|number)} args that replace {0}, {1} and so on
 */
export function word(key, ...args) {
  const text = words[key] ?? key;
  if (args.length === 0) {
    return text;
  }
  return text
    .replaceAll("''", "'")
    .replace(/\{(\d)\}/g, (whole, index) => String(args[Number(index)] ?? whole));
}

/** Whether there is a sentence of that key. */
export function hasWord(key) {
  return key in words;
}

const language = document.documentElement.lang || "en";

/** A share as a whole per cent; never rounded up to certainty, nor down to impossibility. */
export function percent(share) {
  if (share > 0 && share < 0.005) {
    return word("percent.below", percent(0.01));
  }
  const digits = share > 0.995 && share < 1 ? 1 : 0;
  const shown = share >= 0.9995 && share < 1 ? 0.999 : share;
  return new Intl.NumberFormat(`${language}-u-nu-latn`, {
    style: "percent",
    maximumFractionDigits: digits,
  }).format(shown);
}

/** A number with few decimals. */
export function decimal(value, digits = 0) {
  return new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: digits }).format(value);
}

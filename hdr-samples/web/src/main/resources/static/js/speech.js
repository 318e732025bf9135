import { element } from "./dom.js";
import { word } from "./words.js";

const language = document.documentElement.lang || "en";

/** A button that says aloud what was read; null where the browser has no voice. */
export function speakButton(sentence) {
  if (!("speechSynthesis" in window)) {
    return null;
  }
  return element(
    "button",
    { type: "button", class: "button small speak", onclick: () => say(sentence()) },
    word("speak.button"),
  );
}

/** Says a sentence in the page's language. */
export function say(sentence) {
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.lang = language;
  const voice = speechSynthesis.getVoices().find((one) => one.lang.startsWith(language));
  if (voice) {
    utterance.voice = voice;
  }
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

import { element, freshId } from "./dom.js";
import { call } from "./http.js";
import { word } from "./words.js";

/** A form in which a person says what a picture really shows. */
export function correctionForm(id, text, several) {
  const inputId = freshId("correction");
  const hintId = freshId("hint");
  const input = several
    ? element("textarea", { id: inputId, rows: 4, maxlength: 4000, "aria-describedby": hintId, dir: "ltr" })
    : element("input", {
        id: inputId,
        maxlength: 4000,
        autocomplete: "off",
        inputmode: "text",
        "aria-describedby": hintId,
        dir: "ltr",
      });
  input.value = text;
  const status = element("p", { role: "status", class: "notice" });
  const form = element(
    "form",
    { class: "correction-form" },
    element(
      "div",
      { class: "field" },
      element("label", { for: inputId }, word("correct.label")),
      input,
      element("p", { class: "hint", id: hintId }, word("correct.hint")),
    ),
    element("button", { class: "button small" }, word("correct.save")),
    status,
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      await call("PUT", `/api/v1/recognitions/${id}/correction`, { text: input.value.trim() });
      status.className = "notice ok";
      status.textContent = word("correct.done");
    } catch (failure) {
      status.className = "notice error";
      status.textContent = failure.message;
    }
  });
  return element("details", { class: "correction" }, element("summary", {}, word("correct.title")), form);
}

/** What to look for, as chosen on the page. */
const form = document.getElementById("mode");
const templates = document.getElementById("template");
const templateField = document.getElementById("template-field");

/** The chosen mode: digit, number or form. */
export function mode() {
  return new FormData(form).get("mode");
}

/** The query of a request that recognises. */
export function recogniseQuery(keep, name = null) {
  const query = new URLSearchParams({ mode: mode(), keep: String(keep) });
  if (mode() === "form") {
    query.set("template", templates.value);
  }
  if (name) {
    query.set("name", name);
  }
  return query;
}

/** Calls back whenever the choice changes. */
export function onMode(listener) {
  form.addEventListener("change", () => {
    update();
    listener(mode());
  });
}

function update() {
  templateField.hidden = mode() !== "form";
}

form.addEventListener("submit", (event) => event.preventDefault());
update();

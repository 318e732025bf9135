import { element } from "./dom.js";
import { call, signedIn } from "./http.js";
import { word } from "./words.js";
import { recogniseQuery } from "./mode.js";
import { penSurface } from "./pen.js";
import { liveView } from "./result.js";
import { sentence, summary } from "./verdicts.js";
import { speakButton } from "./speech.js";
import { traceSection } from "./trace.js";

const PAUSE = 250;
const SECOND = 1000;

/** The part of the page where one writes and sees at once what is read. */
export function drawing() {
  const canvas = document.getElementById("canvas");
  const live = document.getElementById("live");
  const status = document.getElementById("draw-status");
  const hint = document.getElementById("draw-hint");
  const buttons = ["undo", "clear-drawing", "save"].map((id) => document.getElementById(id)).filter(Boolean);
  const surface = penSurface(canvas, changed);
  let timer = 0;
  let asked = new AbortController();
  let notBefore = 0;

  function changed() {
    clearTimeout(timer);
    asked.abort();
    hint.hidden = !surface.isEmpty();
    buttons.forEach((button) => (button.disabled = surface.isEmpty()));
    status.className = "notice";
    status.textContent = "";
    if (surface.isEmpty()) {
      live.replaceChildren(element("p", { class: "muted" }, word("draw.empty")));
    } else {
      timer = setTimeout(read, Math.max(PAUSE, notBefore - Date.now()));
    }
  }

  async function read() {
    asked = new AbortController();
    try {
      const strokes = surface.strokes();
      const data = await call("POST", `/api/v1/recognitions?${recogniseQuery(false)}`, strokes, asked.signal);
      show(data, strokes);
    } catch (failure) {
      if (failure.name !== "AbortError") {
        refuse(failure);
      }
    }
  }

  function show(data, strokes) {
    const known = summary(data);
    const said = speakButton(() => sentence(known));
    const trace = known.kind === "digit" ? traceSection(() => call("POST", "/api/v1/traces", strokes)) : null;
    live.replaceChildren(liveView(data), ...[said, trace].filter(Boolean));
  }

  function refuse(failure) {
    if (failure.status === 429 || failure.status === 503) {
      notBefore = Date.now() + failure.retryAfter * SECOND;
      timer = setTimeout(read, failure.retryAfter * SECOND);
    }
    status.className = "notice error";
    status.textContent = failure.message;
  }

  async function save() {
    try {
      const query = recogniseQuery(true, word("draw.name"));
      const data = await call("POST", `/api/v1/recognitions?${query}`, surface.strokes());
      status.className = "notice ok";
      status.replaceChildren(
        word("draw.saved"),
        " ",
        element("a", { href: `/readings/${data.id}` }, word("result.open")),
      );
    } catch (failure) {
      refuse(failure);
    }
  }

  document.getElementById("undo").addEventListener("click", () => surface.undo());
  document.getElementById("clear-drawing").addEventListener("click", () => surface.clear());
  if (signedIn) {
    document.getElementById("save").addEventListener("click", save);
  }
  changed();
  return { again: changed };
}

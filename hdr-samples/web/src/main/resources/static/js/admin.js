// Shows how the training goes while it goes.
import { decimal, percent } from "./words.js";

const section = document.getElementById("training");

function filled(text, ...args) {
  return text.replace(/\{(\d)\}/g, (whole, index) => String(args[Number(index)] ?? whole));
}

function show(state) {
  document.getElementById("progress").value = state.done;
  if (state.epoch > 0) {
    const step = filled(
      section.dataset.step,
      state.epoch,
      state.epochs,
      decimal(state.loss, 4),
      percent(state.accuracy),
    );
    const minutes = Math.ceil(state.secondsLeft / 60);
    document.getElementById("step").textContent = `${step} ${filled(section.dataset.left, minutes)}`;
  }
}

if (section && section.dataset.running === "true") {
  const phase = document.getElementById("phase").dataset.phase;
  const events = new EventSource("/admin/training/events");
  events.addEventListener("training", (event) => {
    const state = JSON.parse(event.data);
    if (state.phase !== phase) {
      // The words of another phase, and what was measured, are the server's.
      events.close();
      window.location.reload();
      return;
    }
    show(state);
  });
}

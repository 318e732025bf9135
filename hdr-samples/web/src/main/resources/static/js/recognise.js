import { camera } from "./camera.js";
import { drawing } from "./draw.js";
import { mode, onMode } from "./mode.js";
import { pictureList } from "./pictures.js";
import { tabs } from "./tabs.js";

const drawTab = document.getElementById("tab-draw");
const panels = tabs(document.getElementById("ways"));
const pictures = pictureList(() => panels.select("tab-pictures"));
const draw = drawing();

function show(chosen) {
  // Forms are printed, nobody draws them.
  drawTab.hidden = chosen === "form";
  if (chosen === "form" && drawTab.getAttribute("aria-selected") === "true") {
    panels.select("tab-pictures");
  }
  document.getElementById("canvas").classList.toggle("wide", chosen === "number");
}

camera(pictures.add);
onMode((chosen) => {
  show(chosen);
  pictures.reset();
  draw.again();
});
show(mode());
if (location.hash === "#draw" && mode() !== "form") {
  panels.select("tab-draw");
  document.getElementById("ways").scrollIntoView();
}

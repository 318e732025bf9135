/** The walk-through plays again when one asks for it; there is nothing to play for those who want no motion. */
const walk = document.getElementById("walk");
const again = document.getElementById("again");

again.hidden = matchMedia("(prefers-reduced-motion: reduce)").matches;
again.addEventListener("click", () => {
  walk.classList.add("resting");
  // Reading a size makes the browser notice that the animations ended.
  walk.getBoundingClientRect();
  walk.classList.remove("resting");
});

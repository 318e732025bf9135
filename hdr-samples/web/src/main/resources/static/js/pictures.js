import { word } from "./words.js";
import { Picture } from "./picture.js";
import { droppedFiles, pastedFiles } from "./files.js";

/** Most pictures that are under way at the same time. */
const AT_ONCE = 2;

/** Most pictures on the page. */
const MOST = 200;

/**
 * The pictures that were chosen, dropped, pasted or taken.
 *
 * @param {function()} added is called when there are more
 */
export function pictureList(added) {
  const list = document.getElementById("pictures");
  const actions = document.getElementById("picture-actions");
  const status = document.getElementById("picture-status");
  const readButton = document.getElementById("read");
  const input = document.getElementById("files");
  const zone = document.getElementById("drop");
  let all = [];
  let running = 0;

  function add(files) {
    const taken = files.slice(0, MOST - all.length);
    for (const file of taken) {
      const picture = new Picture(file, remove);
      all.push(picture);
      list.append(picture.node);
    }
    status.textContent =
      taken.length < files.length ? word("pictures.toomany", MOST) : word("pictures.added", taken.length);
    update();
    added();
  }

  function remove(picture) {
    picture.remove();
    all = all.filter((other) => other !== picture);
    update();
    (readButton.hidden || all.length === 0 ? input : readButton).focus();
  }

  function clear() {
    all.forEach((picture) => picture.remove());
    all = [];
    update();
    status.textContent = word("pictures.cleared");
    input.focus();
  }

  function update() {
    actions.hidden = all.length === 0;
    const waiting = all.filter((picture) => picture.state === "waiting").length;
    readButton.textContent = word("pictures.read", waiting);
    readButton.hidden = waiting === 0;
  }

  async function next() {
    const picture = all.find((one) => one.state === "waiting");
    if (!picture || running >= AT_ONCE) {
      return;
    }
    running += 1;
    const done = picture.read();
    update();
    next();
    await done;
    running -= 1;
    update();
    next();
  }

  input.addEventListener("change", () => {
    add([...input.files]);
    input.value = "";
  });
  readButton.addEventListener("click", next);
  document.getElementById("clear-pictures").addEventListener("click", clear);
  listenToDrops(zone, add);
  document.addEventListener("paste", (event) => {
    const files = pastedFiles(event.clipboardData);
    if (files.length > 0) {
      event.preventDefault();
      add(files);
    }
  });
  return {
    add,
    reset() {
      all.forEach((picture) => picture.reset());
      update();
    },
  };
}

/** A drop anywhere on the page counts: nobody wants the browser to open the picture instead. */
function listenToDrops(zone, add) {
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) {
      zone.classList.remove("over");
    }
  });
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    const files = await droppedFiles(event.dataTransfer);
    if (files.length > 0) {
      add(files);
    }
  });
}

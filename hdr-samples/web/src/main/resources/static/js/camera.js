import { word } from "./words.js";

const QUALITY = 0.92;

/**
 * The button that takes a photo: with a preview where the browser lets us, otherwise by the device's own camera.
 *
 * @param {function(File[])} taken gets the photo
 */
export function camera(taken) {
  const open = document.getElementById("camera-open");
  const fallback = document.getElementById("camera-file");
  const dialog = document.getElementById("camera");
  const video = document.getElementById("camera-video");
  const status = document.getElementById("camera-status");
  let stream = null;
  let count = 0;

  async function start() {
    if (!navigator.mediaDevices?.getUserMedia) {
      fallback.click();
      return;
    }
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } },
      });
    } catch {
      status.textContent = word("camera.refused");
      fallback.click();
      return;
    }
    status.textContent = "";
    video.srcObject = stream;
    dialog.showModal();
    await video.play();
  }

  function stop() {
    stream?.getTracks().forEach((track) => track.stop());
    stream = null;
    video.srcObject = null;
  }

  function shoot() {
    const canvas = document.createElement("canvas");
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    if (canvas.width === 0) {
      return;
    }
    canvas.getContext("2d").drawImage(video, 0, 0);
    canvas.toBlob(
      (blob) => {
        count += 1;
        taken([new File([blob], word("camera.name", count), { type: "image/jpeg" })]);
        dialog.close();
      },
      "image/jpeg",
      QUALITY,
    );
  }

  open.addEventListener("click", start);
  dialog.addEventListener("close", stop);
  document.getElementById("camera-shoot").addEventListener("click", shoot);
  document.getElementById("camera-cancel").addEventListener("click", () => dialog.close());
  fallback.addEventListener("change", () => {
    taken([...fallback.files]);
    fallback.value = "";
  });
}

/** Units of a stroke: the surface's height is so many. */
const UNITS = 1000;

/** Most points that the server takes, with some to spare. */
const MOST_POINTS = 9500;

const WIDTH = 26;

/**
 * A surface to write on with a mouse, a finger or a pen.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {function()} changed is called whenever there is more or less ink
 */
export function penSurface(canvas, changed) {
  const context = canvas.getContext("2d");
  let strokes = [];
  let current = null;
  let began = 0;

  function fit() {
    const box = canvas.getBoundingClientRect();
    const ratio = window.devicePixelRatio || 1;
    const width = Math.round(box.width * ratio);
    const height = Math.round(box.height * ratio);
    if (width > 0 && (canvas.width !== width || canvas.height !== height)) {
      canvas.width = width;
      canvas.height = height;
      strokes.forEach(draw);
    }
  }

  function draw(stroke) {
    context.fillStyle = context.strokeStyle = "#14161a";
    context.lineCap = context.lineJoin = "round";
    if (stroke.length === 1) {
      const { scale } = pen(stroke[0]);
      context.beginPath();
      context.arc(stroke[0][0] * scale, stroke[0][1] * scale, context.lineWidth / 2, 0, 2 * Math.PI);
      context.fill();
    }
    for (let i = 1; i < stroke.length; i++) {
      segment(stroke[i - 1], stroke[i]);
    }
  }

  function pen([, , , pressure]) {
    const scale = canvas.height / UNITS;
    context.lineWidth = WIDTH * scale * (pressure === undefined ? 1 : 0.5 + pressure);
    return { scale };
  }

  function segment(from, to) {
    const { scale } = pen(to);
    context.beginPath();
    context.moveTo(from[0] * scale, from[1] * scale);
    context.lineTo(to[0] * scale, to[1] * scale);
    context.stroke();
  }

  function point(event) {
    const box = canvas.getBoundingClientRect();
    const unit = UNITS / box.height;
    const round = (value) => Math.round(value * 10) / 10;
    const place = [round((event.clientX - box.left) * unit), round((event.clientY - box.top) * unit)];
    if (event.pointerType === "pen" && event.pressure > 0) {
      place.push(Math.max(0, Math.round(event.timeStamp - began)), Math.round(event.pressure * 1000) / 1000);
    }
    return place;
  }

  function points() {
    return strokes.reduce((sum, stroke) => sum + stroke.length, 0);
  }

  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || current) {
      return;
    }
    event.preventDefault();
    fit();
    if (strokes.length === 0) {
      began = event.timeStamp;
    }
    canvas.setPointerCapture(event.pointerId);
    current = { id: event.pointerId, stroke: [point(event)] };
    strokes.push(current.stroke);
    draw(current.stroke);
  });

  canvas.addEventListener("pointermove", (event) => {
    if (!current || event.pointerId !== current.id || points() > MOST_POINTS) {
      return;
    }
    const parts = event.getCoalescedEvents?.() ?? [];
    for (const part of parts.length > 0 ? parts : [event]) {
      const place = point(part);
      const before = current.stroke[current.stroke.length - 1];
      if (place[0] !== before[0] || place[1] !== before[1]) {
        current.stroke.push(place);
        segment(before, place);
      }
    }
    changed();
  });

  function end(event) {
    if (current && event.pointerId === current.id) {
      current = null;
      changed();
    }
  }
  canvas.addEventListener("pointerup", end);
  canvas.addEventListener("pointercancel", end);
  new ResizeObserver(fit).observe(canvas);

  function set(next) {
    strokes = next;
    current = null;
    context.clearRect(0, 0, canvas.width, canvas.height);
    strokes.forEach(draw);
    changed();
  }

  return {
    isEmpty: () => strokes.length === 0,
    undo: () => set(strokes.slice(0, -1)),
    clear: () => set([]),
    /** The object that the API reads. */
    strokes: () => ({ strokes: strokes.map((stroke) => [...stroke]) }),
  };
}

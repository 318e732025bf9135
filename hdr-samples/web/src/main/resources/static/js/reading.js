import { element } from "./dom.js";
import { call } from "./http.js";
import { frame, heading, resultView } from "./result.js";

/** The page of one reading that is kept. */
const place = document.getElementById("reading");
const path = `/api/v1/recognitions/${place.dataset.id}`;

try {
  const reading = await call("GET", path);
  const data = { ...reading.result, id: reading.id, verdict: reading.result.verdict ?? reading.verdict };
  place.replaceChildren(
    heading(),
    resultView(data, {
      trace: () => call("GET", `${path}/trace`),
      correction: reading.correction,
    }),
  );
  frame(document.getElementById("picture"), data);
} catch (failure) {
  place.replaceChildren(element("p", { class: "notice error", role: "alert" }, failure.message));
}

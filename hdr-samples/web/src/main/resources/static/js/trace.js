import { element } from "./dom.js";
import { hasWord, word } from "./words.js";

/**
 * What the recogniser saw, step by step; asked for when it is opened.
 *
 * @param {function(): Promise<object>} load asks the server
 */
export function traceSection(load) {
  const body = element("div", { class: "trace-body", role: "status" });
  const section = element("details", { class: "trace" }, element("summary", {}, word("trace.title")), body);
  let state = "unasked";
  section.addEventListener("toggle", async () => {
    if (!section.open || state !== "unasked") {
      return;
    }
    state = "asked";
    body.replaceChildren(element("p", { class: "muted" }, word("trace.loading")));
    try {
      show(body, await load());
    } catch (failure) {
      state = "unasked";
      body.replaceChildren(element("p", { class: "notice error" }, failure.message));
    }
  });
  return section;
}

function show(body, trace) {
  const stages = trace.stages.map((stage, index) => figure(stage.picture, index + 1, describe(stage)));
  if (trace.saliency) {
    const { picture, best, runnerUp } = trace.saliency;
    stages.push(figure(picture, stages.length + 1, word("trace.saliency", best, runnerUp)));
  }
  body.replaceChildren(
    element("p", { class: "muted" }, word("trace.intro")),
    element("ol", { class: "trace-steps" }, ...stages),
  );
}

/** In the page's language where the step is known, otherwise as the server describes it. */
function describe({ name, description }) {
  return hasWord(`stage.${name}`) ? word(`stage.${name}`) : description;
}

function figure(picture, number, words) {
  return element(
    "li",
    {},
    element(
      "figure",
      {},
      element("img", { src: picture, alt: "", class: "trace-picture" }),
      element("figcaption", {}, element("strong", {}, `${number} `), words),
    ),
  );
}

import { element } from "./dom.js";
import { call, signedIn, upload } from "./http.js";
import { word, decimal } from "./words.js";
import { recogniseQuery } from "./mode.js";
import { frame, resultView } from "./result.js";
import { summary } from "./verdicts.js";

const KILO = 1000;

/** One picture of the page: its preview, how far it is, and what was read in it. */
export class Picture {
  /**
   * @param {File} file
   * @param {function(Picture)} removed is called when the person takes it away
   */
  constructor(file, removed) {
    this.file = file;
    this.state = "waiting";
    this.stop = new AbortController();
    this.url = URL.createObjectURL(file);
    this.image = element("img", { src: this.url, alt: word("picture.alt", file.name) });
    this.image.addEventListener("error", () => {
      this.image.replaceWith(element("p", { class: "muted no-preview" }, word("picture.nopreview")));
    });
    this.progress = element("progress", { max: 1, value: 0, "aria-label": word("picture.progress", file.name) });
    this.progress.hidden = true;
    this.status = element("p", { role: "status", class: "muted" }, word("picture.waiting"));
    this.outcome = element("div", { class: "outcome" });
    this.node = element(
      "li",
      { class: "card picture" },
      element("div", { class: "picture-side" }, element("div", { class: "framed" }, this.image)),
      element(
        "div",
        { class: "picture-main stack" },
        element(
          "div",
          { class: "picture-head" },
          element("div", {}, element("h2", {}, element("bdi", {}, file.name)), element("p", { class: "muted" }, size(file.size))),
          element(
            "button",
            {
              type: "button",
              class: "button small quiet",
              "aria-label": word("picture.remove", file.name),
              onclick: () => removed(this),
            },
            word("picture.removeshort"),
          ),
        ),
        this.status,
        this.progress,
        this.outcome,
      ),
    );
  }

  /** Sends it and shows what comes back; never fails. */
  async read() {
    this.state = "reading";
    this.outcome.replaceChildren();
    this.progress.hidden = false;
    this.status.className = "muted";
    this.status.textContent = word("picture.sending");
    try {
      const path = `/api/v1/recognitions?${recogniseQuery(signedIn, this.file.name)}`;
      const data = await upload(path, this.file, (share) => this.sent(share), this.stop.signal);
      this.show(data);
    } catch (failure) {
      this.fail(failure);
    }
    this.progress.hidden = true;
  }

  sent(share) {
    if (share < 1) {
      this.progress.value = share;
    } else {
      this.progress.removeAttribute("value");
      this.status.textContent = word("picture.reading");
    }
  }

  show(data) {
    this.state = "read";
    this.status.className = "visually-hidden";
    const known = summary(data);
    this.status.textContent = word("picture.done", this.file.name, known.text || word(`verdict.${known.verdict}`));
    this.outcome.replaceChildren(
      resultView(data, {
        trace: () =>
          data.id ? call("GET", `/api/v1/recognitions/${data.id}/trace`) : upload("/api/v1/traces", this.file),
      }),
    );
    frame(this.image, data);
  }

  fail(failure) {
    this.state = "failed";
    this.status.className = "notice error";
    this.status.textContent = failure.message;
  }

  /** Forgets what was read, since something else is asked for. */
  reset() {
    if (this.state !== "reading") {
      this.state = "waiting";
      this.outcome.replaceChildren();
      this.node.querySelector(".boxes")?.remove();
      this.status.className = "muted";
      this.status.textContent = word("picture.waiting");
    }
  }

  /** Takes it off the page. */
  remove() {
    this.stop.abort();
    URL.revokeObjectURL(this.url);
    this.node.remove();
  }
}

function size(bytes) {
  return bytes < KILO * KILO
    ? word("picture.kilobytes", decimal(Math.max(1, bytes / KILO)))
    : word("picture.megabytes", decimal(bytes / KILO / KILO, 1));
}

import { word } from "./words.js";

const token = document.querySelector('meta[name="csrf"]')?.content;
const tokenHeader = document.querySelector('meta[name="csrf-header"]')?.content;

/** Whether somebody is signed in. */
export const signedIn = document.querySelector('meta[name="signed-in"]')?.content === "true";

/** Details of this say what did not fit, which no general words do. */
const UNFIT = 422;

const KINDS = {
  401: "expired",
  403: "expired",
  404: "gone",
  413: "large",
  415: "type",
  422: "unfit",
  429: "rate",
  503: "busy",
};

/** The server refused; the message is for people. */
export class Refusal extends Error {
  constructor(status, message, retryAfter) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

function headers(type) {
  const all = { Accept: "application/json, application/problem+json" };
  if (type) {
    all["Content-Type"] = type;
  }
  if (token && tokenHeader) {
    all[tokenHeader] = token;
  }
  return all;
}

function refusal(status, text, retryAfter) {
  let detail = "";
  try {
    const problem = JSON.parse(text);
    detail = problem.detail ?? problem.title ?? "";
  } catch {
    // No problem detail: the words for the status do.
  }
  return new Refusal(status, told(status, detail), Number(retryAfter) || 5);
}

/** The server's details are in English; elsewhere they stand behind words of the page's language. */
function told(status, detail) {
  if (detail && document.documentElement.lang === "en") {
    return detail;
  }
  return status === UNFIT && detail ? `${words(status)} (${detail})` : words(status);
}

function words(status) {
  return word(`error.${KINDS[status] ?? "server"}`);
}

/** Sends a request of JSON or without body; answers with the JSON that comes back, null if none. */
export async function call(method, path, body = null, signal = undefined) {
  let response;
  try {
    response = await fetch(path, {
      method,
      signal,
      headers: headers(body === null ? null : "application/json"),
      body: body === null ? undefined : JSON.stringify(body),
    });
  } catch (failure) {
    throw failure.name === "AbortError" ? failure : new Refusal(0, word("error.network"), 5);
  }
  const text = await response.text();
  if (!response.ok) {
    throw refusal(response.status, text, response.headers.get("Retry-After"));
  }
  return text ? JSON.parse(text) : null;
}

/**
 * Sends a picture.
 *
 * @param {string} path
 * @param {Blob} picture
 * @param {function(number)} progress gets the share that is sent
 * @param {AbortSignal} signal that stops it
 */
export function upload(path, picture, progress = () => {}, signal = undefined) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    for (const [name, value] of Object.entries(headers(picture.type || "application/octet-stream"))) {
      request.setRequestHeader(name, value);
    }
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) {
        progress(event.loaded / event.total);
      }
    });
    request.addEventListener("load", () => {
      if (request.status >= 200 && request.status < 300) {
        resolve(JSON.parse(request.responseText));
      } else {
        reject(refusal(request.status, request.responseText, request.getResponseHeader("Retry-After")));
      }
    });
    request.addEventListener("error", () => reject(new Refusal(0, word("error.network"), 5)));
    request.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
    signal?.addEventListener("abort", () => request.abort());
    request.send(picture);
  });
}

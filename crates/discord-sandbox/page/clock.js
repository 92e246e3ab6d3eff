// The server's clock, and times as text. Relative times are updated every second.

import { h } from "./dom.js";

let ahead = 0;
let locale = "en-US";

export const now = () => Date.now() + ahead;

/** Sets the server's time, and updates every time on the page. */
export function setClock(serverNow) {
  if (Number.isFinite(serverNow)) ahead = serverNow - Date.now();
  reword();
}

export function setLocale(wanted) {
  try {
    locale = Intl.getCanonicalLocales(wanted)[0] ?? "en-US";
  } catch {
    locale = "en-US";
  }
}

const STYLES = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};

const STEPS = [["year", 31536000], ["month", 2592000], ["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];

function format(ms, style) {
  return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES.f).format(ms);
}

/** Returns a relative time, such as "in 14 seconds" or "2 minutes ago". */
export function relative(ms, from = now()) {
  // Seconds are rounded up; the slack is for a tick that is a little late.
  const seconds = Math.ceil((ms - from - 100) / 1000);
  const [unit, length] = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? STEPS.at(-1);
  return new Intl.RelativeTimeFormat(locale, { numeric: "always" }).format(Math.round(seconds / length), unit);
}

/** Returns the element for `<t:seconds:style>`. */
export function timeElement(unix, style) {
  const ms = unix * 1000;
  if (!Number.isFinite(ms) || Math.abs(ms) > 8.64e15) return h("span", {}, "Invalid date");
  return h("time", {
    class: "stamp",
    datetime: new Date(ms).toISOString(),
    title: format(ms, "F"),
    "data-until": style === "R" ? ms : null,
    // A countdown must not be read out every second.
    "aria-live": style === "R" ? "off" : null,
  }, style === "R" ? relative(ms) : format(ms, style));
}

/** Returns the time of a message, with the date unless it is today. */
export function sentAt(iso) {
  const ms = Date.parse(iso);
  if (!Number.isFinite(ms)) return "";
  const today = day(ms) === day(now());
  return new Intl.DateTimeFormat(locale, today ? STYLES.t : { dateStyle: "medium", timeStyle: "short" }).format(ms);
}

/** Returns the day of a message as text. */
export function day(ms) {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(ms);
}

function reword() {
  for (const element of document.querySelectorAll("time[data-until]")) {
    const text = relative(Number(element.dataset.until));
    if (element.firstChild?.data !== text) element.firstChild.data = text;
  }
}

/** Shows the server's time, with a control to advance it if the server allows that. */
export function clockControl(box, forward) {
  const shown = box.querySelector("time");
  box.addEventListener("click", async ({ target }) => {
    const by = Number(target.dataset?.forward);
    if (!by) return;
    target.disabled = true;
    await forward(by);
    target.disabled = false;
    target.focus();
  });
  return () => {
    const text = new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "2-digit" }).format(now());
    if (shown.textContent !== text) shown.textContent = text;
  };
}

/** Starts the updates, on the server's full seconds. */
export function startClock(also = () => {}) {
  const tick = () => {
    reword();
    also();
    setTimeout(tick, 1000 - (((now() % 1000) + 1000) % 1000) + 5);
  };
  tick();
}

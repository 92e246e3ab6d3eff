// The column of messages: adds, edits and removes them in place, and keeps the reader's position.

import { closes, news } from "./announce.js";
import { day } from "./clock.js";
import { findSelect } from "./components.js";
import { h, morph } from "./dom.js";
import { Menu } from "./menu.js";
import { APPS, renderMessage } from "./message.js";
import { reveal } from "./prose.js";

const NEAR_PX = 48;
const GROUP_MS = 7 * 60_000;

/** Compares snowflakes: the longer one is later, else the one with the greater digits. */
const later = (a, b) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

export class Log {
  #elements;
  #messages = new Map();
  #pending = new Set();
  #chosen = new Map();
  #failures = new Map();
  #stuck = true;
  #top = 0;
  #loud = 0;
  #menu = new Menu(document.getElementById("menu"));

  /**
   * `does` has the actions: `press(message, custom_id)`, `select(message, custom_id, values)` and
   * `context(message, name)` resolve to `{ ok, text }`; `dismiss(message)`, `go(channel)` and
   * `command(name)` return nothing. `apps()` returns the commands for the menu of a message.
   */
  constructor(elements, names, apps, does) {
    this.#elements = elements;
    this.names = names;
    this.does = does;
    this.view = {
      names,
      apps,
      pending: (message, customId) => this.#pending.has(`${message} ${customId}`),
      chosen: (message, customId) => this.#chosen.get(`${message} ${customId}`),
      failure: (message) => this.#failures.get(message),
    };
    const { scroller, log, jump } = elements;
    scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => this.#stick()).observe(scroller);
    new ResizeObserver(() => this.#stick()).observe(log);
    jump.addEventListener("click", () => {
      this.toBottom();
      scroller.focus({ preventScroll: true });
    });
    log.addEventListener("click", (event) => this.#click(event));
    log.addEventListener("keydown", (event) => {
      const spoiler = event.target.closest(".spoiler[role=button]");
      if (!spoiler || (event.key !== "Enter" && event.key !== " ")) return;
      event.preventDefault();
      reveal(spoiler);
    });
  }

  /** Shows other messages: those of another channel, or those that another person sees in this one. */
  show(messages, { keepPlace = false } = {}) {
    this.#menu.close({ refocus: false, send: false });
    const { scroller, log } = this.#elements;
    const top = scroller.scrollTop;
    const wasStuck = this.#stuck;
    this.#messages = new Map(messages.map((message) => [message.id, message]));
    if (!keepPlace) {
      this.#chosen = new Map();
      this.#failures = new Map();
      this.#pending = new Set();
    }
    const fresh = h("div", { class: "log" }, messages.map((message) => renderMessage(message, this.view)));
    this.#quietly(() => {
      if (keepPlace) this.#keepFocus(() => this.#replaceAll(fresh));
      else log.replaceChildren(...fresh.childNodes);
    });
    this.#arrange();
    if (keepPlace && !wasStuck) scroller.scrollTop = top;
    else this.toBottom();
  }

  /** Makes a change that a screen reader does not read out piece by piece. */
  #quietly(change) {
    const { scroller } = this.#elements;
    scroller.setAttribute("aria-live", "off");
    change();
    clearTimeout(this.#loud);
    this.#loud = setTimeout(() => scroller.setAttribute("aria-live", "polite"), 200);
  }

  #replaceAll(fresh) {
    const known = new Map([...this.#elements.log.children].map((element) => [element.id, element]));
    const wanted = [...fresh.children].map((element) => {
      const old = known.get(element.id);
      if (old) this.#morphMessage(old, element);
      return old ?? element;
    });
    for (const element of known.values()) if (!wanted.includes(element)) element.remove();
    wanted.forEach((element, index) => {
      const there = this.#elements.log.children[index];
      if (there !== element) this.#elements.log.insertBefore(element, there ?? null);
    });
  }

  /** Adds a message, or replaces its older version. */
  put(message) {
    const known = this.#messages.get(message.id);
    this.#messages.set(message.id, message);
    if (known && closes(known, message)) {
      this.#quietly(() => this.#redraw(message.id));
      this.#elements.status.textContent = news(known, message, this.names);
      return;
    }
    if (known) {
      this.#redraw(message.id);
      return;
    }
    const article = renderMessage(message, this.view);
    const next = [...this.#elements.log.children].reverse().reduce(
      (found, element) => (later(element.dataset.id, message.id) > 0 ? element : found), null);
    this.#elements.log.insertBefore(article, next);
    this.#arrange();
    if (this.#stuck) this.#stick();
    else this.#elements.jump.hidden = false;
  }

  remove(id) {
    if (!this.#messages.delete(id)) return;
    const element = this.#element(id);
    if (!element) return;
    if (element.contains(this.#menu.anchor)) this.#menu.close({ refocus: false, send: false });
    const hadFocus = element.contains(document.activeElement);
    const neighbour = element.nextElementSibling ?? element.previousElementSibling ?? this.#elements.scroller;
    element.remove();
    if (hadFocus) neighbour.focus({ preventScroll: true });
    this.#arrange();
  }

  has(id) {
    return this.#messages.has(id);
  }

  /** Draws everything again, because names or commands have changed. */
  redraw() {
    for (const id of this.#messages.keys()) this.#redraw(id);
  }

  #element(id) {
    return document.getElementById(`message-${id}`);
  }

  #redraw(id) {
    const old = this.#element(id);
    const message = this.#messages.get(id);
    if (!old || !message) return;
    this.#keepFocus(() => this.#morphMessage(old, renderMessage(message, this.view)));
    const anchor = this.#menu.anchor;
    if (anchor && (!anchor.isConnected || anchor.disabled)) this.#menu.close({ refocus: false, send: false });
    this.#stick();
  }

  #morphMessage(old, fresh) {
    fresh.classList.toggle("grouped", old.classList.contains("grouped"));
    if (old.dataset.day) fresh.dataset.day = old.dataset.day;
    morph(old, fresh);
  }

  /** If an edit removes or disables the focused button, its message gets the focus. */
  #keepFocus(change) {
    const focused = document.activeElement;
    const article = focused?.closest?.("article.message");
    const key = focused?.dataset?.key;
    change();
    if (!article || (document.activeElement === focused && !focused.disabled)) return;
    const again = key && article.querySelector(`button[data-key="${CSS.escape(key)}"]:not(:disabled)`);
    const target = again || (article.isConnected ? article : this.#elements.scroller);
    target.focus({ preventScroll: true });
  }

  /** Groups consecutive messages of an author, and marks where a day begins. */
  #arrange() {
    let before = null;
    for (const element of this.#elements.log.children) {
      const message = this.#messages.get(element.dataset.id);
      const at = Date.parse(message.timestamp);
      const today = day(at);
      const newDay = !before || day(Date.parse(before.timestamp)) !== today;
      const joined = !newDay && !message.interaction && before.author.id === message.author.id
        && before.ephemeral === message.ephemeral && at - Date.parse(before.timestamp) < GROUP_MS;
      element.classList.toggle("grouped", joined);
      if (newDay) element.dataset.day = today;
      else delete element.dataset.day;
      before = message;
    }
  }

  /** Only the reader goes up: a picture that arrives late moves the end away, and is followed. */
  #scrolled() {
    const { scroller, jump } = this.#elements;
    const wentUp = scroller.scrollTop < this.#top;
    this.#top = scroller.scrollTop;
    const isNear = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_PX;
    this.#stuck = isNear || (this.#stuck && !wentUp);
    if (this.#stuck) jump.hidden = true;
  }

  #stick() {
    if (this.#stuck) this.#elements.scroller.scrollTop = this.#elements.scroller.scrollHeight;
  }

  toBottom() {
    this.#stuck = true;
    this.#elements.jump.hidden = true;
    this.#stick();
  }

  #click(event) {
    const target = event.target.closest("[data-press], [data-select], [data-apps], [data-dismiss], [data-go], [data-command], .spoiler[role=button]");
    if (!target) return;
    const id = target.closest("article").dataset.id;
    const { press, select, dismiss, go, command } = target.dataset;
    if (target.matches(".spoiler")) reveal(target);
    else if (dismiss) this.does.dismiss(dismiss);
    else if (go) this.does.go(go);
    else if (command) this.does.command(command);
    else if (target.getAttribute("aria-busy") === "true") return;
    else if (press !== undefined) this.#run(id, press, this.does.press(id, press));
    else if (target === this.#menu.anchor) this.#menu.close();
    else if (target.matches("[data-apps]")) this.#openApps(id, target);
    else this.#choose(id, select, target);
  }

  #openApps(id, anchor) {
    const options = this.view.apps().map(({ name, label }) => ({ label, value: name }));
    this.#menu.open(anchor, { options, placeholder: "Apps" }, [], ([name]) =>
      this.#run(id, APPS, this.does.context(id, name)));
  }

  #choose(id, customId, anchor) {
    const component = findSelect(this.#messages.get(id)?.components, customId);
    if (!component) return;
    const key = `${id} ${customId}`;
    const values = this.#chosen.get(key) ?? component.options.filter((option) => option.default).map((option) => option.value);
    this.#menu.open(anchor, component, values, (picked) => {
      this.#chosen.set(key, picked);
      this.#run(id, customId, this.does.select(id, customId, picked));
    });
  }

  /** Shows a component as busy until the bot has responded, and a failure beside it. */
  async #run(id, customId, outcome) {
    const key = `${id} ${customId}`;
    const [pending, failures] = [this.#pending, this.#failures];
    pending.add(key);
    failures.delete(id);
    this.#redraw(id);
    const { ok, text } = await outcome;
    pending.delete(key);
    if (!ok) failures.set(id, { customId, text });
    this.#redraw(id);
  }
}

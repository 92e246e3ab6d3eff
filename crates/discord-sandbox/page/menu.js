// The list of a select menu, or of a message's commands. One choice is sent at once; several are sent when the list closes.

import { h, icon } from "./dom.js";

/** The least width of a list, in pixels: the button of a message's commands is narrow. */
const NARROWEST = 200;

export class Menu {
  #box;
  #anchor = null;
  #select = null;
  #done = null;
  #chosen = new Set();
  #active = 0;
  #typed = "";
  #typedAt = 0;

  constructor(box) {
    this.#box = box;
    box.addEventListener("keydown", (event) => this.#key(event));
    box.addEventListener("mousedown", (event) => event.preventDefault());
    box.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.#toggle(Number(option.dataset.index));
      else if (event.target.closest("[data-done]")) this.close();
    });
    box.addEventListener("focusout", (event) => {
      const to = event.relatedTarget;
      if (!box.hidden && to && !box.contains(to) && !this.#anchor.contains(to)) this.close({ refocus: false });
    });
    document.addEventListener("mousedown", (event) => {
      if (!box.hidden && !box.contains(event.target) && !this.#anchor?.contains(event.target)) this.close({ refocus: false });
    });
    for (const name of ["resize", "scroll"]) addEventListener(name, () => this.#place(), { capture: true, passive: true });
  }

  /** The button whose list is open. */
  get anchor() {
    return this.#anchor;
  }

  /** Opens the list of `select` at its button; `done(values)` is called once with the new choice. */
  open(anchor, select, values, done) {
    this.close({ refocus: false });
    this.#anchor = anchor;
    this.#select = { min: select.min_values ?? 1, max: select.max_values ?? 1, options: select.options ?? [], values };
    this.#done = done;
    this.#chosen = new Set(values);
    this.#active = Math.max(0, this.#select.options.findIndex((option) => values.includes(option.value)));
    this.#box.hidden = false;
    anchor.setAttribute("aria-expanded", "true");
    this.#draw(select.placeholder || "Options");
    this.#place();
    this.#box.firstElementChild.focus({ preventScroll: true });
  }

  get #many() {
    return this.#select.max > 1;
  }

  #draw(label) {
    const list = h("div", {
      role: "listbox",
      tabindex: "0",
      "aria-label": label,
      "aria-multiselectable": this.#many ? "true" : null,
    }, this.#select.options.map((option, index) => h("div", { role: "option", id: `option-${index}`, "data-index": index },
      option.emoji && h("span", { class: "emoji", "aria-hidden": "true" }, option.emoji.id ? `:${option.emoji.name}:` : option.emoji.name),
      h("span", { class: "option-text" }, h("span", {}, option.label), option.description && h("small", {}, option.description)),
      h("span", { class: `tick ${this.#many ? "boxed" : ""}`, "aria-hidden": "true" }, icon("check")))));
    const foot = this.#many && h("div", { class: "choose-foot" },
      h("span", { class: "subtext", role: "status" }),
      h("button", { type: "button", class: "button primary", "data-done": true }, "Done"));
    this.#box.replaceChildren(...[list, foot].filter(Boolean));
    this.#mark();
  }

  #mark() {
    const { min, max, options } = this.#select;
    const full = this.#many && this.#chosen.size >= max;
    const list = this.#box.firstElementChild;
    list.setAttribute("aria-activedescendant", `option-${this.#active}`);
    [...list.children].forEach((element, index) => {
      const chosen = this.#chosen.has(options[index].value);
      element.setAttribute("aria-selected", String(chosen));
      element.setAttribute("aria-disabled", String(full && !chosen));
      element.classList.toggle("active", index === this.#active);
    });
    const note = this.#box.querySelector("[role=status]");
    if (note) note.textContent = this.#chosen.size < min ? `Choose at least ${min}` : `${this.#chosen.size} chosen`;
  }

  #toggle(index) {
    const value = this.#select.options[index]?.value;
    if (value === undefined) return;
    this.#active = index;
    if (!this.#many) {
      this.#chosen = new Set([value]);
      this.close({ again: true });
      return;
    }
    if (!this.#chosen.delete(value) && this.#chosen.size < this.#select.max) this.#chosen.add(value);
    this.#mark();
  }

  #key(event) {
    if (event.target !== this.#box.firstElementChild) {
      if (event.key === "Escape") this.close();
      return;
    }
    const last = this.#select.options.length - 1;
    const goto = { ArrowDown: this.#active + 1, ArrowUp: this.#active - 1, Home: 0, End: last, PageDown: this.#active + 8, PageUp: this.#active - 8 }[event.key];
    if (goto !== undefined) this.#activate(Math.min(last, Math.max(0, goto)));
    else if (event.key === "Enter" || event.key === " ") this.#toggle(this.#active);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Tab" && !this.#many) this.close();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) this.#search(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #activate(index) {
    this.#active = index;
    this.#mark();
    this.#box.querySelector(".active")?.scrollIntoView({ block: "nearest" });
  }

  #search(letter) {
    this.#typed = (performance.now() - this.#typedAt < 700 ? this.#typed : "") + letter.toLowerCase();
    this.#typedAt = performance.now();
    const found = this.#select.options.findIndex((option) => option.label.toLowerCase().startsWith(this.#typed));
    if (found >= 0) this.#activate(found);
  }

  #place() {
    if (this.#box.hidden) return;
    const anchor = this.#anchor.getBoundingClientRect();
    const below = innerHeight - anchor.bottom - 12;
    const above = anchor.top - 12;
    const up = below < 220 && above > below;
    const { style } = this.#box;
    const width = Math.min(Math.max(anchor.width, NARROWEST), innerWidth - 16);
    style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - width - 8))}px`;
    style.width = `${width}px`;
    style.maxHeight = `${Math.min(360, up ? above : below)}px`;
    style.top = up ? "auto" : `${anchor.bottom + 4}px`;
    style.bottom = up ? `${innerHeight - anchor.top + 4}px` : "auto";
  }

  /** Closes the list and sends the choice, if it has changed and has enough values. */
  close({ refocus = true, send = true, again = false } = {}) {
    if (this.#box.hidden) return;
    const [anchor, done, { min, options, values }] = [this.#anchor, this.#done, this.#select];
    this.#box.hidden = true;
    this.#anchor = null;
    anchor.setAttribute("aria-expanded", "false");
    if (refocus) anchor.focus({ preventScroll: true });
    const picked = options.map((option) => option.value).filter((value) => this.#chosen.has(value));
    const changed = again || picked.length !== values.length || picked.some((value) => !values.includes(value));
    if (send && changed && picked.length >= min) done(picked);
  }
}

// The list above the message box: commands, options, choices and the results of autocomplete.

import { h } from "./dom.js";

export class Suggestions {
  #box;
  #hint;
  #list;
  #status;
  #items = [];
  #active = -1;
  #input = null;
  #pick = null;

  constructor({ box, hint, list, status }) {
    this.#box = box;
    this.#hint = hint;
    this.#list = list;
    this.#status = status;
    // The field keeps the focus while the list is used by mouse or finger.
    box.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const item = event.target.closest("[role=option]");
      if (item) this.#choose(Number(item.dataset.index));
    });
  }

  get open() {
    return !this.#box.hidden;
  }

  /** Returns whether an item is marked, so that Enter would pick it. */
  get marked() {
    return this.open && this.#active >= 0;
  }

  get any() {
    return this.open && this.#items.length > 0;
  }

  /**
   * Shows `items` (`{ label, detail?, value }`) for a field. `mark` is the item marked at first (-1: none),
   * `pick(item)` is called with the chosen one, `note` is shown instead of items.
   */
  show(input, { title = "", detail = "", note = "", items = [], mark = -1, pick }) {
    this.#release();
    this.#input = input;
    this.#items = items;
    this.#pick = pick;
    this.#active = Math.min(mark, items.length - 1);
    this.#hint.replaceChildren(...[
      title && h("strong", {}, title), title && detail && " ", detail && h("span", {}, detail),
      note && h("em", {}, note)].filter(Boolean));
    this.#hint.hidden = !title && !detail && !note;
    this.#list.hidden = items.length === 0;
    this.#list.replaceChildren(...items.map((item, index) =>
      h("li", { role: "option", id: `choice-${index}`, "data-index": index, "aria-selected": "false" },
        h("span", { class: "choice-label" }, item.label),
        item.detail && h("span", { class: "choice-detail" }, item.detail))));
    this.#box.hidden = this.#hint.hidden && this.#list.hidden;
    this.#mark();
    this.#status.textContent = items.length ? `${items.length} suggestion${items.length === 1 ? "" : "s"}` : note;
  }

  hide() {
    this.#release();
    this.#box.hidden = true;
    this.#items = [];
    this.#active = -1;
    this.#status.textContent = "";
  }

  #release() {
    this.#input?.removeAttribute("aria-activedescendant");
    if (this.#input?.getAttribute("role") === "combobox") this.#input.setAttribute("aria-expanded", "false");
    this.#input = null;
  }

  #mark() {
    const isOpen = this.#items.length > 0;
    if (this.#input.getAttribute("role") === "combobox") this.#input.setAttribute("aria-expanded", String(isOpen));
    [...this.#list.children].forEach((element, index) => element.setAttribute("aria-selected", String(index === this.#active)));
    if (this.#active < 0) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", `choice-${this.#active}`);
    this.#list.children[this.#active]?.scrollIntoView({ block: "nearest" });
  }

  #choose(index) {
    const item = this.#items[index];
    const pick = this.#pick;
    if (item) pick(item);
  }

  /** Picks the marked item, or the first. */
  take() {
    this.#choose(Math.max(0, this.#active));
  }

  /** Moves the mark with the arrow keys; returns true if the list has handled the key. */
  key(event) {
    if (!this.any || event.altKey || event.ctrlKey || event.metaKey) return false;
    const count = this.#items.length;
    if (event.key === "ArrowDown") this.#active = (this.#active + 1) % count;
    else if (event.key === "ArrowUp") this.#active = (this.#active <= 0 ? count : this.#active) - 1;
    else return false;
    event.preventDefault();
    this.#mark();
    return true;
  }
}

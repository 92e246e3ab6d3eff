// A modal that the bot opened: a dialog with text inputs.

import { h } from "./dom.js";
import { prose } from "./prose.js";

const PARAGRAPH = 2;
const STOPS = "a[href], button, input, textarea, [tabindex]";

export class Modal {
  #dialog;
  #submit;
  #busy = false;

  constructor(dialog) {
    this.#dialog = dialog;
    dialog.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    dialog.addEventListener("click", (event) => {
      if (event.target.closest("[data-cancel]")) dialog.close();
    });
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Tab") this.#wrap(event);
    });
    dialog.addEventListener("input", (event) => count(event.target));
    dialog.addEventListener("close", () => {
      // The event is late: another modal may be open already.
      if (dialog.open) return;
      dialog.replaceChildren();
      // The browser has returned the focus, but in Chromium without the caret, so that typing would enter
      // nothing; an element that has the focus already cannot be focused again.
      const focused = document.activeElement;
      focused?.blur();
      focused?.focus({ preventScroll: true });
    });
  }

  /** Opens a modal; `submit(values)` resolves to `{ ok, text }`. */
  open(modal, names, submit) {
    if (this.#dialog.open) this.#dialog.close();
    this.#submit = submit;
    this.#busy = false;
    this.#dialog.replaceChildren(h("form", {},
      h("h2", { id: "modal-title" }, modal.title),
      (modal.components ?? []).map((component) => part(component, names)),
      h("p", { class: "trouble", role: "alert" }),
      h("div", { class: "modal-foot" },
        h("button", { type: "button", class: "button secondary", "data-cancel": true }, "Cancel"),
        h("button", { type: "submit", class: "button primary" }, "Submit"))));
    this.#dialog.showModal();
    for (const input of this.#inputs()) count(input);
    this.#inputs()[0]?.focus();
  }

  close() {
    if (this.#dialog.open) this.#dialog.close();
  }

  /** Keeps the focus inside: after the last element the browser would focus its own controls. */
  #wrap(event) {
    const stops = [...this.#dialog.querySelectorAll(STOPS)];
    const ends = [stops.at(-1), stops[0]];
    const [from, to] = event.shiftKey ? ends.reverse() : ends;
    if (document.activeElement !== from) return;
    event.preventDefault();
    to.focus();
  }

  #inputs() {
    return [...this.#dialog.querySelectorAll("[data-input]")];
  }

  async #send() {
    if (this.#busy) return;
    const values = Object.fromEntries(this.#inputs().map((input) => [input.dataset.input, input.value]));
    const form = this.#dialog.firstElementChild;
    const button = form.querySelector("[type=submit]");
    this.#busy = true;
    button.setAttribute("aria-busy", "true");
    const { ok, text } = await this.#submit(values);
    if (!form.isConnected) return;
    this.#busy = false;
    button.removeAttribute("aria-busy");
    if (ok) this.#dialog.close();
    else form.querySelector(".trouble").textContent = `Something went wrong: ${text}. Your words are still here; try again.`;
  }
}

/** Returns a part of a modal: an input in an action row or in a label, or text. */
function part(component, names) {
  if (component.type === 1) return (component.components ?? []).map((input) => field(input, input.label));
  if (component.type === 18) return field(component.component ?? {}, component.label, component.description);
  if (component.type === 10) return prose(component.content, names);
  return h("p", { class: "subtext" }, `This page does not show components of type ${component.type} in a modal`);
}

function field(input, label, description) {
  if (input.type !== 4) return h("p", { class: "subtext" }, `This page does not show components of type ${input.type} in a modal`);
  const id = `modal-${input.custom_id}`;
  const required = input.required !== false;
  const long = input.style === PARAGRAPH;
  const element = h(long ? "textarea" : "input", {
    id,
    type: long ? null : "text",
    rows: long ? 5 : null,
    required,
    minlength: input.min_length,
    maxlength: input.max_length ?? 4000,
    placeholder: input.placeholder,
    "data-input": input.custom_id,
    "aria-describedby": description ? `${id}-about` : null,
    autocomplete: "off",
  });
  element.value = input.value ?? "";
  return h("div", { class: "field" },
    h("label", { for: id }, label ?? "Answer", required && h("span", { class: "star", "aria-hidden": "true" }, " *")),
    description && h("p", { class: "subtext", id: `${id}-about` }, description),
    element,
    input.max_length && h("span", { class: "count subtext", "aria-hidden": "true" }));
}

function count(input) {
  const place = input.closest?.(".field")?.querySelector(".count");
  if (place) place.textContent = `${input.value.length} / ${input.maxLength}`;
}

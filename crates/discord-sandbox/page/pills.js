// A picked slash command: its options as labelled fields instead of the message box.

import { h, icon } from "./dom.js";
import { fixedChoices, KIND } from "./slash.js";

export class Pills {
  #group;
  #suggestions;
  #does;
  #fields = new Map();
  #tabbing = false;
  command = null;

  /** `does` has `values(command, option, raws, show)`, `submit()`, `leave()`, `edited()` and `people()`. */
  constructor(group, suggestions, does) {
    this.#group = group;
    this.#suggestions = suggestions;
    this.#does = does;
    group.addEventListener("keydown", (event) => this.#key(event));
    group.addEventListener("focusin", (event) => {
      const field = this.#fieldOf(event.target);
      if (field) this.#suggest(field);
      else suggestions.hide();
    });
    group.addEventListener("focusout", () => suggestions.hide());
    group.addEventListener("input", (event) => this.#edited(this.#fieldOf(event.target)));
    group.addEventListener("click", (event) => {
      if (event.target.closest("[data-leave]")) this.#does.leave();
    });
  }

  get open() {
    return this.command !== null;
  }

  /** Returns the values of the fields, by option name. */
  get raws() {
    return new Map([...this.#fields.values()].map((field) => [field.option.name, rawOf(field)]).filter(([, raw]) => raw !== ""));
  }

  /** Shows the fields of a command, with the known values, and marks the invalid ones. */
  show(command, raws = new Map(), problems = new Map()) {
    this.command = command;
    this.#fields = new Map(command.options.map((option) => [option.name, this.#field(option, raws.get(option.name) ?? "")]));
    this.#group.setAttribute("aria-label", `/${command.name}`);
    this.#group.replaceChildren(
      h("span", { class: "chip", title: command.description }, `/${command.name}`),
      ...[...this.#fields.values()].map(({ element }) => element),
      h("button", { type: "button", class: "plain leave", "data-leave": true, "aria-label": `Cancel /${command.name}` }, icon("close")));
    this.#group.hidden = false;
    for (const [name, problem] of problems) this.#complain(this.#fields.get(name), problem);
    const firstBad = this.#fields.get([...problems.keys()][0]);
    (firstBad ?? this.#fields.values().next().value)?.input.focus();
  }

  hide() {
    this.command = null;
    this.#fields.clear();
    this.#group.hidden = true;
    this.#group.replaceChildren();
    this.#suggestions.hide();
  }

  #field(option, raw) {
    const id = `option-field-${option.name}`;
    const fixed = fixedChoices(option, this.#does.people());
    const suggesting = Boolean(fixed) || option.autocomplete;
    const numeric = !suggesting && (option.type === KIND.integer || option.type === KIND.number);
    const known = fixed?.find(({ label, value }) => [label, value].some((text) => text.toLowerCase() === String(raw).toLowerCase()));
    const input = h("input", {
      id,
      type: option.type === KIND.attachment ? "file" : numeric ? "number" : "text",
      min: numeric ? option.min_value : null,
      max: numeric ? option.max_value : null,
      step: numeric ? (option.type === KIND.integer ? 1 : "any") : null,
      "aria-required": option.required ? "true" : null,
      "aria-describedby": `${id}-about`,
      placeholder: option.required ? "required" : "optional",
      role: suggesting ? "combobox" : null,
      "aria-autocomplete": suggesting ? "list" : null,
      "aria-expanded": suggesting ? "false" : null,
      "aria-controls": suggesting ? "choices" : null,
    });
    if (option.type !== KIND.attachment) input.value = known?.label ?? raw;
    else if (raw instanceof File) input.files = listOf(raw);
    const element = h("div", { class: `pill${option.required ? " required" : ""}`, "data-option": option.name },
      h("label", { for: id }, option.name), input,
      h("span", { class: "hidden-text", id: `${id}-about` }, about(option)));
    return { option, input, element, fixed, picked: known ?? null, items: fixed ?? [] };
  }

  #fieldOf(target) {
    return this.#fields.get(target.closest?.("[data-option]")?.dataset.option);
  }

  #edited(field) {
    if (!field) return;
    field.picked = null;
    this.#complain(field, "");
    this.#does.edited();
    if (field.option.type !== KIND.attachment) this.#suggest(field);
  }

  #complain(field, problem) {
    if (!field) return;
    field.element.classList.toggle("bad", Boolean(problem));
    field.input.setAttribute("aria-invalid", String(Boolean(problem)));
    field.input.nextElementSibling.textContent = problem ? `${problem}. ${about(field.option)}` : about(field.option);
  }

  #suggest(field) {
    const { option, input } = field;
    const show = (items, note = "") => {
      if (document.activeElement !== input) return;
      field.items = items;
      this.#suggestions.show(input, {
        title: option.name,
        detail: about(option),
        note,
        items,
        mark: input.value && !settled(field) ? 0 : -1,
        pick: (item) => this.#pick(field, item),
      });
    };
    const raws = this.raws;
    if (settled(field) && field.fixed) show(field.fixed);
    else this.#does.values(this.command, option, raws, show);
  }

  #pick(field, item) {
    field.picked = item;
    field.input.value = item.label;
    this.#complain(field, "");
    this.#does.edited();
    this.#suggestions.hide();
    const missing = [...this.#fields.values()].find((other) => other.option.required && rawOf(other) === "");
    if (missing && !this.#tabbing) missing.input.focus();
  }

  #key(event) {
    const field = this.#fieldOf(event.target);
    if (event.key === "Escape") {
      event.preventDefault();
      if (this.#suggestions.any) this.#suggestions.hide();
      else this.#does.leave();
      return;
    }
    if (!field || event.isComposing || this.#suggestions.key(event)) return;
    const wouldPick = this.#suggestions.marked && !settled(field);
    if (event.key === "Enter") {
      event.preventDefault();
      if (wouldPick) this.#suggestions.take();
      else this.#does.submit();
    } else if (event.key === "Tab" && !event.shiftKey && wouldPick) {
      // The next field gets the focus.
      this.#tabbing = true;
      this.#suggestions.take();
      this.#tabbing = false;
    } else if (event.key === "Backspace" && field.input.value === "" && field === this.#fields.values().next().value) {
      event.preventDefault();
      this.#does.leave();
    }
  }
}

function rawOf({ option, input, picked }) {
  if (option.type === KIND.attachment) return input.files[0] ?? "";
  return picked?.value ?? input.value.trim();
}

/** Returns whether the value of the field is one of its suggestions, so that none is shown. */
function settled({ input, picked, items }) {
  const text = input.value.trim().toLowerCase();
  return picked !== null || items.some(({ label, value }) => label.toLowerCase() === text || String(value).toLowerCase() === text);
}

/** Returns an option's description, with its bounds. */
function about({ description, required, min_value: min, max_value: max }) {
  const bounds = min !== undefined && max !== undefined ? `${min} to ${max}`
    : min !== undefined ? `${min} or more` : max !== undefined ? `${max} or less` : "";
  return [description, bounds, required ? "required" : ""].filter(Boolean).join(" · ");
}

/** Returns a file in the only form that can be assigned to a field. */
function listOf(file) {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  return transfer.files;
}

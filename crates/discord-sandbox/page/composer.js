// The message box: plain messages, slash commands typed as a line, and suggestions for both.

import { Pills } from "./pills.js";
import { findCommand, fixedChoices, readLine, readValues, suggestCommands, writeLine } from "./slash.js";
import { Suggestions } from "./suggest.js";

const DEBOUNCE_MS = 150;

export class Composer {
  #form;
  #box;
  #trouble;
  #does;
  #commands = [];
  #history = [];
  #suggestions;
  #pills;
  #asked = 0;
  #timer = 0;

  /**
   * `does` has `slash(name, options)` and `say(content)`, both to `{ ok, text }`,
   * `autocomplete(name, options, focused)` to choices, and `people()`.
   */
  constructor({ form, box, pills, trouble, suggestions }, does) {
    this.#form = form;
    this.#box = box;
    this.#trouble = trouble;
    this.#does = does;
    this.#suggestions = new Suggestions(suggestions);
    this.#pills = new Pills(pills, this.#suggestions, {
      values: (...inputs) => this.#values(...inputs),
      submit: () => this.#submit(),
      leave: () => this.#leavePills(),
      edited: () => this.#complain(""),
      people: () => does.people(),
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    box.addEventListener("keydown", (event) => this.#key(event));
    for (const name of ["input", "click", "focus"]) box.addEventListener(name, () => this.#refresh());
    box.addEventListener("input", () => this.#complain(""));
    box.addEventListener("blur", () => this.#hide());
  }

  setCommands(commands) {
    this.#commands = commands;
    if (document.activeElement === this.#box) this.#refresh();
  }

  setPlaceholder(text) {
    this.#box.placeholder = text;
  }

  /** Enters a command, as if its name had been picked from the list. */
  start(name) {
    const command = this.#commands.find((known) => known.name === name);
    if (command) this.#pickCommand(command);
  }

  /** Enters a line, to be sent with Enter; a command without its options opens their fields. */
  fill(line) {
    const command = this.#commands.find((known) => `/${known.name}` === line);
    if (command) {
      this.#pickCommand(command);
      return;
    }
    if (this.#pills.open) this.#leavePills();
    this.#complain("");
    this.#write(line);
  }

  /** Focuses the box; if it is empty, `text` is entered. */
  focus(text = "") {
    if (this.#pills.open) {
      this.#form.querySelector(".pill input")?.focus();
      return;
    }
    if (!this.#box.value) this.#box.value = text;
    this.#box.focus();
    this.#refresh();
  }

  #complain(text) {
    if (this.#trouble.textContent !== text) this.#trouble.textContent = text;
  }

  #hide() {
    this.#asked += 1;
    clearTimeout(this.#timer);
    this.#suggestions.hide();
  }

  /** Suggests completions, if the text is a command and the caret is at its end. */
  #refresh() {
    const line = this.#box.value;
    this.#grow();
    if (!line.startsWith("/") || this.#box.selectionEnd !== line.length) {
      this.#hide();
      return;
    }
    const command = findCommand(this.#commands, line);
    if (command && line.length > command.name.length + 1) this.#helpWithOptions(command, line);
    else this.#helpWithCommands(line.slice(1));
  }

  #grow() {
    this.#box.style.height = "auto";
    if (!this.#box.hidden) this.#box.style.height = `${Math.min(this.#box.scrollHeight, 200)}px`;
  }

  #helpWithCommands(typed) {
    const fitting = suggestCommands(this.#commands, typed);
    this.#suggestions.show(this.#box, {
      note: fitting.length ? "" : "No command fits",
      items: fitting.map((command) => ({ label: `/${command.name}`, detail: command.description, command })),
      mark: 0,
      pick: ({ command }) => this.#pickCommand(command),
    });
  }

  #helpWithOptions(command, line) {
    const { raws, stray, last } = readLine(command, line);
    const option = command.options.find(({ name }) => name === last?.name);
    if (option && !(line.endsWith(" ") && raws.get(option.name))) {
      this.#values(command, option, raws, (items, note) => this.#suggestions.show(this.#box, {
        title: option.name,
        detail: option.description,
        note,
        items: items.map((item) => ({ ...item, detail: item.label === item.value ? "" : item.value })),
        pick: (item) => this.#write(`${line.slice(0, last.start)}${item.value} `),
      }));
      return;
    }
    const word = last ? "" : stray.toLowerCase();
    const rest = command.options.filter(({ name }) => !raws.has(name) && name.startsWith(word));
    this.#suggestions.show(this.#box, {
      title: `/${command.name}`,
      detail: rest.length || command.options.length ? command.description : `${command.description} · Enter sends it`,
      items: rest.map(({ name, description, required }) =>
        ({ label: `${name}:`, detail: required ? `${description} · required` : description })),
      pick: (item) => this.#write(`${line.slice(0, line.length - word.length).trimEnd()} ${item.label}`),
    });
  }

  #write(line) {
    this.#box.value = line;
    this.#box.focus();
    this.#refresh();
  }

  /** Finds suggestions for an option's value; `show(items, note)` may be called more than once. */
  #values(command, option, raws, show) {
    const asked = ++this.#asked;
    clearTimeout(this.#timer);
    const raw = String(raws.get(option.name) ?? "");
    const fixed = fixedChoices(option, this.#does.people());
    if (fixed) {
      show(fitting(fixed, raw.toLowerCase()));
      return;
    }
    show([], option.autocomplete ? "Searching…" : "");
    if (!option.autocomplete) return;
    this.#timer = setTimeout(async () => {
      // Files are sent only with the command.
      const texts = new Map([...raws].filter(([, value]) => !(value instanceof File)));
      const { options } = readValues(command, texts, this.#does.people());
      const answer = await this.#does.autocomplete(command.name, { ...options, [option.name]: raw }, option.name);
      if (asked !== this.#asked) return;
      const items = answer.choices.map(({ name, value }) => ({ label: name, value: String(value) }));
      show(items, answer.text ?? (items.length ? "" : "Nothing fits"));
    }, DEBOUNCE_MS);
  }

  #pickCommand(command) {
    this.#complain("");
    if (command.options.length === 0) {
      if (this.#pills.open) this.#leavePills();
      this.#write(`/${command.name} `);
      return;
    }
    this.#openPills(command);
  }

  #openPills(command, raws, problems) {
    this.#hide();
    this.#box.hidden = true;
    this.#pills.show(command, raws, problems);
  }

  /** Returns to the text, with the values of the fields. */
  #leavePills() {
    const line = writeLine(this.#pills.command, this.#pills.raws);
    this.#pills.hide();
    this.#box.hidden = false;
    this.#box.value = line;
    this.#box.focus();
    this.#hide();
    this.#grow();
  }

  #key(event) {
    if (event.isComposing || this.#suggestions.key(event)) return;
    const plain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key === "Enter" && plain) {
      event.preventDefault();
      if (this.#suggestions.marked && !this.#isComplete()) this.#suggestions.take();
      else this.#submit();
    } else if (event.key === "Tab" && plain && this.#suggestions.any) {
      event.preventDefault();
      this.#suggestions.take();
    } else if (event.key === "Escape" && this.#suggestions.open) {
      event.preventDefault();
      this.#hide();
    } else if (event.key === "ArrowUp" && this.#box.value === "" && this.#history.length) {
      event.preventDefault();
      this.#write(this.#history.at(-1));
    }
  }

  /** Returns whether the line is a complete command without missing options; then Enter sends it. */
  #isComplete() {
    const line = this.#box.value.trim();
    return this.#commands.some(({ name, options }) => line === `/${name}` && !options.some(({ required }) => required));
  }

  async #submit() {
    if (this.#pills.open) {
      await this.#run(this.#pills.command, this.#pills.raws);
      return;
    }
    const line = this.#box.value.trim();
    if (!line) return;
    if (!line.startsWith("/")) {
      this.#clear(line);
      this.#report(await this.#does.say(line), line);
      return;
    }
    const command = findCommand(this.#commands, line);
    if (!command) {
      this.#complain(`There is no command ${line.split(/\s/)[0]} here. Type / to see them all.`);
      return;
    }
    const { raws, stray } = readLine(command, line);
    if (stray) {
      const names = command.options.map(({ name }) => `${name}:`).join(", ");
      this.#complain(`“${stray}” belongs to no option of /${command.name}. ${names ? `Its options: ${names}` : "It has none."}`);
      return;
    }
    await this.#run(command, raws);
  }

  async #run(command, raws) {
    const { options, problems } = readValues(command, raws, this.#does.people());
    if (problems.size) {
      const [name, problem] = [...problems][0];
      this.#openPills(command, raws, problems);
      this.#complain(`${name}: ${problem}`);
      return;
    }
    this.#clear(writeLine(command, raws));
    this.#report(await this.#does.slash(command.name, options), `/${command.name}`);
  }

  #clear(line) {
    this.#history.push(line);
    this.#complain("");
    if (this.#pills.open) this.#pills.hide();
    this.#box.hidden = false;
    this.#box.value = "";
    this.#hide();
    this.#grow();
    this.#box.focus();
  }

  #report({ ok, text }, what) {
    if (!ok) this.#complain(`${what}: ${text}`);
  }
}

/** Returns the choices that match the text, best first; all of them if the text is one of them. */
function fitting(choices, wanted) {
  if (choices.some(({ value }) => value.toLowerCase() === wanted)) return choices;
  const at = ({ label }) => label.toLowerCase().replace(/^[@#]/, "").indexOf(wanted.replace(/^[@#]/, ""));
  return choices.filter((choice) => at(choice) >= 0).sort((a, b) => Math.min(at(a), 1) - Math.min(at(b), 1));
}

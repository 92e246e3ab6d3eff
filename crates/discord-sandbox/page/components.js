// Discord's message components as elements. `log.js` handles presses by the data
// attributes, so that an edit can move and change nodes.

import { h, icon } from "./dom.js";
import { prose } from "./prose.js";

const STYLES = { 1: "primary", 2: "secondary", 3: "success", 4: "danger" };

/** The most characters of an option in the name of its button. */
const FIRST_WORDS = 60;

/**
 * Renders a list of components. `view` has their `message`, `names`, `options` by letter, and
 * `pending(custom_id)` and `chosen(custom_id)` for this person's unfinished actions.
 */
export function components(list, view) {
  return (list ?? []).map((component) => (RENDER[component.type] ?? unknown)(component, view));
}

const RENDER = {
  1: actionRow,
  2: button,
  3: stringSelect,
  9: section,
  10: ({ content }, view) => prose(content, view.names),
  11: (component, view) => image({ media: component.media, description: component.description, spoiler: component.spoiler }, "thumbnail", view),
  12: gallery,
  13: file,
  14: ({ divider, spacing }) => h("div", { class: `separator ${divider === false ? "" : "line"} ${spacing === 2 ? "wide" : ""}`, role: divider === false ? null : "separator" }),
  17: container,
};

/** Returns every component of a message, from top to bottom. */
export function* each(list) {
  for (const component of list ?? []) {
    yield component;
    yield* each(component.components);
    if (component.accessory) yield component.accessory;
  }
}

/** Returns the start of each line that begins with a letter, such as "**A** · Paris", by the letter. */
export function options(message, names) {
  const texts = [...each(message.components)].filter(({ type }) => type === 10);
  const found = texts.flatMap(({ content }) => [...content.matchAll(/^\*\*(\p{Lu})\*\* · (.+)$/gmu)]);
  return new Map(found.reverse().map(([, letter, text]) => {
    // The marks that isolate the text from its line are no part of a name.
    const words = prose(text, names).textContent.replace(/[\u2066-\u2069]/gu, "");
    return [letter, words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS)}…` : words];
  }));
}

function unknown({ type }) {
  return h("p", { class: "subtext" }, `This page does not show components of type ${type}`);
}

function container(component, view) {
  const box = h("div", { class: `container${component.spoiler ? " veiled" : ""}` }, components(component.components, view));
  if (Number.isInteger(component.accent_color)) {
    box.classList.add("accented");
    box.style.setProperty("--accent-bar", `#${component.accent_color.toString(16).padStart(6, "0")}`);
  }
  return box;
}

function actionRow(component, view) {
  return h("div", { class: "row" }, components(component.components, view));
}

function section({ components: texts, accessory }, view) {
  const pressable = accessory?.type === 2;
  return h("div", { class: `section ${pressable ? "with-button" : ""}`, "data-key": accessory?.custom_id },
    h("div", { class: "section-text" }, components(texts, view)),
    accessory && components([accessory], view));
}

/** Returns an emoji as text: a Unicode one as it is, a custom one by its name. */
function emojiText(emoji) {
  return emoji?.id ? `:${emoji.name}:` : emoji?.name;
}

function button({ style, label, emoji, url, custom_id: customId, disabled }, view) {
  const sign = emojiText(emoji);
  const face = [
    sign && h("span", { class: "emoji", "aria-hidden": label ? "true" : null }, sign),
    label && h("span", { class: "label" }, label),
  ];
  if (style === 5) {
    const href = /^https?:\/\//i.test(url ?? "") ? url : null;
    return h("a", { class: "button secondary", href: disabled ? null : href, target: "_blank", rel: "noopener noreferrer nofollow" },
      face, icon("out"));
  }
  const pending = view.pending(customId);
  const option = view.options.get(label);
  return h("button", {
    type: "button",
    class: `button ${STYLES[style] ?? "secondary"}`,
    "aria-label": option && `${label} · ${option}`,
    "data-key": customId,
    "data-press": customId,
    disabled: Boolean(disabled),
    "aria-busy": pending ? "true" : null,
    "aria-disabled": pending ? "true" : null,
  }, face);
}

function stringSelect(component, view) {
  const { custom_id: customId, options = [], placeholder, disabled } = component;
  const values = view.chosen(customId) ?? options.filter((option) => option.default).map((option) => option.value);
  const labels = options.filter((option) => values.includes(option.value)).map((option) => option.label);
  const pending = view.pending(customId);
  const asks = placeholder || "Make a selection";
  return h("button", {
    type: "button",
    class: "select",
    "aria-label": labels.length ? `${asks}: ${labels.join(", ")}` : asks,
    "data-key": customId,
    "data-select": customId,
    disabled: Boolean(disabled),
    "aria-haspopup": "listbox",
    "aria-expanded": "false",
    "aria-busy": pending ? "true" : null,
    "aria-disabled": pending ? "true" : null,
  },
  h("span", { class: labels.length ? "picked" : "placeholder" }, labels.join(", ") || asks),
  icon("open"));
}

/** Returns the select with this id, at any depth of a message. */
export function findSelect(list, customId) {
  return [...each(list)].find(({ type, custom_id: id }) => type === 3 && id === customId);
}

/** Returns the message's file to which a media item refers, by its name or its address. */
function attached(media, view) {
  const url = media?.url ?? "";
  return view.message.attachments?.find((file) => url === file.url || url === `attachment://${file.filename}`);
}

/** Returns the address of a media item's bytes. */
function source(media, view) {
  const found = attached(media, view)?.url ?? media?.url;
  return /^(?:https?:\/\/|\/(?!\/)|data:image\/)/i.test(found ?? "") ? found : null;
}

export function image({ media, description, spoiler }, kind, view) {
  const src = source(media, view);
  const alt = description ?? "";
  if (!src) return h("p", { class: "missing-image" }, alt || "An image that cannot be shown");
  return h("figure", { class: `${kind}${spoiler ? " veiled" : ""}` },
    h("a", { href: src, target: "_blank", rel: "noopener noreferrer", "aria-label": alt ? null : "Open the image" },
      h("img", { src, alt, loading: "lazy", referrerpolicy: "no-referrer" })));
}

function gallery({ items = [] }, view) {
  return h("div", { class: `gallery of-${Math.min(items.length, 4)}` }, items.map((item) => image(item, "picture", view)));
}

function file(component, view) {
  const known = attached(component.file, view);
  return fileCard({
    filename: component.name ?? known?.filename ?? "file",
    size: component.size ?? known?.size,
    url: source(component.file, view),
  });
}

export function fileCard({ filename, size, url }) {
  const href = /^(?:https?:\/\/|\/(?!\/)|data:)/i.test(url ?? "") ? url : null;
  return h("div", { class: "file" }, icon("file"),
    h("a", { href, download: filename, target: "_blank", rel: "noopener" }, filename),
    Number.isFinite(size) && h("span", { class: "subtext" }, bytes(size)));
}

function bytes(size) {
  if (size < 1000) return `${size} bytes`;
  const [unit, scale] = size < 1e6 ? ["kB", 1e3] : ["MB", 1e6];
  return `${(size / scale).toFixed(1)} ${unit}`;
}

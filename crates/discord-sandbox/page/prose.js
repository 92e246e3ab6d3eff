// Renders a Markdown tree as elements. Text becomes only text nodes.

import { timeElement } from "./clock.js";
import { h } from "./dom.js";
import { highlight } from "./highlight.js";
import { parse } from "./markdown.js";

/** Renders Discord Markdown; `names` has users, channels and roles by id. */
export function prose(text, names) {
  return h("div", { class: "prose" }, nodes(parse(String(text ?? "")), names));
}

function nodes(tree, names) {
  return tree.map((node, index) => {
    if (typeof node !== "string") return element(node, names);
    // A block begins on a new line without this line break.
    return BLOCKS.has(tree[index + 1]?.kind) ? node.replace(/\n$/, "") : node;
  });
}

const BLOCKS = new Set(["block", "quote", "heading", "subtext", "list"]);
const TAGS = { em: "em", strong: "strong", underline: "u", strike: "s", quote: "blockquote" };

function element(node, names) {
  const children = () => nodes(node.children, names);
  switch (node.kind) {
    case "block":
      // A long line is scrolled by keyboard once the block has the focus.
      return h("pre", { tabindex: "0" }, h("code", { "data-language": node.language || null }, highlight(node.text, node.language)));
    case "code":
      return h("code", {}, node.text);
    case "heading":
      // The level only sets the size; a message has no higher heading.
      return h("h2", { class: `heading level-${node.level}` }, children());
    case "subtext":
      return h("small", { class: "subtext" }, children());
    case "list":
      return h(node.start === null ? "ul" : "ol", { start: node.start },
        node.items.map((item) => h("li", {}, nodes(item, names))));
    case "link":
      return h("a", { href: node.href, target: "_blank", rel: "noopener noreferrer nofollow" }, children());
    case "plain":
      return h("span", {}, children());
    case "spoiler":
      return h("span", { class: "spoiler", role: "button", tabindex: "0", "aria-expanded": "false", "aria-label": "Spoiler" },
        h("span", {}, children()));
    case "time":
      return timeElement(node.unix, node.style);
    case "mention":
      return mention(node, names);
    default:
      return h(TAGS[node.kind] ?? "span", {}, children());
  }
}

function mention({ what, id, name }, names) {
  if (what === "channel") {
    return h("button", { type: "button", class: "mention", "data-go": id }, `#${names.channel(id) ?? "unknown"}`);
  }
  if (what === "command") {
    return h("button", { type: "button", class: "mention", "data-command": name }, `/${name}`);
  }
  const word = what === "user" ? names.user(id) ?? "unknown-user"
    : what === "role" ? names.role(id) ?? "unknown-role" : name;
  return h("span", { class: "mention" }, `@${word}`);
}

/** Shows a spoiler's text; it is not hidden again. */
export function reveal(spoiler) {
  spoiler.dataset.shown = "";
  for (const name of ["role", "tabindex", "aria-expanded", "aria-label"]) spoiler.removeAttribute(name);
}

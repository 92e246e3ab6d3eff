// Builds and updates DOM nodes. All text becomes text nodes; no string is parsed as HTML.

/** Returns an element with attributes (those that are null or false are omitted) and children. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Returns one of the icons at the end of index.html; decoration only. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

/** Returns a round picture with a name's first letter; `tone` is one of eight colours. */
export function avatar(name, tone, size = "") {
  return h("span", { class: `avatar tone-${tone % 8} ${size}`.trim(), "aria-hidden": "true" }, [...name][0]?.toUpperCase() ?? "?");
}

/** An open menu's button stays marked as open through an edit of its message. */
const KEPT = "aria-expanded";

/** Changes `old` into `fresh`, and keeps every node that both have, so that focus and scroll position stay. */
export function morph(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeType === Node.TEXT_NODE) {
    old.data = fresh.data;
    return;
  }
  // A spoiler that was opened stays open.
  if (!old.hasAttribute("data-shown")) morphAttributes(old, fresh);
  let at = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    let match = at;
    while (match && !alike(match, child)) match = match.nextSibling;
    if (!match) {
      old.insertBefore(child, at);
      continue;
    }
    while (at !== match) at = removeAndGoOn(at);
    at = match.nextSibling;
    morph(match, child);
  }
  while (at) at = removeAndGoOn(at);
}

function morphAttributes(old, fresh) {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && name !== KEPT) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) === value || (name === KEPT && old.hasAttribute(name))) continue;
    if (name === "style") old.style.cssText = fresh.style.cssText;
    else old.setAttribute(name, value);
  }
}

function alike(a, b) {
  if (a.nodeType !== b.nodeType || a.nodeName !== b.nodeName) return false;
  if (a.nodeType !== Node.ELEMENT_NODE) return true;
  return a.getAttribute("class") === b.getAttribute("class") && a.dataset?.key === b.dataset?.key;
}

function removeAndGoOn(node) {
  const next = node.nextSibling;
  node.remove();
  return next;
}

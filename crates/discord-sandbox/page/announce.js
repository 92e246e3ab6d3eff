// The text that a screen reader reads out when a question closes: once, politely, and only what is new.

import { each } from "./components.js";
import { prose } from "./prose.js";

/** A longer text would be interrupted by the next message. */
const MAX_LENGTH = 400;

/** Returns whether an edit has disabled a component that could be used before. */
export function closes(before, after) {
  const usable = new Set([...each(before.components)].filter(({ disabled }) => !disabled).map((one) => one.custom_id));
  return [...each(after.components)].some((one) => one.disabled && usable.has(one.custom_id));
}

/** Returns the heading of a message and its new lines; of subtext only what is marked as right. */
export function news(before, after, names) {
  const old = new Set(lines(before));
  const all = lines(after);
  const said = ["Closed.", all.find((line) => line.startsWith("#"))];
  all.forEach((line, at) => {
    if (old.has(line)) return;
    if (!line.startsWith("-# ")) said.push(line);
    else if (line.includes("✅")) said.push(all[at - 1], line);
  });
  const plain = said.filter(Boolean).map((line) => prose(line.replace(/[▰▱\u2066-\u2069]+/gu, ""), names).textContent.trim());
  const text = plain.join("\n");
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

function lines({ components }) {
  return [...each(components)].filter(({ type }) => type === 10).flatMap(({ content }) => content.split("\n"));
}

// What a screen reader is told when a question closes: once, politely, and without what was there before.

import { each } from "./components.js";
import { prose } from "./prose.js";

/** Longer news would be cut off by the next message anyway. */
const MOST = 400;

/** Whether an edit has disabled something that could be used before. */
export function closes(before, after) {
  const usable = new Set([...each(before.components)].filter(({ disabled }) => !disabled).map((one) => one.custom_id));
  return [...each(after.components)].some((one) => one.disabled && usable.has(one.custom_id));
}

/** The heading of a message and the lines that are new in it; of small print only what is marked as right. */
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
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

function lines({ components }) {
  return [...each(components)].filter(({ type }) => type === 10).flatMap(({ content }) => content.split("\n"));
}

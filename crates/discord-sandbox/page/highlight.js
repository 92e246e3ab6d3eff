// Highlights fenced code: comments, strings, numbers and the most common keywords.

import { h } from "./dom.js";

const HASH = "#[^\\n]*";
const SLASH = "\\/\\/[^\\n]*|\\/\\*[^]*?(?:\\*\\/|$)";
const DASH = "--[^\\n]*";

const COMMENTS = new Map([
  ..."bash sh shell zsh console python py ruby rb yaml yml toml dockerfile hcl terraform tf powershell ps1 nix make r ini conf"
    .split(" ").map((language) => [language, HASH]),
  ..."js javascript ts typescript jsx tsx rust rs go c cpp cs java kotlin swift php css scss json5 jsonc proto bicep"
    .split(" ").map((language) => [language, SLASH]),
  ..."sql lua haskell hs".split(" ").map((language) => [language, DASH]),
  ["json", "(?!)"],
]);

const WORDS = "and|as|async|await|break|case|class|const|continue|def|do|elif|else|enum|export|extends|false|False|fi|fn|for|from|func|function|if|impl|import|in|interface|let|match|mod|mut|new|nil|None|not|null|or|package|pub|return|self|static|struct|switch|this|throw|trait|true|True|try|type|use|var|void|while|with|yield|SELECT|FROM|WHERE|INSERT|UPDATE|DELETE|JOIN|ON|GROUP|ORDER|BY|AND|OR|NOT|NULL|CREATE|TABLE|AS|VALUES|INTO|SET|LIMIT";

/** Returns code as text nodes and coloured spans; an unknown language is not coloured. */
export function highlight(code, language) {
  const comment = COMMENTS.get(language);
  if (!comment) return [code];
  // In Rust a single quote also begins a lifetime.
  const single = language === "rust" || language === "rs" ? "" : "*";
  const pattern = new RegExp(
    `(?<comment>${comment})|(?<string>"(?:\\\\.|[^"\\\\\\n])*"|'(?:\\\\.|[^'\\\\\\n])${single}')|(?<number>\\b\\d[\\w.]*\\b)|(?<word>\\b(?:${WORDS})\\b)`, "g");
  const parts = [];
  let at = 0;
  for (const match of code.matchAll(pattern)) {
    const [kind] = Object.entries(match.groups).find(([, text]) => text !== undefined);
    parts.push(code.slice(at, match.index), h("span", { class: `code-${kind}` }, match[0]));
    at = match.index + match[0].length;
  }
  return [...parts, code.slice(at)].filter((part) => part !== "");
}

// Parses Discord's Markdown into a tree. Pure functions, independent of the page.
//
// A node is a string or `{ kind, … }`; `prose.js` turns the tree into elements. The rules follow Discord's
// client: the first rule that matches at a place applies, blocks begin at the start of a line, and
// everything else is text.

/** A rule: a sticky pattern, and a function from its match to a node (null if the rule does not apply). */
const rule = (pattern, make) => ({ pattern: new RegExp(pattern.source, pattern.flags + "y"), make });

const inline = (text, state) => parse(text, { ...state, block: false });

const FENCE = rule(/```(?:([a-z0-9_+\-.#]+)\n)?\n*([^\n][^]*?)\n*```\n?/i, ([, language, text]) =>
  ({ kind: "block", language: language?.toLowerCase() ?? "", text }));

/** Rules that apply only at the start of a line. */
const BLOCKS = [
  rule(/ *>>> +([^]*)/, ([, rest], state) => quote(rest, state)),
  rule(/ *> +[^\n]*(?:\n *> +[^\n]*)*\n?/, ([all], state) =>
    quote(all.replace(/\n$/, "").replace(/^ *> ?/gm, ""), state)),
  rule(/ *(#{1,3})[ \t]+([^\n]*[^\s#][^\n]*?)(?:[ \t]+#+)?[ \t]*(?:\n|$)/, ([, marks, text], state) =>
    ({ kind: "heading", level: marks.length, children: inline(text, state) })),
  rule(/-#[ \t]+([^\n]*\S)[ \t]*(?:\n|$)/, ([, text], state) => ({ kind: "subtext", children: inline(text, state) })),
  rule(/( *)(?:[-*]|\d{1,10}\.) +\S[^\n]*(?:\n(?: *(?:[-*]|\d{1,10}\.) +\S| {2,}\S)[^\n]*)*\n*/, ([all], state) =>
    list(all.replace(/\n+$/, "").split("\n"), state)),
];

const INLINES = [
  rule(/\\([^0-9A-Za-z\s])/, ([, sign]) => sign),
  FENCE,
  rule(/<(https?:\/\/[^\s<>]+)>/i, ([, url], state) => link(url, [url], state)),
  rule(/https?:\/\/[^\s<]+[^<.,:;"'\]\s]/i, ([url], state) => {
    const href = balanced(url);
    return { ...link(href, [href], state), length: href.length };
  }),
  rule(/<t:(-?\d{1,17})(?::([tTdDfFRsS]))?>/, ([, unix, style]) => ({ kind: "time", unix: Number(unix), style: style ?? "f" })),
  rule(/<@!?(\d+)>/, ([, id]) => ({ kind: "mention", what: "user", id })),
  rule(/<@&(\d+)>/, ([, id]) => ({ kind: "mention", what: "role", id })),
  rule(/<#(\d+)>/, ([, id]) => ({ kind: "mention", what: "channel", id })),
  rule(/<\/([^:>\n]{1,100}):(\d+)>/, ([, name, id]) => ({ kind: "mention", what: "command", id, name })),
  rule(/@(everyone|here)\b/, ([, name]) => ({ kind: "mention", what: "all", name })),
  rule(/<a?:(\w{2,32}):\d+>/, ([, name]) => `:${name}:`),
  rule(/\[((?:\\.|[^[\]\\]|\[[^[\]]*\])+)\]\(\s*<?(https?:\/\/(?:\([^()\s]*\)|[^\s()<>])+)>?(?:\s+["'][^]*?["'])?\s*\)/i,
    ([, label, url], state) => (/https?:\/\//i.test(label) ? null : link(url, inline(label, { ...state, linked: true }), state))),
  rule(/~~([^]+?)~~(?!_)/, ([, text], state) => ({ kind: "strike", children: inline(text, state) })),
  rule(/\|\|([^]+?)\|\|/, ([, text], state) => ({ kind: "spoiler", children: inline(text, state) })),
  rule(/(`+)([^]*?[^`])\1(?!`)/, ([, , text]) => ({ kind: "code", text: text.replace(/^ (?= *`)|(` *) $/g, "$1") })),
];

/** Of these the longest match applies, so that `***both***` nests. */
const EMPHASIS = [
  ["em", /\*(?=\S)((?:\*\*|\\[^]|\s+(?:\\[^]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y],
  ["em", /_((?:__|\\[^]|[^\\_])+?)_\b/y],
  ["strong", /\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/y],
  ["underline", /__((?:\\[^]|[^\\])+?)__(?!_)/y],
];

/** Matches where something other than plain text may begin. */
const SPECIAL = /[\\`<[~|*_@\n]|https?:/gi;

/** Parses Discord Markdown to a list of nodes. With `block: false`, rules for whole lines are omitted. */
export function parse(text, state = {}) {
  const nodes = [];
  const push = (node) => {
    if (typeof node === "string" && typeof nodes.at(-1) === "string") nodes[nodes.length - 1] += node;
    else if (node !== "") nodes.push(node);
  };
  let at = 0;
  while (at < text.length) {
    const lineStart = at === 0 || text[at - 1] === "\n";
    const found = (state.block !== false && lineStart && first(BLOCKS, text, at, state))
      || emphasis(text, at, state) || first(INLINES, text, at, state);
    if (found) {
      push(found.node);
      at += found.length;
      continue;
    }
    SPECIAL.lastIndex = at + 1;
    const end = text[at] === "\n" ? at + 1 : SPECIAL.exec(text)?.index ?? text.length;
    push(text.slice(at, end));
    at = end;
  }
  return nodes;
}

function first(rules, text, at, state) {
  for (const { pattern, make } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const node = match && make(match, state);
    if (node !== null) return { node, length: node.length && node.kind ? node.length : match[0].length };
  }
  return null;
}

function emphasis(text, at, state) {
  if (text[at] !== "*" && text[at] !== "_") return null;
  let best = null;
  for (const [kind, pattern] of EMPHASIS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && match[0].length > (best?.length ?? 0)) best = { kind, inner: match[1], length: match[0].length };
  }
  return best && { node: { kind: best.kind, children: inline(best.inner, state) }, length: best.length };
}

function quote(text, state) {
  // A quote within a quote is text, as in Discord.
  return state.quoted ? null : { kind: "quote", children: parse(text, { ...state, quoted: true }) };
}

function link(href, children, state) {
  return state.linked ? { kind: "plain", children } : { kind: "link", href, children };
}

/** Ends a bare link before a closing bracket that it did not open. */
function balanced(url) {
  let href = url;
  const count = (sign) => href.split(sign).length - 1;
  while (href.endsWith(")") && count(")") > count("(")) href = href.slice(0, -1);
  return href;
}

/** Parses the lines of one list; deeper ones become lists inside their item. */
function list(lines, state) {
  const [, indent, mark] = /^( *)([-*]|\d+\.)/.exec(lines[0]);
  const items = [];
  for (const line of lines) {
    const own = /^( *)(?:[-*]|\d+\.) +(.*)$/.exec(line);
    if (own && own[1].length <= indent.length + 1) items.push({ text: own[2], below: [] });
    else items.at(-1).below.push(line);
  }
  return {
    kind: "list",
    start: /\d/.test(mark) ? Number.parseInt(mark, 10) : null,
    items: items.map(({ text, below }) => {
      const nested = below.findIndex((line) => /^ *(?:[-*]|\d+\.) +\S/.test(line));
      const more = nested < 0 ? below : below.slice(0, nested);
      const own = inline([text, ...more.map((line) => line.trim())].join("\n"), state);
      return nested < 0 ? own : [...own, list(below.slice(nested), state)];
    }),
  };
}

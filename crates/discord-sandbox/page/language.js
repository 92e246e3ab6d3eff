// The languages of the acting member's client and of the server, which Discord sends to the bot.

import { h } from "./dom.js";

const LISTS = { member: "language", server: "server-language" };
const list = (of) => document.getElementById(LISTS[of]);

/** Returns a language's own name for itself. */
function name(locale) {
  return new Intl.DisplayNames([locale], { type: "language" }).of(locale);
}

export function drawLanguages({ locales, guild }, member) {
  for (const of of Object.keys(LISTS)) {
    if (!list(of).childElementCount) {
      const options = locales.map((locale) => h("option", { value: locale }, name(locale)));
      list(of).replaceChildren(...options.sort((a, b) => a.textContent.localeCompare(b.textContent)));
    }
  }
  list("member").value = member.locale;
  list("server").value = guild.locale;
}

/** Calls `change` with "member" or "server" and the locale that was chosen. */
export function startLanguages(change) {
  for (const of of Object.keys(LISTS)) {
    list(of).addEventListener("change", () => change(of, list(of).value));
  }
}

// The page: the acting member, the channel, and the server's events.

import { clockControl, setClock, setLocale, startClock } from "./clock.js";
import { Composer } from "./composer.js";
import { avatar, h, icon, morph } from "./dom.js";
import { Log } from "./log.js";
import { Modal } from "./modal.js";
import { flatten, messageCommands } from "./slash.js";
import { drawLanguages, startLanguages } from "./language.js";
import { startTheme } from "./theme.js";
import { act, fetchMessages, fetchState, interact, isMine, listen, advanceClock, readFiles, settle } from "./wire.js";

const $ = (id) => document.getElementById(id);

const DIRECT = 1;
const CHANNEL_ICONS = { 1: "direct", 2: "voice", 13: "voice", 5: "news", 10: "thread", 11: "thread", 12: "thread", 15: "forum", 16: "forum" };

let state = { members: [], channels: [], commands: [], guild: { id: "", name: "" }, bot: { id: "", name: "" } };
let member = null;
let channel = null;
let stream = null;
let loading = 0;
let waiting = null;
const unread = new Set();
/** The last message that was seen in each channel of direct messages; a snowflake. */
const read = new Map();
const trouble = { lost: false, offline: false, other: "" };

const find = (list, id) => list.find((entry) => entry.id === id);
const roles = () => state.roles ?? [{ id: state.guild.id, name: "@everyone" }];
const names = {
  user: (id) => (id === state.bot.id ? state.bot.name : find(state.members, id)?.name),
  channel: (id) => find(state.channels, id)?.name,
  role: (id) => find(roles(), id)?.name.replace(/^@/, ""),
  // Each of these has a different colour; all others have the last one.
  tone: (id) => [state.bot, ...state.members].findIndex((user) => user.id === id) & 7,
};
const here = () => ({ member: member.id, channel: channel.id });
const isDirect = () => channel?.type === DIRECT;
/** The channels that this member can open: those of the server, then the direct messages with the bot. */
const places = () => [...state.channels, state.direct].filter(Boolean);
const people = () => (isDirect()
  ? { members: [member, state.bot], channels: [], roles: [] }
  : { members: [...state.members, state.bot], channels: state.channels, roles: roles() });
const apps = () => messageCommands(state.commands, member, isDirect());

const modal = new Modal($("modal"));

const log = new Log({ scroller: $("scroller"), log: $("log"), jump: $("jump"), status: $("news") }, names, apps, {
  press: (message, customId) => interact({ ...here(), kind: "press", message, custom_id: customId }),
  select: (message, customId, values) => interact({ ...here(), kind: "select", message, custom_id: customId, values }),
  context: (message, name) => interact({ ...here(), kind: "context", message, name }),
  dismiss: async (message) => {
    try {
      await act({ ...here(), kind: "dismiss", message });
      log.remove(message);
    } catch (error) {
      setNotice("other", error.message);
    }
  },
  go: (id) => find(state.channels, id) && openChannel(id),
  command: (name) => composer.start(name),
});

const composer = new Composer({
  form: $("composer"),
  box: $("message"),
  pills: $("pills"),
  trouble: $("trouble"),
  suggestions: { box: $("suggestions"), hint: $("hint"), list: $("choices"), status: $("status") },
}, {
  slash: async (name, options) => {
    log.toBottom();
    const place = here();
    try {
      return await interact({ ...place, kind: "slash", name, options: await readFiles(options) });
    } catch {
      return { ok: false, text: "The file cannot be read" };
    }
  },
  say: (content) => {
    log.toBottom();
    return interact({ ...here(), kind: "say", content });
  },
  autocomplete: async (name, options, focused) => {
    try {
      const { choices } = await act({ ...here(), kind: "autocomplete", name, options, focused });
      return { choices: choices ?? [] };
    } catch (error) {
      return { choices: [], text: error.message };
    }
  },
  people,
});

/** Shows or clears one kind of notice above the messages. */
function setNotice(kind, value) {
  if (trouble[kind] === value) return;
  trouble[kind] = value;
  const lines = [
    trouble.lost && "The connection to the server is lost. Trying again…",
    trouble.offline && `${state.bot.name || "The bot"} is offline. Commands and buttons fail until it is back.`,
    trouble.other,
  ].filter(Boolean);
  $("banners").replaceChildren(...lines.map((line) => h("p", { class: "banner" }, line)));
}

// ---- the acting member and the channel ------------------------------------

/** Fetches everything for a member; the page stays as it is until the answer arrives. */
async function load(wanted, { keepPlace = false } = {}) {
  const turn = ++loading;
  try {
    const fresh = await fetchState(wanted);
    if (turn !== loading) return;
    state = fresh;
    setClock(state.now_ms);
    $("clock").hidden = !state.clock_moves;
    if (typeof state.bot.online === "boolean") setNotice("offline", !state.bot.online);
    const lower = wanted?.toLowerCase();
    member = find(state.members, wanted) ?? state.members.find(({ name }) => name.toLowerCase() === lower) ?? state.members[0];
    if (!member) throw new Error("The server knows no members");
    if (member.id !== wanted) state = await fetchState(member.id);
    setLocale(member.locale);
    drawLanguages(state, member);
    noteUnread();
    if (stream?.member !== member.id) listenAs(member.id);
    const again = isDirect() ? state.direct?.id : channel?.id;
    await openChannel(again ?? new URLSearchParams(location.search).get("channel"), { keepPlace });
    setNotice("other", "");
  } catch (error) {
    if (turn !== loading) return;
    setNotice("other", error.message);
    setTimeout(() => turn === loading && load(wanted, { keepPlace }), 2000);
  }
}

/** Offers the commands that Discord has for this member in this channel. */
function offerCommands() {
  composer.setCommands(flatten(state.commands, member, isDirect()));
}

async function openChannel(wanted, { keepPlace = false } = {}) {
  channel = find(places(), wanted) ?? places().find(({ name }) => name === wanted) ?? places()[0];
  if (!channel) throw new Error("The server has no channels");
  unread.delete(channel.id);
  closeDrawer();
  offerCommands();
  drawWelcome(state.welcome);
  drawFrame();
  const asked = `${member.id} ${channel.id}`;
  // Events that arrive while the messages are fetched are applied after them.
  waiting = { asked, events: [] };
  const mine = waiting;
  try {
    const messages = await fetchMessages(channel.id, member.id);
    if (waiting !== mine) return;
    log.show(messages, { keepPlace });
    markRead(messages.at(-1)?.id);
  } catch (error) {
    if (waiting !== mine) return;
    setNotice("other", error.message);
    if (!keepPlace) log.show([]);
  }
  if (waiting !== mine) return;
  waiting = null;
  mine.events.forEach((apply) => apply());
}

function drawFrame() {
  $("guild").textContent = state.guild.name;
  const sign = isDirect() ? "@" : "#";
  document.title = `${sign}${channel.name} · ${isDirect() ? "Direct messages" : state.guild.name}`;
  $("title").replaceChildren(icon(CHANNEL_ICONS[channel.type] ?? "text"), h("span", {}, channel.name));
  drawChannels();
  drawMembers();
  composer.setPlaceholder(`Message ${sign}${channel.name}`);
  const address = new URL(location.href);
  address.searchParams.set("member", member.id);
  address.searchParams.set("channel", channel.id);
  history.replaceState(null, "", address);
}

function drawChannels() {
  morph($("channels"), h("ul", { id: "channels" }, places().map(({ id, name, type }) => h("li", { "data-key": id },
    h("button", {
      type: "button",
      class: "channel",
      "aria-current": id === channel.id ? "page" : null,
      "data-channel": id,
      "data-unread": unread.has(id),
    }, icon(CHANNEL_ICONS[type] ?? "text"), h("span", {}, name),
    type === DIRECT && h("small", {}, "Direct messages"), unread.has(id) && h("span", { class: "hidden-text" }, " unread"))))));
}

function drawMembers() {
  const list = $("members");
  const known = [...list.querySelectorAll("input")].map((input) => input.value).join();
  if (known !== state.members.map(({ id }) => id).join()) {
    list.replaceChildren(...state.members.map(({ id, name, title }) => h("label", { class: "person", title: `${name}, ${title}` },
      h("input", { type: "radio", name: "member", value: id, "aria-label": name, "aria-description": title }),
      avatar(name, names.tone(id), "small"),
      h("span", { class: "person-name", "aria-hidden": "true" }, name, h("small", {}, title)))));
  }
  for (const input of list.querySelectorAll("input")) input.checked = input.value === member.id;
}

/** Shows a text above the messages, and commands that a press enters into the message box. */
function drawWelcome(welcome) {
  const section = $("welcome");
  section.hidden = !welcome || isDirect();
  if (!welcome || section.childElementCount) return;
  section.replaceChildren(
    h("p", {}, welcome.text),
    h("div", { class: "starters" }, welcome.starters.map(({ label, line }) =>
      h("button", { type: "button", class: "starter", "data-line": line }, label))),
  );
}

$("welcome").addEventListener("click", (event) => {
  const line = event.target.closest("[data-line]")?.dataset.line;
  if (line) composer.fill(line);
});

// ---- the server's events --------------------------------------------------

function listenAs(id) {
  stream?.source.close();
  const soon = (apply) => (waiting ? waiting.events.push(apply) : apply());
  const message = (data) => soon(() => {
    if (data.channel_id !== channel.id) {
      markUnread(data.channel_id);
      return;
    }
    log.put(data);
    markRead(data.id);
  });
  const source = listen(id, {
    message_create: message,
    message_update: (data) => soon(() => data.channel_id === channel.id && log.put(data)),
    message_delete: (data) => soon(() => log.remove(data.id)),
    modal: openModal,
    channels: (channels) => soon(() => {
      state.channels = channels;
      if (!find(places(), channel.id)) openChannel(null);
      drawChannels();
    }),
    commands: (commands) => {
      state.commands = commands;
      offerCommands();
      log.redraw();
    },
    failed: ({ interaction, text }) => settle(interaction, { ok: false, text }),
    acknowledged: ({ interaction }) => settle(interaction, { ok: true }),
    clock: (data) => {
      setClock(data.now_ms);
      showClock();
    },
    bot: ({ online }) => setNotice("offline", !online),
    lost: () => setNotice("lost", true),
    again: () => {
      setNotice("lost", false);
      load(id, { keepPlace: true });
    },
  });
  stream = { member: id, source };
}

function markUnread(id) {
  if (unread.has(id) || !find(places(), id)) return;
  unread.add(id);
  drawChannels();
}

/** Remembers what this person has seen of their direct messages, for when someone else acts in between. */
function markRead(message) {
  if (isDirect() && message) read.set(channel.id, message);
}

/** Marks direct messages that came while someone else acted, or before the page was opened. */
function noteUnread() {
  const { id, last_message_id: last } = state.direct ?? {};
  if (last && BigInt(last) > BigInt(read.get(id) ?? 0)) unread.add(id);
}

async function openModal({ interaction, modal: asked }) {
  settle(interaction, { ok: true });
  if (!(await isMine(interaction))) return;
  const place = here();
  modal.open(asked, names, (values) =>
    interact({ ...place, kind: "modal", interaction, custom_id: asked.custom_id, values }));
}

// ---- the drawer, the switches, the keys -----------------------------------

function closeDrawer({ refocus = false } = {}) {
  if (!document.body.classList.contains("drawer-open")) return;
  document.body.classList.remove("drawer-open");
  $("backdrop").hidden = true;
  $("main").inert = false;
  $("drawer").setAttribute("aria-expanded", "false");
  if (refocus) $("drawer").focus();
}

function openDrawer() {
  document.body.classList.add("drawer-open");
  $("backdrop").hidden = false;
  $("main").inert = true;
  $("drawer").setAttribute("aria-expanded", "true");
  $("channels").querySelector("[aria-current]")?.focus();
}

$("drawer").addEventListener("click", openDrawer);
$("backdrop").addEventListener("click", () => closeDrawer({ refocus: true }));
matchMedia("(min-width: 48rem)").addEventListener("change", () => closeDrawer());

$("channels").addEventListener("click", (event) => {
  const id = event.target.closest("[data-channel]")?.dataset.channel;
  if (!id) return;
  const phone = document.body.classList.contains("drawer-open");
  openChannel(id).then(() => (phone ? $("scroller") : composer).focus());
});

$("members").addEventListener("change", (event) => {
  modal.close();
  load(event.target.value);
});

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") closeDrawer({ refocus: true });
  const typing = event.target.closest?.("input:not([type=radio]), textarea, select, dialog, [role=listbox]");
  if (event.key === "/" && !typing) {
    event.preventDefault();
    composer.focus("/");
  }
});

const showClock = clockControl($("clock"), async (ms) => {
  try {
    setClock((await advanceClock(ms)).now_ms);
    setNotice("other", "");
  } catch (error) {
    setNotice("other", error.message);
  }
  showClock();
});

startTheme($("theme"));
startLanguages(async (of, locale) => {
  try {
    await act({ ...here(), kind: "locale", of, locale });
    await load(member.id, { keepPlace: true });
  } catch (error) {
    setNotice("other", error.message);
  }
});
startClock(showClock);
load(new URLSearchParams(location.search).get("member")).then(() => {
  // On a phone this would open the keyboard over the messages.
  if (matchMedia("(hover: hover)").matches) composer.focus();
});

// Talks to the server: fetches, the event stream, and the outcome of each interaction.

/** Fetches JSON; an answer that is not 2xx throws an Error with the server's message. */
async function json(path, init) {
  let response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new Error("The server cannot be reached");
  }
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new Error(body?.error ?? `The server answered ${response.status}`);
  return body;
}

export const fetchState = (member) => json(`/page/state${member ? `?member=${encodeURIComponent(member)}` : ""}`);

export const fetchMessages = (channel, member) =>
  json(`/page/messages?${new URLSearchParams({ channel, member })}`);

/** Advances the server's clock; returns its new time. */
export const advanceClock = (ms) => json("/page/clock", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ by_ms: ms }),
});

/** The interactions that this page started, with promises of their outcomes. */
const mine = new Map();
const inFlight = new Set();
const PATIENCE_MS = 10_000;

function outcome(interaction) {
  if (!mine.has(interaction)) {
    const entry = {};
    entry.promise = new Promise((resolve) => (entry.settle = resolve));
    mine.set(interaction, entry);
  }
  return mine.get(interaction);
}

/** Records `acknowledged`, `failed` or `modal` for an interaction, also of another page. */
export function settle(interaction, result) {
  const entry = outcome(interaction);
  entry.settle(result);
  setTimeout(() => mine.delete(interaction), 4 * PATIENCE_MS);
}

/** Returns whether this page started an interaction; waits for answers that have not arrived. */
export async function isMine(interaction) {
  await Promise.allSettled([...inFlight]);
  return mine.get(interaction)?.own === true;
}

/** Sends a person's action. Resolves to the server's answer. */
export async function act(body) {
  const sent = json("/page/act", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  inFlight.add(sent);
  try {
    const answer = await sent;
    if (answer?.interaction) outcome(answer.interaction).own = true;
    return answer ?? {};
  } finally {
    inFlight.delete(sent);
  }
}

/** Returns a chosen file in the form that the server accepts. */
async function encode(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  // The number of arguments of a call is limited.
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { name: file.name, base64: btoa(binary) };
}

/** Returns the values of a command's options, with the contents of files. */
export async function readFiles(options) {
  const entries = Object.entries(options).map(async ([name, value]) => [name, value instanceof File ? await encode(value) : value]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Like `act`, and waits for the bot: resolves to `{ ok }` or `{ ok: false, text }`. */
export async function interact(body) {
  try {
    const { interaction } = await act(body);
    if (!interaction) return { ok: true };
    const late = new Promise((resolve) =>
      setTimeout(() => resolve({ ok: false, text: "There was no response in time" }), PATIENCE_MS));
    return await Promise.race([outcome(interaction).promise, late]);
  } catch (error) {
    return { ok: false, text: error.message };
  }
}

/** What `listen` calls about the stream itself; every other function is called by the event of its name. */
const STREAM = ["again", "lost"];

/**
 * Listens to a member's events until `close()`. `on` has a function for each event, `again` (the stream
 * is back after a loss, and events may have been missed) and `lost`.
 */
export function listen(member, on) {
  let source;
  let timer;
  let opened = false;
  let closed = false;
  let pause = 500;
  const open = () => {
    source = new EventSource(`/page/events?member=${encodeURIComponent(member)}`);
    source.addEventListener("open", () => {
      pause = 500;
      if (opened) on.again();
      opened = true;
    });
    source.addEventListener("error", () => {
      if (closed) return;
      on.lost();
      opened = true;
      // The browser reconnects automatically, unless the server's answer was not a stream.
      if (source.readyState !== EventSource.CLOSED) return;
      pause = Math.min(pause * 2, 5000);
      timer = setTimeout(open, pause);
    });
    for (const name of Object.keys(on).filter((name) => !STREAM.includes(name))) {
      source.addEventListener(name, (event) => on[name](JSON.parse(event.data)));
    }
  };
  open();
  return {
    close() {
      closed = true;
      clearTimeout(timer);
      source.close();
    },
  };
}

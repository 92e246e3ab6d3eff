// Commands as data: who is offered which, the flattened list, and a typed line. Pure functions.

export const KIND = {
  subcommand: 1, group: 2, string: 3, integer: 4, boolean: 5, user: 6, channel: 7, role: 8, mentionable: 9, number: 10, attachment: 11,
};

/** The types of commands. */
const SLASH = 1;
const ON_MESSAGE = 3;
/** The contexts of commands. */
const IN_SERVER = 0;
const IN_DIRECT = 1;
const ADMINISTRATOR = 8n;
/** Discord's limit for a file, in bytes. */
const LARGEST_FILE = 10 * 1024 * 1024;

/** Returns the slash commands with their subcommands flattened to `quiz start`, required options first. */
export function flatten(commands, member, direct) {
  return (commands ?? [])
    .filter((command) => (command.type ?? SLASH) === SLASH && isOpenTo(command, member, direct))
    .flatMap((command) => unfold(command, command.name, member?.locale));
}

/** Returns the commands for the menu of a message, as `{ name, label }`. */
export function messageCommands(commands, member, direct) {
  return (commands ?? [])
    .filter((command) => command.type === ON_MESSAGE && isOpenTo(command, member, direct))
    .map(({ name, name_localizations: names }) => ({ name, label: names?.[member?.locale] ?? name }));
}

/** Returns whether Discord would show the command to this member, in direct messages or in the server. */
function isOpenTo({ default_member_permissions: needed, contexts, guild_id: server }, member, direct) {
  if (contexts && !contexts.includes(direct ? IN_DIRECT : IN_SERVER)) return false;
  if (direct && server) return false;
  if (needed === null || needed === undefined) return true;
  const has = BigInt(member?.permissions ?? 0);
  const wants = BigInt(needed);
  return (has & ADMINISTRATOR) !== 0n || (wants !== 0n && (has & wants) === wants);
}

function unfold(command, name, locale) {
  const parts = (command.options ?? []).filter(({ type }) => type === KIND.subcommand || type === KIND.group);
  if (parts.length) return parts.flatMap((part) => unfold(part, `${name} ${part.name}`, locale));
  const options = (command.options ?? []).map((option) => ({ ...option, description: words(option, locale) }));
  return [{
    name,
    description: words(command, locale),
    options: [...options.filter((option) => option.required), ...options.filter((option) => !option.required)],
  }];
}

function words(thing, locale) {
  return thing.description_localizations?.[locale] ?? thing.description ?? "";
}

/** Returns the commands that match the text after the slash, best first. */
export function suggestCommands(list, typed) {
  const wanted = typed.trim().toLowerCase().replace(/\s+/g, " ");
  const rank = ({ name, description }) => {
    if (name.startsWith(wanted)) return 0;
    if (name.split(" ").some((word) => word.startsWith(wanted))) return 1;
    if (name.includes(wanted)) return 2;
    return description.toLowerCase().includes(wanted) ? 3 : 4;
  };
  return list.map((command) => [rank(command), command])
    .filter(([at]) => at < 4)
    .sort(([a], [b]) => a - b)
    .map(([, command]) => command);
}

/** Returns the command with which a line begins. */
export function findCommand(list, line) {
  return list
    .filter(({ name }) => line === `/${name}` || line.startsWith(`/${name} `) || line.startsWith(`/${name}\n`))
    .sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/**
 * Parses `/name option:value option:value`. A value ends at the next ` option:` of this command.
 * `raws` maps option names to their text, `stray` is text that belongs to no option, and `last` is the
 * option in which the line ends.
 */
export function readLine(command, line) {
  const rest = line.slice(command.name.length + 1);
  const names = command.options.map(({ name }) => name.replace(/[^\p{L}\p{N}_]/gu, "\\$&")).join("|");
  const marks = names ? [...rest.matchAll(new RegExp(`(?<=\\s)(${names}):`, "gu"))] : [];
  const raws = new Map();
  marks.forEach((mark, index) => {
    raws.set(mark[1], rest.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim());
  });
  const last = marks.at(-1);
  return {
    raws,
    stray: rest.slice(0, marks[0]?.index).trim(),
    last: last ? { name: last[1], start: command.name.length + 1 + last.index + last[0].length } : null,
  };
}

/** Returns the line that `readLine` parses to these values, without files. */
export function writeLine(command, raws) {
  const written = ({ name }) => raws.get(name) && typeof raws.get(name) === "string";
  const parts = command.options.filter(written).map(({ name }) => `${name}:${raws.get(name)}`);
  return [`/${command.name}`, ...parts].join(" ");
}

/**
 * Converts the text to the values for the server. `people` has `members`, `channels` and `roles`.
 * Returns `{ options, problems }`; `problems` maps option names to messages.
 */
export function readValues(command, raws, people) {
  const options = {};
  const problems = new Map();
  for (const option of command.options) {
    const raw = raws.get(option.name) ?? "";
    if (raw === "") {
      if (option.required) problems.set(option.name, "This option is required");
      continue;
    }
    const { value, problem } = readValue(option, raw, people);
    if (problem) problems.set(option.name, problem);
    else options[option.name] = value;
  }
  return { options, problems };
}

function readValue(option, raw, people) {
  if (typeof raw !== "string") return raw.size > LARGEST_FILE ? { problem: "The file is over 10 MiB" } : { value: raw };
  if (option.choices?.length) {
    const same = (text) => String(text).toLowerCase() === raw.toLowerCase();
    const choice = option.choices.find(({ value }) => same(value)) ?? option.choices.find(({ name }) => same(name));
    return choice ? { value: choice.value } : { problem: `Choose one of: ${option.choices.map(({ name }) => name).join(", ")}` };
  }
  switch (option.type) {
    case KIND.integer:
    case KIND.number:
      return readNumber(option, raw);
    case KIND.boolean:
      if (/^(?:true|yes|on|1)$/i.test(raw)) return { value: true };
      return /^(?:false|no|off|0)$/i.test(raw) ? { value: false } : { problem: "Say true or false" };
    case KIND.user:
      return readId(raw, people.members, "member");
    case KIND.channel:
      return readId(raw, people.channels, "channel");
    case KIND.role:
      return readId(raw, people.roles, "role");
    case KIND.mentionable:
      return readId(raw, [...people.members, ...people.roles], "member or role");
    case KIND.attachment:
      return { problem: "Choose a file" };
    default:
      return readText(option, raw);
  }
}

function readNumber({ type, min_value: min, max_value: max }, raw) {
  const whole = type === KIND.integer;
  const value = Number(raw.replace(",", "."));
  const bounds = min !== undefined && max !== undefined ? ` from ${min} to ${max}`
    : min !== undefined ? `, ${min} or more` : max !== undefined ? `, ${max} or less` : "";
  const bad = !Number.isFinite(value) || (whole && !Number.isSafeInteger(value)) || value < min || value > max;
  return bad ? { problem: `A ${whole ? "whole " : ""}number${bounds}, please` } : { value };
}

function readText({ min_length: min = 0, max_length: max = 6000 }, raw) {
  if (raw.length < min) return { problem: `At least ${min} characters, please` };
  return raw.length > max ? { problem: `At most ${max} characters, please` } : { value: raw };
}

/** Finds an entry by an id, a mention, or a name with or without its sign. */
function readId(raw, list, what) {
  const id = /^(?:<(?:@!?|@&|#))?(\d{5,})>?$/.exec(raw)?.[1];
  const name = raw.replace(/^[@#]/, "").toLowerCase();
  const found = list.find((entry) => entry.id === id)
    ?? list.find((entry) => entry.name.replace(/^@/, "").toLowerCase() === name);
  if (found) return { value: found.id };
  return id ? { value: id } : { problem: `There is no ${what} “${raw}”` };
}

/** Returns the fixed suggestions for an option's value, as `{ label, value }`; null if there are none. */
export function fixedChoices(option, people) {
  const named = (list, sign) => list.map(({ id, name }) => ({ label: `${sign}${name.replace(/^@/, "")}`, value: id }));
  if (option.choices?.length) return option.choices.map(({ name, value }) => ({ label: name, value: String(value) }));
  switch (option.type) {
    case KIND.boolean:
      return [{ label: "true", value: "true" }, { label: "false", value: "false" }];
    case KIND.user:
      return named(people.members, "@");
    case KIND.channel:
      return named(people.channels.filter(({ type }) => !option.channel_types?.length || option.channel_types.includes(type)), "#");
    case KIND.role:
      return named(people.roles, "@");
    case KIND.mentionable:
      return [...named(people.members, "@"), ...named(people.roles, "@")];
    default:
      return null;
  }
}

// One message as an element.

import { sentAt } from "./clock.js";
import { components, fileCard, image, options } from "./components.js";
import { avatar, h, icon } from "./dom.js";
import { prose } from "./prose.js";

const SUPPRESS_EMBEDS = 1 << 2;
/** Stands for a custom id in the actions of a message's menu. */
export const APPS = "apps menu";

/**
 * Renders a message. `view` has `names` (user, channel, role and tone by id), `apps()` (the commands for its
 * menu) and this person's unfinished actions: `pending(message, custom_id)`, `chosen(message, custom_id)`,
 * `failure(message)` -> `{ custom_id, text }`.
 */
export function renderMessage(message, view) {
  const author = message.author;
  const name = author.username ?? view.names.user(author.id) ?? "Unknown";
  const at = sentAt(message.timestamp);
  const used = message.interaction;
  const command = used && (used.on_message ? used.name : `/${used.name}`);
  const spoken = [name, at, used && `${used.user.username} used ${command}`, message.ephemeral && "only you can see this"];
  const article = h("article", {
    class: `message${message.ephemeral ? " private" : ""}`,
    role: "article",
    id: `message-${message.id}`,
    tabindex: "-1",
    "aria-label": spoken.filter(Boolean).join(", "),
    "data-id": message.id,
  },
  used && h("p", { class: "used" }, avatar(used.user.username, view.names.tone(used.user.id), "tiny"),
    h("strong", {}, used.user.username), " used ", h("span", { class: "mention" }, command)),
  avatar(name, view.names.tone(author.id)),
  h("header", { class: "head" },
    h("strong", { class: `name${author.bot ? " of-bot" : ""}` }, name),
    author.bot && h("span", { class: "badge" }, "Bot"),
    h("time", { class: "when", datetime: message.timestamp }, at)),
  appsButton(message, view),
  h("div", { class: "body" }, body(message, view)));
  showFailure(article, view.failure(message.id));
  return article;
}

/** Private messages have no menu. */
function appsButton(message, view) {
  if (message.ephemeral || message.thinking || !view.apps().length) return null;
  const pending = view.pending(message.id, APPS);
  return h("button", {
    type: "button",
    class: "plain apps",
    title: "Apps",
    "aria-label": "Apps",
    "aria-haspopup": "listbox",
    "aria-expanded": "false",
    "aria-busy": pending ? "true" : null,
    "data-key": APPS,
    "data-apps": true,
  }, icon("more"));
}

function body(message, view) {
  const inside = {
    message,
    names: view.names,
    options: options(message, view.names),
    pending: (customId) => view.pending(message.id, customId),
    chosen: (customId) => view.chosen(message.id, customId),
  };
  if (message.thinking) {
    return [h("p", { class: "thinking" }, h("span", { class: "dots", "aria-hidden": "true" }), `${message.author.username} is thinking…`), footer(message)];
  }
  const shown = JSON.stringify([message.components, message.embeds]);
  // A file that a component or embed shows is not listed again.
  const files = (message.attachments ?? []).filter(({ url, filename }) =>
    !shown.includes(JSON.stringify(url)) && !shown.includes(JSON.stringify(`attachment://${filename}`)));
  return [
    message.content && h("div", { class: "content" }, prose(message.content, view.names)),
    !(message.flags & SUPPRESS_EMBEDS) && (message.embeds ?? []).map((embed) => renderEmbed(embed, inside)),
    files.map((attachment) => renderAttachment(attachment, inside)),
    components(message.components, inside),
    message.edited_timestamp && h("span", { class: "edited", title: sentAt(message.edited_timestamp) }, "(edited)"),
    footer(message),
  ];
}

function footer(message) {
  return message.ephemeral && h("p", { class: "only-you" }, icon("eye"), "Only you can see this",
    h("span", { "aria-hidden": "true" }, " · "),
    h("button", { type: "button", class: "text-button", "data-dismiss": message.id }, "Dismiss"));
}

function renderAttachment(attachment, inside) {
  if (/\.(?:png|jpe?g|gif|webp|svg)$/i.test(attachment.filename)) {
    return image({ media: { url: attachment.url }, description: attachment.description ?? attachment.filename }, "picture", inside);
  }
  return fileCard(attachment);
}

function renderEmbed(embed, inside) {
  const { names } = inside;
  const link = (text, url) => (/^https?:\/\//i.test(url ?? "")
    ? h("a", { href: url, target: "_blank", rel: "noopener noreferrer nofollow" }, text) : text);
  const box = h("div", { class: "embed accented" },
    embed.author?.name && h("p", { class: "embed-author" }, link(embed.author.name, embed.author.url)),
    embed.title && h("p", { class: "embed-title" }, link(embed.title, embed.url)),
    embed.description && prose(embed.description, names),
    embed.fields?.length && h("dl", { class: "fields" }, embed.fields.map((field) =>
      h("div", { class: field.inline ? "inline" : null }, h("dt", {}, prose(field.name, names)), h("dd", {}, prose(field.value, names))))),
    embed.image && image({ media: embed.image, description: embed.image.description ?? "" }, "picture", inside),
    embed.thumbnail && image({ media: embed.thumbnail, description: "" }, "thumbnail", inside),
    (embed.footer?.text || embed.timestamp) && h("p", { class: "subtext" },
      [embed.footer?.text, embed.timestamp && sentAt(embed.timestamp)].filter(Boolean).join(" · ")));
  if (Number.isInteger(embed.color)) box.style.setProperty("--accent-bar", `#${embed.color.toString(16).padStart(6, "0")}`);
  return box;
}

/** Shows the failure of a press next to its button. */
function showFailure(article, failure) {
  if (!failure) return;
  const pressed = article.querySelector(`[data-key="${CSS.escape(failure.customId)}"]`);
  const place = pressed?.closest(".section, .row") ?? article.querySelector(".body")?.lastElementChild;
  place?.after(h("p", { class: "failure", role: "alert" },
    h("strong", {}, "This interaction failed"), failure.text ? `. ${failure.text}` : ""));
}

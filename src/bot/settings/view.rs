//! The messages about a server's settings.

use crate::bot::settings::Defaults;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Component, Message};
use crate::bot::ui::t;
use crate::bot::ui::text::mentions;
use quiz_engine::ids::{ChannelId, Timestamp};
use quiz_engine::play::Mode;
use quiz_engine::settings::Settings;
use quiz_engine::zone::Zone;
use std::collections::BTreeSet;

/// Builds the list of all settings, each with its value and where that comes from. Those in
/// `changed` are marked.
pub(crate) fn settings(
    locale: &Locale,
    settings: &Settings,
    defaults: &Defaults,
    changed: &[&str],
) -> Message {
    let here = |set: bool| match set {
        true => t!(locale, "settings-from-here"),
        false => t!(locale, "settings-from-default"),
    };
    let operator = |set: bool| match set {
        true => t!(locale, "settings-from-here"),
        false => t!(locale, "settings-from-operator"),
    };
    let discord = |set: bool| match set {
        true => t!(locale, "settings-from-here"),
        false => t!(locale, "settings-from-discord"),
    };
    let role = match settings.quizmaster_role {
        Some(role) => t!(locale, "settings-role", role = format!("<@&{role}>")),
        None => t!(locale, "settings-no-role"),
    };
    let channels = match settings.channels.is_empty() {
        true => t!(locale, "settings-all-channels"),
        false => mentions(&settings.channels),
    };
    let language = settings.language.as_ref().unwrap_or(&defaults.language);
    let zone = settings.zone.as_ref().map_or("UTC", Zone::name);
    let seconds = settings.seconds.unwrap_or(defaults.seconds).get();
    let mode = settings.mode.unwrap_or(Mode::Classic).name();
    let hide = match settings.hide_names {
        true => t!(locale, "settings-names-hidden"),
        false => t!(locale, "settings-names-shown"),
    };
    let rows = [
        (
            "quizmaster_role",
            role,
            here(settings.quizmaster_role.is_some()),
        ),
        (
            "language",
            format!("`{language}`"),
            discord(settings.language.is_some()),
        ),
        ("zone", format!("`{zone}`"), here(settings.zone.is_some())),
        (
            "seconds",
            seconds.to_string(),
            operator(settings.seconds.is_some()),
        ),
        ("mode", format!("`{mode}`"), here(settings.mode.is_some())),
        ("channels", channels, here(!settings.channels.is_empty())),
        ("hide_names", hide, here(settings.hide_names)),
    ];
    let rows: Vec<_> = rows
        .iter()
        .map(|(name, value, source)| {
            let mark = if changed.contains(name) { "✅ " } else { "" };
            format!("{mark}**{name}**: {value}\n-# {source}")
        })
        .collect();
    let title = match changed.is_empty() {
        true => t!(locale, "settings-title"),
        false => t!(locale, "settings-changed"),
    };
    Message::boxed(
        Accent::Plain,
        vec![
            Component::Text(title),
            Component::Separator,
            Component::Text(rows.join("\n")),
            Component::Text(t!(locale, "settings-how")),
        ],
    )
}

/// Builds the note that a zone has no summer time, if many who type its name mean one that has.
pub(crate) fn no_summer_time(locale: &Locale, zone: &Zone, now: Timestamp) -> Option<String> {
    let name = zone.name();
    (zone.lacks_summer_time(now)).then(|| t!(locale, "zone-no-summer-time", zone = name))
}

/// Builds the note that daily questions continue in these channels, although the server has not set
/// them.
pub(crate) fn daily_elsewhere(locale: &Locale, channels: &BTreeSet<ChannelId>) -> Component {
    let channels = mentions(channels);
    Component::Text(t!(locale, "settings-daily-elsewhere", channels = channels))
}

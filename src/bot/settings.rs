//! `/settings …`, and the effects of a server's settings.

pub(crate) mod command;
pub(crate) mod view;

use crate::bot::command::{Suggestion, Typing};
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::locale::{Language, Locale};
use crate::bot::ui::message::{Component, Message};
use crate::bot::ui::names::Names;
use crate::bot::ui::{refusal, t};
use crate::limits;
use quiz_engine::Refusal;
use quiz_engine::ids::{ChannelId, GuildId, MemberId, RoleId};
use quiz_engine::play::Mode;
use quiz_engine::question::Seconds;
use quiz_engine::settings::{Settings, SettingsChange};
use quiz_engine::zone::Zone;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The value that resets a setting.
pub const DEFAULT: &str = "default";
/// The value that resets the list of channels.
const ALL: &str = "all";

/// The options of `/settings set`, as they were typed. `None` leaves a setting as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsRequest {
    /// A role, or `@everyone`, which resets the setting.
    pub quizmaster_role: Option<RoleId>,
    /// A BCP 47 tag, or [`DEFAULT`].
    pub language: Option<String>,
    /// The name of a time zone, or [`DEFAULT`].
    pub zone: Option<String>,
    /// In seconds, or 0, which resets the setting.
    pub seconds: Option<u16>,
    /// The name of a mode, or [`DEFAULT`].
    pub mode: Option<String>,
    /// Mentions of channels, or "all".
    pub channels: Option<String>,
    /// Whether public messages hide members' names.
    pub hide_names: Option<bool>,
}

/// The values of settings that the server has not set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defaults {
    /// The server's language in Discord: a BCP 47 tag.
    pub language: String,
    /// The operator's time for a question.
    pub seconds: Seconds,
}

/// Returns the server's settings.
pub(crate) fn settings(core: &Core, guild: GuildId) -> Arc<Settings> {
    core.state().engine.settings(guild)
}

/// Returns the language of what a whole server reads: that of its settings, else the one that was
/// stored when the quiz or the contest was set up.
pub(crate) fn public_language(core: &Core, guild: GuildId, stored: &str) -> Language {
    let set = settings(core, guild);
    Locale::of(set.language.as_deref().unwrap_or(stored))
}

/// Returns the server's time zone, or UTC.
pub(crate) fn zone(core: &Core, guild: GuildId) -> Zone {
    let set = settings(core, guild).zone.clone();
    set.unwrap_or_else(Zone::utc)
}

/// Suggests time zones: those that match what is typed, or the server's own and those of large
/// cities.
pub(crate) fn suggest_zones(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    let (guild, typed) = (typing.guild, typing.typed);
    let now = core.clock.now();
    let zones = match typed.trim().is_empty() {
        true => {
            let own = zone(core, guild);
            let others = Zone::of_large_cities().filter(|zone| *zone != own);
            std::iter::once(own.clone()).chain(others).collect()
        }
        false => Zone::search(typed),
    };
    let zones = zones.into_iter().take(limits::SUGGESTIONS);
    let shown = |zone: Zone| {
        let name = zone.name().to_owned();
        let time = zone.time_at(now);
        let label = match zone.lacks_summer_time(now) {
            true => t!(
                typing.locale,
                "suggestion-no-summer-time",
                zone = &*name,
                time = time.to_string()
            ),
            false => format!("{name} · {time}"),
        };
        (label, name)
    };
    zones.map(shown).collect()
}

/// Applies the server's settings to the caller: the role of quizmasters, and the language of public
/// messages.
pub fn with_guild_settings(core: &Core, mut caller: Caller) -> Caller {
    let settings = settings(core, caller.guild);
    caller.quizmaster = is_quizmaster(core, caller.guild, caller.manager, &caller.roles);
    caller.names = private_names(core, caller.guild, caller.member.id);
    if let Some(language) = &settings.language {
        caller.guild_language.clone_from(language);
    }
    caller
}

/// Returns whether a member with these roles is a quizmaster: someone with Manage Server, or with
/// the role that the server has set.
pub fn is_quizmaster(core: &Core, guild: GuildId, manager: bool, roles: &[RoleId]) -> bool {
    let role = settings(core, guild).quizmaster_role;
    manager || role.is_some_and(|role| roles.contains(&role))
}

/// Returns the names that public messages show.
pub(crate) fn public_names(core: &Core, guild: GuildId) -> Names {
    match settings(core, guild).hide_names {
        true => Names::Nobody,
        false => Names::All,
    }
}

/// Returns the names that private replies to this member show.
pub(crate) fn private_names(core: &Core, guild: GuildId, member: MemberId) -> Names {
    match settings(core, guild).hide_names {
        true => Names::Only(member),
        false => Names::All,
    }
}

pub(crate) fn show(core: &Core, caller: &Caller) -> Handled {
    Response::private(match caller.quizmaster {
        true => draw_settings(core, caller, &[]),
        false => refusal::not_a_quizmaster(caller.locale()),
    })
}

pub(crate) async fn set(
    core: &Core,
    caller: &Caller,
    request: &SettingsRequest,
) -> anyhow::Result<Handled> {
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    let change = match read_request(caller, request) {
        Ok(change) => change,
        Err(refusal) => {
            return Ok(Response::private(caller.refusal(&refusal)));
        }
    };
    let (guild, by) = (caller.guild, caller.member.clone());
    let decided = core.run(|engine, now| engine.change_settings(now, guild, change, by));
    Ok(Response::private(match decided.stored().await? {
        Ok(_) => {
            let mut message = draw_settings(core, caller, &changed(request));
            let set = settings(core, guild).zone.clone();
            let set = set.filter(|_| request.zone.is_some());
            let now = core.clock.now();
            let note = set.and_then(|zone| view::no_summer_time(caller.locale(), &zone, now));
            message.components.extend(note.map(Component::Text));
            let elsewhere = daily_elsewhere(core, caller.guild);
            if request.channels.is_some() && !elsewhere.is_empty() {
                let note = view::daily_elsewhere(caller.locale(), &elsewhere);
                message.components.push(note);
            }
            message
        }
        Err(refusal) => caller.refusal(&refusal),
    }))
}

/// Returns the channels with daily questions that are outside the server's set channels. A schedule
/// does not store the parent of a thread, so a thread counts as outside unless it is set itself.
fn daily_elsewhere(core: &Core, guild: GuildId) -> BTreeSet<ChannelId> {
    let settings = settings(core, guild);
    let schedules = core.state().engine.schedule_entries(guild);
    let channels = schedules.iter().map(|one| one.schedule.channel);
    channels
        .filter(|channel| !settings.allows(*channel, None))
        .collect()
}

fn draw_settings(core: &Core, caller: &Caller, changed: &[&str]) -> Message {
    let defaults = Defaults {
        language: caller.discord_language.clone(),
        seconds: core.state().engine.rules().seconds,
    };
    let settings = settings(core, caller.guild);
    view::settings(caller.locale(), &settings, &defaults, changed)
}

/// Returns the names of the given options.
fn changed(request: &SettingsRequest) -> Vec<&'static str> {
    let given = [
        ("quizmaster_role", request.quizmaster_role.is_some()),
        ("language", request.language.is_some()),
        ("zone", request.zone.is_some()),
        ("seconds", request.seconds.is_some()),
        ("mode", request.mode.is_some()),
        ("channels", request.channels.is_some()),
        ("hide_names", request.hide_names.is_some()),
    ];
    let given = given.into_iter().filter(|(_, given)| *given);
    given.map(|(name, _)| name).collect()
}

/// Parses the options into a change. One bad option refuses all.
fn read_request(caller: &Caller, request: &SettingsRequest) -> Result<SettingsChange, Refusal> {
    if changed(request).is_empty() {
        return Err(Refusal::NothingSet);
    }
    if request.quizmaster_role.is_some() && !caller.manager {
        return Err(Refusal::RoleIsForManagers);
    }
    let zone = |name: &String| match name.trim() {
        DEFAULT => Ok(None),
        name => Zone::parse(name)
            .map(Some)
            .ok_or_else(|| Refusal::unknown_zone(name)),
    };
    let seconds = |seconds| match seconds {
        0 => Ok(None),
        _ => Seconds::new(seconds)
            .map(Some)
            .ok_or(Refusal::NotSeconds { seconds }),
    };
    Ok(SettingsChange {
        // `@everyone` has the server's id. It would make everyone a quizmaster, so it resets.
        quizmaster_role: request
            .quizmaster_role
            .map(|role| Some(role).filter(|role| role.0 != caller.guild.0)),
        language: request
            .language
            .as_ref()
            .map(|tag| Some(tag.clone()).filter(|tag| tag != DEFAULT)),
        zone: request.zone.as_ref().map(zone).transpose()?,
        seconds: request.seconds.map(seconds).transpose()?,
        mode: request.mode.as_ref().map(|name| Mode::from_name(name)),
        channels: request.channels.as_deref().map(channels).transpose()?,
        hide_names: request.hide_names,
    })
}

/// Parses mentions or ids of channels, separated by spaces or commas. "all" gives an empty set.
fn channels(text: &str) -> Result<BTreeSet<ChannelId>, Refusal> {
    let mut channels = BTreeSet::new();
    let text = text.trim().to_lowercase().replace("><", "> <");
    if text == ALL {
        return Ok(channels);
    }
    let pieces = text.split(|end: char| end.is_whitespace() || end == ',');
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        let inner = piece
            .strip_prefix("<#")
            .and_then(|rest| rest.strip_suffix('>'));
        let id = inner.unwrap_or(piece).parse().ok().filter(|id| *id > 0);
        let id = id.ok_or_else(|| Refusal::NotAChannel {
            typed: piece.to_owned(),
        })?;
        channels.insert(ChannelId(id));
    }
    if channels.is_empty() || channels.len() > limits::SET_CHANNELS {
        return Err(Refusal::NotAChannel { typed: text });
    }
    Ok(channels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quizmaster_by_role_can_set_everything_but_the_role() {
        let mut caller = super::super::tests::caller(7);
        let role = |id| SettingsRequest {
            quizmaster_role: Some(RoleId(id)),
            ..SettingsRequest::default()
        };
        let hidden = SettingsRequest {
            hide_names: Some(true),
            ..SettingsRequest::default()
        };
        let change = read_request(&caller, &hidden).expect("the options are valid");
        assert_eq!(change.hide_names, Some(true));
        let refused = read_request(&caller, &role(9));
        assert_eq!(refused, Err(Refusal::RoleIsForManagers));
        caller.manager = true;
        let change = read_request(&caller, &role(9)).expect("the options are valid");
        assert_eq!(change.quizmaster_role, Some(Some(RoleId(9))));
        // `@everyone` resets the role.
        let reset = read_request(&caller, &role(caller.guild.0)).expect("the options are valid");
        assert_eq!(reset.quizmaster_role, Some(None));
    }

    #[test]
    fn channels_are_parsed_from_mentions_and_ids() {
        let read = |text| channels(text).map(|all| all.iter().map(|one| one.0).collect::<Vec<_>>());
        assert_eq!(read("<#12> <#3>"), Ok(vec![3, 12]));
        assert_eq!(read("<#12><#3>,<#3> , 7"), Ok(vec![3, 7, 12]));
        assert_eq!(read(" All "), Ok(vec![]));
        for bad in ["", "quiz", "<#x>", "<@3>", "0", "<#3> general"] {
            assert!(
                matches!(read(bad), Err(Refusal::NotAChannel { .. })),
                "{bad}"
            );
        }
    }
}

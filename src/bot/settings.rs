//! `/settings`, and what follows from what a server has set.

pub(crate) mod command;
pub(crate) mod view;

use crate::bot::command::{Suggestion, Typing};
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::message::Message;
use crate::bot::ui::names::Names;
use crate::bot::ui::refusal;
use crate::limits;
use quiz_engine::{
    ChannelId, GuildId, MemberId, Mode, Refusal, RoleId, Seconds, Settings, SettingsChange, Zone,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What takes a setting back.
pub const DEFAULT: &str = "default";
/// What takes the list of channels back.
const ALL: &str = "all";

/// What `/settings set` asks for; texts as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsRequest {
    /// A role, or that of everyone, which takes the setting back.
    pub quizmaster_role: Option<RoleId>,
    /// A BCP 47 tag, or [`DEFAULT`].
    pub language: Option<String>,
    /// The name of a zone, or [`DEFAULT`].
    pub zone: Option<String>,
    /// Seconds, or 0, which takes the setting back.
    pub seconds: Option<u16>,
    /// The name of a mode, or [`DEFAULT`].
    pub mode: Option<String>,
    /// Channels as Discord writes them, or "all".
    pub channels: Option<String>,
    /// Whether public messages name no member.
    pub hide_names: Option<bool>,
}

/// What stands behind a setting that is not set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defaults {
    /// The language that the server has in Discord: a BCP 47 tag.
    pub language: String,
    /// The operator's time for a question.
    pub seconds: Seconds,
}

/// What the server has set.
pub(crate) fn settings(core: &Core, guild: GuildId) -> Arc<Settings> {
    core.state().engine.settings(guild)
}

/// The zone in which the server's days begin.
pub(crate) fn zone(core: &Core, guild: GuildId) -> Zone {
    let set = settings(core, guild).zone.clone();
    set.unwrap_or_else(Zone::utc)
}

/// Time zones: the own one and those of large cities until something is typed.
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
        (format!("{name} · {}", zone.time_at(now)), name)
    };
    zones.map(shown).collect()
}

/// The caller as the server's settings make them: the role of quizmasters, and the language
/// of public messages.
pub fn with_guild_settings(core: &Core, mut caller: Caller) -> Caller {
    let settings = settings(core, caller.guild);
    caller.quizmaster = is_quizmaster(core, caller.guild, caller.manager, &caller.roles);
    caller.names = private_names(core, caller.guild, caller.member.id);
    if let Some(language) = &settings.language {
        caller.guild_language.clone_from(language);
    }
    caller
}

/// Whether a member with these roles may steer what others began, and read banks.
pub fn is_quizmaster(core: &Core, guild: GuildId, manager: bool, roles: &[RoleId]) -> bool {
    let role = settings(core, guild).quizmaster_role;
    manager || role.is_some_and(|role| roles.contains(&role))
}

/// Whose names everyone in the server sees.
pub(crate) fn public_names(core: &Core, guild: GuildId) -> Names {
    match settings(core, guild).hide_names {
        true => Names::Nobody,
        false => Names::All,
    }
}

/// Whose names one member of the server sees.
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

/// The channels with daily questions that are not among those that the server has set; of a
/// thread it is not known whose it is.
fn daily_elsewhere(core: &Core, guild: GuildId) -> BTreeSet<ChannelId> {
    let settings = settings(core, guild);
    let schedules = core.state().engine.schedules(guild, core.clock.now());
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

/// The names of the options that were given.
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

/// What is to be changed: all that is asked for, or nothing.
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
        // The role of everyone bears the server's id; it would make everyone a quizmaster.
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

/// Channels as Discord writes them when one types `#`, with blanks or commas between; none for
/// "all".
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
    fn a_quizmaster_by_role_sets_all_but_the_role() {
        let mut caller = super::super::tests::caller(7);
        let role = |id| SettingsRequest {
            quizmaster_role: Some(RoleId(id)),
            ..SettingsRequest::default()
        };
        let hidden = SettingsRequest {
            hide_names: Some(true),
            ..SettingsRequest::default()
        };
        let change = read_request(&caller, &hidden).expect("it is set");
        assert_eq!(change.hide_names, Some(true));
        let refused = read_request(&caller, &role(9));
        assert_eq!(refused, Err(Refusal::RoleIsForManagers));
        caller.manager = true;
        let change = read_request(&caller, &role(9)).expect("it is set");
        assert_eq!(change.quizmaster_role, Some(Some(RoleId(9))));
        // The role of everyone takes it back.
        let back = read_request(&caller, &role(caller.guild.0)).expect("it is taken back");
        assert_eq!(back.quizmaster_role, Some(None));
    }

    #[test]
    fn channels_are_read_as_discord_writes_them() {
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

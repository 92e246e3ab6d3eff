//! `/daily …`: questions that are posted on a schedule.

pub(crate) mod command;
pub(crate) mod component;
mod press;
pub(crate) mod view;

use crate::bot::command::{Suggestion, Typing};
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Ping, Place, Request, Response};
use crate::bot::settings;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::Message;
use crate::bot::ui::names::Names;
use crate::bot::ui::{refusal, t, text};
use quiz_engine::daily::{
    Days, Recurrence, ScheduleControl, ScheduleEntry, ScheduleRequest, ScheduleStatus,
};
use quiz_engine::ids::{GuildId, ScheduleId};
use quiz_engine::play::FinalStandings;
use quiz_engine::question::Seconds;
use quiz_engine::standings::rank;
use quiz_engine::zone::{LocalTime, Zone};
use quiz_engine::{Limit, Refusal};
use rand::TryRng;
use rand::rngs::SysRng;

/// The rows of the leaderboard in the result of a daily question.
const ROWS: usize = 5;

/// The options of `/daily add`, as they were typed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct DailyRequest {
    /// The channel for the questions.
    pub(crate) place: Place,
    /// The time of day.
    pub(crate) time: String,
    /// The name of a time zone; `None` for the server's setting.
    pub(crate) zone: Option<String>,
    /// Id or title of a bank.
    pub(crate) bank: String,
    /// The days of the week; `None` for every day.
    pub(crate) days: Option<String>,
    /// How long each question stays open.
    pub(crate) closes_after: Seconds,
    /// The role that each question mentions.
    pub(crate) ping: Option<Ping>,
}

pub(crate) async fn add(r: Request<'_>, request: DailyRequest) -> anyhow::Result<Handled> {
    let (core, caller) = (r.core, r.caller);
    let locale = caller.locale();
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    let missing = match request.place.id {
        here if here == caller.channel => caller.missing.clone(),
        there => r.discord.missing_in(caller.guild, there).await,
    };
    if !missing.is_empty() {
        let message = refusal::cannot_post_in(locale, request.place.id, &missing);
        return Ok(Response::private(message));
    }
    if let Some(refused) = request
        .ping
        .as_ref()
        .and_then(|ping| refuse_ping(caller, ping))
    {
        return Ok(Response::private(refused));
    }
    let settings = settings::settings(core, caller.guild);
    if !settings.allows(request.place.id, request.place.parent) {
        let refusal = Refusal::NotInThisChannel {
            channels: settings.channels.clone(),
        };
        return Ok(Response::private(caller.refusal(&refusal)));
    }
    let recurrence = match recurrence(&request, settings.zone.as_ref()) {
        Ok(recurrence) => recurrence,
        Err(refusal) => return Ok(Response::private(caller.refusal(&refusal))),
    };
    let request = ScheduleRequest {
        guild: caller.guild,
        channel: request.place.id,
        channel_name: request.place.name,
        bank: request.bank,
        recurrence,
        closes_after: request.closes_after,
        ping: request.ping.map(|ping| ping.role),
        by: caller.member.clone(),
        language: caller.guild_language.clone(),
        // From the system's random source, so that nobody can predict the next question.
        seed: SysRng.try_next_u64()?,
    };
    let decided = core.run(|engine, now| {
        let count = engine.count_schedules(request.guild);
        core.quotas.room(Limit::Schedules, count)?;
        engine.add_schedule(now, request)
    });
    Ok(Response::private(match decided.stored().await? {
        Ok(schedule) => {
            let status = schedules(core, caller.guild);
            let status = status
                .into_iter()
                .find(|one| one.schedule.id == schedule.id);
            status.map_or_else(
                || caller.refusal(&Refusal::UnknownSchedule),
                |status| view::scheduled(locale, &status),
            )
        }
        Err(refusal) => caller.refusal(&refusal),
    }))
}

pub(crate) fn list(core: &Core, caller: &Caller, page: u32) -> Message {
    if !caller.quizmaster {
        return refusal::not_a_quizmaster(caller.locale());
    }
    // The list shows the same news, so it need not be repeated.
    core.record(|engine, _| engine.notify_quizmasters(caller.guild));
    view::daily_list(caller.locale(), &schedules(core, caller.guild), page)
}

pub(crate) async fn control(
    core: &Core,
    caller: &Caller,
    named: &str,
    control: ScheduleControl,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    let Some(schedule) = find_schedule(core, caller, named) else {
        let refused = caller.refusal(&Refusal::UnknownSchedule);
        return Ok(Response::private(refused));
    };
    let decided =
        core.run(|engine, now| engine.control_schedule(now, caller.guild, schedule, control));
    Ok(Response::private(match decided.stored().await? {
        Ok(_) => {
            let next = schedules(core, caller.guild).into_iter();
            let status = next.filter(|one| one.schedule.id == schedule).last();
            view::schedule_controlled(locale, control, status.as_ref())
        }
        Err(refusal) => caller.refusal(&refusal),
    }))
}

/// Finds the schedule with this id, which a suggestion sends, or with this label, if it was typed.
fn find_schedule(core: &Core, caller: &Caller, named: &str) -> Option<ScheduleId> {
    let named = named.trim();
    let number = named.trim_start_matches('#').parse().map(ScheduleId);
    let all = schedule_entries(core, caller.guild);
    let by_number = number.ok();
    let named = text::one_line(named).to_lowercase();
    let mut found = all.iter().filter(|one| {
        let id = one.schedule.id;
        Some(id) == by_number || text::one_line(&view::schedule_label(one)).to_lowercase() == named
    });
    found.next().map(|one| one.schedule.id)
}

/// Returns the schedules by name. What is made of them does not hold the engine's lock.
pub(crate) fn schedule_entries(core: &Core, guild: GuildId) -> Vec<ScheduleEntry> {
    core.state().engine.schedule_entries(guild)
}

fn schedules(core: &Core, guild: GuildId) -> Vec<ScheduleStatus> {
    core.state().engine.schedules(guild, core.clock.now())
}

/// Suggests schedules; to quizmasters only, because schedules name channels.
pub(crate) fn suggest_schedules(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    if !typing.quizmaster {
        return Vec::new();
    }
    let typed = typing.typed.trim().to_lowercase();
    let all = schedule_entries(core, typing.guild).into_iter();
    let labelled = all.map(|one| (view::schedule_label(&one), one.schedule.id.to_string()));
    labelled
        .filter(|(label, id)| text::one_line(label).to_lowercase().contains(&typed) || *id == typed)
        .collect()
}

/// Builds the result of a daily question, with the present streaks and leaderboard.
pub(crate) fn result(core: &Core, locale: &Locale, standings: &FinalStandings) -> Message {
    let state = core.state();
    let daily = standings.started.daily;
    let mut streaks: Vec<_> = standings
        .placings
        .iter()
        .filter_map(|row| {
            let streak = state.engine.streak(daily?.schedule, row.member)?;
            Some((row, streak))
        })
        .collect();
    let mut board = rank(state.engine.channel_board(standings.started.channel));
    drop(state);
    let names = settings::public_names(core, standings.started.guild);
    if names == Names::Nobody {
        streaks.clear();
    }
    streaks.sort_by_key(|(_, streak)| std::cmp::Reverse(streak.length));
    board.truncate(ROWS);
    view::daily_result(locale, names, standings, &streaks, &board)
}

/// Returns why the role cannot be mentioned, if it cannot.
fn refuse_ping(caller: &Caller, ping: &Ping) -> Option<Message> {
    let locale = caller.locale();
    let text = if ping.everyone {
        t!(locale, "daily-ping-everyone")
    } else if !ping.allowed {
        let role = text::title(&ping.name);
        t!(locale, "daily-ping-forbidden", role = role)
    } else {
        return None;
    };
    Some(Message::text(text))
}

fn recurrence(request: &DailyRequest, set: Option<&Zone>) -> Result<Recurrence, Refusal> {
    let typed = |text: &str| text.trim().to_owned();
    let zone = || match (&request.zone, set) {
        (Some(name), _) => Zone::parse(name).ok_or_else(|| Refusal::unknown_zone(name)),
        (None, Some(set)) => Ok(set.clone()),
        (None, None) => Err(Refusal::NoZone),
    };
    Ok(Recurrence {
        time: LocalTime::parse(&request.time).ok_or_else(|| Refusal::NotATime {
            typed: typed(&request.time),
        })?,
        zone: zone()?,
        days: match &request.days {
            None => Days::DAILY,
            Some(text) => {
                Days::parse(text).ok_or_else(|| Refusal::NotDays { typed: typed(text) })?
            }
        },
    })
}

/// Suggests the time that is typed as it is understood, or some times.
pub(crate) fn suggest_times(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    const EXAMPLES: [&str; 4] = ["09:00", "12:00", "18:00", "20:00"];
    let typed = Zone::parse(typing.given.text("zone"));
    let zone = typed.or_else(|| settings::settings(core, typing.guild).zone.clone());
    let times: Vec<_> = match typing.typed.trim() {
        "" => EXAMPLES.into_iter().filter_map(LocalTime::parse).collect(),
        typed => LocalTime::parse(typed).into_iter().collect(),
    };
    let shown = |time: LocalTime| match &zone {
        Some(zone) => (format!("{time} · {}", zone.name()), time.to_string()),
        None => (time.to_string(), time.to_string()),
    };
    times.into_iter().map(shown).collect()
}

/// Suggests names and lists of days that complete what is typed.
pub(crate) fn suggest_days(_: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    continuations(typing.typed)
}

fn continuations(typed: &str) -> Vec<Suggestion> {
    let typed = typed.trim().to_lowercase();
    let whole = ["daily", "weekdays", "weekends"].into_iter();
    let mut found: Vec<String> = whole
        .filter(|word| word.starts_with(&typed))
        .map(str::to_owned)
        .collect();
    found.extend(Days::parse(&typed).map(|days| days.to_string()));
    let (before, begun) = typed
        .rsplit_once(',')
        .map_or(("", &*typed), |(list, last)| (list, last));
    if before.is_empty() || Days::parse(before).is_some() {
        let completes = |day: &&&str| day.starts_with(begun.trim()) && !before.contains(**day);
        let lists = Days::NAMES
            .iter()
            .filter(completes)
            .map(|day| match before {
                "" => (*day).to_owned(),
                list => format!("{list},{day}"),
            });
        found.extend(lists);
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|one| seen.insert(one.clone()));
    found.into_iter().map(|one| (one.clone(), one)).collect()
}

/// Converts whole hours to the time that a daily question stays open. `None` is the default.
pub(crate) fn hours(hours: Option<u16>) -> Seconds {
    const DEFAULT_HOURS: u16 = 24;
    let hours = hours.unwrap_or(DEFAULT_HOURS);
    let (min, max) = (*Seconds::HOURS.start(), *Seconds::HOURS.end());
    Seconds::hours(hours.clamp(min, max)).expect("clamped to the range")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_days_are_completed() {
        let check = |typed: &str, expected: &[&str]| {
            let found: Vec<_> = continuations(typed)
                .into_iter()
                .map(|(_, one)| one)
                .collect();
            assert_eq!(found, expected, "{typed:?}");
        };
        check("we", &["weekdays", "weekends", "wed"]);
        check("mon,w", &["mon,wed"]);
        check("mon,t", &["mon,tue", "mon,thu"]);
        check("sat,sun", &["weekends", "sat,sun"]);
        check("x", &[]);
        assert_eq!(continuations("").len(), 10);
    }
}

//! The messages about daily questions: set-up, the list, news, and results.

use crate::bot::daily::component::Id;
use crate::bot::quiz;
use crate::bot::settings;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Button, Component, Message, Style};
use crate::bot::ui::names::Names;
use crate::bot::ui::pager::pager;
use crate::bot::ui::text::{cut, date, one_line, place, relative, title};
use crate::bot::ui::{markdown, t, text, typed};
use crate::limits;
use quiz_banks::markdown::plain;
use quiz_engine::daily::{
    CurrentStreak, Pause, Schedule, ScheduleControl, ScheduleEntry, ScheduleStatus,
};
use quiz_engine::ids::Timestamp;
use quiz_engine::play::FinalStandings;
use quiz_engine::question::{Choices, Kind, Question};
use quiz_engine::standings::Placing;
use quiz_engine::zone::Clocks;

/// The schedules of a page of the list.
const ROWS: usize = 5;
/// Maximum number of members who are named as right, and of streaks that are listed.
const NAMED: usize = 10;
/// Maximum length of the prompt and of an option in a result, in characters.
const RECALLED: usize = 150;

/// Builds the reply to `/daily add`.
pub(crate) fn scheduled(locale: &Locale, status: &ScheduleStatus) -> Message {
    let first = status.next().first().copied();
    let head = t!(
        locale,
        "daily-added",
        when = first.map_or_else(String::new, date)
    );
    let mut lines = vec![head, row(locale, status)];
    let zone = &status.schedule.recurrence.zone;
    lines.extend(settings::view::no_summer_time(locale, zone, status.after));
    lines.extend(clock_note(locale, status));
    Message::text(lines.join("\n"))
}

/// Says when clocks next skip the time or show it twice, and what happens then.
fn clock_note(locale: &Locale, status: &ScheduleStatus) -> Option<String> {
    let recurrence = &status.schedule.recurrence;
    let (at, clocks) = recurrence.next_odd(status.after)?;
    let (time, date) = (recurrence.time.to_string(), date(at));
    let note = match clocks {
        Clocks::Skip => t!(locale, "daily-clocks-skip", time = time, date = date),
        _ => t!(locale, "daily-clocks-twice", time = time, date = date),
    };
    Some(format!("-# {note}"))
}

/// Builds a page of the list, from 0; a number past the end means the last page.
pub(crate) fn daily_list(locale: &Locale, schedules: &[ScheduleStatus], page: u32) -> Message {
    if schedules.is_empty() {
        return Message::text(t!(locale, "daily-none"));
    }
    let pages = schedules.len().div_ceil(ROWS);
    let page = (page as usize).min(pages - 1);
    let shown = schedules.iter().skip(page * ROWS).take(ROWS);
    let rows: Vec<_> = shown.map(|one| row(locale, one)).collect();
    let mut parts = vec![
        Component::Text(format!("📅 {}", t!(locale, "daily-list-title"))),
        Component::Separator,
        Component::Text(rows.join("\n")),
    ];
    parts.extend(pager(locale, page, pages, Id));
    Message::boxed(Accent::Plain, parts)
}

fn row(locale: &Locale, status: &ScheduleStatus) -> String {
    let schedule = &status.schedule;
    let recurrence = &schedule.recurrence;
    let bank = match &status.bank {
        Some((bank, _, _)) => title(bank),
        None => title(schedule.bank.as_str()),
    };
    let mut lines = vec![t!(
        locale,
        "daily-row",
        channel = mention(schedule),
        time = recurrence.time.to_string(),
        zone = recurrence.zone.name(),
        days = recurrence.days.to_string(),
        bank = bank
    )];
    match status.paused {
        Some(paused) => lines.push(format!(
            "⏸️ {}",
            why_paused(locale, schedule, paused.why, paused.at)
        )),
        None => {
            let dates: Vec<_> = status.next().into_iter().map(date).collect();
            lines.push(t!(locale, "daily-row-next", dates = dates.join(" · ")));
        }
    }
    let mut notes = vec![t!(
        locale,
        "daily-row-open",
        hours = schedule.closes_after.get() / 3600
    )];
    if let Some((_, questions, asked)) = &status.bank {
        notes.push(t!(
            locale,
            "daily-row-asked",
            asked = *asked,
            questions = *questions
        ));
        if status.used_up {
            notes.push(t!(locale, "daily-row-again"));
        }
    }
    notes.extend(
        schedule
            .ping
            .map(|role| t!(locale, "daily-row-pings", role = format!("<@&{role}>"))),
    );
    notes.extend(
        status
            .closes
            .map(|closes| t!(locale, "daily-row-closes", when = relative(closes))),
    );
    lines.push(format!("-# {}", notes.join(" · ")));
    lines.join("\n")
}

/// Returns a schedule's label among the suggestions, as plain text.
pub(crate) fn schedule_label(entry: &ScheduleEntry) -> String {
    let schedule = &entry.schedule;
    let recurrence = &schedule.recurrence;
    let label = format!(
        "#{} · {} {} · {} · {}",
        text::plain_title(&schedule.channel_name, 24),
        recurrence.time,
        recurrence.zone.name(),
        recurrence.days,
        schedule.bank
    );
    let sign = if entry.paused { "⏸ " } else { "" };
    cut(&format!("{sign}{label}"), limits::SUGGESTION_TEXT)
}

/// Builds the reply to `/daily pause`, `resume`, `remove` and `now`.
pub(crate) fn schedule_controlled(
    locale: &Locale,
    control: ScheduleControl,
    status: Option<&ScheduleStatus>,
) -> Message {
    let next = status.and_then(|status| status.next().first().copied());
    let channel = status.map_or_else(String::new, |status| mention(&status.schedule));
    Message::text(match control {
        ScheduleControl::Pause => t!(locale, "daily-paused"),
        ScheduleControl::Resume => t!(
            locale,
            "daily-resumed",
            when = next.map_or_else(String::new, date)
        ),
        ScheduleControl::Remove => t!(locale, "daily-removed"),
        ScheduleControl::Now => t!(locale, "daily-now", channel = channel),
    })
}

/// Builds the news of schedules that were paused by the bot or have used up their bank.
pub(crate) fn daily_news(locale: &Locale, news: &[ScheduleStatus]) -> Message {
    let mut lines = vec![t!(locale, "daily-news")];
    for status in news.iter().take(ROWS) {
        let label = markdown::escape(&schedule_label(&status.entry()));
        let what = match status.paused {
            Some(paused) => why_paused(locale, &status.schedule, paused.why, paused.at),
            None => t!(locale, "daily-used-up"),
        };
        lines.push(format!("**{label}**\n{what}"));
    }
    if news.len() > ROWS {
        lines.push(t!(locale, "daily-news-more"));
    }
    Message::text(lines.join("\n"))
}

fn why_paused(locale: &Locale, schedule: &Schedule, why: Pause, at: Timestamp) -> String {
    let when = relative(at);
    match why {
        Pause::Requested => t!(locale, "daily-why-requested", when = when),
        Pause::Forbidden => t!(
            locale,
            "daily-why-forbidden",
            when = when,
            channel = mention(schedule)
        ),
        Pause::ChannelGone => t!(
            locale,
            "daily-why-channel-gone",
            when = when,
            channel = text::title(&schedule.channel_name)
        ),
        Pause::BankGone => t!(
            locale,
            "daily-why-bank-gone",
            when = when,
            bank = title(schedule.bank.as_str())
        ),
    }
}

/// Builds the result of a closed daily question: who was right, streaks, and the leaderboard.
pub(crate) fn daily_result(
    locale: &Locale,
    names: Names,
    standings: &FinalStandings,
    streaks: &[(&Placing, CurrentStreak)],
    board: &[Placing],
) -> Message {
    let started = &standings.started;
    let mut head = vec![format!(
        "📅 {}\n-# {}",
        t!(locale, "daily-result-title"),
        title(&started.bank_title)
    )];
    if let Some(question) = started.questions.first() {
        let prompt = plain(question.prompt.source());
        head.push(markdown::escape(&cut(&one_line(&prompt), RECALLED)));
        let correct = t!(locale, "closed-correct-answer");
        head.push(format!("✅ {correct}: {}", right_answer(locale, question)));
    }
    let placings = standings.placings.iter();
    let right: Vec<_> = placings.filter(|row| row.tally.right > 0).collect();
    let named = right.iter().map(|row| names.of_placing(row));
    let mut lines = vec![match right.len() {
        0 => t!(locale, "closed-nobody-right"),
        count if !names.shows_any(right.iter().map(|row| row.member)) => {
            let members = t!(locale, "closed-members", count = count);
            t!(locale, "closed-right", list = members)
        }
        count => t!(locale, "closed-right", list = listed(locale, named, count)),
    }];
    if !streaks.is_empty() {
        let rows = streaks.iter().map(|(row, streak)| {
            let days = t!(locale, "daily-streak", count = streak.length);
            let forgiven = if streak.forgiven { " ❄" } else { "" };
            format!("{} {days}{forgiven}", names.of_placing(row))
        });
        let list = listed(locale, rows, streaks.len());
        lines.push(format!("🔥 {}", t!(locale, "daily-streaks", list = list)));
        if streaks
            .iter()
            .take(NAMED)
            .any(|(_, streak)| streak.forgiven)
        {
            lines.push(format!("-# ❄ {}", t!(locale, "streak-forgiven")));
        }
    }
    let rows: Vec<_> = board
        .iter()
        .map(|row| board_row(locale, names, row))
        .collect();
    let mine = quiz::component::Id::MyAnswers(started.quiz);
    let mut parts = vec![
        Component::Text(head.join("\n")),
        Component::Separator,
        Component::Text(lines.join("\n")),
    ];
    if !rows.is_empty() {
        let leaderboard = t!(locale, "leaderboard-title-channel");
        parts.push(Component::Text(format!(
            "🏆 {leaderboard}\n{}",
            rows.join("\n")
        )));
    }
    parts.push(Component::Buttons(vec![Button::new(
        t!(locale, "button-my-answer"),
        &mine,
        Style::Secondary,
    )]));
    Message::boxed(Accent::Standings, parts)
}

fn listed(locale: &Locale, rows: impl Iterator<Item = String>, count: usize) -> String {
    let mut shown: Vec<_> = rows.take(NAMED).collect();
    if count > NAMED {
        shown.push(t!(locale, "closed-and-more", count = count - NAMED));
    }
    locale.listed(&shown)
}

fn board_row(locale: &Locale, names: Names, placing: &Placing) -> String {
    let tally = &placing.tally;
    format!(
        "{} **{}** · {}",
        place(placing.place, tally.points > 0),
        names.of_placing(placing),
        t!(locale, "podium-points", points = tally.points)
    )
}

/// Formats the right answer without letters, because this message does not show the options.
fn right_answer(locale: &Locale, question: &Question) -> String {
    if let Some(right) = typed::right(locale, question) {
        return right.lines().next().unwrap_or_default().to_owned();
    }
    let text = |index: usize| match (&question.kind, index) {
        (Kind::TrueFalse, 0) => t!(locale, "question-true"),
        (Kind::TrueFalse, _) => t!(locale, "question-false"),
        _ => {
            let text = plain(question.options[index].text.source());
            markdown::escape(&cut(&one_line(&text), RECALLED))
        }
    };
    let right: Choices = question.right;
    let texts: Vec<_> = right.iter().map(text).collect();
    cut(&texts.join(" · "), RECALLED * 4)
}

fn mention(schedule: &Schedule) -> String {
    format!("<#{}>", schedule.channel)
}

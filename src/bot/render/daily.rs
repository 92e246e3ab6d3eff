//! Daily questions: how they are set up, how they stand, and what follows one.

use super::pager::pager;
use super::text::{self, date, name, one_line, place, relative, title};
use super::{Words, cut, markdown, say, typed};
use crate::bot::ComponentId;
use crate::bot::message::{Accent, Button, Component, Message, Style};
use crate::limits;
use quiz_banks::markdown::plain;
use quiz_engine::{
    Choices, Kind, Pause, Placing, Podium, Question, Schedule, ScheduleStatus, SteerSchedule,
    Timestamp,
};

/// Schedules on one page of the list.
const ROWS: usize = 5;
/// How many of those who were right, and how many streaks, are named.
const NAMED: usize = 10;
/// Characters of a prompt that a result recalls.
const RECALLED: usize = 150;

/// Says that daily questions are set up.
pub fn scheduled(words: &Words, status: &ScheduleStatus) -> Message {
    let first = status.next.first().copied();
    let head = say!(
        words,
        "daily-added",
        when = first.map_or_else(String::new, date)
    );
    Message::text(format!("{head}\n{}", row(words, status)))
}

/// A page of the list of schedules, from 0; past the end is the last.
pub fn daily_list(words: &Words, schedules: &[ScheduleStatus], page: u32) -> Message {
    if schedules.is_empty() {
        return Message::text(say!(words, "daily-none"));
    }
    let pages = schedules.len().div_ceil(ROWS);
    let page = (page as usize).min(pages - 1);
    let shown = schedules.iter().skip(page * ROWS).take(ROWS);
    let rows: Vec<_> = shown.map(|one| row(words, one)).collect();
    let mut parts = vec![
        Component::Text(format!("📅 {}", say!(words, "daily-list-title"))),
        Component::Separator,
        Component::Text(rows.join("\n")),
    ];
    parts.extend(pager(words, page, pages, |page| ComponentId::DailyList {
        page,
    }));
    Message::boxed(Accent::Plain, parts)
}

fn row(words: &Words, status: &ScheduleStatus) -> String {
    let schedule = &status.schedule;
    let recurrence = &schedule.recurrence;
    let bank = match &status.bank {
        Some((bank, _, _)) => title(bank),
        None => title(schedule.bank.as_str()),
    };
    let mut lines = vec![say!(
        words,
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
            why_paused(words, schedule, paused.why, paused.at)
        )),
        None => {
            let dates: Vec<_> = status.next.iter().copied().map(date).collect();
            lines.push(say!(words, "daily-row-next", dates = dates.join(" · ")));
        }
    }
    let mut notes = vec![say!(
        words,
        "daily-row-open",
        hours = schedule.closes_after.get() / 3600
    )];
    if let Some((_, questions, asked)) = &status.bank {
        notes.push(say!(
            words,
            "daily-row-asked",
            asked = *asked,
            questions = *questions
        ));
        if status.used_up {
            notes.push(say!(words, "daily-row-again"));
        }
    }
    notes.extend(
        schedule
            .ping
            .map(|role| say!(words, "daily-row-pings", role = format!("<@&{role}>"))),
    );
    notes.extend(
        status
            .closes
            .map(|closes| say!(words, "daily-row-closes", when = relative(closes))),
    );
    lines.push(format!("-# {}", notes.join(" · ")));
    lines.join("\n")
}

/// A schedule as it is chosen from a list; plain text.
pub fn schedule_label(status: &ScheduleStatus) -> String {
    let schedule = &status.schedule;
    let recurrence = &schedule.recurrence;
    let label = format!(
        "#{} · {} {} · {} · {}",
        cut(&one_line(&schedule.channel_name), 24),
        recurrence.time,
        recurrence.zone.name(),
        recurrence.days,
        schedule.bank
    );
    let sign = if status.paused.is_some() { "⏸ " } else { "" };
    cut(&format!("{sign}{label}"), limits::SUGGESTION_TEXT)
}

/// Says that the schedule was steered as the member wished, and how it stands by that.
pub fn schedule_steered(
    words: &Words,
    steer: SteerSchedule,
    status: Option<&ScheduleStatus>,
) -> Message {
    let next = status.and_then(|status| status.next.first().copied());
    let channel = status.map_or_else(String::new, |status| mention(&status.schedule));
    Message::text(match steer {
        SteerSchedule::Pause => say!(words, "daily-paused"),
        SteerSchedule::Resume => say!(
            words,
            "daily-resumed",
            when = next.map_or_else(String::new, date)
        ),
        SteerSchedule::Remove => say!(words, "daily-removed"),
        SteerSchedule::Now => say!(words, "daily-now", channel = channel),
    })
}

/// Tells quizmasters what has become of their schedules.
pub fn daily_news(words: &Words, news: &[ScheduleStatus]) -> Message {
    let mut lines = vec![say!(words, "daily-news")];
    for status in news.iter().take(ROWS) {
        let label = markdown::escape(&schedule_label(status));
        let what = match status.paused {
            Some(paused) => why_paused(words, &status.schedule, paused.why, paused.at),
            None => say!(words, "daily-used-up"),
        };
        lines.push(format!("**{label}**\n{what}"));
    }
    if news.len() > ROWS {
        lines.push(say!(words, "daily-news-more"));
    }
    Message::text(lines.join("\n"))
}

fn why_paused(words: &Words, schedule: &Schedule, why: Pause, at: Timestamp) -> String {
    let when = relative(at);
    match why {
        Pause::Wished => say!(words, "daily-why-wished", when = when),
        Pause::Forbidden => say!(
            words,
            "daily-why-forbidden",
            when = when,
            channel = mention(schedule)
        ),
        Pause::ChannelGone => say!(
            words,
            "daily-why-channel-gone",
            when = when,
            channel = text::name(&schedule.channel_name)
        ),
        Pause::BankGone => say!(
            words,
            "daily-why-bank-gone",
            when = when,
            bank = title(schedule.bank.as_str())
        ),
    }
}

/// What follows a daily question that is over: who was right, streaks, and the leaderboard.
pub fn daily_result(
    words: &Words,
    podium: &Podium,
    streaks: &[(String, u32)],
    board: &[Placing],
) -> Message {
    let started = &podium.started;
    let mut head = vec![format!(
        "📅 {}\n-# {}",
        say!(words, "daily-result-title"),
        title(&started.bank_title)
    )];
    if let Some(question) = started.questions.first() {
        let prompt = plain(question.prompt.source());
        head.push(markdown::escape(&cut(&one_line(&prompt), RECALLED)));
        let correct = say!(words, "closed-correct-answer");
        head.push(format!("✅ {correct}: {}", right_answer(words, question)));
    }
    let placings = podium.placings.iter();
    let right: Vec<_> = placings.filter(|row| row.tally.right > 0).collect();
    let named = right.iter().map(|row| name(&row.tally.name));
    let mut lines = vec![match right.len() {
        0 => say!(words, "closed-nobody-right"),
        count if right.iter().all(|row| row.tally.name.is_empty()) => {
            let members = say!(words, "closed-members", count = count);
            say!(words, "closed-right", list = members)
        }
        count => say!(words, "closed-right", list = listed(words, named, count)),
    }];
    if !streaks.is_empty() {
        let rows = streaks.iter().map(|(member, length)| {
            let days = say!(words, "daily-streak", count = *length);
            format!("{} {days}", name(member))
        });
        let list = listed(words, rows, streaks.len());
        lines.push(format!("🔥 {}", say!(words, "daily-streaks", list = list)));
    }
    let rows: Vec<_> = board.iter().map(|row| board_row(words, row)).collect();
    let mine = ComponentId::MyAnswers(started.quiz);
    let mut parts = vec![
        Component::Text(head.join("\n")),
        Component::Separator,
        Component::Text(lines.join("\n")),
    ];
    if !rows.is_empty() {
        let leaderboard = say!(words, "leaderboard-title-channel");
        parts.push(Component::Text(format!(
            "🏆 {leaderboard}\n{}",
            rows.join("\n")
        )));
    }
    parts.push(Component::Buttons(vec![Button::new(
        say!(words, "button-my-answer"),
        &mine,
        Style::Secondary,
    )]));
    Message::boxed(Accent::Standings, parts)
}

fn listed(words: &Words, rows: impl Iterator<Item = String>, count: usize) -> String {
    let mut shown: Vec<_> = rows.take(NAMED).collect();
    if count > NAMED {
        shown.push(say!(words, "closed-and-more", count = count - NAMED));
    }
    shown.join(", ")
}

fn board_row(words: &Words, placing: &Placing) -> String {
    let tally = &placing.tally;
    format!(
        "{} **{}** · {}",
        place(placing),
        name(&tally.name),
        say!(words, "podium-points", points = tally.points)
    )
}

/// What is right, without letters: the message of the question has those.
fn right_answer(words: &Words, question: &Question) -> String {
    if let Some(right) = typed::right(words, question) {
        return right.lines().next().unwrap_or_default().to_owned();
    }
    let text = |index: usize| match (&question.kind, index) {
        (Kind::TrueFalse, 0) => say!(words, "question-true"),
        (Kind::TrueFalse, _) => say!(words, "question-false"),
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

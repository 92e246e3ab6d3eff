//! A quiz from its announcement to its final standings, and the private words on the way.

use super::text::{self, name, place, relative, score, title};
use super::{Words, say, typed};
use crate::bot::ComponentId;
use crate::bot::message::{Accent, Button, Component, Message, Style};
use quiz_engine::{End, Given, Locked, Mode, Placing, Podium, Started, Status, Steer};

/// How many places the final standings show.
const PODIUM_ROWS: usize = 25;

/// Says that a quiz begins.
pub fn announcement(words: &Words, started: &Started) -> Message {
    let mode = match started.plan.mode {
        Mode::Classic => say!(words, "mode-classic"),
        Mode::Accuracy => say!(words, "mode-accuracy"),
        Mode::Race => say!(words, "mode-race"),
        Mode::Survival => say!(words, "mode-survival"),
    };
    let mut text = say!(
        words,
        "start-announced",
        name = match started.starter.name.is_empty() {
            true => say!(words, "start-someone"),
            false => name(&started.starter.name),
        },
        title = title(&started.bank_title),
        count = started.questions.len(),
        mode = mode
    );
    let mut notes = Vec::new();
    notes.extend(
        started
            .plan
            .seconds
            .map(|seconds| say!(words, "start-seconds", seconds = seconds.get())),
    );
    let count = started.questions.len();
    if count < usize::from(started.plan.questions) {
        notes.push(say!(words, "start-fewer", count = count));
    }
    if !notes.is_empty() {
        text.push_str(&format!("\n-# {}", notes.join(" ")));
    }
    Message::text(text)
}

/// Says that an answer counts, as things stand.
pub fn locked_in(words: &Words, answer: &Given, how: Locked, tries_left: Option<usize>) -> Message {
    let mut text = say!(words, "locked-in", letters = typed::given(answer));
    let note = match tries_left {
        Some(0) => say!(words, "locked-in-stands"),
        Some(left) => say!(words, "locked-in-tries", left = left),
        None if how == Locked::Changed => say!(words, "locked-in-changed"),
        None => say!(words, "locked-in-can-change"),
    };
    text.push_str("\n-# ");
    text.push_str(&note);
    Message::text(text)
}

/// The final standings.
pub fn podium(words: &Words, podium: &Podium) -> Message {
    let started = &podium.started;
    let total = started.questions.len();
    let of = say!(
        words,
        "podium-of",
        title = title(&started.bank_title),
        asked = podium.asked,
        total = total,
        missing = total.saturating_sub(podium.asked.into())
    );
    let mut head = format!("🏁 {}\n-# {of}", say!(words, "podium-title"));
    let why = match podium.why {
        End::Finished | End::Decided => None,
        End::Stopped => Some(say!(words, "podium-stopped")),
        End::Unanswered => Some(say!(words, "podium-unanswered")),
        End::Paused => Some(say!(words, "podium-paused")),
        End::Lost => Some(say!(words, "podium-lost")),
    };
    if let Some(why) = why {
        head.push('\n');
        head.push_str(&why);
    }
    let rows: Vec<_> = podium
        .placings
        .iter()
        .take(PODIUM_ROWS)
        .map(|row| podium_row(words, podium, row))
        .collect();
    let mut table = rows.join("\n");
    if rows.is_empty() {
        table = say!(words, "podium-nobody");
    }
    if podium.placings.len() > PODIUM_ROWS {
        table.push('\n');
        table.push_str(&say!(
            words,
            "closed-and-more",
            count = podium.placings.len() - PODIUM_ROWS
        ));
    }
    let mine = ComponentId::MyAnswers(started.quiz);
    let again = ComponentId::PlayAgain(started.quiz);
    Message::boxed(
        Accent::Standings,
        vec![
            Component::Text(head),
            Component::Separator,
            Component::Text(table),
            Component::Buttons(vec![
                Button::new(say!(words, "button-my-answers"), &mine, Style::Secondary),
                Button::new(say!(words, "button-play-again"), &again, Style::Primary),
            ]),
        ],
    )
}

fn podium_row(words: &Words, podium: &Podium, row: &Placing) -> String {
    let (tally, mode) = (&row.tally, podium.started.plan.mode);
    let mut line = format!(
        "{} **{}** · {} · {}",
        place(row),
        name(&tally.name),
        score(words, mode, tally.points),
        say!(
            words,
            "podium-row-right",
            right = tally.right,
            answered = tally.answered
        )
    );
    if let Some(survival) = &podium.survival {
        line.push_str(" · ");
        line.push_str(&match survival.fell_at(row.member) {
            Some(number) => say!(words, "podium-row-fell", number = number),
            None => say!(words, "podium-row-stands"),
        });
    }
    if let Some(average) = tally.average_ms() {
        line.push_str(" · ");
        line.push_str(&say!(
            words,
            "podium-row-average",
            seconds = text::seconds(average)
        ));
    }
    line
}

/// Tells a member how the quiz stands.
pub fn status(words: &Words, status: &Status) -> Message {
    let started = &status.started;
    let total = started.questions.len();
    let number = status.number;
    let progress = match status.closes {
        Some(closes) => say!(
            words,
            "status-open",
            number = number,
            total = total,
            when = relative(closes)
        ),
        None if status.open => say!(words, "status-coming", number = number, total = total),
        None if status.paused => say!(words, "status-paused", number = number, total = total),
        None => say!(words, "status-between", number = number, total = total),
    };
    let leaders: Vec<_> = status
        .leaders
        .iter()
        .take(5)
        .map(|row| name(&row.tally.name))
        .collect();
    let lead = match status.leaders.first() {
        None => say!(words, "status-nobody-leads"),
        Some(first) => say!(
            words,
            "status-leads",
            names = leaders.join(", "),
            score = score(words, started.plan.mode, first.tally.points)
        ),
    };
    let title = say!(words, "status-title", title = title(&started.bank_title));
    Message::text(format!("{title}\n{progress}\n{lead}"))
}

/// Tells a member that the quiz was steered as they wished.
pub fn steered(words: &Words, steer: Steer) -> Message {
    Message::text(match steer {
        Steer::Stop => say!(words, "steered-stop"),
        Steer::Skip => say!(words, "steered-skip"),
        Steer::Pause => say!(words, "steered-pause"),
        Steer::Resume => say!(words, "steered-resume"),
    })
}

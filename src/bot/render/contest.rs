//! Contests as their members see them while they run. Nothing here tells what is right.

use super::drill::{Drill, DrillIds, drill, drill_form};
use super::text::{cut, date, marks, one_line, relative, seconds, title};
use super::{Words, markdown, say, typed};
use crate::bot::ComponentId;
use crate::bot::message::{Accent, Button, Component, Form, Message, Style};
use quiz_banks::markdown::plain;
use quiz_engine::{
    Answer, Contest, ContestSheet, Contesting, PlaysFor, Question, Timestamp, Unposted, earns,
    is_right,
};
use std::sync::Arc;

/// Characters for the lines of all questions together.
const LINES: usize = 3200;
/// How many results that cannot be posted are told at once.
const NEWS: usize = 5;

/// Announces a contest to the channel, where so many questions were wished.
pub fn contest_created(words: &Words, contest: &Contest, wanted: u16) -> Message {
    let count = contest.questions.len();
    let mut lines = vec![
        format!(
            "🏆 {}",
            say!(words, "contest-created", name = title(&contest.name))
        ),
        window(words, contest),
        facts(words, contest),
    ];
    if count < usize::from(wanted) {
        lines.push(say!(words, "contest-all-questions", count = count));
    }
    lines.push(say!(words, "contest-how"));
    if contest.teams {
        lines.push(say!(words, "contest-how-teams"));
    }
    Message::text(lines.join("\n"))
}

fn window(words: &Words, contest: &Contest) -> String {
    say!(
        words,
        "contest-window",
        opens = date(contest.opens),
        opens_in = relative(contest.opens),
        closes = date(contest.closes),
        closes_in = relative(contest.closes)
    )
}

fn facts(words: &Words, contest: &Contest) -> String {
    let mut facts = vec![
        title(&contest.bank_title),
        say!(words, "contest-questions", count = contest.questions.len()),
        match contest.seconds {
            Some(seconds) => say!(words, "contest-seconds", seconds = seconds.get()),
            None => say!(words, "contest-untimed"),
        },
        say!(words, "contest-attempts", count = contest.attempts),
    ];
    if contest.teams {
        facts.push(say!(words, "contest-teams"));
    }
    format!("-# {}", facts.join(" · "))
}

/// Says that a member takes part, if they did already, whether it is open, and for whom they score.
pub fn contest_joined(
    words: &Words,
    contest: &Contest,
    (again, open): (bool, bool),
    side: Option<&PlaysFor>,
) -> Message {
    let name = title(&contest.name);
    let mut lines = vec![match again {
        true => say!(words, "contest-joined-already", name = name),
        false => say!(words, "contest-joined", name = name),
    }];
    lines.push(match open {
        true => say!(
            words,
            "contest-joined-open",
            when = relative(contest.closes)
        ),
        false => say!(
            words,
            "contest-joined-opens",
            date = date(contest.opens),
            when = relative(contest.opens)
        ),
    });
    lines.extend(side.map(|side| plays_for(words, side)));
    Message::text(lines.join("\n"))
}

fn plays_for(words: &Words, side: &PlaysFor) -> String {
    match side {
        PlaysFor::Team(team, count) => say!(
            words,
            "contest-side-team",
            team = title(team),
            count = *count
        ),
        PlaysFor::TooFew(team) => say!(words, "contest-side-too-few", team = title(team)),
        PlaysFor::NoTeamYet => say!(words, "contest-side-no-team"),
        PlaysFor::Alone => say!(words, "contest-side-alone"),
    }
}

/// The question, with its clock; and for whom the member scores, at the first.
pub fn contest_asked(words: &Words, sheet: &ContestSheet, side: Option<&PlaysFor>) -> Message {
    let mut head = vec![head(words, sheet)];
    if sheet.missed {
        head.insert(0, say!(words, "contest-missed-before"));
    }
    head.extend(side.map(|side| format!("-# {}", plays_for(words, side))));
    head.push(match sheet.contest.seconds {
        Some(_) => say!(words, "contest-clock", when = relative(sheet.closes)),
        None => say!(
            words,
            "contest-no-clock",
            when = relative(sheet.contest.closes)
        ),
    });
    drill(words, &as_drill(words, sheet, head.join("\n")))
}

/// The form for a typed answer.
pub fn contest_form(words: &Words, sheet: &ContestSheet) -> Form {
    drill_form(words, &as_drill(words, sheet, String::new()))
}

fn as_drill<'s>(words: &Words, sheet: &'s ContestSheet, head: String) -> Drill<'s> {
    Drill {
        head,
        form_title: say!(
            words,
            "form-answer-title",
            number = sheet.spot.number,
            total = sheet.contest.questions.len()
        ),
        question: &sheet.question,
        order: sheet.order.clone(),
        ids: DrillIds::Contest(sheet.spot),
    }
}

/// "The contest · Question 3 of 10 · attempt 1 of 2".
fn head(words: &Words, sheet: &ContestSheet) -> String {
    let contest = &sheet.contest;
    let mut head = vec![
        title(&contest.name),
        say!(
            words,
            "question-count",
            number = sheet.spot.number,
            total = contest.questions.len()
        ),
    ];
    if contest.attempts > 1 {
        head.push(say!(
            words,
            "contest-attempt",
            number = sheet.spot.attempt,
            total = contest.attempts
        ));
    }
    let weight = sheet.question.weight.get();
    if weight > 1 {
        head.push(say!(words, "question-worth", weight = weight));
    }
    format!("-# {}", head.join(" · "))
}

/// Says that an answer counts, never whether it is right; and the way on.
pub fn contest_locked(words: &Words, sheet: &ContestSheet) -> Message {
    let letters = sheet.given.as_ref().map(typed::given).unwrap_or_default();
    onward(
        words,
        sheet,
        format!("🔒 {}", say!(words, "locked-in", letters = letters)),
    )
}

/// Says that the question is missed; and the way on.
pub fn contest_missed(words: &Words, sheet: &ContestSheet, late_ms: i64) -> Message {
    let late = seconds(late_ms.unsigned_abs().max(100));
    onward(words, sheet, say!(words, "contest-missed", seconds = late))
}

fn onward(words: &Words, sheet: &ContestSheet, said: String) -> Message {
    let contest = &sheet.contest;
    let next = contest.after(sheet.spot);
    let note = match next {
        Some(next) if next.attempt == sheet.spot.attempt => match contest.seconds {
            Some(_) => say!(words, "contest-next-timed"),
            None => say!(words, "contest-next"),
        },
        Some(next) => say!(
            words,
            "contest-next-attempt",
            left = contest.attempts - next.attempt + 1,
            when = relative(contest.closes)
        ),
        None => say!(words, "contest-finished", when = relative(contest.closes)),
    };
    let mut parts = vec![Component::Text(format!(
        "{}\n{said}\n{note}",
        head(words, sheet)
    ))];
    if let Some(next) = next {
        let (label, style) = match next.attempt == sheet.spot.attempt {
            true => (say!(words, "button-next-question"), Style::Primary),
            false => (say!(words, "button-another-attempt"), Style::Secondary),
        };
        let id = ComponentId::ContestPlay(contest.id);
        parts.push(Component::Buttons(vec![Button::new(label, &id, style)]));
    }
    Message::boxed(Accent::Open, parts)
}

/// How a contest stands that is not over: nothing but how many take part.
pub fn contest_status(words: &Words, contesting: &Contesting, now: Timestamp) -> Message {
    let contest = &contesting.contest;
    Message::text(
        [
            format!("🏆 **{}**", title(&contest.name)),
            window(words, contest),
            facts(words, contest),
            say!(
                words,
                "contest-status",
                joined = contesting.entrants.len(),
                finished = contesting.finished(now)
            ),
        ]
        .join("\n"),
    )
}

/// Says that a contest closes now.
pub fn contest_finishing(words: &Words, contest: &Contest) -> Message {
    let channel = format!("<#{}>", contest.channel);
    Message::text(say!(
        words,
        "contest-finishing",
        name = title(&contest.name),
        channel = channel
    ))
}

/// Tells quizmasters of results that could not be posted.
pub fn contest_news(words: &Words, unposted: &[Unposted]) -> Message {
    let line = |one: &Unposted| {
        say!(
            words,
            "contest-unposted",
            name = title(&one.name),
            channel = format!("<#{}>", one.channel)
        )
    };
    let lines: Vec<_> = unposted.iter().take(NEWS).map(line).collect();
    Message::text(lines.join("\n"))
}

/// What a member answered in a contest that is over, and what was right.
pub fn contest_mine(
    words: &Words,
    name: &str,
    answers: &[(&Arc<Question>, Option<&Answer>)],
) -> Message {
    if answers.is_empty() {
        return Message::text(say!(words, "contest-mine-none"));
    }
    let room = (LINES / answers.len()).clamp(40, 300);
    let lines = (1..).zip(answers).map(|(number, (question, answer))| {
        let mark = match answer {
            None => "▫️",
            Some(answer) if is_right(question, answer) => "✅",
            Some(answer) if earns(question, answer) => "🟡",
            Some(_) => "❌",
        };
        let short = |text: &str| markdown::escape(&cut(&one_line(text), room / 4));
        let prompt = short(&plain(question.prompt.source()));
        let said = match answer {
            Some(Answer::Typed(text)) => typed::quoted(&cut(text, room / 4)),
            Some(Answer::Chosen(choices)) => short(&option_texts(words, question, choices.iter())),
            None => say!(words, "my-answers-line-none"),
        };
        let key = match answer {
            Some(answer) if is_right(question, answer) => String::new(),
            _ => {
                let typed = typed::right(words, question);
                let first = typed.map(|text| text.lines().next().unwrap_or_default().to_owned());
                let options = || short(&option_texts(words, question, question.right.iter()));
                format!(" → {}", first.unwrap_or_else(options))
            }
        };
        format!("{mark} {number}\\. {prompt} · **{said}**{key}")
    });
    let lines: Vec<_> = lines.collect();
    let head = say!(words, "my-answers-title", title = title(name));
    Message::boxed(
        Accent::Plain,
        vec![
            Component::Text(head),
            Component::Separator,
            Component::Text(cut(&lines.join("\n"), LINES + 400)),
        ],
    )
}

fn option_texts(
    words: &Words,
    question: &Question,
    indices: impl Iterator<Item = usize>,
) -> String {
    let text = |index: usize| match (&question.kind, index) {
        (quiz_engine::Kind::TrueFalse, 0) => say!(words, "question-true"),
        (quiz_engine::Kind::TrueFalse, _) => say!(words, "question-false"),
        _ => question
            .options
            .get(index)
            .map(|option| plain(option.text.source()))
            .unwrap_or_default(),
    };
    indices.map(text).collect::<Vec<_>>().join(", ")
}

/// Marks, as a result shows them.
pub(super) fn marks_text(words: &Words, points: u64) -> String {
    let number = super::text::number_of_marks(points);
    say!(
        words,
        "podium-marks",
        number = number,
        amount = marks(points)
    )
}

//! The messages of contests. Those of an open contest never reveal a right answer.

pub(crate) mod announcement;
pub(crate) mod result;

use crate::bot::cancel::confirm;
use crate::bot::contest::component::Id;
use crate::bot::ui::drill::{Drill, drill, drill_form};
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Button, Component, Form, Message, Style};
use crate::bot::ui::text::{cut, date, marks, one_line, relative, seconds, title};
use crate::bot::ui::{markdown, t, text, typed};
use quiz_banks::markdown::plain;
use quiz_engine::contest::{Contest, ContestQuestionView, Contesting, Given, PlaysFor, Unposted};
use quiz_engine::ids::Timestamp;
use quiz_engine::moment::Moment;
use quiz_engine::question::{Answer, Question};
use quiz_engine::zone::{Clocks, Zone};
use std::sync::Arc;

/// Maximum length of the lines of "My answers", in characters.
const LINES: usize = 3200;
/// Maximum number of unposted results that are listed.
const NEWS: usize = 5;

/// Says what a time means that the clocks skip or show twice; `None` for any other.
pub(crate) fn clock_note(locale: &Locale, zone: &Zone, moment: Moment) -> Option<String> {
    let (zone, date) = (zone.name(), date(moment.at));
    let note = match moment.clocks {
        Clocks::ShowOnce => return None,
        Clocks::Skip => t!(locale, "contest-clocks-skip", zone = zone, date = date),
        Clocks::ShowTwice => t!(locale, "contest-clocks-twice", zone = zone, date = date),
    };
    Some(format!("⚠️ {note}"))
}

fn window(locale: &Locale, contest: &Contest) -> String {
    t!(
        locale,
        "contest-window",
        opens = date(contest.opens),
        opens_in = relative(contest.opens),
        closes = date(contest.closes),
        closes_in = relative(contest.closes)
    )
}

fn facts(locale: &Locale, contest: &Contest) -> String {
    let mut facts = vec![
        title(&contest.bank_title),
        t!(locale, "contest-questions", count = contest.questions.len()),
        match contest.seconds {
            Some(seconds) => t!(locale, "contest-seconds", seconds = seconds.get()),
            None => t!(locale, "contest-untimed"),
        },
        t!(locale, "contest-attempts", count = contest.attempts),
    ];
    if contest.teams {
        facts.push(t!(locale, "contest-teams"));
    }
    format!("-# {}", facts.join(" · "))
}

/// Builds the reply to `/contest join`: whether the member had already joined (`again`), whether
/// the contest is open, and the side that they score for.
pub(crate) fn contest_joined(
    locale: &Locale,
    contest: &Contest,
    (again, open): (bool, bool),
    side: Option<&PlaysFor>,
) -> Message {
    let name = title(&contest.name);
    let mut lines = vec![match again {
        true => t!(locale, "contest-joined-already", name = name),
        false => t!(locale, "contest-joined", name = name),
    }];
    lines.push(match open {
        true => t!(
            locale,
            "contest-joined-open",
            when = relative(contest.closes)
        ),
        false => t!(
            locale,
            "contest-joined-opens",
            date = date(contest.opens),
            when = relative(contest.opens)
        ),
    });
    lines.extend(side.map(|side| plays_for(locale, side)));
    let mut message = Message::text(lines.join("\n"));
    if open {
        let play = Button::new(
            t!(locale, "button-play"),
            &Id::Play(contest.id),
            Style::Primary,
        );
        message.components.push(Component::Buttons(vec![play]));
    }
    message
}

fn plays_for(locale: &Locale, side: &PlaysFor) -> String {
    match side {
        PlaysFor::Team(team, count) => t!(
            locale,
            "contest-side-team",
            team = title(team),
            count = *count
        ),
        PlaysFor::TooFew(team) => t!(locale, "contest-side-too-few", team = title(team)),
        PlaysFor::NoTeamYet => t!(locale, "contest-side-no-team"),
        PlaysFor::Alone => t!(locale, "contest-side-alone"),
    }
}

/// Builds the message that asks a question, with its deadline. `side` is the side that the member
/// scores, which the first question shows.
pub(crate) fn contest_asked(
    locale: &Locale,
    view: &ContestQuestionView,
    side: Option<&PlaysFor>,
) -> Message {
    let mut head = vec![head(locale, view)];
    if view.missed {
        head.insert(0, t!(locale, "contest-missed-before"));
    }
    head.extend(side.map(|side| format!("-# {}", plays_for(locale, side))));
    head.push(match view.contest.seconds {
        Some(_) => t!(locale, "contest-clock", when = relative(view.closes)),
        None => t!(
            locale,
            "contest-no-clock",
            when = relative(view.contest.closes)
        ),
    });
    drill(locale, &as_drill(locale, view, head.join("\n")))
}

/// Builds the form for a typed answer.
pub(crate) fn contest_form(locale: &Locale, view: &ContestQuestionView) -> Form {
    drill_form(locale, &as_drill(locale, view, String::new()))
}

fn as_drill<'s>(locale: &Locale, view: &'s ContestQuestionView, head: String) -> Drill<'s> {
    Drill {
        head,
        form_title: t!(
            locale,
            "form-answer-title",
            number = view.position.number,
            total = view.contest.questions.len()
        ),
        question: &view.question,
        order: view.order.clone(),
        choose_one: t!(locale, "contest-choose-one"),
        ids: Box::new(view.position),
    }
}

/// Formats "The contest · Question 3 of 10 · attempt 1 of 2".
fn head(locale: &Locale, view: &ContestQuestionView) -> String {
    let contest = &view.contest;
    let mut head = vec![
        title(&contest.name),
        t!(
            locale,
            "question-count",
            number = view.position.number,
            total = contest.questions.len()
        ),
    ];
    if contest.attempts > 1 {
        head.push(t!(
            locale,
            "contest-attempt",
            number = view.position.attempt,
            total = contest.attempts
        ));
    }
    let weight = view.question.weight.get();
    if weight > 1 {
        head.push(t!(locale, "question-worth", weight = weight));
    }
    format!("-# {}", head.join(" · "))
}

/// Builds the reply to an accepted answer, with the button to continue.
pub(crate) fn contest_locked(locale: &Locale, view: &ContestQuestionView) -> Message {
    with_next(locale, view, locked(locale, view))
}

/// Builds the reply to an answer to a question that the member has left behind. It has no button,
/// because another message shows the question that is open.
pub(crate) fn contest_locked_behind(locale: &Locale, view: &ContestQuestionView) -> Message {
    Message::text(format!("{}\n{}", head(locale, view), locked(locale, view)))
}

fn locked(locale: &Locale, view: &ContestQuestionView) -> String {
    let letters = view
        .given
        .as_ref()
        .map(|given| typed::given(locale, given))
        .unwrap_or_default();
    format!("🔒 {}", t!(locale, "locked-in", letters = letters))
}

/// Builds the reply to an answer that is too late, with the button to continue.
pub(crate) fn contest_missed(locale: &Locale, view: &ContestQuestionView, late_ms: i64) -> Message {
    let late = seconds(locale, late_ms.unsigned_abs().max(100));
    with_next(locale, view, t!(locale, "contest-missed", seconds = late))
}

fn with_next(locale: &Locale, view: &ContestQuestionView, outcome: String) -> Message {
    let contest = &view.contest;
    let next = contest.after(view.position);
    let note = match next {
        Some(next) if next.attempt == view.position.attempt => match contest.seconds {
            Some(_) => t!(locale, "contest-next-timed"),
            None => t!(locale, "contest-next"),
        },
        Some(next) => t!(
            locale,
            "contest-next-attempt",
            left = contest.attempts - next.attempt + 1,
            when = relative(contest.closes)
        ),
        None => t!(locale, "contest-finished", when = relative(contest.closes)),
    };
    let mut parts = vec![Component::Text(format!(
        "{}\n{outcome}\n{note}",
        head(locale, view)
    ))];
    if let Some(next) = next {
        let (label, style) = match next.attempt == view.position.attempt {
            true => (t!(locale, "button-next-question"), Style::Primary),
            false => (t!(locale, "button-another-attempt"), Style::Secondary),
        };
        let id = Id::Play(contest.id);
        parts.push(Component::Buttons(vec![Button::new(label, &id, style)]));
    }
    Message::boxed(Accent::Open, parts)
}

/// Builds the status of a contest that is not over. It shows only how many take part.
pub(crate) fn contest_status(locale: &Locale, contesting: &Contesting, now: Timestamp) -> Message {
    let contest = &contesting.contest;
    Message::text(
        [
            format!("🏆 **{}**", title(&contest.name)),
            window(locale, contest),
            facts(locale, contest),
            t!(
                locale,
                "contest-status",
                joined = contesting.entrants.len(),
                finished = contesting.finished(now)
            ),
        ]
        .join("\n"),
    )
}

/// Builds the reply to `/contest finish`.
pub(crate) fn contest_finishing(locale: &Locale, contest: &Contest) -> Message {
    let channel = format!("<#{}>", contest.channel);
    Message::text(t!(
        locale,
        "contest-finishing",
        name = title(&contest.name),
        channel = channel
    ))
}

/// Builds the reply after a contest was called off.
pub(crate) fn contest_cancelled(locale: &Locale, contest: &Contest) -> Message {
    let name = title(&contest.name);
    let channel = format!("<#{}>", contest.channel);
    Message::text(t!(
        locale,
        "contest-cancelled-reply",
        name = name,
        channel = channel
    ))
}

/// Builds the news of results that could not be posted.
pub(crate) fn contest_news(locale: &Locale, unposted: &[Unposted]) -> Message {
    let line = |one: &Unposted| {
        t!(
            locale,
            "contest-unposted",
            name = title(&one.name),
            channel = format!("<#{}>", one.channel)
        )
    };
    let lines: Vec<_> = unposted.iter().take(NEWS).map(line).collect();
    Message::text(lines.join("\n"))
}

/// Builds the list of a member's answers in a closed contest, with the right ones.
pub(crate) fn contest_mine(
    locale: &Locale,
    name: &str,
    answers: &[(&Arc<Question>, Option<&Given>)],
) -> Message {
    if answers.is_empty() {
        return Message::text(t!(locale, "contest-mine-none"));
    }
    let room = (LINES / answers.len()).clamp(40, 300);
    let lines = (1..).zip(answers).map(|(number, (question, answer))| {
        let mark = match answer {
            None => "▫️",
            Some(given) if given.verdict.right => "✅",
            Some(given) if given.verdict.points > 0 => "🟡",
            Some(_) => "❌",
        };
        let short = |text: &str| markdown::escape(&cut(&one_line(text), room / 4));
        let prompt = short(&plain(question.prompt.source()));
        let given = match answer.map(|given| &given.answer) {
            Some(Answer::Typed(text)) => typed::quoted(&cut(text, room / 4)),
            Some(Answer::Chosen(choices)) => short(&option_texts(locale, question, choices.iter())),
            None => t!(locale, "my-answers-line-none"),
        };
        let key = match answer {
            Some(given) if given.verdict.right => String::new(),
            _ => {
                let typed = typed::right(locale, question);
                let first = typed.map(|text| text.lines().next().unwrap_or_default().to_owned());
                let options = || short(&option_texts(locale, question, question.right.iter()));
                format!(" → {}", first.unwrap_or_else(options))
            }
        };
        format!("{mark} {number}\\. {prompt} · **{given}**{key}")
    });
    let lines: Vec<_> = lines.collect();
    let head = t!(locale, "my-answers-title", title = title(name));
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
    locale: &Locale,
    question: &Question,
    indices: impl Iterator<Item = usize>,
) -> String {
    let text = |index: usize| match (&question.kind, index) {
        (quiz_engine::question::Kind::TrueFalse, 0) => t!(locale, "question-true"),
        (quiz_engine::question::Kind::TrueFalse, _) => t!(locale, "question-false"),
        _ => question
            .options
            .get(index)
            .map(|option| plain(option.text.source()))
            .unwrap_or_default(),
    };
    locale.listed(&indices.map(text).collect::<Vec<_>>())
}

/// Formats points as marks.
pub(crate) fn marks_text(locale: &Locale, points: u64) -> String {
    let points = points.cast_signed();
    let number = text::number_of_marks(points);
    t!(
        locale,
        "podium-marks",
        number = number,
        amount = marks(locale, points)
    )
}

/// Builds the confirmation prompt for closing the contest early.
pub(crate) fn confirm_finish(locale: &Locale, contesting: &Contesting) -> Message {
    let contest = &contesting.contest;
    let (name, when) = (title(&contest.name), relative(contest.closes));
    let text = t!(locale, "contest-finish-confirm", name = name, when = when);
    confirm(
        locale,
        text,
        t!(locale, "button-finish-contest"),
        &Id::Finish(contest.id),
    )
}

/// Builds the confirmation prompt for calling off a contest that is not open yet.
pub(crate) fn confirm_cancel(locale: &Locale, contesting: &Contesting) -> Message {
    let contest = &contesting.contest;
    let (name, when) = (title(&contest.name), relative(contest.opens));
    confirm(
        locale,
        t!(locale, "contest-cancel-confirm", name = name, when = when),
        t!(locale, "button-cancel-contest"),
        &Id::Cancel(contest.id),
    )
}

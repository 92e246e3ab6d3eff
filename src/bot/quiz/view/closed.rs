//! The message of a closed question: the right answer, who had it, and why.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Button, Component, Message, Style};
use crate::bot::ui::names::Names;
use crate::bot::ui::question::{Asked, Asking};
use crate::bot::ui::text::relative;
use crate::bot::ui::{markdown, question, t, text, typed};
use crate::bot::{quiz, report};
use crate::limits;
use quiz_engine::member::Member;
use quiz_engine::play::course::CourseStanding;
use quiz_engine::play::{Award, Close, Closed, Knockout, Next};

/// Maximum number of members who are named as right.
const NAMED: usize = 10;
/// Characters reserved for the title, labels and the link around an explanation.
const SLACK: usize = 300;
/// The rows of the quiz's standings.
const LEADERS: usize = 3;
/// Maximum number of wrong typed answers that are listed.
const WRONG: usize = 3;
/// The number of steps of the bar beside an option.
const BAR: usize = 8;

/// The messages of a close.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reveal {
    /// Replaces the question's message.
    pub message: Message,
    /// The explanation, if it does not fit into the first message.
    pub apart: Option<Message>,
}

/// Builds the messages of a close. If one message is too long, the explanation moves to its own; if
/// that is not enough, fewer members are named, and at last the prompt is cut.
pub(crate) fn closed(
    locale: &Locale,
    names: Names,
    closed: &Closed,
    standings: &[CourseStanding],
) -> Reveal {
    let explanation = explanation(locale, closed, usize::MAX);
    let showing = Showing {
        names,
        closed,
        standings,
    };
    let whole = message(locale, showing, explanation.as_ref(), NAMED, usize::MAX);
    if whole.text_len() <= limits::MESSAGE_TEXT {
        return Reveal {
            message: whole,
            apart: None,
        };
    }
    let title = match closed.view.started.daily {
        Some(_) => t!(locale, "closed-explanation-apart-daily"),
        None => t!(
            locale,
            "closed-explanation-apart",
            number = closed.view.number
        ),
    };
    let apart =
        self::explanation(locale, closed, limits::MESSAGE_TEXT - 2 * SLACK).map(|explanation| {
            let parts = explanation.parts(vec![title], Vec::new(), false);
            Message::boxed(Accent::Closed, parts)
        });
    let named = |named| message(locale, showing, None, named, usize::MAX);
    let fits = |message: &Message| message.text_len() <= limits::MESSAGE_TEXT;
    let message = (1..=NAMED).rev().map(named).find(fits);
    Reveal {
        message: message.unwrap_or_else(|| {
            let draw = |max_prompt| self::message(locale, showing, None, 0, max_prompt);
            question::fit_prompt(&closed.view.question, draw)
        }),
        apart,
    }
}

/// Adds who suggested the question, where there is room.
pub(crate) fn credit(locale: &Locale, names: Names, author: &Member, message: &mut Message) {
    let name = names.of(author);
    let line = format!("-# {}", t!(locale, "suggestion-credit", name = name));
    let fits = message.text_len() + line.chars().count() <= limits::MESSAGE_TEXT;
    if let (true, Some(Component::Container { children, .. })) =
        (fits, message.components.first_mut())
    {
        children.push(Component::Text(line));
    }
}

/// A close with the names and standings to show.
#[derive(Clone, Copy)]
struct Showing<'a> {
    names: Names,
    closed: &'a Closed,
    standings: &'a [CourseStanding],
}

fn message(
    locale: &Locale,
    showing: Showing<'_>,
    explanation: Option<&Explanation<'_>>,
    named: usize,
    max_prompt: usize,
) -> Message {
    let Showing {
        names,
        closed,
        standings,
    } = showing;
    let shows_answer = shows_answer(closed.how);
    let mut parts = question::head(locale, &closed.view, max_prompt);
    let option = |position: usize| option(locale, closed, position, shows_answer);
    parts.extend(question::options(
        locale,
        &Asking::of(&closed.view),
        option,
        false,
    ));
    let mut lines = Vec::new();
    if shows_answer && let Some(right) = typed::right(locale, &closed.view.question) {
        let correct = t!(locale, "closed-correct-answer");
        lines.push(format!("✅ {correct}: {right}"));
    }
    lines.push(outcome(locale, names, closed, named));
    lines.extend(wrong_answers(locale, closed));
    lines.extend(standing(locale, names, closed, standings));
    let mut below = Vec::new();
    if closed.view.started.daily.is_none() {
        below.extend(next(locale, closed.next).map(|next| format!("-# {next}")));
    }
    match explanation {
        Some(explanation) => parts.extend(explanation.parts(lines, below, true)),
        None => {
            lines.extend(below);
            parts.push(Component::Text(lines.join("\n")));
        }
    }
    if shows_answer {
        let id = quiz::component::Id::MyAnswer(closed.view.round);
        let button = Button::new(t!(locale, "button-my-answer"), &id, Style::Secondary);
        let id = report::component::Id::Report(closed.view.round);
        let report = Button::new(t!(locale, "button-report"), &id, Style::Secondary);
        parts.push(Component::Buttons(vec![button, report]));
    }
    let accent = match closed.how.is_void() {
        true => Accent::Void,
        false => Accent::Closed,
    };
    Message::boxed(accent, parts)
}

/// Returns whether to reveal the answer. A lost or missed question may be asked again.
const fn shows_answer(how: Close) -> bool {
    matches!(
        how,
        Close::Time | Close::Early | Close::Skipped | Close::Stopped
    )
}

fn option(locale: &Locale, closed: &Closed, position: usize, shows_answer: bool) -> Asked {
    let view = &closed.view;
    let index = view.order[position];
    let text = question::lettered(locale, &view.question, &view.order, position);
    let right = shows_answer && view.question.right.contains(usize::from(index));
    let mut notes = Vec::new();
    if right {
        notes.push(format!("✅ {}", t!(locale, "closed-correct-answer")));
    }
    if !closed.how.is_void() && !closed.awards.is_empty() {
        let count = closed.chosen_by(usize::from(index));
        let bar = question::bar(count, closed.awards.len(), BAR);
        let chosen = t!(locale, "closed-chosen", count = count);
        // With many options, the lines are kept short so that the message fits.
        notes.push(if view.order.len() > limits::OPTION_SECTIONS {
            chosen
        } else {
            format!("{bar} {chosen}")
        });
    }
    Asked {
        text: if notes.is_empty() {
            text
        } else {
            format!("{text}\n-# {}", notes.join(" · "))
        },
        style: if right {
            Style::Success
        } else {
            Style::Secondary
        },
    }
}

fn outcome(locale: &Locale, names: Names, closed: &Closed, named: usize) -> String {
    match closed.how {
        Close::Skipped => return t!(locale, "closed-skipped"),
        Close::Stopped => return t!(locale, "closed-stopped"),
        Close::Lost if closed.view.started.daily.is_some() => {
            return t!(locale, "closed-lost-daily");
        }
        Close::Lost => return t!(locale, "closed-lost", number = closed.view.number),
        Close::Missed => return t!(locale, "closed-missed"),
        Close::Withdrawn => return t!(locale, "closed-withdrawn"),
        Close::Time | Close::Early => {}
    }
    if closed.awards.is_empty() {
        return t!(locale, "closed-nobody-answered");
    }
    let (right, rest): (Vec<_>, Vec<_>) = closed.awards.iter().partition(|award| award.right);
    // In a race, only the first right answer gets points.
    let (right, later): (Vec<_>, Vec<_>) = right.into_iter().partition(|award| award.points > 0);
    let partly: Vec<_> = rest.into_iter().filter(|award| award.points > 0).collect();
    let mut lines = Vec::new();
    if right.is_empty() {
        lines.push(t!(locale, "closed-nobody-right"));
    } else {
        lines.push(t!(
            locale,
            "closed-right",
            list = with_points(locale, names, closed, &right, named)
        ));
    }
    if !later.is_empty() {
        let list = list(
            locale,
            names,
            &later,
            named,
            |award| &award.member,
            |_| None,
        );
        lines.push(t!(locale, "closed-right-later", list = list));
    }
    if !partly.is_empty() {
        lines.push(t!(
            locale,
            "closed-partly",
            list = with_points(locale, names, closed, &partly, named)
        ));
    }
    lines.extend(
        closed
            .knockout
            .iter()
            .flat_map(|one| knocked_out(locale, names, one, named)),
    );
    lines.join("\n")
}

/// Formats the leaders of the quiz, and how many places this question moved them.
fn standing(
    locale: &Locale,
    names: Names,
    closed: &Closed,
    standings: &[CourseStanding],
) -> Option<String> {
    let mode = closed.view.started.plan.mode;
    let row = |one: &CourseStanding| {
        let moved = match one.moved {
            0 => String::new(),
            up @ 1.. => format!(" ▲{up}"),
            down => format!(" ▼{}", down.unsigned_abs()),
        };
        let (name, score) = (names.of(&one.member), text::score(locale, mode, one.points));
        format!("{}\\. {name} {score}{moved}", one.place)
    };
    let rows: Vec<_> = standings.iter().take(LEADERS).map(row).collect();
    (!rows.is_empty()).then(|| t!(locale, "closed-standings", list = rows.join(" · ")))
}

/// Lists the most frequent wrong typed answers, with a count for those that several members gave.
fn wrong_answers(locale: &Locale, closed: &Closed) -> Option<String> {
    let mut given: Vec<(String, usize)> = Vec::new();
    for award in closed
        .awards
        .iter()
        .filter(|award| award.points <= 0 && !award.right)
    {
        let text = award.answer.typed()?.trim();
        let same = |(other, _): &&mut (String, usize)| other.to_lowercase() == text.to_lowercase();
        match given.iter_mut().find(same) {
            Some((_, count)) => *count += 1,
            None => given.push((text.to_owned(), 1)),
        }
    }
    // The sort is stable, so of equal counts the earliest answer comes first.
    given.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let shown = given.iter().take(WRONG).map(|(text, count)| {
        let text = typed::quoted(text);
        match count {
            1 => t!(locale, "closed-wrong-answer", text = text),
            count => t!(
                locale,
                "closed-wrong-answer-repeated",
                text = text,
                count = *count
            ),
        }
    });
    let list = locale.listed(&shown.collect::<Vec<_>>());
    (!list.is_empty()).then(|| t!(locale, "closed-wrong-answers", list = list))
}

/// Lists who lost a life or was knocked out of a survival quiz, and how many players are left.
fn knocked_out(locale: &Locale, names: Names, knockout: &Knockout, named: usize) -> Vec<String> {
    if knockout.entry {
        return vec![t!(locale, "closed-entry", count = knockout.standing)];
    }
    let hurt: Vec<_> = knockout.hurt.iter().collect();
    let left = |(_, left): &(Member, u8)| Some(t!(locale, "closed-lives-left", count = *left));
    let list_of_hurt = list(locale, names, &hurt, named, |(member, _)| member, left);
    let hurt = (!hurt.is_empty()).then(|| t!(locale, "closed-hurt", list = list_of_hurt));
    let fell: Vec<_> = knockout.fell.iter().collect();
    let list = list(locale, names, &fell, named, |member| member, |_| None);
    let out = (!fell.is_empty()).then(|| t!(locale, "closed-knocked-out", list = list));
    let standing = t!(locale, "closed-standing", count = knockout.standing);
    hurt.into_iter().chain(out).chain([standing]).collect()
}

fn with_points(
    locale: &Locale,
    names: Names,
    closed: &Closed,
    awards: &[&Award],
    named: usize,
) -> String {
    let marks = closed.view.started.plan.mode.counts_marks();
    let points = |award: &Award| {
        Some(if marks {
            t!(
                locale,
                "closed-marks",
                number = text::number_of_marks(award.points.into()),
                amount = text::marks(locale, award.points.into())
            )
        } else {
            t!(locale, "closed-points", points = award.points)
        })
    };
    list(locale, names, awards, named, |award| &award.member, points)
}

/// Lists the first `named` members with what each got, and how many more there are. If no name is
/// shown, only counts them.
pub(crate) fn list<T>(
    locale: &Locale,
    names: Names,
    all: &[&T],
    named: usize,
    member: impl Fn(&T) -> &Member,
    got: impl Fn(&T) -> Option<String>,
) -> String {
    if !names.shows_any(all.iter().map(|one| member(one).id)) {
        return t!(locale, "closed-members", count = all.len());
    }
    let row = |one: &&T| {
        let name = names.of(member(one));
        got(one).map_or(name.clone(), |got| format!("{name} {got}"))
    };
    let mut rows: Vec<_> = all.iter().take(named).map(row).collect();
    if all.len() > named {
        rows.push(t!(locale, "closed-and-more", count = all.len() - named));
    }
    locale.listed(&rows)
}

/// Collects the explanations of the question and of the options that are right or were chosen, and
/// the source, in about `max` characters.
fn explanation<'c>(locale: &Locale, closed: &'c Closed, max: usize) -> Option<Explanation<'c>> {
    if !shows_answer(closed.how) {
        return None;
    }
    let question = &closed.view.question;
    let mut explanation = Explanation::default();
    let mut texts: Vec<String> = Vec::new();
    let room = |parts: &[String]| {
        max.saturating_sub(parts.iter().map(|part| part.chars().count() + 1).sum())
    };
    if let Some(why) = &question.explanation {
        texts.push(markdown::discord_within(why.source(), max));
        explanation.whys.push((None, why.source()));
    }
    for (position, &index) in closed.view.order.iter().enumerate() {
        let index = usize::from(index);
        let shown = closed.chosen_by(index) > 0 || question.right.contains(index);
        if let (true, Some(why)) = (shown, &question.options[index].explanation) {
            let text = markdown::discord_within(why.source(), room(&texts));
            texts.push(question::labelled(position, &text));
            explanation.whys.push((Some(position), why.source()));
        }
    }
    let link = question.source.as_ref();
    explanation.link = link.map(|url| question::source_link(locale, url));
    explanation.text = texts.join("\n");
    let some = !explanation.whys.is_empty() || explanation.link.is_some();
    some.then_some(explanation)
}

/// The explanations of a question that is closed.
#[derive(Default)]
struct Explanation<'c> {
    /// Their sources, each with the position of the option that it is about.
    whys: Vec<(Option<usize>, &'c str)>,
    /// In Discord's Markdown.
    text: String,
    /// The link to the question's source.
    link: Option<String>,
}

impl Explanation<'_> {
    /// Builds it between lines of text: as lines too, or as a picture that is `added` to the
    /// message.
    fn parts(&self, mut above: Vec<String>, below: Vec<String>, added: bool) -> Vec<Component> {
        let behind = self.link.iter().cloned().chain(below);
        match question::explained(&self.whys, self.text.clone(), added) {
            Component::Text(text) => {
                above.extend((!text.is_empty()).then_some(text));
                above.extend(behind);
                vec![Component::Text(above.join("\n"))]
            }
            picture => {
                let mut parts = vec![Component::Text(above.join("\n")), picture];
                let behind = behind.collect::<Vec<_>>().join("\n");
                parts.extend((!behind.is_empty()).then_some(Component::Text(behind)));
                parts
            }
        }
    }
}

fn next(locale: &Locale, next: Next) -> Option<String> {
    Some(match next {
        Next::Question { at } => t!(locale, "closed-next-question", when = relative(at)),
        Next::Pause => t!(locale, "closed-next-pause"),
        Next::FinalStandings => t!(locale, "closed-next-podium"),
    })
}

/// Formats the right answer. Several right options go on lines of their own.
pub(crate) fn right_answer(locale: &Locale, closed: &Closed) -> String {
    let view = &closed.view;
    if let Some(right) = typed::right(locale, &view.question) {
        return right;
    }
    let option = |position: u8| {
        let index = view.order[usize::from(position)];
        let text = question::option_text(locale, &view.question, index);
        question::labelled(usize::from(position), &text)
    };
    let options: Vec<_> = view
        .positions_of(view.question.right)
        .into_iter()
        .map(option)
        .collect();
    match options.as_slice() {
        [one] => one.clone(),
        several => format!("\n{}", several.join("\n")),
    }
}

#[cfg(test)]
pub(super) use tests::started_for_tests;

#[cfg(test)]
mod tests;

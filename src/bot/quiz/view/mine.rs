//! The private replies that show a member's own answers.

use crate::bot::quiz::view;
use crate::bot::quiz::view::closed::right_answer;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Component, Message};
use crate::bot::ui::text::{cut, letters, one_line, score, signed_marks, title};
use crate::bot::ui::{markdown, question, t, typed};
use crate::limits;
use quiz_banks::markdown::plain;
use quiz_engine::play::course::CourseStanding;
use quiz_engine::play::{Award, Closed, Mode};
use quiz_engine::question::{Answer, Confidence};

/// Characters reserved for labels and the link around the explanations.
const SLACK: usize = 300;
/// Maximum length of all lines of "My answers", in characters.
const LINES: usize = 3600;

/// Builds the reply to "My answer". `closed` holds no award but the member's.
pub(crate) fn my_answer(locale: &Locale, closed: &Closed) -> Message {
    let view = &closed.view;
    let mut lines = vec![match closed.awards.first() {
        _ if closed.how.is_void() => t!(locale, "my-answer-void"),
        None => t!(locale, "my-answer-none"),
        Some(award) => {
            let letters = typed::given(locale, &view.given(&award.answer));
            let answered = if award.right {
                t!(locale, "my-answer-right", letters = letters)
            } else if award.points > 0 {
                t!(locale, "my-answer-partly", letters = letters)
            } else {
                t!(locale, "my-answer-wrong", letters = letters)
            };
            match award.confidence {
                None => answered,
                Some(confidence) => format!("{answered} {}", sure(locale, award, confidence)),
            }
        }
    }];
    lines.push(t!(
        locale,
        "my-answer-correct",
        answer = right_answer(locale, closed)
    ));
    let room = |lines: &[String]| {
        let used: usize = lines.iter().map(|line| line.chars().count() + 1).sum();
        (limits::MESSAGE_TEXT - SLACK).saturating_sub(used)
    };
    let answers = || closed.awards.iter().map(|award| &award.answer);
    for text in answers().filter_map(Answer::typed) {
        let why = typed::explanation(&view.question, text);
        lines.extend(why.map(|why| markdown::discord_within(why, room(&lines))));
    }
    for index in answers().flat_map(|answer| answer.chosen().iter()) {
        let option = view.question.options.get(index);
        if let Some(why) = option.and_then(|option| option.explanation.as_ref()) {
            let why = markdown::discord_within(why.source(), room(&lines));
            lines.push(question::labelled(view.position_of(index), &why));
        }
    }
    if let Some(explanation) = &view.question.explanation {
        let room = room(&lines);
        lines.push(markdown::discord_within(explanation.source(), room));
    }
    lines.extend(
        view.question
            .source
            .as_ref()
            .map(|url| question::source_link(locale, url)),
    );
    Message::text(lines.join("\n"))
}

/// Says how sure the member was, and what that brought.
fn sure(locale: &Locale, award: &Award, confidence: Confidence) -> String {
    let marks = award.points / 1000;
    t!(
        locale,
        "my-answer-sure",
        confidence = view::confidence(locale, confidence),
        number = marks.abs(),
        marks = signed_marks(marks)
    )
}

/// Formats the member's place among `of` players, and their run of right answers.
pub(crate) fn place(
    locale: &Locale,
    mode: Mode,
    own: &CourseStanding,
    of: usize,
    run: u16,
) -> String {
    let score = score(locale, mode, own.points);
    let mut text = t!(
        locale,
        "my-answer-place",
        place = own.place,
        of = of,
        score = score
    );
    if run > 1 {
        text.push_str(" · ");
        text.push_str(&t!(locale, "my-answer-run", count = run));
    }
    format!("-# {text}")
}

/// Builds the reply to "My answers": the closed questions of a quiz, each with no award but the
/// member's.
pub(crate) fn my_answers(locale: &Locale, closed: &[Closed]) -> Message {
    let Some(first) = closed.first() else {
        return Message::text(t!(locale, "my-answers-none"));
    };
    let room = (LINES / closed.len()).clamp(40, 300);
    let (misjudged, rest): (Vec<_>, Vec<_>) = closed.iter().partition(|one| was_misjudged(one));
    let lines = |of: &[&Closed]| {
        let lines: Vec<_> = of.iter().map(|closed| line(locale, closed, room)).collect();
        lines.join("\n")
    };
    let head = t!(
        locale,
        "my-answers-title",
        title = title(&first.view.started.bank_title)
    );
    let mut parts = vec![Component::Text(head), Component::Separator];
    if !misjudged.is_empty() {
        let head = t!(locale, "my-answers-sure-but-wrong");
        let text = format!("{head}\n{}", lines(&misjudged));
        parts.extend([Component::Text(text), Component::Separator]);
    }
    if !rest.is_empty() {
        parts.push(Component::Text(lines(&rest)));
    }
    Message::boxed(Accent::Plain, parts)
}

/// Whether the member was sure and wrong.
fn was_misjudged(closed: &Closed) -> bool {
    let mut awards = closed.awards.iter();
    awards.any(|award| award.confidence == Some(Confidence::Sure) && !award.right)
}

fn line(locale: &Locale, closed: &Closed, room: usize) -> String {
    let view = &closed.view;
    let (mark, shown) = match closed.awards.first() {
        _ if closed.how.is_void() => ("▫️", t!(locale, "my-answers-line-void")),
        None => ("▫️", t!(locale, "my-answers-line-none")),
        Some(award) => (
            mark(award),
            typed::given(locale, &view.given(&award.answer)),
        ),
    };
    let right = match typed::right(locale, &view.question) {
        // Other spellings are on further lines.
        Some(right) => right.lines().next().unwrap_or_default().to_owned(),
        None => letters(locale, &view.positions_of(view.question.right)),
    };
    let key = match closed.awards.first() {
        Some(award) if award.right => String::new(),
        // It may be asked again, so its answer is not shown.
        _ if closed.how.is_void() => String::new(),
        _ => format!(" → {right}"),
    };
    let text = plain(view.question.prompt.source());
    let prompt = one_line(&text);
    // Escaping may double the length, so the prompt gets half of the room.
    let prompt = markdown::escape(&cut(&prompt, room / 2 - 10));
    format!("{mark} {}\\. {prompt} · **{shown}**{key}", view.number)
}

const fn mark(award: &Award) -> &'static str {
    if award.right {
        "✅"
    } else if award.points > 0 {
        "🟡"
    } else {
        "❌"
    }
}

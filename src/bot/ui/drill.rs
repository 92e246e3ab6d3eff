//! A question for one member alone, and at once what was right and why: practice and reviews.

use crate::bot::component_id::{ComponentId, Review, Step};
use crate::bot::quiz::view::closed::read_on;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Button, Component, Form, Message, Style};
use crate::bot::ui::question::{Asked, Asking, fitting, form_for, labelled, option_text};
use crate::bot::ui::text::{relative, title};
use crate::bot::ui::{markdown, question, t, typed};
use crate::limits;
use quiz_engine::{Answer, BankId, Kind, Position, Question, Timestamp, earns, is_right};

/// Characters for what stands around an explanation.
const LABEL: usize = 12;

/// A question that a member answers alone.
#[derive(Debug)]
pub(crate) struct Drill<'d> {
    /// Above the prompt, in Discord's Markdown.
    pub head: String,
    /// The title of the form for a typed answer.
    pub form_title: String,
    /// What is asked.
    pub question: &'d Question,
    /// For each position as shown, the option's index in the author's order.
    pub order: Vec<u8>,
    /// Where an answer goes.
    pub ids: DrillIds,
}

/// Where an answer goes.
#[derive(Clone, Debug)]
pub(crate) enum DrillIds {
    /// To a practice.
    Practice(Step),
    /// To a review.
    Review(Review),
    /// To a contest.
    Contest(Position),
}

impl DrillIds {
    fn answer(&self, position: u8) -> ComponentId {
        match self {
            Self::Practice(step) => ComponentId::PracticeAnswer(step.clone(), position),
            Self::Review(review) => ComponentId::ReviewAnswer(*review, position),
            Self::Contest(spot) => ComponentId::ContestAnswer(*spot, position),
        }
    }

    fn select(&self) -> ComponentId {
        match self {
            Self::Practice(step) => ComponentId::PracticeSelect(step.clone()),
            Self::Review(review) => ComponentId::ReviewSelect(*review),
            Self::Contest(spot) => ComponentId::ContestSelect(*spot),
        }
    }

    fn typing(&self) -> ComponentId {
        match self {
            Self::Practice(step) => ComponentId::PracticeType(step.clone()),
            Self::Review(review) => ComponentId::ReviewType(*review),
            Self::Contest(spot) => ComponentId::ContestType(*spot),
        }
    }
}

/// What follows an answer.
#[derive(Debug, Default)]
pub(crate) struct Onward {
    /// How it went, or when it comes again.
    pub note: Option<String>,
    /// The way on.
    pub button: Option<Button>,
}

impl Drill<'_> {
    fn asking(&self) -> Asking<'_> {
        Asking {
            question: self.question,
            order: &self.order,
            answer: Box::new(|position| self.ids.answer(position)),
            select: self.ids.select(),
            typing: self.ids.typing(),
        }
    }

    fn text(&self, locale: &Locale, position: usize) -> String {
        labelled(
            position,
            &option_text(locale, self.question, self.order[position]),
        )
    }
}

/// "Practice · the bank · Question 3 of 10".
pub(crate) fn practice_head(locale: &Locale, bank_title: &str, step: &Step) -> String {
    let number = step.practice.at + 1;
    let count = t!(
        locale,
        "question-count",
        number = number,
        total = step.practice.total
    );
    format!(
        "-# {} · {} · {count}",
        t!(locale, "practice-title"),
        title(bank_title)
    )
}

/// The title of the form of a practice.
pub(crate) fn practice_form_title(locale: &Locale, step: &Step) -> String {
    let number = step.practice.at + 1;
    t!(
        locale,
        "form-answer-title",
        number = number,
        total = step.practice.total
    )
}

/// "Review · the bank · 3 are due".
pub(crate) fn review_head(locale: &Locale, bank_title: &str, due: usize) -> String {
    let due = t!(locale, "review-due", count = due);
    format!(
        "-# {} · {} · {due}",
        t!(locale, "review-title"),
        title(bank_title)
    )
}

/// The title of the form of a review.
pub(crate) fn review_title(locale: &Locale) -> String {
    t!(locale, "review-title")
}

/// The question, to be answered.
pub(crate) fn drill(locale: &Locale, drill: &Drill<'_>) -> Message {
    fitting(drill.question, |max| {
        let mut parts = question::prompt(locale, drill.question, drill.head.clone(), max);
        let ask = |position| Asked {
            text: drill.text(locale, position),
            style: Style::Primary,
        };
        parts.extend(question::options(locale, &drill.asking(), ask, true));
        let how = typed::how(locale, drill.question).unwrap_or_else(|| match drill.question.kind {
            Kind::Several => t!(locale, "question-choose-several"),
            _ => match drill.ids {
                DrillIds::Contest(_) => t!(locale, "contest-choose-one"),
                _ => t!(locale, "practice-choose-one"),
            },
        });
        parts.push(Component::Text(format!("-# {how}")));
        Message::boxed(Accent::Open, parts)
    })
}

/// The form into which the answer is written.
pub(crate) fn drill_form(locale: &Locale, drill: &Drill<'_>) -> Form {
    form_for(
        locale,
        drill.question,
        &drill.ids.typing(),
        drill.form_title.clone(),
    )
}

/// The question with what was answered, what is right, and why; and the way on.
pub(crate) fn drilled(
    locale: &Locale,
    drill: &Drill<'_>,
    answer: &Answer,
    onward: &Onward,
) -> Message {
    let chosen = answer.chosen();
    let ask = |position: usize| {
        let index = usize::from(drill.order[position]);
        let right = drill.question.right.contains(index);
        let mut notes = Vec::new();
        if right {
            notes.push(format!("✅ {}", t!(locale, "closed-correct-answer")));
        }
        if chosen.contains(index) {
            notes.push(t!(locale, "practice-your-answer"));
        }
        let mut text = drill.text(locale, position);
        if !notes.is_empty() {
            text.push_str(&format!("\n-# {}", notes.join(" · ")));
        }
        Asked {
            text,
            style: if right {
                Style::Success
            } else {
                Style::Secondary
            },
        }
    };
    let draw = |max_prompt, room| {
        let mut parts = question::prompt(locale, drill.question, drill.head.clone(), max_prompt);
        parts.extend(question::options(locale, &drill.asking(), ask, false));
        parts.push(Component::Text(verdict(locale, drill, answer, room)));
        parts.extend(onward.note.clone().map(Component::Text));
        let button = onward.button.clone();
        parts.extend(button.map(|button| Component::Buttons(vec![button])));
        Message::boxed(Accent::Closed, parts)
    };
    // The explanations have what all the rest leaves; only then the prompt gives way.
    let room = limits::MESSAGE_TEXT.saturating_sub(draw(usize::MAX, 0).text_len());
    fitting(drill.question, |max_prompt| draw(max_prompt, room))
}

/// The way to the next question of a practice.
pub(crate) fn practice_goes_on(locale: &Locale, next: &Step) -> Onward {
    let id = ComponentId::PracticeNext(next.clone());
    Onward {
        note: None,
        button: Some(Button::new(
            t!(locale, "button-next-question"),
            &id,
            Style::Primary,
        )),
    }
}

/// How a practice went, and the way to another.
pub(crate) fn practice_ends(locale: &Locale, bank: &BankId, right: u8, total: u8) -> Onward {
    let id = ComponentId::PracticeAgain {
        total,
        bank: bank.clone(),
    };
    Onward {
        note: Some(t!(locale, "practice-result", right = right, total = total)),
        button: Some(Button::new(
            t!(locale, "button-practise-again"),
            &id,
            Style::Primary,
        )),
    }
}

/// When a reviewed question comes again, and the way to the next that is due.
pub(crate) fn review_goes_on(locale: &Locale, again: Timestamp, next: Option<Review>) -> Onward {
    let mut note = t!(locale, "review-again", when = relative(again));
    if next.is_none() {
        note = format!("{note}\n🏁 {}", t!(locale, "review-done"));
    }
    let next = next.map(ComponentId::ReviewNext);
    Onward {
        note: Some(note),
        button: next.map(|id| Button::new(t!(locale, "button-next-question"), &id, Style::Primary)),
    }
}

/// Gives what was missed as a file for Anki.
pub(crate) fn anki_button(locale: &Locale) -> Component {
    let button = Button::new(
        t!(locale, "button-anki"),
        &ComponentId::AnkiExport,
        Style::Secondary,
    );
    Component::Buttons(vec![button])
}

/// Nothing is due: when something will be, if anything ever was missed.
pub(crate) fn review_nothing_due(
    locale: &Locale,
    next: Option<Timestamp>,
    missed: usize,
) -> Message {
    Message::text(match next {
        Some(at) => t!(
            locale,
            "review-nothing-due",
            count = missed,
            when = relative(at)
        ),
        None => t!(locale, "review-nothing-missed"),
    })
}

/// Whether it is right, what is right where that is no option, and why, in about so many characters.
fn verdict(locale: &Locale, drill: &Drill<'_>, answer: &Answer, room: usize) -> String {
    let question = drill.question;
    let mut lines = vec![if is_right(question, answer) {
        format!("✅ {}", t!(locale, "practice-right"))
    } else if earns(question, answer) {
        format!("🟡 {}", t!(locale, "practice-partly"))
    } else {
        format!("❌ {}", t!(locale, "practice-wrong"))
    }];
    if let Some(text) = answer.typed() {
        lines.push(t!(locale, "practice-you-typed", text = typed::quoted(text)));
        let right = typed::right(locale, question).unwrap_or_default();
        lines.push(t!(locale, "my-answer-correct", answer = right));
    }
    let mut whys: Vec<(Option<usize>, &str)> = Vec::new();
    whys.extend(
        question
            .explanation
            .as_ref()
            .map(|why| (None, why.source())),
    );
    let typed = answer
        .typed()
        .and_then(|text| typed::explanation(question, text));
    whys.extend(typed.map(|why| (None, why)));
    for (position, &index) in drill.order.iter().enumerate() {
        let index = usize::from(index);
        let told = answer.chosen().contains(index) || question.right.contains(index);
        if let (true, Some(why)) = (told, &question.options[index].explanation) {
            whys.push((Some(position), why.source()));
        }
    }
    // A label and a line break stand around each.
    let share = (room / whys.len().max(1)).saturating_sub(LABEL);
    whys.retain(|_| share > 0);
    for (position, why) in whys {
        let why = markdown::discord_within(why, share);
        lines.push(position.map_or(why.clone(), |position| labelled(position, &why)));
    }
    lines.extend(question.source.as_ref().map(|url| read_on(locale, url)));
    lines.join("\n")
}

/// The bank is not what it was when the practice began.
pub(crate) fn practice_changed(locale: &Locale, bank: &BankId) -> Message {
    let command = format!("`/practice bank:{bank}`");
    Message::text(t!(locale, "practice-changed", command = command))
}

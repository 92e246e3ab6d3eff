//! Practice: a question for one member, and at once what was right and why.

use super::closed::read_on;
use super::question::{self, Asked, Asking, fitting, form_for, labelled, option_text};
use super::text::title;
use super::{Words, markdown, say, typed};
use crate::bot::message::{Accent, Button, Component, Form, Message, Style};
use crate::bot::{ComponentId, Step};
use crate::limits;
use crate::quiz::{Answer, Bank, BankId, Kind, Question, is_right};

/// Characters for what stands around an explanation.
const SLACK: usize = 300;

/// A question that is practised.
#[derive(Debug)]
pub struct Practised<'p> {
    bank: &'p Bank,
    step: &'p Step,
    question: &'p Question,
    /// For each position as shown, the option's index in the author's order.
    pub order: Vec<u8>,
}

impl<'p> Practised<'p> {
    /// The question of that step.
    pub fn new(bank: &'p Bank, step: &'p Step, question: &'p Question) -> Self {
        Self {
            bank,
            step,
            question,
            order: step.practice.order(question),
        }
    }

    fn asking(&self) -> Asking<'_> {
        Asking {
            question: self.question,
            order: &self.order,
            answer: Box::new(|position| ComponentId::PracticeAnswer(self.step.clone(), position)),
            select: ComponentId::PracticeSelect(self.step.clone()),
            typing: ComponentId::PracticeType(self.step.clone()),
        }
    }

    fn count(&self, words: &Words) -> String {
        let practice = self.step.practice;
        say!(
            words,
            "question-count",
            number = practice.at + 1,
            total = practice.total
        )
    }

    fn head(&self, words: &Words, max: usize) -> Vec<Component> {
        let what = say!(words, "practice-title");
        let line = format!(
            "-# {what} · {} · {}",
            title(&self.bank.title),
            self.count(words)
        );
        question::prompt(self.question, line, max)
    }

    fn text(&self, words: &Words, position: usize) -> String {
        labelled(
            position,
            &option_text(words, self.question, self.order[position]),
        )
    }
}

/// The question, to be answered.
pub fn practice(words: &Words, shown: &Practised<'_>) -> Message {
    fitting(shown.question, |max| {
        let mut parts = shown.head(words, max);
        let ask = |position| Asked {
            text: shown.text(words, position),
            style: Style::Primary,
        };
        parts.extend(question::options(words, &shown.asking(), ask, true));
        let how = typed::how(words, shown.question).unwrap_or_else(|| match shown.question.kind {
            Kind::Several => say!(words, "question-choose-several"),
            _ => say!(words, "practice-choose-one"),
        });
        parts.push(Component::Text(format!("-# {how}")));
        Message::boxed(Accent::Open, parts)
    })
}

/// The form into which the answer is written.
pub fn practice_form(words: &Words, shown: &Practised<'_>) -> Form {
    let practice = shown.step.practice;
    let title = say!(
        words,
        "form-answer-title",
        number = practice.at + 1,
        total = practice.total
    );
    let id = ComponentId::PracticeType(shown.step.clone());
    form_for(words, shown.question, &id, title)
}

/// The question with what was answered, what is right, and why; and the way to the next.
pub fn practised(
    words: &Words,
    shown: &Practised<'_>,
    answer: &Answer,
    next: Option<&Step>,
) -> Message {
    fitting(shown.question, |max| {
        let mut parts = shown.head(words, max);
        let chosen = answer.chosen();
        let ask = |position: usize| {
            let index = usize::from(shown.order[position]);
            let right = shown.question.right.contains(index);
            let mut notes = Vec::new();
            if right {
                notes.push(format!("✅ {}", say!(words, "closed-correct-answer")));
            }
            if chosen.contains(index) {
                notes.push(say!(words, "practice-your-answer"));
            }
            let mut text = shown.text(words, position);
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
        parts.extend(question::options(words, &shown.asking(), ask, false));
        let used = Message {
            components: parts.clone(),
            ..Message::default()
        };
        let room = limits::MESSAGE_TEXT.saturating_sub(used.text_len() + SLACK);
        parts.push(Component::Text(verdict(words, shown, answer, room)));
        let (button, result) = match next {
            Some(next) => {
                let id = ComponentId::PracticeNext(next.clone());
                (
                    Button::new(say!(words, "button-next-question"), &id, Style::Primary),
                    None,
                )
            }
            None => again(words, shown, answer),
        };
        parts.extend(result.map(Component::Text));
        parts.push(Component::Buttons(vec![button]));
        Message::boxed(Accent::Closed, parts)
    })
}

/// The way to another practice, and how this one went.
fn again(words: &Words, shown: &Practised<'_>, answer: &Answer) -> (Button, Option<String>) {
    let practice = shown.step.practice;
    let right = practice.right + u8::from(is_right(shown.question, answer));
    let result = say!(
        words,
        "practice-result",
        right = right,
        total = practice.total
    );
    let id = ComponentId::PracticeAgain {
        total: practice.total,
        bank: shown.bank.id.clone(),
    };
    let button = Button::new(say!(words, "button-practise-again"), &id, Style::Primary);
    (button, Some(result))
}

/// Whether it is right, what is right where that is no option, and why, in about so many characters.
fn verdict(words: &Words, shown: &Practised<'_>, answer: &Answer, room: usize) -> String {
    let question = shown.question;
    let mut lines = vec![if is_right(question, answer) {
        format!("✅ {}", say!(words, "practice-right"))
    } else {
        format!("❌ {}", say!(words, "practice-wrong"))
    }];
    if let Some(text) = answer.typed() {
        lines.push(say!(
            words,
            "practice-you-typed",
            text = typed::quoted(text)
        ));
        let right = typed::right(words, question).unwrap_or_default();
        lines.push(say!(words, "my-answer-correct", answer = right));
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
    for (position, &index) in shown.order.iter().enumerate() {
        let index = usize::from(index);
        let told = answer.chosen().contains(index) || question.right.contains(index);
        if let (true, Some(why)) = (told, &question.options[index].explanation) {
            whys.push((Some(position), why.source()));
        }
    }
    let share = room / whys.len().max(1);
    for (position, why) in whys {
        let why = markdown::discord_within(why, share);
        lines.push(position.map_or(why.clone(), |position| labelled(position, &why)));
    }
    lines.extend(question.source.as_ref().map(|url| read_on(words, url)));
    lines.join("\n")
}

/// The bank is not what it was when the practice began.
pub fn practice_changed(words: &Words, bank: &BankId) -> Message {
    let command = format!("`/practice bank:{bank}`");
    Message::text(say!(words, "practice-changed", command = command))
}

//! Questions for one member alone, with the solution right after the answer: practice and reviews.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Button, Component, Form, Message, Style};
use crate::bot::ui::question::{AnswerIds, Asked, Asking, fit_prompt, form_for, labelled};
use crate::bot::ui::{markdown, question, t, typed};
use crate::limits;
use quiz_engine::question::{Answer, Kind, Question, earns, is_right};

/// Characters for the label and the line break around an explanation.
const LABEL: usize = 12;

/// A question that a member answers alone, with its layout.
pub(crate) struct Drill<'d> {
    /// Above the prompt, in Discord's Markdown.
    pub head: String,
    /// The title of the form for a typed answer.
    pub form_title: String,
    pub question: &'d Question,
    /// For each position as shown, the option's index in the author's order.
    pub order: Vec<u8>,
    /// The hint below the options of a question with one right answer.
    pub choose_one: String,
    /// The component ids of its answers.
    pub ids: Box<dyn AnswerIds>,
}

/// What the solution shows below the verdict.
#[derive(Debug, Default)]
pub(crate) struct Continuation {
    /// A note, such as the result so far or when the question is due again.
    pub note: Option<String>,
    /// The button to continue.
    pub button: Option<Button>,
}

impl Drill<'_> {
    fn asking(&self) -> Asking<'_> {
        Asking {
            question: self.question,
            order: &self.order,
            ids: &*self.ids,
        }
    }

    fn text(&self, locale: &Locale, position: usize) -> String {
        question::lettered(locale, self.question, &self.order, position)
    }
}

/// Builds the message that asks the question.
pub(crate) fn drill(locale: &Locale, drill: &Drill<'_>) -> Message {
    fit_prompt(drill.question, |max| {
        let mut parts = question::prompt(
            locale,
            drill.question,
            &drill.order,
            drill.head.clone(),
            max,
        );
        let ask = |position| Asked {
            text: drill.text(locale, position),
            style: Style::Primary,
        };
        parts.extend(question::options(locale, &drill.asking(), ask, true));
        let how = typed::how(locale, drill.question).unwrap_or_else(|| match drill.question.kind {
            Kind::Several => t!(locale, "question-choose-several"),
            _ => drill.choose_one.clone(),
        });
        parts.push(Component::Text(format!("-# {how}")));
        Message::boxed(Accent::Open, parts)
    })
}

/// Builds the form for a typed answer.
pub(crate) fn drill_form(locale: &Locale, drill: &Drill<'_>) -> Form {
    form_for(
        locale,
        drill.question,
        drill.ids.typing(),
        drill.form_title.clone(),
    )
}

/// Builds the solution: the question with the member's answer, the right one, the explanations and
/// the button to continue.
pub(crate) fn drilled(
    locale: &Locale,
    drill: &Drill<'_>,
    answer: &Answer,
    continuation: &Continuation,
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
        let mut parts = question::prompt(
            locale,
            drill.question,
            &drill.order,
            drill.head.clone(),
            max_prompt,
        );
        parts.extend(question::options(locale, &drill.asking(), ask, false));
        parts.extend(verdict(locale, drill, answer, room));
        parts.extend(continuation.note.clone().map(Component::Text));
        let button = continuation.button.clone();
        parts.extend(button.map(|button| Component::Buttons(vec![button])));
        Message::boxed(Accent::Closed, parts)
    };
    // The explanations get the room that everything else leaves. The prompt is cut only if there is
    // none.
    let room = limits::MESSAGE_TEXT.saturating_sub(draw(usize::MAX, 0).text_len());
    fit_prompt(drill.question, |max_prompt| draw(max_prompt, room))
}

/// Returns the verdict, the right answer of a typed question, and the explanations, in about `room`
/// characters.
fn verdict(locale: &Locale, drill: &Drill<'_>, answer: &Answer, room: usize) -> Vec<Component> {
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
        let explained = answer.chosen().contains(index) || question.right.contains(index);
        if let (true, Some(why)) = (explained, &question.options[index].explanation) {
            whys.push((Some(position), why.source()));
        }
    }
    // Each has a label and a line break around it.
    let share = (room / whys.len().max(1)).saturating_sub(LABEL);
    whys.retain(|_| share > 0);
    let texts = whys.iter().map(|&(position, why)| {
        let why = markdown::discord_within(why, share);
        position.map_or(why.clone(), |position| labelled(position, &why))
    });
    let texts = texts.collect::<Vec<_>>().join("\n");
    let link = question.source.as_ref();
    let link = link.map(|url| question::source_link(locale, url));
    let mut parts = Vec::new();
    match question::explained(&whys, texts, false) {
        Component::Text(texts) => {
            lines.extend((!texts.is_empty()).then_some(texts));
            lines.extend(link);
            parts.push(Component::Text(lines.join("\n")));
        }
        picture => {
            parts.push(Component::Text(lines.join("\n")));
            parts.push(picture);
            parts.extend(link.map(Component::Text));
        }
    }
    parts
}

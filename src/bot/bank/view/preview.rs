//! The preview of a bank's questions.

use crate::bot::bank::component::Id;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Component, Message};
use crate::bot::ui::pager::pager;
use crate::bot::ui::question::{explained, labelled, option_text, prompt, source_link};
use crate::bot::ui::text::title;
use crate::bot::ui::{markdown, t, typed};
use crate::limits;
use quiz_engine::question::{Bank, Question};

/// Characters reserved for the heading of the explanation and the lines below it.
const SLACK: usize = 600;

/// Builds the preview of a question with its answer, from 0; an index past the end means the last
/// one.
pub(crate) fn preview(locale: &Locale, bank: &Bank, index: u32) -> Message {
    let total = bank.questions.len();
    let index = (index as usize).min(total - 1);
    let question = &bank.questions[index];
    let head = t!(
        locale,
        "preview-title",
        title = title(&bank.title),
        number = index + 1,
        total = total
    );
    let order: Vec<_> = (0..question.options.len() as u8).collect();
    let mut parts = prompt(locale, question, &order, format!("-# {head}"), usize::MAX);
    parts.push(Component::Text(
        match (&question.back, typed::right(locale, question)) {
            (Some(back), _) => {
                let back = markdown::discord_within(back.source(), room_below(&parts));
                format!("✅ {back}")
            }
            (None, Some(right)) => format!("✅ {right}"),
            (None, None) => options(locale, question, room_below(&parts)),
        },
    ));
    if let Some(why) = &question.explanation {
        let title = t!(locale, "preview-explanation");
        let explanation = markdown::discord_within(why.source(), room_below(&parts));
        match explained(&[(None, why.source())], explanation, false) {
            Component::Text(text) => parts.push(Component::Text(format!("{title}\n{text}"))),
            picture => parts.extend([Component::Text(title), picture]),
        }
    }
    parts.push(Component::Text(foot(locale, question)));
    parts.extend(pager(locale, index, total, |index| Id::Preview {
        index,
        bank: bank.id.clone(),
    }));
    Message::boxed(Accent::Plain, parts)
}

/// Returns how many characters the message can still take.
fn room_below(parts: &[Component]) -> usize {
    let above = Message {
        components: parts.to_vec(),
        ..Message::default()
    };
    (limits::MESSAGE_TEXT - SLACK).saturating_sub(above.text_len())
}

/// Formats the options, each with a mark and its explanation. The explanations share what the
/// options leave of `room`, and the explanation of the question gets one more share.
fn options(locale: &Locale, question: &Question, room: usize) -> String {
    let texts: Vec<_> = (0..question.options.len())
        .map(|index| labelled(index, &option_text(locale, question, index as u8)))
        .collect();
    let used: usize = texts.iter().map(|text| text.chars().count() + 3).sum();
    let share = room.saturating_sub(used) / (texts.len() + 1);
    let marked = texts.into_iter().enumerate().map(|(index, text)| {
        let mark = match question.right.contains(index) {
            true => "✅",
            false => "▫️",
        };
        match &question.options[index].explanation {
            Some(why) => {
                let why = markdown::discord_within(why.source(), share);
                format!("{mark} {text}\n{why}")
            }
            None => format!("{mark} {text}"),
        }
    });
    marked.collect::<Vec<_>>().join("\n")
}

/// Formats the source, the weight and the id of a question, and its line in the file.
fn foot(locale: &Locale, question: &Question) -> String {
    let facts = t!(
        locale,
        "preview-facts",
        weight = question.weight.get(),
        id = markdown::escape(question.id.as_str())
    );
    let mut foot = format!("-# {facts}");
    if question.line > 1 {
        foot.push_str(" · ");
        foot.push_str(&t!(locale, "preview-line", line = question.line));
    }
    match &question.source {
        Some(url) => format!("{}\n{foot}", source_link(locale, url)),
        None => foot,
    }
}

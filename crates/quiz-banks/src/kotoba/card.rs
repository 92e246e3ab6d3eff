//! A card of either form: a typed question.

use crate::blank::is_blank;
use crate::delimited::Cell;
use crate::diagnostic::Findings;
use crate::draft::{Answered, Draft, SpellingDraft, Text};
use crate::literal::text_with_code;
use crate::markdown::is_web_address;
use quiz_engine::question::Image;
use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

/// The texts of a card, each with its place.
pub(crate) struct Card {
    pub(crate) line: u32,
    pub(crate) span: Range<usize>,
    pub(crate) question: Option<(String, Range<usize>)>,
    pub(crate) answers: Vec<SpellingDraft>,
    /// The explanation, a paragraph each.
    pub(crate) comments: Vec<(String, Range<usize>)>,
    /// What to type.
    pub(crate) instructions: Option<String>,
    /// The question is the address of a picture.
    pub(crate) is_image: bool,
}

impl Card {
    pub(crate) fn draft<'t>(self, findings: &mut Findings<'_>) -> Draft<'t> {
        let mut draft = Draft::new(self.line, self.span);
        if let Some((question, span)) = self.question {
            draft.span = span.clone();
            draft.prompt.span = span.clone();
            let question = question.trim();
            draft.identity = Cow::Owned(question.to_owned());
            if !self.is_image {
                draft.prompt.markdown = text_with_code(question);
            } else if is_web_address(question) {
                let url = question.to_owned();
                draft.image = Some((Image { url, alt: None }, span));
            } else {
                findings
                    .error(
                        "bad-address",
                        span,
                        "the picture of the card has no web address",
                    )
                    .help("it begins with https:// or http:// and holds no spaces");
                draft.refused = true;
            }
        }
        let asks = !is_blank(&draft.prompt.markdown) || draft.image.is_some();
        if let Some(instructions) = self.instructions.filter(|text| asks && !is_blank(text)) {
            if !draft.prompt.markdown.is_empty() {
                draft.prompt.markdown.push_str("\n\n");
            }
            draft
                .prompt
                .markdown
                .push_str(&text_with_code(&instructions));
        }
        for (comment, span) in self.comments {
            if is_blank(&comment) {
                continue;
            }
            let markdown = text_with_code(&comment);
            match &mut draft.explanation {
                None => draft.explanation = Some(Text { markdown, span }),
                Some(before) => {
                    before.markdown.push_str("\n\n");
                    before.markdown.push_str(&markdown);
                }
            }
        }
        draft.answered = Answered::Text {
            accepted: self.answers,
            exact: false,
        };
        draft
    }
}

/// The answers in a cell, each once, without empty ones.
pub(crate) fn answers(cell: &Cell<'_>) -> Vec<SpellingDraft> {
    let mut seen = HashSet::new();
    cell.text
        .split([',', '、'])
        .map(str::trim)
        .filter(|answer| !is_blank(answer) && seen.insert(*answer))
        .map(|answer| SpellingDraft::new(answer, cell.span_of(answer)))
        .collect()
}

/// Whether a strategy of a deck or a table makes the question a picture. An unknown one is
/// reported.
pub(crate) fn is_image(
    strategy: Option<(&str, Range<usize>)>,
    findings: &mut Findings<'_>,
) -> bool {
    let Some((strategy, span)) = strategy else {
        return false;
    };
    if !is_strategy(strategy) {
        let message = format!("there is no way to show a card called \"{strategy}\"");
        findings
            .warning("unused-key", span, message)
            .help("it is shown as text; write Image, Text or Image URI");
    }
    words(strategy) == "image uri"
}

/// Whether Kotoba knows this strategy.
pub(crate) fn is_strategy(strategy: &str) -> bool {
    matches!(
        &*words(strategy),
        "" | "image" | "image with hint" | "text" | "text with hint" | "image uri"
    )
}

fn words(strategy: &str) -> String {
    strategy.trim().replace('_', " ").to_lowercase()
}

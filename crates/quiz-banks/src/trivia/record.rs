//! One record: a question.

use super::encoding::Encoding;
use crate::blank::is_blank;
use crate::diagnostic::Findings;
use crate::draft::{Answered, BankDraft, Draft, OptionDraft, Text, truth_options};
use crate::fields::Fields;
use crate::literal::plain_text;
use crate::yaml::{Node, Value};
use quiz_engine::question::{Difficulty, Image};
use std::borrow::Cow;

/// How the records of a file are read.
pub(super) struct Reader {
    pub(super) encoding: Encoding,
    pub(super) keys: &'static [&'static str],
}

impl Reader {
    pub(super) fn push(&self, node: &Node, bank: &mut BankDraft<'_>, findings: &mut Findings<'_>) {
        match self.read(node, findings) {
            Some(draft) => bank.questions.push(draft),
            None => bank.refused += 1,
        }
    }

    /// Returns a draft even of a refused question if its prompt can be read.
    fn read<'t>(&self, node: &Node, findings: &mut Findings<'_>) -> Option<Draft<'t>> {
        let mut fields = Fields::of_foreign(node, "a question", self.keys, findings)?;
        let mut draft = Draft::new(node.line, fields.span.clone());
        for key in ["question", "correct_answer", "incorrect_answers"] {
            if fields.get(key).is_none() {
                fields.missing(key, findings);
            }
        }
        if let Some((prompt, place)) = self.text("question", &mut fields, findings) {
            draft.span = place.span.clone();
            draft.prompt = plain(&prompt, place);
            draft.identity = Cow::Owned(prompt);
        }
        if let Some(url) = fields.address("question_image", findings) {
            let span = fields
                .get("question_image")
                .map_or(draft.span.clone(), |node| node.span.clone());
            draft.identity.to_mut().push_str(&format!("\n{url}"));
            draft.image = Some((Image { url, alt: None }, span));
        }
        self.read_answers(&mut draft, &mut fields, findings);
        draft.difficulty = self.difficulty(&mut fields, findings);
        if let Some((category, _)) = self.text("category", &mut fields, findings) {
            draft.tags.push(category.trim().to_owned());
        }
        draft.explanation = self.explanation(&mut fields, findings);
        draft.refused = !fields.valid;
        Some(draft)
    }

    fn read_answers(
        &self,
        draft: &mut Draft<'_>,
        fields: &mut Fields<'_>,
        findings: &mut Findings<'_>,
    ) {
        let right = self.text("correct_answer", fields, findings);
        let wrong = self.wrong_answers(fields, findings);
        let kind = self.text("type", fields, findings);
        let parse_bool = |text: &str| match text.trim() {
            word if word.eq_ignore_ascii_case("true") => Some(true),
            word if word.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        };
        let told = right.as_ref().and_then(|(text, _)| parse_bool(text));
        let other = match &wrong[..] {
            [(text, _)] => parse_bool(text),
            _ => None,
        };
        let pair = told.is_some() && other.is_some() && told != other;
        match kind.as_ref().map(|(kind, node)| (&**kind, *node)) {
            Some(("boolean", node)) => {
                draft.answered = Answered::Truth;
                if told.is_none() || (!pair && !wrong.is_empty()) {
                    fields
                        .error(
                            findings,
                            "wrong-type",
                            node,
                            "of a boolean question one of True and False is correct, the other not",
                        )
                        .help("write True and False as the answers, or multiple as the type");
                }
            }
            Some(("multiple", _)) | None => {
                if kind.is_none() && pair {
                    draft.answered = Answered::Truth;
                }
            }
            Some((other, node)) => {
                let message = format!("questions of the type \"{other}\" cannot be asked");
                fields
                    .error(findings, "unsupported-kind", node, message)
                    .help("the types are multiple and boolean");
            }
        }
        let Some((right, place)) = right else { return };
        if matches!(draft.answered, Answered::Truth) {
            draft.options = truth_options(told, &place.span);
            return;
        }
        let option = |(text, node): &(String, &Node), right| OptionDraft {
            text: plain(text, node),
            right,
            ..OptionDraft::default()
        };
        draft.options.push(option(&(right, place), true));
        draft
            .options
            .extend(wrong.iter().map(|wrong| option(wrong, false)));
        // If the order is fixed, the right one must not come first in every question.
        draft
            .options
            .sort_by(|a, b| a.text.markdown.cmp(&b.text.markdown));
    }

    fn wrong_answers<'n>(
        &self,
        fields: &mut Fields<'n>,
        findings: &mut Findings<'_>,
    ) -> Vec<(String, &'n Node)> {
        let Some(node) = fields.get("incorrect_answers") else {
            return Vec::new();
        };
        let Value::List(items) = &node.value else {
            fields.error(
                findings,
                "wrong-type",
                node,
                "`incorrect_answers` is a list",
            );
            return Vec::new();
        };
        let mut answers = Vec::with_capacity(items.len());
        for item in items {
            let text = match &item.value {
                Value::Text(text) | Value::Number(text) => text,
                Value::Bool(true) => "True",
                Value::Bool(false) => "False",
                Value::Null => "",
                Value::List(_) | Value::Map(_) => {
                    fields.error(findings, "wrong-type", item, "an answer is a text");
                    continue;
                }
            };
            if let Some(text) = self.decoded(text, item, fields, findings) {
                answers.push((text, item));
            }
        }
        answers
    }

    fn difficulty(
        &self,
        fields: &mut Fields<'_>,
        findings: &mut Findings<'_>,
    ) -> Option<Difficulty> {
        let (word, node) = self.text("difficulty", fields, findings)?;
        let difficulty = Difficulty::from_name(&word.trim().to_ascii_lowercase());
        if difficulty.is_none() {
            let message = format!("there is no difficulty \"{word}\"");
            fields
                .error(findings, "bad-difficulty", node, message)
                .help("write easy, medium or hard");
        }
        difficulty
    }

    /// The explanation: words, and an image as a link.
    fn explanation(&self, fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Option<Text> {
        let words = self.text("answer_extension", fields, findings);
        let image = fields.address("answer_image", findings);
        let place = fields.get("answer_image").map(|node| node.span.clone());
        let mut text = words
            .map(|(words, node)| plain(&words, node))
            .unwrap_or_default();
        if let Some((url, span)) = image.zip(place) {
            if text.markdown.is_empty() {
                text.span = span;
            } else {
                text.markdown.push_str("\n\n");
            }
            text.markdown.push_str(&format!("<{url}>"));
        }
        (!is_blank(&text.markdown)).then_some(text)
    }

    /// A decoded text and its place.
    fn text<'n>(
        &self,
        name: &str,
        fields: &mut Fields<'n>,
        findings: &mut Findings<'_>,
    ) -> Option<(String, &'n Node)> {
        let node = fields.get(name)?;
        let text = match &node.value {
            // The answers are spelled so if a file forgets the quotes.
            Value::Bool(true) => "True".to_owned(),
            Value::Bool(false) => "False".to_owned(),
            _ => fields.any_text(name, findings)?.markdown,
        };
        let text = self.decoded(&text, node, fields, findings)?;
        Some((text, node))
    }

    fn decoded(
        &self,
        text: &str,
        node: &Node,
        fields: &mut Fields<'_>,
        findings: &mut Findings<'_>,
    ) -> Option<String> {
        let decoded = self.encoding.decode(text).map(Cow::into_owned);
        if decoded.is_none() {
            let message = format!("the text is not in {}, as others are", self.encoding.name());
            fields
                .error(findings, "bad-encoding", node, message)
                .help("download the file again, or write all its texts in one way");
        }
        decoded
    }
}

fn plain(text: &str, node: &Node) -> Text {
    Text {
        markdown: plain_text(text),
        span: node.span.clone(),
    }
}

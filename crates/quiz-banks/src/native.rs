//! The bot's own format, in YAML.
//!
//! ```yaml
//! id: http                     # optional; else the file's stem as a slug
//! title: HTTP
//! description: One paragraph.  # this and all below are optional
//! language: en
//! tags: [http, web]
//! source: https://example.com/
//! seconds: 25                  # time for questions that set none; 5 to 600
//! shuffle: false               # keep options in order; else each question decides
//! ask: buttons                 # or typing: how typed questions are asked
//! verbatim: true               # texts are Markdown to the letter; see below
//! author: Ana
//! licence: CC BY 4.0
//! questions:
//!   - id: safe-methods         # optional; keeps the question's history when its prompt changes
//!     prompt: Markdown
//!     code: {language: rust, text: "fn main() {}"}
//!     image: {url: https://example.com/a.png, alt: What it shows}
//!                              # or {file: images/a.png, alt: …}, a path from this file's folder;
//!                              # or the address or the path alone
//!     options:                 # or one of the other ways to answer below
//!       - right: GET
//!         explanation: For those who choose it.
//!       - wrong: POST
//!         last: true           # stays at the end when the others are shuffled
//!     any: true                # any right option will do, where several are right
//!     explanation: Markdown
//!     source: https://example.com/
//!     tags: [methods]
//!     difficulty: easy         # or medium, hard
//!     points: 1                # to 10
//!     seconds: 30
//!     shuffle: true
//! ```
//!
//! Instead of `options` a question has one of
//!
//! ```yaml
//!     answer: true             # or false: a statement to judge; `if_true` and `if_false` explain
//!                              # it to those who chose that
//!     accept: [Sargasso Sea, Sargasso]   # typed; an item may be {text, percent, explanation}
//!     slips: none              # with `accept`: it must be spelled right; or default
//!     exact: true              # with `accept`: no accents, marks or slips are forgiven
//!     number: 42               # typed; or {value, tolerance} or {from, to}, both with percent and
//!                              # explanation, or a list of those
//!     units: [km, kilometres]  # with `number`: what may follow it
//!     card: Markdown           # the back of a card, whose front is the prompt; with `accept`: what
//!                              # quizzes accept, where it is not the back
//!     language: de             # with either: of the answers, where it is not the bank's
//! ```
//!
//! Texts are Markdown as people write it in YAML: underscores are literal, a text of one line is a
//! sentence and never a list, a heading or a rule, and surrounding spaces do not count. In a
//! `verbatim` bank texts are exact Markdown. The writer sets it if that makes a difference.
//!
//! Unknown keys are refused, and the nearest known one is named. If the YAML of one question is
//! broken, the others are read one by one. `docs/quizbank.schema.json` describes the format to
//! editors.

mod answers;
#[cfg(test)]
mod tests;

use super::assemble::assemble;
use super::diagnostic::Findings;
use super::draft::{BankDraft, Draft, Parsed, Text};
use super::fields::Fields;
use super::identity::is_id;
use super::markdown::{fenced, is_web_address, paragraph, plain_underscores};
use super::picture_path::check_path;
use super::yaml::{Node, Value};
use super::yaml_items;
use crate::limits::Limits;
use quiz_engine::question::{Ask, Difficulty, Image, Seconds, Weight};
use std::borrow::Cow;
use std::ops::Range;
use unic_langid::LanguageIdentifier;

const BANK_KEYS: &[&str] = &[
    "id",
    "title",
    "description",
    "language",
    "author",
    "licence",
    "tags",
    "source",
    "seconds",
    "shuffle",
    "ask",
    "verbatim",
    "questions",
];
const QUESTION_KEYS: &[&str] = &[
    "id",
    "prompt",
    "code",
    "image",
    "options",
    "any",
    "answer",
    "if_true",
    "if_false",
    "accept",
    "card",
    "exact",
    "slips",
    "language",
    "number",
    "units",
    "explanation",
    "source",
    "tags",
    "difficulty",
    "points",
    "seconds",
    "shuffle",
];

/// Whether the text has the keys that this format needs.
pub(crate) fn looks_like(text: &str) -> bool {
    // At the start of a line, or anywhere in a question on one line.
    let has = |key: &str| {
        text.match_indices(key).any(|(at, _)| {
            let before = text[..at].trim_end_matches([' ', '"', '\'']);
            let begins = before.is_empty() || before.ends_with(['\n', '-', '{', ',']);
            begins && text[at + key.len()..].starts_with([':', '"', '\''])
        })
    };
    let questions = text.starts_with("questions:") || text.contains("\nquestions:");
    questions && (has("prompt") || has("options") || has("card"))
}

/// Reads a bank in the bot's own format. `stem` names it if the text does not.
pub fn parse_native(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    if let Some(root) = yaml_items::parse(text, "questions:", &mut bank.refused, &mut findings) {
        read_bank(&root, &mut bank, &mut findings);
    }
    assemble(stem, bank, findings, limits)
}

fn read_bank<'t>(root: &Node, bank: &mut BankDraft<'t>, findings: &mut Findings<'_>) {
    let Some(mut fields) = Fields::of(root, "a bank", BANK_KEYS, findings) else {
        return;
    };
    bank.id = own_id(&mut fields, findings).map(|(id, _)| id);
    bank.title = fields.text("title", findings).map(|(title, _)| title);
    if bank.title.is_none() && fields.get("title").is_none() {
        fields.missing("title", findings);
    }
    bank.description = fields.text("description", findings).map(|(text, _)| text);
    bank.tags = fields.texts("tags", findings);
    bank.source = fields.address("source", findings);
    bank.seconds = seconds(&mut fields, findings);
    bank.fixed_order = fields.bool("shuffle", findings) == Some(false);
    bank.author = fields.text("author", findings).map(|(text, _)| text);
    bank.licence = fields.text("licence", findings).map(|(text, _)| text);
    bank.language = read_language(&mut fields, findings);
    bank.ask = read_ask(&mut fields, findings);
    let verbatim = fields.bool("verbatim", findings).unwrap_or(false);
    match fields.get("questions") {
        Some(Node {
            value: Value::List(items),
            ..
        }) if !items.is_empty() => {
            for item in items {
                match read_question(item, verbatim, findings) {
                    Some(draft) => bank.questions.push(draft),
                    None => bank.refused += 1,
                }
            }
        }
        // All of them were broken and reported.
        Some(Node {
            value: Value::Null, ..
        }) if bank.refused > 0 => {}
        Some(node) => {
            fields.error(
                findings,
                "no-questions",
                node,
                "`questions` is a list of questions",
            );
        }
        None => fields.missing("questions", findings),
    }
}

fn read_language(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Option<String> {
    let (language, node) = fields.text("language", findings)?;
    if language.parse::<LanguageIdentifier>().is_ok() {
        return Some(language);
    }
    let message = format!("\"{language}\" names no language");
    fields
        .error(findings, "bad-language", node, message)
        .help("write a code such as en, de or pt-BR");
    None
}

fn read_ask(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Ask {
    let Some((word, node)) = fields.text("ask", findings) else {
        return Ask::default();
    };
    Ask::from_name(&word).unwrap_or_else(|| {
        let message = format!("typed questions cannot be asked by \"{word}\"");
        fields
            .error(findings, "bad-ask", node, message)
            .help("write typing or buttons");
        Ask::default()
    })
}

/// Returns a draft even of a refused question if its prompt can be read.
fn read_question<'t>(
    node: &Node,
    verbatim: bool,
    findings: &mut Findings<'_>,
) -> Option<Draft<'t>> {
    let mut fields = Fields::of(node, "a question", QUESTION_KEYS, findings)?;
    let mut draft = Draft::new(node.line, fields.span.clone());
    draft.own_id = own_id(&mut fields, findings);
    let card = read_card(&mut fields, verbatim, findings);
    let (front, back) = card.unwrap_or_default();
    let prompt = text(&mut fields, "prompt", verbatim, findings);
    match prompt.or(front) {
        Some(prompt) => {
            draft.span = prompt.span.clone();
            draft.prompt = prompt;
        }
        // A picture alone can be the question.
        None if fields.get("prompt").is_none()
            && fields.get("image").is_none()
            && !is_whole(fields.get("card")) =>
        {
            fields.missing("prompt", findings);
        }
        None => {}
    }
    if let Some(code) = read_code(&mut fields, findings) {
        draft.prompt.markdown.push_str("\n\n");
        draft.prompt.markdown.push_str(&code);
    }
    draft.image = read_image(&mut fields, findings);
    draft.identity = Cow::Owned(match &draft.image {
        Some((image, _)) => format!("{}\n{}", draft.prompt.markdown, image.url),
        None => draft.prompt.markdown.clone(),
    });
    answers::read(&mut draft, &mut fields, back, verbatim, findings);
    draft.explanation = text(&mut fields, "explanation", verbatim, findings);
    draft.source = fields.address("source", findings);
    draft.tags = fields.texts("tags", findings);
    draft.difficulty = read_difficulty(&mut fields, findings);
    let points = |points| Weight::new(u8::try_from(points).ok()?);
    draft.weight = fields
        .number("points", Weight::RANGE, points, findings)
        .unwrap_or_default();
    draft.seconds = seconds(&mut fields, findings);
    draft.fixed_order = fields.bool("shuffle", findings).map(|shuffle| !shuffle);
    draft.language = read_language(&mut fields, findings);
    draft.refused = !fields.valid;
    Some(draft)
}

/// The front, if it is there, and the back of a card: `card: back`, or a mapping of both.
fn read_card(
    fields: &mut Fields<'_>,
    verbatim: bool,
    findings: &mut Findings<'_>,
) -> Option<(Option<Text>, Option<Text>)> {
    let node = fields.get("card")?;
    if !is_whole(Some(node)) {
        return Some((None, text(fields, "card", verbatim, findings)));
    }
    let mut card = Fields::of(node, "`card`", &["front", "back"], findings);
    let read = card.as_mut().map(|card| {
        for key in ["front", "back"] {
            if card.get(key).is_none() && !(key == "front" && fields.get("prompt").is_some()) {
                card.missing(key, findings);
            }
        }
        let front = text(card, "front", verbatim, findings);
        (front, text(card, "back", verbatim, findings))
    });
    fields.valid &= card.is_some_and(|card| card.valid);
    read
}

/// Whether a card has its front, too.
fn is_whole(card: Option<&Node>) -> bool {
    card.is_some_and(|node| matches!(node.value, Value::Map(_)))
}

fn read_code(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Option<String> {
    let mut code = Fields::of(
        fields.get("code")?,
        "`code`",
        &["language", "text"],
        findings,
    );
    let read = code.as_mut().and_then(|code| {
        let language = code
            .text("language", findings)
            .map(|(language, _)| language);
        if code.get("text").is_none() {
            code.missing("text", findings);
        }
        let (text, _) = code.text("text", findings)?;
        Some(fenced(&language.unwrap_or_default(), &text))
    });
    fields.valid &= code.is_some_and(|code| code.valid);
    read
}

/// An address or a path, alone or in a mapping with the alt text.
fn read_image(
    fields: &mut Fields<'_>,
    findings: &mut Findings<'_>,
) -> Option<(Image, Range<usize>)> {
    let node = fields.get("image")?;
    if let Value::Text(text) = &node.value {
        let alone = match is_web_address(text) {
            true => fields.address("image", findings),
            false => picture_path(fields, "image", findings),
        };
        return alone.map(|url| (Image { url, alt: None }, node.span.clone()));
    }
    let mut image = Fields::of(node, "`image`", &["url", "file", "alt"], findings);
    let read = image.as_mut().and_then(|image| {
        let url = match (image.get("url"), image.get("file")) {
            (Some(_), Some(file)) => {
                let message = "an image is at an address or in a file, not both";
                image
                    .error(findings, "two-images", file, message)
                    .help("keep `url` or `file`");
                None
            }
            (None, Some(_)) => picture_path(image, "file", findings),
            (Some(_), None) => image.address("url", findings),
            (None, None) => {
                image.missing("url", findings);
                None
            }
        }?;
        let alt = image.text("alt", findings).map(|(alt, _)| alt);
        Some((Image { url, alt }, image.span.clone()))
    });
    fields.valid &= image.is_some_and(|image| image.valid);
    read
}

/// The path of a picture beside the bank.
fn picture_path(
    fields: &mut Fields<'_>,
    name: &str,
    findings: &mut Findings<'_>,
) -> Option<String> {
    let (path, node) = fields.text(name, findings)?;
    match check_path(&path) {
        Ok(()) => Some(path),
        Err(fault) => {
            fields
                .error(findings, fault.code, node, fault.message)
                .help(fault.help);
            None
        }
    }
}

fn read_difficulty(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Option<Difficulty> {
    let (word, node) = fields.text("difficulty", findings)?;
    let difficulty = Difficulty::from_name(&word);
    if difficulty.is_none() {
        let message = format!("there is no difficulty \"{word}\"");
        fields
            .error(findings, "bad-difficulty", node, message)
            .help("write easy, medium or hard");
    }
    difficulty
}

fn own_id(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Option<(String, Range<usize>)> {
    let (id, node) = fields.text("id", findings)?;
    if is_id(&id) {
        return Some((id, node.span.clone()));
    }
    fields
        .error(
            findings,
            "bad-id",
            node,
            format!("\"{id}\" cannot be an id"),
        )
        .help(format!(
            "use lower-case letters, digits and hyphens: {}",
            slug::slugify(&id)
        ));
    None
}

fn seconds(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Option<Seconds> {
    fields.number("seconds", Seconds::RANGE, Seconds::new, findings)
}

fn text(
    fields: &mut Fields<'_>,
    name: &str,
    verbatim: bool,
    findings: &mut Findings<'_>,
) -> Option<Text> {
    let (markdown, node) = fields.text(name, findings)?;
    let markdown = match &node.value {
        Value::Text(text) if verbatim => text.clone(),
        _ if verbatim => markdown,
        _ => as_meant(&markdown),
    };
    Some(Text {
        markdown,
        span: node.span.clone(),
    })
}

/// The Markdown that people mean by a text in YAML.
pub(super) fn as_meant(text: &str) -> String {
    let mut markdown = plain_underscores(text.trim_end()).into_owned();
    if !markdown.contains('\n') {
        // One line is a sentence or a literal sign, never a list, a heading or a rule.
        markdown = paragraph(markdown.trim()).into_owned();
        if markdown.starts_with("```") && !markdown[3..].contains("```") {
            markdown.insert(0, '\\');
        }
    }
    markdown
}

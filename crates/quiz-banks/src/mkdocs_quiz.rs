//! Pages of mkdocs-quiz: task lists in `<quiz>` blocks, anywhere in a page of Markdown.
//!
//! ```text
//! page        = [ front matter ] ( any text | block )*
//! block       = "<quiz>" ( prompt answer+ explanation | filled ) "</quiz>"
//!               indented as a whole or not
//! prompt      = lines up to the first answer
//! answer      = ( "-" | "*" ) " [" mark "] " text   and blank lines
//! mark        = "x" | "X": right | " " | "": wrong
//! feedback    = "> " text, on the lines right below an answer, for those who choose it
//! explanation = all from the first other line on; a link alone on a line is the source
//! filled      = prompt with blanks [ "---" explanation ]
//! blank       = "[[" answer "]]"
//! ```
//!
//! Everything is ordinary Markdown and is kept as it is. The page's `title`, else its first
//! heading, names the bank; Prose outside the blocks is not part of it, and fenced code there
//! contains no blocks. `quiz:` in the front matter may say `enabled: false`, which disables all
//! quizzes, and `shuffle_answers: false`. The other keys are about the look of the web page. Beyond
//! that:
//! - A blank is typed, and shown as `_____`; its one answer is judged like every typed answer. On a
//!   page all blanks of a block are filled in at once; here each blank is a separate question, in
//!   which the others are shown as `[…]`. Filled in, they would give away the next answers. Typing
//!   all answers in a row would need a rule of its own, and the slips that are forgiven in a long
//!   text could make a short wrong answer right.
//! - If answers follow, blanks inside code are code (`if [[ -f x ]]`), and others are refused,
//!   because it is not clear which of the two is meant.
//! - Boxes in a closed code block of the prompt are code, and other forms of an answer from task
//!   lists (`+ [x]`, `- []`) are read with a warning.
//! - A block that is never closed ends where the next one begins, and only that block is refused.

mod blanks;
mod block;
mod blocks;
#[cfg(test)]
mod tests;
mod texts;

use super::assemble::assemble;
use super::blank::is_blank;
use super::bounds;
use super::diagnostic::Findings;
use super::draft::{BankDraft, Parsed};
use super::fields::Fields;
use super::gift::is_markup;
use super::lines::front_matter;
use super::markdown;
use super::yaml::{self, Node, Value};
use crate::limits::Limits;
use block::Block;
use blocks::{Blocks, Found};
use memchr::memmem;
use std::ops::Range;

const DISPLAY_KEYS: &[&str] = &[
    "enabled",
    "shuffle_answers",
    "language",
    "show_correct",
    "auto_submit",
    "disable_after_submit",
    "auto_number",
    "show_progress",
];

/// Whether the page has a quiz.
pub(crate) fn looks_like(text: &str) -> bool {
    let has = |tag: &str| memmem::find(text.as_bytes(), tag.as_bytes()).is_some();
    let (_, lines) = front_matter(text);
    (has("<quiz>") || has("<?quiz?>"))
        && !is_markup(text)
        && Blocks::new(text, lines).any(|found| {
            matches!(
                found,
                Found::Quiz(..) | Found::Unclosed(_, true) | Found::Old(_)
            )
        })
}

/// Reads a page. `stem` names the bank if the text does not.
pub fn parse_mkdocs_quiz(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let (front, lines) = front_matter(text);
    let mut findings = Findings::new(text);
    let mut bank = BankDraft {
        title: front.title,
        description: front.description,
        tags: front.tags,
        of_lines: true,
        ..BankDraft::default()
    };
    let start = lines.clone().next().map_or(text.len(), |line| line.start);
    let off = settings(&text[..start], &mut bank, &mut findings);
    for found in Blocks::new(text, lines) {
        match found {
            Found::Quiz(tag, lines) => {
                let mut drafts = Block::of(&lines).read(text, tag, &mut findings);
                // Those over the bound are only counted, and one diagnostic reports them.
                let room = (bounds::QUESTIONS + 1).saturating_sub(bank.questions.len());
                bank.refused += drafts.len().saturating_sub(room.max(1));
                drafts.truncate(room.max(1));
                bank.questions.append(&mut drafts);
            }
            Found::Title(title) => {
                let plain = markdown::plain(title.trim_end_matches('#'));
                if bank.title.is_none() && !is_blank(&plain) {
                    bank.title = Some(plain);
                }
            }
            Found::Unclosed(span, _) => {
                bank.refused += 1;
                findings
                    .error("open-quiz", span, "this quiz is never closed")
                    .help("write `</quiz>` on a line below it");
            }
            Found::Stray(span) => {
                bank.refused += 1;
                findings
                    .error("open-quiz", span, "this tag closes no quiz")
                    .help("write `<quiz>` on a line above it");
            }
            Found::Old(span) => {
                bank.refused += 1;
                findings
                    .error(
                        "old-syntax",
                        span,
                        "mkdocs-quiz itself no longer reads `<?quiz?>`",
                    )
                    .help("write `<quiz>`, then the question and `- [x] answer` lines, then `</quiz>`");
            }
        }
    }
    if let Some(span) = off {
        bank.refused += bank.questions.len();
        bank.questions.clear();
        findings
            .error("quiz-off", span, "the page switches its quizzes off")
            .help("leave `enabled` out, or let it be true");
    }
    assemble(stem, bank, findings, limits)
}

/// Reads the front matter's settings for quizzes. Returns the place that disables them.
fn settings(
    front: &str,
    bank: &mut BankDraft<'_>,
    findings: &mut Findings<'_>,
) -> Option<Range<usize>> {
    if !front.contains("\nquiz:") {
        return None;
    }
    let front = front.trim_end().trim_end_matches(['-', '.']);
    let root = match yaml::parse(front) {
        Ok(root) => root,
        Err(fault) => {
            findings.error("yaml", fault.span, fault.message);
            return None;
        }
    };
    let quiz = root
        .entry("quiz")
        .filter(|node| !matches!(node.value, Value::Null))?;
    let mut fields = Fields::of_foreign(quiz, "`quiz`", DISPLAY_KEYS, findings)?;
    let mut says_no = |name: &str| {
        let node = fields.get(name)?;
        let value = parse_bool(node);
        if value.is_none() {
            let message = format!("`{name}` is true or false");
            fields.error(findings, "wrong-type", node, message);
        }
        (value == Some(false)).then(|| node.span.clone())
    };
    bank.fixed_order = says_no("shuffle_answers").is_some();
    says_no("enabled")
}

/// The words that the tool's YAML parser reads as booleans.
fn parse_bool(node: &Node) -> Option<bool> {
    match &node.value {
        Value::Bool(value) => Some(*value),
        Value::Text(word) => match &*word.to_ascii_lowercase() {
            "true" | "yes" | "on" => Some(true),
            "false" | "no" | "off" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

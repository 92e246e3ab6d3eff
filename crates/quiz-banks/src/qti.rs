//! QTI, which learning platforms exchange: version 1.2 (Canvas, Blackboard), 2.1 and 3.0, as single
//! files and as packages.
//!
//! ```text
//! file    = <questestinterop> … item*          1.2
//!         | <assessmentItem>                   2.0 to 2.2, a question
//!         | <qti-assessment-item>              3.0, the same with other names
//!         | <quiz-package> file* </…>          what a package is unpacked into
//! ```
//!
//! | interaction | is asked as |
//! | --- | --- |
//! | choices | options; several right ones where the cardinality is `multiple`; true or false |
//! | a gap that is typed into | typed, or a number with its tolerance or range |
//! | gaps with choices | a question for each gap |
//! | pairs to match | a question for each left side, with all right sides as options |
//! | all others | refused: essays, uploads, orders, places on pictures |
//!
//! An item with several interactions becomes a question for each; the gaps that are not asked for
//! stay open. Scores tell which answers are right. Titles of items are for teachers and are not
//! shown. Texts are HTML unless 1.2 says that they are plain.

mod markup;
pub(crate) mod package;
mod v1;
mod v2;

use super::assemble::assemble;
use super::blank::is_blank;
use super::diagnostic::Findings;
use super::draft::{BankDraft, Draft, Parsed, Text, settle_truth};
use super::limits::Limits;
use super::lines::LineCounter;
use super::pictures;
use super::points::OddPoints;
use super::xml;
use roxmltree::Node;

/// The most questions from one item.
const PARTS: usize = 40;

/// What replaces the answer in a sentence, and the other answers.
const GAP: &str = "_____";
const OTHER_GAP: &str = "[…]";

/// Whether the text is XML with a root of QTI or of an unpacked package.
pub(crate) fn looks_like(text: &str) -> bool {
    xml::root_name(text).is_some_and(is_root)
}

/// Whether a file with this root holds questions.
pub(super) fn is_root(name: &str) -> bool {
    matches!(name, "questestinterop" | "quiz-package") || is_item(name)
}

fn is_item(name: &str) -> bool {
    matches!(markup::plain_name(name).as_str(), "assessmentitem")
}

/// Reads one file or an unpacked package. `stem` names the bank if it has no title.
pub fn parse_qti(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    match xml::parse(text) {
        Err(fault) => findings
            .error("xml", fault.span, fault.message)
            .help(fault.help),
        Ok(document) => {
            let root = document.root_element();
            bank.title = title(root);
            let mut reader = Reader {
                findings: &mut findings,
                bank: &mut bank,
                lines: LineCounter::new(text),
                odd_points: OddPoints::default(),
            };
            let is_question = |node: &Node<'_, '_>| {
                node.is_element() && (xml::is(*node, "item") || is_item(node.tag_name().name()))
            };
            for item in root.descendants().filter(is_question) {
                reader.item(item);
            }
            reader.odd_points.tell(&mut findings);
        }
    }
    assemble(stem, bank, findings, limits)
}

/// The title of the only test of a file.
fn title(root: Node<'_, '_>) -> Option<String> {
    let tests = root.descendants().filter(|node| {
        let name = markup::plain_name(node.tag_name().name());
        matches!(name.as_str(), "assessment" | "assessmenttest")
    });
    let mut titles = tests
        .filter_map(|test| test.attribute("title"))
        .map(str::trim);
    let title = titles.next().filter(|title| !is_blank(title))?;
    titles.all(|other| other == title).then(|| title.to_owned())
}

struct Reader<'r, 'f, 't> {
    findings: &'r mut Findings<'f>,
    bank: &'r mut BankDraft<'t>,
    lines: LineCounter<'f>,
    odd_points: OddPoints,
}

impl Reader<'_, '_, '_> {
    fn item(&mut self, item: Node<'_, '_>) {
        if self.bank.is_full() {
            self.bank.more += 1;
            return;
        }
        let line = self.lines.line_of(item.range().start);
        let drafts = match xml::is(item, "item") {
            true => v1::item(item, line, &mut self.odd_points, self.findings),
            false => v2::item(item, line, self.findings),
        };
        for mut draft in drafts {
            if matches!(draft.answered, super::draft::Answered::Options) {
                settle_truth(&mut draft);
            }
            pictures::settle(&mut draft, self.findings);
            self.bank.push(draft);
        }
    }
}

/// A refused question, with the reason.
fn refused<'t>(
    mut draft: Draft<'t>,
    code: &'static str,
    message: &str,
    findings: &mut Findings<'_>,
) -> Vec<Draft<'t>> {
    findings
        .error(code, draft.span.clone(), message)
        .help("ask it with options, or for a word or a number");
    draft.refused = true;
    vec![draft]
}

/// A text, unless it is blank.
fn said(text: Text) -> Option<Text> {
    (!is_blank(&text.markdown)).then_some(text)
}

#[cfg(test)]
mod tests;

//! Moodle's XML, the complete export of its question bank.
//!
//! ```text
//! file     = <quiz> question* </quiz>
//! question = <question type="…"> name, questiontext, generalfeedback, defaultgrade, tags, answer* …
//! text     = <… format="html|moodle_auto_format|plain_text|markdown"> <text>…</text> <file/>* </…>
//! answer   = <answer fraction="percent"> text, feedback, tolerance </answer>
//! ```
//!
//! | type | is asked as |
//! | --- | --- |
//! | `category` | not asked: its last name is a tag of the questions below |
//! | `multichoice`, `multichoiceset`, `oumultiresponse` | options; several right ones where `single` is not true |
//! | `truefalse` | true or false |
//! | `shortanswer` | typed; exact where `usecase` is 1 |
//! | `numerical` | a number with its tolerance; units whose multiplier is 1 may follow it |
//! | `matching`, `ddmatch` | a question for each pair, with all right sides as options |
//! | `gapselect`, `ddwtos` | a question for each gap, with the choices of its group |
//! | `cloze` | a question for each gap, of the kind that the gap says |
//! | `description` | not asked, with a warning |
//! | all others | refused: essays, calculations, markers on pictures |
//!
//! Names are for teachers and are not shown. Questions that Moodle hides are left out, because
//! their teachers have deleted them. An `idnumber` that no other question has becomes the id.

mod answers;
mod files;
mod gaps;

use super::assemble::assemble;
use super::blank::is_blank;
use super::diagnostic::Findings;
use super::draft::{BankDraft, Draft, Parsed, Text};
use super::html::markdown_of_html;
use super::identity::is_id;
use super::limits::Limits;
use super::lines::LineCounter;
use super::literal::plain_text;
use super::pictures;
use super::points::OddPoints;
use super::xml::{self, child, children};
use roxmltree::Node;
use std::borrow::Cow;
use std::collections::HashMap;

/// Whether it is XML whose root is a quiz with questions.
pub(crate) fn looks_like(text: &str) -> bool {
    xml::root_name(text) == Some("quiz") && text.contains("<question")
}

/// Reads an export. `stem` names the bank if the file does not.
pub fn parse_moodle_xml(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    match xml::parse(text) {
        Err(fault) => findings
            .error("xml", fault.span, fault.message)
            .help(fault.help),
        Ok(document) => {
            let quiz = document.root_element();
            let mut reader = Reader {
                findings: &mut findings,
                bank: &mut bank,
                lines: LineCounter::new(text),
                category: None,
                idnumbers: idnumbers(quiz),
                points: OddPoints::default(),
            };
            children(quiz, "question").for_each(|question| reader.question(question));
            reader.settle_title();
            reader.points.tell(&mut findings);
            files::report_others(quiz, &mut findings);
        }
    }
    assemble(stem, bank, findings, limits)
}

/// How many questions have each `idnumber`.
fn idnumbers(quiz: Node<'_, '_>) -> HashMap<String, usize> {
    let mut seen = HashMap::new();
    for question in children(quiz, "question") {
        if let Some(id) = idnumber(question) {
            *seen.entry(id).or_insert(0) += 1;
        }
    }
    seen
}

fn idnumber(question: Node<'_, '_>) -> Option<String> {
    let written = xml::text(child(question, "idnumber")?);
    let id = slug::slugify(&*written);
    is_id(&id).then_some(id)
}

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// As people type: line ends and tags have their meaning.
    Auto,
    Html,
    Markdown,
    Plain,
}

impl Format {
    /// The format that the element names, else `usual`.
    fn of(element: Node<'_, '_>, usual: Self) -> Self {
        match element.attribute("format") {
            Some("html") => Self::Html,
            Some("markdown") => Self::Markdown,
            Some("plain_text" | "plain") => Self::Plain,
            Some("moodle_auto_format") => Self::Auto,
            _ => usual,
        }
    }

    /// The text as Markdown.
    fn markdown(self, text: &str) -> String {
        match self {
            Self::Auto => markdown_of_html(text, true),
            Self::Html => markdown_of_html(text, false),
            Self::Plain => plain_text(text),
            Self::Markdown => text.trim().to_owned(),
        }
    }
}

/// What replaces the answer in a sentence.
const GAP: &str = "_____";

struct Reader<'r, 'f, 't> {
    findings: &'r mut Findings<'f>,
    bank: &'r mut BankDraft<'t>,
    lines: LineCounter<'f>,
    category: Option<String>,
    idnumbers: HashMap<String, usize>,
    points: OddPoints,
}

impl Reader<'_, '_, '_> {
    fn question(&mut self, question: Node<'_, '_>) {
        let kind = question.attribute("type").unwrap_or_default();
        match kind {
            "category" => return self.category(question),
            "description" => {
                let message = "a text without answers asks nothing and is left out";
                self.findings
                    .warning("description", mark(question), message);
                return;
            }
            _ => {}
        }
        if value(question, "hidden").is_some_and(|hidden| hidden == "1") {
            let message =
                "Moodle hides this question because it was deleted there, so it is left out";
            self.findings
                .warning("hidden-question", mark(question), message)
                .help("write <hidden>0</hidden> to have it");
            return;
        }
        if self.bank.is_full() {
            self.bank.more += 1;
            return;
        }
        let draft = self.draft(question);
        let drafts = match kind {
            "multichoice" | "multichoiceset" | "oumultiresponse" => {
                vec![answers::options(draft, question, kind, self.findings)]
            }
            "truefalse" => vec![answers::truth(draft, question)],
            "shortanswer" => vec![answers::spellings(draft, question, self.findings)],
            "numerical" => vec![answers::numbers(draft, question, self.findings)],
            "matching" | "ddmatch" => answers::pairs(draft, question, self.findings),
            "gapselect" => gaps::choices(draft, question, "selectoption", self.findings),
            "ddwtos" => gaps::choices(draft, question, "dragbox", self.findings),
            "cloze" | "multianswer" => gaps::embedded(draft, question, self.findings),
            _ => vec![self.unsupported(draft, kind)],
        };
        for mut draft in drafts {
            pictures::settle(&mut draft, self.findings);
            self.take_picture(&mut draft, question);
            self.bank.push(draft);
        }
    }

    fn take_picture(&mut self, draft: &mut Draft<'_>, question: Node<'_, '_>) {
        let Some(relative) = &mut draft.relative else {
            return;
        };
        match files::picture(question, &relative.reference, &mut self.bank.pictures) {
            Some(Ok(name)) => relative.inside = Some(name),
            Some(Err(fault)) => {
                let span = relative.span.clone();
                self.findings
                    .warning(fault.code, span, fault.message)
                    .help(fault.help);
            }
            None => {}
        }
    }

    /// The last name of a path such as `$course$/top/Default for X/Chapter 1`.
    fn category(&mut self, question: Node<'_, '_>) {
        let path = child(question, "category").map(said).unwrap_or_default();
        // A slash in a name is doubled.
        let path = path.replace("//", "\u{1}");
        let mut names = path.rsplit('/').map(|name| name.replace('\u{1}', "/"));
        let name = names.find(|name| !is_blank(name));
        let name = name.as_deref().map(str::trim);
        let nameless = ["top", "$course$", "$system$", "$module$"];
        self.category = name
            .filter(|name| !nameless.contains(name))
            .map(str::to_owned);
    }

    /// If all questions are in one category, it is the title.
    fn settle_title(&mut self) {
        let questions = &mut self.bank.questions;
        let of_first = questions
            .first()
            .and_then(|draft| draft.tags.first().cloned());
        let Some(category) = of_first.filter(|first| self.category.as_ref() == Some(first)) else {
            return;
        };
        if questions
            .iter()
            .all(|draft| draft.tags.first() == Some(&category))
        {
            for draft in questions {
                draft.tags.remove(0);
            }
            self.bank.title = Some(category);
        }
    }

    fn unsupported<'t>(&mut self, mut draft: Draft<'t>, kind: &str) -> Draft<'t> {
        let message = match kind {
            "essay" => "an essay cannot be asked: nobody marks it".to_owned(),
            "" => "the question does not say of what type it is".to_owned(),
            kind => format!("a question of the type `{kind}` cannot be asked here"),
        };
        self.findings
            .error("unsupported-kind", draft.span.clone(), message)
            .help("ask it with options, or for a word or a number");
        draft.refused = true;
        draft
    }

    /// Everything in a question except its answers.
    fn draft<'t>(&mut self, question: Node<'_, '_>) -> Draft<'t> {
        let span = mark(question);
        let mut draft = Draft::new(self.lines.line_of(question.range().start), span.clone());
        if let Some(asked) = child(question, "questiontext") {
            draft.prompt = text_of(asked, Format::Auto);
            draft.identity = Cow::Owned(said(asked).into_owned());
        }
        draft.explanation = explanation(question, "generalfeedback");
        draft.tags.extend(self.category.clone());
        let tags = child(question, "tags").into_iter();
        let tags = tags.flat_map(|tags| children(tags, "tag"));
        let tags = tags.map(|tag| said(tag).trim().to_owned());
        draft.tags.extend(tags.filter(|tag| !is_blank(tag)));
        let own = idnumber(question).filter(|id| self.idnumbers.get(id) == Some(&1));
        draft.own_id = own.map(|id| (id, span));
        if let Some(grade) = child(question, "defaultgrade") {
            draft.weight = self.points.read(&xml::text(grade), || xml::mark(grade));
        }
        draft.fixed_order = value(question, "shuffleanswers")
            .filter(|shuffle| matches!(&**shuffle, "0" | "false"))
            .map(|_| true);
        draft
    }
}

/// What diagnostics about a question mark.
fn mark(question: Node<'_, '_>) -> std::ops::Range<usize> {
    let asked = child(question, "questiontext");
    xml::mark(asked.unwrap_or(question))
}

/// The trimmed text of a small element.
fn value<'i>(question: Node<'_, 'i>, name: &str) -> Option<Cow<'i, str>> {
    let text = xml::text(child(question, name)?);
    Some(match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    })
}

/// The `text` child of an element, else the element itself, as in old versions.
fn said<'i>(element: Node<'_, 'i>) -> Cow<'i, str> {
    xml::text(child(element, "text").unwrap_or(element))
}

/// The text of an element in its format.
fn text_of(element: Node<'_, '_>, usual: Format) -> Text {
    Text {
        markdown: Format::of(element, usual).markdown(&said(element)),
        span: xml::mark(child(element, "text").unwrap_or(element)),
    }
}

/// The text of an element that may be empty or missing.
fn explanation(parent: Node<'_, '_>, name: &str) -> Option<Text> {
    let text = text_of(child(parent, name)?, Format::Auto);
    (!is_blank(&text.markdown)).then_some(text)
}

#[cfg(test)]
mod tests;

//! What a parser found, before it is checked.
//!
//! A parser of any format fills a [`BankDraft`]. [`assemble`](crate::assemble) does the rest, which
//! is the same for all formats: checks, ids, the order of options.

use crate::bounds;
use crate::diagnostic::Diagnostic;
use crate::packed::Pictures;
use quiz_engine::question::{
    Ask, Bank, Difficulty, Image, Number, Numeric, Question, Seconds, Strictness, Weight,
};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// The result of parsing one text.
#[derive(Debug)]
pub struct Parsed {
    /// The accepted questions. `None` if there are none.
    pub bank: Option<Bank>,
    /// How many questions were refused.
    pub refused: usize,
    /// All diagnostics, in text order.
    pub diagnostics: Vec<Diagnostic>,
    /// Pictures inside the text.
    pub(crate) pictures: Pictures,
    /// Questions whose pictures may be beside the bank or inside its file, in order.
    pub(crate) waiting: Vec<Waiting>,
    /// The bank without questions, if any are waiting.
    pub(crate) empty: Option<Box<Bank>>,
}

/// A text in Markdown and its place in the file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    pub(crate) markdown: String,
    pub(crate) span: Range<usize>,
}

/// The first picture of a prompt, if its path is relative.
#[derive(Clone, Debug)]
pub(crate) struct Relative {
    /// As the author wrote it.
    pub(crate) reference: String,
    /// Its name inside the text, if it is there.
    pub(crate) inside: Option<String>,
    pub(crate) alt: Option<String>,
    /// The prompt without the picture.
    pub(crate) prompt: String,
    /// Whether the picture is all that is asked.
    pub(crate) alone: bool,
    /// The place of the diagnostics about it.
    pub(crate) span: Range<usize>,
}

/// A question that has a picture if that is found.
#[derive(Debug)]
pub(crate) struct Waiting {
    pub(crate) relative: Relative,
    /// The question with its picture.
    pub(crate) question: Arc<Question>,
    /// How many questions of the bank come before it.
    pub(crate) before: usize,
}

/// A bank as its file describes it, not yet checked.
#[derive(Debug, Default)]
pub(crate) struct BankDraft<'t> {
    /// Already valid.
    pub(crate) id: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) author: Option<String>,
    pub(crate) licence: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) seconds: Option<Seconds>,
    pub(crate) ask: Ask,
    pub(crate) fixed_order: bool,
    /// Pictures inside the text.
    pub(crate) pictures: Pictures,
    pub(crate) questions: Vec<Draft<'t>>,
    /// Questions after the bound that were only counted; see [`BankDraft::push`].
    pub(crate) more: usize,
    /// Questions that did not become a draft. Each has its diagnostic.
    pub(crate) refused: usize,
    /// Whether the format is line-based, so that lines that became nothing are searched for.
    pub(crate) of_lines: bool,
}

impl<'t> BankDraft<'t> {
    /// Adds a question of a format in which a few bytes make one. Those after the bound are only
    /// counted, because their drafts would take a hundred times as much memory as the file.
    pub(crate) fn push(&mut self, question: Draft<'t>) {
        if !self.is_full() {
            self.questions.push(question);
        } else {
            self.more += 1;
        }
    }

    /// Whether it already has more questions than a bank may.
    pub(crate) fn is_full(&self) -> bool {
        self.questions.len() > bounds::QUESTIONS
    }
}

/// A question as its file describes it, not yet checked.
#[derive(Clone, Debug)]
pub(crate) struct Draft<'t> {
    pub(crate) line: u32,
    /// What diagnostics about the whole question mark.
    pub(crate) span: Range<usize>,
    /// Already valid.
    pub(crate) own_id: Option<(String, Range<usize>)>,
    pub(crate) prompt: Text,
    /// What the id is made from: the question as the author wrote it.
    pub(crate) identity: Cow<'t, str>,
    pub(crate) image: Option<(Image, Range<usize>)>,
    /// A picture that is shown if it is found.
    pub(crate) relative: Option<Relative>,
    pub(crate) options: Vec<OptionDraft>,
    pub(crate) answered: Answered,
    /// Of a card: its back. What is accepted is typed; nothing if nobody could type the back.
    pub(crate) back: Option<Text>,
    pub(crate) explanation: Option<Text>,
    pub(crate) source: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) difficulty: Option<Difficulty>,
    pub(crate) weight: Weight,
    pub(crate) seconds: Option<Seconds>,
    /// `None`: as for the bank.
    pub(crate) fixed_order: Option<bool>,
    /// The language of typed answers. `None`: as for the bank.
    pub(crate) language: Option<String>,
    /// How strictly typed answers are judged, unless `exact` is set.
    pub(crate) strictness: Strictness,
    /// Already refused, with a diagnostic. It still counts for the ids of questions with the same
    /// prompt.
    pub(crate) refused: bool,
}

/// Parses a strictness by its name, which all formats share.
pub(crate) fn strictness_named(name: &str) -> Option<Strictness> {
    Some(match &*name.trim().to_lowercase() {
        "default" => Strictness::Slips,
        "none" => Strictness::NoSlips,
        "exact" => Strictness::Exact,
        _ => return None,
    })
}

/// Parses a strictness from a label: `exact`, `slips: none`.
pub(crate) fn stated_strictness(label: &str) -> Option<Strictness> {
    match label.split_once(':') {
        None => strictness_named(label).filter(|named| *named == Strictness::Exact),
        Some((key, name)) if key.trim() == "slips" => strictness_named(name),
        Some(_) => None,
    }
}

impl<'t> Draft<'t> {
    /// A question that begins here, still empty.
    pub(crate) fn new(line: u32, span: Range<usize>) -> Self {
        Self {
            line,
            span,
            own_id: None,
            prompt: Text::default(),
            identity: Cow::Borrowed(""),
            image: None,
            relative: None,
            options: Vec::new(),
            answered: Answered::default(),
            back: None,
            explanation: None,
            source: None,
            tags: Vec::new(),
            difficulty: None,
            weight: Weight::default(),
            seconds: None,
            fixed_order: None,
            language: None,
            strictness: Strictness::default(),
            refused: false,
        }
    }

    /// Whether it has an explanation, for all or for those who gave some answer.
    pub(crate) fn explains_itself(&self) -> bool {
        let of_options = self.options.iter().any(|one| one.explanation.is_some());
        let of_answers = match &self.answered {
            Answered::Text { accepted, .. } => accepted.iter().any(|one| one.explanation.is_some()),
            Answered::Number(numeric) => {
                let mut accepted = numeric.accepted.iter();
                accepted.any(|one: &Number| one.explanation.is_some())
            }
            _ => false,
        };
        self.back.is_some() || self.explanation.is_some() || of_options || of_answers
    }
}

/// How a question is answered.
#[derive(Clone, Debug, Default)]
pub(crate) enum Answered {
    /// By choosing all right options.
    #[default]
    Options,
    /// By choosing any one of the right options.
    Any,
    /// By choosing "true" or "false".
    Truth,
    /// By typing one of these.
    Text {
        accepted: Vec<SpellingDraft>,
        exact: bool,
    },
    /// By typing one of these numbers, which are already checked.
    Number(Numeric),
}

/// An accepted spelling as the file has it.
#[derive(Clone, Debug)]
pub(crate) struct SpellingDraft {
    /// Plain text, not Markdown.
    pub(crate) text: String,
    pub(crate) span: Range<usize>,
    /// 1 to 100.
    pub(crate) percent: u8,
    pub(crate) explanation: Option<Text>,
}

impl SpellingDraft {
    /// A spelling that is right.
    pub(crate) fn new(text: impl Into<String>, span: Range<usize>) -> Self {
        Self {
            text: text.into(),
            span,
            percent: 100,
            explanation: None,
        }
    }
}

/// An option as the file has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct OptionDraft {
    pub(crate) text: Text,
    pub(crate) right: bool,
    pub(crate) explanation: Option<Text>,
    /// `None`: decided by its words.
    pub(crate) last: Option<bool>,
}

/// The two options of a true/false question.
pub(crate) fn truth_options(right: Option<bool>, span: &Range<usize>) -> Vec<OptionDraft> {
    let option = |word: &str| OptionDraft {
        text: Text {
            markdown: word.to_owned(),
            span: span.clone(),
        },
        right: right == Some(word == "true"),
        ..OptionDraft::default()
    };
    vec![option("true"), option("false")]
}

/// Turns a question whose only options are "true" and "false", in any case and order, into a
/// true/false question.
pub(crate) fn settle_truth(draft: &mut Draft<'_>) {
    let says = |option: &OptionDraft, word| option.text.markdown.trim().eq_ignore_ascii_case(word);
    let (yes, no) = match draft.options.as_slice() {
        [yes, no] if says(yes, "true") && says(no, "false") => (yes, no),
        [no, yes] if says(yes, "true") && says(no, "false") => (yes, no),
        _ => return,
    };
    if yes.right == no.right {
        return;
    }
    let right = yes.right;
    let explanations = [yes.explanation.clone(), no.explanation.clone()];
    draft.options = truth_options(Some(right), &draft.span);
    for (option, explanation) in draft.options.iter_mut().zip(explanations) {
        option.explanation = explanation;
    }
    draft.answered = Answered::Truth;
}

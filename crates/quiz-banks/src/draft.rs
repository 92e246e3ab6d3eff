//! What a parser found, before anybody has judged it; and the one way from there to a [`Bank`].
//!
//! A parser of any format fills a [`BankDraft`] and leaves to [`assemble`] what is the same for
//! all: what makes a question impossible, ids, the order of options.

use super::codes::is_known;
use super::diagnostic::{Diagnostic, Findings};
use super::limits::Limits;
use super::order::Order;
use super::{bounds, identity, lint, stray};
use quiz_engine::ids::BankId;
use quiz_engine::question::{
    AnswerOption, Ask, Bank, Choices, Difficulty, Image, Kind, Markdown, Number, Numeric, Question,
    Seconds, Spelling, Strictness, Typed, Weight,
};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// What came of one text.
#[derive(Debug)]
pub struct Parsed {
    /// The questions that were taken; none if there was not a single one.
    pub bank: Option<Bank>,
    /// How many questions were not.
    pub refused: usize,
    /// Everything there is to say, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
}

/// A text in Markdown and where it stands in the file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    pub(crate) markdown: String,
    pub(crate) span: Range<usize>,
}

/// A bank as its file tells it.
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
    pub(crate) questions: Vec<Draft<'t>>,
    /// Questions past the bound of a bank that were not even kept; see [`BankDraft::push`].
    pub(crate) more: usize,
    /// Questions of which not even a draft could be made; each has its diagnostic.
    pub(crate) refused: usize,
    /// Whether lines make its questions, so that one which made nothing is looked for.
    pub(crate) of_lines: bool,
}

impl<'t> BankDraft<'t> {
    /// Takes a question of a format in which a few bytes make one. Those past the bound are
    /// counted, for their drafts would take a hundred times as much memory as the file.
    pub(crate) fn push(&mut self, question: Draft<'t>) {
        if !self.is_full() {
            self.questions.push(question);
        } else {
            self.more += 1;
        }
    }

    /// Whether it has more questions than a bank may, so that others need not be read.
    pub(crate) fn is_full(&self) -> bool {
        self.questions.len() > bounds::QUESTIONS
    }
}

/// A question as its file tells it.
#[derive(Clone, Debug)]
pub(crate) struct Draft<'t> {
    pub(crate) line: u32,
    /// What to mark when the question as a whole is at fault.
    pub(crate) span: Range<usize>,
    /// Already valid.
    pub(crate) own_id: Option<(String, Range<usize>)>,
    pub(crate) prompt: Text,
    /// What the id is made from: what is asked, as the author wrote it.
    pub(crate) identity: Cow<'t, str>,
    pub(crate) image: Option<(Image, Range<usize>)>,
    pub(crate) options: Vec<OptionDraft>,
    pub(crate) answered: Answered,
    pub(crate) explanation: Option<Text>,
    pub(crate) source: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) difficulty: Option<Difficulty>,
    pub(crate) weight: Weight,
    pub(crate) seconds: Option<Seconds>,
    /// None: as the bank says.
    pub(crate) fixed_order: Option<bool>,
    /// Of typed answers; none: as the bank says.
    pub(crate) language: Option<String>,
    /// How near a typed answer must come, where `exact` does not say it.
    pub(crate) strictness: Strictness,
    /// The parser has refused it, with a diagnostic; it is here for the ids of its equals.
    pub(crate) refused: bool,
}

/// What a format says of slips beside the answers, in the words that all formats share.
pub(crate) fn strictness_named(name: &str) -> Option<Strictness> {
    Some(match &*name.trim().to_lowercase() {
        "default" => Strictness::Slips,
        "none" => Strictness::NoSlips,
        "exact" => Strictness::Exact,
        _ => return None,
    })
}

/// The same as a label: `exact`, `slips: none`.
pub(crate) fn stated_strictness(label: &str) -> Option<Strictness> {
    match label.split_once(':') {
        None => strictness_named(label).filter(|named| *named == Strictness::Exact),
        Some((key, name)) if key.trim() == "slips" => strictness_named(name),
        Some(_) => None,
    }
}

impl<'t> Draft<'t> {
    /// A question that begins here; all else is still to come.
    pub(crate) fn new(line: u32, span: Range<usize>) -> Self {
        Self {
            line,
            span,
            own_id: None,
            prompt: Text::default(),
            identity: Cow::Borrowed(""),
            image: None,
            options: Vec::new(),
            answered: Answered::default(),
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

    /// Whether it says why, for all or for those who gave one of its answers.
    fn explains_itself(&self) -> bool {
        let of_options = self.options.iter().any(|one| one.explanation.is_some());
        let of_answers = match &self.answered {
            Answered::Text { accepted, .. } => accepted.iter().any(|one| one.explanation.is_some()),
            Answered::Number(numeric) => {
                let mut accepted = numeric.accepted.iter();
                accepted.any(|one: &Number| one.explanation.is_some())
            }
            _ => false,
        };
        self.explanation.is_some() || of_options || of_answers
    }
}

/// How a question is to be answered.
#[derive(Clone, Debug, Default)]
pub(crate) enum Answered {
    /// By the options that are right, all of them.
    #[default]
    Options,
    /// By any one of the options that are right.
    Any,
    /// By the options "true" and "false".
    Truth,
    /// By typing one of these.
    Text {
        accepted: Vec<SpellingDraft>,
        exact: bool,
    },
    /// By typing one of these numbers; they are valid already.
    Number(Numeric),
}

/// An accepted spelling as the file tells it.
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

/// An option as the file tells it.
#[derive(Clone, Debug, Default)]
pub(crate) struct OptionDraft {
    pub(crate) text: Text,
    pub(crate) right: bool,
    pub(crate) explanation: Option<Text>,
    /// None: as its words say.
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

/// Asks a question whose only options are "true" and "false", in any case and order, as one of
/// truth.
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

/// Judges every question for itself and makes a bank of those that can be asked.
/// `stem` is the file's name without its extension: the id and title of a bank that has none.
pub(crate) fn assemble(
    stem: &str,
    mut bank: BankDraft<'_>,
    mut findings: Findings<'_>,
    limits: &Limits,
) -> Parsed {
    let id = match bank.id {
        Some(own) => BankId::new(own),
        None => identity::bank_id(stem),
    };
    if let Some(first) = bank.questions.get(bounds::QUESTIONS) {
        let all = bank.questions.len() + bank.more;
        lint::too_many_questions(first.span.clone(), all, &mut findings);
        bank.refused += all - bounds::QUESTIONS;
        bank.questions.truncate(bounds::QUESTIONS);
    }
    let mut hasher = identity::Hasher::default();
    let mut names: HashMap<String, u32> = HashMap::new();
    let mut bare = Vec::new();
    let mut questions = Vec::with_capacity(bank.questions.len());
    let drafts = bank.questions.len();
    for mut draft in bank.questions {
        let (hashed, again) = hasher.id(&id, &draft.identity);
        if bank.of_lines {
            stray::refuse(&mut draft, &mut findings);
        }
        if draft.refused || !lint::judge(&mut draft, limits, &mut findings) {
            continue;
        }
        if again {
            lint::same_prompt(&draft, &mut findings);
        }
        let question_id = match draft.own_id.take() {
            None => hashed,
            Some((own, span)) => {
                if let Some(first) = names.get(&own) {
                    lint::same_id(&own, *first, span, &mut findings);
                    continue;
                }
                let named = identity::named(&id, &own);
                names.insert(own, draft.line);
                named
            }
        };
        if !draft.explains_itself() {
            bare.push(draft.span.clone());
        }
        questions.push(Arc::new(question(question_id, draft, bank.fixed_order)));
    }
    lint::without_explanation(&bare, questions.len(), &mut findings);
    let refused = bank.refused + drafts - questions.len();
    let bank = (!questions.is_empty()).then(|| Bank {
        id,
        title: bank
            .title
            .filter(|title| !is_blank(title))
            .unwrap_or_else(|| title_of(stem)),
        description: bank.description,
        source: bank.source,
        author: bank.author,
        licence: bank.licence,
        language: bank.language,
        tags: bank.tags,
        seconds: bank.seconds,
        ask: bank.ask,
        questions,
        answers: quiz_engine::question::KnownAnswers::default(),
    });
    let diagnostics = findings.finish();
    debug_assert!(diagnostics.iter().all(|one| is_known(one.code)));
    Parsed {
        bank,
        refused,
        diagnostics,
    }
}

fn question(id: quiz_engine::ids::QuestionId, draft: Draft<'_>, bank_fixed: bool) -> Question {
    let right: Choices = (0..draft.options.len())
        .filter(|&index| draft.options[index].right)
        .collect();
    let texts = draft.options.iter().map(|option| &*option.text.markdown);
    let order = Order::of(texts);
    let markdown = |text: Text| Markdown::new(text.markdown);
    let kind = match draft.answered {
        Answered::Truth => Kind::TrueFalse,
        Answered::Options if right.len() > 1 => Kind::Several,
        Answered::Options | Answered::Any => Kind::Single,
        Answered::Text { accepted, exact } => Kind::Typed(Typed {
            accepted: accepted
                .into_iter()
                .map(|spelling| Spelling {
                    text: spelling.text.trim().into(),
                    percent: spelling.percent,
                    explanation: spelling.explanation.map(markdown),
                })
                .collect(),
            strictness: match exact {
                true => Strictness::Exact,
                false => draft.strictness,
            },
        }),
        Answered::Number(numeric) => Kind::Numeric(numeric),
    };
    let fixed_order =
        kind == Kind::TrueFalse || draft.fixed_order.unwrap_or(bank_fixed) || order.fixed;
    Question {
        id,
        prompt: markdown(draft.prompt),
        image: draft.image.map(|(image, _)| image),
        kind,
        options: draft
            .options
            .into_iter()
            .enumerate()
            .map(|(index, option)| AnswerOption {
                last: option.last.unwrap_or(order.last.contains(index)),
                text: markdown(option.text),
                explanation: option.explanation.map(markdown),
            })
            .collect(),
        right,
        fixed_order,
        explanation: draft.explanation.map(markdown),
        source: draft.source,
        tags: draft.tags,
        difficulty: draft.difficulty,
        weight: draft.weight,
        seconds: draft.seconds,
        language: draft.language.map(Into::into),
        context: quiz_engine::question::Context::default(),
        line: draft.line,
    }
}

/// "http-status_codes" -> "Http status codes".
pub(crate) fn title_of(stem: &str) -> String {
    let words = stem.replace(['-', '_'], " ");
    let mut letters = words.trim().chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => "Bank".to_owned(),
    }
}

/// Whether nothing of it can be seen: spaces, and the characters that authors put in a place
/// which a tool would not let them leave empty.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(is_invisible)
}

/// Spaces of all kinds, soft hyphen, zero-width and filler characters.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2800}' | '\u{3164}' | '\u{feff}'
        )
}

//! From what a parser found to a [`Bank`]: the steps that are the same for every format.

use crate::blank::is_blank;
use crate::bounds;
use crate::codes::is_known;
use crate::diagnostic::Findings;
use crate::draft::Waiting;
use crate::draft::{Answered, BankDraft, Draft, Parsed, Text};
use crate::formula_check::FormulaCheck;
use crate::identity;
use crate::limits::Limits;
use crate::lint;
use crate::order::Order;
use crate::stray;
use quiz_engine::ids::{BankId, QuestionId};
use quiz_engine::question::{
    AnswerOption, Bank, Choices, Kind, Markdown, Question, Spelling, Strictness, Typed,
};
use std::collections::HashMap;
use std::sync::Arc;

/// Checks each question and makes a bank of those that can be asked. `stem` is the file's name
/// without its extension: the id and title of a bank that names none.
pub(crate) fn assemble(
    stem: &str,
    mut bank: BankDraft<'_>,
    mut findings: Findings<'_>,
    limits: &Limits,
) -> Parsed {
    let id = match bank.id.take() {
        Some(own) => BankId::new(own),
        None => identity::bank_id(stem),
    };
    if let Some(first) = bank.questions.get(bounds::QUESTIONS) {
        let all = bank.questions.len() + bank.more;
        lint::too_many_questions(first.span.clone(), all, &mut findings);
        bank.refused += all - bounds::QUESTIONS;
        bank.questions.truncate(bounds::QUESTIONS);
    }
    let mut ids = Ids::of(&id);
    let mut bare = Vec::new();
    let mut formulas = FormulaCheck::default();
    let mut waiting = Vec::new();
    let mut questions = Vec::with_capacity(bank.questions.len());
    let drafts = bank.questions.len();
    for mut draft in std::mem::take(&mut bank.questions) {
        let (hashed, again) = ids.hasher.id(&id, &draft.identity);
        if bank.of_lines {
            stray::refuse(&mut draft, &mut findings);
        }
        let readable = draft.refused || formulas.look(&draft, &mut findings);
        if draft.refused || !lint::judge(&mut draft, limits, &mut findings) || !readable {
            continue;
        }
        if again {
            lint::same_prompt(&draft, &mut findings);
        }
        let Some(question_id) = ids.named(&mut draft, hashed, &mut findings) else {
            continue;
        };
        if !draft.explains_itself() {
            bare.push(draft.span.clone());
        }
        let relative = draft.relative.take();
        let question = question(question_id, draft, bank.fixed_order);
        if let Some(relative) = relative {
            let (alone, span) = (relative.alone, relative.span.clone());
            waiting.push(Waiting::new(relative, &question, questions.len()));
            if alone {
                lint::empty_prompt(span, &mut findings);
                continue;
            }
        }
        questions.push(Arc::new(question));
    }
    formulas.finish(&mut findings);
    lint::without_explanation(&bare, questions.len(), &mut findings);
    let refused = bank.refused + drafts - questions.len();
    let pictures = std::mem::take(&mut bank.pictures);
    let empty = empty(id, stem, bank);
    let diagnostics = findings.finish();
    debug_assert!(diagnostics.iter().all(|one| is_known(one.code)));
    Parsed {
        refused,
        diagnostics,
        pictures,
        empty: (!waiting.is_empty()).then(|| Box::new(empty.clone())),
        waiting,
        bank: (!questions.is_empty()).then_some(Bank { questions, ..empty }),
    }
}

/// The ids of a bank's questions.
struct Ids<'b> {
    bank: &'b BankId,
    hasher: identity::Hasher,
    /// The questions' own ids, with the line of each.
    own: HashMap<String, u32>,
}

impl<'b> Ids<'b> {
    fn of(bank: &'b BankId) -> Self {
        Self {
            bank,
            hasher: identity::Hasher::default(),
            own: HashMap::new(),
        }
    }

    /// Returns the question's own id, or `hashed` if it names none; `None` if another question has it.
    fn named(
        &mut self,
        draft: &mut Draft<'_>,
        hashed: QuestionId,
        findings: &mut Findings<'_>,
    ) -> Option<QuestionId> {
        let Some((own, span)) = draft.own_id.take() else {
            return Some(hashed);
        };
        if let Some(first) = self.own.get(&own) {
            lint::same_id(&own, *first, span, findings);
            return None;
        }
        let named = identity::named(self.bank, &own);
        self.own.insert(own, draft.line);
        Some(named)
    }
}

/// Returns the bank without its questions.
fn empty(id: BankId, stem: &str, bank: BankDraft<'_>) -> Bank {
    Bank {
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
        questions: Vec::new(),
        answers: quiz_engine::question::KnownAnswers::default(),
    }
}

fn question(id: QuestionId, draft: Draft<'_>, bank_fixed: bool) -> Question {
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
        back: draft.back.map(markdown),
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

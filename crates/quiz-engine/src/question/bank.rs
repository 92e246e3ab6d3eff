//! A set of questions under one name.

use crate::ids::BankId;
use crate::question::asked::{Ask, Kind, Question};
use crate::question::context::Context;
use crate::question::known_answers::KnownAnswers;
use crate::question::measure::Seconds;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A set of questions under one name.
#[derive(Clone, Debug, PartialEq)]
pub struct Bank {
    /// Unique among the banks that are loaded.
    pub id: BankId,
    /// As people see it; plain text.
    pub title: String,
    /// One paragraph, plain text.
    pub description: Option<String>,
    /// Where the bank comes from: an `http` or `https` URL.
    pub source: Option<String>,
    /// Who wrote it; plain text.
    pub author: Option<String>,
    /// On what terms it may be used; plain text.
    pub licence: Option<String>,
    /// What it is written in: a BCP 47 tag.
    pub language: Option<String>,
    /// Topics of every question in it.
    pub tags: Vec<String>,
    /// Time for each question that sets none of its own.
    pub seconds: Option<Seconds>,
    /// How its typed questions are asked, unless the command says otherwise.
    pub ask: Ask,
    /// In the order of the file; never empty, and no two with one id.
    pub questions: Vec<Arc<Question>>,
    /// Its answers, for the judge of typed ones. New banks have the default.
    pub answers: KnownAnswers,
}

impl Bank {
    /// The tags of the bank and of its questions, sorted, each once.
    pub fn all_tags(&self) -> Vec<String> {
        let of_questions = self.questions.iter().flat_map(|question| &question.tags);
        let tags: BTreeSet<_> = self.tags.iter().chain(of_questions).cloned().collect();
        tags.into_iter().collect()
    }

    /// How many of its questions are cards that nobody can be asked.
    pub fn only_studied(&self) -> usize {
        let cards = self.questions.iter().filter(|one| !one.is_askable());
        cards.count()
    }

    /// The question as it is asked: with what the judge needs of the bank.
    pub fn asked(&self, question: &Arc<Question>) -> Arc<Question> {
        let language = self.language.as_deref();
        let others = match &question.kind {
            Kind::Typed(typed) if typed.forgives_slips() => {
                let accepted = typed.accepted.iter().map(|one| &*one.text);
                (self.answers).near(accepted, question, &self.questions, language)
            }
            Kind::Typed(_) | Kind::Numeric(_) => Vec::new(),
            Kind::Single | Kind::Several | Kind::TrueFalse => return Arc::clone(question),
        };
        let context = Context {
            language: question.language.as_deref().or(language).map(Into::into),
            others,
        };
        if context == question.context {
            return Arc::clone(question);
        }
        Arc::new(Question {
            context,
            ..Question::clone(question)
        })
    }

    /// Reads the answers now, so that nobody waits for it when a question is asked.
    pub fn read_answers(&self) {
        self.answers.read(&self.questions, self.language.as_deref());
    }
}

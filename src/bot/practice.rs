//! `/practice`: one private message that walks through a bank.

use super::action::{Caller, Handled, Response};
use super::component_id::Step;
use super::{Bot, key_of, message::Message, render};
use crate::quiz::{Bank, BankId, Given, Practice, Question, answer_of};
use rand::TryRng;
use rand::rngs::SysRng;
use std::sync::Arc;

impl Bot {
    pub(super) fn practice(
        &self,
        caller: &Caller,
        name: &str,
        questions: u16,
    ) -> anyhow::Result<Handled> {
        Ok(Response::private(
            self.begin_practice(caller, name, questions)?,
        ))
    }

    /// The same once more, in the place of its end.
    pub(super) fn practice_again(
        &self,
        caller: &Caller,
        bank: &BankId,
        questions: u16,
    ) -> anyhow::Result<Handled> {
        let begun = self.begin_practice(caller, bank.as_str(), questions)?;
        Ok(Response::Update(begun).into())
    }

    fn begin_practice(
        &self,
        caller: &Caller,
        name: &str,
        questions: u16,
    ) -> anyhow::Result<Message> {
        let words = caller.words();
        let bank = match self.find_bank(caller, name) {
            Ok(bank) => bank,
            Err(refusal) => return Ok(render::refusal(words, &refusal)),
        };
        let practice = Practice::begin(&bank, questions, SysRng.try_next_u32()?);
        Ok(match step(&bank, practice) {
            Some((step, question)) => {
                render::practice(words, &render::Practised::new(&bank, &step, &question))
            }
            None => render::practice_changed(words, &bank.id),
        })
    }

    /// The question of a step, in the place of what the message showed.
    pub(super) fn practice_shown(&self, caller: &Caller, step: &Step) -> Handled {
        self.with_step(caller, step, |bank, question| {
            let shown = render::Practised::new(bank, step, question);
            Response::Update(render::practice(caller.words(), &shown))
        })
    }

    pub(super) fn practice_form(&self, caller: &Caller, step: &Step) -> Handled {
        self.with_step(caller, step, |bank, question| {
            let shown = render::Practised::new(bank, step, question);
            Response::Form(render::practice_form(caller.words(), &shown))
        })
    }

    /// Says at once whether it was right, and why.
    pub(super) fn practised(&self, caller: &Caller, step: &Step, given: &Given) -> Handled {
        self.with_step(caller, step, |bank, question| {
            let shown = render::Practised::new(bank, step, question);
            match answer_of(question, &shown.order, given) {
                Ok(answer) => {
                    let right = crate::quiz::is_right(question, &answer);
                    let next = step.practice.next(right);
                    let next = next.and_then(|next| self::step(bank, next));
                    let next = next.map(|(step, _)| step);
                    Response::Update(render::practised(
                        caller.words(),
                        &shown,
                        &answer,
                        next.as_ref(),
                    ))
                }
                Err(refusal) => Response::Private(render::refusal(caller.words(), &refusal)),
            }
        })
    }

    /// What to say of the question at that step, if the bank still has it there.
    fn with_step(
        &self,
        caller: &Caller,
        step: &Step,
        say: impl FnOnce(&Bank, &Arc<Question>) -> Response,
    ) -> Handled {
        let bank = self.find_bank(caller, step.bank.as_str());
        let asked = bank
            .as_ref()
            .ok()
            .and_then(|bank| self::step(bank, step.practice));
        match (bank, asked) {
            (Ok(bank), Some((there, question))) if there == *step => say(&bank, &question).into(),
            (Err(refusal), _) => Response::private(render::refusal(caller.words(), &refusal)),
            _ => Response::private(render::practice_changed(caller.words(), &step.bank)),
        }
    }
}

/// The question at that place of a practice.
fn step(bank: &Bank, practice: Practice) -> Option<(Step, Arc<Question>)> {
    let question = practice.question(bank)?;
    let step = Step {
        practice,
        key: u32::try_from(key_of(&question) & 0xff_ffff).unwrap_or(0),
        bank: bank.id.clone(),
    };
    Some((step, question))
}

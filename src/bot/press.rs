//! A press on a button or a menu: the hot path.

use super::action::{Caller, Handled, Response};
use super::{Bot, ComponentId, render};
use crate::quiz::{Given, Input, Locked, MessageId, Press, Refusal, Reply, RoundId};

impl Bot {
    pub(super) async fn press(
        &self,
        caller: &Caller,
        component: Option<ComponentId>,
        message: MessageId,
        chosen: Vec<u8>,
    ) -> anyhow::Result<Handled> {
        match component {
            Some(ComponentId::Answer(round, position)) => {
                let given = Given::Positions(vec![position]);
                self.answer(caller, round, message, given).await
            }
            Some(ComponentId::Select(round)) => {
                let given = Given::Positions(chosen);
                self.answer(caller, round, message, given).await
            }
            Some(ComponentId::Type(round)) => Ok(self.answer_form(caller, round)),
            Some(ComponentId::MyAnswer(round)) => self.my_answer(caller, round, message).await,
            Some(ComponentId::MyAnswers(quiz)) => self.my_answers(caller, quiz).await,
            Some(ComponentId::PlayAgain(quiz)) => self.play_again(caller, quiz).await,
            Some(ComponentId::Leaderboard {
                server,
                page,
                owner,
            }) => Ok(self.leaderboard_page(caller, server, page, owner)),
            Some(ComponentId::Preview { index, bank }) => {
                Ok(self.preview_page(caller, &bank, index))
            }
            Some(ComponentId::BankList { page }) => Ok(self.bank_list_page(caller, page)),
            None => Ok(unknown(caller)),
        }
    }

    pub(super) async fn submit(
        &self,
        caller: &Caller,
        form: Option<ComponentId>,
        message: Option<MessageId>,
        texts: Vec<String>,
    ) -> anyhow::Result<Handled> {
        match (form, message) {
            (Some(ComponentId::Type(round)), Some(message)) => {
                let text = texts.into_iter().next().unwrap_or_default();
                self.answer(caller, round, message, Given::Text(text)).await
            }
            _ => Ok(unknown(caller)),
        }
    }

    /// Opens the form for a typed answer, while the question is open.
    fn answer_form(&self, caller: &Caller, round: RoundId) -> Handled {
        let sheet = self.state().engine.open_question(round);
        match sheet.filter(|sheet| sheet.started.channel == caller.channel) {
            Some(sheet) => Response::Form(render::answer_form(caller.words(), &sheet)).into(),
            None => Response::private(render::refusal(caller.words(), &Refusal::QuestionClosed)),
        }
    }

    async fn answer(
        &self,
        caller: &Caller,
        round: RoundId,
        message: MessageId,
        given: Given,
    ) -> anyhow::Result<Handled> {
        let decided = self.decide(Input::Press(Press {
            interaction: caller.interaction,
            channel: caller.channel,
            round,
            message,
            member: caller.member.clone(),
            given,
        }));
        let Ok(reply) = decided.stored().await else {
            tracing::error!(trouble = caller.trouble_id(), "an answer is not counted");
            let text = render::say!(caller.words(), "not-counted", id = caller.trouble_id());
            return Ok(Response::private(super::message::Message::text(text)));
        };
        Ok(Response::private(match reply {
            Ok(Reply::LockedIn { answer, how }) => {
                if how == Locked::First {
                    self.schedule.refresh_soon(round, self.clock.now());
                }
                render::locked_in(caller.words(), &answer, how == Locked::Changed)
            }
            Ok(other) => anyhow::bail!("a press was answered with {other:?}"),
            Err(refusal) => render::refusal(caller.words(), &refusal),
        }))
    }
}

fn unknown(caller: &Caller) -> Handled {
    let text = render::say!(caller.words(), "trouble-unknown-component");
    Response::private(super::message::Message::text(text))
}

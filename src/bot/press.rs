//! A press on a button or a menu: the hot path.

use super::action::{Caller, Handled, Response};
use super::{Bot, ComponentId, render};
use crate::quiz::{Input, Locked, MessageId, Press, Reply, RoundId};

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
                self.answer(caller, round, message, vec![position]).await
            }
            Some(ComponentId::Select(round)) => self.answer(caller, round, message, chosen).await,
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
            None => {
                let text = render::say!(caller.words(), "trouble-unknown-component");
                Ok(Response::private(super::message::Message::text(text)))
            }
        }
    }

    async fn answer(
        &self,
        caller: &Caller,
        round: RoundId,
        message: MessageId,
        positions: Vec<u8>,
    ) -> anyhow::Result<Handled> {
        let decided = self.decide(Input::Press(Press {
            interaction: caller.interaction,
            channel: caller.channel,
            round,
            message,
            member: caller.member.clone(),
            positions,
        }));
        let Ok(reply) = decided.stored().await else {
            tracing::error!(trouble = caller.trouble_id(), "an answer is not counted");
            let text = render::say!(caller.words(), "not-counted", id = caller.trouble_id());
            return Ok(Response::private(super::message::Message::text(text)));
        };
        Ok(Response::private(match reply {
            Ok(Reply::LockedIn { positions, how }) => {
                if how == Locked::First {
                    self.schedule.refresh_soon(round, self.clock.now());
                }
                render::locked_in(caller.words(), &positions, how == Locked::Changed)
            }
            Ok(other) => anyhow::bail!("a press was answered with {other:?}"),
            Err(refusal) => render::refusal(caller.words(), &refusal),
        }))
    }
}

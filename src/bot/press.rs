//! A press on a button or a menu: the hot path.

use crate::bot::Bot;
use crate::bot::component_id::ComponentId;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::quiz::view;
use crate::bot::ui::{question, refusal, t};
use quiz_engine::{
    Choices, Input, Locked, Member, MessageId, Press, RawAnswer, Refusal, Reply, RoundId,
};

impl Bot {
    pub(crate) async fn press(
        &self,
        caller: &Caller,
        component: Option<ComponentId>,
        message: MessageId,
        chosen: Vec<u8>,
    ) -> anyhow::Result<Handled> {
        match component {
            Some(ComponentId::Answer(round, position)) => {
                let given = RawAnswer::Positions(vec![position]);
                self.answer(caller, round, message, given).await
            }
            Some(ComponentId::Select(round)) => {
                let given = RawAnswer::Positions(chosen);
                self.answer(caller, round, message, given).await
            }
            Some(ComponentId::Type(round)) => Ok(self.answer_form(caller, round)),
            Some(ComponentId::MyAnswer(round)) => self.my_answer(caller, round, message).await,
            Some(ComponentId::MyAnswers(quiz)) => self.my_answers(caller, quiz).await,
            Some(ComponentId::PlayAgain(quiz)) => self.play_again(caller, quiz).await,
            Some(ComponentId::Leaderboard(page)) => self.leaderboard_page(caller, page).await,
            Some(ComponentId::SeasonList { page }) => {
                let list = self.season_list(caller, page).await?;
                Ok(Response::Update(list).into())
            }
            Some(ComponentId::ResetBoard { server }) => self.board_reset(caller, server).await,
            Some(ComponentId::Exclude { member, name }) => {
                self.board_excluded(caller, Member { id: member, name })
                    .await
            }
            Some(ComponentId::Preview { index, bank }) => {
                Ok(self.preview_page(caller, &bank, index))
            }
            Some(ComponentId::BankList { page }) => Ok(self.bank_list_page(caller, page)),
            Some(ComponentId::DailyList { page }) => {
                Ok(Response::Update(self.daily_list(caller, page)).into())
            }
            Some(ComponentId::AnkiExport) => self.anki_export(caller).await,
            Some(ComponentId::Forget) => self.forget_confirmed(caller).await,
            Some(ComponentId::Report(round)) => Ok(self.report_form(caller, round)),
            Some(ComponentId::Reports { page }) => {
                Ok(Response::Update(self.bank_reports(caller, page).await?).into())
            }
            Some(ComponentId::Dismiss { key }) => self.dismiss(caller, key).await,
            Some(ComponentId::Fix { key, bank }) => Ok(self.fix_opened(caller, key, &bank)),
            Some(ComponentId::FixSelect { key, bank }) => {
                let chosen = chosen.into_iter().map(usize::from);
                let chosen = chosen.filter(|&index| index < Choices::CAPACITY).collect();
                self.fix_chosen(caller, (key, &bank), chosen).await
            }
            Some(ComponentId::FixForm { key, bank }) => Ok(self.fix_form(caller, key, &bank)),
            Some(ComponentId::FixConfirm { key, right, bank }) => {
                self.fix_confirmed(caller, (key, &bank), right).await
            }
            Some(ComponentId::Corrected(_)) => self.own_leaderboard(caller).await,
            Some(ComponentId::DeleteQuestion { key, bank }) => {
                self.delete_confirmed(caller, key, bank).await
            }
            // Forms, which no button sends.
            Some(ComponentId::AddQuestion { .. } | ComponentId::EditQuestion { .. }) => {
                Ok(unknown(caller))
            }
            Some(ComponentId::RemoveBank { bank }) => self.remove_confirmed(caller, bank).await,
            Some(ComponentId::PracticeAnswer(step, position)) => {
                Ok(self.practised(caller, &step, &RawAnswer::Positions(vec![position])))
            }
            Some(ComponentId::PracticeSelect(step)) => {
                Ok(self.practised(caller, &step, &RawAnswer::Positions(chosen)))
            }
            Some(ComponentId::PracticeType(step)) => Ok(self.practice_form(caller, &step)),
            Some(ComponentId::PracticeNext(step)) => Ok(self.practice_shown(caller, &step)),
            Some(ComponentId::ReviewAnswer(review, position)) => {
                let given = RawAnswer::Positions(vec![position]);
                self.reviewed(caller, review, &given).await
            }
            Some(ComponentId::ReviewSelect(review)) => {
                self.reviewed(caller, review, &RawAnswer::Positions(chosen))
                    .await
            }
            Some(ComponentId::ReviewType(review)) => self.review_form(caller, review).await,
            Some(ComponentId::ReviewNext(review)) => self.review_shown(caller, review).await,
            Some(ComponentId::PracticeAgain { total, bank }) => {
                self.practice_again(caller, &bank, total.into())
            }
            Some(ComponentId::ContestAnswer(spot, position)) => {
                self.contest_answer(caller, spot, RawAnswer::Positions(vec![position]))
                    .await
            }
            Some(ComponentId::ContestSelect(spot)) => {
                self.contest_answer(caller, spot, RawAnswer::Positions(chosen))
                    .await
            }
            Some(ComponentId::ContestType(spot)) => Ok(self.contest_form(caller, spot)),
            Some(ComponentId::ContestPlay(contest)) => self.contest_next(caller, contest).await,
            Some(ComponentId::ContestMine(contest)) => self.contest_mine(caller, contest).await,
            None => Ok(unknown(caller)),
        }
    }

    pub(crate) async fn submit(
        &self,
        caller: &Caller,
        form: Option<ComponentId>,
        message: Option<MessageId>,
        texts: Vec<String>,
    ) -> anyhow::Result<Handled> {
        let first = || texts.first().cloned().unwrap_or_default();
        match (form, message) {
            (Some(ComponentId::Report(round)), _) => self.reported(caller, round, &first()).await,
            (Some(ComponentId::AddQuestion { bank }), _) => {
                self.question_added(caller, &bank, texts).await
            }
            (Some(ComponentId::EditQuestion { key, bank }), _) => {
                self.question_edited(caller, (key, bank), texts).await
            }
            (Some(ComponentId::FixForm { key, bank }), _) => {
                self.fix_written(caller, (key, &bank), first()).await
            }
            (Some(ComponentId::ReviewType(review)), _) => {
                self.reviewed(caller, review, &RawAnswer::Text(first()))
                    .await
            }
            (Some(ComponentId::PracticeType(step)), _) => {
                Ok(self.practised(caller, &step, &RawAnswer::Text(first())))
            }
            (Some(ComponentId::ContestType(spot)), _) => {
                self.contest_answer(caller, spot, RawAnswer::Text(first()))
                    .await
            }
            (Some(ComponentId::Type(round)), Some(message)) => {
                self.answer(caller, round, message, RawAnswer::Text(first()))
                    .await
            }
            _ => Ok(unknown(caller)),
        }
    }

    /// Opens the form for a typed answer, while the question is open.
    fn answer_form(&self, caller: &Caller, round: RoundId) -> Handled {
        let sheet = self.state().engine.open_question(round);
        match sheet.filter(|sheet| sheet.started.channel == caller.channel) {
            Some(sheet) => Response::Form(question::answer_form(caller.locale(), &sheet)).into(),
            None => Response::private(refusal::refusal(caller.locale(), &Refusal::QuestionClosed)),
        }
    }

    async fn answer(
        &self,
        caller: &Caller,
        round: RoundId,
        message: MessageId,
        given: RawAnswer,
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
            tracing::error!(error_id = caller.error_id(), "an answer is not counted");
            let text = t!(caller.locale(), "not-counted", id = caller.error_id());
            return Ok(Response::private(crate::bot::ui::message::Message::text(
                text,
            )));
        };
        Ok(Response::private(match reply {
            Ok(Reply::LockedIn {
                answer,
                how,
                tries_left,
            }) => {
                if how == Locked::First {
                    self.schedule.refresh_soon(round, self.clock.now());
                }
                view::locked_in(caller.locale(), &answer, how, tries_left)
            }
            Ok(other) => anyhow::bail!("a press was answered with {other:?}"),
            Err(refusal) => refusal::refusal(caller.locale(), &refusal),
        }))
    }
}

fn unknown(caller: &Caller) -> Handled {
    let text = t!(caller.locale(), "trouble-unknown-component");
    Response::private(crate::bot::ui::message::Message::text(text))
}

//! A press on a button or a menu: the hot path.

use crate::bot::bank;
use crate::bot::bank::own;
use crate::bot::bank::writing;
use crate::bot::board;
use crate::bot::component_id::ComponentId;
use crate::bot::contest;
use crate::bot::core::Core;
use crate::bot::daily;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::leaderboard;
use crate::bot::practice;
use crate::bot::privacy;
use crate::bot::quiz;
use crate::bot::quiz::mine;
use crate::bot::quiz::view;
use crate::bot::report;
use crate::bot::review;
use crate::bot::review::anki;
use crate::bot::season;
use crate::bot::ui::{question, refusal, t};
use quiz_engine::{
    Choices, Input, Locked, Member, MessageId, Press, RawAnswer, Refusal, Reply, RoundId,
};

pub(crate) async fn press(
    core: &Core,
    caller: &Caller,
    component: Option<ComponentId>,
    message: MessageId,
    chosen: Vec<u8>,
) -> anyhow::Result<Handled> {
    match component {
        Some(ComponentId::Answer(round, position)) => {
            let given = RawAnswer::Positions(vec![position]);
            answer(core, caller, round, message, given).await
        }
        Some(ComponentId::Select(round)) => {
            let given = RawAnswer::Positions(chosen);
            answer(core, caller, round, message, given).await
        }
        Some(ComponentId::Type(round)) => Ok(answer_form(core, caller, round)),
        Some(ComponentId::MyAnswer(round)) => mine::my_answer(core, caller, round, message).await,
        Some(ComponentId::MyAnswers(quiz)) => mine::my_answers(core, caller, quiz).await,
        Some(ComponentId::PlayAgain(quiz)) => quiz::play_again(core, caller, quiz).await,
        Some(ComponentId::Leaderboard(page)) => {
            leaderboard::leaderboard_page(core, caller, page).await
        }
        Some(ComponentId::SeasonList { page }) => {
            let list = season::season_list(core, caller, page).await?;
            Ok(Response::Update(list).into())
        }
        Some(ComponentId::ResetBoard { server }) => board::board_reset(core, caller, server).await,
        Some(ComponentId::Exclude { member, name }) => {
            board::board_excluded(core, caller, Member { id: member, name }).await
        }
        Some(ComponentId::Preview { index, bank }) => {
            Ok(bank::preview_page(core, caller, &bank, index))
        }
        Some(ComponentId::BankList { page }) => Ok(bank::bank_list_page(core, caller, page)),
        Some(ComponentId::DailyList { page }) => {
            Ok(Response::Update(daily::daily_list(core, caller, page)).into())
        }
        Some(ComponentId::AnkiExport) => anki::anki_export(core, caller).await,
        Some(ComponentId::Forget) => privacy::forget_confirmed(core, caller).await,
        Some(ComponentId::Report(round)) => Ok(report::report_form(caller, round)),
        Some(ComponentId::Reports { page }) => {
            Ok(Response::Update(report::bank_reports(core, caller, page).await?).into())
        }
        Some(ComponentId::Dismiss { key }) => report::dismiss(core, caller, key).await,
        Some(ComponentId::Fix { key, bank }) => Ok(report::fix_opened(core, caller, key, &bank)),
        Some(ComponentId::FixSelect { key, bank }) => {
            let chosen = chosen.into_iter().map(usize::from);
            let chosen = chosen.filter(|&index| index < Choices::CAPACITY).collect();
            report::fix_chosen(core, caller, (key, &bank), chosen).await
        }
        Some(ComponentId::FixForm { key, bank }) => Ok(report::fix_form(core, caller, key, &bank)),
        Some(ComponentId::FixConfirm { key, right, bank }) => {
            report::fix_confirmed(core, caller, (key, &bank), right).await
        }
        Some(ComponentId::Corrected(_)) => leaderboard::own_leaderboard(core, caller).await,
        Some(ComponentId::DeleteQuestion { key, bank }) => {
            writing::delete_confirmed(core, caller, key, bank).await
        }
        // Forms, which no button sends.
        Some(ComponentId::AddQuestion { .. } | ComponentId::EditQuestion { .. }) => {
            Ok(unknown(caller))
        }
        Some(ComponentId::RemoveBank { bank }) => own::remove_confirmed(core, caller, bank).await,
        Some(ComponentId::PracticeAnswer(step, position)) => Ok(practice::practised(
            core,
            caller,
            &step,
            &RawAnswer::Positions(vec![position]),
        )),
        Some(ComponentId::PracticeSelect(step)) => Ok(practice::practised(
            core,
            caller,
            &step,
            &RawAnswer::Positions(chosen),
        )),
        Some(ComponentId::PracticeType(step)) => Ok(practice::practice_form(core, caller, &step)),
        Some(ComponentId::PracticeNext(step)) => Ok(practice::practice_shown(core, caller, &step)),
        Some(ComponentId::ReviewAnswer(review, position)) => {
            let given = RawAnswer::Positions(vec![position]);
            review::reviewed(core, caller, review, &given).await
        }
        Some(ComponentId::ReviewSelect(review)) => {
            review::reviewed(core, caller, review, &RawAnswer::Positions(chosen)).await
        }
        Some(ComponentId::ReviewType(review)) => review::review_form(core, caller, review).await,
        Some(ComponentId::ReviewNext(review)) => review::review_shown(core, caller, review).await,
        Some(ComponentId::PracticeAgain { total, bank }) => {
            practice::practice_again(core, caller, &bank, total.into())
        }
        Some(ComponentId::ContestAnswer(spot, position)) => {
            contest::contest_answer(core, caller, spot, RawAnswer::Positions(vec![position])).await
        }
        Some(ComponentId::ContestSelect(spot)) => {
            contest::contest_answer(core, caller, spot, RawAnswer::Positions(chosen)).await
        }
        Some(ComponentId::ContestType(spot)) => Ok(contest::contest_form(core, caller, spot)),
        Some(ComponentId::ContestPlay(contest)) => {
            contest::contest_next(core, caller, contest).await
        }
        Some(ComponentId::ContestMine(contest)) => {
            contest::contest_mine(core, caller, contest).await
        }
        None => Ok(unknown(caller)),
    }
}

pub(crate) async fn submit(
    core: &Core,
    caller: &Caller,
    form: Option<ComponentId>,
    message: Option<MessageId>,
    texts: Vec<String>,
) -> anyhow::Result<Handled> {
    let first = || texts.first().cloned().unwrap_or_default();
    match (form, message) {
        (Some(ComponentId::Report(round)), _) => {
            report::reported(core, caller, round, &first()).await
        }
        (Some(ComponentId::AddQuestion { bank }), _) => {
            writing::question_added(core, caller, &bank, texts).await
        }
        (Some(ComponentId::EditQuestion { key, bank }), _) => {
            writing::question_edited(core, caller, (key, bank), texts).await
        }
        (Some(ComponentId::FixForm { key, bank }), _) => {
            report::fix_written(core, caller, (key, &bank), first()).await
        }
        (Some(ComponentId::ReviewType(review)), _) => {
            review::reviewed(core, caller, review, &RawAnswer::Text(first())).await
        }
        (Some(ComponentId::PracticeType(step)), _) => Ok(practice::practised(
            core,
            caller,
            &step,
            &RawAnswer::Text(first()),
        )),
        (Some(ComponentId::ContestType(spot)), _) => {
            contest::contest_answer(core, caller, spot, RawAnswer::Text(first())).await
        }
        (Some(ComponentId::Type(round)), Some(message)) => {
            answer(core, caller, round, message, RawAnswer::Text(first())).await
        }
        _ => Ok(unknown(caller)),
    }
}

/// Opens the form for a typed answer, while the question is open.
fn answer_form(core: &Core, caller: &Caller, round: RoundId) -> Handled {
    let sheet = core.state().engine.open_question(round);
    match sheet.filter(|sheet| sheet.started.channel == caller.channel) {
        Some(sheet) => Response::Form(question::answer_form(caller.locale(), &sheet)).into(),
        None => Response::private(refusal::refusal(caller.locale(), &Refusal::QuestionClosed)),
    }
}

async fn answer(
    core: &Core,
    caller: &Caller,
    round: RoundId,
    message: MessageId,
    given: RawAnswer,
) -> anyhow::Result<Handled> {
    let decided = core.decide(Input::Press(Press {
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
                core.schedule.refresh_soon(round, core.clock.now());
            }
            view::locked_in(caller.locale(), &answer, how, tries_left)
        }
        Ok(other) => anyhow::bail!("a press was answered with {other:?}"),
        Err(refusal) => refusal::refusal(caller.locale(), &refusal),
    }))
}

fn unknown(caller: &Caller) -> Handled {
    let text = t!(caller.locale(), "trouble-unknown-component");
    Response::private(crate::bot::ui::message::Message::text(text))
}

//! "Practise" under the result of a contest: its questions again, privately and without a clock.

use crate::bot::bank;
use crate::bot::contest::component::{Id, Rehearsal};
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::drill::{self, Continuation, Drill};
use crate::bot::ui::message::{Button, Style};
use crate::bot::ui::t;
use crate::bot::ui::text::title;
use quiz_engine::Refusal;
use quiz_engine::contest::Contest;
use quiz_engine::ids::ContestId;
use quiz_engine::question::{Question, RawAnswer, answer_of, is_right, option_order};
use quiz_engine::refusal::ContestRefusal;
use rand::TryRng;
use rand::rngs::SysRng;
use std::sync::Arc;

/// Replies with the first question. The same message then shows the others.
pub(crate) async fn start(
    core: &Core,
    caller: &Caller,
    contest: ContestId,
) -> anyhow::Result<Handled> {
    let first = Rehearsal {
        of: contest,
        number: 1,
        right: 0,
        seed: SysRng.try_next_u32()?,
    };
    at(core, caller, first, |_, drill| {
        Response::Private(drill::drill(caller.locale(), drill))
    })
    .await
}

/// Replaces the message by a question.
pub(crate) async fn show(
    core: &Core,
    caller: &Caller,
    rehearsal: Rehearsal,
) -> anyhow::Result<Handled> {
    at(core, caller, rehearsal, |_, drill| {
        Response::Update(drill::drill(caller.locale(), drill))
    })
    .await
}

pub(crate) async fn form(
    core: &Core,
    caller: &Caller,
    rehearsal: Rehearsal,
) -> anyhow::Result<Handled> {
    at(core, caller, rehearsal, |_, drill| {
        Response::Form(drill::drill_form(caller.locale(), drill))
    })
    .await
}

/// Judges an answer and shows the solution. Nothing is stored.
pub(crate) async fn answer(
    core: &Core,
    caller: &Caller,
    rehearsal: Rehearsal,
    given: RawAnswer,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let seed = SysRng.try_next_u32()?;
    at(core, caller, rehearsal, |contest, drill| {
        let question = drill.question;
        let answer = match answer_of(question, &drill.order, &given, caller.giving()) {
            Ok(answer) => answer,
            Err(refusal) => return Response::Private(caller.refusal(&refusal.into())),
        };
        let right = rehearsal.right + u16::from(is_right(question, &answer));
        let total = contest.questions.len();
        let continuation = if usize::from(rehearsal.number) < total {
            let next = Rehearsal {
                number: rehearsal.number + 1,
                right,
                seed,
                ..rehearsal
            };
            let label = t!(locale, "button-next-question");
            Continuation {
                note: None,
                button: Some(Button::new(label, &Id::Next(next), Style::Primary)),
            }
        } else {
            Continuation {
                note: Some(t!(locale, "practice-result", right = right, total = total)),
                button: None,
            }
        };
        Response::Update(drill::drilled(locale, drill, &answer, &continuation))
    })
    .await
}

/// Calls `respond` with the question, or replies why it cannot be practised: the contest is not over,
/// or another contest or a daily question may ask the same.
async fn at(
    core: &Core,
    caller: &Caller,
    rehearsal: Rehearsal,
    respond: impl FnOnce(&Contest, &Drill<'_>) -> Response,
) -> anyhow::Result<Handled> {
    let (guild, id) = (caller.guild, rehearsal.of);
    let over = core
        .read(guild, move |reader| reader.contest(guild, id))
        .await?;
    let Some(over) = over else {
        let refusal = ContestRefusal::Unknown.into();
        return Ok(Response::private(caller.refusal(&refusal)));
    };
    let mut contest = Contest::clone(&over.contest);
    for bank in &contest.banks {
        if let Err(refusal @ Refusal::BankInContest { .. }) =
            bank::find_open_bank(core, caller, bank.as_str())
        {
            return Ok(Response::private(caller.refusal(&refusal)));
        }
    }
    let withheld = core.state().engine.withheld(guild);
    contest
        .questions
        .retain(|question| !withheld.contains(&question.id));
    let index = usize::from(rehearsal.number) - 1;
    Ok(match contest.questions.get(index).map(Arc::clone) {
        Some(question) => {
            let drill = drill(caller, &contest, rehearsal, &question);
            respond(&contest, &drill).into()
        }
        None => {
            let refusal = ContestRefusal::OldQuestion.into();
            Response::private(caller.refusal(&refusal))
        }
    })
}

fn drill<'q>(
    caller: &Caller,
    contest: &Contest,
    rehearsal: Rehearsal,
    question: &'q Question,
) -> Drill<'q> {
    let locale = caller.locale();
    let practice = t!(locale, "practice-title");
    let count = t!(
        locale,
        "question-count",
        number = rehearsal.number,
        total = contest.questions.len()
    );
    Drill {
        head: format!("-# {} · {practice} · {count}", title(&contest.name)),
        form_title: practice,
        question,
        order: option_order(question, rehearsal.seed.into()),
        choose_one: t!(locale, "practice-choose-one"),
        ids: Box::new(rehearsal),
    }
}

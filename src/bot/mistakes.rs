//! "Review my mistakes" under final standings: asks a member again what they missed in a quiz,
//! privately and without a time limit.

pub(crate) mod component;
mod press;
pub(crate) mod view;

use crate::bot::bank;
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::mistakes::component::Mistake;
use crate::bot::ui::drill::{self, Drill};
use crate::bot::ui::message::Message;
use crate::bot::ui::t;
use quiz_engine::Refusal;
use quiz_engine::ids::QuizId;
use quiz_engine::play::Closed;
use quiz_engine::question::{Question, RawAnswer, answer_of, is_right, option_order};
use rand::TryRng;
use rand::rngs::SysRng;

/// Replies with the first missed question. The same message then shows the others.
pub(crate) async fn start(core: &Core, caller: &Caller, quiz: QuizId) -> anyhow::Result<Handled> {
    let missed = match missed(core, caller, quiz).await? {
        Ok(missed) => missed,
        Err(refusal) => return Ok(Response::private(caller.refusal(&refusal))),
    };
    let message = match missed.questions.first() {
        Some(first) => {
            let mistake = Mistake {
                of: quiz,
                number: first.view.number,
                right: 0,
                seed: SysRng.try_next_u32()?,
            };
            draw(caller, &missed, mistake)
        }
        None if missed.played => Message::text(t!(caller.locale(), "mistakes-none")),
        None => Message::text(t!(caller.locale(), "my-answers-none")),
    };
    Ok(Response::private(message))
}

/// Replaces the message by a missed question.
pub(crate) async fn show(
    core: &Core,
    caller: &Caller,
    mistake: Mistake,
) -> anyhow::Result<Handled> {
    let missed = match missed(core, caller, mistake.of).await? {
        Ok(missed) => missed,
        Err(refusal) => return Ok(Response::private(caller.refusal(&refusal))),
    };
    Ok(Response::Update(draw(caller, &missed, mistake)).into())
}

pub(crate) async fn form(
    core: &Core,
    caller: &Caller,
    mistake: Mistake,
) -> anyhow::Result<Handled> {
    let missed = match missed(core, caller, mistake.of).await? {
        Ok(missed) => missed,
        Err(refusal) => return Ok(Response::private(caller.refusal(&refusal))),
    };
    Ok(match missed.find(mistake) {
        Some((at, question)) => {
            let drill = drill(caller, &missed, mistake, at, question);
            Response::Form(drill::drill_form(caller.locale(), &drill)).into()
        }
        None => Response::private(Message::text(t!(caller.locale(), "my-answer-unknown"))),
    })
}

/// Judges an answer and shows the solution. Nothing is stored.
pub(crate) async fn answer(
    core: &Core,
    caller: &Caller,
    mistake: Mistake,
    given: RawAnswer,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let missed = match missed(core, caller, mistake.of).await? {
        Ok(missed) => missed,
        Err(refusal) => return Ok(Response::private(caller.refusal(&refusal))),
    };
    let Some((at, question)) = missed.find(mistake) else {
        let text = t!(locale, "my-answer-unknown");
        return Ok(Response::private(Message::text(text)));
    };
    let drill = drill(caller, &missed, mistake, at, question);
    let answer = match answer_of(question, &drill.order, &given, caller.giving()) {
        Ok(answer) => answer,
        Err(refusal) => return Ok(Response::private(caller.refusal(&refusal.into()))),
    };
    let right = mistake.right + u16::from(is_right(question, &answer));
    let continuation = match missed.questions.get(at + 1) {
        Some(next) => {
            let number = next.view.number;
            let seed = SysRng.try_next_u32()?;
            let next = Mistake {
                number,
                right,
                seed,
                ..mistake
            };
            view::next(locale, next)
        }
        None => view::ends(locale, right, missed.questions.len()),
    };
    let shown = drill::drilled(locale, &drill, &answer, &continuation);
    Ok(Response::Update(shown).into())
}

/// The questions that a member missed in a quiz, in the order in which they were asked.
struct Missed {
    questions: Vec<Closed>,
    /// Whether the member answered any question of the quiz.
    played: bool,
}

impl Missed {
    /// Returns the question of a mistake, and its index among the missed ones.
    fn find(&self, mistake: Mistake) -> Option<(usize, &Question)> {
        let mut all = self.questions.iter();
        let at = all.position(|one| one.view.number == mistake.number)?;
        Some((at, &self.questions[at].view.question))
    }
}

/// Reads what the member missed in a quiz; refuses while a contest from its banks is open, which may
/// ask the same.
async fn missed(
    core: &Core,
    caller: &Caller,
    quiz: QuizId,
) -> anyhow::Result<Result<Missed, Refusal>> {
    let member = caller.member.id;
    let mut closed = core
        .read(caller.guild, move |reader| {
            reader.closed_questions(quiz, member)
        })
        .await?;
    closed.retain(|one| one.view.started.place() == caller.channel);
    if let Some(one) = closed.first() {
        for bank in &one.view.started.plan.banks {
            let open = bank::find_open_bank(core, caller, bank.as_str());
            // A bank that is gone is in the store alone.
            if let Err(refusal @ Refusal::BankInContest { .. }) = open {
                return Ok(Err(refusal));
            }
        }
    }
    let played = closed.iter().any(|one| !one.awards.is_empty());
    // What an open daily question asks waits until it closes.
    let withheld = core.state().engine.withheld(caller.guild);
    closed.retain(|one| !withheld.contains(&one.view.question.id));
    // Who did not play the quiz missed nothing.
    closed.retain(|one| played && !one.how.is_void() && !one.awards.iter().any(|own| own.right));
    Ok(Ok(Missed {
        questions: closed,
        played,
    }))
}

fn draw(caller: &Caller, missed: &Missed, mistake: Mistake) -> Message {
    match missed.find(mistake) {
        Some((at, question)) => {
            let drill = drill(caller, missed, mistake, at, question);
            drill::drill(caller.locale(), &drill)
        }
        None => Message::text(t!(caller.locale(), "my-answer-unknown")),
    }
}

fn drill<'q>(
    caller: &Caller,
    missed: &Missed,
    mistake: Mistake,
    at: usize,
    question: &'q Question,
) -> Drill<'q> {
    let locale = caller.locale();
    Drill {
        head: view::head(locale, at + 1, missed.questions.len()),
        form_title: t!(locale, "mistakes-title"),
        question,
        order: option_order(question, mistake.seed.into()),
        choose_one: t!(locale, "practice-choose-one"),
        ids: Box::new(mistake),
    }
}

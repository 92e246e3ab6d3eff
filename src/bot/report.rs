//! Reports of problems with questions, and corrections of answer keys.

pub(crate) mod command;
pub(crate) mod component;
mod press;
pub(crate) mod view;

use crate::bot::bank::key::{find_by_key, key_of};
use crate::bot::bank::{self, Named, own, writing};
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::quota;
use crate::bot::ui::message::Message;
use crate::bot::ui::{refusal, t, text};
use crate::limits;
use crate::store::{Change, OpenReport, Settled};
use quiz_banks::compose::{Written, compose, marked_for, written};
use quiz_banks::limits::Limits;
use quiz_engine::ids::{BankId, RoundId};
use quiz_engine::play::{Rescore, Rescored};
use quiz_engine::question::{Bank, Choices, CorrectKey, Kind, Question, corrected};
use std::sync::Arc;

/// Maximum number of passes over the stored answers. A quiz may end during one, and its answers
/// then need another pass.
const TRIES: usize = 5;

/// Opens the form for a report.
pub(crate) fn report_form(caller: &Caller, round: RoundId) -> Handled {
    Response::Form(view::report_form(caller.locale(), round)).into()
}

/// Stores the report of a sent form.
pub(crate) async fn reported(
    core: &Core,
    caller: &Caller,
    round: RoundId,
    text: &str,
) -> anyhow::Result<Handled> {
    let (locale, member) = (caller.locale(), caller.member.id);
    let guild = caller.guild;
    let (closed, again, open) = core
        .read(caller.guild, move |reader| {
            let closed = reader.closed_question(round, member)?;
            let again = reader.has_reported(round, member)?;
            Ok((closed, again, reader.count_open_reports(guild)?))
        })
        .await?;
    let here = closed.is_some_and(|closed| closed.sheet.started.guild == caller.guild);
    if !here || text.trim().is_empty() {
        let text = t!(locale, "my-answer-unknown");
        return Ok(Response::private(Message::text(text)));
    }
    let max = core.quotas.open_reports;
    if !again && open >= max {
        quota::count_hit("open_reports");
        let text = t!(locale, "refused-limit-reports", max = max);
        return Ok(Response::private(Message::text(text)));
    }
    own::change(
        core,
        Change::Report {
            guild: caller.guild,
            round,
            member: caller.member.clone(),
            text: text::cut(text.trim(), limits::REPORT_TEXT),
            at: core.clock.now(),
        },
    )
    .await?;
    tracing::info!(%round, guild = caller.guild.0, "question reported");
    let thanks = match again {
        false => t!(locale, "report-thanks"),
        true => t!(locale, "report-thanks-again"),
    };
    Ok(Response::private(Message::text(thanks)))
}

/// Builds a page of the open reports: one question with all of its reports.
pub(crate) async fn list(core: &Core, caller: &Caller, page: u32) -> anyhow::Result<Message> {
    if !caller.quizmaster {
        return Ok(refusal::not_a_quizmaster(caller.locale()));
    }
    let reported = open_reports(core, caller).await?;
    let banks = core.catalogue();
    let at = (page as usize).min(reported.len().saturating_sub(1));
    let Some(reports) = reported.get(at) else {
        return Ok(Message::text(t!(caller.locale(), "reports-none")));
    };
    // The question as it is in its bank now, if it is still there.
    let id = reports[0].question.id.as_str();
    let current = id.split_once('/').and_then(|(bank, _)| {
        let bank = banks.find(caller.guild, bank)?;
        let (_, question) = find_by_key(bank, key_of(&reports[0].question))?;
        Some((Arc::clone(bank), Arc::clone(question)))
    });
    Ok(view::reports(
        caller.locale(),
        reports,
        current.as_ref(),
        at,
        reported.len(),
    ))
}

/// Reads the open reports, grouped by question, in the order of each question's first report.
async fn open_reports(core: &Core, caller: &Caller) -> anyhow::Result<Vec<Vec<OpenReport>>> {
    let guild = caller.guild;
    let reports = core
        .read(guild, move |reader| reader.open_reports(guild))
        .await?;
    let mut grouped: Vec<Vec<OpenReport>> = Vec::new();
    for report in reports {
        let same = |group: &&mut Vec<OpenReport>| group[0].question.id == report.question.id;
        match grouped.iter_mut().find(same) {
            Some(group) => group.push(report),
            None => grouped.push(vec![report]),
        }
    }
    Ok(grouped)
}

/// Dismisses the reports of a question.
pub(crate) async fn dismiss(core: &Core, caller: &Caller, key: u64) -> anyhow::Result<Handled> {
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    settle(core, caller, key, Settled::Dismissed).await?;
    Ok(Response::Update(list(core, caller, 0).await?).into())
}

async fn settle(core: &Core, caller: &Caller, key: u64, how: Settled) -> anyhow::Result<()> {
    let reported = open_reports(core, caller).await?;
    let of_it = reported
        .into_iter()
        .flatten()
        .filter(|one| key_of(&one.question) == key);
    let reports: Vec<_> = of_it.map(|report| report.id).collect();
    if reports.is_empty() {
        return Ok(());
    }
    own::change(
        core,
        Change::Settle {
            reports,
            how,
            by: caller.member.id,
            at: core.clock.now(),
        },
    )
    .await
}

/// Handles `/bank fix`: shows the question with its key and the means to correct it.
pub(crate) fn fix_named(core: &Core, caller: &Caller, named: &Named) -> Handled {
    let found = bank_of_quizmaster(core, caller, &named.bank);
    let found = found.and_then(|bank| {
        let question = writing::find_question(caller, &bank, &named.question)?;
        Ok((bank, question))
    });
    Response::private(match found {
        Ok((bank, question)) => view::fix(caller.locale(), &bank, &question),
        Err(refused) => refused,
    })
}

fn bank_of_quizmaster(core: &Core, caller: &Caller, name: &str) -> Result<Arc<Bank>, Message> {
    if !caller.quizmaster {
        return Err(refusal::not_a_quizmaster(caller.locale()));
    }
    let found = bank::find_bank(core, caller, name);
    found.map_err(|refusal| caller.refusal(&refusal))
}

/// Finds the bank and the question of a button.
///
/// # Errors
/// With the reply, if the member is no quizmaster, or if the bank or the question is gone.
fn keyed(
    core: &Core,
    caller: &Caller,
    key: u64,
    id: &BankId,
) -> Result<(Arc<Bank>, Arc<Question>), Message> {
    let bank = bank_of_quizmaster(core, caller, id.as_str())?;
    match find_by_key(&bank, key) {
        Some((_, question)) => Ok((Arc::clone(&bank), Arc::clone(question))),
        None => {
            let text = t!(caller.locale(), "question-is-gone");
            Err(Message::text(text))
        }
    }
}

/// Handles the button of a report: shows the question with its key and the means to correct it.
pub(crate) fn fix_opened(core: &Core, caller: &Caller, key: u64, id: &BankId) -> Handled {
    Response::private(match keyed(core, caller, key, id) {
        Ok((bank, question)) => view::fix(caller.locale(), &bank, &question),
        Err(refused) => refused,
    })
}

/// Shows what a correction to the chosen options would change, and asks for a confirmation.
pub(crate) async fn fix_chosen(
    core: &Core,
    caller: &Caller,
    (key, id): (u64, &BankId),
    chosen: Choices,
) -> anyhow::Result<Handled> {
    let (bank, question) = match keyed(core, caller, key, id) {
        Ok(found) => found,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let Some(fixed) = with_right_options(&question, chosen) else {
        let text = t!(caller.locale(), "fix-changes-nothing");
        return Ok(Response::private(Message::text(text)));
    };
    let (guild, id) = (caller.guild, question.id.clone());
    let answered = core
        .read(guild, move |reader| reader.answered(guild, &id))
        .await?;
    let touched = answered
        .iter()
        .filter(|one| corrected(&one.question, &fixed).is_some());
    let (quizzes, answers) = touched.fold((0, 0), |(quizzes, answers), one| {
        (quizzes + 1, answers + one.awards.len())
    });
    let message = view::confirm_fix(caller.locale(), &bank, &fixed, chosen, (quizzes, answers));
    Ok(Response::Update(message).into())
}

pub(crate) async fn fix_confirmed(
    core: &Core,
    caller: &Caller,
    (key, id): (u64, &BankId),
    chosen: Choices,
) -> anyhow::Result<Handled> {
    let _edit_guard = core.editing.lock(caller.guild).await;
    let (bank, question) = match keyed(core, caller, key, id) {
        Ok(found) => found,
        Err(refused) => return Ok(Response::private(refused)),
    };
    match with_right_options(&question, chosen) {
        Some(fixed) => fix(core, caller, &bank, question, fixed).await,
        None => {
            let text = t!(caller.locale(), "fix-changes-nothing");
            Ok(Response::private(Message::text(text)))
        }
    }
}

/// Opens the form for the accepted answers of a typed question.
pub(crate) fn fix_form(core: &Core, caller: &Caller, key: u64, id: &BankId) -> Handled {
    let found = keyed(core, caller, key, id);
    let fits = |written: &Written| written.answers.chars().count() <= limits::INPUT_TEXT;
    let form = found.and_then(|(bank, question)| match written(&question).filter(fits) {
        Some(now) => Ok(view::fix_form(
            caller.locale(),
            &bank,
            &question,
            &now.answers,
        )),
        None => {
            let text = t!(caller.locale(), "edit-needs-a-file");
            Err(Message::text(text))
        }
    });
    match form {
        Ok(form) => Response::Form(form).into(),
        Err(refused) => Response::private(refused),
    }
}

/// Corrects the accepted answers of a typed question by those of a sent form.
pub(crate) async fn fix_written(
    core: &Core,
    caller: &Caller,
    (key, id): (u64, &BankId),
    answers: String,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let _edit_guard = core.editing.lock(caller.guild).await;
    let (bank, question) = match keyed(core, caller, key, id) {
        Ok(found) => found,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let Some(mut now) = written(&question) else {
        let text = t!(locale, "edit-needs-a-file");
        return Ok(Response::private(Message::text(text)));
    };
    now.answers = marked_for(&question, &answers);
    let composed = compose(&bank.id, &now, &Limits::DISCORD);
    let Some(as_written) = &composed.question else {
        return Ok(Response::private(
            crate::bot::bank::view::writing::not_written(locale, &now, &composed),
        ));
    };
    match corrected(&question, as_written) {
        Some(fixed) => fix(core, caller, &bank, question, fixed).await,
        None => {
            let text = t!(locale, "fix-changes-nothing");
            Ok(Response::private(Message::text(text)))
        }
    }
}

/// Corrects a key, and scores again all answers that were given under the wrong one. The caller
/// holds [`Core::editing`].
async fn fix(
    core: &Core,
    caller: &Caller,
    bank: &Bank,
    before: Arc<Question>,
    fixed: Question,
) -> anyhow::Result<Handled> {
    let guild = caller.guild;
    let correct = CorrectKey {
        guild,
        before,
        after: Arc::new(fixed),
        by: caller.member.clone(),
    };
    // From here on no quiz starts or closes with the wrong key, so the answers that are read below
    // are all that need a new score.
    let decided = core.run(|engine, now| engine.correct_key(now, correct));
    let fix = match decided.stored().await? {
        Ok(fix) => fix,
        Err(refusal) => {
            let refused = caller.refusal(&refusal);
            return Ok(Response::private(refused));
        }
    };
    let mut done = Rescored::default();
    for _ in 0..TRIES {
        let id = fix.after.id.clone();
        let answered = core
            .read_unlimited(move |reader| reader.answered(guild, &id))
            .await?;
        let rescore = Rescore {
            fix: Arc::clone(&fix),
            bank_title: bank.title.clone(),
            answered,
        };
        let decided = core.run(|engine, _| Ok(engine.rescore(&rescore)));
        if let Ok(rescored) = decided.stored().await? {
            done.answers += rescored.answers;
            done.quizzes += rescored.quizzes;
            done.members += rescored.members;
            if rescored.stale == 0 {
                break;
            }
        }
    }
    settle(core, caller, key_of(&fix.after), Settled::Fixed).await?;
    tracing::info!(question = %fix.after.id, guild = guild.0, ?done, "key corrected");
    // Replaces the confirmation prompt.
    let message = view::fixed(caller.locale(), &fix.after, &done);
    Ok(Response::Update(message).into())
}

/// Returns the question with these options as the right ones; `None` if that changes nothing or
/// does not fit the question's kind.
fn with_right_options(question: &Question, right: Choices) -> Option<Question> {
    let offered: Choices = (0..question.options.len()).collect();
    let right = right.and(offered);
    let kind = match question.kind {
        Kind::TrueFalse if right.len() == 1 => Kind::TrueFalse,
        Kind::Single | Kind::Several if right.len() > 1 => Kind::Several,
        Kind::Single | Kind::Several if right.len() == 1 => Kind::Single,
        _ => return None,
    };
    (right != question.right).then(|| Question {
        kind,
        right,
        ..question.clone()
    })
}

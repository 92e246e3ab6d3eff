//! Reports of problems with questions, and corrections of answer keys.

pub(crate) mod command;
pub(crate) mod component;
mod press;
pub(crate) mod view;

use crate::bot::bank::key::{find_by_key, key_of};
use crate::bot::bank::{self, Named, own, writing};
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::report::component::{Id, Target};
use crate::bot::report::view::Fixing;
use crate::bot::ui::message::Message;
use crate::bot::ui::{refusal, t, text};
use crate::bot::{draft, quota};
use crate::limits;
use crate::store::{Change, OpenReport, Settled};
use quiz_banks::compose::{Written, compose, marked_for, written};
use quiz_banks::limits::Limits;
use quiz_engine::ids::{InteractionId, RoundId};
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
    let here = closed.is_some_and(|closed| closed.view.started.guild == caller.guild);
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

/// Builds a page of the open reports: one question with the reports of all who saw its options in
/// the same order.
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

/// Reads the open reports, grouped by question and order of options, in the order of each group's
/// first report.
async fn open_reports(core: &Core, caller: &Caller) -> anyhow::Result<Vec<Vec<OpenReport>>> {
    let guild = caller.guild;
    let reports = core
        .read(guild, move |reader| reader.open_reports(guild))
        .await?;
    let mut grouped: Vec<Vec<OpenReport>> = Vec::new();
    for report in reports {
        let same = |group: &&mut Vec<OpenReport>| {
            let first = &group[0];
            first.question.id == report.question.id
                && first.order == report.order
                && view::same_options(&first.question, &report.question)
        };
        match grouped.iter_mut().find(same) {
            Some(group) => group.push(report),
            None => grouped.push(vec![report]),
        }
    }
    Ok(grouped)
}

/// Dismisses the reports that are shown with one of this round.
pub(crate) async fn dismiss(
    core: &Core,
    caller: &Caller,
    round: RoundId,
) -> anyhow::Result<Handled> {
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    let reported = open_reports(core, caller).await?.into_iter();
    let shown = reported.filter(|group| group.iter().any(|one| one.round == round));
    settle(core, caller, shown.flatten(), Settled::Dismissed).await?;
    Ok(Response::Update(list(core, caller, 0).await?).into())
}

async fn settle(
    core: &Core,
    caller: &Caller,
    reports: impl Iterator<Item = OpenReport>,
    how: Settled,
) -> anyhow::Result<()> {
    let reports: Vec<_> = reports.map(|report| report.id).collect();
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

/// Handles `/bank fix`: shows the question with its key and the means to correct it. If it was
/// reported, its options are shown as the first reporter saw them.
pub(crate) async fn fix_named(
    core: &Core,
    caller: &Caller,
    named: &Named,
) -> anyhow::Result<Handled> {
    let found = bank_of_quizmaster(core, caller, &named.bank);
    let found = found.and_then(|bank| {
        let question = writing::find_question(caller, &bank, &named.question)?;
        Ok((bank, question))
    });
    let (bank, question) = match found {
        Ok(found) => found,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let reported = open_reports(core, caller).await?.into_iter().flatten();
    let mut of_it = reported.filter(|one| {
        one.question.id == question.id && view::same_options(&one.question, &question)
    });
    let round = of_it.next().map_or(0, |report| report.round.0);
    let target = Target {
        key: key_of(&question),
        round: u32::try_from(round).unwrap_or_default(),
        bank: bank.id.clone(),
    };
    fix_opened(core, caller, target).await
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
fn targeted(
    core: &Core,
    caller: &Caller,
    target: &Target,
) -> Result<(Arc<Bank>, Arc<Question>), Message> {
    let bank = bank_of_quizmaster(core, caller, target.bank.as_str())?;
    match find_by_key(&bank, target.key) {
        Some((_, question)) => Ok((Arc::clone(&bank), Arc::clone(question))),
        None => {
            let text = t!(caller.locale(), "question-is-gone");
            Err(Message::text(text))
        }
    }
}

/// As [`targeted`], with the order in which the options are shown: that of the round, or the
/// author's if the round is none of this question in this server or its options have changed since.
async fn fixing(
    core: &Core,
    caller: &Caller,
    target: Target,
) -> anyhow::Result<Result<Fixing, Message>> {
    let (bank, question) = match targeted(core, caller, &target) {
        Ok(found) => found,
        Err(refused) => return Ok(Err(refused)),
    };
    let (round, member) = (RoundId(target.round.into()), caller.member.id);
    let closed = core
        .read(caller.guild, move |reader| {
            reader.closed_question(round, member)
        })
        .await?;
    let shown = closed.map(|closed| closed.view).filter(|shown| {
        shown.started.guild == caller.guild
            && shown.question.id == question.id
            && view::same_options(&shown.question, &question)
    });
    let order = match shown {
        Some(shown) => shown.order,
        None => (0..question.options.len() as u8).collect(),
    };
    Ok(Ok(Fixing {
        bank,
        question,
        order,
        target,
    }))
}

/// Handles the button of a report: shows the question with its key and the means to correct it.
pub(crate) async fn fix_opened(
    core: &Core,
    caller: &Caller,
    target: Target,
) -> anyhow::Result<Handled> {
    Ok(Response::private(
        match fixing(core, caller, target).await? {
            Ok(fixing) => view::fix(caller.locale(), &fixing),
            Err(refused) => refused,
        },
    ))
}

/// Shows what a correction to the options at these positions would change, and asks for a
/// confirmation.
pub(crate) async fn fix_chosen(
    core: &Core,
    caller: &Caller,
    target: Target,
    positions: Vec<u8>,
) -> anyhow::Result<Handled> {
    let fixing = match fixing(core, caller, target).await? {
        Ok(fixing) => fixing,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let positions = positions.into_iter().map(usize::from);
    let chosen: Choices = positions
        .filter_map(|position| fixing.order.get(position))
        .map(|&index| usize::from(index))
        .collect();
    let question = &fixing.question;
    let Some(fixed) = with_right_options(question, chosen) else {
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
    let message = view::confirm_fix(caller.locale(), &fixing, &fixed, chosen, (quizzes, answers));
    Ok(Response::Update(message).into())
}

pub(crate) async fn fix_confirmed(
    core: &Core,
    caller: &Caller,
    target: Target,
    chosen: Choices,
) -> anyhow::Result<Handled> {
    let _edit_guard = core.editing.lock(caller.guild).await;
    let fixing = match fixing(core, caller, target).await? {
        Ok(fixing) => fixing,
        Err(refused) => return Ok(Response::private(refused)),
    };
    match with_right_options(&fixing.question, chosen) {
        Some(fixed) => fix(core, caller, fixing, fixed).await,
        None => {
            let text = t!(caller.locale(), "fix-changes-nothing");
            Ok(Response::private(Message::text(text)))
        }
    }
}

/// Returns a question as a form shows it, if the form can correct its key. The key of a card is its
/// back, which `/bank edit` changes.
fn with_key(question: &Question) -> Option<Written> {
    written(question).filter(|_| question.back.is_none())
}

/// Opens the form for the accepted answers of a typed question.
pub(crate) fn fix_form(core: &Core, caller: &Caller, target: &Target) -> Handled {
    let found = targeted(core, caller, target);
    let fits = |written: &Written| written.answers.chars().count() <= limits::INPUT_TEXT;
    let form = found.and_then(|(bank, question)| match with_key(&question).filter(fits) {
        Some(now) => Ok(view::fix_form(caller.locale(), &bank, target, &now.answers)),
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

/// Opens a refused form for accepted answers again, with what was typed into it.
pub(crate) fn fix_again(core: &Core, caller: &Caller, sent: InteractionId) -> Handled {
    let form = draft::find(core, caller, sent).and_then(|draft| {
        let Some(Id::FixForm(target)) = crate::bot::component::read(&draft.form) else {
            let text = t!(caller.locale(), "question-is-gone");
            return Err(Message::text(text));
        };
        let (bank, _) = targeted(core, caller, &target)?;
        let typed = &draft.texts.answers;
        Ok(view::fix_form(caller.locale(), &bank, &target, typed))
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
    target: Target,
    answers: String,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let _edit_guard = core.editing.lock(caller.guild).await;
    let fixing = match fixing(core, caller, target).await? {
        Ok(fixing) => fixing,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let (bank, question) = (&fixing.bank, &fixing.question);
    let Some(mut now) = with_key(question) else {
        let text = t!(locale, "edit-needs-a-file");
        return Ok(Response::private(Message::text(text)));
    };
    now.answers = marked_for(question, &answers);
    let composed = compose(&bank.id, &now, &Limits::DISCORD);
    let as_written = composed.question.as_ref();
    if let Some(fixed) = as_written.and_then(|one| corrected(question, one)) {
        draft::drop(core, caller).await?;
        return fix(core, caller, fixing, fixed).await;
    }
    let form = Id::FixForm(fixing.target.clone());
    let typed = Written {
        answers,
        ..Written::clone(&now)
    };
    draft::keep(core, caller, &form, &bank.title, &typed).await?;
    let again = Id::FixAgain(caller.interaction);
    Ok(Response::private(match as_written {
        None => draft::view::refused(locale, &again, &now, &composed),
        Some(_) => {
            let mut message = Message::text(t!(locale, "fix-changes-nothing"));
            message.components.push(draft::view::fix_it(locale, &again));
            message
        }
    }))
}

/// Corrects a key, and scores again all answers that were given under the wrong one. The caller
/// holds [`Core::editing`].
async fn fix(
    core: &Core,
    caller: &Caller,
    fixing: Fixing,
    fixed: Question,
) -> anyhow::Result<Handled> {
    let guild = caller.guild;
    let correct = CorrectKey {
        guild,
        before: Arc::clone(&fixing.question),
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
            bank_title: fixing.bank.title.clone(),
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
    let reported = open_reports(core, caller).await?.into_iter().flatten();
    let of_it = reported.filter(|one| one.question.id == fix.after.id);
    settle(core, caller, of_it, Settled::Fixed).await?;
    tracing::info!(question = %fix.after.id, guild = guild.0, ?done, "key corrected");
    // Replaces the confirmation prompt.
    let message = view::fixed(caller.locale(), &fix.after, &fixing.order, &done);
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

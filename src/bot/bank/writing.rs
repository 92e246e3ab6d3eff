//! EditLocks of banks in Discord: `/bank add`, `edit` and `delete`.

use crate::bot::bank::component::Id;
use crate::bot::bank::key::{find_by_key, key_of};
use crate::bot::bank::{Named, own, view};
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::message::Message;
use crate::bot::ui::{t, text};
use crate::bot::{bank, draft, quota};
use crate::limits;
use quiz_banks::compose::{Composed, Written, compose, written};
use quiz_banks::identity;
use quiz_banks::limits::Limits;
use quiz_banks::markdown::plain;
use quiz_engine::ids::BankId;
use quiz_engine::question::{AnswerOption, Bank, Question};
use std::sync::Arc;

/// Finds the question that a member named by id, number, or a part of its prompt that no other has.
///
/// # Errors
/// With the reply, if there is none or several prompts contain that text.
pub(crate) fn find_question(
    caller: &Caller,
    bank: &Bank,
    named: &str,
) -> Result<Arc<Question>, Message> {
    let named = named.trim();
    let last = |question: &Arc<Question>| {
        let id = question.id.as_str();
        id.rsplit_once('/').is_some_and(|(_, last)| last == named)
    };
    let by_id = bank.questions.iter().find(|question| last(question));
    let by_number = || {
        let number: usize = named.parse().ok()?;
        bank.questions.get(number.checked_sub(1)?)
    };
    let by_words = || {
        let typed = named.to_lowercase();
        // As the file says it, or as messages and suggestions show it.
        let holds = |question: &&Arc<Question>| {
            let source = question.prompt.source();
            let shown = || text::one_line(&plain(source)).to_lowercase();
            source.to_lowercase().contains(&typed) || shown().contains(&typed)
        };
        let mut found = bank.questions.iter().filter(holds);
        found.next().filter(|_| found.next().is_none())
    };
    let found = by_id.or_else(by_number).or_else(by_words);
    found.map(Arc::clone).ok_or_else(|| {
        let (asked, title) = (text::title(named), text::title(&bank.title));
        let locale = caller.locale();
        Message::text(t!(
            locale,
            "question-not-found",
            asked = asked,
            title = title
        ))
    })
}

/// Opens the form for a new question, in one of the server's own banks or in a new bank.
pub(crate) fn add_form(core: &Core, caller: &Caller, name: &str) -> Handled {
    match bank_to_add_to(core, caller, name) {
        Ok((id, title)) => {
            let form = Id::Add { bank: id };
            let written = Written::default();
            let form = draft::view::question_form(caller.locale(), &form, &title, &written);
            Response::Form(form).into()
        }
        Err(refused) => Response::private(refused),
    }
}

/// Returns the id and the title of the bank that a member named to add a question to it: one of the
/// server's own, or a new one, whose id is its title.
///
/// # Errors
/// With the reply, if they may not add to it.
pub(crate) fn bank_to_add_to(
    core: &Core,
    caller: &Caller,
    name: &str,
) -> Result<(String, String), Message> {
    let name = name.trim();
    if bank::find_bank(core, caller, name).is_ok() || !caller.quizmaster {
        let bank = own::find_own(core, caller, name)?;
        if bank.questions.len() >= limits::UPLOAD_QUESTIONS {
            let (count, max) = (bank.questions.len() + 1, limits::UPLOAD_QUESTIONS);
            let locale = caller.locale();
            let text = t!(
                locale,
                "upload-too-many-questions",
                count = count,
                max = max
            );
            return Err(Message::text(text));
        }
        return Ok((bank.id.to_string(), bank.title.clone()));
    }
    let locale = caller.locale();
    let id = identity::bank_id(name);
    if name.is_empty() || name.chars().count() > limits::NEW_BANK_TITLE {
        let max = limits::NEW_BANK_TITLE;
        return Err(Message::text(t!(locale, "add-bad-name", max = max)));
    }
    if !own::is_free(core, caller.guild, &id) {
        let text = t!(locale, "upload-id-is-taken", id = id.as_str());
        return Err(Message::text(text));
    }
    if core.catalogue().count_own(caller.guild) >= core.quotas.banks {
        quota::count_hit("banks");
        let text = t!(locale, "upload-too-many-banks", max = core.quotas.banks);
        return Err(Message::text(text));
    }
    Ok((name.to_owned(), name.to_owned()))
}

/// Adds the question of a sent form.
pub(crate) async fn add(
    core: &Core,
    caller: &Caller,
    bank: &str,
    texts: Vec<String>,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let _edit_guard = core.editing.lock(caller.guild).await;
    let (id, title) = match bank_to_add_to(core, caller, bank) {
        Ok(found) => found,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let written = draft::from_texts(texts);
    let Addition {
        bank,
        existing,
        number,
        composed,
        again,
    } = match add_to_bank(core, caller, (&id, &title), &written) {
        Ok(addition) => addition,
        Err(composed) => {
            let form = Id::Add { bank: id };
            return draft::refuse(core, caller, &form, &title, &written, &composed).await;
        }
    };
    let mut message = view::writing::written(locale, &bank, number, &composed, again);
    let more = Id::Add {
        bank: bank.id.to_string(),
    };
    (message.components).push(view::writing::add_another(locale, &more));
    let stored = own::store_edited(core, caller, bank, existing).await?;
    Ok(Response::private(match stored {
        Ok(()) => {
            draft::drop(core, caller).await?;
            message
        }
        Err(refusal) => caller.refusal(&refusal),
    }))
}

/// A bank with a question that was just written.
pub(crate) struct Addition {
    pub(crate) bank: Bank,
    /// The bank without it; `None` for a new bank.
    pub(crate) existing: Option<Arc<Bank>>,
    /// The number of the question in the bank, from 1.
    pub(crate) number: usize,
    pub(crate) composed: Composed,
    /// The number of an earlier question with the same prompt.
    pub(crate) again: Option<usize>,
}

impl Addition {
    /// Returns the question that was added.
    pub(crate) fn question(&self) -> &Arc<Question> {
        &self.bank.questions[self.number - 1]
    }
}

/// Adds a question to the bank with that id and title, or to a new one.
///
/// # Errors
/// With the diagnostics, if it cannot be asked.
pub(crate) fn add_to_bank(
    core: &Core,
    caller: &Caller,
    (id, title): (&str, &str),
    written: &Written,
) -> Result<Addition, Composed> {
    let existing = own::find_own(core, caller, id).ok();
    let bank_id = existing
        .as_ref()
        .map_or_else(|| identity::bank_id(id), |bank| bank.id.clone());
    let composed = compose(&bank_id, written, &Limits::DISCORD);
    let Some(mut question) = composed.question.clone() else {
        return Err(composed);
    };
    let mut bank = match &existing {
        Some(bank) => Bank::clone(bank),
        None => empty_bank(bank_id, title.to_owned()),
    };
    let again = bank.questions.iter().position(|one| one.id == question.id);
    make_id_free(&bank, &mut question);
    bank.questions.push(question);
    let number = bank.questions.len();
    Ok(Addition {
        bank,
        existing,
        number,
        composed,
        again: again.map(|at| at + 1),
    })
}

/// Opens the form with a question's present texts.
pub(crate) fn edit_form(core: &Core, caller: &Caller, named: &Named) -> Handled {
    let form = own_question(core, caller, named).and_then(|(bank, question)| {
        let locale = caller.locale();
        let form = Id::Edit {
            key: key_of(&question),
            bank: bank.id.clone(),
        };
        let fits = |written: &Written| {
            let texts = [&written.prompt, &written.answers, &written.explanation];
            texts
                .iter()
                .all(|text| text.chars().count() <= limits::INPUT_TEXT)
        };
        match written(&question).filter(fits) {
            Some(written) => Ok(draft::view::question_form(
                locale,
                &form,
                &bank.title,
                &written,
            )),
            None => Err(Message::text(t!(locale, "edit-needs-a-file"))),
        }
    });
    match form {
        Ok(form) => Response::Form(form).into(),
        Err(refused) => Response::private(refused),
    }
}

/// Replaces the texts of a question by those of a sent form.
pub(crate) async fn edit(
    core: &Core,
    caller: &Caller,
    (key, id): (u64, BankId),
    texts: Vec<String>,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let _edit_guard = core.editing.lock(caller.guild).await;
    let bank = match own::find_own(core, caller, id.as_str()) {
        Ok(bank) => bank,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let Some((at, before)) = find_by_key(&bank, key) else {
        let text = t!(locale, "question-is-gone");
        return Ok(Response::private(Message::text(text)));
    };
    let written = draft::from_texts(texts);
    let composed = compose(&bank.id, &written, &Limits::DISCORD);
    let Some(question) = &composed.question else {
        let form = Id::Edit { key, bank: id };
        return draft::refuse(core, caller, &form, &bank.title, &written, &composed).await;
    };
    let mut edited = Bank::clone(&bank);
    edited.questions[at] = Arc::new(with_hidden_fields(question, before));
    let message = view::writing::written(locale, &edited, at + 1, &composed, None);
    let stored = own::store_edited(core, caller, edited, Some(bank)).await?;
    Ok(Response::private(match stored {
        Ok(()) => {
            draft::drop(core, caller).await?;
            message
        }
        Err(refusal) => caller.refusal(&refusal),
    }))
}

pub(crate) fn ask_delete(core: &Core, caller: &Caller, named: &Named) -> Handled {
    Response::private(match own_question(core, caller, named) {
        Ok((bank, question)) => view::writing::confirm_delete(caller.locale(), &bank, &question),
        Err(refused) => refused,
    })
}

/// Deletes a question, after the confirmation.
pub(crate) async fn delete(
    core: &Core,
    caller: &Caller,
    key: u64,
    id: BankId,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let _edit_guard = core.editing.lock(caller.guild).await;
    let bank = match own::find_own(core, caller, id.as_str()) {
        Ok(bank) => bank,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let Some((at, _)) = find_by_key(&bank, key) else {
        let text = t!(locale, "question-is-gone");
        return Ok(Response::private(Message::text(text)));
    };
    if bank.questions.len() == 1 {
        let text = t!(locale, "delete-last");
        return Ok(Response::private(Message::text(text)));
    }
    let mut edited = Bank::clone(&bank);
    edited.questions.remove(at);
    let (title, left) = (text::title(&bank.title), edited.questions.len());
    if let Err(refusal) = own::store_edited(core, caller, edited, Some(bank)).await? {
        return Ok(Response::private(caller.refusal(&refusal)));
    }
    let text = t!(locale, "delete-done", title = title, count = left);
    Ok(Response::Update(Message::text(text)).into())
}

fn own_question(
    core: &Core,
    caller: &Caller,
    named: &Named,
) -> Result<(Arc<Bank>, Arc<Question>), Message> {
    let bank = own::find_own(core, caller, &named.bank)?;
    let question = find_question(caller, &bank, &named.question)?;
    Ok((bank, question))
}

fn empty_bank(id: BankId, title: String) -> Bank {
    Bank {
        id,
        title,
        description: None,
        source: None,
        author: None,
        licence: None,
        language: None,
        tags: Vec::new(),
        seconds: None,
        ask: quiz_engine::question::Ask::default(),
        questions: Vec::new(),
        answers: quiz_engine::question::KnownAnswers::default(),
    }
}

/// Makes the question's id unique in the bank. Questions with the same prompt get the same id.
fn make_id_free(bank: &Bank, question: &mut Arc<Question>) {
    let first = question.id.to_string();
    for n in 2.. {
        if bank.questions.iter().all(|other| other.id != question.id) {
            return;
        }
        Arc::make_mut(question).id = quiz_engine::ids::QuestionId::new(format!("{first}-{n}"));
    }
}

/// Returns the edited question with the id of `before`, which keeps its history, and with
/// everything that the form does not show.
fn with_hidden_fields(edited: &Question, before: &Question) -> Question {
    let option = |option: &AnswerOption| {
        let was = before.options.iter().find(|was| was.text == option.text);
        was.unwrap_or(option).clone()
    };
    Question {
        id: before.id.clone(),
        prompt: edited.prompt.clone(),
        kind: edited.kind.clone(),
        options: edited.options.iter().map(option).collect(),
        right: edited.right,
        fixed_order: before.fixed_order || edited.fixed_order,
        back: edited.back.clone(),
        explanation: edited.explanation.clone(),
        ..before.clone()
    }
}

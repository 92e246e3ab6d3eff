//! The queue of suggested questions: quizmasters accept, edit and refuse them, and bar members.

use crate::bot::bank::{own, writing};
use crate::bot::core::Core;
use crate::bot::draft;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::suggestion::component::{Id, Page, Target, in_id};
use crate::bot::suggestion::{composed, refused, view, waiting};
use crate::bot::ui::message::{Component, Message};
use crate::bot::ui::names::Names;
use crate::bot::ui::{refusal, t, text};
use crate::limits;
use quiz_engine::ids::MemberId;
use quiz_engine::refusal::SuggestionRefusal;
use quiz_engine::suggestion::{AcceptSuggestion, Bar, Suggestion};
use std::sync::Arc;

/// Builds a page of the queue as a new message.
pub(crate) fn list(core: &Core, caller: &Caller, page: &Page) -> Handled {
    Response::private(draw(core, caller, page, None))
}

/// Replaces the queue's message by another page.
pub(super) fn turn_to(core: &Core, caller: &Caller, page: &Page) -> Handled {
    Response::Update(draw(core, caller, page, None)).into()
}

/// `note` is what was just done.
fn draw(core: &Core, caller: &Caller, page: &Page, note: Option<String>) -> Message {
    let locale = caller.locale();
    if !caller.quizmaster {
        return refusal::not_a_quizmaster(locale);
    }
    let waiting = waiting(core, caller);
    let barred = core
        .state()
        .engine
        .suggestions()
        .barred(caller.guild)
        .count();
    let mut message = match waiting.len().checked_sub(1) {
        None => view::empty(locale, barred),
        Some(last) => {
            let at = (page.number as usize).min(last);
            let composed = composed(&draft::written(&waiting[at].texts));
            let shown = view::Shown {
                suggestion: &waiting[at],
                composed: &composed,
                at,
                total: waiting.len(),
                barred,
                bank: &page.bank,
            };
            view::page(locale, &shown)
        }
    };
    if let Some(note) = note {
        message.components.insert(0, Component::Text(note));
    }
    message
}

/// Replaces the queue's message by the suggestion that follows the one of `target`, which had this
/// place before.
fn after(core: &Core, caller: &Caller, at: usize, bank: &str, note: String) -> Handled {
    let page = Page {
        number: u32::try_from(at).unwrap_or_default(),
        bank: in_id(bank),
    };
    Response::Update(draw(core, caller, &page, Some(note))).into()
}

/// Finds a suggestion that waits, with its place in the queue.
fn find(
    core: &Core,
    caller: &Caller,
    target: &Target,
) -> Result<(usize, Arc<Suggestion>), Message> {
    if !caller.quizmaster {
        return Err(refusal::not_a_quizmaster(caller.locale()));
    }
    let waiting = waiting(core, caller).into_iter().enumerate();
    let mut found = waiting.filter(|(_, one)| one.id == target.suggestion);
    found.next().ok_or_else(|| {
        let gone = SuggestionRefusal::Settled.into();
        caller.refusal(&gone)
    })
}

/// Opens the form that asks into which bank a suggestion goes.
pub(super) fn accept_form(core: &Core, caller: &Caller, target: &Target) -> Handled {
    if let Err(refused) = find(core, caller, target) {
        return Response::private(refused);
    }
    let locale = caller.locale();
    let bank = match target.bank.as_str() {
        "" => likely_bank(core, caller).unwrap_or_else(|| t!(locale, "suggestions-bank")),
        bank => bank.to_owned(),
    };
    Response::Form(view::accept_form(locale, target, &bank)).into()
}

/// Returns the only bank of the server that takes another question.
fn likely_bank(core: &Core, caller: &Caller) -> Option<String> {
    let catalogue = core.catalogue();
    let own = catalogue.all_own(caller.guild);
    let mut own = own.filter(|bank| bank.questions.len() < limits::UPLOAD_QUESTIONS);
    let first = own.next()?;
    own.next().is_none().then(|| first.id.to_string())
}

/// Adds a suggestion to the bank that a sent form names.
pub(super) async fn accept(
    core: &Core,
    caller: &Caller,
    target: Target,
    bank: String,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let _edit_guard = core.editing.lock(caller.guild).await;
    let (at, suggestion) = match find(core, caller, &target) {
        Ok(found) => found,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let (id, title) = match writing::bank_to_add_to(core, caller, &bank) {
        Ok(found) => found,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let written = draft::written(&suggestion.texts);
    let added = writing::add_to_bank(core, caller, (&id, &title), &written);
    let addition = match added {
        Ok(addition) => addition,
        // The rules may have become stricter since it was suggested.
        Err(composed) => {
            let (form, title) = (Id::Edit(target), t!(locale, "suggestion-edit-form"));
            return draft::refuse(core, caller, &form, &title, &written, &composed).await;
        }
    };
    let question = addition.question().id.clone();
    let (number, bank) = (addition.number, Arc::new(addition.bank));
    let file = own::file_of(&bank);
    let accept = |put| AcceptSuggestion {
        suggestion: suggestion.id,
        texts: suggestion.texts.clone(),
        put,
        question,
    };
    let versions = (Arc::clone(&bank), addition.existing);
    let stored = own::store_by(core, caller, file, versions, |engine, now, put| {
        engine.accept_suggestion(now, accept(put))
    });
    Ok(match stored.await? {
        Err(refusal) => Response::private(refused(caller, &refusal)),
        Ok(_) => {
            let note = t!(
                locale,
                "suggestion-accepted",
                number = number,
                title = text::title(&bank.title),
                name = Names::All.of(&suggestion.author)
            );
            after(core, caller, at, bank.id.as_str(), note)
        }
    })
}

/// Opens the form with the texts of a suggestion.
pub(super) fn edit_form(core: &Core, caller: &Caller, target: &Target) -> Handled {
    let locale = caller.locale();
    match find(core, caller, target) {
        Err(refused) => Response::private(refused),
        Ok((_, suggestion)) => {
            let (form, title) = (Id::Edit(target.clone()), t!(locale, "suggestion-edit-form"));
            let written = draft::written(&suggestion.texts);
            let form = draft::view::question_form(locale, &form, &title, &written);
            Response::Form(form).into()
        }
    }
}

/// Replaces the texts of a suggestion by those of a sent form.
pub(super) async fn edit(
    core: &Core,
    caller: &Caller,
    target: Target,
    texts: Vec<String>,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let at = match find(core, caller, &target) {
        Ok((at, _)) => at,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let written = draft::from_texts(texts);
    let composed = composed(&written);
    let bank = target.bank.clone();
    if composed.question.is_none() {
        let (form, title) = (Id::Edit(target), t!(locale, "suggestion-edit-form"));
        return draft::refuse(core, caller, &form, &title, &written, &composed).await;
    }
    let (guild, by, texts) = (caller.guild, caller.member.id, draft::kept(&written));
    let decided =
        core.run(|engine, now| engine.edit_suggestion(now, guild, target.suggestion, texts, by));
    Ok(match decided.stored().await? {
        Err(refusal) => Response::private(refused(caller, &refusal)),
        Ok(()) => after(core, caller, at, &bank, t!(locale, "suggestion-edited")),
    })
}

/// Opens the form that asks for the reason of a refusal.
pub(super) fn refuse_form(core: &Core, caller: &Caller, target: &Target) -> Handled {
    match find(core, caller, target) {
        Err(refused) => Response::private(refused),
        Ok(_) => Response::Form(view::refuse_form(caller.locale(), target)).into(),
    }
}

/// Refuses a suggestion for the reason of a sent form.
pub(super) async fn refuse(
    core: &Core,
    caller: &Caller,
    target: Target,
    reason: String,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let (at, suggestion) = match find(core, caller, &target) {
        Ok(found) => found,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let reason = text::cut(reason.trim(), limits::REPORT_TEXT);
    let (guild, by) = (caller.guild, caller.member.id);
    let decided =
        core.run(|engine, now| engine.refuse_suggestion(now, guild, suggestion.id, reason, by));
    Ok(match decided.stored().await? {
        Err(refusal) => Response::private(refused(caller, &refusal)),
        Ok(_) => {
            let name = Names::All.of(&suggestion.author);
            let note = t!(locale, "suggestion-refused", name = name);
            after(core, caller, at, &target.bank, note)
        }
    })
}

/// Bars the author of a suggestion.
pub(super) async fn bar(core: &Core, caller: &Caller, target: Target) -> anyhow::Result<Handled> {
    let at = match find(core, caller, &target) {
        Ok((at, _)) => at,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let (guild, by) = (caller.guild, caller.member.clone());
    let decided = core.run(|engine, now| engine.bar_author(now, guild, target.suggestion, by));
    Ok(match decided.stored().await? {
        Err(refusal) => Response::private(refused(caller, &refusal)),
        Ok(member) => {
            let name = Names::All.of(&member);
            let note = t!(caller.locale(), "suggestion-barred", name = name);
            after(core, caller, at, &target.bank, note)
        }
    })
}

/// Replaces the queue's message by a page of the barred members.
pub(super) fn barred(core: &Core, caller: &Caller, page: u32) -> Handled {
    if !caller.quizmaster {
        return Response::private(refusal::not_a_quizmaster(caller.locale()));
    }
    let all: Vec<Bar> = {
        let state = core.state();
        let barred = state.engine.suggestions().barred(caller.guild);
        barred.cloned().collect()
    };
    Response::Update(view::barred(caller.locale(), &all, page)).into()
}

/// Lets a barred member suggest again.
pub(super) async fn unbar(
    core: &Core,
    caller: &Caller,
    member: MemberId,
) -> anyhow::Result<Handled> {
    if !caller.quizmaster {
        let refused = refusal::not_a_quizmaster(caller.locale());
        return Ok(Response::private(refused));
    }
    let (guild, by) = (caller.guild, caller.member.id);
    let done = core.record(|engine, now| engine.unbar(now, guild, member, by));
    done.wait().await?;
    Ok(barred(core, caller, 0))
}

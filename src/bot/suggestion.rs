//! Questions that members suggest, and the quizmasters' queue of them.

pub(crate) mod command;
pub(crate) mod component;
mod press;
pub(crate) mod queue;
pub(crate) mod view;

use crate::bot::bank::view::writing::add_another;
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::suggestion::component::Id;
use crate::bot::ui::message::Message;
use crate::bot::ui::{t, text};
use crate::bot::{draft, quota};
use crate::limits;
use quiz_banks::compose::{Composed, Written, compose};
use quiz_banks::limits::Limits;
use quiz_engine::Refusal;
use quiz_engine::ids::{BankId, SuggestionId};
use quiz_engine::suggestion::{MOST_WAITING, Suggest, Suggestion};
use std::sync::Arc;

/// Reads a suggestion as if it were in a bank.
fn composed(written: &Written) -> Composed {
    compose(&BankId::new("suggested"), written, &Limits::DISCORD)
}

/// Builds the reply to a refused request, and counts a limit that was reached.
fn refused(caller: &Caller, refusal: &Refusal) -> Message {
    if let Refusal::LimitReached { limit, .. } = refusal {
        quota::count_hit(limit.name());
    }
    caller.refusal(refusal)
}

/// Opens the form for a suggestion, with this text as its question.
pub(crate) fn open_form(core: &Core, caller: &Caller, prompt: &str) -> Handled {
    let (guild, member) = (caller.guild, caller.member.id);
    let may = (core.state().engine).may_suggest(guild, member, core.quotas.suggestions);
    if let Err(refusal) = may {
        return Response::private(refused(caller, &refusal));
    }
    let written = Written {
        prompt: text::cut(prompt.trim(), limits::INPUT_TEXT),
        ..Written::default()
    };
    let locale = caller.locale();
    let title = t!(locale, "suggest-form");
    let form = draft::view::question_form(locale, &Id::New, &title, &written);
    Response::Form(form).into()
}

/// Takes the question of a sent form.
pub(crate) async fn suggest(
    core: &Core,
    caller: &Caller,
    texts: Vec<String>,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let written = draft::from_texts(texts);
    let composed = composed(&written);
    let Some(question) = &composed.question else {
        let title = t!(locale, "suggest-form");
        return draft::refuse(core, caller, &Id::New, &title, &written, &composed).await;
    };
    let suggest = Suggest {
        id: SuggestionId(caller.interaction.0),
        guild: caller.guild,
        author: caller.member.clone(),
        texts: draft::kept(&written),
        most: core.quotas.suggestions,
    };
    let decided = core.run(|engine, now| engine.suggest(now, suggest));
    if let Err(refusal) = decided.stored().await? {
        return Ok(Response::private(refused(caller, &refusal)));
    }
    let waiting = waiting_of(core, caller);
    let mut message = view::thanks(locale, question, &composed, waiting);
    if waiting < MOST_WAITING {
        message.components.push(add_another(locale, &Id::New));
    }
    Ok(Response::private(message))
}

/// Counts the member's suggestions that wait.
fn waiting_of(core: &Core, caller: &Caller) -> usize {
    let state = core.state();
    let waiting = state.engine.suggestions().waiting(caller.guild);
    waiting
        .filter(|one| one.author.id == caller.member.id)
        .count()
}

/// Returns the server's suggestions that wait, oldest first.
fn waiting(core: &Core, caller: &Caller) -> Vec<Arc<Suggestion>> {
    let state = core.state();
    let waiting = state.engine.suggestions().waiting(caller.guild);
    waiting.map(Arc::clone).collect()
}

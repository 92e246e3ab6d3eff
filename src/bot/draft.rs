//! What members typed into forms for questions that were refused, and the button "Fix it", which
//! opens such a form again.

pub(crate) mod component;
mod press;
pub(crate) mod view;

use crate::bot::core::Core;
use crate::bot::draft::component::Id;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::message::Message;
use crate::bot::ui::t;
use quiz_banks::compose::{Composed, Written};
use quiz_engine::ids::InteractionId;
use quiz_engine::suggestion::{FormDraft, Texts};
use std::fmt::Display;
use std::sync::Arc;

/// Returns the texts of a form for a question.
pub(crate) fn from_texts(texts: Vec<String>) -> Written {
    let mut texts = texts.into_iter();
    let mut next = || texts.next().unwrap_or_default();
    Written {
        prompt: next(),
        answers: next(),
        explanation: next(),
    }
}

/// Returns the texts as the engine keeps them.
pub(crate) fn kept(written: &Written) -> Texts {
    Texts {
        prompt: written.prompt.clone(),
        answers: written.answers.clone(),
        explanation: written.explanation.clone(),
    }
}

/// Returns texts that the engine has kept.
pub(crate) fn written(texts: &Texts) -> Written {
    Written {
        prompt: texts.prompt.clone(),
        answers: texts.answers.clone(),
        explanation: texts.explanation.clone(),
    }
}

/// Keeps what was typed into a form, and says why it is refused.
pub(crate) async fn refuse(
    core: &Core,
    caller: &Caller,
    form: &impl Display,
    title: &str,
    written: &Written,
    composed: &Composed,
) -> anyhow::Result<Handled> {
    keep(core, caller, form, title, written).await?;
    let fix = Id::Fix(caller.interaction);
    let locale = caller.locale();
    let message = view::refused(locale, &fix, written, composed);
    Ok(Response::private(message))
}

/// Keeps what was typed into a form.
pub(crate) async fn keep(
    core: &Core,
    caller: &Caller,
    form: &impl Display,
    title: &str,
    written: &Written,
) -> anyhow::Result<()> {
    let draft = FormDraft {
        id: caller.interaction,
        guild: caller.guild,
        member: caller.member.id,
        form: form.to_string(),
        title: title.to_owned(),
        texts: kept(written),
    };
    let kept = core.record(|engine, _| engine.keep_draft(draft));
    Ok(kept.wait().await?)
}

/// Drops what was typed into a refused form, after a success.
pub(crate) async fn drop(core: &Core, caller: &Caller) -> anyhow::Result<()> {
    let (guild, member) = (caller.guild, caller.member.id);
    let dropped = core.record(|engine, _| engine.drop_draft(guild, member));
    Ok(dropped.wait().await?)
}

/// Finds what the member typed into the refused form that this interaction sent.
///
/// # Errors
/// With the reply, if it is not kept any more.
pub(crate) fn find(
    core: &Core,
    caller: &Caller,
    sent: InteractionId,
) -> Result<Arc<FormDraft>, Message> {
    let state = core.state();
    let drafts = state.engine.suggestions();
    let draft = drafts.draft(caller.guild, caller.member.id, sent);
    draft.cloned().ok_or_else(|| {
        let text = t!(caller.locale(), "draft-is-gone");
        Message::text(text)
    })
}

/// Opens a refused form again, with what was typed into it.
fn fix(core: &Core, caller: &Caller, sent: InteractionId) -> Handled {
    let locale = caller.locale();
    match find(core, caller, sent) {
        Ok(draft) => {
            let written = written(&draft.texts);
            let form = view::question_form(locale, &draft.form, &draft.title, &written);
            Response::Form(form).into()
        }
        Err(gone) => Response::private(gone),
    }
}

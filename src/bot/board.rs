//! `/board …`: quizmasters reset leaderboards and exclude members from them.

pub(crate) mod command;
pub(crate) mod component;
mod press;
pub(crate) mod view;

use crate::bot::command::{Suggestion, Typing};
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::leaderboard;
use crate::bot::ui::{refusal, text};
use quiz_engine::Refusal;
use quiz_engine::ids::GuildId;
use quiz_engine::member::Member;
use quiz_engine::standings::{BoardEdit, EditBoards, Edited, UndoEdit};
use std::collections::BTreeMap;

/// Asks for a confirmation before a reset.
pub(crate) async fn ask_reset(
    core: &Core,
    caller: &Caller,
    server: bool,
) -> anyhow::Result<Handled> {
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    let channel = leaderboard::board_channel(core, caller).await?;
    let members = {
        let engine = &core.state().engine;
        match server {
            true => engine.guild_board(caller.guild).len(),
            false => engine.channel_board(channel).len(),
        }
    };
    let message = view::confirm_reset(caller.locale(), server, members);
    Ok(Response::private(message))
}

/// Resets a leaderboard, after the confirmation.
pub(crate) async fn reset(core: &Core, caller: &Caller, server: bool) -> anyhow::Result<Handled> {
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    let channel = match server {
        true => None,
        false => Some(leaderboard::board_channel(core, caller).await?),
    };
    let _edit_guard = core.editing.lock(caller.guild).await;
    let message = match edit_boards(core, caller, Edited::Reset(channel)).await? {
        Ok(edit) => view::board_reset(caller.locale(), server, edit.undone_until()),
        Err(refusal) => caller.refusal(&refusal),
    };
    // Replaces the confirmation prompt.
    Ok(Response::Update(message).into())
}

/// Asks for a confirmation before an exclusion.
pub(crate) fn ask_exclude(core: &Core, caller: &Caller, member: &Member) -> Handled {
    let locale = caller.locale();
    Response::private(if !caller.quizmaster {
        refusal::not_a_quizmaster(caller.locale())
    } else if is_excluded(core, caller.guild, member) {
        let member = member.clone();
        caller.refusal(&Refusal::AlreadyExcluded { member })
    } else {
        view::confirm_exclude(locale, member)
    })
}

/// Excludes a member, after the confirmation.
pub(crate) async fn exclude(
    core: &Core,
    caller: &Caller,
    member: Member,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    // Not during a correction, which scores answers again: the member must count for all of them or
    // for none.
    let _edit_guard = core.editing.lock(caller.guild).await;
    match edit_boards(core, caller, Edited::Excluded(member.clone())).await? {
        Ok(_) => Ok(Response::Update(view::board_excluded(locale, &member)).into()),
        Err(refusal) => Ok(Response::private(caller.refusal(&refusal))),
    }
}

pub(crate) async fn undo(core: &Core, caller: &Caller, named: &str) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    // What the reset removed must not be scored again between the query and the undo.
    let _edit_guard = core.editing.lock(caller.guild).await;
    let Some(edit) = find_edit(core, caller, named) else {
        let refusal = Refusal::NothingToUndo;
        return Ok(Response::private(caller.refusal(&refusal)));
    };
    let taken = match edit.what {
        Edited::Reset(_) => {
            let id = edit.id;
            core.read_unlimited(move |reader| reader.removed_by(id))
                .await?
        }
        Edited::Excluded(_) => BTreeMap::new(),
    };
    let undo = UndoEdit {
        guild: caller.guild,
        edit: edit.id,
        taken,
        by: caller.member.id,
    };
    let decided = core.run(|engine, now| engine.undo_edit(now, undo));
    Ok(Response::private(match decided.stored().await? {
        Ok(edit) => {
            tracing::info!(guild = caller.guild.0, edit = edit.id.0, "edit undone");
            view::board_undone(locale, &edit)
        }
        Err(refusal) => caller.refusal(&refusal),
    }))
}

pub(crate) fn list(core: &Core, caller: &Caller) -> Handled {
    Response::private(if caller.quizmaster {
        view::board_list(caller.locale(), &edits(core, caller.guild))
    } else {
        refusal::not_a_quizmaster(caller.locale())
    })
}

pub(crate) fn suggest_edits(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    if !typing.quizmaster {
        return Vec::new();
    }
    let typed = typing.typed.trim().to_lowercase();
    let all = edits(core, typing.guild).into_iter();
    let labelled = all.map(|edit| (view::edit_label(typing.locale, &edit), edit.id.to_string()));
    labelled
        .filter(|(label, id)| text::one_line(label).to_lowercase().contains(&typed) || *id == typed)
        .collect()
}

/// Records an edit of leaderboards. Quizzes that ended before it come before it in memory and in
/// the store. The caller holds [`Core::editing`].
async fn edit_boards(
    core: &Core,
    caller: &Caller,
    what: Edited,
) -> anyhow::Result<Result<BoardEdit, Refusal>> {
    let (guild, by) = (caller.guild, caller.member.clone());
    let decided = core.run(|engine, now| engine.edit_boards(now, EditBoards { guild, what, by }));
    let edit = match decided.stored().await? {
        Ok(edit) => edit,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let kind = match edit.what {
        Edited::Reset(Some(_)) => "channel leaderboard reset",
        Edited::Reset(None) => "server leaderboards reset",
        Edited::Excluded(_) => "member excluded",
    };
    tracing::info!(guild = edit.guild.0, edit = edit.id.0, "{kind}");
    Ok(Ok(edit))
}

fn is_excluded(core: &Core, guild: GuildId, member: &Member) -> bool {
    let state = core.state();
    state.engine.standings().is_excluded(guild, member.id)
}

fn edits(core: &Core, guild: GuildId) -> Vec<BoardEdit> {
    let state = core.state();
    let edits = state.engine.standings().edits(guild, core.clock.now());
    edits.cloned().collect()
}

/// Finds the edit with this id, which a suggestion sends, or with this label, if it was typed.
fn find_edit(core: &Core, caller: &Caller, named: &str) -> Option<BoardEdit> {
    let named = text::one_line(named).to_lowercase();
    let label =
        |edit: &BoardEdit| text::one_line(&view::edit_label(caller.locale(), edit)).to_lowercase();
    let mut all = edits(core, caller.guild).into_iter();
    all.find(|edit| edit.id.to_string() == named || label(edit) == named)
}

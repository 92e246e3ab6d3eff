//! `/board …`: quizmasters reset leaderboards and leave members out of them.

pub(crate) mod command;
pub(crate) mod component;
mod press;
pub(crate) mod view;

use crate::bot::command::{Suggestion, Typing};
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::refusal;
use crate::store::{Change, StandingChange};
use quiz_engine::{BoardEdit, EditId, Edited, GuildId, Member, MemberId, Refusal, Timestamp};
use std::collections::BTreeMap;

/// What quizmasters did to leaderboards and have not undone.
#[derive(Debug)]
pub(crate) struct Edits {
    standing: BTreeMap<EditId, BoardEdit>,
    last: EditId,
}

impl Edits {
    pub(crate) fn new(standing: Vec<BoardEdit>, last: EditId) -> Self {
        let standing = standing.into_iter().map(|edit| (edit.id, edit)).collect();
        Self { standing, last }
    }

    /// Puts the tombstone wherever the member stands.
    pub(crate) fn forget(&mut self, member: MemberId, tombstone: &Member) {
        for edit in self.standing.values_mut() {
            edit.forget(member, tombstone);
        }
    }

    /// Those of a server that can be undone, the newest first.
    fn of(&self, guild: GuildId, now: Timestamp) -> Vec<BoardEdit> {
        let here = self.standing.values().rev();
        here.filter(|edit| edit.guild == guild && edit.can_be_undone(now))
            .cloned()
            .collect()
    }
}

/// Asks whether the leaderboard is to be reset.
pub(crate) fn ask_reset(core: &Core, caller: &Caller, server: bool) -> Handled {
    Response::private(if caller.quizmaster {
        let engine = &core.state().engine;
        let members = match server {
            true => engine.guild_board(caller.guild).len(),
            false => engine.channel_board(caller.channel).len(),
        };
        view::confirm_reset(caller.locale(), server, members)
    } else {
        refusal::not_a_quizmaster(caller.locale())
    })
}

/// After the confirmation.
pub(crate) async fn reset(core: &Core, caller: &Caller, server: bool) -> anyhow::Result<Handled> {
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    let channel = (!server).then_some(caller.channel);
    let _one_at_a_time = core.editing.lock().await;
    let edit = edit_boards(core, caller, Edited::Reset(channel)).await?;
    let message = view::board_reset(caller.locale(), server, edit.undone_until());
    // In the place of the button, which has done what it says.
    Ok(Response::Update(message).into())
}

/// Asks whether the member is to be left out.
pub(crate) fn ask_exclude(core: &Core, caller: &Caller, member: &Member) -> Handled {
    let locale = caller.locale();
    Response::private(if !caller.quizmaster {
        refusal::not_a_quizmaster(caller.locale())
    } else if is_excluded(core, caller.guild, member) {
        let name = member.name.clone();
        refusal::refusal(locale, &Refusal::AlreadyExcluded { name })
    } else {
        view::confirm_exclude(locale, member)
    })
}

/// After the confirmation.
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
    let name = member.name.clone();
    // Not while a key is corrected: what is scored anew must count or not count throughout.
    let _one_at_a_time = core.editing.lock().await;
    if is_excluded(core, caller.guild, &member) {
        let refusal = Refusal::AlreadyExcluded { name };
        return Ok(Response::private(refusal::refusal(locale, &refusal)));
    }
    edit_boards(core, caller, Edited::Excluded(member)).await?;
    Ok(Response::Update(view::board_excluded(locale, &name)).into())
}

pub(crate) async fn undo(core: &Core, caller: &Caller, named: &str) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    // What a reset took away must not be scored anew between the look and the undoing.
    let _one_at_a_time = core.editing.lock().await;
    let Some(edit) = find_edit(core, caller.guild, named) else {
        let refusal = Refusal::NothingToUndo;
        return Ok(Response::private(refusal::refusal(locale, &refusal)));
    };
    let taken = match edit.what {
        Edited::Reset(_) => {
            let id = edit.id;
            core.read(move |reader| reader.taken_away_by(id)).await?
        }
        Edited::Excluded(_) => BTreeMap::new(),
    };
    let receipt = {
        let mut state = core.state();
        state.engine.standings_mut().undo(&edit, &taken);
        state.edits.standing.remove(&edit.id);
        let undone = StandingChange::Undo {
            edit: edit.clone(),
            by: caller.member.id,
            at: core.clock.now(),
        };
        let undone = vec![Change::Standing(undone)];
        core.store.writer.enqueue_with(Vec::new(), undone)
    };
    receipt.wait().await?;
    tracing::info!(guild = caller.guild.0, edit = edit.id.0, "undone");
    Ok(Response::private(view::board_undone(locale, &edit)))
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
    let labelled = all.map(|edit| (view::edit_label(&edit), edit.id.to_string()));
    labelled
        .filter(|(label, id)| label.to_lowercase().contains(&typed) || *id == typed)
        .collect()
}

/// Does it in memory, and puts it in the store's line under the same lock: what ended before
/// it is before it in both. The caller holds `editing`.
async fn edit_boards(core: &Core, caller: &Caller, what: Edited) -> anyhow::Result<BoardEdit> {
    let (edit, receipt) = {
        let mut state = core.state();
        let id = EditId(state.edits.last.0 + 1);
        let edit = BoardEdit {
            id,
            guild: caller.guild,
            what,
            by: caller.member.clone(),
            at: core.clock.now(),
        };
        state.engine.standings_mut().edit(&edit);
        state.edits.last = id;
        state.edits.standing.insert(id, edit.clone());
        let change = Change::Standing(StandingChange::Edit(edit.clone()));
        let receipt = core.store.writer.enqueue_with(Vec::new(), vec![change]);
        (edit, receipt)
    };
    receipt.wait().await?;
    let kind = match edit.what {
        Edited::Reset(Some(_)) => "a channel's leaderboard is reset",
        Edited::Reset(None) => "a server's leaderboards are reset",
        Edited::Excluded(_) => "a member is on no leaderboard",
    };
    tracing::info!(guild = edit.guild.0, edit = edit.id.0, "{kind}");
    Ok(edit)
}

fn is_excluded(core: &Core, guild: GuildId, member: &Member) -> bool {
    let state = core.state();
    state.engine.standings().is_excluded(guild, member.id)
}

fn edits(core: &Core, guild: GuildId) -> Vec<BoardEdit> {
    core.state().edits.of(guild, core.clock.now())
}

/// What was chosen from the list, or whose words there were typed.
fn find_edit(core: &Core, guild: GuildId, named: &str) -> Option<BoardEdit> {
    let named = named.trim().to_lowercase();
    let mut all = edits(core, guild).into_iter();
    all.find(|edit| edit.id.to_string() == named || view::edit_label(edit).to_lowercase() == named)
}

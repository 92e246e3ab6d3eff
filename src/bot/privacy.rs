//! `/privacy …`: export and deletion of a member's data.

pub(crate) mod command;
pub(crate) mod component;
mod press;
pub(crate) mod view;

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::message::{File, Message};
use crate::bot::ui::t;
use crate::limits;
use quiz_engine::ids::MemberId;
use quiz_engine::member::{Member, Salt};
use rand::TryRng;
use rand::rngs::SysRng;

/// The upper bound of tombstones' ids. Discord's ids are far larger, so no member has such an id.
const TOMBSTONES: u64 = 1 << 48;
/// A tombstone's name, in every language.
const NAMELESS: &str = "—";

/// Replies with a file of all data that is stored about the member.
pub(crate) async fn export(core: &Core, caller: &Caller) -> anyhow::Result<Handled> {
    let member = caller.member.id;
    let all = core
        .read(caller.guild, move |reader| reader.all_of(member))
        .await?;
    let text = serde_json::to_string_pretty(&all)?;
    let locale = caller.locale();
    Ok(Response::private(
        if all.as_object().is_none_or(serde_json::Map::is_empty) {
            Message::text(t!(locale, "privacy-nothing"))
        } else if text.len() > limits::FILE_BYTES {
            Message::text(t!(locale, "privacy-too-much"))
        } else {
            let note = t!(locale, "privacy-export");
            Message::text(note).with_file(File::text("quizbot-data.json", text))
        },
    ))
}

/// Asks for a confirmation before the deletion.
pub(crate) fn ask_delete(caller: &Caller) -> Handled {
    Response::private(view::confirm_forget(caller.locale()))
}

/// Replaces the member by a tombstone, in memory and on disk.
pub(crate) async fn delete(core: &Core, caller: &Caller) -> anyhow::Result<Handled> {
    let tombstone = Member {
        id: MemberId(SysRng.try_next_u64()? % TOMBSTONES),
        name: NAMELESS.into(),
    };
    let mut salt = Salt::default();
    SysRng.try_fill_bytes(&mut salt)?;
    let member = caller.member.id;
    // Not between the query and the undo of a reset, which would restore the name.
    let _edit_guard = core.editing.lock_all().await;
    let forgotten = core.record(|engine, _| engine.forget(member, tombstone, salt));
    forgotten.wait().await?;
    let text = t!(caller.locale(), "privacy-deleted");
    Ok(Response::Update(Message::text(text)).into())
}

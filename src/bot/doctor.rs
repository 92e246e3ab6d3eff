//! `/doctor`: checks the bot's permissions in the channels that it uses, and says how to fix them.

pub(crate) mod command;
pub(crate) mod view;

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Request, Response};
use crate::bot::settings;
use crate::bot::ui::refusal;
use quiz_engine::ids::ChannelId;
use std::collections::BTreeSet;

/// Returns the channels that the bot uses: those in the settings, those of daily questions, and
/// that of the command.
fn configured_channels(core: &Core, caller: &Caller) -> BTreeSet<ChannelId> {
    let schedules = core.state().engine.schedule_entries(caller.guild);
    let of_schedules = schedules.iter().map(|one| one.schedule.channel);
    let set = settings::settings(core, caller.guild).channels.clone();
    of_schedules.chain(set).chain([caller.channel]).collect()
}

pub(crate) async fn check(request: Request<'_>) -> anyhow::Result<Handled> {
    let Request {
        core,
        caller,
        discord,
    } = request;
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    let mut checked = Vec::new();
    for channel in configured_channels(core, caller) {
        checked.push((channel, discord.missing_in(caller.guild, channel).await));
    }
    Ok(Response::private(view::doctor(caller.locale(), &checked)))
}

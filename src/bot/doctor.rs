//! `/doctor`: what the bot may do where it is to post, and how to mend what it may not.

pub(crate) mod view;

use crate::bot::bank::not_a_quizmaster;
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Place, Response};
use crate::bot::settings;
use quiz_engine::ChannelId;
use std::collections::BTreeSet;

/// The channels in which the bot is to post: those that are set, those of daily questions, and
/// where it is asked.
pub(crate) fn configured_channels(core: &Core, caller: &Caller) -> BTreeSet<ChannelId> {
    let schedules = (core.state().engine).schedules(caller.guild, core.clock.now());
    let of_schedules = schedules.iter().map(|status| status.schedule.channel);
    let set = settings::settings(core, caller.guild).channels.clone();
    of_schedules.chain(set).chain([caller.channel]).collect()
}

pub(crate) fn doctor(caller: &Caller, places: &[Place]) -> Handled {
    Response::private(match caller.quizmaster {
        true => view::doctor(caller.locale(), places),
        false => not_a_quizmaster(caller),
    })
}

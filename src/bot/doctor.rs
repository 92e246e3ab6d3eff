//! `/doctor`: what the bot may do where it is to post, and how to mend what it may not.

use super::action::{Caller, Handled, Place, Response};
use super::banks::not_a_quizmaster;
use super::{Bot, render};
use quiz_engine::ChannelId;
use std::collections::BTreeSet;

impl Bot {
    /// The channels in which the bot is to post: those that are set, those of daily questions, and
    /// where it is asked.
    pub fn configured_channels(&self, caller: &Caller) -> BTreeSet<ChannelId> {
        let schedules = (self.state().engine).schedules(caller.guild, self.clock.now());
        let of_schedules = schedules.iter().map(|status| status.schedule.channel);
        let set = self.settings(caller.guild).channels.clone();
        of_schedules.chain(set).chain([caller.channel]).collect()
    }

    pub(super) fn doctor(&self, caller: &Caller, places: &[Place]) -> Handled {
        Response::private(match caller.quizmaster {
            true => render::doctor(caller.locale(), places),
            false => not_a_quizmaster(caller),
        })
    }
}

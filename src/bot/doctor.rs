//! `/doctor`: what the bot may do where it is to post, and how to mend what it may not.

pub(crate) mod view;

use crate::bot::Bot;
use crate::bot::bank::not_a_quizmaster;
use crate::bot::interaction::{Caller, Handled, Place, Response};
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

    pub(crate) fn doctor(&self, caller: &Caller, places: &[Place]) -> Handled {
        Response::private(match caller.quizmaster {
            true => view::doctor(caller.locale(), places),
            false => not_a_quizmaster(caller),
        })
    }
}

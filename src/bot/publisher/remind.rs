//! Direct messages that remind members.

use super::Publisher;
use super::channels::{ChannelError, Channels, Key, Kind};
use super::deliver::{Attempted, Post};
use crate::bot::remind;
use quiz_engine::learn::{LearnFact, Reminding};
use quiz_engine::play::Lost;

impl<C: Channels> Publisher<C> {
    /// Posts a reminder, if something is due.
    pub(super) async fn remind(
        &self,
        mut post: Post<'_>,
        reminding: &Reminding,
    ) -> Result<Attempted, ChannelError> {
        let Some(at) = reminding.last else {
            return Ok(Attempted::Delivered);
        };
        let message = match remind::message(&self.core, reminding).await {
            Ok(Some(message)) => message,
            Ok(None) => return Ok(Attempted::Delivered),
            // The store is busy.
            Err(error) => return Err(ChannelError::NotSent(format!("{error:#}"))),
        };
        let key = Key {
            kind: Kind::Reminder,
            number: reminding.reminder.member.0,
            at,
        };
        self.post_once(&mut post, &message, &key).await?;
        Ok(Attempted::Delivered)
    }

    /// Records that a reminder could not be sent.
    pub(super) fn reminder_lost(&self, reminding: &Reminding, how: Lost) {
        let (member, Some(due)) = (reminding.reminder.member, reminding.last) else {
            return;
        };
        match how {
            Lost::Forbidden | Lost::Gone => {
                self.core
                    .record(|engine, now| engine.reminder_blocked(now, member, due));
            }
            Lost::Once => {
                let done = LearnFact::ReminderDone { member, due };
                self.core.mark_delivered(done.into());
            }
        }
    }
}

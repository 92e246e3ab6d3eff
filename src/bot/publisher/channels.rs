//! The interface from the publisher to Discord's channels, and the keys by which it recognizes its
//! own messages.

use crate::bot::component::read;
use crate::bot::ui::message::Message;
use crate::bot::{contest, quiz, report};
use quiz_engine::ids::{
    ChannelId, ContestId, FixId, GuildId, MessageId, QuizId, RoundId, Timestamp,
};
use std::time::Duration;

/// Discord's channels. The publisher makes at most one call at a time for each channel.
pub trait Channels: Send + Sync + 'static {
    /// Posts a message. Posting the same key again within minutes returns the same message.
    fn post(
        &self,
        channel: ChannelId,
        message: &Message,
        key: &Key,
    ) -> impl Future<Output = Result<MessageId, ChannelError>> + Send;

    /// Replaces the content of one of the bot's messages.
    fn edit(
        &self,
        channel: ChannelId,
        message: MessageId,
        content: &Message,
        key: &Key,
        patience: Patience,
    ) -> impl Future<Output = Result<Edited, ChannelError>> + Send;

    /// Searches the channel's messages from about `since` on for the one with that key.
    fn find(
        &self,
        place: Place,
        key: &Key,
        since: Timestamp,
    ) -> impl Future<Output = Result<Option<MessageId>, ChannelError>> + Send;
}

/// Where to search for a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// A channel or a thread.
    pub channel: ChannelId,
    /// The channel's server, if the message may be the first in the channel: an empty history is
    /// then no sign of a missing permission. `None` if something was posted before: an empty
    /// history is then hidden from the bot.
    pub may_be_empty: Option<GuildId>,
}

/// How long to retry an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Patience {
    /// Some seconds, for an edit that a newer one will replace.
    Short,
    /// A minute.
    Long,
}

/// The outcome of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edited {
    /// The message shows the new content.
    Surely,
    /// The message shows the new content, but an earlier edit got no response and may still be
    /// applied over it.
    MayBeOvertaken,
}

/// Why a call for a channel failed.
#[derive(Debug, thiserror::Error)]
pub enum ChannelError {
    /// No usable response: Discord may have carried out the request.
    #[error("{0}")]
    Unanswered(String),
    /// No usable response, and Discord has surely not carried it out: it could not be reached, or
    /// a rate limit held the request back.
    #[error("{0}")]
    NotSent(String),
    /// Not sent, and for so long nothing will be: Discord refused too many requests of the bot.
    #[error("Discord refused too many requests, so none is sent for {} s", .0.as_secs())]
    Stopped(Duration),
    /// The bot lacks a permission.
    #[error("{0}")]
    Forbidden(String),
    /// The channel does not exist any more.
    #[error("{0}")]
    Gone(String),
    /// The message was deleted.
    #[error("the message was deleted")]
    NoMessage,
    /// The thread is archived. A new post opens it again; until then no message in it can be
    /// edited.
    #[error("the thread is archived")]
    Archived,
    /// The channel's history is hidden from the bot.
    #[error("the channel shows none of its messages; the bot may lack Read Message History")]
    Hidden,
    /// Discord rejected the request as invalid.
    #[error("{0}")]
    Refused(String),
}

/// The kinds of messages. Each has its own number in [`Key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A question, by its round.
    Question,
    /// The answer to a question whose own message is lost, by its round.
    Answer,
    /// An explanation that does not fit into the question's message, by its round.
    Explanation,
    /// The final standings, by their quiz.
    FinalStandings,
    /// The notice of a corrected key, by the correction.
    Correction,
    /// The result of a contest, by the contest.
    Contest,
    /// The lobby before a quiz, by the quiz.
    Lobby,
    /// What is told of a contest before its result, by four times the contest and what it tells:
    /// 0 that it was set up.
    Announcement,
    /// A reminder, by its member and the time when it is due.
    Reminder,
}

/// The identity of a message. Discord uses it to drop repeated posts, and the bot to find the
/// message again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The kind of message.
    pub kind: Kind,
    /// The id of its round, quiz, correction or contest, which count from 1 in each store.
    pub number: u64,
    /// When that began. It makes keys of different stores differ.
    pub at: Timestamp,
}

/// The smallest component id of the bot. Discord numbers components without an id from 1.
const COMPONENT_IDS: u32 = 1 << 30;
/// The bits for the number in a component id; the kind has the three bits above.
const NUMBER_BITS: u32 = 27;

impl Key {
    /// Returns the nonce for the post. Discord allows at most 25 characters.
    pub fn nonce(&self) -> String {
        if self.kind == Kind::Reminder {
            return format!("r{:x}-{:x}", self.number, self.minute());
        }
        let letter = match self.kind {
            Kind::Question => 'q',
            Kind::Answer => 'v',
            Kind::Explanation => 'e',
            Kind::FinalStandings => 'p',
            Kind::Correction => 'c',
            Kind::Contest => 't',
            Kind::Lobby => 'l',
            Kind::Announcement => 'a',
            Kind::Reminder => 'r',
        };
        format!("{letter}{}-{:x}", self.number, self.at.0)
    }

    /// Returns the id for the message's first component, from 2^30 to 2^31 - 1. It identifies
    /// messages without buttons, such as explanations.
    pub fn component_id(&self) -> u32 {
        if self.kind == Kind::Reminder {
            // Direct messages have no other messages with a key.
            return COMPONENT_IDS | (self.minute() & ((1 << NUMBER_BITS) - 1)) as u32;
        }
        let number = (self.number & ((1 << NUMBER_BITS) - 1)) as u32;
        COMPONENT_IDS | (self.kind as u32) << NUMBER_BITS | number
    }

    /// Returns the minute of its time.
    fn minute(&self) -> i64 {
        self.at.0.div_euclid(60_000)
    }

    /// Returns whether a button or menu with this id appears on that message only.
    pub fn has(&self, custom_id: &str) -> bool {
        match self.kind {
            Kind::Question => read::<quiz::component::Id>(custom_id)
                .is_some_and(|id| id.round() == Some(RoundId(self.number))),
            Kind::FinalStandings => {
                read(custom_id) == Some(quiz::component::Id::MyAnswers(QuizId(self.number)))
            }
            Kind::Correction => {
                read(custom_id) == Some(report::component::Id::Corrected(FixId(self.number)))
            }
            Kind::Contest => {
                read(custom_id) == Some(contest::component::Id::Mine(ContestId(self.number)))
            }
            Kind::Lobby => read(custom_id) == Some(quiz::component::Id::Join(QuizId(self.number))),
            Kind::Announcement => {
                let join = contest::component::Id::Join(ContestId(self.number / 4));
                self.number.is_multiple_of(4) && read(custom_id) == Some(join)
            }
            Kind::Answer | Kind::Explanation | Kind::Reminder => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz::component::Id;
    use std::collections::HashSet;

    const KINDS: [Kind; 8] = [
        Kind::Question,
        Kind::Answer,
        Kind::Explanation,
        Kind::FinalStandings,
        Kind::Correction,
        Kind::Contest,
        Kind::Lobby,
        Kind::Announcement,
    ];

    #[test]
    fn component_ids_and_nonces_are_unique() {
        let keys = KINDS.into_iter().flat_map(|kind| {
            [1, 2, 1 << 26, (1 << 27) - 1].map(|number| Key {
                kind,
                number,
                at: Timestamp(0),
            })
        });
        let keys: Vec<_> = keys.collect();
        let ids: HashSet<_> = keys.iter().map(Key::component_id).collect();
        let nonces: HashSet<_> = keys.iter().map(Key::nonce).collect();
        assert_eq!((ids.len(), nonces.len()), (keys.len(), keys.len()));
        assert!(ids.iter().all(|&id| id >= 1 << 30 && id <= i32::MAX as u32));
    }

    #[test]
    fn a_nonce_has_at_most_25_characters() {
        let key = Key {
            kind: Kind::FinalStandings,
            number: 99_999_999_999,
            at: Timestamp(4_000_000_000_000),
        };
        assert!(key.nonce().len() <= 25, "{}", key.nonce());
    }

    #[test]
    fn reminders_of_different_members_and_days_are_told_apart() {
        let key = |member, at| Key {
            kind: Kind::Reminder,
            number: member,
            at: Timestamp(at),
        };
        let (now, day) = (1_796_148_000_000, 24 * 60 * 60 * 1000);
        let first = key(u64::MAX >> 1, now);
        assert!(first.nonce().len() <= 25, "{}", first.nonce());
        assert_ne!(first.nonce(), key(7, now).nonce());
        let next = key(u64::MAX >> 1, now + day);
        assert_ne!(first.nonce(), next.nonce());
        assert_ne!(first.component_id(), next.component_id());
        assert!((1 << 30..=i32::MAX as u32).contains(&next.component_id()));
    }

    #[test]
    fn a_question_is_recognized_by_its_buttons() {
        let key = Key {
            kind: Kind::Question,
            number: 7,
            at: Timestamp(0),
        };
        assert!(key.has(&Id::Answer(RoundId(7), 2).to_string()));
        assert!(!key.has(&Id::Answer(RoundId(8), 2).to_string()));
        assert!(!key.has(&Id::MyAnswer(RoundId(7)).to_string()));
    }
}

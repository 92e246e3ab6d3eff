//! What the publisher needs of Discord's channels, and how it knows its own messages again.

use crate::bot::component::read;
use crate::bot::ui::message::Message;
use crate::bot::{contest, quiz, report};
use quiz_engine::ids::{
    ChannelId, ContestId, FixId, GuildId, MessageId, QuizId, RoundId, Timestamp,
};

/// Discord's channels. The publisher makes one call at a time for each channel.
pub trait Channels: Send + Sync + 'static {
    /// Posts a message. The same key within minutes gives the same message.
    fn post(
        &self,
        channel: ChannelId,
        message: &Message,
        key: &Key,
    ) -> impl Future<Output = Result<MessageId, ChannelError>> + Send;

    /// Replaces the content of a message of the bot.
    fn edit(
        &self,
        channel: ChannelId,
        message: MessageId,
        content: &Message,
        key: &Key,
        patience: Patience,
    ) -> impl Future<Output = Result<Edited, ChannelError>> + Send;

    /// Looks for the message of that key among those of the channel since about `since`.
    fn find(
        &self,
        place: Place,
        key: &Key,
        since: Timestamp,
    ) -> impl Future<Output = Result<Option<MessageId>, ChannelError>> + Send;
}

/// Where a message is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The channel.
    pub channel: ChannelId,
    /// Its server, if the message may be the first in the channel: one that shows nothing may be
    /// empty then. `None` where something came before: one that shows nothing hides it.
    pub may_be_empty: Option<GuildId>,
}

/// How long an edit is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Patience {
    /// As long as a newer one does not make it pointless: some seconds.
    Short,
    /// A minute.
    Long,
}

/// What an edit has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edited {
    /// The message shows this.
    Surely,
    /// The message shows this for now. An earlier edit got no answer, and may be done after it.
    MayBeOvertaken,
}

/// Why a call for a channel came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum ChannelError {
    /// Discord gave no answer that counts; it may have done it.
    #[error("{0}")]
    Unanswered(String),
    /// The bot may not do that there.
    #[error("{0}")]
    Forbidden(String),
    /// The channel is no more.
    #[error("{0}")]
    Gone(String),
    /// The message is no more.
    #[error("the message was deleted")]
    NoMessage,
    /// Nothing in an archived thread can be edited until something is posted there.
    #[error("the thread is archived")]
    Archived,
    /// The channel does not show what was posted before.
    #[error("the channel shows none of its messages; the bot may lack Read Message History")]
    Hidden,
    /// Discord finds fault with it.
    #[error("{0}")]
    Refused(String),
}

/// What kind of message it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A question; its number is that of the round.
    Question,
    /// The answer to a question whose own message cannot show it; of the round.
    Answer,
    /// An explanation that had no room beside the answer; of the round.
    Explanation,
    /// The final standings; of the quiz.
    FinalStandings,
    /// What a channel is told of a corrected key; of the correction.
    Correction,
    /// The result of a contest; of the contest.
    Contest,
}

/// Which message it is: by this Discord posts it once, and the bot finds it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// What it is.
    pub kind: Kind,
    /// Of what; counts from 1 in each store.
    pub number: u64,
    /// When that began, so that the key is unique over stores.
    pub at: Timestamp,
}

/// Ids that Discord gives to components by itself count from 1; those of the bot begin here.
const COMPONENT_IDS: u32 = 1 << 30;
/// Numbers have so many bits in the id of a component, and kinds the three above them.
const NUMBER_BITS: u32 = 27;

impl Key {
    /// At most 25 characters, as Discord asks for.
    pub fn nonce(&self) -> String {
        let letter = match self.kind {
            Kind::Question => 'q',
            Kind::Answer => 'v',
            Kind::Explanation => 'e',
            Kind::FinalStandings => 'p',
            Kind::Correction => 'c',
            Kind::Contest => 't',
        };
        format!("{letter}{}-{:x}", self.number, self.at.0)
    }

    /// The id of the message's first component, from 2^30 to 2^31 - 1: a message without a button
    /// bears nothing else that tells what it is.
    pub fn component_id(&self) -> u32 {
        let number = (self.number & ((1 << NUMBER_BITS) - 1)) as u32;
        COMPONENT_IDS | (self.kind as u32) << NUMBER_BITS | number
    }

    /// Whether a button or menu with this id is on that message alone.
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
            Kind::Answer | Kind::Explanation => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz::component::Id;
    use std::collections::HashSet;

    const KINDS: [Kind; 6] = [
        Kind::Question,
        Kind::Answer,
        Kind::Explanation,
        Kind::FinalStandings,
        Kind::Correction,
        Kind::Contest,
    ];

    #[test]
    fn no_two_messages_have_the_same_marks() {
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
    fn a_question_is_known_by_its_buttons() {
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

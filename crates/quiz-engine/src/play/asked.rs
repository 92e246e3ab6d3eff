//! When each question was last asked in each channel.

use crate::ids::{ChannelId, QuestionId, Timestamp};
use crate::question::{AskedAt, pick};
use std::collections::{BTreeSet, HashMap};

/// What was asked in a channel longer ago than this before its last question counts as never asked
/// there; and a channel is forgotten whose last question is that much older than the last anywhere,
/// as in servers that removed the bot.
const KEPT_MS: i64 = 365 * 24 * 60 * 60 * 1000;

/// Bounded by the channels in which something was asked in the last year, and in each by the
/// questions of one year. Calls in a channel may come in any order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Asked {
    channels: HashMap<ChannelId, InChannel>,
    /// The channels by their last question.
    newest: BTreeSet<(Timestamp, ChannelId)>,
}

#[derive(Clone, Debug)]
struct InChannel {
    last: AskedAt,
    newest: Timestamp,
    /// No question was last asked before this.
    oldest: Timestamp,
}

impl PartialEq for InChannel {
    /// `oldest` only saves a look at all of them.
    fn eq(&self, other: &Self) -> bool {
        self.last == other.last && self.newest == other.newest
    }
}

impl Asked {
    pub(super) fn note(&mut self, channel: ChannelId, question: &QuestionId, at: Timestamp) {
        let here = self.channels.entry(channel).or_insert_with(|| InChannel {
            last: AskedAt::new(),
            newest: at,
            oldest: at,
        });
        self.newest.remove(&(here.newest, channel));
        here.newest = here.newest.max(at);
        self.newest.insert((here.newest, channel));
        here.oldest = here.oldest.min(at);
        pick::note_asked(&mut here.last, question, at);
        let since = here.newest.plus_ms(-KEPT_MS);
        if here.oldest < since {
            here.last.retain(|_, at| *at >= since);
            here.oldest = here.last.values().min().copied().unwrap_or(at);
        }
        self.forget_old_channels();
    }

    fn forget_old_channels(&mut self) {
        let newest = self.newest.last().map(|(at, _)| at.plus_ms(-KEPT_MS));
        while let Some((at, channel)) = self.newest.first().copied()
            && Some(at) < newest
        {
            self.newest.pop_first();
            self.channels.remove(&channel);
        }
    }

    /// `None` where nothing was asked.
    pub(crate) fn of(&self, channel: ChannelId) -> Option<&AskedAt> {
        Some(&self.channels.get(&channel)?.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_over_a_year_before_the_last_is_forgotten_in_any_order() {
        const DAY_MS: i64 = 24 * 60 * 60 * 1000;
        let times = [("a", 0), ("b", 1), ("a", 100), ("c", 366), ("d", 465)];
        let noted = |times: &[(&str, i64)]| {
            let mut asked = Asked::default();
            for (question, day) in times {
                let at = Timestamp(day * DAY_MS);
                asked.note(ChannelId(1), &QuestionId::new(*question), at);
            }
            asked
        };
        let forwards = noted(&times);
        let mut backwards = times;
        backwards.reverse();
        assert_eq!(forwards, noted(&backwards));
        let left = forwards.of(ChannelId(1)).expect("something was asked");
        let is_left = |question| left.contains_key(&QuestionId::new(question));
        assert_eq!(["a", "b", "c", "d"].map(is_left), [true, false, true, true]);
        assert!(forwards.of(ChannelId(2)).is_none());
    }

    #[test]
    fn a_channel_in_which_nothing_was_asked_for_a_year_is_forgotten() {
        let (mut asked, question) = (Asked::default(), QuestionId::new("a"));
        let mut note = |channel, at| asked.note(ChannelId(channel), &question, Timestamp(at));
        note(1, 0);
        note(2, 1);
        note(1, 2);
        note(3, KEPT_MS + 1);
        note(4, 0);
        assert!(
            [1, 2, 3]
                .iter()
                .all(|one| asked.of(ChannelId(*one)).is_some())
        );
        assert!(asked.of(ChannelId(4)).is_none());
        asked.note(ChannelId(3), &question, Timestamp(KEPT_MS + 2));
        assert!(asked.of(ChannelId(2)).is_none());
        assert_eq!((asked.channels.len(), asked.newest.len()), (2, 2));
    }
}

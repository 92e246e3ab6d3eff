//! When each question was last asked in each channel.

use crate::ids::{ChannelId, QuestionId, Timestamp};
use crate::question::{AskedAt, pick};
use std::collections::HashMap;

/// What was asked in a channel longer ago than this before its last question counts as never asked
/// there.
const KEPT_MS: i64 = 365 * 24 * 60 * 60 * 1000;

/// Bounded in each channel by the questions of one year. Calls may come in any order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Asked(HashMap<ChannelId, InChannel>);

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
        let here = self.0.entry(channel).or_insert_with(|| InChannel {
            last: AskedAt::new(),
            newest: at,
            oldest: at,
        });
        here.newest = here.newest.max(at);
        here.oldest = here.oldest.min(at);
        pick::note_asked(&mut here.last, question, at);
        let since = here.newest.plus_ms(-KEPT_MS);
        if here.oldest < since {
            here.last.retain(|_, at| *at >= since);
            here.oldest = here.last.values().min().copied().unwrap_or(at);
        }
    }

    /// `None` where nothing was asked.
    pub(crate) fn of(&self, channel: ChannelId) -> Option<&AskedAt> {
        Some(&self.0.get(&channel)?.last)
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
}

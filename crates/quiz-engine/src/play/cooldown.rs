//! The last start in each channel, while it delays another one.

use crate::ids::{ChannelId, Timestamp};
use std::collections::{BTreeSet, HashMap};

/// Bounded by the starts within one cooldown. Calls may come in any order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Cooldowns {
    last: HashMap<ChannelId, Timestamp>,
    by_time: BTreeSet<(Timestamp, ChannelId)>,
}

impl Cooldowns {
    /// Records that a quiz started; `cooldown_ms` is the shortest time between two starts in a channel.
    pub(crate) fn started(&mut self, channel: ChannelId, at: Timestamp, cooldown_ms: i64) {
        let before = self.last.get(&channel).copied();
        if before.is_some_and(|before| before >= at) {
            return;
        }
        before.map(|before| self.by_time.remove(&(before, channel)));
        self.last.insert(channel, at);
        self.by_time.insert((at, channel));
        let Some(&(newest, _)) = self.by_time.last() else {
            return;
        };
        let over = newest.plus_ms(-cooldown_ms);
        while let Some(&(first, channel)) = self.by_time.first()
            && first < over
        {
            self.by_time.pop_first();
            self.last.remove(&channel);
        }
    }

    /// When a quiz was last started in the channel; `None` if that delays nothing.
    pub(crate) fn last_start(&self, channel: ChannelId) -> Option<Timestamp> {
        self.last.get(&channel).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn starts_that_hold_up_nothing_are_forgotten_in_any_order() {
        let starts = [(1, 0), (2, 500), (1, 900), (3, 2000), (2, 2500), (4, 1400)];
        let noted = |starts: &[(u64, i64)]| {
            let mut cooldowns = Cooldowns::default();
            for &(channel, at) in starts {
                cooldowns.started(ChannelId(channel), Timestamp(at), 1000);
            }
            cooldowns
        };
        let forwards = noted(&starts);
        let mut backwards = starts;
        backwards.reverse();
        assert_eq!(forwards, noted(&backwards));
        let left: Vec<_> = (1..=4).map(|n| forwards.last_start(ChannelId(n))).collect();
        assert_eq!(
            left,
            [None, Some(Timestamp(2500)), Some(Timestamp(2000)), None]
        );
    }
}

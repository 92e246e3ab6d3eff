//! Drops interactions that the gateway dispatches twice, so that a command runs once.

use std::collections::{HashSet, VecDeque};
use std::sync::Mutex;

/// The number of ids that are kept: those of the last minute at a thousand interactions a second. The
/// gateway repeats events when a session is resumed, some seconds later.
const KEPT: usize = 65_536;

/// The ids of the last interactions.
#[derive(Debug, Default)]
pub(super) struct Seen(Mutex<Ids>);

#[derive(Debug, Default)]
struct Ids {
    set: HashSet<u64>,
    order: VecDeque<u64>,
}

impl Seen {
    /// Records an interaction; returns whether it is new.
    pub(super) fn is_new(&self, interaction: u64) -> bool {
        let mut ids = self.0.lock().expect("nothing panics with the ids locked");
        if !ids.set.insert(interaction) {
            return false;
        }
        ids.order.push_back(interaction);
        if ids.order.len() > KEPT
            && let Some(oldest) = ids.order.pop_front()
        {
            ids.set.remove(&oldest);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interaction_is_new_once_and_the_memory_is_bounded() {
        let seen = Seen::default();
        let first: Vec<_> = (0..KEPT as u64).map(|id| seen.is_new(id)).collect();
        assert!(first.iter().all(|new| *new));
        assert!(!seen.is_new(0) && !seen.is_new(KEPT as u64 - 1));
        assert!(seen.is_new(KEPT as u64));
        let ids = seen.0.lock().expect("not poisoned");
        assert_eq!((ids.set.len(), ids.order.len()), (KEPT, KEPT));
    }
}

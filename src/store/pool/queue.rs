//! A queue in which owners take turns.

use crate::store::reader::Busy;
use std::collections::{HashMap, VecDeque};
use std::hash::Hash;

/// The most waiting work of an owner.
const MAX_WAITING: usize = 32;

/// Waiting work of several owners, who take turns.
pub(super) struct Queue<K, T> {
    /// The most work of one owner that runs at the same time.
    at_once: usize,
    /// The owners of waiting work; the first has the next turn.
    turns: VecDeque<K>,
    owners: HashMap<K, Owned<T>>,
}

struct Owned<T> {
    waiting: VecDeque<T>,
    running: usize,
}

impl<K: Copy + Eq + Hash, T> Queue<K, T> {
    pub(super) fn new(at_once: usize) -> Self {
        Self {
            at_once,
            turns: VecDeque::new(),
            owners: HashMap::new(),
        }
    }

    pub(super) fn push(&mut self, owner: K, work: T) -> Result<(), Busy> {
        let owned = self.owners.entry(owner).or_insert_with(|| Owned {
            waiting: VecDeque::new(),
            running: 0,
        });
        if owned.waiting.len() >= MAX_WAITING {
            return Err(Busy);
        }
        if owned.waiting.is_empty() {
            self.turns.push_back(owner);
        }
        owned.waiting.push_back(work);
        Ok(())
    }

    /// Returns the next work of an owner below the limit of running work.
    pub(super) fn next(&mut self) -> Option<(K, T)> {
        let may_run = |owner: &K| self.owners[owner].running < self.at_once;
        let at = self.turns.iter().position(may_run)?;
        let owner = self.turns.remove(at)?;
        let owned = self.owners.get_mut(&owner)?;
        let work = owned.waiting.pop_front()?;
        owned.running += 1;
        if !owned.waiting.is_empty() {
            self.turns.push_back(owner);
        }
        Some((owner, work))
    }

    /// Records the end of one piece of an owner's work.
    pub(super) fn finish(&mut self, owner: &K) {
        if let Some(owned) = self.owners.get_mut(owner) {
            owned.running -= 1;
            if owned.running == 0 && owned.waiting.is_empty() {
                self.owners.remove(owner);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners_take_turns() {
        let mut queue = Queue::new(9);
        for work in ["a1", "a2", "a3", "b1"] {
            queue.push(&work[..1], work).expect("room");
        }
        let order: Vec<_> = std::iter::from_fn(|| queue.next())
            .map(|(_, work)| work)
            .collect();
        assert_eq!(order, ["a1", "b1", "a2", "a3"]);
    }

    #[test]
    fn no_owner_runs_more_at_once_than_the_limit() {
        let mut queue = Queue::new(2);
        for work in ["a1", "a2", "a3", "b1"] {
            queue.push(&work[..1], work).expect("room");
        }
        let run: Vec<_> = std::iter::from_fn(|| queue.next())
            .map(|(_, work)| work)
            .collect();
        assert_eq!(run, ["a1", "b1", "a2"]);
        queue.finish(&"b");
        assert!(queue.next().is_none());
        queue.finish(&"a");
        assert_eq!(queue.next(), Some(("a", "a3")));
    }

    #[test]
    fn an_owner_with_too_much_waiting_work_is_refused_and_others_are_not() {
        let mut queue = Queue::new(1);
        for work in 0..MAX_WAITING {
            queue.push('a', work).expect("room");
        }
        assert_eq!(queue.push('a', 0), Err(Busy));
        assert_eq!(queue.push('b', 0), Ok(()));
    }

    #[test]
    fn nothing_is_kept_of_an_owner_without_work() {
        let mut queue = Queue::new(1);
        queue.push('a', ()).expect("room");
        assert!(queue.next().is_some());
        queue.finish(&'a');
        assert!(queue.owners.is_empty() && queue.turns.is_empty());
    }
}

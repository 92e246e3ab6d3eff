//! Keeps the sums of leaderboards of a time or a bank.
//!
//! The results of quizzes that have ended seldom change, so only quizzes that ended since are added.
//! A change gives the leaderboards of its server a new edition.

use super::sqlite::signed;
use quiz_engine::ids::{BankId, ChannelId, GuildId};
use quiz_engine::standings::{Board, Interval};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The most members on all kept leaderboards, about 100 bytes each.
const MAX_MEMBERS: usize = 200_000;

/// The channel or server of a leaderboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Scope {
    /// The server.
    pub guild: GuildId,
    /// `None` is the whole server.
    pub channel: Option<ChannelId>,
}

impl Scope {
    /// Returns an SQL condition on `quiz`, and its parameter `?1`.
    pub(super) const fn condition(self) -> (&'static str, i64) {
        match self.channel {
            Some(channel) => ("quiz.channel = ?1", signed(channel.0)),
            None => ("quiz.guild = ?1", signed(self.guild.0)),
        }
    }
}

/// What a leaderboard counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BoardRequest {
    /// The server or channel of the quizzes.
    pub scope: Scope,
    /// The period in which they ended.
    pub span: Interval,
    /// The bank of the questions; `None` counts all.
    pub bank: Option<BankId>,
}

/// The most recently used leaderboards, shared by the readers of a store.
#[derive(Debug, Default)]
pub(super) struct BoardCache(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    boards: HashMap<BoardRequest, Entry>,
    /// Counts requests, so that the least recently used one is dropped first.
    clock: u64,
    members: usize,
}

#[derive(Debug)]
struct Entry {
    sums: Arc<Sums>,
    used: u64,
}

/// The sums of the quizzes that have ended.
#[derive(Clone, Debug, Default)]
pub(super) struct Sums {
    /// The edition of the server's leaderboards.
    pub(super) edition: i64,
    /// The last quiz of the sums, in the order of ending.
    pub(super) through: i64,
    pub(super) board: Board,
}

impl BoardCache {
    /// No query runs while it is locked, so no panic can leave it inconsistent.
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the sums of an edition, if they are kept.
    pub(super) fn get(&self, request: &BoardRequest, edition: i64) -> Option<Arc<Sums>> {
        let mut kept = self.kept();
        kept.clock += 1;
        let used = kept.clock;
        let entry = kept.boards.get_mut(request)?;
        entry.used = used;
        (entry.sums.edition == edition).then(|| Arc::clone(&entry.sums))
    }

    pub(super) fn put(&self, request: &BoardRequest, sums: Arc<Sums>) {
        let mut kept = self.kept();
        kept.clock += 1;
        kept.members += sums.board.len();
        let entry = Entry {
            sums,
            used: kept.clock,
        };
        if let Some(before) = kept.boards.insert(request.clone(), entry) {
            kept.members -= before.sums.board.len();
        }
        while kept.members > MAX_MEMBERS {
            let oldest = kept.boards.iter().min_by_key(|(_, entry)| entry.used);
            let Some(oldest) = oldest.map(|(request, _)| request.clone()) else {
                break;
            };
            if let Some(dropped) = kept.boards.remove(&oldest) {
                kept.members -= dropped.sums.board.len();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz_engine::ids::MemberId;
    use quiz_engine::standings::Tally;

    fn request(guild: u64) -> BoardRequest {
        BoardRequest {
            scope: Scope {
                guild: GuildId(guild),
                channel: None,
            },
            span: Interval::ALL,
            bank: None,
        }
    }

    fn sums(edition: i64, members: usize) -> Arc<Sums> {
        let members = (0..members as u64).map(|id| (MemberId(id), Tally::default()));
        Arc::new(Sums {
            edition,
            through: 0,
            board: members.collect(),
        })
    }

    #[test]
    fn only_the_same_edition_is_found() {
        let cache = BoardCache::default();
        cache.put(&request(1), sums(3, 1));
        assert!(cache.get(&request(1), 3).is_some());
        assert!(cache.get(&request(1), 4).is_none());
        assert!(cache.get(&request(2), 3).is_none());
    }

    #[test]
    fn the_least_recently_used_is_dropped_first() {
        let cache = BoardCache::default();
        let half = MAX_MEMBERS / 2;
        cache.put(&request(1), sums(0, half));
        cache.put(&request(2), sums(0, half));
        assert!(cache.get(&request(1), 0).is_some());
        cache.put(&request(3), sums(0, 1));
        assert!(cache.get(&request(2), 0).is_none());
        assert!(cache.get(&request(1), 0).is_some());
        assert_eq!(cache.kept().members, half + 1);
    }
}

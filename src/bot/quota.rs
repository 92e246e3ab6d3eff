//! How much of the bot a server and a member can use.

use crate::metric;
use metrics::counter;
use quiz_engine::ids::{BankId, GuildId, MemberId, Timestamp};
use quiz_engine::{Limit, Refusal};
use std::collections::HashMap;
use std::sync::Mutex;

const MINUTE_MS: i64 = 60_000;

/// What an operator allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotas {
    /// Schedules of daily questions in a server.
    pub schedules: usize,
    /// Contests in a server that are not over.
    pub contests: usize,
    /// Teams in a server.
    pub teams: usize,
    /// Reports in a server that nobody has settled.
    pub open_reports: usize,
    /// Suggested questions in a server that wait for a quizmaster.
    pub suggestions: usize,
    /// Banks of a server.
    pub banks: usize,
    /// Megabytes (MiB) of a server's banks, with their pictures.
    pub bank_mib: usize,
    /// Megabytes (MiB) of the banks of all servers, with their pictures.
    pub all_bank_mib: usize,
    /// Banks that a member plans to learn.
    pub plans: usize,
    /// Commands of a member in a minute that read much.
    pub lookups_per_minute: usize,
}

impl Default for Quotas {
    fn default() -> Self {
        Self {
            schedules: 100,
            contests: 50,
            teams: 200,
            open_reports: 500,
            suggestions: 200,
            banks: 100,
            bank_mib: 10,
            all_bank_mib: 2048,
            plans: 20,
            lookups_per_minute: 30,
        }
    }
}

/// Counts that a limit was reached.
pub(crate) fn count_hit(limit: &'static str) {
    counter!(metric::LIMITS_HIT, "limit" => limit).increment(1);
}

impl Quotas {
    /// Refuses one more of something of which a server has `count`, if it has as many as it can have.
    pub(crate) fn room(&self, limit: Limit, count: usize) -> Result<(), Refusal> {
        let max = match limit {
            Limit::Schedules => self.schedules,
            Limit::Contests => self.contests,
            Limit::Teams => self.teams,
            Limit::Suggestions => self.suggestions,
            Limit::BankMib | Limit::AllBankMib => return Ok(()),
        };
        match count < max {
            true => Ok(()),
            false => Err(reached(limit, max)),
        }
    }
}

fn reached(limit: Limit, max: usize) -> Refusal {
    count_hit(limit.name());
    Refusal::LimitReached { limit, max }
}

/// The sizes of the banks of all servers with their pictures, in bytes.
#[derive(Debug, Default)]
pub(crate) struct BankSizes {
    servers: HashMap<GuildId, HashMap<BankId, usize>>,
    all: usize,
}

impl BankSizes {
    /// Refuses a bank of that size if its server, or all of them, would have too much with it.
    pub(crate) fn refuse(
        &self,
        quotas: &Quotas,
        guild: GuildId,
        bank: &BankId,
        bytes: usize,
    ) -> Option<Refusal> {
        let server = self.servers.get(&guild);
        let before = server.and_then(|banks| banks.get(bank)).copied();
        // One that becomes smaller is always taken.
        let more = bytes.saturating_sub(before.unwrap_or(0));
        let of_server: usize = server.map_or(0, |banks| banks.values().sum());
        let fits = |has: usize, mib: usize| more == 0 || has + more <= mib << 20;
        if !fits(of_server, quotas.bank_mib) {
            return Some(reached(Limit::BankMib, quotas.bank_mib));
        }
        let max = quotas.all_bank_mib;
        (!fits(self.all, max)).then(|| reached(Limit::AllBankMib, max))
    }

    pub(crate) fn put(&mut self, guild: GuildId, bank: BankId, bytes: usize) {
        let before = self.servers.entry(guild).or_default().insert(bank, bytes);
        self.all = self.all + bytes - before.unwrap_or(0);
    }

    /// Removes those of a server.
    pub(crate) fn forget(&mut self, guild: GuildId) {
        let banks = self.servers.remove(&guild).unwrap_or_default();
        self.all -= banks.values().sum::<usize>();
    }

    pub(crate) fn remove(&mut self, guild: GuildId, bank: &BankId) {
        let banks = self.servers.get_mut(&guild);
        self.all -= banks.and_then(|banks| banks.remove(bank)).unwrap_or(0);
    }
}

/// Counts the lookups of each member in the current minute.
#[derive(Debug, Default)]
pub(crate) struct Lookups(Mutex<Minute>);

#[derive(Debug, Default)]
struct Minute {
    number: i64,
    counts: HashMap<MemberId, usize>,
}

impl Lookups {
    /// Counts one more, if the member has one left in this minute.
    pub(crate) fn take(&self, member: MemberId, max: usize, now: Timestamp) -> bool {
        let mut minute = self.0.lock().expect("nothing panics with it locked");
        let number = now.0.div_euclid(MINUTE_MS);
        if minute.number != number {
            *minute = Minute {
                number,
                counts: HashMap::new(),
            };
        }
        let count = minute.counts.entry(member).or_default();
        *count += 1;
        *count <= max
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_has_as_many_lookups_in_each_minute_as_are_allowed() {
        let lookups = Lookups::default();
        let (ana, ben) = (MemberId(1), MemberId(2));
        let take = |member, at| lookups.take(member, 2, Timestamp(at));
        assert!(take(ana, 0) && take(ana, 1));
        assert!(!take(ana, 59_999));
        assert!(take(ben, 59_999));
        assert!(take(ana, 60_000));
    }

    #[test]
    fn the_banks_of_a_server_and_of_all_have_a_size_that_they_cannot_exceed() {
        let quotas = Quotas {
            bank_mib: 2,
            all_bank_mib: 3,
            ..Quotas::default()
        };
        let mib = |mib: usize| mib << 20;
        let (one, other) = (GuildId(1), GuildId(2));
        let [git, sql] = ["git", "sql"].map(BankId::new);
        let mut sizes = BankSizes::default();
        let refused = |sizes: &BankSizes, guild, bank, bytes| {
            let refusal = sizes.refuse(&quotas, guild, bank, bytes);
            refusal.map(|refusal| match refusal {
                Refusal::LimitReached { limit, max } => (limit, max),
                other => panic!("{other:?}"),
            })
        };
        assert_eq!(refused(&sizes, one, &git, mib(2)), None);
        sizes.put(one, git.clone(), mib(2));
        let server = Some((Limit::BankMib, 2));
        assert_eq!(refused(&sizes, one, &sql, 1), server);
        assert_eq!(refused(&sizes, one, &git, mib(2)), None, "it is replaced");
        assert_eq!(refused(&sizes, other, &git, mib(1)), None);
        assert_eq!(
            refused(&sizes, other, &git, mib(1) + 1),
            Some((Limit::AllBankMib, 3))
        );
        sizes.remove(one, &git);
        assert_eq!(refused(&sizes, one, &sql, mib(2)), None);
        sizes.put(one, git.clone(), mib(2));
        sizes.forget(one);
        assert_eq!(sizes.all, 0);
        assert_eq!(refused(&sizes, other, &sql, mib(2)), None);
    }
}

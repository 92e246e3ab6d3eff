//! A member is forgotten in every domain.

use crate::engine::Decision;
use crate::engine::Engine;
use crate::fact::Fact;
use crate::ids::MemberId;
use crate::member::{Departed, Forget, Going, Member, MemberFact, Salt};
use std::sync::Arc;

impl Engine {
    /// Forgets a member. `tombstone`, of a new id, takes their place in all that was. Where they have
    /// answered in what goes on, `salt` makes the hash by which they cannot answer there again.
    pub fn forget(&self, member: MemberId, tombstone: Member, salt: Salt) -> Decision {
        let quizzes = self.running.values();
        let quizzes = quizzes.filter(|running| running.has_answered(member));
        let quizzes = quizzes.map(|running| Going::Quiz(running.started.quiz));
        let contests = self.contests.values();
        let contests = contests.filter(|one| one.current(member).is_some());
        let contests = contests.map(|one| Going::Contest(one.contest.id));
        let departed = quizzes.chain(contests).map(|from| MemberFact::Departed {
            from,
            departed: Departed::new(salt, member),
        });
        let mut facts: Vec<_> = departed.collect();
        facts.push(MemberFact::Forgotten { member, tombstone });
        Decision::of((), facts.into_iter().map(Fact::Member))
    }

    pub(super) fn apply_departed(&mut self, from: Going, departed: &Departed) {
        let all = match from {
            Going::Quiz(quiz) => self.running.get_mut(&quiz).map(|one| &mut one.departed),
            Going::Contest(contest) => self.contests.get_mut(&contest).map(|one| &mut one.departed),
        };
        if let Some(all) = all {
            all.push(departed.clone());
        }
    }

    pub(super) fn apply_forgotten(&mut self, member: MemberId, tombstone: &Member) {
        self.standings.forget(member, tombstone);
        for running in self.running.values_mut() {
            running.forget(member, tombstone);
        }
        for contesting in self.contests.values_mut() {
            contesting.forget(member, tombstone);
        }
        self.teams.forget(member, tombstone);
        for scheduled in self.schedules.values_mut() {
            Arc::make_mut(&mut scheduled.schedule)
                .by
                .forget(member, tombstone);
            scheduled.forget(member, tombstone);
        }
    }
}

//! A member is forgotten in every domain.

use crate::engine::Decision;
use crate::engine::Engine;
use crate::fact::Fact;
use crate::ids::MemberId;
use crate::member::{Forget, Member, MemberFact};
use std::sync::Arc;

impl Engine {
    /// Forgets a member. `tombstone`, of a new id, takes their place in all that was.
    pub fn forget(&self, member: MemberId, tombstone: Member) -> Decision {
        Decision::of(
            (),
            [Fact::Member(MemberFact::Forgotten { member, tombstone })],
        )
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

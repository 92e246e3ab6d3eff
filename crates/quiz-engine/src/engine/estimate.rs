//! Estimates of skill and difficulty, by every answer that is judged.

use super::{Decision, Engine};
use crate::contest::ContestFact;
use crate::fact::Fact;
use crate::ids::{GuildId, MemberId, Timestamp};
use crate::learn::EstimateFact;
use crate::play::PlayFact;
use crate::question::Question;

impl Engine {
    /// Takes in that a member's answer to a question was judged in a practice or a review.
    pub fn judged(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: MemberId,
        question: &Question,
        right: bool,
    ) -> Decision {
        let judged = (self.estimates).judge(now, guild, question, [(member, right)]);
        Decision::facts(judged.into_iter().map(Fact::Estimate))
    }

    /// How badly a question suits a member who practises; 0 suits best: they are likely to get it
    /// right three times in four.
    pub fn unsuited(&self, guild: GuildId, member: MemberId, question: &Question) -> f64 {
        self.estimates.unsuited(guild, member, question)
    }

    /// What follows from the answers to a question that closes, and counts.
    pub(super) fn estimates_with(&self, fact: &PlayFact) -> Vec<EstimateFact> {
        let PlayFact::Closed {
            quiz,
            how,
            awards,
            at,
            ..
        } = fact
        else {
            return Vec::new();
        };
        let running = self.play.get(*quiz).filter(|_| !how.is_void());
        let Some((running, round)) = running.and_then(|one| Some((one, one.round()?))) else {
            return Vec::new();
        };
        let answers = awards.iter().map(|one| (one.member.id, one.right));
        let guild = running.started.guild;
        (self.estimates).judge(*at, guild, &round.question, answers)
    }

    /// What follows from an answer in a contest.
    pub(super) fn estimates_of_contest(
        &self,
        guild: GuildId,
        member: MemberId,
        facts: &[ContestFact],
    ) -> Vec<EstimateFact> {
        let judged = facts.iter().filter_map(|fact| match fact {
            ContestFact::Answered {
                position,
                interaction,
                verdict,
                ..
            } => {
                let contesting = self.contests.get(position.contest)?;
                let view = contesting.shown_to(member, *position)?;
                let (at, answer) = (interaction.created_at(), [(member, verdict.right)]);
                Some((self.estimates).judge(at, guild, &view.question, answer))
            }
            _ => None,
        });
        judged.flatten().collect()
    }
}

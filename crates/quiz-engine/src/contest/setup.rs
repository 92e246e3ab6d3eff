//! Contests as they were set up, and what members see of one.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::{BankId, ChannelId, ContestId, GuildId, Timestamp};
use crate::member::Member;
use crate::question::{Question, RawAnswer, Seconds, pick};
use std::sync::Arc;

/// A contest as it was set up.
#[derive(Clone, Debug, PartialEq)]
pub struct Contest {
    pub id: ContestId,
    pub guild: GuildId,
    /// Where it was set up, and where its result is posted.
    pub channel: ChannelId,
    /// As people see it; plain text.
    pub name: String,
    /// The banks that its questions are from.
    pub banks: Vec<BankId>,
    /// The banks' titles, with " + " between.
    pub bank_title: String,
    /// The same for everyone.
    pub questions: Vec<Arc<Question>>,
    /// From when it is played.
    pub opens: Timestamp,
    /// The last instant for an answer.
    pub closes: Timestamp,
    /// Time for each question; none has no clock of its own.
    pub seconds: Option<Seconds>,
    /// The number of attempts of each member.
    pub attempts: u8,
    /// Whether members score for their teams.
    pub teams: bool,
    /// Who set it up.
    pub by: Member,
    /// By the bot's clock.
    pub at: Timestamp,
    /// Language of its public messages: a BCP 47 tag.
    pub language: String,
    /// Decides the order of questions and options; nobody may know it.
    pub seed: u64,
}

/// Where a member is in a contest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub contest: ContestId,
    /// The attempt, from 1.
    pub attempt: u8,
    /// The number of the question as the member sees them, from 1.
    pub number: u16,
}

impl Contest {
    /// For each question of an attempt in the order of an entrant, its place in the contest's.
    pub fn indices(&self, entrant: u64, attempt: u8) -> Vec<usize> {
        let seed = pick::derive_seed(entrant, attempt.into());
        pick::shuffled(self.questions.len(), seed)
    }

    /// What follows a position: the next question, or the first of another attempt.
    pub fn after(&self, position: Position) -> Option<Position> {
        if usize::from(position.number) < self.questions.len() {
            let number = position.number + 1;
            return Some(Position { number, ..position });
        }
        (position.attempt < self.attempts).then(|| Position {
            attempt: position.attempt + 1,
            number: 1,
            ..position
        })
    }
}

/// A question of a contest as its member sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct ContestQuestionView {
    pub contest: Arc<Contest>,
    /// Where in it.
    pub position: Position,
    /// What is asked.
    pub question: Arc<Question>,
    /// For each position as shown, the option's index in the author's order.
    pub order: Vec<u8>,
    /// The last instant for an answer.
    pub closes: Timestamp,
    /// The answer that counts.
    pub given: Option<RawAnswer>,
    /// Whether the question before it went by unanswered.
    pub missed: bool,
}

/// A result that could not be posted, and no quizmaster was notified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unposted {
    pub contest: ContestId,
    pub guild: GuildId,
    /// The contest's name; plain text.
    pub name: String,
    /// The channel that does not take it.
    pub channel: ChannelId,
}

/// The team or member that a member scores for in a contest of teams.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaysFor {
    /// For a team: its name, and how many it has.
    Team(String, usize),
    /// For themselves, unless a second member joins their team before the contest opens.
    TooFew(String),
    /// For themselves, unless they join a team before the contest opens.
    NoTeamYet,
    /// For themselves: the contest is open, and they were in no team of two then.
    Alone,
}

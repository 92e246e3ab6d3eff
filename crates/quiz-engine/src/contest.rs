//! Contests: questions that members answer alone, each at their own pace, within a window of time.
//!
//! Every member has the same questions in an order of their own. The clock of a question starts at
//! the interaction that showed it. What is right stays untold until the contest closes.

mod fact;
mod moment;
mod refusal;
mod result;
mod teams;

pub use fact::{ContestFact, TeamFact};
pub use moment::parse_moment;
pub use refusal::ContestRefusal;
pub use result::{ContestAnswer, ContestResult, MemberRow, QuestionRow, Score, Side};
pub use teams::{Team, Teams};

use super::engine::{ByMember, Forget};
use super::question::given::given_of;
use super::round::GRACE_MS;
use super::{
    Answer, BankId, ChannelId, ContestId, GuildId, InteractionId, Member, MemberId, Question,
    RawAnswer, Seconds, TeamId, Timestamp, option_order, pick,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A team counts as one from so many members on.
pub const FEWEST_IN_TEAM: usize = 2;

/// A contest as it was set up.
#[derive(Clone, Debug, PartialEq)]
pub struct Contest {
    /// Which.
    pub id: ContestId,
    /// Its server.
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
    /// The last instant at which an answer counts.
    pub closes: Timestamp,
    /// Time for each question; none has no clock of its own.
    pub seconds: Option<Seconds>,
    /// How often a member may play it.
    pub attempts: u8,
    /// Whether teams play for a score in common.
    pub teams: bool,
    /// Who set it up.
    pub by: Member,
    /// When.
    pub at: Timestamp,
    /// Language of its public messages: a BCP 47 tag.
    pub language: String,
    /// Decides the order of questions and options; nobody may know it.
    pub seed: u64,
}

/// Where a member is in a contest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The contest.
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

    /// What follows a spot: the next question, or the first of another attempt.
    pub fn after(&self, spot: Position) -> Option<Position> {
        if usize::from(spot.number) < self.questions.len() {
            let number = spot.number + 1;
            return Some(Position { number, ..spot });
        }
        (spot.attempt < self.attempts).then(|| Position {
            attempt: spot.attempt + 1,
            number: 1,
            ..spot
        })
    }
}

/// A question that a member was shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The interaction that showed it; its stamp starts the clock.
    pub interaction: InteractionId,
    /// The first answer, and the interaction that gave it.
    pub answer: Option<(InteractionId, Answer)>,
}

impl Shown {
    /// The last instant for an answer.
    pub fn closes(&self, contest: &Contest) -> Timestamp {
        let full = contest
            .seconds
            .map(|seconds| self.interaction.created_at().plus_ms(seconds.ms()));
        full.map_or(contest.closes, |full| full.min(contest.closes))
    }

    /// Whether nothing more can come of it at that instant.
    pub fn is_over(&self, contest: &Contest, at: Timestamp) -> bool {
        self.answer.is_some() || at > self.closes(contest)
    }
}

/// Someone who takes part.
#[derive(Clone, Debug, PartialEq)]
pub struct Entrant {
    /// Who.
    pub member: Member,
    /// Decides their order of questions and options. It follows from the contest's and from how
    /// many came before them, and so tells nothing of who they are.
    pub seed: u64,
    /// For each attempt, what they were shown, in order.
    pub attempts: Vec<Vec<Shown>>,
}

/// A team as it was when a contest opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Roster {
    /// Which.
    pub team: TeamId,
    /// Its name; plain text.
    pub name: String,
    /// Its members, by id.
    pub members: Vec<Member>,
}

/// A contest with what was done in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Contesting {
    /// What was set up.
    pub contest: Arc<Contest>,
    /// The teams as they were when it opened; nothing before that.
    pub rosters: Option<Vec<Roster>>,
    /// Everyone who takes part.
    pub entrants: BTreeMap<MemberId, Entrant>,
}

impl Contesting {
    /// As it is when it is set up.
    pub fn new(contest: Arc<Contest>) -> Self {
        Self {
            contest,
            rosters: None,
            entrants: BTreeMap::new(),
        }
    }

    /// Takes in what has happened.
    pub fn apply(&mut self, fact: &ContestFact) {
        match fact {
            ContestFact::Joined { member, seed, .. } => {
                let entrant = self.entrants.entry(member.id);
                entrant.or_insert_with(|| Entrant {
                    member: member.clone(),
                    seed: *seed,
                    attempts: Vec::new(),
                });
            }
            ContestFact::Opened { rosters, .. } => self.rosters = Some(rosters.clone()),
            ContestFact::Shown {
                spot,
                member,
                interaction,
            } => {
                let Some(entrant) = self.entrants.get_mut(&member.id) else {
                    return;
                };
                entrant.member.name.clone_from(&member.name);
                let attempt = usize::from(spot.attempt);
                if entrant.attempts.len() < attempt {
                    entrant.attempts.push(Vec::new());
                }
                if let Some(shown) = entrant.attempts.last_mut() {
                    shown.push(Shown {
                        interaction: *interaction,
                        answer: None,
                    });
                }
            }
            ContestFact::Answered {
                spot,
                member,
                interaction,
                answer,
            } => {
                if let Some(shown) = self.shown_mut(*member, *spot) {
                    let earlier = |(first, _): &(InteractionId, _)| first <= interaction;
                    if !shown.answer.as_ref().is_some_and(earlier) {
                        shown.answer = Some((*interaction, answer.clone()));
                    }
                }
            }
            ContestFact::Shortened { closes, .. } => {
                Arc::make_mut(&mut self.contest).closes = *closes;
            }
            ContestFact::Corrected {
                index, question, ..
            } => {
                let questions = &mut Arc::make_mut(&mut self.contest).questions;
                if let Some(asked) = questions.get_mut(usize::from(*index)) {
                    *asked = Arc::clone(question);
                }
            }
            ContestFact::Created(_)
            | ContestFact::Closed { .. }
            | ContestFact::Posted { .. }
            | ContestFact::Unposted { .. }
            | ContestFact::Told { .. } => {}
        }
    }

    /// The seed of whoever joins next.
    pub(super) fn next_seed(&self) -> u64 {
        pick::derive_seed(self.contest.seed, self.entrants.len() as u64)
    }

    fn shown_mut(&mut self, member: MemberId, spot: Position) -> Option<&mut Shown> {
        let entrant = self.entrants.get_mut(&member)?;
        let attempt = usize::from(spot.attempt).checked_sub(1)?;
        let number = usize::from(spot.number).checked_sub(1)?;
        entrant.attempts.get_mut(attempt)?.get_mut(number)
    }

    /// The question that the member was shown last.
    pub fn current(&self, member: MemberId) -> Option<(Position, &Shown)> {
        let entrant = self.entrants.get(&member)?;
        let shown = entrant.attempts.last()?;
        let spot = Position {
            contest: self.contest.id,
            attempt: u8::try_from(entrant.attempts.len()).ok()?,
            number: u16::try_from(shown.len()).ok()?,
        };
        Some((spot, shown.last()?))
    }

    /// What an entrant with that seed sees at a spot where they were shown a question.
    pub fn sheet(&self, seed: u64, spot: Position, shown: &Shown) -> Option<ContestQuestionView> {
        let place = usize::from(spot.number).checked_sub(1)?;
        let index = *self.contest.indices(seed, spot.attempt).get(place)?;
        let question = self.contest.questions.get(index)?;
        let of_options =
            pick::derive_seed(pick::derive_seed(seed, spot.attempt.into()), index as u64);
        let order = option_order(question, of_options);
        let given = shown.answer.as_ref();
        Some(ContestQuestionView {
            question: Arc::clone(question),
            closes: shown.closes(&self.contest),
            given: given.map(|(_, answer)| given_of(&order, answer)),
            contest: Arc::clone(&self.contest),
            spot,
            order,
            missed: false,
        })
    }

    /// The question that the member was shown last, as they see it.
    pub fn current_sheet(&self, member: MemberId) -> Option<ContestQuestionView> {
        let (spot, shown) = self.current(member)?;
        self.sheet(self.entrants.get(&member)?.seed, spot, shown)
    }

    /// The frozen team of the member.
    pub fn roster_of(&self, member: MemberId) -> Option<&Roster> {
        let rosters = self.rosters.as_ref()?;
        rosters
            .iter()
            .find(|roster| roster.members.iter().any(|one| one.id == member))
    }

    /// How many have gone through all questions at least once by that instant.
    pub fn finished(&self, by: Timestamp) -> usize {
        let over = |shown: &Vec<Shown>| {
            let last = shown.last();
            shown.len() == self.contest.questions.len()
                && last.is_some_and(|last| last.is_over(&self.contest, by))
        };
        let finished = |one: &&Entrant| one.attempts.iter().any(over);
        self.entrants.values().filter(finished).count()
    }

    /// When it next does something by itself: it opens, or it closes, a moment after its last
    /// instant so that presses under way arrive.
    pub(super) fn deadline(&self) -> Timestamp {
        let Contest { opens, closes, .. } = *self.contest;
        match &self.rosters {
            None if opens < closes => opens,
            _ => closes.plus_ms(GRACE_MS),
        }
    }
}

/// A question of a contest as its member sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct ContestQuestionView {
    /// The contest.
    pub contest: Arc<Contest>,
    /// Where in it.
    pub spot: Position,
    /// What is asked.
    pub question: Arc<Question>,
    /// For each position as shown, the option's index in the author's order.
    pub order: Vec<u8>,
    /// The last instant for an answer.
    pub closes: Timestamp,
    /// The answer that stands.
    pub given: Option<RawAnswer>,
    /// Whether the question before it went by unanswered.
    pub missed: bool,
}

/// A contest as a quizmaster asks for it.
#[derive(Clone, Debug)]
pub struct ContestRequest {
    /// The server.
    pub guild: GuildId,
    /// Where its result is posted.
    pub channel: ChannelId,
    /// Its name.
    pub name: String,
    /// Ids or titles of banks, with commas between.
    pub banks: String,
    /// From when it is played.
    pub opens: Timestamp,
    /// Until when.
    pub closes: Timestamp,
    /// How many questions.
    pub questions: u16,
    /// Time for each.
    pub seconds: Option<Seconds>,
    /// How often a member may play it.
    pub attempts: u8,
    /// Whether teams play for a score in common.
    pub teams: bool,
    /// Who sets it up.
    pub by: Member,
    /// Language of its public messages: a BCP 47 tag.
    pub language: String,
    /// Decides the order of questions and options.
    pub seed: u64,
}

/// What is done with contests.
#[derive(Clone, Debug)]
pub enum ContestInput {
    /// A quizmaster sets one up.
    Create(Box<ContestRequest>),
    /// A member takes part.
    Join {
        /// The server.
        guild: GuildId,
        /// Which.
        contest: ContestId,
        /// Who.
        member: Member,
    },
    /// A member wants the question that comes next, or that they have before them.
    Play {
        /// The server.
        guild: GuildId,
        /// Which.
        contest: ContestId,
        /// Who.
        member: Member,
        /// Its stamp starts the clock.
        interaction: InteractionId,
    },
    /// A member answers.
    Answer {
        /// The server.
        guild: GuildId,
        /// What.
        spot: Position,
        /// Who.
        member: Member,
        /// Its stamp tells when.
        interaction: InteractionId,
        /// What they give as their answer.
        given: RawAnswer,
    },
    /// A quizmaster closes one early.
    Finish {
        /// The server.
        guild: GuildId,
        /// Which.
        contest: ContestId,
    },
    /// A result cannot be posted.
    Unposted {
        /// Of what.
        contest: Arc<Contest>,
    },
    /// A member makes a team.
    TeamCreate {
        /// The server.
        guild: GuildId,
        /// Who.
        member: Member,
        /// Its name.
        name: String,
    },
    /// A member joins a team.
    TeamJoin {
        /// The server.
        guild: GuildId,
        /// Who.
        member: Member,
        /// Its id or its name.
        team: String,
    },
    /// A member leaves their team.
    TeamLeave {
        /// The server.
        guild: GuildId,
        /// Who.
        member: Member,
    },
}

/// What a member is told.
#[derive(Clone, Debug, PartialEq)]
pub enum ContestReply {
    /// It is set up.
    Created(Arc<Contest>),
    /// They take part.
    Joined {
        /// In what.
        contest: Arc<Contest>,
        /// Whether they did already.
        again: bool,
        /// For whom they score, where teams play.
        side: Option<PlaysFor>,
    },
    /// Their question, and for whom they score where it is their first.
    Asked(ContestQuestionView, Option<PlaysFor>),
    /// The answer that stands.
    Locked(ContestQuestionView),
    /// The press came too late: the question is missed.
    Missed {
        /// What.
        sheet: ContestQuestionView,
        /// By how much.
        late_ms: i64,
    },
    /// It closes now.
    Finishing(Arc<Contest>),
    /// They are in the team that they made.
    TeamCreated(Team),
    /// They are in the team.
    TeamJoined {
        /// As it is by that.
        team: Team,
        /// Whether they were already.
        again: bool,
        /// Whether a contest is open, to which it makes no difference.
        frozen: bool,
    },
    /// They are in no team.
    TeamLeft {
        /// As it was before.
        team: Team,
        /// Whether a contest is open, to which it makes no difference.
        frozen: bool,
    },
}

/// For whom a member scores in a contest of teams.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaysFor {
    /// For a team: its name, and how many it has.
    Team(String, usize),
    /// For themselves, unless a second member comes to their team before the contest opens.
    TooFew(String),
    /// For themselves, unless they join a team before the contest opens.
    NoTeamYet,
    /// For themselves: the contest is open, and they were in no team of two then.
    Alone,
}

/// A result that could not be posted, of which the quizmasters do not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unposted {
    /// Of which contest.
    pub contest: ContestId,
    /// The server.
    pub guild: GuildId,
    /// The contest's name; plain text.
    pub name: String,
    /// The channel that does not take it.
    pub channel: ChannelId,
}

impl Forget for Contesting {
    fn forget(&mut self, member: MemberId, tombstone: &Member) {
        Arc::make_mut(&mut self.contest)
            .by
            .forget(member, tombstone);
        let members = self.rosters.iter_mut().flatten();
        let members = members.flat_map(|roster| &mut roster.members);
        members.for_each(|one| one.forget(member, tombstone));
        self.entrants.rekey(member, tombstone, |entrant| {
            entrant.member.clone_from(tombstone);
        });
    }
}

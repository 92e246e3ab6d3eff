//! A contest with what was done in it.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::contest::fact::ContestFact;
use crate::contest::setup::{Contest, ContestQuestionView, PlaysFor, Position};
use crate::ids::{InteractionId, MemberId, MessageId, Timestamp};
use crate::member::{ByMember, Departed, Forget, Member};
use crate::play::GRACE_MS;
use crate::question::{Answer, Question, Verdict, given_of, option_order, pick};
use crate::team::{FEWEST_IN_TEAM, Roster, Teams};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A question that a member was shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The interaction that showed it; its timestamp starts the clock.
    pub interaction: InteractionId,
    /// The first answer.
    pub answer: Option<Given>,
}

/// An answer that counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// The interaction that gave it.
    pub interaction: InteractionId,
    pub answer: Answer,
    /// As it was judged when it was given, or when the key was corrected.
    pub verdict: Verdict,
}

impl Shown {
    /// The last instant for an answer.
    pub fn closes(&self, contest: &Contest) -> Timestamp {
        let full = contest
            .seconds
            .map(|seconds| self.interaction.created_at().plus_ms(seconds.ms()));
        full.map_or(contest.closes, |full| full.min(contest.closes))
    }

    /// Whether it can no longer be answered at that instant.
    pub fn is_over(&self, contest: &Contest, at: Timestamp) -> bool {
        self.answer.is_some() || at > self.closes(contest)
    }
}

/// Someone who takes part.
#[derive(Clone, Debug, PartialEq)]
pub struct Entrant {
    pub member: Member,
    /// Decides their order of questions and options. It follows from the contest's and from how
    /// many came before them, and so does not identify them.
    pub seed: u64,
    /// For each attempt, what they were shown, in order.
    pub attempts: Vec<Vec<Shown>>,
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
    /// Those who had been shown a question and were forgotten.
    pub departed: Vec<Departed>,
    /// The message that announces it, once it is posted.
    pub announced: Option<MessageId>,
}

impl Contesting {
    /// As it is when it is set up.
    pub fn new(contest: Arc<Contest>) -> Self {
        Self {
            contest,
            rosters: None,
            entrants: BTreeMap::new(),
            departed: Vec::new(),
            announced: None,
        }
    }

    /// Applies a fact.
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
                position,
                member,
                interaction,
            } => {
                let Some(entrant) = self.entrants.get_mut(&member.id) else {
                    return;
                };
                entrant.member.name.clone_from(&member.name);
                let attempt = usize::from(position.attempt);
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
                position,
                member,
                interaction,
                answer,
                verdict,
            } => {
                if let Some(shown) = self.shown_mut(*member, *position) {
                    let earlier = |first: &Given| first.interaction <= *interaction;
                    if !shown.answer.as_ref().is_some_and(earlier) {
                        shown.answer = Some(Given {
                            interaction: *interaction,
                            answer: answer.clone(),
                            verdict: *verdict,
                        });
                    }
                }
            }
            ContestFact::Shortened { closes, .. } => {
                Arc::make_mut(&mut self.contest).closes = *closes;
            }
            ContestFact::Corrected {
                index, question, ..
            } => self.correct(usize::from(*index), question),
            ContestFact::Announced { message, .. } => self.announced = Some(*message),
            ContestFact::Created(_)
            | ContestFact::OpeningPosted { .. }
            | ContestFact::Cancelled { .. }
            | ContestFact::Closed { .. }
            | ContestFact::Posted { .. }
            | ContestFact::Unposted { .. }
            | ContestFact::QuizmastersNotified { .. } => {}
        }
    }

    /// Takes in the question with another key, and judges its answers by it.
    fn correct(&mut self, index: usize, question: &Arc<Question>) {
        let questions = &mut Arc::make_mut(&mut self.contest).questions;
        let Some(asked) = questions.get_mut(index) else {
            return;
        };
        *asked = Arc::clone(question);
        for entrant in self.entrants.values_mut() {
            for (attempt, shown) in (1_u8..).zip(&mut entrant.attempts) {
                let indices = self.contest.indices(entrant.seed, attempt).into_iter();
                let its = indices.zip(shown).filter(|(its, _)| *its == index);
                let given = its.filter_map(|(_, shown)| shown.answer.as_mut());
                for given in given.filter(|given| !given.answer.is_erased()) {
                    given.verdict = Verdict::of(question, &given.answer);
                }
            }
        }
    }

    /// The seed of the next member who joins.
    pub(crate) fn next_seed(&self) -> u64 {
        pick::derive_seed(self.contest.seed, self.entrants.len() as u64)
    }

    fn shown_mut(&mut self, member: MemberId, position: Position) -> Option<&mut Shown> {
        let entrant = self.entrants.get_mut(&member)?;
        let attempt = usize::from(position.attempt).checked_sub(1)?;
        let number = usize::from(position.number).checked_sub(1)?;
        entrant.attempts.get_mut(attempt)?.get_mut(number)
    }

    /// The question that the member was shown last.
    pub fn current(&self, member: MemberId) -> Option<(Position, &Shown)> {
        let entrant = self.entrants.get(&member)?;
        let shown = entrant.attempts.last()?;
        let position = Position {
            contest: self.contest.id,
            attempt: u8::try_from(entrant.attempts.len()).ok()?,
            number: u16::try_from(shown.len()).ok()?,
        };
        Some((position, shown.last()?))
    }

    /// What an entrant with that seed sees at a position where they were shown a question.
    pub fn view(
        &self,
        seed: u64,
        position: Position,
        shown: &Shown,
    ) -> Option<ContestQuestionView> {
        let place = usize::from(position.number).checked_sub(1)?;
        let index = *self.contest.indices(seed, position.attempt).get(place)?;
        let question = self.contest.questions.get(index)?;
        let of_options = pick::derive_seed(
            pick::derive_seed(seed, position.attempt.into()),
            index as u64,
        );
        let order = option_order(question, of_options);
        let given = shown.answer.as_ref();
        Some(ContestQuestionView {
            question: Arc::clone(question),
            closes: shown.closes(&self.contest),
            given: given.map(|given| given_of(&order, &given.answer)),
            contest: Arc::clone(&self.contest),
            position,
            order,
            missed: false,
        })
    }

    /// A question that the member was shown, and as they see it.
    pub(super) fn shown(
        &self,
        member: MemberId,
        position: Position,
    ) -> Option<(&Shown, ContestQuestionView)> {
        let entrant = self.entrants.get(&member)?;
        let attempt = usize::from(position.attempt).checked_sub(1)?;
        let number = usize::from(position.number).checked_sub(1)?;
        let shown = entrant.attempts.get(attempt)?.get(number)?;
        Some((shown, self.view(entrant.seed, position, shown)?))
    }

    /// The question that the member was shown at a position.
    pub(crate) fn shown_to(
        &self,
        member: MemberId,
        position: Position,
    ) -> Option<ContestQuestionView> {
        self.shown(member, position).map(|(_, view)| view)
    }

    /// The question that the member was shown last, as they see it.
    pub fn current_view(&self, member: MemberId) -> Option<ContestQuestionView> {
        let (position, shown) = self.current(member)?;
        self.view(self.entrants.get(&member)?.seed, position, shown)
    }

    /// The frozen team of the member.
    pub fn roster_of(&self, member: MemberId) -> Option<&Roster> {
        let rosters = self.rosters.as_ref()?;
        rosters
            .iter()
            .find(|roster| roster.members.iter().any(|one| one.id == member))
    }

    /// The team or member that the member scores for, where teams play.
    pub fn plays_for(&self, teams: &Teams, member: MemberId) -> Option<PlaysFor> {
        let contest = &self.contest;
        if !contest.teams {
            return None;
        }
        if self.rosters.is_some() {
            let roster = self.roster_of(member);
            let team = |roster: &Roster| PlaysFor::Team(roster.name.clone(), roster.members.len());
            return Some(roster.map_or(PlaysFor::Alone, team));
        }
        Some(match teams.team_of(contest.guild, member) {
            Some(team) if team.members.len() >= FEWEST_IN_TEAM => {
                PlaysFor::Team(team.name.clone(), team.members.len())
            }
            Some(team) => PlaysFor::TooFew(team.name.clone()),
            None => PlaysFor::NoTeamYet,
        })
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
    pub(crate) fn deadline(&self) -> Timestamp {
        let Contest { opens, closes, .. } = *self.contest;
        match &self.rosters {
            None if opens < closes => opens,
            _ => closes.plus_ms(GRACE_MS),
        }
    }
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
            let shown = entrant.attempts.iter_mut().flatten();
            let answers = shown.filter_map(|shown| shown.answer.as_mut());
            answers.for_each(|given| given.answer.erase_text());
        });
    }
}

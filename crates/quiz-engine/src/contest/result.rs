//! The result of a contest: the best attempt of each member, teams by their mean, ties shared.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::contest::contesting::{Contesting, Entrant, Given, Shown};
use crate::contest::setup::Contest;
use crate::ids::{MemberId, TeamId, Timestamp};
use crate::member::Member;
use crate::question::{Answer, Question, Verdict};
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// The result of a contest.
#[derive(Clone, Debug, PartialEq)]
pub struct ContestResult {
    pub contest: Arc<Contest>,
    /// Teams and members who score alone, best first.
    pub sides: Vec<Side>,
    /// Everyone who played or is counted in a team, best sides first.
    pub members: Vec<MemberRow>,
    /// In the order of the contest.
    pub questions: Vec<QuestionRow>,
    /// Whether an earlier process may have posted it already.
    pub late: bool,
}

/// The score of one attempt, or of the attempts of a team together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// A mark is 1000.
    pub points: u64,
    /// Questions answered exactly right.
    pub right: u32,
    /// Questions answered.
    pub answered: u32,
    /// Time taken, the time of questions that went by unanswered included, in milliseconds.
    pub ms: u64,
}

/// A team, or a member who scores alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// From 1; shared by equals.
    pub place: u32,
    /// Plain text.
    pub name: String,
    /// The team, if it is one.
    pub team: Option<TeamId>,
    /// The member, if they score alone.
    pub alone: Option<MemberId>,
    /// How many members it counts; those who did not play add nothing.
    pub members: u32,
    /// Of all of them together.
    pub sum: Score,
}

impl Side {
    /// The mean over all who are counted; a mark is 1000.
    pub fn points(&self) -> u64 {
        self.sum.points / u64::from(self.members.max(1))
    }

    /// The mean time, in milliseconds.
    pub fn ms(&self) -> u64 {
        self.sum.ms / u64::from(self.members.max(1))
    }

    /// More points first.
    fn by_points(&self, other: &Self) -> Ordering {
        compare_means(
            (other.sum.points, other.members),
            (self.sum.points, self.members),
        )
    }

    /// Less time first.
    fn by_time(&self, other: &Self) -> Ordering {
        compare_means((self.sum.ms, self.members), (other.sum.ms, other.members))
    }
}

/// Compares two means as they are, not as they are rounded.
fn compare_means((one, of_one): (u64, u32), (two, of_two): (u64, u32)) -> Ordering {
    let left = u128::from(one) * u128::from(of_two.max(1));
    left.cmp(&(u128::from(two) * u128::from(of_one.max(1))))
}

/// A member's best attempt.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberRow {
    /// The place of their side.
    pub place: u32,
    pub member: Member,
    /// The name of the team that they are counted in.
    pub team: Option<String>,
    /// Whether they were shown a question.
    pub played: bool,
    /// Nothing where they did not play.
    pub score: Score,
    /// Their points after each question that they were shown; a mark is 1000.
    pub steps: Vec<u64>,
}

/// How a question was answered in the best attempts.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionRow {
    pub question: Arc<Question>,
    /// By how many it was seen.
    pub shown: u32,
    /// By how many it was answered exactly right.
    pub right: u32,
}

/// One answer of a member, in any of their attempts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ContestAnswer<'c> {
    pub member: &'c Member,
    /// Which attempt, from 1.
    pub attempt: u8,
    pub question: &'c Arc<Question>,
    /// Its number as the member saw it, from 1.
    pub number: u16,
    /// The question's place among the contest's, from 0.
    pub index: usize,
    /// What they answered.
    pub answer: &'c Answer,
    /// How it was judged.
    pub verdict: Verdict,
    /// When, by Discord's timestamp.
    pub at: Timestamp,
    /// From the showing to the answer, in milliseconds.
    pub took_ms: i64,
}

/// A member's best attempt, question by question.
struct Best<'c> {
    entrant: &'c Entrant,
    attempt: u8,
    shown: &'c [Shown],
    score: Score,
}

impl Contesting {
    /// Its score; an unfinished attempt counts with the answers so far.
    pub fn result(&self) -> ContestResult {
        let best = self.entrants.iter();
        let best: BTreeMap<_, _> = best
            .filter_map(|(member, one)| Some((*member, self.best(one)?)))
            .collect();
        let rosters = self.rosters.iter().flatten();
        let in_teams: HashSet<_> = rosters
            .flat_map(|roster| &roster.members)
            .map(|member| member.id)
            .collect();
        let mut sides: Vec<(Side, Vec<MemberRow>)> = Vec::new();
        for roster in self.rosters.iter().flatten() {
            let takes_part = |one: &Member| self.entrants.contains_key(&one.id);
            if !roster.members.iter().any(takes_part) {
                continue;
            }
            let members = roster.members.iter().map(|member| {
                let own = best.get(&member.id);
                MemberRow {
                    place: 0,
                    member: own.map_or(member, |own| &own.entrant.member).clone(),
                    team: Some(roster.name.clone()),
                    played: own.is_some(),
                    score: own.map(|own| own.score).unwrap_or_default(),
                    steps: own.map(|own| steps(own)).unwrap_or_default(),
                }
            });
            sides.push(side(&roster.name, Some(roster.team), members.collect()));
        }
        for one in best.values() {
            let member = &one.entrant.member;
            if !in_teams.contains(&member.id) {
                let row = MemberRow {
                    place: 0,
                    member: member.clone(),
                    team: None,
                    played: true,
                    score: one.score,
                    steps: steps(one),
                };
                sides.push(side(&member.name, None, vec![row]));
            }
        }
        sides.sort_by(|(left, _), (right, _)| {
            left.by_points(right)
                .then_with(|| left.by_time(right))
                .then_with(|| left.name.cmp(&right.name))
        });
        let mut ranked = Vec::<Side>::new();
        let mut members = Vec::new();
        for (index, (mut side, rows)) in sides.into_iter().enumerate() {
            side.place = match ranked.last() {
                Some(above) if above.by_points(&side).is_eq() => above.place,
                _ => index as u32 + 1,
            };
            let place = side.place;
            members.extend(rows.into_iter().map(|row| MemberRow { place, ..row }));
            ranked.push(side);
        }
        ContestResult {
            contest: Arc::clone(&self.contest),
            sides: ranked,
            members,
            questions: self.questions(best.values()),
            late: false,
        }
    }

    /// What the member was shown in their best attempt: each question, and their answer to it.
    pub fn answers_of(&self, member: &Member) -> Vec<(&Arc<Question>, Option<&Given>)> {
        let best = self.entrants.get(&member.id).and_then(|one| self.best(one));
        let Some(best) = best else {
            return Vec::new();
        };
        let indices = self.contest.indices(best.entrant.seed, best.attempt);
        let shown = indices.into_iter().zip(best.shown);
        shown
            .map(|(index, shown)| (&self.contest.questions[index], shown.answer.as_ref()))
            .collect()
    }

    /// Every answer, by member, attempt, and the order in which the member had the questions.
    pub fn answers(&self) -> impl Iterator<Item = ContestAnswer<'_>> {
        let attempts = self.entrants.values().flat_map(|entrant| {
            let attempts = (1_u8..).zip(&entrant.attempts);
            attempts.map(move |(attempt, shown)| (entrant, attempt, shown))
        });
        attempts.flat_map(move |(entrant, attempt, shown)| {
            let indices = self.contest.indices(entrant.seed, attempt).into_iter();
            let numbered = (1_u16..).zip(indices.zip(shown));
            numbered.filter_map(move |(number, (index, shown))| {
                let given = shown.answer.as_ref()?;
                let at = given.interaction.created_at();
                Some(ContestAnswer {
                    member: &entrant.member,
                    attempt,
                    question: &self.contest.questions[index],
                    number,
                    index,
                    answer: &given.answer,
                    verdict: given.verdict,
                    at,
                    took_ms: at.ms_since(shown.interaction.created_at()),
                })
            })
        })
    }

    /// More points are better, then less time.
    fn best<'c>(&'c self, entrant: &'c Entrant) -> Option<Best<'c>> {
        let scored = (1_u8..)
            .zip(&entrant.attempts)
            .map(|(attempt, shown)| Best {
                entrant,
                attempt,
                shown,
                score: self.score(shown),
            });
        scored.min_by_key(|best| (std::cmp::Reverse(best.score.points), best.score.ms))
    }

    fn score(&self, shown: &[Shown]) -> Score {
        let contest = &self.contest;
        let mut score = Score::default();
        for shown in shown {
            let opened = shown.interaction.created_at();
            let until = match &shown.answer {
                Some(given) => {
                    score.answered += 1;
                    score.right += u32::from(given.verdict.right);
                    score.points += u64::from(given.verdict.points);
                    given.interaction.created_at()
                }
                None => shown.closes(contest),
            };
            score.ms += until.ms_since(opened).max(0).unsigned_abs();
        }
        score
    }

    fn questions<'b>(&self, best: impl Iterator<Item = &'b Best<'b>>) -> Vec<QuestionRow> {
        let row = |question: &Arc<Question>| QuestionRow {
            question: Arc::clone(question),
            shown: 0,
            right: 0,
        };
        let mut rows: Vec<_> = self.contest.questions.iter().map(row).collect();
        for best in best {
            let indices = self.contest.indices(best.entrant.seed, best.attempt);
            for (index, shown) in indices.into_iter().zip(best.shown) {
                let row = &mut rows[index];
                let right = shown
                    .answer
                    .as_ref()
                    .is_some_and(|given| given.verdict.right);
                row.right += u32::from(right);
                row.shown += 1;
            }
        }
        rows
    }
}

/// The points after each question that was shown.
fn steps(best: &Best<'_>) -> Vec<u64> {
    let steps = best.shown.iter().scan(0, |sum, shown| {
        let points = shown.answer.as_ref().map(|given| given.verdict.points);
        *sum += u64::from(points.unwrap_or(0));
        Some(*sum)
    });
    steps.collect()
}

fn side(name: &str, team: Option<TeamId>, rows: Vec<MemberRow>) -> (Side, Vec<MemberRow>) {
    let mut sum = Score::default();
    for MemberRow { score, .. } in &rows {
        sum.points += score.points;
        sum.right += score.right;
        sum.answered += score.answered;
        sum.ms += score.ms;
    }
    let side = Side {
        place: 0,
        name: name.to_owned(),
        alone: rows
            .first()
            .filter(|_| team.is_none())
            .map(|row| row.member.id),
        team,
        members: rows.len() as u32,
        sum,
    };
    (side, rows)
}

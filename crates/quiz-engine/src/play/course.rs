//! The course of one quiz, question by question: places, climbs and runs of right answers.

use crate::ids::MemberId;
use crate::member::Member;
use crate::standings::Share;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// A run of fewer right answers is not worth telling.
const LONG_RUN: u16 = 3;
/// A climb over fewer places is not worth telling.
const HIGH_CLIMB: i64 = 2;
/// A question that fewer answered is not called hard.
const HARD_BY: u32 = 2;

/// The results of each closed question of a quiz, without void ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// In the order in which they were asked.
    pub questions: Vec<CourseQuestion>,
}

/// The results of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseQuestion {
    /// Its number in the quiz, from 1.
    pub number: u16,
    /// One for each member who answered it.
    pub results: Vec<CourseResult>,
}

/// What a member has had from a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseResult {
    /// With the name as it was then.
    pub member: Member,
    /// From the posting to the press.
    pub took_ms: u32,
    /// Whether the answer is wholly right.
    pub right: bool,
    /// Points, or thousandths of marks.
    pub points: i32,
}

/// The place of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseStanding {
    /// With the latest name.
    pub member: Member,
    /// Points, or thousandths of marks, so far.
    pub points: i64,
    /// From 1; shared by all with equal points.
    pub place: u32,
    /// How many places the member went up with the last question; below 0 is down. 0 for one who was
    /// nowhere before it.
    pub moved: i64,
}

/// What is worth telling of a quiz that is over; `None` where nothing is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Highlights {
    /// The fastest right answer: the member, the question, and the milliseconds that it took.
    pub fastest: Option<(Member, u16, u32)>,
    /// The number of the question with the smallest share of right answers, and that share. One
    /// that all had right is not hard.
    pub hardest: Option<(u16, Share)>,
    /// The biggest climb from the lowest place on the way to the place at the end, in places.
    pub climb: Option<(Member, i64)>,
    /// The longest run of right answers to questions that followed each other.
    pub run: Option<(Member, u16)>,
}

impl Course {
    /// Everyone who answered, best first; members with equal points by name.
    pub fn standings(&self) -> Vec<CourseStanding> {
        let before = match self.questions.split_last() {
            Some((_, before)) => places(before),
            None => HashMap::new(),
        };
        let mut standings = ranked(&self.questions);
        for one in &mut standings {
            if let Some(place) = before.get(&one.member.id) {
                one.moved = i64::from(*place) - i64::from(one.place);
            }
        }
        standings
    }

    /// How many questions up to the last the member has had right one after another.
    pub fn run(&self, member: MemberId) -> u16 {
        let right = |question: &&CourseQuestion| {
            let mut results = question.results.iter();
            results.any(|one| one.member.id == member && one.right)
        };
        let run = self.questions.iter().rev().take_while(right).count();
        u16::try_from(run).unwrap_or(u16::MAX)
    }

    /// What is worth telling at the end; nothing of a quiz that one member played alone is.
    pub fn highlights(&self) -> Highlights {
        let standings = self.standings();
        if standings.len() < 2 {
            return Highlights::default();
        }
        let member = |id| {
            let mut all = standings.iter();
            all.find(|one| one.member.id == id)
                .map(|one| one.member.clone())
        };
        let right = self.questions.iter().flat_map(|question| {
            let right = question.results.iter().filter(|one| one.right);
            right.map(|one| (one.took_ms, question.number, one.member.id))
        });
        let fastest = right
            .min()
            .and_then(|(took_ms, number, id)| Some((member(id)?, number, took_ms)));
        let (climber, places) = self.biggest_climb(&standings);
        let (runner, length) = self.longest_run();
        Highlights {
            fastest,
            hardest: self.hardest(),
            climb: climber
                .and_then(member)
                .filter(|_| places >= HIGH_CLIMB)
                .map(|one| (one, places)),
            run: runner
                .and_then(member)
                .filter(|_| length >= LONG_RUN)
                .map(|one| (one, length)),
        }
    }

    fn hardest(&self) -> Option<(u16, Share)> {
        let shares = self.questions.iter().filter_map(|question| {
            let right = question.results.iter().filter(|one| one.right).count();
            let share = Share {
                answers: question.results.len() as u32,
                right: right as u32,
            };
            let hard = share.answers >= HARD_BY && share.right < share.answers;
            hard.then_some((question.number, share))
        });
        // a/b < c/d without rounding.
        let harder = |one: Share, than: Share| {
            let product = |right: u32, answers: u32| u64::from(right) * u64::from(answers);
            product(one.right, than.answers) < product(than.right, one.answers)
        };
        shares.reduce(|hardest, one| match harder(one.1, hardest.1) {
            true => one,
            false => hardest,
        })
    }

    fn biggest_climb(&self, standings: &[CourseStanding]) -> (Option<MemberId>, i64) {
        let mut lowest: HashMap<MemberId, u32> = HashMap::new();
        for until in 1..=self.questions.len() {
            for (member, place) in places(&self.questions[..until]) {
                let worst = lowest.entry(member).or_default();
                *worst = place.max(*worst);
            }
        }
        let climbs = standings.iter().map(|one| {
            let from = lowest.get(&one.member.id).copied().unwrap_or(one.place);
            (Some(one.member.id), i64::from(from) - i64::from(one.place))
        });
        // The best placed of those who climbed as far.
        climbs
            .rev()
            .max_by_key(|(_, places)| *places)
            .unwrap_or_default()
    }

    fn longest_run(&self) -> (Option<MemberId>, u16) {
        let (mut longest, mut running) = ((None, 0), HashMap::<MemberId, u16>::new());
        for question in &self.questions {
            let right = question.results.iter().filter(|one| one.right);
            let right: Vec<_> = right.map(|one| one.member.id).collect();
            running.retain(|member, _| right.contains(member));
            for member in right {
                let run = running.entry(member).or_default();
                *run += 1;
                if *run > longest.1 {
                    longest = (Some(member), *run);
                }
            }
        }
        longest
    }
}

fn places(questions: &[CourseQuestion]) -> HashMap<MemberId, u32> {
    let ranked = ranked(questions).into_iter();
    ranked.map(|one| (one.member.id, one.place)).collect()
}

fn ranked(questions: &[CourseQuestion]) -> Vec<CourseStanding> {
    let mut sums: BTreeMap<MemberId, (&str, i64)> = BTreeMap::new();
    for one in questions.iter().flat_map(|question| &question.results) {
        let (name, points) = sums.entry(one.member.id).or_default();
        *name = &one.member.name;
        *points += i64::from(one.points);
    }
    let mut rows: Vec<_> = sums.into_iter().collect();
    rows.sort_by_key(|(id, (name, points))| (Reverse(*points), *name, *id));
    let mut standings: Vec<CourseStanding> = Vec::with_capacity(rows.len());
    for (index, (id, (name, points))) in rows.into_iter().enumerate() {
        let place = match standings.last() {
            Some(above) if above.points == points => above.place,
            _ => index as u32 + 1,
        };
        standings.push(CourseStanding {
            member: Member {
                id,
                name: name.to_owned(),
            },
            points,
            place,
            moved: 0,
        });
    }
    standings
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 4] = ["Ana", "Ben", "Chloé", "Dai"];

    /// A question that some of the members answered: who, points, right.
    fn question(number: u16, answers: &[(u64, i32, bool)]) -> CourseQuestion {
        let result = |&(id, points, right): &(u64, i32, bool)| CourseResult {
            member: Member {
                id: MemberId(id),
                name: NAMES[id as usize].into(),
            },
            took_ms: 1000 * u32::from(number) + id as u32,
            right,
            points,
        };
        CourseQuestion {
            number,
            results: answers.iter().map(result).collect(),
        }
    }

    fn course() -> Course {
        Course {
            questions: vec![
                question(1, &[(0, 900, true), (1, 800, true), (2, 0, false)]),
                question(2, &[(0, 0, false), (1, 900, true), (2, 700, true)]),
                question(
                    4,
                    &[(0, 0, false), (1, 900, true), (2, 950, true), (3, 0, false)],
                ),
            ],
        }
    }

    #[test]
    fn standings_tell_the_place_and_how_far_the_last_question_moved_it() {
        let rows = course().standings().into_iter();
        let rows: Vec<_> = rows
            .map(|one| (one.member.name, one.points, one.place, one.moved))
            .collect();
        let expected = [
            ("Ben".to_owned(), 2600, 1, 0),
            ("Chloé".to_owned(), 1650, 2, 1),
            ("Ana".to_owned(), 900, 3, -1),
            // Nowhere before.
            ("Dai".to_owned(), 0, 4, 0),
        ];
        assert_eq!(rows, expected);
        assert_eq!(Course::default().standings(), []);
    }

    #[test]
    fn equal_points_share_a_place_and_leave_the_next_one_out() {
        let questions = vec![question(1, &[(0, 5, true), (1, 5, true), (2, 1, true)])];
        let rows = Course { questions }.standings();
        let places: Vec<_> = rows.iter().map(|one| one.place).collect();
        assert_eq!(places, [1, 1, 3]);
    }

    #[test]
    fn a_run_ends_with_a_wrong_answer_and_with_none() {
        let mut course = course();
        assert_eq!(course.run(MemberId(1)), 3);
        assert_eq!(course.run(MemberId(2)), 2);
        assert_eq!(course.run(MemberId(0)), 0);
        course.questions.push(question(5, &[(2, 1, true)]));
        assert_eq!(course.run(MemberId(1)), 0);
        assert_eq!(course.run(MemberId(2)), 3);
    }

    #[test]
    fn highlights_are_what_stands_out() {
        let Highlights {
            fastest,
            hardest,
            climb,
            run,
        } = course().highlights();
        let name = |member: &Member| member.name.clone();
        assert_eq!(
            fastest.map(|(who, number, ms)| (name(&who), number, ms)),
            Some(("Ana".into(), 1, 1000))
        );
        // Two of four is less than two of three.
        let share = Share {
            answers: 4,
            right: 2,
        };
        assert_eq!(hardest, Some((4, share)));
        // One place is no climb.
        assert_eq!(climb, None);
        assert_eq!(
            run.map(|(who, length)| (name(&who), length)),
            Some(("Ben".into(), 3))
        );
    }

    #[test]
    fn a_climb_is_from_the_lowest_place_to_the_last() {
        let questions = vec![
            question(1, &[(0, 900, true), (1, 800, true), (2, 0, false)]),
            question(2, &[(2, 950, true)]),
        ];
        let climb = Course { questions }.highlights().climb;
        assert_eq!(
            climb.map(|(who, places)| (who.id, places)),
            Some((MemberId(2), 2))
        );
    }

    #[test]
    fn a_quiz_played_alone_has_no_highlights() {
        let questions = vec![question(1, &[(0, 900, true)])];
        assert_eq!(Course { questions }.highlights(), Highlights::default());
    }
}

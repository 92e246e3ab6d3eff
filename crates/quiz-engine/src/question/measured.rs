//! How questions have shown to be, by how they were answered.

use crate::question::measure::Difficulty;
use std::cmp::Ordering;

/// With fewer answers than these, chance says more than the question.
const FEWEST_ANSWERS: u32 = 5;
/// The same for how well a question discriminates between members, which needs more answers.
const FEWEST_TO_DISCRIMINATE: usize = 10;
/// The percentage of right answers above which a question no longer discriminates, and below which
/// it is guessed. Source: the common rule of classical test theory for an item's difficulty.
const TOO_EASY: u32 = 90;
/// See [`TOO_EASY`].
const TOO_HARD: u32 = 20;

/// One member's answer to a question, and how they did in the rest of the same quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// Whether it was right.
    pub right: bool,
    /// How many of their other answers in the quiz were right.
    pub rest_right: u32,
    /// How many other answers they gave in it.
    pub rest: u32,
}

/// How a question was answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measured {
    /// How often it was asked and not void.
    pub asked: u32,
    /// Answers to it.
    pub answers: u32,
    /// Those that were right.
    pub right: u32,
    /// How well it separates members who know the subject from those who do not, from -1 to 1: see
    /// [`discrimination`].
    pub discrimination: Option<f64>,
    /// The wrong answer that most gave, and how many did.
    pub wrong: Option<(String, u32)>,
}

/// What an author should look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// Members who know the rest get it wrong: its key may be wrong, or it can be read in two ways.
    Suspect,
    /// Hardly anyone gets it right.
    TooHard,
    /// Nearly everyone gets it right.
    TooEasy,
}

impl Flag {
    /// The name as reports spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Suspect => "suspect",
            Self::TooHard => "too hard",
            Self::TooEasy => "too easy",
        }
    }
}

impl Measured {
    /// The share of right answers, in whole percent; none without answers.
    pub fn percent_right(&self) -> Option<u32> {
        percent(self.right, self.answers)
    }

    /// How hard it is, once there are answers enough: easy where more than 70 % are right, hard
    /// where fewer than 30 % are, as classical test theory draws the lines of an item's difficulty.
    pub fn difficulty(&self) -> Option<Difficulty> {
        let enough = self.answers >= FEWEST_ANSWERS;
        enough.then(|| match (self.right_against(30), self.right_against(70)) {
            (Ordering::Less, _) => Difficulty::Hard,
            (_, Ordering::Greater) => Difficulty::Easy,
            _ => Difficulty::Medium,
        })
    }

    /// The share of right answers, which need not be whole, beside so many percent.
    fn right_against(&self, percent: u32) -> Ordering {
        let share = 100 * u64::from(self.right);
        share.cmp(&(u64::from(percent) * u64::from(self.answers)))
    }

    /// What an author should look at, if anything.
    pub fn flag(&self) -> Option<Flag> {
        if self.discrimination.is_some_and(|value| value < 0.0) {
            return Some(Flag::Suspect);
        }
        let enough = self.answers as usize >= FEWEST_TO_DISCRIMINATE;
        let lines = (self.right_against(TOO_HARD), self.right_against(TOO_EASY));
        match lines {
            _ if !enough => None,
            (Ordering::Less, _) => Some(Flag::TooHard),
            (_, Ordering::Greater) => Some(Flag::TooEasy),
            _ => None,
        }
    }
}

/// A part in whole percent of all, rounded half up; none of nothing.
pub fn percent(part: u32, all: u32) -> Option<u32> {
    let (part, all) = (u64::from(part), u64::from(all));
    let rounded = (200 * part + all).checked_div(2 * all)?;
    u32::try_from(rounded).ok()
}

/// The point-biserial correlation between having the question right and the share of the rest
/// that one has right:
///
/// r = (M₁ − M₀) / s · √(p·q)
///
/// with M₁ and M₀ the mean shares of those who had it right and wrong, s the standard deviation of
/// all the shares, p the part that had it right and q = 1 − p. The question itself is left out of
/// the share, or it would correlate with itself. Source: Crocker and Algina, "Introduction to
/// Classical and Modern Test Theory", on corrected item–total correlations.
///
/// None for fewer than ten who answered anything else in the quiz, and where all or nobody had it
/// right or all did the same in the rest.
pub fn discrimination(sittings: &[Sitting]) -> Option<f64> {
    let share = |one: &Sitting| f64::from(one.rest_right) / f64::from(one.rest);
    let shares: Vec<_> = sittings
        .iter()
        .filter(|one| one.rest > 0)
        .map(|one| (one.right, share(one)))
        .collect();
    if shares.len() < FEWEST_TO_DISCRIMINATE {
        return None;
    }
    let mean = |of: &dyn Fn(bool) -> bool| {
        let chosen = shares.iter().filter(|(right, _)| of(*right));
        let (count, sum) = chosen.fold((0_u32, 0.0), |(count, sum), (_, share)| {
            (count + 1, sum + share)
        });
        (count > 0).then(|| sum / f64::from(count))
    };
    let (all, right, wrong) = (
        mean(&|_| true)?,
        mean(&|right| right)?,
        mean(&|right| !right)?,
    );
    let count = shares.len() as f64;
    let squares = shares.iter().map(|(_, share)| (share - all).powi(2));
    let deviation = (squares.sum::<f64>() / count).sqrt();
    let p = shares.iter().filter(|(right, _)| *right).count() as f64 / count;
    (deviation > f64::EPSILON).then(|| (right - wrong) / deviation * (p * (1.0 - p)).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_of_right_answers_tells_how_hard_it_is() {
        let check = |answers, right, expected| {
            let measured = Measured {
                asked: 1,
                answers,
                right,
                ..Measured::default()
            };
            assert_eq!(measured.difficulty(), expected, "{right} of {answers}");
        };
        check(0, 0, None);
        check(4, 0, None);
        check(10, 2, Some(Difficulty::Hard));
        check(10, 3, Some(Difficulty::Medium));
        check(10, 7, Some(Difficulty::Medium));
        check(10, 8, Some(Difficulty::Easy));
        check(24, 17, Some(Difficulty::Easy));
    }

    /// Answers of members who had so many of four other questions right.
    fn sittings(right: &[u32], wrong: &[u32]) -> Vec<Sitting> {
        let of = |right, rest: &[u32]| {
            let all = rest.iter().map(move |&rest_right| Sitting {
                right,
                rest_right,
                rest: 4,
            });
            all.collect::<Vec<_>>()
        };
        [of(true, right), of(false, wrong)].concat()
    }

    #[test]
    fn who_knows_the_rest_has_a_good_question_right() {
        // M₁ = 3.5/4, M₀ = 1.5/4; the shares deviate by √1.25/4, and p = q = 1/2:
        // (2/4) / (√1.25/4) · 1/2 = 1/√1.25.
        let good = sittings(&[3, 4, 3, 4, 3, 4], &[1, 2, 1, 2, 1, 2]);
        let value = discrimination(&good).expect("there are enough");
        assert!((value - 1.0 / 1.25_f64.sqrt()).abs() < 1e-12, "{value}");
        let flipped = sittings(&[1, 2, 1, 2, 1, 2], &[3, 4, 3, 4, 3, 4]);
        let against = discrimination(&flipped).expect("there are enough");
        assert!((value + against).abs() < 1e-12, "{against}");
    }

    #[test]
    fn it_is_what_the_product_moment_of_both_gives() {
        // Pearson's formula, in which point-biserial is the case of a variable of two values.
        let some = sittings(&[4, 4, 2, 3, 1, 0, 4], &[0, 1, 3, 2, 1]);
        let x: Vec<f64> = some
            .iter()
            .map(|one| f64::from(u8::from(one.right)))
            .collect();
        let y: Vec<f64> = some
            .iter()
            .map(|one| f64::from(one.rest_right) / 4.0)
            .collect();
        let mean = |of: &[f64]| of.iter().sum::<f64>() / of.len() as f64;
        let (mx, my) = (mean(&x), mean(&y));
        let both = x
            .iter()
            .zip(&y)
            .map(|(x, y)| (x - mx) * (y - my))
            .sum::<f64>();
        let spread = |of: &[f64], m: f64| of.iter().map(|v| (v - m).powi(2)).sum::<f64>().sqrt();
        let pearson = both / (spread(&x, mx) * spread(&y, my));
        let value = discrimination(&some).expect("there are enough");
        assert!((value - pearson).abs() < 1e-12, "{value} {pearson}");
    }

    #[test]
    fn where_there_is_nothing_to_compare_nothing_is_told() {
        assert_eq!(
            discrimination(&sittings(&[4, 3, 2, 1], &[0, 1, 2, 3, 4])),
            None
        );
        assert_eq!(discrimination(&sittings(&[4; 12], &[])), None);
        assert_eq!(discrimination(&sittings(&[2; 6], &[2; 6])), None);
        let alone = Sitting {
            right: true,
            rest_right: 0,
            rest: 0,
        };
        assert_eq!(discrimination(&[alone; 30]), None);
    }

    #[test]
    fn what_looks_wrong_is_flagged_before_what_is_only_hard_or_easy() {
        let check = |right, discrimination, expected| {
            let measured = Measured {
                asked: 3,
                answers: 20,
                right,
                discrimination,
                wrong: None,
            };
            assert_eq!(measured.flag(), expected, "{right} {discrimination:?}");
        };
        check(10, Some(-0.1), Some(Flag::Suspect));
        check(3, Some(0.2), Some(Flag::TooHard));
        check(4, None, None);
        check(18, Some(0.4), None);
        check(19, None, Some(Flag::TooEasy));
    }
}

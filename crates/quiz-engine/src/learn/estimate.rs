//! How likely a member is to get a question right.
//!
//! An Elo system, as in R. Pelánek, "Applications of the Elo rating system in adaptive educational
//! systems", Computers & Education 98 (2016): a member has a skill θ and a question a difficulty d,
//! both begin at 0, and the member is right with the probability c + (1 − c) / (1 + e^(d − θ)), where
//! c is the chance to guess. An answer moves θ by U(n) · (s − p) · k / p and d by the opposite, where s
//! is 1 for a right answer and else 0, p is that probability, k is p without guessing, and U(n) =
//! 1 / (1 + 0.1 n) after n answers of the one who moves: the more is known, the less an answer changes.
//!
//! Pelánek's rule has no k / p. It is the chance that a right answer was known and not guessed, so it
//! is 1 where nothing can be guessed. With it each move goes up the slope of the likelihood of the
//! answer, and the order of questions with options is recovered better.

use crate::question::{Kind, Question};

/// The probability of a right answer at which members practise: hard enough to learn something, and
/// easy enough to go on.
pub const TARGET: f64 = 0.75;
/// How fast answers lose weight.
const DECAY: f64 = 0.1;
/// With fewer answers, a difficulty is not known.
const FEWEST_ANSWERS: u32 = 3;
/// How far a question whose difficulty is not known counts as away from [`TARGET`]: one that fits
/// comes first, and one that does not comes after it.
const UNKNOWN: f64 = 0.15;

/// A member's skill in a bank or a question's difficulty, on one scale.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Estimate {
    /// On the scale of the logistic function.
    pub rating: f64,
    /// From how many answers it comes.
    pub answers: u32,
}

impl Estimate {
    fn moved(self, by: f64) -> Self {
        let weight = 1.0 / (1.0 + DECAY * f64::from(self.answers));
        Self {
            rating: self.rating + weight * by,
            answers: self.answers.saturating_add(1),
        }
    }
}

/// The chance to get a question right by guessing.
pub(crate) fn chance(question: &Question) -> f64 {
    let options = question.options.len().max(1) as f64;
    match question.kind {
        Kind::Single => question.right.len() as f64 / options,
        Kind::TrueFalse => 0.5,
        // Each option is chosen or not.
        Kind::Several => 0.5_f64.powf(options),
        Kind::Typed(_) | Kind::Numeric(_) => 0.0,
    }
}

/// The probability that a member knows the answer.
fn knowledge(skill: Estimate, difficulty: Estimate) -> f64 {
    1.0 / (1.0 + (difficulty.rating - skill.rating).exp())
}

/// The probability of a right answer.
pub(crate) fn likelihood(skill: Estimate, difficulty: Estimate, chance: f64) -> f64 {
    chance + (1.0 - chance) * knowledge(skill, difficulty)
}

/// The skill and the difficulty after an answer.
pub(crate) fn judged(
    skill: Estimate,
    difficulty: Estimate,
    chance: f64,
    right: bool,
) -> (Estimate, Estimate) {
    let expected = likelihood(skill, difficulty, chance);
    let surprise = f64::from(u8::from(right)) - expected;
    // Far below the question, both may round to 0.
    let known = match expected > 0.0 {
        true => knowledge(skill, difficulty) / expected,
        false => 1.0,
    };
    (
        skill.moved(surprise * known),
        difficulty.moved(-surprise * known),
    )
}

/// How badly a question suits a member who practises; 0 suits best.
pub(crate) fn unsuited(skill: Estimate, difficulty: Option<Estimate>, chance: f64) -> f64 {
    match difficulty.filter(|known| known.answers >= FEWEST_ANSWERS) {
        Some(difficulty) => (likelihood(skill, difficulty, chance) - TARGET).abs(),
        None => UNKNOWN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use rand::rngs::ChaCha8Rng;
    use rand::seq::SliceRandom;
    use rand::{RngExt, SeedableRng};

    /// The ranks of the values, from 0.
    fn ranks(values: &[f64]) -> Vec<f64> {
        let mut order: Vec<_> = (0..values.len()).collect();
        order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
        let mut ranks = vec![0.0; values.len()];
        for (rank, at) in order.into_iter().enumerate() {
            ranks[at] = rank as f64;
        }
        ranks
    }

    /// Spearman's rank correlation of values without ties.
    fn rank_correlation(one: &[f64], other: &[f64]) -> f64 {
        let n = one.len() as f64;
        let pairs = ranks(one).into_iter().zip(ranks(other));
        let squares: f64 = pairs.map(|(a, b)| (a - b) * (a - b)).sum();
        1.0 - 6.0 * squares / (n * (n * n - 1.0))
    }

    /// The rank correlation of true and estimated difficulties after so many answers a question by
    /// members of different skill, to questions with that chance to guess.
    fn recovered(seed: u64, answers: usize, chance: f64) -> f64 {
        const QUESTIONS: usize = 40;
        const MEMBERS: usize = 60;
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let spread = |at: usize, of: usize, width: f64| width * (at as f64 / (of - 1) as f64 - 0.5);
        let mut hard: Vec<_> = (0..QUESTIONS)
            .map(|at| spread(at, QUESTIONS, 5.0))
            .collect();
        // Equal estimates are ranked by their places, which must not be those of the truth.
        hard.shuffle(&mut rng);
        let able: Vec<_> = (0..MEMBERS).map(|at| spread(at, MEMBERS, 3.0)).collect();
        // Each question is answered by some of the members, in any order.
        let mut asked = Vec::new();
        for question in 0..QUESTIONS {
            let mut members: Vec<_> = (0..MEMBERS).collect();
            members.shuffle(&mut rng);
            let members = members.into_iter().take(answers);
            asked.extend(members.map(|member| (member, question)));
        }
        asked.shuffle(&mut rng);
        let mut skills = [Estimate::default(); MEMBERS];
        let mut difficulties = [Estimate::default(); QUESTIONS];
        for (member, question) in asked {
            let truth = |rating| Estimate { rating, answers: 0 };
            let p = likelihood(truth(able[member]), truth(hard[question]), chance);
            let right = rng.random_bool(p);
            let (skill, difficulty) = (skills[member], difficulties[question]);
            let moved = judged(skill, difficulty, chance, right);
            (skills[member], difficulties[question]) = moved;
        }
        let estimated: Vec<_> = difficulties.iter().map(|one| one.rating).collect();
        rank_correlation(&hard, &estimated)
    }

    /// The rank correlations of simulations with these seeds, sorted.
    fn simulated(seeds: std::ops::Range<u64>, answers: usize, chance: f64) -> Vec<f64> {
        let mut found: Vec<_> = seeds.map(|seed| recovered(seed, answers, chance)).collect();
        found.sort_by(f64::total_cmp);
        found
    }

    #[test]
    fn thirty_answers_a_question_recover_the_order_of_difficulty() {
        for (kind, chance) in [("typed", 0.0), ("with four options", 0.25)] {
            let found = simulated(0..250, 30, chance);
            let (least, median) = (found[0], found[found.len() / 2]);
            println!("{kind}: least {least:.3}, median {median:.3}");
            assert!(
                least >= 0.85,
                "each simulation of questions {kind}: {least}"
            );
            assert!(median >= 0.92, "their median: {median}");
        }
    }

    #[test]
    fn one_answer_a_question_tells_little() {
        assert!(simulated(0..50, 1, 0.25)[25] < 0.5);
    }

    #[test]
    fn a_surprise_moves_more_than_what_was_expected_and_later_answers_move_less() {
        let (none, hard) = (
            Estimate::default(),
            Estimate {
                rating: 2.0,
                answers: 0,
            },
        );
        let won = |difficulty| judged(none, difficulty, 0.0, true).0.rating;
        assert!(won(hard) > won(none) && won(none) > 0.0);
        let (skill, difficulty) = judged(none, none, 0.0, false);
        assert!(skill.rating < 0.0 && difficulty.rating > 0.0);
        let known = Estimate {
            rating: 0.0,
            answers: 100,
        };
        assert!(judged(known, none, 0.0, true).0.rating < won(none) / 4.0);
    }

    #[test]
    fn a_right_answer_that_was_probably_guessed_moves_little_and_a_wrong_one_tells_the_same() {
        let me = Estimate::default();
        let hard = Estimate {
            rating: 4.0,
            answers: 0,
        };
        let moved = |chance, right| judged(me, hard, chance, right).0.rating;
        assert!(moved(0.25, true) < moved(0.0, true) / 4.0);
        assert!((moved(0.25, false) - moved(0.0, false)).abs() < 1e-9);
        let far = Estimate {
            rating: 1e4,
            answers: 0,
        };
        assert!(judged(me, far, 0.0, true).0.rating.is_finite());
    }

    #[test]
    fn the_chance_to_guess_is_that_of_the_kind() {
        assert_eq!(chance(&sample::single("p", 4, 0)), 0.25);
        assert_eq!(chance(&sample::several("p", &[true, false, true])), 0.125);
        assert_eq!(chance(&sample::typed("p", &["a"])), 0.0);
    }

    #[test]
    fn what_is_known_to_fit_comes_before_what_is_unknown_and_that_before_what_does_not_fit() {
        let of = |rating| Some(Estimate { rating, answers: 9 });
        let me = Estimate::default();
        let fits = unsuited(me, of(-1.1), 0.0);
        let unknown = unsuited(me, of(-1.1).map(|one| Estimate { answers: 2, ..one }), 0.0);
        let (hard, easy) = (unsuited(me, of(2.0), 0.0), unsuited(me, of(-4.0), 0.0));
        assert!(fits < unknown && unknown < hard && unknown < easy);
        assert_eq!(unknown, unsuited(me, None, 0.0));
    }
}

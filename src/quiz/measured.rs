//! How hard questions are, by how they were answered.

use super::Difficulty;

/// With fewer answers than these, chance says more than the question.
const FEWEST_ANSWERS: u32 = 5;

/// How a question was answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measured {
    /// How often it was asked and not void.
    pub asked: u32,
    /// Answers to it.
    pub answers: u32,
    /// Those that were right.
    pub right: u32,
}

impl Measured {
    /// The share of right answers, in whole percent; none without answers.
    pub fn percent_right(self) -> Option<u32> {
        (100 * self.right).checked_div(self.answers)
    }

    /// How hard it is, once there are answers enough: easy where more than 70 % are right, hard
    /// where fewer than 30 % are, as classical test theory draws the lines of an item's difficulty.
    pub fn difficulty(self) -> Option<Difficulty> {
        let percent = self
            .percent_right()
            .filter(|_| self.answers >= FEWEST_ANSWERS)?;
        Some(match percent {
            0..30 => Difficulty::Hard,
            30..=70 => Difficulty::Medium,
            _ => Difficulty::Easy,
        })
    }
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
            };
            assert_eq!(measured.difficulty(), expected, "{right} of {answers}");
        };
        check(0, 0, None);
        check(4, 0, None);
        check(10, 2, Some(Difficulty::Hard));
        check(10, 3, Some(Difficulty::Medium));
        check(10, 7, Some(Difficulty::Medium));
        check(10, 8, Some(Difficulty::Easy));
    }
}

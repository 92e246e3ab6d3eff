//! How sure a member says they are of an answer, and what that makes the answer worth.
//!
//! The marks are those of certainty-based marking: A. R. Gardner-Medwin, "Confidence assessment in
//! the teaching of basic science", ALT-J 3 (1995), 80–85.

/// How sure a member says they are of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// A wrong answer costs nothing.
    Guess,
    /// What counts for who says nothing.
    #[default]
    FairlySure,
    /// Gains most, and costs most.
    Sure,
}

impl Confidence {
    /// Each of them, from the least sure.
    pub const ALL: [Self; 3] = [Self::Guess, Self::FairlySure, Self::Sure];

    /// The name as records spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Guess => "guess",
            Self::FairlySure => "fairly sure",
            Self::Sure => "sure",
        }
    }

    /// The confidence of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// What an answer earns to a question of weight 1.
    pub const fn marks(self, right: bool) -> i32 {
        match (self, right) {
            (Self::Guess, true) => 1,
            (Self::FairlySure, true) => 2,
            (Self::Sure, true) => 3,
            (Self::Guess, false) => 0,
            (Self::FairlySure, false) => -2,
            (Self::Sure, false) => -6,
        }
    }

    /// From this chance of being right, in percent rounded up, it earns more on average than to
    /// say less.
    pub const fn pays_from_percent(self) -> u32 {
        match self {
            Self::Guess => 0,
            Self::FairlySure => 67,
            Self::Sure => 80,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The marks on average, times the number of chances.
    fn expected(confidence: Confidence, chances: i32, of: i32) -> i32 {
        confidence.marks(true) * chances + confidence.marks(false) * (of - chances)
    }

    /// What an honest member says who is right in so many of so many cases.
    fn honest(chances: i32, of: i32) -> Confidence {
        let pays = |one: &Confidence| {
            // Two thirds is not a whole number of percent.
            match one {
                Confidence::FairlySure => 3 * chances >= 2 * of,
                other => 100 * chances >= other.pays_from_percent() as i32 * of,
            }
        };
        let mut all = Confidence::ALL.into_iter().rev();
        all.find(pays).expect("a guess always pays")
    }

    proptest! {
        #[test]
        fn honesty_brings_the_most_marks_on_average(of in 1..10_000_i32, share in 0.0..=1.0_f64) {
            let chances = (f64::from(of) * share) as i32;
            let best = Confidence::ALL.map(|one| expected(one, chances, of)).into_iter().max();
            prop_assert_eq!(Some(expected(honest(chances, of), chances, of)), best);
        }
    }

    #[test]
    fn each_confidence_pays_from_its_percentage_and_not_below_it() {
        for pair in Confidence::ALL.windows(2) {
            let [less, more] = pair else {
                unreachable!("windows of two")
            };
            let gain = |percent| expected(*more, percent, 100) - expected(*less, percent, 100);
            let from = more.pays_from_percent() as i32;
            assert!(gain(from) >= 0 && gain(from - 1) < 0, "{more:?}");
        }
    }

    #[test]
    fn every_confidence_is_found_by_its_name() {
        for one in Confidence::ALL {
            assert_eq!(Confidence::from_name(one.name()), Some(one));
        }
        assert_eq!(Confidence::from_name("certain"), None);
    }
}

//! How a member has answered.

use crate::question::{Confidence, percent};
use std::collections::BTreeMap;
use std::ops::AddAssign;

/// For how many past weeks each is shown.
pub const WEEKS: usize = 12;
/// With fewer answers, a bank is no subject that someone is good or bad at.
const FEWEST_ANSWERS: u32 = 3;

/// Answers, and those of them that were right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Answers to questions that were not void.
    pub answers: u32,
    /// Those that were exactly right.
    pub right: u32,
}

impl Share {
    /// In whole percent; none without answers.
    pub fn percent(self) -> Option<u32> {
        percent(self.right, self.answers)
    }
}

impl AddAssign for Share {
    fn add_assign(&mut self, other: Self) {
        self.answers += other.answers;
        self.right += other.right;
    }
}

/// A member's answers in a server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// All of them.
    pub all: Share,
    /// By bank, each with its title.
    pub banks: Vec<(String, Share)>,
    /// Of the last seven days, of the seven before them, and so on.
    pub weeks: [Share; WEEKS],
    /// By how sure they were, where they were asked.
    pub calibration: BTreeMap<Confidence, Share>,
    /// Daily questions answered in a row; 0 where none is.
    pub streak: u32,
    /// Whether one of the last was missed and forgiven.
    pub forgiven: bool,
}

impl Stats {
    /// Up to three banks that go best, best first, and up to three others that go worst, worst
    /// first. A bank without anything right is not among the best, and one without anything wrong
    /// is not among the worst, as their percentages are printed.
    pub fn best_and_worst(&self) -> [Vec<&(String, Share)>; 2] {
        const SHOWN: usize = 3;
        let told = |(_, share): &&(String, Share)| share.answers >= FEWEST_ANSWERS;
        let mut banks: Vec<_> = self.banks.iter().filter(told).collect();
        // By the share, and of equals the one with more behind it.
        banks.sort_by_key(|(_, share)| std::cmp::Reverse((share.percent(), share.answers)));
        let any_right = banks.partition_point(|(_, share)| share.percent() > Some(0));
        let best = any_right.min(SHOWN).min(banks.len().div_ceil(2));
        let mut worst = banks.split_off(best);
        worst.reverse();
        worst.retain(|(_, share)| share.percent() < Some(100));
        worst.truncate(SHOWN);
        [banks, worst]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_half_up() {
        let shares = [(1, 3), (2, 3), (1, 8), (3, 8), (199, 200), (1, 201), (4, 4)];
        let shown = shares.map(|(part, all)| percent(part, all));
        assert_eq!(shown, [33, 67, 13, 38, 100, 0, 100].map(Some));
        assert_eq!(percent(u32::MAX, u32::MAX), Some(100));
        assert_eq!(percent(0, 0), None);
    }

    #[test]
    fn the_best_and_the_worst_are_told_and_none_is_both() {
        let bank = |title: &str, right, answers| (title.to_owned(), Share { answers, right });
        let titles = |banks: &[(String, Share)]| {
            let stats = Stats {
                banks: banks.to_vec(),
                ..Stats::default()
            };
            let names = |banks: Vec<&(String, Share)>| {
                banks
                    .iter()
                    .map(|(title, _)| title.clone())
                    .collect::<String>()
            };
            stats.best_and_worst().map(names)
        };
        assert_eq!(titles(&[]), ["", ""]);
        assert_eq!(titles(&[bank("a", 1, 4)]), ["a", ""]);
        assert_eq!(
            titles(&[bank("a", 1, 4), bank("b", 2, 2)]),
            ["a", ""],
            "two answers are too few"
        );
        assert_eq!(
            titles(&[bank("a", 0, 4), bank("b", 1, 300), bank("c", 0, 5)]),
            ["", "acb"],
            "nothing right, or 0% as it is printed, is never best"
        );
        assert_eq!(
            titles(&[bank("a", 4, 4), bank("b", 5, 5)]),
            ["b", ""],
            "nothing wrong is never worst"
        );
        let many: Vec<_> = ["a", "b", "c", "d", "e", "f", "g"]
            .iter()
            .enumerate()
            .map(|(at, title)| bank(title, at as u32, 10))
            .collect();
        assert_eq!(titles(&many), ["gfe", "abc"]);
        let others: Vec<_> = (0..3).map(|_| bank("z", 0, 9)).collect();
        assert_eq!(titles(&[&many[5..], &others[..]].concat())[0], "gf");
    }
}

//! What an answer is worth. Formulas: the rules page's "Points".

use crate::play::award::Award;
use crate::play::mode::Mode;
use crate::question::{Question, Seconds, Weight, is_right, share};
use std::cmp::Reverse;

/// Points for an answer that took `took_ms`, on the leaderboard's scale: one mark is 1000.
///
/// With T the time allowed, t the time taken clamped to \[0, T\], w the weight and f the share
/// of the question: classic ⌊w·f·(500 + 500·(1 − t/T))⌋, accuracy ⌊1000·w·f⌋. In a race and in
/// survival f is 1 or 0, and [`score`] takes from a race what only the first gets. With confidence
/// it is w times [`Confidence::marks`](crate::question::Confidence::marks).
fn points(mode: Mode, question: &Question, award: &Award, allowed: Seconds) -> i32 {
    let (answer, took_ms) = (&award.answer, award.took_ms);
    let mut share = share(question, answer);
    let weight = i64::from(Weight::get(question.weight));
    let allowed_ms = allowed.ms();
    let (numerator, denominator) = match mode {
        Mode::Classic => (
            1000 * allowed_ms - 500 * took_ms.clamp(0, allowed_ms),
            allowed_ms,
        ),
        Mode::Accuracy => (1000, 1),
        Mode::Race | Mode::Survival => {
            share.earned = if share.earned == share.of {
                share.of
            } else {
                0
            };
            (1000, 1)
        }
        Mode::Confidence => {
            let confidence = award.confidence.unwrap_or_default();
            let marks = confidence.marks(share.earned == share.of);
            share.earned = share.of;
            (1000 * i64::from(marks), 1)
        }
    };
    let points = weight * share.earned * numerator / (share.of.max(1) * denominator);
    i32::try_from(points).unwrap_or(0)
}

/// Scores the answers to a question, which are given with all else, and puts them in order: best
/// first and then fastest.
pub(crate) fn score(mode: Mode, question: &Question, allowed: Seconds, awards: &mut [Award]) {
    for award in awards.iter_mut().filter(|award| !award.answer.is_erased()) {
        award.right = is_right(question, &award.answer);
        award.points = points(mode, question, award, allowed);
    }
    if mode == Mode::Race {
        let right = awards.iter().filter(|award| award.right);
        let first = right.map(|award| award.took_ms).min();
        for award in awards.iter_mut() {
            // Who is first in the same millisecond is as much the first.
            if Some(award.took_ms) != first {
                award.points = 0;
            }
        }
    }
    awards.sort_by_key(|award| {
        let worst = (Reverse(award.points), !award.right);
        (worst, award.took_ms, award.member.id)
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::{Answer, Confidence};
    use crate::sample;

    fn award(chosen: &[usize], took_ms: i64) -> Award {
        Award {
            member: sample::member("ana"),
            answer: Answer::Chosen(chosen.iter().copied().collect()),
            took_ms,
            right: false,
            confidence: None,
            points: 0,
        }
    }

    #[track_caller]
    fn check_award(mode: Mode, award: &Award, expected: i32) {
        let question = sample::several("two of four", &[true, true, false, false]);
        let seconds = Seconds::new(20).expect("in range");
        assert_eq!(points(mode, &question, award, seconds), expected);
    }

    #[track_caller]
    fn check(mode: Mode, chosen: &[usize], took_ms: i64, expected: i32) {
        check_award(mode, &award(chosen, took_ms), expected);
    }

    #[test]
    fn confidence_decides_what_an_answer_gains_or_costs_whenever_it_came() {
        let all = Confidence::ALL.map(Some).into_iter().chain([None]);
        let marks = [[1000, 0], [2000, -2000], [3000, -6000], [2000, -2000]];
        for (confidence, [right, wrong]) in all.zip(marks) {
            for took_ms in [0, 20_000] {
                let with = |chosen| Award {
                    confidence,
                    ..award(chosen, took_ms)
                };
                check_award(Mode::Confidence, &with(&[0, 1]), right);
                // A part of the set is not right.
                check_award(Mode::Confidence, &with(&[0]), wrong);
                check_award(Mode::Confidence, &with(&[2]), wrong);
            }
        }
    }

    #[test]
    fn a_fast_full_answer_is_worth_a_thousand_and_a_slow_one_half() {
        check(Mode::Classic, &[0, 1], 0, 1000);
        check(Mode::Classic, &[0, 1], 20_000, 500);
        check(Mode::Classic, &[0, 1], 10_000, 750);
    }

    #[test]
    fn time_outside_the_window_is_clamped() {
        check(Mode::Classic, &[0, 1], -5, 1000);
        check(Mode::Classic, &[0, 1], 99_000, 500);
    }

    #[test]
    fn part_of_a_set_earns_its_share_and_a_wrong_choice_costs_one() {
        check(Mode::Classic, &[0], 0, 500);
        check(Mode::Classic, &[0, 1, 2], 0, 500);
        check(Mode::Classic, &[0, 2], 0, 0);
        check(Mode::Classic, &[2, 3], 0, 0);
        check(Mode::Accuracy, &[0], 19_000, 500);
        check(Mode::Accuracy, &[0, 1], 19_000, 1000);
    }

    #[test]
    fn points_are_rounded_down() {
        check(Mode::Classic, &[0, 1], 1, 999);
    }

    #[test]
    fn only_the_exact_set_is_right() {
        let question = sample::several("two of four", &[true, true, false, false]);
        let right = |chosen: &[usize]| {
            is_right(&question, &Answer::Chosen(chosen.iter().copied().collect()))
        };
        assert!(right(&[0, 1]));
        assert!(!right(&[0]) && !right(&[0, 1, 2]) && !right(&[]));
    }

    #[test]
    fn an_answer_whose_text_was_erased_keeps_its_verdict() {
        let question = sample::typed("p", &["Paris"]);
        let mut awards = [Award {
            member: sample::member("ana"),
            answer: Answer::Typed("".into()),
            took_ms: 1000,
            right: true,
            confidence: None,
            points: 900,
        }];
        let before = awards.clone();
        let seconds = Seconds::new(20).expect("in range");
        score(Mode::Classic, &question, seconds, &mut awards);
        assert_eq!(awards, before);
    }
}

//! How long an answer takes to be acknowledged does not tell whether it is right.

use crate::harness::{CAPITALS, Group, RIGHT, WRONG, press};
use discord_sandbox::{Arg, Message, Person, Reply};
use std::time::Duration;

/// A typed question.
const TYPED: &str = "
title: Typed
questions:
  - {prompt: What is the capital of France?, accept: [Paris, The City of Light, Lutetia]}
";
/// Answers of each kind; in runs of random length, so that no disturbance meets one kind alone.
const SAMPLES: usize = 150;
/// Of two random answers, the right one takes longer in half of all cases. Where both kinds take the
/// same time, the share differs from a half by 0.033 (one standard deviation) with these samples,
/// however irregular the machine is; this is six of them.
const MOST_UNEVEN: f64 = 0.2;

/// The share of pairs in which the first is longer.
fn share_longer(firsts: &[Duration], seconds: &[Duration]) -> f64 {
    let pairs = firsts
        .iter()
        .flat_map(|first| seconds.iter().map(move |second| (first, second)));
    let longer: f64 = pairs
        .map(|(first, second)| match first.cmp(second) {
            std::cmp::Ordering::Less => 0.0,
            std::cmp::Ordering::Equal => 0.5,
            std::cmp::Ordering::Greater => 1.0,
        })
        .sum();
    longer / (firsts.len() * seconds.len()) as f64
}

/// Whether each of the answers is right: as many right as wrong ones, in an order by chance that is
/// the same in each run.
fn order() -> Vec<bool> {
    let mut state = 1_u64;
    let mut left = [SAMPLES; 2];
    let mut order = Vec::new();
    while left != [0, 0] {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let kind = usize::from(state >> 63 == 1);
        let kind = if left[kind] == 0 { 1 - kind } else { kind };
        left[kind] -= 1;
        order.push(kind == 1);
    }
    order
}

/// Measures answers to a question, and asserts that right and wrong ones take the same time.
async fn assert_even(
    group: &Group,
    bank: &str,
    answer: impl AsyncFn(&Person, &Message, bool) -> Reply,
) {
    let options: [(&str, Arg); 3] = [
        ("bank", bank.into()),
        ("questions", 1.into()),
        ("seconds", 600.into()),
    ];
    let question = group.play_in(&group.quiz, &group.ana, &options).await;
    let people = group.sandbox.guild().add_people(20);
    let (mut right, mut wrong) = (Vec::new(), Vec::new());
    for (who, is_right) in people.iter().cycle().zip(order()) {
        let reply = answer(who, &question, is_right).await;
        assert!(reply.text().contains("Locked in"), "{}", reply.text());
        match is_right {
            true => right.push(reply.took),
            false => wrong.push(reply.took),
        }
    }
    let uneven = share_longer(&right, &wrong) - 0.5;
    let median = |times: &mut Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 2]
    };
    let medians = (median(&mut right), median(&mut wrong));
    assert!(
        uneven.abs() < MOST_UNEVEN,
        "the time tells whether an answer to {bank} is right: right ones take longer in {:.0}% of pairs; medians of right and wrong ones: {medians:?}",
        100.0 * (uneven + 0.5)
    );
}

#[tokio::test]
async fn right_and_wrong_presses_take_the_same_time() {
    let group = Group::with_capitals().await;
    assert_even(&group, "capitals", async |who, question, is_right| {
        press(who, question, if is_right { RIGHT } else { WRONG }).await
    })
    .await;
}

#[tokio::test]
async fn right_and_wrong_texts_take_the_same_time() {
    let group = Group::with(&[("typed.yaml", TYPED), ("capitals.yaml", CAPITALS)]).await;
    assert_even(&group, "typed", async |who, question, is_right| {
        let form = press(who, question, "Answer").await;
        let text = if is_right { "Paris" } else { "Milan" };
        let sent = who.submit(form.modal(), &[("0", text)]).await;
        sent.expect("an answer")
    })
    .await;
}

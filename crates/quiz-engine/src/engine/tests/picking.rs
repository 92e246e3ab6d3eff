//! Which questions come, and in which order their options do.

use super::*;
use crate::question::{Difficulty, Kind};
use std::collections::BTreeSet;

/// Plays a whole quiz in the channel; the prompts in the order asked.
fn prompts(table: &mut Table, start: Start) -> Vec<String> {
    table.begin(start);
    let mut prompts = Vec::new();
    loop {
        let prompt = table.view().question.prompt.source();
        prompts.push(prompt.to_owned());
        table.play(&[("ana", 'A')]);
        if !table.is_running() {
            return prompts;
        }
        table.next();
    }
}

#[test]
fn no_question_comes_twice_in_a_quiz() {
    let mut table = Table::new();
    let asked = prompts(&mut table, request(12));
    assert_eq!(asked.iter().collect::<BTreeSet<_>>().len(), 12);
}

#[test]
fn where_there_are_fewer_than_asked_for_all_come_and_the_count_says_so() {
    let mut table = Table::with(rules(), [bank("git", 3)]);
    table.begin(request(10));
    assert_eq!(table.view().total(), 3);
    table.control("ana", Control::Stop).expect("ana may");
    assert_eq!(prompts(&mut table, request(10)).len(), 3);
    assert_eq!(table.final_standings().why, End::Finished);
}

#[test]
fn between_quizzes_the_least_recently_asked_come_first() {
    let mut table = Table::with(rules(), [bank("git", 6)]);
    let first = prompts(
        &mut table,
        Start {
            seed: 1,
            ..request(4)
        },
    );
    let second = prompts(
        &mut table,
        Start {
            seed: 2,
            ..request(4)
        },
    );
    let fresh: BTreeSet<_> = second[..2].iter().collect();
    assert!(first.iter().all(|prompt| !fresh.contains(prompt)));
    assert_eq!(second[2..], first[..2]);
}

#[test]
fn only_questions_that_were_asked_count_as_asked() {
    let mut table = Table::with(rules(), [bank("git", 4)]);
    table.begin(request(4));
    let first = table.view().question.prompt.source().to_owned();
    table.control("ana", Control::Stop).expect("ana may");
    let second = prompts(
        &mut table,
        Start {
            seed: 2,
            ..request(4)
        },
    );
    assert_eq!(second[3], first);
}

#[test]
fn channels_remember_apart() {
    let mut table = Table::with(rules(), [bank("git", 6)]);
    let here = prompts(&mut table, request(6));
    table.channel = ChannelId(2);
    let there = prompts(&mut table, request(6));
    assert_eq!(here, there, "the same seed where nothing was asked");
}

#[test]
fn what_was_asked_in_the_past_comes_last() {
    let catalogue = Catalogue::new([Arc::new(bank("git", 3))]);
    let past = Past {
        asked: vec![(ChannelId(1), QuestionId::new("git/2"), Timestamp(5))],
        ..Past::default()
    };
    for seed in 0..9 {
        let mut table = Table::new();
        table.engine = Engine::new(rules(), catalogue.clone(), past.clone());
        table.replay = table.engine.clone();
        assert_eq!(
            prompts(&mut table, Start { seed, ..request(3) })[2],
            "git 2?"
        );
    }
}

#[test]
fn only_questions_with_the_tag_come() {
    let mut bank = bank("git", 6);
    for question in &mut bank.questions[..2] {
        Arc::make_mut(question).tags = vec!["Branches".to_owned()];
    }
    let mut table = Table::with(rules(), [bank]);
    let tag = Some("branches".to_owned());
    let mut asked = prompts(&mut table, Start { tag, ..request(6) });
    asked.sort();
    assert_eq!(asked, ["git 1?", "git 2?"]);
}

/// The orders in which the options of such questions are shown under many seeds.
fn orders(edit: impl Fn(&mut Question)) -> BTreeSet<Vec<u8>> {
    let bank = edited(sample::bank("git", 1), edit);
    let order = |seed| {
        let mut table = Table::with(rules(), [bank.clone()]);
        table.begin(Start { seed, ..request(1) });
        table.view().order.clone()
    };
    (0..200).map(order).collect()
}

#[test]
fn options_are_shuffled() {
    assert_eq!(orders(|_| ()).len(), 24);
}

#[test]
fn options_of_the_same_question_are_shuffled_for_each_posting() {
    let mut table = Table::with(rules(), [sample::bank("git", 1)]);
    let orders: BTreeSet<_> = (0..20)
        .map(|seed| {
            table.begin(Start { seed, ..request(1) });
            let order = table.view().order.clone();
            table.run_out();
            table.finish();
            order
        })
        .collect();
    assert!(orders.len() > 1);
}

#[test]
fn options_marked_last_stay_last_in_their_order() {
    let orders = orders(|question| {
        question.options[1].last = true;
        question.options[2].last = true;
    });
    assert_eq!(orders, BTreeSet::from([vec![0, 3, 1, 2], vec![3, 0, 1, 2]]));
}

#[test]
fn a_fixed_order_and_true_or_false_are_kept() {
    let fixed = orders(|question| question.fixed_order = true);
    assert_eq!(fixed, BTreeSet::from([vec![0, 1, 2, 3]]));
    let true_or_false = orders(|question| {
        question.kind = Kind::TrueFalse;
        question.options.truncate(2);
    });
    assert_eq!(true_or_false, BTreeSet::from([vec![0, 1]]));
}

#[test]
fn the_same_seed_plays_the_same_quiz() {
    let play = || {
        let mut table = Table::with(rules(), [sample::bank("git", 12)]);
        prompts(&mut table, request(5));
        table.facts
    };
    assert_eq!(play(), play());
}

#[test]
fn the_questions_of_a_quiz_are_shuffled_apart() {
    let mut table = Table::with(rules(), [sample::bank("git", 12)]);
    let mut orders = BTreeSet::new();
    table.begin(request(12));
    for _ in 0..11 {
        orders.insert(table.view().order.clone());
        table.play(&[("ana", 'A')]);
        table.next();
    }
    assert!(orders.len() > 1);
}

#[test]
fn a_quiz_of_several_banks_asks_the_questions_of_all_each_with_its_own_banks_time() {
    let quick = Bank {
        seconds: Some(seconds(9)),
        ..bank("sql", 2)
    };
    let mut table = Table::with(rules(), [bank("git", 2), quick]);
    let mut times = BTreeSet::new();
    table.begin(Start {
        banks: "sql, GIT".into(),
        ..request(10)
    });
    assert_eq!(table.view().started.bank_title, "SQL + GIT");
    loop {
        let view = table.view();
        times.insert((view.question.prompt.source().to_owned(), view.seconds.get()));
        table.play(&[("ana", 'A')]);
        if !table.is_running() {
            break;
        }
        table.next();
    }
    let expected = [("git 1?", 20), ("git 2?", 20), ("sql 1?", 9), ("sql 2?", 9)];
    assert!(
        times
            .into_iter()
            .eq(expected.map(|(prompt, seconds)| (prompt.to_owned(), seconds)))
    );
}

#[test]
fn how_hard_a_question_has_shown_to_be_counts_before_what_its_author_thinks() {
    let mut bank = bank("git", 4);
    let rated = [
        Some(Difficulty::Easy),
        Some(Difficulty::Hard),
        Some(Difficulty::Hard),
        None,
    ];
    for (question, difficulty) in bank.questions.iter_mut().zip(rated) {
        Arc::make_mut(question).difficulty = difficulty;
    }
    let ids: Vec<_> = bank.questions.iter().map(|one| one.id.clone()).collect();
    let measured = HashMap::from([
        (ids[1].clone(), Difficulty::Medium),
        (ids[3].clone(), Difficulty::Hard),
    ]);
    let mut table = Table::with(rules(), [bank]);
    let hard = Start {
        difficulty: Some(Difficulty::Hard),
        measured,
        ..request(10)
    };
    let asked: BTreeSet<_> = prompts(&mut table, hard).into_iter().collect();
    assert!(asked.iter().eq(["git 3?", "git 4?"]));
    let tag = Start {
        difficulty: Some(Difficulty::Hard),
        tag: Some("none".into()),
        ..request(10)
    };
    let refused = table.start(tag).expect_err("no question has the tag");
    assert!(matches!(refused, Refusal::UnknownTag { .. }));
    let all_easy = HashMap::from_iter(ids.into_iter().take(3).map(|id| (id, Difficulty::Easy)));
    let medium = Start {
        difficulty: Some(Difficulty::Medium),
        measured: all_easy,
        ..request(10)
    };
    let refused = Refusal::NoneSoHard {
        difficulty: Difficulty::Medium,
        there: [3, 0, 0, 1],
    };
    assert_eq!(table.start(medium), Err(refused));
}

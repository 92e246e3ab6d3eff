//! Banks with cards, of which quizzes ask only those whose back can be typed.

use super::*;
use crate::question::{Kind, Markdown};

/// A bank of so many cards whose back nobody can type, and of as many whose back is a word.
fn deck(long: usize, short: usize) -> Bank {
    let mut deck = sample::bank("git", long + short);
    for (at, place) in deck.questions.iter_mut().enumerate() {
        let id = place.id.clone();
        let front = place.prompt.source();
        let card = match at < long {
            true => sample::card(front, "a long story\n\nof two paragraphs"),
            false => Question {
                back: Some(Markdown::new("word")),
                ..sample::typed(front, &["word"])
            },
        };
        *place = Arc::new(Question { id, ..card });
    }
    deck
}

#[test]
fn a_quiz_asks_the_cards_whose_back_can_be_typed_and_no_others() {
    let mut table = Table::with(rules(), [deck(5, 3)]);
    let started = table.start(request(50)).expect("three can be asked");
    let asked = started.questions.iter();
    assert_eq!(asked.clone().count(), 3);
    assert!(asked.clone().all(|one| one.is_askable()));
    table.post();
    let press = Press {
        given: RawAnswer::Text("Word".into()),
        ..table.press_of("ana", "A", 1000)
    };
    table.give_press(press).expect("it counts");
    table.run_out();
    assert!(table.last_closed().awards[0].right);
    assert!(matches!(
        table.last_closed().view.question.kind,
        Kind::Typed(_)
    ));
}

#[test]
fn by_buttons_a_card_gets_the_backs_of_others() {
    let mut deck = deck(0, 6);
    for (place, word) in deck
        .questions
        .iter_mut()
        .zip(["Oslo", "Rome", "Bern", "Kyiv", "Riga", "Lima"])
    {
        let question = Arc::make_mut(place);
        question.back = Some(Markdown::new(word));
        question.kind = sample::typed("p", &[word]).kind;
    }
    let mut table = Table::with(rules(), [deck]);
    let ask = Some(crate::question::Ask::Buttons);
    let started = table.start(Start { ask, ..request(6) }).expect("it starts");
    for question in &started.questions {
        assert_eq!(
            (question.kind.clone(), question.options.len()),
            (Kind::Single, 4)
        );
        let right = &question.options[question.right.iter().next().expect("one is right")];
        assert_eq!(Some(&right.text), question.back.as_ref());
    }
}

#[test]
fn a_deck_that_can_only_be_studied_is_refused_everywhere_else() {
    let mut table = Table::with(rules(), [deck(4, 0)]);
    let refused = Refusal::OnlyCards { count: 4 };
    assert_eq!(
        table.start(request(5)).expect_err("nothing to ask"),
        refused
    );
    let daily = crate::daily::ScheduleRequest {
        bank: "git".to_owned(),
        ..daily::daily_request(table.channel, "UTC", "09:00", 24)
    };
    let daily = table.run(|engine, now| engine.add_schedule(now, daily));
    assert_eq!(daily.expect_err("nothing to ask"), refused);
}

#[test]
fn a_daily_question_is_never_a_card_that_nobody_can_type() {
    let deck = deck(30, 2);
    for seed in 0..20 {
        let next = crate::question::pick::next_question(
            &deck,
            &Default::default(),
            None,
            &Default::default(),
            &Default::default(),
            seed,
        );
        assert!(next.expect("two can be asked").is_askable());
    }
}

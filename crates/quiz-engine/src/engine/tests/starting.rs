//! What may start where and when.

use super::*;

#[test]
fn a_start_asks_the_first_question_at_once() {
    let mut table = Table::new();
    let started = table.start(request(3)).expect("the quiz starts");
    assert_eq!(started.quiz, QuizId(1));
    let view = table.view();
    assert_eq!((view.number, view.total(), view.answered), (1, 3, 0));
    assert_eq!(view.started, started);
    assert_eq!(view.message, None);
}

#[test]
fn one_quiz_runs_in_a_channel() {
    let mut table = Table::playing(1);
    assert_eq!(table.start(request(1)), Err(Refusal::AlreadyRunning));
    table.run_out();
    table.finish();
    table.start(request(1)).expect("the first is over");
}

#[test]
fn quizzes_in_other_channels_are_independent() {
    let mut table = Table::playing(2);
    table.channel = ChannelId(2);
    table.begin(request(2));
    table.press("ben", 'A', 0).expect("it counts");
    table.control("ana", Control::Stop).expect("ana may");
    table.channel = ChannelId(1);
    assert!(table.is_open());
    assert_eq!(table.view().started.quiz, QuizId(1));
    assert_eq!(table.press("ben", 'A', 1000), locked_in("A", Locked::First));
}

#[test]
fn the_cooldown_runs_from_start_to_start_in_one_channel() {
    let mut table = Table::with(
        Rules {
            cooldown_ms: 10_000,
            ..rules()
        },
        [bank("git", 12)],
    );
    table.begin(request(1));
    table.control("ana", Control::Stop).expect("ana may");
    let ready = LAID_AT.plus_ms(10_000);
    table.now = ready.plus_ms(-1);
    assert_eq!(table.start(request(1)), Err(Refusal::TooSoon { ready }));
    table.channel = ChannelId(2);
    table.start(request(1)).expect("another channel");
    table.channel = ChannelId(1);
    table.now = ready;
    table.start(request(1)).expect("it is over");
}

#[test]
fn a_bank_goes_by_its_id_or_title_in_any_case() {
    let titled = Bank {
        title: "Git, the Basics".to_owned(),
        ..bank("git", 3)
    };
    for name in ["git", "GIT", "git, the basics"] {
        let mut table = Table::with(rules(), [titled.clone()]);
        let bank = name.to_owned();
        table
            .start(Start {
                banks: bank,
                ..request(1)
            })
            .expect("it is found");
    }
}

#[test]
fn an_unknown_bank_is_refused_with_the_nearest() {
    let mut table = Table::new();
    let mut refused = |asked: &str| {
        let bank = asked.to_owned();
        table.start(Start {
            banks: bank,
            ..request(1)
        })
    };
    assert_eq!(
        refused("gti"),
        Err(Refusal::UnknownBank {
            asked: "gti".to_owned(),
            nearest: Some(crate::ids::BankId::new("git")),
        })
    );
    assert_eq!(
        refused("zzz"),
        Err(Refusal::UnknownBank {
            asked: "zzz".to_owned(),
            nearest: None,
        })
    );
}

#[test]
fn an_unknown_tag_is_refused_with_those_that_there_are() {
    let mut tagged = edited(bank("git", 2), |question| {
        question.tags = vec!["branches".to_owned()];
    });
    tagged.tags = vec!["vcs".to_owned()];
    let mut table = Table::with(rules(), [tagged]);
    let tag = Some("sql".to_owned());
    assert_eq!(
        table.start(Start { tag, ..request(1) }),
        Err(Refusal::UnknownTag {
            tag: "sql".to_owned(),
            tags: vec!["branches".to_owned(), "vcs".to_owned()],
        })
    );
    let tag = Some("VCS".to_owned());
    table
        .start(Start { tag, ..request(1) })
        .expect("in any case");
}

#[test]
fn a_refused_start_leaves_no_trace() {
    let mut table = Table::new();
    let bank = "zzz".to_owned();
    let refused = table.start(Start {
        banks: bank,
        ..request(1)
    });
    assert!(refused.is_err());
    assert!(table.facts.is_empty() && table.published.is_empty());
    assert!(!table.is_running());
}

#[test]
fn ids_go_on_from_the_past() {
    let past = Past {
        last_quiz: 41,
        last_round: 99,
        ..Past::default()
    };
    let mut table = Table::new();
    table.engine = Engine::new(rules(), Catalogue::clone(table.engine.catalogue()), past);
    table.replay = table.engine.clone();
    table.begin(request(1));
    let view = table.view();
    assert_eq!((view.started.quiz, view.round), (QuizId(42), RoundId(100)));
}

/// The seconds of the first question where these are set.
fn seconds_with(option: Option<u16>, question: Option<u16>, of_bank: Option<u16>) -> u32 {
    let mut bank = edited(bank("git", 1), |it| it.seconds = question.map(seconds));
    bank.seconds = of_bank.map(seconds);
    let mut table = Table::with(rules(), [bank]);
    let seconds = option.map(seconds);
    table.begin(Start {
        seconds,
        ..request(1)
    });
    table.view().seconds.get()
}

#[test]
fn the_option_beats_the_question_which_beats_the_bank_which_beats_the_rules() {
    assert_eq!(seconds_with(Some(5), Some(30), Some(40)), 5);
    assert_eq!(seconds_with(None, Some(30), Some(40)), 30);
    assert_eq!(seconds_with(None, None, Some(40)), 40);
    assert_eq!(seconds_with(None, None, None), 20);
}

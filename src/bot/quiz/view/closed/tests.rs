use super::*;
use quiz_engine::ids::{BankId, ChannelId, GuildId, QuizId, RoundId, Timestamp};
use quiz_engine::play::{Mode, Plan, QuestionView, Started};
use quiz_engine::question::{Answer, Markdown, Question, Seconds};
use quiz_engine::sample;
use std::sync::Arc;

/// Builds a quiz of one question.
fn started(question: Arc<Question>) -> Started {
    let seconds = Seconds::new(20).expect("in range");
    Started {
        quiz: QuizId(1),
        guild: GuildId(1),
        channel: ChannelId(1),
        thread: None,
        starter: sample::member("ana"),
        at: Timestamp(0),
        plan: Plan {
            banks: vec![BankId::new("b")],
            questions: 1,
            seconds: None,
            mode: Mode::Classic,
            lives: None,
            tag: None,
            difficulty: None,
            ask: None,
        },
        bank_title: "*".repeat(200),
        questions: vec![question],
        default_seconds: seconds,
        gap_ms: 0,
        language: "en".into(),
        seed: 1,
        lobby: None,
        daily: None,
    }
}

/// The same for the tests of other views.
pub(crate) fn started_for_tests() -> Arc<Started> {
    Arc::new(started(Arc::new(sample::single("p", 4, 0))))
}

/// Builds a close in which twelve members with long names were right.
fn close_of(question: Question) -> Closed {
    let seconds = Seconds::new(20).expect("in range");
    let question = Arc::new(question);
    let started = started(Arc::clone(&question));
    let award = |n: usize| Award {
        member: sample::member(&"_".repeat(30 + n)),
        answer: Answer::Chosen(question.right),
        took_ms: 1000,
        right: true,
        confidence: None,
        points: 1000,
    };
    Closed {
        awards: (0..12).map(award).collect(),
        view: QuestionView {
            order: (0..question.options.len() as u8).collect(),
            started: Arc::new(started),
            round: RoundId(1),
            number: 1,
            question: Arc::clone(&question),
            seconds,
            asked_at: Timestamp(0),
            message: None,
            answered: 12,
        },
        how: Close::Time,
        next: Next::FinalStandings,
        knockout: None,
    }
}

#[test]
fn the_longest_questions_and_closes_fit_into_messages() {
    let locale = Locale::of("en");
    for (prompt, options, explanation) in [
        (100, 4, 100),
        (2000, 4, 3000),
        (3000, 25, 5000),
        (9000, 10, 0),
    ] {
        let question = Question {
            prompt: Markdown::new("pipes | and \\> marks ".repeat(prompt / 20)),
            explanation: Some(Markdown::new("why ".repeat(explanation / 4))),
            ..sample::single("p", options, 0)
        };
        let close = close_of(question);
        let open = question::question(locale, &close.view, Timestamp(0));
        assert!(open.text_len() <= limits::MESSAGE_TEXT);
        let reveal = closed(locale, Names::All, &close, &[]);
        assert!(reveal.message.text_len() <= limits::MESSAGE_TEXT);
        assert!(
            reveal
                .apart
                .is_none_or(|apart| apart.text_len() <= limits::MESSAGE_TEXT)
        );
    }
}

#[test]
fn a_question_says_that_an_answer_can_be_changed_only_where_it_can() {
    let kinds = [
        sample::single("p", 4, 0),
        sample::single("p", 12, 0),
        sample::several("p", &[true, true, false]),
        sample::typed("p", &["Paris"]),
    ];
    for question in kinds {
        for mode in Mode::ALL {
            let tries = mode.tries(&question);
            let mut view = close_of(question.clone()).view;
            Arc::make_mut(&mut view.started).plan.mode = mode;
            let shown = format!(
                "{:?}",
                question::question(Locale::of("en"), &view, Timestamp(0))
            );
            let says = |words: &str| shown.contains(words);
            assert_eq!(
                says("You can change it"),
                tries.is_none(),
                "{mode:?} {shown}"
            );
            assert_eq!(
                says("Your first answer counts."),
                tries == Some(1),
                "{mode:?}"
            );
            assert_eq!(says("You have 3 tries."), tries == Some(3), "{mode:?}");
        }
    }
}

#[test]
fn a_stopped_question_reveals_its_answer_and_a_lost_one_does_not() {
    let mut close = close_of(sample::single("p", 4, 0));
    close.awards = Vec::new();
    for (how, revealed) in [
        (Close::Stopped, true),
        (Close::Lost, false),
        (Close::Withdrawn, false),
    ] {
        close.how = how;
        let message = closed(Locale::of("en"), Names::All, &close, &[]).message;
        let shown = format!("{message:?}");
        assert_eq!(shown.contains("Correct answer"), revealed, "{shown}");
        assert!(shown.contains("Void"), "{shown}");
    }
}

#[test]
fn the_most_frequent_wrong_answers_are_listed() {
    let mut close = close_of(sample::typed("p", &["Paris"]));
    let given = ["Lyon", "Paris", "lyon ", "Nice", "Rome", "Bonn"];
    close.awards = given
        .iter()
        .map(|text| Award {
            member: sample::member("ben"),
            answer: Answer::Typed((*text).into()),
            took_ms: 1000,
            right: *text == "Paris",
            confidence: None,
            points: if *text == "Paris" { 900 } else { 0 },
        })
        .collect();
    for (tag, expected) in [
        ("en", "“Lyon” × 2, “Nice”, “Rome”"),
        ("de", "„Lyon“ × 2, „Nice“, „Rome“"),
        ("ru", "«Lyon» × 2, «Nice», «Rome»"),
        ("ja", "「Lyon」×2、「Nice」、「Rome」"),
    ] {
        let listed = wrong_answers(Locale::of(tag), &close).expect("some were wrong");
        let listed = listed.replace(['\u{2068}', '\u{2069}'], "");
        assert!(listed.ends_with(expected), "{listed}");
    }
}

//! The process is killed at critical points and at random: no acknowledged answer is lost or counts twice, and
//! every quiz ends.

mod check;
mod crowd;
mod daily;

use crate::harness::reached;
use crate::process::Home;
use crowd::Crowd;
use discord_sandbox::{Channel, Fault, Gate, RouteKind, Sandbox};
use futures_util::{FutureExt, StreamExt, future::ready, stream};
use rand::TryRng;
use rand::rngs::SysRng;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

/// Questions of each quiz.
const QUESTIONS: u16 = 2;
const SECONDS: i64 = 5;
/// Rounds that run at the same time.
const AT_ONCE: usize = 7;

/// When the process is killed.
#[derive(Clone, Copy, Debug)]
enum Kill {
    /// Before the reply to the command that starts a quiz is sent.
    Start,
    /// When this many answers to a question were acknowledged.
    Presses(u16, usize),
    /// When answers are on disk but not acknowledged.
    Unacknowledged(u16),
    /// Before the POST of a question is done.
    Post(u16),
    /// After the POST of a question, before its answer.
    PostAnswer(u16),
    /// After the POST of a question, before its answer, with presses on the question.
    PostAnswerPressed(u16),
    /// When the connection broke after the POST was done, and the POST is repeated.
    PostRepeated(u16),
    /// This many milliseconds after the close of a question; negative is before it.
    Close(u16, i64),
    /// Between the close and the edit that shows it.
    Reveal(u16),
    /// After that edit, before its answer.
    RevealAnswer(u16),
    /// When the edit is done and answered.
    Gap(u16),
    /// Before the final standings are posted.
    FinalStandings,
    /// After the final standings are posted, before the answer to that.
    FinalStandingsAnswer,
    /// This many milliseconds after the start of the quizzes, or of the process.
    After(u64),
}

/// Rounds, most with one kill: the bank, and when the process is killed.
const ROUNDS: [(&str, &[Kill]); 21] = [
    ("single", &[Kill::Start]),
    ("single", &[Kill::Presses(1, 5)]),
    ("single", &[Kill::Presses(1, 25), Kill::Presses(1, 60)]),
    ("several", &[Kill::Presses(1, 45)]),
    ("single", &[Kill::Presses(2, 25)]),
    ("several", &[Kill::Unacknowledged(1)]),
    ("single", &[Kill::Post(1), Kill::Post(1)]),
    ("several", &[Kill::Post(2)]),
    ("several", &[Kill::PostAnswer(1)]),
    ("single", &[Kill::PostAnswer(2)]),
    ("single", &[Kill::PostAnswerPressed(1)]),
    ("single", &[Kill::PostRepeated(2)]),
    ("single", &[Kill::Close(1, -40)]),
    ("several", &[Kill::Close(1, 5)]),
    ("several", &[Kill::Reveal(1), Kill::Reveal(1)]),
    ("several", &[Kill::RevealAnswer(1)]),
    ("several", &[Kill::Reveal(2)]),
    ("single", &[Kill::Gap(1), Kill::FinalStandings]),
    ("several", &[Kill::Gap(2)]),
    ("several", &[Kill::FinalStandings]),
    ("single", &[Kill::FinalStandingsAnswer]),
];

/// Sets the number of rounds that are killed at random.
const RANDOM_ROUNDS: &str = "RANDOM_KILLS";

/// Returns rounds with kills at random moments: five, or as many as the environment says.
fn random_rounds() -> Vec<(&'static str, Vec<Kill>)> {
    let count = std::env::var(RANDOM_ROUNDS).map(|count| count.parse().expect("a number"));
    let within = |ms| Kill::After(u64::from(SysRng.try_next_u32().expect("a number")) % ms);
    let round = |nth: usize| {
        let bank = ["single", "several"][nth % 2];
        // A quiz lasts 14 seconds.
        (bank, vec![within(14_000), within(5_000)])
    };
    (0..count.unwrap_or(5)).map(round).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_acknowledged_answer_is_lost_and_none_counts_twice_whenever_the_process_is_killed() {
    let planned = ROUNDS.iter().map(|(bank, kills)| (*bank, kills.to_vec()));
    let rounds = planned
        .chain(random_rounds())
        .map(|(bank, kills)| async move {
            let home = Home::new();
            let played = AssertUnwindSafe(play(&home, bank, &kills)).catch_unwind();
            let failed = played.await.is_err();
            failed.then(|| format!("{bank}, {kills:?}; the bot's log:\n{}", home.log()))
        });
    let failed: Vec<_> = stream::iter(rounds)
        .buffer_unordered(AT_ONCE)
        .filter_map(ready)
        .collect()
        .await;
    assert!(
        failed.is_empty(),
        "{} rounds failed:\n{}",
        failed.len(),
        failed.join("\n")
    );
}

async fn play(home: &Home, bank: &str, kills: &[Kill]) {
    let options = discord_sandbox::Options::default();
    let sandbox = Sandbox::start(options).await.expect("a port");
    // On a busy machine a response may be repeated, or come too late.
    sandbox.expect_refusals(40060, usize::MAX);
    sandbox.expect_refusals(10062, usize::MAX);
    sandbox.expect_refusals(10015, usize::MAX);
    let members = sandbox.guild().add_people(50);
    let channels = ["quiz", "general"].map(|name| sandbox.channel(name));
    let crowds = channels
        .clone()
        .map(|channel| Arc::new(Crowd::new(channel, members.clone())));
    let bot = home.start(&sandbox).await;
    begin(&sandbox, &channels[1], bank).await;
    let held = matches!(
        kills[0],
        Kill::Start | Kill::Post(1) | Kill::PostAnswer(1) | Kill::PostAnswerPressed(1)
    );
    if !held {
        begin(&sandbox, &channels[0], bank).await;
    }
    let killer = async {
        let mut bot = bot;
        for (nth, kill) in kills.iter().enumerate() {
            let start = (nth == 0).then_some(bank);
            wait_for(*kill, &sandbox, &crowds[0], start).await;
            bot.kill(&sandbox).await;
            crowds.iter().for_each(|crowd| crowd.wait_no_longer());
            sandbox.faults().clear();
            bot = home.start(&sandbox).await;
            crowds.iter().for_each(|crowd| crowd.press_again());
        }
        bot
    };
    let (bot, (), ()) = tokio::join!(killer, crowds[0].play(QUESTIONS), crowds[1].play(QUESTIONS));
    for crowd in &crowds {
        check::all(home, &sandbox, crowd, QUESTIONS).await;
    }
    // Nobody reads the reply of the start that was killed.
    if held && let Some(message) = channels[0].try_next_message() {
        assert!(message.text().contains(" started "), "{}", message.text());
    }
    sandbox.assert_clean();
    drop(bot);
}

async fn begin(sandbox: &Sandbox, channel: &Channel, bank: &str) {
    let options = options(bank);
    let reply = sandbox
        .person("Ana")
        .slash(channel, "quiz start", &options)
        .await;
    assert!(!reply.expect("an answer").ephemeral(), "the quiz begins");
}

fn options(bank: &str) -> [(&'static str, discord_sandbox::Arg); 3] {
    [
        ("bank", bank.into()),
        ("questions", i64::from(QUESTIONS).into()),
        ("seconds", SECONDS.into()),
    ]
}

/// Waits for the moment of the kill. `start` is the bank of a quiz that is still to begin.
async fn wait_for(kill: Kill, sandbox: &Sandbox, crowd: &Crowd, start: Option<&str>) {
    let faults = sandbox.faults();
    let gate = Gate::new();
    let hold = |kind, fault| faults.next_in(&crowd.channel, kind, 1, fault);
    let before = Fault::Held(gate.clone());
    let after = Fault::HeldAnswer(gate.clone());
    let begin = || {
        // Its reply may never come.
        let bank = start.unwrap_or("single");
        let ana = sandbox.person("Ana");
        drop(ana.slash_and_forget(&crowd.channel, "quiz start", &options(bank)));
    };
    match kill {
        Kill::Start => {
            faults.next(RouteKind::Callback, 1, before);
            begin();
            reached(&gate, 1).await;
        }
        Kill::Presses(question, acknowledged) => crowd.acknowledged(question, acknowledged).await,
        Kill::Unacknowledged(question) => {
            crowd.question(question).await;
            faults.next(RouteKind::Callback, 100, before);
            // On a busy machine some may be acknowledged before the gate is set.
            tokio::select! {
                () = reached(&gate, 20) => {}
                () = crowd.settled(question) => {}
            }
        }
        Kill::Post(1) | Kill::PostAnswer(1) | Kill::PostAnswerPressed(1) => {
            hold(
                RouteKind::PostMessage,
                if matches!(kill, Kill::Post(_)) {
                    before
                } else {
                    after
                },
            );
            if start.is_some() {
                begin();
            }
            reached(&gate, 1).await;
            if matches!(kill, Kill::PostAnswerPressed(_)) {
                crowd.acknowledged(1, 20).await;
            }
        }
        Kill::Post(question) | Kill::PostAnswer(question) | Kill::PostAnswerPressed(question) => {
            crowd.question(question - 1).await;
            hold(
                RouteKind::PostMessage,
                if matches!(kill, Kill::Post(_)) {
                    before
                } else {
                    after
                },
            );
            reached(&gate, 1).await;
            if matches!(kill, Kill::PostAnswerPressed(_)) {
                crowd.acknowledged(question, 20).await;
            }
        }
        Kill::PostRepeated(question) => {
            crowd.question(question - 1).await;
            hold(RouteKind::PostMessage, Fault::BrokenAfter);
            hold(RouteKind::PostMessage, before);
            reached(&gate, 1).await;
        }
        Kill::Close(question, offset_ms) => {
            let opened = crowd.question(question).await.id().stamp_ms();
            let closes = opened + SECONDS * 1000 + 1000 + offset_ms;
            let left = u64::try_from(closes - sandbox.now_ms()).unwrap_or(0);
            tokio::time::sleep(Duration::from_millis(left)).await;
        }
        Kill::After(ms) => tokio::time::sleep(Duration::from_millis(ms)).await,
        Kill::Reveal(question) | Kill::RevealAnswer(question) => {
            crowd.question(question).await;
            hold(
                RouteKind::EditMessage,
                if matches!(kill, Kill::Reveal(_)) {
                    before
                } else {
                    after
                },
            );
            reached(&gate, 1).await;
        }
        Kill::Gap(question) => {
            let question = crowd.question(question).await;
            question
                .edited_to("Correct answer")
                .await
                .expect("it closes");
        }
        Kill::FinalStandings | Kill::FinalStandingsAnswer => {
            crowd.question(QUESTIONS).await;
            hold(
                RouteKind::PostMessage,
                if matches!(kill, Kill::FinalStandings) {
                    before
                } else {
                    after
                },
            );
            reached(&gate, 1).await;
        }
    }
}

//! Recovery: a start with the store of a killed or stopped process.

use crate::harness::reached;
use crate::process::{Home, Running};
use discord_sandbox::wait::{PATIENCE, eventually, within};
use discord_sandbox::{Channel, Fault, Gate, Message, Options, Permissions, RouteKind, Sandbox};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// After this time Discord no longer knows a nonce, so that a repeated POST is a second message.
const LONG_AGO_MS: i64 = 180_000;

/// A sandbox with a movable clock, and a bot that can be killed.
struct Scene {
    sandbox: Sandbox,
    home: Home,
    bot: Option<Running>,
    /// The offset of the sandbox's clock from the system clock.
    skew_ms: Arc<AtomicI64>,
}

impl Scene {
    async fn begin() -> Self {
        let skew_ms = Arc::new(AtomicI64::new(0));
        let skew = Arc::clone(&skew_ms);
        let options = Options {
            now: Arc::new(move || wall_ms() + skew.load(Ordering::Relaxed)),
            ..Options::default()
        };
        let sandbox = Sandbox::start(options).await.expect("a port");
        let home = Home::new();
        let bot = Some(home.start(&sandbox).await);
        Self {
            sandbox,
            home,
            bot,
            skew_ms,
        }
    }

    async fn kill(&mut self) {
        self.bot.take().expect("it runs").kill(&self.sandbox).await;
        self.sandbox.faults().clear();
    }

    async fn start(&mut self) {
        self.bot = Some(self.home.start(&self.sandbox).await);
    }

    /// Starts a quiz without waiting for its first question.
    async fn quiz(&self, channel: &Channel, questions: i64, seconds: i64) {
        let options = [
            ("bank", "single".into()),
            ("questions", questions.into()),
            ("seconds", seconds.into()),
        ];
        let ana = self.sandbox.person("Ana");
        let reply = ana.slash(channel, "quiz start", &options).await;
        let reply = reply.expect("an answer");
        assert!(!reply.ephemeral(), "{}", reply.text());
    }

    /// Starts a quiz and waits for its first question.
    async fn question(&self, channel: &Channel, questions: i64, seconds: i64) -> Message {
        self.quiz(channel, questions, seconds).await;
        channel.next_message().await.expect("a question")
    }

    /// Starts a quiz, and waits until the post of its first question is the `nth` request at the gate.
    async fn held(&self, channel: &Channel, fault: Fault, gate: &Gate, nth: usize) {
        let faults = self.sandbox.faults();
        faults.next_in(channel, RouteKind::PostMessage, 1, fault);
        self.quiz(channel, 2, 10).await;
        reached(gate, nth).await;
    }

    /// Makes the last process's only question this many seconds older in the store, and makes sure
    /// that the store has its message.
    fn posted_ago(&self, question: &Message, seconds: i64) {
        let message = question.id();
        self.home.change(&format!(
            "UPDATE round SET message = {message},
                 posted_at = coalesce(posted_at, asked_at) - {seconds} * 1000"
        ));
    }

    async fn press(&self, name: &str, message: &Message, label: &str) -> String {
        let reply = self.sandbox.person(name).press(message, label).await;
        reply.expect("an answer").text()
    }

    async fn press_at(&self, name: &str, message: &Message, label: &str, at_ms: i64) -> String {
        let doing = self
            .sandbox
            .person(name)
            .pressing(message, label)
            .at_ms(at_ms);
        let reply = doing.send().expect("it can be pressed").reply().await;
        reply.expect("an answer").text()
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "Discord's clock is not the bot's"
)]
fn wall_ms() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    since.as_millis() as i64
}

/// Counts the messages in a channel that contain this text.
fn saying(channel: &Channel, words: &str) -> usize {
    let messages = channel.messages();
    messages
        .iter()
        .filter(|message| message.text().contains(words))
        .count()
}

/// Waits for something that happens without a timer; ten seconds are enough on a busy machine.
#[track_caller]
fn soon<T>(what: impl Future<Output = anyhow::Result<T>>) -> impl Future<Output = T> {
    let done = within(
        Duration::from_secs(10),
        "something that happens at once",
        what,
    );
    async { done.await.expect("it happens") }
}

#[tokio::test]
async fn a_question_whose_time_passed_while_the_bot_was_away_closes_at_once() {
    let mut scene = Scene::begin().await;
    let channel = scene.sandbox.channel("quiz");
    let question = scene.question(&channel, 2, 30).await;
    let text = scene.press("Ben", &question, "C").await;
    assert!(text.contains("Locked in: C"), "{text}");
    scene.kill().await;
    scene.posted_ago(&question, 40);
    scene.start().await;
    let closed = soon(question.edited_to("Correct answer")).await;
    let chosen = closed.text().matches("1 picked this").count();
    assert_eq!(chosen, 1, "{}", closed.text());
    let next = channel.next_message().await.expect("the quiz continues");
    assert!(next.text().contains("Question 2 of 2"), "{}", next.text());
    assert_eq!(scene.home.number("SELECT count(*) FROM award"), 1);
    scene.sandbox.assert_clean();
}

#[tokio::test]
async fn after_a_restart_presses_are_judged_by_their_timestamps() {
    let mut scene = Scene::begin().await;
    let channel = scene.sandbox.channel("quiz");
    let question = scene.question(&channel, 1, 20).await;
    let opened = question.id().stamp_ms();
    scene.kill().await;
    scene.start().await;
    let text = scene.press_at("Ben", &question, "B", opened + 700).await;
    assert!(text.contains("Locked in: B"), "{text}");
    let text = scene.press_at("Dai", &question, "C", opened + 20_000).await;
    assert!(text.contains("Locked in: C"), "{text}");
    let text = scene.press_at("Ana", &question, "A", opened + 20_001).await;
    assert!(text.contains("Too late"), "{text}");
    let stop = scene
        .sandbox
        .person("Ana")
        .slash(&channel, "quiz stop", &[])
        .await;
    assert!(stop.expect("an answer").text().contains("Quiz stopped"));
    channel.wait_for("Final standings").await.expect("the end");
    assert_eq!(scene.home.number("SELECT count(*) FROM answer"), 2);
    scene.sandbox.assert_clean();
}

#[tokio::test]
async fn a_question_asked_long_ago_is_found_in_its_channel_or_posted_or_void() {
    let mut scene = Scene::begin().await;
    let [there, gone, mute, shut] =
        ["quiz", "general", "news", "study-hall"].map(|name| scene.sandbox.channel(name));
    let gate = Gate::new();
    scene.held(&gone, Fault::Held(gate.clone()), &gate, 1).await;
    // The one that is answered is asked last: its seconds run.
    for (nth, channel) in [&mute, &shut, &there].into_iter().enumerate() {
        scene
            .held(channel, Fault::HeldAnswer(gate.clone()), &gate, nth + 2)
            .await;
    }
    scene.kill().await;
    let earlier = format!(
        "UPDATE round SET asked_at = asked_at - {LONG_AGO_MS};
         UPDATE quiz SET started_at = started_at - {LONG_AGO_MS};"
    );
    scene.home.change(&earlier);
    let found = there.next_message().await.expect("it was posted");
    let old = mute.next_message().await.expect("it was posted");
    shut.next_message().await.expect("it was posted");
    assert_eq!(gone.messages().len(), 1, "the answer to the command alone");
    mute.deny(Permissions::READ_MESSAGE_HISTORY);
    scene
        .sandbox
        .faults()
        .next_in(&shut, RouteKind::ListMessages, 1, Fault::Status(403));
    scene.start().await;

    let text = scene.press("Ben", &found, "A").await;
    assert!(text.contains("Locked in: A"), "{text}");
    let posted = gone.next_message().await.expect("it is posted now");
    assert!(
        posted.text().contains("Question 1 of 2"),
        "{}",
        posted.text()
    );
    let void = mute.next_message().await.expect("it is posted");
    assert!(
        void.text().contains("Question 1 was cancelled"),
        "{}",
        void.text()
    );
    let void = shut.next_message().await.expect("it is posted");
    assert!(
        void.text().contains("Question 1 was cancelled"),
        "{}",
        void.text()
    );
    let text = scene.press("Ben", &old, "A").await;
    assert!(text.contains("closed"), "{text}");
    for channel in [&there, &gone, &mute, &shut] {
        let next = channel
            .wait_for("Question 2 of 2")
            .await
            .expect("the quiz continues");
        assert!(!next.text().contains("Correct answer"));
    }
    // If the message of a void question cannot be found, a new message says that it is void.
    let counts = [&there, &gone, &mute, &shut].map(|channel| saying(channel, "Question 1 of 2"));
    assert_eq!(counts, [1, 1, 2, 2]);
    assert_eq!(scene.home.number("SELECT count(*) FROM award"), 1);
    // If the first question was void at once, the second may be over too.
    for channel in [&there, &gone, &mute, &shut] {
        channel.skip_unread();
    }
    scene.sandbox.assert_clean();
}

#[tokio::test]
async fn a_question_that_is_found_after_its_time_closes_at_once() {
    let mut scene = Scene::begin().await;
    let channel = scene.sandbox.channel("quiz");
    scene.skew_ms.store(-LONG_AGO_MS, Ordering::Relaxed);
    let gate = Gate::new();
    scene
        .held(&channel, Fault::HeldAnswer(gate.clone()), &gate, 1)
        .await;
    scene.kill().await;
    let earlier = format!("UPDATE round SET asked_at = asked_at - {LONG_AGO_MS}, seconds = 60");
    scene.home.change(&earlier);
    scene.skew_ms.store(0, Ordering::Relaxed);
    let question = channel.next_message().await.expect("it was posted");
    scene.start().await;
    soon(question.edited_to("Nobody answered")).await;
    assert_eq!(saying(&channel, "Question 1 of 2"), 1);
    channel
        .wait_for("Question 2 of 2")
        .await
        .expect("the quiz continues");
    scene.sandbox.assert_clean();
}

#[tokio::test]
async fn undelivered_messages_are_posted_once_and_every_button_still_works() {
    let mut scene = Scene::begin().await;
    let [lost, received] = ["quiz", "general"].map(|name| scene.sandbox.channel(name));
    let gate = Gate::new();
    let mut questions = Vec::new();
    let faults = [Fault::Held(gate.clone()), Fault::HeldAnswer(gate.clone())];
    for (channel, fault) in [&lost, &received].into_iter().zip(faults) {
        let question = scene.question(channel, 1, 8).await;
        let text = scene.press("Ben", &question, "B").await;
        assert!(text.contains("Locked in: B"), "{text}");
        let text = scene.press("Dai", &question, "C").await;
        assert!(text.contains("Locked in: C"), "{text}");
        scene
            .sandbox
            .faults()
            .next_in(channel, RouteKind::PostMessage, 1, fault);
        questions.push(question);
    }
    reached(&gate, 2).await;
    scene.kill().await;
    // As after a long time, when Discord no longer knows the nonce.
    scene.home.change(&format!(
        "UPDATE quiz SET started_at = started_at - {LONG_AGO_MS}, ended_at = ended_at - {LONG_AGO_MS};
         UPDATE round SET asked_at = asked_at - {LONG_AGO_MS}, closed_at = closed_at - {LONG_AGO_MS}, revealed = 0;"
    ));
    scene.start().await;
    let standings = lost
        .wait_for("Final standings")
        .await
        .expect("it is posted");
    let board = scene
        .sandbox
        .person("Ben")
        .slash(&lost, "leaderboard", &[])
        .await;
    let board = board.expect("an answer").text();
    scene.kill().await;
    scene.start().await;

    let again = scene
        .sandbox
        .person("Ben")
        .slash(&lost, "leaderboard", &[])
        .await;
    assert_eq!(again.expect("an answer").text(), board);
    let closed = questions[0].now().expect("it is there");
    assert!(
        closed.text().contains("That was the last question!"),
        "{}",
        closed.text()
    );
    let text = scene.press("Ben", &closed, "My answer").await;
    assert!(text.contains("You answered B"), "{text}");
    let text = scene.press("Chloé", &closed, "My answer").await;
    assert!(text.contains("You didn't answer"), "{text}");
    let text = scene.press("Dai", &standings, "My answers").await;
    assert!(text.contains("My answers") && text.contains('C'), "{text}");
    let old = scene
        .sandbox
        .person("Dai")
        .pressing(&closed, "A")
        .unchecked()
        .send();
    let text = old
        .expect("it is sent")
        .reply()
        .await
        .expect("an answer")
        .text();
    assert!(text.contains("closed"), "{text}");
    let text = scene.press("Chloé", &standings, "Play again").await;
    assert!(text.contains("Chloé** started"), "{text}");
    scene.quiz(&received, 1, 5).await;
    // The new questions come after the undelivered messages.
    for channel in [&lost, &received] {
        let posted = |message: &Message| {
            message.id() > standings.id() && message.text().contains("Tap a letter")
        };
        let asked = async {
            while !channel.messages().iter().any(posted) {
                channel.next_message().await.expect("a question");
            }
        };
        within(PATIENCE, "the new quiz's question", asked).await;
        assert_eq!(saying(channel, "Final standings"), 1);
        assert_eq!(saying(channel, "Correct answer"), 1);
    }
}

/// Plays a quiz, kills the process while it posts the final standings, and lets `days` pass.
async fn ended_days_ago(days: i64) -> (Scene, Channel) {
    let mut scene = Scene::begin().await;
    let channel = scene.sandbox.channel("quiz");
    let question = scene.question(&channel, 1, 8).await;
    let text = scene.press("Ben", &question, "B").await;
    assert!(text.contains("Locked in: B"), "{text}");
    let gate = scene.sandbox.faults().hold(RouteKind::PostMessage, 1);
    reached(&gate, 1).await;
    scene.kill().await;
    let passed_ms = days * 24 * 60 * 60 * 1000;
    scene.home.change(&format!(
        "UPDATE quiz SET started_at = started_at - {passed_ms}, ended_at = ended_at - {passed_ms};
         UPDATE round SET asked_at = asked_at - {passed_ms}, closed_at = closed_at - {passed_ms};"
    ));
    scene.start().await;
    (scene, channel)
}

#[tokio::test]
async fn final_standings_are_posted_days_late_and_say_so() {
    let (scene, channel) = ended_days_ago(6).await;
    let standings = channel.wait_for("Final standings").await;
    let text = standings.expect("they are posted").text();
    assert!(text.contains("Posted late: this ended <t:"), "{text}");
    eventually(PATIENCE, "it to be stored", async || {
        let left = "SELECT count(*) FROM quiz WHERE podium_posted = 0";
        match scene.home.number(left) {
            0 => Ok(()),
            left => Err(left),
        }
    })
    .await;
    scene.sandbox.assert_clean();
}

#[tokio::test]
async fn final_standings_of_more_than_a_week_ago_are_not_posted() {
    let (scene, channel) = ended_days_ago(8).await;
    // Old final standings would be posted before this question.
    scene.question(&channel, 1, 5).await;
    assert_eq!(saying(&channel, "Final standings"), 0);
    channel.wait_for("Final standings").await.expect("of this");
}

#[tokio::test]
async fn an_explanation_in_its_own_message_is_found_again_and_not_posted_twice() {
    let mut scene = Scene::begin().await;
    scene.kill().await;
    let bank = format!(
        "title: Long\nquestions:\n  - prompt: Why?\n    options: [right: So, wrong: Not so]\n    explanation: {}\n",
        "because ".repeat(500)
    );
    std::fs::write(scene.home.path("quizzes").join("long.yaml"), bank).expect("written");
    scene.start().await;
    let channel = scene.sandbox.channel("quiz");
    let options = [
        ("bank", "long".into()),
        ("questions", 1.into()),
        ("seconds", 5.into()),
    ];
    let ana = scene.sandbox.person("Ana");
    let reply = ana.slash(&channel, "quiz start", &options).await;
    assert!(!reply.expect("an answer").ephemeral());
    channel
        .wait_for("because because")
        .await
        .expect("it is explained");
    channel.wait_for("Final standings").await.expect("it ends");
    scene.kill().await;
    // As after a kill minutes ago, before the store recorded that the explanation was posted.
    scene.home.change(&format!(
        "UPDATE quiz SET started_at = started_at - {LONG_AGO_MS}, ended_at = ended_at - {LONG_AGO_MS};
         UPDATE round SET asked_at = asked_at - {LONG_AGO_MS}, closed_at = closed_at - {LONG_AGO_MS}, revealed = 0;"
    ));
    scene.start().await;
    eventually(PATIENCE, "the answer to be shown", async || {
        match scene.home.number("SELECT revealed FROM round") {
            1 => Ok(()),
            other => Err(other),
        }
    })
    .await;
    assert_eq!(saying(&channel, "because because"), 1);
    channel.skip_unread();
    scene.sandbox.assert_clean();
}

#[tokio::test]
async fn a_pause_lasts_over_a_restart() {
    let mut scene = Scene::begin().await;
    let channel = scene.sandbox.channel("quiz");
    let ana = scene.sandbox.person("Ana");
    let question = scene.question(&channel, 2, 30).await;
    let text = ana.slash(&channel, "quiz pause", &[]).await;
    assert!(text.expect("an answer").text().contains("Paused"));
    scene.kill().await;
    scene.posted_ago(&question, 40);
    scene.start().await;
    let closed = soon(question.edited_to("Nobody answered")).await;
    assert!(closed.text().contains("Paused."), "{}", closed.text());
    scene.kill().await;
    // As if the last process was killed before the store recorded that the answer is shown.
    scene.home.change("UPDATE round SET revealed = 0");
    scene.start().await;
    let closed = closed.edited().await.expect("it is shown again");
    assert!(closed.text().contains("Paused."), "{}", closed.text());
    let text = ana.slash(&channel, "quiz resume", &[]).await;
    assert!(text.expect("an answer").text().contains("resumed"));
    let next = channel.next_message().await.expect("the quiz continues");
    assert!(next.text().contains("Question 2 of 2"), "{}", next.text());
    scene.sandbox.assert_clean();
}

/// Checks that presses in flight get their replies after the signal, and that the next process
/// continues the question.
async fn stop_in_mid_question(signal: &str) {
    let mut scene = Scene::begin().await;
    let channel = scene.sandbox.channel("quiz");
    let members = scene.sandbox.guild().add_people(30);
    let question = scene.question(&channel, 1, 15).await;
    let gate = scene.sandbox.faults().hold(RouteKind::Callback, 20);
    // On a busy machine a callback may be retried before the gate opens.
    scene.sandbox.expect_refusals(40060, 20);
    let mut presses = Vec::new();
    for member in &members[..20] {
        presses.push(member.press_and_forget(&question, "B").expect("it is open"));
    }
    reached(&gate, 20).await;
    let bot = scene.bot.take().expect("it runs");
    bot.signal(signal);
    scene.sandbox.bot_offline().await.expect("it hangs up");
    gate.open();
    for press in presses {
        let text = press.reply().await.expect("an answer").text();
        assert!(text.contains("Locked in: B"), "{text}");
    }
    let ended = bot.ended().await;
    assert_eq!(ended.code(), Some(0), "{}", scene.home.log());
    scene.start().await;
    let text = members[20]
        .press(&question, "C")
        .await
        .expect("an answer")
        .text();
    assert!(text.contains("Locked in: C"), "{text}");
    channel
        .wait_for("Final standings")
        .await
        .expect("the quiz goes to its end");
    assert_eq!(scene.home.number("SELECT count(*) FROM award"), 21);
    scene.sandbox.assert_clean();
}

#[tokio::test]
async fn a_sigterm_ends_the_process_and_loses_nothing() {
    stop_in_mid_question("TERM").await;
}

#[tokio::test]
async fn a_ctrl_c_ends_the_process_and_loses_nothing() {
    stop_in_mid_question("INT").await;
}

#[tokio::test]
async fn a_signal_ends_a_process_that_still_waits_for_discord() {
    let sandbox = Sandbox::start(Options::default()).await.expect("a port");
    let home = Home::new();
    for kind in [RouteKind::Other, RouteKind::PutCommands, RouteKind::Gateway] {
        let gate = sandbox.faults().hold(kind, 1);
        let bot = home.launch(&sandbox);
        reached(&gate, 1).await;
        bot.signal("TERM");
        let ended = bot.ended().await;
        assert_eq!(ended.code(), Some(0), "{kind:?}: {}", home.log());
        sandbox.faults().clear();
    }
}

#[tokio::test]
async fn a_lobby_survives_a_kill_before_and_after_its_post_is_answered() {
    let mut scene = Scene::begin().await;
    let channel = scene.sandbox.channel("quiz");
    let ana = scene.sandbox.person("Ana");
    let options = [
        ("bank", "single".into()),
        ("questions", 1.into()),
        ("lobby", true.into()),
    ];
    let gate = Gate::new();
    let fault = Fault::HeldAnswer(gate.clone());
    let faults = scene.sandbox.faults();
    faults.next_in(&channel, RouteKind::PostMessage, 1, fault);
    ana.slash(&channel, "quiz start", &options)
        .await
        .expect("an answer");
    reached(&gate, 1).await;
    let lobby = soon(channel.next_message()).await;
    let joined = scene.press("Ben", &lobby, "Join").await;
    assert!(joined.contains("You're in!"), "{joined}");
    scene.kill().await;
    scene.start().await;
    let shown = soon(lobby.edited_to("**1 player:** Ben")).await;
    scene.kill().await;
    scene.start().await;
    scene.press("Ana", &shown, "Start now").await;
    let first = soon(channel.next_message()).await;
    assert!(
        first.text().contains("**Question 1 of 1**"),
        "{}",
        first.text()
    );
    soon(lobby.edited_to("The quiz has started")).await;
    assert_eq!(saying(&channel, "The quiz has started"), 1);
    scene.press("Ben", &first, "A").await;
    soon(first.edited_to("Correct answer")).await;
    let early = scene.home.number("SELECT closed = 'early' FROM round");
    assert_eq!(early, 1, "who joined is remembered");
    scene.sandbox.assert_clean();
}

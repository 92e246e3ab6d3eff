//! The publisher over fake channels that fail as each test decides.

use super::channels::{ChannelError, Edited, Key, Kind, Patience, Place};
use super::*;
use crate::bot::tests::{caller, closed, quiz, recovered, start};
use crate::bot::ui::message::Message;
use crate::bot::{Clock, news, publisher};
use quiz_engine::ids::{MemberId, MessageId, Timestamp};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use tempfile::TempDir;

/// A recorded call.
#[derive(Clone, Debug, PartialEq)]
enum Call {
    Post(ChannelId, Kind, String),
    Edit(ChannelId, MessageId),
    Find(ChannelId, Kind),
}

/// Decides the result of a call, given the number of calls before it. A returned id is that of the
/// posted or found message; for an edit, it means that the edit may be overtaken.
type Answer = dyn Fn(&Call, usize) -> Result<Option<MessageId>, ChannelError> + Send + Sync;

struct Fake {
    calls: Mutex<Vec<Call>>,
    answer: Box<Answer>,
}

#[derive(Clone)]
struct Handle(Arc<Fake>);

impl Handle {
    fn answer(&self, call: Call) -> Result<Option<MessageId>, ChannelError> {
        let nth = {
            let mut calls = self.0.calls.lock().expect("no call panics here");
            calls.push(call.clone());
            calls.len() - 1
        };
        (self.0.answer)(&call, nth)
    }

    fn calls(&self) -> Vec<Call> {
        self.0.calls.lock().expect("no call panics here").clone()
    }

    /// Counts the posts of a kind in a channel, failed ones included.
    fn posts(&self, channel: u64, kind: Kind) -> usize {
        let is_post = |call: &&Call| matches!(call, Call::Post(in_channel, of, _) if in_channel.0 == channel && *of == kind);
        self.calls().iter().filter(is_post).count()
    }
}

impl Channels for Handle {
    async fn post(
        &self,
        channel: ChannelId,
        message: &Message,
        key: &Key,
    ) -> Result<MessageId, ChannelError> {
        let posted = self.answer(Call::Post(channel, key.kind, format!("{message:?}")))?;
        Ok(posted.unwrap_or(MessageId(1 << 40 | key.number)))
    }

    async fn edit(
        &self,
        channel: ChannelId,
        message: MessageId,
        _: &Message,
        _: &Key,
        _: Patience,
    ) -> Result<Edited, ChannelError> {
        Ok(match self.answer(Call::Edit(channel, message))? {
            None => Edited::Surely,
            Some(_) => Edited::MayBeOvertaken,
        })
    }

    async fn find(
        &self,
        place: Place,
        key: &Key,
        _: Timestamp,
    ) -> Result<Option<MessageId>, ChannelError> {
        self.answer(Call::Find(place.channel, key.kind))
    }
}

/// A bot whose publisher uses the fake channels.
struct Scene {
    core: Arc<Core>,
    clock: Clock,
    channels: Handle,
    publisher: tokio::task::JoinHandle<()>,
    folder: TempDir,
}

impl Scene {
    fn new(
        answer: impl Fn(&Call, usize) -> Result<Option<MessageId>, ChannelError> + Send + Sync + 'static,
    ) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self::on(folder, Clock::start(), answer)
    }

    fn on(
        folder: TempDir,
        clock: Clock,
        answer: impl Fn(&Call, usize) -> Result<Option<MessageId>, ChannelError> + Send + Sync + 'static,
    ) -> Self {
        let (core, deliveries) = recovered(folder.path(), clock.clone());
        let core = Arc::new(core);
        let channels = Handle(Arc::new(Fake {
            calls: Mutex::default(),
            answer: Box::new(answer),
        }));
        let publisher = run_publisher(Arc::clone(&core), channels.clone(), deliveries);
        let publisher = tokio::spawn(publisher);
        Self {
            core,
            clock,
            channels,
            publisher,
            folder,
        }
    }

    /// Starts a quiz and publishes its first question.
    async fn quiz(&self, channel: u64) {
        let first = start(&self.core, channel).await;
        self.core.publish(first);
    }

    async fn stop_quiz(&self, channel: u64) {
        quiz(&self.core, channel, "stop", &[]).await;
    }

    async fn until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        let waited = async {
            while !holds(self) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        if tokio::time::timeout(Duration::from_secs(20), waited)
            .await
            .is_err()
        {
            panic!("{what}: {:?}", self.channels.calls());
        }
    }

    /// Lets pending work run.
    async fn settle(&self) {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }

    fn undelivered(&self) -> usize {
        let since = self.clock.now().plus_ms(-publisher::RETRY_FOR_MS);
        let undelivered = self.core.store.reader.undelivered(since);
        let undelivered = undelivered.expect("it can be read");
        undelivered.standings.len() + undelivered.closed.len()
    }

    /// Ends the bot as if the process were killed.
    async fn kill(self) -> (TempDir, Clock) {
        self.publisher.abort();
        let _ = self.publisher.await;
        let store = Arc::clone(&self.core.store);
        drop(self.core);
        closed(store).await;
        (self.folder, self.clock)
    }
}

fn is_post_of(call: &Call, kind: Kind) -> bool {
    matches!(call, Call::Post(_, of, _) if *of == kind)
}

#[tokio::test]
async fn a_channel_continues_with_its_queue_after_a_panic_in_a_call() {
    let scene = Scene::new(|call, nth| match call {
        Call::Post(ChannelId(7), Kind::Question, _) if nth == 0 => panic!("a fault in a call"),
        _ => Ok(None),
    });
    scene.quiz(7).await;
    scene
        .until("the first attempt", |scene| {
            scene.channels.posts(7, Kind::Question) == 1
        })
        .await;
    // Neither later jobs nor other channels are delayed.
    scene.quiz(8).await;
    scene
        .until("the other", |scene| {
            scene.channels.posts(8, Kind::Question) == 1
        })
        .await;
    scene.clock.advance(Duration::from_secs(30));
    scene
        .until("it is retried", |scene| {
            scene.channels.posts(7, Kind::Question) == 2
        })
        .await;
    scene.stop_quiz(7).await;
    let standings = |scene: &Scene| scene.channels.posts(7, Kind::FinalStandings) == 1;
    scene.until("its quiz ends", standings).await;
    assert!(!scene.publisher.is_finished());
}

#[tokio::test]
async fn a_channel_worker_that_panics_is_restarted_and_continues_with_its_queue() {
    let redrawn = AtomicBool::new(false);
    let scene = Scene::new(move |call, _| match call {
        // A panic in a redraw is not caught, so it ends the worker.
        Call::Edit(..) if !redrawn.swap(true, Ordering::Relaxed) => panic!("a fault in a worker"),
        _ => Ok(None),
    });
    scene.quiz(7).await;
    let known = |scene: &Scene| {
        let state = scene.core.state();
        state
            .engine
            .open_questions()
            .any(|view| view.message.is_some())
    };
    scene.until("it is posted", known).await;
    let view = scene.core.state().engine.open_questions().next();
    let view = view.expect("a question is open");
    scene
        .core
        .deliver(Delivery::Refresh(crate::bot::Refresh::Question(view)));
    let redrawn = |scene: &Scene| {
        let calls = scene.channels.calls();
        calls.iter().any(|call| matches!(call, Call::Edit(..)))
    };
    scene.until("its count is redrawn", redrawn).await;
    scene.stop_quiz(7).await;
    scene
        .until("everything is delivered", |scene| scene.undelivered() == 0)
        .await;
    assert_eq!(scene.channels.posts(7, Kind::FinalStandings), 1);
}

#[tokio::test]
async fn a_question_that_always_panics_is_lost_and_the_quiz_continues() {
    let scene = Scene::new(|call, _| match call {
        Call::Post(_, Kind::Question, _) => panic!("a fault in each call"),
        _ => Ok(None),
    });
    scene.quiz(7).await;
    for tries in 1..=3 {
        scene
            .until("the first attempt", |scene| {
                scene.channels.posts(7, Kind::Question) >= tries
            })
            .await;
        scene.settle().await;
        scene.clock.advance(Duration::from_secs(60));
    }
    // A message of its own says that it is lost.
    let answer_posted = |scene: &Scene| scene.channels.posts(7, Kind::Answer) >= 1;
    scene.until("it is lost", answer_posted).await;
}

/// Plays a quiz whose final standings fail with `error` while `failing` is set. Returns how often
/// they were tried in each hour.
async fn outage(
    error: fn() -> ChannelError,
    hours: u64,
    failing: Arc<AtomicBool>,
) -> (Scene, Vec<usize>) {
    let fails = Arc::clone(&failing);
    let scene = Scene::new(
        move |call, _| match is_post_of(call, Kind::FinalStandings) {
            true if fails.load(Ordering::Relaxed) => Err(error()),
            _ => Ok(None),
        },
    );
    scene.quiz(7).await;
    scene
        .until("it is posted", |scene| {
            scene.channels.posts(7, Kind::Question) == 1
        })
        .await;
    scene.settle().await;
    scene.stop_quiz(7).await;
    let tried_once = |scene: &Scene| scene.channels.posts(7, Kind::FinalStandings) == 1;
    scene.until("the first attempt", tried_once).await;
    scene.settle().await;
    let mut tried = Vec::new();
    for _ in 0..hours {
        let before = scene.channels.posts(7, Kind::FinalStandings);
        // Longer than the longest pause, so there is at least one attempt.
        scene.clock.advance(Duration::from_secs(3600));
        if scene.undelivered() > 0 {
            let again = |scene: &Scene| scene.channels.posts(7, Kind::FinalStandings) > before;
            scene.until("another attempt", again).await;
        }
        scene.settle().await;
        tried.push(scene.channels.posts(7, Kind::FinalStandings) - before);
    }
    (scene, tried)
}

#[tokio::test]
async fn a_refused_result_is_retried_for_days_and_says_that_it_is_late() {
    let failing = Arc::new(AtomicBool::new(true));
    let refused = || ChannelError::Forbidden("no".into());
    let (scene, tried) = outage(refused, 30, Arc::clone(&failing)).await;
    assert!(tried.iter().all(|&times| times >= 1), "{tried:?}");
    assert_eq!(scene.undelivered(), 1);
    failing.store(false, Ordering::Relaxed);
    scene.clock.advance(Duration::from_secs(3600));
    scene
        .until("it is delivered", |scene| scene.undelivered() == 0)
        .await;
    let calls = scene.channels.calls();
    let last = calls
        .iter()
        .rfind(|call| is_post_of(call, Kind::FinalStandings));
    let Some(Call::Post(_, _, text)) = last else {
        panic!("nothing is posted: {calls:?}");
    };
    assert!(text.contains("Posted late"), "{text}");
    // After a refusal it is certain that nothing was posted.
    assert!(!calls.contains(&Call::Find(ChannelId(7), Kind::FinalStandings)));
}

#[tokio::test]
async fn a_result_without_a_response_is_searched_for_before_it_is_posted_again() {
    let failing = Arc::new(AtomicBool::new(true));
    let unanswered = || ChannelError::Unanswered("an outage".into());
    let (scene, tried) = outage(unanswered, 12, Arc::clone(&failing)).await;
    assert!(tried.iter().all(|&times| times >= 1), "{tried:?}");
    failing.store(false, Ordering::Relaxed);
    scene.clock.advance(Duration::from_secs(3600));
    scene
        .until("it is delivered", |scene| scene.undelivered() == 0)
        .await;
    let calls = scene.channels.calls();
    assert!(calls.contains(&Call::Find(ChannelId(7), Kind::FinalStandings)));
}

#[tokio::test]
async fn an_answer_that_cannot_be_shown_is_retried_for_days_and_delays_nothing() {
    let failing = Arc::new(AtomicBool::new(true));
    let fails = Arc::clone(&failing);
    let scene = Scene::new(move |call, _| match call {
        Call::Edit(..) if fails.load(Ordering::Relaxed) => {
            Err(ChannelError::Forbidden("no".into()))
        }
        _ => Ok(None),
    });
    scene.quiz(7).await;
    let posted = |scene: &Scene| scene.channels.posts(7, Kind::Question) == 1;
    scene.until("it is posted", posted).await;
    scene.settle().await;
    scene.stop_quiz(7).await;
    // The standings are posted meanwhile.
    let ended = |scene: &Scene| scene.channels.posts(7, Kind::FinalStandings) == 1;
    scene.until("the quiz ends", ended).await;
    let edits = |scene: &Scene| {
        let calls = scene.channels.calls();
        let edits = calls.iter().filter(|call| matches!(call, Call::Edit(..)));
        edits.count()
    };
    for _ in 0..8 {
        let before = edits(&scene);
        scene.clock.advance(Duration::from_secs(12 * 3600));
        let again = |scene: &Scene| edits(scene) > before;
        scene.until("it is retried", again).await;
        scene.settle().await;
    }
    failing.store(false, Ordering::Relaxed);
    scene.clock.advance(Duration::from_secs(3600));
    scene
        .until("it is shown", |scene| scene.undelivered() == 0)
        .await;
}

#[tokio::test]
async fn a_result_is_given_up_after_a_week() {
    let failing = Arc::new(AtomicBool::new(true));
    let refused = || ChannelError::Refused("no".into());
    let (scene, _) = outage(refused, 1, failing).await;
    scene.clock.advance(Duration::from_secs(7 * 24 * 3600));
    scene.settle().await;
    let tried = scene.channels.posts(7, Kind::FinalStandings);
    scene.clock.advance(Duration::from_secs(24 * 3600));
    scene.settle().await;
    assert_eq!(scene.channels.posts(7, Kind::FinalStandings), tried);
}

#[tokio::test]
async fn a_result_for_a_channel_that_is_gone_is_given_up() {
    let failing = Arc::new(AtomicBool::new(true));
    let gone = || ChannelError::Gone("no".into());
    let (scene, tried) = outage(gone, 3, failing).await;
    assert_eq!(tried, [0, 0, 0]);
    assert_eq!(scene.undelivered(), 0);
}

#[tokio::test]
async fn the_next_process_posts_an_undelivered_result_once_even_days_later() {
    let failing = Arc::new(AtomicBool::new(true));
    let unanswered = || ChannelError::Unanswered("an outage".into());
    let (scene, _) = outage(unanswered, 1, failing).await;
    let (folder, clock) = scene.kill().await;
    clock.advance(Duration::from_secs(6 * 24 * 3600));
    let scene = Scene::on(folder, clock, |_, _| Ok(None));
    scene.core.resume().expect("the store can be read");
    scene
        .until("it is delivered", |scene| scene.undelivered() == 0)
        .await;
    assert_eq!(scene.channels.posts(7, Kind::FinalStandings), 1);
    let (folder, clock) = scene.kill().await;
    let scene = Scene::on(folder, clock, |_, _| Ok(None));
    scene.core.resume().expect("the store can be read");
    scene.settle().await;
    assert_eq!(scene.channels.calls(), []);
}

#[tokio::test]
async fn the_next_process_marks_a_found_result_as_delivered() {
    let failing = Arc::new(AtomicBool::new(true));
    let unanswered = || ChannelError::Unanswered("an outage".into());
    let (scene, _) = outage(unanswered, 1, failing).await;
    let (folder, clock) = scene.kill().await;
    let scene = Scene::on(folder, clock, |call, _| match call {
        Call::Find(..) => Ok(Some(MessageId(9))),
        _ => Ok(None),
    });
    scene.core.resume().expect("the store can be read");
    scene
        .until("it is delivered", |scene| scene.undelivered() == 0)
        .await;
    assert_eq!(scene.channels.posts(7, Kind::FinalStandings), 0);
}

#[tokio::test]
async fn a_question_is_retried_for_minutes_and_then_given_up() {
    let scene = Scene::new(|call, _| match call {
        Call::Post(_, Kind::Question, _) => Err(ChannelError::Unanswered("an outage".into())),
        _ => Ok(None),
    });
    scene.quiz(7).await;
    let lost = |scene: &Scene| scene.channels.posts(7, Kind::Answer) >= 1;
    for _ in 0..14 {
        scene.settle().await;
        scene.clock.advance(Duration::from_secs(60));
    }
    assert!(!lost(&scene), "it is still retried");
    assert!(scene.channels.posts(7, Kind::Question) >= 10);
    scene.clock.advance(Duration::from_secs(120));
    scene.until("it is lost", lost).await;
}

#[tokio::test]
async fn an_edit_that_may_be_overtaken_is_repeated_before_the_answer_is_delivered() {
    let sure = Arc::new(AtomicBool::new(false));
    let is_sure = Arc::clone(&sure);
    let scene = Scene::new(move |call, _| match call {
        Call::Edit(..) if !is_sure.load(Ordering::Relaxed) => Ok(Some(MessageId(1))),
        _ => Ok(None),
    });
    scene.quiz(7).await;
    let posted = |scene: &Scene| scene.channels.posts(7, Kind::Question) == 1;
    scene.until("it is posted", posted).await;
    scene.settle().await;
    scene.stop_quiz(7).await;
    let ended = |scene: &Scene| scene.channels.posts(7, Kind::FinalStandings) == 1;
    scene.until("the quiz ends", ended).await;
    scene.settle().await;
    let edits = |scene: &Scene| {
        let calls = scene.channels.calls();
        let edits = calls.iter().filter(|call| matches!(call, Call::Edit(..)));
        edits.count()
    };
    assert_eq!((edits(&scene), scene.undelivered()), (1, 1));
    // The older edit most likely arrives within a moment.
    for (after_ms, expected) in [(1_100, 2), (2_100, 3), (4_100, 4)] {
        scene.clock.advance(Duration::from_millis(after_ms));
        let repeated = |scene: &Scene| edits(scene) == expected;
        scene.until("it is repeated", repeated).await;
        scene.settle().await;
        assert_eq!(scene.undelivered(), 1, "{expected}");
    }
    sure.store(true, Ordering::Relaxed);
    scene.clock.advance(Duration::from_millis(8_100));
    let delivered = |scene: &Scene| scene.undelivered() == 0;
    scene.until("it is shown for good", delivered).await;
    assert_eq!(edits(&scene), 5);
}

#[tokio::test]
async fn while_requests_are_stopped_a_question_waits_however_long_and_is_not_cancelled() {
    let open = Arc::new(AtomicBool::new(false));
    let is_open = Arc::clone(&open);
    let (folder, clock) = (tempfile::tempdir().expect("a folder"), Clock::start());
    let read = clock.clone();
    let scene = Scene::on(folder, clock, move |_, _| {
        match is_open.load(Ordering::Relaxed) {
            true => Ok(Some(MessageId::first_at(read.now()))),
            false => Err(ChannelError::Stopped(Duration::from_secs(600))),
        }
    });
    scene.quiz(7).await;
    let tries = |scene: &Scene| {
        scene.clock.advance(Duration::from_secs(60));
        scene.channels.posts(7, Kind::Question) >= 4
    };
    scene.until("four attempts", tries).await;
    open.store(true, Ordering::Relaxed);
    let posted = |scene: &Scene| {
        scene.clock.advance(Duration::from_secs(60));
        let state = scene.core.state();
        let mut questions = state.engine.open_questions();
        questions.any(|view| view.number == 1 && view.message.is_some())
    };
    scene.until("the question is posted", posted).await;
    assert_eq!(scene.channels.posts(7, Kind::Answer), 0);
}

/// Returns a scene whose channel refuses every post until the flag is set.
fn refusing(folder: TempDir, clock: Clock, allowed: &Arc<AtomicBool>) -> Scene {
    let (allowed, read) = (Arc::clone(allowed), clock.clone());
    Scene::on(folder, clock, move |call, _| match call {
        Call::Post(..) if !allowed.load(Ordering::Relaxed) => {
            Err(ChannelError::Forbidden("no".into()))
        }
        Call::Post(..) => Ok(Some(MessageId::first_at(read.now()))),
        _ => Ok(None),
    })
}

fn is_posted(scene: &Scene) -> bool {
    let state = scene.core.state();
    let mut questions = state.engine.open_questions();
    questions.any(|view| view.number == 1 && view.message.is_some())
}

fn is_refused(scene: &Scene) -> bool {
    let status = scene.core.state().engine.status(ChannelId(7));
    status.is_ok_and(|status| status.paused && status.refused)
}

#[tokio::test]
async fn a_permission_that_is_missing_for_seconds_only_delays_the_question() {
    let allowed = Arc::new(AtomicBool::new(false));
    let folder = tempfile::tempdir().expect("a folder");
    let scene = refusing(folder, Clock::start(), &allowed);
    scene.quiz(7).await;
    let tried = |scene: &Scene| scene.channels.posts(7, Kind::Question) == 1;
    scene.until("the first attempt", tried).await;
    allowed.store(true, Ordering::Relaxed);
    scene.settle().await;
    scene.clock.advance(Duration::from_secs(3));
    scene.until("the question is posted", is_posted).await;
    assert_eq!(scene.channels.posts(7, Kind::Question), 2);
}

#[tokio::test]
async fn a_permission_that_is_missing_for_good_pauses_the_quiz_and_its_starter_is_told_once() {
    let allowed = Arc::new(AtomicBool::new(false));
    let folder = tempfile::tempdir().expect("a folder");
    let scene = refusing(folder, Clock::start(), &allowed);
    scene.quiz(7).await;
    let began = scene.clock.now();
    let refused = |scene: &Scene| {
        // A step for each attempt that is due, so that none is left out.
        scene.clock.advance(Duration::from_millis(500));
        is_refused(scene)
    };
    scene.until("it is paused", refused).await;
    let waited_ms = scene.clock.now().ms_since(began);
    assert!((120_000..150_000).contains(&waited_ms), "{waited_ms} ms");
    let tried = scene.channels.posts(7, Kind::Question);
    assert!((5..=9).contains(&tried), "{tried} attempts");

    // All of it is known after a restart.
    let (folder, clock) = scene.kill().await;
    let scene = refusing(folder, clock, &allowed);
    scene.core.resume().expect("the store can be read");
    assert!(is_refused(&scene));
    let (starter, mut other) = (caller(7), caller(7));
    other.member.id = MemberId(2);
    assert!(news::for_press(&scene.core, &other).is_none());
    let told = news::for_press(&scene.core, &starter).expect("the starter is told");
    let text = format!("{:?}", told.message);
    assert!(
        text.contains("<#7>") && text.contains("question 1"),
        "{text}"
    );
    // It may be lost on its way.
    drop(told);
    let told = news::for_caller(&scene.core, &starter).expect("the starter is told");
    news::delivered(&scene.core, &told);
    drop(told);
    assert!(news::for_press(&scene.core, &starter).is_none());

    let (folder, clock) = scene.kill().await;
    let scene = refusing(folder, clock, &allowed);
    scene.core.resume().expect("the store can be read");
    assert!(news::for_press(&scene.core, &starter).is_none(), "once");
    // The channel is told as soon as it takes messages.
    allowed.store(true, Ordering::Relaxed);
    scene.clock.advance(Duration::from_secs(3600));
    scene
        .until("the channel is told", |scene| scene.undelivered() == 0)
        .await;
    let calls = scene.channels.calls();
    let last = calls.iter().rfind(|call| is_post_of(call, Kind::Answer));
    let Some(Call::Post(_, _, text)) = last else {
        panic!("nothing is posted: {calls:?}");
    };
    assert!(text.contains("/quiz resume"), "{text}");
    quiz(&scene.core, 7, "resume", &[]).await;
    scene.core.tick();
    scene.until("the question is asked again", is_posted).await;
}

#[tokio::test]
async fn a_channel_is_not_told_of_a_pause_that_is_over() {
    let allowed = Arc::new(AtomicBool::new(false));
    let folder = tempfile::tempdir().expect("a folder");
    let scene = refusing(folder, Clock::start(), &allowed);
    scene.quiz(7).await;
    let paused = |scene: &Scene| {
        scene.clock.advance(Duration::from_secs(1));
        is_refused(scene) && scene.channels.posts(7, Kind::Answer) >= 1
    };
    scene.until("it is paused", paused).await;
    let tried = scene.channels.posts(7, Kind::Answer);
    quiz(&scene.core, 7, "resume", &[]).await;
    scene.core.tick();
    allowed.store(true, Ordering::Relaxed);
    scene.clock.advance(Duration::from_secs(3600));
    scene
        .until("nothing is left", |scene| scene.undelivered() == 0)
        .await;
    scene.until("the question is asked again", is_posted).await;
    assert_eq!(scene.channels.posts(7, Kind::Answer), tried);
}

//! Each reason to stop, with a simulated gateway.

use super::*;
use crate::bot::tests::{caller, recovered, start};
use std::future::pending;
use std::sync::atomic::{AtomicBool, Ordering};
use tempfile::TempDir;

/// A recovered bot, and a gateway that records when it has to stop.
struct Scene {
    core: Arc<Core>,
    gateway: JoinHandle<anyhow::Result<()>>,
    halt: CancellationToken,
    halted: Arc<AtomicBool>,
    folder: Arc<TempDir>,
}

impl Scene {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (core, _) = recovered(folder.path(), Clock::start());
        let (halt, halted) = (CancellationToken::new(), Arc::new(AtomicBool::new(false)));
        let (cancelled, noted) = (halt.clone(), Arc::clone(&halted));
        let gateway = tokio::spawn(async move {
            cancelled.cancelled().await;
            noted.store(true, Ordering::Relaxed);
            Ok(())
        });
        Self {
            core: Arc::new(core),
            gateway,
            halt,
            halted,
            folder: Arc::new(folder),
        }
    }

    async fn run(self, tasks: Tasks, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
        let run = supervise(&self.core, tasks, self.gateway, self.halt, stop);
        let ended = tokio::time::timeout(Duration::from_secs(20), run).await;
        let ended = ended.expect("it stops in time");
        assert!(
            self.halted.load(Ordering::Relaxed),
            "the gateway ends first"
        );
        ended
    }
}

async fn joined<T>(task: JoinHandle<T>) -> Result<T, tokio::task::JoinError> {
    let joined = tokio::time::timeout(Duration::from_secs(20), task).await;
    joined.expect("the task ends")
}

fn reason(ended: anyhow::Result<()>) -> String {
    format!("{:#}", ended.expect_err("there is a reason"))
}

#[tokio::test]
async fn a_bot_that_is_asked_to_stop_ends_without_an_error() {
    let mut tasks = Tasks::default();
    tasks.spawn("patient", pending());
    let ended = Scene::new().run(tasks, async {}).await;
    ended.expect("it was asked to");
}

#[tokio::test]
async fn a_task_that_panics_ends_the_bot_in_order() {
    let scene = Scene::new();
    let (halted, stopped) = (Arc::clone(&scene.halted), Arc::new(AtomicBool::new(false)));
    /// Records, when its task is stopped, whether the gateway was stopped before.
    struct Last(Arc<AtomicBool>, Arc<AtomicBool>);
    impl Drop for Last {
        fn drop(&mut self) {
            let in_order = self.0.load(Ordering::Relaxed);
            self.1.store(in_order, Ordering::Relaxed);
        }
    }
    let last = Last(halted, Arc::clone(&stopped));
    let mut tasks = Tasks::default();
    tasks.spawn("patient", async move {
        let _last = last;
        pending().await
    });
    tasks.spawn("scheduler", async { panic!("a fault in a tick") });
    let why = reason(scene.run(tasks, pending()).await);
    assert_eq!(why, "the task scheduler panicked: a fault in a tick");
    assert!(
        stopped.load(Ordering::Relaxed),
        "others end after the gateway"
    );
}

#[tokio::test]
async fn a_task_that_ends_ends_the_bot() {
    let mut tasks = Tasks::default();
    tasks.spawn("publisher", async {});
    let why = reason(Scene::new().run(tasks, pending()).await);
    assert_eq!(why, "the task publisher ended, which it never should");
}

#[tokio::test]
async fn a_gateway_that_panics_ends_the_bot() {
    let mut scene = Scene::new();
    scene.halted.store(true, Ordering::Relaxed);
    scene.gateway = tokio::spawn(async { panic!("a fault in an event") });
    let why = reason(scene.run(Tasks::default(), pending()).await);
    assert_eq!(why, "the task gateway panicked: a fault in an event");
}

#[tokio::test]
async fn a_gateway_that_ends_by_itself_ends_the_bot() {
    let mut scene = Scene::new();
    scene.halted.store(true, Ordering::Relaxed);
    scene.gateway = tokio::spawn(async { Ok(()) });
    let why = reason(scene.run(Tasks::default(), pending()).await);
    assert_eq!(why, "the task gateway ended, which it never should");
}

#[tokio::test]
async fn a_panic_under_the_engines_lock_ends_the_bot() {
    let scene = Scene::new();
    let (core, _folder) = (Arc::clone(&scene.core), Arc::clone(&scene.folder));
    start(&core, 7).await;
    let in_a_handler = Arc::clone(&core);
    let handler = tokio::spawn(async move {
        in_a_handler.run::<()>(|_, _| panic!("a fault in a decision"));
    });
    assert!(joined(handler).await.is_err(), "it panics");
    // No later request gets the state.
    let another = Arc::clone(&core);
    let another = tokio::spawn(async move { start(&another, 8).await });
    let another = joined(another).await;
    assert!(another.is_err(), "the lock is poisoned");
    let why = reason(scene.run(Tasks::default(), pending()).await);
    assert!(
        why.contains("a thread panicked while it held the engine"),
        "{why}"
    );
    // What was acknowledged before is stored.
    assert!(
        core.store
            .reader
            .plan(quiz_engine::ids::QuizId(1), caller(7).channel)
            .expect("read")
            .is_some()
    );
}

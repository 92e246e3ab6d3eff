//! Tests of the core: what is published and when, and concurrent changes.

use crate::bot::interaction::{Given, Value};
use crate::bot::*;
use quiz_banks::load::FileReport;
use quiz_engine::ids::{ChannelId, GuildId, InteractionId, MemberId};
use quiz_engine::member::Member;
use quiz_engine::question::{Bank, Seconds};
use quiz_engine::sample;
use std::path::Path;
use std::time::Duration;

/// Returns a quizmaster in a channel.
pub(crate) fn caller(channel: u64) -> Caller {
    Caller {
        interaction: InteractionId(channel),
        member: Member {
            id: MemberId(1),
            name: "Ana".into(),
        },
        guild: GuildId(1),
        channel: ChannelId(channel),
        language: "en".into(),
        guild_language: "en".into(),
        parent: None,
        discord_language: "en".into(),
        manager: false,
        roles: Vec::new(),
        quizmaster: true,
        missing: Vec::new(),
        threads: None,
        ephemeral: false,
        names: ui::names::Names::All,
    }
}

/// Recovers a bot with a bank of three questions from a data folder.
pub(crate) fn recovered(folder: &Path, clock: Clock) -> (Core, Deliveries) {
    let store = Store::open(folder).expect("a store");
    let rules = Rules {
        seconds: Seconds::new(20).expect("in range"),
        gap_ms: 1,
        cooldown_ms: 0,
    };
    let file = FileReport {
        path: "b.yaml".into(),
        format: None,
        bank: Some(Arc::new(sample::bank("b", 3))),
        refused: 0,
        diagnostics: Vec::new(),
        text: "".into(),
        text_path: "b.yaml".into(),
        pictures: Default::default(),
    };
    let banks = Loaded {
        banks: Vec::new(),
        files: vec![file],
        ..Loaded::default()
    };
    Core::recover(store, rules, &banks, clock).expect("recovered")
}

/// Creates such a bot in a new data folder.
pub(crate) fn bot() -> (tempfile::TempDir, Core, Deliveries) {
    let folder = tempfile::tempdir().expect("a folder");
    let (bot, deliveries) = recovered(folder.path(), Clock::start());
    (folder, bot, deliveries)
}

/// No permission is missing, and no file can be fetched.
struct NoDiscord;

impl Discord for NoDiscord {
    fn missing_in(&self, _: GuildId, _: ChannelId) -> Boxed<'_, Vec<Permission>> {
        Box::pin(async { Vec::new() })
    }

    fn open_thread<'a>(
        &'a self,
        _: ChannelId,
        _: &'a str,
        _: bool,
    ) -> Boxed<'a, anyhow::Result<Result<ChannelId, crate::bot::Forbidden>>> {
        Box::pin(async { anyhow::bail!("there are no threads") })
    }

    fn open_direct(
        &self,
        member: MemberId,
    ) -> Boxed<'_, anyhow::Result<Result<ChannelId, crate::bot::Forbidden>>> {
        Box::pin(async move { Ok(Ok(ChannelId(member.0))) })
    }

    fn fetch<'a>(&'a self, _: &'a Attached) -> Boxed<'a, anyhow::Result<Vec<u8>>> {
        Box::pin(async { anyhow::bail!("there are no files") })
    }
}

pub(crate) async fn quiz(
    bot: &Core,
    channel: u64,
    subcommand: &str,
    values: &[(&str, Value)],
) -> Vec<Publication> {
    let values = values.iter();
    let action = Action::Command(Use {
        command: "quiz".into(),
        subcommand: Some(subcommand.into()),
        given: Given {
            values: values
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect(),
            focused: None,
        },
    });
    let caller = caller(channel);
    let run = prepare(bot, &caller, &action).expect("the command exists");
    let handled = bot.act(&caller, &NoDiscord, run).await;
    handled.expect("the action succeeds").then
}

pub(crate) async fn start(bot: &Core, channel: u64) -> Vec<Publication> {
    let values = [
        ("bank", Value::Text("b".into())),
        ("questions", Value::Integer(3)),
    ];
    quiz(bot, channel, "start", &values).await
}

#[tokio::test]
async fn a_start_returns_its_first_question_and_queues_those_of_other_channels() {
    let (_folder, bot, mut deliveries) = bot();
    let clock = bot.clock().clone();
    start(&bot, 7).await;
    quiz(&bot, 7, "skip", &[]).await;
    let due = clock.now().plus_ms(2);
    let passed = async {
        while clock.now() < due {
            tokio::task::yield_now().await;
        }
    };
    let passed = tokio::time::timeout(Duration::from_secs(10), passed).await;
    passed.expect("two milliseconds pass");
    // The next question of the first channel is due when a quiz starts in the second.
    let then = start(&bot, 8).await;
    assert!(then.iter().all(|one| one.channel() == ChannelId(8)));
    assert_eq!(then.len(), 1);
    let mut asked = 0;
    while let Ok(delivery) = deliveries.try_recv() {
        if let Delivery::Publish { publications, .. } = delivery {
            let ask = |one: &&Publication| matches!(one, Publication::Ask(_));
            asked += publications.iter().filter(ask).count();
        }
    }
    assert_eq!(asked, 1, "the other channel's question is queued");
}

/// Returns the file of a bank "own" with `questions` questions.
fn file(questions: usize) -> Vec<u8> {
    let mut text = "title: Own\nquestions:\n".to_owned();
    for n in 1..=questions {
        text += &format!("  - {{id: q{n}, prompt: Uploaded {n}?, answer: true}}\n");
    }
    text.into_bytes()
}

async fn add(bot: &Core, n: usize) {
    let texts = ["What is it?", "* right\nwrong", ""].map(str::to_owned);
    let mut texts = texts.to_vec();
    texts[0] = format!("Written {n}?");
    let added = crate::bot::bank::writing::add(bot, &caller(7), "own", texts).await;
    added.expect("it is stored");
}

async fn upload(bot: &Core, questions: usize) {
    let uploaded = own::process_upload(bot, &caller(7), "own.yaml", file(questions)).await;
    uploaded.expect("it is stored");
}

/// Waits for the tasks and queries that still use the store of a dropped bot, and closes it.
pub(crate) async fn closed(mut store: Arc<Store>) {
    let unused = async {
        while let Err(shared) = Arc::try_unwrap(store) {
            store = shared;
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let unused = tokio::time::timeout(Duration::from_secs(20), unused);
    unused.await.expect("nothing uses the store");
}

/// Returns the bank "own" after asserting that a restart restores the same questions.
async fn own_bank(folder: &Path, lived: Core) -> Arc<Bank> {
    let find = |bot: &Core| bot.catalogue().find(GuildId(1), "own").cloned();
    let before = find(&lived).expect("the bank exists");
    let store = Arc::clone(&lived.store);
    drop(lived);
    closed(store).await;
    let after = find(&recovered(folder, Clock::start()).0).expect("the bank is restored");
    let ids = |bank: &Bank| {
        let questions = bank.questions.iter();
        questions.map(|one| one.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&before), ids(&after));
    before
}

#[tokio::test]
async fn questions_that_are_added_concurrently_are_all_kept() {
    let (folder, bot, _deliveries) = bot();
    upload(&bot, 1).await;
    futures_util::future::join_all((0..8).map(|n| add(&bot, n))).await;
    assert_eq!(own_bank(folder.path(), bot).await.questions.len(), 9);
}

#[tokio::test]
async fn concurrent_uploads_and_added_questions_are_serialized() {
    for _ in 0..10 {
        let (folder, bot, _deliveries) = bot();
        upload(&bot, 1).await;
        tokio::join!(add(&bot, 0), upload(&bot, 5), upload(&bot, 6));
        let bank = own_bank(folder.path(), bot).await;
        let written = |bank: &Bank| {
            let written = bank.questions.iter();
            written
                .filter(|one| one.prompt.source().starts_with("Written"))
                .count()
        };
        let uploaded = bank.questions.len() - written(&bank);
        assert!([5, 6].contains(&uploaded), "{uploaded} were uploaded");
    }
}

#[tokio::test]
async fn two_settings_that_are_set_concurrently_are_both_kept() {
    let (_folder, bot, _deliveries) = bot();
    let set = async |request| {
        let set = settings::set(&bot, &caller(7), &request).await;
        set.expect("it is stored")
    };
    let hidden = settings::SettingsRequest {
        hide_names: Some(true),
        ..Default::default()
    };
    let seconds = settings::SettingsRequest {
        seconds: Some(45),
        ..Default::default()
    };
    tokio::join!(set(hidden), set(seconds));
    let all = settings::settings(&bot, GuildId(1));
    assert_eq!((all.hide_names, all.seconds), (true, Seconds::new(45)));
}

#[tokio::test]
async fn a_query_that_is_given_up_is_told_privately_with_what_to_do() {
    let (_folder, bot, _deliveries) = bot();
    let run = Run::public(|_| Box::pin(async { Err(Busy.into()) }));
    let handled = bot.act(&caller(7), &NoDiscord, run).await;
    let busy = "I have too much to look up right now. Please try again in a moment.";
    assert_eq!(
        handled.expect("a response, not a fault").response,
        Response::Private(ui::message::Message::text(busy.to_owned()))
    );
}

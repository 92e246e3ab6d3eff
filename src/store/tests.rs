//! A store restores the engine that filled it, and a failed write is reported.

mod games;
mod plans;

use super::*;
use quiz_engine::daily::{Days, Recurrence, ScheduleRequest};
use quiz_engine::ids::{
    BankId, ChannelId, GuildId, InteractionId, MemberId, MessageId, QuizId, RoleId, RoundId,
    ScheduleId, Timestamp,
};
use quiz_engine::member::Member;
use quiz_engine::play::{Control, ControlQuiz, Lives, Lost, Mode, Posting, Press, Start};
use quiz_engine::question::{Bank, Catalogue, Image, OwnBank, QuestionFact, RawAnswer, Seconds};
use quiz_engine::standings::{EditBoards, Edited, UndoEdit};
use quiz_engine::zone::{LocalTime, Zone};
use quiz_engine::{Decision, Engine, Fact, Outcome, Past, Refusal, Rules, sample};
use std::collections::BTreeSet;
use std::sync::Arc;

const CHANNEL: ChannelId = ChannelId(7);

/// Returns a snowflake of a time in milliseconds since 2015; `n` makes it unique.
const fn snowflake(ms: i64, n: u64) -> u64 {
    ((ms as u64) << 22) | n
}

const fn at(ms: i64) -> Timestamp {
    Timestamp(1_420_070_400_000 + ms)
}

fn engine(past: Past) -> Engine {
    let rules = Rules {
        seconds: Seconds::new(20).expect("in range"),
        gap_ms: 6000,
        cooldown_ms: 0,
    };
    Engine::new(
        rules,
        Catalogue::new([Arc::new(sample::bank("git", 3))]),
        past,
    )
}

fn member(id: u64) -> Member {
    Member {
        id: MemberId(id),
        name: format!("member {id}"),
    }
}

/// Recovers an engine from the store, with these banks in the operator's folder. The banks of servers
/// are taken from the facts in `put` instead of being parsed.
fn recovered_with(store: &Store, rules: Rules, common: Vec<Arc<Bank>>, put: &[Fact]) -> Engine {
    let recovered = store.recover().expect("readable");
    let mut next = Engine::new(rules, Catalogue::new(common), recovered.past);
    for stored in recovered.banks {
        let put = put.iter().rev().find_map(|fact| match fact {
            Fact::Question(QuestionFact::BankPut(own))
                if (own.guild, &own.bank.id) == (stored.guild, &stored.id) =>
            {
                Some(own)
            }
            _ => None,
        });
        let put = put.expect("it was put");
        assert_eq!(
            (&put.file, &put.text, put.at),
            (&stored.file, &stored.text, stored.at)
        );
        next.apply(&Fact::Question(QuestionFact::BankPut(Arc::clone(put))));
    }
    recovered.facts.iter().for_each(|fact| next.apply(fact));
    next
}

fn restarted(store: &Store, live: &Engine) -> Engine {
    let common = live.catalogue().iter(GuildId(u64::MAX)).cloned();
    recovered_with(store, *live.rules(), common.collect(), &[])
}

/// Stores facts as the bot does: with the resulting leaderboards if one of them recounts.
struct Scribe<'s> {
    store: &'s Store,
    unsaved: BTreeSet<(GuildId, ChannelId)>,
}

impl<'s> Scribe<'s> {
    fn new(store: &'s Store) -> Self {
        let unsaved = BTreeSet::new();
        Self { store, unsaved }
    }

    /// Enqueues the facts of one step; `engine` has applied them.
    fn write(&mut self, facts: Vec<Fact>, engine: &Engine) -> Receipt {
        self.unsaved.extend(facts.iter().flat_map(Fact::boards));
        match facts.iter().any(Fact::recounts) {
            true => {
                let boards = self.boards(engine);
                self.store.writer.enqueue_recount(facts, boards)
            }
            false => self.store.writer.enqueue(facts),
        }
    }

    fn snapshot(&mut self, engine: &Engine) -> Receipt {
        let boards = self.boards(engine);
        self.store.writer.snapshot(boards)
    }

    fn boards(&mut self, engine: &Engine) -> Vec<BoardSnapshot> {
        let unsaved = std::mem::take(&mut self.unsaved).into_iter();
        let boards = unsaved.map(|(guild, channel)| BoardSnapshot {
            guild,
            channel,
            board: engine.standings().channel(channel),
        });
        boards.collect()
    }
}

/// Stores what was decided.
async fn keep<T>(store: &Store, outcome: Outcome<T>) -> T {
    let stored = store.writer.enqueue(outcome.facts).wait().await;
    stored.expect("the disk works");
    outcome.reply.expect("the rules allow it")
}

/// Runs a verb of the engine and stores what it decides.
async fn run<T>(
    store: &Store,
    engine: &mut Engine,
    ms: i64,
    verb: impl FnOnce(&Engine, Timestamp) -> Result<Decision<T>, Refusal>,
) -> T {
    let now = at(ms);
    keep(store, engine.run(now, |engine| verb(engine, now))).await
}

/// Plays until the second question is open and has an answer.
async fn play(store: &Store, engine: &mut Engine) {
    let start = Start {
        guild: GuildId(1),
        channel: CHANNEL,
        member: member(1),
        banks: "git".into(),
        questions: 3,
        seconds: None,
        mode: Mode::Classic,
        lives: Lives::ONE,
        tag: None,
        difficulty: None,
        measured: Default::default(),
        ask: None,
        language: "en".into(),
        seed: 11,
    };
    let press = |ms, n, round, who| Press {
        interaction: InteractionId(snowflake(ms, n)),
        channel: CHANNEL,
        round: RoundId(round),
        message: MessageId(snowflake(if round == 1 { 100 } else { 30_000 }, 1)),
        member: member(who),
        language: String::new(),
        given: RawAnswer::Positions(vec![0]),
    };
    run(store, engine, 0, |engine, now| engine.start(now, start)).await;
    for (ms, press) in [(200, press(1000, 1, 1, 1)), (300, press(900, 2, 1, 2))] {
        run(store, engine, ms, |engine, now| engine.press(now, press)).await;
    }
    keep(store, engine.tick(at(22_000))).await;
    keep(store, engine.tick(at(30_000))).await;
    let press = press(31_000, 3, 2, 2);
    run(store, engine, 31_000, |engine, now| {
        engine.press(now, press)
    })
    .await;
}

/// The one who started the quiz stops it.
fn stop() -> ControlQuiz {
    ControlQuiz {
        channel: CHANNEL,
        member: member(1),
        quizmaster: false,
        control: Control::Stop,
    }
}

#[tokio::test]
async fn the_engine_is_restored_from_its_store() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut live = engine(Past::default());
    {
        let store = Store::open(folder.path()).expect("a new store");
        play(&store, &mut live).await;
    }
    let store = Store::open(folder.path()).expect("the same store");
    assert_eq!(restarted(&store, &live), live);
}

/// Plays daily questions: one with an answer, one that is open, and a schedule that paused itself.
async fn play_daily(store: &Store, engine: &mut Engine) {
    const DAY_MS: i64 = 24 * 60 * 60 * 1000;
    let request = |bank: &str| ScheduleRequest {
        guild: GuildId(1),
        channel: CHANNEL,
        channel_name: "quiz".into(),
        bank: bank.into(),
        recurrence: Recurrence {
            zone: Zone::parse("Europe/London").expect("a zone"),
            time: LocalTime::parse("09:30").expect("a time"),
            days: Days::DAILY,
        },
        closes_after: Seconds::hours(48).expect("in range"),
        ping: Some(RoleId(9)),
        by: member(1),
        language: "en".into(),
        seed: 11,
    };
    for ms in [0, 1] {
        let request = request("git");
        run(store, engine, ms, |engine, now| {
            engine.add_schedule(now, request)
        })
        .await;
    }
    let noon = DAY_MS / 2;
    keep(store, engine.tick(at(noon))).await;
    let posting = Posting {
        quiz: QuizId(1),
        round: RoundId(1),
        message: MessageId(snowflake(noon + 100, 1)),
    };
    run(store, engine, noon + 200, |engine, now| {
        Ok(engine.posted(now, posting))
    })
    .await;
    run(store, engine, noon + 1000, |engine, now| {
        Ok(engine.lost(now, QuizId(2), RoundId(2), Lost::Forbidden))
    })
    .await;
    let press = Press {
        interaction: InteractionId(snowflake(noon + 5000, 2)),
        channel: CHANNEL,
        round: RoundId(1),
        message: MessageId(snowflake(noon + 100, 1)),
        member: member(2),
        language: String::new(),
        given: RawAnswer::Positions(vec![0]),
    };
    run(store, engine, noon + 5000, |engine, now| {
        engine.press(now, press)
    })
    .await;
    keep(store, engine.tick(at(DAY_MS + noon))).await;
    keep(store, engine.tick(at(5 * DAY_MS + noon))).await;
}

#[tokio::test]
async fn daily_questions_are_restored_in_their_state() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut live = engine(Past::default());
    {
        let store = Store::open(folder.path()).expect("a new store");
        play_daily(&store, &mut live).await;
    }
    let schedules = live.schedules(GuildId(1), at(0));
    let paused = schedules.iter().map(|one| one.paused.is_some());
    assert_eq!(paused.collect::<Vec<_>>(), [false, true]);
    let streak = [1, 2].map(|one| {
        live.streak(ScheduleId(one), MemberId(2))
            .map(|streak| streak.length)
    });
    assert_eq!(streak, [Some(1), None]);
    let store = Store::open(folder.path()).expect("the same store");
    assert_eq!(restarted(&store, &live), live);
    // With a snapshot of the boards less is replayed, with the same result.
    let boards = vec![BoardSnapshot {
        guild: GuildId(1),
        channel: CHANNEL,
        board: live.standings().channel(CHANNEL),
    }];
    let snapshot = store.writer.snapshot(boards);
    snapshot.wait().await.expect("stored");
    let replayed = restarted(&store, &live);
    assert_eq!(
        replayed.schedules(GuildId(1), at(0)),
        live.schedules(GuildId(1), at(0))
    );
    assert_eq!(replayed.standings(), live.standings());
}

#[tokio::test]
async fn after_a_snapshot_only_what_came_later_is_replayed() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let mut live = engine(Past::default());
    play(&store, &mut live).await;
    let outcome = live.run(at(32_000), |engine| engine.control(at(32_000), stop()));
    let facts = store.writer.enqueue(outcome.facts);
    let boards = vec![BoardSnapshot {
        guild: GuildId(1),
        channel: CHANNEL,
        board: live.standings().channel(CHANNEL),
    }];
    let snapshot = store.writer.snapshot(boards);
    facts.wait().await.expect("stored");
    snapshot.wait().await.expect("stored");
    let recovered = store.recover().expect("readable");
    assert_eq!(recovered.facts, []);
    assert_eq!(&recovered.past.standings, live.standings());
}

#[tokio::test]
async fn closed_questions_can_be_queried_and_open_ones_cannot() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let mut live = engine(Past::default());
    play(&store, &mut live).await;
    let round = RoundId(1);
    let closed = store
        .reader
        .closed_question(round, MemberId(2))
        .expect("readable")
        .expect("closed");
    assert_eq!(closed.awards.len(), 1);
    assert_eq!(closed.awards[0].took_ms, 800);
    let open = store.reader.closed_question(RoundId(2), MemberId(2));
    assert_eq!(open.expect("readable"), None);
    let undelivered = store.reader.undelivered(at(0)).expect("readable");
    assert_eq!(undelivered.closed.len(), 1);
    assert_eq!(undelivered.closed[0].content.awards.len(), 2);
}

#[test]
fn two_bots_cannot_share_a_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let _first = Store::open(folder.path()).expect("a new store");
    let error = Store::open(folder.path())
        .expect_err("it is taken")
        .to_string();
    assert!(error.contains("another quizbot"), "{error}");
}

#[tokio::test]
async fn after_a_failed_write_every_later_write_fails() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let mut live = engine(Past::default());
    play(&store, &mut live).await;
    // Writing the same rows again violates the primary keys.
    let recovered = store.recover().expect("readable");
    store
        .writer
        .enqueue(recovered.facts)
        .wait()
        .await
        .expect_err("a quiz cannot begin twice");
    store
        .writer
        .start_at(at(1))
        .wait()
        .await
        .expect_err("the writer has stopped");
    store.writer.failed().await;
}

/// Recovers an engine from the store in the folder.
fn recovered(folder: &Path) -> Engine {
    let store = Store::open(folder).expect("the same store");
    restarted(&store, &engine(Past::default()))
}

#[tokio::test]
async fn a_reset_and_its_undo_survive_a_crash_without_a_snapshot() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut live = engine(Past::default());
    let store = Store::open(folder.path()).expect("a new store");
    play(&store, &mut live).await;
    run(&store, &mut live, 32_000, |engine, now| {
        engine.control(now, stop())
    })
    .await;
    let before = live.channel_board(CHANNEL);
    assert!(before.values().any(|tally| tally.points > 0));
    let whole = BoardRequest {
        scope: Scope {
            guild: GuildId(1),
            channel: Some(CHANNEL),
        },
        span: quiz_engine::standings::Interval::ALL,
        bank: None,
    };
    assert_eq!(
        store.reader.board(&whole).expect("readable"),
        before,
        "the sums equal the board"
    );
    let mut scribe = Scribe::new(&store);
    let (guild, what, by) = (GuildId(1), Edited::Reset(Some(CHANNEL)), member(1));
    let reset = EditBoards { guild, what, by };
    let outcome = live.run(at(33_000), |engine| engine.edit_boards(at(33_000), reset));
    let edit = outcome.reply.expect("it is reset");
    let written = scribe.write(outcome.facts, &live).wait().await;
    written.expect("the disk works");
    assert!(store.reader.board(&whole).expect("readable").is_empty());
    let taken = store.reader.removed_by(edit.id).expect("readable");
    assert_eq!(taken[&CHANNEL], before);
    drop(store);
    // As after a crash, no other snapshot was taken.
    let next = recovered(folder.path());
    assert!(next.channel_board(CHANNEL).is_empty());
    assert_eq!(next, live);
    let store = Store::open(folder.path()).expect("the same store");
    let mut scribe = Scribe::new(&store);
    let undo = UndoEdit {
        guild: GuildId(1),
        edit: edit.id,
        taken,
        by: MemberId(1),
    };
    let outcome = live.run(at(34_000), |engine| engine.undo_edit(at(34_000), undo));
    outcome.reply.expect("it is undone");
    let written = scribe.write(outcome.facts, &live).wait().await;
    written.expect("the disk works");
    assert_eq!(store.reader.board(&whole).expect("readable"), before);
    drop(store);
    let next = recovered(folder.path());
    assert_eq!(next.channel_board(CHANNEL), before);
    assert_eq!(next, live);
}

#[tokio::test]
async fn pictures_are_stored_once_for_each_bank_and_go_with_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let (one, other) = (GuildId(1), GuildId(2));
    let id = BankId::new("maps");
    let name = |at: usize| format!("{at:032x}.png");
    let put = async |guild, pictures: &[usize], used: &[usize]| {
        let change = Change::Pictures {
            guild,
            bank: id.clone(),
            pictures: pictures
                .iter()
                .map(|&at| (name(at), vec![at as u8; 10].into()))
                .collect(),
        };
        store.writer.change(change).wait().await.expect("stored");
        let mut bank = sample::bank("maps", used.len());
        for (question, &at) in bank.questions.iter_mut().zip(used) {
            let (url, alt) = (name(at), None);
            Arc::make_mut(question).image = Some(Image { url, alt });
        }
        let own = OwnBank {
            guild,
            bank: Arc::new(bank),
            file: "maps.yaml".into(),
            text: "text".into(),
            by: member(1),
            at: at(1),
        };
        let put = Fact::Question(QuestionFact::BankPut(Arc::new(own)));
        store
            .writer
            .enqueue(vec![put])
            .wait()
            .await
            .expect("stored");
    };
    let stored = || {
        let banks = store.recover().expect("readable").banks.into_iter();
        banks.map(|bank| bank.pictures).collect::<Vec<_>>()
    };
    put(one, &[1, 2], &[1, 2]).await;
    put(other, &[2], &[2]).await;
    assert_eq!(stored(), [vec![name(1), name(2)], vec![name(2)]]);
    assert_eq!(
        store.reader.picture(&name(2)).expect("readable"),
        Some(vec![2; 10])
    );
    assert_eq!(store.reader.picture(&name(9)).expect("readable"), None);
    let bytes = |guild, bank| store.reader.picture_bytes(guild, &BankId::new(bank));
    assert_eq!(bytes(one, "maps").expect("readable"), 20);
    assert_eq!(bytes(one, "x").expect("readable"), 0);
    // Another version of the bank has another picture.
    put(one, &[2, 3], &[3]).await;
    assert_eq!(stored(), [vec![name(3)], vec![name(2)]]);
    // Pictures of a bank that was never stored are deleted at the next start.
    let pictures = [(name(7), vec![7].into())].into();
    let bank = BankId::new("never");
    let change = Change::Pictures {
        guild: one,
        bank,
        pictures,
    };
    store.writer.change(change).wait().await.expect("stored");
    assert_eq!(
        store.reader.picture(&name(7)).expect("readable"),
        Some(vec![7])
    );
    store.writer.start_at(at(2)).wait().await.expect("stored");
    assert_eq!(store.reader.picture(&name(7)).expect("readable"), None);
    let (guild, bank, by) = (other, id.clone(), MemberId(1));
    let removed = QuestionFact::BankRemoved {
        guild,
        bank,
        by,
        at: at(3),
    };
    let removed = vec![Fact::Question(removed)];
    store.writer.enqueue(removed).wait().await.expect("stored");
    assert_eq!(stored(), [vec![name(3)]]);
    assert_eq!(store.reader.picture(&name(2)).expect("readable"), None);
}

//! The memory of a bot with many servers: 10,000 servers and 100,000 members who give 1,000,000
//! answers.
//!
//! `cargo bench --bench memory` plays the quizzes through the engine and the store, and prints the
//! resident memory at the end and after a restart in a process of its own. What grows without bound
//! shows in the ratio of the two, which is to be at most 1.2.

#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark reads the memory of its process"
)]

use quiz_engine::ids::{ChannelId, GuildId, InteractionId, MemberId, MessageId, Timestamp};
use quiz_engine::member::Member;
use quiz_engine::play::{Lives, Mode, Posting, Press, Start};
use quiz_engine::question::{Catalogue, RawAnswer, Seconds};
use quiz_engine::{Engine, Fact, Outcome, Past, Publication, Rules, sample};
use quizbot::store::{BoardSnapshot, Receipt, Store};
use std::collections::HashSet;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use tokio::runtime::{Builder, Runtime};

const SERVERS: u64 = 10_000;
/// In each server; all of them answer every question.
const MEMBERS: u64 = 10;
/// In each server's quiz.
const QUESTIONS: u16 = 10;
/// After how many quizzes the leaderboards are stored, as the bot does every few minutes.
const SNAPSHOT_AFTER: u64 = 500;
const BEGUN: Timestamp = Timestamp(1_750_000_000_000);
/// The argument of the process that restarts.
const RESTART: &str = "--restart";
const MOST_RATIO: f64 = 1.2;

fn main() {
    let mut arguments = std::env::args().skip_while(|argument| argument != RESTART);
    if let (Some(_), Some(folder)) = (arguments.next(), arguments.next()) {
        return restart(Path::new(&folder));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let played = play(folder.path());
    let program = std::env::current_exe().expect("this program");
    let restarted = Command::new(program)
        .arg(RESTART)
        .arg(folder.path())
        .output()
        .expect("this program starts again");
    assert!(restarted.status.success(), "{restarted:?}");
    let restarted = String::from_utf8(restarted.stdout).expect("a number");
    let restarted: u64 = restarted.trim().parse().expect("a number");
    let ratio = played as f64 / restarted as f64;
    let answers = SERVERS * MEMBERS * u64::from(QUESTIONS);
    println!(
        "{SERVERS} servers, {} members, {answers} answers",
        SERVERS * MEMBERS
    );
    println!("resident at the end        {:>7.1} MB", played as f64 / 1e6);
    println!(
        "resident after a restart   {:>7.1} MB",
        restarted as f64 / 1e6
    );
    println!("ratio                      {ratio:>7.2} (at most {MOST_RATIO})");
    assert!(ratio <= MOST_RATIO, "something grows");
}

/// Prints the resident memory of a bot that has just recovered.
fn restart(folder: &Path) {
    let store = Store::open(folder).expect("the store");
    let recovered = store.recover().expect("readable");
    let mut engine = engine(recovered.past);
    recovered.facts.iter().for_each(|fact| engine.apply(fact));
    drop(recovered.facts);
    println!("{}", resident());
    drop((engine, store));
}

fn engine(past: Past) -> Engine {
    let rules = Rules {
        seconds: Seconds::new(20).expect("in range"),
        gap_ms: 3000,
        cooldown_ms: 5000,
    };
    let bank = Arc::new(sample::bank("git", 200));
    Engine::new(rules, Catalogue::new([bank]), past)
}

/// Plays a quiz in each server, and returns the resident memory afterwards.
fn play(folder: &Path) -> u64 {
    let mut bot = Bot {
        store: Store::open(folder).expect("a new store"),
        engine: engine(Past::default()),
        now: BEGUN,
        serial: 0,
        unsaved: HashSet::new(),
        runtime: Builder::new_current_thread().build().expect("a runtime"),
    };
    for server in 1..=SERVERS {
        bot.quiz(server);
        // Members wait for the disk, so its queue never gets long.
        bot.wait(bot.store.writer.enqueue(Vec::new()));
        if server.is_multiple_of(SNAPSHOT_AFTER) {
            bot.snapshot();
        }
    }
    bot.snapshot();
    resident()
}

struct Bot {
    store: Store,
    engine: Engine,
    now: Timestamp,
    serial: u64,
    unsaved: HashSet<(GuildId, ChannelId)>,
    runtime: Runtime,
}

impl Bot {
    fn quiz(&mut self, server: u64) {
        let (guild, channel) = (GuildId(server), ChannelId(server << 20));
        let start = Start {
            guild,
            channel,
            member: member(server, 0),
            banks: "git".into(),
            questions: QUESTIONS,
            seconds: None,
            mode: Mode::Classic,
            lives: Lives::ONE,
            tag: None,
            difficulty: None,
            measured: Default::default(),
            ask: None,
            language: "en".into(),
            seed: server,
        };
        let now = self.now;
        let outcome = self.engine.run(now, |engine| engine.start(now, start));
        let mut asked = self.keep(outcome);
        while let Some(posting) = asked {
            let now = self.now;
            let outcome = self
                .engine
                .run(now, |engine| Ok(engine.posted(now, posting)));
            self.keep(outcome);
            for nth in 0..MEMBERS {
                self.press(channel, posting, member(server, nth));
            }
            asked = None;
            while let Some(deadline) = self.engine.next_deadline()
                && asked.is_none()
            {
                self.now = deadline;
                let outcome = self.engine.tick(deadline);
                asked = self.keep(outcome);
            }
        }
    }

    fn press(&mut self, channel: ChannelId, posting: Posting, member: Member) {
        self.now = self.now.plus_ms(100);
        let position = (member.id.0 % 4) as u8;
        let press = Press {
            interaction: InteractionId(self.snowflake()),
            channel,
            round: posting.round,
            message: posting.message,
            member,
            language: String::new(),
            given: RawAnswer::Positions(vec![position]),
        };
        let now = self.now;
        let outcome = self.engine.run(now, |engine| engine.press(now, press));
        self.keep(outcome);
    }

    fn snowflake(&mut self) -> u64 {
        self.serial += 1;
        sample::snowflake(self.now, self.serial)
    }

    /// Stores what was decided, and returns the question that is asked next.
    fn keep<T>(&mut self, outcome: Outcome<T>) -> Option<Posting> {
        assert!(outcome.reply.is_ok(), "nobody is refused");
        self.unsaved
            .extend(outcome.facts.iter().flat_map(Fact::boards));
        drop(self.store.writer.enqueue(outcome.facts));
        let asked = outcome.publish.into_iter().find_map(|one| match one {
            Publication::Ask(view) => Some(view),
            _ => None,
        });
        asked.map(|view| Posting {
            quiz: view.started.quiz,
            round: view.round,
            message: MessageId(self.snowflake()),
        })
    }

    /// Stores the leaderboards.
    fn snapshot(&mut self) {
        let standings = self.engine.standings();
        let boards = self.unsaved.drain().map(|(guild, channel)| BoardSnapshot {
            guild,
            channel,
            board: standings.channel(channel),
        });
        let receipt = self.store.writer.snapshot(boards.collect());
        self.wait(receipt);
    }

    /// Waits until the disk has caught up.
    fn wait(&self, receipt: Receipt) {
        let stored = self.runtime.block_on(receipt.wait());
        stored.expect("the disk works");
    }
}

fn member(server: u64, nth: u64) -> Member {
    Member {
        id: MemberId(server * MEMBERS + nth),
        name: format!("Member {nth} of {server}"),
    }
}

/// The resident memory of this process in bytes. Only Linux tells it.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("this is Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
    let kilobytes: u64 = kilobytes
        .and_then(|text| text.trim().parse().ok())
        .expect("a number");
    kilobytes * 1024
}

//! Contests, teams and results are restored as they were stored.

use super::judge_unjudged;
use crate::store::Store;
use quiz_engine::contest::{
    AnswerContest, ContestRequest, ContestResult, JoinContest, PlayContest,
};
use quiz_engine::ids::{ChannelId, ContestId, GuildId, InteractionId, Timestamp};
use quiz_engine::question::{Catalogue, Choices, CorrectKey, Question, RawAnswer, Seconds};
use quiz_engine::{Decision, Engine, Outcome, Past, Publication, Refusal, Rules, sample};
use rusqlite::Connection;
use std::sync::Arc;

const GUILD: GuildId = GuildId(1);
const CONTEST: ContestId = ContestId(1);
const START: Timestamp = Timestamp(1_750_000_000_000);
const HOUR_MS: i64 = 60 * 60 * 1000;

fn engine(past: Past) -> Engine {
    let rules = Rules {
        seconds: Seconds::new(20).expect("in range"),
        gap_ms: 6000,
        cooldown_ms: 0,
    };
    let bank = Arc::new(sample::bank("git", 3));
    Engine::new(rules, Catalogue::new([bank]), past)
}

/// An engine that stores what it decides.
struct Life<'s> {
    store: &'s Store,
    engine: Engine,
    now: Timestamp,
    serial: u64,
    result: Option<ContestResult>,
}

impl Life<'_> {
    async fn run<T>(
        &mut self,
        verb: impl FnOnce(&Engine, Timestamp) -> Result<Decision<T>, Refusal>,
    ) -> T {
        let now = self.now;
        let outcome = self.engine.run(now, |engine| verb(engine, now));
        self.keep(outcome).await
    }

    async fn keep<T>(&mut self, outcome: Outcome<T>) -> T {
        for publication in outcome.publish {
            if let Publication::Contest(result) = publication {
                self.result = Some(*result);
            }
        }
        let stored = self.store.writer.enqueue(outcome.facts).wait().await;
        stored.expect("the disk works");
        outcome.reply.expect("the rules allow it")
    }

    async fn after(&mut self, ms: i64) {
        self.now = self.now.plus_ms(ms);
        let outcome = self.engine.tick(self.now);
        self.keep(outcome).await;
    }

    fn interaction(&mut self) -> InteractionId {
        self.serial += 1;
        InteractionId(sample::snowflake(self.now, self.serial))
    }

    async fn team(&mut self, who: &str, team: &str, new: bool) {
        let member = sample::member(who);
        if new {
            self.run(|engine, now| engine.create_team(now, GUILD, member, team))
                .await;
        } else {
            self.run(|engine, now| engine.join_team(now, GUILD, member, team))
                .await;
        }
    }

    async fn show(&mut self, who: &str) {
        let play = PlayContest {
            guild: GUILD,
            contest: CONTEST,
            member: sample::member(who),
            interaction: self.interaction(),
        };
        self.run(|engine, now| engine.play_contest(now, play)).await;
    }

    async fn answer(&mut self, who: &str, position: u8) {
        self.show(who).await;
        self.after(1000).await;
        let interaction = self.interaction();
        let member = sample::member(who);
        let contesting = self.engine.contests(GUILD).next().expect("it runs");
        let (at, _) = contesting.current(member.id).expect("a question");
        let answer = AnswerContest {
            guild: GUILD,
            position: at,
            member,
            interaction,
            language: String::new(),
            given: RawAnswer::Positions(vec![position]),
        };
        self.run(|engine, _| engine.answer_contest(answer)).await;
    }

    /// Sets up a contest of three questions and opens it.
    async fn open_contest(&mut self) {
        let request = ContestRequest {
            guild: GUILD,
            channel: ChannelId(9),
            name: "Winter cup".into(),
            banks: "git".into(),
            opens: self.now.plus_ms(HOUR_MS),
            closes: self.now.plus_ms(2 * HOUR_MS),
            questions: 3,
            seconds: Seconds::new(30),
            attempts: 2,
            teams: false,
            by: sample::member("ana"),
            language: "en".into(),
            seed: 3,
        };
        self.run(|engine, now| engine.create_contest(now, request))
            .await;
        self.after(HOUR_MS).await;
    }

    /// Closes the contest; its result as it is published.
    async fn close(&mut self) -> ContestResult {
        self.run(|engine, now| engine.finish_contest(now, GUILD, CONTEST))
            .await;
        self.after(5000).await;
        self.result.clone().expect("it has a result")
    }

    fn stored_result(&self) -> ContestResult {
        let contest = self.store.reader.contest(GUILD, CONTEST).expect("readable");
        contest.expect("it is over").result()
    }

    fn assert_stored(&self) {
        let recovered = self.store.recover().expect("readable");
        let mut replayed = engine(recovered.past);
        recovered.facts.iter().for_each(|fact| replayed.apply(fact));
        assert_eq!(replayed, self.engine);
    }
}

#[tokio::test]
async fn contests_teams_and_results_are_restored() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let mut life = Life {
        store: &store,
        engine: engine(Past::default()),
        now: START,
        serial: 0,
        result: None,
    };
    for (who, team, new) in [
        ("ana", "Owls", true),
        ("ben", "Owls", false),
        ("eva", "Lone", true),
    ] {
        life.team(who, team, new).await;
    }
    let request = ContestRequest {
        guild: GUILD,
        channel: ChannelId(9),
        name: "Winter cup".into(),
        banks: "git".into(),
        opens: START.plus_ms(HOUR_MS),
        closes: START.plus_ms(2 * HOUR_MS),
        questions: 3,
        seconds: Seconds::new(30),
        attempts: 2,
        teams: true,
        by: sample::member("ana"),
        language: "de".into(),
        seed: u64::MAX - 5,
    };
    life.run(|engine, now| engine.create_contest(now, request))
        .await;
    let (guild, member) = (GUILD, sample::member("ben"));
    let join = JoinContest {
        guild,
        contest: CONTEST,
        member: member.clone(),
    };
    life.run(|engine, now| engine.join_contest(now, join)).await;
    life.assert_stored();
    life.after(HOUR_MS).await;
    life.run(|engine, now| engine.leave_team(now, guild, &member))
        .await;
    let member = sample::member("eva");
    life.run(|engine, now| engine.leave_team(now, guild, &member))
        .await;
    for position in [0, 1, 0, 2] {
        life.answer("ben", position).await;
    }
    life.answer("dan", 0).await;
    life.show("dan").await;
    life.assert_stored();
    // Ben has left his team, so Ana is alone in it; the roster and his answers lose his name.
    let (member, tombstone) = (sample::member("ben").id, sample::member("gone"));
    life.run(|engine, _| Ok(engine.forget(member, tombstone, [7; 16])))
        .await;
    life.assert_stored();
    assert!(
        store
            .reader
            .contests_over(GUILD)
            .expect("readable")
            .is_empty()
    );
    let contest = store.reader.contest(GUILD, CONTEST).expect("readable");
    assert!(contest.is_none(), "it is not over");

    life.run(|engine, now| engine.finish_contest(now, guild, CONTEST))
        .await;
    life.assert_stored();
    life.after(5000).await;
    life.assert_stored();
    let result = life.result.clone().expect("it has a result");
    let contest = store.reader.contest(GUILD, CONTEST).expect("readable");
    assert_eq!(contest.expect("it is over").result(), result);
    let elsewhere = store.reader.contest(GuildId(2), CONTEST).expect("readable");
    assert!(elsewhere.is_none(), "it belongs to another server");
    let over = store.reader.contests_over(GUILD).expect("readable");
    assert_eq!(over, [(CONTEST, "Winter cup".to_owned())]);
    let undelivered = store.reader.undelivered(START).expect("readable").contests;
    let undelivered: Vec<_> = undelivered.iter().map(|one| one.contest.result()).collect();
    assert_eq!(undelivered, std::slice::from_ref(&result));

    let contest = result.contest;
    life.run(|engine, _| Ok(engine.contest_unposted(&contest)))
        .await;
    life.assert_stored();
    let undelivered = store.reader.undelivered(START).expect("readable").contests;
    let refused: Vec<_> = undelivered.iter().map(|one| one.refused).collect();
    assert_eq!(refused, [true], "it is retried");
    life.run(|engine, _| Ok(engine.notify_quizmasters(guild)))
        .await;
    life.assert_stored();
}

fn life(store: &Store) -> Life<'_> {
    Life {
        store,
        engine: engine(Past::default()),
        now: START,
        serial: 0,
        result: None,
    }
}

#[tokio::test]
async fn a_corrected_key_changes_the_stored_verdicts_of_its_question_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let mut life = life(&store);
    life.open_contest().await;
    for position in [0, 1, 2, 0, 1, 2] {
        life.answer("ben", position).await;
    }
    // As another version's rules judged them: nothing is right, and nobody judges it again.
    let connection = Connection::open(folder.path().join("quizbot.db")).expect("the store");
    let changed = connection.execute("UPDATE contest_shown SET correct = 0, points = 7", []);
    assert_eq!(changed, Ok(6));
    let recovered = store.recover().expect("readable");
    let mut replayed = engine(recovered.past);
    recovered.facts.iter().for_each(|fact| replayed.apply(fact));
    life.engine = replayed;

    let contesting = life.engine.contests(GUILD).next().expect("it runs");
    let before = Arc::clone(&contesting.contest.questions[1]);
    let right = before.right.iter().next().expect("a right option");
    let right = (right + 1) % before.options.len();
    let after = Arc::new(Question {
        right: Choices::one(right),
        ..Question::clone(&before)
    });
    let known = life.engine.catalogue().question(GUILD, &before.id);
    let correct = CorrectKey {
        guild: GUILD,
        before: Arc::clone(known.expect("it is in the bank")),
        after: Arc::clone(&after),
        by: sample::member("ana"),
    };
    life.run(|engine, now| engine.correct_key(now, correct))
        .await;
    let verdicts = |life: &Life<'_>| -> Vec<_> {
        let contesting = life.engine.contests(GUILD).next().expect("it runs");
        let answers = contesting.answers();
        answers
            .map(|one| (one.index == 1, one.answer.chosen(), one.verdict))
            .collect()
    };
    for (is_corrected, chosen, verdict) in verdicts(&life) {
        let expected = match is_corrected {
            true if chosen == after.right => (true, 1000),
            true => (false, 0),
            false => (false, 7),
        };
        assert_eq!((verdict.right, verdict.points), expected);
    }
    life.assert_stored();
    let result = life.close().await;
    assert_eq!(life.stored_result(), result);
}

#[tokio::test]
async fn answers_of_an_earlier_version_are_judged_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let mut life = life(&store);
    life.open_contest().await;
    for who in ["ben", "eva"] {
        for position in [0, 1, 2] {
            life.answer(who, position).await;
        }
    }
    life.show("ben").await;
    let mut connection = Connection::open(folder.path().join("quizbot.db")).expect("the store");
    let changed = connection.execute("UPDATE contest_shown SET correct = NULL, points = NULL", []);
    assert_eq!(changed, Ok(7));
    let mut judge_again = || {
        let transaction = connection.transaction().expect("a transaction");
        judge_unjudged(&transaction).expect("they are judged");
        transaction.commit().expect("committed");
    };
    judge_again();
    life.assert_stored();
    let unjudged = |sql: &str| -> i64 {
        let connection = Connection::open(folder.path().join("quizbot.db")).expect("the store");
        connection
            .query_row(sql, [], |row| row.get(0))
            .expect("a number")
    };
    let none = unjudged("SELECT count(*) FROM contest_shown WHERE correct IS NULL");
    assert_eq!(none, 1, "the open question has no answer");
    let update = "UPDATE contest_shown SET points = 5 WHERE correct = 1 RETURNING points";
    assert_eq!(unjudged(update), 5);
    judge_again();
    let kept = unjudged("SELECT count(*) FROM contest_shown WHERE points = 5");
    assert!(kept > 0, "what has a verdict keeps it");
}

#[tokio::test]
async fn texts_of_members_are_never_part_of_a_statement() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let mut life = life(&store);
    let hostile = "B'); DROP TABLE team;--\"%_?1:a@$";
    life.team(hostile, hostile, true).await;
    life.open_contest().await;
    life.answer(hostile, 0).await;
    life.assert_stored();
    let result = life.close().await;
    assert_eq!(result.members[0].member.name, hostile);
    assert_eq!(life.stored_result(), result);
}

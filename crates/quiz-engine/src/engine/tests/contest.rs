//! Contests: their window, each member's own clock, attempts, teams, and what comes of it.

mod teams;
mod withdrawn;

use super::*;
use crate::contest::{
    Announcement, AnswerContest, Contest, ContestAnswered, ContestFact, ContestQuestionView,
    ContestRequest, ContestResult, Finished, JoinContest, Joined, PlayContest, PlaysFor, Position,
    Shown, Stage,
};
use crate::ids::{ContestId, MemberId, QuestionId};
use crate::member::Member;
use crate::question::{CorrectKey, Question};
use crate::refusal::ContestRefusal;
use crate::team::{Team, TeamJoined, TeamLeft};

const HOUR_MS: i64 = 60 * 60 * 1000;
const GUILD: GuildId = GuildId(1);
const FIRST: ContestId = ContestId(1);

/// Three questions of the bank "git" with 20 seconds each, open for an hour in an hour from now.
pub(super) fn contest_request(now: Timestamp) -> ContestRequest {
    ContestRequest {
        guild: GUILD,
        channel: ChannelId(9),
        name: "Winter cup".into(),
        banks: "git".into(),
        opens: now.plus_ms(HOUR_MS),
        closes: now.plus_ms(2 * HOUR_MS),
        questions: 3,
        seconds: Seconds::new(20),
        attempts: 1,
        teams: false,
        by: sample::member("ana"),
        language: "en".into(),
        seed: 11,
    }
}

/// A table at which that contest has opened.
fn open(change: impl FnOnce(&mut ContestRequest)) -> Table {
    let mut table = Table::new();
    table.create(change).expect("it is set up");
    table.sleep(HOUR_MS);
    table
}

fn refused<T>(why: ContestRefusal) -> Result<T, Refusal> {
    Err(Refusal::Contest(why))
}

impl Table {
    fn create(
        &mut self,
        change: impl FnOnce(&mut ContestRequest),
    ) -> Result<Arc<Contest>, Refusal> {
        let mut request = contest_request(self.now);
        change(&mut request);
        self.run(|engine, now| engine.create_contest(now, request))
    }

    /// Time passes, and the engine notices.
    fn sleep(&mut self, ms: i64) {
        self.now = self.now.plus_ms(ms);
        self.tick();
    }

    fn interaction(&mut self) -> InteractionId {
        self.serial += 1;
        InteractionId(sample::snowflake(self.now, self.serial))
    }

    fn enter(&mut self, who: &str) -> Result<Joined, Refusal> {
        let join = JoinContest {
            guild: GUILD,
            contest: FIRST,
            member: sample::member(who),
        };
        self.run(|engine, now| engine.join_contest(now, join))
    }

    fn show(&mut self, who: &str) -> Result<ContestQuestionView, Refusal> {
        let interaction = self.interaction();
        let play = PlayContest {
            guild: GUILD,
            contest: FIRST,
            member: sample::member(who),
            interaction,
        };
        let asked = self.run(|engine, now| engine.play_contest(now, play))?;
        Ok(asked.view)
    }

    fn give(
        &mut self,
        who: &str,
        position: Position,
        given: RawAnswer,
    ) -> Result<ContestAnswered, Refusal> {
        let interaction = self.interaction();
        self.give_at(interaction, who, position, given)
    }

    fn give_at(
        &mut self,
        interaction: InteractionId,
        who: &str,
        position: Position,
        given: RawAnswer,
    ) -> Result<ContestAnswered, Refusal> {
        let answer = AnswerContest {
            guild: GUILD,
            position,
            member: sample::member(who),
            interaction,
            language: String::new(),
            given,
        };
        self.run(|engine, _| engine.answer_contest(answer))
    }

    /// The member answers each question that is left after so many seconds: A is right.
    fn play_contest(&mut self, who: &str, letters: &str, after_ms: i64) {
        for letter in letters.chars() {
            let view = self.show(who).expect("a question");
            self.sleep(after_ms);
            let given = positions(&letter.to_string());
            let reply = self.give(who, view.position, given).expect("it counts");
            assert!(matches!(reply, ContestAnswered::Locked(_)), "{reply:?}");
        }
    }

    fn close(&mut self) -> ContestResult {
        self.sleep(2 * HOUR_MS);
        match self.published.last() {
            Some(Publication::Contest(result)) => (**result).clone(),
            other => panic!("no result, but {other:?}"),
        }
    }

    fn create_team(&mut self, member: Member, name: &str) -> Result<Team, Refusal> {
        self.run(|engine, now| engine.create_team(now, GUILD, member, name))
    }

    fn join_team(&mut self, member: Member, team: &str) -> Result<TeamJoined, Refusal> {
        self.run(|engine, now| engine.join_team(now, GUILD, member, team))
    }

    fn leave_team(&mut self, who: &str) -> Result<TeamLeft, Refusal> {
        self.run(|engine, now| engine.leave_team(now, GUILD, &sample::member(who)))
    }

    fn team(&mut self, name: &str, members: &[&str]) {
        for (index, who) in members.iter().enumerate() {
            let (member, found) = (sample::member(who), name.to_lowercase());
            let in_team = match index {
                0 => self.create_team(member, name).map(|_| ()),
                _ => self.join_team(member, &found).map(|_| ()),
            };
            in_team.expect("they are in the team");
        }
    }
}

/// Place, name, points and time of each side.
fn sides(result: &ContestResult) -> Vec<(u32, &str, u64, u64)> {
    let sides = result.sides.iter();
    sides
        .map(|side| (side.place, side.name.as_str(), side.points(), side.ms()))
        .collect()
}

#[test]
fn a_window_that_cannot_be_is_refused_with_the_reason() {
    let mut table = Table::new();
    let now = table.now;
    let at = now.plus_ms(-HOUR_MS);
    assert_eq!(
        table.create(|request| request.opens = at),
        refused(ContestRefusal::InThePast { at })
    );
    assert_eq!(
        table.create(|request| request.closes = at),
        refused(ContestRefusal::InThePast { at })
    );
    let (opens, closes) = (now.plus_ms(2 * HOUR_MS), now.plus_ms(HOUR_MS));
    assert_eq!(
        table.create(|request| (request.opens, request.closes) = (opens, closes)),
        refused(ContestRefusal::ClosesFirst { opens, closes })
    );
    let late = now.plus_ms(100 * 24 * HOUR_MS);
    let days = 60;
    assert_eq!(
        table.create(|request| request.closes = late),
        refused(ContestRefusal::TooLong { days })
    );
    for name in ["", "  \n ", &"x".repeat(61)] {
        assert_eq!(
            table.create(|request| request.name = name.into()),
            refused(ContestRefusal::NotAName { max: 60 })
        );
    }
    let unknown = table.create(|request| request.banks = "git,gti".into());
    assert!(matches!(unknown, Err(Refusal::UnknownBank { .. })));
    assert!(table.facts.is_empty());
    table.create(|_| {}).expect("it is set up");
    let taken = table.create(|request| request.name = " winter  CUP".into());
    let name = "winter CUP".to_owned();
    assert_eq!(taken, refused(ContestRefusal::NameTaken { name }));
}

#[test]
fn it_is_played_from_its_opening_to_its_close_alone() {
    let mut table = Table::new();
    table.create(|_| {}).expect("it is set up");
    let opens = table.now.plus_ms(HOUR_MS);
    table.enter("ben").expect("they take part");
    assert_eq!(
        table.show("ben"),
        refused(ContestRefusal::NotOpen { opens })
    );
    table.now = opens;
    let view = table.show("ben").expect("the opening comes first");
    assert_eq!(view.position.number, 1);
    table.now = opens.plus_ms(HOUR_MS - 5000);
    let view = table.show("chloe").expect("a question");
    // The contest closes before the question's own time is over, and to the millisecond.
    assert_eq!(view.closes, opens.plus_ms(HOUR_MS));
    table.now = opens.plus_ms(HOUR_MS);
    let last = table.give("chloe", view.position, positions("A"));
    assert!(matches!(last, Ok(ContestAnswered::Locked(_))));
    table.now = opens.plus_ms(HOUR_MS + 1);
    let name = "Winter cup".to_owned();
    assert_eq!(table.show("chloe"), refused(ContestRefusal::Over { name }));
    table.sleep(1000);
    assert_eq!(table.show("chloe"), refused(ContestRefusal::Unknown));
    assert_eq!(table.engine.next_deadline(), None);
}

#[test]
fn a_question_keeps_its_clock_and_one_that_lapses_is_missed() {
    let mut table = open(|_| {});
    let first = table.show("ben").expect("a question");
    table.sleep(15_000);
    // A restart of the bot between.
    table.engine = table.replay.clone();
    let again = table.show("ben").expect("the same question");
    assert_eq!(again, first);
    // Inclusive, to the millisecond.
    table.sleep(5000);
    let in_time = table.show("ben").expect("the same question");
    assert_eq!(in_time, first);
    table.sleep(1);
    let late = table.give("ben", first.position, positions("A"));
    let late_ms = 1;
    assert!(matches!(late, Ok(ContestAnswered::Missed { late_ms: ms, .. }) if ms == late_ms));
    let second = table.show("ben").expect("the next question");
    assert_eq!((second.position.number, second.missed), (2, true));
    assert_eq!(
        table.give("ben", first.position, positions("A")),
        refused(ContestRefusal::OldQuestion)
    );
    table.play_contest("ben", "AA", 1000);
    let closes = table.engine.contests.contests[&FIRST].contest.closes;
    assert_eq!(
        table.show("ben"),
        refused(ContestRefusal::Done {
            attempts: 1,
            closes
        })
    );
    let result = table.close();
    assert_eq!(sides(&result), [(1, "ben", 2000, 22_000)]);
}

#[test]
fn the_first_answer_stands_by_stamp_and_nobody_is_told_whether_it_is_right() {
    let mut table = open(|_| {});
    let view = table.show("ben").expect("a question");
    let early = table.interaction();
    table.sleep(1000);
    let given = positions("B");
    let locked = table.give("ben", view.position, given.clone());
    let Ok(ContestAnswered::Locked(told)) = locked else {
        panic!("{locked:?}");
    };
    assert_eq!(told.given, Some(given.clone()));
    let again = table.give("ben", view.position, positions("A"));
    assert!(matches!(again, Ok(ContestAnswered::Locked(told)) if told.given == Some(given)));
    // One that was pressed before, and arrives now.
    let overtaken = table.give_at(early, "ben", view.position, positions("C"));
    let first = Some(positions("C"));
    assert!(matches!(overtaken, Ok(ContestAnswered::Locked(told)) if told.given == first));
    assert_eq!(sides(&table.close()), [(1, "ben", 0, 0)]);
}

#[test]
fn a_press_in_time_counts_for_its_question_after_the_next_was_shown() {
    let mut table = open(|_| {});
    let first = table.show("ben").expect("a question");
    table.sleep(19_000);
    let in_time = table.interaction();
    table.sleep(2000);
    let late = table.interaction();
    let second = table.show("ben").expect("the next question");
    assert_eq!(second.position.number, 2);
    // Too late by its timestamp, it changes nothing.
    let answered = table.give_at(late, "ben", first.position, positions("B"));
    assert_eq!(answered, refused(ContestRefusal::OldQuestion));
    // Discord may deliver an event twice.
    for _ in 0..2 {
        let answered = table.give_at(in_time, "ben", first.position, positions("A"));
        assert!(answered.is_ok(), "{answered:?}");
    }
    let is_answer = |fact: &&Fact| matches!(fact, Fact::Contest(ContestFact::Answered { .. }));
    assert_eq!(table.facts.iter().filter(is_answer).count(), 1);
    let open = table.show("ben").expect("the question that is open");
    assert_eq!(
        (open.position, open.closes),
        (second.position, second.closes)
    );
    table.play_contest("ben", "BB", 1000);
    assert_eq!(sides(&table.close()), [(1, "ben", 1000, 21_000)]);
}

#[test]
fn members_see_the_same_questions_in_orders_of_their_own() {
    let mut table = Table::with(rules(), [sample::bank("git", 12)]);
    table
        .create(|request| request.questions = 12)
        .expect("it is set up");
    let mut orders = std::collections::HashSet::new();
    let mut options = std::collections::HashSet::new();
    for who in ["ana", "ben", "chloe", "dan", "eva"] {
        table.enter(who).expect("they take part");
        let contesting = &table.engine.contests.contests[&FIRST];
        let seed = contesting.entrants[&sample::member(who).id].seed;
        let order = contesting.contest.indices(seed, 1);
        let mut all = order.clone();
        all.sort_unstable();
        assert_eq!(all, (0..12).collect::<Vec<_>>());
        orders.insert(order);
        let shown = Shown {
            interaction: InteractionId(1),
            answer: None,
        };
        let position = |number| Position {
            contest: FIRST,
            attempt: 1,
            number,
        };
        let view = |number| contesting.view(seed, position(number), &shown);
        let of_options = |number| view(number).expect("a question").order;
        options.insert((1..=12).map(of_options).collect::<Vec<_>>());
    }
    assert_eq!((orders.len(), options.len()), (5, 5));
}

#[test]
fn the_best_attempt_counts_with_what_one_under_way_has() {
    let mut table = open(|request| request.attempts = 3);
    table.play_contest("ben", "ABB", 1000);
    table.play_contest("ben", "AAB", 2000);
    table.play_contest("ben", "A", 500);
    table.play_contest("chloe", "AA", 1000);
    let closes = table.engine.contests.contests[&FIRST].contest.closes;
    let contesting = &table.engine.contests.contests[&FIRST];
    assert_eq!(
        (contesting.entrants.len(), contesting.finished(closes)),
        (2, 1)
    );
    let result = table.close();
    // Equal points share a place; the shorter time is shown first.
    assert_eq!(
        sides(&result),
        [(1, "chloe", 2000, 2000), (1, "ben", 2000, 6000)]
    );
    let shown: u32 = result.questions.iter().map(|row| row.shown).sum();
    let right: u32 = result.questions.iter().map(|row| row.right).sum();
    assert_eq!((shown, right), (5, 4));
}

#[test]
fn a_place_is_shared_and_as_many_are_left_out() {
    let mut table = open(|_| {});
    for (who, letters) in [
        ("ana", "AAB"),
        ("ben", "AAA"),
        ("chloe", "BAA"),
        ("dan", "BBB"),
    ] {
        table.play_contest(who, letters, 1000);
    }
    let result = table.close();
    let places: Vec<_> = result.sides.iter().map(|side| side.place).collect();
    assert_eq!(places, [1, 2, 2, 4]);
}

#[test]
fn its_banks_are_closed_while_it_is_open() {
    let mut table = Table::new();
    table.create(|_| {}).expect("it is set up");
    let may = |table: &Table, guild| {
        let banks = table.engine.closed_banks(GuildId(guild));
        let bank = table.engine.catalogue().find(GuildId(guild), "git");
        let open = table
            .engine
            .open_bank(GuildId(guild), bank.expect("it is there"));
        assert_eq!(banks.is_empty(), open.is_ok());
        open.is_ok()
    };
    assert!(may(&table, 1), "it is not open yet");
    table.sleep(HOUR_MS);
    assert!(!may(&table, 1));
    assert!(may(&table, 2), "another server");
    assert!(matches!(
        table.start(request(1)),
        Err(Refusal::BankInContest { .. })
    ));
    table.close();
    assert!(may(&table, 1));
}

#[test]
fn a_quizmaster_closes_it_early_and_the_same_clock_ends_it() {
    let mut table = open(|_| {});
    table.play_contest("ben", "A", 1000);
    let view = table.show("ben").expect("a question");
    let finished = table.run(|engine, now| engine.finish_contest(now, GUILD, FIRST));
    let Ok(Finished::Closing(contest)) = finished else {
        panic!("{finished:?}");
    };
    assert_eq!(contest.closes, table.now);
    table.now = table.now.plus_ms(1);
    let late = table.give("ben", view.position, positions("A"));
    let name = "Winter cup".to_owned();
    assert_eq!(late, refused(ContestRefusal::Over { name }));
    table.sleep(999);
    let Some(Publication::Contest(result)) = table.published.last() else {
        panic!("no result");
    };
    assert_eq!(sides(result), [(1, "ben", 1000, 1000)]);
}

#[test]
fn before_it_opens_it_is_cancelled_and_never_opens() {
    let mut table = Table::new();
    table.create(|_| {}).expect("it is set up");
    table.enter("ben").expect("he joins");
    let cancelled = table.run(|engine, now| engine.finish_contest(now, GUILD, FIRST));
    assert!(matches!(cancelled, Ok(Finished::Cancelled(_))));
    assert_eq!(stages(&table), [(Stage::Cancelled, 1)]);
    assert_eq!(table.engine.next_deadline(), None);
    table.create(|_| {}).expect("its name is free again");
    // One that has opened in the meantime is not cancelled.
    let next = ContestId(2);
    table.sleep(HOUR_MS);
    let refusal = table.run(|engine, now| engine.cancel_contest(now, GUILD, next));
    let name = "Winter cup".to_owned();
    assert_eq!(
        refusal.err(),
        Some(ContestRefusal::AlreadyOpen { name }.into())
    );
}

#[test]
fn its_channel_is_told_when_it_opens_and_closes() {
    let mut table = Table::new();
    table.create(|_| {}).expect("it is set up");
    let message = MessageId(77);
    table.settle(|engine, _| engine.contest_announced(FIRST, message));
    let again = table.engine.contest_announced(FIRST, message);
    assert!(again.facts.is_empty());
    table.enter("ben").expect("he joins");
    table.sleep(HOUR_MS);
    table.close();
    assert_eq!(stages(&table), [(Stage::Opened, 1), (Stage::Closed, 1)]);
    let messages = announcements(&table).map(|one| one.message);
    assert_eq!(messages.collect::<Vec<_>>(), [Some(message), Some(message)]);
    // Who reads that it was set up knows of one that opens at once.
    let mut table = Table::new();
    let now = table.now;
    table
        .create(|request| request.opens = now)
        .expect("it is set up");
    table.sleep(1);
    assert_eq!(stages(&table), []);
}

fn announcements(table: &Table) -> impl Iterator<Item = &Announcement> {
    table.published.iter().filter_map(|one| match one {
        Publication::Announcement(announcement) => Some(announcement),
        _ => None,
    })
}

/// What the channel is told, and how many take part by then.
fn stages(table: &Table) -> Vec<(Stage, usize)> {
    announcements(table)
        .map(|one| (one.what, one.joined))
        .collect()
}

#[test]
fn after_an_absence_over_its_whole_time_it_opens_and_closes_at_once() {
    let mut table = Table::new();
    table.create(|_| {}).expect("it is set up");
    table.sleep(5 * HOUR_MS);
    assert!(matches!(
        table.published.last(),
        Some(Publication::Contest(_))
    ));
    assert!(table.engine.contests.contests.is_empty() && table.engine.next_deadline().is_none());
}

#[test]
fn a_key_that_is_corrected_before_the_close_counts_for_all() {
    let mut table = open(|_| {});
    table.play_contest("ben", "AAA", 1000);
    for question in table.engine.contests.contests[&FIRST]
        .contest
        .questions
        .clone()
    {
        table.correct(GUILD, &question, 1).expect("it is done");
    }
    assert_eq!(sides(&table.close()), [(1, "ben", 0, 3000)]);
}

#[test]
fn a_corrected_key_keeps_the_verdict_of_an_answer_whose_text_was_erased() {
    let capital = |answer| Question {
        id: QuestionId::new("git/france"),
        ..sample::typed("Capital of France?", &[answer])
    };
    let mut bank = sample::bank("git", 1);
    bank.questions = vec![Arc::new(capital("Paris"))];
    let mut table = Table::with(rules(), [bank]);
    table
        .create(|request| request.questions = 1)
        .expect("it is set up");
    table.sleep(HOUR_MS);
    for who in ["ben", "chloe"] {
        let view = table.show(who).expect("a question");
        table.sleep(1000);
        let given = RawAnswer::Text("Paris".into());
        table.give(who, view.position, given).expect("it counts");
    }
    let ben = sample::member("ben").id;
    table.forget(ben, sample::member("gone"));
    let question = Arc::clone(&table.engine.contests.contests[&FIRST].contest.questions[0]);
    let before = table.engine.catalogue().question(GUILD, &question.id);
    let correct = CorrectKey {
        guild: GUILD,
        before: Arc::clone(before.expect("it is in its bank")),
        after: Arc::new(capital("Lyon")),
        by: sample::member("ana"),
    };
    table
        .run(|engine, now| engine.correct_key(now, correct))
        .expect("it is done");
    let points: Vec<_> = table
        .close()
        .sides
        .iter()
        .map(|side| side.sum.points)
        .collect();
    assert_eq!(points, [1000, 0]);
}

#[test]
fn a_result_that_cannot_be_posted_is_told_to_the_quizmasters_once() {
    let mut table = open(|_| {});
    let contest = table.close().contest;
    table.settle(|engine, _| engine.contest_unposted(&contest));
    assert_eq!(table.engine.unposted(GUILD).count(), 1);
    table.notify_quizmasters(GUILD);
    assert_eq!(table.engine.unposted(GUILD).count(), 0);
    let told = |fact: &Fact| matches!(fact, Fact::Contest(ContestFact::QuizmastersNotified { .. }));
    assert!(table.facts.last().is_some_and(told));
}

//! The rules, played at a [`Table`] in stepped time.

mod absence;
mod answers;
mod cards;
mod confidence;
mod contest;
mod control;
mod daily;
mod departed;
mod early_close;
mod edits;
mod ended;
mod guilds;
mod learn;
mod lobby;
mod modes;
mod picking;
mod points;
mod properties;
mod settings;
mod standings;
mod starting;
mod suggestions;
mod time;

use ended::Ended;
pub use properties::{contested, played, played_banks};
use std::collections::HashMap;

use super::*;
use crate::ids::{
    ChannelId, GuildId, InteractionId, MemberId, MessageId, QuestionId, QuizId, RoundId, ScheduleId,
};
use crate::member::Member;
use crate::play::{
    Begin, Close, Closed, Control, ControlQuiz, End, FinalStandings, Join, Lives, Locked, LockedIn,
    Lost, Mode, Next, PlayFact, Posting, Press, QuestionView, Rules, Running, Start, Started,
};
use crate::question::{Bank, Question, RawAnswer, Seconds};
use crate::standings::{Board, Placing};
use crate::{Publication, sample};

/// The bot's clock and Discord's when a table is laid.
const LAID_AT: Timestamp = Timestamp(1_750_000_000_000);

fn seconds(seconds: u16) -> Seconds {
    Seconds::new(seconds).expect("in range")
}

fn rules() -> Rules {
    Rules {
        seconds: seconds(20),
        gap_ms: 6000,
        cooldown_ms: 0,
    }
}

/// A bank of questions whose options keep their order; A is right.
fn bank(id: &str, questions: usize) -> Bank {
    edited(sample::bank(id, questions), |question| {
        question.fixed_order = true;
    })
}

fn edited(mut bank: Bank, edit: impl Fn(&mut Question)) -> Bank {
    for question in &mut bank.questions {
        edit(Arc::make_mut(question));
    }
    bank
}

/// A quiz of the bank "git" as ana would start it.
fn request(questions: u16) -> Start {
    Start {
        guild: GuildId(1),
        channel: ChannelId(1),
        thread: None,
        member: sample::member("ana"),
        banks: "git".to_owned(),
        questions,
        seconds: None,
        mode: Mode::Classic,
        lives: Lives::ONE,
        tag: None,
        difficulty: None,
        measured: Default::default(),
        ask: None,
        lobby: false,
        language: "en".to_owned(),
        seed: 7,
    }
}

/// A question as it was asked, and its message once Discord has that.
#[derive(Clone)]
struct Asked {
    view: QuestionView,
    message: Option<MessageId>,
}

/// An engine, the people around it, and a clock that only the test moves.
///
/// A second engine lives by the facts alone; after every step it must equal the first.
struct Table {
    engine: Engine,
    replay: Engine,
    now: Timestamp,
    channel: ChannelId,
    /// Whether it looks at the daily question of the channel, not at its quiz.
    daily: bool,
    asked: HashMap<(ChannelId, bool), Asked>,
    facts: Vec<Fact>,
    /// The same by step.
    steps: Vec<Vec<Fact>>,
    ended: Ended,
    published: Vec<Publication>,
    serial: u64,
}

impl Table {
    /// A table with the bank "git" of twelve questions.
    fn new() -> Self {
        Self::with(rules(), [bank("git", 12)])
    }

    fn with(rules: Rules, banks: impl IntoIterator<Item = Bank>) -> Self {
        let catalogue = Catalogue::new(banks.into_iter().map(Arc::new));
        let engine = Engine::new(rules, catalogue, Past::default());
        Self {
            replay: engine.clone(),
            engine,
            now: LAID_AT,
            channel: ChannelId(1),
            daily: false,
            asked: HashMap::new(),
            facts: Vec::new(),
            steps: Vec::new(),
            ended: Ended::default(),
            published: Vec::new(),
            serial: 0,
        }
    }

    /// A table at which a quiz of so many questions has begun, its first question posted.
    fn playing(questions: u16) -> Self {
        let mut table = Self::new();
        table.begin(request(questions));
        table
    }

    /// Something that nobody is refused.
    fn settle(&mut self, verb: impl FnOnce(&Engine, Timestamp) -> Decision) {
        let settled = self.run(|engine, now| Ok(verb(engine, now)));
        settled.expect("nobody is refused");
    }

    /// Time has passed.
    fn tick(&mut self) {
        self.settle(|_, _| Decision::nothing());
    }

    fn away(&mut self) {
        self.settle(|engine, _| engine.away());
    }

    fn notify_quizmasters(&mut self, guild: GuildId) {
        self.settle(|engine, _| engine.notify_quizmasters(guild));
    }

    fn forget(&mut self, member: MemberId, tombstone: Member) {
        self.settle(|engine, _| engine.forget(member, tombstone, [7; 16]));
    }

    fn give_press(&mut self, press: Press) -> Result<LockedIn, Refusal> {
        self.run(|engine, now| engine.press(now, press))
    }

    fn run<T>(
        &mut self,
        verb: impl FnOnce(&Engine, Timestamp) -> Result<Decision<T>, Refusal>,
    ) -> Result<T, Refusal> {
        let now = self.now;
        let outcome = self.engine.run(now, |engine| verb(engine, now));
        for fact in &outcome.facts {
            self.ended.note(&self.replay, fact);
            self.replay.apply(fact);
        }
        assert_eq!(self.engine, self.replay, "replay and life differ");
        if let Some(deadline) = self.engine.next_deadline() {
            assert!(deadline > self.now, "something is overdue");
        }
        for publication in &outcome.publish {
            if let Publication::Ask(view) = publication {
                let view = view.clone();
                let asked = Asked {
                    view,
                    message: None,
                };
                let daily = asked.view.started.daily.is_some();
                self.asked.insert((publication.channel(), daily), asked);
            }
        }
        self.steps.push(outcome.facts.clone());
        self.facts.extend(outcome.facts);
        self.published.extend(outcome.publish);
        outcome.reply
    }

    /// The operator's banks are these from now on.
    fn load(&mut self, banks: impl IntoIterator<Item = Bank>) {
        let banks = banks.into_iter().map(Arc::new).collect();
        let loaded = self.run(|engine, _| Ok(engine.load_common(banks)));
        loaded.expect("nobody is refused");
    }

    /// Asks for a quiz in the channel that the table looks at.
    fn start(&mut self, start: Start) -> Result<Arc<Started>, Refusal> {
        let channel = self.channel;
        self.run(|engine, now| engine.start(now, Start { channel, ..start }))
    }

    fn begin(&mut self, start: Start) {
        self.start(start).expect("the quiz starts");
        self.post();
    }

    fn asked(&self) -> &Asked {
        &self.asked[&(self.channel, self.daily)]
    }

    fn view(&self) -> &QuestionView {
        &self.asked().view
    }

    /// The question's message comes to stand in the channel, and the bot has not heard of it.
    fn appear(&mut self) -> MessageId {
        self.serial += 1;
        let message = MessageId(sample::snowflake(self.now, self.serial));
        let asked = self.asked.get_mut(&(self.channel, self.daily));
        asked.expect("a question was asked").message = Some(message);
        message
    }

    fn hear_of(&mut self, message: MessageId) {
        let (quiz, round) = (self.view().started.quiz, self.view().round);
        let posting = Posting {
            quiz,
            round,
            message,
        };
        self.settle(|engine, now| engine.posted(now, posting));
    }

    /// The question is in the channel from now on, and the bot knows it.
    fn post(&mut self) {
        let message = self.appear();
        self.hear_of(message);
    }

    /// The question could not be posted.
    fn lose(&mut self, for_good: bool) {
        self.lose_so(if for_good { Lost::Gone } else { Lost::Once });
    }

    fn lose_so(&mut self, how: Lost) {
        let (quiz, round) = (self.view().started.quiz, self.view().round);
        self.settle(|engine, now| engine.lost(now, quiz, round, how));
    }

    fn opened(&self) -> Timestamp {
        self.asked().message.expect("it is posted").created_at()
    }

    /// Moves the clock to so long after the opening; never back.
    fn wait_until(&mut self, ms: i64) {
        self.now = self.now.max(self.opened().plus_ms(ms));
    }

    fn press_of(&mut self, who: &str, letters: &str, at_ms: i64) -> Press {
        self.serial += 1;
        let message = self.asked().message.expect("it is posted");
        let created_at = message.created_at().plus_ms(at_ms);
        Press {
            interaction: InteractionId(sample::snowflake(created_at, self.serial)),
            channel: self.channel,
            round: self.view().round,
            message,
            member: sample::member(who),
            language: String::new(),
            given: positions(letters),
        }
    }

    /// Someone chooses the options with these letters so long after the opening. The bot hears
    /// of it then, or now if that is later.
    fn choose(&mut self, who: &str, letters: &str, at_ms: i64) -> Result<LockedIn, Refusal> {
        let press = self.press_of(who, letters, at_ms);
        self.wait_until(at_ms);
        self.give_press(press)
    }

    fn press(&mut self, who: &str, letter: char, at_ms: i64) -> Result<LockedIn, Refusal> {
        self.choose(who, letter.encode_utf8(&mut [0; 4]), at_ms)
    }

    fn tick_at(&mut self, ms: i64) {
        self.wait_until(ms);
        self.tick();
    }

    fn control(&mut self, who: &str, control: Control) -> Result<(), Refusal> {
        self.control_as(who, false, control)
    }

    fn control_as(&mut self, who: &str, quizmaster: bool, control: Control) -> Result<(), Refusal> {
        let request = ControlQuiz {
            channel: self.channel,
            member: sample::member(who),
            quizmaster,
            control,
        };
        self.run(|engine, now| engine.control(now, request))
    }

    /// The quiz of the channel, whether or not its lobby is open.
    fn lobby_quiz(&self) -> QuizId {
        let running = self.engine.play.in_channel(self.channel);
        running.map_or(QuizId(0), |one| one.started.quiz)
    }

    fn join_of(&self, who: &str) -> Join {
        Join {
            channel: self.channel,
            quiz: self.lobby_quiz(),
            member: sample::member(who),
        }
    }

    fn join(&mut self, who: &str) -> Result<Timestamp, Refusal> {
        let join = self.join_of(who);
        self.run(|engine, _| engine.join(join))
    }

    fn begin_lobby(&mut self, who: &str, quizmaster: bool) -> Result<(), Refusal> {
        let begin = Begin {
            join: self.join_of(who),
            quizmaster,
        };
        self.run(|engine, now| engine.begin(now, begin))
    }

    /// When something comes next by itself in the channel that the table looks at.
    fn deadline(&self) -> Option<Timestamp> {
        self.running()?.deadline()
    }

    /// What the table looks at, while it runs.
    fn running(&self) -> Option<&Running> {
        if self.daily {
            let asked = self.asked.get(&(self.channel, true))?;
            self.engine.play.running.get(&asked.view.started.quiz)
        } else {
            self.engine.play.in_channel(self.channel)
        }
    }

    /// The same, from the opening of the question.
    fn due_ms(&self) -> Option<i64> {
        Some(self.deadline()?.ms_since(self.opened()))
    }

    fn await_deadline(&mut self) {
        self.now = self.deadline().expect("something is due");
        self.tick();
    }

    /// Waits until the open question closes.
    fn run_out(&mut self) {
        assert!(self.is_open());
        self.await_deadline();
        assert!(!self.is_open());
    }

    /// Waits out the gap, and the next question is in the channel.
    fn next(&mut self) {
        assert!(!self.is_open());
        self.await_deadline();
        self.post();
    }

    /// Plays a question up to the next gap or the end; each presses the letter after a second.
    fn play(&mut self, presses: &[(&str, char)]) {
        self.play_to_close(presses);
        self.finish();
    }

    /// The same, and the gap after the last question is not waited out.
    fn play_to_close(&mut self, presses: &[(&str, char)]) {
        for &(who, letter) in presses {
            self.press(who, letter, 1000).expect("it counts");
        }
        self.run_out();
    }

    fn is_running(&self) -> bool {
        self.running().is_some()
    }

    fn is_open(&self) -> bool {
        self.running().and_then(Running::round).is_some()
    }

    fn last_closed(&self) -> &Closed {
        let mut closed = self.published.iter().filter_map(|said| match said {
            Publication::Reveal(closed) => Some(closed),
            _ => None,
        });
        closed.next_back().expect("a question has closed")
    }

    /// Waits out the gap after the last close, if that is not over.
    fn finish(&mut self) {
        if self.running().is_some_and(Running::is_over) {
            self.await_deadline();
        }
    }

    fn final_standings(&mut self) -> &FinalStandings {
        self.finish();
        match self.published.last() {
            Some(Publication::FinalStandings(standings)) => standings,
            last => panic!("no standings, but {last:?}"),
        }
    }

    /// What the last question brought: name, letters as shown, milliseconds, points.
    fn awards(&self) -> Vec<(&str, String, i64, i32)> {
        let closed = self.last_closed();
        let mut rows = Vec::new();
        for award in &closed.awards {
            let letters = match closed.view.given(&award.answer) {
                RawAnswer::Positions(shown) => {
                    shown.iter().map(|at| char::from(b'A' + at)).collect()
                }
                RawAnswer::Text(text) => text,
            };
            let name = award.member.name.as_str();
            rows.push((name, letters, award.took_ms, award.points));
        }
        rows
    }

    /// Points on the channel's leaderboard.
    fn points(&self, who: &str) -> i64 {
        let board = self.engine.channel_board(self.channel);
        board
            .get(&sample::member(who).id)
            .map_or(0, |tally| tally.points)
    }
}

/// The options with these letters.
fn positions(letters: &str) -> RawAnswer {
    RawAnswer::Positions(letters.bytes().map(|letter| letter - b'A').collect())
}

/// "Locked in" with these letters.
fn locked_in(letters: &str, how: Locked) -> Result<LockedIn, Refusal> {
    Ok(LockedIn {
        answer: positions(letters),
        how,
        number: None,
        tries_left: None,
        stake: None,
    })
}

/// Places, names and points, in the order shown.
fn rows(placings: &[Placing]) -> Vec<(u32, &str, i64)> {
    let mut rows = Vec::new();
    for Placing { place, tally, .. } in placings {
        rows.push((*place, tally.name.as_str(), tally.points));
    }
    rows
}

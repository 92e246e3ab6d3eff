//! Games in which people, the network and the clock do what they like.

use super::super::daily::daily_request;
use super::super::*;
use super::NAMES;
use super::deeds::{Deed, deed};
use super::learning::{Study, study};
use crate::daily::{ScheduleControl, ScheduleRequest};
use crate::ids::MemberId;
use crate::member::Member;
use crate::play::HowSure;
use crate::question::{Choices, Confidence, Kind};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// An id of a thing: one that is there, or any.
#[derive(Clone, Debug)]
pub(super) enum Which {
    Present,
    Any(u64),
}

/// A step of a game in which people and the network do what they like.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Start {
        who: usize,
        bank: usize,
        questions: u16,
        seconds: Option<u16>,
        mode: usize,
        lives: Lives,
        lobby: bool,
        tagged: Option<bool>,
        seed: u64,
    },
    Press {
        who: usize,
        round: Which,
        message: Which,
        stamp_ms: i64,
        positions: Vec<u8>,
        again: bool,
    },
    HowSure {
        who: usize,
        round: Which,
        stamp_ms: i64,
        confidence: usize,
        again: bool,
    },
    Control {
        who: usize,
        quizmaster: bool,
        control: Control,
    },
    Posted {
        quiz: Which,
        round: Which,
    },
    Lost {
        round: Which,
        how: Lost,
    },
    Daily {
        zone: usize,
        minute: i64,
        bank: usize,
        hours: u16,
        seed: u64,
    },
    ControlDaily {
        nth: u64,
        control: ScheduleControl,
    },
    NotifyQuizmasters,
    /// The next steps are about the daily question of a channel, or about its quiz.
    Look {
        daily: bool,
    },
    Forget {
        who: usize,
    },
    /// Something that quizmasters do beside play.
    Quizmaster(Deed),
    /// Something that a member does alone.
    Learn(usize, Study),
    /// Someone presses a button of the lobby.
    Lobby {
        who: usize,
        begin: bool,
        quizmaster: bool,
    },
    LobbyPosted,
    LobbyLost(Lost),
    Away,
    Tick,
}

/// Banks by which games ask, of which one is not there.
const BANKS: [&str; 4] = ["one", "THREE", "five", "six"];
const ZONES: [&str; 3] = ["UTC", "Australia/Lord_Howe", "America/New_York"];

fn lives() -> impl Strategy<Value = Lives> {
    (1..=3_u16).prop_map(|lives| Lives::new(lives).expect("in range"))
}

fn which() -> impl Strategy<Value = Which> {
    prop_oneof![
        9 => Just(Which::Present),
        1 => (0..30_u64).prop_map(Which::Any),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let who = 0..NAMES.len();
    let start = (
        who.clone(),
        0..4_usize,
        0..6_u16,
        option::of(5..40_u16),
        0..Mode::ALL.len(),
        lives(),
        prop::bool::weighted(0.2),
        option::of(any::<bool>()),
        any::<u64>(),
    )
        .prop_map(
            |(who, bank, questions, seconds, mode, lives, lobby, tagged, seed)| Step::Start {
                who,
                bank,
                questions,
                seconds,
                mode,
                lives,
                lobby,
                tagged,
                seed,
            },
        );
    let press = (
        who.clone(),
        which(),
        which(),
        prop_oneof![9 => 0..22_000_i64, 1 => -90_000..90_000_i64],
        prop_oneof![6 => vec(0..4_u8, 1), 3 => vec(0..4_u8, 0..5), 1 => vec(any::<u8>(), 0..4)],
        prop::bool::weighted(0.1),
    )
        .prop_map(
            |(who, round, message, stamp_ms, positions, again)| Step::Press {
                who,
                round,
                message,
                stamp_ms,
                positions,
                again,
            },
        );
    let how_sure = (
        who.clone(),
        which(),
        prop_oneof![9 => 0..22_000_i64, 1 => -90_000..90_000_i64],
        0..Confidence::ALL.len(),
        prop::bool::weighted(0.1),
    )
        .prop_map(|(who, round, stamp_ms, confidence, again)| Step::HowSure {
            who,
            round,
            stamp_ms,
            confidence,
            again,
        });
    let control = prop_oneof![
        1 => Just(Control::Stop),
        3 => Just(Control::Skip),
        3 => Just(Control::Pause),
        6 => Just(Control::Resume),
    ];
    let control =
        (who, any::<bool>(), control).prop_map(|(who, quizmaster, control)| Step::Control {
            who,
            quizmaster,
            control,
        });
    let how = prop_oneof![8 => Just(Lost::Once), 1 => Just(Lost::Forbidden), 1 => Just(Lost::Gone)];
    let lobby_lost = how.clone().prop_map(Step::LobbyLost);
    let lobby = (0..NAMES.len(), prop::bool::weighted(0.2), any::<bool>());
    let lobby = lobby.prop_map(|(who, begin, quizmaster)| Step::Lobby {
        who,
        begin,
        quizmaster,
    });
    let lost = (which(), how).prop_map(|(round, how)| Step::Lost { round, how });
    let daily = (
        0..ZONES.len(),
        0..24 * 60_i64,
        0..4_usize,
        1..48_u16,
        any::<u64>(),
    )
        .prop_map(|(zone, minute, bank, hours, seed)| Step::Daily {
            zone,
            minute,
            bank,
            hours,
            seed,
        });
    let control_daily = prop_oneof![
        1 => Just(ScheduleControl::Remove),
        2 => Just(ScheduleControl::Pause),
        3 => Just(ScheduleControl::Resume),
        4 => Just(ScheduleControl::Now),
    ];
    let control_daily =
        (1..5_u64, control_daily).prop_map(|(nth, control)| Step::ControlDaily { nth, control });
    prop_oneof![
        4 => start,
        16 => press,
        6 => how_sure,
        1 => control,
        8 => (which(), which()).prop_map(|(quiz, round)| Step::Posted { quiz, round }),
        1 => lost,
        2 => daily,
        2 => control_daily,
        1 => Just(Step::NotifyQuizmasters),
        3 => any::<bool>().prop_map(|daily| Step::Look { daily }),
        1 => (0..NAMES.len()).prop_map(|who| Step::Forget { who }),
        4 => deed().prop_map(Step::Quizmaster),
        3 => lobby,
        4 => (0..NAMES.len(), study()).prop_map(|(who, study)| Step::Learn(who, study)),
        1 => Just(Step::LobbyPosted),
        1 => lobby_lost,
        1 => Just(Step::Away),
        8 => Just(Step::Tick),
    ]
}

/// Steps, each in one of three channels and so much later than the one before.
pub(super) fn game() -> impl Strategy<Value = Vec<(u64, i64, Step)>> {
    let later = prop_oneof![
        8 => 0..8000_i64,
        1 => -5000..0_i64,
        1 => 0..100_000_000_i64,
    ];
    vec((1..=3_u64, later, step()), 1..120)
}

/// A quiz to whose questions members press a letter or nothing, and nothing else comes between.
#[derive(Clone, Debug)]
pub(super) struct Calm {
    channel: u64,
    mode: usize,
    lives: Lives,
    presses: Vec<[Option<char>; NAMES.len()]>,
}

pub(super) fn calm() -> impl Strategy<Value = Calm> {
    let letter = prop_oneof![2 => Just(Some('A')), 1 => Just(Some('B')), 1 => Just(None)];
    let presses = vec(prop::array::uniform4(letter), 1..=4);
    let quiz = (1..=3_u64, 0..Mode::ALL.len(), lives(), presses);
    quiz.prop_map(|(channel, mode, lives, presses)| Calm {
        channel,
        mode,
        lives,
        presses,
    })
}

fn id(which: &Which, present: Option<u64>) -> u64 {
    match which {
        Which::Present => present.unwrap_or(0),
        Which::Any(id) => *id,
    }
}

impl Table {
    /// A table with banks of one, three and five questions of every kind, and with the bank "git"
    /// of four by which games do not ask.
    pub(super) fn wild() -> Self {
        let rules = Rules {
            cooldown_ms: 3000,
            ..rules()
        };
        Self::with(rules, Self::wild_banks())
    }

    pub(super) fn wild_banks() -> [Bank; 4] {
        let small = bank("one", 1);
        let several = edited(sample::bank("three", 3), |question| {
            question.kind = Kind::Several;
            question.right = Choices::from_bits(0b101);
        });
        let mut mixed = sample::bank("five", 5);
        for question in &mut mixed.questions[..2] {
            let question = Arc::make_mut(question);
            question.kind = Kind::TrueFalse;
            question.options.truncate(2);
            question.tags = vec!["truth".to_owned()];
        }
        for (at, accepted) in [(3, ["right", "other"]), (4, ["so", "or so"])] {
            let place = &mut mixed.questions[at];
            let typed = sample::typed(place.prompt.source(), &accepted);
            let id = place.id.clone();
            *place = Arc::new(Question { id, ..typed });
        }
        [small, several, mixed, bank("git", 4)]
    }

    pub(super) fn take_calm(&mut self, quiz: &Calm) {
        self.channel = ChannelId(quiz.channel);
        self.now = self.now.plus_ms(60_000);
        let start = Start {
            guild: GuildId(quiz.channel % 2),
            mode: Mode::ALL[quiz.mode],
            lives: quiz.lives,
            ..request(quiz.presses.len() as u16)
        };
        self.begin(start);
        for presses in &quiz.presses {
            let pressed = NAMES.iter().zip(presses).zip(1..);
            for ((who, letter), nth) in pressed {
                // Whoever has fallen is refused.
                let _ = letter.map(|letter| self.press(who, letter, 1000 * nth));
            }
            // In a race the first right answer may have closed it.
            if self.is_open() {
                self.run_out();
            }
            match self.running() {
                Some(running) if running.is_over() => self.await_deadline(),
                Some(_) => self.next(),
                None => break,
            }
        }
    }

    pub(super) fn take_step(&mut self, channel: u64, later_ms: i64, step: &Step) {
        self.channel = ChannelId(channel);
        self.now = self.now.plus_ms(later_ms);
        let guild = GuildId(channel % 2);
        let asked = self.asked.get(&(self.channel, self.daily)).cloned();
        let quiz = asked.as_ref().map(|asked| asked.view.started.quiz.0);
        let open = asked.as_ref().map(|asked| asked.view.round.0);
        // Whoever is refused is refused; what must hold is looked at afterwards.
        match step {
            Step::Start {
                who,
                bank,
                questions,
                seconds,
                mode,
                lives,
                lobby,
                tagged,
                seed,
            } => {
                let start = Start {
                    guild,
                    member: sample::member(NAMES[*who]),
                    banks: BANKS[*bank].to_owned(),
                    seconds: seconds.and_then(Seconds::new),
                    mode: Mode::ALL[*mode],
                    lives: *lives,
                    lobby: *lobby,
                    tag: tagged.map(|bool| if bool { "truth" } else { "lies" }.to_owned()),
                    seed: *seed,
                    ..request(*questions)
                };
                let _ = self.start(start);
            }
            Step::Press {
                who,
                round,
                message,
                stamp_ms,
                positions,
                again,
            } => {
                let round = RoundId(id(round, open));
                let known = asked.and_then(|asked| asked.message);
                let message = match message {
                    Which::Present => known.unwrap_or_else(|| self.appear_if_asked()),
                    Which::Any(id) => MessageId(*id),
                };
                self.serial += u64::from(!again);
                let created_at = message.created_at().plus_ms(*stamp_ms);
                let _ = self.give_press(Press {
                    interaction: InteractionId(sample::snowflake(created_at, self.serial)),
                    channel: self.channel,
                    round,
                    message,
                    member: sample::member(NAMES[*who]),
                    language: String::new(),
                    given: match positions.as_slice() {
                        [3] => RawAnswer::Text("right".into()),
                        [2] => RawAnswer::Text(" ".into()),
                        _ => RawAnswer::Positions(positions.clone()),
                    },
                });
            }
            Step::HowSure {
                who,
                round,
                stamp_ms,
                confidence,
                again,
            } => {
                self.serial += u64::from(!again);
                let opened = asked.and_then(|asked| asked.message);
                let opened = opened.map_or(self.now, MessageId::created_at);
                let press = HowSure {
                    interaction: InteractionId(sample::snowflake(
                        opened.plus_ms(*stamp_ms),
                        self.serial,
                    )),
                    channel: self.channel,
                    round: RoundId(id(round, open)),
                    member: sample::member(NAMES[*who]).id,
                    confidence: Confidence::ALL[*confidence],
                };
                let _ = self.run(|engine, now| engine.say_how_sure(now, press));
            }
            Step::Control {
                who,
                quizmaster,
                control,
            } => {
                let _ = self.control_as(NAMES[*who], *quizmaster, *control);
            }
            Step::Posted { quiz: of, round } => {
                let posting = Posting {
                    quiz: QuizId(id(of, quiz)),
                    round: RoundId(id(round, open)),
                    message: self.appear_if_asked(),
                };
                self.settle(|engine, now| engine.posted(now, posting));
            }
            Step::Lost { round, how } => {
                let (quiz, round) = (QuizId(quiz.unwrap_or(0)), RoundId(id(round, open)));
                self.settle(|engine, now| engine.lost(now, quiz, round, *how));
            }
            Step::Daily {
                zone,
                minute,
                bank,
                hours,
                seed,
            } => {
                let time = format!("{:02}:{:02}", minute / 60, minute % 60);
                let request = ScheduleRequest {
                    guild,
                    bank: BANKS[*bank].to_owned(),
                    seed: *seed,
                    ..daily_request(self.channel, ZONES[*zone], &time, *hours)
                };
                let _ = self.run(|engine, now| engine.add_schedule(now, request));
            }
            Step::ControlDaily { nth, control } => {
                let schedule = ScheduleId(*nth);
                let _ =
                    self.run(|engine, now| engine.control_schedule(now, guild, schedule, *control));
            }
            Step::NotifyQuizmasters => self.notify_quizmasters(guild),
            Step::Look { daily } => {
                self.daily = *daily;
                self.tick();
            }
            Step::Forget { who } => {
                self.serial += 1;
                let tombstone = Member {
                    id: MemberId(self.serial),
                    name: "—".into(),
                };
                self.forget(sample::member(NAMES[*who]).id, tombstone);
            }
            Step::Quizmaster(deed) => self.take_deed(deed),
            Step::Learn(who, study) => self.take_study(guild, NAMES[*who], study),
            Step::Lobby {
                who,
                begin,
                quizmaster,
            } => {
                let _ = match begin {
                    true => self.begin_lobby(NAMES[*who], *quizmaster),
                    false => self.join(NAMES[*who]).map(drop),
                };
            }
            Step::LobbyPosted => {
                self.serial += 1;
                let message = MessageId(sample::snowflake(self.now, self.serial));
                let quiz = self.lobby_quiz();
                self.settle(|engine, _| engine.lobby_posted(quiz, message));
            }
            Step::LobbyLost(how) => {
                let quiz = self.lobby_quiz();
                self.settle(|engine, now| engine.lobby_lost(now, quiz, *how));
            }
            Step::Away => self.away(),
            Step::Tick => self.tick(),
        }
    }

    fn appear_if_asked(&mut self) -> MessageId {
        if self.asked.contains_key(&(self.channel, self.daily)) {
            self.appear()
        } else {
            MessageId(sample::snowflake(self.now, self.serial))
        }
    }
}

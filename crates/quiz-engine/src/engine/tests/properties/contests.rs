//! Contests in which people and the clock do what they like.

use super::super::contest::contest_request;
use super::super::*;
use crate::contest::{
    AnswerContest, ContestFact, ContestRequest, ContestResult, JoinContest, PlayContest, Position,
};
use crate::ids::ContestId;
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::HashSet;

const GUILD: GuildId = GuildId(1);
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const NAMES: [&str; 4] = ["ana", "ben", "cleo", "dora"];
const TEAMS: [&str; 3] = ["Owls", "owls", "Foxes"];

#[derive(Clone, Debug)]
enum Step {
    Create {
        teams: bool,
        attempts: u8,
        /// It is still open when the server is forgotten, if that is soon.
        long: bool,
        seed: u64,
    },
    Join,
    Play {
        earlier_ms: i64,
    },
    Answer {
        of_current: bool,
        earlier_ms: i64,
        positions: Vec<u8>,
    },
    Finish,
    Team {
        name: usize,
        new: bool,
    },
    Leave,
    /// The server removes the bot, or invites it.
    Member {
        invited: bool,
    },
    /// The server removes the bot, and 30 days pass.
    ForgetServer,
    Tick,
}

fn step() -> impl Strategy<Value = Step> {
    let earlier_ms = || prop_oneof![4 => Just(0), 1 => -2000..3000_i64];
    let create = (any::<bool>(), 0..3_u8, any::<bool>(), any::<u64>());
    let answer = (
        prop::bool::weighted(0.9),
        earlier_ms(),
        prop_oneof![8 => vec(0..4_u8, 1), 1 => vec(any::<u8>(), 0..3)],
    );
    prop_oneof![
        1 => create.prop_map(|(teams, attempts, long, seed)| Step::Create {
            teams,
            attempts,
            long,
            seed,
        }),
        2 => Just(Step::Join),
        8 => earlier_ms().prop_map(|earlier_ms| Step::Play { earlier_ms }),
        8 => answer.prop_map(|(of_current, earlier_ms, positions)| Step::Answer {
            of_current,
            earlier_ms,
            positions,
        }),
        1 => Just(Step::Finish),
        3 => (0..TEAMS.len(), any::<bool>()).prop_map(|(name, new)| Step::Team { name, new }),
        1 => Just(Step::Leave),
        1 => any::<bool>().prop_map(|invited| Step::Member { invited }),
        1 => Just(Step::ForgetServer),
        3 => Just(Step::Tick),
    ]
}

/// Who, in which contest, and how much later than the step before.
fn game() -> impl Strategy<Value = Vec<(usize, u64, i64, Step)>> {
    let later = prop_oneof![
        12 => 0..15_000_i64,
        2 => 0..4_000_000_i64,
        1 => -3000..0_i64,
    ];
    vec((0..NAMES.len(), 1..3_u64, later, step()), 1..150)
}

/// Engines after contests, the facts of each step, and the results that were told.
pub fn contested() -> impl Strategy<Value = (Engine, Vec<Vec<Fact>>, Vec<ContestResult>)> {
    game().prop_map(|steps| {
        let mut table = Table::new();
        for (who, contest, later_ms, step) in &steps {
            table.take_contest_step(*who, *contest, *later_ms, step);
        }
        let results = table.contest_results();
        (table.engine, table.steps, results)
    })
}

impl Table {
    fn take_contest_step(&mut self, who: usize, contest: u64, later_ms: i64, step: &Step) {
        self.now = self.now.plus_ms(later_ms);
        let (guild, member) = (GUILD, sample::member(NAMES[who]));
        let contest = ContestId(contest);
        // Whoever is refused is refused; what must hold is looked at afterwards.
        match step {
            Step::Create {
                teams,
                attempts,
                long,
                seed,
            } => {
                let open_ms = if *long {
                    50 * DAY_MS
                } else {
                    2 * 60 * 60 * 1000
                };
                let request = ContestRequest {
                    name: format!("cup {}", self.serial),
                    opens: self.now.plus_ms(60_000),
                    closes: self.now.plus_ms(open_ms),
                    teams: *teams,
                    attempts: *attempts,
                    seed: *seed,
                    ..contest_request(self.now)
                };
                let _ = self.run(|engine, now| engine.create_contest(now, request));
            }
            Step::Join => {
                let join = JoinContest {
                    guild,
                    contest,
                    member,
                };
                let _ = self.run(|engine, now| engine.join_contest(now, join));
            }
            Step::Play { earlier_ms } => {
                let play = PlayContest {
                    guild,
                    contest,
                    member,
                    interaction: self.pressed_earlier(*earlier_ms),
                };
                let _ = self.run(|engine, now| engine.play_contest(now, play));
            }
            Step::Answer {
                of_current,
                earlier_ms,
                positions,
            } => {
                let first = Position {
                    contest,
                    attempt: 1,
                    number: 1,
                };
                let mut contests = self.engine.contests(GUILD);
                let contesting = contests.find(|one| one.contest.id == contest);
                let current = contesting.and_then(|one| Some(one.current(member.id)?.0));
                drop(contests);
                let answer = AnswerContest {
                    guild,
                    position: current.filter(|_| *of_current).unwrap_or(first),
                    member,
                    interaction: self.pressed_earlier(*earlier_ms),
                    language: String::new(),
                    given: RawAnswer::Positions(positions.clone()),
                };
                let _ = self.run(|engine, _| engine.answer_contest(answer));
            }
            Step::Finish => {
                let _ = self.run(|engine, now| engine.finish_contest(now, guild, contest));
            }
            Step::Team { name, new: true } => {
                let name = TEAMS[*name];
                let _ = self.run(|engine, now| engine.create_team(now, guild, member, name));
            }
            Step::Team { name, new: false } => {
                let team = TEAMS[*name];
                let _ = self.run(|engine, now| engine.join_team(now, guild, member, team));
            }
            Step::Leave => {
                let _ = self.run(|engine, now| engine.leave_team(now, guild, &member));
            }
            Step::Member { invited: true } => self.settle(|engine, _| engine.guild_joined(guild)),
            Step::Member { invited: false } => {
                self.settle(|engine, now| engine.guild_left(now, guild));
            }
            Step::ForgetServer => {
                self.settle(|engine, now| engine.guild_left(now, guild));
                self.now = self.now.plus_ms(30 * DAY_MS);
                self.tick();
                assert!(self.engine.contests(GUILD).next().is_none());
                assert!(self.engine.teams().of(GUILD).next().is_none());
            }
            Step::Tick => self.tick(),
        }
    }

    fn pressed_earlier(&mut self, ms: i64) -> InteractionId {
        self.serial += 1;
        InteractionId(sample::snowflake(self.now.plus_ms(-ms), self.serial))
    }

    fn contest_results(&self) -> Vec<ContestResult> {
        let results = self.published.iter().filter_map(|said| match said {
            Publication::Contest(result) => Some(ContestResult::clone(result)),
            _ => None,
        });
        results.collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// [`Table::run`] checks at every step that replay and life agree and nothing is overdue.
    #[test]
    fn whatever_happens_in_contests_each_has_one_sound_result(steps in game()) {
        let mut table = Table::new();
        for (who, contest, later_ms, step) in &steps {
            table.take_contest_step(*who, *contest, *later_ms, step);
            let mut seen = HashSet::new();
            for team in table.engine.teams().of(GUILD) {
                prop_assert!(!team.members.is_empty());
                prop_assert!(team.members.keys().all(|member| seen.insert(*member)));
            }
        }
        // Longer than a contest is open and a server is kept.
        table.now = table.now.plus_ms(60 * DAY_MS);
        table.tick();
        prop_assert!(table.engine.next_deadline().is_none());
        let created = |fact: &&Fact| matches!(fact, Fact::Contest(ContestFact::Created(_)));
        let cancelled = |fact: &&Fact| matches!(fact, Fact::Contest(ContestFact::Cancelled { .. }));
        // Nobody is told of those of a server that is forgotten.
        let abandoned = |fact: &&Fact| matches!(fact, Fact::Contest(ContestFact::Unposted { .. }));
        let count = |of: &dyn Fn(&&Fact) -> bool| table.facts.iter().filter(of).count();
        let results = table.contest_results();
        prop_assert_eq!(results.len() + count(&cancelled) + count(&abandoned), count(&created));
        for result in results {
            let most = result.contest.questions.len() as u64;
            for row in &result.members {
                prop_assert!(row.score.points <= 1000 * most);
                prop_assert!(row.score.right <= row.score.answered);
                prop_assert!(u64::from(row.score.answered) <= most);
                prop_assert!(row.score.ms <= 20_000 * most, "no question takes longer than it may");
            }
            let mut members = HashSet::new();
            prop_assert!(result.members.iter().all(|row| members.insert(row.member.id)));
            let points: u64 = result.members.iter().map(|row| row.score.points).sum();
            prop_assert_eq!(points, result.sides.iter().map(|side| side.sum.points).sum::<u64>());
        }
    }
}

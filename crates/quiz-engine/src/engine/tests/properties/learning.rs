//! What members do alone, in games: plans, reviews and reminders.

use super::super::*;
use super::NAMES;
use crate::ids::{BankId, QuestionId};
use crate::learn::{AddPlan, LearnFact, NewPerDay, Rating, SetReminder, Studied};
use crate::zone::Zone;
use proptest::option;
use proptest::prelude::*;

#[derive(Clone, Debug)]
pub(super) enum Study {
    Add {
        bank: usize,
        new_per_day: u16,
        exam: Option<usize>,
    },
    Remove {
        bank: usize,
    },
    Review {
        bank: usize,
        question: usize,
        rating: usize,
    },
    Remind {
        minute: u16,
        zone: usize,
    },
    RemindNoMore,
    /// The message of the last reminder was refused, or is sent.
    Reminded {
        blocked: bool,
    },
    Told,
}

const BANKS: [&str; 3] = ["three", "FIVE", "six"];
const EXAMS: [&str; 4] = ["tomorrow", "2025-07-01", "2099-01-01", "never"];
const ZONES: [Option<&str>; 3] = [Some("UTC"), Some("Australia/Lord_Howe"), None];

pub(super) fn study() -> impl Strategy<Value = Study> {
    let bank = || 0..BANKS.len();
    prop_oneof![
        4 => (bank(), 1..=100_u16, option::of(0..EXAMS.len()))
            .prop_map(|(bank, new_per_day, exam)| Study::Add { bank, new_per_day, exam }),
        1 => bank().prop_map(|bank| Study::Remove { bank }),
        3 => (bank(), 0..5_usize, 0..4_usize)
            .prop_map(|(bank, question, rating)| Study::Review { bank, question, rating }),
        4 => (0..24 * 60_u16, 0..ZONES.len())
            .prop_map(|(minute, zone)| Study::Remind { minute, zone }),
        1 => Just(Study::RemindNoMore),
        4 => prop::bool::weighted(0.2).prop_map(|blocked| Study::Reminded { blocked }),
        1 => Just(Study::Told),
    ]
}

impl Table {
    /// Whoever is refused is refused; what must hold is looked at afterwards.
    pub(super) fn take_study(&mut self, guild: GuildId, who: &str, study: &Study) {
        let member = sample::member(who).id;
        match study {
            Study::Add {
                bank,
                new_per_day,
                exam,
            } => {
                let request = AddPlan {
                    member,
                    guild,
                    bank: BANKS[*bank].to_owned(),
                    new_per_day: NewPerDay::new(*new_per_day).expect("in range"),
                    exam: exam.map(|exam| EXAMS[exam].to_owned()),
                    zone: Zone::utc(),
                    max: 2,
                };
                let _ = self.run(|engine, now| engine.add_plan(now, request));
            }
            Study::Remove { bank } => {
                let bank = BankId::new(BANKS[*bank].to_lowercase());
                let _ = self.run(|engine, now| engine.remove_plan(now, member, &bank));
            }
            Study::Review {
                bank,
                question,
                rating,
            } => {
                let bank = BANKS[*bank].to_lowercase();
                let review = Review {
                    member,
                    guild,
                    question: QuestionId::new(format!("{bank}/{question}")),
                    studied: Studied::default(),
                    rating: Rating::ALL[*rating],
                    took_ms: Some(1000),
                };
                let reviewed = self.run(|engine, now| Ok(engine.review(now, review)));
                assert!(reviewed.expect("nobody is refused").due > self.now);
            }
            Study::Remind { minute, zone } => {
                let request = SetReminder {
                    member,
                    channel: ChannelId(member.0),
                    time: format!("{:02}:{:02}", minute / 60, minute % 60),
                    zone: ZONES[*zone].map(str::to_owned),
                    zone_there: None,
                    language: "en".to_owned(),
                };
                let first = self.run(|engine, now| engine.set_reminder(now, request));
                assert!(first.is_err() || first.is_ok_and(|first| first > self.now));
            }
            Study::RemindNoMore => {
                let _ = self.run(|engine, now| engine.switch_reminder_off(now, member));
            }
            Study::Reminded { blocked } => {
                let last = self.engine.reminding(member).and_then(|one| one.last);
                let Some(due) = last else { return };
                if *blocked {
                    self.settle(|engine, now| engine.reminder_blocked(now, member, due));
                } else {
                    let done = LearnFact::ReminderDone { member, due };
                    self.settle(|_, _| Decision::facts([done.into()]));
                }
            }
            Study::Told => self.settle(|engine, now| engine.told_of_block(now, member)),
        }
    }

    pub(super) fn stop_reminders(&mut self) {
        for name in NAMES {
            let member = sample::member(name).id;
            let _ = self.run(|engine, now| engine.switch_reminder_off(now, member));
        }
    }
}

/// The reminders that were due: whose, and on which day.
fn reminded(facts: &[Fact]) -> Vec<(MemberId, String)> {
    let days = facts.iter().filter_map(|fact| match fact {
        Fact::Learn(LearnFact::ReminderDue { member, day, .. }) => Some((*member, day.to_string())),
        _ => None,
    });
    days.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_reminded_twice_on_a_day(
        steps in proptest::collection::vec((0..2_usize, 0..100_000_000_i64, study()), 1..80),
    ) {
        let mut table = Table::wild();
        for (who, later_ms, study) in &steps {
            table.now = table.now.plus_ms(*later_ms);
            table.tick();
            table.take_study(GuildId(1), NAMES[*who], study);
        }
        let reminded = reminded(&table.facts);
        let distinct: std::collections::HashSet<_> = reminded.iter().collect();
        prop_assert_eq!(distinct.len(), reminded.len(), "{:?}", reminded);
    }
}

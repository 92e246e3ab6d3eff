//! What a term of reviews is worth: the recall that is expected on the day of the exam, and the
//! minutes that were spent.
//!
//! 30 members of different ability learn 300 cards in a term of 12 weeks. Each Monday a quiz asks 25
//! of the cards, which all scenarios share and whose minutes count for none. A sitting has at most 15
//! minutes, on Monday to Friday; the exam is on the Saturday of the last week. The truth is the model
//! of FSRS-6: members have parameters of their own, which no scheduler knows. Looks at a card take the
//! seconds, and first looks and right answers have the ratings, that the simulator of `fsrs` has as
//! its defaults, which its authors took from the reviews of Anki's users.
//!
//! `cargo bench --bench learning`

use fsrs::{DEFAULT_PARAMETERS, FSRS, FSRS6_DEFAULT_DECAY, MemoryState, SimulatorConfig};
use quiz_engine::ids::{BankId, GuildId, MemberId, Timestamp};
use quiz_engine::learn::{Calendar, Card, Course, NewPerDay, Plan, Rating, Studied, sitting};
use quiz_engine::zone::{LocalDate, Zone};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

const MEMBERS: usize = 30;
const CARDS: usize = 300;
const WEEKS: i64 = 12;
/// The Saturday of the last week; day 0 is a Monday.
const EXAM_DAY: i64 = WEEKS * 7 - 2;
const SITTING_SECONDS: f32 = 15.0 * 60.0;
const NEW_PER_DAY: u16 = 10;

const HOUR_MS: i64 = 60 * 60 * 1000;
const DAY_MS: i64 = 24 * HOUR_MS;
/// 2026-09-07, a Monday.
const FIRST_DAY: Timestamp = Timestamp(1_788_739_200_000);

/// How members study.
#[derive(Clone, Copy)]
enum Scenario {
    Nothing,
    /// `/review` without a plan: what was missed in quizzes.
    Misses,
    /// FSRS at this retention, and 10 new cards a day.
    Plain(f32),
    /// `/review` with a plan and the date of the exam.
    Exam,
}

/// A member and what they truly remember.
struct Member {
    fsrs: FSRS,
    rng: ChaCha8Rng,
    cards: Vec<Option<(MemoryState, Timestamp)>>,
    seconds: f32,
}

/// What a member's term came to.
#[derive(Clone, Copy, Default)]
struct Term {
    recall: f32,
    minutes: f32,
}

fn noon(day: i64) -> Timestamp {
    FIRST_DAY.plus_ms(day * DAY_MS + 12 * HOUR_MS)
}

impl Member {
    fn new(number: usize) -> Self {
        // From a third of the usual stability to three times of it.
        let place = number as f32 / (MEMBERS - 1) as f32 * 2.0 - 1.0;
        let ability = 3.0_f32.powf(place);
        let mut parameters = DEFAULT_PARAMETERS.to_vec();
        parameters[..4]
            .iter_mut()
            .for_each(|stability| *stability *= ability);
        // How much a right answer strengthens a memory.
        parameters[8] += 0.3 * place;
        Self {
            fsrs: FSRS::new(&parameters).expect("valid parameters"),
            rng: ChaCha8Rng::seed_from_u64(number as u64),
            cards: vec![None; CARDS],
            seconds: 0.0,
        }
    }

    fn recall(&self, card: usize, at: Timestamp) -> f32 {
        self.cards[card].map_or(0.0, |(state, seen)| {
            let days = at.ms_since(seen) as f32 / DAY_MS as f32;
            fsrs::current_retrievability(state, days, FSRS6_DEFAULT_DECAY)
        })
    }

    fn one_of(&mut self, shares: &[f32]) -> usize {
        let mut left = self.rng.random::<f32>() * shares.iter().sum::<f32>();
        let at = shares.iter().position(|share| {
            left -= share;
            left < 0.0
        });
        at.unwrap_or(shares.len() - 1)
    }

    /// Looks at a card; how it went, and the seconds that it took.
    fn look(&mut self, card: usize, at: Timestamp) -> (Rating, f32) {
        let config = SimulatorConfig::default();
        let before = self.cards[card];
        let (rating, costs) = match before {
            None => (
                self.one_of(&config.first_rating_prob),
                config.state_rating_costs[0],
            ),
            Some(_) => {
                let knows = self.rng.random::<f32>() < self.recall(card, at);
                let rating = match knows {
                    true => 1 + self.one_of(&config.review_rating_prob),
                    false => 0,
                };
                (rating, config.state_rating_costs[1])
            }
        };
        let days = before.map_or(0, |(_, seen)| day_of(at) - day_of(seen));
        let next = self
            .fsrs
            .next_states(before.map(|(state, _)| state), 0.9, days as u32)
            .expect("valid states");
        let next = [next.again, next.hard, next.good, next.easy];
        self.cards[card] = Some((next[rating].memory, at));
        (Rating::ALL[rating], costs[rating])
    }
}

fn day_of(at: Timestamp) -> i64 {
    at.ms_since(FIRST_DAY).div_euclid(DAY_MS)
}

/// A review by FSRS alone.
fn plainly(studied: &Studied, rating: Rating, now: Timestamp, retention: f32) -> Studied {
    let calendar = Calendar {
        zone: Zone::utc(),
        exam: None,
    };
    let mut memory = studied.reviewed(rating, now, &calendar);
    if rating.is_right() {
        let fsrs = FSRS::new(&[]).expect("the published parameters");
        let days = fsrs.next_interval(Some(memory.stability), retention, 3);
        let days = i64::from(days.max(1.0).round() as i32);
        memory.due = FIRST_DAY.plus_ms((day_of(now) + days) * DAY_MS);
    }
    Studied {
        memory: Some(memory),
        ..*studied
    }
}

fn term(number: usize, scenario: Scenario) -> Term {
    let mut member = Member::new(number);
    let zone = Zone::utc();
    let exam = zone.day_at(noon(EXAM_DAY));
    let plan = Plan {
        member: MemberId(1),
        guild: GuildId(1),
        bank: BankId::new("term"),
        new_per_day: NewPerDay::new(NEW_PER_DAY).expect("in range"),
        exam: matches!(scenario, Scenario::Exam).then_some(exam),
        zone,
        at: FIRST_DAY,
    };
    let mut studied = vec![Studied::default(); CARDS];
    for day in 0..EXAM_DAY {
        if day % 7 == 0 {
            let week = (day / 7) as usize;
            let asked = CARDS / WEEKS as usize;
            let of_week = studied.iter_mut().enumerate().skip(week * asked);
            for (card, studied) in of_week.take(asked) {
                let (rating, _) = member.look(card, noon(day));
                if !rating.is_right() {
                    studied.missed = Some(noon(day));
                }
            }
        }
        if day % 7 < 5 && !matches!(scenario, Scenario::Nothing) {
            sit(&mut member, &mut studied, &plan, day, scenario);
        }
    }
    let morning = noon(EXAM_DAY).plus_ms(-2 * HOUR_MS);
    let recalled: f32 = (0..CARDS).map(|card| member.recall(card, morning)).sum();
    Term {
        recall: recalled / CARDS as f32,
        minutes: member.seconds / 60.0,
    }
}

/// A sitting in the evening.
fn sit(member: &mut Member, studied: &mut [Studied], plan: &Plan, day: i64, scenario: Scenario) {
    let zone = Zone::utc();
    let calendar = Calendar {
        zone: zone.clone(),
        exam: plan.exam,
    };
    let mut now = noon(day).plus_ms(6 * HOUR_MS);
    let (mut begun, mut spent) = (0, 0.0);
    while spent < SITTING_SECONDS {
        let course = (!matches!(scenario, Scenario::Misses)).then_some(0);
        let cards: Vec<_> = studied
            .iter()
            .map(|studied| Card {
                subject: "term",
                studied: *studied,
                course,
            })
            .collect();
        let courses = [Course { plan, begun }];
        let Some(&card) = sitting(now, &zone, &cards, &courses).order.first() else {
            // What was wrong comes again in minutes, which are not spent on it.
            let today = |due: &Timestamp| *due > now && day_of(*due) == day;
            let again = studied.iter().filter_map(Studied::due).filter(today).min();
            match again {
                Some(again) => now = again,
                None => break,
            }
            continue;
        };
        begun += usize::from(studied[card].due().is_none());
        let (rating, seconds) = member.look(card, now);
        spent += seconds;
        now = now.plus_ms((seconds * 1000.0) as i64);
        studied[card] = match scenario {
            Scenario::Plain(retention) => plainly(&studied[card], rating, now, retention),
            _ => Studied {
                memory: Some(studied[card].reviewed(rating, now, &calendar)),
                ..studied[card]
            },
        };
    }
    member.seconds += spent;
}

/// Each member's term.
fn terms(scenario: Scenario) -> Vec<Term> {
    (0..MEMBERS).map(|number| term(number, scenario)).collect()
}

fn mean(terms: &[Term]) -> Term {
    let count = terms.len() as f32;
    Term {
        recall: terms.iter().map(|term| term.recall).sum::<f32>() / count,
        minutes: terms.iter().map(|term| term.minutes).sum::<f32>() / count,
    }
}

fn print(name: &str, terms: &[Term]) {
    let (all, third) = (mean(terms), MEMBERS / 3);
    let (weak, strong) = (mean(&terms[..third]), mean(&terms[MEMBERS - third..]));
    println!(
        "{name:<42} {:>6.1}% {:>8.0} {:>14.1}% {:>16.1}%",
        100.0 * all.recall,
        all.minutes,
        100.0 * weak.recall,
        100.0 * strong.recall,
    );
}

fn main() {
    assert_eq!(
        Zone::utc().day_at(FIRST_DAY),
        LocalDate::parse("2026-09-07").expect("a date")
    );
    println!(
        "{:<42} {:>7} {:>8} {:>15} {:>17}",
        "", "recall", "minutes", "weakest third", "strongest third"
    );
    print("no review", &terms(Scenario::Nothing));
    print("/review of misses only", &terms(Scenario::Misses));
    print("FSRS at 0.90", &terms(Scenario::Plain(0.9)));
    let ours = terms(Scenario::Exam);
    print("/review with a plan and the exam's date", &ours);
    // FSRS where it spends the same minutes.
    let minutes = mean(&ours).minutes;
    let tried = (70..=98).map(|percent| {
        let retention = percent as f32 / 100.0;
        (retention, terms(Scenario::Plain(retention)))
    });
    let nearest = tried.min_by(|one, other| {
        let off = |terms: &[Term]| (mean(terms).minutes - minutes).abs();
        off(&one.1).total_cmp(&off(&other.1))
    });
    if let Some((retention, terms)) = nearest {
        print(
            &format!("FSRS at {retention:.2}, about the same minutes"),
            &terms,
        );
    }
}

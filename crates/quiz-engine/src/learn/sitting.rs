//! What a member studies now, and in which order.

use super::memory::Studied;
use super::plan::Plan;
use crate::ids::Timestamp;
use crate::zone::Zone;

/// The fewest times from which a usual time is known.
const TIMES_KNOWN: usize = 10;

/// A question that a member may study.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Card<'a> {
    /// Questions of different subjects alternate.
    pub subject: &'a str,
    /// What is known of it.
    pub studied: Studied,
    /// The course that it belongs to; `None` if it is not planned.
    pub course: Option<usize>,
}

/// A plan on a day.
#[derive(Clone, Copy, Debug)]
pub struct Course<'a> {
    /// What the member learns, and until when.
    pub plan: &'a Plan,
    /// How many new questions of it began today.
    pub begun: usize,
}

/// What to study now, by the positions of the cards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sitting {
    /// In this order.
    pub order: Vec<usize>,
    /// How many of them are new.
    pub new: usize,
}

/// What to study now: before an exam the weakest, then what is due, then new questions up to the
/// day's number. Within each, subjects alternate.
pub fn sitting(now: Timestamp, zone: &Zone, cards: &[Card<'_>], courses: &[Course<'_>]) -> Sitting {
    let today = zone.day_at(now);
    let plan = |card: &Card<'_>| card.course.map(|course| courses[course].plan);
    let is_due = |card: &Card<'_>| card.studied.due().is_some_and(|due| due <= now);
    let (mut weak, mut due, mut new) = (Vec::new(), Vec::new(), Vec::new());
    let mut unseen = vec![Vec::new(); courses.len()];
    for (at, card) in cards.iter().enumerate() {
        let cramming = plan(card).filter(|plan| plan.is_cramming(today));
        if let Some(exam) = cramming.and_then(|plan| plan.exam) {
            let reviewed = card.studied.current().map(|memory| memory.reviewed);
            let was_today = reviewed.is_some_and(|at| zone.day_at(at) == today);
            if !was_today || is_due(card) {
                let memory = card.studied.current();
                let recall = memory.map_or(0.0, |memory| memory.recall(exam.start(zone)));
                weak.push((recall, at));
            }
        } else if is_due(card) {
            due.push(at);
        } else if let (None, Some(course)) = (card.studied.due(), card.course) {
            unseen[course].push(at);
        }
    }
    weak.sort_by(|one, other| one.0.total_cmp(&other.0));
    due.sort_by_key(|at| cards[*at].studied.due());
    for (course, unseen) in courses.iter().zip(unseen) {
        let number = course.plan.new_today(today, unseen.len(), course.begun);
        new.extend(unseen.into_iter().take(number));
    }
    let is_new = |at: &usize| cards[*at].studied.due().is_none();
    let weak: Vec<_> = weak.into_iter().map(|(_, at)| at).collect();
    let count = new.len() + weak.iter().filter(|at| is_new(at)).count();
    let mut last = last_subject(cards);
    let mut order = weak;
    last = order.last().map_or(last, |at| Some(cards[*at].subject));
    for part in [due, new] {
        let mixed = mixed(cards, part, last);
        last = mixed.last().map_or(last, |at| Some(cards[*at].subject));
        order.extend(mixed);
    }
    Sitting { order, new: count }
}

/// The subject that was studied last.
fn last_subject<'a>(cards: &[Card<'a>]) -> Option<&'a str> {
    let seen = cards.iter().filter_map(|card| {
        let memory = card.studied.memory?;
        Some((memory.reviewed, card.subject))
    });
    seen.max_by_key(|(at, _)| *at).map(|(_, subject)| subject)
}

/// Spreads the cards of each subject evenly, and begins with another subject than the last one.
fn mixed(cards: &[Card<'_>], part: Vec<usize>, last: Option<&str>) -> Vec<usize> {
    let mut totals = std::collections::HashMap::new();
    for at in &part {
        *totals.entry(cards[*at].subject).or_insert(0_usize) += 1;
    }
    let mut seen = std::collections::HashMap::new();
    let mut placed: Vec<_> = part
        .into_iter()
        .map(|at| {
            let subject = cards[at].subject;
            let nth = seen.entry(subject).or_insert(0_usize);
            let place = (*nth as f64 + 0.5) / totals[subject] as f64;
            *nth += 1;
            (place, at)
        })
        .collect();
    placed.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut order: Vec<_> = placed.into_iter().map(|(_, at)| at).collect();
    let other = order.iter().position(|at| Some(cards[*at].subject) != last);
    if let Some(at) = other {
        order[..=at].rotate_right(1);
    }
    order
}

/// How long a member usually takes: the median of the times of their right answers. `None` while
/// few are known.
pub fn usual_ms(mut times_ms: Vec<i64>) -> Option<i64> {
    if times_ms.len() < TIMES_KNOWN {
        return None;
    }
    let middle = times_ms.len() / 2;
    Some(*times_ms.select_nth_unstable(middle).1)
}

/// The share of the cards that is expected to be recalled at an instant, from 0 to 1; what was never
/// reviewed counts as unknown. `None` without cards.
pub fn expected_recall<'a>(
    cards: impl IntoIterator<Item = &'a Studied>,
    at: Timestamp,
) -> Option<f32> {
    let (mut sum, mut count) = (0.0, 0_u32);
    for studied in cards {
        sum += studied.current().map_or(0.0, |memory| memory.recall(at));
        count += 1;
    }
    (count > 0).then(|| sum / count as f32)
}

#[cfg(test)]
mod tests;

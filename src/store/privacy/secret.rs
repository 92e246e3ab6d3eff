//! What an export leaves out: whatever tells a right answer early, and what is about others.

use super::{PERSONAL, Personal, THEIRS_ALONE};
use quiz_engine::ids::MemberId;
use quiz_engine::question::Choices;
use serde_json::{Map, Value};

/// A column that tells a right answer while a condition holds.
pub(super) struct Secret {
    pub(super) table: &'static str,
    pub(super) column: &'static str,
    /// SQL about the row `one`.
    pub(super) until: &'static str,
}

const fn secret(table: &'static str, column: &'static str, until: &'static str) -> Secret {
    Secret {
        table,
        column,
        until,
    }
}

const ROUND_OPEN: &str = "(SELECT closed_at FROM round WHERE round.id = one.round) IS NULL";
const CONTEST_OPEN: &str = "(SELECT closed_at FROM contest WHERE contest.id = one.contest) IS NULL";

/// Authors often put the right option first, so its index in the author's order is secret, and with
/// it each seed from which the shown order follows.
pub(super) const SECRETS: [Secret; 6] = [
    secret("answer", "chosen", ROUND_OPEN),
    secret("quiz", "seed", "one.ended_at IS NULL"),
    // It also decides what is asked next, for as long as the schedule lasts.
    secret("schedule", "seed", "1"),
    secret("contest", "seed", "one.closed_at IS NULL"),
    secret("contest_entrant", "seed", CONTEST_OPEN),
    secret("contest_shown", "chosen", CONTEST_OPEN),
];

/// The order in which the options of an answer were shown, in place of its secret.
pub(super) const SHOWN_ORDER: &str =
    "(SELECT option_order FROM round WHERE round.id = one.round) AS shown_order";

/// Returns the letters that the member saw on the options that they chose.
pub(super) fn as_shown(chosen: Choices, order: &[u8]) -> String {
    let letters = ('A'..='Z').zip(order);
    letters
        .filter(|(_, index)| chosen.contains(usize::from(**index)))
        .map(|(letter, _)| letter)
        .collect()
}

/// Removes the ids and names of other members from a row, and the words of a report that the member
/// only settled.
pub(super) fn remove_others(table: &str, row: &mut Map<String, Value>, member: MemberId) {
    let is_own = |value: &Value| match value {
        Value::String(text) => *text == member.0.to_string(),
        Value::Number(number) => number.as_u64() == Some(member.0),
        _ => false,
    };
    for Personal {
        member: column,
        name,
        ..
    } in PERSONAL
        .iter()
        .chain(&THEIRS_ALONE)
        .filter(|one| one.table == table)
    {
        if row.get(*column).is_some_and(is_own) {
            continue;
        }
        row.remove(*column);
        if let Some(name) = name {
            row.remove(*name);
        }
        if (table, *column) == ("report", "member") {
            row.remove("text");
        }
    }
}

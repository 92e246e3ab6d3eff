//! What an export leaves out: whatever tells a right answer early, and what is about others.

use super::{DELETED, PERSONAL, Personal};
use quiz_engine::ids::MemberId;
use quiz_engine::question::Choices;
use rusqlite::Row;
use serde_json::{Map, Value};

/// A column that tells a right answer while a condition holds.
struct Secret {
    table: &'static str,
    column: &'static str,
    /// SQL about the row `one`.
    until: &'static str,
}

const fn secret(table: &'static str, column: &'static str, until: &'static str) -> Secret {
    Secret {
        table,
        column,
        until,
    }
}

/// A question that was withdrawn is asked in a contest, and its own answer is never shown.
const ROUND_OPEN: &str = "(SELECT closed_at FROM round
    WHERE round.id = one.round AND closed IS NOT 'withdrawn') IS NULL";
const CONTEST_OPEN: &str = "(SELECT closed_at FROM contest WHERE contest.id = one.contest) IS NULL";

/// Authors often put the right option first, so its index in the author's order is secret, and with
/// it each seed from which the shown order follows.
const SECRETS: [Secret; 8] = [
    secret("answer", "chosen", ROUND_OPEN),
    secret(
        "quiz",
        "seed",
        "one.ended_at IS NULL OR one.ended IS 'withdrawn'",
    ),
    // It also decides what is asked next, for as long as the schedule lasts.
    secret("schedule", "seed", "1"),
    secret("contest", "seed", "one.closed_at IS NULL"),
    secret("contest_entrant", "seed", CONTEST_OPEN),
    secret("contest_shown", "chosen", CONTEST_OPEN),
    secret("contest_shown", "correct", CONTEST_OPEN),
    secret("contest_shown", "points", CONTEST_OPEN),
];

/// Columns behind those of a row: whether each of its secrets is to be kept, and the order in which
/// the options of an answer were shown.
pub(super) fn columns(table: &str) -> String {
    let secrets = SECRETS.iter().filter(|one| one.table == table);
    let mut columns: String = secrets
        .map(|one| format!(", {} AS \"{}{}\"", one.until, KEPT, one.column))
        .collect();
    if table == "answer" {
        columns.push_str(
            ", (SELECT option_order FROM round WHERE round.id = one.round) AS shown_order",
        );
    }
    columns
}

/// Before the names of the columns that say whether a secret is kept.
const KEPT: &str = "kept:";

/// Removes the secrets of a row that are to be kept, and what [`columns`] has added.
pub(super) fn hide(
    table: &str,
    row: &Row<'_>,
    object: &mut Map<String, Value>,
) -> rusqlite::Result<()> {
    object.remove("shown_order");
    for secret in SECRETS.iter().filter(|one| one.table == table) {
        let kept = format!("{KEPT}{}", secret.column);
        object.remove(&kept);
        if !row.get::<_, bool>(&*kept)? {
            continue;
        }
        object.remove(secret.column);
        if table == "answer" {
            let order: Vec<u8> = row.get("shown_order")?;
            let chosen = Choices::from_bits(row.get(secret.column)?);
            object.insert("chosen_as_shown".into(), as_shown(chosen, &order).into());
        }
    }
    Ok(())
}

/// Returns the letters that the member saw on the options that they chose.
fn as_shown(chosen: Choices, order: &[u8]) -> String {
    let letters = ('A'..='Z').zip(order);
    letters
        .filter(|(_, index)| chosen.contains(usize::from(**index)))
        .map(|(letter, _)| letter)
        .collect()
}

/// Removes the ids and names of other members from a row, and the words of a report or a suggestion
/// that the member only settled.
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
        .chain(&DELETED)
        .filter(|one| one.table == table)
    {
        if row.get(*column).is_some_and(is_own) {
            continue;
        }
        row.remove(*column);
        if let Some(name) = name {
            row.remove(*name);
        }
        let words: &[&str] = match (table, *column) {
            ("report", "member") => &["text"],
            ("suggestion", "member") => &["prompt", "reason"],
            _ => &[],
        };
        for one in words {
            row.remove(*one);
        }
    }
}

#[cfg(test)]
mod tests;

//! `/privacy …`: export and deletion of a member's data.

pub(crate) mod command;
pub(crate) mod component;
mod press;
pub(crate) mod view;

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::message::{File, Message};
use crate::bot::ui::t;
use crate::limits;
use quiz_engine::ids::MemberId;
use quiz_engine::member::{Member, Salt};
use rand::TryRng;
use rand::rngs::SysRng;
use serde_json::{Map, Value};

/// The upper bound of tombstones' ids. Discord's ids are far larger, so no member has such an id.
const TOMBSTONES: u64 = 1 << 48;
/// A tombstone's name, in every language.
const NAMELESS: &str = "—";

/// Replies with a file of all data that is stored about the member.
pub(crate) async fn export(core: &Core, caller: &Caller) -> anyhow::Result<Handled> {
    let member = caller.member.id;
    let all = core
        .read(caller.guild, move |reader| reader.all_of(member))
        .await?;
    let locale = caller.locale();
    if all.is_empty() {
        let text = t!(locale, "privacy-nothing");
        return Ok(Response::private(Message::text(text)));
    }
    let files = tokio::task::spawn_blocking(move || files(all, limits::FILE_BYTES)).await?;
    Ok(Response::private(match files.len() <= limits::FILES {
        true => {
            let note = Message::text(t!(locale, "privacy-export"));
            files.into_iter().fold(note, Message::with_file)
        }
        false => Message::text(t!(locale, "privacy-too-much")),
    }))
}

/// Returns the tables as JSON: one file, or several of at most `max` bytes, each of which is an object
/// with some of the rows.
fn files(all: Map<String, Value>, max: usize) -> Vec<File> {
    if let Ok(text) = serde_json::to_string_pretty(&all)
        && text.len() <= max
    {
        return vec![File::text("quizbot-data.json", text)];
    }
    let parts = (1..).zip(split(all, max));
    let file = |(n, part)| {
        File::text(
            format!("quizbot-data-{n}.json"),
            Value::Object(part).to_string(),
        )
    };
    parts.map(file).collect()
}

/// Distributes the rows of the tables, in order, over objects of at most `max` bytes. A row that is
/// larger has its own.
fn split(all: Map<String, Value>, max: usize) -> Vec<Map<String, Value>> {
    let (mut parts, mut bytes) = (vec![Map::new()], 2);
    for (table, rows) in all {
        let Value::Array(rows) = rows else { continue };
        // With the quotes, the colon, the brackets and the comma.
        let of_name = table.len() + 6;
        for row in rows {
            let of_row = row.to_string().len() + 1;
            if bytes > 2 && bytes + of_name + of_row > max {
                parts.push(Map::new());
                bytes = 2;
            }
            let Some(part) = parts.last_mut() else {
                continue;
            };
            if !part.contains_key(&table) {
                part.insert(table.clone(), Value::Array(Vec::new()));
                bytes += of_name;
            }
            if let Some(Value::Array(rows)) = part.get_mut(&table) {
                rows.push(row);
                bytes += of_row;
            }
        }
    }
    parts
}

/// Asks for a confirmation before the deletion.
pub(crate) fn ask_delete(caller: &Caller) -> Handled {
    Response::private(view::confirm_forget(caller.locale()))
}

/// Replaces the member by a tombstone, in memory and on disk.
pub(crate) async fn delete(core: &Core, caller: &Caller) -> anyhow::Result<Handled> {
    let tombstone = Member {
        id: MemberId(SysRng.try_next_u64()? % TOMBSTONES),
        name: NAMELESS.into(),
    };
    let mut salt = Salt::default();
    SysRng.try_fill_bytes(&mut salt)?;
    let member = caller.member.id;
    // Not between the query and the undo of a reset, which would restore the name.
    let _edit_guard = core.editing.lock_all().await;
    let forgotten = core.record(|engine, _| engine.forget(member, tombstone, salt));
    forgotten.wait().await?;
    let text = t!(caller.locale(), "privacy-deleted");
    Ok(Response::Update(Message::text(text)).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sample() -> Map<String, Value> {
        let rows = |count: usize| (0..count).map(|n| json!({ "n": n, "text": "x".repeat(n) }));
        let tables = [("answer", 40), ("award", 1), ("tally", 25)];
        let tables = tables.map(|(name, count)| (name.to_owned(), rows(count).collect()));
        tables.into_iter().collect()
    }

    #[test]
    fn a_large_export_is_split_into_files_that_together_have_every_row_once() {
        let whole = files(sample(), limits::FILE_BYTES);
        assert_eq!((whole.len(), &*whole[0].name), (1, "quizbot-data.json"));
        for max in [100, 333, 1000] {
            let files = files(sample(), max);
            assert!(files.len() > 1, "{max}");
            let mut joined = Map::new();
            for (n, file) in (1..).zip(&files) {
                assert_eq!(file.name, format!("quizbot-data-{n}.json"));
                assert!(file.bytes.len() <= max, "{max}: {}", file.bytes.len());
                let part: Map<String, Value> = serde_json::from_slice(&file.bytes).expect("JSON");
                for (table, rows) in part {
                    let all = joined.entry(table).or_insert_with(|| json!([]));
                    let (Value::Array(all), Value::Array(rows)) = (all, rows) else {
                        panic!("a table is an array of rows");
                    };
                    all.extend(rows);
                }
            }
            assert_eq!(joined, sample(), "{max}");
        }
    }
}

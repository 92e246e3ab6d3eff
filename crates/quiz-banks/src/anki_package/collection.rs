//! A collection of notes from an untrusted database.
//!
//! The database is opened read-only in memory. Only plain tables are read, never views or virtual
//! tables, and the steps of each query are limited.

use crate::archive::Fault;
use crate::bounds;
use crate::unpacked::too_long;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, Row};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};

/// The most steps of SQLite's virtual machine for one collection, in thousands: a hundred times
/// what the largest deck needs.
const STEPS: u64 = 500_000;

#[derive(Debug, Default)]
pub(super) struct Collection {
    pub(super) notes: Vec<Note>,
    pub(super) types: HashMap<i64, NoteType>,
    /// Deck names by id, with `::` before each subdeck.
    decks: BTreeMap<i64, String>,
}

#[derive(Debug)]
pub(super) struct Note {
    pub(super) type_id: i64,
    pub(super) tags: String,
    pub(super) fields: Vec<String>,
    /// By the number of their template.
    pub(super) cards: Vec<Card>,
}

#[derive(Clone, Debug)]
pub(super) struct Card {
    /// The index of its template in its type, or its gap number minus one.
    pub(super) template: usize,
    deck: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Cards by templates.
    Standard,
    /// A card for each number of the gaps in a field.
    Gaps,
}

#[derive(Debug)]
pub(super) struct NoteType {
    pub(super) kind: Kind,
    pub(super) fields: Vec<String>,
    pub(super) templates: Vec<CardTemplate>,
}

#[derive(Debug)]
pub(super) struct CardTemplate {
    pub(super) front: String,
    pub(super) back: String,
}

impl Collection {
    /// Reads a database.
    pub(super) fn read(bytes: Vec<u8>) -> Result<Self, Fault> {
        let database = open(bytes).map_err(fault)?;
        for table in ["notes", "cards", "col"] {
            if !is_table(&database, table).map_err(fault)? {
                return Err(Fault::damaged(format!(
                    "its collection has no plain table `{table}`"
                )));
            }
        }
        let mut collection = Self::default();
        if is_table(&database, "notetypes").map_err(fault)? {
            collection.tables(&database).map_err(fault)?;
        } else {
            collection.json(&database)?;
        }
        collection.read_cards_and_notes(&database)?;
        Ok(collection)
    }

    /// The decks in which there are cards.
    pub(super) fn decks(&self) -> impl Iterator<Item = &str> {
        let cards = self.notes.iter().flat_map(|note| &note.cards);
        cards.filter_map(|card| self.deck(card))
    }

    /// The name of a card's deck.
    pub(super) fn deck(&self, card: &Card) -> Option<&str> {
        self.decks.get(&card.deck).map(String::as_str)
    }

    /// Types and decks of a collection before 2020: JSON objects in the columns of one row.
    fn json(&mut self, database: &Connection) -> Result<(), Fault> {
        let row = database.query_row("SELECT models, decks FROM col LIMIT 1", [], |row| {
            Ok((text(row, 0)?, text(row, 1)?))
        });
        let (models, decks) = row.map_err(fault)?;
        let models: HashMap<String, Model> =
            serde_json::from_str(&models).map_err(Fault::damaged)?;
        for (id, mut model) in models {
            let Ok(id) = id.parse() else { continue };
            model.flds.sort_by_key(|field| field.ord);
            model.tmpls.sort_by_key(|template| template.ord);
            let kind = match model.kind {
                1 => Kind::Gaps,
                _ => Kind::Standard,
            };
            let templates = model.tmpls.into_iter().map(|template| CardTemplate {
                front: template.qfmt,
                back: template.afmt,
            });
            let note_type = NoteType {
                kind,
                fields: model.flds.into_iter().map(|field| field.name).collect(),
                templates: templates.collect(),
            };
            self.types.insert(id, note_type);
        }
        let decks: HashMap<String, Deck> = serde_json::from_str(&decks).map_err(Fault::damaged)?;
        let decks = decks
            .into_iter()
            .filter_map(|(id, deck)| Some((id.parse().ok()?, deck.name)));
        self.decks.extend(decks);
        Ok(())
    }

    /// Types and decks of a present collection: one table each, with settings as protocol buffers.
    fn tables(&mut self, database: &Connection) -> rusqlite::Result<()> {
        let mut query = database.prepare("SELECT id, config FROM notetypes")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let config: Vec<u8> = row.get(1)?;
            let kind = match protobuf::number(&config, 1) {
                Some(1) => Kind::Gaps,
                _ => Kind::Standard,
            };
            let note_type = NoteType {
                kind,
                fields: Vec::new(),
                templates: Vec::new(),
            };
            self.types.insert(row.get(0)?, note_type);
        }
        let mut query = database.prepare("SELECT ntid, name FROM fields ORDER BY ntid, ord")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            if let Some(note_type) = self.types.get_mut(&row.get(0)?) {
                note_type.fields.push(text(row, 1)?);
            }
        }
        let mut query =
            database.prepare("SELECT ntid, config FROM templates ORDER BY ntid, ord")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let config: Vec<u8> = row.get(1)?;
            if let Some(note_type) = self.types.get_mut(&row.get(0)?) {
                note_type.templates.push(CardTemplate {
                    front: protobuf::text(&config, 1).unwrap_or_default(),
                    back: protobuf::text(&config, 2).unwrap_or_default(),
                });
            }
        }
        let mut query = database.prepare("SELECT id, name FROM decks")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            self.decks
                .insert(row.get(0)?, text(row, 1)?.replace('\u{1f}', "::"));
        }
        Ok(())
    }

    fn read_cards_and_notes(&mut self, database: &Connection) -> Result<(), Fault> {
        let mut cards = cards(database).map_err(fault)?;
        let mut query = database
            .prepare("SELECT id, mid, tags, flds FROM notes ORDER BY id")
            .map_err(fault)?;
        let mut rows = query.query([]).map_err(fault)?;
        let mut bytes = 0;
        while let Some(row) = rows.next().map_err(fault)? {
            let note = note(row, &mut cards).map_err(fault)?;
            bytes += note.fields.iter().map(String::len).sum::<usize>();
            if bytes as u64 > bounds::FILE_BYTES {
                return Err(too_long());
            }
            self.notes.push(note);
        }
        Ok(())
    }
}

/// The cards of each note, by its id.
fn cards(database: &Connection) -> rusqlite::Result<HashMap<i64, Vec<Card>>> {
    let mut cards: HashMap<i64, Vec<Card>> = HashMap::new();
    // A card in a filtered deck belongs to another deck.
    let select = "SELECT nid, ord, CASE WHEN odid <> 0 THEN odid ELSE did END FROM cards";
    let mut query = database.prepare(select)?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let template = usize::try_from(row.get::<_, i64>(1)?).unwrap_or_default();
        let deck = row.get(2)?;
        cards
            .entry(row.get(0)?)
            .or_default()
            .push(Card { template, deck });
    }
    Ok(cards)
}

fn note(row: &Row<'_>, cards: &mut HashMap<i64, Vec<Card>>) -> rusqlite::Result<Note> {
    let mut cards = cards.remove(&row.get(0)?).unwrap_or_default();
    cards.sort_by_key(|card| card.template);
    Ok(Note {
        type_id: row.get(1)?,
        tags: text(row, 2)?,
        fields: text(row, 3)?.split('\u{1f}').map(str::to_owned).collect(),
        cards,
    })
}

fn open(mut bytes: Vec<u8>) -> rusqlite::Result<Connection> {
    // A collection that was copied while Anki ran names a write-ahead log that is not there.
    if let Some(versions) = bytes.get_mut(18..20) {
        versions.fill(1);
    }
    let mut database = Connection::open_in_memory()?;
    database.deserialize_read_exact("main", &*bytes, bytes.len(), true)?;
    // Its names use a collation of Anki. A query does not need its order, but SQLite must find it.
    database.create_collation("unicase", |one, other| {
        one.to_lowercase().cmp(&other.to_lowercase())
    })?;
    let largest = i32::try_from(bounds::FILE_BYTES).unwrap_or(i32::MAX);
    database.set_limit(Limit::SQLITE_LIMIT_LENGTH, largest)?;
    database.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    database.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    database.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    database.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    let steps = AtomicU64::new(0);
    let is_over = move || steps.fetch_add(1, Ordering::Relaxed) > STEPS;
    database.progress_handler(1000, Some(is_over))?;
    Ok(database)
}

/// Whether it is an ordinary table without computed columns.
fn is_table(database: &Connection, name: &str) -> rusqlite::Result<bool> {
    let select = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    let mut query = database.prepare(select)?;
    let mut rows = query.query([name])?;
    let Some(row) = rows.next()? else {
        return Ok(false);
    };
    let made = text(row, 0)?.to_ascii_lowercase();
    let words: Vec<_> = made.split_whitespace().collect();
    let is_computed = words
        .iter()
        .any(|word| *word == "as" || word.starts_with("as(") || *word == "generated");
    Ok(words.starts_with(&["create", "table"]) && !is_computed)
}

/// A text, whatever type SQLite stored it as.
fn text(row: &Row<'_>, column: usize) -> rusqlite::Result<String> {
    use rusqlite::types::ValueRef;
    Ok(match row.get_ref(column)? {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            String::from_utf8_lossy(bytes).into_owned()
        }
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Null => String::new(),
    })
}

fn fault(error: rusqlite::Error) -> Fault {
    Fault::damaged(format!("its collection cannot be read: {error}"))
}

#[derive(Debug, Deserialize)]
struct Model {
    #[serde(rename = "type", default)]
    kind: i64,
    flds: Vec<Field>,
    tmpls: Vec<JsonTemplate>,
}

#[derive(Debug, Deserialize)]
struct Field {
    name: String,
    #[serde(default)]
    ord: i64,
}

#[derive(Debug, Deserialize)]
struct JsonTemplate {
    qfmt: String,
    afmt: String,
    #[serde(default)]
    ord: i64,
}

#[derive(Debug, Deserialize)]
struct Deck {
    name: String,
}

/// The small part of protocol buffers that settings need: fields by their number.
pub(super) mod protobuf {
    /// The value of a field.
    enum Value<'b> {
        Number(u64),
        Bytes(&'b [u8]),
    }

    pub(in crate::anki_package) fn number(message: &[u8], wanted: u64) -> Option<u64> {
        match find(message, wanted)? {
            Value::Number(number) => Some(number),
            Value::Bytes(_) => None,
        }
    }

    pub(in crate::anki_package) fn text(message: &[u8], wanted: u64) -> Option<String> {
        match find(message, wanted)? {
            Value::Bytes(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
            Value::Number(_) => None,
        }
    }

    /// The values of a repeated field that holds messages.
    pub(in crate::anki_package) fn messages(
        message: &[u8],
        wanted: u64,
    ) -> impl Iterator<Item = &[u8]> {
        fields(message).filter_map(move |(number, value)| match value {
            Value::Bytes(bytes) if number == wanted => Some(bytes),
            _ => None,
        })
    }

    fn find(message: &[u8], wanted: u64) -> Option<Value<'_>> {
        let mut fields = fields(message);
        let (_, value) = fields.find(|(number, _)| *number == wanted)?;
        Some(value)
    }

    /// All fields up to the first that is damaged.
    fn fields(mut rest: &[u8]) -> impl Iterator<Item = (u64, Value<'_>)> {
        std::iter::from_fn(move || {
            let key = varint(&mut rest)?;
            let value = match key & 7 {
                0 => Value::Number(varint(&mut rest)?),
                1 => Value::Bytes(take(&mut rest, 8)?),
                2 => {
                    let length = usize::try_from(varint(&mut rest)?).ok()?;
                    Value::Bytes(take(&mut rest, length)?)
                }
                5 => Value::Bytes(take(&mut rest, 4)?),
                _ => return None,
            };
            Some((key >> 3, value))
        })
    }

    fn take<'b>(rest: &mut &'b [u8], length: usize) -> Option<&'b [u8]> {
        let (taken, after) = rest.split_at_checked(length)?;
        *rest = after;
        Some(taken)
    }

    fn varint(rest: &mut &[u8]) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = take(rest, 1)?[0];
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}

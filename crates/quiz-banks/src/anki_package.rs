//! Packages of Anki, `.apkg` and `.colpkg`: an archive with a database of notes, unpacked into
//! the "notes in plain text" that [`anki`](super::anki) reads.
//!
//! The database is `collection.anki21b` (compressed by zstd), else `collection.anki21`, else
//! `collection.anki2`. Each card becomes a row: the front of its template, the field that is typed,
//! and the other fields of its back. A note with gaps becomes one row, which is asked once for each
//! gap number.

mod collection;
mod media;
mod template;

use super::anki;
use super::archive::{Archive, Fault};
use super::draft::Parsed;
use super::limits::Limits;
use super::sources::rewrite;
use super::unpacked::{Unpacked, Warning};
use super::{bounds, unpacked};
use collection::{Card, Collection, Kind, Note, NoteType};
use media::Media;
use std::collections::BTreeSet;
use std::io::Read;
use template::Template;

/// The databases that a package may hold, in the order in which Anki looks for them, and whether
/// each is compressed.
const COLLECTIONS: [(&str, bool); 3] = [
    ("collection.anki21b", true),
    ("collection.anki21", false),
    ("collection.anki2", false),
];

pub(crate) fn is_anki(archive: &mut Archive) -> bool {
    COLLECTIONS.iter().any(|(name, _)| archive.has(name))
}

pub(crate) fn unpack_anki(mut archive: Archive) -> Result<Unpacked, Fault> {
    for (name, is_compressed) in COLLECTIONS {
        let Some(bytes) = archive.read(name)? else {
            continue;
        };
        let bytes = match is_compressed {
            true => decompressed(&bytes)?,
            false => bytes,
        };
        let collection = Collection::read(bytes)?;
        let mut media = Media::open(archive, is_compressed)?;
        let mut out = Unpacked {
            text: notes(&collection, &mut media)?,
            ..Unpacked::default()
        };
        out.pictures = media.pictures;
        out.warnings.extend(media.fault.map(|fault| Warning {
            code: fault.code,
            span: 0..0,
            message: format!("a picture is not shown: {}", fault.message),
            help: fault.help,
        }));
        return Ok(out);
    }
    Err(Fault::damaged("it holds no collection"))
}

fn decompressed(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let decoder = ruzstd::decoding::StreamingDecoder::new(bytes).map_err(Fault::damaged)?;
    let mut out = Vec::new();
    let mut decoder = decoder.take(bounds::UNPACKED_BYTES + 1);
    decoder.read_to_end(&mut out).map_err(Fault::damaged)?;
    if out.len() as u64 > bounds::UNPACKED_BYTES {
        return Err(unpacked::too_long());
    }
    Ok(out)
}

/// Reads what was unpacked.
pub(crate) fn parse_anki_package(text: &str, stem: &str, limits: &Limits) -> Parsed {
    anki::parse_anki(text, stem, limits)
}

/// The notes as Anki writes them in plain text.
fn notes(collection: &Collection, media: &mut Media) -> Result<String, Fault> {
    let decks: BTreeSet<&str> = collection.decks().collect();
    let mut out = String::from("#separator:tab\n#html:true\n");
    let common = common_deck(&decks);
    if let Some(common) = &common {
        out.push_str("#deck:");
        out.push_str(&one_line(common));
        out.push('\n');
    }
    out.push_str("#deck column:1\n#tags column:2\n");
    for note in &collection.notes {
        let Some(kind) = collection.types.get(&note.type_id) else {
            return Err(Fault::damaged("a note is of a type that is not there"));
        };
        for card in &note.cards {
            let Some(cells) = cells(kind, note, card) else {
                continue;
            };
            // The deck that all notes share names the bank.
            let deck = collection
                .deck(card)
                .filter(|deck| common.as_deref() != Some(*deck));
            let tags = note.tags.trim();
            let above = [deck.unwrap_or_default(), tags];
            let cells: Vec<_> = cells
                .iter()
                .map(|cell| rewrite(cell, |name| media.find(name)))
                .collect();
            row(
                &mut out,
                above.into_iter().chain(cells.iter().map(|cell| &**cell)),
            );
            if out.len() as u64 > bounds::FILE_BYTES {
                return Err(unpacked::too_long());
            }
        }
    }
    Ok(out)
}

/// The deck that contains all of these: `A::B` of `A::B::C` and `A::B::D`.
fn common_deck(decks: &BTreeSet<&str>) -> Option<String> {
    let mut decks = decks
        .iter()
        .map(|deck| deck.split("::").collect::<Vec<_>>());
    let mut common = decks.next()?;
    for deck in decks {
        let same = common
            .iter()
            .zip(&deck)
            .take_while(|(one, other)| one == other);
        common.truncate(same.count());
    }
    (!common.is_empty()).then(|| common.join("::"))
}

/// What a card asks, what is typed, and what else its back shows. `None` for a card with an empty
/// front, and for all but the first card of a note with gaps.
fn cells(kind: &NoteType, note: &Note, card: &Card) -> Option<Vec<String>> {
    let fields = |name: &str| {
        let at = kind.fields.iter().position(|field| field == name)?;
        note.fields.get(at).map(String::as_str)
    };
    if kind.kind == Kind::Gaps {
        let first = note.cards.iter().map(|card| card.template).min();
        let template = kind
            .templates
            .first()
            .filter(|_| first == Some(card.template))?;
        let mut names = Template::of(&template.front).fields();
        names.extend(Template::of(&template.back).fields());
        return Some(values(&names, &[], fields));
    }
    let template = kind.templates.get(card.template)?;
    let (front, back) = (Template::of(&template.front), Template::of(&template.back));
    let asked = front.render(fields);
    if asked.trim().is_empty() {
        return None;
    }
    let mut shown = front.fields();
    // The template names the field that is typed, on its front or its back.
    let mut answers = front.typed();
    answers.extend(back.typed());
    shown.retain(|name| !answers.contains(name));
    let mut names = answers;
    names.extend(back.fields());
    let mut cells = values(&names, &shown, fields);
    if cells.is_empty() {
        // It has no answer, and the parser of notes reports that.
        cells.push(String::new());
    }
    cells.insert(0, asked.trim().to_owned());
    Some(cells)
}

/// The texts of the fields with these names, each once, without those that were already shown.
fn values<'n>(
    names: &[&'n str],
    shown: &[&'n str],
    fields: impl Fn(&str) -> Option<&'n str>,
) -> Vec<String> {
    let mut seen: Vec<&str> = shown.to_vec();
    let mut values = Vec::new();
    for name in names {
        if seen.contains(name) {
            continue;
        }
        seen.push(name);
        let value = fields(name).unwrap_or_default();
        if !value.trim().is_empty() {
            values.push(value.to_owned());
        }
    }
    values
}

fn row<'c>(out: &mut String, cells: impl Iterator<Item = &'c str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push('\t');
        }
        let cell = cell.replace("\r\n", "\n").replace(['\r', '\0'], " ");
        if cell.contains(['\t', '\n', '"']) || cell.starts_with(['#', ' ']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push('\n');
}

fn one_line(text: &str) -> String {
    text.replace(|c: char| c.is_control(), " ")
}

#[cfg(test)]
mod tests;

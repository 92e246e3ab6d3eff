//! A package of Anki in the form of before 2022, which every version reads: a database of notes in
//! an archive. A question is a note with its options in front and the right answer behind.
//!
//! Notes keep their ids, so that importing a package again duplicates nothing. Notes have no
//! modification time, because a bank has none: to import changes, Anki must be told to update notes
//! always.

use super::{File, Loss};
use crate::archive::pack;
use crate::markdown::html;
use crate::write::xml_text::{Element, escaped};
use quiz_engine::question::{Bank, Kind, Question};
use rusqlite::{Connection, params};
use serde_json::json;
use sha2::{Digest, Sha256};

/// Ids are hashes counted from this time, in milliseconds since 1970. It is in the future, so they
/// never equal an id that Anki makes.
const FIRST_ID: i64 = 1_500_000_000_000;

const SCHEMA: &str = "
    CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL,
        scm integer NOT NULL, ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL,
        ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL,
        dconf text NOT NULL, tags text NOT NULL);
    CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL,
        mod integer NOT NULL, usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL,
        sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
    CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL,
        ord integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL,
        queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL,
        reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL,
        odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
    CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL,
        ease integer NOT NULL, ivl integer NOT NULL, lastIvl integer NOT NULL,
        factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
    CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
";

const FRONT: &str = "{{Front}}";
const BACK: &str =
    "{{FrontSide}}<hr id=answer>{{Back}}{{#Explanation}}<br><br>{{Explanation}}{{/Explanation}}";
const STYLE: &str = ".card { font-family: sans-serif; font-size: 20px; text-align: left; }";

/// The bank as a package.
pub fn write_apkg(bank: &Bank) -> File {
    let mut lost = super::lost_of_bank(bank);
    lost.retain(|loss| !loss.what.contains("description"));
    for (at, question) in bank.questions.iter().enumerate() {
        details(at + 1, question, &mut lost);
    }
    let packed = collection(bank)
        .map_err(|error| error.to_string())
        .and_then(|bytes| pack(&[("collection.anki2", &bytes), ("media", b"{}")]));
    File::packed(packed, lost)
}

fn details(number: usize, question: &Question, lost: &mut Vec<Loss>) {
    let of_options = question
        .options
        .iter()
        .any(|option| option.explanation.is_some());
    lost.extend(super::picture_loss(question).map(|what| Loss {
        question: Some(number),
        what,
    }));
    for (what, is_there) in [
        (
            "the options are in front, and their order is not shuffled",
            !question.options.is_empty() && question.kind != Kind::TrueFalse,
        ),
        ("what is said of an option is left out", of_options),
        (
            "that the spelling must be exact is left out",
            super::is_exact(question),
        ),
        ("the difficulty is left out", question.difficulty.is_some()),
        (
            "the points are left out",
            question.weight != quiz_engine::question::Weight::default(),
        ),
        ("the seconds are left out", question.seconds.is_some()),
    ] {
        if is_there {
            lost.push(Loss {
                question: Some(number),
                what: what.to_owned(),
            });
        }
    }
}

/// A stable number for a text, in the range of Anki's ids.
fn stable_id(of: &str) -> i64 {
    let digest = Sha256::digest(of);
    let number = digest
        .iter()
        .take(5)
        .fold(0_i64, |number, byte| number << 8 | i64::from(*byte));
    FIRST_ID + number % 100_000_000_000
}

fn collection(bank: &Bank) -> rusqlite::Result<Vec<u8>> {
    let mut database = Connection::open_in_memory()?;
    database.execute_batch(SCHEMA)?;
    let deck = stable_id(&format!("deck {}", bank.id));
    let model = stable_id("note type of quizbot");
    let description = bank.description.as_deref().unwrap_or_default();
    let decks = json!({
        "1": deck_of(1, "Default", ""),
        deck.to_string(): deck_of(deck, &bank.title.replace("::", ": "), description),
    });
    database.execute(
        "INSERT INTO col VALUES (1, ?1, ?2, ?2, 11, 0, 0, 0, ?3, ?4, ?5, ?6, '{}')",
        params![
            FIRST_ID / 1000,
            FIRST_ID,
            json!({"curDeck": deck, "curModel": model, "nextPos": 1, "sortType": "noteFld", "activeDecks": [deck]}).to_string(),
            json!({model.to_string(): model_of(model, deck)}).to_string(),
            decks.to_string(),
            json!({"1": default_options()}).to_string(),
        ],
    )?;
    {
        let mut note = database
            .prepare("INSERT INTO notes VALUES (?1, ?2, ?3, ?4, -1, ?5, ?6, ?7, 0, 0, '')")?;
        let mut card = database.prepare(
            "INSERT INTO cards VALUES (?1, ?1, ?2, 0, ?3, -1, 0, 0, ?4, 0, 0, 0, 0, 0, 0, 0, 0, '')",
        )?;
        for (at, question) in bank.questions.iter().enumerate() {
            // The next free one, because two hashes may be equal.
            let id = FIRST_ID + 1 + at as i64;
            let fields = [
                front(question),
                back(question),
                html(&super::explanation(question)),
            ];
            let fields = fields.map(|field| field.replace('\u{1f}', " ").trim().to_owned());
            let tags = bank.tags.iter().chain(&question.tags);
            let tags: String = tags
                .map(|tag| format!(" {}", tag.replace(char::is_whitespace, "_")))
                .collect();
            let guid = format!("quizbot {}", question.id);
            note.execute(params![
                id,
                guid,
                model,
                FIRST_ID / 1000,
                tags + " ",
                fields.join("\u{1f}"),
                fields[0]
            ])?;
            card.execute(params![id, deck, FIRST_ID / 1000, at as i64 + 1])?;
        }
    }
    Ok(database.serialize("main")?.to_vec())
}

/// Anki's default deck options. An importer needs all of them.
fn default_options() -> serde_json::Value {
    json!({
        "id": 1, "name": "Default", "mod": 0, "usn": 0, "dyn": false,
        "maxTaken": 60, "autoplay": true, "timer": 0, "replayq": true,
        "new": {
            "bury": false, "delays": [1.0, 10.0], "initialFactor": 2500, "ints": [1, 4, 0],
            "order": 1, "perDay": 20,
        },
        "rev": {
            "bury": false, "ease4": 1.3, "ivlFct": 1.0, "maxIvl": 36500, "perDay": 200,
            "hardFactor": 1.2,
        },
        "lapse": {
            "delays": [10.0], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0.0,
        },
    })
}

fn deck_of(id: i64, name: &str, description: &str) -> serde_json::Value {
    json!({
        "id": id, "name": name, "desc": description, "mod": 0, "usn": 0, "dyn": 0, "conf": 1,
        "collapsed": false, "browserCollapsed": false, "extendNew": 0, "extendRev": 0,
        "newToday": [0, 0], "revToday": [0, 0], "lrnToday": [0, 0], "timeToday": [0, 0],
    })
}

fn model_of(id: i64, deck: i64) -> serde_json::Value {
    let field = |(at, name): (usize, &str)| json!({"name": name, "ord": at, "font": "Arial", "size": 20, "rtl": false, "sticky": false, "media": []});
    let fields: Vec<_> = ["Front", "Back", "Explanation"]
        .into_iter()
        .enumerate()
        .map(field)
        .collect();
    json!({
        "id": id, "name": "Quizbot", "type": 0, "mod": 0, "usn": 0, "sortf": 0, "did": deck,
        "css": STYLE, "latexPre": "", "latexPost": "", "tags": [], "vers": [],
        "flds": fields,
        "req": [[0, "any", [0]]],
        "tmpls": [{"name": "Card 1", "ord": 0, "qfmt": FRONT, "afmt": BACK, "bqfmt": "", "bafmt": "", "did": null}],
    })
}

/// The question with its picture and its options.
fn front(question: &Question) -> String {
    let mut front = html(question.prompt.source());
    if let Some(image) = super::shown_image(question) {
        let alt = image.alt.as_deref().unwrap_or_default();
        let image = Element::new("img").with("src", &image.url).with("alt", alt);
        front.push_str(&format!("<p>{image}</p>"));
    }
    if question.kind != Kind::TrueFalse && !question.options.is_empty() {
        let options = question.options.iter();
        let options: String = options
            .map(|option| format!("<li>{}</li>", html(option.text.source()).trim()))
            .collect();
        front.push_str(&format!("<ol type=\"A\">{options}</ol>"));
    }
    front
}

/// A text as HTML, without the tags of a single paragraph.
fn inline(source: &str) -> String {
    let html = html(source);
    let html = html.trim();
    let only = html
        .strip_prefix("<p>")
        .and_then(|rest| rest.strip_suffix("</p>"));
    only.filter(|rest| !rest.contains("<p>"))
        .unwrap_or(html)
        .to_owned()
}

/// The right answer. Several spellings are separated in the way that the parser of notes knows.
fn back(question: &Question) -> String {
    if let Some(back) = &question.back {
        return inline(back.source());
    }
    let right: Vec<String> = match &question.kind {
        Kind::Typed(typed) => {
            let right = typed.accepted.iter().filter(|one| one.percent == 100);
            right.map(|one| escaped(&one.text).into_owned()).collect()
        }
        Kind::Numeric(numeric) => {
            let unit = numeric
                .units
                .first()
                .map(|unit| format!(" {unit}"))
                .unwrap_or_default();
            let right = numeric.accepted.iter().filter(|one| one.percent == 100);
            right
                .map(|one| escaped(&format!("{one}{unit}")).into_owned())
                .collect()
        }
        _ => {
            let right = question.right.iter();
            right
                .map(|at| inline(question.options[at].text.source()))
                .collect()
        }
    };
    right.join(match question.kind {
        Kind::Several => "<br>",
        _ => "; ",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::Limits;
    use crate::load::{Origin, parse_file};
    use crate::native::parse_native;
    use crate::show::show_report;
    use crate::write::tests::EVERYTHING;

    #[test]
    fn what_is_written_is_read_again() {
        let bank = parse_native(EVERYTHING, "all", &Limits::DISCORD)
            .bank
            .expect("it can be asked");
        let written = write_apkg(&bank);
        let read = parse_file(
            "all.apkg".into(),
            written.bytes,
            Origin::Named,
            &Limits::DISCORD,
        );
        insta::assert_snapshot!(show_report(&read), @r#"
        all "Water & air"
        6: Typed
          Which *planet* is `< 1 AU` away?
          
          
          
          1. Mercury
          2. Venus \& co
          3. None of these
          ! https://e.example/a.png?b=1&c=2 Some("Two \"planets\"")
          = Mercury (100%)
          > [https://e.example/mercury](https://e.example/mercury)
          > 
          > It has **88** days a year.
        9: Card
          Which orbit the Earth?
          
          1. The Moon
          2. The ISS
          3. Titan
          | The Moon\
          | The ISS
        11: Typed
          Ice sinks.
          = false (100%)
        12: Typed
          Which gas do we breathe?
          = Oxygen; O2 (100%)
          = Oxygen (100%)
          = O2 (100%)
        13: Typed
          How is it written?
          = a * b (100%)
        14: Typed
          What is pi?
          = 3.14 ± 0.01 rad (100%)
        15: Typed
          Between what?
          = 3 – 4 (100%)
        16: Typed
          Either?
          
          1. one
          2. two
          3. three
          = one; two (100%)
          = one (100%)
          = two (100%)
        "#);
        let lost: Vec<_> = written
            .lost
            .iter()
            .map(|loss| format!("{:?} {}", loss.question, loss.what))
            .collect();
        insta::assert_snapshot!(lost.join("\n"), @r"
        None the language of the bank is left out
        Some(1) the options are in front, and their order is not shuffled
        Some(1) what is said of an option is left out
        Some(1) the difficulty is left out
        Some(1) the points are left out
        Some(1) the seconds are left out
        Some(2) the options are in front, and their order is not shuffled
        Some(3) what is said of an option is left out
        Some(5) that the spelling must be exact is left out
        Some(8) the options are in front, and their order is not shuffled
        ");
    }

    #[test]
    fn the_same_bank_is_the_same_package() {
        let bank = parse_native(EVERYTHING, "all", &Limits::DISCORD)
            .bank
            .expect("it can be asked");
        assert_eq!(write_apkg(&bank).bytes, write_apkg(&bank).bytes);
    }
}

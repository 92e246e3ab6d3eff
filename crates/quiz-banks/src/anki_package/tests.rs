mod deck;

use crate::archive::tests::archive_of;
use crate::limits::Limits;
use crate::load::{FileReport, Origin, parse_file};
use crate::show::show_report;
use rusqlite::Connection;

fn read(name: &str, bytes: &[u8]) -> FileReport {
    parse_file(name.into(), bytes.to_vec(), Origin::Named, &Limits::DISCORD)
}

const GENANKI: &[u8] = include_bytes!("../../tests/data/oracle/genanki.apkg");
const LEGACY: &[u8] = include_bytes!("../../tests/data/oracle/anki-legacy.apkg");
const TODAY: &[u8] = include_bytes!("../../tests/data/oracle/anki.apkg");

#[test]
fn the_same_notes_are_the_same_bank_in_three_packages() {
    let reports = [GENANKI, LEGACY, TODAY].map(|bytes| read("set.apkg", bytes));
    let texts = [0, 1, 2].map(|at| &reports[at].text);
    assert_eq!(texts[0], texts[1]);
    assert_eq!(texts[0], texts[2]);
    assert!(reports.iter().all(|report| report.bank == reports[0].bank));
    assert_eq!(reports[0].taken(), 9);
    let again = parse_file(
        reports[0].text_path.clone(),
        reports[0].text.as_bytes().to_vec(),
        Origin::Named,
        &Limits::DISCORD,
    );
    assert_eq!(again.bank, reports[0].bank);
}

#[test]
fn cards_are_asked_by_their_templates() {
    let report = read("set.apkg", TODAY);
    insta::assert_snapshot!(report.text, @r#"
    #separator:tab
    #html:true
    #deck column:1
    #tags column:2
    Science	gases	Which gas do we <b>breathe</b> in to live?	Oxygen
    Science		Which metal is liquid at room temperature?	Mercury
    Science		{{c1::Water}} boils at {{c2::100 °C::how hot}}.	At sea level.
    Science::Space	planets	"Which planet has this ring? <img src=""ring.png"">"	Saturn
    Languages		dog	Hund
    Languages		Hund	dog
    Languages		la lune	the moon [sound:moon.mp3]
    Languages	animals	<i>What is</i> Katze?	cat	Die Katze schläft.
    "#);
    insta::assert_snapshot!(show_report(&report), @r#"
    set "Set"
    5: Typed
      Which gas do we **breathe** in to live?
      = Oxygen (100%)
    6: Typed
      Which metal is liquid at room temperature?
      = Mercury (100%)
    7: Typed
      \_\_\_\_\_ boils at 100 °C.
      = Water (100%)
      > At sea level.
    7: Typed
      Water boils at \_\_\_\_\_ (how hot).
      = 100 °C (100%)
      > At sea level.
    8: Typed
      Which planet has this ring? \[image: an image\]
      = Saturn (100%)
    9: Typed
      dog
      = Hund (100%)
    10: Typed
      Hund
      = dog (100%)
    11: Typed
      la lune
      = the moon (100%)
    12: Typed
      *What is* Katze?
      = cat (100%)
      > Die Katze schläft.
    8:25 warning[pictures-inside] pictures that are not in the file, or that a quiz does not show: 1; their alt texts stand in their places
    11:29 warning[sound] a quiz plays no sounds, so this one is left out
    "#);
}

/// A collection made by these statements, as a package.
fn package(statements: &str) -> Vec<u8> {
    let mut database = Connection::open_in_memory().expect("a database");
    database.execute_batch(statements).expect("it is made");
    let bytes = database.serialize("main").expect("it has bytes").to_vec();
    archive_of(&[("collection.anki2", &bytes)])
}

const SCHEMA: &str = "CREATE TABLE col(models text, decks text); CREATE TABLE cards(nid, ord, did, odid); CREATE TABLE notes(id, mid, tags, flds);";
const MODELS: &str = r#"INSERT INTO col VALUES ('{"1": {"type": 0, "flds": [{"name": "F"}, {"name": "B", "ord": 1}], "tmpls": [{"qfmt": "{{F}}", "afmt": "{{B}}"}]}}', '{"1": {"name": "D"}}');"#;

fn said(statements: &str) -> String {
    let report = read("x.apkg", &package(statements));
    assert!(report.bank.is_none());
    let said = report
        .diagnostics
        .iter()
        .map(|one| format!("{}: {}", one.code, one.message));
    said.collect::<Vec<_>>().join("\n")
}

#[test]
fn hostile_collections_are_refused() {
    insta::assert_snapshot!(said("CREATE TABLE a(b)"), @"archive: the file is damaged: its collection has no plain table `notes`");
    let endless = "CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, 1 mid, '' tags, '' flds FROM n; CREATE TABLE col(models, decks); CREATE TABLE cards(nid, ord, did, odid);";
    insta::assert_snapshot!(said(endless), @"archive: the file is damaged: its collection has no plain table `notes`");
    let computed = MODELS.replace("INSERT", "CREATE TABLE col(models text, decks text); CREATE TABLE cards(nid, ord, did, odid); CREATE TABLE notes(id, mid, tags, flds AS (hex(zeroblob(1000000)))); INSERT");
    insta::assert_snapshot!(said(&computed), @"archive: the file is damaged: its collection has no plain table `notes`");
    insta::assert_snapshot!(said(&format!("{SCHEMA} INSERT INTO col VALUES ('[]', '{{}}');")), @"archive: the file is damaged: invalid type: sequence, expected a map at line 1 column 0");
    insta::assert_snapshot!(said(&format!("{SCHEMA} {MODELS} INSERT INTO notes VALUES (1, 2, '', 'a');")), @"archive: the file is damaged: a note is of a type that is not there");
    let large = format!(
        "{SCHEMA} {MODELS} WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < 300) INSERT INTO notes SELECT id, 1, '', hex(randomblob(20000)) FROM n; INSERT INTO cards SELECT id, 0, 1, 0 FROM notes;"
    );
    insta::assert_snapshot!(said(&large), @"too-large: what is in the file comes to over 8 MiB of text");
}

#[test]
fn a_damaged_collection_is_told() {
    let cut = |name: &str, bytes: &[u8]| {
        let report = read("x.apkg", &archive_of(&[(name, bytes)]));
        assert!(report.bank.is_none());
        report.diagnostics[0].message.clone()
    };
    insta::assert_snapshot!(cut("collection.anki2", b"SQLite format 3\0"), @"the file is damaged: its collection cannot be read: file is not a database");
    insta::assert_snapshot!(cut("collection.anki2", b""), @"the file is damaged: its collection cannot be read: Error code 7: out of memory");
    insta::assert_snapshot!(cut("collection.anki21b", b"words"), @"the file is damaged: BadMagicNumber(1685221239)");
    insta::assert_snapshot!(cut("collection.anki21b", b"\x28\xB5\x2F\xFD\x04\x00"), @"the file is damaged: Failed to parse/decode block body: Error while reading the block header");
}

#[test]
fn pictures_of_a_package_are_shown() {
    const GIF: &[u8] = b"GIF89a\x20\0\x10\0\0\0\0";
    let notes = "INSERT INTO notes VALUES (1, 1, '', 'What? <img src=\"ring & \u{e9}.gif\" alt=\"A\">' || char(31) || 'a'), (2, 1, '', '<img src=\"ring &amp; \u{e9}.gif\">' || char(31) || 'b'), (3, 1, '', 'Or? <img src=none.gif><img src=\"text.png\">' || char(31) || 'c'); INSERT INTO cards VALUES (1, 0, 1, 0), (2, 0, 1, 0), (3, 0, 1, 0);";
    let mut database = Connection::open_in_memory().expect("a database");
    let all = format!("{SCHEMA} {MODELS} {notes}");
    database.execute_batch(&all).expect("it is made");
    let database = database.serialize("main").expect("it has bytes").to_vec();
    let list = "{\"0\": \"ring & \u{e9}.gif\", \"1\": \"text.png\", \"2\": \"x.mp3\"}";
    let old = archive_of(&[
        ("collection.anki2", &database),
        ("media", list.as_bytes()),
        ("0", GIF),
        ("1", b"words"),
        ("2", b""),
    ]);
    let packed = |bytes: &[u8]| {
        ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
    };
    let entry = |name: &str| {
        let field = [&[0x0A, name.len() as u8], name.as_bytes()].concat();
        [&[0x0A, field.len() as u8], &*field].concat()
    };
    let list = [entry("ring & \u{e9}.gif"), entry("text.png")].concat();
    let new = archive_of(&[
        ("collection.anki21b", &packed(&database)),
        ("media", &packed(&list)),
        ("0", &packed(GIF)),
        ("1", &packed(b"words")),
    ]);
    for bytes in [old, new] {
        let report = read("x.apkg", &bytes);
        insta::allow_duplicates! {
            insta::assert_snapshot!(show_report(&report), @r#"
            x "D"
            6: Typed
              What?
              ! 161f16c8bc5100fbe94de906816cd319.gif Some("A")
              = a (100%)
            7: Typed
              
              ! 161f16c8bc5100fbe94de906816cd319.gif None
              = b (100%)
            8: Typed
              Or? \[image: an image\]\[image: an image\]
              = c (100%)
            1:1 warning[picture-type] a picture is not shown: the image "text.png" is not a picture that Discord shows (save it again as a PNG, JPEG, GIF or WebP, with the extension of its type)
            7:4 warning[no-alt-text] the image has no alt text (say in words what it shows, for those who cannot see it)
            8:4 warning[pictures-inside] pictures that are not in the file, or that a quiz does not show: 2; their alt texts stand in their places
            "#);
        }
        assert_eq!(report.pictures.len(), 1);
    }
}

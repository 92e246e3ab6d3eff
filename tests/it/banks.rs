//! Real bank files of each format, and the shipped banks.

#![expect(clippy::disallowed_methods, reason = "tests read what they test")]

use quiz_banks::bounds;
use quiz_banks::codes::CODES;
use quiz_banks::limits::Limits;
use quiz_banks::load::{FileReport, Loaded, load_folder, load_paths};
use quiz_banks::native::parse_native;
use quiz_banks::{Format, Level, markdown};
use quiz_engine::question::{Kind, Question};
use resvg::tiny_skia::Pixmap;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

#[allow(dead_code, reason = "its main function is run by hand")]
#[path = "../../examples/draw-images.rs"]
mod draw_images;

/// Loads a path beside the repository; prints a message and returns `None` if it does not exist.
fn shared(path: &str) -> Option<Loaded> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../shared")
        .join(path);
    if !path.exists() {
        println!("skipped: {} is not here", path.display());
        return None;
    }
    Some(load_paths(&[path], &Limits::DISCORD).expect("it can be read"))
}

fn errors(file: &FileReport) -> Vec<(u32, &'static str)> {
    file.diagnostics
        .iter()
        .filter(|one| one.level == Level::Error)
        .map(|one| (one.line, one.code))
        .collect()
}

fn count(file: &FileReport, code: &str) -> usize {
    file.diagnostics
        .iter()
        .filter(|one| one.code == code)
        .count()
}

#[test]
fn the_seed_bank_loads_without_an_error() {
    let Some(loaded) = shared("seeds/expressroute.md") else {
        return;
    };
    let [bank] = &loaded.banks[..] else {
        panic!("it is one bank");
    };
    assert_eq!(
        bank.title,
        "Connect your on-premises network to the Microsoft global network by using ExpressRoute - \
         How Azure ExpressRoute works"
    );
    let shape: Vec<_> = bank
        .questions
        .iter()
        .map(|question| (question.options.len(), question.right.bits(), question.line))
        .collect();
    assert_eq!(shape, [(4, 0b10, 12), (4, 0b1000, 26), (4, 0b100, 40)]);
    assert!(
        loaded.files[0]
            .diagnostics
            .iter()
            .all(|one| one.level != Level::Error)
    );
}

#[test]
fn every_learn_export_is_accepted_except_for_one_question() {
    let Some(loaded) = shared("corpus/learn-markdown") else {
        return;
    };
    assert_eq!(loaded.files.len(), 49);
    assert_eq!(
        loaded.files.iter().map(FileReport::taken).sum::<usize>(),
        136
    );
    let refused: Vec<_> = loaded
        .files
        .iter()
        .flat_map(|file| {
            errors(file)
                .into_iter()
                .map(move |error| (file.path.file_name(), error))
        })
        .collect();
    let name = std::ffi::OsStr::new("2021-04-09-branch-merge-git-4a-knowledge-check-.md");
    assert_eq!(refused, [(Some(name), (48, "no-options"))]);
}

#[test]
fn every_learn_unit_is_accepted() {
    let Some(loaded) = shared("corpus/learn-yaml") else {
        return;
    };
    for file in &loaded.files {
        assert_eq!((file.taken(), file.refused), (3, 0));
        assert_eq!(file.format.map(|format| format.name), Some("learn-unit"));
        assert!(errors(file).is_empty());
    }
    assert_eq!(loaded.files.len(), 2);
}

#[test]
fn every_trivia_list_of_red_is_accepted() {
    let Some(loaded) = shared("corpus/red-trivia") else {
        return;
    };
    let found: Vec<_> = loaded
        .files
        .iter()
        .map(|file| {
            let name = file.path.file_stem().expect("a name").to_string_lossy();
            let format = file.format.map(|format| format.name);
            (name.into_owned(), format, file.taken(), file.refused)
        })
        .collect();
    let red = |name: &str, taken| (name.to_owned(), Some("red"), taken, 0);
    let expected = [
        red("computers", 164),
        red("elements", 118),
        red("hockey", 740),
        red("usstateabbreviations", 100),
        red("worldcapitals", 197),
    ];
    assert_eq!(found, expected);
    assert_eq!(count(&loaded.files[2], "yaml-1-1"), 1);
}

#[test]
fn every_task_list_is_accepted_except_for_unanswerable_questions() {
    let Some(loaded) = shared("corpus/task-list") else {
        return;
    };
    let found: Vec<_> = loaded
        .files
        .iter()
        .map(|file| {
            (
                file.path.file_stem().and_then(|stem| stem.to_str()),
                file.taken(),
                errors(file),
            )
        })
        .collect();
    let expected = [
        // 27 headings, 5 of them with no option marked.
        (
            "adobe-acrobat-quiz-es",
            22,
            [161, 168, 175, 182, 189]
                .map(|line| (line, "no-right-option"))
                .to_vec(),
        ),
        ("bash-quiz", 94, vec![]),
        // 169 headings, one with no option marked.
        ("git-quiz", 168, vec![(1305, "no-right-option")]),
        ("python-quiz", 225, vec![]),
        // 170 headings with options and 32 paragraphs, the last with no option marked; the file
        // ends in the middle of a heading.
        (
            "rust-quiz",
            201,
            vec![(1001, "no-right-option"), (1824, "no-options")],
        ),
    ];
    let expected = expected.map(|(name, taken, errors)| (Some(name), taken, errors));
    assert_eq!(found, expected);
    let rust = &loaded.files[4];
    assert_eq!(count(rust, "question-without-heading"), 32);
    let bash = &loaded.files[1];
    // Its options with pictures are repeated as text, so nothing is lost.
    assert_eq!(
        (count(bash, "relative-image"), count(bash, "options-twice")),
        (2, 1)
    );
}

#[test]
fn the_shipped_banks_have_no_diagnostics() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("quizzes");
    let loaded = load_folder(&folder, &Limits::DISCORD).expect("it can be read");
    for file in &loaded.files {
        assert_eq!(file.diagnostics, [], "{}", file.path.display());
        assert!(file.bank.is_some(), "{} is no bank", file.path.display());
    }
    assert!(loaded.banks.len() >= 12, "{} banks", loaded.banks.len());
    assert!(
        loaded
            .banks
            .iter()
            .map(|bank| bank.questions.len())
            .sum::<usize>()
            >= 340
    );
}

#[test]
fn the_showcase_asks_every_kind_of_question() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("quizzes");
    let loaded = load_folder(&folder, &Limits::DISCORD).expect("it can be read");
    let showcase = loaded
        .banks
        .iter()
        .find(|bank| bank.id.as_str() == "showcase");
    let questions = &showcase.expect("it is shipped").questions;
    let any = |is: &dyn Fn(&Question) -> bool| questions.iter().any(|one| is(one));
    assert!(any(
        &|one| one.kind == Kind::Single && one.right.iter().count() == 1
    ));
    assert!(any(
        &|one| one.kind == Kind::Single && one.right.iter().count() > 1
    ));
    assert!(any(&|one| one.kind == Kind::Several));
    assert!(any(&|one| one.kind == Kind::TrueFalse));
    assert!(any(&|one| matches!(one.kind, Kind::Typed(_))));
    assert!(any(
        &|one| matches!(&one.kind, Kind::Numeric(numeric) if numeric.units.is_empty())
    ));
    assert!(any(
        &|one| matches!(&one.kind, Kind::Numeric(numeric) if !numeric.units.is_empty())
    ));
    assert!(any(&|one| one.image.is_some() && one.is_typed()));
    assert!(any(&|one| one.image.is_some() && !one.is_typed()));
    assert!(any(&|one| one.prompt.source().contains("```")));
}

/// `cargo run --example draw-images -- quizzes/images` draws the pictures again.
#[test]
fn every_shipped_picture_matches_its_drawing_and_belongs_to_a_question() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("quizzes");
    let loaded = load_folder(&folder, &Limits::DISCORD).expect("it can be read");
    let asked: HashSet<_> = loaded
        .banks
        .iter()
        .flat_map(|bank| &bank.questions)
        .filter_map(|question| question.image.as_ref())
        .map(|image| {
            let alt = image.alt.as_deref().unwrap_or_default();
            assert!(alt.len() > 40, "{} has a short text: {alt}", image.url);
            folder.join(image.file().expect("it is beside the bank"))
        })
        .collect();
    let drawn: HashSet<_> = std::fs::read_dir(folder.join("images"))
        .expect("a folder")
        .map(|entry| entry.expect("a file").path())
        .collect();
    let (drawings, pictures): (HashSet<_>, HashSet<_>) = drawn
        .into_iter()
        .partition(|path| path.extension().is_some_and(|end| end == "svg"));
    assert_eq!(pictures, asked);
    let of_drawings: HashSet<_> = drawings
        .iter()
        .map(|path| path.with_extension("png"))
        .collect();
    assert_eq!(of_drawings, pictures);
    assert!(pictures.len() >= 20);
    assert_drawn(&drawings);
}

#[test]
fn the_pictures_of_the_first_steps_match_their_drawings() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/images");
    let drawings: HashSet<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|end| end == "svg"))
        .collect();
    assert!(drawings.len() >= 5);
    assert_drawn(&drawings);
}

/// Asserts that each picture matches its drawing. Other processors may round a little differently.
fn assert_drawn(drawings: &HashSet<PathBuf>) {
    let options = draw_images::options();
    for drawing in drawings {
        let name = drawing.display();
        let svg = std::fs::read(drawing).expect("it is here");
        let drawn = draw_images::render(&svg, &options).expect("it can be drawn");
        let kept = std::fs::read(drawing.with_extension("png")).expect("it is drawn");
        let kept = Pixmap::decode_png(&kept).expect("it is a PNG");
        let size = |pixels: &Pixmap| (pixels.width(), pixels.height());
        assert_eq!(size(&drawn), size(&kept), "{name}");
        let pairs = drawn.data().iter().zip(kept.data());
        let off = pairs
            .filter(|(now, before)| now.abs_diff(**before) > 8)
            .count();
        assert!(
            off * 1000 < kept.data().len(),
            "{name} does not match its drawing"
        );
    }
}

#[test]
fn the_longest_option_is_rarely_the_right_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("quizzes");
    for bank in load_folder(&folder, &Limits::DISCORD)
        .expect("it can be read")
        .banks
    {
        let asked: Vec<_> = bank
            .questions
            .iter()
            .filter(|question| question.kind == Kind::Single)
            .collect();
        let revealing = asked
            .iter()
            .filter(|question| longest_is_right(question))
            .count();
        let share = revealing as f64 / asked.len().max(1) as f64;
        assert!(share <= 0.25, "{}: {revealing} of {}", bank.id, asked.len());
    }
}

/// Returns whether the only right option is the longest one.
fn longest_is_right(question: &Question) -> bool {
    let lengths: Vec<_> = question
        .options
        .iter()
        .map(|option| markdown::plain(option.text.source()).chars().count())
        .collect();
    let longest = lengths.iter().max();
    let mut longest = (0..lengths.len()).filter(|&index| Some(&lengths[index]) == longest);
    matches!((longest.next(), longest.next()), (Some(index), None) if question.right.contains(index))
}

/// The JSON Schema and the loader agree on the shipped banks and on a few that are wrong.
#[test]
fn the_schema_and_the_loader_agree() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let schema =
        std::fs::read_to_string(root.join("docs/quizbank.schema.json")).expect("it is here");
    let schema = serde_json::from_str(&schema).expect("it is JSON");
    let schema = jsonschema::validator_for(&schema).expect("it is a schema");
    let valid = |text: &str| {
        let value: serde_json::Value = serde_yaml::from_str(text).expect("it is YAML");
        schema.is_valid(&value)
    };
    let loads = |text: &str| {
        let parsed = parse_native(text, "x", &Limits::DISCORD);
        parsed
            .diagnostics
            .iter()
            .all(|one| one.level != Level::Error)
    };
    for file in load_folder(&root.join("quizzes"), &Limits::DISCORD)
        .expect("it can be read")
        .files
    {
        if file.format.is_some_and(|format| format.name == "native") {
            let text = std::fs::read_to_string(&file.path).expect("it was read before");
            assert!(valid(&text), "{}", file.path.display());
        }
    }
    let question = "{prompt: P, options: [right: a, wrong: 2]}";
    let good = [
        "title: T\nquestions: [QUESTION]".to_owned(),
        "title: T\nquestions: [{prompt: P, answer: true, image: images/a.png}, {prompt: Q, answer: true, image: 'https://e.example/a.png'}, {prompt: R, answer: true, image: {file: a b.JPG, alt: A}}]".to_owned(),
        "title: 7\nlanguage: pt-BR\ntags: [a, 1]\nshuffle: false\nquestions: [{prompt: P, answer: false}]".to_owned(),
    ];
    let bad = [
        "questions: [QUESTION]",
        "title: T",
        "title: T\nquestions: []",
        "title: ' '\nquestions: [QUESTION]",
        "title: T\nid: A B\nquestions: [QUESTION]",
        "title: T\nsource: example.com\nquestions: [QUESTION]",
        "title: T\nseconds: 4\nquestions: [QUESTION]",
        "title: T\ntags: web\nquestions: [QUESTION]",
        "title: T\nextra: 1\nquestions: [QUESTION]",
        "title: T\nquestions: [{answer: true}]",
        "title: T\nquestions: [{prompt: P}]",
        "title: T\nquestions: [{prompt: P, answer: 'yes'}]",
        "title: T\nquestions: [{prompt: P, answer: true, options: [right: a, wrong: b]}]",
        "title: T\nquestions: [{prompt: P, options: [right: a]}]",
        "title: T\nquestions: [{prompt: P, options: [wrong: a, wrong: b]}]",
        "title: T\nquestions: [{prompt: P, options: [{right: a, wrong: b}, wrong: c]}]",
        "title: T\nquestions: [{prompt: P, answer: true, points: 11}]",
        "title: T\nquestions: [{prompt: P, answer: true, difficulty: insane}]",
        "title: T\nquestions: [{prompt: P, answer: true, image: {url: a.png}}]",
        "title: T\nquestions: [{prompt: P, answer: true, image: {file: ../a.png}}]",
        "title: T\nquestions: [{prompt: P, answer: true, image: /a.png}]",
        "title: T\nquestions: [{prompt: P, answer: true, image: 'c:a.png'}]",
        "title: T\nquestions: [{prompt: P, answer: true, image: a/.b.png}]",
        "title: T\nquestions: [{prompt: P, answer: true, image: a.svg}]",
        "title: T\nquestions: [{prompt: P, answer: true, image: {alt: A}}]",
        "title: T\nquestions: [{prompt: P, answer: true, image: {file: a.png, url: 'https://e.example/a.png'}}]",
        "title: T\nquestions: [{prompt: P, answer: true, code: {language: rust}}]",
    ];
    for (text, expected) in good
        .iter()
        .map(|text| (&**text, true))
        .chain(bad.map(|text| (text, false)))
    {
        let text = text.replace("QUESTION", question);
        assert_eq!((valid(&text), loads(&text)), (expected, expected), "{text}");
    }
}

#[test]
fn every_code_is_documented() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/banks.md");
    let docs = std::fs::read_to_string(path).expect("it is here");
    assert!(CODES.is_sorted());
    for (code, meaning) in CODES {
        assert!(
            docs.contains(&format!("| `{code}` | {meaning} |")),
            "{code}"
        );
    }
}

#[test]
fn every_bound_is_documented() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/banks.md");
    let docs = std::fs::read_to_string(path).expect("it is here");
    let (_, section) = docs.split_once("## Bounds").expect("the section");
    let (section, _) = section.split_once("\n## ").expect("its end");
    let documented: Vec<u64> = section
        .lines()
        .filter_map(|line| line.strip_suffix(" |")?.rsplit_once("| "))
        .filter_map(|(_, most)| most.replace([',', ' '], "").replace("MiB", "").parse().ok())
        .collect();
    let bounds = [
        bounds::FILE_BYTES >> 20,
        bounds::UNPACKED_BYTES >> 20,
        bounds::UNPACKED_RATIO,
        bounds::ENTRIES as u64,
        bounds::QUESTIONS as u64,
        bounds::OPTIONS as u64,
        bounds::ANSWERS as u64,
        bounds::DEPTH as u64,
        bounds::NODES as u64,
        bounds::ALIASES as u64,
        bounds::REPEATED as u64,
        bounds::FORMULA as u64,
        bounds::FORMULAS as u64,
        bounds::DIAGNOSTICS as u64,
        bounds::MESSAGE as u64,
        bounds::PICTURE_BYTES >> 20,
        bounds::PICTURE_PIXELS as u64,
    ];
    assert_eq!(documented, bounds);
}

/// The examples in the documentation of the formats.
#[test]
fn the_documented_examples_are_read_as_documented() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/banks.md");
    let docs = std::fs::read_to_string(path).expect("it is here");
    let check = |after: &str, fence: &str, extension: &str, expected: (&str, usize, usize)| {
        let (_, section) = docs.split_once(after).expect("the section");
        let (_, block) = section.split_once(fence).expect("an example");
        let (_, block) = block.split_once('\n').expect("its text");
        let (example, _) = block.split_once(fence).expect("its end");
        let format = Format::of(example, extension).expect("a known format");
        let parsed = format.parse(example, "example", &Limits::DISCORD);
        let taken = parsed.bank.map_or(0, |bank| bank.questions.len());
        assert_eq!((format.name, taken, parsed.refused), expected);
    };
    check("## The bot's own format", "```", "yaml", ("native", 4, 0));
    check("## Learn exports", "````", "md", ("learn", 1, 1));
    check("## Task lists", "````", "md", ("task-list", 1, 0));
    check("## Learn module units", "```", "yml", ("learn-unit", 1, 0));
    check(
        "## Pages of mkdocs-quiz",
        "````",
        "md",
        ("mkdocs-quiz", 2, 0),
    );
    check("## OpenTDB", "```", "json", ("open-tdb", 2, 0));
    check("## TriviaBot", "```", "yml", ("trivia-bot", 2, 0));
    check("## Trivia lists of Red", "```", "yaml", ("red", 2, 0));
    check("## Decks of Kotoba", "```", "json", ("kotoba", 2, 0));
    check("## Notes of Anki", "```", "txt", ("anki", 5, 0));
    check("## Tables of a spreadsheet", "```", "csv", ("csv", 4, 0));
    check("## Aiken", "```", "txt", ("aiken", 1, 0));
    check("## Moodle XML", "```", "xml", ("moodle-xml", 2, 1));
    check("## QTI 1.2", "```", "xml", ("qti", 1, 0));
    check("## Blackboard", "```", "txt", ("blackboard", 5, 0));
    check("## text2qti", "```", "txt", ("text2qti", 4, 0));
    check("## Cards of Quizlet", "```", "txt", ("cards", 3, 0));
}

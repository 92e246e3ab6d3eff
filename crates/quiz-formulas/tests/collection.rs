//! A collection of formulas in use: how many are said in characters, how many are drawn, and which
//! cannot be. The file says where they come from.

use quiz_formulas::{damage, draw, unicode};

const COLLECTION: &str = include_str!("data/formulas.txt");

/// Parts of formulas of Matplotlib that no other program reads.
const NOT_TEX: [&str; 6] = [
    "\\hspace{-0.2}",
    "\\hspace{ 0.5 }",
    "\\ufe37",
    "\\text{\\prime}",
    "? ! &",
    "\\/",
];

#[test]
fn formulas_in_use_are_said_or_drawn() {
    let formulas = COLLECTION.lines().filter(|line| !line.starts_with("%%"));
    let (mut said, mut drawn, mut neither) = (0, 0, Vec::new());
    for tex in formulas {
        if unicode(tex).is_some() {
            said += 1;
        } else if draw(tex, true).is_ok() && draw(tex, false).is_ok() {
            drawn += 1;
        } else {
            neither.push(tex);
        }
        assert_eq!(damage(tex), None, "{tex}");
    }
    println!("{said} said, {drawn} drawn, {} neither", neither.len());
    neither.retain(|tex| !NOT_TEX.iter().any(|part| tex.contains(part)));
    assert_eq!(neither, [""; 0]);
    assert!(said + drawn >= 400);
}

#[test]
fn what_is_said_can_also_be_drawn() {
    let formulas = COLLECTION.lines().filter(|line| !line.starts_with("%%"));
    for tex in formulas.filter(|tex| unicode(tex).is_some()) {
        assert!(draw(tex, false).is_ok(), "{tex}");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test measures what it costs")]
fn hostile_formulas_end_in_an_error() {
    let nested = |open: &str, close: &str, times: usize| {
        format!("{}x{}", open.repeat(times), close.repeat(times))
    };
    let begun = std::time::Instant::now();
    for tex in [
        nested("{", "}", 700),
        nested("\\frac{", "}{y}", 150),
        nested("\\sqrt{", "}", 200),
        nested("\\left(", "\\right)", 100),
        "x^".repeat(700),
        "\\frac".repeat(280),
        "\\def\\a{\\a\\a}\\a".to_owned(),
        "\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b}\
         \\def\\d{\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c}\\def\\e{\\d\\d\\d\\d\\d\\d\\d\\d\\d\\d}\\e\\e\\e\\e\\e"
            .to_owned(),
        "\\rule{9999em}{9999em}".to_owned(),
        "\\kern9999999em x".to_owned(),
        "x".repeat(100_000),
        "\\".repeat(1499),
        "\\begin{matrix}".repeat(100),
        "\\text{\u{202e}\u{0}}^".to_owned(),
    ] {
        assert!(draw(&tex, true).is_err(), "{}", &tex[..tex.len().min(60)]);
    }
    // Some milliseconds where nothing else runs.
    assert!(begun.elapsed().as_secs() < 20);
}

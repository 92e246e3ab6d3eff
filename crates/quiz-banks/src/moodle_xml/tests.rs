use super::*;
use crate::load::{Origin, parse_file};
use crate::show::show;
use std::sync::Arc;

fn parse(text: &str) -> String {
    show(&parse_moodle_xml(text, "some-bank", &Limits::DISCORD))
}

#[test]
fn every_type_is_read_or_told() {
    let text = include_str!("../../tests/data/moodle-xml/course.xml");
    insta::assert_snapshot!(parse(text), @r#"
    some-bank "Water"
    10: Single
      At sea level, water **boils** at
      * 100 °C
        > Yes.
      - 99 °C
      - 50 °C
        > Too cold.
      > Less on a mountain.
    28: Several fixed
      Which hold salt?\
      Think of `NaCl`.
      * the sea
      - rain
      * tears
    39: TrueFalse fixed
      Ice sinks in water.
      - true
        > It floats.
      * false
    45: Typed exact
      The formula of water is \[image: a drop\]
      = H2O (100%)
      = HOH (50%)
        > Unusual.
    55: Numeric ["kg"]
      What does a litre of water weigh?
      = 1 ± 0.01 (100%)
    61: Single
      What is it called?
      
      solid → ?
      * ice
      - steam
      - fog
    61: Single
      What is it called?
      
      gas → ?
      - ice
      * steam
      - fog
    69: Single
      The sun \_\_\_\_\_ the sea, and rain \[…\] it.
      * warms
      - cools
    69: Single
      The sun \[…\] the sea, and rain \_\_\_\_\_ it.
      * fills
      - empties
    77: Typed
      \_\_\_\_\_ freezes at \[…\] °C and \[…\] .
      = Water (100%)
      = H2O (50%)
        > A formula
    77: Numeric
      \[…\] freezes at \_\_\_\_\_ °C and \[…\] .
      = 0 ± 0.5 (100%)
    77: Single
      \[…\] freezes at \[…\] °C and \_\_\_\_\_ .
      - expands
      - shrinks
      * grows } lighter
        > Right
    22:44 warning[lost-feedback] feedback on right or wrong answers as a whole is left out (say it in <generalfeedback>, which everyone reads at the close)
    24:47 warning[partial-credit] an option that earns 50% counts as wrong, because another one earns all
    32:19 warning[bad-number] points that are not whole numbers from 1 to 10: 1; these questions count once
    47:39 warning[relative-image] "@@PLUGINFILE@@/w.png" cannot be shown: it is not a web address (give its https:// address, or put it beside the bank; now its alt text stands in its place)
    47:39 warning[picture-type] the image "w.png" is not a picture that Discord shows (save it again as a PNG, JPEG, GIF or WebP, with the extension of its type)
    47:39 warning[files-inside] sounds, films and documents inside the file: 1; they are left out (say in words what is heard or seen in them)
    53:56 warning[lost-feedback] feedback on a wrong answer that is typed is left out (say it in <generalfeedback>, which everyone reads at the close)
    59:94 warning[unused-key] the unit g is left out, for numbers are not converted here (say in the question which unit is asked for)
    83:39 warning[description] a text without answers asks nothing and is left out
    87:39 error[unsupported-kind] an essay cannot be asked: nobody marks it (ask it with options, or for a word or a number)
    91:39 error[unsupported-kind] a question of the type `ddmarker` cannot be asked here (ask it with options, or for a word or a number)
    95:39 warning[hidden-question] Moodle hides this question because it was deleted there, so it is left out (write <hidden>0</hidden> to have it)
    "#);
}

#[test]
fn a_category_and_a_number_label_the_questions() {
    let text = include_str!("../../tests/data/moodle-xml/course.xml");
    let read = |text: &str| parse_moodle_xml(text, "b", &Limits::DISCORD).bank;
    let bank = read(text).expect("it can be asked");
    let first = &bank.questions[0];
    assert_eq!((&*bank.title, first.id.as_str()), ("Water", "b/boil-1"));
    assert_eq!((&*first.tags.join(" "), first.weight.get()), ("heat", 2));
    // With two categories they are tags, and a slash in a name is doubled.
    let second =
        "<question type=\"category\"><category><text>top/Ice//Snow</text></category></question>";
    let (before, after) = text
        .split_once("  <question type=\"truefalse\">")
        .expect("a question");
    let both = format!("{before}{second}  <question type=\"truefalse\">{after}");
    let bank = read(&both).expect("it can be asked");
    let tags = [0, 2].map(|at| bank.questions[at].tags.join(" "));
    assert_eq!(
        (&*bank.title, tags),
        ("B", ["Water heat".to_owned(), "Ice/Snow".to_owned()])
    );
}

/// A quiz with one question of this type. `inside` follows its text.
fn one(kind: &str, text: &str, inside: &str) -> String {
    let question = format!(
        "<quiz><question type=\"{kind}\"><questiontext><text>{text}</text></questiontext>{inside}</question></quiz>"
    );
    parse(&question)
}

#[test]
fn what_cannot_be_right_is_refused() {
    let inside = "<answer fraction=\"0\"><text>a</text></answer><answer fraction=\"0\"><text>b</text></answer>";
    insta::assert_snapshot!(one("multichoice", "Which?", inside), @"1:56 error[no-right-option] no option is marked as right (mark the right one)");
    insta::assert_snapshot!(one("numerical", "How many?", "<answer fraction=\"100\"><text>many</text></answer>"), @"1:114 error[bad-number] this is not a number with its tolerance (write a number such as 3.14, and a tolerance of 0 or more)");
    insta::assert_snapshot!(one("cloze", "No gap", ""), @"1:50 error[no-answer] the text has no gap to fill in");
    insta::assert_snapshot!(one("matching", "Nothing", ""), @"1:53 error[bad-pair] no pair of the matching question has a left side");
    insta::assert_snapshot!(one("", "What?", ""), @"1:45 error[unsupported-kind] the question does not say of what type it is (ask it with options, or for a word or a number)");
    insta::assert_snapshot!(parse("<quiz><question type=\"essay\"></quiz>"), @"1:30 error[xml] this is not well-formed XML: expected 'question' tag, not 'quiz' (export the file again, or fix this place by hand)");
}

#[test]
fn tags_that_were_not_escaped_are_part_of_the_text() {
    let inside = "<answer fraction=\"100\"><text>x<sup>2</sup></text></answer><answer><text>x</text></answer>";
    insta::assert_snapshot!(one("multichoice", "<p>Which is <i>even</i>?</p>", inside), @r#"
    some-bank "Some bank"
    1: Single
      Which is *even*?
      * x²
      - x
    "#);
}

#[test]
fn hostile_gaps_are_bounded() {
    let many = "{1:SA:=a}".repeat(2000);
    let parsed = parse_moodle_xml(
        &format!(
            "<quiz><question type=\"cloze\"><questiontext><text>{many}</text></questiontext></question></quiz>"
        ),
        "b",
        &Limits::DISCORD,
    );
    assert_eq!((parsed.bank.is_none(), parsed.refused), (true, 1));
    let open = "{1:SA:".repeat(100_000);
    assert_eq!(gaps_in(&open), 0);
}

fn gaps_in(text: &str) -> usize {
    let file = format!(
        "<quiz><question type=\"cloze\"><questiontext><text>{text}</text></questiontext></question></quiz>"
    );
    parse_moodle_xml(&file, "b", &Limits::DISCORD)
        .bank
        .map_or(0, |bank| bank.questions.len())
}

#[test]
fn pictures_inside_the_file_are_shown() {
    let text = "<quiz><question type=\"truefalse\"><questiontext format=\"html\"><text><![CDATA[<p>What is this? <img src=\"@@PLUGINFILE@@/x/a%20b.gif?time=1\" alt=\"A\"></p>]]></text><file name=\"other.gif\" path=\"/x/\" encoding=\"base64\">R0lG</file><file name=\"a b.gif\" path=\"/x/\" encoding=\"base64\">R0lGODlhIAAQ\n  AAAAAA==</file></questiontext><answer fraction=\"100\"><text>true</text></answer><answer fraction=\"0\"><text>false</text></answer></question></quiz>";
    let read = |text: String| {
        let report = parse_file("q.xml".into(), text.into(), Origin::Named, &Limits::DISCORD);
        let question = Arc::clone(&report.bank.as_ref().expect("it can be asked").questions[0]);
        let codes: Vec<_> = report.diagnostics.iter().map(|one| one.code).collect();
        (question, codes.join(" "), report.pictures)
    };
    let (question, codes, pictures) = read(text.to_owned());
    let image = question.image.as_ref().expect("it has a picture");
    assert_eq!(image.url, "161f16c8bc5100fbe94de906816cd319.gif");
    assert_eq!(
        (image.alt.as_deref(), question.prompt.source()),
        (Some("A"), "What is this?")
    );
    assert_eq!(codes, "no-explanation");
    assert_eq!(&*pictures[&image.url], b"GIF89a\x20\0\x10\0\0\0\0");
    // One that is not in the file, and one that is no picture, are words.
    for (from, codes) in [
        ("name=\"a b.gif\"", "pictures-inside no-explanation"),
        (
            "R0lGODlhIAAQ",
            "pictures-inside picture-type no-explanation",
        ),
    ] {
        let (question, told, pictures) = read(text.replace(from, "name=\"c.gif\""));
        assert_eq!(question.prompt.source(), "What is this? \\[image: A\\]");
        assert_eq!((&*told, pictures.len()), (codes, 0));
    }
}

use super::*;
use crate::archive::tests::archive_of;
use crate::load::{FileReport, Origin, parse_file};
use crate::show::{show, show_report};
use quiz_engine::question::Bank;

fn parse(text: &str) -> String {
    show(&parse_qti(text, "some-bank", &Limits::DISCORD))
}

fn read(name: &str, bytes: &[u8]) -> FileReport {
    parse_file(name.into(), bytes.to_vec(), Origin::Named, &Limits::DISCORD)
}

#[test]
fn items_of_canvas_are_read_or_told() {
    insta::assert_snapshot!(parse(include_str!("../../tests/data/qti/canvas.xml")), @r#"
    some-bank "Water and air"
    5: Single
      Which **planet** is nearest? \[image: planets\]
      * Mercury
      - Venus \*bright\*
        > The second.
      > 88 days a year.
    27: Numeric
      What is pi?
      = 3.14 ± 0.01 (100%)
      = 3 – 4 (50%)
    38: Single
      Which capital?
      
      France → ?
      * Paris
      - Tokyo
      - Rome
    38: Single
      Which capital?
      
      Japan → ?
      - Paris
      * Tokyo
      - Rome
    56: Typed
      The \_\_\_\_\_ rises in the \[…\].
      = sun (100%)
      = Sun (100%)
    56: Single
      The \[…\] rises in the \_\_\_\_\_.
      * east
      - west
    73: TrueFalse fixed
      Ice sinks.
      - true
      * false
    11:51 warning[relative-image] "$IMS-CC-FILEBASE$/p.png" cannot be shown: it is not a web address (give its https:// address, or put it beside the bank; now its alt text stands in its place)
    25:102 warning[lost-feedback] feedback on wrong answers as a whole is left out (say it in the feedback for all, which everyone reads at the close)
    84:42 error[unsupported-kind] an essay or a file cannot be asked for: nobody marks it (ask it with options, or for a word or a number)
    88:42 warning[description] a text without answers asks nothing and is left out
    91:42 error[unsupported-kind] this kind of answer cannot be asked for here
    "#);
}

#[test]
fn an_item_of_2_1_is_a_question_for_each_interaction() {
    insta::assert_snapshot!(parse(include_str!("../../tests/data/qti/item21.xml")), @r#"
    some-bank "Some bank"
    2: Single fixed
      Made glorious \_\_\_\_\_ by this sun of \[…\], in \[…\]: a\<b.
      - winter
      * summer
      > From *Richard III*.
    2: Typed
      Made glorious \[…\] by this sun of \_\_\_\_\_, in \[…\]: a\<b.
      = York (100%)
      = Yorkshire (50%)
      > From *Richard III*.
    2: Numeric
      Made glorious \[…\] by this sun of \[…\], in \_\_\_\_\_: a\<b.
      = 1485 (100%)
      > From *Richard III*.
    2: Several
      Made glorious \[…\] by this sun of \[…\], in \[…\]: a\<b.
      
      Which lines are his?
      * A horse!
        > Of act 5.
      - To be
      * Now \<is\> the winter
      > From *Richard III*.
    17:8 error[unsupported-kind] an essay or a file cannot be asked for: nobody marks it
    29:79 warning[lost-feedback] feedback on right or wrong answers as a whole is left out (leave one feedback, which everyone reads at the close)
    "#);
}

#[test]
fn an_item_of_3_0_is_the_same_with_other_names() {
    insta::assert_snapshot!(parse(include_str!("../../tests/data/qti/item30.xml")), @r#"
    some-bank "Some bank"
    2: Single
      Which planet is nearest to the sun?
      
      Choose one.
      * Mercury
      - Venus
        > The second.
    "#);
}

/// A bank without the lines of its questions and the order of options, which depend on the format.
fn comparable(report: &FileReport) -> Bank {
    let mut bank = Bank::clone(report.bank.as_ref().expect("it can be asked"));
    for question in &mut bank.questions {
        let question = std::sync::Arc::make_mut(question);
        question.line = 0;
        question.fixed_order = false;
    }
    bank
}

#[test]
fn the_same_set_is_the_same_bank_by_four_writers() {
    let csv = read("set.csv", include_bytes!("../../tests/data/oracle/set.csv"));
    let text = read(
        "set.txt",
        include_bytes!("../../tests/data/oracle/text2qti.txt"),
    );
    let canvas = read(
        "set.zip",
        include_bytes!("../../tests/data/oracle/canvas.zip"),
    );
    let blackboard = read(
        "set.zip",
        include_bytes!("../../tests/data/oracle/blackboard.zip"),
    );
    let qti21 = read(
        "set.zip",
        include_bytes!("../../tests/data/oracle/qti21.zip"),
    );
    let set = comparable(&csv);
    assert_eq!(set.questions.len(), 5);
    assert_eq!(comparable(&text), set);
    assert_eq!(comparable(&canvas), set);
    for (name, report) in [("blackboard", &blackboard), ("2.1", &qti21)] {
        let mut bank = comparable(report);
        let more = bank.questions.split_off(5);
        assert_eq!(bank, set, "{name}");
        assert_eq!(more.len(), 3, "{name}");
    }
    let names = [&text, &canvas].map(|report| report.format.map(|format| format.name));
    assert_eq!(names, [Some("text2qti"), Some("qti-package")]);
}

#[test]
fn what_is_unpacked_is_read_as_the_same_bank() {
    let report = read(
        "set.zip",
        include_bytes!("../../tests/data/oracle/qti21.zip"),
    );
    let text = report.text.as_bytes().to_vec();
    let again = parse_file(
        report.text_path.clone(),
        text,
        Origin::Named,
        &Limits::DISCORD,
    );
    assert_eq!(again.bank, report.bank);
    insta::assert_snapshot!(show_report(&report).lines().skip(23).collect::<Vec<_>>().join("\n"), @r"
    154: Typed
      Which metal is liquid at room temperature?
      = Mercury (100%)
      = Quicksilver (100%)
    187: Numeric
      How many seconds has a minute?
      = 60 ± 0.5 (100%)
    223: Single
      Which capital is it?
      
      France → ?
      * Paris
      - Tokyo
    223: Single
      Which capital is it?
      
      Japan → ?
      - Paris
      * Tokyo
    ");
}

#[test]
fn a_bad_file_of_a_package_costs_only_itself() {
    let good = include_bytes!("../../tests/data/qti/item30.xml");
    let package = archive_of(&[
        ("b.xml", good),
        ("a.xml", b"<assessmentItem><open></assessmentItem>"),
        (
            "up.xml",
            b"<questestinterop><item><presentation/></item></questestinterop>",
        ),
        (
            "laughs.xml",
            b"<!DOCTYPE q [<!ENTITY a \"ha\">]><questestinterop>&a;</questestinterop>",
        ),
        ("other.xml", b"<html/>"),
        ("sound.mp3", b"ID3"),
        (
            "imsmanifest.xml",
            b"<manifest><resources><resource href=\"b.xml\"/></resources></manifest>",
        ),
    ]);
    insta::assert_snapshot!(show_report(&read("p.zip", &package)), @r#"
    p "P"
    3: Single
      Which planet is nearest to the sun?
      
      Choose one.
      * Mercury
      - Venus
        > The second.
    1:1 warning[package-file] the file a.xml in the package is not read: this is not well-formed XML: expected 'open' tag, not 'assessmentItem' (export the package again)
    1:1 warning[package-file] the file laughs.xml in the package is not read: the document type declares entities or elements, which are not read (export the package again)
    1:1 warning[files-inside] sounds and films inside the package: 1; they are left out (say in words what is heard or seen in them)
    18:24 warning[description] a text without answers asks nothing and is left out
    "#);
    let empty = archive_of(&[("imsmanifest.xml", b"<manifest/>")]);
    insta::assert_snapshot!(show_report(&read("p.zip", &empty)), @"1:1 error[no-questions] the package holds no file with questions of QTI (export a quiz or a question bank, not a whole course without quizzes)");
}

#[test]
fn broken_items_are_refused() {
    insta::assert_snapshot!(parse("<assessmentItem/>"), @"1:1 error[missing-key] the item has no body (ask it with options, or for a word or a number)");
    insta::assert_snapshot!(parse("<assessmentItem><itemBody><p>Words</p></itemBody></assessmentItem>"), @"1:30 warning[description] a text without answers asks nothing and is left out");
    insta::assert_snapshot!(parse("<assessmentItem><itemBody>Q<choiceInteraction responseIdentifier=\"R\"><simpleChoice identifier=\"A\">a</simpleChoice></choiceInteraction></itemBody></assessmentItem>"), @"1:99 error[no-answer] nothing declares which answer is right (give the item a response declaration with a correct response)");
    insta::assert_snapshot!(parse("<questestinterop><item/></questestinterop>"), @"1:18 error[missing-key] the item presents nothing (ask it with options, or for a word or a number)");
    let gaps = "<textEntryInteraction/>".repeat(1000);
    insta::assert_snapshot!(parse(&format!("<assessmentItem><itemBody>{gaps}</itemBody></assessmentItem>")), @"1:17 error[too-many-blanks] the item has 1000 gaps, and at most 40 are asked for (ask it with options, or for a word or a number)");
}

#[test]
fn pictures_of_a_package_are_shown() {
    const GIF: &[u8] = b"GIF89a\x20\0\x10\0\0\0\0";
    let name = "161f16c8bc5100fbe94de906816cd319.gif";
    let item = |body: &str| {
        format!(
            "<assessmentItem><responseDeclaration identifier=\"R\"><correctResponse><value>A</value></correctResponse></responseDeclaration><itemBody>{body}<choiceInteraction responseIdentifier=\"R\"><simpleChoice identifier=\"A\">a</simpleChoice><simpleChoice identifier=\"B\">b</simpleChoice></choiceInteraction></itemBody></assessmentItem>"
        )
    };
    let old = |body: &str| {
        format!(
            "<questestinterop><item ident=\"q\"><presentation><material>{body}</material><response_lid ident=\"R\"><render_choice><response_label ident=\"A\"><material><mattext>a</mattext></material></response_label><response_label ident=\"B\"><material><mattext>b</mattext></material></response_label></render_choice></response_lid></presentation><resprocessing><respcondition><conditionvar><varequal respident=\"R\">A</varequal></conditionvar><setvar>100</setvar></respcondition></resprocessing></item></questestinterop>"
        )
    };
    let files = [
        (
            "items/a.xml",
            item("<p>One? <img src=\"../media/m%20a.gif\" alt=\"A\"/></p>"),
        ),
        (
            "items/b.xml",
            item("<p>Two? <object data=\"near.gif\" type=\"image/gif\">A</object></p>"),
        ),
        (
            "c.xml",
            old(
                "<mattext texttype=\"text/html\">Three? &lt;img src=&quot;%24IMS-CC-FILEBASE%24/m%20a.gif?canvas_=1&quot; alt=&quot;A&quot;&gt;</mattext>",
            ),
        ),
        (
            "d.xml",
            old("<mattext>Four?</mattext><matimage uri=\"media/m a.gif\" label=\"A\"/>"),
        ),
        (
            "e.xml",
            item("<p>Five? <img src=\"../media/m%20a.gif\" alt=\"A\"/></p>"),
        ),
    ];
    let mut all: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, text)| (*name, text.as_bytes()))
        .collect();
    all.extend([
        ("media/m a.gif", GIF),
        ("items/near.gif", GIF),
        ("web_resources/m a.gif", GIF),
        ("imsmanifest.xml", b"<manifest/>"),
    ]);
    let report = read("p.zip", &archive_of(&all));
    let bank = report
        .bank
        .as_ref()
        .unwrap_or_else(|| panic!("{}", show_report(&report)));
    let shown: Vec<_> = bank
        .questions
        .iter()
        .map(|question| {
            let image = question.image.as_ref();
            (question.prompt.source(), image.map(|image| &*image.url))
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("Three?", Some(name)),
            ("Four?", Some(name)),
            ("Five?", Some(name)),
            ("One?", Some(name)),
            ("Two?", Some(name)),
        ],
        "{}",
        show_report(&report)
    );
    assert_eq!(report.pictures.len(), 1);
}

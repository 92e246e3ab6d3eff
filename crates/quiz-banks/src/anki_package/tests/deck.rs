//! A deck of the shape that people share.

use super::{SCHEMA, package, read};
use crate::diagnostic::Level;
use crate::load::FileReport;
use quiz_engine::question::{Kind, Question};
use serde_json::{Value, json};

/// A note type: gaps or templates, its fields, and the fronts and backs of its templates.
fn note_type(gaps: bool, fields: &[&str], templates: &[(&str, &str)]) -> Value {
    let fields = fields.iter().enumerate();
    let templates = templates.iter().enumerate();
    json!({
        "type": u8::from(gaps),
        "flds": fields.map(|(ord, name)| json!({"name": name, "ord": ord})).collect::<Vec<_>>(),
        "tmpls": templates
            .map(|(ord, (front, back))| json!({"qfmt": front, "afmt": back, "ord": ord}))
            .collect::<Vec<_>>(),
    })
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A deck of a course: notes with long backs for the most part, and among them those of every type
/// that Anki brings, and of one that the course has made.
fn course() -> Vec<u8> {
    let answer = "{{FrontSide}}<hr id=answer>{{Back}}";
    let types = json!({
        "1": note_type(false, &["Front", "Back"], &[("{{Front}}", answer)]),
        "2": note_type(
            false,
            &["Front", "Back"],
            &[("{{Front}}", answer), ("{{Back}}", "{{FrontSide}}<hr id=answer>{{Front}}")],
        ),
        "3": note_type(
            true,
            &["Text", "Back Extra"],
            &[("{{cloze:Text}}", "{{cloze:Text}}<br>\n{{Back Extra}}")],
        ),
        "4": note_type(
            false,
            &["Front", "Back"],
            &[("{{Front}}\n\n{{type:Back}}", "{{Front}}<hr id=answer>{{type:Back}}")],
        ),
        "5": note_type(
            false,
            &["Term", "Meaning", "Hint", "Source", "Audio"],
            &[(
                "<div class=\"term\">{{Term}}</div>{{#Hint}}<i>{{hint:Hint}}</i>{{/Hint}}\
                 <script>document.title = \"a\";</script>{{tts en_US:Term}}",
                "{{FrontSide}}<hr id=answer><div>{{Meaning}}</div>{{Audio}}<small>{{Source}}</small>",
            )],
        ),
    });
    let mut notes: Vec<(u8, Vec<String>, u8)> = Vec::new();
    let mut note = |of, fields: &[&str], cards| {
        let fields = fields.iter().map(|&field| field.to_owned()).collect();
        notes.push((of, fields, cards));
    };
    for n in 1..=70 {
        let front = format!("<div>What does rule <b>{n}</b> of the course say?</div>");
        let back = format!(
            "<ul><li>Rule {n} has a reason.</li><li>It is <i>long</i>, and nobody types it \
             word by word.</li></ul><div style=\"color:red\">See chapter {n}.</div>"
        );
        note(1, &[&front, &back], 1);
    }
    for n in 1..=10 {
        let (front, back) = (
            format!("das Wort {n}"),
            format!("the word {n} [sound:w{n}.mp3]"),
        );
        note(2, &[&front, &back], 2);
        let text = format!(
            "Law {n}: {{{{c1::force {n}}}}} is mass times {{{{c2::acceleration::what?}}}}."
        );
        note(3, &[&text, "By <b>Newton</b>."], 2);
        note(
            4,
            &[
                &format!("How many bits has {n} bytes?"),
                &format!("{}", n * 8),
            ],
            1,
        );
        let meaning = format!("Integral: \\(\\int_0^{n} x\\,dx = \\frac{{{n}^2}}{{2}}\\)");
        note(
            5,
            &[
                &format!("\\(I_{{{n}}}\\)"),
                &meaning,
                "calculus",
                "p. 7",
                "[sound:i.mp3]",
            ],
            1,
        );
    }
    note(
        1,
        &[
            "List the <code>if</code> forms&nbsp;of C&#43;&#43;",
            "if (a &lt; b) {}<br>if constexpr",
        ],
        1,
    );
    note(
        1,
        &[
            "<script>alert(1)</script>What is shown?",
            "This <img src=\"a.png\"> and <style>b{}</style>that",
        ],
        1,
    );
    // Nothing that could be asked: a picture alone that the package lacks, and an empty back.
    note(
        1,
        &[
            "<img src=\"gone.png\">",
            "A cell, with all of its parts and their long names",
        ],
        1,
    );
    note(1, &["What is this?", ""], 1);
    let mut statements = format!(
        "{SCHEMA} INSERT INTO col VALUES ({}, '{{\"1\": {{\"name\": \"Course\"}}}}');",
        quoted(&types.to_string())
    );
    for (at, (of, fields, cards)) in notes.iter().enumerate() {
        let fields = quoted(&fields.join("\u{1f}"));
        statements += &format!("INSERT INTO notes VALUES ({at}, {of}, ' course ', {fields});");
        for ord in 0..*cards {
            statements += &format!("INSERT INTO cards VALUES ({at}, {ord}, 1, 0);");
        }
    }
    package(&statements)
}

fn questions(report: &FileReport) -> impl Iterator<Item = &Question> {
    let bank = report.bank.as_ref().expect("a bank");
    bank.questions.iter().map(|question| &**question)
}

#[test]
fn a_deck_of_a_course_is_taken_but_for_what_cannot_be_asked_and_each_loss_is_told_once() {
    let report = read("course.apkg", &course());
    let (taken, refused) = (report.taken(), report.refused);
    let errors = report.diagnostics.iter();
    let errors: Vec<_> = errors.filter(|one| one.level == Level::Error).collect();
    assert_eq!(errors.len(), refused, "each refusal has its reason");
    assert!(
        errors
            .iter()
            .all(|one| one.line > 0 && !one.message.is_empty())
    );
    assert!(
        refused > 0 && taken * 100 >= (taken + refused) * 95,
        "{taken} of {refused} more"
    );
    for code in ["sound", "script"] {
        let told = report.diagnostics.iter().filter(|one| one.code == code);
        assert_eq!(told.count(), 1, "{code}");
    }
    let cards = questions(&report).filter(|one| !one.is_askable()).count();
    assert!(cards >= 70, "{cards}");
    let find = |prompt: &str| {
        let found = questions(&report).find(|one| one.prompt.source().contains(prompt));
        found.unwrap_or_else(|| panic!("{prompt}: {}", report.text))
    };
    let rule = find("rule **7**");
    let back = rule.back.as_ref().expect("a card").source();
    assert!(
        back.contains("- Rule 7") || back.contains("* Rule 7"),
        "{back}"
    );
    assert!(!back.contains("color"), "{back}");
    assert!(
        matches!(&find("the word 3").kind, Kind::Typed(typed) if &*typed.accepted[0].text == "das Wort 3")
    );
    assert!(matches!(
        &find("How many bits has 4 bytes").kind,
        Kind::Typed(_)
    ));
    for one in questions(&report) {
        let texts = [
            Some(&one.prompt),
            one.back.as_ref(),
            one.explanation.as_ref(),
        ];
        for text in texts.into_iter().flatten().map(|text| text.source()) {
            for piece in ["alert", "document", "sound:", "{{", "<div", "<hr", "<style"] {
                assert!(!text.contains(piece), "{piece}: {text}");
            }
        }
    }
}

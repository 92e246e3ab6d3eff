//! Markdown to print: the questions, then a key. It cannot be read as a bank again.

use super::{Loss, Written, explanation};
use crate::markdown::escape;
use quiz_engine::question::{Bank, Kind, Question};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Writes the bank as a paper: numbered questions with room for answers, then the right answers
/// with their explanations. The order of options is stable and does not show which is right.
pub fn write_print(bank: &Bank) -> Written {
    let mut out = format!("# {}\n", escape(&bank.title));
    if let Some(description) = &bank.description {
        let _ = write!(out, "\n{}\n", escape(description));
    }
    for (at, question) in bank.questions.iter().enumerate() {
        let _ = write!(
            out,
            "\n**{}.** {}\n",
            at + 1,
            indented(question.prompt.source())
        );
        if let Some(image) = &question.image {
            let alt = image.alt.as_deref().unwrap_or_default();
            let _ = write!(out, "\n![{}](<{}>)\n", escape(alt), image.url);
        }
        out.push('\n');
        match &question.kind {
            Kind::TrueFalse => out.push_str("- ☐ true\n- ☐ false\n"),
            Kind::Single | Kind::Several => {
                if question.kind == Kind::Several {
                    out.push_str("*Several answers are right.*\n\n");
                }
                for (place, &option) in order(question).iter().enumerate() {
                    let text = indented(question.options[option].text.source());
                    let _ = writeln!(out, "- ☐ {}) {text}", letter(place));
                }
            }
            Kind::Typed(_) | Kind::Numeric(_) => {
                out.push_str("Answer: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n")
            }
        }
    }
    out.push_str("\n---\n\n# Key\n");
    for (at, question) in bank.questions.iter().enumerate() {
        let _ = write!(out, "\n**{}.** {}\n", at + 1, key(question));
        let explanation = explanation(question);
        if !explanation.is_empty() {
            let _ = write!(out, "\n{explanation}\n");
        }
    }
    let lost = "the paper is for people: it cannot be read as a bank again";
    Written {
        text: out,
        lost: vec![Loss {
            question: None,
            what: lost.to_owned(),
        }],
    }
}

/// The right answer on one line.
fn key(question: &Question) -> String {
    if let Some(back) = &question.back {
        return back.source().to_owned();
    }
    match &question.kind {
        Kind::TrueFalse if question.right.contains(0) => "true".to_owned(),
        Kind::TrueFalse => "false".to_owned(),
        Kind::Single | Kind::Several => {
            let order = order(question);
            let places = (0..order.len()).filter(|&place| question.right.contains(order[place]));
            let letters: Vec<_> = places.map(|place| letter(place).to_string()).collect();
            let any = question.kind == Kind::Single && letters.len() > 1;
            letters.join(if any { " or " } else { ", " })
        }
        Kind::Typed(typed) => {
            let right = typed.accepted.iter().filter(|one| one.percent == 100);
            let right: Vec<_> = right.map(|one| escape(&one.text).into_owned()).collect();
            right.join(" or ")
        }
        Kind::Numeric(numeric) => {
            let right = numeric.accepted.iter().filter(|one| one.percent == 100);
            let unit = numeric
                .units
                .first()
                .map(|unit| format!(" {}", escape(unit)));
            let unit = unit.unwrap_or_default();
            let right: Vec<_> = right.map(|one| format!("{one}{unit}")).collect();
            right.join(" or ")
        }
    }
}

/// The printed order of the options, as indices in the bank.
fn order(question: &Question) -> Vec<usize> {
    let mut order: Vec<usize> = (0..question.options.len()).collect();
    if question.fixed_order {
        return order;
    }
    let place = |at: &usize| {
        let digest = Sha256::new()
            .chain_update(question.id.as_str())
            .chain_update(at.to_be_bytes());
        (question.options[*at].last, digest.finalize().to_vec())
    };
    order.sort_by_cached_key(place);
    order
}

/// A, B … Y, for at most 25 options.
fn letter(place: usize) -> char {
    char::from(b'A' + (place % 26) as u8)
}

/// A text with its further lines indented into the list item.
fn indented(text: &str) -> String {
    text.trim().replace('\n', "\n  ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::Limits;
    use crate::native::parse_native;
    use crate::write::tests::EVERYTHING;

    #[test]
    fn questions_come_first_and_then_their_key() {
        let bank = parse_native(EVERYTHING, "all", &Limits::DISCORD)
            .bank
            .expect("it can be asked");
        insta::assert_snapshot!(write_print(&bank).text, @r#"
        # Water \& air

        What all of us need.

        **1.** Which *planet* is `< 1 AU` away?

        ![Two "planets"](<https://e.example/a.png?b=1&c=2>)

        - ☐ A) Venus & co
        - ☐ B) Mercury
        - ☐ C) None of these

        **2.** Which orbit the Earth?

        *Several answers are right.*

        - ☐ A) The Moon
        - ☐ B) The ISS
        - ☐ C) Titan

        **3.** Ice sinks.

        - ☐ true
        - ☐ false

        **4.** Which gas do we breathe?

        Answer: \_\_\_\_\_\_\_\_\_\_\_\_

        **5.** How is it written?

        Answer: \_\_\_\_\_\_\_\_\_\_\_\_

        **6.** What is pi?

        Answer: \_\_\_\_\_\_\_\_\_\_\_\_

        **7.** Between what?

        Answer: \_\_\_\_\_\_\_\_\_\_\_\_

        **8.** Either?

        - ☐ A) three
        - ☐ B) two
        - ☐ C) one

        ---

        # Key

        **1.** B

        <https://e.example/mercury>

        It has **88** days a year.

        **2.** A, B

        **3.** false

        **4.** Oxygen or O2

        **5.** a \* b

        **6.** 3.14 ± 0.01 rad

        **7.** 3 – 4

        **8.** B or C
        "#);
    }

    #[test]
    fn the_right_option_is_not_always_the_first() {
        let question = |number: u32| {
            format!(
                "  - {{prompt: Which {number}?, options: [right: r, wrong: a, wrong: b, wrong: c]}}\n"
            )
        };
        let text = format!(
            "title: T\nquestions:\n{}",
            (0..40).map(question).collect::<String>()
        );
        let bank = parse_native(&text, "t", &Limits::DISCORD)
            .bank
            .expect("it can be asked");
        let places: std::collections::HashSet<_> =
            bank.questions.iter().map(|one| key(one)).collect();
        assert_eq!(places.len(), 4);
    }
}

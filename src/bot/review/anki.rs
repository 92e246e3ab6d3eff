//! The export of a member's missed questions as a file for Anki.
//!
//! Source of the format: the Anki manual, "Text files", on headers.

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::review::studies::Studies;
use crate::bot::ui::message::{File, Message};
use crate::bot::ui::t;
use quiz_banks::markdown::html;
use quiz_engine::ids::BankId;
use quiz_engine::question::{Kind, Question};
use std::sync::Arc;

/// Anki's file headers: how to import the rows below.
const HEADER: &str =
    "#separator:comma\n#html:true\n#notetype:Basic\n#columns:Front,Back,Tags\n#tags column:3\n";

/// Replies with a file of all questions that were missed or studied and that the member may see now.
pub(crate) async fn export(core: &Core, caller: &Caller) -> anyhow::Result<Handled> {
    let studies = Studies::of(core, caller).await?;
    let now: Vec<_> = studies
        .known()
        .map(|item| (item.asked(0), &item.bank_id))
        .collect();
    let locale = caller.locale();
    if now.is_empty() {
        let text = t!(locale, "anki-none");
        return Ok(Response::private(Message::text(text)));
    }
    let text = t!(locale, "anki-export", count = now.len());
    let message = Message::text(text).with_file(File::text("missed.csv", cards(&now)?));
    Ok(Response::private(message))
}

/// Formats one card for each question: the prompt and its options in front, the right answer and
/// the explanation on the back.
fn cards(missed: &[(Arc<Question>, &BankId)]) -> anyhow::Result<String> {
    let mut rows = csv::WriterBuilder::new()
        .has_headers(false)
        .from_writer(Vec::new());
    for (question, bank) in missed {
        let tags = question.tags.iter().map(|tag| tag.replace(' ', "_"));
        let tags: Vec<_> = [bank.to_string()].into_iter().chain(tags).collect();
        rows.write_record([front(question), back(question), tags.join(" ")])?;
    }
    Ok(HEADER.to_owned() + &String::from_utf8(rows.into_inner()?)?)
}

fn front(question: &Question) -> String {
    let mut front = html(question.prompt.source());
    if question.kind != Kind::TrueFalse && !question.options.is_empty() {
        let options = question.options.iter();
        let options = options.map(|option| format!("<li>{}</li>", html(option.text.source())));
        let options = options.collect::<String>();
        front.push_str(&format!("<ol type=\"A\">{options}</ol>"));
    }
    front
}

fn back(question: &Question) -> String {
    let right = match &question.kind {
        Kind::Typed(typed) => typed.accepted.first().map(|one| one.text.to_string()),
        Kind::Numeric(numeric) => numeric.accepted.first().map(|one| {
            let unit = numeric.units.first().map(|unit| format!(" {unit}"));
            format!("{one}{}", unit.unwrap_or_default())
        }),
        Kind::Single | Kind::Several | Kind::TrueFalse => None,
    };
    let options = question.right.iter().map(|index| {
        let text = html(question.options[index].text.source());
        match question.kind {
            Kind::TrueFalse => text,
            _ => format!("{}: {text}", char::from(b'A' + index as u8)),
        }
    });
    let right = right.map(|text| html_escape::encode_text(&text).into_owned());
    let mut parts: Vec<_> = right.into_iter().chain(options).collect();
    let explanation = question.explanation.as_ref();
    parts.extend(explanation.map(|why| format!("<br>{}", html(why.source()))));
    parts.join("<br>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz_engine::question::Markdown;
    use quiz_engine::sample;

    #[test]
    fn cards_are_rows_that_parse_back() {
        let chosen = Question {
            prompt: Markdown::new("Is `a < b`, \"c\"\nor **List<T>**?"),
            explanation: Some(Markdown::new("Since *so*.")),
            tags: vec!["two words".into()],
            ..sample::single("p", 2, 1)
        };
        let bank = BankId::new("git");
        let questions = [chosen, sample::typed("Say", &["a & b"])];
        let text = cards(&questions.map(|one| (Arc::new(one), &bank))).expect("rows");
        let rows = text.strip_prefix(HEADER).expect("the header comes first");
        let mut rows = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(rows.as_bytes());
        let rows: Vec<_> = rows.records().map(|row| row.expect("a row")).collect();
        assert_eq!(
            &rows[0][0],
            "<p>Is <code>a &lt; b</code>, \"c\"\nor <strong>List&lt;T&gt;</strong>?</p>\n\
             <ol type=\"A\"><li><p>p 1</p>\n</li><li><p>p 2</p>\n</li></ol>"
        );
        assert_eq!(
            &rows[0][1],
            "B: <p>p 2</p>\n<br><br><p>Since <em>so</em>.</p>\n"
        );
        assert_eq!(&rows[0][2], "git two_words");
        assert_eq!(&rows[1][1], "a &amp; b");
    }
}

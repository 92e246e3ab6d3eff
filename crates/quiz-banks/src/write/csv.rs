//! Tables of a spreadsheet.
//!
//! Texts are exact Markdown, which the name of the question's column says. The file has a byte
//! order mark, without which Excel misreads accents, and the line ends of RFC 4180. A table has no
//! place for the bank's own texts, part marks, explanations of typed answers, and options that stay
//! last against their words; these are reported as losses.

use super::native::{float, own_ids};
use super::{Loss, Written, picture_loss};
use crate::assemble::title_of;
use crate::csv::guard::guarded;
use crate::order::Order;
use quiz_engine::question::{
    Ask, Bank, Difficulty, Kind, Markdown, Number, Question, Span, Strictness, Weight,
};

/// The column of the prompts, whose name says that all texts are Markdown.
const QUESTION: &str = "question (markdown)";

/// Writes the bank as a table. Reading it gives the same questions, except for the reported losses.
pub fn write_csv(bank: &Bank) -> Written {
    let mut lost = bank_losses(bank);
    for (at, question) in bank.questions.iter().enumerate() {
        let of_question = question_losses(question).into_iter();
        lost.extend(of_question.map(|what| Loss {
            question: Some(at + 1),
            what,
        }));
    }
    Written {
        text: table(bank).text(),
        lost,
    }
}

fn table(bank: &Bank) -> Table<'_> {
    let mut table = Table {
        bank,
        columns: Vec::new(),
    };
    let ids = own_ids(bank);
    let markdown = |text: Option<&Markdown>| text.map_or("", Markdown::source).to_owned();
    let most = bank.questions.iter().map(|one| one.options.len());
    let most = most.max().unwrap_or(0);
    table.column("id", |at, _| ids[at].unwrap_or_default().to_owned());
    table.column(QUESTION, |_, one| one.prompt.source().to_owned());
    table.column("type", |_, one| kind(one).to_owned());
    for index in 0..most {
        table.column(&format!("option {}", letter(index)), |_, one| {
            let chosen = one
                .options
                .get(index)
                .filter(|_| one.kind != Kind::TrueFalse);
            markdown(chosen.map(|option| &option.text))
        });
    }
    table.column("correct letters", |_, one| match one.kind {
        Kind::TrueFalse => String::new(),
        _ => one
            .right
            .iter()
            .map(|at| letter(at).to_string())
            .collect::<Vec<_>>()
            .join("; "),
    });
    table.column("answer", |_, one| answer(one));
    table.column("units", |_, one| match &one.kind {
        Kind::Numeric(numeric) => list(&numeric.units),
        _ => String::new(),
    });
    for index in 0..most {
        table.column(&format!("explanation {}", letter(index)), |_, one| {
            let option = one.options.get(index);
            markdown(option.and_then(|option| option.explanation.as_ref()))
        });
    }
    table.column("explanation", |_, one| markdown(one.explanation.as_ref()));
    table.column("source", |_, one| one.source.clone().unwrap_or_default());
    table.column("image", |_, one| {
        one.image
            .as_ref()
            .map_or(String::new(), |image| image.url.clone())
    });
    table.column("image alt", |_, one| {
        let alt = one.image.as_ref().and_then(|image| image.alt.clone());
        alt.unwrap_or_default()
    });
    table.column("tags", |_, one| {
        let of_bank = bank.tags.iter().filter(|tag| !one.tags.contains(tag));
        list(&one.tags.iter().chain(of_bank).collect::<Vec<_>>())
    });
    table.column("difficulty", |_, one| {
        one.difficulty.map_or("", Difficulty::name).to_owned()
    });
    table.column("points", |_, one| match one.weight {
        weight if weight == Weight::default() => String::new(),
        weight => weight.get().to_string(),
    });
    table.column("seconds", |_, one| {
        let seconds = one.seconds.or(bank.seconds);
        seconds.map_or(String::new(), |seconds| seconds.get().to_string())
    });
    table.column("slips", |_, one| match &one.kind {
        Kind::Typed(typed) if typed.strictness == Strictness::NoSlips => "none".to_owned(),
        _ => String::new(),
    });
    table.column("shuffle", |_, one| {
        let fixed = one.fixed_order && one.kind != Kind::TrueFalse && !order(one).fixed;
        if fixed {
            "no".to_owned()
        } else {
            String::new()
        }
    });
    table
}

struct Table<'b> {
    bank: &'b Bank,
    columns: Vec<(String, Vec<String>)>,
}

impl Table<'_> {
    /// A column with a cell for each question. Empty columns are left out, except the prompts,
    /// without which it is not a table.
    fn column(&mut self, name: &str, cell: impl Fn(usize, &Question) -> String) {
        let questions = self.bank.questions.iter().enumerate();
        let cells: Vec<_> = questions.map(|(at, question)| cell(at, question)).collect();
        if name == QUESTION || cells.iter().any(|cell| !cell.is_empty()) {
            self.columns.push((name.to_owned(), cells));
        }
    }

    fn text(&self) -> String {
        let names = self.columns.iter().map(|(name, _)| name.clone());
        let rows = (0..self.bank.questions.len()).map(|row| {
            let cells = self.columns.iter().map(|(_, cells)| cells[row].clone());
            cells.collect()
        });
        csv_of(std::iter::once(names.collect()).chain(rows))
    }
}

/// The rows as CSV. No cell is a formula.
pub fn csv_of(rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut out = String::from("\u{feff}");
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            push_cell(&mut out, cell);
        }
        out.push_str("\r\n");
    }
    out
}

fn push_cell(out: &mut String, text: &str) {
    let text = guarded(text);
    let plain = !text.contains([',', ';', '"', '\n', '\r', '\t']) && text.trim() == text;
    if plain {
        out.push_str(&text);
    } else {
        out.push('"');
        out.push_str(&text.replace('"', "\"\""));
        out.push('"');
    }
}

fn kind(question: &Question) -> &'static str {
    match &question.kind {
        Kind::Single if question.right.len() > 1 => "any",
        Kind::Single => "single",
        Kind::Several => "several",
        Kind::TrueFalse => "true/false",
        Kind::Typed(typed) if typed.strictness == Strictness::Exact => "exact",
        Kind::Typed(_) => "typed",
        Kind::Numeric(_) => "number",
    }
}

fn answer(question: &Question) -> String {
    match &question.kind {
        Kind::Single | Kind::Several => String::new(),
        Kind::TrueFalse => question.right.contains(0).to_string(),
        Kind::Typed(typed) => {
            let right = typed.accepted.iter().filter(|one| one.percent == 100);
            list(&right.map(|one| &one.text).collect::<Vec<_>>())
        }
        Kind::Numeric(numeric) => {
            let right = numeric.accepted.iter().filter(|one| one.percent == 100);
            list(&right.map(interval).collect::<Vec<_>>())
        }
    }
}

/// Joins the parts of one cell, on separate lines if they contain a separator.
fn list(parts: &[impl AsRef<str>]) -> String {
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    if !parts.iter().any(|part| part.contains(['|', ';', ','])) {
        return parts.join("; ");
    }
    let mut lines = parts.join("\n");
    if parts.len() == 1 {
        // The line break makes it one.
        lines.push('\n');
    }
    lines
}

fn interval(number: &Number) -> String {
    match number.span {
        Span::Around {
            value,
            tolerance: 0.0,
        } => float(value),
        Span::Around { value, tolerance } => format!("{} ± {}", float(value), float(tolerance)),
        Span::Between { min, max } => format!("{} to {}", float(min), float(max)),
    }
}

fn letter(index: usize) -> char {
    char::from(b'a' + u8::try_from(index).unwrap_or(25).min(25))
}

fn order(question: &Question) -> Order {
    Order::of(question.options.iter().map(|option| option.text.source()))
}

fn bank_losses(bank: &Bank) -> Vec<Loss> {
    let mut lost = Vec::new();
    let mut lose = |is_there: bool, what: &str| {
        if is_there {
            let what = what.to_owned();
            lost.push(Loss {
                question: None,
                what,
            });
        }
    };
    lose(
        bank.title != title_of(bank.id.as_str()),
        "the bank's title is left out; the name of the file replaces it",
    );
    lose(
        bank.description.is_some(),
        "the bank's description is left out",
    );
    lose(bank.language.is_some(), "the bank's language is left out");
    lose(bank.author.is_some(), "the bank's author is left out");
    lose(bank.licence.is_some(), "the bank's licence is left out");
    lose(bank.source.is_some(), "the bank's source is left out");
    lose(!bank.tags.is_empty(), "each question has the bank's tags");
    lose(bank.seconds.is_some(), "each question has the bank's time");
    lose(
        bank.ask != Ask::default(),
        "that typed questions are asked by buttons is left out",
    );
    lost
}

fn question_losses(question: &Question) -> Vec<String> {
    let mut lost: Vec<_> = picture_loss(question).into_iter().collect();
    let order = order(question);
    for (index, option) in question.options.iter().enumerate() {
        let letter = letter(index).to_ascii_uppercase();
        match (option.last, order.last.contains(index)) {
            (true, false) => lost.push(format!("that option {letter} stays last is left out")),
            (false, true) => lost.push(format!("option {letter} stays last, as its words say")),
            _ => {}
        }
    }
    if question.language.is_some() {
        lost.push("the language of the answers is left out".to_owned());
    }
    let mut answer = |named: String, percent: u8, explained: bool| {
        if percent != 100 {
            lost.push(format!(
                "the answer {named}, which earns {percent}%, is left out"
            ));
        } else if explained {
            lost.push(format!("what explains the answer {named} is left out"));
        }
    };
    match &question.kind {
        Kind::Typed(typed) => {
            for one in &typed.accepted {
                let explained = one.explanation.is_some();
                answer(format!("\"{}\"", one.text), one.percent, explained);
            }
        }
        Kind::Numeric(numeric) => {
            for one in &numeric.accepted {
                answer(one.to_string(), one.percent, one.explanation.is_some());
            }
        }
        Kind::Single | Kind::Several | Kind::TrueFalse => {}
    }
    lost
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::parse_csv;
    use crate::decode::decode;
    use crate::limits::Limits;
    use crate::native::parse_native;
    use crate::write::native::tests::{any_bank, without_lines};
    use proptest::prelude::*;
    use std::sync::Arc;

    /// The bank without what a table cannot hold, and the questions that changed.
    fn without_losses(bank: &Bank) -> (Vec<Question>, Vec<usize>) {
        let mut changed = Vec::new();
        let one = |(at, question): (usize, &Arc<Question>)| {
            let mut one = Question::clone(question);
            let last = order(&one).last;
            for (index, option) in one.options.iter_mut().enumerate() {
                option.last = last.contains(index);
            }
            if let Kind::Typed(typed) = &mut one.kind {
                typed.accepted.retain(|one| one.percent == 100);
                typed
                    .accepted
                    .iter_mut()
                    .for_each(|one| one.explanation = None);
            }
            if let Kind::Numeric(numeric) = &mut one.kind {
                numeric.accepted.retain(|one| one.percent == 100);
                numeric
                    .accepted
                    .iter_mut()
                    .for_each(|one| one.explanation = None);
            }
            if one != **question {
                changed.push(at + 1);
            }
            let of_bank = bank.tags.iter().filter(|tag| !question.tags.contains(tag));
            one.tags.extend(of_bank.cloned());
            one.seconds = one.seconds.or(bank.seconds);
            one
        };
        let questions = bank.questions.iter().enumerate().map(one).collect();
        (questions, changed)
    }

    proptest! {
        #[test]
        fn nothing_is_lost_that_is_not_told(bank in any_bank()) {
            let Written { text, lost } = write_csv(&bank);
            let read = decode(text.clone().into_bytes()).expect("it is text");
            let parsed = parse_csv(&read, bank.id.as_str(), &Limits::DISCORD);
            prop_assert_eq!(parsed.refused, 0, "{}\n{:?}", text, parsed.diagnostics);
            let read = without_lines(parsed.bank.expect("it has questions"));
            let (expected, changed) = without_losses(&bank);
            for (read, expected) in read.questions.iter().zip(&expected) {
                let own = |one: &Question| one.id.as_str().rsplit_once('/').map(|(_, own)| own.to_owned());
                prop_assert_eq!(own(read), own(expected), "{}", text);
                let read = Question { id: expected.id.clone(), ..Question::clone(read) };
                prop_assert_eq!(&read, expected, "{}", text);
            }
            prop_assert_eq!(read.questions.len(), expected.len());
            let mut told: Vec<_> = lost.iter().filter_map(|loss| loss.question).collect();
            told.dedup();
            prop_assert_eq!(told, changed);
        }

        #[test]
        fn no_cell_is_a_formula(bank in any_bank()) {
            let text = write_csv(&bank).text;
            for row in crate::delimited::rows(&text, b',') {
                for cell in &row.cells {
                    let runs = cell.text.starts_with(['=', '+', '-', '@', '\t', '\n']);
                    prop_assert!(!runs || cell.text.parse::<f64>().is_ok(), "{:?}", cell.text);
                }
            }
        }
    }

    #[test]
    fn it_is_written_as_people_would() {
        let text = "id: http
title: HTTP, in short
tags: [web]
questions:
  - id: printed
    prompt: |
      What is **printed**?

      ```rust
      fn main() {}
      ```
    options:
      - right: 'Nothing'
        explanation: It is \"empty\".
      - wrong: '=1+1'
      - {wrong: Something, last: true}
    points: 2
  - {prompt: Is it so?, answer: false}
  - prompt: Which sea?
    accept: [Sargasso Sea, {text: Atlantic, percent: 50}]
  - prompt: How deep?
    number: [{value: 10935, tolerance: 65}, {from: -2, to: 1}]
    units: [m]
";
        let bank = parse_native(text, "http", &Limits::DISCORD)
            .bank
            .expect("it can be asked");
        let written = write_csv(&bank);
        insta::assert_snapshot!(written.text.replace(['\r', '\u{feff}'], ""), @r#"
        id,question (markdown),type,option a,option b,option c,correct letters,answer,units,explanation a,tags,points
        printed,"What is **printed**?

        ```rust
        fn main() {}
        ```",single,Nothing,'=1+1,Something,a,,,"It is ""empty"".",web,2
        ,Is it so?,true/false,,,,,false,,,web,
        ,Which sea?,typed,,,,,Sargasso Sea,,,web,
        ,How deep?,number,,,,,"10935 ± 65; -2 to 1",m,,web,
        "#);
        let lost = written
            .lost
            .iter()
            .map(|loss| format!("{:?} {}", loss.question, loss.what));
        insta::assert_snapshot!(lost.collect::<Vec<_>>().join("\n"), @r#"
        None the bank's title is left out; the name of the file replaces it
        None each question has the bank's tags
        Some(1) that option C stays last is left out
        Some(3) the answer "Atlantic", which earns 50%, is left out
        "#);
    }
}

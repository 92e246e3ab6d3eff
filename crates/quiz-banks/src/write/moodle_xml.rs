//! Moodle's XML. What it cannot hold is reported as a loss; see [`crate::moodle_xml`] for the
//! grammar.

use super::native::own_ids;
use super::xml_text::{Element, escaped};
use super::{Loss, Written};
use crate::markdown::html;
use crate::order::Order;
use quiz_engine::question::{
    AnswerOption, Bank, Kind, Markdown, Numeric, Question, Span, Strictness, Typed,
};
use std::fmt::Write;

/// Writes the bank as a Moodle export: the title is the category, and tags of the bank are written
/// for every question.
pub fn write_moodle_xml(bank: &Bank) -> Written {
    let mut moodle = Moodle {
        out: String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n"),
        lost: super::lost_of_bank(bank),
        number: None,
    };
    let path = format!("$course$/top/{}", bank.title.replace('/', "//"));
    moodle.line(&format!(
        "<question type=\"category\"><category><text>{}</text></category></question>",
        escaped(&path)
    ));
    for (at, (question, own)) in bank.questions.iter().zip(own_ids(bank)).enumerate() {
        moodle.number = Some(at + 1);
        moodle.question(question, own, &bank.tags);
    }
    moodle.out.push_str("</quiz>\n");
    Written {
        text: moodle.out,
        lost: moodle.lost,
    }
}

struct Moodle {
    out: String,
    lost: Vec<Loss>,
    /// The question that is being written, from 1.
    number: Option<usize>,
}

impl Moodle {
    fn lost(&mut self, what: impl Into<String>) {
        self.lost.push(Loss {
            question: self.number,
            what: what.into(),
        });
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn question(&mut self, question: &Question, own_id: Option<&str>, tags: &[String]) {
        self.details(question);
        let kind = match &question.kind {
            Kind::TrueFalse => "truefalse",
            Kind::Single | Kind::Several => "multichoice",
            Kind::Typed(_) => "shortanswer",
            Kind::Numeric(_) => "numerical",
        };
        self.line(&format!("<question type=\"{kind}\">"));
        let name = crate::markdown::plain(question.prompt.source());
        let name: String = name
            .lines()
            .next()
            .unwrap_or_default()
            .chars()
            .take(80)
            .collect();
        self.line(&format!("  <name><text>{}</text></name>", escaped(&name)));
        self.text("questiontext", &prompt(question));
        let explanation = super::explanation(question);
        if !explanation.is_empty() {
            self.text("generalfeedback", &html(&explanation));
        }
        self.line(&format!(
            "  <defaultgrade>{}</defaultgrade>",
            question.weight.get()
        ));
        if let Some(id) = own_id {
            self.line(&format!("  <idnumber>{}</idnumber>", escaped(id)));
        }
        match &question.kind {
            Kind::TrueFalse => self.truth(question),
            Kind::Single | Kind::Several => self.options(question),
            Kind::Typed(typed) => self.spellings(typed),
            Kind::Numeric(numeric) => self.numbers(numeric),
        }
        let tags: Vec<_> = tags.iter().chain(&question.tags).collect();
        if !tags.is_empty() {
            self.line("  <tags>");
            for tag in tags {
                self.line(&format!("    <tag><text>{}</text></tag>", escaped(tag)));
            }
            self.line("  </tags>");
        }
        self.line("</question>");
    }

    /// Reports what Moodle cannot hold of a question.
    fn details(&mut self, question: &Question) {
        if let Some(what) = super::picture_loss(question) {
            self.lost(what);
        }
        if question.source.is_some() {
            self.lost("the source is in the explanation");
        }
        let order = Order::of(question.options.iter().map(|option| option.text.source()));
        let placed = |(at, option): (usize, &AnswerOption)| option.last != order.last.contains(at);
        for (what, is_there) in [
            ("the difficulty is left out", question.difficulty.is_some()),
            ("the seconds are left out", question.seconds.is_some()),
            (
                "the place of an option is not kept",
                question.options.iter().enumerate().any(placed),
            ),
        ] {
            if is_there {
                self.lost(what);
            }
        }
    }

    /// A text as HTML.
    fn text(&mut self, name: &str, html: &str) {
        self.line(&format!(
            "  <{name} format=\"html\"><text>{}</text></{name}>",
            escaped(html.trim())
        ));
    }

    /// An answer with its fraction, its text as XML, and its feedback.
    fn answer(&mut self, percent: f64, text: &str, feedback: Option<&Markdown>, more: &str) {
        let percent = format!("{percent:.5}");
        let percent = percent.trim_end_matches('0').trim_end_matches('.');
        let _ = write!(
            self.out,
            "  <answer fraction=\"{percent}\" format=\"html\"><text>{text}</text>{more}"
        );
        if let Some(feedback) = feedback {
            let said = escaped(html(feedback.source()).trim()).into_owned();
            let _ = write!(
                self.out,
                "<feedback format=\"html\"><text>{said}</text></feedback>"
            );
        }
        self.line("</answer>");
    }

    fn truth(&mut self, question: &Question) {
        for (at, word) in ["true", "false"].into_iter().enumerate() {
            let percent = if question.right.contains(at) {
                100.0
            } else {
                0.0
            };
            let feedback = question
                .options
                .get(at)
                .and_then(|option| option.explanation.as_ref());
            self.answer(percent, word, feedback, "");
        }
    }

    fn options(&mut self, question: &Question) {
        let single = question.kind == Kind::Single;
        let order = Order::of(question.options.iter().map(|option| option.text.source()));
        let shuffle = !question.fixed_order || order.fixed;
        self.line(&format!("  <single>{single}</single>"));
        self.line(&format!(
            "  <shuffleanswers>{}</shuffleanswers>",
            u8::from(shuffle)
        ));
        let share = match single {
            true => 100.0,
            false => 100.0 / question.right.len().max(1) as f64,
        };
        for (at, option) in question.options.iter().enumerate() {
            let percent = match (question.right.contains(at), single) {
                (true, _) => share,
                (false, true) => 0.0,
                (false, false) => -share,
            };
            let text = escaped(html(option.text.source()).trim()).into_owned();
            self.answer(percent, &text, option.explanation.as_ref(), "");
        }
    }

    fn spellings(&mut self, typed: &Typed) {
        self.line(&format!(
            "  <usecase>{}</usecase>",
            u8::from(typed.strictness == Strictness::Exact)
        ));
        for spelling in &typed.accepted {
            let text = spelling.text.replace('*', "\\*");
            let percent = f64::from(spelling.percent);
            self.answer(percent, &escaped(&text), spelling.explanation.as_ref(), "");
        }
    }

    fn numbers(&mut self, numeric: &Numeric) {
        for number in &numeric.accepted {
            let (value, tolerance) = match number.span {
                Span::Around { value, tolerance } => (value, tolerance),
                Span::Between { min, max } => (f64::midpoint(min, max), (max - min) / 2.0),
            };
            let more = format!("<tolerance>{tolerance}</tolerance>");
            let text = value.to_string();
            self.answer(
                f64::from(number.percent),
                &text,
                number.explanation.as_ref(),
                &more,
            );
        }
        if !numeric.units.is_empty() {
            self.line("  <units>");
            for unit in &numeric.units {
                self.line(&format!(
                    "    <unit><multiplier>1</multiplier><unit_name>{}</unit_name></unit>",
                    escaped(unit)
                ));
            }
            self.line("  </units>");
        }
    }
}

/// The prompt with its picture, as HTML.
fn prompt(question: &Question) -> String {
    let mut prompt = html(question.prompt.source());
    if let Some(image) = super::shown_image(question) {
        let image = Element::new("img")
            .with("src", &image.url)
            .with("alt", image.alt.as_deref().unwrap_or_default());
        prompt.push_str(&format!("<p>{image}</p>"));
    }
    prompt
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::Limits;
    use crate::moodle_xml::parse_moodle_xml;
    use crate::native::parse_native;
    use crate::write::tests::EVERYTHING;

    #[test]
    fn what_is_written_is_read_again() {
        let bank = parse_native(EVERYTHING, "all", &Limits::DISCORD)
            .bank
            .expect("it can be asked");
        let written = write_moodle_xml(&bank);
        let read = parse_moodle_xml(&written.text, "all", &Limits::DISCORD);
        insta::assert_snapshot!(crate::show::show(&read), @r#"
        all "Water & air"
        4: Single
          Which *planet* is `< 1 AU` away?
          ! https://e.example/a.png?b=1&c=2 Some("Two \"planets\"")
          * Mercury
            > The first.
          - Venus \& co
          - None of these (last)
          > [https://e.example/mercury](https://e.example/mercury)
          > 
          > It has **88** days a year.
        22: Several fixed
          Which orbit the Earth?
          * The Moon
          * The ISS
          - Titan
        35: TrueFalse fixed
          Ice sinks.
          - true
            > It floats.
          * false
        45: Typed
          Which gas do we breathe?
          = Oxygen (100%)
          = O2 (100%)
          = Air (50%)
            > Nearly.
        57: Typed exact
          How is it written?
          = a * b (100%)
        67: Numeric ["rad"]
          What is pi?
          = 3.14 ± 0.01 (100%)
        79: Numeric
          Between what?
          = 3.5 ± 0.5 (100%)
        88: Single
          Either?
          * one
          * two
          - three
        "#);
        let lost: Vec<_> = written
            .lost
            .iter()
            .map(|loss| format!("{:?} {}", loss.question, loss.what))
            .collect();
        insta::assert_snapshot!(lost.join("\n"), @r"
        None the description of the bank is left out
        None the language of the bank is left out
        Some(1) the source is in the explanation
        Some(1) the difficulty is left out
        Some(1) the seconds are left out
        ");
    }
}

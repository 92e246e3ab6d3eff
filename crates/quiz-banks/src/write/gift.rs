//! Moodle's GIFT. What it cannot hold is reported as a loss; see [`crate::gift`] for the grammar.

use super::native::identity;
use super::{Loss, Written, explanation, picture_loss};
use crate::html::markdown_of_html;
use crate::identity::{Hasher, is_id};
use crate::markdown::{escape, html_escaped};
use crate::order::Order;
use quiz_engine::question::{
    AnswerOption, Ask, Bank, Kind, Markdown, Numeric, Question, Span, Strictness, Typed, Weight,
};
use std::fmt::Write;

/// Writes the bank as GIFT. Tags of the bank are written for every question.
pub fn write_gift(bank: &Bank) -> Written {
    let mut gift = Gift::default();
    gift.bank(bank);
    let mut hasher = Hasher::default();
    for (at, question) in bank.questions.iter().enumerate() {
        gift.number = Some(at + 1);
        let (hashed, _) = hasher.id(&bank.id, &identity(question));
        let own = question.id.as_str().rsplit_once('/').map(|(_, own)| own);
        let own = own.filter(|own| question.id != hashed && is_id(own));
        gift.question(question, own, &bank.tags);
    }
    Written {
        text: gift.out,
        lost: gift.lost,
    }
}

#[derive(Default)]
struct Gift {
    out: String,
    lost: Vec<Loss>,
    /// The question that is being written, from 1.
    number: Option<usize>,
    /// Whether its texts are written as Markdown.
    markdown: bool,
}

impl Gift {
    fn lost(&mut self, what: impl Into<String>) {
        self.lost.push(Loss {
            question: self.number,
            what: what.into(),
        });
    }

    fn bank(&mut self, bank: &Bank) {
        let _ = writeln!(self.out, "// {}\n", bank.title);
        let lost = [
            ("description", bank.description.is_some()),
            ("source", bank.source.is_some()),
            ("author", bank.author.is_some()),
            ("licence", bank.licence.is_some()),
            ("language", bank.language.is_some()),
            ("seconds", bank.seconds.is_some()),
            ("way of asking typed questions", bank.ask != Ask::default()),
        ];
        self.lost("the title of the bank is a comment");
        for (what, _) in lost.into_iter().filter(|(_, is_there)| *is_there) {
            self.lost(format!("the {what} of the bank is left out"));
        }
    }

    fn question(&mut self, question: &Question, own_id: Option<&str>, tags: &[String]) {
        if let Some(why) = impossible(question) {
            self.lost(format!("the question is left out: {why}"));
            return;
        }
        self.details(question);
        if let Some(id) = own_id {
            let _ = writeln!(self.out, "// [id:{id}]");
        }
        for tag in tags.iter().chain(&question.tags) {
            if tag.contains(['[', ']', '\n']) {
                self.lost(format!("the tag \"{tag}\" is left out"));
            } else {
                let _ = writeln!(self.out, "// [tag:{tag}]");
            }
        }
        if let Kind::Typed(typed) = &question.kind {
            self.out.push_str(match typed.strictness {
                Strictness::Slips => "",
                Strictness::NoSlips => "// [slips:none]\n",
                Strictness::Exact => "// [exact]\n",
            });
        }
        let prompt = prompt(question);
        self.markdown = needs_markdown(question, &prompt);
        if self.markdown {
            self.out.push_str("[markdown]");
            escape_into(&mut self.out, &html_escaped(prompt.trim()));
        } else {
            self.text(&prompt);
        }
        self.out.push_str(" {");
        self.answers(question);
        let explanation = explanation(question);
        if !explanation.is_empty() {
            self.out.push_str("\n\t####");
            self.text(&explanation);
        }
        self.out.push_str("\n}\n\n");
    }

    /// Reports what GIFT cannot hold of a question.
    fn details(&mut self, question: &Question) {
        if let Some(what) = picture_loss(question) {
            self.lost(what);
        }
        if question.source.is_some() {
            self.lost("the source is in the explanation");
        }
        let texts = question.options.iter().map(|option| option.text.source());
        let order = Order::of(texts);
        let placed = |(at, option): (usize, &AnswerOption)| option.last != order.last.contains(at);
        let fixed = question.fixed_order && !order.fixed && question.kind != Kind::TrueFalse;
        let units = matches!(&question.kind, Kind::Numeric(numeric) if !numeric.units.is_empty());
        for (what, is_there) in [
            ("the difficulty is left out", question.difficulty.is_some()),
            (
                "the points are left out",
                question.weight != Weight::default(),
            ),
            ("the seconds are left out", question.seconds.is_some()),
            ("the order of the options is not kept", fixed),
            (
                "the place of an option is not kept",
                question.options.iter().enumerate().any(placed),
            ),
            ("the units are left out", units),
            (
                "the language of the answers is left out",
                question.language.is_some(),
            ),
        ] {
            if is_there {
                self.lost(what);
            }
        }
    }

    fn answers(&mut self, question: &Question) {
        match &question.kind {
            Kind::TrueFalse => self.true_false(question),
            Kind::Single | Kind::Several => self.options(question),
            Kind::Typed(typed) => self.spellings(typed),
            Kind::Numeric(numeric) => self.numbers(numeric),
        }
    }

    fn true_false(&mut self, question: &Question) {
        let value = question.right.contains(0);
        self.out.push_str(if value { "TRUE" } else { "FALSE" });
        let explanation = |said: bool| {
            let option = question.options.get(usize::from(!said));
            option.and_then(|option| option.explanation.as_ref())
        };
        let (right, wrong) = (explanation(value), explanation(!value));
        if wrong.is_some() || right.is_some() {
            self.out.push('#');
            self.text(wrong.map_or("", Markdown::source));
        }
        self.feedback(right);
    }

    fn options(&mut self, question: &Question) {
        let rights = question.right.len();
        let share = 100.0 / rights as f64;
        for (at, option) in question.options.iter().enumerate() {
            let right = question.right.contains(at);
            let text = option.text.source();
            self.out.push_str("\n\t");
            match (&question.kind, right) {
                (Kind::Several, true) => self.weighted('~', share),
                (Kind::Several, false) => self.weighted('~', -share),
                (_, true) => self.out.push('='),
                // After a real weight, what looks like one is text.
                (_, false) if text.starts_with('%') => self.weighted('~', 0.0),
                (_, false) => self.out.push('~'),
            }
            self.text(text);
            self.feedback(option.explanation.as_ref());
        }
    }

    fn spellings(&mut self, typed: &Typed) {
        if let [only] = &typed.accepted[..]
            && only.text.contains("->")
        {
            // After a `=` it would be a pair.
            self.plain(&only.text);
            self.feedback(only.explanation.as_ref());
            return;
        }
        for spelling in &typed.accepted {
            self.out.push_str("\n\t");
            if spelling.percent != 100 || spelling.text.starts_with('%') {
                self.weighted('=', spelling.percent);
            } else {
                self.out.push('=');
            }
            self.plain(&spelling.text);
            // Short answers with an arrow anywhere among them would be pairs.
            let arrow = |text: &&Markdown| text.source().contains("->");
            match spelling.explanation.as_ref().filter(arrow) {
                Some(_) => {
                    self.lost("what is said of a spelling is left out: it has an arrow `->`")
                }
                None => self.feedback(spelling.explanation.as_ref()),
            }
        }
    }

    fn numbers(&mut self, numeric: &Numeric) {
        self.out.push('#');
        for number in &numeric.accepted {
            self.out.push_str("\n\t");
            if number.percent == 100 {
                self.out.push('=');
            } else {
                self.weighted('=', number.percent);
            }
            let _ = match number.span {
                Span::Around {
                    value,
                    tolerance: 0.0,
                } => {
                    write!(self.out, "{value}")
                }
                Span::Around { value, tolerance } => write!(self.out, "{value}:{tolerance}"),
                Span::Between { min, max } => write!(self.out, "{min}..{max}"),
            };
            self.feedback(number.explanation.as_ref());
        }
    }

    /// A mark with a weight in percent, with the digits that Moodle needs for its fractions.
    fn weighted(&mut self, mark: char, percent: impl Into<f64>) {
        let percent = format!("{:.5}", percent.into());
        let percent = percent.trim_end_matches('0').trim_end_matches('.');
        let _ = write!(self.out, "{mark}%{percent}%");
    }

    fn feedback(&mut self, feedback: Option<&Markdown>) {
        if let Some(feedback) = feedback {
            self.out.push('#');
            self.text(feedback.source());
        }
    }

    /// A text in the format of its question.
    fn text(&mut self, text: &str) {
        let text = text.trim();
        // It would be read as the name of a format.
        if text.starts_with('[') {
            self.out.push_str(if self.markdown {
                "[markdown]"
            } else {
                "[moodle]"
            });
        }
        escape_into(&mut self.out, &html_escaped(text));
    }

    /// A spelling: plain text, in which an asterisk is literal.
    fn plain(&mut self, text: &str) {
        if text.starts_with('[') {
            self.out.push_str("[plain]");
        }
        escape_into(&mut self.out, &text.replace('*', "\\*"));
    }
}

/// Why GIFT cannot hold the question. `None` if it can.
fn impossible(question: &Question) -> Option<&'static str> {
    match &question.kind {
        Kind::Single if question.right.len() == question.options.len() => {
            Some("every option is right, and without a wrong one GIFT asks for a typed answer")
        }
        Kind::Typed(typed) if typed.accepted.iter().any(|one| one.text.contains("->")) => {
            let alone =
                typed.accepted.len() == 1 && !typed.accepted[0].text.starts_with(['%', '/']);
            (!alone).then_some("GIFT takes spellings with an arrow `->` for pairs to match")
        }
        _ => None,
    }
}

/// The prompt with its picture.
fn prompt(question: &Question) -> String {
    let prompt = question.prompt.source();
    let Some(image) = &question.image else {
        return prompt.to_owned();
    };
    let mut url = String::with_capacity(image.url.len() + 2);
    for c in image.url.chars() {
        if matches!(c, '\\' | '<' | '>' | '&') {
            url.push('\\');
        }
        url.push(c);
    }
    let alt = image.alt.as_deref().unwrap_or_default();
    // After a code block that is never closed it would be code.
    format!("![{}](<{url}>)\n\n{prompt}", escape(alt))
}

/// Whether one of the texts would change in Moodle's own format.
fn needs_markdown(question: &Question, prompt: &str) -> bool {
    let of_options = question.options.iter().flat_map(|option| {
        let text = (question.kind != Kind::TrueFalse).then_some(&option.text);
        text.into_iter().chain(&option.explanation)
    });
    let of_answers: Vec<&Markdown> = match &question.kind {
        Kind::Typed(typed) => typed
            .accepted
            .iter()
            .filter_map(|one| one.explanation.as_ref())
            .collect(),
        Kind::Numeric(numeric) => numeric
            .accepted
            .iter()
            .filter_map(|one| one.explanation.as_ref())
            .collect(),
        _ => Vec::new(),
    };
    let texts = of_options.chain(&question.explanation).chain(of_answers);
    // Moodle's own format has no code.
    let marked = |text: &str| text.contains('`') || markdown_of_html(text, true) != text;
    question.image.is_some()
        || question.source.is_some()
        || prompt.starts_with(['/', '$'])
        || marked(prompt)
        || texts.into_iter().any(|text| marked(text.source()))
}

/// Writes a text with its signs escaped, on one line.
fn escape_into(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '\\' | '~' | '=' | '#' | '{' | '}' | ':' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests;

//! The bot's own format: it holds everything in a bank.

use super::yaml_text::push_text;
use crate::card;
use crate::identity::{Hasher, is_id};
use crate::native::as_meant;
use crate::order::Order;
use quiz_engine::question::{
    AnswerOption, Ask, Bank, Kind, Markdown, Number, Question, Span, Spelling, Strictness, Typed,
    Weight,
};
use std::fmt::Write;

/// Writes the bank in the bot's own format. Reading it gives the same bank, except for the line
/// numbers of questions.
pub fn write_native(bank: &Bank) -> String {
    let mut yaml = Yaml::default();
    yaml.text(0, "id", bank.id.as_str());
    yaml.text(0, "title", &bank.title);
    yaml.option(0, "description", bank.description.as_deref());
    yaml.option(0, "language", bank.language.as_deref());
    yaml.option(0, "author", bank.author.as_deref());
    yaml.option(0, "licence", bank.licence.as_deref());
    yaml.list(0, "tags", &bank.tags);
    yaml.option(0, "source", bank.source.as_deref());
    if let Some(seconds) = bank.seconds {
        yaml.plain(0, "seconds", seconds.get());
    }
    if bank.ask != Ask::default() {
        yaml.plain(0, "ask", bank.ask.name());
    }
    if bank.questions.iter().any(|question| !is_meant(question)) {
        yaml.plain(0, "verbatim", true);
    }
    yaml.out.push_str("questions:\n");
    for (question, own) in bank.questions.iter().zip(own_ids(bank)) {
        yaml.question(question, own);
    }
    yaml.out
}

/// The ids that must be written, because the parser would make others.
pub(super) fn own_ids(bank: &Bank) -> Vec<Option<&str>> {
    let mut hasher = Hasher::default();
    let mut own = |question| {
        let question: &Question = question;
        let (hashed, _) = hasher.id(&bank.id, &identity(question));
        let (_, own) = question.id.as_str().rsplit_once('/')?;
        (question.id != hashed && is_id(own)).then_some(own)
    };
    bank.questions
        .iter()
        .map(|question| own(question))
        .collect()
}

/// What the reader makes the question's id from.
pub(super) fn identity(question: &Question) -> String {
    match &question.image {
        Some(image) => format!("{}\n{}", question.prompt.source(), image.url),
        None => question.prompt.source().to_owned(),
    }
}

/// Whether the parser keeps all texts of the question.
fn is_meant(question: &Question) -> bool {
    let spellings = match &question.kind {
        Kind::Typed(typed) => &typed.accepted[..],
        _ => &[],
    };
    let numbers = match &question.kind {
        Kind::Numeric(numeric) => &numeric.accepted[..],
        _ => &[],
    };
    let mut texts = std::iter::once(&question.prompt)
        .chain(&question.back)
        .chain(&question.explanation)
        .chain(question.options.iter().map(|option| &option.text))
        .chain(
            question
                .options
                .iter()
                .filter_map(|option| option.explanation.as_ref()),
        )
        .chain(spellings.iter().filter_map(|one| one.explanation.as_ref()))
        .chain(numbers.iter().filter_map(|one| one.explanation.as_ref()));
    texts.all(|text| as_meant(text.source()) == text.source())
}

/// Whether the back of a card alone says what is accepted.
fn says(back: &Markdown, typed: &Typed) -> bool {
    let accepted = card::accepted(back.source());
    *typed == Typed::new(accepted.iter().map(String::as_str))
}

/// The shortest digits that give the same number.
pub(super) fn float(number: f64) -> String {
    if number == 0.0 || (1e-5..1e15).contains(&number.abs()) {
        number.to_string()
    } else {
        format!("{number:e}")
    }
}

#[derive(Default)]
struct Yaml {
    out: String,
}

impl Yaml {
    fn key(&mut self, indent: usize, key: &str) {
        self.out.extend(std::iter::repeat_n(' ', indent));
        self.out.push_str(key);
        self.out.push_str(": ");
    }

    fn text(&mut self, indent: usize, key: &str, text: &str) {
        self.key(indent, key);
        push_text(&mut self.out, text, indent);
        self.out.push('\n');
    }

    fn option(&mut self, indent: usize, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(indent, key, text);
        }
    }

    fn markdown(&mut self, indent: usize, key: &str, text: Option<&Markdown>) {
        self.option(indent, key, text.map(Markdown::source));
    }

    fn plain(&mut self, indent: usize, key: &str, value: impl std::fmt::Display) {
        self.key(indent, key);
        let _ = writeln!(self.out, "{value}");
    }

    fn float(&mut self, indent: usize, key: &str, number: f64) {
        self.plain(indent, key, float(number));
    }

    fn list(&mut self, indent: usize, key: &str, texts: &[impl AsRef<str>]) {
        if texts.is_empty() {
            return;
        }
        self.out.extend(std::iter::repeat_n(' ', indent));
        let _ = writeln!(self.out, "{key}:");
        for text in texts {
            self.item(indent + 2);
            push_text(&mut self.out, text.as_ref(), indent + 2);
            self.out.push('\n');
        }
    }

    /// The dash of a list item. Its first key follows on the same line.
    fn item(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
        self.out.push_str("- ");
    }

    /// Keys at this depth. The first follows a dash.
    fn mapping(&mut self, indent: usize, write: impl FnOnce(&mut Self)) {
        let start = self.out.len();
        write(self);
        let dash = start + indent - 2;
        self.out.replace_range(dash..=dash, "-");
    }

    fn question(&mut self, question: &Question, own_id: Option<&str>) {
        self.mapping(4, |yaml| {
            yaml.option(4, "id", own_id);
            let prompt = Some(question.prompt.source()).filter(|prompt| !prompt.is_empty());
            yaml.option(4, "prompt", prompt);
            if let Some(image) = &question.image {
                yaml.out.push_str("    image:\n");
                let key = match image.file() {
                    Some(_) => "file",
                    None => "url",
                };
                yaml.text(6, key, &image.url);
                yaml.option(6, "alt", image.alt.as_deref());
            }
            yaml.answers(question);
            yaml.option(4, "language", question.language.as_deref());
            yaml.markdown(4, "explanation", question.explanation.as_ref());
            yaml.option(4, "source", question.source.as_deref());
            yaml.list(4, "tags", &question.tags);
            if let Some(difficulty) = question.difficulty {
                yaml.plain(4, "difficulty", difficulty.name());
            }
            if question.weight != Weight::default() {
                yaml.plain(4, "points", question.weight.get());
            }
            if let Some(seconds) = question.seconds {
                yaml.plain(4, "seconds", seconds.get());
            }
        });
    }

    fn answers(&mut self, question: &Question) {
        match &question.kind {
            Kind::TrueFalse => {
                self.plain(4, "answer", question.right.contains(0));
                for (option, key) in question.options.iter().zip(["if_true", "if_false"]) {
                    self.markdown(4, key, option.explanation.as_ref());
                }
            }
            Kind::Single | Kind::Several => self.options(question),
            Kind::Typed(typed) => {
                self.markdown(4, "card", question.back.as_ref());
                if question.back.as_ref().is_some_and(|back| says(back, typed)) {
                    return;
                }
                self.out.push_str("    accept:\n");
                for spelling in &typed.accepted {
                    self.spelling(spelling);
                }
                match typed.strictness {
                    Strictness::Exact => self.plain(4, "exact", true),
                    Strictness::NoSlips => self.plain(4, "slips", "none"),
                    Strictness::Slips => {}
                }
            }
            Kind::Numeric(numeric) => {
                self.out.push_str("    number:\n");
                for number in &numeric.accepted {
                    self.number(number);
                }
                self.list(4, "units", &numeric.units);
            }
        }
    }

    fn options(&mut self, question: &Question) {
        let texts = question.options.iter().map(|option| option.text.source());
        let order = Order::of(texts);
        self.out.push_str("    options:\n");
        for (index, option) in question.options.iter().enumerate() {
            let guess = order.last.contains(index);
            self.choice(option, question.right.contains(index), guess);
        }
        if question.kind == Kind::Single && question.right.len() > 1 {
            self.plain(4, "any", true);
        }
        if question.fixed_order && !order.fixed {
            self.plain(4, "shuffle", false);
        }
    }

    fn choice(&mut self, option: &AnswerOption, right: bool, guessed_last: bool) {
        self.mapping(8, |yaml| {
            let key = if right { "right" } else { "wrong" };
            yaml.text(8, key, option.text.source());
            yaml.markdown(8, "explanation", option.explanation.as_ref());
            if option.last != guessed_last {
                yaml.plain(8, "last", option.last);
            }
        });
    }

    fn spelling(&mut self, spelling: &Spelling) {
        if spelling.percent == 100 && spelling.explanation.is_none() {
            self.item(6);
            push_text(&mut self.out, &spelling.text, 6);
            self.out.push('\n');
            return;
        }
        self.mapping(8, |yaml| {
            yaml.text(8, "text", &spelling.text);
            yaml.plain(8, "percent", spelling.percent);
            yaml.markdown(8, "explanation", spelling.explanation.as_ref());
        });
    }

    fn number(&mut self, number: &Number) {
        self.mapping(8, |yaml| {
            match number.span {
                Span::Around { value, tolerance } => {
                    yaml.float(8, "value", value);
                    if tolerance != 0.0 {
                        yaml.float(8, "tolerance", tolerance);
                    }
                }
                Span::Between { min, max } => {
                    yaml.float(8, "from", min);
                    yaml.float(8, "to", max);
                }
            }
            if number.percent != 100 {
                yaml.plain(8, "percent", number.percent);
            }
            yaml.markdown(8, "explanation", number.explanation.as_ref());
        });
    }
}

#[cfg(test)]
pub(super) mod tests;

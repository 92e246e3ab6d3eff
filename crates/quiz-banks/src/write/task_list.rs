//! Task-list Markdown: it shows a question as members see it, so that the file can be read on any
//! page that renders Markdown.
//!
//! ```text
//! file        = front matter (title, description, tags) question*
//! question    = "## Q1. " prompt [ image ] option+ [ explanation ] [ source ]
//! option      = "- [x] " right | "- [ ] " wrong, further lines indented by two
//! source      = "<https://…>", alone on its line
//! ```
//!
//! Each question is read back, and the first layout that gives the same question is used. If none
//! does, the changed text is reported, and a question whose options or key would change is left
//! out. The same holds for the front matter and for ids.

mod layout;

use super::{Loss, Written};
use crate::limits::Limits;
use crate::lines::front_matter;
use crate::order::Order;
use crate::task_list::parse_task_list;
use layout::lay_out;
use quiz_engine::question::{Ask, Bank, Difficulty, Kind, Question, Weight};
use std::collections::HashMap;

/// More digits are not a label.
const MOST_NUMBERED: usize = 9999;

/// Writes the bank as task-list Markdown, which has no typed answers.
pub fn write_task_list(bank: &Bank) -> Written {
    let mut lost = Lost::default();
    let mut text = front(bank, &mut lost);
    let mut written = Vec::new();
    let mut laid = Vec::with_capacity(bank.questions.len());
    for (index, question) in bank.questions.iter().enumerate() {
        let label = written.len() % MOST_NUMBERED + 1;
        let one = lay_out(question, label);
        if let Some(one) = &one {
            text.push_str(if text.is_empty() { "" } else { "\n" });
            text.push_str(&one.text);
            written.push(index);
        }
        laid.push(one.map(|one| one.changed));
    }
    if written.is_empty() {
        text.clear();
    }
    let old_ids = old_ids(bank, &text, &written);
    of_bank(bank, &mut lost);
    if let Some(what) = renamed(old_ids.values().filter(|id| is_hash(id)).count()) {
        lost.tell(what);
    }
    for ((index, question), changed) in bank.questions.iter().enumerate().zip(laid) {
        lost.question = Some(index + 1);
        match changed {
            Some(changed) => {
                changed.into_iter().for_each(|what| lost.tell(what));
                let own = old_ids.get(&index).filter(|id| !is_hash(id));
                of_question(question, own.copied(), &mut lost);
            }
            None => {
                let why = match question.kind {
                    Kind::Typed(_) => "its answer is typed",
                    Kind::Numeric(_) => "its answer is a number",
                    _ => "its lines would be read as other options",
                };
                lost.tell(format!("the question is left out: {why}"));
            }
        }
    }
    Written {
        text,
        lost: lost.all,
    }
}

/// The losses so far, and the question that is being written.
#[derive(Default)]
struct Lost {
    question: Option<usize>,
    all: Vec<Loss>,
    /// What the format cannot hold, reported together.
    left_out: Vec<String>,
}

impl Lost {
    fn tell(&mut self, what: impl Into<String>) {
        self.all.push(Loss {
            question: self.question,
            what: what.into(),
        });
    }

    fn leave_out(&mut self, what: &str, value: Option<impl std::fmt::Display>) {
        if let Some(value) = value {
            self.left_out.push(format!("{what} {value}"));
        }
    }

    /// Reports everything that was left out since the last call.
    fn tell_left_out(&mut self) {
        if !self.left_out.is_empty() {
            let left_out = std::mem::take(&mut self.left_out).join("; ");
            self.tell(format!("left out: {left_out}"));
        }
    }
}

/// The front matter, and what of it would be read differently.
fn front(bank: &Bank, lost: &mut Lost) -> String {
    let mut out = "---\n".to_owned();
    let mut line = |key: &str, value: &str| out.push_str(&format!("{key}: {value}\n"));
    line("title", &quoted(&bank.title));
    if let Some(description) = &bank.description {
        line("description", &quoted(description));
    }
    if !bank.tags.is_empty() {
        let tags: Vec<_> = bank
            .tags
            .iter()
            .map(|tag| quoted(&tag.replace([',', '[', ']'], " ")))
            .collect();
        line("tags", &format!("[{}]", tags.join(", ")));
    }
    out.push_str("---\n");
    let (read, _) = front_matter(&out);
    if read.title.as_ref() != Some(&bank.title) {
        lost.tell(format!("the title changes: {}", bank.title));
    }
    if read.description != bank.description {
        lost.tell("the description changes: it is a line of its own");
    }
    if read.tags != bank.tags {
        let tags = bank.tags.join("; ");
        lost.tell(format!(
            "the tags change, because a comma separates them: {tags}"
        ));
    }
    out
}

/// A value of the front matter, quoted if YAML would not read it as a text.
fn quoted(value: &str) -> String {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '/' | '(' | ')');
    if value.starts_with(char::is_alphabetic) && value.chars().all(plain) {
        return value;
    }
    let quote = if value.contains(['"', '\\']) {
        '\''
    } else {
        '"'
    };
    format!("{quote}{value}{quote}")
}

fn of_bank(bank: &Bank, lost: &mut Lost) {
    lost.leave_out("its source", bank.source.as_ref());
    lost.leave_out("its author", bank.author.as_ref());
    lost.leave_out("its licence", bank.licence.as_ref());
    lost.leave_out("its language", bank.language.as_ref());
    let seconds = bank
        .seconds
        .map(|time| format!("of {} seconds", time.get()));
    lost.leave_out("its time for each question", seconds);
    let typed = bank.questions.iter().any(|question| question.is_typed());
    let buttons = (bank.ask != Ask::default() && typed).then_some("by buttons");
    lost.leave_out("that typed questions are asked", buttons);
    lost.tell_left_out();
}

fn of_question(question: &Question, own_id: Option<&str>, lost: &mut Lost) {
    if question.kind == Kind::Single && question.right.len() > 1 {
        lost.tell("any right option would do: now all of them must be chosen");
    }
    let order = Order::of(question.options.iter().map(|option| option.text.source()));
    if question.fixed_order && !order.fixed && question.kind != Kind::TrueFalse {
        lost.leave_out("that its options", Some("keep their order"));
    }
    for (number, option) in (1..).zip(&question.options) {
        match (option.last, order.last.contains(number - 1)) {
            (true, false) => lost.leave_out("that option", Some(format!("{number} stays last"))),
            (false, true) => lost.tell(format!("option {number} stays last, as its words say")),
            _ => {}
        }
    }
    let explained = (1..).zip(&question.options);
    let explained: Vec<_> = explained
        .filter(|(_, option)| option.explanation.is_some())
        .map(|(number, _): (usize, _)| number.to_string())
        .collect();
    let of_each = |all: &[String]| (!all.is_empty()).then(|| all.join(", "));
    lost.leave_out("what explains option", of_each(&explained));
    lost.leave_out("its tags", of_each(&question.tags));
    let difficulty = question.difficulty.map(Difficulty::name);
    lost.leave_out("its difficulty", difficulty);
    let weight = (question.weight != Weight::default()).then(|| question.weight.get());
    lost.leave_out(
        "its weight of",
        weight.map(|weight| format!("{weight} points")),
    );
    let seconds = question
        .seconds
        .map(|time| format!("of {} seconds", time.get()));
    lost.leave_out("its time", seconds);
    lost.leave_out("its id", own_id);
    lost.tell_left_out();
}

/// Reports each written question whose id changes.
fn old_ids<'b>(bank: &'b Bank, text: &str, written: &[usize]) -> HashMap<usize, &'b str> {
    let read = parse_task_list(text, bank.id.as_str(), &Limits::NONE).bank;
    let read = read.iter().flat_map(|bank| &bank.questions);
    let pairs = written.iter().zip(read).filter_map(|(&index, read)| {
        let old = own_id(&bank.questions[index]);
        (old != own_id(read)).then_some((index, old))
    });
    pairs.collect()
}

/// The id without the bank's.
fn own_id(question: &Question) -> &str {
    let id = question.id.as_str();
    id.rsplit_once('/').map_or(id, |(_, own)| own)
}

/// Whether it was made from a prompt and is not an author's.
fn is_hash(id: &str) -> bool {
    id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Reports changed ids that no author gave.
fn renamed(count: usize) -> Option<String> {
    let who = match count {
        0 => return None,
        1 => "the id of one question changes".to_owned(),
        many => format!("the ids of {many} questions change"),
    };
    let why = "ids are made from prompts as they are written";
    Some(format!(
        "{who}, for {why}: what was asked before counts for the old"
    ))
}

#[cfg(test)]
mod tests;

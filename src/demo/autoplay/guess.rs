//! Chooses the answers of the demo's members, right or wrong.

use discord_sandbox::Message;
use quiz_banks::markdown::plain;
use quiz_engine::question::{Bank, Kind, Question, Span};

/// How a question is answered.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Guess {
    /// The button of this letter.
    Press(String),
    /// The options of the menu with these labels.
    Choose(Vec<String>),
    /// A text in the form.
    Type(String),
}

/// Returns an answer to a question from its message: the right one if the member `knows` it, else
/// one that `dice` picks. `None` if the message has nothing to answer with.
pub(super) fn guess(shown: &Message, bank: &Bank, knows: bool, dice: usize) -> Option<Guess> {
    let text = shown.text();
    let question = find_question(&text, bank).filter(|_| knows);
    if let Some(menu) = shown.selects().first() {
        let labels: Vec<_> = menu.options.iter().map(|one| one.label.clone()).collect();
        return Some(Guess::Choose(choose(labels, question, dice)));
    }
    if shown
        .buttons()
        .iter()
        .any(|button| button.label == "Answer")
    {
        return Some(Guess::Type(match question {
            Some(question) => right_answer(question)?,
            None => ["42", "no idea", "7"][dice % 3].to_owned(),
        }));
    }
    let options: Vec<_> = text.lines().filter_map(option).collect();
    let right = options.iter().find(|(_, option)| {
        let right = |question| rights(question).any(|right| right.eq_ignore_ascii_case(option));
        question.is_some_and(right)
    });
    let (letter, _) = right.or_else(|| options.get(dice % options.len().max(1)))?;
    Some(Guess::Press(letter.clone()))
}

/// Returns the question of the bank whose prompt is in the text.
fn find_question<'b>(text: &str, bank: &'b Bank) -> Option<&'b Question> {
    let lines: Vec<_> = text
        .lines()
        .map(|line| plain(line.trim_start_matches("### ")))
        .collect();
    let first = |question: &Question| {
        let prompt = plain(question.prompt.source());
        prompt.lines().next().unwrap_or_default().to_owned()
    };
    let mut questions = bank.questions.iter();
    let found = questions.find(|question| lines.contains(&first(question)))?;
    Some(found)
}

/// Splits a line such as "**B** · text" into letter and text.
fn option(line: &str) -> Option<(String, String)> {
    let (letter, option) = line.strip_prefix("**")?.split_once("** · ")?;
    (letter.len() == 1).then(|| (letter.to_owned(), plain(option)))
}

fn rights(question: &Question) -> impl Iterator<Item = String> {
    let right = question.right.iter();
    right.map(|index| plain(question.options[index].text.source()))
}

/// Returns the labels of the right options if the question is known, else any label.
fn choose(labels: Vec<String>, question: Option<&Question>, dice: usize) -> Vec<String> {
    let known: Vec<_> = question.map(rights).into_iter().flatten().collect();
    let is_right = |label: &String| {
        let (_, text) = label.split_once(" · ").unwrap_or_default();
        known.iter().any(|right| match text.strip_suffix('…') {
            Some(start) => right.starts_with(start),
            None => right == text,
        })
    };
    let right: Vec<_> = labels.iter().filter(|one| is_right(one)).cloned().collect();
    match labels.get(dice % labels.len().max(1)) {
        Some(any) if right.is_empty() => vec![any.clone()],
        _ => right,
    }
}

/// Returns a right answer as a member would type it.
fn right_answer(question: &Question) -> Option<String> {
    match &question.kind {
        Kind::Typed(typed) => Some(typed.accepted.first()?.text.to_string()),
        Kind::Numeric(numeric) => Some(match numeric.accepted.first()?.span {
            Span::Around { value, .. } => value.to_string(),
            Span::Between { min, max } => f64::midpoint(min, max).to_string(),
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz_banks::limits::Limits;
    use quiz_banks::load::load_folder;
    use std::path::Path;

    #[test]
    fn a_member_who_knows_picks_the_right_options_and_no_other_that_begins_like_one() {
        let loaded = load_folder(Path::new("quizzes"), &Limits::DISCORD).expect("a folder");
        let mut questions = loaded.banks.iter().flat_map(|bank| &bank.questions);
        let primes = questions.find(|one| one.id.as_str() == "showcase/several-options");
        let primes = primes.expect("it is in the showcase");
        let labels = ["A · 91", "B · 2", "C · 17", "D · 1", "E · 91 …"].map(str::to_owned);
        let chosen = choose(labels.into(), Some(primes), 0);
        assert_eq!(chosen, ["B · 2", "C · 17", "E · 91 …"]);
    }
}

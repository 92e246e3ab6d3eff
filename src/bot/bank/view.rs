//! The messages about banks: the list, the info of a bank, and questions with their key.

pub(crate) mod own;
mod preview;
pub(crate) mod writing;

pub(crate) use preview::preview;

use crate::bot::bank::component::Id;
use crate::bot::library::HeldBack;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Component, Message};
use crate::bot::ui::pager::pager;
use crate::bot::ui::question::{labelled, option_text_within};
use crate::bot::ui::text::title;
use crate::bot::ui::{markdown, refusal, t, text, typed};
use quiz_banks::markdown::plain;
use quiz_engine::question::{Bank, Difficulty, Flag, Kind, Measured, Question};
use std::sync::Arc;

/// Maximum length of a bank's description, in characters.
const DESCRIPTION: usize = 600;
/// Maximum number of questions that are listed for the author to check.
const FLAGGED: usize = 5;
/// Maximum length of the prompt and of the wrong answer of a listed question, in characters.
const FLAGGED_PROMPT: usize = 60;
/// The banks of a page of the list.
const ROWS: usize = 15;

/// Builds a page of the list of banks, from 0; a number past the end means the last page. The flag
/// of a bank says whether it is the server's own.
pub(crate) fn bank_list(locale: &Locale, banks: &[(&Arc<Bank>, bool)], page: u32) -> Message {
    if banks.is_empty() {
        return Message::text(t!(locale, "bank-list-none"));
    }
    let pages = banks.len().div_ceil(ROWS);
    let page = (page as usize).min(pages - 1);
    let rows: Vec<_> = banks
        .iter()
        .skip(page * ROWS)
        .take(ROWS)
        .map(|(bank, own)| {
            let row = t!(
                locale,
                "bank-list-row",
                title = title(&bank.title),
                id = bank.id.as_str(),
                count = bank.questions.len()
            );
            match own {
                true => format!("{row} · {}", t!(locale, "bank-list-own")),
                false => row,
            }
        })
        .collect();
    let mut parts = vec![
        Component::Text(format!("📚 {}", t!(locale, "bank-list-title"))),
        Component::Separator,
        Component::Text(rows.join("\n")),
    ];
    parts.extend(pager(locale, page, pages, Id::List));
    Message::boxed(Accent::Plain, parts)
}

/// What the info of a bank shows.
#[derive(Debug)]
pub(crate) struct AboutBank<'b> {
    pub bank: &'b Bank,
    /// The results of its questions that the server has played, by their number in the bank, from
    /// 1.
    pub measured: &'b [(usize, Measured)],
    /// The broken edit of its file, if it has one.
    pub held_back: Option<&'b HeldBack>,
    /// Whether the reader may see right and wrong answers.
    pub quizmaster: bool,
}

/// Builds the info of a bank.
pub(crate) fn bank_info(locale: &Locale, about: &AboutBank<'_>) -> Message {
    let bank = about.bank;
    let count = |is: fn(&Kind) -> bool| {
        let questions = bank.questions.iter();
        questions.filter(|question| is(&question.kind)).count()
    };
    let rated = |difficulty| {
        let is =
            |question: &&Arc<quiz_engine::question::Question>| question.difficulty == difficulty;
        bank.questions.iter().filter(is).count()
    };
    let explained = bank
        .questions
        .iter()
        .filter(|question| question.explanation.is_some())
        .count();
    let mut lines = vec![format!("📚 **{}** · `{}`", title(&bank.title), bank.id)];
    let description = bank.description.as_deref();
    lines.extend(
        description.map(|text| markdown::escape(&text::cut(&text::one_line(text), DESCRIPTION))),
    );
    lines.push(t!(
        locale,
        "bank-info-counts",
        count = bank.questions.len(),
        single = count(|kind| matches!(kind, Kind::Single)),
        several = count(|kind| matches!(kind, Kind::Several)),
        truefalse = count(|kind| matches!(kind, Kind::TrueFalse)),
        typed = count(|kind| matches!(kind, Kind::Typed(_) | Kind::Numeric(_)))
    ));
    if bank.only_studied() > 0 {
        lines.push(t!(locale, "bank-info-cards", count = bank.only_studied()));
    }
    if explained > 0 {
        lines.push(t!(locale, "bank-info-explained", explained = explained));
    }
    if rated(None) < bank.questions.len() {
        lines.push(t!(
            locale,
            "bank-info-difficulty",
            easy = rated(Some(Difficulty::Easy)),
            medium = rated(Some(Difficulty::Medium)),
            hard = rated(Some(Difficulty::Hard)),
            unknown = rated(None)
        ));
    }
    lines.extend(measured(locale, about.measured));
    if about.quizmaster {
        lines.extend(flagged(locale, bank, about.measured));
    }
    let tags = bank.all_tags();
    if !tags.is_empty() {
        lines.push(t!(
            locale,
            "bank-info-tags",
            tags = refusal::tag_list(locale, &tags)
        ));
    }
    lines.extend(
        bank.author
            .as_ref()
            .map(|author| t!(locale, "bank-info-author", author = title(author))),
    );
    lines.extend(
        bank.licence
            .as_ref()
            .map(|licence| t!(locale, "bank-info-licence", licence = title(licence))),
    );
    lines.extend(bank.source.as_ref().map(|url| {
        let safe = url.replace('(', "%28").replace(')', "%29");
        t!(locale, "bank-info-source", url = safe)
    }));
    let command = format!("`/quiz start bank:{}`", bank.id);
    lines.push(t!(locale, "bank-info-start", command = command));
    if let Some(held_back) = about.held_back {
        let when = text::relative(held_back.at);
        lines.push(t!(locale, "bank-info-held-back", when = when));
        let faults = held_back.faults.iter().filter(|_| about.quizmaster);
        lines.extend(faults.map(|fault| format!("-# {}", title(fault))));
    }
    Message::boxed(Accent::Plain, vec![Component::Text(lines.join("\n"))])
}

/// Formats the results of a bank's questions, and their difficulty as measured.
fn measured(locale: &Locale, measured: &[(usize, Measured)]) -> Option<String> {
    let sum = |of: fn(&Measured) -> u32| measured.iter().map(|(_, one)| of(one)).sum::<u32>();
    let all = Measured {
        asked: sum(|one| one.asked),
        answers: sum(|one| one.answers),
        right: sum(|one| one.right),
        ..Measured::default()
    };
    let percent = all.percent_right()?;
    let hard = |difficulty| {
        let is = |(_, one): &&(usize, Measured)| one.difficulty() == difficulty;
        measured.iter().filter(is).count()
    };
    Some(t!(
        locale,
        "bank-info-measured",
        asked = all.asked,
        answers = all.answers,
        percent = percent,
        easy = hard(Some(Difficulty::Easy)),
        medium = hard(Some(Difficulty::Medium)),
        hard = hard(Some(Difficulty::Hard)),
        unknown = hard(None)
    ))
}

/// Lists the questions that the author should check, and why.
fn flagged(locale: &Locale, bank: &Bank, measured: &[(usize, Measured)]) -> Vec<String> {
    let of = |(number, one): &(usize, Measured)| Some((one.flag()?, *number, one.clone()));
    let mut flagged: Vec<_> = measured.iter().filter_map(of).collect();
    flagged.sort_by(|(flag, number, one), (other_flag, other_number, other)| {
        let worse = |one: &Measured| one.discrimination.unwrap_or(1.0);
        (flag.cmp(other_flag))
            .then_with(|| worse(one).total_cmp(&worse(other)))
            .then(number.cmp(other_number))
    });
    let more = flagged.len().saturating_sub(FLAGGED);
    let mut lines = Vec::new();
    if !flagged.is_empty() {
        lines.push(t!(locale, "bank-info-flagged"));
    }
    for (flag, number, one) in flagged.into_iter().take(FLAGGED) {
        let why = match flag {
            Flag::Suspect => t!(locale, "bank-info-suspect"),
            Flag::TooHard => t!(locale, "bank-info-too-hard"),
            Flag::TooEasy => t!(locale, "bank-info-too-easy"),
        };
        let prompt = plain(bank.questions[number - 1].prompt.source());
        let mut line = t!(
            locale,
            "bank-info-flagged-row",
            number = number,
            prompt = markdown::escape(&text::cut(&text::one_line(&prompt), FLAGGED_PROMPT)),
            right = one.right,
            answers = one.answers,
            why = why
        );
        if let Some(value) = one.discrimination {
            let value = text::correlation(locale, value);
            line.push_str(&t!(locale, "bank-info-discrimination", value = value));
        }
        if let Some((wrong, count)) = &one.wrong {
            let wrong =
                markdown::escape(&text::cut(&text::one_line(&plain(wrong)), FLAGGED_PROMPT));
            let wrong = t!(locale, "bank-info-wrong", wrong = wrong, count = *count);
            line.push_str(&wrong);
        }
        lines.push(format!("-# {line}"));
    }
    if more > 0 {
        lines.push(format!(
            "-# {}",
            t!(locale, "closed-and-more", count = more)
        ));
    }
    lines
}

/// Maximum length of a prompt in [`question_with_key`], in characters.
const PROMPT: usize = 1000;
/// Maximum length of its options together, in characters.
const OPTIONS: usize = 1600;
/// Maximum length of each of its options, in characters.
const OPTION: usize = 160;

/// Formats a question and marks its right answers, cut to fit beside other text.
pub(crate) fn question_with_key(locale: &Locale, question: &Question) -> String {
    let order: Vec<_> = (0..question.options.len() as u8).collect();
    question_as_shown(locale, question, &order)
}

/// Formats it with the options in the order and with the letters of one posting.
pub(crate) fn question_as_shown(locale: &Locale, question: &Question, order: &[u8]) -> String {
    let prompt = markdown::discord_within(question.prompt.source(), PROMPT);
    let mut lines = vec![prompt];
    match (&question.back, typed::right(locale, question)) {
        (Some(back), None) => lines.push(format!(
            "✅ {}",
            markdown::discord_within(back.source(), OPTIONS)
        )),
        (_, Some(right)) => lines.push(format!("✅ {right}")),
        (None, None) => lines.extend(order.iter().enumerate().map(|(position, &index)| {
            let right = question.right.contains(usize::from(index));
            let room = (OPTIONS / question.options.len()).min(OPTION);
            let text = option_text_within(locale, question, index, room);
            format!(
                "{} {}",
                if right { "✅" } else { "▫️" },
                labelled(position, &text)
            )
        })),
    }
    lines.join("\n")
}

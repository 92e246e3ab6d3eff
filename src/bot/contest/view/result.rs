//! The result of a contest: the standings, the questions, and a file with everyone.

use crate::bot::contest::component::Id;
use crate::bot::contest::view::marks_text;
use crate::bot::ui::locale::{Language, Locale};
use crate::bot::ui::message::{Accent, Button, Component, File, Message, Style};
use crate::bot::ui::names::Names;
use crate::bot::ui::picture::{RACERS, Race, Racer};
use crate::bot::ui::text::{cut, marks, one_line, place, seconds, title, without_isolates};
use crate::bot::ui::{markdown, t};
use quiz_banks::markdown::plain;
use quiz_banks::write::csv_of;
use quiz_engine::contest::{ContestResult, MemberRow, QuestionRow, Side};
use quiz_engine::question::percent;

/// Maximum number of sides that are listed; the file has all.
const ROWS: usize = 10;
/// Maximum number of questions that are listed, from the hardest on.
const QUESTIONS: usize = 10;
/// Points for one mark.
const MARK: u64 = 1000;
/// Maximum length of a prompt, in characters.
const PROMPT: usize = 60;

/// Builds the message with the result.
pub(crate) fn contest_result(locale: &Locale, names: Names, result: &ContestResult) -> Message {
    let contest = &result.contest;
    let played = result.members.iter().filter(|row| row.played).count();
    let head = format!(
        "🏁 {}\n-# {} · {}",
        t!(locale, "contest-over", name = title(&contest.name)),
        title(&contest.bank_title),
        t!(locale, "contest-played", count = played)
    );
    let mut rows: Vec<_> = result
        .sides
        .iter()
        .take(ROWS)
        .map(|one| row(locale, names, one))
        .collect();
    if rows.is_empty() {
        rows.push(t!(locale, "contest-nobody"));
    }
    if result.sides.len() > ROWS {
        let more = result.sides.len() - ROWS;
        rows.push(t!(locale, "closed-and-more", count = more));
    }
    let mut parts = vec![
        Component::Text(head),
        Component::Separator,
        Component::Text(rows.join("\n")),
    ];
    parts.extend(questions(locale, &result.questions).map(Component::Text));
    let mine = Id::Mine(contest.id);
    let practise = Id::Practise(contest.id);
    parts.push(Component::Buttons(vec![
        Button::new(t!(locale, "button-my-answers"), &mine, Style::Secondary),
        Button::new(t!(locale, "button-practise"), &practise, Style::Secondary),
    ]));
    let message = Message::boxed(Accent::Standings, parts);
    match result.members.is_empty() {
        true => message,
        false => message.with_file(File::text(
            format!("contest-{}.csv", contest.id),
            table(names, &result.members),
        )),
    }
}

/// Builds the picture of the best players' points and its alternative text; `None` if fewer than
/// two played.
pub(crate) fn contest_race(
    locale: Language,
    names: Names,
    result: &ContestResult,
) -> Option<(Race, String)> {
    let mut played: Vec<_> = result.members.iter().filter(|row| row.played).collect();
    if played.len() < 2 {
        return None;
    }
    played.sort_by_key(|row| std::cmp::Reverse(row.score.points));
    played.truncate(RACERS);
    let contest = one_line(&result.contest.name);
    let title = without_isolates(&t!(locale, "contest-race-title", name = &*contest));
    let shown = |row: &&MemberRow| names.plain(&row.member);
    let described: Vec<_> = played
        .iter()
        .map(|row| {
            let marks = marks(locale, row.score.points.cast_signed());
            format!("{} {marks}", shown(row))
        })
        .collect();
    let alt = format!("{title}: {}", locale.listed(&described));
    let racers = played.iter().map(|row| Racer {
        name: shown(row),
        points: row.steps.clone(),
    });
    let race = Race {
        locale,
        racers: racers.collect(),
        title,
        unit: MARK,
        vertical: t!(locale, "contest-race-marks"),
        horizontal: t!(locale, "contest-race-questions"),
    };
    Some((race, alt))
}

fn row(locale: &Locale, names: Names, side: &Side) -> String {
    let medal = place(side.place, side.sum.points > 0);
    let points = marks_text(locale, side.points());
    let time = clock(locale, side.ms());
    let facts = match side.team {
        Some(_) => [
            t!(locale, "contest-mean", score = points),
            t!(locale, "contest-members", count = side.members),
            time,
        ],
        None => [
            points,
            t!(
                locale,
                "podium-row-right",
                right = side.sum.right,
                answered = side.sum.answered
            ),
            time,
        ],
    };
    let name = match side.alone {
        Some(member) => names.named(member, &side.name),
        None => title(&side.name),
    };
    format!("{medal} **{name}** · {}", facts.join(" · "))
}

/// Lists the questions from the hardest on, with how many of those who saw one were right.
fn questions(locale: &Locale, rows: &[QuestionRow]) -> Option<String> {
    let mut seen: Vec<_> = rows.iter().filter(|row| row.shown > 0).collect();
    let percent = |row: &QuestionRow| percent(row.right, row.shown).unwrap_or_default();
    seen.sort_by_key(|row| percent(row));
    let line = |row: &&&QuestionRow| {
        let prompt = one_line(&plain(row.question.prompt.source()));
        let prompt = markdown::escape(&cut(&prompt, PROMPT));
        t!(
            locale,
            "contest-question",
            percent = percent(row),
            right = row.right,
            shown = row.shown,
            prompt = prompt
        )
    };
    let lines: Vec<_> = seen.iter().take(QUESTIONS).map(|row| line(&row)).collect();
    let title = t!(locale, "contest-question-title");
    (!lines.is_empty()).then(|| format!("{title}\n{}", lines.join("\n")))
}

/// Formats milliseconds as minutes and seconds, rounded half up.
fn clock(locale: &Locale, ms: u64) -> String {
    let whole = (ms + 500) / 1000;
    match whole / 60 {
        0 => t!(
            locale,
            "contest-time-seconds",
            seconds = seconds(locale, ms)
        ),
        minutes => t!(
            locale,
            "contest-time-minutes",
            minutes = minutes,
            seconds = format!("{:02}", whole % 60)
        ),
    }
}

/// Formats thousandths as a number for programs.
fn in_thousandths(number: u64) -> String {
    (number as f64 / 1000.0).to_string()
}

/// Formats everyone's result as CSV, for programs: the columns and the numbers are the same in
/// every language.
fn table(names: Names, rows: &[MemberRow]) -> String {
    let columns = [
        "place", "name", "team", "points", "right", "answered", "seconds",
    ];
    let head = columns.map(str::to_owned).to_vec();
    let row = |row: &MemberRow| {
        vec![
            row.place.to_string(),
            names.plain(&row.member),
            row.team.clone().unwrap_or_default(),
            in_thousandths(row.score.points),
            row.score.right.to_string(),
            row.score.answered.to_string(),
            in_thousandths(row.score.ms),
        ]
    };
    csv_of(std::iter::once(head).chain(rows.iter().map(row)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_rounded_half_up() {
        let shown = [0, 1_049, 1_050, 59_449, 59_500, 61_499, 61_500, 3_600_000]
            .map(|ms| clock(Locale::of("en"), ms));
        let expected = [
            "0.0 s",
            "1.0 s",
            "1.1 s",
            "59.4 s",
            "1:00 min",
            "1:01 min",
            "1:02 min",
            "60:00 min",
        ];
        assert_eq!(shown, expected);
    }
}

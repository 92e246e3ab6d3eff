//! Small pieces of text: letters, names, instants, scores.

pub(crate) use crate::bot::ui::cut::cut;
use crate::bot::ui::visible::visible;
use crate::bot::ui::{address, markdown};
use crate::limits;
use quiz_engine::{ChannelId, Mode, Placing, Timestamp};
use std::collections::BTreeSet;

/// A title longer than this is cut.
const TITLE: usize = 100;

/// The letter of an option's position as shown, from 0.
pub(crate) fn letter(position: usize) -> char {
    char::from(b'A' + position.min(25) as u8)
}

/// The letters of some positions: "A, C".
pub(crate) fn letters(positions: &[u8]) -> String {
    let letters: Vec<_> = positions
        .iter()
        .map(|&position| letter(usize::from(position)).to_string())
        .collect();
    letters.join(", ")
}

/// The channels as links, of which no more are named than a server may set.
pub(crate) fn mentions(channels: &BTreeSet<ChannelId>) -> String {
    let named = channels.iter().take(limits::SET_CHANNELS);
    let mut named: Vec<_> = named.map(|channel| format!("<#{channel}>")).collect();
    if channels.len() > named.len() {
        named.push("…".into());
    }
    named.join(" ")
}

/// A title, so that it cannot break the layout.
pub(crate) fn title(text: &str) -> String {
    line(text, TITLE)
}

/// What somebody has written, on one line of so many characters, so that it cannot break the
/// layout.
pub(crate) fn line(text: &str, max: usize) -> String {
    let line = address::without_scheme(&cut(&one_line(text), max));
    isolated(&markdown::escape(&line))
}

/// A title where there is no Markdown, in so many characters.
pub(crate) fn plain_title(text: &str, max: usize) -> String {
    isolated(&cut(&one_line(text), max))
}

/// The text with marks around it that keep its direction from what is beside it, such as numbers.
pub(crate) fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// A day by the world's clock, for where a client writes no dates: `2026-12-01`.
pub(crate) fn day_in_utc(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_millisecond(at.0).unwrap_or_default();
    at.strftime("%F").to_string()
}

/// Text without line breaks and without what is not seen.
pub(crate) fn one_line(text: &str) -> String {
    let text = visible(text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// "in 14 seconds", on each reader's own clock.
pub(crate) fn relative(at: Timestamp) -> String {
    format!("<t:{}:R>", at.unix_seconds())
}

/// Day and time, on each reader's own clock.
pub(crate) fn date(at: Timestamp) -> String {
    format!("<t:{}:F>", at.unix_seconds())
}

/// Thousandths of a mark as marks, with at most two decimals, rounded half up.
pub(crate) fn marks(points: u64) -> String {
    let hundredths = points.saturating_add(5) / 10;
    let (whole, part) = (hundredths / 100, hundredths % 100);
    match part {
        0 => whole.to_string(),
        _ if part % 10 == 0 => format!("{whole}.{}", part / 10),
        _ => format!("{whole}.{part:02}"),
    }
}

/// Thousandths of a mark as the number by which a language chooses its words.
pub(crate) fn number_of_marks(points: u64) -> f64 {
    points as f64 / 1000.0
}

/// A sum as the quiz's mode shows it.
pub(crate) fn score(locale: &super::locale::Locale, mode: Mode, points: u64) -> String {
    if mode.counts_marks() {
        let number = number_of_marks(points);
        super::t!(
            locale,
            "podium-marks",
            number = number,
            amount = marks(points)
        )
    } else {
        super::t!(locale, "podium-points", points = points)
    }
}

/// Milliseconds as seconds with one decimal.
pub(crate) fn seconds(ms: u64) -> String {
    let tenths = (ms + 50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// A medal for the first three places with points, the number for others.
pub(crate) fn place(placing: &Placing) -> String {
    match placing.place {
        1 if placing.tally.points > 0 => "🥇".into(),
        2 if placing.tally.points > 0 => "🥈".into(),
        3 if placing.tally.points > 0 => "🥉".into(),
        // Escaped, for a list would count on by itself where a place is shared.
        other => format!("{other}\\."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_rounded_half_up_to_two_decimals() {
        let shown: Vec<_> = [
            0,
            1000,
            500,
            333,
            666,
            125,
            2050,
            10_994,
            10_995,
            u64::MAX - 9,
        ]
        .map(marks)
        .into();
        let last = "18446744073709551.61";
        assert_eq!(
            shown,
            [
                "0", "1", "0.5", "0.33", "0.67", "0.13", "2.05", "10.99", "11", last
            ]
        );
    }

    #[test]
    fn a_cut_counts_characters_and_never_splits_one() {
        assert_eq!(cut("größe", 5), "größe");
        assert_eq!(cut("größer", 5), "größ…");
        assert_eq!(cut("ab 🙂🙂", 4), "ab…");
    }

    #[test]
    fn a_title_keeps_its_direction_to_itself() {
        assert_eq!(title("*a*\n\u{202e}b\u{200b}"), "\u{2068}\\*a\\* b\u{2069}");
        assert_eq!(plain_title("\u{2067}abc", 2), "\u{2068}a…\u{2069}");
    }
}

//! Formatting of short texts: letters, names, times, scores.

pub(crate) use crate::bot::ui::cut::cut;
use crate::bot::ui::markdown;
use crate::limits;
use quiz_engine::ids::{ChannelId, Timestamp};
use quiz_engine::play::Mode;
use quiz_engine::standings::Placing;
use std::collections::BTreeSet;

/// The most characters of a name: Discord's limit for nicknames.
const NAME: usize = 32;

/// The most characters of a title.
const TITLE: usize = 100;

/// Returns the letter of an option by its position as shown, from 0.
pub(crate) fn letter(position: usize) -> char {
    char::from(b'A' + position.min(25) as u8)
}

/// Formats positions as letters: "A, C".
pub(crate) fn letters(positions: &[u8]) -> String {
    let letters: Vec<_> = positions
        .iter()
        .map(|&position| letter(usize::from(position)).to_string())
        .collect();
    letters.join(", ")
}

/// Formats channels as links, at most as many as a server may set.
pub(crate) fn mentions(channels: &BTreeSet<ChannelId>) -> String {
    let named = channels.iter().take(limits::SET_CHANNELS);
    let mut named: Vec<_> = named.map(|channel| format!("<#{channel}>")).collect();
    if channels.len() > named.len() {
        named.push("…".into());
    }
    named.join(" ")
}

/// Shown instead of a name that the server hides.
pub(crate) const HIDDEN: &str = "•••";

/// Cuts and escapes a member's name, so that it cannot break the layout. An empty name is a hidden
/// one.
pub(crate) fn name(name: &str) -> String {
    if name.is_empty() {
        return HIDDEN.to_owned();
    }
    markdown::escape(&cut(&one_line(name), NAME))
}

/// Cuts and escapes a title from a bank, on one line.
pub(crate) fn title(text: &str) -> String {
    markdown::escape(&cut(&one_line(text), TITLE))
}

/// Formats a day in UTC, such as `2026-12-01`, for places where clients do not render timestamps.
pub(crate) fn day_in_utc(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_millisecond(at.0).unwrap_or_default();
    at.strftime("%F").to_string()
}

/// Removes line breaks, and control characters that change the direction of the text after them.
pub(crate) fn one_line(text: &str) -> String {
    let text = text.replace(markdown::turns_direction, "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Formats an instant as relative time, such as "in 14 seconds"; each client renders it.
pub(crate) fn relative(at: Timestamp) -> String {
    format!("<t:{}:R>", at.unix_seconds())
}

/// Formats an instant as date and time; each client renders it in its own zone.
pub(crate) fn date(at: Timestamp) -> String {
    format!("<t:{}:F>", at.unix_seconds())
}

/// Formats thousandths of a mark as marks, with at most two decimals.
pub(crate) fn marks(points: u64) -> String {
    let hundredths = points / 10;
    let (whole, part) = (hundredths / 100, hundredths % 100);
    match part {
        0 => whole.to_string(),
        _ if part % 10 == 0 => format!("{whole}.{}", part / 10),
        _ => format!("{whole}.{part:02}"),
    }
}

/// Converts thousandths of a mark to the number that selects the plural form.
pub(crate) fn number_of_marks(points: u64) -> f64 {
    points as f64 / 1000.0
}

/// Formats points as marks or points, whichever the mode counts.
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

/// Formats milliseconds as seconds with one decimal, rounded.
pub(crate) fn seconds(ms: u64) -> String {
    let tenths = (ms + 50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Formats a place: a medal for the first three places with points, else the number.
pub(crate) fn place(placing: &Placing) -> String {
    match placing.place {
        1 if placing.tally.points > 0 => "🥇".into(),
        2 if placing.tally.points > 0 => "🥈".into(),
        3 if placing.tally.points > 0 => "🥉".into(),
        // Escaped, because a Markdown list would renumber shared places.
        other => format!("{other}\\."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_have_two_decimals_at_most() {
        let shown: Vec<_> = [0, 1000, 500, 333, 2050, 10_999].map(marks).into();
        assert_eq!(shown, ["0", "1", "0.5", "0.33", "2.05", "10.99"]);
    }

    #[test]
    fn a_cut_counts_characters_and_never_splits_one() {
        assert_eq!(cut("größe", 5), "größe");
        assert_eq!(cut("größer", 5), "größ…");
        assert_eq!(cut("ab 🙂🙂", 4), "ab…");
    }

    #[test]
    fn a_name_cannot_break_the_layout() {
        assert_eq!(name("**Ana**\n# ||x||"), r"\*\*Ana\*\* \# \|\|x\|\|");
        assert_eq!(name("a\u{202e}b \u{2067}c"), "ab c");
    }
}

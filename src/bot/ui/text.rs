//! Formatting of short texts: letters, names, times, scores.

pub(crate) use crate::bot::ui::cut::cut;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::visible::visible;
use crate::bot::ui::{address, markdown};
use crate::limits;
use quiz_engine::ids::{ChannelId, Timestamp};
use quiz_engine::play::Mode;
use quiz_engine::zone::{LocalDate, Zone};
use std::collections::BTreeSet;

/// The sign of a number below 0.
const MINUS: &str = "−";
/// Maximum length of a title, in characters.
const TITLE: usize = 100;

/// Returns the letter of an option by its position as shown, from 0.
pub(crate) fn letter(position: usize) -> char {
    char::from(b'A' + position.min(25) as u8)
}

/// Formats positions as letters: "A, C".
pub(crate) fn letters(locale: &Locale, positions: &[u8]) -> String {
    let letters: Vec<_> = positions
        .iter()
        .map(|&position| letter(usize::from(position)).to_string())
        .collect();
    locale.listed(&letters)
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

/// Cuts and escapes a title, on one line.
pub(crate) fn title(text: &str) -> String {
    line(text, TITLE)
}

/// Cuts and escapes a text that somebody wrote, on one line, so that it cannot break the layout.
pub(crate) fn line(text: &str, max: usize) -> String {
    let line = address::without_scheme(&cut(&one_line(text), max));
    isolated(&markdown::escape(&line))
}

/// Cuts a title for a place without Markdown, such as a button.
pub(crate) fn plain_title(text: &str, max: usize) -> String {
    isolated(&cut(&one_line(text), max))
}

/// Isolates the direction of a text, so that an Arabic name does not reorder the numbers beside it.
pub(crate) fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// Formats a day in UTC, such as `2026-12-01`, for places where clients do not render timestamps.
pub(crate) fn day_in_utc(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_millisecond(at.0).unwrap_or_default();
    at.strftime("%F").to_string()
}

/// Removes line breaks and invisible characters.
pub(crate) fn one_line(text: &str) -> String {
    let text = visible(text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Removes the marks that isolate inserted text, which pictures and alternative texts do not need.
pub(crate) fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Formats an instant as relative time, such as "in 14 seconds"; each client renders it.
pub(crate) fn relative(at: Timestamp) -> String {
    format!("<t:{}:R>", at.unix_seconds())
}

/// Formats an instant as date and time; each client renders it in its own zone.
pub(crate) fn date(at: Timestamp) -> String {
    format!("<t:{}:F>", at.unix_seconds())
}

/// Formats a day; each client renders it in its own language. It is written as noon in `zone`, so
/// that it is the same day for nearly every reader.
pub(crate) fn day(day: LocalDate, zone: &Zone) -> String {
    const NOON_MS: i64 = 12 * 60 * 60 * 1000;
    let noon = day.start(zone).plus_ms(NOON_MS);
    format!("<t:{}:D>", noon.unix_seconds())
}

/// Formats thousandths of a mark as marks, with at most two decimals, rounded half up.
pub(crate) fn marks(locale: &Locale, points: i64) -> String {
    let sign = if points < 0 { MINUS } else { "" };
    let hundredths = (points.unsigned_abs().saturating_add(5) / 10).cast_signed();
    let marks = match (hundredths % 100, hundredths % 10) {
        (0, _) => locale.scaled(hundredths / 100, 0),
        (_, 0) => locale.scaled(hundredths / 10, 1),
        _ => locale.scaled(hundredths, 2),
    };
    format!("{sign}{marks}")
}

/// Formats whole marks that an answer gains or costs, with their sign.
pub(crate) fn signed_marks(marks: i32) -> String {
    match marks {
        0 => "0".to_owned(),
        gain @ 1.. => format!("+{gain}"),
        loss => format!("{MINUS}{}", loss.unsigned_abs()),
    }
}

/// Converts thousandths of a mark to the number that selects the plural form.
pub(crate) fn number_of_marks(points: i64) -> f64 {
    points.unsigned_abs() as f64 / 1000.0
}

/// Formats points as marks or points, whichever the mode counts.
pub(crate) fn score(locale: &Locale, mode: Mode, points: i64) -> String {
    if mode.counts_marks() {
        let number = number_of_marks(points);
        super::t!(
            locale,
            "podium-marks",
            number = number,
            amount = marks(locale, points)
        )
    } else {
        super::t!(locale, "podium-points", points = points)
    }
}

/// Formats milliseconds as seconds with one decimal, rounded.
pub(crate) fn seconds(locale: &Locale, ms: u64) -> String {
    let tenths = ms.saturating_add(50) / 100;
    locale.scaled(tenths.cast_signed(), 1)
}

/// Formats a correlation with its sign and two decimals.
pub(crate) fn correlation(locale: &Locale, value: f64) -> String {
    let hundredths = (value.clamp(-1.0, 1.0) * 100.0).round() as i64;
    let sign = if hundredths < 0 { MINUS } else { "+" };
    format!("{sign}{}", locale.scaled(hundredths.abs(), 2))
}

/// Formats a place: a medal for the first three places if they are earned, else the number.
pub(crate) fn place(place: u32, earned: bool) -> String {
    match place {
        1 if earned => "🥇".into(),
        2 if earned => "🥈".into(),
        3 if earned => "🥉".into(),
        // Escaped, because a Markdown list would renumber shared places.
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
            i64::MAX - 9,
            -6000,
            -125,
        ]
        .map(|points| marks(Locale::of("en"), points))
        .into();
        let last = "9,223,372,036,854,775.8";
        assert_eq!(
            shown,
            [
                "0", "1", "0.5", "0.33", "0.67", "0.13", "2.05", "10.99", "11", last, "−6", "−0.13"
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

//! A day as a member types it.

use crate::ids::Timestamp;
use crate::zone::{LocalTime, Zone};
use jiff::civil::{Date, DateTime, Weekday};
use jiff::{Span, ToSpan as _};

/// A day that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Day {
    /// None: the next day on which the time is still to come.
    Any,
    /// The next such day of the week on which the time is still to come.
    Weekday(Weekday),
    Date(Date),
}

impl Day {
    /// Everything that the text can mean; nothing if it names no day.
    pub(super) fn parse(text: &str, today: Date) -> Vec<Self> {
        let after = |span: Span| today.checked_add(span).map(Self::Date).ok();
        let one = match text {
            "" => Some(Self::Any),
            "today" => Some(Self::Date(today)),
            "tomorrow" | "tmr" | "tmrw" => after(1.day()),
            "day after tomorrow" | "the day after tomorrow" => after(2.days()),
            _ => None,
        };
        if let Some(day) = one {
            return vec![day];
        }
        if let Some(day) = weekday(text.strip_prefix("this ").unwrap_or(text)) {
            return vec![Self::Weekday(day)];
        }
        if let Some(day) = text.strip_prefix("next ").and_then(weekday) {
            return next_weekday(day, today);
        }
        dates(text, today).into_iter().map(Self::Date).collect()
    }

    /// The local time on that day.
    pub(super) fn with(&self, time: LocalTime, now: Timestamp, zone: &Zone) -> Option<DateTime> {
        let today = zone.date_at(now);
        let coming = |date: Date| {
            let local = time.on(date);
            let (_, instant) = zone.resolve(local)?;
            (instant.as_millisecond() > now.0).then_some(local)
        };
        let mut days = today.series(1.day()).take(9);
        match self {
            Self::Date(date) => Some(time.on(*date)),
            Self::Any => days.find_map(coming),
            Self::Weekday(day) => days.filter(|date| date.weekday() == *day).find_map(coming),
        }
    }

    /// The next such date, whatever the time.
    pub(super) fn date(&self, today: Date) -> Date {
        match self {
            Self::Any => today,
            Self::Date(date) => *date,
            Self::Weekday(day) => coming(*day, today),
        }
    }
}

/// "Next Friday" is for some the first to come, and for others the one of the next week.
fn next_weekday(day: Weekday, today: Date) -> Vec<Day> {
    let first = match today.weekday() == day {
        true => today.checked_add(1.week()),
        false => Ok(coming(day, today)),
    };
    let Ok(first) = first else {
        return Vec::new();
    };
    let is_this_week = today.weekday().to_monday_zero_offset() < day.to_monday_zero_offset();
    let second = first.checked_add(1.week()).ok().filter(|_| is_this_week);
    let both = [Some(first), second].into_iter().flatten();
    both.map(Day::Date).collect()
}

fn coming(day: Weekday, today: Date) -> Date {
    let mut days = today.series(1.day()).take(7);
    days.find(|date| date.weekday() == day).unwrap_or(today)
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "mon" | "monday" => Weekday::Monday,
        "tue" | "tues" | "tuesday" => Weekday::Tuesday,
        "wed" | "weds" | "wednesday" => Weekday::Wednesday,
        "thu" | "thur" | "thurs" | "thursday" => Weekday::Thursday,
        "fri" | "friday" => Weekday::Friday,
        "sat" | "saturday" => Weekday::Saturday,
        "sun" | "sunday" => Weekday::Sunday,
        _ => return None,
    })
}

/// A date, perhaps behind its day of the week.
fn dates(text: &str, today: Date) -> Vec<Date> {
    let named = text
        .split_once(' ')
        .and_then(|(first, rest)| Some((weekday(first)?, rest)));
    let of_text = named.map_or(text, |(_, rest)| rest);
    let mut dates = date_in_digits(of_text, today);
    if dates.is_empty() {
        dates.extend(date_with_month(of_text, today));
    }
    dates.retain(|date| named.is_none_or(|(day, _)| date.weekday() == day));
    dates
}

/// `2026-12-24`, `24.12.`, `24.12.2026`, `24/12`: with dots the day comes first; with others both
/// orders are read.
fn date_in_digits(text: &str, today: Date) -> Vec<Date> {
    let Some(separator) = ['.', '/', '-'].into_iter().find(|c| text.contains(*c)) else {
        return Vec::new();
    };
    let trimmed = match separator {
        '.' => text.strip_suffix('.').unwrap_or(text),
        _ => text,
    };
    let parts: Vec<_> = trimmed
        .split(separator)
        .map(|part| number(part.trim()))
        .collect();
    let [Some(first), Some(second), year] = (match parts[..] {
        [first, second] => [first, second, None],
        [first, second, Some(third)] => [first, second, Some(third)],
        _ => return Vec::new(),
    }) else {
        return Vec::new();
    };
    if first > 31 {
        let day = year.and_then(|day| date(Some(first), second, day, today));
        return day.into_iter().collect();
    }
    let day_first = date(year, second, first, today);
    let month_first = date(year, first, second, today).filter(|_| separator != '.');
    let mut dates: Vec<_> = day_first.into_iter().chain(month_first).collect();
    dates.dedup();
    dates
}

/// `24 Dec`, `December 24th 2026`, `24. Dec`.
fn date_with_month(text: &str, today: Date) -> Option<Date> {
    let words: Vec<_> = text.split(' ').collect();
    let (first, second, year) = match words[..] {
        [first, second] => (first, second, None),
        [first, second, year] => (first, second, Some(number(year)?)),
        _ => return None,
    };
    let read = |day: &str, month: &str| date(year, month_named(month)?, ordinal(day)?, today);
    read(first, second).or_else(|| read(second, first))
}

fn month_named(word: &str) -> Option<i16> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let word = match word.strip_suffix('.').unwrap_or(word) {
        "sept" => "sep",
        word => word,
    };
    let mut months = (1..).zip(MONTHS);
    let found = months.find(|(_, month)| *month == word || month[..3] == *word);
    found.map(|(number, _)| number)
}

fn ordinal(word: &str) -> Option<i16> {
    let endings = ["st", "nd", "rd", "th", "."];
    let digits = endings.iter().find_map(|ending| word.strip_suffix(ending));
    number(digits.unwrap_or(word)).filter(|day| *day <= 31)
}

/// A number of one, two or four digits.
fn number(text: &str) -> Option<i16> {
    let fits = matches!(text.len(), 1 | 2 | 4) && text.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// A date; without a year the next such one, today included.
fn date(year: Option<i16>, month: i16, day: i16, today: Date) -> Option<Date> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    let of_year = |year: i16| Date::new(year, month, day).ok();
    match year {
        Some(year @ 0..100) => of_year(2000 + year),
        Some(year) => of_year(year),
        None => {
            let coming = of_year(today.year()).filter(|date| *date >= today);
            coming.or_else(|| of_year(today.year() + 1))
        }
    }
}

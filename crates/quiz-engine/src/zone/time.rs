//! Times of day.

use jiff::civil::{Date, DateTime, Time};
use std::fmt;

/// A time of day, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    hour: u8,
    minute: u8,
}

/// The half of the day that a time of twelve hours is in.
#[derive(Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

impl LocalTime {
    /// Reads a time as people write it: `18:30`, `6.30 pm`, `6pm`, `18h30`, `21h`, `18 Uhr`, `noon`.
    /// A number alone is none, since it can be in either half of the day.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        if text == "noon" {
            return Self::new(12, 0);
        }
        let (clock, half) = split_half(&text);
        let (clock, whole_hours) = match clock.strip_suffix("uhr") {
            Some(clock) => (clock.trim_end(), true),
            None => (clock, half.is_some()),
        };
        let (hour, minute) = match clock.split_once([':', '.']) {
            Some((hour, minute)) => (digits(hour, 1)?, digits(minute, 2)?),
            None => match clock.split_once('h') {
                Some(_) if half.is_some() => return None,
                Some((hour, "")) => (digits(hour.trim_end(), 1)?, 0),
                Some((hour, minute)) => {
                    (digits(hour.trim_end(), 1)?, digits(minute.trim_start(), 2)?)
                }
                None => (digits(clock, 1).filter(|_| whole_hours)?, 0),
            },
        };
        let hour = match half {
            None => hour,
            Some(_) if !(1..=12).contains(&hour) => return None,
            Some(Half::Morning) => hour % 12,
            Some(Half::Afternoon) => hour % 12 + 12,
        };
        Self::new(hour, minute)
    }

    fn new(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self { hour, minute })
    }

    pub(crate) fn of(time: Time) -> Self {
        Self {
            hour: time.hour().unsigned_abs(),
            minute: time.minute().unsigned_abs(),
        }
    }

    pub(crate) fn on(self, date: Date) -> DateTime {
        let (hour, minute) = (self.hour.cast_signed(), self.minute.cast_signed());
        date.to_datetime(Time::constant(hour, minute, 0, 0))
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// Splits off `am` or `pm`.
fn split_half(text: &str) -> (&str, Option<Half>) {
    let halves = [("a", Half::Morning), ("p", Half::Afternoon)];
    for (letter, half) in halves {
        for ending in ["m", ".m.", ".m"] {
            let rest = text.strip_suffix(ending);
            if let Some(rest) = rest.and_then(|rest| rest.strip_suffix(letter)) {
                return (rest.trim_end(), Some(half));
            }
        }
    }
    (text, None)
}

/// Reads `least` or two digits.
fn digits(text: &str, least: usize) -> Option<u8> {
    let fits = (least..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        let check = |text: &str, expected: Option<&str>| {
            let told = LocalTime::parse(text).map(|time| time.to_string());
            assert_eq!(told.as_deref(), expected, "{text:?}");
        };
        for (typed, time) in [
            ("09:00", "09:00"),
            (" 7:05 ", "07:05"),
            ("23:59", "23:59"),
            ("9am", "09:00"),
            ("9 AM", "09:00"),
            ("9:00 am", "09:00"),
            ("9:30 pm", "21:30"),
            ("6.30 pm", "18:30"),
            ("6:30 p.m.", "18:30"),
            ("12am", "00:00"),
            ("12:30 am", "00:30"),
            ("12pm", "12:00"),
            ("noon", "12:00"),
            ("18.30", "18:30"),
            ("21h", "21:00"),
            ("18h30", "18:30"),
            ("18 h 30", "18:30"),
            ("18 Uhr", "18:00"),
            ("18.30 Uhr", "18:30"),
        ] {
            check(typed, Some(time));
            // What is stored is read again.
            check(time, Some(time));
        }
        for bad in [
            "", "9", "24:00", "24h", "12:60", "12:5", "-1:00", "+9:00", "123:00", "１:00", "13pm",
            "0am", "18:30 pm", "6h pm", "am", "uhr", "h", "h30", "6:", ":30", "6:30:00",
            "midnight",
        ] {
            check(bad, None);
        }
    }
}

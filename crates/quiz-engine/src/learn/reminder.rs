//! Reminders: one direct message a day, if something is due.

use crate::daily::{Days, Recurrence};
use crate::ids::{ChannelId, MemberId, Timestamp};
use crate::zone::{LocalDate, LocalTime, Zone};
use std::sync::Arc;

/// A reminder that could not be sent for so long is left out.
const LATEST_MS: i64 = 12 * 60 * 60 * 1000;

/// When a member is reminded, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Reminder {
    /// Who is reminded.
    pub member: MemberId,
    /// The channel of their direct messages.
    pub channel: ChannelId,
    /// At which time of day.
    pub time: LocalTime,
    /// The zone of the time, and of the member's days.
    pub zone: Zone,
    /// A BCP 47 tag.
    pub language: String,
    /// When it was set.
    pub at: Timestamp,
}

/// What a member asks to be reminded by.
#[derive(Clone, Debug, PartialEq)]
pub struct SetReminder {
    /// Who asks.
    pub member: MemberId,
    /// The channel of their direct messages.
    pub channel: ChannelId,
    /// The time of day as it was typed.
    pub time: String,
    /// The zone as it was typed; `None` for the one that is known already.
    pub zone: Option<String>,
    /// The zone of the place where they ask, if it has one.
    pub zone_there: Option<Zone>,
    /// A BCP 47 tag.
    pub language: String,
}

/// Why a reminder is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Off {
    /// The member asked for it, or was told that they block the bot.
    Requested,
    /// The member blocks the bot, and was not told yet.
    Blocked,
}

impl Off {
    /// The name in records.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Blocked => "blocked",
        }
    }

    /// That of such a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Requested, Self::Blocked]
            .into_iter()
            .find(|off| off.name() == name)
    }
}

/// A reminder, and how far it has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Reminding {
    /// What the member has chosen.
    pub reminder: Arc<Reminder>,
    /// The last time that it was due.
    pub last: Option<Timestamp>,
    /// The day of that time, in the zone of then; no other follows on a day of that date.
    pub last_day: Option<LocalDate>,
    /// Whether the message of that time is sent, or found to be needless.
    pub done: bool,
    /// Why it is off; `None`: it is on.
    pub off: Option<Off>,
}

impl Reminder {
    fn recurrence(&self) -> Recurrence {
        Recurrence {
            zone: self.zone.clone(),
            time: self.time,
            days: Days::DAILY,
        }
    }
}

impl Reminding {
    /// When it is due next; `None` while it is off.
    pub fn next(&self) -> Option<Timestamp> {
        if self.off.is_some() {
            return None;
        }
        let (reminder, recurrence) = (&self.reminder, self.reminder.recurrence());
        let after = self.last.map_or(reminder.at, |last| last.max(reminder.at));
        // One a day, also if its time or zone was changed in between.
        let again = |at: Timestamp| {
            self.last_day
                .is_some_and(|last| reminder.zone.day_at(at) <= last)
        };
        let mut times = std::iter::successors(recurrence.next_after(after), |at| {
            recurrence.next_after(*at)
        });
        times.find(|at| !again(*at))
    }

    /// The last time by `now` that it was due and not handled, and whether it is not too late.
    pub(crate) fn due(&self, now: Timestamp) -> Option<(Timestamp, bool)> {
        let first = self.next().filter(|next| *next <= now)?;
        let last = self.reminder.recurrence().last_by(now);
        let due = last.map_or(first, |last| last.max(first));
        Some((due, now.ms_since(due) <= LATEST_MS))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 60 * 60 * 1000;

    fn at(utc: &str) -> Timestamp {
        let instant: jiff::Timestamp = utc.parse().expect(utc);
        Timestamp(instant.as_millisecond())
    }

    fn reminding(time: &str, zone: &str, set: &str) -> Reminding {
        Reminding {
            reminder: Arc::new(Reminder {
                member: MemberId(1),
                channel: ChannelId(2),
                time: LocalTime::parse(time).expect(time),
                zone: Zone::parse(zone).expect(zone),
                language: "en".into(),
                at: at(set),
            }),
            last: None,
            last_day: None,
            done: true,
            off: None,
        }
    }

    /// The next times in the zone, each after the one before.
    fn times(mut one: Reminding, count: usize) -> Vec<String> {
        let mut times = Vec::new();
        for _ in 0..count {
            let next = one.next().expect("it is on");
            times.push(one.reminder.zone.local(next));
            one.last = Some(next);
            one.last_day = Some(one.reminder.zone.day_at(next));
        }
        times
    }

    #[test]
    fn it_is_due_once_a_day_over_changes_of_the_clocks() {
        // Clocks in Berlin skip from 02:00 to 03:00, and half a year later show 02:30 twice.
        let spring = reminding("02:30", "Europe/Berlin", "2026-03-27T12:00Z");
        let expected = ["2026-03-28 02:30", "2026-03-29 03:00", "2026-03-30 02:30"];
        assert_eq!(times(spring, 3), expected);
        let autumn = reminding("02:30", "Europe/Berlin", "2026-10-24T12:00Z");
        assert_eq!(
            times(autumn.clone(), 2),
            ["2026-10-25 02:30", "2026-10-26 02:30"]
        );
        assert_eq!(
            autumn.next(),
            Some(at("2026-10-25T00:30Z")),
            "the first time"
        );
    }

    #[test]
    fn a_changed_time_does_not_remind_twice_on_a_day() {
        let mut one = reminding("18:00", "UTC", "2026-05-01T10:00Z");
        assert_eq!(one.next(), Some(at("2026-05-01T18:00Z")));
        one.last = Some(at("2026-05-01T09:00Z"));
        one.last_day = LocalDate::parse("2026-05-01");
        assert_eq!(one.next(), Some(at("2026-05-02T18:00Z")));
        one.off = Some(Off::Blocked);
        assert_eq!(one.next(), None);
        assert_eq!(one.due(at("2026-06-01T00:00Z")), None);
    }

    #[test]
    fn after_an_absence_only_the_last_one_is_due_and_not_when_it_is_late() {
        let one = reminding("18:00", "UTC", "2026-05-01T10:00Z");
        assert_eq!(one.due(at("2026-05-01T17:59Z")), None);
        let due = at("2026-05-04T18:00Z");
        assert_eq!(one.due(due.plus_ms(HOUR)), Some((due, true)));
        assert_eq!(one.due(due.plus_ms(13 * HOUR)), Some((due, false)));
    }
}

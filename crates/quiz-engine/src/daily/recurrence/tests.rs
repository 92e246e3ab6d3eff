//! Real changes of real zones, as tables.

use super::*;

fn recurrence(zone: &str, time: &str, days: &str) -> Recurrence {
    Recurrence {
        zone: Zone::parse(zone).expect("a zone"),
        time: LocalTime::parse(time).expect("a time"),
        days: Days::parse(days).expect("days"),
    }
}

fn at(instant: &str) -> Timestamp {
    let instant: jiff::Timestamp = instant.parse().expect("an instant");
    Timestamp(instant.as_millisecond())
}

/// That it is due at exactly these instants from `from` on, however one looks for them.
#[track_caller]
fn check(zone: &str, time: &str, days: &str, from: &str, expected: &[&str]) {
    let recurrence = recurrence(zone, time, days);
    let mut after = at(from).plus_ms(-1);
    for &expected in expected {
        let due = recurrence.next_after(after).expect("it is due again");
        let told = jiff::Timestamp::from_millisecond(due.0).expect("in range");
        assert_eq!(told.to_string(), expected, "{zone} {time} after {after:?}");
        assert_eq!(recurrence.last_by(due), Some(due));
        if due.plus_ms(-1) > after {
            assert_eq!(recurrence.next_after(due.plus_ms(-1)), Some(due));
        }
        after = due;
    }
}

#[test]
fn london_skips_an_hour_and_has_one_twice() {
    check(
        "Europe/London",
        "01:30",
        "daily",
        "2026-03-28T00:00:00Z",
        &[
            "2026-03-28T01:30:00Z",
            // 01:00 becomes 02:00.
            "2026-03-29T01:00:00Z",
            "2026-03-30T00:30:00Z",
        ],
    );
    check(
        "Europe/London",
        "01:30",
        "daily",
        "2026-10-24T00:00:00Z",
        &[
            "2026-10-24T00:30:00Z",
            // 02:00 becomes 01:00, and 01:30 comes again an hour later.
            "2026-10-25T00:30:00Z",
            "2026-10-26T01:30:00Z",
        ],
    );
}

#[test]
fn new_york_changes_by_its_own_dates() {
    check(
        "America/New_York",
        "02:00",
        "daily",
        "2026-03-07T12:00:00Z",
        &["2026-03-08T07:00:00Z", "2026-03-09T06:00:00Z"],
    );
    check(
        "America/New_York",
        "01:15",
        "daily",
        "2026-11-01T00:00:00Z",
        &["2026-11-01T05:15:00Z", "2026-11-02T06:15:00Z"],
    );
    check(
        "America/New_York",
        "09:00",
        "daily",
        "2026-03-07T12:00:00Z",
        &["2026-03-07T14:00:00Z", "2026-03-08T13:00:00Z"],
    );
}

#[test]
fn sydney_has_its_summer_in_january() {
    check(
        "Australia/Sydney",
        "02:45",
        "daily",
        "2026-10-02T20:00:00Z",
        &["2026-10-03T16:00:00Z", "2026-10-04T15:45:00Z"],
    );
    check(
        "Australia/Sydney",
        "02:45",
        "daily",
        "2026-04-03T20:00:00Z",
        &["2026-04-04T15:45:00Z", "2026-04-05T16:45:00Z"],
    );
}

#[test]
fn lord_howe_moves_by_half_an_hour() {
    check(
        "Australia/Lord_Howe",
        "02:15",
        "daily",
        "2026-10-02T20:00:00Z",
        &["2026-10-03T15:30:00Z", "2026-10-04T15:15:00Z"],
    );
    check(
        "Australia/Lord_Howe",
        "01:45",
        "daily",
        "2026-04-03T20:00:00Z",
        &["2026-04-04T14:45:00Z", "2026-04-05T15:15:00Z"],
    );
}

#[test]
fn casablanca_goes_back_for_ramadan_and_forth_after_it() {
    check(
        "Africa/Casablanca",
        "02:30",
        "daily",
        "2026-02-14T00:00:00Z",
        &[
            "2026-02-14T01:30:00Z",
            // 03:00 becomes 02:00 on the 15th.
            "2026-02-15T01:30:00Z",
            "2026-02-16T02:30:00Z",
        ],
    );
    check(
        "Africa/Casablanca",
        "02:30",
        "daily",
        "2026-03-21T00:00:00Z",
        &[
            "2026-03-21T02:30:00Z",
            // 02:00 becomes 03:00 on the 22nd.
            "2026-03-22T02:00:00Z",
            "2026-03-23T01:30:00Z",
        ],
    );
}

#[test]
fn apia_had_no_30th_of_december_in_2011() {
    check(
        "Pacific/Apia",
        "12:00",
        "daily",
        "2011-12-29T00:00:00Z",
        &[
            "2011-12-29T22:00:00Z",
            // The 30th was left out: noon of the 31st, at an offset of 14 hours.
            "2011-12-30T22:00:00Z",
            "2011-12-31T22:00:00Z",
        ],
    );
    check(
        "Pacific/Apia",
        "00:00",
        "fri",
        "2011-12-23T09:00:00Z",
        &["2011-12-23T10:00:00Z", "2012-01-05T10:00:00Z"],
    );
}

#[test]
fn a_midnight_that_is_skipped_is_due_at_the_change_of_its_own_date() {
    // 00:00 becomes 01:00.
    check(
        "America/Santiago",
        "00:30",
        "sun",
        "2026-09-04T00:00:00Z",
        &["2026-09-06T04:00:00Z", "2026-09-13T03:30:00Z"],
    );
}

#[test]
fn only_the_days_that_are_named_come_up() {
    check(
        "UTC",
        "09:00",
        "weekdays",
        "2026-01-02T00:00:00Z",
        &["2026-01-02T09:00:00Z", "2026-01-05T09:00:00Z"],
    );
    check(
        "UTC",
        "09:00",
        "weekends",
        "2026-01-02T00:00:00Z",
        &[
            "2026-01-03T09:00:00Z",
            "2026-01-04T09:00:00Z",
            "2026-01-10T09:00:00Z",
        ],
    );
    check(
        "Asia/Kathmandu",
        "00:10",
        "mon, wed,FRI",
        "2026-01-04T00:00:00Z",
        &[
            "2026-01-04T18:25:00Z",
            "2026-01-06T18:25:00Z",
            "2026-01-08T18:25:00Z",
        ],
    );
}

#[test]
fn next_and_last_agree_in_every_zone_around_every_hour_of_a_year() {
    const HOUR_MS: i64 = 60 * 60 * 1000;
    for (nth, name) in Zone::names().iter().enumerate().step_by(7) {
        let time = format!("{:02}:{:02}", nth % 24, nth % 60);
        let recurrence = recurrence(name, &time, "daily");
        for hour in (0..24 * 366).step_by(5) {
            let now = at("2026-01-01T00:00:00Z").plus_ms(hour * HOUR_MS);
            let next = recurrence.next_after(now).expect("it is due again");
            let last = recurrence.last_by(now).expect("it was due");
            assert!(last <= now && now < next, "{name} {time}");
            assert!(next.ms_since(last) <= 49 * HOUR_MS, "{name} {time}");
            assert_eq!(recurrence.next_after(last), Some(next), "{name} {time}");
        }
    }
}

#[test]
fn the_next_day_on_which_the_clocks_skip_the_time_or_show_it_twice_is_known() {
    let check = |zone: &str, time: &str, days: &str, expected: Option<(&str, Clocks)>| {
        let odd = recurrence(zone, time, days).next_odd(at("2026-03-01T00:00:00Z"));
        let expected = expected.map(|(due, clocks)| (at(due), clocks));
        assert_eq!(odd, expected, "{zone} {time} {days}");
    };
    let berlin = "Europe/Berlin";
    let (skip, twice) = (Clocks::Skip, Clocks::ShowTwice);
    check(
        berlin,
        "02:30",
        "daily",
        Some(("2026-03-29T01:00:00Z", skip)),
    );
    check(berlin, "02:00", "sun", Some(("2026-03-29T01:00:00Z", skip)));
    check(berlin, "03:00", "daily", None);
    check(berlin, "02:30", "weekdays", None);
    check(berlin, "09:00", "daily", None);
    check(
        "Europe/London",
        "01:30",
        "daily",
        Some(("2026-03-29T01:00:00Z", skip)),
    );
    check(
        "Australia/Sydney",
        "02:45",
        "daily",
        Some(("2026-04-04T15:45:00Z", twice)),
    );
    check(
        "America/Santiago",
        "00:30",
        "daily",
        Some(("2026-09-06T04:00:00Z", skip)),
    );
    check("Asia/Tokyo", "02:30", "daily", None);
    check("UTC+2", "02:30", "daily", None);
}

#[test]
fn days_are_words_or_lists() {
    let check = |text: &str, expected: Option<&str>| {
        let told = Days::parse(text).map(|days| days.to_string());
        assert_eq!(told.as_deref(), expected, "{text:?}");
    };
    check("Daily", Some("daily"));
    check("mon,tue,wed,thu,fri", Some("weekdays"));
    check("sunday sat", Some("weekends"));
    check("fri, mon ,fri", Some("mon,fri"));
    check("weekends;mon", Some("mon,sat,sun"));
    check("Mon-Fri", Some("weekdays"));
    check("sat \u{2013} mon", Some("mon,sat,sun"));
    check("tue to thu, sundays", Some("tue,wed,thu,sun"));
    check("Mondays and Fridays", Some("mon,fri"));
    check("every Monday & weekend", Some("mon,sat,sun"));
    check("every day", Some("daily"));
    check("wed-wed", Some("wed"));
    for bad in [
        "",
        " , ",
        "mo",
        "mon,someday",
        "mon-",
        "mon-x",
        "mons",
        "every",
        "7",
    ] {
        check(bad, None);
    }
}

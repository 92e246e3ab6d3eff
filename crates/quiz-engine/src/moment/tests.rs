//! What people type, as tables.

use super::*;

/// Tuesday, 2026-12-01 12:00 UTC; 13:00 in Berlin.
const NOON: &str = "2026-12-01T12:00:00Z";

fn read(typed: &str, now: &str, zone: &str) -> Result<(String, Clocks), NotAMoment> {
    let now: jiff::Timestamp = now.parse().expect("an instant");
    let now = Timestamp(now.as_millisecond());
    let zone = Zone::parse(zone).expect("a zone");
    let moment = parse_moment(typed, now, &zone)?;
    Ok((zone.local(moment.at), moment.clocks))
}

#[track_caller]
fn check(typed: &str, expected: &str) {
    let local = read(typed, NOON, "Europe/Berlin");
    assert_eq!(local, Ok((expected.into(), Clocks::ShowOnce)), "{typed:?}");
}

#[test]
fn instants_are_read_as_people_type_them() {
    for (typed, local) in [
        ("now", "2026-12-01 13:00"),
        (" NOW ", "2026-12-01 13:00"),
        ("in 2h", "2026-12-01 15:00"),
        ("in 2 hours", "2026-12-01 15:00"),
        ("In 90 Minutes", "2026-12-01 14:30"),
        ("in 1 day 6 hours", "2026-12-02 19:00"),
        ("in 2 hours and 30 minutes", "2026-12-01 15:30"),
        ("in an hour", "2026-12-01 14:00"),
        ("in half an hour", "2026-12-01 13:30"),
        ("in a week", "2026-12-08 13:00"),
        ("18:00", "2026-12-01 18:00"),
        ("18.30", "2026-12-01 18:30"),
        ("6pm", "2026-12-01 18:00"),
        ("6.30 pm", "2026-12-01 18:30"),
        ("18h30", "2026-12-01 18:30"),
        ("09:00", "2026-12-02 09:00"),
        ("today 18:00", "2026-12-01 18:00"),
        ("tomorrow 18:00", "2026-12-02 18:00"),
        ("18:00 tomorrow", "2026-12-02 18:00"),
        ("Tomorrow at 6 pm", "2026-12-02 18:00"),
        ("tomorrow 21h", "2026-12-02 21:00"),
        ("day after tomorrow 9am", "2026-12-03 09:00"),
        ("fri 18:00", "2026-12-04 18:00"),
        ("on Friday, 18:00", "2026-12-04 18:00"),
        ("6pm this friday", "2026-12-04 18:00"),
        ("tue 18:00", "2026-12-01 18:00"),
        ("tue 9:00", "2026-12-08 09:00"),
        ("2026-12-24 18:00", "2026-12-24 18:00"),
        ("2026-12-24 6pm", "2026-12-24 18:00"),
        ("2026-12-24T18:00", "2026-12-24 18:00"),
        ("2026/12/24 18:00", "2026-12-24 18:00"),
        ("2026-12-24T18:00Z", "2026-12-24 19:00"),
        ("2026-12-24T18:00+05:30", "2026-12-24 13:30"),
        ("24.12. 18:00", "2026-12-24 18:00"),
        ("24.12 18.30", "2026-12-24 18:30"),
        ("6.12. 7.11", "2026-12-06 07:11"),
        ("Sat 26.12. 18:00", "2026-12-26 18:00"),
        ("thursday 24 Dec 6pm", "2026-12-24 18:00"),
        ("thu 03/04/2027 18:00", "2027-03-04 18:00"),
        ("24.12.2027 18:00", "2027-12-24 18:00"),
        ("24.12.27 18:00", "2027-12-24 18:00"),
        ("18:00 on 24/12", "2026-12-24 18:00"),
        ("12/24 6pm", "2026-12-24 18:00"),
        ("4/4/2027 18:00", "2027-04-04 18:00"),
        ("24 Dec 18:00", "2026-12-24 18:00"),
        ("Dec 24, 6pm", "2026-12-24 18:00"),
        ("December 24th 2027 18:00", "2027-12-24 18:00"),
        ("3 sept 18:00", "2027-09-03 18:00"),
        // A day of this year that is over is of the next.
        ("30.11. 18:00", "2027-11-30 18:00"),
        // Today is not: it is refused as past, and not taken for a year later.
        ("1.12. 9:00", "2026-12-01 09:00"),
        ("<t:1796130000:F>", "2026-12-01 14:00"),
        ("<t:1796130000>", "2026-12-01 14:00"),
    ] {
        check(typed, local);
    }
}

#[test]
fn what_means_nothing_is_refused() {
    let long = "1".repeat(5000);
    for typed in [
        "",
        "soon",
        "in",
        "in two",
        "in -2h",
        "in 2h ago",
        "2026-13-01 10:00",
        "31.4. 18:00",
        "29.2.2027 18:00",
        "<t:x>",
        "<t:99999999999999:F>",
        "25:00",
        "18",
        "noonish",
        "18:00 18:00",
        "friday friday 18:00",
        "fri 26.12. 18:00",
        "24.12.2026.1 18:00",
        "12/24/26/1 6pm",
        "tomorrow at",
        "６pm",
        &long,
    ] {
        let read = read(typed, NOON, "Europe/Berlin");
        let expected = match typed {
            "tomorrow at" => NotAMoment::NoTime {
                example: "2026-12-02 18:00".into(),
            },
            _ => NotAMoment::Unknown,
        };
        assert_eq!(read, Err(expected), "{typed:?}");
    }
}

#[test]
fn what_means_two_things_is_refused_with_both() {
    let check = |typed: &str, first: &str, second: &str| {
        let meanings = [first, second].map(str::to_owned);
        let expected = Err(NotAMoment::Ambiguous { meanings });
        assert_eq!(read(typed, NOON, "Europe/Berlin"), expected, "{typed:?}");
        for written in [first, second] {
            let read = read(written, NOON, "Europe/Berlin");
            assert!(read.is_ok(), "{written:?} of {typed:?}");
        }
    };
    check("03/04 18:00", "2027-03-04 18:00", "2027-04-03 18:00");
    check("6pm 3-4-2027", "2027-03-04 18:00", "2027-04-03 18:00");
    check("6.12", "06:12", "2026-12-06 18:00");
    check("2h", "02:00", "in 2h");
    check("next friday 18:00", "2026-12-04 18:00", "2026-12-11 18:00");
    // Of a week that is over on Tuesday, there is only one next Monday.
    self::check("next monday 18:00", "2026-12-07 18:00");
}

#[test]
fn a_day_needs_a_time() {
    for (typed, example) in [
        ("tomorrow", "2026-12-02 18:00"),
        ("friday", "2026-12-04 18:00"),
        ("24.12.", "2026-12-24 18:00"),
        ("2026-12-24", "2026-12-24 18:00"),
        ("24 dec", "2026-12-24 18:00"),
    ] {
        let example = example.to_owned();
        let expected = Err(NotAMoment::NoTime { example });
        assert_eq!(read(typed, NOON, "Europe/Berlin"), expected, "{typed:?}");
    }
}

#[test]
fn a_time_that_the_clocks_skip_or_show_twice_is_known_as_such() {
    let check = |typed: &str, now: &str, zone: &str, expected: &str, clocks: Clocks| {
        let local = read(typed, now, zone);
        assert_eq!(local, Ok((expected.into(), clocks)), "{typed:?}");
    };
    let (march, october) = ("2026-03-28T12:00:00Z", "2026-10-24T12:00:00Z");
    let (berlin, skip, twice) = ("Europe/Berlin", Clocks::Skip, Clocks::ShowTwice);
    check("2:30", march, berlin, "2026-03-29 03:00", skip);
    check("29.3. 02:30", march, berlin, "2026-03-29 03:00", skip);
    check("2026-03-29 02:30", march, berlin, "2026-03-29 03:00", skip);
    check(
        "2026-03-29 03:00",
        march,
        berlin,
        "2026-03-29 03:00",
        Clocks::ShowOnce,
    );
    check("sun 2:30", october, berlin, "2026-10-25 02:30", twice);
    check(
        "2026-10-25 02:30",
        october,
        berlin,
        "2026-10-25 02:30",
        twice,
    );
    // While the clocks show an hour twice, a time that they have shown is not to come again.
    let second = "2026-10-25T01:40:00Z";
    check("2:30", second, berlin, "2026-10-26 02:30", Clocks::ShowOnce);
    // A length of time is on no clock.
    check(
        "in 1 day",
        march,
        berlin,
        "2026-03-29 13:00",
        Clocks::ShowOnce,
    );
    let first: jiff::Timestamp = "2026-10-25T00:30:00Z".parse().expect("an instant");
    let zone = Zone::parse(berlin).expect("a zone");
    let moment = parse_moment("25.10. 2:30", Timestamp(first.as_millisecond() - 1), &zone);
    assert_eq!(moment.expect("a moment").at.0, first.as_millisecond());
}

proptest::proptest! {
    /// Whatever is typed: no panic, and what is offered instead is understood.
    #[test]
    fn nothing_typed_is_a_trap(typed in "[0-9a-z:./ -]{0,20}") {
        if let Err(NotAMoment::Ambiguous { meanings }) = read(&typed, NOON, "Europe/Berlin") {
            for written in meanings {
                proptest::prop_assert!(read(&written, NOON, "Europe/Berlin").is_ok(), "{}", written);
            }
        }
    }
}

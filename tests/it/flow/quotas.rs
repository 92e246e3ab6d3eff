//! What a server and a member can use at most: each refusal names the limit.

use super::pictures::{PNG, zip_of};
use crate::harness::{CAPITALS, Group, assert_holds, closed, final_standings, press};
use discord_sandbox::{Arg, Person};
use quizbot::bot::Quotas;

async fn group(quotas: Quotas) -> Group {
    Group::with_quotas(&[("capitals.yaml", CAPITALS)], quotas).await
}

async fn send(who: &Person, group: &Group, command: &str, options: &[(&str, Arg)]) -> String {
    let reply = who.slash(&group.quiz, command, options).await;
    reply.expect("an answer").text()
}

fn schedule(group: &Group, time: &str) -> Vec<(&'static str, Arg)> {
    vec![
        ("bank", "capitals".into()),
        ("channel", (&group.quiz).into()),
        ("time", time.into()),
        ("zone", "UTC".into()),
    ]
}

#[tokio::test]
async fn a_server_has_a_limited_number_of_schedules() {
    let group = group(Quotas {
        schedules: 2,
        ..Quotas::default()
    })
    .await;
    for time in ["10:00", "11:00"] {
        let added = send(&group.ana, &group, "daily add", &schedule(&group, time)).await;
        assert_holds(&added, &["All set."]);
    }
    let refused = send(&group.ana, &group, "daily add", &schedule(&group, "12:00")).await;
    assert_holds(&refused, &["already has 2 daily schedules", "the limit"]);
    assert_eq!(group.stored("SELECT count(*) FROM schedule"), 2);
    group.end().await;
}

#[tokio::test]
async fn a_server_has_a_limited_number_of_contests_that_are_not_over() {
    let group = group(Quotas {
        contests: 1,
        ..Quotas::default()
    })
    .await;
    let contest = |name: &str| {
        vec![
            ("name", Arg::from(name)),
            ("banks", "capitals".into()),
            ("opens", "now".into()),
            ("closes", "in 1 day".into()),
        ]
    };
    send(&group.ana, &group, "contest create", &contest("Winter")).await;
    let refused = send(&group.ana, &group, "contest create", &contest("Summer")).await;
    let limit = ["already has 1 contests that aren't over", "the limit"];
    assert_holds(&refused, &limit);
    assert_eq!(group.stored("SELECT count(*) FROM contest"), 1);
    group.end().await;
}

#[tokio::test]
async fn a_server_has_a_limited_number_of_teams() {
    let group = group(Quotas {
        teams: 1,
        ..Quotas::default()
    })
    .await;
    send(
        &group.ana,
        &group,
        "team create",
        &[("team", "Owls".into())],
    )
    .await;
    let refused = send(
        &group.ben,
        &group,
        "team create",
        &[("team", "Foxes".into())],
    )
    .await;
    assert_holds(
        &refused,
        &["already has 1 teams", "the limit", "/team join"],
    );
    assert_eq!(group.stored("SELECT count(*) FROM team"), 1);
    group.end().await;
}

#[tokio::test]
async fn a_server_has_a_limited_number_of_open_reports() {
    let group = group(Quotas {
        open_reports: 1,
        ..Quotas::default()
    })
    .await;
    let question = group.play("capitals", 1).await;
    press(&group.ana, &question, "A").await;
    press(&group.ben, &question, "A").await;
    let shut = closed(&question).await;
    final_standings(&group.quiz).await;
    let report = async |who: &Person, text: &str| {
        let form = press(who, &shut, "Report a problem").await;
        let sent = who.submit(form.modal(), &[("0", text)]).await;
        sent.expect("an answer").text()
    };
    let thanks = report(&group.ana, "A typo").await;
    assert_holds(&thanks, &["This server's quizmasters will see it."]);
    let refused = report(&group.ben, "Another one").await;
    assert_holds(
        &refused,
        &["has 1 open reports", "the limit", "wasn't saved"],
    );
    assert_eq!(group.stored("SELECT count(*) FROM report"), 1);
    // Who has reported it already can change the text.
    let again = report(&group.ana, "Two typos").await;
    assert_holds(&again, &["This replaces your earlier report"]);
    group.end().await;
}

#[tokio::test]
async fn the_pictures_of_banks_count_to_their_size_over_restarts_until_the_bank_is_removed() {
    let mut group = group(Quotas {
        bank_mib: 1,
        ..Quotas::default()
    })
    .await;
    let upload = async |group: &Group, name: &str| {
        // Noise that cannot be compressed, behind the picture.
        let seed = name.len() as u32;
        let noise = (0..3 << 16).scan(seed, |state: &mut u32, _| {
            *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            Some(*state)
        });
        let picture: Vec<u8> = PNG
            .iter()
            .copied()
            .chain(noise.flat_map(u32::to_be_bytes))
            .collect();
        let text = format!(
            "title: {name}\nquestions:\n  - {{prompt: Here?, image: {{file: a.png, alt: A}}, answer: true}}\n"
        );
        let yaml = format!("{name}.yaml");
        let files = [(&*yaml, text.as_bytes()), ("a.png", &*picture)];
        let archive = format!("{name}.zip");
        let file = Arg::file(&archive, zip_of(&files));
        send(&group.ana, group, "bank upload", &[("file", file)]).await
    };
    let limit = ["can take up to 1 MiB together, with their pictures"];
    assert_holds(&upload(&group, "maps").await, &["was added"]);
    assert_holds(&upload(&group, "flags").await, &limit);
    assert_eq!(group.stored("SELECT count(*) FROM picture"), 1);
    // The same bank again takes no more room.
    assert_holds(&upload(&group, "maps").await, &["It replaces the bank"]);
    group.stop_bot().await;
    group.start_bot().await;
    assert_holds(&upload(&group, "flags").await, &limit);
    let options = [("bank", "maps".into())];
    let remove = group.ana.slash(&group.quiz, "bank remove", &options);
    let remove = remove.await.expect("an answer");
    press(&group.ana, remove.message(), "Remove").await;
    assert_holds(&upload(&group, "flags").await, &["was added"]);
    group.end().await;
}

#[tokio::test]
async fn a_member_has_a_limited_number_of_lookups_in_a_minute_and_others_have_their_own() {
    let group = group(Quotas {
        lookups_per_minute: 2,
        ..Quotas::default()
    })
    .await;
    // All within one minute of the shared clock.
    let into_minute = group.now_ms().rem_euclid(60_000).unsigned_abs();
    group.advance(std::time::Duration::from_millis(60_000 - into_minute));
    for _ in 0..2 {
        let shown = send(&group.ben, &group, "stats", &[]).await;
        assert!(!shown.contains("look things up"), "{shown}");
    }
    let refused = send(&group.ben, &group, "leaderboard", &[]).await;
    assert_holds(&refused, &["You can look things up 2 times a minute."]);
    let other = send(&group.ana, &group, "stats", &[]).await;
    assert!(!other.contains("look things up"), "{other}");
    // What does not read much is not limited.
    let help = send(&group.ben, &group, "help", &[]).await;
    assert!(!help.contains("look things up"), "{help}");
    group.advance(std::time::Duration::from_secs(60));
    let shown = send(&group.ben, &group, "stats", &[]).await;
    assert!(!shown.contains("look things up"), "{shown}");
    group.end().await;
}

//! Compares the store and the channel after a quiz with what its members saw.

use super::crowd::{Crowd, Press};
use crate::process::Home;
use discord_sandbox::{Message, Sandbox, UserId, stamp_ms};
use serde_json::Value;
use std::collections::BTreeMap;

/// A question from the store.
struct Round {
    id: u64,
    number: u16,
    order: Vec<u8>,
    message: u64,
    several: bool,
}

/// The award of a member from the store.
#[derive(Debug)]
struct Award {
    member: UserId,
    chosen: u32,
    points: i64,
}

pub(crate) async fn all(home: &Home, sandbox: &Sandbox, crowd: &Crowd, questions: u16) {
    let rounds = rounds(home, crowd);
    let numbers: Vec<_> = rounds.iter().map(|round| round.number).collect();
    assert_eq!(
        numbers,
        (1..=questions).collect::<Vec<_>>(),
        "each is asked once"
    );
    let channel = crowd.channel.id();
    let ended =
        format!("SELECT count(*) FROM quiz WHERE ended = 'finished' AND channel = {channel}");
    assert_eq!(home.number(&ended), 1, "the quiz ends");
    let messages = crowd.channel.messages();
    let mut sums = BTreeMap::<UserId, i64>::new();
    for round in &rounds {
        let ids = ["a", "s", "m"].map(|kind| format!("qz:{kind}:{}", round.id));
        let of_round = |id: &str| {
            ids.iter()
                .any(|own| id == own || id.starts_with(&format!("{own}:")))
        };
        let posted: Vec<_> = messages
            .iter()
            .filter(|message| has_id(message, &of_round))
            .collect();
        let [posted] = posted[..] else {
            panic!("question {} is in {} messages", round.number, posted.len())
        };
        assert_eq!(posted.id(), crowd.message(round.number));
        assert_eq!(posted.id().0, round.message);
        assert!(
            posted.text().contains("Correct answer"),
            "{}",
            posted.text()
        );
        let is_last = posted.text().contains("That was the last question!");
        assert_eq!(is_last, round.number == questions, "{}", posted.text());
        for award in awards(home, round) {
            check_points(home, round, &award);
            *sums.entry(award.member).or_default() += award.points;
        }
        for member in &crowd.members {
            check_answer(home, crowd, round, member.id());
        }
    }
    let all_standings = messages
        .iter()
        .filter(|message| message.text().contains("Final standings"));
    let all_standings: Vec<_> = all_standings.map(Message::text).collect();
    let [standings] = &all_standings[..] else {
        panic!("{} final standings", all_standings.len())
    };
    let mut best: Vec<_> = sums.values().copied().collect();
    best.sort_unstable_by(|left, right| right.cmp(left));
    let shown: Vec<_> = standings.lines().filter_map(points_in).collect();
    assert_eq!(shown, best[..shown.len()], "{standings}");
    assert_eq!(shown.len(), best.len().min(25));
    for member in crowd.members.iter().take(3) {
        let Some(sum) = sums.get(&member.id()) else {
            continue;
        };
        let board = member
            .slash(&crowd.channel, "leaderboard", &[])
            .await
            .expect("an answer")
            .text();
        let own = board
            .lines()
            .find(|line| line.contains(&format!("**{}**", member.name())));
        assert_eq!(own.and_then(points_in), Some(*sum), "{board}");
    }
    let server = [("scope", "server".into())];
    let all = crowd.members[0]
        .slash(&crowd.channel, "leaderboard", &server)
        .await;
    let all = all.expect("an answer").text();
    let own = all
        .lines()
        .find(|line| line.contains(&format!("**{}**", crowd.members[0].name())));
    let id = crowd.members[0].id();
    let everywhere = home.number(&format!(
        "SELECT coalesce(sum(points), 0) FROM award WHERE member = {id}"
    ));
    assert_eq!(own.and_then(points_in), Some(everywhere), "{all}");
    assert_eq!(sandbox.counts().unknown_routes, 0);
}

/// "🥇 **Member 1** · 1,234 points · …" -> 1234
fn points_in(line: &str) -> Option<i64> {
    line.split(" · ")
        .find_map(|part| part.strip_suffix(" points")?.replace(',', "").parse().ok())
}

fn has_id(message: &Message, wanted: &impl Fn(&str) -> bool) -> bool {
    fn any(value: &Value, wanted: &impl Fn(&str) -> bool) -> bool {
        match value {
            Value::Array(values) => values.iter().any(|value| any(value, wanted)),
            Value::Object(fields) => fields.iter().any(|(key, value)| match value {
                Value::String(id) => key == "custom_id" && wanted(id),
                value => any(value, wanted),
            }),
            _ => false,
        }
    }
    any(&message.json()["components"], wanted)
}

fn rounds(home: &Home, crowd: &Crowd) -> Vec<Round> {
    let store = home.store();
    let sql = "SELECT round.id, number, option_order, message, bank FROM round
         JOIN quiz ON quiz.id = quiz WHERE channel = ?1 ORDER BY round.id";
    let mut statement = store.prepare(sql).expect("valid SQL");
    let rows = statement.query_map([crowd.channel.id().0.cast_signed()], |row| {
        Ok(Round {
            id: row.get::<_, i64>(0)?.cast_unsigned(),
            number: row.get(1)?,
            order: row.get(2)?,
            message: row.get::<_, i64>(3)?.cast_unsigned(),
            several: row.get::<_, String>(4)? == "several",
        })
    });
    rows.expect("rows")
        .collect::<Result<_, _>>()
        .expect("rounds")
}

fn awards(home: &Home, round: &Round) -> Vec<Award> {
    let store = home.store();
    let sql = "SELECT member, chosen, points FROM award WHERE round = ?1";
    let mut statement = store.prepare(sql).expect("valid SQL");
    let rows = statement.query_map([round.id.cast_signed()], |row| {
        Ok(Award {
            member: UserId(row.get::<_, i64>(0)?.cast_unsigned()),
            chosen: row.get(1)?,
            points: row.get(2)?,
        })
    });
    rows.expect("rows")
        .collect::<Result<_, _>>()
        .expect("awards")
}

/// Checks that a member's answer is the last acknowledged one, or a later one.
fn check_answer(home: &Home, crowd: &Crowd, round: &Round, member: UserId) {
    let mut own: Vec<Press> = crowd.presses().clone();
    own.retain(|press| press.question == round.number && press.member == member);
    own.sort_by_key(|press| press.interaction);
    let last = own.iter().rposition(|press| press.acknowledged);
    let allowed = own[last.unwrap_or(0)..].iter().map(|press| {
        press
            .chosen
            .iter()
            .map(|&at| 1 << round.order[usize::from(at)])
            .sum::<u32>()
    });
    let awarded = awards(home, round)
        .into_iter()
        .find(|award| award.member == member);
    match awarded {
        Some(award) => assert!(
            allowed.clone().any(|chosen| chosen == award.chosen),
            "{award:?} of {own:?}"
        ),
        None => assert_eq!(
            last, None,
            "the answer of {member} to question {} is lost: {own:?}",
            round.number
        ),
    }
}

/// Checks the points by the rules, from the timestamps of the message and the presses.
fn check_points(home: &Home, round: &Round, award: &Award) {
    let store = home.store();
    let sql = "SELECT interaction, chosen FROM answer WHERE round = ?1 AND member = ?2 ORDER BY interaction DESC";
    let mut statement = store.prepare(sql).expect("valid SQL");
    let keys = [round.id.cast_signed(), award.member.0.cast_signed()];
    let rows = statement.query_map(keys, |row| {
        Ok((row.get::<_, i64>(0)?.cast_unsigned(), row.get::<_, u32>(1)?))
    });
    let presses: Vec<_> = rows
        .expect("rows")
        .collect::<Result<_, _>>()
        .expect("answers");
    let (_, chosen) = presses[0];
    assert_eq!(chosen, award.chosen);
    let standing = presses.iter().take_while(|(_, earlier)| *earlier == chosen);
    let (since, _) = standing.last().expect("at least itself");
    let taken = (stamp_ms(*since) - stamp_ms(round.message)).clamp(0, super::SECONDS * 1000);
    let rights: u32 = if round.several { 0b11 } else { 0b1 };
    let right = i64::from((chosen & rights).count_ones());
    let wrong = i64::from((chosen & !rights).count_ones());
    let full = 1000 * super::SECONDS * 1000 - 500 * taken;
    let points =
        (right - wrong).max(0) * full / (i64::from(rights.count_ones()) * super::SECONDS * 1000);
    assert_eq!(award.points, points, "{award:?}, {taken} ms");
}

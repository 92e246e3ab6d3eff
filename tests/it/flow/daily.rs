//! Daily questions: set up, posted when due, answered and revealed.

mod faults;

use crate::harness::{
    CAPITALS, Group, RIGHT, WRONG, assert_holds, closed, next, press, reached, slash,
};
use discord_sandbox::{Arg, Channel, ChannelKind, Fault, Message, Permissions, Person, RouteKind};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Returns the time of day in UTC, this many minutes from now.
fn in_minutes(group: &Group, minutes: i64) -> String {
    let minute = (group.now_ms() / 60_000 + minutes).rem_euclid(24 * 60);
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

async fn send(who: &Person, group: &Group, command: &str, options: &[(&str, Arg)]) -> String {
    send_in(&group.quiz, who, command, options).await
}

async fn send_in(
    channel: &Channel,
    who: &Person,
    command: &str,
    options: &[(&str, Arg)],
) -> String {
    let reply = who.slash(channel, command, options).await;
    let reply = reply.expect("an answer");
    assert!(reply.ephemeral(), "replies about schedules are private");
    reply.text()
}

/// Uses `/daily add` as Ana for a channel, at a time in UTC, with more options.
async fn add(group: &Group, channel: &Channel, time: &str, more: &[(&str, Arg)]) -> String {
    let mut options = vec![
        ("channel", channel.into()),
        ("time", time.into()),
        ("zone", "UTC".into()),
        ("bank", "capitals".into()),
    ];
    options.extend(more.iter().cloned());
    send(&group.ana, group, "daily add", &options).await
}

/// Sets up a daily question, and advances the clock to its first post.
async fn daily(group: &Group, channel: &Channel, more: &[(&str, Arg)]) -> Message {
    let text = add(group, channel, &in_minutes(group, 60), more).await;
    assert_holds(&text, &["All set. The first question comes <t:"]);
    group.advance(HOUR);
    asked(group, channel).await
}

/// Waits for the next question in a channel, and until the bot has recorded that it is posted.
async fn asked(group: &Group, channel: &Channel) -> Message {
    let question = next(channel).await;
    let unknown = "SELECT count(*) FROM round WHERE coalesce(posted_at, closed_at) IS NULL";
    group.until_stored(unknown, |count| count == 0).await;
    question
}

async fn result(channel: &Channel) -> Message {
    let result = channel.wait_for("Daily question: result").await;
    result.expect("a result")
}

#[tokio::test]
async fn while_a_daily_question_is_open_it_alone_is_not_practised_or_asked_in_a_quiz() {
    let single = "
title: Single
questions:
  - {prompt: What is the capital of Peru?, options: [wrong: Cusco, right: Lima]}
";
    let group = Group::with(&[("capitals.yaml", CAPITALS), ("single.yaml", single)]).await;
    let general = group.sandbox.channel("general");
    let question = daily(&group, &general, &[]).await;
    let text = question.text();
    let daily_prompt = text
        .lines()
        .find(|line| line.contains("What is the capital of"));
    let daily_prompt = daily_prompt.expect("a prompt").to_owned();
    let options = [("bank", "capitals".into())];
    let begun = group.ben.slash(&group.quiz, "practice", &options).await;
    let mut shown = begun.expect("an answer").message().clone();
    for number in 1..=2 {
        let piece = format!("Question {number} of 2");
        assert_holds(&shown.text(), &[&piece]);
        assert!(!shown.text().contains(&daily_prompt));
        let judged = press(&group.ben, &shown, "A").await.message().clone();
        if number == 1 {
            shown = press(&group.ben, &judged, "Next question")
                .await
                .message()
                .clone();
        }
    }
    let mut played = group.play("capitals", 3).await;
    for number in 1..=2 {
        assert_holds(&played.text(), &[&format!("**Question {number} of 2**")]);
        assert!(!played.text().contains(&daily_prompt));
        press(&group.ben, &played, WRONG).await;
        group.advance(Duration::from_secs(10));
        closed(&played).await;
        if number == 1 {
            played = next(&group.quiz).await;
        }
    }
    group
        .quiz
        .wait_for("Final standings")
        .await
        .expect("the end");
    press(&group.ben, &question, WRONG).await;
    group.advance(DAY);
    closed(&question).await;
    result(&general).await;
    asked(&group, &general).await;

    // A bank that has no other question waits.
    let of_single = [("bank", "single".into())];
    let scheduled = [
        ("channel", (&group.quiz).into()),
        ("time", in_minutes(&group, 60).into()),
        ("zone", "UTC".into()),
        ("bank", "single".into()),
    ];
    send(&group.ana, &group, "daily add", &scheduled).await;
    group.advance(HOUR);
    asked_of(&group, "Peru").await;
    let refused = send(&group.ben, &group, "practice", &of_single).await;
    assert_holds(
        &refused,
        &[
            "The only question of **Single** is open as a daily question in <#",
            "<t:",
        ],
    );
    let refused = send(&group.ana, &group, "quiz start", &of_single).await;
    assert_holds(&refused, &["The only question of **Single** is open"]);
    group.end().await;
}

/// Waits for the daily question with this text in the usual channel.
async fn asked_of(group: &Group, piece: &str) -> Message {
    group.quiz.wait_for(piece).await.expect("a question")
}

#[tokio::test]
async fn a_daily_question_is_posted_answered_and_revealed_and_the_next_one_follows() {
    let group = Group::with_capitals().await;
    let first = daily(&group, &group.quiz, &[]).await;
    assert_holds(
        &first.text(),
        &["**Daily question**", "What is the capital of"],
    );
    let locked = press(&group.ben, &first, RIGHT).await;
    assert_holds(&locked.text(), &["**Locked in: B**"]);
    press(&group.chloe, &first, WRONG).await;
    let list = send(&group.ana, &group, "daily list", &[]).await;
    assert_holds(&list, &["1 of 3 questions asked", "open now, closes <t:"]);

    // A day later: the old answer, its points, and the next question.
    group.advance(DAY);
    let shut = closed(&first).await;
    assert_eq!(shut.id(), first.id());
    assert_holds(
        &shut.text(),
        &[
            "**Correct answer** · ▰▰▰▰▱▱▱▱ 1 picked this",
            "**Correct:** Ben +1 mark",
        ],
    );
    let posted = next(&group.quiz).await;
    assert_holds(
        &posted.text(),
        &[
            "**Daily question: result**",
            "**Correct:** Ben",
            "**Streaks:** Ben 1, Chloé 1",
            "**Leaderboard** for this channel",
            "🥇 **Ben** · 1,000 points",
        ],
    );
    let mine = press(&group.chloe, &posted, "My answer").await;
    assert_holds(
        &mine.text(),
        &["You answered C", "**Correct answer**: **B** · "],
    );
    let mine = press(&group.ben, &shut, "My answer").await;
    assert_holds(&mine.text(), &["You answered B. Correct!"]);
    let second = asked(&group, &group.quiz).await;
    assert_holds(&second.text(), &["**Daily question**"]);
    let prompt = |message: &Message| message.text().lines().nth(1).map(str::to_owned);
    assert_ne!(
        prompt(&first),
        prompt(&second),
        "no question is repeated so soon"
    );

    press(&group.ben, &second, WRONG).await;
    press(&group.ana, &second, RIGHT).await;
    group.advance(DAY);
    closed(&second).await;
    let posted = result(&group.quiz).await;
    assert_holds(&posted.text(), &["**Streaks:** Ben 2, Ana 1"]);
    next(&group.quiz).await;
    assert_eq!(group.quiz.counts().posts, 5);
    assert_eq!(group.closing_edits(), 2);
    group.end().await;
}

impl Group {
    /// Counts edits of messages in channels, without those of the count of answers.
    fn closing_edits(&self) -> usize {
        let requests = self.sandbox.requests().into_iter();
        let edits = requests.filter(|one| {
            one.method == "PATCH" && one.template == "/channels/{channel_id}/messages/{message_id}"
        });
        let closing = edits.filter(|edit| edit.body.to_string().contains("My answer"));
        closing.count()
    }
}

#[tokio::test]
async fn only_the_post_pings_and_only_a_role_that_can_be_pinged() {
    let group = Group::with_capitals().await;
    let role = |name: &str| group.sandbox.guild().role(name);
    for (name, words) in [
        ("@everyone", "can't ping @everyone"),
        (
            "Tutors",
            "I can't ping **Tutors**. Let anyone mention this role",
        ),
    ] {
        let text = add(
            &group,
            &group.quiz,
            "09:00",
            &[("ping", (&role(name)).into())],
        )
        .await;
        assert_holds(&text, &[words]);
    }
    let fans = role("Quiz fans");
    let question = daily(&group, &group.quiz, &[("ping", (&fans).into())]).await;
    assert!(
        question.text().starts_with(&fans.mention()),
        "{}",
        question.text()
    );
    assert_eq!(question.pings().roles, [fans.id()]);
    press(&group.ben, &question, RIGHT).await;
    group.advance(DAY);
    closed(&question).await;
    result(&group.quiz).await;
    next(&group.quiz).await;
    for request in group.sandbox.requests() {
        let allowed = &request.body["allowed_mentions"]["roles"];
        let asks = request.body.to_string().contains("Tap a letter");
        let posts = request.template == "/channels/{channel_id}/messages" && asks;
        assert_eq!(allowed.is_array(), posts, "{}", request.body);
    }
    group.end().await;
}

#[tokio::test]
async fn an_invalid_schedule_is_refused_with_a_hint() {
    let group = Group::with_capitals().await;
    let with = async |change: (&str, Arg)| {
        let mut options = vec![
            ("channel", (&group.quiz).into()),
            ("time", "09:00".into()),
            ("zone", "Europe/London".into()),
            ("bank", "capitals".into()),
        ];
        options.retain(|(name, _)| *name != change.0);
        options.push(change);
        send(&group.ana, &group, "daily add", &options).await
    };
    let check = async |change: (&str, Arg), pieces: &[&str]| {
        assert_holds(&with(change).await, pieces);
    };
    check(
        ("zone", "Europe/Lodon".into()),
        &[
            "I don't know the time zone “Europe/Lodon”",
            "Did you mean `Europe/London`",
        ],
    )
    .await;
    check(
        ("zone", "Mars".into()),
        &["I don't know the time zone “Mars”"],
    )
    .await;
    check(
        ("time", "9 o'clock".into()),
        &["as a time of day", "`18:30`, `6:30 pm` or `21h`"],
    )
    .await;
    check(
        ("days", ",".into()),
        &["I don't understand “,”.", "`mon,wed,fri`"],
    )
    .await;
    check(
        ("days", "someday".into()),
        &["I don't understand “someday”."],
    )
    .await;
    check(
        ("bank", "capitols".into()),
        &["no bank called", "**capitals**"],
    )
    .await;
    let news = group.sandbox.channel("news");
    news.deny(Permissions::SEND_MESSAGES);
    check(
        ("channel", (&news).into()),
        &["I can't post in", "**Send Messages**"],
    )
    .await;
    let text = send(&group.ben, &group, "daily list", &[]).await;
    assert_holds(&text, &["Only quizmasters can do that"]);
    let text = send(&group.ana, &group, "daily list", &[]).await;
    assert_holds(&text, &["There are no daily questions yet"]);
    let unknown = [("schedule", "7".into())];
    let text = send(&group.ana, &group, "daily pause", &unknown).await;
    assert_holds(&text, &["I couldn't find that schedule"]);
    group.end().await;
}

#[tokio::test]
async fn zones_days_and_schedules_are_suggested_while_they_are_typed() {
    let group = Group::with_capitals().await;
    let told = add(&group, &group.quiz, "9am", &[("days", "Mon-Fri".into())]).await;
    assert_holds(&told, &["comes <t:", "**09:00** UTC · weekdays"]);
    let suggested = async |command: &str, option: &str, typed: &str| -> Vec<(String, String)> {
        let choices = group
            .ana
            .autocomplete(&group.quiz, command, option, typed)
            .await;
        let choices = choices.expect("suggestions").into_iter();
        let text = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        choices.map(|one| (one.name, text(one.value))).collect()
    };
    let zones = suggested("daily add", "zone", "lond").await;
    assert!(zones[0].0.starts_with("Europe/London · "), "{zones:?}");
    assert_eq!(zones[0].1, "Europe/London");
    let cities = suggested("daily add", "zone", "").await;
    assert_eq!(cities[0].1, "UTC", "the zone of the server");
    assert!(cities.iter().any(|(_, zone)| zone == "Asia/Tokyo"));
    let days = suggested("daily add", "days", "mon,w").await;
    assert_eq!(days, [("mon,wed".to_owned(), "mon,wed".to_owned())]);
    assert_eq!(
        suggested("daily add", "time", "6.30 pm").await,
        [("18:30".to_owned(), "18:30".to_owned())]
    );
    let label = "#\u{2068}quiz\u{2069} · 09:00 UTC · weekdays · capitals".to_owned();
    assert_eq!(
        suggested("daily pause", "schedule", "QUIZ").await,
        [(label.clone(), "1".to_owned())]
    );
    // A typed entry of the list works like a chosen one.
    let typed = [("schedule", Arg::from(label))];
    let text = send(&group.ana, &group, "daily pause", &typed).await;
    assert_holds(&text, &["Paused."]);
    group.end().await;
}

#[tokio::test]
async fn a_schedule_is_paused_resumed_asked_from_and_removed() {
    let group = Group::with_capitals().await;
    let first = daily(&group, &group.quiz, &[("closes_after", 2.into())]).await;
    let which = [("schedule", Arg::from("1"))];
    let control = async |command: &str| send(&group.ana, &group, command, &which).await;
    let list = send(&group.ana, &group, "daily list", &[]).await;
    assert_eq!(
        list.matches("<t:").count(),
        4,
        "three dates and a close: {list}"
    );
    assert_holds(&list, &["open for 2 hours", "UTC · daily · **Capitals**"]);
    assert_holds(&control("daily pause").await, &["Paused."]);
    assert_holds(&control("daily pause").await, &["It's already paused"]);
    group.advance(3 * HOUR);
    assert_holds(&closed(&first).await.text(), &["Nobody answered"]);
    group.advance(DAY);
    let list = send(&group.ana, &group, "daily list", &[]).await;
    assert_holds(&list, &["⏸️ Paused <t:"]);
    assert_holds(
        &control("daily resume").await,
        &["Resumed. The next question comes <t:"],
    );
    assert_holds(&control("daily resume").await, &["It isn't paused"]);
    assert_holds(
        &control("daily now").await,
        &["Posting an extra question in <#"],
    );
    let second = asked(&group, &group.quiz).await;
    press(&group.ben, &second, RIGHT).await;
    assert_holds(
        &control("daily now").await,
        &["Posting an extra question in <#"],
    );
    assert_holds(&closed(&second).await.text(), &["**Correct:** Ben"]);
    result(&group.quiz).await;
    let third = asked(&group, &group.quiz).await;
    assert_holds(&control("daily remove").await, &["Removed."]);
    assert_holds(
        &control("daily now").await,
        &["I couldn't find that schedule"],
    );
    group.advance(3 * HOUR);
    closed(&third).await;
    group.advance(3 * DAY);
    assert_holds(
        &send(&group.ana, &group, "daily list", &[]).await,
        &["There are no daily questions"],
    );
    group.end().await;
}

#[tokio::test]
async fn a_daily_question_runs_beside_a_quiz_and_quiz_commands_do_not_affect_it() {
    let banks = [
        ("capitals.yaml", CAPITALS),
        (
            "own.yaml",
            "questions:\n  - {prompt: Is it so?, answer: true}\n  - {prompt: Is it not?, answer: false}\n",
        ),
    ];
    let group = Group::with(&banks).await;
    let question = daily(&group, &group.quiz, &[]).await;
    let quiz = group.play("own", 2).await;
    press(&group.ben, &question, RIGHT).await;
    press(&group.ben, &quiz, "A").await;
    slash(&group.ana, &group.quiz, "quiz skip").await;
    closed(&quiz).await;
    next(&group.quiz).await;
    group.stop_quiz().await;
    let locked = press(&group.chloe, &question, WRONG).await;
    assert_holds(&locked.text(), &["**Locked in: C**"]);
    let none = slash(&group.ana, &group.quiz, "quiz stop").await;
    assert_holds(&none.text(), &["No quiz is running"]);
    group.advance(DAY);
    assert_holds(
        &closed(&question).await.text(),
        &["**Correct:** Ben +1 mark"],
    );
    result(&group.quiz).await;
    next(&group.quiz).await;
    group.end().await;
}

#[tokio::test]
async fn many_channels_are_served_in_order_and_a_slow_one_delays_no_other() {
    let group = Group::with_capitals().await;
    let guild = group.sandbox.guild();
    let time = in_minutes(&group, 60);
    let mut channels = Vec::new();
    for nth in 0..40 {
        let channel = guild.add_channel(&format!("room-{nth}"), ChannelKind::Text, None);
        let options = [
            ("channel", Arg::from(&channel)),
            ("time", time.as_str().into()),
            ("zone", "UTC".into()),
            ("bank", "capitals".into()),
        ];
        send_in(&channel, &group.ana, "daily add", &options).await;
        channels.push(channel);
    }
    // The first channel does not answer while the others are served.
    let faults = group.sandbox.faults();
    let gate = discord_sandbox::Gate::new();
    faults.next_in(
        &channels[0],
        RouteKind::PostMessage,
        1,
        Fault::Held(gate.clone()),
    );
    group.advance(HOUR);
    let began = std::time::Instant::now();
    let mut posted = Vec::new();
    for channel in &channels[1..] {
        posted.push(next(channel).await.id());
    }
    // Not faster than 40 per second.
    assert!(began.elapsed() > Duration::from_millis(39 * 25 - 100));
    // In the order of their creation, except where one request overtakes another.
    let (first, last) = (posted[..10].iter().max(), posted[29..].iter().min());
    assert!(first < last, "{posted:?}");
    gate.open();
    next(&channels[0]).await;
    group.end().await;
}

#[tokio::test]
async fn a_daily_question_is_reported_and_its_key_corrected_like_any_other() {
    let sums = "shuffle: false\nquestions:\n  - {prompt: One and one?, options: [right: One, wrong: Two]}\n";
    let group = Group::with(&[("capitals.yaml", sums)]).await;
    let question = daily(&group, &group.quiz, &[("closes_after", 1.into())]).await;
    press(&group.ben, &question, "B").await;
    press(&group.chloe, &question, "A").await;
    group.advance(2 * HOUR);
    let shut = closed(&question).await;
    assert_holds(&result(&group.quiz).await.text(), &["**Correct:** Chloé"]);
    let form = press(&group.ben, &shut, "Report a problem").await;
    let values = [("0", "Count again")];
    let thanks = group.ben.submit(form.modal(), &values).await;
    assert_holds(&thanks.expect("an answer").text(), &["Thanks!"]);
    let reports = send(&group.ana, &group, "bank reports", &[]).await;
    assert_holds(&reports, &["Count again", "One and one?"]);
    let named = [("bank", "capitals".into()), ("question", "1".into())];
    let fix = group.ana.slash(&group.quiz, "bank fix", &named).await;
    let fix = fix.expect("an answer");
    let sure = group.ana.select(fix.message(), &["B · Two"]).await;
    let sure = sure.expect("an answer");
    assert_holds(&sure.text(), &["2 answers in 1 quiz will be scored again"]);
    press(&group.ana, sure.message(), "Correct it").await;
    assert_holds(&next(&group.quiz).await.text(), &["**Corrected**"]);
    let board = slash(&group.ana, &group.quiz, "leaderboard").await;
    assert_holds(
        &board.text(),
        &[
            "🥇 **Ben** · 1,000 points · 1/1 correct",
            "**Chloé** · 0 points",
        ],
    );
    group.end().await;
}

#[tokio::test]
async fn a_long_list_of_schedules_has_pages() {
    let group = Group::with_capitals().await;
    for hour in 0..7 {
        add(&group, &group.quiz, &format!("{hour}:30"), &[]).await;
    }
    let list = slash(&group.ana, &group.quiz, "daily list").await;
    assert_holds(&list.text(), &["**00:30** UTC", "**04:30** UTC"]);
    assert!(!list.text().contains("05:30"));
    let page = press(&group.ana, list.message(), "Next").await;
    assert_holds(&page.text(), &["**05:30** UTC", "**06:30** UTC"]);
    group.end().await;
}

//! Server settings and their effects.

use crate::harness::{
    Group, RIGHT, WRONG, assert_holds, closed, final_standings, next, press, press_after, slash,
};
use discord_sandbox::{Permissions, Person};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);

async fn set(who: &Person, group: &Group, options: &[(&str, discord_sandbox::Arg)]) -> String {
    let reply = who.slash(&group.quiz, "settings set", options).await;
    let reply = reply.expect("an answer");
    assert!(reply.ephemeral());
    reply.text()
}

#[tokio::test]
async fn a_servers_settings_take_effect_and_survive_a_restart() {
    let mut group = Group::with_capitals().await;
    let shown = slash(&group.ana, &group.quiz, "settings show").await;
    assert!(shown.ephemeral());
    assert_holds(
        &shown.text(),
        &[
            "**seconds**: 5\n",
            "set by whoever runs this bot",
            "**zone**: `UTC`",
        ],
    );
    let done = set(
        &group.ana,
        &group,
        &[
            ("seconds", 30.into()),
            ("mode", "accuracy".into()),
            ("zone", "europe/london".into()),
            ("language", "en".into()),
            ("channels", group.quiz.mention().into()),
        ],
    )
    .await;
    assert_holds(
        &done,
        &[
            "**Done.**",
            "✅ **seconds**: 30",
            "✅ **mode**: `accuracy`",
            "`Europe/London`",
        ],
    );
    group.stop_bot().await;
    group.start_bot().await;
    let question = group.play("capitals", 1).await;
    let locked = press_after(&group.ben, &question, RIGHT, 29_000).await;
    assert_holds(&locked.text(), &["**Locked in: B**"]);
    group.advance(std::time::Duration::from_secs(40));
    assert_holds(
        &closed(&question).await.text(),
        &["**Correct:** Ben +1 mark"],
    );
    final_standings(&group.quiz).await;
    // In other channels no quiz can be started.
    let general = group.sandbox.channel("general");
    let options = [("bank", "capitals".into())];
    let refused = group.ben.slash(&general, "quiz start", &options).await;
    let refused = refused.expect("an answer");
    assert!(refused.ephemeral());
    assert_holds(&refused.text(), &["quizzes are only played in <#"]);
    // A daily question without a zone uses that of the server.
    let daily = [
        ("channel", (&group.quiz).into()),
        ("time", "09:00".into()),
        ("bank", "capitals".into()),
    ];
    let added = group.ana.slash(&group.quiz, "daily add", &daily).await;
    assert_holds(&added.expect("an answer").text(), &["Europe/London"]);
    let back = [
        ("seconds", 0.into()),
        ("mode", "default".into()),
        ("zone", "default".into()),
        ("channels", "all".into()),
    ];
    let back = set(&group.ana, &group, &back).await;
    assert_holds(
        &back,
        &["**seconds**: 5\n", "every channel", "**mode**: `classic`"],
    );
    let added = group.ana.slash(&general, "daily add", &daily).await;
    assert_holds(&added.expect("an answer").text(), &["Which time zone?"]);
    group.end().await;
}

#[tokio::test]
async fn an_invalid_setting_is_refused_and_changes_nothing() {
    let group = Group::with_capitals().await;
    let (ana, mention) = (&group.ana, group.quiz.mention());
    for (options, text) in [
        (vec![], "Choose at least one setting"),
        (
            vec![("zone", "Lodnon".into())],
            "Did you mean `Europe/London`",
        ),
        (vec![("seconds", 3.into())], "5 to 600"),
        (
            vec![("channels", format!("{mention} quiz").into())],
            "“quiz” isn't a channel",
        ),
        (
            vec![("mode", "race".into()), ("seconds", 1.into())],
            "5 to 600",
        ),
    ] {
        assert_holds(&set(ana, &group, &options).await, &[text]);
    }
    let shown = slash(ana, &group.quiz, "settings show").await;
    assert_holds(&shown.text(), &["**mode**: `classic`"]);
    let hidden = group.ben.slash(&group.quiz, "settings show", &[]).await;
    assert!(hidden.is_err(), "Discord offers it to managers alone");
    group.end().await;
}

#[tokio::test]
async fn members_of_the_role_are_quizmasters_and_only_managers_choose_the_role() {
    let group = Group::with_capitals().await;
    let guild = group.sandbox.guild();
    let tutors = guild.add_role("Helpers", Permissions::ordinary(), false);
    let preview = [("bank", "capitals".into())];
    let read = async || {
        let read = group.ben.slash(&group.quiz, "bank preview", &preview).await;
        read.expect("an answer").text()
    };
    assert_holds(&read().await, &["quizmasters"]);
    guild.give(&group.ben, &tutors);
    set(&group.ana, &group, &[("quizmaster_role", (&tutors).into())]).await;
    assert_holds(&read().await, &["What is the capital of"]);
    let own = group
        .ben
        .autocomplete_after(&group.quiz, "bank fix", &preview, "question", "")
        .await;
    assert_eq!(own.expect("suggestions").len(), 3);
    // The @everyone role cannot be the quizmaster role.
    let everyone = guild.role("@everyone");
    set(
        &group.ana,
        &group,
        &[("quizmaster_role", (&everyone).into())],
    )
    .await;
    assert_holds(&read().await, &["quizmasters"]);
    group.end().await;
}

#[tokio::test]
async fn where_names_are_hidden_no_public_message_names_a_member() {
    let group = Group::with_capitals().await;
    set(&group.ana, &group, &[("hide_names", true.into())]).await;
    let options = [
        ("bank", "capitals".into()),
        ("questions", 2.into()),
        ("mode", "survival".into()),
    ];
    let started = group.ben.slash(&group.quiz, "quiz start", &options).await;
    let mut public = vec![started.expect("an announcement").text()];
    // Whoever answers the first question is in; the second knocks out.
    for told in ["**2** players are in", "**Out:** 1 member"] {
        let question = next(&group.quiz).await;
        press_after(&group.ben, &question, RIGHT, 1000).await;
        press_after(&group.chloe, &question, WRONG, 1000).await;
        let shut = closed(&question).await.text();
        assert_holds(&shut, &["**Correct:** 1 member", told]);
        public.push(shut);
    }
    let standings = final_standings(&group.quiz).await.text();
    assert_holds(&standings, &["🥇 **•••** · 2 marks"]);
    public.push(standings);
    for text in public {
        assert!(!text.contains("Ben") && !text.contains("Chlo"), "{text}");
    }
    let board = slash(&group.chloe, &group.quiz, "leaderboard").await;
    assert!(board.ephemeral());
    assert_holds(
        &board.text(),
        &["**•••** · 2,000 points", "**Chloé** · 0 points"],
    );
    assert!(!board.text().contains("Ben"));
    let options = [("member", (&group.ben).into())];
    let other = group.chloe.slash(&group.quiz, "stats", &options).await;
    assert_holds(&other.expect("an answer").text(), &["hides member names"]);
    group.end().await;
}

#[tokio::test]
async fn where_names_are_hidden_a_contest_a_season_and_a_daily_question_name_nobody() {
    let group = Group::with_capitals().await;
    set(&group.ana, &group, &[("hide_names", true.into())]).await;
    let send = async |who: &Person, command: &str, options: &[(&str, discord_sandbox::Arg)]| {
        let reply = who.slash(&group.quiz, command, options).await;
        reply.expect("an answer")
    };
    send(&group.ana, "season start", &[("name", "Winter".into())]).await;
    let contest_of = [
        ("name", "Cup".into()),
        ("banks", "capitals".into()),
        ("opens", "in 1h".into()),
        ("closes", "in 3h".into()),
        ("questions", 1.into()),
    ];
    send(&group.ana, "contest create", &contest_of).await;
    group.advance(2 * HOUR);
    group.quiz.wait_for("is open!").await.expect("it opens");
    let contest = [("contest", "cup".into())];
    for (who, letter) in [(&group.ben, RIGHT), (&group.chloe, WRONG)] {
        let shown = send(who, "contest play", &contest).await;
        press(who, shown.message(), letter).await;
    }
    group.advance(2 * HOUR);
    let result = group.quiz.wait_for("Contest over").await.expect("a result");
    assert_holds(&result.text(), &["🥇 **•••** · 1 mark"]);
    let (_, alt) = &result.images()[0];
    assert_eq!(alt, "Cup: the race: ••• 1, ••• 0");
    let table = result.file("contest-1.csv").expect("a table");
    let table = String::from_utf8(table).expect("text");
    assert_eq!(table.lines().count(), 1 + 2, "{table}");

    let daily = [
        ("channel", (&group.quiz).into()),
        ("time", "09:00".into()),
        ("zone", "UTC".into()),
        ("bank", "capitals".into()),
        ("closes_after", 1.into()),
    ];
    send(&group.ana, "daily add", &daily).await;
    for command in ["daily now", "daily pause"] {
        send(&group.ana, command, &[("schedule", "1".into())]).await;
    }
    let question = group.quiz.wait_for("Daily question").await.expect("a post");
    press(&group.ben, &question, RIGHT).await;
    group.advance(2 * HOUR);
    let shut = closed(&question).await;
    let followed = group.quiz.wait_for("Leaderboard").await.expect("a result");
    assert_holds(&followed.text(), &["**•••**"]);
    let asked = send(&group.ana, "season end", &[]).await;
    let table_of_season = press(&group.ana, asked.message(), "End season").await;
    assert_holds(&table_of_season.text(), &["**•••**"]);
    for public in [
        result.json().to_string(),
        table,
        shut.json().to_string(),
        followed.json().to_string(),
        table_of_season.text(),
    ] {
        for name in ["Ben", "Chlo"] {
            assert!(!public.contains(name), "{public}");
        }
    }
    group.end().await;
}

#[tokio::test]
async fn a_leaderboard_from_before_names_were_hidden_is_paged_in_private() {
    let group = Group::with_capitals().await;
    let members = group.sandbox.guild().add_people(12);
    let question = group.play("capitals", 1).await;
    for member in &members {
        press_after(member, &question, RIGHT, 500).await;
    }
    press_after(&group.ana, &question, WRONG, 100).await;
    final_standings(&group.quiz).await;
    let board = slash(&group.ana, &group.quiz, "leaderboard").await;
    assert!(!board.ephemeral());
    set(&group.ana, &group, &[("hide_names", true.into())]).await;
    let turned = press(&group.ana, board.message(), "Next").await;
    assert!(turned.ephemeral());
    let shown = board.message().now().expect("it is there").text();
    assert_eq!(shown, board.text());
    // A private leaderboard still shows her own row.
    let own = slash(&group.ana, &group.quiz, "leaderboard").await;
    let turned = press(&group.ana, own.message(), "Next").await;
    assert!(turned.ephemeral());
    assert_holds(&turned.text(), &["**Ana**", "**•••**"]);
    group.end().await;
}

#[tokio::test]
async fn a_thread_counts_as_its_channel_and_daily_questions_obey_the_channel_setting_too() {
    let group = Group::with_capitals().await;
    let thread = group.sandbox.channel("evening-quiz");
    let general = group.sandbox.channel("general");
    let options = [("bank", "capitals".into()), ("questions", 1.into())];
    set(
        &group.ana,
        &group,
        &[("channels", group.quiz.mention().into())],
    )
    .await;
    let daily = |channel| {
        [
            ("channel", channel),
            ("time", "09:00".into()),
            ("zone", "Europe/London".into()),
            ("bank", "capitals".into()),
        ]
    };
    let refused = group
        .ana
        .slash(&group.quiz, "daily add", &daily((&general).into()))
        .await;
    let refused = refused.expect("an answer");
    assert!(refused.ephemeral());
    assert_holds(&refused.text(), &["quizzes are only played in <#"]);
    group
        .ana
        .slash(&group.quiz, "daily add", &daily((&group.quiz).into()))
        .await
        .expect("an answer");
    let here = [("channels", group.quiz.mention().into())];
    let text = set(&group.ana, &group, &here).await;
    assert!(!text.contains("continue"), "{text}");
    let elsewhere = [("channels", general.mention().into())];
    let text = set(&group.ana, &group, &elsewhere).await;
    let goes_on = format!("continue: {}", group.quiz.mention());
    assert_holds(&text, &[&goes_on, "`/daily pause`"]);
    set(&group.ana, &group, &here).await;
    group.play_in(&thread, &group.ben, &options).await;
    final_standings(&thread).await;
    group.end().await;
}

#[tokio::test]
async fn who_sets_a_zone_without_summer_time_is_told() {
    const NOTE: &str = "has no summer time";
    let group = Group::with_capitals().await;
    for (zone, noted) in [("EST", true), ("GMT+1", true), ("Europe/London", false)] {
        let set = set(&group.ana, &group, &[("zone", zone.into())]).await;
        assert_eq!(set.contains(NOTE), noted, "{set}");
        let daily = [
            ("channel", (&group.quiz).into()),
            ("time", "09:00".into()),
            ("zone", zone.into()),
            ("bank", "capitals".into()),
        ];
        let added = group.ana.slash(&group.quiz, "daily add", &daily).await;
        let added = added.expect("an answer").text();
        assert_eq!(added.contains(NOTE), noted, "{added}");
    }
    let other = set(&group.ana, &group, &[("seconds", 30.into())]).await;
    assert!(!other.contains(NOTE), "the zone was not set: {other}");
    group.end().await;
}

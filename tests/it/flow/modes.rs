//! Races, survival, and quizzes of several banks.

use crate::harness::{
    CAPITALS, Group, RIGHT, WRONG, assert_holds, closed, final_standings, next, press_after,
    press_anyway,
};
use std::time::Duration;

#[tokio::test]
async fn a_race_goes_to_the_first_right_answer() {
    let group = Group::with_capitals().await;
    let (ana, ben, chloe) = (&group.ana, &group.ben, &group.chloe);
    let options = [
        ("bank", "capitals".into()),
        ("questions", 1.into()),
        ("mode", "race".into()),
    ];
    let question = group.play_in(&group.quiz, ana, &options).await;
    let locked = press_after(chloe, &question, WRONG, 100).await;
    assert_holds(
        &locked.text(),
        &["**Locked in: C**", "This answer is final."],
    );
    let again = press_after(chloe, &question, RIGHT, 200).await;
    assert!(again.ephemeral());
    assert_holds(
        &again.text(),
        &["Only your first answer counts in this quiz. Yours is C."],
    );
    press_after(ben, &question, RIGHT, 300).await;
    press_after(ana, &question, RIGHT, 400).await;
    let shut = closed(&question).await;
    assert_holds(
        &shut.text(),
        &["**Correct:** Ben +1 mark", "**Also correct:** Ana"],
    );
    let standings = final_standings(&group.quiz).await;
    assert_holds(
        &standings.text(),
        &[
            "🥇 **Ben** · 1 mark",
            "2\\. **Ana** · 0 marks · 1/1 correct",
        ],
    );
    group.end().await;
}

#[tokio::test]
async fn survival_continues_after_a_restart_with_the_remaining_players() {
    let mut group = Group::with_capitals().await;
    let options = [
        ("bank", "capitals".into()),
        ("questions", 3.into()),
        ("mode", "survival".into()),
    ];
    let first = group.play_in(&group.quiz, &group.ana, &options).await;
    for who in [&group.ana, &group.ben, &group.chloe] {
        press_after(who, &first, RIGHT, 1000).await;
    }
    let shut = closed(&first).await;
    assert_holds(&shut.text(), &["**3** players are in."]);
    let second = next(&group.quiz).await;
    for (who, letter) in [
        (&group.ana, RIGHT),
        (&group.ben, RIGHT),
        (&group.chloe, WRONG),
    ] {
        press_after(who, &second, letter, 1000).await;
    }
    let shut = closed(&second).await;
    assert_holds(&shut.text(), &["**Out:** Chloé", "**2** players left."]);
    let third = next(&group.quiz).await;
    group.stop_bot().await;
    group.advance(Duration::from_secs(3));
    group.start_bot().await;
    let out = press_anyway(&group.chloe, &third, RIGHT).await;
    assert!(out.ephemeral());
    assert_holds(&out.text(), &["You were knocked out on question 2."]);
    press_after(&group.ana, &third, RIGHT, 1000).await;
    press_after(&group.ben, &third, WRONG, 1000).await;
    let dai = group.join("Dai");
    let late = press_anyway(&dai, &third, RIGHT).await;
    assert_holds(&late.text(), &["You needed to answer question 1"]);
    group.advance(Duration::from_secs(30));
    let shut = closed(&third).await;
    // The bot was offline, so nobody is knocked out.
    assert_holds(&shut.text(), &["**2** players left."]);
    let standings = final_standings(&group.quiz).await;
    assert_holds(
        &standings.text(),
        &[
            "🥇 **Ana** · 3 marks · 3/3 correct · survived",
            "🥇 **Ben** · 2 marks · 2/3 correct · survived",
            "🥉 **Chloé** · 1 mark · 1/2 correct · out on question 2",
        ],
    );
    group.end().await;
}

#[tokio::test]
async fn lives_of_survival_are_shown_at_each_close_and_in_the_standings() {
    let group = Group::with_capitals().await;
    // Lives without a mode mean survival.
    let options = [
        ("bank", "capitals".into()),
        ("questions", 3.into()),
        ("lives", 3.into()),
    ];
    let announced = group.ana.slash(&group.quiz, "quiz start", &options).await;
    assert_holds(
        &announced.expect("an announcement").text(),
        &["each wrong or missed answer costs one of your 3 lives"],
    );
    let first = next(&group.quiz).await;
    press_after(&group.ana, &first, RIGHT, 1000).await;
    press_after(&group.ben, &first, WRONG, 1000).await;
    let shut = closed(&first).await;
    assert_holds(&shut.text(), &["**2** players are in."]);
    let second = next(&group.quiz).await;
    press_after(&group.ana, &second, RIGHT, 1000).await;
    press_after(&group.ben, &second, WRONG, 1000).await;
    let shut = closed(&second).await;
    assert_holds(
        &shut.text(),
        &["**Lost a life:** Ben (2 left)", "**2** players left."],
    );
    let third = next(&group.quiz).await;
    press_after(&group.ana, &third, WRONG, 1000).await;
    press_after(&group.ben, &third, WRONG, 1000).await;
    let shut = closed(&third).await;
    assert_holds(&shut.text(), &["Ana (2 left)", "Ben (1 left)"]);
    let standings = final_standings(&group.quiz).await;
    assert_holds(
        &standings.text(),
        &[
            "🥇 **Ana** · 2 marks · 2/3 correct · survived with 2 lives left",
            // Who survived has a medal without marks.
            "🥇 **Ben** · 0 marks · 0/3 correct · survived with 1 life left",
        ],
    );
    let unused = [
        ("bank", "capitals".into()),
        ("mode", "classic".into()),
        ("lives", 3.into()),
    ];
    let announced = group.ana.slash(&group.quiz, "quiz start", &unused).await;
    assert_holds(
        &announced.expect("an announcement").text(),
        &["Lives only count in survival mode."],
    );
    next(&group.quiz).await;
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn a_quiz_draws_from_several_banks_which_are_suggested_one_after_another() {
    let more = CAPITALS.replace("Capitals", "More");
    let banks = [("capitals.yaml", CAPITALS), ("more.yaml", more.as_str())];
    let group = Group::with(&banks).await;
    let suggested = group
        .ana
        .autocomplete(&group.quiz, "quiz start", "bank", "capitals, mo")
        .await
        .expect("suggestions");
    assert_eq!(suggested.len(), 1);
    assert_eq!(suggested[0].name, "Capitals + More · 6 questions");
    assert_eq!(suggested[0].value, "capitals,more");
    let options = [("bank", "capitals,more".into()), ("questions", 50.into())];
    let announced = group.ana.slash(&group.quiz, "quiz start", &options).await;
    assert_holds(
        &announced.expect("an announcement").text(),
        &["**Capitals + More**"],
    );
    next(&group.quiz).await;
    group.stop_quiz().await;
    let unknown = [("bank", "capitals, zzz".into())];
    let refused = group.ana.slash(&group.quiz, "quiz start", &unknown).await;
    assert_holds(
        &refused.expect("a refusal").text(),
        &["There's no bank called “zzz”."],
    );
    let easy = [("bank", "more".into()), ("difficulty", "easy".into())];
    let refused = group.ana.slash(&group.quiz, "quiz start", &easy).await;
    assert_holds(
        &refused.expect("a refusal").text(),
        &["No easy questions here"],
    );
    group.end().await;
}

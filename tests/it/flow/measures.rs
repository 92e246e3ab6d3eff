//! Question statistics, and the export of results.

use crate::command::{outcome, quizbot};
use crate::harness::{Group, assert_holds, closed, final_standings, next, press_after};

/// Three questions; the key of the first is wrong, so that strong members press B.
const SUSPECT: &str = "
title: Suspect
shuffle: false
questions:
  - {id: wrong-key, prompt: What is 2 + 2?, options: [right: five, wrong: four, wrong: six]}
  - {id: fine, prompt: What is 3 + 3?, options: [wrong: five, right: six, wrong: seven]}
  - {id: sum, prompt: What is 4 + 4?, options: [wrong: seven, right: eight, wrong: \"=9\"]}
";

#[tokio::test]
async fn a_question_that_strong_members_get_wrong_is_flagged() {
    let group = Group::with(&[("suspect.yaml", SUSPECT)]).await;
    let members = group.sandbox.guild().add_people(12);
    let options = [("bank", "suspect".into()), ("questions", 3.into())];
    let mut question = group.play_in(&group.quiz, &group.ana, &options).await;
    for number in 1..=3 {
        let text = question.text();
        for (at, member) in members.iter().enumerate() {
            let knows = at < 7;
            let label = match (text.contains("2 + 2"), knows) {
                (true, true) | (false, true) => "B",
                (true, false) => "A",
                (false, false) => "C",
            };
            press_after(member, &question, label, 1000).await;
        }
        closed(&question).await;
        if number < 3 {
            question = next(&group.quiz).await;
        }
    }
    final_standings(&group.quiz).await;

    let options = [("bank", "suspect".into())];
    let info = async |who: &discord_sandbox::Person| {
        let info = who.slash(&group.quiz, "bank info", &options).await;
        info.expect("an answer").text()
    };
    let flagged = "1. What is 2 + 2? · 5 of 12 correct: strong players often miss it";
    let quizmaster = info(&group.ana).await;
    assert_holds(
        &quizmaster,
        &[
            flagged,
            "(discrimination −1.00)",
            "most common wrong answer: “four” (7)",
        ],
    );
    let member = info(&group.ben).await;
    assert!(!member.contains("four"), "{member}");

    // `quizbot report` shows the same, while the bot runs.
    let run = |arguments: &[&str]| {
        let mut command = quizbot();
        command.args(arguments).arg("--data").arg(group.data());
        let (code, out, err) = outcome(&mut command);
        assert_eq!(code, Some(0), "{err}");
        out
    };
    let report = run(&["report", "--bank", "suspect"]);
    assert_holds(
        &report,
        &[
            "suspect: 3 questions asked, 36 answers, 1 to look at",
            "      1      12   42%   -1.00  What is 2 + 2?",
            "wrong most often: four (7)",
        ],
    );
    let rows: serde_json::Value =
        serde_json::from_str(&run(&["report", "--format", "json"])).expect("JSON");
    assert_eq!(rows[0]["question"], "suspect/wrong-key");
    assert_eq!(rows[0]["flag"], "suspect");
    let csv = run(&["report", "--format", "csv"]);
    let mut lines = csv.lines();
    assert_eq!(
        lines.next(),
        Some(
            "bank,question,prompt,asked,answers,right_percent,discrimination,difficulty,wrong,wrong_count,flag"
        )
    );
    assert_eq!(
        lines.next(),
        Some("suspect,suspect/wrong-key,What is 2 + 2?,1,12,42,-1.0,medium,four,7,suspect")
    );
    assert_eq!(lines.count(), 2, "{csv}");
    assert_eq!(
        run(&["report", "--server", "1"]),
        "nothing was answered yet\n"
    );

    let csv = run(&["export"]);
    let mut lines = csv.lines();
    assert_eq!(
        lines.next(),
        Some(
            "time,server,channel,quiz,mode,bank,question,prompt,member,name,answer,right,points,took_ms"
        )
    );
    assert_eq!(lines.clone().count(), 36);
    assert!(lines.all(|line| !line.contains(",=9")), "a formula:\n{csv}");
    assert_holds(&csv, &["'=9", "Member 1", ",1000\n"]);
    let json: serde_json::Value =
        serde_json::from_str(&run(&["export", "--format", "json", "--bank", "suspect"]))
            .expect("JSON");
    assert_eq!(json.as_array().map(Vec::len), Some(36));
    let none = run(&["export", "--format", "json", "--server", "1"]);
    assert_eq!(none, "[]\n");
    assert!(run(&["report", "--bank", "SUSPECT"]).contains("[wrong-key]"));
    let mut unknown = quizbot();
    unknown
        .args(["report", "--bank", "other", "--data"])
        .arg(group.data());
    let (code, _, complaint) = outcome(&mut unknown);
    assert_eq!(code, Some(1));
    assert_holds(
        &complaint,
        &["nothing was asked from a bank \"other\"; the banks are: suspect"],
    );
    let file = group.data().join("results.csv");
    run(&["export", "--output", file.to_str().expect("UTF-8")]);
    assert_eq!(std::fs::read_to_string(&file).expect("written"), csv);
    group.end().await;
}

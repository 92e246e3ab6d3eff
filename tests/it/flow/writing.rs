//! Writing questions in Discord.

use crate::harness::{Group, assert_holds, press};
use discord_sandbox::{Person, Reply};

async fn command(group: &Group, who: &Person, command: &str, options: &[(&str, &str)]) -> Reply {
    let options: Vec<_> = options
        .iter()
        .map(|(name, value)| (*name, (*value).into()))
        .collect();
    let sent = who.slash(&group.quiz, command, &options).await;
    sent.expect("an answer")
}

/// Fills in the form that opened: prompt, answers, explanation.
async fn fill(who: &Person, form: &Reply, texts: [&str; 3]) -> Reply {
    let values = [("0", texts[0]), ("1", texts[1]), ("2", texts[2])];
    who.submit(form.modal(), &values).await.expect("an answer")
}

#[tokio::test]
async fn questions_are_written_edited_and_deleted() {
    let mut group = Group::with_capitals().await;
    let form = command(&group, &group.ana, "bank add", &[("bank", "Our course")]).await;
    assert_eq!(form.modal().title(), "Our course");
    let reply = fill(
        &group.ana,
        &form,
        ["Which is **even**?", "1\n* 2\n3", "By two."],
    )
    .await;
    assert_holds(
        &reply.text(),
        &[
            "✅ Question 1 of **Our course** is saved.",
            "bank:our-course",
            "Which is **even**?",
            "✅ **B** · 2",
        ],
    );
    let form = command(&group, &group.ana, "bank add", &[("bank", "our-course")]).await;
    let reply = fill(&group.ana, &form, ["Two plus two?", "# 4", ""]).await;
    assert_holds(&reply.text(), &["Question 2 of **Our course**"]);
    // Invalid input is refused and returned to the member.
    let form = command(&group, &group.ana, "bank add", &[("bank", "our-course")]).await;
    let reply = fill(&group.ana, &form, ["Which?", "one\ntwo", ""]).await;
    assert_holds(&reply.text(), &["No line is marked as right", "one\ntwo"]);
    let form = command(&group, &group.ana, "bank add", &[("bank", "our-course")]).await;
    let reply = fill(&group.ana, &form, ["Which?", "* one\n= two", "Why."]).await;
    assert_holds(&reply.text(), &["do not go together"]);
    // Input that does not fit into a message is returned as a file.
    let form = command(&group, &group.ana, "bank add", &[("bank", "our-course")]).await;
    let long = "long ".repeat(799);
    let reply = fill(&group.ana, &form, [&long, "one", ""]).await;
    let file = reply
        .message()
        .file("question.txt")
        .expect("the input is returned");
    assert!(String::from_utf8_lossy(&file).contains(long.trim()));
    let named = [("bank", "our-course"), ("question", "1")];
    let form = command(&group, &group.ana, "bank edit", &named).await;
    let fields = form.modal().fields().iter();
    let values: Vec<_> = fields.map(|field| &*field.value).collect();
    assert_eq!(values, ["Which is **even**?", "1\n* 2\n3", "By two."]);
    let reply = fill(
        &group.ana,
        &form,
        ["Which are even?", "1\n* 2\n* 4", "By two."],
    )
    .await;
    assert_holds(
        &reply.text(),
        &[
            "✅ Question 1 of **Our course** is saved.",
            "Which are even?",
        ],
    );
    group.stop_bot().await;
    group.start_bot().await;
    let info = command(&group, &group.ana, "bank info", &[("bank", "our-course")]).await;
    assert_holds(&info.text(), &["2 questions", "1 with several", "1 typed"]);
    let suggested = group
        .ana
        .autocomplete_after(
            &group.quiz,
            "bank delete",
            &[("bank", "our-course".into())],
            "question",
            "two plus",
        )
        .await
        .expect("suggestions");
    assert_eq!(suggested[0].name, "2. \u{2068}Two plus two?\u{2069}");
    let which = suggested[0].value.as_str().expect("a text").to_owned();
    let named = [("bank", "our-course"), ("question", &*which)];
    let sure = command(&group, &group.ana, "bank delete", &named).await;
    let gone = press(&group.ana, sure.message(), "Delete").await;
    assert_holds(&gone.text(), &["1 question left"]);
    let file = command(
        &group,
        &group.ana,
        "bank download",
        &[("bank", "our-course")],
    )
    .await;
    let file = file.message().file("our-course.yaml").expect("a file");
    assert_holds(
        &String::from_utf8(file).expect("text"),
        &["Which are even?", "By two."],
    );
    group.end().await;
}

#[tokio::test]
async fn an_edited_question_keeps_its_history() {
    let group = Group::with_capitals().await;
    let form = command(&group, &group.ana, "bank add", &[("bank", "ours")]).await;
    fill(&group.ana, &form, ["One?", "* 1\n2", ""]).await;
    group.play("ours", 1).await;
    group.stop_quiz().await;
    let id = "SELECT count(DISTINCT id) FROM question";
    let before = group.stored(id);
    let named = [("bank", "ours"), ("question", "One?")];
    let form = command(&group, &group.ana, "bank edit", &named).await;
    fill(&group.ana, &form, ["Which is one?", "* 1\n2", ""]).await;
    group.play("ours", 1).await;
    group.stop_quiz().await;
    assert_eq!(group.stored(id), before);
    group.end().await;
}

#[tokio::test]
async fn common_banks_and_bad_names_are_refused() {
    let group = Group::with_capitals().await;
    let refused = command(&group, &group.ana, "bank add", &[("bank", "Capitals")]).await;
    assert_holds(&refused.text(), &["isn't one of this server's own banks"]);
    let long = "x".repeat(41);
    let refused = command(&group, &group.ana, "bank add", &[("bank", &*long)]).await;
    assert_holds(&refused.text(), &["1 to 40 characters"]);
    let named = [("bank", "capitals"), ("question", "1")];
    let refused = command(&group, &group.ana, "bank edit", &named).await;
    assert_holds(&refused.text(), &["isn't one of this server's own banks"]);
    let refused = command(&group, &group.ben, "bank edit", &named).await;
    assert_holds(&refused.text(), &["Only quizmasters can do that"]);
    group.end().await;
}

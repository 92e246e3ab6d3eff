//! Questions that members suggest, and what quizmasters do with them.

use crate::harness::{Group, RIGHT, assert_holds, closed, final_standings, press, slash};
use discord_sandbox::{Person, Reply};
use quizbot::bot::Quotas;

/// Fills in a form for a question: prompt, answers, explanation.
async fn fill(who: &Person, form: &Reply, texts: [&str; 3]) -> Reply {
    let values = [("0", texts[0]), ("1", texts[1]), ("2", texts[2])];
    who.submit(form.modal(), &values).await.expect("an answer")
}

async fn suggest(group: &Group, who: &Person, prompt: &str) -> Reply {
    let form = slash(who, &group.quiz, "bank suggest").await;
    fill(who, &form, [prompt, "no\n* yes", "Because."]).await
}

/// Fills in a form with one input.
async fn write(who: &Person, form: &Reply, text: &str) -> Reply {
    let sent = who.submit(form.modal(), &[("0", text)]).await;
    sent.expect("an answer")
}

fn values(form: &Reply) -> Vec<String> {
    let fields = form.modal().fields().iter();
    fields.map(|field| field.value.clone()).collect()
}

#[tokio::test]
async fn a_suggestion_is_accepted_credited_and_its_author_told_also_over_restarts() {
    let mut group = Group::with_capitals().await;
    let thanks = suggest(&group, &group.ben, "Is **one** odd?").await;
    assert!(thanks.ephemeral());
    assert_holds(
        &thanks.text(),
        &["Thanks!", "1 of your 5", "✅ **B** · yes"],
    );
    // "Add another" opens the form again.
    let form = press(&group.ben, thanks.message(), "Add another").await;
    let thanks = fill(&group.ben, &form, ["Is two odd?", "* no\nyes", ""]).await;
    assert_holds(&thanks.text(), &["2 of your 5"]);
    group.stop_bot().await;
    group.start_bot().await;
    let refused = slash(&group.ben, &group.quiz, "bank suggestions").await;
    assert_holds(&refused.text(), &["Only quizmasters"]);
    let queue = slash(&group.ana, &group.quiz, "bank suggestions").await;
    assert!(queue.ephemeral());
    assert_holds(
        &queue.text(),
        &[
            "Suggestion 1 of 2",
            "Ben",
            "Is **one** odd?",
            "✅ **B** · yes",
            "💡 Because.",
        ],
    );
    let form = press(&group.ana, queue.message(), "Accept").await;
    assert_eq!(values(&form), ["Suggested questions"]);
    let next = write(&group.ana, &form, "Odd and even").await;
    assert_holds(
        &next.text(),
        &[
            "Added to **Odd and even** as question 1, by",
            "Suggestion 1 of 1",
            "Is two odd?",
        ],
    );
    // The bank is remembered; an edit keeps the suggestion in the queue.
    let form = press(&group.ana, next.message(), "Edit").await;
    assert_eq!(values(&form), ["Is two odd?", "* no\nyes", ""]);
    let edited = fill(&group.ana, &form, ["Is **2** odd?", "* no\nyes", ""]).await;
    assert_holds(&edited.text(), &["still waiting", "Is **2** odd?"]);
    let form = press(&group.ana, edited.message(), "Decline").await;
    let empty = write(&group.ana, &form, "We have that one.").await;
    assert_holds(
        &empty.text(),
        &["will see your reason", "No suggestions are waiting"],
    );
    group.stop_bot().await;
    group.start_bot().await;
    // He is told once, with his next command.
    slash(&group.ben, &group.quiz, "help").await;
    let news = group.ben.next_private().await.expect("he is told");
    assert_holds(
        &news.text(),
        &[
            "About your suggestions",
            "was added to **Odd and even",
            "Is 2 odd?",
            "We have that one.",
        ],
    );
    group
        .until_stored("SELECT sum(untold) FROM suggestion", |untold| untold == 0)
        .await;
    assert_eq!(
        group.stored("SELECT count(*) FROM suggestion"),
        1,
        "the credit"
    );
    let question = group.play("odd-and-even", 1).await;
    press(&group.chloe, &question, RIGHT).await;
    let shut = closed(&question).await;
    assert_holds(&shut.text(), &["Question by", "Ben"]);
    final_standings(&group.quiz).await;
    group.end().await;
}

#[tokio::test]
async fn a_message_becomes_a_question() {
    let group = Group::with_capitals().await;
    let said = group.chloe.say(&group.quiz, "Which planet is the largest?");
    let form = group
        .ben
        .use_on(said.expect("said"), "Make a question")
        .await;
    let form = form.expect("an answer");
    assert_eq!(values(&form), ["Which planet is the largest?", "", ""]);
    let thanks = fill(
        &group.ben,
        &form,
        ["Which planet is the largest?", "= Jupiter", ""],
    )
    .await;
    assert_holds(&thanks.text(), &["Thanks!", "Jupiter"]);
    let queue = slash(&group.ana, &group.quiz, "bank suggestions").await;
    assert_holds(&queue.text(), &["Ben", "Which planet is the largest?"]);
    group.end().await;
}

#[tokio::test]
async fn what_is_refused_in_a_form_is_kept_and_can_be_fixed_also_after_a_restart() {
    let mut group = Group::with_capitals().await;
    let many: String = (1..=30).map(|n| format!("option {n}\n")).collect();
    let many = format!("* {many}");
    let form = slash(&group.ben, &group.quiz, "bank suggest").await;
    let refused = fill(&group.ben, &form, ["Which?", &many, "Why."]).await;
    assert!(refused.ephemeral());
    assert_holds(
        &refused.text(),
        &["isn't complete yet", "30", "25", "option 30"],
    );
    assert_eq!(group.stored("SELECT count(*) FROM suggestion"), 0);
    group.stop_bot().await;
    group.start_bot().await;
    let form = press(&group.ben, refused.message(), "Fix it").await;
    assert_eq!(form.modal().title(), "Suggest a question");
    assert_eq!(values(&form), ["Which?", &*many, "Why."]);
    let thanks = fill(&group.ben, &form, ["Which?", "* this\nthat", "Why."]).await;
    assert_holds(&thanks.text(), &["Thanks!"]);
    let gone = press(&group.ben, refused.message(), "Fix it").await;
    assert_holds(&gone.text(), &["no longer have what you typed"]);
    // The same in the forms of quizmasters, with "Add another" after a success.
    let add = [("bank", "Our course".into())];
    let form = group.ana.slash(&group.quiz, "bank add", &add).await;
    let refused = fill(&group.ana, &form.expect("a form"), ["Odd?", "one\ntwo", ""]).await;
    let form = press(&group.ana, refused.message(), "Fix it").await;
    assert_eq!(form.modal().title(), "Our course");
    assert_eq!(values(&form), ["Odd?", "one\ntwo", ""]);
    let added = fill(&group.ana, &form, ["Odd?", "* one\ntwo", ""]).await;
    assert_holds(&added.text(), &["Question 1 of **Our course"]);
    let form = press(&group.ana, added.message(), "Add another").await;
    let added = fill(&group.ana, &form, ["Even?", "one\n* two", ""]).await;
    assert_holds(&added.text(), &["Question 2 of **Our course"]);
    let named = [("bank", "our-course".into()), ("question", "2".into())];
    let form = group.ana.slash(&group.quiz, "bank edit", &named).await;
    let refused = fill(&group.ana, &form.expect("a form"), ["Even now?", "two", ""]).await;
    let form = press(&group.ana, refused.message(), "Fix it").await;
    assert_eq!(values(&form), ["Even now?", "two", ""]);
    let edited = fill(&group.ana, &form, ["Even now?", "one\n* two", ""]).await;
    assert_holds(&edited.text(), &["Question 2 of", "Even now?"]);
    group.end().await;
}

#[tokio::test]
async fn a_member_and_a_server_have_limits_and_quizmasters_bar_members() {
    let quotas = Quotas {
        suggestions: 6,
        ..Quotas::default()
    };
    let banks = [("capitals.yaml", crate::harness::CAPITALS)];
    let group = Group::with_quotas(&banks, quotas).await;
    for n in 1..=5 {
        let thanks = suggest(&group, &group.ben, &format!("Question {n}?")).await;
        let more = thanks.message().buttons();
        assert_eq!(more.len(), usize::from(n < 5), "{}", thanks.text());
    }
    let sixth = slash(&group.ben, &group.quiz, "bank suggest").await;
    assert_holds(
        &sixth.text(),
        &["already have 5 suggestions waiting", "the limit"],
    );
    suggest(&group, &group.chloe, "Hers?").await;
    let full = slash(&group.ana, &group.quiz, "bank suggest").await;
    assert_holds(
        &full.text(),
        &["6 suggestions", "the limit", "/bank suggestions"],
    );
    let queue = slash(&group.ana, &group.quiz, "bank suggestions").await;
    let barred = press(&group.ana, queue.message(), "Bar author").await;
    assert_holds(&barred.text(), &["Ben", "can't suggest questions any more"]);
    let refused = slash(&group.ben, &group.quiz, "bank suggest").await;
    assert_holds(&refused.text(), &["can't suggest questions on this server"]);
    let list = press(&group.ana, barred.message(), "Barred members (1)").await;
    assert_holds(&list.text(), &["Ben", "barred by", "Ana"]);
    let none = press(&group.ana, list.message(), "Allow again").await;
    assert_holds(&none.text(), &["Nobody is barred"]);
    assert_eq!(group.stored("SELECT count(*) FROM barred"), 0);
    group.end().await;
}

#[tokio::test]
async fn suggestions_are_in_the_export_and_nameless_after_a_deletion() {
    let group = Group::with_capitals().await;
    suggest(&group, &group.ben, "Is one odd?").await;
    let form = slash(&group.ben, &group.quiz, "bank suggest").await;
    fill(&group.ben, &form, ["My draft?", "none", ""]).await;
    let given = slash(&group.ben, &group.quiz, "privacy export").await;
    let file = given.message().file("quizbot-data.json").expect("a file");
    let data: serde_json::Value = serde_json::from_slice(&file).expect("it is JSON");
    assert_eq!(data["suggestion"][0]["prompt"], "Is one odd?");
    assert_eq!(data["form_draft"][0]["prompt"], "My draft?");
    let asked = slash(&group.ben, &group.quiz, "privacy delete").await;
    press(&group.ben, asked.message(), "Delete my data").await;
    assert_eq!(group.stored("SELECT count(*) FROM form_draft"), 0);
    let queue = slash(&group.ana, &group.quiz, "bank suggestions").await;
    assert_holds(&queue.text(), &["Is one odd?", "—"]);
    assert!(!queue.text().contains("Ben"));
    group.end().await;
}

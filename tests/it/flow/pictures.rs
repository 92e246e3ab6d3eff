//! Pictures beside a bank are sent with its questions, and podiums with final standings.

use crate::harness::{
    Group, RIGHT, WRONG, assert_holds, closed, final_standings, next, press, press_anyway, slash,
};
use discord_sandbox::{Arg, Message, Permissions, Person, Reply};
use std::io::{Cursor, Write};
use std::time::Duration;

/// The start of a PNG of one pixel, which is enough for these tests.
pub(super) const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0";

const BANK: &str = "
title: Shapes
shuffle: false
questions:
  - prompt: What is this?
    image: {file: images/square.png, alt: A shape with four equal sides}
    options: [right: A square, wrong: A circle]
    explanation: It has four corners.
  - prompt: And this?
    image: {file: images/square.png, alt: A shape with four equal sides}
    options: [right: Still a square, wrong: A triangle]
";

async fn group() -> Group {
    let files = [("shapes.yaml", BANK.as_bytes()), ("images/square.png", PNG)];
    Group::with_files(&files).await
}

/// Checks that the message has the picture, under a name that does not reveal the answer.
#[track_caller]
fn assert_shown(message: &Message) {
    assert_eq!(message.files(), ["picture-1.png"], "{}", message.text());
    assert_eq!(message.file("picture-1.png").as_deref(), Some(PNG));
    let [(address, alt)] = &message.images()[..] else {
        panic!("not one picture: {:?}", message.images());
    };
    assert!(address.ends_with("/picture-1.png"), "{address}");
    assert_eq!(alt, "A shape with four equal sides");
    assert!(!message.json().to_string().contains("square.png"));
}

#[tokio::test]
async fn a_picture_comes_with_its_question_in_one_post_and_stays_at_the_close() {
    let group = group().await;
    let before = group.quiz.counts();
    let question = group.play("shapes", 2).await;
    assert_shown(&question);
    press(&group.ana, &question, "A").await;
    let shut = closed(&question).await;
    assert_shown(&shut);
    let second = next(&group.quiz).await;
    assert_shown(&second);
    closed(&second).await;
    let counts = group.quiz.counts();
    assert_eq!(counts.posts - before.posts, 2);
    let standings = final_standings(&group.quiz).await;
    assert_eq!(standings.files(), ["podium.png"]);
    let uploads = group.sandbox.requests();
    let uploads: Vec<_> = uploads
        .iter()
        .filter(|request| !request.files.is_empty())
        .map(|request| (&*request.method, &*request.template))
        .collect();
    let post = ("POST", "/channels/{channel_id}/messages");
    assert_eq!(uploads, [post, post, post]);
    group.end().await;
}

#[tokio::test]
async fn a_picture_is_shown_in_practice_review_and_preview() {
    let mut group = group().await;
    let options = [("bank", "shapes".into()), ("questions", 2.into())];
    let asked = group.ben.slash(&group.quiz, "practice", &options).await;
    let first = asked.expect("a practice").message().clone();
    assert_shown(&first);
    // A file is sent after a deferral, not in the first response.
    let change = async |label: &str, wanted: &str| {
        press_anyway(&group.ben, &first, label).await;
        let changed = first.edited_to(wanted).await.expect("it changes");
        assert_shown(&changed);
    };
    change("B", "Not quite").await;
    change("Next question", "2 of 2").await;
    change("A", "Correct!").await;
    let options = [("bank", "shapes".into())];
    let preview = group.ana.slash(&group.quiz, "bank preview", &options).await;
    assert_shown(preview.expect("a preview").message());
    // A question missed in a quiz is shown with its picture in the review after a restart.
    let question = group.play("shapes", 1).await;
    press(&group.chloe, &question, "B").await;
    closed(&question).await;
    group
        .quiz
        .wait_for("**Final standings**")
        .await
        .expect("the end");
    group.stop_bot().await;
    group.start_bot().await;
    let review = slash(&group.chloe, &group.quiz, "review").await;
    assert_shown(review.message());
    group.end().await;
}

#[tokio::test]
async fn without_the_permission_for_files_pictures_are_replaced_by_their_texts() {
    let group = group().await;
    group.quiz.deny(Permissions::ATTACH_FILES);
    group.sandbox.expect_refusals(50013, 2);
    let question = group.play("shapes", 1).await;
    assert!(question.files().is_empty());
    assert_holds(
        &question.text(),
        &["this?", "Picture: A shape with four equal sides"],
    );
    press(&group.ana, &question, "A").await;
    let shut = closed(&question).await;
    assert_holds(
        &shut.text(),
        &[
            "Correct answer",
            "Ana",
            "Picture: A shape with four equal sides",
        ],
    );
    let standings = final_standings(&group.quiz).await;
    assert!(standings.files().is_empty());
    group.end().await;
}

#[tokio::test]
async fn a_missing_picture_is_replaced_by_its_text_until_a_restart_finds_it() {
    let mut group = group().await;
    let picture = group.quizzes().join("images/square.png");
    std::fs::remove_file(&picture).expect("it was there");
    let question = group.play("shapes", 1).await;
    assert!(question.files().is_empty());
    assert_holds(
        &question.text(),
        &["Picture: A shape with four equal sides"],
    );
    group.stop_bot().await;
    std::fs::write(&picture, PNG).expect("it is back");
    group.sandbox.expect_refusals(50035, 1);
    group.start_bot().await;
    let shut = closed(&question).await;
    assert_shown(&shut);
    final_standings(&group.quiz).await;
    group.end().await;
}

/// Plays a question that these answer, the first of them right, to the final standings.
async fn play_out(group: &Group, players: &[&Person]) -> Message {
    let question = group.play("capitals", 1).await;
    for (at, player) in players.iter().enumerate() {
        press(player, &question, if at == 0 { RIGHT } else { WRONG }).await;
    }
    group.advance(Duration::from_secs(10));
    final_standings(&group.quiz).await
}

#[tokio::test]
async fn the_podium_comes_in_the_post_of_the_final_standings_and_its_words_say_the_same() {
    let group = Group::with_capitals().await;
    let before = group.quiz.counts();
    let standings = play_out(&group, &[&group.ana, &group.ben]).await;
    // The question is one, and the standings with their picture another.
    assert_eq!(group.quiz.counts().posts - before.posts, 2);
    assert_eq!(standings.files(), ["podium.png"]);
    let png = standings.file("podium.png").expect("a file");
    assert!(png.starts_with(&PNG[..8]));
    let [(_, alt)] = &standings.images()[..] else {
        panic!("not one picture: {:?}", standings.images());
    };
    assert!(alt.starts_with("Capitals: the podium: 1. Ana, "), "{alt}");
    // Ben has no points.
    assert!(!alt.contains("Ben"), "{alt}");
    group.end().await;
}

#[tokio::test]
async fn there_is_no_podium_with_a_letter_that_no_font_has() {
    let group = Group::with_capitals().await;
    // No font has letters that are for private use.
    let stranger = group.join("\u{10fffd}\u{10fffd}");
    let standings = play_out(&group, &[&stranger]).await;
    assert_holds(&standings.text(), &["Final standings", "1/1 correct"]);
    assert!(standings.files().is_empty());
    group.end().await;
}

#[tokio::test]
async fn there_is_no_podium_without_points_without_an_end_and_without_names() {
    let group = Group::with_capitals().await;
    let second = group.join("Eve");
    let nobody_right = {
        let question = group.play("capitals", 1).await;
        press(&group.ben, &question, WRONG).await;
        press(&second, &question, WRONG).await;
        group.advance(Duration::from_secs(10));
        final_standings(&group.quiz).await
    };
    let question = group.play("capitals", 1).await;
    press(&group.ana, &question, RIGHT).await;
    let stopped = group.stop_quiz().await;
    let options = [("hide_names", true.into())];
    let set = group.ana.slash(&group.quiz, "settings set", &options).await;
    set.expect("an answer");
    let hidden = play_out(&group, &[&group.ana]).await;
    for standings in [nobody_right, stopped, hidden] {
        assert!(standings.files().is_empty(), "{}", standings.text());
    }
    group.end().await;
}

/// An archive of these files.
pub(super) fn zip_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(*name, options).expect("begun");
        zip.write_all(bytes).expect("written");
    }
    zip.finish().expect("packed").into_inner()
}

async fn upload(group: &Group, name: &str, bytes: &[u8]) -> Reply {
    let options = [("file", Arg::file(name, bytes))];
    let sent = group.ana.slash(&group.quiz, "bank upload", &options).await;
    sent.expect("an answer")
}

async fn with_bank(group: &Group, command: &str, bank: &str) -> Reply {
    let options = [("bank", bank.into())];
    let sent = group.ana.slash(&group.quiz, command, &options).await;
    sent.expect("an answer")
}

#[tokio::test]
async fn an_uploaded_archive_keeps_its_pictures_over_restarts_and_edits_until_the_bank_is_removed()
{
    let mut group = Group::with_capitals().await;
    let archive = zip_of(&[
        ("course/bank.yaml", BANK.as_bytes()),
        ("course/images/square.png", PNG),
    ]);
    let reply = upload(&group, "forms.zip", &archive).await;
    assert_holds(
        &reply.text(),
        &["**Shapes** was added", "2 questions", "bank:forms"],
    );
    let question = group.play("forms", 1).await;
    assert_shown(&question);
    press(&group.ana, &question, "A").await;
    assert_shown(&closed(&question).await);
    final_standings(&group.quiz).await;
    group.stop_bot().await;
    group.start_bot().await;
    assert_shown(with_bank(&group, "bank preview", "forms").await.message());
    // The bank is downloaded with its picture, and can be uploaded again as it is.
    let reply = with_bank(&group, "bank download", "forms").await;
    assert_eq!(reply.message().files(), ["forms.zip"]);
    let again = reply.message().file("forms.zip").expect("it is a file");
    let reply = upload(&group, "forms.zip", &again).await;
    assert_holds(&reply.text(), &["It replaces the bank", "2 questions"]);
    assert_shown(with_bank(&group, "bank preview", "forms").await.message());
    let sure = with_bank(&group, "bank remove", "forms").await;
    press(&group.ana, sure.message(), "Remove").await;
    let gone = sure.message().edited_to("**Shapes** was removed").await;
    assert_eq!(
        gone.expect("it takes the place of the question").files(),
        ["forms.zip"]
    );
    group.end().await;
}

#[tokio::test]
async fn a_bank_that_is_uploaded_without_its_pictures_or_with_too_many_is_refused() {
    let group = Group::with_capitals().await;
    let reply = upload(&group, "forms.yaml", BANK.as_bytes()).await;
    assert_holds(
        &reply.text(),
        &[
            "couldn't find any usable",
            "was not uploaded with it",
            ".zip",
        ],
    );
    // Three pictures of 3 MiB that cannot be compressed.
    let pictures: Vec<_> = (1..4_u32)
        .map(|seed| {
            let noise = (0..3 << 18).scan(seed, |state, _| {
                *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                Some(*state)
            });
            let mut bytes = PNG.to_vec();
            bytes.extend(noise.flat_map(u32::to_be_bytes));
            (format!("{seed}.png"), bytes)
        })
        .collect();
    let mut text = String::from("title: Heavy\nquestions:\n");
    for (name, _) in &pictures {
        text +=
            &format!("  - {{prompt: {name}?, image: {{file: {name}, alt: A}}, answer: true}}\n");
    }
    let mut files = vec![("heavy.yaml", text.as_bytes())];
    files.extend(pictures.iter().map(|(name, bytes)| (&**name, &**bytes)));
    let reply = upload(&group, "heavy.zip", &zip_of(&files)).await;
    assert_holds(&reply.text(), &["larger than 8 MiB together"]);
    let tricks = zip_of(&[
        ("bank.yaml", BANK.as_bytes()),
        ("../images/square.png", PNG),
    ]);
    let reply = upload(&group, "tricks.zip", &tricks).await;
    assert_holds(&reply.text(), &["leads out of it"]);
    group.end().await;
}

#[tokio::test]
async fn an_archive_in_the_folder_of_banks_is_played_with_its_pictures() {
    let archive = zip_of(&[("bank.yaml", BANK.as_bytes()), ("images/square.png", PNG)]);
    let group = Group::with_files(&[("forms.zip", &archive)]).await;
    let question = group.play("forms", 1).await;
    assert_shown(&question);
    press(&group.ana, &question, "A").await;
    assert_shown(&closed(&question).await);
    final_standings(&group.quiz).await;
    group.end().await;
}

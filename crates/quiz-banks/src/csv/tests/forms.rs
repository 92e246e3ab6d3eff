//! Tables as people and other tools write them.

use super::{looks_like, parse};

#[test]
fn a_right_answer_beside_wrong_ones_is_one_option() {
    insta::assert_snapshot!(parse("Question,Correct Answer,Incorrect Answer 1
Which regex?,a|b,ab
Which line?,int x = 1;,\"int y; int z\"
Which two?,\"a
b\",c
"), @r#"
    some-bank "Some bank"
    2: Single
      Which regex?
      - ab
      * a|b
    3: Single
      Which line?
      * int x = 1;
      - int y; int z
    4: Several
      Which two?
      * a
      * b
      - c
    "#);
    insta::assert_snapshot!(parse("Question,Correct 1,Correct 2,Wrong 1\nWhich?,a;,b|,c\nWhich one?,a,,c\n"), @r#"
    some-bank "Some bank"
    2: Several
      Which?
      * a;
      * b|
      - c
    3: Single
      Which one?
      * a
      - c
    "#);
    insta::assert_snapshot!(parse("Question,Correct Answers,Wrong Answers\nWhich?,a;b,c;d\n"), @r#"
    some-bank "Some bank"
    2: Several
      Which?
      * a
      * b
      - c
      - d
    "#);
    insta::assert_snapshot!(parse("Question,Correct Answer,Wrong\nWhich?,a;b,c;d\n"), @r#"
    some-bank "Some bank"
    2: Single
      Which?
      * a;b
      - c
      - d
    "#);
    insta::assert_snapshot!(parse("Question,A,B,C,Correct 1,Correct 2\nWhich?,x,y,z,A,z\n"), @r#"
    some-bank "Some bank"
    2: Several
      Which?
      * x
      - y
      * z
    "#);
}

#[test]
fn commas_before_spaces_part_options_where_there_are_some() {
    insta::assert_snapshot!(parse("question,choices,answer
Big?,\"1,000, 2,000\",\"1,000\"
Both?,\"1,000, 2,000, 3\",\"1,000, 2,000\"
Which?,\"a,b,c\",\"a,b\"
"), @r#"
    some-bank "Some bank"
    2: Single
      Big?
      * 1,000
      - 2,000
    3: Several
      Both?
      * 1,000
      * 2,000
      - 3
    4: Several
      Which?
      * a
      * b
      - c
    "#);
}

#[test]
fn letters_for_true_and_false_need_more_than_one_row() {
    insta::assert_snapshot!(parse("Question,T/F\nOne.,T\nTwo.,F\nThree.,TRUE\nFour.,False\n"), @r#"
    some-bank "Some bank"
    2: TrueFalse fixed
      One.
      * true
      - false
    3: TrueFalse fixed
      Two.
      - true
      * false
    4: TrueFalse fixed
      Three.
      * true
      - false
    5: TrueFalse fixed
      Four.
      - true
      * false
    "#);
    insta::assert_snapshot!(parse("Question,A,B,Answer\nOne.,,,T\nTwo.,,,F\nThree.,x,y,B\nFour.,True,False,F\n"), @r#"
    some-bank "Some bank"
    2: TrueFalse fixed
      One.
      * true
      - false
    3: TrueFalse fixed
      Two.
      - true
      * false
    4: Single
      Three.
      - x
      * y
    5: TrueFalse fixed
      Four.
      - true
      * false
    "#);
    insta::assert_snapshot!(parse("Question,Answer\nWhich key?,T\nWhich sea?,Sargasso\n"), @r#"
    some-bank "Some bank"
    2: Typed
      Which key?
      = T (100%)
    3: Typed
      Which sea?
      = Sargasso (100%)
    2:12 warning[ambiguous-answer] this may mean true or false, and is taken as what is to be typed (write true or false, or say by a column `type` what it is)
    "#);
    insta::assert_snapshot!(parse("Question,A,B,Answer\nOne.,,,T\n"), @"2:8 error[no-options] the answer names an option, and the row has none (write true or false if that is meant, or the options)");
    insta::assert_snapshot!(parse("Question,Type,Answer\nOne.,true/false,T\nTwo.,True or False,no\nThree.,TF,Yes\nFour.,typed,T\n"), @r#"
    some-bank "Some bank"
    2: TrueFalse fixed
      One.
      * true
      - false
    3: TrueFalse fixed
      Two.
      - true
      * false
    4: TrueFalse fixed
      Three.
      * true
      - false
    5: Typed
      Four.
      = T (100%)
    "#);
}

#[test]
fn the_template_of_kahoot_is_read() {
    insta::assert_snapshot!(parse("Quiz template,,,,,,,
,,,,,,,
\"Add questions, at least two answers, time limit and choose correct answers\",,,,,,,
Remember: questions have a limit of 120 characters,,,,,,,
See an example question below,,,,,,,
\"And remember,
export to .xlsx\",,,,,,,
,,,,,,,
,Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,Answer 3 - max 75 characters,Answer 4 - max 75 characters,\"Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs\",Correct answer(s) - choose at least one
1,How many legs?,2,4,6,8,20,2
2,Which are even?,1,2,3,4,30,\"2,4\"
3,Which?,x,y,,,20,y
4,,,,,,,
5,,,,,,20,
"), @r#"
    some-bank "Some bank"
    10: Single
      How many legs?
      - 2
      * 4
      - 6
      - 8
    11: Several
      Which are even?
      - 1
      * 2
      - 3
      * 4
    1:1 note[description] what is above the header is skipped
    12:19 error[bad-answer] there is no option Y (write numbers of options, several separated by `;`: 1; 3)
    "#);
}

#[test]
fn the_template_of_quizizz_is_read() {
    let header = "Question Text,Question Type,Option 1,Option 2,Option 3,Option 4,Option 5,Correct Answer,Time in seconds,Image Link,Answer explanation\n";
    insta::assert_snapshot!(parse(&format!("{header}Text of the question (required),Question Type (default is Multiple Choice),Text for option 1 (required),Text for option 2 (required),Text for option 3 (optional),Text for option 4 (optional),Text for option 5 (optional),The correct option choice (between 1-5),Time in seconds (optional),Link of the image (optional),Explanation (optional)
How many legs?,Multiple Choice,2,4,6,8,,2,20,,Two pairs.
Which are even?,Checkbox,1,2,3,4,,\"2,4\",30,,
Which sea?,Fill-in-the-Blank,Sargasso,Sargasso Sea,,,,,,,
How do you feel?,Poll,well,ill,,,,,20,,
Say something.,Open-Ended,,,,,,,20,,
")), @r#"
    some-bank "Some bank"
    3: Single
      How many legs?
      - 2
      * 4
      - 6
      - 8
      > Two pairs.
    4: Several
      Which are even?
      - 1
      * 2
      - 3
      * 4
    5: Typed
      Which sea?
      = Sargasso (100%)
      = Sargasso Sea (100%)
    2:1 note[description] the row says what to write into the columns, so it is passed over
    6:18 error[unsupported-kind] no answer to a question of this type is right or wrong (delete the row, or give it another type and an answer)
    7:1 error[no-answer] the row does not say what is right (write it into the column of the answer)
    "#);
    insta::assert_snapshot!(parse(&format!("{header}How many legs?,,2,4,6,8,,4,,,\nHow many wings?,,10,20,30,,,20,,,\n")), @r#"
    some-bank "Some bank"
    2: Single
      How many legs?
      - 2
      * 4
      - 6
      - 8
    3: Single
      How many wings?
      - 10
      * 20
      - 30
    "#);
}

#[test]
fn the_templates_of_blooket_and_gimkit_are_read() {
    insta::assert_snapshot!(parse("\"Blooket
Import Template\",,,,,,,
Question #,Question Text,Answer 1,Answer 2,\"Answer 3
(Optional)\",\"Answer 4
(Optional)\",\"Time Limit (sec)
(Max: 300 seconds)\",\"Correct Answer(s)
(Only include Answer #)\"
1,How many legs?,2,4,6,8,20,2
2,Which are even?,1,2,3,4,20,\"2,4\"
3,,,,,,,
"), @r#"
    some-bank "Some bank"
    8: Single
      How many legs?
      - 2
      * 4
      - 6
      - 8
    9: Several
      Which are even?
      - 1
      * 2
      - 3
      * 4
    1:2 note[description] what is above the header is skipped
    "#);
    insta::assert_snapshot!(parse("Gimkit Spreadsheet Import Template,,,,
Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional),Incorrect Answer 3 (Optional)
Which?,a;b,c,,
"), @r#"
    some-bank "Some bank"
    3: Single
      Which?
      * a;b
      - c
    1:1 note[description] what is above the header is skipped
    "#);
}

#[test]
fn a_header_is_looked_for_below_few_words_only() {
    let titled = "A title,,\nquestion,option a,answer\n";
    let list = "Wort,Word,Satz\nFrage,Antwort,x\n";
    assert!(looks_like(titled, "") && looks_like(titled, "csv"));
    for other in [
        list,
        "A title\nquestion,answer\n",
        "a,b,c,d\nquestion,option a,answer\n",
        "Q,A\n",
        "Front,Back\n",
        &format!("{}question,option a,answer\n", "T,,\n".repeat(12)),
    ] {
        assert!(!looks_like(other, ""), "{other}");
    }
    assert!(looks_like("A title\nquestion,answer\n", "csv") && looks_like("Q,A\n", "csv"));
    assert!(!looks_like(list, "csv") && !looks_like("Term,Hint\n", "csv"));
    assert!(looks_like("A title,\nquestion,option a\n", "csv"));
}

#[test]
fn tables_are_read_in_other_languages_and_by_other_names() {
    for table in ["Term,Definition\nWhich?,x\n", "Back,Front\nx,Which?\n"] {
        insta::allow_duplicates! {
            insta::assert_snapshot!(parse(table), @r#"
            some-bank "Some bank"
            2: Card
              Which?
              = x (100%)
              | x
            "#);
        }
    }
    for table in [
        "Question,Key\nWhich?,x\n",
        "Question,Correct Ans\nWhich?,x\n",
        "Nr.;Frage;Lösung\n1;Which?;x\n",
        "Pregunta,Respuesta (correcta)\nWhich?,x\n",
        "Question,Réponse\nWhich?,x\n",
        "Domanda,Risposta\nWhich?,x\n",
        "Pergunta,Resposta\nWhich?,x\n",
    ] {
        insta::allow_duplicates! {
            insta::assert_snapshot!(parse(table), @r#"
            some-bank "Some bank"
            2: Typed
              Which?
              = x (100%)
            "#);
        }
    }
    for table in [
        "Frage;Antwort A;Antwort B;Richtige Antwort\nWhich?;x;y;B\n",
        "Pregunta,Opción A,Opción B,Respuesta correcta\nWhich?,x,y,B\n",
        "Question,Réponse 1,Réponse 2,Bonne réponse\nWhich?,x,y,2\n",
    ] {
        insta::allow_duplicates! {
            insta::assert_snapshot!(parse(table), @r#"
            some-bank "Some bank"
            2: Single
              Which?
              - x
              * y
            "#);
        }
    }
}

#[test]
fn letters_and_labels_are_read_as_people_write_them() {
    insta::assert_snapshot!(parse("Question,A,B,C,Answer
Two?,x,y,z,AB
Two more?,x,y,z,A/C
One?,AB,BC,z,AB
Fish?,Carp,B) Trout,z,Trout
Labelled?,A) x,B) y,C) z,y
In the answer?,x,y,z,B) y
A word?,x,y,z,CAB
No list?,x,y,z,A/D
"), @r#"
    some-bank "Some bank"
    2: Several
      Two?
      * x
      * y
      - z
    3: Several
      Two more?
      * x
      - y
      * z
    4: Single
      One?
      * AB
      - BC
      - z
    5: Single
      Fish?
      - Carp
      * B) Trout
      - z
    6: Single
      Labelled?
      - x
      * y
      - z
    7: Single
      In the answer?
      - x
      * y
      - z
    8:15 error[bad-answer] this is not one of the options (write the letter, the number or the text of an option; part several by `;`)
    9:16 error[bad-answer] this is not one of the options (write the letter, the number or the text of an option; part several by `;`)
    "#);
}

/// The right option of each question, or the fault of its row.
fn keys(text: &str) -> String {
    let parsed = parse(text);
    let kept =
        |line: &&str| line.contains("* ") || line.contains("error[") || line.contains(": Typed");
    let lines = parsed.lines().filter(kept).map(str::trim);
    lines.collect::<Vec<_>>().join(" / ")
}

#[test]
fn options_may_be_lettered_in_cyrillic_or_have_their_letter_first() {
    let russian = "Вопрос;Вариант А;Вариант Б;Вариант В;Правильный ответ\nСтолица?;Лион;Париж;Ницца;Б\nРека?;Дон;Нил;Сена;В\n";
    assert_eq!(keys(russian), "* Париж / * Сена");
    let bare = "Питання;А;Б;В;Правильна відповідь\nСтолиця?;Львів;Київ;Одеса;Б\n";
    assert_eq!(keys(bare), "* Київ");
    let turkish = "Soru;A Şıkkı;B Şıkkı;C Şıkkı;Doğru Cevap\nBaşkent?;İzmir;Ankara;Bursa;B\n";
    assert_eq!(keys(turkish), "* Ankara");
}

#[test]
fn a_letter_is_not_typed_where_columns_of_unknown_names_may_hold_options() {
    let unknown =
        "question,eka,toka,kolmas,answer\nCapital?,Lyon,Paris,Nice,B\nRiver?,Don,Nile,Seine,3\n";
    let found = keys(unknown);
    assert_eq!(found.matches("error[no-options]").count(), 2, "{found}");
    assert!(!found.contains("Typed"), "{found}");
    // Elsewhere a column that is not read says nothing about the answer.
    let notes = keys("question,answer,author,year\nTwo and two?,4,Ana,2024\n");
    assert!(!notes.contains("error"), "{notes}");
    // Cyrillic letters that look like Latin ones are not taken for others.
    let alike =
        keys("question,option a,option b,option c,answer\nCapital?,Lyon,Paris,Nice,\u{412}\n");
    assert!(alike.contains("error[bad-answer]"), "{alike}");
}

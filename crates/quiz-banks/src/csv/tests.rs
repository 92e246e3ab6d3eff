mod forms;

use super::*;
use crate::limits::Limits;
use crate::show::show;
use proptest::prelude::*;

fn parse(text: &str) -> String {
    show(&parse_csv(text, "some-bank", &Limits::DISCORD))
}

#[test]
fn a_header_in_the_first_row_is_no_title() {
    insta::assert_snapshot!(parse("id,question (markdown),type,answer
1,a,typed,\"b Nr;Q;A;B;C;Answer
\"
"), @r#"
    some-bank "Some bank"
    2: Typed
      a
      = b Nr;Q;A;B;C;Answer (100%)
    "#);
}

#[test]
fn a_table_is_read_as_it_is() {
    let text = "Question;A;B;C;D;Correct;Explanation;Feedback B;Category;Difficulty;Points;Time limit (sec);Image;Alt text;Source;ID
\"What does `git init` make;
or *do*?\";A repository;A \"commit\";<none>;;A;Because.;No.;git; EASY ;2.0;30 s;https://e.example/a.png;A tree;https://e.example/;Q 1
Which are even?;1;2;3;4;B, D;;;\"maths, numbers\";;;;;;Book, page 3;
It is so.;;;;;TRUE;;Why not?;;;;;;;;
Which sea?;;;;;Sargasso Sea; ;;;;;;;;;
;;;;;;;;;;;;;;;
";
    insta::assert_snapshot!(parse(text), @r#"
    some-bank "Some bank"
    2: Single
      What does `git init` make;\
      or \*do\*?
      ! https://e.example/a.png Some("A tree")
      * A repository
      - A "commit"
        > No.
      - \<none\> (last)
      > Because.
      @ https://e.example/
    4: Several
      Which are even?
      - 1
      * 2
      - 3
      * 4
      > Book, page 3
    5: TrueFalse fixed
      It is so.
      * true
      - false
        > Why not?
    6: Typed
      Which sea?
      = Sargasso Sea (100%)
    "#);
    let bank = parse_csv(text, "x", &Limits::DISCORD)
        .bank
        .expect("it has questions");
    let [first, second, ..] = &bank.questions[..] else {
        panic!("there are more")
    };
    assert_eq!(first.id.as_str(), "x/q-1");
    assert_eq!(first.tags, ["git"]);
    assert_eq!(second.tags, ["maths", "numbers"]);
    assert_eq!(
        first.difficulty,
        Some(quiz_engine::question::Difficulty::Easy)
    );
    assert_eq!(first.weight.get(), 2);
    assert_eq!(first.seconds.map(|seconds| seconds.get()), Some(30));
}

/// A table with these rows.
fn choices(rows: &str) -> String {
    parse(&format!(
        "question,option 1,option 2,option 3,correct\n{rows}"
    ))
}

#[test]
fn the_answer_is_a_label_or_a_text() {
    insta::assert_snapshot!(choices("Letter?,x,y,z,b
Number?,x,y,z,3
Text?,x,Y z,z,y z
Marked?,x,y,z,(C)
In words?,x,y,z,Option 2
Several?,x,y,z,A; C
Two letters?,x,y,z,A and C
Two texts?,x,y,z,x|y
A comma?,\"x, y\",y,z,\"x, y\"
A gap?,x,,z,C
"), @r#"
    some-bank "Some bank"
    2: Single
      Letter?
      - x
      * y
      - z
    3: Single
      Number?
      - x
      - y
      * z
    4: Single
      Text?
      - x
      * Y z
      - z
    5: Single
      Marked?
      - x
      - y
      * z
    6: Single
      In words?
      - x
      * y
      - z
    7: Several
      Several?
      * x
      - y
      * z
    8: Several
      Two letters?
      * x
      - y
      * z
    9: Several
      Two texts?
      * x
      * y
      - z
    10: Single
      A comma?
      * x, y
      - y
      - z
    11: Single
      A gap?
      - x
      * z
    "#);
}

#[test]
fn what_may_be_two_options_is_decided_by_the_other_rows() {
    let one = "Sum?,2,3,4,3\n";
    insta::assert_snapshot!(choices(one), @r"2:12 error[ambiguous-answer] this may be the label of option C or the text of option B (name the column `correct letter` and write letters alone: C or B)");
    insta::assert_snapshot!(choices(&format!("{one}Which?,x,y,z,z\n")), @r#"
    some-bank "Some bank"
    2: Single
      Sum?
      - 2
      * 3
      - 4
    3: Single
      Which?
      - x
      - y
      * z
    "#);
    insta::assert_snapshot!(choices(&format!("{one}Which?,x,y,z,2\n")), @r#"
    some-bank "Some bank"
    2: Single
      Sum?
      - 2
      - 3
      * 4
    3: Single
      Which?
      - x
      * y
      - z
    "#);
    insta::assert_snapshot!(choices(&format!("{one}Which?,x,y,z,2\nWhich else?,x,y,z,z\n")), @r#"
    some-bank "Some bank"
    3: Single
      Which?
      - x
      * y
      - z
    4: Single
      Which else?
      - x
      - y
      * z
    2:12 error[ambiguous-answer] this may be the label of option C or the text of option B (name the column `correct letter` and write letters alone: C or B)
    "#);
    insta::assert_snapshot!(parse("question,a,b,correct letter\nWhich?,B,A,A\nWhich else?,B,A,3\n"), @r#"
    some-bank "Some bank"
    2: Single
      Which?
      * B
      - A
    3:17 error[bad-answer] there is no option 3 (write letters of options, several separated by `;`: A; C)
    "#);
}

#[test]
fn every_row_is_judged_for_itself() {
    insta::assert_snapshot!(choices("None?,x,y,z,w
No such?,x,y,z,D
Nothing?,x,y,z,
\"Open?,x,y,z,A
\"Torn\" up?,x,y,z,A
A comma, and so too many?,x,y,z,A
Too few?,x,y
,x,y,z,A
One of them?,x,y,z,\"A; 
w\"
One option?,x,,,A
Empty right?,x,,z,B
Taken?,x,y,z,A,,
"), @r#"
    some-bank "Some bank"
    14: Single
      Taken?
      * x
      - y
      - z
    2:13 error[bad-answer] there is no option W (write the letter, the number or the text of an option; part several by `;`)
    3:16 error[bad-answer] there is no option D (write the letter, the number or the text of an option; part several by `;`)
    4:1 error[no-answer] the row does not say what is right (write it into the column of the answer)
    5:1 error[bad-quotes] the quote closes before its cell ends (write a quote within a quoted cell twice: "")
    6:1 error[bad-quotes] the quote closes before its cell ends (write a quote within a quoted cell twice: "")
    7:33 error[row-length] the row has 6 cells and the header 5 (put a text that holds the separator in quotes, or name the column)
    8:1 warning[row-length] the row has 3 cells and the header 5, so the last are taken as empty (check that no separator is missing)
    8:1 error[no-answer] the row does not say what is right (write it into the column of the answer)
    9:1 error[empty-prompt] the question asks nothing (write the prompt)
    10:21 error[bad-answer] this is not one of the options (write the letter, the number or the text of an option; part several by `;`)
    12:1 error[one-option] there is only one option to choose (give it two or more options that differ)
    13:19 error[bad-answer] there is no option B (write the letter, the number or the text of an option; part several by `;`)
    "#);
}

#[test]
fn what_a_quiz_has_no_use_for_is_told_once() {
    insta::assert_snapshot!(parse("question,Correct answer,Answer,explnation,teacher,,wrong 1,difficulty,points,image,seconds
One?,a,b,c,d,,x,insane,11,a.png,1
Two?,a,b,c,d,e,x,,,,
Three?,a,b,c,d,e,x,,,,
"), @r#"
    some-bank "Some bank"
    2: Single
      One?
      
      \[image: an image\]
      * a
      - x
    3: Single
      Two?
      * a
      - x
    4: Single
      Three?
      * a
      - x
    1:25 warning[same-key] an earlier column holds the same, so this one is left out (delete one of the two columns, or give it another name)
    1:32 warning[unused-key] a question has no column `explnation`, so it is not read (did you mean `explanation`?)
    1:43 warning[unused-key] a question has no column `teacher`, so it is not read (the columns that are read are question, option a, options, correct, answer, correct letter, correct number, wrong 1, explanation, explanation a, tags, difficulty, points, seconds, image, image alt, source, id, type, units, slips, shuffle)
    2:17 warning[bad-difficulty] there is no difficulty "insane", so it is left out (write easy, medium or hard)
    2:24 warning[bad-number] this is not a whole number 1 to 10, so it is left out
    2:27 warning[relative-image] "a.png" cannot be shown: it is not a web address (give its https:// address, or put it beside the bank; now its alt text stands in its place)
    2:33 warning[bad-number] this is not a whole number 5 to 600, so it is left out
    3:14 warning[unused-key] column 6 has no name, so it is not read (name it in the first row, or delete it)
    "#);
}

#[test]
fn answers_are_typed_where_there_are_no_options() {
    insta::assert_snapshot!(parse("question,answer,type,units
Which sea?,Sargasso Sea; Sargasso,,
Where?,\"Washington, D.C.\",,
Where else?,\"Paris, France;\",,
How?,a;b,exact,
How deep?,\"10,935\",,
How long?,3.14 ± 0.01; 3 to 4; -5,number,km; m
How high?,\"1,234\",number,
What?,x,essay,
True?,true,typed,
Is it?,perhaps,true/false,
Which?,A,single,
"), @r#"
    some-bank "Some bank"
    2: Typed
      Which sea?
      = Sargasso Sea (100%)
      = Sargasso (100%)
    3: Typed
      Where?
      = Washington, D.C. (100%)
    4: Typed
      Where else?
      = Paris, France (100%)
    5: Typed exact
      How?
      = a (100%)
      = b (100%)
    6: Typed
      How deep?
      = 10,935 (100%)
    7: Numeric ["km", "m"]
      How long?
      = 3.14 ± 0.01 (100%)
      = 3 – 4 (100%)
      = -5 (100%)
    9: Typed
      What?
      = x (100%)
    10: Typed
      True?
      = true (100%)
    3:9 warning[comma-in-answer] this is taken as one answer, comma and all (part several accepted answers by `;`; if the comma is meant, end the answer with `;`)
    8:12 error[bad-number] this is not one number (write digits with a decimal point: 3.14, 3.14 ± 0.01 or 3 to 4)
    9:9 warning[unused-key] there is no type "essay" (write single, several, any, true/false, typed, exact or number, or leave it empty: what is in the row says how it is answered)
    11:8 error[bad-answer] the answer is neither true nor false (write true or false)
    12:8 error[bad-answer] there is no option A (write the letter, the number or the text of an option; part several by `;`)
    "#);
}

#[test]
fn cells_that_mean_nothing_beside_the_others_are_told() {
    insta::assert_snapshot!(parse("question,a,b,options,correct letter,answer,wrong 1,explanation b,explanation c,units,image alt
Which?,x,y,z,A,x,v,Why not?,None,km,A tree
Which sea?,,,,,Sargasso,,,,,
It is.,,,,,true,,No.,,,
"), @r#"
    some-bank "Some bank"
    2: Single
      Which?
      * x
      - y
        > Why not?
    3: Typed
      Which sea?
      = Sargasso (100%)
    4: TrueFalse fixed
      It is.
      * true
      - false
        > No.
    2:12 warning[unused-key] this means nothing beside the other cells, so it is left out (empty the cell, or say by a column `type` how the row is answered)
    2:16 warning[unused-key] this means nothing beside the other cells, so it is left out (empty the cell, or say by a column `type` how the row is answered)
    2:18 warning[unused-key] this means nothing beside the other cells, so it is left out (empty the cell, or say by a column `type` how the row is answered)
    2:29 warning[unused-key] this means nothing beside the other cells, so it is left out (empty the cell, or say by a column `type` how the row is answered)
    2:34 warning[unused-key] this means nothing beside the other cells, so it is left out (empty the cell, or say by a column `type` how the row is answered)
    2:37 warning[unused-key] this means nothing beside the other cells, so it is left out (empty the cell, or say by a column `type` how the row is answered)
    "#);
}

#[test]
fn wrong_answers_have_columns_of_their_own() {
    insta::assert_snapshot!(parse("Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional)
Which?,\"b, of course\",c,a
Is it?,True,False,
None?,,b,c
"), @r#"
    some-bank "Some bank"
    2: Single
      Which?
      - a
      * b, of course
      - c
    3: TrueFalse fixed
      Is it?
      * true
      - false
    2:9 warning[longest-is-right] the right option gives itself away: it is over 1.5 times as long as the next longest (shorten it, or make the wrong ones as precise)
    4:1 error[no-answer] the row does not say what is right (write it into the column of the answer)
    "#);
}

#[test]
fn options_may_share_a_cell() {
    insta::assert_snapshot!(parse("question\toptions\tanswer
Which?\t\"A) x
B) y, z\"\tb
Which else?\tx | y | z\tx|y
And?\tx; y\ty
"), @r#"
    some-bank "Some bank"
    2: Single
      Which?
      - x
      * y, z
    4: Several
      Which else?
      * x
      * y
      - z
    5: Single
      And?
      - x
      * y
    "#);
    insta::assert_snapshot!(parse("Question Text,Question Type,Option 1,Option 2,Correct Answer\nWhich?,Fill-in-the-Blank,Sea,the Sea,\nWhich too?,short answer,Sea,the Sea,1\n"), @r#"
    some-bank "Some bank"
    2: Typed
      Which?
      = Sea (100%)
      = the Sea (100%)
    3:25 error[stray-key] the row has options, and its type says that the answer is typed (empty the options, or change the type)
    "#);
}

#[test]
fn a_file_of_markdown_is_read_to_the_letter() {
    insta::assert_snapshot!(parse("question (markdown),option a,option b,correct\n**Which**?,'=1+1,''+',A\n"), @r#"
    some-bank "Some bank"
    2: Single
      **Which**?
      * =1+1
      - '+'
    "#);
    insta::assert_snapshot!(parse("question,option a,option b,correct\n**Which**?,'=1+1,'+',A\n"), @r#"
    some-bank "Some bank"
    2: Single
      \*\*Which\*\*?
      * '=1+1
      - '+'
    "#);
}

#[test]
fn a_running_number_is_no_prompt() {
    for header in [
        "Question #",
        "#",
        "No.",
        "Nr",
        "Q#",
        "Question number",
        "Number",
        "N",
        "",
    ] {
        let table = format!("{header},Question,A,B,Answer\n7,Which?,x,y,B\n8,,,,\n");
        insta::allow_duplicates! {
            insta::assert_snapshot!(parse(&table), @r#"
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
fn a_letter_alone_is_an_option_only_in_a_row_from_a() {
    insta::assert_snapshot!(parse("Q#,Question,Option A,Option B,Answer\n1,Which?,x,y,B\n"), @r#"
    some-bank "Some bank"
    2: Single
      Which?
      - x
      * y
    "#);
    insta::assert_snapshot!(parse("Q,A,B,C,D,Answer\nWhich?,x,y,z,v,B\n"), @r#"
    some-bank "Some bank"
    2: Single
      Which?
      - x
      * y
      - z
      - v
    "#);
    insta::assert_snapshot!(parse("Q,A\nWhich sea?,Sargasso\n"), @r#"
    some-bank "Some bank"
    2: Typed
      Which sea?
      = Sargasso (100%)
    "#);
    insta::assert_snapshot!(parse("Question,A,C,Answer\nWhich sea?,x,y,Sargasso\n"), @r#"
    some-bank "Some bank"
    2: Typed
      Which sea?
      = Sargasso (100%)
    1:10 warning[unused-key] a question has no column `A`, so it is not read (did you mean `answer`?)
    1:12 warning[unused-key] a question has no column `C`, so it is not read (the columns that are read are question, option a, options, correct, answer, correct letter, correct number, wrong 1, explanation, explanation a, tags, difficulty, points, seconds, image, image alt, source, id, type, units, slips, shuffle)
    "#);
}

#[test]
fn other_text_is_no_table() {
    for other in [
        "question\n",
        "What is the question, and what is the answer?\nA) a\nB) b\nANSWER: A\n",
        "name,email\nquestion,answer\n",
        "title: T\nquestions:\n",
        "{\"question\": 1, \"answer\": 2}",
    ] {
        assert!(!looks_like(other, ""), "{other}");
    }
    assert!(!looks_like("key,value\n", "csv") && looks_like("question,option a\n", "csv"));
    insta::assert_snapshot!(parse("name,email\n"), @r"1:1 error[no-header] none of the first rows names a question and an answer (begin with a row such as: question, option a, option b, correct)");
}

proptest! {
    #[test]
    fn no_text_panics(text in "(question|answer|option a|wrong|type|units|options|,|;|\t|\n|\"|a|A|B|true|1|2|é|=|'| |\\||number|typed){0,40}") {
        for head in ["question,option a,option b,answer,type,units\n", "question (markdown);answer;options;type\n", "T,,\n#,Q,A,B,correct answer,correct 2,wrong\n", ""] {
            let text = format!("{head}{text}");
            for one in parse_csv(&text, "x", &Limits::DISCORD).diagnostics {
                prop_assert!(text.get(one.span).is_some());
            }
        }
    }
}

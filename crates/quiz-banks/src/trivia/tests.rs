use super::*;
use crate::markdown::has_formulas;
use crate::show::show;
use proptest::prelude::*;

fn open_tdb(text: &str) -> String {
    show(&parse_open_tdb(text, "some-bank", &Limits::DISCORD))
}

fn trivia_bot(text: &str) -> String {
    show(&parse_trivia_bot(text, "some-bank", &Limits::DISCORD))
}

#[test]
fn an_answer_of_open_tdb_is_read_as_it_is() {
    let text = r#"{"response_code":0,"results":[
{"type":"multiple","difficulty":"medium","category":"Science &amp; Nature",
 "question":"What is &quot;*x*&quot; in List&lt;T&gt; &#039;`a`&#039;?","correct_answer":"Caf&eacute;",
 "incorrect_answers":["1. _One_","&amp;lt;","None of these"]},
{"type":"boolean","difficulty":"easy","category":"C","question":"Is it?","correct_answer":"False","incorrect_answers":["True"]}]}"#;
    insta::assert_snapshot!(open_tdb(text), @r#"
        some-bank "Some bank"
        2: Single
          What is "\*x\*" in List\<T\> '\`a\`'?
          - 1\. \_One\_
          * Café
          - None of these (last)
          - \&lt;
        5: TrueFalse fixed
          Is it?
          - true
          * false
        "#);
    let bank = parse_open_tdb(text, "x", &Limits::DISCORD)
        .bank
        .expect("it has questions");
    assert_eq!(bank.questions[0].tags, ["Science & Nature"]);
    assert_eq!(
        bank.questions[0].difficulty,
        Some(quiz_engine::question::Difficulty::Medium)
    );
}

#[test]
fn every_encoding_reads_alike() {
    let text = |write: &dyn Fn(&str) -> String| {
        let [kind, level, category, question, right, wrong, third] = [
            "multiple",
            "hard",
            "Science & Co",
            "What is 100% \"+\" é?",
            "A b",
            "c+d",
            "e",
        ]
        .map(write);
        format!(
            r#"[{{"type":"{kind}","difficulty":"{level}","category":"{category}","question":"{question}","correct_answer":"{right}","incorrect_answers":["{wrong}","{third}"]}}]"#
        )
    };
    use base64::Engine;
    let url = |text: &str| -> String {
        let one = |byte: u8| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        };
        text.bytes().map(one).collect()
    };
    let base64 = |text: &str| base64::engine::general_purpose::STANDARD.encode(text);
    let entities = |text: &str| {
        text.replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('é', "&eacute;")
    };
    let expected = open_tdb(&text(&entities));
    insta::assert_snapshot!(expected, @r#"
        some-bank "Some bank"
        1: Single
          What is 100% "+" é?
          * A b
          - c+d
          - e
        "#);
    assert_eq!(open_tdb(&text(&url)), expected);
    assert_eq!(
        open_tdb(&text(&|text| url(text).replace("%20", "+"))),
        expected
    );
    assert_eq!(open_tdb(&text(&base64)), expected);
    let ids = |text: &str| {
        parse_open_tdb(text, "x", &Limits::DISCORD)
            .bank
            .expect("a question")
            .questions[0]
            .id
            .clone()
    };
    assert_eq!(ids(&text(&base64)), ids(&text(&entities)));
}

#[test]
fn what_may_be_no_encoding_is_left_as_it_is() {
    let text = |question: &str| {
        open_tdb(&format!(
            r#"[{{"question":"{question}","correct_answer":"a","incorrect_answers":["b"]}}]"#
        ))
    };
    insta::assert_snapshot!(text("1%2B1%20+1"), @r#"
        some-bank "Some bank"
        1: Single
          1%2B1%20+1
          * a
          - b
        "#);
    insta::assert_snapshot!(text("100%"), @r#"
        some-bank "Some bank"
        1: Single
          100%
          * a
          - b
        "#);
}

#[test]
fn every_record_is_judged_for_itself() {
    insta::assert_snapshot!(open_tdb(r#"{"results":[
{"type":"boolean","question":"Maybe?","correct_answer":"Maybe","incorrect_answers":["True"]},
{"type":"boolean","question":"Both?","correct_answer":"True","incorrect_answers":["True"]},
{"type":"text","question":"Typed?","correct_answer":"a","incorrect_answers":["b"]},
{"question":"No answer?","incorrect_answers":["b"]},
{"question":"One?","correct_answer":"a","incorrect_answers":[]},
{"question":"No list?","correct_answer":"a","incorrect_answers":"b"},
{"question":"A list in it?","correct_answer":"a","incorrect_answers":[["b"]]},
{"question":"Insane?","difficulty":"insane","correct_answer":"a","incorrect_answers":["b"]},
{"question":"Taken?","id":7,"correct_answer":10,"incorrect_answers":["b", 1.50, ""]},
"text"]}"#), @r#"
        some-bank "Some bank"
        10: Single
          Taken?
          - 1.50
          * 10
          - b
        2:9 error[wrong-type] of a boolean question one of True and False is correct, the other not (write True and False as the answers, or multiple as the type)
        3:9 error[wrong-type] of a boolean question one of True and False is correct, the other not (write True and False as the answers, or multiple as the type)
        4:9 error[unsupported-kind] questions of the type "text" cannot be asked (the types are multiple and boolean)
        5:2 error[missing-key] a question has no `correct_answer`
        6:13 error[one-option] there is only one option to choose (give it two or more options that differ)
        7:65 error[wrong-type] `incorrect_answers` is a list
        8:71 error[wrong-type] an answer is a text
        9:36 error[bad-difficulty] there is no difficulty "insane" (write easy, medium or hard)
        10:22 warning[unused-key] a question has no key `id` (the keys that are read are type, difficulty, category, question, correct_answer, incorrect_answers)
        10:81 warning[empty-option] the option says nothing and is left out
        11:1 error[wrong-type] a question is a mapping (its keys are type, difficulty, category, question, correct_answer, incorrect_answers)
        "#);
    insta::assert_snapshot!(open_tdb(r#"[{"difficulty":"ZWFzeQ==","question":"Qj8=","correct_answer":"YQ==","incorrect_answers":["b","Yg=="]},
{"difficulty":"ZWFzeQ==","question":"QT8=","correct_answer":"YQ==","incorrect_answers":["Yg=="]}]"#), @r#"
        some-bank "Some bank"
        2: Single
          A?
          * a
          - b
        1:90 error[bad-encoding] the text is not in Base64, as others are (download the file again, or write all its texts in one way)
        "#);
}

#[test]
fn broken_json_costs_its_record_alone() {
    insta::assert_snapshot!(open_tdb(r#"{"response_code":0,"results":[
{"question":"Taken?","correct_answer":"a","incorrect_answers":["b"]},
{"question":"Open?,"correct_answer":"a","incorrect_answers":["b"]},
{"question":"Taken too {\"question\":?","correct_answer":"a","incorrect_answers":["b"]}
{"question":"Cut?","correct_answer":"a","incorr"#), @r#"
        some-bank "Some bank"
        2: Single
          Taken?
          * a
          - b
        4: Single
          Taken too {"question":?
          * a
          - b
        3:21 error[json] a comma or `}` belongs here
        5:41 error[json] unclosed quote
        "#);
    insta::assert_snapshot!(open_tdb(r#"{"results":[
{"question":"No comma?","correct_answer":"a","incorrect_answers":["b"]}
{"question":"Taken?","correct_answer":"a","incorrect_answers":["b"]}]}"#), @r#"
        some-bank "Some bank"
        2: Single
          No comma?
          * a
          - b
        3: Single
          Taken?
          * a
          - b
        3:1 warning[json] a comma or `]` belongs here
        "#);
    insta::assert_snapshot!(open_tdb("{\"correct_answer\""), @r"1:18 error[json] a colon belongs here");
}

#[test]
fn a_refusal_says_why() {
    for code in ["1", "5", "\"9\""] {
        let said = open_tdb(&format!(r#"{{"response_code":{code},"results":[]}}"#));
        assert!(said.starts_with("1:18 error[response-code]"), "{said}");
    }
    insta::assert_snapshot!(open_tdb(r#"{"response_code":5,"results":[]}"#), @r"1:18 error[response-code] this is not an answer but a refusal of OpenTDB: code 5, it was asked too often (ask again after five seconds)");
    insta::assert_snapshot!(open_tdb(r#"{"response_code":0,"results":[]}"#), @r"1:1 error[no-questions] `results` is a list of questions");
}

#[test]
fn questions_of_a_trivia_bot_are_read_as_they_are() {
    insta::assert_snapshot!(trivia_bot("questions:
- question: What is *this* &amp; `that`?
  difficulty: easy
  correct_answer: \"6\"
  incorrect_answers: [5, '7', 8.50]
  question_image: https://example.com/a.png
  answer_image: https://example.com/b.png
  answer_extension: It is *so*.
- question: Is it?
  correct_answer: True
  incorrect_answers: [False]
- question: \"open
  correct_answer: a
- question: Local?
  correct_answer: a
  incorrect_answers: [b]
  question_image: a.png
- question: Null?
  correct_answer: ~
  incorrect_answers: [b]
"), @r#"
        some-bank "Some bank"
        2: Single
          What is \*this\* \&amp; \`that\`?
          ! https://example.com/a.png None
          - 5
          * 6
          - 7
          - 8.50
          > It is \*so\*.
          > 
          > <https://example.com/b.png>
        9: TrueFalse fixed
          Is it?
          * true
          - false
        6:19 warning[no-alt-text] the image has no alt text (say in words what it shows, for those who cannot see it)
        12:13 error[yaml] unclosed quote (end the text with the quote that it begins with)
        17:19 error[bad-address] `question_image` is not a web address (it begins with https:// or http:// and holds no spaces)
        19:19 error[empty-option] the right option says nothing
        "#);
    insta::assert_snapshot!(trivia_bot("questions: correct_answer\n"), @r"1:1 error[no-questions] `questions` is a list of questions");
}

#[test]
fn the_right_answer_is_not_the_first_where_the_order_is_kept() {
    insta::assert_snapshot!(open_tdb(r#"[{"question":"Is it?","correct_answer":"Yes","incorrect_answers":["No"]}]"#), @r#"
        some-bank "Some bank"
        1: Single fixed
          Is it?
          - No
          * Yes
        "#);
}

#[test]
fn records_tell_the_format() {
    assert!(looks_like_open_tdb(" [{\"correct_answer\": 1}]"));
    assert!(looks_like_open_tdb("{\"response_code\":5,\"results\":[]}"));
    assert!(!looks_like_open_tdb("{\"results\":[]}"));
    assert!(looks_like_trivia_bot(
        "a: 1\nquestions:\n- question: a\n  correct_answer: b\n"
    ));
    assert!(!looks_like_trivia_bot(
        "questions:\n- prompt: a\n  answer: true\n"
    ));
}

proptest! {
    #[test]
    fn no_text_panics(text in "(\\{|\\}|\\[|\\]|,|:|\"question\":|\"correct_answer\":|\"incorrect_answers\":|\"type\":|\"boolean\"|\"multiple\"|\"True\"|\"a\"|\"é%20\"|\"YQ==\"|\"ZWFzeQ==\"|\"difficulty\":|\"|\\\\|1|\n| ){0,40}") {
        for parsed in [parse_open_tdb(&text, "x", &Limits::DISCORD), parse_trivia_bot(&format!("questions:\n- {text}"), "x", &Limits::DISCORD)] {
            let text = format!("questions:\n- {text}");
            for one in parsed.diagnostics {
                prop_assert!(text.len() >= one.span.end);
            }
        }
    }

    #[test]
    fn plain_text_reaches_the_member(prompt in "[!-9;-~]([ -~]){0,30}") {
        prop_assume!(!has_formulas(&prompt));
        let json = serde_json::json!([{"question": html_escape::encode_text(&prompt), "correct_answer": "a b", "incorrect_answers": ["c"]}]);
        let bank = parse_open_tdb(&json.to_string(), "x", &Limits::DISCORD).bank.expect("a question");
        let prompt_shown = crate::markdown::plain(bank.questions[0].prompt.source());
        prop_assert_eq!(prompt_shown, prompt.trim());
    }
}

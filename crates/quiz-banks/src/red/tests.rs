use super::*;
use crate::show::show;

fn parse(text: &str) -> String {
    show(&parse_red(text, "some-list", &Limits::DISCORD))
}

#[test]
fn what_is_no_address_is_no_picture() {
    assert_eq!(without_picture("a http://.png").1, None);
}

#[test]
fn a_list_is_read() {
    insta::assert_snapshot!(parse(
            "$schema: https://example.org/trivia.schema.json
AUTHOR: Ana
DESCRIPTION: About seas.
CONFIG:
  delay: 4
  max_score: 3
  dealy: 1
What is the only sea without any coasts?:
- Sargasso
- Sargasso Sea
- Sargasso
Who is the legendary \\#20 here? https://example.org/img/20.jpg:
- \"Luc: the man\"
What does `List<T>` hold?: [T]
"
        ), @r#"
        some-list "Some list"
        8: Typed
          What is the only sea without any coasts?
          = Sargasso (100%)
          = Sargasso Sea (100%)
        12: Typed
          Who is the legendary \#20 here?
          ! https://example.org/img/20.jpg None
          = Luc: the man (100%)
        14: Typed
          What does `List<T>` hold?
          = T (100%)
        5:10 warning[bad-number] a question has 5 to 600 whole seconds, so 5 is taken
        6:3 warning[unused-key] `max_score` has no counterpart here (the one who starts a quiz says how long it is and how it is scored)
        7:3 warning[unused-key] `CONFIG` has no key `dealy` (did you mean `delay`?)
        12:1 warning[no-alt-text] the image has no alt text (say in words what it shows, for those who cannot see it)
        "#);
}

#[test]
fn answers_are_typed_as_yaml_1_1_has_it() {
    insta::assert_snapshot!(parse(
            "AUTHOR: A\nIs it?:\n- yes\nHow many?:\n- 010\n- 1_000\n- 0x1F\n- 1:30\n- 1.10\n- 7\n- '08'\n"
        ), @r#"
        some-list "Some list"
        2: Typed
          Is it?
          = yes (100%)
          = True (100%)
        4: Typed
          How many?
          = 010 (100%)
          = 8 (100%)
          = 1_000 (100%)
          = 1000 (100%)
          = 0x1F (100%)
          = 31 (100%)
          = 1:30 (100%)
          = 90 (100%)
          = 1.10 (100%)
          = 1.1 (100%)
          = 7 (100%)
          = 08 (100%)
        3:3 warning[yaml-1-1] Red reads this as True; both that and what is written are accepted (put it in quotes if it is meant as it is written: "yes")
        5:3 warning[yaml-1-1] Red reads this as 8; both that and what is written are accepted (put it in quotes if it is meant as it is written: "010")
        6:3 warning[yaml-1-1] Red reads this as 1000; both that and what is written are accepted (put it in quotes if it is meant as it is written: "1_000")
        7:3 warning[yaml-1-1] Red reads this as 31; both that and what is written are accepted (put it in quotes if it is meant as it is written: "0x1F")
        8:3 warning[yaml-1-1] Red reads this as 90; both that and what is written are accepted (put it in quotes if it is meant as it is written: "1:30")
        9:3 warning[yaml-1-1] Red reads this as 1.1; both that and what is written are accepted (put it in quotes if it is meant as it is written: "1.10")
        "#);
}

#[test]
fn every_question_is_judged_for_itself() {
    insta::assert_snapshot!(parse(
            "AUTHOR: A\nTaken?:\n- a\nNone?: []\nEmpty?:\n- ''\nNull?:\n-\nDate?:\n- 2015-01-01\nScalar?: a\n2:\n- b\nyes:\n- c\nMap?:\n- {a: b}\nTaken?:\n- again\n"
        ), @r#"
        some-list "Some list"
        18: Typed
          Taken?
          = again (100%)
        2:1 warning[same-key] the key comes again below, and that one counts (put all answers below one of them)
        4:8 error[no-answer] the question has no answer (write one or more below it: - answer)
        6:3 error[empty-value] an answer says nothing (delete it, or write what is right)
        8:2 error[wrong-type] an answer is a text or a number (put it in quotes: "null")
        10:3 error[wrong-type] an answer is a text or a number (put it in quotes: "2015-01-01")
        11:10 error[wrong-type] the answers to a question are a list (write each below it, on a line of its own: - answer)
        12:1 error[wrong-type] a question is a text (put it in quotes: "2")
        14:1 error[wrong-type] a question is a text (put it in quotes: "yes")
        17:3 error[wrong-type] an answer is a text or a number (put it in quotes if it holds `: ` or begins with a sign)
        "#);
}

#[test]
fn broken_yaml_costs_its_own_question() {
    insta::assert_snapshot!(parse(
            "Good?:\n- b\nWhat: is it?:\n- a\nThird?:\n- c\n"
        ), @r#"
        some-list "Some list"
        1: Typed
          Good?
          = b (100%)
        5: Typed
          Third?
          = c (100%)
        3:13 error[yaml] mapping values are not allowed in this context (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        "#);
    // Texts of several lines, comments, lists in brackets, and an entry that is not a question.
    insta::assert_snapshot!(parse(
            "---\nAUTHOR: [Ana\n# first\nOpen?:\n- \"a\n\nKept?:\n# one\n- |\n  a\n\
             -5 or 5?:\n- x: y: z\nFlow?: [\na,\n]\nnothing\n? Asked?\n: - a\nNamed?:\n- &a b\nSame?:\n- *a\nNobody?:\n- [\n"
        ), @r#"
        some-list "Some list"
        7: Typed
          Kept?
          = a (100%)
        17: Typed
          Asked?
          = a (100%)
        19: Typed
          Named?
          = b (100%)
        21: Typed
          Same?
          = b (100%)
        2:9 error[yaml] unclosed bracket '[' (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        5:3 error[yaml] unclosed quote (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        12:7 error[yaml] mapping values are not allowed in this context (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        13:8 error[yaml] unclosed bracket '[' (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        14:1 error[yaml] a key and what belongs to it are expected (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        16:1 error[yaml] a key and what belongs to it are expected (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        24:3 error[yaml] unclosed bracket '[' (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        "#);
    insta::assert_snapshot!(parse("CONFIG: {\nA?:\n- b\nAgain?:\n- *b\n- &b c\nC?:\n- &c [\nD?:\n- *c\n"), @r#"
        some-list "Some list"
        2: Typed
          A?
          = b (100%)
        1:9 error[yaml] unclosed bracket '{' (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        5:3 error[yaml] alias references unknown anchor (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        8:6 error[yaml] unclosed bracket '[' (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        10:3 error[yaml] alias references unknown anchor (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        "#);
    insta::assert_snapshot!(parse("A?:\n- [\nB?:\n- [\n"), @r"
        2:3 error[yaml] unclosed bracket '[' (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        4:3 error[yaml] unclosed bracket '[' (put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes)
        ");
}

#[test]
fn other_yaml_is_no_list() {
    for other in [
        "title: T\nquestions:\n  - prompt: a\n",
        "on: [push]\njobs:\n  build:\n    steps:\n      - run: x\n",
        "services:\n  web:\n    ports:\n    - 80\n",
        "quizzes: quizzes\ndata: data\n",
    ] {
        assert!(!looks_like(other), "{other}");
    }
    assert!(looks_like("Which sea?:\n- Red\n"));
    assert!(looks_like("AUTHOR: x\nFirst element of all:\n- H\n"));
}

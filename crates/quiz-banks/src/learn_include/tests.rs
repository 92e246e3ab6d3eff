use super::*;
use crate::show::show;
use proptest::prelude::*;

fn parse(text: &str) -> String {
    show(&parse_learn_include(text, "some-bank", &Limits::DISCORD))
}

#[test]
fn an_include_is_read_as_it_is() {
    insta::assert_snapshot!(parse("# Check your *knowledge*

Choose the best response.

## Multiple Choice
What does `{{x}}` in a List<T> print?

```text
( ) not an option
```

( ) Nothing {{That's **incorrect**. It prints x.}}
(x) `{{x}}` {{Correct:
goes on

here.}}
( ) All of the above

It prints x.

[docs](https://example.com/docs)

## multiple choice 2
Which two?
[x] a {{}}
[ ] b
goes on
[X] - c
[]
## Multiple Choice
Code?
(x)
```py
if x:

    y
```
{{Right.}}
( ) {{ y }}
"), @r#"
        some-bank "Check your knowledge"
        5: Single
          What does `{{x}}` in a List<T> print?
          
          ```text
          ( ) not an option
          ```
          - Nothing
            > That's **incorrect**. It prints x.
          * `{{x}}`
            > Correct:
        goes on
        
        here.
          - All of the above (last)
          > It prints x.
          @ https://example.com/docs
        23: Several
          Which two?
          * a
          - b
            goes on
          * \- c
        30: Single
          Code?
          * ```py
            if x:
            
                y
            ```
            > Right.
          - {{ y }}
        29:3 warning[empty-option] the option says nothing and is left out
        "#);
}

#[test]
fn every_question_is_judged_for_itself() {
    insta::assert_snapshot!(parse("## Multiple Choice
None right?
( ) a
( ) b
## Multiple Choice
(x) a
( ) b
## Multiple Choice
No options?
## Multiple Choice
Never closed?
(x) a {{Correct.
( ) b {{Wrong.}} or so
( )c

No heading?

(x) a
( ) b
## Multiple Choice
An open fence?
```
(x) a
## Multiple Choice
Taken?
(x) a
( ) b
[x](https://example.com) is a link
(x)-axis
"), @r#"
        some-bank "Some bank"
        10: Single
          Never closed?
          * a
            > Correct.
          - b
            or so
            > Wrong.
          - c
        16: Single
          No heading?
          * a
          - b
        24: Single
          Taken?
          * a
          - b
            [x](https://example.com) is a link
            (x)-axis
        1:1 error[no-right-option] no option is marked as right (mark the right one)
        5:1 error[empty-prompt] the question asks nothing (write the prompt)
        8:1 error[no-options] the question has no options (give it two or more options, one of them marked as right)
        12:5 warning[open-feedback] this feedback is never closed (write `}}` at its end)
        13:5 warning[loose-text] text behind the feedback is taken as part of the option (write the feedback last)
        14:1 warning[odd-box] no space follows the box (write `( ) text` or `(x) text`)
        16:1 warning[question-without-heading] this question has no heading (write `## Multiple Choice` above it)
        20:1 error[no-options] the question has no options (give it two or more options, one of them marked as right)
        22:1 warning[open-fence] a code block is never closed (close it with a line of as many backticks)
        "#);
}

#[test]
fn an_option_below_its_heading_tells_the_format() {
    let check = |text: &str, expected: bool| assert_eq!(looks_like(text), expected, "{text}");
    check("## Multiple Choice\nA?\n( ) a\n", true);
    check("### multiple choice\nA?\n[x] a\n", true);
    check("## Multiple choice\n#### Q1. A?\n- [x] a\n", false);
    check("(x) a\n## Multiple Choice\n", false);
}

#[test]
fn hostile_includes_are_read_in_one_sweep() {
    for text in [
        "(x) {{\n".repeat(200_000),
        format!("(x) a{}", "{{".repeat(400_000)),
        format!("(x) a{}", "`{{".repeat(400_000)),
        "(x) a\n\nb\n".repeat(100_000),
        "```\n".repeat(200_000),
    ] {
        parse_learn_include(
            &format!("## Multiple Choice\nA?\n{text}"),
            "x",
            &Limits::DISCORD,
        );
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in "(## Multiple Choice\n|\\( \\)|\\(x\\)|\\[ \\]|\\[x\\]| |\n|\n\n|\\{\\{|\\}\\}|`|```|a|é|# |---\n){0,40}") {
        let parsed = parse_learn_include(&text, "x", &Limits::DISCORD);
        for one in parsed.diagnostics {
            prop_assert!(text.get(one.span).is_some());
        }
    }
}

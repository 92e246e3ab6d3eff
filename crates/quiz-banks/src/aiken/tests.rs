use super::*;
use crate::markdown::has_formulas;
use crate::show::show;
use proptest::prelude::*;

fn parse(text: &str) -> String {
    show(&parse_aiken(text, "some-bank", &Limits::DISCORD))
}

#[test]
fn a_question_is_read_as_it_is() {
    insta::assert_snapshot!(parse("What is *this* in List<T>, `a` or &lt;?
A) Is it __this__ one?
B. Maybe this # answer?
C)None of the above
ANSWER: B

I. Is this a prompt of two lines?
  if x:

    y
a) yes
b) no
answer: a) yes
"), @r#"
        some-bank "Some bank"
        1: Single
          What is \*this\* in List\<T\>, \`a\` or \&lt;?
          - Is it \_\_this\_\_ one?
          * Maybe this # answer?
          - None of the above (last)
        7: Single fixed
          I. Is this a prompt of two lines?\
            if x:
          
              y
          * yes
          - no
        "#);
}

#[test]
fn every_question_is_judged_for_itself() {
    insta::assert_snapshot!(parse("ANSWER: A
No answer?
A) a
B) b
The next one?
A) a
B) b
ANSWER:
No such option?
A) a
B) b
ANSWER: C
Two of them?
A) a
B) b
C) c
ANSWER: A, C
A word?
A) a
B) b
ANSWER: Because
No options?
ANSWER: A
One option?
A) a
ANSWER: A
Taken?
A) a
going on
B) b

and on
ANSWER: B, it is
Empty?
A)
B) b
ANSWER: A
The end?
A) a
B) b
Another?
"), @r#"
        some-bank "Some bank"
        27: Single
          Taken?
          - a\
            going on
          * b\
            and on
        1:1 error[bad-answer] there is no question above this answer (write the question and its options above it)
        2:1 error[no-right-option] no answer follows the options (write `ANSWER: A` below them, with the letter of the right one)
        8:1 error[bad-answer] no letter of an option follows `ANSWER:` (write `ANSWER: A`, with the letter of the one right option)
        12:9 error[bad-answer] there is no option C (write `ANSWER: A`, with the letter of the one right option)
        17:9 error[bad-answer] more than one letter follows `ANSWER:` (a question of this format has one right option; the bot's own format may have several)
        21:1 error[bad-answer] no letter of an option follows `ANSWER:` (write `ANSWER: A`, with the letter of the one right option)
        22:1 error[no-options] the question has no options (give it two or more options, one of them marked as right)
        24:1 error[one-option] there is only one option to choose (give it two or more options that differ)
        29:1 warning[loose-text] text below an option is taken as part of it (write the option in one line)
        32:1 warning[loose-text] text below an option is taken as part of it (write the option in one line)
        33:10 warning[loose-text] text after the letter of the answer is left out
        35:1 error[empty-option] the right option says nothing
        38:1 error[no-right-option] no answer follows the options (write `ANSWER: A` below them, with the letter of the right one)
        41:1 error[no-options] the question has no options (give it two or more options, one of them marked as right)
        "#);
}

#[test]
fn labels_out_of_order_may_still_tell() {
    insta::assert_snapshot!(parse("A. B. Franklin was what?
A) a
B) b
ANSWER: B
Certain?
A) a
C) c
C) d
ANSWER: A
Which?
A) a
C) b
B) c
ANSWER: B
U.S. presidents: how many?
A) U.S.
B) E.g. one
ANSWER: A
"), @r#"
        some-bank "Some bank"
        1: Single
          A. B. Franklin was what?
          - a
          * b
        5: Single
          Certain?
          * a
          - c
          - d
        15: Single
          U.S. presidents: how many?
          * U.S.
          - E.g. one
        1:1 warning[label-order] the question begins like an option, and most readers take it for one (let it begin with another word)
        9:1 warning[label-order] the options are not labelled A, B, C… (label them in order)
        14:1 error[label-order] the options are not labelled A, B, C…, so the answer may mean another one (label them in order: the answer counts them)
        "#);
}

#[test]
fn an_answer_below_an_option_tells_the_format() {
    let check = |text: &str, extension: &str, expected: bool| {
        assert_eq!(looks_like(text, extension), expected, "{text}");
    };
    check("Q\nA) a\n\nb. b\n\nanswer: b\n", "txt", true);
    check("Q\nA) a\nB) b\n", "txt", false);
    check("Q\nA) a\nB) b\n", "aiken", true);
    check("A) a\ntext\nANSWER: A\n", "txt", false);
    check("A) a\nAnswer: all of them\n", "txt", false);
}

proptest! {
    #[test]
    fn no_text_panics(text in "([A-Da-c][).] ?|ANSWER: ?|answer:|[A-Da)., \n*`é]|\n){0,40}") {
        let parsed = parse_aiken(&text, "x", &Limits::DISCORD);
        for one in parsed.diagnostics {
            prop_assert!(text.get(one.span).is_some());
        }
    }

    #[test]
    fn plain_text_reaches_the_member(prompt in "[!-9;-@\\[-`{-~]( ?[ -~]){0,20}", option in "[ -~]{0,20}") {
        prop_assume!(!has_formulas(&prompt) && !has_formulas(&format!("{option}.")));
        // The number of a question is left out.
        prop_assume!(!prompt.starts_with(|c: char| c.is_ascii_digit()));
        let text = format!("{prompt}\nA) {option}.\nB) b\nANSWER: A\n");
        let bank = parse_aiken(&text, "x", &Limits::DISCORD).bank.expect("it has a question");
        let plain = |markdown: &quiz_engine::question::Markdown| crate::markdown::plain(markdown.source());
        prop_assert_eq!(plain(&bank.questions[0].prompt), prompt.trim());
        let option = format!("{option}.");
        prop_assert_eq!(plain(&bank.questions[0].options[0].text), option.trim());
    }
}

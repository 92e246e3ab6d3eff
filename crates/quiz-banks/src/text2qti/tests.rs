use super::*;
use crate::Format;
use crate::show::show;

fn parse(text: &str) -> String {
    show(&parse_text2qti(text, "some-bank", &Limits::DISCORD))
}

#[test]
fn every_kind_is_read_or_told() {
    insta::assert_snapshot!(parse(
        "Quiz title: Nature\nQuiz description: Of water\n    and air.\nShuffle answers: true\n\n\
         % A comment\nTitle: Planets\nPoints: 2\n1.  Which planet is\n    nearest?\n\n        code()\n\n\
         ... It orbits in 88 days.\n+   Well done.\n-   Look again.\n*a) Mercury\n... Yes.\n    Indeed.\nb)  Venus\n\n\
         2.  Which orbit the Earth?\n[*] The Moon\n[ ] Titan\n[*] The ISS\n\n\
         GROUP\npick: 1\n3. Ice floats.\n*a) True\nb) False\nEND_GROUP\n\
         4. What is pi?\n=   3.14 +- 0.01\n\n5. Which gas?\n*   Oxygen\n*   O2\n\n\
         Text: Read this.\n6. Tell of the sea.\n____\n\n7. How many?\n= many\n\n\
         8. Half a thousand?\n+ Right.\n= 1_000 +- 50%\n= [2, 3]\nloose words\n\n\
         COMMENT\n9. Not this.\nEND_COMMENT\n```{.python .run}\nprint()\n```\nPoints: 0.5\n10. Last?\n*a) yes\nb) no\n"
    ), @r#"
    some-bank "Nature"
    9: Single
      Which planet is
      nearest?
      
          code()
      * Mercury
        > Yes.
    Indeed.
      - Venus
      > It orbits in 88 days.
    22: Several
      Which orbit the Earth?
      * The Moon
      - Titan
      * The ISS
    29: TrueFalse fixed
      Ice floats.
      * true
      - false
    33: Numeric
      What is pi?
      = 3.14 ± 0.01 (100%)
    36: Typed
      Which gas?
      = Oxygen (100%)
      = O2 (100%)
    47: Numeric
      Half a thousand?
      = 1000 ± 500 (100%)
      = 2 – 3 (100%)
      > Right.
    60: Single fixed
      Last?
      * yes
      - no
    15:5 warning[lost-feedback] feedback on right or wrong answers as a whole is left out (write it for all: ... text)
    16:5 warning[lost-feedback] feedback on right or wrong answers as a whole is left out (write it for all: ... text)
    40:6 warning[description] a text without answers asks nothing and is left out
    42:1 error[unsupported-kind] an essay or a file cannot be asked for: nobody marks it (give answers that can be marked)
    45:3 error[bad-number] this is not a number with its tolerance, or a range (write = 5, = 3.14 +- 0.01, = 3.14 +- 1% or = [3, 4])
    51:1 warning[loose-text] the line belongs to no question and no answer, so it is left out (indent what belongs to the text above)
    56:1 error[unsupported-kind] code that makes questions is not run, so they are left out (run text2qti, and give the package that it writes)
    59:9 warning[bad-number] points that are not whole numbers from 1 to 10: 1; these questions count once
    "#);
    insta::assert_snapshot!(parse("1. Both?\n*a) yes\nb) no\n* typed\n2. Or?\n* typed\n= 5\n"), @r"
    1:4 error[two-answers] the question is answered in two ways (give it options, or words, or numbers)
    7:1 error[two-answers] the question is answered in two ways (give it options, or words, or numbers)
    ");
    insta::assert_snapshot!(parse("*a) alone\n"), @"1:1 error[option-without-question] there is no question above this (begin a question with its number and a full stop: 1. text)");
}

#[test]
fn other_texts_are_not_taken_for_it() {
    let check = |text: &str, expected: Option<&str>| {
        let found = Format::of(text, "txt").map(|format| format.name);
        assert_eq!(found, expected, "{text}");
    };
    check("1. Why?\n*a) so\nb) no\n", Some("text2qti"));
    check("1. One of a list\n2. Another\n* and a bullet\n", None);
    check(
        "Words.\nMore words.\nAnd more.\n1. Why?\n*a) so\nb) no\n",
        None,
    );
    check("What is it?\nA) this\nB) that\nANSWER: B\n", Some("aiken"));
}

use super::*;
use crate::limits::Limits;
use crate::show::show;

fn parse(text: &str) -> String {
    show(&parse_gift(text, "some-bank", &Limits::DISCORD))
}

#[test]
fn every_kind_is_read() {
    insta::assert_snapshot!(parse(
        "// A comment\n::Name::Grant is {~buried#No one is. =entombed#Right! ~living} in Grant's tomb.\n\n\
         Two of these are primes. {~%50%2 ~%50%3 ~%-100%4####Only these divide by nothing else.}\n\n\
         Who's buried?{=no\n  one =nobody#Good =%50%Grant}\n\n\
         It is.{FALSE#It is not.#Well done}\n\n\
         What is pi? {#3.1415:0.0005 =%50%3..4#Near}.\n\n\
         Match the capitals. {=Italy -> Rome\n=Japan->Tokyo\n= -> Paris}\n\n\
         Either will do {=a =b ~c}\n"
    ), @r#"
        some-bank "Some bank"
        2: Single
          Grant is \_\_\_\_\_ in Grant's tomb.
          - buried
            > No one is.
          * entombed
            > Right!
          - living
        4: Several
          Two of these are primes.
          * 2
          * 3
          - 4
          > Only these divide by nothing else.
        6: Typed
          Who's buried?
          = no one (100%)
          = nobody (100%)
            > Good
          = Grant (50%)
        9: TrueFalse fixed
          It is.
          - true
            > It is not.
          * false
            > Well done
        11: Numeric
          What is pi? \_\_\_\_\_.
          = 3.1415 ± 0.0005 (100%)
          = 3 – 4 (50%)
        13: Single
          Match the capitals.
          
          Italy → ?
          * Rome
          - Tokyo
          - Paris
        13: Single
          Match the capitals.
          
          Japan → ?
          - Rome
          * Tokyo
          - Paris
        17: Single
          Either will do
          * a
          * b
          - c
        "#);
}

#[test]
fn what_cannot_be_asked_is_told() {
    insta::assert_snapshot!(parse(
        "Write an essay. {}\n\nA description of the rest.\n\nNo end {=a ~b\n\nNo start =a}\n\n\
         Two {x}? {=a}\n\nNone right {~a ~b}\n\nPair {=a -> b =c}\n\nNumber {#x}\n\nMost {~a ~%50%b =c}\n\n\
         Short {=%0%*#Wrong =colo*r}\n"
    ), @r#"
        some-bank "Some bank"
        17: Single
          Most
          - a
          - b
          * c
        19: Typed
          Short
          = colo*r (100%)
        1:1 error[unsupported-kind] an essay cannot be asked: nobody marks it (give answers that can be marked: {=right =also right} for a short answer)
        3:1 warning[description] a text without answers asks nothing and is left out (answers follow the question in braces: {=right ~wrong}; a blank line within a question is written \n\n)
        5:8 error[bad-braces] the answers are never closed by `}` (a brace that is part of a text is written \{ or \})
        7:12 error[bad-braces] no `{` begins the answers that end here (a brace that is part of a text is written \{ or \})
        9:10 error[bad-braces] the question has more than one pair of braces (a brace that is part of a text is written \{ or \})
        11:1 error[no-right-option] no option is marked as right (mark the right one)
        13:16 error[bad-pair] a pair of a matching question has no `->` (write =left -> right)
        15:10 error[bad-number] this is not a number, a number with its tolerance, or a range (write 1822, 3.14:0.01 or 3..4)
        17:15 warning[partial-credit] an option that earns 50% counts as wrong, because another one earns all
        19:14 warning[lost-feedback] feedback on a wrong answer that is typed is left out (say it in the explanation for all: ####text)
        19:21 warning[wildcard] `*` means any text in Moodle, but here it is an asterisk (write each spelling that is right; slips and small words are forgiven anyway)
        "#);
}

#[test]
fn escapes_formats_labels_and_categories_are_read() {
    insta::assert_snapshot!(parse(
        "$CATEGORY: $course$/top/Signs\n\n// [id:Q 7] [tag:maths]\n::T:: // about\n[markdown]What is **\\{x\\}** \\= `1`?\\n\\nSay. { // the block\n\
         = \\= 2 # Right \\# one\n ~[html]<b>x</b> &lt; y\n~ List<T> *3*\n}\n\n\
         [html]<p>See</p><p><img src\\=\"https\\://e.example/a.png\" alt\\=\"A\"></p>{T // so it is\n}\n\n\
         [plain]a *b* <i>{=c\n\n~d}\n"
    ), @r#"
        some-bank "Some bank"
        5: Single
          What is **{x}** = `1`?
          
          Say.
          * = 2
            > Right # one
          - **x** \< y
          - List<T> *3*
        11: TrueFalse fixed
          See
          ! https://e.example/a.png Some("A")
          * true
          - false
        14: Single
          a \*b\* \<i\>
          * c
          - d
        14:1 warning[blank-line] a blank line follows among the answers, and Moodle ends the question there (delete the blank line)
        "#);
}

#[test]
fn braces_of_other_languages_are_none() {
    for other in [
        "fn main() { println!(\"x\"); }",
        "a { color: #fff; }",
        "{\"a\": {\"b\": 1}}",
        "let x = {=}",
        "\\section{T} and \\frac{F}{T}",
        "Just text.",
    ] {
        assert!(!looks_like(other, "txt"), "{other}");
    }
    assert!(looks_like("Is it? {T}", "txt"));
    assert!(looks_like("Pick {\n~a\n=b}", ""));
}

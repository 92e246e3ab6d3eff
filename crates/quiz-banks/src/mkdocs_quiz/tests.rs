use super::*;
use crate::show::show;
use proptest::prelude::*;

fn parse(text: &str) -> String {
    show(&parse_mkdocs_quiz(text, "some-bank", &Limits::DISCORD))
}

#[test]
fn a_page_is_read_as_it_is() {
    insta::assert_snapshot!(parse("---
tags: [git, web]
quiz:
  shuffle_answers: false
  show_correct: true
  colour: red
---
# The *page*

Words, a `<quiz>` and code:

```markdown
<quiz>
Not this one?
- [x] a
</quiz>
```

<quiz>
What is 2+2 in List<T>?

```md
- [x] not an answer
```
- [x] 4
> Right, and *here* is why.
> Two lines.
- [ ] 3

* [X] four

Shown **after** answering:

    code

[docs](https://example.com/docs)
</quiz>

    <quiz>
    Indented?
    - [] no
    + [x] yes
      </quiz> and <quiz>One line?
- [ ] a
- [x] b</quiz>
"), @r#"
        some-bank "The page"
        20: Several fixed
          What is 2+2 in List<T>?
          
          ```md
          - [x] not an answer
          ```
          * 4
            > Right, and *here* is why.
        Two lines.
          - 3
          * four
          > Shown **after** answering:
          > 
          >     code
          @ https://example.com/docs
        40: Single fixed
          Indented?
          - no
          * yes
        43: Single fixed
          One line?
          - a
          * b
        6:3 warning[unused-key] `quiz` has no key `colour` (the keys that are read are enabled, shuffle_answers, language, show_correct, auto_submit, disable_after_submit, auto_number, show_progress)
        41:5 warning[odd-box] mkdocs-quiz sees no answer here (write `- [ ] text` or `- [x] text`)
        42:5 warning[odd-box] mkdocs-quiz sees no answer here (write `- [ ] text` or `- [x] text`)
        "#);
}

#[test]
fn every_question_is_judged_for_itself() {
    insta::assert_snapshot!(parse("# T
<?quiz?>
question: Old?
answer: a
<?/quiz?>

<quiz>
The capital is [[é]].
---
Because.
</quiz>
<quiz>
Bad box?
- [y] a
- [x] b
- [ ] c
</quiz>
<quiz>
Feedback apart?
- [ ] a

> Of a.
- [x] b
- [x] c
</quiz>
<quiz>
Feedback apart at the end?
- [ ] a
- [x] b

> Of b.
</quiz>
<quiz>
Text between?
- [x] a
- [ ] b
  going on
- [ ] c
</quiz>
</quiz>
<quiz>
Never closed?
- [x] a
- [ ] b
<quiz>
None right?
- [ ] a
- [ ] b
</quiz>
<quiz>
- [x] a
- [ ] b
</quiz>
<quiz>
No answers, and an open fence?
```
</quiz>
<quiz>
</quiz>
<quiz>
Open at the end?
"), @r#"
        some-bank "T"
        8: Typed
          The capital is \_\_\_\_\_.
          = é (100%)
          > Because.
        27: Single
          Feedback apart at the end?
          - a
          * b
          > > Of b.
        34: Single
          Text between?
          * a
          - b
          >   going on
          > - [ ] c
        2:1 error[old-syntax] mkdocs-quiz itself no longer reads `<?quiz?>` (write `<quiz>`, then the question and `- [x] answer` lines, then `</quiz>`)
        14:1 error[bad-box] the box of an answer is empty or holds an x (write `- [ ] text` or `- [x] text`)
        22:1 error[loose-feedback] there is a blank line between this feedback and its answer, and more answers follow (leave the blank line out)
        31:1 warning[loose-feedback] there is a blank line between this and the answer, so it is part of the explanation (leave the blank line out to make it feedback on the answer)
        38:1 warning[loose-text] answers below other text are part of the explanation (put only feedback between answers, each on one line)
        40:1 error[open-quiz] this tag closes no quiz (write `<quiz>` on a line above it)
        41:1 error[open-quiz] this quiz is never closed (write `</quiz>` on a line below it)
        46:1 error[no-right-option] no option is marked as right (mark the right one)
        51:1 error[empty-prompt] the question asks nothing (write the prompt)
        55:1 error[no-options] the question has no options (give it two or more options, one of them marked as right)
        58:1 error[empty-prompt] the question asks nothing (write the prompt)
        60:1 error[open-quiz] this quiz is never closed (write `</quiz>` on a line below it)
        "#);
}

#[test]
fn a_blank_is_typed() {
    insta::assert_snapshot!(parse("# T
<quiz>
The **capital** of France is [[ Paris ]].
![map](https://e.example/map.png)

---
It lies on the Seine:
- [x] so it does

---
https://e.example/paris
</quiz>
<quiz>
In [[Rust]], a vector is made by:

```rust
let v = [[vec!]][1];
---
```
</quiz>
<quiz>
Is `[[ -f x ]]` a test?
- [x] Yes, see [[here]]
- [ ] No
</quiz>
<quiz>
[[Rust]] is
- [x] a [[language]]
- [ ] a metal
</quiz>
<quiz>
[[one]], [[two]]
</quiz>
<quiz>
Nothing in [[ ]] or [[]].
</quiz>
<quiz>
Nothing in []] or [[]].
</quiz>
"), @r#"
        some-bank "T"
        3: Typed
          The **capital** of France is \_\_\_\_\_.
          ! https://e.example/map.png Some("map")
          = Paris (100%)
          > It lies on the Seine:
          > - [x] so it does
          @ https://e.example/paris
        14: Typed
          In \_\_\_\_\_, a vector is made by:
          
          ```rust
          let v = […][1];
          ---
          ```
          = Rust (100%)
        14: Typed
          In \[…\], a vector is made by:
          
          ```rust
          let v = _____[1];
          ---
          ```
          = vec! (100%)
        22: Single
          Is `[[ -f x ]]` a test?
          * Yes, see [[here]]
          - No
        23:7 warning[longest-is-right] the right option gives itself away: it is over 1.5 times as long as the next longest (shorten it, or make the wrong ones as precise)
        27:1 error[two-answers] the question has a blank to fill in and answers to choose from (leave out the answers, or write the blank without `[[` and `]]`)
        32:1 error[empty-prompt] the question asks nothing (write the prompt)
        32:1 error[empty-prompt] the question asks nothing (write the prompt)
        35:1 error[no-answer] no answer to the question is right (give one or more answers that earn all of it)
        35:12 warning[empty-option] an accepted answer says nothing and is left out
        38:1 error[no-options] the question has no options (give it two or more options, one of them marked as right)
        "#);
}

#[test]
fn a_form_is_no_question() {
    let block = |blanks: usize| format!("<quiz>\nFill in: {}\n</quiz>\n", "[[a]] ".repeat(blanks));
    let count = |text: &str| {
        let parsed = parse_mkdocs_quiz(text, "x", &Limits::DISCORD);
        let codes: Vec<_> = parsed.diagnostics.iter().map(|one| one.code).collect();
        let taken = parsed.bank.map_or(0, |bank| bank.questions.len());
        (taken, parsed.refused, codes.contains(&"too-many-blanks"))
    };
    assert_eq!(count(&block(10)), (10, 0, false));
    assert_eq!(count(&block(11)), (0, 1, true));
    let full = block(10).repeat(2001);
    assert_eq!(count(&full), (20_000, 10, false));
}

#[test]
fn a_page_may_switch_its_quizzes_off() {
    let quiz = "<quiz>\nA?\n- [x] a\n- [ ] b\n</quiz>\n";
    insta::assert_snapshot!(parse(&format!("---\nquiz:\n  enabled: no\n---\n{quiz}")), @r"3:12 error[quiz-off] the page switches its quizzes off (leave `enabled` out, or let it be true)");
    insta::assert_snapshot!(parse(&format!("---\nquiz:\n  enabled: 1\n---\n{quiz}")), @r#"
        some-bank "Some bank"
        6: Single
          A?
          * a
          - b
        3:12 error[wrong-type] `enabled` is true or false
        "#);
    insta::assert_snapshot!(parse(&format!("---\ntitle: [\nquiz: x\n---\n{quiz}")), @r#"
        some-bank "["
        6: Single
          A?
          * a
          - b
        2:8 error[yaml] unclosed bracket '['
        "#);
    let parsed = parse_mkdocs_quiz(
        &format!("---\nquiz: {{enabled: false}}\n---\n{quiz}{quiz}"),
        "x",
        &Limits::DISCORD,
    );
    assert_eq!((parsed.bank.is_none(), parsed.refused), (true, 2));
}

#[test]
fn a_block_or_a_tag_of_its_own_tells_the_format() {
    let check = |text: &str, expected: bool| assert_eq!(looks_like(text), expected, "{text}");
    check("# T\n<quiz>\nA?\n</quiz>\n", true);
    check("<quiz>\nA?\n", true);
    check("<?quiz?>\n", true);
    check("```\n<quiz>\nA?\n</quiz>\n```\n", false);
    check("The `<quiz>` tag and the <quiz> tag\n", false);
    check("# T\n- [x] a\n", false);
}

#[test]
fn hostile_pages_are_read_in_one_sweep() {
    let fences: String = (3..2000).rev().map(|n| "`".repeat(n) + "\n").collect();
    for text in [
        "<quiz>\n".repeat(200_000),
        "<quiz>".repeat(200_000),
        "</quiz>".repeat(200_000),
        format!("<quiz>\n{fences}</quiz>"),
        fences + "<quiz>\n",
        format!("<quiz>\nA?\n{}</quiz>", "- [x] a\n".repeat(200_000)),
    ] {
        let parsed = parse_mkdocs_quiz(&text, "x", &Limits::DISCORD);
        assert!(parsed.bank.is_none() && parsed.refused > 0);
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in "(<quiz>|</quiz>|<\\?quiz\\?>|\n|\n|- \\[ \\] |- \\[x\\] |\\* \\[é\\]|> |  |\t|```|\\[\\[|\\]\\]|a|é|# |---\n|quiz:|enabled: no\n){0,40}") {
        let parsed = parse_mkdocs_quiz(&text, "x", &Limits::DISCORD);
        for one in parsed.diagnostics {
            prop_assert!(text.get(one.span).is_some());
        }
    }
}

use super::*;
use crate::show::show;
use proptest::prelude::*;

fn parse(text: &str) -> String {
    show(&parse_task_list(text, "some-bank", &Limits::DISCORD))
}

#[test]
fn a_quiz_is_read_as_it_is() {
    insta::assert_snapshot!(parse("## Rust

Some words.

#### Q1. What is `x` in `List<T>`? ####
A paragraph.

```rust
# not a heading
- [x] not an option
```

- [ ] 1. first
- [x] second,
going on

  ```rust
      code
  ```

* [ ] None of these

**Explanation:** Because.

[reference](https://example.com/a)

#### Q2: Which two?

- [X] a
- [x] b

- [ ] c
[reference](https://example.com/b)
"), @r#"
        some-bank "Rust"
        5: Single
          What is `x` in `List<T>`?
          
          A paragraph.
          
          ```rust
          # not a heading
          - [x] not an option
          ```
          - 1\. first
          * second,
            going on
            
            ```rust
                code
            ```
          - None of these (last)
          > Because.
          @ https://example.com/a
        27: Several
          Which two?
          * a
          * b
          - c
          @ https://example.com/b
        14:7 warning[longest-is-right] the right option gives itself away: it is over 1.5 times as long as the next longest (shorten it, or make the wrong ones as precise)
        "#);
}

#[test]
fn code_below_an_option_belongs_to_it() {
    insta::assert_snapshot!(parse("#### Q1. Which?

- [ ] A

```py
a
```

- [x] B

```py
b
```

The end.

#### Q2. Which?
- [ ] &shy;

```
a
```

- [x] short

```
explains
```

#### Q3. Which?
- [x] ```sh
  one
    two
  ```
- [ ] other
"), @r#"
        some-bank "Some bank"
        1: Single
          Which?
          - ```py
            a
            ```
          * ```py
            b
            ```
          > The end.
        17: Single
          Which?
          - ```
            a
            ```
          * short
          > ```
          > explains
          > ```
        30: Single
          Which?
          * ```sh
            one
              two
            ```
          - other
        17:1 warning[same-prompt] an earlier question of this bank asks the same (reword one of them, so that each keeps its history when they are reordered)
        30:1 warning[same-prompt] an earlier question of this bank asks the same (reword one of them, so that each keeps its history when they are reordered)
        "#);
}

#[test]
fn every_question_is_judged_for_itself() {
    insta::assert_snapshot!(parse("# Title
- [ ] before
#### Q1. None marked?
- [ ] a
- [ ] b
#### A section
With words.
#### Q2. No options?
#### Q3. Empty ones?
- [ ]
- [x] a
- [] b
####Q4. No space?
- [x] a
* [X]b
## 5. A level less
- [x] a
- [ ] b

Q6. No heading?

- [x] a
- [ ] b
#### Q7. An open fence?
```
- [x] a
- [ ] b
#### Q8. Text between?
- [ ] a

between

- [x] b
#### Q9. Twice?
- [ ] A
- [x] B

In words:

- [ ] a
- [x] b
"), @r#"
        some-bank "Some bank"
        9: Single
          Empty ones?
          * a
          - b
        13: Several
          No space?
          * a
          * b
        16: Single
          A level less
          * a
          - b
        20: Single
          No heading?
          * a
          - b
        24: Single
          An open fence?
          
          ```
          * a
          - b
        28: Single
          Text between?
          - a
            
            between
          * b
        34: Single
          Twice?
          
          In words:
          - a
          * b
        1:1 error[no-right-option] no option is marked as right (mark the right one)
        3:1 error[no-right-option] no option is marked as right (mark the right one)
        8:1 error[no-options] the question has no options (give it two or more options, one of them marked as right)
        10:1 warning[empty-option] the option says nothing and is left out
        12:1 warning[odd-box] most readers of Markdown see no box here (write `- [ ] text` or `- [x] text`)
        15:1 warning[odd-box] most readers of Markdown see no box here (write `- [ ] text` or `- [x] text`)
        20:1 warning[question-without-heading] this question is not a heading (write `####` before it)
        25:1 warning[open-fence] a code block is never closed: it ends with its prompt or option (close it with a line of as many backticks)
        31:1 warning[loose-text] text between options is taken as part of the one above
        38:1 warning[options-twice] the options are written twice, and the second writing is taken (leave out the first writing)
        "#);
}

#[test]
fn images_are_shown_or_said() {
    insta::assert_snapshot!(parse("#### Q1. What is this?

![a cat](https://example.com/cat.png)
![](https://example.com/more.png)

- [x] ![cat](images/a.png)
- [ ] ![dog](https://example.com/dog.png)

#### Q2. And this?

![a dog_](images/dog.png)

- [x] a
- [ ] b
"), @r#"
        some-bank "Some bank"
        1: Single
          What is this?
          
          
          ![](https://example.com/more.png)
          ! https://example.com/cat.png Some("a cat")
          * \[image: cat\]
          - ![dog](https://example.com/dog.png)
        9: Single
          And this?
          
          \[image: a dog\_\]
          * a
          - b
        1:10 warning[more-images] a question shows one image, so the prompt has links to the others
        6:7 warning[relative-image] "images/a.png" cannot be shown: it is not a web address (give its https:// address, or put it beside the bank; now its alt text stands in its place)
        7:7 warning[image-in-option] an option cannot show an image, so it has a link to https://example.com/dog.png (say in words what the image shows, or show all of them in the prompt)
        9:10 warning[relative-image] "images/dog.png" cannot be shown: it is not a web address (give its https:// address, or put it beside the bank; now its alt text stands in its place)
        "#);
}

#[test]
fn a_file_may_use_other_headings_and_labels() {
    insta::assert_snapshot!(parse("# P1. ¿Uno?
- [x] a
- [ ] b
# P2. ¿Dos?
- [x] a
- [ ] b
# S3. What is it?
- [x] a
- [ ] b
# 4) Vier?
- [x] a
- [ ] b
"), @r#"
        some-bank "Some bank"
        1: Single
          ¿Uno?
          * a
          - b
        4: Single
          ¿Dos?
          * a
          - b
        7: Single
          S3. What is it?
          * a
          - b
        10: Single
          Vier?
          * a
          - b
        "#);
    insta::assert_snapshot!(parse("Without any heading?\n\n- [x] a\n- [ ] b\n"), @r#"
        some-bank "Some bank"
        1: Single
          Without any heading?
          * a
          - b
        1:1 warning[question-without-heading] this question is not a heading (write `####` before it)
        "#);
    insta::assert_snapshot!(parse("- [x] a\n- [ ] b\n"), @r"1:1 error[empty-prompt] the question asks nothing (write the prompt)");
}

#[test]
fn true_and_false_alone_make_a_question_of_truth() {
    insta::assert_snapshot!(parse("# T
## A?
- [ ] FALSE
- [x] True
## B?
- [x] true
- [x] false
## C?
- [ ] True
- [x] False
- [ ] Maybe
"), @r#"
        some-bank "T"
        2: TrueFalse fixed
          A?
          * true
          - false
        5: Several fixed
          B?
          * true
          * false
        8: Single
          C?
          - True
          * False
          - Maybe
        "#);
}

#[test]
fn unclosed_fences_are_not_searched_again_and_again() {
    let text = format!(
        "#### Q1. A?\n{}- [x] a\n- [ ] b\n",
        "```a\n".repeat(200_000)
    );
    let parsed = parse_task_list(&text, "x", &Limits::DISCORD);
    assert_eq!(
        parsed
            .diagnostics
            .iter()
            .filter(|one| one.code == "open-fence")
            .count(),
        1
    );
}

proptest! {
    #[test]
    fn no_text_panics(text in "([-#`~x\\]\\[ \na1é*]|#### Q1. |- \\[ \\] |- \\[x\\] |```|\n\n|  |!\\[a\\]\\(b\\)|&shy;|Q2. ){0,40}") {
        let parsed = parse_task_list(&text, "x", &Limits::DISCORD);
        for one in parsed.diagnostics {
            prop_assert!(text.get(one.span).is_some());
        }
    }

    #[test]
    fn ids_survive_reordering(order in Just((0..6).collect::<Vec<_>>()).prop_shuffle()) {
        let text = |order: &[i32]| -> String {
            order.iter().enumerate().map(|(at, n)| format!("## Q{at}. Prompt {n}\n- [x] a\n- [ ] b\n\n")).collect()
        };
        let ids = |text: &str| {
            let bank = parse_task_list(text, "x", &Limits::DISCORD).bank.expect("it has questions");
            let mut ids: Vec<_> = bank.questions.iter().map(|q| (q.prompt.source().to_owned(), q.id.clone())).collect();
            ids.sort();
            ids
        };
        prop_assert_eq!(ids(&text(&order)), ids(&text(&[0, 1, 2, 3, 4, 5])));
    }
}

use super::*;
use crate::show::show;
use proptest::prelude::*;

const WRONG: &str = "<i class='far fa-square'></i> &nbsp;&nbsp;";
const RIGHT: &str = "<i class='fas fa-check-square' style='color: Dodgerblue;'></i> &nbsp;&nbsp;";

/// Lines begin with `- ` and `* ` instead of the icons.
fn parse(text: &str) -> String {
    let text: Vec<_> = text
        .lines()
        .map(
            |line| match (line.strip_prefix("- "), line.strip_prefix("* ")) {
                (Some(wrong), _) => format!("{WRONG}{wrong}"),
                (_, Some(right)) => format!("{RIGHT}{right}"),
                _ => line.to_owned(),
            },
        )
        .collect();
    show(&parse_learn(
        &text.join("\n"),
        "some-bank",
        &Limits::DISCORD,
    ))
}

#[test]
fn an_export_is_read_as_it_is() {
    insta::assert_snapshot!(parse("---
    layout: post
    title: Connect your network - How it works
    description: nil
    tags: azure, networks
---


 <a target=\"_blank\" href=\"https://docs.example/how/\"><i class=\"fas fa-external-link-alt\"></i> </a>
 <img align=\"right\" src=\"https://docs.example/how.svg\">
####  1. What is *peering* in List<T>?


- It is ____ | <PackageReference />.

* It&#39;s `List<T>` &amp; **more**.

- All of the above
<br />
<br />

####  2. Complete:
A is ____.

B is:
  - ____
- x

* y
* z
goes on
<br />
"), @r#"
        some-bank "Connect your network - How it works"
        11: Single
          What is \*peering\* in List\<T\>?
          - It is \_\_\_\_ | \<PackageReference /\>.
          * It's `List<T>` \& \*\*more\*\*.
          - All of the above (last)
        22: Several
          Complete:\
          A is \_\_\_\_.
          
          B is:\
            \- \_\_\_\_
          - x
          * y
          * z\
            goes on
        "#);
}

#[test]
fn an_explanation_follows_in_quoted_lines() {
    insta::assert_snapshot!(parse("#### 1. Why?
* because
> for those who chose it
- so

> **Because** of `this`:
>
> - a list
> [docs](https://example.com/docs)
<br />
#### 2. No number is needed?
- no
* yes
> [docs](https://example.com)
"), @r#"
        some-bank "Some bank"
        1: Single
          Why?
          * because
            > for those who chose it
          - so
          > **Because** of `this`:
          > 
          > - a list
          @ https://example.com/docs
        11: Single fixed
          No number is needed?
          - no
          * yes
          @ https://example.com
        "#);
}

#[test]
fn every_question_is_judged_for_itself() {
    insta::assert_snapshot!(parse("- before any question
#### 1. No options?
<br />
#### 2. None right?
- a
- b
#### 3. One option?
* a
#### 4. Nothing in the right one?
* &nbsp;
- b
#### 5. Nothing in a wrong one, and copies?
- &nbsp;
- b
- c
- c
* b
#### 6. Text in odd places?
- a

joins a
* b

joins b
<br />
is left out
#### 7. An open fence?
```
code
* a
- b
#### 8.
- a
* b
"), @r#"
        some-bank "Some bank"
        12: Single
          Nothing in a wrong one, and copies?
          - c
          * b
        18: Single
          Text in odd places?
          - a
            
            joins a
          * b
            
            joins b
        27: Single
          An open fence?
          
          ```
          code
          ```
          * a
          - b
        1:1 error[option-without-question] there is no question above this option (write `#### 1. prompt` on a line above it)
        2:1 error[no-options] the question has no options (give it two or more options, one of them marked as right)
        4:1 error[no-right-option] no option is marked as right (mark the right one)
        7:1 error[one-option] there is only one option to choose (give it two or more options that differ)
        10:1 error[empty-option] the right option says nothing
        13:1 warning[empty-option] the option says nothing and is left out
        14:43 warning[same-option] a wrong option reads the same as a right one and is left out (reword one of them, or mark code as code so that its signs are not lost)
        16:43 warning[same-option] two options read the same, and one is left out (reword one of them, or mark code as code so that its signs are not lost)
        21:1 warning[loose-text] text below a blank line is taken as part of the option above
        24:1 warning[loose-text] text below a blank line is taken as part of the option above
        26:1 warning[loose-text] text after the end of the question is left out (begin its lines with `> ` to make it the explanation)
        27:1 warning[open-fence] a code block is never closed (close it with a line of as many backticks)
        32:1 error[empty-prompt] the question asks nothing (write the prompt)
        "#);
}

#[test]
fn icons_may_be_written_in_many_ways() {
    let check =
        |line: &str, expected: Option<(bool, &str)>| assert_eq!(icon(line), expected, "{line}");
    check(WRONG, Some((false, "")));
    check("<i class=\"far fa-square\"></i> a", Some((false, "a")));
    check(
        "<i  style='x' class = 'fas  fa-check-square' ></i>&nbsp; a &nbsp;",
        Some((true, "a &nbsp;")),
    );
    check("<i class=fa-square></i>a", Some((false, "a")));
    check("<i class='fas fa-external-link-alt'></i> a", None);
    check("<i data-class='fa-square'></i> a", None);
    check("<img class='fa-square'>", None);
    check("<i class='fa-square'", None);
}

proptest! {
    #[test]
    fn no_text_panics(text in "([#<>`~.& \n1-3a]|#### |<i class='fa-square'></i>|<i class='fa-check-square'></i>|---\n|<br />|&nbsp;|é){0,40}") {
        let parsed = parse_learn(&text, "x", &Limits::DISCORD);
        for one in parsed.diagnostics {
            prop_assert!(text.get(one.span).is_some());
        }
    }

    #[test]
    fn ids_survive_reordering(order in Just((0..6).collect::<Vec<_>>()).prop_shuffle()) {
        let text = |order: &[i32]| order.iter().map(|n| format!("#### 1. Q {n}\n{RIGHT}a\n\n{WRONG}b\n\n")).collect::<String>();
        let ids = |text: &str| {
            let bank = parse_learn(text, "x", &Limits::DISCORD).bank.expect("it has questions");
            let mut ids: Vec<_> = bank.questions.iter().map(|q| (q.prompt.clone(), q.id.clone())).collect();
            ids.sort_by(|a, b| a.0.source().cmp(b.0.source()));
            ids
        };
        prop_assert_eq!(ids(&text(&order)), ids(&text(&[0, 1, 2, 3, 4, 5])));
    }
}

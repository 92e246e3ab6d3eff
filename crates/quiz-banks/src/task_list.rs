//! Task-list Markdown: questions as headings, options as `- [ ]` and `- [x]` items.
//!
//! ```text
//! file        = [ front matter ] question*
//! question    = heading block* option+ [ explanation ]
//! heading     = "#"+ [ label ] prompt     of any level; one without options is a section, and
//!               the first such is the bank's title
//! label       = "Q12." | "P3:" | "12)" | "Question 4."   left out of the prompt
//! block       = paragraph | fenced code | image           the prompt goes on
//! option      = bullet "[" mark "]" text, and what is indented below it
//! bullet      = "-" | "*" | "+"
//! mark        = "x" | "X": right | " " | "": wrong
//! explanation = everything after the options; a link alone in its paragraph is the source
//! ```
//!
//! Everything is ordinary Markdown and is kept as it is. Beyond the grammar:
//! - Code that is fenced below an option but not indented belongs to that option if another
//!   option follows. It belongs to the last one too if that says nothing else, or no more than a
//!   letter, and others have such code.
//! - The options "True" and "False" alone make a question of truth.
//! - A paragraph below the options that begins with a label and has options of its own is a
//!   question, with a warning, so that one forgotten `####` costs nothing.
//! - A fence that is never closed, or not before the next labelled heading, swallows neither
//!   options nor questions: it ends with the prompt or option it stands in.
//! - The first web image of a prompt becomes the question's image. An image by a relative path
//!   cannot be shown, because the file is not on the web; its alt text takes its place, with a
//!   warning, and the question is still taken: mostly the text tells enough.

mod question;
pub(super) mod tidy;

use super::checkbox::{Checkbox, Label, LabelKind};
use super::diagnostic::Findings;
use super::draft::{BankDraft, Parsed, assemble, is_blank};
use super::lines::{Fence, Line, Lines, front_matter, heading};
use super::markdown;
use crate::limits::Limits;
use memchr::memmem;
use question::{Open, Part};
use std::borrow::Cow;
use std::collections::HashMap;

/// Whether some line is an option.
pub(crate) fn looks_like(text: &str) -> bool {
    let bytes = text.as_bytes();
    let boxes = |mark: &'static [u8]| memmem::find_iter(bytes, mark);
    boxes(b"[ ]").chain(boxes(b"[x]")).any(|at| {
        let before = &bytes[at.saturating_sub(12)..at];
        let line = before.rsplit(|&byte| byte == b'\n').next();
        matches!(line.unwrap_or_default().trim_ascii(), b"-" | b"*" | b"+")
    })
}

/// Reads task-list Markdown. `stem` names the bank where the text does not.
pub fn parse_task_list(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let (front, mut lines) = front_matter(text);
    let mut parser = Parser {
        text,
        findings: Findings::new(text),
        bank: BankDraft {
            title: front.title,
            description: front.description,
            tags: front.tags,
            ..BankDraft::default()
        },
        open: Open::new(0, 0..0, 0),
        fence: None,
        hopeless: Vec::new(),
        letters: Vec::new(),
    };
    while let Some(line) = lines.next() {
        parser.line(line, &lines);
    }
    parser.close();
    parser.strip_letters();
    assemble(stem, parser.bank, parser.findings, limits)
}

struct Parser<'t> {
    text: &'t str,
    findings: Findings<'t>,
    bank: BankDraft<'t>,
    /// What stands above the first heading is a section too.
    open: Open<'t>,
    fence: Option<Fence>,
    /// Fences of which it is known that none like them closes before a place in the text.
    hopeless: Vec<(Fence, usize)>,
    /// Questions whose prompts still begin with a label that may be none.
    letters: Vec<(usize, char, usize)>,
}

impl<'t> Parser<'t> {
    fn line(&mut self, line: Line<'t>, following: &Lines<'t>) {
        if let Some(fence) = self.fence {
            self.open.code(line);
            if fence.closed_by(line.text) {
                self.open.end_code();
                self.fence = None;
            }
        } else if let Some(prompt) = question_heading(line.text) {
            self.close();
            self.open = Open::heading(line, prompt);
        } else if let Some(checkbox) = Checkbox::on(line.text)
            && !self.open.holds(checkbox.indent)
        {
            self.add_option(line, &checkbox);
            if self.open_fence(line, checkbox.text, following) {
                self.open.content_indent = Some(checkbox.indent + 2);
            }
        } else if self.open_fence(line, line.text, following) {
            self.open.begin_code(line);
        } else {
            self.open.text(line);
        }
    }

    /// Opens a fence if the text does and a line closes it before the next labelled heading.
    fn open_fence(&mut self, line: Line<'t>, text: &str, following: &Lines<'t>) -> bool {
        let Some(fence) = Fence::opened_by(text) else {
            return false;
        };
        let known = |&(other, until): &(Fence, usize)| line.start < until && other.covers(fence);
        if self.hopeless.iter().any(known) {
            return false;
        }
        let mut until = usize::MAX;
        for next in following.clone() {
            if fence.closed_by(next.text) {
                self.fence = Some(fence);
                return true;
            }
            if question_heading(next.text)
                .and_then(Label::of)
                .is_some_and(Label::is_telling)
            {
                until = next.start;
                break;
            }
        }
        self.hopeless.retain(|(_, until)| line.start < *until);
        self.hopeless.push((fence, until));
        self.findings
            .warning(
                "open-fence",
                line.span(),
                "a code block is never closed: it ends with its prompt or option",
            )
            .help("close it with a line of as many backticks");
        false
    }

    fn add_option(&mut self, line: Line<'t>, checkbox: &Checkbox<'t>) {
        if self.open.part == Part::After {
            match self.open.after.label.take() {
                Some((at, first, label)) => self.open_paragraph(at, first, label),
                None => self.open.settle_after(),
            }
        }
        if self.open.draft.line == 0 {
            self.begin_without_heading(line);
        }
        if checkbox.odd {
            self.findings
                .warning(
                    "odd-box",
                    line.span(),
                    "most readers of Markdown see no box here",
                )
                .help("write `- [ ] text` or `- [x] text`");
        }
        self.open.add_option(line, checkbox);
    }

    /// The options below belong to a paragraph that begins with a label.
    fn open_paragraph(&mut self, at: usize, first: Line<'t>, label: Label) {
        let prompt = self.open.after.markdown.split_off(at);
        let end = std::mem::replace(&mut self.open.after.span.end, first.start);
        self.close();
        self.findings
            .warning(
                "question-without-heading",
                first.span(),
                "this question is no heading",
            )
            .help("write `####` before it");
        let mut open = Open::new(first.number, first.span(), first.start);
        open.draft.prompt.span = first.start..end;
        open.prompt_end = end;
        open.label = Some(Label {
            kind: LabelKind::Sure,
            ..label
        });
        let indent = prompt.len() - prompt.trim_start().len();
        open.draft.prompt.markdown = prompt[indent + label.length..].to_owned();
        self.open = open;
    }

    /// Options above the first heading: the text above them is what they answer.
    fn begin_without_heading(&mut self, line: Line<'t>) {
        let draft = &mut self.open.draft;
        if is_blank(&draft.prompt.markdown) {
            draft.line = line.number;
            draft.span = line.span();
            return;
        }
        let above = &self.text[..self.open.prompt_end];
        let start = above.len() - above.trim_start().len();
        draft.line = 1 + above[..start].matches('\n').count() as u32;
        draft.prompt.span = start..self.open.prompt_end;
        draft.span = start..start + above[start..].lines().next().unwrap_or_default().len();
        self.findings
            .warning(
                "question-without-heading",
                draft.span.clone(),
                "this question is no heading",
            )
            .help("write `####` before it");
    }

    /// Ends what is open: a question, or a section that may name the bank.
    fn close(&mut self) {
        let open = std::mem::replace(&mut self.open, Open::new(0, 0..0, 0));
        self.fence = None;
        let telling = open.label.is_some_and(Label::is_telling);
        if open.draft.options.is_empty() && !telling {
            if self.bank.title.is_none() && self.bank.questions.is_empty() && open.draft.line > 0 {
                let heading = open
                    .draft
                    .prompt
                    .markdown
                    .lines()
                    .next()
                    .unwrap_or_default();
                self.bank.title = Some(markdown::plain(heading)).filter(|title| !is_blank(title));
            }
            return;
        }
        if let Some(Label {
            kind: LabelKind::Letter(letter),
            length,
        }) = open.label
        {
            self.letters
                .push((self.bank.questions.len(), letter, length));
        }
        let draft = open.close(self.text, &mut self.findings);
        self.bank.questions.push(draft);
    }

    /// Letters before numbers are labels if two questions have the same.
    fn strip_letters(&mut self) {
        let mut uses: HashMap<char, u32> = HashMap::new();
        for (_, letter, _) in &self.letters {
            *uses.entry(*letter).or_default() += 1;
        }
        for &(at, letter, length) in &self.letters {
            if uses[&letter] > 1 {
                let draft = &mut self.bank.questions[at];
                draft.prompt.markdown.drain(..length);
                if let Cow::Borrowed(identity) = draft.identity {
                    draft.identity = Cow::Borrowed(&identity[length..]);
                }
            }
        }
    }
}

/// The text of a heading; a labelled one may have no space after its marks.
fn question_heading(line: &str) -> Option<&str> {
    if !line.trim_start_matches(' ').starts_with('#') {
        return None;
    }
    let text = match heading(line) {
        Some((_, text)) => text,
        None => {
            let text = line.strip_prefix("##")?.trim_start_matches('#').trim();
            Label::of(text)
                .filter(|label| label.is_telling())
                .map(|_| text)?
        }
    };
    // A closing run of marks is no part of it.
    let open = text.trim_end_matches('#');
    Some(if open.is_empty() || open.ends_with(' ') {
        open.trim_end()
    } else {
        text
    })
}

#[cfg(test)]
mod tests {
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
        20:1 warning[question-without-heading] this question is no heading (write `####` before it)
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
        1:10 warning[more-images] a question shows one image, so links to the others stand in the prompt
        6:7 warning[relative-image] "images/a.png" cannot be shown: it is no web address (give the image an https:// address; its alt text stands in its place)
        7:7 warning[image-in-option] an option cannot show an image, so a link to https://example.com/dog.png stands in it (say in words what the image shows, or show all of them in the prompt)
        9:10 warning[relative-image] "images/dog.png" cannot be shown: it is no web address (give the image an https:// address; its alt text stands in its place)
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
        1:1 warning[question-without-heading] this question is no heading (write `####` before it)
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
}

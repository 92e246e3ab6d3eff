//! Converts text that was scraped from rendered pages into Markdown.
//!
//! Everything in such text is literal: `**Hello**`, `List<T>`, `____`. Only code keeps its meaning,
//! because people who write this grammar by hand use it: code spans (paired runs of backticks of
//! any length in one line) and fenced blocks. Entities are decoded outside code; inside code they
//! stay, as in all Markdown, so that a question about `&nbsp;` can be asked.

use super::blank::is_blank;
use super::lines::{Fence, indent};
use super::markdown::escape_around_formulas_into;
use html_escape::decode_html_entities;

/// Turns literal lines into Markdown with the same text.
#[derive(Debug, Default)]
pub(crate) struct Literal {
    out: String,
    fence: Option<Fence>,
    blank: bool,
    /// Whether entities are literal too.
    no_entities: bool,
}

impl Literal {
    /// The next line.
    pub(crate) fn push(&mut self, line: &str) {
        if let Some(fence) = self.fence {
            self.out.push('\n');
            let removable = indent(line).min(fence.indent);
            self.out.push_str(line[removable..].trim_end());
            if fence.closed_by(line) {
                self.fence = None;
                self.blank = true;
            }
            return;
        }
        let text = line.trim();
        if text.is_empty() {
            self.blank = true;
            return;
        }
        if let Some(fence) = Fence::opened_by(line) {
            self.separate("\n\n");
            self.out.push_str(text);
            self.fence = Some(fence);
        } else {
            // Two lines stay two lines.
            self.separate("\\\n");
            self.push_indent(line);
            escape_line(&mut self.out, text, self.no_entities);
        }
        self.blank = false;
    }

    /// Adds a line in which everything is literal, even code and entities.
    pub(crate) fn push_plain(&mut self, line: &str) {
        let text = line.trim();
        if text.is_empty() {
            self.blank = true;
            return;
        }
        self.separate("\\\n");
        self.push_indent(line);
        escape_around_formulas_into(&mut self.out, text, true);
        self.blank = false;
    }

    fn separate(&mut self, by: &str) {
        if !self.out.is_empty() {
            self.out.push_str(if self.blank { "\n\n" } else { by });
        }
    }

    /// Keeps indentation below the first line, for code that lost its fence.
    fn push_indent(&mut self, line: &str) {
        let columns: usize = line[..indent(line)]
            .bytes()
            .map(|byte| if byte == b'\t' { 4 } else { 1 })
            .sum();
        if columns >= 2 && !self.out.is_empty() {
            self.out.extend(std::iter::repeat_n('\u{a0}', columns));
        }
    }

    /// Whether a fenced block is open.
    pub(crate) fn in_fence(&self) -> bool {
        self.fence.is_some()
    }

    /// Whether nothing visible was added so far.
    pub(crate) fn is_blank(&self) -> bool {
        is_blank(&self.out)
    }

    /// Returns the Markdown, with every fence closed.
    pub(crate) fn finish(mut self) -> String {
        if let Some(fence) = self.fence {
            self.out.push('\n');
            self.out.push_str(&fence.closing());
        }
        self.out
    }
}

/// Literal text as Markdown.
pub(crate) fn plain_text(text: &str) -> String {
    let mut literal = Literal::default();
    text.lines().for_each(|line| literal.push_plain(line));
    literal.finish()
}

/// Text in which only code has a meaning, and entities are literal, as Markdown.
pub(crate) fn text_with_code(text: &str) -> String {
    let mut literal = Literal {
        no_entities: true,
        ..Literal::default()
    };
    text.lines().for_each(|line| literal.push(line));
    literal.finish()
}

fn escape_line(out: &mut String, line: &str, no_entities: bool) {
    let escape_text = |out: &mut String, text: &str, line_start| {
        if no_entities || !text.contains('&') {
            escape_around_formulas_into(out, text, line_start);
        } else {
            escape_around_formulas_into(out, &decode_html_entities(text), line_start);
        }
    };
    let mut rest = line;
    let mut line_start = true;
    let mut search = Pairs::default();
    while let Some(open) = rest.find('`') {
        let run = run_of_backticks(&rest[open..]);
        let code = open + run;
        let Some(close) = search.closing(rest, code, run) else {
            // An unclosed run is text.
            escape_text(out, &rest[..code], line_start);
            (rest, line_start) = (&rest[code..], false);
            continue;
        };
        escape_text(out, &rest[..open], line_start);
        out.push_str(&rest[open..close + run]);
        (rest, line_start) = (&rest[close + run..], false);
    }
    escape_text(out, rest, line_start);
}

fn run_of_backticks(text: &str) -> usize {
    text.bytes().take_while(|&byte| byte == b'`').count()
}

/// Finds closing runs. It remembers which lengths have none left, so that a line with many unpaired
/// runs is not searched to its end for each.
#[derive(Debug, Default)]
struct Pairs {
    hopeless: u64,
}

impl Pairs {
    fn closing(&mut self, text: &str, from: usize, run: usize) -> Option<usize> {
        let bit = 1_u64 << run.min(63);
        if self.hopeless & bit != 0 {
            return None;
        }
        let mut at = from;
        while let Some(next) = text[at..].find('`') {
            let length = run_of_backticks(&text[at + next..]);
            if length == run {
                return Some(at + next);
            }
            at += next + length;
        }
        self.hopeless |= bit;
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::{has_formulas, plain};
    use proptest::prelude::*;

    fn markdown(text: &str) -> String {
        let mut literal = Literal::default();
        text.lines().for_each(|line| literal.push(line));
        literal.finish()
    }

    #[test]
    fn what_is_written_is_meant() {
        let check = |text: &str, expected: &str| assert_eq!(plain(&markdown(text)), expected);
        check("*Hello, **world**!*", "*Hello, **world**!*");
        check("a\n\n- b\n  - c\n1. d", "a\n- b\n\u{a0}\u{a0}- c\n1. d");
        check(
            "&lt;div&gt; &amp;amp; &#42;x&#42; &nbsp;y",
            "<div> &amp; *x* \u{a0}y",
        );
        check(
            "`&nbsp;` and ``a`b`` and ` alone",
            "&nbsp; and a`b and ` alone",
        );
        check("x == 1 `a` `` b ` c", "x == 1 a `` b ` c");
        check("\\`a\\`", "\\a\\");
        check(
            "Complete: \nA ____.\nB ____.",
            "Complete:\nA ____.\nB ____.",
        );
    }

    #[test]
    fn fenced_code_is_code() {
        insta::assert_snapshot!(markdown("What?\n  ```py\n  if x:\n      # *y*\n  ```\nThen *z*\n```\nopen"), @r"
        What?

        ```py
        if x:
            # *y*
        ```

        Then \*z\*

        ```
        open
        ```
        ");
    }

    #[test]
    fn plain_text_has_no_marks_at_all() {
        let text = "`&nbsp;` is *x*\n```\n  - [y](z)\n\n# end";
        insta::assert_snapshot!(plain_text(text), @r"
        \`\&nbsp;\` is \*x\*\
        \`\`\`\
          \- \[y\](z)
        
        \# end
        ");
        assert_eq!(
            plain(&plain_text(text)),
            "`&nbsp;` is *x*\n```\n\u{a0}\u{a0}- [y](z)\n# end"
        );
    }

    #[test]
    fn without_entities_they_are_text_beside_code() {
        insta::assert_snapshot!(text_with_code("&lt;b&gt; is *not* `&nbsp;`\n\n```\n*x*\n```"), @r"
        \&lt;b\&gt; is \*not\* `&nbsp;`

        ```
        *x*
        ```
        ");
    }

    proptest! {
        #[test]
        fn lines_without_code_survive(text in "[ -_a-~]{0,60}") {
            prop_assume!(!text.contains("~~~") && !text.contains('&') && !has_formulas(text.trim()));
            prop_assert_eq!(plain(&markdown(&text)), text.trim());
        }
    }
}

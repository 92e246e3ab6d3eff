//! The HTML of Anki's editor, as Markdown and as plain text.
//!
//! Line breaks and blocks become lines, bold and italic and code keep their look, superscripts
//! and subscripts of digits become such digits, links and pictures become Markdown's. Other tags
//! only colour the text and are left out with their attributes; what is no tag of HTML (`List<T>`)
//! is text.

mod tag;

use crate::bank::draft::is_blank;
use crate::bank::markdown::{escape, escape_into, fenced, is_web_address, plain};
use html_escape::decode_html_entities;
use memchr::memchr;
use tag::{BLOCK, HIDDEN, Tag};

/// Bytes of Markdown past which its marks are not checked but left out: no message holds it.
const LOOKED_AT: usize = 4 * crate::limits::MESSAGE_TEXT;

/// A field that was read.
#[derive(Debug, Default)]
pub(super) struct Html {
    lines: Vec<Line>,
}

#[derive(Debug)]
enum Line {
    Spans(Vec<Span>),
    /// The lines of a code block.
    Code(String),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Look {
    bold: bool,
    italic: bool,
    code: bool,
    link: Option<String>,
}

#[derive(Debug)]
enum Span {
    Text(String, Look),
    Image { url: String, alt: String },
}

impl Html {
    /// Reads a field.
    pub(super) fn of(source: &str) -> Self {
        let mut reader = Reader::default();
        let mut rest = source;
        // Where no tag or comment can end any more none is looked for, over and over, to the end.
        let last = |end: &str| source.rfind(end).unwrap_or(0);
        let (last_tag, last_comment) = (last(">"), last("-->"));
        while let Some(open) = memchr(b'<', rest.as_bytes()) {
            let at = source.len() - rest.len() + open;
            let is_comment = rest[open..].starts_with("<!--");
            let ends = at < if is_comment { last_comment } else { last_tag };
            let tag = if ends { Tag::at(&rest[open..]) } else { None };
            let text = match &tag {
                Some(_) => &rest[..open],
                None => &rest[..=open],
            };
            reader.text(text);
            rest = &rest[text.len()..];
            if let Some(tag) = tag {
                rest = &rest[tag.length..];
                reader.tag(&tag);
            }
        }
        reader.text(rest);
        reader.end_line();
        reader.html
    }

    /// As text without any marks; pictures are left out.
    pub(super) fn plain(&self) -> String {
        let mut out = String::new();
        for (at, line) in self.lines.iter().enumerate() {
            if at > 0 {
                out.push('\n');
            }
            match line {
                Line::Code(code) => out.push_str(code),
                Line::Spans(spans) => spans.iter().for_each(|span| {
                    if let Span::Text(text, _) = span {
                        out.push_str(text);
                    }
                }),
            }
        }
        let lines: Vec<_> = out.lines().map(str::trim).collect();
        lines.join("\n").trim().to_owned()
    }

    /// The pictures alone, as Markdown.
    pub(super) fn pictures(&self) -> String {
        let spans = self.lines.iter().flat_map(|line| match line {
            Line::Spans(spans) => &spans[..],
            Line::Code(_) => &[],
        });
        let pictures = spans.filter(|span| matches!(span, Span::Image { .. }));
        let written = pictures.map(|span| line_of(std::slice::from_ref(span), false));
        written.collect::<Vec<_>>().join(" ")
    }

    /// As Markdown.
    pub(super) fn markdown(&self) -> String {
        let styled = self.written(true);
        if styled.len() > LOOKED_AT {
            return self.written(false);
        }
        // Marks within words or beside punctuation may be none to Markdown, and then they show.
        let bare = self.written(false);
        match plain(&styled) == plain(&bare) {
            true => styled,
            false => bare,
        }
    }

    fn written(&self, styled: bool) -> String {
        let mut out = String::new();
        let mut separator = "";
        for line in &self.lines {
            let (text, ends) = match line {
                Line::Code(code) => {
                    separator = if out.is_empty() { "" } else { "\n\n" };
                    (fenced("", code), "\n\n")
                }
                Line::Spans(spans) => (line_of(spans, styled), "\\\n"),
            };
            if text.is_empty() {
                separator = if out.is_empty() { "" } else { "\n\n" };
                continue;
            }
            out.push_str(separator);
            out.push_str(&text);
            separator = ends;
        }
        out
    }
}

/// One line of Markdown.
fn line_of(spans: &[Span], styled: bool) -> String {
    let mut out = String::new();
    for span in spans {
        let (text, look) = match span {
            Span::Text(text, look) => (text, look),
            Span::Image { url, alt } => {
                out.push_str(&format!(
                    "![{}](<{}>)",
                    escape(alt),
                    url.replace(['<', '>'], "")
                ));
                continue;
            }
        };
        let inner = text.trim();
        let before = text.len() - text.trim_start().len();
        let (before, after) = (&text[..before], &text[before + inner.len()..]);
        if !out.is_empty() {
            out.push_str(before);
        }
        if inner.is_empty() {
            continue;
        }
        let marks = match (look.bold && styled, look.italic && styled) {
            (true, true) => "***",
            (true, false) => "**",
            (false, true) => "*",
            (false, false) => "",
        };
        let link = look.link.as_deref().filter(|_| styled);
        out.push_str(if link.is_some() { "[" } else { "" });
        out.push_str(marks);
        if look.code {
            push_code(&mut out, inner);
        } else {
            let starts = out.is_empty();
            escape_into(&mut out, inner, starts);
        }
        out.push_str(marks);
        if let Some(url) = link {
            out.push_str(&format!("](<{url}>)"));
        }
        out.push_str(after);
    }
    out.truncate(out.trim_end().len());
    out
}

/// A code span that holds the text, whatever runs of backticks are in it.
fn push_code(out: &mut String, code: &str) {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let marks = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    out.push_str(&format!("{marks}{space}{code}{space}{marks}"));
}

#[derive(Debug, Default)]
struct Reader {
    html: Html,
    line: Vec<Span>,
    look: Look,
    /// The code block that is open.
    code: Option<String>,
    /// The tag whose content is hidden.
    hidden: Option<String>,
    raised: bool,
    lowered: bool,
}

impl Reader {
    fn text(&mut self, source: &str) {
        if source.is_empty() || self.hidden.is_some() {
            return;
        }
        let text = decode_html_entities(source);
        if let Some(code) = &mut self.code {
            code.push_str(&text);
            return;
        }
        let mut text: String = match self.look.code {
            true => text.replace(['\n', '\u{a0}'], " "),
            false => spaced(&text, self.ends_with_space()),
        };
        if (self.raised || self.lowered)
            && let Some(digits) = small_digits(&text, self.raised)
        {
            text = digits;
        } else if self.raised {
            text.insert(0, '^');
        }
        if text.is_empty() {
            return;
        }
        match self.line.last_mut() {
            Some(Span::Text(before, look)) if *look == self.look => before.push_str(&text),
            _ => self.line.push(Span::Text(text, self.look.clone())),
        }
    }

    fn ends_with_space(&self) -> bool {
        match self.line.last() {
            Some(Span::Text(text, _)) => text.ends_with(' '),
            Some(Span::Image { .. }) => false,
            None => true,
        }
    }

    fn tag(&mut self, tag: &Tag<'_>) {
        let name = &*tag.name;
        if let Some(hidden) = &self.hidden {
            if tag.closes && hidden == name {
                self.hidden = None;
            }
            return;
        }
        if let Some(code) = &mut self.code {
            match name {
                "pre" if tag.closes => self.end_code(),
                "br" | "div" | "p" if !tag.closes && !code.is_empty() => code.push('\n'),
                _ => {}
            }
            return;
        }
        match name {
            "b" | "strong" => self.look.bold = !tag.closes,
            "i" | "em" => self.look.italic = !tag.closes,
            "code" | "tt" | "kbd" | "samp" => self.look.code = !tag.closes,
            "sup" => self.raised = !tag.closes,
            "sub" => self.lowered = !tag.closes,
            "a" => {
                let url = tag.attribute("href").filter(|_| !tag.closes);
                let plain = |url: &String| is_web_address(url) && !url.contains(['<', '>', '\\']);
                self.look.link = url.filter(plain);
            }
            "img" => {
                let url = tag.attribute("src").unwrap_or_default();
                let alt = tag.attribute("alt").unwrap_or_default();
                let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
                let url = url.replace(['\n', '\\'], "");
                self.line.push(Span::Image { url, alt });
            }
            "td" | "th" => self.text(" "),
            "pre" if !tag.closes => {
                self.end_line();
                self.code = Some(String::new());
            }
            "br" | "hr" => self
                .html
                .lines
                .push(Line::Spans(std::mem::take(&mut self.line))),
            _ if BLOCK.contains(&name) => {
                self.end_line();
                if name == "li" && !tag.closes {
                    self.text("• ");
                }
                if name == "p" && tag.closes {
                    self.html.lines.push(Line::Spans(Vec::new()));
                }
            }
            _ if HIDDEN.contains(&name) && !tag.closes => self.hidden = Some(name.to_owned()),
            _ => {}
        }
    }

    fn end_line(&mut self) {
        self.end_code();
        if !self.line.is_empty() {
            self.html
                .lines
                .push(Line::Spans(std::mem::take(&mut self.line)));
        }
    }

    fn end_code(&mut self) {
        if let Some(code) = self.code.take().filter(|code| !is_blank(code)) {
            self.html
                .lines
                .push(Line::Code(code.trim_matches('\n').to_owned()));
        }
    }
}

/// The text with each run of white space as one space, and none where one stands already.
fn spaced(text: &str, mut after_space: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let space = c.is_whitespace();
        if !(space && after_space) {
            out.push(if space { ' ' } else { c });
        }
        after_space = space;
    }
    out
}

/// Digits and signs that are set above or below the line.
fn small_digits(text: &str, raised: bool) -> Option<String> {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let one = |c: char| match (c, raised) {
        ('0'..='9', true) => RAISED.get(c as usize - '0' as usize).copied(),
        ('0'..='9', false) => char::from_u32(c as u32 - '0' as u32 + 0x2080),
        ('+', true) => Some('⁺'),
        ('-' | '\u{2212}', true) => Some('⁻'),
        ('n', true) => Some('ⁿ'),
        ('+', false) => Some('₊'),
        ('-' | '\u{2212}', false) => Some('₋'),
        _ => None,
    };
    text.trim().chars().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(source: &str, markdown: &str, plain: &str) {
        let html = Html::of(source);
        assert_eq!(html.markdown(), markdown, "{source}");
        assert_eq!(html.plain(), plain, "{source}");
    }

    #[test]
    fn what_the_editor_writes_keeps_its_look() {
        check(
            "a &amp; b &lt;c&gt;&nbsp;*d*",
            r"a \& b \<c\> \*d\*",
            "a & b <c> *d*",
        );
        check(
            "<b>bold </b>and <i>italic</i>",
            "**bold** and *italic*",
            "bold and italic",
        );
        check("<b><i>both</i></b>", "***both***", "both");
        check("un<b>bold</b>ed", "un**bold**ed", "unbolded");
        check("x<b>(y)</b>z", "x(y)z", "x(y)z");
        check("<code>a*b</code> <tt>`</tt>", "`a*b` `` ` ``", "a*b `");
        check(
            "10<sup>-3</sup> H<sub>2</sub>O x<sup>y</sup>",
            "10⁻³ H₂O x^y",
            "10⁻³ H₂O x^y",
        );
        check("<span style=\"color: red\">red</span>", "red", "red");
        check(
            "List<T> and a < b",
            r"List\<T\> and a \< b",
            "List<T> and a < b",
        );
        check(
            "<a href=\"https://e.example/?a=1&amp;b\">x</a> <a href='#y'>y</a>",
            "[x](<https://e.example/?a=1&b>) y",
            "x y",
        );
        check("a<!-- no --><style>b {}</style>c<script>", "ac", "ac");
        check("<B>A</B", r"**A\</B**", "A</B");
    }

    #[test]
    fn breaks_and_blocks_are_lines() {
        check("a<br>b<br /><br>c", "a\\\nb\n\nc", "a\nb\n\nc");
        check("<div>a</div><div>b\nc</div>", "a\\\nb c", "a\nb c");
        check("<p>a</p><p>b</p>", "a\n\nb", "a\n\nb");
        check(
            "<ul><li>a</li><li># b</li></ul>",
            "• a\\\n• # b",
            "• a\n• # b",
        );
        check("<div># a</div><br>", "\\# a", "# a");
        check(
            "x<pre>if a:<br>    b &lt; c\n</pre>y",
            "x\n\n```\nif a:\n    b < c\n```\n\ny",
            "x\nif a:\nb < c\ny",
        );
        check("<br><br>", "", "");
    }

    #[test]
    fn pictures_are_those_of_markdown() {
        check(
            "a <img src=\"my pic.png\" alt=\"A [tree]\">",
            r"a ![A \[tree\]](<my pic.png>)",
            "a",
        );
        check(
            "<img src=https://e.example/a.png>",
            "![](<https://e.example/a.png>)",
            "",
        );
        check("<img>", "![](<>)", "");
    }

    proptest! {
        #[test]
        fn words_survive(text in "(</?(b|i|code|a|div|sup|pre|img src=x)>|<br>|&lt;|&#0;|<|>|=|\"|a|é|\\*|_|`| |\n){0,30}") {
            let html = Html::of(&text);
            let letters = |text: &str| text.chars().filter(|c| matches!(c, 'a' | 'é')).count();
            prop_assert!(letters(&plain(&html.markdown())) <= letters(&text));
            let _ = html.plain();
        }
    }
}

//! Converts the CommonMark of banks to Discord's Markdown.

use crate::bot::ui::visible::visible;
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use quiz_banks::markdown::{events, formula_text, plain};

/// Invisible. Breaks up backticks that would end a code block.
const ZERO_WIDTH_SPACE: char = '\u{200b}';

/// Escapes text, so that Discord shows all of its characters as they are.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    escape_into(&mut out, &visible(text), false);
    out
}

/// Escapes text as [`escape`] does. With `links`, web addresses without Markdown characters are
/// kept, so that they stay links.
fn escape_into(out: &mut String, text: &str, links: bool) {
    for word in text.split_inclusive(char::is_whitespace) {
        let address = word.starts_with("https://") || word.starts_with("http://");
        if links && address && !word.contains(['*', '|', '~', '`', '<', '>', '\\']) {
            out.push_str(word);
            continue;
        }
        for (index, character) in word.char_indices() {
            let marks = matches!(
                character,
                '\\' | '*' | '_' | '~' | '|' | '`' | '<' | '[' | ']' | '#' | '>'
            );
            let first = index == 0 && (out.is_empty() || out.ends_with('\n'));
            let rest = &word[index + character.len_utf8()..];
            let in_place = match character {
                '-' | '+' => first,
                '.' => ends_a_list_number(out),
                ':' => begins_an_emoji(rest),
                _ => false,
            };
            if marks || in_place {
                out.push('\\');
            }
            out.push(character);
            if character == '@' && (rest.starts_with("everyone") || rest.starts_with("here")) {
                // It would notify nobody, but look as if it did.
                out.push(ZERO_WIDTH_SPACE);
            }
        }
    }
}

/// Returns whether a colon before `rest` would begin an emoji name such as `:x:`.
fn begins_an_emoji(rest: &str) -> bool {
    let name = |c: char| c.is_ascii_alphanumeric() || "_+-".contains(c);
    let end = rest.find(|c| !name(c)).unwrap_or(rest.len());
    end > 0 && rest[end..].starts_with(':')
}

/// Returns whether a full stop here would make a list item of a number that begins the line.
fn ends_a_list_number(out: &str) -> bool {
    let line = out.rsplit('\n').next().unwrap_or_default();
    !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit())
}

/// Converts CommonMark to Discord's Markdown.
pub(crate) fn discord(source: &str) -> String {
    let mut writer = Writer::default();
    events(source).for_each(|event| writer.event(event));
    writer.out.truncate(writer.out.trim_end().len());
    writer.out
}

/// Converts CommonMark to Discord's Markdown of at most `max` characters. What does not fit is left
/// out by whole paragraphs and code blocks, with "…" at the end.
pub(crate) fn discord_within(source: &str, max: usize) -> String {
    let all = discord(source);
    if all.chars().count() <= max {
        return all;
    }
    let mut writer = Writer::default();
    let (mut depth, mut kept) = (0_usize, 0);
    for event in events(source) {
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        writer.event(event);
        let text = writer.out.trim_end();
        if text.chars().count() + "\n…".chars().count() > max {
            break;
        }
        if depth == 0 {
            kept = text.len();
        }
    }
    match &writer.out[..kept] {
        // Not even the first block fits. Half, because escaping at most doubles the length.
        "" => escape(&super::cut::cut(&plain(source), max / 2)),
        kept => format!("{kept}\n…"),
    }
}

#[derive(Default)]
struct Writer {
    out: String,
    /// The number of the next item of each open list, `None` for bullets; the innermost list is
    /// last.
    lists: Vec<Option<u64>>,
    /// Where each open quote began in `out`.
    quotes: Vec<usize>,
    /// Where the text of each open link began in `out`, and its URL.
    links: Vec<(usize, String)>,
    in_code_block: bool,
}

impl Writer {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.in_code_block => self.code_lines(&visible(&text)),
            Event::Text(text) => escape_into(&mut self.out, &visible(&text), true),
            Event::Code(code) => self.out.push_str(&code_span(&visible(&code))),
            Event::SoftBreak => self.out.push(' '),
            Event::HardBreak => self.new_line(),
            Event::Rule => {
                self.out.push_str("───");
                self.block_end();
            }
            Event::InlineMath(tex) => self.formula(&tex, false),
            Event::DisplayMath(tex) => self.formula(&tex, true),
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn formula(&mut self, tex: &str, display: bool) {
        let text = formula_text(tex, display);
        escape_into(&mut self.out, &visible(&text), false);
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { .. } | Tag::Strong => self.out.push_str("**"),
            Tag::Emphasis => self.out.push('*'),
            Tag::Strikethrough => self.out.push_str("~~"),
            Tag::BlockQuote(_) => self.quotes.push(self.out.len()),
            Tag::CodeBlock(kind) => {
                self.in_code_block = true;
                self.own_line();
                self.out.push_str("```");
                if let CodeBlockKind::Fenced(language) = kind {
                    let name = language
                        .split(|c: char| !c.is_alphanumeric() && !"+-#_".contains(c))
                        .next();
                    self.out.push_str(name.unwrap_or_default());
                }
                self.out.push('\n');
            }
            Tag::List(first) => {
                self.own_line();
                self.lists.push(first);
            }
            Tag::Item => {
                self.own_line();
                self.out.extend(std::iter::repeat_n(
                    "  ",
                    self.lists.len().saturating_sub(1),
                ));
                match self.lists.last_mut() {
                    Some(Some(number)) => {
                        self.out.push_str(&format!("{number}. "));
                        *number += 1;
                    }
                    _ => self.out.push_str("- "),
                }
            }
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.links.push((self.out.len(), dest_url.into_string()));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                self.out.push_str("**");
                self.block_end();
            }
            TagEnd::Strong => self.out.push_str("**"),
            TagEnd::Emphasis => self.out.push('*'),
            TagEnd::Strikethrough => self.out.push_str("~~"),
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.block_end(),
            TagEnd::CodeBlock => {
                self.in_code_block = false;
                self.own_line();
                self.out.push_str("```");
                self.block_end();
            }
            TagEnd::Item => self.own_line(),
            TagEnd::List(_) => {
                self.lists.pop();
                if self.lists.is_empty() {
                    self.block_end();
                }
            }
            TagEnd::BlockQuote(_) => self.end_quote(),
            TagEnd::Link | TagEnd::Image => self.end_link(),
            _ => {}
        }
    }

    fn code_lines(&mut self, code: &str) {
        let guarded = format!("`{ZERO_WIDTH_SPACE}``");
        self.out.push_str(&code.replace("```", &guarded));
    }

    fn new_line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n("  ", self.lists.len()));
    }

    fn own_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn block_end(&mut self) {
        self.own_line();
        if self.lists.is_empty() && !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    fn end_quote(&mut self) {
        let quoted = self.out.split_off(self.quotes.pop().unwrap_or_default());
        for line in quoted.trim_end().lines() {
            self.out.push_str("> ");
            self.out.push_str(line);
            self.out.push('\n');
        }
        self.block_end();
    }

    fn end_link(&mut self) {
        let Some((start, url)) = self.links.pop() else {
            return;
        };
        if !url.starts_with("https://") && !url.starts_with("http://") {
            return;
        }
        let text = self.out.split_off(start);
        if text.is_empty() || text == url {
            self.out.push_str(&url);
        } else {
            self.out.push_str(&link(&text, &url));
        }
    }
}

/// Formats a link. `text` must already be Discord's Markdown.
pub(crate) fn link(text: &str, url: &str) -> String {
    let url = url
        .replace('(', "%28")
        .replace(')', "%29")
        .replace(' ', "%20");
    format!("[{text}]({url})")
}

fn code_span(code: &str) -> String {
    let code = code.replace("``", &format!("`{ZERO_WIDTH_SPACE}`"));
    if !code.contains('`') {
        return format!("`{code}`");
    }
    let pad = |at_edge: bool| if at_edge { " " } else { "" };
    let (before, after) = (pad(code.starts_with('`')), pad(code.ends_with('`')));
    format!("``{before}{code}{after}``")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: &str) {
        assert_eq!(discord(source), expected);
    }

    #[test]
    fn plain_text_is_not_read_as_markup() {
        check(r"a\_b \*c\* List\<T> \| x", r"a\_b \*c\* List\<T\> \| x");
        check(
            "use <PackageReference Include=\"x\"> here",
            "use \\<PackageReference Include=\"x\"\\> here",
        );
        check(r"\# no heading", r"\# no heading");
        check(r"12\. no list", r"12\. no list");
        check(r"\- no list", r"\- no list");
        check(
            "||spoiler|| <@1> <t:1:R>",
            r"\|\|spoiler\|\| \<@1\> \<t\:1:R\>",
        );
    }

    #[test]
    fn names_are_not_read_as_links_or_markup() {
        assert_eq!(escape("http://a||"), r"http://a\|\|");
        assert_eq!(escape("http://<@1>"), r"http://\<@1\>");
        check("http://a|| x", r"http://a\|\| x");
        check("root:x:0:0", r"root\:x\:0:0");
        check("12:30 and a:b", "12:30 and a:b");
        check("@everyone \u{202e}evil", "@\u{200b}everyone evil");
    }

    #[test]
    fn formulas_are_said_in_unicode_or_as_they_are_written() {
        check("Is $x_1^2 * y_1$ it, or $5?", r"Is x₁² \* y₁ it, or $5?");
        check(r"\(\ce{H2O}\) and \[ \sqrt{2} \]", "H₂O and √2");
        check(r"**$\frac{a_1}{2}$**", r"**$\\frac{a\_1}{2}$**");
        check("`$x^2$` costs $5 and $10", "`$x^2$` costs $5 and $10");
    }

    #[test]
    fn markup_is_converted() {
        check("**a** *b* ~~c~~ `d*e`", "**a** *b* ~~c~~ `d*e`");
        check(
            "[t_x](https://e.org/a_(b))",
            r"[t\_x](https://e.org/a_%28b%29)",
        );
        check("see https://e.org/a_b_c now", "see https://e.org/a_b_c now");
        check("# Title\n\ntext", "**Title**\n\ntext");
        check("> quoted\n> more\n\nafter", "> quoted more\n\nafter");
        check(
            "- a\n- b\n  1. c\n  2. d\n\nend",
            "- a\n- b\n  1. c\n  2. d\n\nend",
        );
    }

    #[test]
    fn code_is_kept_and_cannot_end_its_block_early() {
        check(
            "```rust\nlet a = *b;\n```\nx",
            "```rust\nlet a = *b;\n```\n\nx",
        );
        check("````\n```\n````", "```\n`\u{200b}``\n```");
        check("`` a`b ``", "``a`b``");
    }

    #[test]
    fn text_that_does_not_fit_is_left_out_by_whole_blocks() {
        let source = "first\n\n```\nlong code\n```\n\nlast";
        assert_eq!(
            discord_within(source, 100),
            "first\n\n```\nlong code\n```\n\nlast"
        );
        assert_eq!(discord_within(source, 25), "first\n…");
        assert_eq!(
            discord_within(source, 26),
            "first\n\n```\nlong code\n```\n…"
        );
        assert_eq!(discord_within("one long paragraph", 10), "one…");
    }

    #[test]
    fn a_soft_break_is_a_space_and_a_hard_one_a_line() {
        check("a\nb\\\nc", "a b\nc");
    }
}

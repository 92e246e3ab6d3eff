//! Converts HTML as the editors of Moodle and Anki write it into Markdown.
//!
//! | tags | become |
//! | --- | --- |
//! | `p`, `div`, `h1`…, `table` and similar | paragraphs; headings are bold, rows are lines, cells are separated by `\|` |
//! | `br`, `tr` | lines |
//! | `ul`, `ol`, `li` | lists |
//! | `b`, `strong`, `i`, `em`, `cite`, `s`, `del` | emphasis, where CommonMark allows it |
//! | `code`, `kbd`, `samp`, `tt`, `pre` | code |
//! | `sup`, `sub` | ² and ₂, else `^(…)` and `_(…)` |
//! | `a`, `audio`, `video`, `source`, `iframe` | links, if they go to the web |
//! | `img` | images |
//! | `script`, `style` and comments | nothing |
//! | all other tags of HTML, and of Office (`o:p`) | their content |
//!
//! In a handwritten text (`hand`), a tag that has no meaning in a question or no partner is text,
//! too.
//!
//! Whatever is not an HTML tag is text, because authors write `List<T>`. So is the rest of a text
//! whose tag is never closed. Markdown in the text is escaped. Tags are read one by one and never
//! as a tree, so that the cost grows only with the length, however they nest.

mod block;
mod hand;
mod names;

use super::markdown::{fenced, images, plain};
use crate::bounds;
use block::{Block, Run, Style};
use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use html5gum::{HtmlString, Tokenizer};
use names::{Name, name};
use quiz_formulas::{Syntax, on_one_line};
use std::collections::HashSet;
use std::mem::take;

/// Converts HTML to Markdown. With `lines`, the author's line breaks and backticks around code have
/// a meaning, as in Moodle's auto-format.
pub(crate) fn markdown_of_html(html: &str, lines: bool) -> String {
    let mut writer = Writer {
        lines,
        ..Writer::default()
    };
    let literal = match lines {
        true => hand::literal_tags(html),
        false => HashSet::new(),
    };
    // What the tokenizer rejects, such as a tag without an end, is text.
    let mut read = 0;
    // What is not a tag is part of the surrounding text.
    let mut text = String::new();
    let tokens = Tokenizer::new_with_emitter(html, DefaultEmitter::<usize>::new_with_span());
    for Ok(token) in tokens {
        let (span, raw) = match &token {
            Token::StartTag(tag) => (tag.span, name(&text_of(&tag.name)).is_none()),
            Token::EndTag(tag) => (tag.span, name(&text_of(&tag.name)).is_none()),
            Token::String(text) => (text.span, false),
            Token::Comment(comment) => (comment.span, false),
            Token::Doctype(doctype) => (doctype.span, false),
            Token::Error(_) => continue,
        };
        let written = html.get(span.start..span.end).unwrap_or_default();
        read = read.max(span.end);
        let raw = raw || literal.contains(&span.start);
        match token {
            Token::StartTag(tag) if !raw && is_meant(&tag, written) => {
                writer.text(&take(&mut text));
                writer.open(&tag);
            }
            Token::EndTag(tag) if !raw => {
                writer.text(&take(&mut text));
                writer.close(&text_of(&tag.name));
            }
            Token::String(more) => text.push_str(&text_of(&more)),
            Token::Comment(_) if written.starts_with("<!--") => {}
            _ => text.push_str(written),
        }
    }
    text.push_str(html.get(read..).unwrap_or_default());
    writer.text(&text);
    writer.finish()
}

/// The words of a field, line by line, without pictures.
pub(crate) fn plain_of_html(html: &str) -> String {
    let mut markdown = markdown_of_html(html, false);
    for image in images(&markdown).into_iter().rev() {
        markdown.replace_range(image.range, "");
    }
    let words = plain(&markdown);
    let lines: Vec<_> = words.lines().map(str::trim).collect();
    lines.join("\n").trim().to_owned()
}

/// The pictures of a field, as Markdown.
pub(crate) fn pictures_of_html(html: &str) -> String {
    let markdown = markdown_of_html(html, false);
    let pictures = images(&markdown).into_iter();
    let pictures: Vec<_> = pictures.map(|image| &markdown[image.range]).collect();
    pictures.join(" ")
}

fn text_of(text: &HtmlString) -> String {
    String::from_utf8_lossy(text).into_owned()
}

/// Whether this is a tag and not a comparison such as `a <b and c> d`: attributes have values.
fn is_meant(tag: &StartTag<usize>, written: &str) -> bool {
    tag.attributes.is_empty() || written.contains('=')
}

/// The Markdown so far, and what is open.
#[derive(Default)]
struct Writer {
    lines: bool,
    out: String,
    block: Block,
    style: Style,
    /// How many tags of each style are open.
    bold: u32,
    italic: u32,
    struck: u32,
    code: u32,
    raised: u32,
    lowered: u32,
    /// What is inside `pre`.
    pre: Option<String>,
    /// Inside `script` or `style`.
    unseen: bool,
    /// The number of the next item of each open list, if it has numbers.
    lists: Vec<Option<u32>>,
    /// The mark of an item whose text has not been read yet.
    item: Option<String>,
    /// Whether the last block was an item.
    after_item: bool,
}

impl Writer {
    fn open(&mut self, tag: &StartTag<usize>) {
        let attribute = |key: &str| {
            let value = tag.attributes.get(key.as_bytes());
            value
                .map(|value| text_of(value))
                .filter(|value| !value.is_empty())
        };
        match name(&text_of(&tag.name)) {
            Some(Name::Bold) => self.bold += 1,
            Some(Name::Italic) => self.italic += 1,
            Some(Name::Struck) => self.struck += 1,
            Some(Name::Code) => self.code += 1,
            Some(Name::Raised) => self.raised += 1,
            Some(Name::Lowered) => self.lowered += 1,
            Some(Name::Unseen) => self.unseen = !tag.self_closing,
            Some(Name::Break) if self.pre.is_some() => self.text("\n"),
            Some(Name::Break) => self.block.push(Run::Break),
            Some(Name::Row) => self.block.break_line(),
            Some(Name::Cell) => self.block.part_cells(),
            Some(Name::Block) => self.end_block(),
            Some(Name::Heading) => {
                self.end_block();
                self.bold += 1;
            }
            Some(Name::Pre) => {
                self.end_block();
                self.pre.get_or_insert_default();
            }
            Some(Name::Bullets) => self.open_list(None),
            Some(Name::Numbers) => {
                let start = attribute("start").and_then(|start| start.parse().ok());
                self.open_list(Some(start.unwrap_or(1)));
            }
            Some(Name::Item) => {
                self.end_block();
                self.begin_item();
            }
            Some(Name::Link) => {
                let url = attribute("href").filter(|url| url.len() <= bounds::ADDRESS);
                self.style.link = url.map(Into::into);
            }
            Some(Name::Media) => {
                if let Some(url) = attribute("src") {
                    self.block.push_link(&url);
                }
            }
            Some(Name::Image) => {
                if let Some(url) = attribute("src") {
                    self.block.push(Run::Image {
                        alt: attribute("alt").unwrap_or_default(),
                        url,
                    });
                }
            }
            Some(Name::Other) | None => {}
        }
    }

    fn close(&mut self, tag: &str) {
        match name(tag) {
            Some(Name::Bold) => self.bold = self.bold.saturating_sub(1),
            Some(Name::Italic) => self.italic = self.italic.saturating_sub(1),
            Some(Name::Struck) => self.struck = self.struck.saturating_sub(1),
            Some(Name::Code) => self.code = self.code.saturating_sub(1),
            Some(Name::Raised) => self.raised = self.raised.saturating_sub(1),
            Some(Name::Lowered) => self.lowered = self.lowered.saturating_sub(1),
            Some(Name::Unseen) => self.unseen = false,
            Some(Name::Row) => self.block.break_line(),
            Some(Name::Block | Name::Item) => self.end_block(),
            Some(Name::Heading) => {
                self.end_block();
                self.bold = self.bold.saturating_sub(1);
            }
            Some(Name::Pre) => self.end_pre(),
            Some(Name::Bullets | Name::Numbers) => {
                self.end_block();
                self.lists.pop();
                self.after_item &= !self.lists.is_empty();
            }
            Some(Name::Link) => self.style.link = None,
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.unseen || text.is_empty() {
            return;
        }
        if let Some(pre) = &mut self.pre {
            pre.push_str(text);
            return;
        }
        let style = Style {
            bold: self.bold > 0,
            italic: self.italic > 0,
            struck: self.struck > 0,
            code: self.code > 0,
            link: self.style.link.clone(),
        };
        let mut first = true;
        for line in on_one_line(text, Syntax::Literal).split('\n') {
            if !first && self.lines {
                self.block.push(Run::Break);
            } else if !first {
                self.block.push_text(" ", &style);
            }
            first = false;
            if self.raised > 0 {
                self.block.push_text(&names::raised(line), &style);
            } else if self.lowered > 0 {
                self.block.push_text(&names::lowered(line), &style);
            } else if self.lines {
                self.written(line, &style);
            } else {
                self.block.push_text(line, &style);
            }
        }
    }

    /// Adds a handwritten line: text between equal runs of backticks is code.
    fn written(&mut self, mut line: &str, style: &Style) {
        while let Some(open) = line.find('`') {
            let run = line[open..]
                .bytes()
                .take_while(|&byte| byte == b'`')
                .count();
            let (before, rest) = (&line[..open], &line[open + run..]);
            let Some((code, after)) = rest.split_once(&line[open..open + run]) else {
                break;
            };
            self.block.push_text(before, style);
            let code_style = Style {
                code: true,
                ..style.clone()
            };
            self.block.push_text(code, &code_style);
            line = after;
        }
        self.block.push_text(line, style);
    }

    fn open_list(&mut self, numbers: Option<u32>) {
        self.end_block();
        // Deeper nesting would be indented without end.
        if self.lists.len() < names::DEEPEST_LIST {
            self.lists.push(numbers);
        }
    }

    fn begin_item(&mut self) {
        let depth = self.lists.len().max(1) - 1;
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                let mark = format!("{number}. ");
                *number = number.saturating_add(1);
                mark
            }
            _ => "- ".to_owned(),
        };
        self.item = Some(format!("{}{mark}", "   ".repeat(depth)));
    }

    /// Ends the current block.
    fn end_block(&mut self) {
        let indent = self.item.as_deref().map_or(0, str::len);
        let text = take(&mut self.block).render(indent);
        if text.is_empty() {
            return;
        }
        let item = self.item.take();
        let more_of_list = self.after_item && !self.lists.is_empty();
        if !self.out.is_empty() {
            self.out.push_str(if more_of_list && item.is_some() {
                "\n"
            } else {
                "\n\n"
            });
        }
        match item {
            Some(mark) => {
                self.out.push_str(&mark);
                self.after_item = true;
            }
            // A second paragraph of an item.
            None if more_of_list => self.out.push_str(&"   ".repeat(self.lists.len())),
            None => self.after_item = false,
        }
        self.out.push_str(&text);
    }

    fn end_pre(&mut self) {
        let Some(code) = self.pre.take() else {
            return;
        };
        let code = code.trim_matches('\n').trim_end();
        if code.is_empty() {
            return;
        }
        self.item = None;
        if !self.out.is_empty() {
            self.out.push_str("\n\n");
        }
        self.out.push_str(&fenced("", code));
        self.after_item = false;
    }

    fn finish(mut self) -> String {
        self.end_pre();
        self.end_block();
        self.out
    }
}

#[cfg(test)]
mod tests;

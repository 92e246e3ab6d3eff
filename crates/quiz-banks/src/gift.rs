//! Moodle's GIFT: plain text, with the answers in braces.
//!
//! ```text
//! file      = part (blank-line part)*            a question, a category or a description each
//! question  = [ "::" name "::" ] text "{" block "}" [ text ]
//! block     = ""                                 an essay
//!           | "#" number ( "=" number )*         numbers
//!           | ( "~" | "=" ) choice …             options: there is a "~" among them
//!           | "=" left "->" right …              matching
//!           | "T" | "TRUE" | "F" | "FALSE"       then "#" if wrong "#" if right
//!           | [ "=" ] answer ( "=" answer )*     short answers
//!             and at the end of each [ "####" explanation ]
//! choice    = [ "%" weight "%" ] text [ "#" feedback ]; answers and numbers likewise
//! number    = value | value ":" tolerance | min ".." max
//! category  = "$CATEGORY:" path                  its last name is a tag of the questions below
//! comment   = "//" …                             a line; may hold "[id:…]" and "[tag:…]"
//! text      = [ "[" ( html | markdown | plain | moodle ) "]" ] …
//! ```
//!
//! A backslash escapes `: # = { } ~` and itself, and `\n` is a line break. Each text is read in its
//! format. In Moodle's, the default, HTML tags, line breaks and code in backticks have their
//! meaning, and everything else is text. Names are for teachers and are not shown.
//!
//! More is read than Moodle reads where the meaning is clear: a blank line among the answers, and
//! comments after a name, a brace or the word of a true/false question, which may be in any case.
//!
//! Differences from Moodle:
//! - A matching question becomes a question for each pair, with all right sides as options, because
//!   filling in a row of menus does not work on a phone.
//! - An option that earns part of the points is wrong beside one that earns all of them, and right
//!   otherwise.
//! - `*` in a short answer is a literal asterisk: part of an answer is never the answer.

mod answers;
mod piece;

pub(crate) use answers::partial_credit;

use super::assemble::assemble;
use super::blank::is_blank;
use super::diagnostic::Findings;
use super::draft::{BankDraft, Draft, Parsed, Text, stated_strictness};
use super::html::markdown_of_html;
use super::identity::is_id;
use super::lines::lines;
use super::literal::plain_text;
use super::{bounds, pictures};
use crate::limits::Limits;
use memchr::memchr_iter;
use piece::{Masked, Piece};
use std::borrow::Cow;
use std::ops::Range;

/// Whether nearly all braces in the text are answer blocks that only GIFT has. A `.gift` file needs
/// none.
pub(crate) fn looks_like(text: &str, extension: &str) -> bool {
    if extension == "gift" {
        return !text.trim().is_empty();
    }
    if is_markup(text) {
        return false;
    }
    let masked = Masked::of(text);
    let marks = masked.piece(0..text.len()).marks;
    let (mut blocks, mut others) = (0_usize, 0_usize);
    for open in memchr_iter(b'{', marks.as_bytes()) {
        let rest = &marks[open + 1..];
        let block = rest.split(['{', '}']).next().unwrap_or_default();
        let is_block = rest[block.len()..].starts_with('}')
            && answers::is_block(&marks[..open], block, &rest[block.len() + 1..]);
        match is_block {
            true => blocks += 1,
            false => others += 1,
        }
    }
    blocks > 0 && others <= blocks
}

/// Whether a text begins like XML, HTML or LaTeX.
pub(crate) fn is_markup(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let lower = start[..start.floor_char_boundary(64)].to_ascii_lowercase();
    ["<?xml", "<!doctype", "<html", "\\documentclass", "\\begin{"]
        .iter()
        .any(|begin| lower.starts_with(begin))
}

/// Reads a GIFT text. `stem` names the bank.
pub fn parse_gift(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let masked = Masked::of(text);
    let mut parser = Parser {
        file: text,
        masked: &masked,
        findings: Findings::new(text),
        bank: BankDraft::default(),
        category: None,
        counted: (0, 1),
    };
    warn_of_line_breaks(text, &mut parser.findings);
    let mut parts = parts(text).into_iter().peekable();
    while let Some(mut part) = parts.next() {
        for above in parser.questions_above(&mut part) {
            parser.part(above);
        }
        let mut open = parser.is_open(&part);
        if open && parts.peek().is_some_and(|next| parser.goes_on(next)) {
            parser.blank_line(&part);
        }
        while open && let Some(next) = parts.next_if(|next| parser.goes_on(next)) {
            open = !parser.marks(&next).contains('}');
            part.end = next.end;
        }
        parser.part(part);
    }
    assemble(stem, parser.bank, parser.findings, limits)
}

/// Warns of formulas with commands such as `\neq`, whose beginning is a line break in GIFT.
fn warn_of_line_breaks(text: &str, findings: &mut Findings<'_>) {
    if !text.contains("\\n") {
        return;
    }
    for formula in quiz_formulas::find(text, quiz_formulas::Syntax::Literal, &[]) {
        let raw = &text[formula.range.clone()];
        for (at, command) in quiz_formulas::read_as_line_breaks(raw) {
            let start = formula.range.start + at;
            findings
                .warning(
                    "damaged-formula",
                    start..start + command.len(),
                    format!(
                        "`\\n` is a line break in GIFT, so `{command}` is not read as a command"
                    ),
                )
                .help(format!("write `\\{command}`"));
        }
    }
}

/// The runs of lines between blank ones.
fn parts(text: &str) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut below_blank = true;
    for line in lines(text) {
        let end = line.start + line.text.len();
        match parts.last_mut() {
            _ if line.is_blank() => {}
            Some(part) if !below_blank => part.end = end,
            _ => parts.push(line.start..end),
        }
        below_blank = line.is_blank();
    }
    parts
}

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Moodle,
    Html,
    Markdown,
    Plain,
}

impl Format {
    /// The format that a text names, else `usual`, and the text.
    fn of(piece: Piece<'_>, usual: Self) -> (Self, Piece<'_>) {
        let piece = piece.trim_start();
        for (mark, format) in [
            ("[html]", Self::Html),
            ("[markdown]", Self::Markdown),
            ("[plain]", Self::Plain),
            ("[moodle]", Self::Moodle),
        ] {
            if piece.text.starts_with(mark) {
                return (format, piece.from(mark.len()));
            }
        }
        (usual, piece)
    }

    /// The text as Markdown.
    fn markdown(self, text: &str) -> String {
        match self {
            Self::Moodle => markdown_of_html(text, true),
            Self::Html => markdown_of_html(text, false),
            Self::Plain => plain_text(text),
            Self::Markdown => text.trim().to_owned(),
        }
    }

    /// The text of a piece, unless it is blank.
    fn said(self, piece: Piece<'_>) -> Option<Text> {
        let text = self.text(piece);
        (!is_blank(&text.markdown)).then_some(text)
    }

    /// The text of a piece and its place.
    fn text(self, piece: Piece<'_>) -> Text {
        let (format, piece) = Self::of(piece, self);
        Text {
            markdown: format.markdown(&piece.unescaped()),
            span: piece.span(),
        }
    }
}

/// What replaces the answer in a sentence.
const GAP: &str = "_____";

struct Parser<'t> {
    file: &'t str,
    masked: &'t Masked,
    findings: Findings<'t>,
    bank: BankDraft<'t>,
    category: Option<String>,
    /// A place and its line, from 1, up to which lines have been counted.
    counted: (usize, u32),
}

impl<'t> Parser<'t> {
    fn marks(&self, part: &Range<usize>) -> &'t str {
        self.masked.piece(part.clone()).marks
    }

    /// Splits a part with several questions and no blank line between them. The last one stays.
    fn questions_above(&mut self, part: &mut Range<usize>) -> Vec<Range<usize>> {
        let marks = self.marks(part);
        let (mut above, mut start, mut line) = (Vec::new(), 0, 0);
        // Pairs of braces between `start` and `line`.
        let (mut pairs, mut depth) = (0, 0_usize);
        for end in memchr_iter(b'\n', marks.as_bytes()).chain([marks.len()]) {
            let text = &marks[line..end];
            // The block above has ended, and another question begins here.
            let begins = pairs > 0 && depth == 0 && text.contains('{');
            if begins
                && text.trim_start().starts_with("::") | !text.trim_start().starts_with(['{', '}'])
            {
                above.push(part.start + start..part.start + line);
                (start, pairs) = (line, 0);
            }
            for brace in text.bytes() {
                match brace {
                    b'{' => depth += 1,
                    b'}' => {
                        pairs += 1;
                        depth = depth.saturating_sub(1);
                    }
                    _ => {}
                }
            }
            line = (end + 1).min(marks.len());
        }
        part.start += start;
        if let Some(first) = above.first() {
            let span = self.masked.piece(first.clone()).span();
            self.findings
                .warning(
                    "blank-line",
                    span,
                    "there is no blank line between this question and the next, and Moodle refuses both",
                )
                .help("put a blank line between questions");
        }
        above
    }

    /// Whether an answer block begins in the part and does not end.
    fn is_open(&self, part: &Range<usize>) -> bool {
        let marks = self.marks(part);
        marks
            .find('{')
            .is_some_and(|open| !marks[open..].contains('}'))
    }

    /// Whether the part continues an answer block and is not another question.
    fn goes_on(&self, part: &Range<usize>) -> bool {
        self.marks(part)
            .trim_start()
            .starts_with(['=', '~', '}', '#'])
    }

    fn blank_line(&mut self, above: &Range<usize>) {
        let last = self.marks(above).lines().next_back().unwrap_or_default();
        self.findings
            .warning(
                "blank-line",
                above.end - last.len()..above.end,
                "a blank line follows among the answers, and Moodle ends the question there",
            )
            .help("delete the blank line");
    }

    fn part(&mut self, range: Range<usize>) {
        let mut piece = self.masked.piece(range.clone()).trim();
        if let Some(rest) = piece.marks.strip_prefix("$CATEGORY:") {
            let line = rest.split('\n').next().unwrap_or_default();
            let name = line
                .rsplit('/')
                .map(str::trim)
                .find(|name| !name.is_empty());
            let nameless = ["top", "$course$"];
            self.category = name
                .filter(|name| !nameless.contains(name))
                .map(str::to_owned);
            piece = piece
                .from(piece.text.len() - rest.len() + line.len())
                .trim();
        }
        // Comments alone.
        if piece.is_empty() {
            return;
        }
        if let Some(named) = piece.text.strip_prefix("::").map(|_| piece.from(2))
            && let Some((_, text)) = named.split_once("::")
        {
            piece = text.without_comment().trim();
        }
        match self.blocks(piece) {
            Some([head, braces, tail]) => self.question(&range, head, braces, tail),
            None => self.bank.refused += usize::from(piece.marks.contains(['{', '}'])),
        }
    }

    /// The text before the answers, the answers with their braces, and the text after them. `None`,
    /// with a diagnostic, if it is not a question.
    fn blocks(&mut self, piece: Piece<'t>) -> Option<[Piece<'t>; 3]> {
        let help = "a brace that is part of a text is written \\{ or \\}";
        let mut wrong = |at: usize, message: &str| {
            let span = piece.slice(at..at + 1).span();
            self.findings.error("bad-braces", span, message).help(help);
        };
        let (open, close) = (piece.marks.find('{'), piece.marks.find('}'));
        match (open, close) {
            (None, None) => {
                self.findings
                    .warning("description", piece.span(), "a text without answers asks nothing and is left out")
                    .help("answers follow the question in braces: {=right ~wrong}; a blank line within a question is written \\n\\n");
                return None;
            }
            (Some(open), None) => wrong(open, "the answers are never closed by `}`"),
            (None, Some(close)) => wrong(close, "no `{` begins the answers that end here"),
            (Some(open), Some(close)) if close < open => {
                wrong(close, "no `{` begins the answers that end here")
            }
            (Some(open), Some(close)) => {
                let tail = piece.from(close + 1).without_comment();
                let nested = piece.marks[open + 1..close]
                    .find('{')
                    .map(|at| open + 1 + at);
                let stray = tail.marks.find(['{', '}']).map(|at| close + 1 + at);
                match nested.or(stray) {
                    Some(at) => wrong(at, "the question has more than one pair of braces"),
                    None => {
                        let braces = piece.slice(open..close + 1);
                        return Some([piece.slice(0..open), braces, tail]);
                    }
                }
            }
        }
        None
    }

    fn question(
        &mut self,
        part: &Range<usize>,
        head: Piece<'t>,
        braces: Piece<'t>,
        tail: Piece<'t>,
    ) {
        if self.bank.questions.len() > bounds::QUESTIONS {
            self.bank.more += 1;
            return;
        }
        let (format, head) = Format::of(head, Format::Moodle);
        let seen = [head, tail].into_iter().find(|piece| !piece.is_empty());
        let span = seen.unwrap_or(braces).span();
        let mut draft = Draft::new(self.line_of(span.start), span.clone());
        let mut asked = head.unescaped();
        if !tail.is_empty() {
            let gap = match format {
                Format::Markdown => "\\_\\_\\_\\_\\_",
                _ => GAP,
            };
            asked = format!("{asked}{gap}{}", tail.unescaped());
        }
        draft.identity = Cow::Owned(asked.clone());
        draft.prompt = Text {
            markdown: format.markdown(&asked),
            span,
        };
        self.label(part, &mut draft);
        let block = braces.slice(1..braces.text.len() - 1);
        let (block, explanation) = answers::explained(block.without_comment());
        draft.explanation = explanation.and_then(|piece| format.said(piece));
        for mut draft in answers::answer(draft, block, format, &mut self.findings) {
            pictures::settle(&mut draft, &mut self.findings);
            self.bank.questions.push(draft);
        }
    }

    /// The id, the tags and the strictness from the comments of the part, and its category.
    fn label(&self, part: &Range<usize>, draft: &mut Draft<'_>) {
        draft.tags.extend(self.category.clone());
        let comments =
            lines(&self.file[part.clone()]).filter(|line| line.text.trim_start().starts_with("//"));
        for line in comments {
            for label in line
                .text
                .split('[')
                .skip(1)
                .filter_map(|rest| rest.split(']').next())
            {
                let place = line.span_of(label);
                if let Some(strictness) = stated_strictness(label) {
                    draft.strictness = strictness;
                    continue;
                }
                match label.split_once(':') {
                    Some(("tag", tag)) if !tag.trim().is_empty() => {
                        draft.tags.push(tag.trim().to_owned())
                    }
                    Some(("id", id)) => {
                        let id = if is_id(id) {
                            id.to_owned()
                        } else {
                            slug::slugify(id)
                        };
                        let place = part.start + place.start..part.start + place.end;
                        draft.own_id = is_id(&id).then_some((id, place));
                    }
                    _ => {}
                }
            }
        }
    }

    /// The line of a place. Places must come in order.
    fn line_of(&mut self, at: usize) -> u32 {
        let (counted, line) = self.counted;
        let passed = memchr_iter(b'\n', &self.file.as_bytes()[counted.min(at)..at]).count();
        self.counted = (
            at,
            line.saturating_add(u32::try_from(passed).unwrap_or(u32::MAX)),
        );
        self.counted.1
    }
}

#[cfg(test)]
mod tests;

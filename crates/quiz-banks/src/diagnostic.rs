//! What is wrong with a file, where, and what to do about it.

use memchr::{memchr, memchr_iter};
use std::fmt;
use std::ops::Range;

/// How serious it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A question, a key or a file was refused.
    Error,
    /// Everything was accepted, but the author should look.
    Warning,
    /// Good to know.
    Note,
}

impl Level {
    /// The name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A message for an author. Texts are lower case without a full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How serious it is.
    pub level: Level,
    /// A stable name in kebab case. Those of banks are in [`CODES`](super::codes::CODES).
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// How to fix it.
    pub help: Option<String>,
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// The bytes of the text to mark.
    pub span: Range<usize>,
}

impl Diagnostic {
    /// A diagnostic about a file as a whole.
    pub fn of_file(level: Level, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            level,
            code,
            message: clipped(message.into()),
            help: None,
            line: 1,
            column: 1,
            span: 0..0,
        }
    }

    /// Adds how to fix it.
    pub fn help(&mut self, help: impl Into<String>) {
        self.help = Some(clipped(help.into()));
    }
}

/// The diagnostics of one text as they are found: by span, located at the end in one sweep.
#[derive(Debug)]
pub struct Findings<'t> {
    text: &'t str,
    found: Vec<Diagnostic>,
    /// How many were dropped, and the most serious level among them.
    more: Option<(usize, Diagnostic)>,
}

/// How many diagnostics of one text are kept. Nobody reads more.
const MOST: usize = super::bounds::DIAGNOSTICS;

impl<'t> Findings<'t> {
    /// Nothing found yet.
    pub fn new(text: &'t str) -> Self {
        Self {
            text,
            found: Vec::new(),
            more: None,
        }
    }

    /// Something was refused.
    pub fn error(
        &mut self,
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.push(Level::Error, code, span, message.into())
    }

    /// Somebody should look.
    pub fn warning(
        &mut self,
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.push(Level::Warning, code, span, message.into())
    }

    /// Good to know.
    pub fn note(
        &mut self,
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.push(Level::Note, code, span, message.into())
    }

    /// The place of `words` inside a wider place or on the rest of its line. The wider place if
    /// they are not found.
    pub fn narrowed(&self, span: Range<usize>, words: &str) -> Range<usize> {
        let span = within(self.text, &span);
        let line = memchr(b'\n', &self.text.as_bytes()[span.end..]);
        let end = line.map_or(self.text.len(), |length| span.end + length);
        match self.text[span.start..end].find(words) {
            Some(at) => span.start + at..span.start + at + words.len(),
            None => span,
        }
    }

    /// The YAML comment that follows a text after a single space, where a literal `#` may be meant.
    pub(crate) fn comment_behind(&self, span: &Range<usize>) -> Option<Range<usize>> {
        let span = within(self.text, span);
        let (text, rest) = (&self.text[span.start..span.end], &self.text[span.end..]);
        let quoted = text.starts_with(['"', '\'', '|', '>']);
        let is_one = !quoted && rest.starts_with(" #") && !text.ends_with(' ');
        let end = memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
        is_one.then(|| span.end + 1..span.end + end)
    }

    fn push(
        &mut self,
        level: Level,
        code: &'static str,
        span: Range<usize>,
        message: String,
    ) -> &mut Diagnostic {
        let one = Diagnostic {
            level,
            code,
            message: clipped(message),
            help: None,
            line: 1,
            column: 1,
            span,
        };
        if self.found.len() >= MOST {
            let (count, worst) = self.more.get_or_insert_with(|| (0, one.clone()));
            *count += 1;
            if level < worst.level {
                *worst = one;
            }
            return worst;
        }
        self.found.push(one);
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    /// Merges diagnostics of one code, before places are known.
    pub fn tell_once(
        &mut self,
        code: &'static str,
        once: &'static str,
        message: impl FnOnce(usize) -> String,
    ) {
        tell_once(&mut self.found, code, once, message);
    }

    /// All diagnostics in text order, each with its line and column.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        if let Some((count, mut worst)) = self.more {
            worst.message = format!("{}, and {} more diagnostics", worst.message, count - 1);
            self.found.push(worst);
        }
        self.found.sort_by_key(|one| one.span.start);
        // A long line may have many diagnostics, so characters are counted from the previous one.
        let (mut line, mut column, mut at) = (1, 1, 0);
        for one in &mut self.found {
            one.span = within(self.text, &one.span);
            let mut counted = at;
            for offset in memchr_iter(b'\n', &self.text.as_bytes()[at..one.span.start]) {
                line += 1;
                column = 1;
                counted = at + offset + 1;
            }
            at = one.span.start;
            column += count(&self.text[counted..at]);
            (one.line, one.column) = (line, column);
        }
        self.found
    }
}

/// Replaces all diagnostics with a code by one warning at the first of them. `message` gets their
/// number.
pub(crate) fn tell_once(
    diagnostics: &mut Vec<Diagnostic>,
    code: &'static str,
    once: &'static str,
    message: impl FnOnce(usize) -> String,
) {
    let is_one = |one: &Diagnostic| one.code == code;
    let count = diagnostics.iter().filter(|one| is_one(one)).count();
    let Some(first) = diagnostics.iter().position(is_one) else {
        return;
    };
    let warning = Diagnostic {
        level: Level::Warning,
        code: once,
        message: clipped(message(count)),
        help: None,
        ..diagnostics[first].clone()
    };
    diagnostics[first] = warning;
    let mut at = 0;
    diagnostics.retain(|one| {
        at += 1;
        at == first + 1 || !is_one(one)
    });
}

/// The span, cut to the text and to whole characters, so that slicing it cannot panic.
fn within(text: &str, span: &Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    start..text.floor_char_boundary(span.end).max(start)
}

/// Cuts a message, because it may quote a text of any length.
fn clipped(mut text: String) -> String {
    // There are never fewer bytes than characters.
    if text.len() > MESSAGE
        && let Some((at, _)) = text.char_indices().nth(MESSAGE)
    {
        text.truncate(at);
        text.push('…');
    }
    text
}

const MESSAGE: usize = super::bounds::MESSAGE;

fn count(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_many_are_counted_and_the_worst_is_kept() {
        let mut findings = Findings::new("abc");
        for _ in 0..MOST + 2 {
            findings.warning("odd-box", 0..1, "w");
        }
        findings.error("yaml", 2..3, "e");
        let found = findings.finish();
        assert_eq!(found.len(), MOST + 1);
        let last = found.last().map(|one| (one.level, &*one.message));
        assert_eq!(last, Some((Level::Error, "e, and 2 more diagnostics")));
    }

    #[test]
    fn many_of_a_kind_are_told_once() {
        let mut findings = Findings::new("abc");
        for at in [1, 2, 0] {
            findings.warning("relative-image", at..at + 1, "w");
        }
        findings.error("yaml", 2..3, "e");
        findings.tell_once("relative-image", "pictures-inside", |number| {
            format!("{number} of them")
        });
        findings.tell_once("odd-box", "odd-box", |_| "none of them".to_owned());
        let found = findings.finish();
        let told: Vec<_> = found
            .iter()
            .map(|one| (one.column, &*one.message))
            .collect();
        assert_eq!(told, [(2, "3 of them"), (3, "e")]);
    }

    #[test]
    fn places_are_counted_in_lines_and_characters() {
        let mut findings = Findings::new("añb\ncdé\nf");
        findings.warning("odd-box", 10..11, "second");
        findings.error("yaml", 3..4, "first");
        findings.note("no-explanation", 500..600, "past the end");
        let places: Vec<_> = findings
            .finish()
            .into_iter()
            .map(|one| (one.code, one.line, one.column))
            .collect();
        assert_eq!(
            places,
            [("yaml", 1, 3), ("odd-box", 3, 1), ("no-explanation", 3, 2)]
        );
    }
}

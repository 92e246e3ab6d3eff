//! Reads the keys of a YAML mapping, with a diagnostic for each that is wrong.

use super::blank::is_invisible;
use super::diagnostic::{Diagnostic, Findings};
use super::draft::Text;
use super::markdown::is_web_address;
use super::yaml::{Node, Value};
use std::ops::Range;

/// How similar a key must be to a known one to count as a misspelling, from 0 to 1.
const ALIKE: f64 = 0.75;

/// Keys with texts for people, in which a `#` may be literal.
const TEXTS: &[&str] = &[
    "prompt",
    "right",
    "wrong",
    "explanation",
    "content",
    "question",
];

/// A mapping whose keys are known. It remembers whether anything was wrong.
#[derive(Debug)]
pub struct Fields<'n> {
    entries: Vec<(&'n str, &'n Node)>,
    /// What the mapping is, for messages: "a question".
    what: &'static str,
    /// What a diagnostic about a missing key marks.
    pub span: Range<usize>,
    /// Whether nothing was wrong so far.
    pub valid: bool,
    /// Known keys for which a misspelling was found.
    meant: Vec<String>,
}

impl<'n> Fields<'n> {
    /// The mapping's fields. `None` if the node is not a mapping. Unknown and duplicate keys are
    /// refused.
    pub fn of(
        node: &'n Node,
        what: &'static str,
        known: &[&'n str],
        findings: &mut Findings<'_>,
    ) -> Option<Self> {
        Self::read(node, what, known, true, findings)
    }

    /// The same for a format that others define and may extend: an unknown key is only a warning.
    pub fn of_foreign(
        node: &'n Node,
        what: &'static str,
        known: &[&'n str],
        findings: &mut Findings<'_>,
    ) -> Option<Self> {
        Self::read(node, what, known, false, findings)
    }

    fn read(
        node: &'n Node,
        what: &'static str,
        known: &[&'n str],
        own: bool,
        findings: &mut Findings<'_>,
    ) -> Option<Self> {
        let Value::Map(map) = &node.value else {
            findings
                .error(
                    "wrong-type",
                    node.span.clone(),
                    format!("{what} is a mapping"),
                )
                .help(format!("its keys are {}", known.join(", ")));
            return None;
        };
        let mut fields = Self {
            entries: Vec::with_capacity(map.len()),
            what,
            span: map.first().map_or(&node.span, |(key, _)| &key.span).clone(),
            valid: true,
            meant: Vec::new(),
        };
        for (key, value) in map {
            let name = match &key.value {
                Value::Text(name) if known.contains(&&**name) => &**name,
                Value::Text(name) if without_invisible(name, known).is_some() => {
                    let Some(bare) = without_invisible(name, known) else {
                        continue;
                    };
                    fields.invisible(key, name, findings);
                    fields.meant.push(bare.to_owned());
                    fields.entries.push((bare, value));
                    continue;
                }
                _ if own => {
                    fields.unknown(key, known, findings);
                    continue;
                }
                _ => {
                    let message = format!("{what} has no key `{}`", name_of(key));
                    findings
                        .warning("unused-key", key.span.clone(), message)
                        .help(format!("the keys that are read are {}", known.join(", ")));
                    continue;
                }
            };
            if fields.entries.iter().any(|(earlier, _)| *earlier == name) {
                fields.error(findings, "same-key", key, format!("`{name}` comes twice"));
                continue;
            }
            fields.entries.push((name, value));
        }
        Some(fields)
    }

    /// Reports a key that looks like a known one but contains an invisible character.
    fn invisible(&mut self, key: &Node, name: &str, findings: &mut Findings<'_>) {
        let found = name.chars().find(|c| is_invisible(*c)).unwrap_or_default();
        let code = u32::from(found);
        let seen: String = name.chars().filter(|c| !is_invisible(*c)).collect();
        let message =
            format!("the key `{seen}` holds a character that cannot be seen (U+{code:04X})");
        self.error(findings, "unknown-key", key, message)
            .help("delete it: type the whole key again");
    }

    fn unknown(&mut self, key: &Node, known: &[&str], findings: &mut Findings<'_>) {
        let name = name_of(key);
        let meant = MEANT.iter().find(|(other, _)| *other == name);
        let meant = meant.and_then(|(_, own)| known.iter().find(|one| *one == own).copied());
        let help = match meant.or_else(|| nearest(name, known)) {
            Some(candidate) => {
                self.meant.push(candidate.to_owned());
                format!("did you mean `{candidate}`?")
            }
            None => format!("its keys are {}", known.join(", ")),
        };
        let message = format!("{} has no key `{name}`", self.what);
        self.error(findings, "unknown-key", key, message).help(help);
    }

    /// Adds an error about a node.
    pub fn error<'f>(
        &mut self,
        findings: &'f mut Findings<'_>,
        code: &'static str,
        node: &Node,
        message: impl Into<String>,
    ) -> &'f mut Diagnostic {
        self.valid = false;
        findings.error(code, node.span.clone(), message)
    }

    /// The node of a key, if it is there.
    pub fn get(&self, name: &str) -> Option<&'n Node> {
        self.entries
            .iter()
            .find_map(|(key, value)| (*key == name).then_some(*value))
    }

    /// A text that is not empty. Numbers and booleans count as texts, as they are written.
    pub fn text(&mut self, name: &str, findings: &mut Findings<'_>) -> Option<(String, &'n Node)> {
        let node = self.get(name)?;
        let text = match &node.value {
            Value::Text(text) | Value::Number(text) => text.trim_end(),
            Value::Bool(true) => "true",
            Value::Bool(false) => "false",
            Value::Null => "",
            Value::List(_) | Value::Map(_) => {
                self.error(findings, "wrong-type", node, format!("`{name}` is a text"))
                    .help("put it in quotes if it begins with `[`, `{`, `-` or holds `: `");
                return None;
            }
        };
        if text.trim().is_empty() {
            self.error(
                findings,
                "empty-value",
                node,
                format!("`{name}` says nothing"),
            )
            .help("leave the key out; the word null goes in quotes");
            return None;
        }
        if text.contains('\0') {
            let message = format!("`{name}` holds a NUL character");
            self.error(findings, "nul-character", node, message)
                .help("delete its escape");
            return None;
        }
        if TEXTS.contains(&name)
            && let Some(comment) = findings.comment_behind(&node.span)
        {
            findings
                .warning(
                    "loose-comment",
                    comment,
                    "a comment begins at ` #`, so this is not part of the text",
                )
                .help("put the text in quotes if it is");
        }
        Some((text.to_owned(), node))
    }

    /// A text that may be empty, with its place. `None` if the key is missing.
    pub(crate) fn any_text(&mut self, name: &str, findings: &mut Findings<'_>) -> Option<Text> {
        let node = self.get(name)?;
        let says_nothing = match &node.value {
            Value::Null => true,
            Value::Text(text) => text.trim().is_empty(),
            _ => false,
        };
        let markdown = if says_nothing {
            String::new()
        } else {
            self.text(name, findings)?.0
        };
        Some(Text {
            markdown,
            span: node.span.clone(),
        })
    }

    /// A web address.
    pub fn address(&mut self, name: &str, findings: &mut Findings<'_>) -> Option<String> {
        let (text, node) = self.text(name, findings)?;
        if is_web_address(&text) {
            return Some(text);
        }
        self.error(
            findings,
            "bad-address",
            node,
            format!("`{name}` is not a web address"),
        )
        .help("it begins with https:// or http:// and holds no spaces");
        None
    }

    /// `true` or `false`.
    pub fn bool(&mut self, name: &str, findings: &mut Findings<'_>) -> Option<bool> {
        let node = self.get(name)?;
        if let Value::Bool(value) = node.value {
            return Some(value);
        }
        self.error(
            findings,
            "wrong-type",
            node,
            format!("`{name}` is true or false"),
        )
        .help("write true or false, without quotes");
        None
    }

    /// A whole number that `make` accepts.
    pub fn number<T>(
        &mut self,
        name: &str,
        range: impl std::fmt::Debug,
        make: impl Fn(u16) -> Option<T>,
        findings: &mut Findings<'_>,
    ) -> Option<T> {
        let node = self.get(name)?;
        let made = match &node.value {
            Value::Number(text) => text.parse().ok().and_then(make),
            _ => None,
        };
        if made.is_none() {
            let range = format!("{range:?}").replace("..=", " to ");
            self.error(
                findings,
                "bad-number",
                node,
                format!("`{name}` is a whole number, {range}"),
            );
        }
        made
    }

    /// A list of texts.
    pub fn texts(&mut self, name: &str, findings: &mut Findings<'_>) -> Vec<String> {
        let Some(node) = self.get(name) else {
            return Vec::new();
        };
        let Value::List(items) = &node.value else {
            self.error(findings, "wrong-type", node, format!("`{name}` is a list"))
                .help("write [one, two]");
            return Vec::new();
        };
        let mut texts = Vec::with_capacity(items.len());
        for item in items {
            match &item.value {
                Value::Text(text) | Value::Number(text) if !text.trim().is_empty() => {
                    texts.push(text.trim().to_owned());
                }
                _ => {
                    self.error(
                        findings,
                        "wrong-type",
                        item,
                        format!("`{name}` holds texts"),
                    );
                }
            }
        }
        texts
    }

    /// Reports a missing key, unless a misspelling of it was reported.
    pub fn missing(&mut self, name: &str, findings: &mut Findings<'_>) {
        self.valid = false;
        if self.meant.iter().any(|meant| meant == name) {
            return;
        }
        findings.error(
            "missing-key",
            self.span.clone(),
            format!("{} has no `{name}`", self.what),
        );
    }
}

/// The known key that remains when invisible characters are removed from a name.
fn without_invisible<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    if !name.contains(is_invisible) {
        return None;
    }
    let seen: String = name.chars().filter(|c| !is_invisible(*c)).collect();
    known.iter().copied().find(|known| *known == seen)
}

/// The known name that the other is likely a misspelling of.
pub fn nearest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    known
        .iter()
        .map(|candidate| (strsim::jaro_winkler(name, candidate), *candidate))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .map(|(_, candidate)| candidate)
}

/// Keys of other formats, and the native key with that meaning. A question with several correct
/// answers has them in its options.
const MEANT: [(&str, &str); 10] = [
    ("answers", "accept"),
    ("choices", "options"),
    ("correct", "accept"),
    ("correct_answer", "accept"),
    ("hint", "explanation"),
    ("name", "title"),
    ("question", "prompt"),
    ("rationale", "explanation"),
    ("solution", "accept"),
    ("time", "seconds"),
];

/// A key as it is written.
fn name_of(key: &Node) -> &str {
    match &key.value {
        Value::Text(name) | Value::Number(name) => name,
        Value::Bool(true) => "true",
        Value::Bool(false) => "false",
        Value::Null | Value::List(_) | Value::Map(_) => "",
    }
}

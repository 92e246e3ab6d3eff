//! Parses YAML into a tree in which every node knows its place. Only this module uses the YAML
//! crate.

use super::bounds;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::options::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};
use serde_yaml::{Location, Options, Spanned};
use std::fmt;
use std::ops::Range;

/// A value and its place.
#[derive(Debug)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Its place in the file, in bytes.
    pub span: Range<usize>,
    /// From 1.
    pub line: u32,
}

/// The value of a node.
#[derive(Debug)]
pub enum Value {
    /// Nothing, `null` or `~`.
    Null,
    /// `true` or `false` without quotes. `yes` and `on` are text.
    Bool(bool),
    /// Without quotes, as it is written: people do not read "010" and "3.10" as 8 and 3.1.
    Number(String),
    /// A text.
    Text(String),
    /// A sequence.
    List(Vec<Node>),
    /// In text order, with duplicate keys.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The value of a key, if this is a mapping that has it.
    pub fn entry(&self, name: &str) -> Option<&Self> {
        let Value::Map(map) = &self.value else {
            return None;
        };
        map.iter().find_map(|(key, value)| match &key.value {
            Value::Text(text) if text == name => Some(value),
            _ => None,
        })
    }
}

/// Why a text is not accepted as YAML.
#[derive(Debug)]
pub struct Fault {
    /// Lower case, without a full stop.
    pub message: String,
    /// Its place in the file, in bytes.
    pub span: Range<usize>,
    /// What kind of fault it is.
    pub kind: FaultKind,
}

/// The kind of a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The text breaks the rules of YAML.
    Syntax,
    /// An alias without an anchor above it.
    UnknownAnchor,
    /// It is YAML, but too large or of a kind that a bank may not use.
    Unfit,
}

/// Reads one document.
pub fn parse(text: &str) -> Result<Node, Fault> {
    parse_within(text, bounds::REPEATED)
}

/// Reads a part of a document, whose aliases may repeat no more than its size: many parts together
/// then cost no more than their sizes.
pub fn parse_part(part: &str) -> Result<Node, Fault> {
    parse_within(part, bounds::REPEATED.min(part.len()))
}

fn parse_within(text: &str, repeated: usize) -> Result<Node, Fault> {
    let parsed = serde_yaml::from_str_with_options::<Spanned<Value>>(text, options(repeated));
    let mut root = parsed
        .map_err(|error| fault(&error, text))
        .map(Node::from)?;
    spell_numbers(&mut root, text);
    Ok(root)
}

/// Banks are untrusted, so the cost is bounded: a large bank passes, a bomb of aliases or nesting
/// does not.
fn options(repeated: usize) -> Options {
    serde_yaml::options! {
        budget: serde_yaml::budget! {
            max_nodes: bounds::NODES,
            max_events: 4 * bounds::NODES,
            max_depth: bounds::DEPTH,
            max_aliases: bounds::ALIASES,
            max_anchors: bounds::ALIASES,
            max_recorded_anchor_events: 100_000,
        },
        alias_limits: serde_yaml::alias_limits! {
            max_total_replayed_events: repeated,
        },
        emit_comments: false,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
        strict_booleans: true,
        with_snippet: false,
    }
}

impl From<Spanned<Value>> for Node {
    fn from(spanned: Spanned<Value>) -> Self {
        Self {
            span: span(spanned.referenced),
            line: u32::try_from(spanned.referenced.line()).unwrap_or(u32::MAX),
            value: match spanned.value {
                // Where the number is written, for `spell_numbers`.
                Value::Number(_) => {
                    let place = span(spanned.defined);
                    Value::Number(format!("{} {}", place.start, place.end))
                }
                other => other,
            },
        }
    }
}

/// Replaces each number by its spelling in the text.
fn spell_numbers(node: &mut Node, text: &str) {
    match &mut node.value {
        Value::Number(place) => {
            let spelt = place
                .split_once(' ')
                .and_then(|(start, end)| text.get(start.parse::<usize>().ok()?..end.parse().ok()?));
            *place = spelt.unwrap_or_default().trim().to_owned();
        }
        Value::List(items) => items.iter_mut().for_each(|item| spell_numbers(item, text)),
        Value::Map(entries) => {
            for (key, value) in entries {
                spell_numbers(key, text);
                spell_numbers(value, text);
            }
        }
        Value::Null | Value::Bool(_) | Value::Text(_) => {}
    }
}

fn span(location: Location) -> Range<usize> {
    let span = location.span();
    let number = |byte: Option<u64>| {
        byte.and_then(|byte| usize::try_from(byte).ok())
            .unwrap_or(0)
    };
    let start = number(span.byte_offset());
    start..start + number(span.byte_len())
}

/// The message about a file with several documents.
pub(crate) const SEVERAL_DOCUMENTS: &str = "the file holds more than one document";

fn fault(error: &serde_yaml::Error, text: &str) -> Fault {
    use serde_yaml::Error;
    let mut error = error.without_snippet();
    let location = error.location();
    while let Error::AliasError { error: inner, .. } = error {
        error = inner;
    }
    let message = match error {
        Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. } => {
            "the file nests or repeats more than a bank may".to_owned()
        }
        Error::MultipleDocuments { .. } => SEVERAL_DOCUMENTS.to_owned(),
        other => lower_case(&other.to_string()),
    };
    let kind = match error {
        Error::ExternalMessage { .. } => FaultKind::Syntax,
        Error::UnknownAnchor { .. } => FaultKind::UnknownAnchor,
        _ => FaultKind::Unfit,
    };
    Fault {
        message,
        kind,
        span: location.map_or(0..0, |location| place(location, text)),
    }
}

/// The first line of a message, in lower case and without the place.
fn lower_case(message: &str) -> String {
    let message = message.lines().next().unwrap_or_default();
    let message = message.split(" at line ").next().unwrap_or_default();
    let mut letters = message.trim_end_matches('.').chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}

/// The place of an error. The scanner's errors have no byte offsets, only lines and characters.
fn place(location: Location, text: &str) -> Range<usize> {
    if location.span().byte_offset().is_some() {
        return span(location);
    }
    let number = |count: u64| {
        usize::try_from(count)
            .unwrap_or(usize::MAX)
            .saturating_sub(1)
    };
    let mut start = 0;
    for line in text.split_inclusive('\n').take(number(location.line())) {
        start += line.len();
    }
    let line = text[start..].lines().next().unwrap_or_default();
    let column = line.char_indices().nth(number(location.column()));
    let at = column.map_or(line.len(), |(at, _)| at);
    let marked = line[at..].chars().next().map_or(0, char::len_utf8);
    start + at..start + at + marked
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Value, E> {
        Ok(Value::Number(String::new()))
    }

    fn visit_u64<E>(self, _: u64) -> Result<Value, E> {
        Ok(Value::Number(String::new()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value, E> {
        Ok(Value::Number(String::new()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::Text(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element::<Spanned<Value>>()? {
            list.push(item.into());
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Vec::new();
        while let Some((key, value)) = entries.next_entry::<Spanned<Value>, Spanned<Value>>()? {
            map.push((key.into(), value.into()));
        }
        Ok(Value::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(node: &Node, text: &str) -> String {
        let place = &text[node.span.clone()];
        match &node.value {
            Value::Null => format!("{}:null", node.line),
            Value::Bool(value) => format!("{}:{value}<{place}>", node.line),
            Value::Number(value) => format!("{}:number {value}<{place}>", node.line),
            Value::Text(value) => format!("{}:{value:?}<{place}>", node.line),
            Value::List(items) => {
                let items: Vec<_> = items.iter().map(|item| outline(item, text)).collect();
                format!("{}:[{}]", node.line, items.join(", "))
            }
            Value::Map(entries) => {
                let entry = |(key, value): &(Node, Node)| {
                    format!("{} = {}", outline(key, text), outline(value, text))
                };
                let entries: Vec<_> = entries.iter().map(entry).collect();
                format!("{}:{{{}}}", node.line, entries.join(", "))
            }
        }
    }

    #[test]
    fn every_node_knows_its_place_and_its_spelling() {
        let text = "é: &a 010\nb:\n  - yes\n  - true\n  - 3.10\n  - *a\n  - .inf\n  - ~\n  -\n  - |\n    x\n    y\n  - 'q'\nb: 0x1F\n<<: {c: d}\n1: 2\n";
        let root = parse(text).expect("it is YAML");
        insta::assert_snapshot!(outline(&root, text).replace(", ", ",\n"), @r#"
        1:{1:"é"<é> = 1:number 010<010>,
        2:"b"<b> = 3:[3:"yes"<yes>,
        4:true<true>,
        5:number 3.10<3.10>,
        6:number 010<*a>,
        7:".inf"<.inf>,
        8:null,
        9:null,
        11:"x\ny\n"<x
            y
          >,
        13:"q"<'q'>],
        14:"b"<b> = 14:number 0x1F<0x1F>,
        15:"<<"<<<> = 15:{15:"c"<c> = 15:"d"<d>},
        16:number 1<1> = 16:number 2<2>}
        "#);
    }

    #[test]
    fn what_is_not_yaml_says_where() {
        let check = |text: &str| match parse(text) {
            Ok(node) => outline(&node, text),
            Err(fault) => format!("{:?} {}", fault.span, fault.message),
        };
        let bomb =
            format!("a: &a [x,x]\n{}", ('b'..='z').map(|to| {
            let from = char::from(to as u8 - 1);
            format!("{to}: &{to} [*{from},*{from},*{from},*{from},*{from},*{from},*{from}]\n")
        }).collect::<String>());
        insta::assert_snapshot!([
            check("a: \"open\nb: c\n"),
            check("a: b: c\n"),
            check("a: [1, 2\nb: c\n"),
            check("a:\n\t- b\n"),
            check("- a\nb\n"),
            check("a: 1\n---\nb: 2\n"),
            check(""),
            check("a: *nobody\n"),
            check("{{{"),
            check(&bomb),
            check(&"[".repeat(20_000)),
        ].join("\n"), @r"
        3..4 unclosed quote
        4..5 mapping values are not allowed in this context
        10..11 illegal placement of ':' indicator
        4..5 tabs disallowed within this context (block indentation)
        4..5 simple key expected ':'
        9..9 the file holds more than one document
        1:null
        3..4 alias references unknown anchor
        2..3 unclosed bracket '{'
        164..166 the file nests or repeats more than a bank may
        255..256 recursion limit exceeded
        ");
    }
}

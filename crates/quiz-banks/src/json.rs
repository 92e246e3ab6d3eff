//! Reads JSON into the same tree as YAML, in which every node knows its place.

use super::bounds;
use super::diagnostic::Findings;
use super::yaml::{Fault, FaultKind, Node, Value};
use memchr::memchr_iter;
use std::ops::Range;

/// Reads one document.
pub(crate) fn parse(text: &str) -> Result<Node, Fault> {
    let mut reader = Reader::new(text, 0, 1);
    let root = reader.value(0)?;
    reader.space();
    match reader.peek() {
        None => Ok(root),
        Some(_) => Err(reader.fault("something follows the end of the document")),
    }
}

/// Reads each object that begins with one of the keys, independently of the text between them.
fn objects<'t>(text: &'t str, keys: &'t [&str]) -> impl Iterator<Item = Result<Node, Fault>> + 't {
    let (mut at, mut line) = (0, 1);
    memchr_iter(b'{', text.as_bytes())
        .filter(|open| begins_with(&text[open + 1..], keys))
        .map(move |open| {
            let breaks = memchr_iter(b'\n', &text.as_bytes()[at..open]).count();
            line += u32::try_from(breaks).unwrap_or(u32::MAX);
            at = open;
            Reader::new(text, open, line).value(0)
        })
}

/// Reads the valid objects of a text that is not JSON. Each of the others is reported and counted.
pub(crate) fn whole_objects(
    text: &str,
    keys: &[&str],
    fault: Fault,
    refused: &mut usize,
    findings: &mut Findings<'_>,
) -> Vec<Node> {
    let mut whole = Vec::new();
    for object in objects(text, keys) {
        match object {
            Ok(object) => whole.push(object),
            Err(fault) => {
                findings.error("json", fault.span, fault.message);
                *refused += 1;
            }
        }
    }
    if *refused == 0 && whole.is_empty() {
        findings.error("json", fault.span, fault.message);
    } else if *refused == 0 {
        findings.warning("json", fault.span, fault.message);
    }
    whole
}

fn begins_with(text: &str, keys: &[&str]) -> bool {
    let key = text.trim_ascii_start().strip_prefix('"');
    keys.iter().any(|name| {
        key.and_then(|key| key.strip_prefix(name)?.strip_prefix('"'))
            .is_some_and(|rest| rest.trim_ascii_start().starts_with(':'))
    })
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    nodes: usize,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str, at: usize, line: u32) -> Self {
        Self {
            text,
            at,
            line,
            nodes: 0,
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while let Some(byte @ (b' ' | b'\t' | b'\n' | b'\r')) = self.peek() {
            self.line = self.line.saturating_add(u32::from(byte == b'\n'));
            self.at += 1;
        }
    }

    /// Skips the byte if it is next. Returns whether it was.
    fn took(&mut self, byte: u8) -> bool {
        self.space();
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn fault(&self, message: &str) -> Fault {
        let next = self
            .text
            .get(self.at..)
            .and_then(|rest| rest.chars().next());
        Fault {
            kind: FaultKind::Syntax,
            message: message.to_owned(),
            span: self.at..self.at + next.map_or(0, char::len_utf8),
        }
    }

    fn value(&mut self, depth: usize) -> Result<Node, Fault> {
        self.space();
        self.nodes += 1;
        if depth > bounds::DEPTH || self.nodes > bounds::NODES {
            return Err(self.fault("the file nests or holds more than a bank may"));
        }
        let (start, line) = (self.at, self.line);
        let value = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9' | b'a'..=b'z') => self.word()?,
            _ => return Err(self.fault("a value belongs here")),
        };
        Ok(Node {
            value,
            span: start..self.at,
            line,
        })
    }

    fn object(&mut self, depth: usize) -> Result<Value, Fault> {
        let mut entries = Vec::new();
        self.at += 1;
        while !self.took(b'}') {
            if !entries.is_empty() && !self.took(b',') {
                return Err(self.fault("a comma or `}` belongs here"));
            }
            self.space();
            if self.peek() != Some(b'"') {
                return Err(self.fault("a key in double quotes belongs here"));
            }
            let key = self.value(depth + 1)?;
            if !self.took(b':') {
                return Err(self.fault("a colon belongs here"));
            }
            entries.push((key, self.value(depth + 1)?));
        }
        Ok(Value::Map(entries))
    }

    fn array(&mut self, depth: usize) -> Result<Value, Fault> {
        let mut items = Vec::new();
        self.at += 1;
        while !self.took(b']') {
            if !items.is_empty() && !self.took(b',') {
                return Err(self.fault("a comma or `]` belongs here"));
            }
            items.push(self.value(depth + 1)?);
        }
        Ok(Value::List(items))
    }

    fn string(&mut self) -> Result<String, Fault> {
        let start = self.at;
        let mut escaped = true;
        for (offset, byte) in self.text.as_bytes()[start..].iter().enumerate() {
            match byte {
                // The opening quote counts as escaped.
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    self.at = start + offset + 1;
                    break;
                }
                b'\n' => break,
                _ => {}
            }
        }
        if self.at == start {
            return Err(self.fault("unclosed quote"));
        }
        let quoted = start..self.at;
        serde_json::from_str(&self.text[quoted.clone()]).map_err(|error| fault(&error, quoted))
    }

    fn word(&mut self) -> Result<Value, Fault> {
        let rest = &self.text[self.at..];
        let of_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.');
        let word = rest.split(|c| !of_word(c)).next().unwrap_or_default();
        let value = match word {
            "null" => Value::Null,
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ if serde_json::from_str::<serde_json::Number>(word).is_ok() => {
                Value::Number(word.to_owned())
            }
            _ => return Err(self.fault("a value belongs here")),
        };
        self.at += word.len();
        Ok(value)
    }
}

/// The parser's message without the place.
fn fault(error: &serde_json::Error, span: Range<usize>) -> Fault {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    Fault {
        kind: FaultKind::Syntax,
        message: message.to_owned(),
        span,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(node: &Node, text: &str) -> String {
        let place = format!("{}<{}>", node.line, &text[node.span.clone()]);
        match &node.value {
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
            Value::Text(text) => format!("{text:?}{place}"),
            other => format!("{other:?}{place}"),
        }
    }

    #[test]
    fn every_node_knows_its_place() {
        let text = "{\"é\\\"\": [1.50, -2e3,\n null, true , \"\\ud83d\\ude00\\n\"],\n\"a\":{}, \"a\" : []}\n";
        let root = parse(text).expect("it is JSON");
        insta::assert_snapshot!(outline(&root, text), @r#"1:{"é\""1<"é\""> = 1:[Number("1.50")1<1.50>, Number("-2e3")1<-2e3>, Null2<null>, Bool(true)2<true>, "😀\n"2<"\ud83d\ude00\n">], "a"3<"a"> = 3:{}, "a"3<"a"> = 3:[]}"#);
    }

    #[test]
    fn what_is_not_json_says_where() {
        let check = |text: &str| match parse(text) {
            Ok(root) => outline(&root, text),
            Err(fault) => format!("{:?} {}", fault.span, fault.message),
        };
        insta::assert_snapshot!([
            check(""),
            check("[1,]"),
            check("[1 2]"),
            check("{a: 1}"),
            check("{\"a\" 1}"),
            check("{\"a\": 1"),
            check("[\"open\n\"]"),
            check("[\"\\ud83d\"]"),
            check("[01, tru]"),
            check("[] []"),
            check("[é]"),
            check(&"[".repeat(200_000)),
        ].join("\n"), @r"
        0..0 a value belongs here
        3..4 a value belongs here
        3..4 a comma or `]` belongs here
        1..2 a key in double quotes belongs here
        5..6 a colon belongs here
        7..7 a comma or `}` belongs here
        1..2 unclosed quote
        1..9 unexpected end of hex escape
        1..2 a value belongs here
        3..4 something follows the end of the document
        1..3 a value belongs here
        33..34 the file nests or holds more than a bank may
        ");
    }
}

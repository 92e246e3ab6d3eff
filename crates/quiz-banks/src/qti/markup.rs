//! Names that differ by version, and the HTML in items.

use crate::draft::Text;
use crate::html::markdown_of_html;
use crate::pictures::is_shown;
use crate::xml;
use html_escape::{encode_double_quoted_attribute, encode_text};
use roxmltree::Node;
use std::ops::Range;

/// A name in the form that all versions share: `choiceInteraction` of 2.1, `qti-choice-interaction`
/// of 3.0 and `choiceinteraction` of careless tools.
pub(super) fn plain_name(name: &str) -> String {
    let name = name.strip_prefix("qti-").unwrap_or(name);
    let letters = name.chars().filter(|c| *c != '-');
    letters.map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether it is an element of this plain name.
pub(super) fn named(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && plain_name(node.tag_name().name()) == name
}

/// The first element of this plain name in an element.
pub(super) fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| named(*child, name))
}

/// All elements of this plain name anywhere in an element.
pub(super) fn within<'a, 'i>(
    node: Node<'a, 'i>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'i>> {
    node.descendants().filter(move |one| named(*one, name))
}

/// The attribute of this plain name.
pub(super) fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    let mut attributes = node.attributes();
    let found = attributes.find(|one| plain_name(one.name()) == name)?;
    Some(found.value())
}

/// The replacement of an element, or `None` to keep it.
pub(super) type Instead<'r> = &'r dyn Fn(Node<'_, '_>) -> Option<String>;

/// The content of an element as HTML. `instead` may replace elements.
pub(super) fn html(node: Node<'_, '_>, instead: Instead<'_>) -> String {
    let source = node.document().input_text();
    let mut cuts: Vec<(Range<usize>, String)> = Vec::new();
    let mut end = 0;
    for one in node.descendants().skip(1) {
        let range = one.range();
        if range.start < end {
            continue;
        }
        let said = match one.is_element() {
            true if named(one, "math") => Some(math(one)),
            true if named(one, "object") => picture(one),
            true => instead(one),
            // HTML has no CDATA sections, so they become escaped text.
            false if one.is_text() && source[range.clone()].contains("<![CDATA[") => {
                Some(encode_text(one.text().unwrap_or_default()).into_owned())
            }
            false => None,
        };
        if let Some(said) = said {
            end = range.end;
            cuts.push((range, said));
        }
    }
    let (Some(first), Some(last)) = (node.first_child(), node.last_child()) else {
        return String::new();
    };
    let mut out = String::new();
    let mut at = first.range().start;
    for (range, said) in cuts {
        out.push_str(&source[at..range.start]);
        out.push_str(&said);
        at = range.end;
    }
    out.push_str(&source[at..last.range().end]);
    out
}

/// A picture in an `object`, as an `img`. `None` if it is something else.
fn picture(node: Node<'_, '_>) -> Option<String> {
    let source = node.attribute("data")?;
    let kind = node.attribute("type").unwrap_or_default();
    if !kind.starts_with("image/") && !is_shown(source) {
        return None;
    }
    let quoted = |text: &str| encode_double_quoted_attribute(text).into_owned();
    let alt = xml::text(node);
    Some(format!(
        "<img src=\"{}\" alt=\"{}\">",
        quoted(source),
        quoted(alt.trim())
    ))
}

/// A formula as words: its alt text, else its signs one after the other.
fn math(node: Node<'_, '_>) -> String {
    let said = node.attribute("alttext").map(str::to_owned);
    let said = said.unwrap_or_else(|| {
        let is_note = |one: &Node<'_, '_>| named(*one, "annotation");
        let signs = node
            .descendants()
            .filter(|one| one.is_text() && !one.ancestors().any(|above| is_note(&above)));
        signs.filter_map(|one| one.text()).map(str::trim).collect()
    });
    encode_text(&said).into_owned()
}

/// The content of an element as Markdown, with its place.
pub(super) fn text(node: Node<'_, '_>, instead: Instead<'_>) -> Text {
    // Version 3.0 wraps the text of feedback.
    let node = child(node, "contentbody").unwrap_or(node);
    Text {
        markdown: markdown_of_html(&html(node, instead), false),
        span: xml::mark(node),
    }
}

/// Keeps every element.
pub(super) fn as_is(_: Node<'_, '_>) -> Option<String> {
    None
}

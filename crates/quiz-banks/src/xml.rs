//! Parses XML into a tree in which every node knows its place.
//!
//! Files are untrusted, so a document type that declares anything is refused before parsing: there
//! are only XML's five entities, and nothing is fetched.

use super::bounds;
use roxmltree::{Document, Node, ParsingOptions};
use std::borrow::Cow;
use std::ops::Range;

/// Bytes that are marked if a whole element is at fault.
const MARKED: usize = 120;

/// Why a text is not accepted as XML.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) span: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: &'static str,
}

/// The tree of a text.
pub(crate) fn parse(text: &str) -> Result<Document<'_>, Fault> {
    if let Some(span) = declarations(&text[..root_start(text)]) {
        return Err(Fault {
            span,
            message: "the document type declares entities or elements, which are not read".into(),
            help: "delete the lines from `<!DOCTYPE` up to the `>` that ends it",
        });
    }
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: bounds::NODES as u32,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).map_err(|error| {
        let place = error.pos();
        // The parser's columns count characters, from 1.
        let line = text.split_inclusive('\n').nth(place.row as usize - 1);
        let start = line.map_or(text.len(), |line| {
            line.as_ptr() as usize - text.as_ptr() as usize
        });
        let offset = line.and_then(|line| line.char_indices().nth(place.col as usize - 1));
        let at = start + offset.map_or(0, |(offset, _)| offset);
        let message = error.to_string();
        let said = message
            .rsplit_once(" at ")
            .map_or(&*message, |(said, _)| said);
        Fault {
            span: at..text.len().min(at + 1),
            message: format!("this is not well-formed XML: {said}"),
            help: "export the file again, or fix this place by hand",
        }
    })
}

/// The place of declarations in a document type.
fn declarations(prolog: &str) -> Option<Range<usize>> {
    let start = prolog.find("<!DOCTYPE")?;
    let open = start + prolog[start..].find('[')?;
    // A `>` before it ends the type unless it is quoted; refusing that case too is harmless.
    Some(start..open + 1)
}

/// The byte at which the first element begins.
pub(crate) fn root_start(text: &str) -> usize {
    let mut at = 0;
    loop {
        let Some(open) = text[at..].find('<') else {
            return text.len();
        };
        at += open;
        let rest = &text[at..];
        let skipped = if rest.starts_with("<?") {
            rest.find("?>").map(|end| end + 2)
        } else if rest.starts_with("<!--") {
            rest.find("-->").map(|end| end + 3)
        } else if rest.starts_with("<!") {
            let end = rest.find(['>', '[']);
            match end.filter(|&end| rest[end..].starts_with('[')) {
                Some(open) => rest[open..].find("]>").map(|end| open + end + 2),
                None => end.map(|end| end + 1),
            }
        } else {
            return at;
        };
        match skipped {
            Some(skipped) => at += skipped,
            None => return text.len(),
        }
    }
}

/// The name of the first element without its prefix. Empty if the text does not begin like XML.
pub(crate) fn root_name(text: &str) -> Option<&str> {
    if !text.trim_start().starts_with('<') {
        return None;
    }
    let rest = text[root_start(text)..].strip_prefix('<')?;
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/'))?;
    let name = &rest[..end];
    Some(name.rsplit_once(':').map_or(name, |(_, local)| local))
}

/// The child elements with this name, in any namespace.
pub(crate) fn children<'a, 'i>(
    node: Node<'a, 'i>,
    name: &str,
) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(move |child| is(*child, name))
}

/// The first of [`children`].
pub(crate) fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    children(node, name).next()
}

/// Whether it is an element with this name, in any namespace.
pub(crate) fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

/// The text of an element. Tags inside it that should have been escaped are part of the text.
pub(crate) fn text<'i>(node: Node<'_, 'i>) -> Cow<'i, str> {
    if node.children().any(|child| child.is_element()) {
        return Cow::Borrowed(inner(node));
    }
    let mut texts = node.children().filter(Node::is_text);
    match (texts.next(), texts.next()) {
        (None, _) => Cow::Borrowed(""),
        (Some(only), None) => match only.text_storage() {
            Some(roxmltree::StringStorage::Borrowed(text)) => Cow::Borrowed(*text),
            _ => Cow::Owned(only.text().unwrap_or_default().to_owned()),
        },
        _ => {
            let texts = node.children().filter(Node::is_text);
            Cow::Owned(texts.filter_map(|text| text.text()).collect())
        }
    }
}

/// The source between the tags of an element.
pub(crate) fn inner<'i>(node: Node<'_, 'i>) -> &'i str {
    let (Some(first), Some(last)) = (node.first_child(), node.last_child()) else {
        return "";
    };
    let text = node.document().input_text();
    text.get(first.range().start..last.range().end)
        .unwrap_or_default()
}

/// What to mark if an element is at fault: the first line of its text, else its tag.
pub(crate) fn mark(node: Node<'_, '_>) -> Range<usize> {
    let source = node.document().input_text();
    let said = node
        .descendants()
        .find(|one| one.is_text() && one.text().is_some_and(|text| !text.trim().is_empty()));
    let range = said.map_or_else(|| node.range(), |text| text.range());
    let written = source.get(range.clone()).unwrap_or_default();
    let inside = written
        .strip_prefix("<![CDATA[")
        .unwrap_or(written)
        .trim_start();
    let start = range.start + (written.len() - inside.len());
    let line = inside.lines().next().unwrap_or_default();
    let line = match line.find("]]>") {
        Some(end) => &line[..end],
        None => line,
    };
    let line = line.trim_end();
    let end = match said {
        // Of an element without a text, its tag.
        None => line.find('>').map_or(line.len(), |end| end + 1),
        Some(_) => line.len(),
    };
    start..start + line.floor_char_boundary(end.min(MARKED))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_found_below_all_that_may_stand_above_it() {
        let check = |text: &str, expected| assert_eq!(root_name(text), expected, "{text}");
        check("<quiz>", Some("quiz"));
        check(
            "<?xml version='1.0'?>\n<!-- <a> -->\n<ns:item x='1'/>",
            Some("item"),
        );
        check("<!DOCTYPE q SYSTEM \"q.dtd\"><q/>", Some("q"));
        check("<!DOCTYPE q [<!ENTITY a \"b\">]><q/>", Some("q"));
        check("words <quiz>", None);
        check("<?xml", None);
        check("", None);
    }

    #[test]
    fn entities_of_its_own_are_refused_before_they_grow() {
        let laughs = "<!DOCTYPE q [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><q>&b;</q>";
        let fault = parse(laughs).expect_err("it declares entities");
        assert_eq!(&laughs[fault.span], "<!DOCTYPE q [");
        let outside = "<!DOCTYPE q [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><q>&a;</q>";
        assert!(parse(outside).is_err());
        let unknown = parse("<q>é&nbsp;</q>").expect_err("XML has no such entity");
        assert_eq!(unknown.span.start, "<q>é".len());
        let external = "<!DOCTYPE questestinterop SYSTEM \"ims_qtiasiv1p2p1.dtd\"><q>a</q>";
        assert!(parse(external).is_ok());
    }

    #[test]
    fn depth_costs_no_stack() {
        let deep = "<a>".repeat(200_000);
        assert!(parse(&deep).is_err());
        let closed = format!("{deep}{}", "</a>".repeat(200_000));
        let document = parse(&closed).expect("it is well-formed");
        assert_eq!(mark(document.root_element()), 0..3);
    }
}

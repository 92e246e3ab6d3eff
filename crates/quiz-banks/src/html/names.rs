//! The names of tags, and superscript and subscript letters.

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Block,
    Bold,
    Break,
    Bullets,
    Cell,
    Code,
    Heading,
    Image,
    Italic,
    Item,
    Link,
    Lowered,
    Media,
    Numbers,
    Other,
    Pre,
    Raised,
    Row,
    Struck,
    Unseen,
}

/// How deep lists are shown to nest.
pub(super) const DEEPEST_LIST: usize = 6;

/// What the tag with this lower-case name does, if HTML or Office has it.
pub(super) fn name(tag: &str) -> Option<Name> {
    Some(match tag {
        "b" | "strong" => Name::Bold,
        "i" | "em" | "cite" | "var" | "dfn" => Name::Italic,
        "s" | "strike" | "del" => Name::Struck,
        "code" | "kbd" | "samp" | "tt" => Name::Code,
        "sup" => Name::Raised,
        "sub" => Name::Lowered,
        "br" => Name::Break,
        "tr" => Name::Row,
        "td" | "th" => Name::Cell,
        "p" | "div" | "blockquote" | "section" | "article" | "header" | "footer" | "main"
        | "aside" | "nav" | "figure" | "figcaption" | "address" | "center" | "dl" | "dt" | "dd"
        | "hr" | "table" | "caption" | "thead" | "tbody" | "tfoot" | "form" | "fieldset"
        | "legend" | "details" | "summary" | "body" | "html" => Name::Block,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Name::Heading,
        "pre" => Name::Pre,
        "ul" | "menu" => Name::Bullets,
        "ol" => Name::Numbers,
        "li" => Name::Item,
        "a" => Name::Link,
        "audio" | "video" | "source" | "iframe" | "embed" => Name::Media,
        "img" => Name::Image,
        "script" | "style" => Name::Unseen,
        "abbr" | "acronym" | "area" | "base" | "bdi" | "bdo" | "big" | "button" | "canvas"
        | "col" | "colgroup" | "data" | "font" | "head" | "input" | "ins" | "label" | "link"
        | "map" | "mark" | "meta" | "nobr" | "object" | "option" | "output" | "param"
        | "picture" | "progress" | "q" | "rp" | "rt" | "ruby" | "select" | "small" | "span"
        | "template" | "textarea" | "time" | "title" | "track" | "u" | "wbr" => Name::Other,
        // Names of Office ("o:p") are not words.
        _ if tag.contains(':') => Name::Other,
        _ => return None,
    })
}

const RAISED: &[(char, char)] = &[
    ('0', '⁰'),
    ('1', '¹'),
    ('2', '²'),
    ('3', '³'),
    ('4', '⁴'),
    ('5', '⁵'),
    ('6', '⁶'),
    ('7', '⁷'),
    ('8', '⁸'),
    ('9', '⁹'),
    ('+', '⁺'),
    ('-', '⁻'),
    ('\u{2212}', '⁻'),
    ('=', '⁼'),
    ('(', '⁽'),
    (')', '⁾'),
    ('n', 'ⁿ'),
    ('i', 'ⁱ'),
];
const LOWERED: &[(char, char)] = &[
    ('0', '₀'),
    ('1', '₁'),
    ('2', '₂'),
    ('3', '₃'),
    ('4', '₄'),
    ('5', '₅'),
    ('6', '₆'),
    ('7', '₇'),
    ('8', '₈'),
    ('9', '₉'),
    ('+', '₊'),
    ('-', '₋'),
    ('\u{2212}', '₋'),
    ('=', '₌'),
    ('(', '₍'),
    (')', '₎'),
];

/// Superscript: "²", "^x", "^(th)".
pub(super) fn raised(text: &str) -> String {
    moved(text, RAISED, '^')
}

/// Subscript: "₂", "_x", "_(max)".
pub(super) fn lowered(text: &str) -> String {
    moved(text, LOWERED, '_')
}

fn moved(text: &str, letters: &[(char, char)], sign: char) -> String {
    let one = |c: char| {
        letters
            .iter()
            .find(|(from, _)| *from == c)
            .map(|(_, to)| *to)
    };
    if let Some(all) = text.chars().map(one).collect() {
        return all;
    }
    match text.trim() {
        "" => text.to_owned(),
        core if core.chars().count() == 1 => format!("{sign}{core}"),
        core => format!("{sign}({core})"),
    }
}

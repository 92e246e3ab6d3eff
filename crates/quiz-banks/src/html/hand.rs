//! Finds the tags in a handwritten text that are meant as text.

use super::names::{Name, name};
use super::text_of;
use html5gum::Tokenizer;
use html5gum::emitters::default::{DefaultEmitter, Token};
use std::collections::{HashMap, HashSet};

/// A tag and its place.
struct Tag {
    name: String,
    start: usize,
    end: usize,
    closes: bool,
    /// Whether it has attributes. A tag that is only mentioned has none.
    is_full: bool,
    partner: Option<usize>,
}

/// The starts of the tags that are text: those without a meaning in a question, those without their
/// partner, and those that are apart from any text they could mark.
pub(super) fn literal_tags(html: &str) -> HashSet<usize> {
    if !html.contains('<') {
        return HashSet::new();
    }
    let tags = tags(html);
    let has = |names: &[&str]| {
        tags.iter()
            .any(|tag| tag.partner.is_some() && names.contains(&&*tag.name))
    };
    let in_list = has(&["ul", "ol", "menu"]);
    let in_table = has(&["table"]);
    let in_terms = has(&["dl"]);
    let is_literal = |tag: &&Tag| {
        let parted = is_apart(html, tag);
        match (&*tag.name, name(&tag.name)) {
            (_, None) => false,
            (_, Some(Name::Image | Name::Media)) => !tag.is_full,
            ("hr", _) => parted,
            (_, Some(Name::Break)) => parted && goes_on(html, tag),
            ("li", _) if in_list => false,
            (
                "tr" | "td" | "th" | "thead" | "tbody" | "tfoot" | "caption" | "col" | "colgroup",
                _,
            ) if in_table => false,
            ("dt" | "dd", _) if in_terms => false,
            (of_page, _) if OF_PAGES.contains(&of_page) => !tag.is_full || tag.partner.is_none(),
            (office, _) if office.contains(':') => false,
            _ => {
                tag.partner.is_none()
                    || (parted
                        && tag
                            .partner
                            .is_some_and(|other| is_apart(html, &tags[other])))
            }
        }
    };
    tags.iter()
        .filter(is_literal)
        .map(|tag| tag.start)
        .collect()
}

/// Tags of whole pages and of forms, which mean nothing in a question.
const OF_PAGES: &[&str] = &[
    "area", "article", "aside", "base", "body", "button", "canvas", "fieldset", "footer", "form",
    "head", "header", "html", "input", "legend", "link", "main", "map", "meta", "nav", "object",
    "option", "output", "param", "progress", "script", "section", "select", "style", "template",
    "textarea", "title", "track",
];

fn tags(html: &str) -> Vec<Tag> {
    let mut tags: Vec<Tag> = Vec::new();
    let mut open: HashMap<String, Vec<usize>> = HashMap::new();
    let tokens = Tokenizer::new_with_emitter(html, DefaultEmitter::<usize>::new_with_span());
    for Ok(token) in tokens {
        match token {
            Token::StartTag(tag) => {
                let name = text_of(&tag.name);
                open.entry(name.clone()).or_default().push(tags.len());
                tags.push(Tag {
                    name,
                    start: tag.span.start,
                    end: tag.span.end,
                    closes: false,
                    is_full: !tag.attributes.is_empty(),
                    partner: None,
                });
            }
            Token::EndTag(tag) => {
                let name = text_of(&tag.name);
                let partner = open.get_mut(&name).and_then(Vec::pop);
                if let Some(partner) = partner {
                    tags[partner].partner = Some(tags.len());
                }
                tags.push(Tag {
                    name,
                    start: tag.span.start,
                    end: tag.span.end,
                    closes: true,
                    is_full: false,
                    partner,
                });
            }
            _ => {}
        }
    }
    tags
}

/// Whether it touches no word on the side that it would mark: "between <b> and </b>".
fn is_apart(html: &str, tag: &Tag) -> bool {
    let before = html[..tag.start].chars().next_back();
    let after = html[tag.end..].chars().next();
    let parts =
        |side: Option<char>| side.is_none_or(|c| c.is_whitespace() || ",.;:?!()".contains(c));
    match tag.closes {
        false => parts(before) && after.is_none_or(|c| matches!(c, ' ' | ',' | '.' | '?')),
        true => parts(after) && before.is_none_or(|c| c == ' '),
    }
}

/// Whether the sentence continues after a tag as if its name were a word.
fn goes_on(html: &str, tag: &Tag) -> bool {
    let before = html[..tag.start].trim_end();
    let after = html[tag.end..].trim_start_matches(' ');
    let ends = before.ends_with(['.', '?', '!', ':', ';', '>']) || before.is_empty();
    let goes_on = after.starts_with(|c: char| c.is_lowercase() || matches!(c, ',' | '.' | '?'));
    !ends && goes_on
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_told_from_their_names() {
        let check = |html: &str, literal: &[&str]| {
            let found = literal_tags(html);
            let mut found: Vec<_> = found.into_iter().collect();
            found.sort_unstable();
            let found: Vec<_> = found
                .into_iter()
                .map(|at| html[at..].split_inclusive('>').next().unwrap_or_default())
                .collect();
            assert_eq!(found, literal, "{html}");
        };
        check("What does the <head> element hold?", &["<head>"]);
        check("<title>A</title> names it", &["<title>", "</title>"]);
        check("The tag <br> makes a new line.", &["<br>"]);
        check("One line.<br>Another", &[]);
        check("One line<br/>another", &[]);
        check("Between <b> and </b> it is bold.", &["<b>", "</b>"]);
        check("It is <b>bold</b>.", &[]);
        check("Use <h1> for it", &["<h1>"]);
        check("<p>", &["<p>"]);
        check("<p>One.</p><p>Two.</p>", &[]);
        check("<ul><li>One<li>Two</ul>", &[]);
        check("<li>", &["<li>"]);
        check(
            "<img src=\"https://e.example/a.png\"> and <img>",
            &["<img>"],
        );
        check("In <style> you write", &["<style>"]);
        check("List<T> of <o:p>words</o:p>", &[]);
    }
}

//! Templates of cards: HTML with `{{Field}}`, `{{filter:Field}}`, and parts that are shown if a
//! field is not empty, `{{#Field}}…{{/Field}}`, or if it is empty, `{{^Field}}…{{/Field}}`.

/// A template, part by part.
#[derive(Debug)]
pub(super) struct Template<'t> {
    parts: Vec<Part<'t>>,
}

#[derive(Debug, PartialEq, Eq)]
enum Part<'t> {
    Text(&'t str),
    Field { name: &'t str, filters: &'t str },
    If { name: &'t str, filled: bool },
    EndIf,
}

/// Names that Anki itself fills in.
const SPECIAL: &[&str] = &[
    "FrontSide",
    "Tags",
    "Type",
    "Deck",
    "Subdeck",
    "Card",
    "CardFlag",
    "CardID",
];

impl<'t> Template<'t> {
    pub(super) fn of(template: &'t str) -> Self {
        let mut parts = Vec::new();
        let mut rest = template;
        while let Some((before, inside)) = rest.split_once("{{") {
            // A third brace asks for the unescaped field, which is how all are read.
            let (inside, end) = match inside.strip_prefix('{') {
                Some(inside) => (inside, "}}}"),
                None => (inside, "}}"),
            };
            let Some((tag, after)) = inside.split_once(end) else {
                break;
            };
            if !before.is_empty() {
                parts.push(Part::Text(before));
            }
            let tag = tag.trim_start_matches('&').trim();
            parts.push(match tag.as_bytes().first() {
                Some(b'#') => Part::If {
                    name: tag[1..].trim(),
                    filled: true,
                },
                Some(b'^') => Part::If {
                    name: tag[1..].trim(),
                    filled: false,
                },
                Some(b'/') => Part::EndIf,
                _ => {
                    let (filters, name) = tag.rsplit_once(':').unwrap_or(("", tag));
                    Part::Field {
                        name: name.trim(),
                        filters,
                    }
                }
            });
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest));
        }
        Self { parts }
    }

    /// The fields that it shows, in order.
    pub(super) fn fields(&self) -> Vec<&'t str> {
        self.named(|filters| !is_hidden(filters))
    }

    /// The fields that are to be typed.
    pub(super) fn typed(&self) -> Vec<&'t str> {
        self.named(is_typed)
    }

    fn named(&self, wanted: impl Fn(&str) -> bool) -> Vec<&'t str> {
        let names = self.parts.iter().filter_map(|part| match part {
            Part::Field { name, filters } if wanted(filters) && !SPECIAL.contains(name) => {
                Some(*name)
            }
            _ => None,
        });
        names.collect()
    }

    /// The HTML for these fields. Empty if all of them are empty, because Anki makes no card then.
    pub(super) fn render<'f>(&self, field: impl Fn(&str) -> Option<&'f str>) -> String {
        let mut out = String::new();
        let mut says_something = false;
        // Whether each part that is open is shown.
        let mut open: Vec<bool> = Vec::new();
        for part in &self.parts {
            let shown = open.iter().all(|shown| *shown);
            match part {
                Part::If { name, filled } => {
                    let says = field(name).is_some_and(|text| !text.trim().is_empty());
                    open.push(says == *filled);
                }
                Part::EndIf => drop(open.pop()),
                _ if !shown => {}
                Part::Text(text) => out.push_str(text),
                Part::Field { name, filters } if !is_hidden(filters) => {
                    let text = field(name).unwrap_or_default();
                    says_something |= !text.trim().is_empty();
                    out.push_str(text);
                }
                Part::Field { .. } => {}
            }
        }
        match says_something {
            true => out,
            false => String::new(),
        }
    }
}

/// Whether its text is hidden until somebody asks for it.
fn is_hidden(filters: &str) -> bool {
    let mut filters = filters.split(':').map(str::trim);
    filters.any(|one| one == "hint" || one == "type" || one.starts_with("tts"))
}

fn is_typed(filters: &str) -> bool {
    filters.split(':').any(|one| one.trim() == "type")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str) -> Option<&'static str> {
        match name {
            "Word" => Some("Hund"),
            "Meaning" => Some("dog"),
            "Empty" => Some(" "),
            _ => None,
        }
    }

    #[test]
    fn fields_and_conditions_are_filled_in() {
        let check = |template: &str, expected: &str| {
            assert_eq!(Template::of(template).render(field), expected, "{template}");
        };
        check("What is {{Word}}?", "What is Hund?");
        check(
            "{{text:Word}}{{hint:Meaning}}{{type:Meaning}}{{tts de_DE:Word}}",
            "Hund",
        );
        check(
            "{{#Empty}}no {{Word}}{{/Empty}}{{^Empty}}{{Word}} yes{{/Empty}}",
            "Hund yes",
        );
        check("{{#Word}}{{#Empty}}a{{/Empty}}{{{Word}}}{{/Word}}", "Hund");
        check("{{Empty}} alone", "");
        check("{{FrontSide}}<hr>", "");
        check("{{Word}} {{open", "Hund {{open");
        check("{{/Word}}{{Word}}", "Hund");
    }

    #[test]
    fn fields_are_named_in_order() {
        let template =
            Template::of("{{FrontSide}}{{Meaning}}{{hint:Tip}}{{type:Word}}{{furigana:Kana}}");
        assert_eq!(template.fields(), ["Meaning", "Kana"]);
        assert_eq!(template.typed(), ["Word"]);
    }
}

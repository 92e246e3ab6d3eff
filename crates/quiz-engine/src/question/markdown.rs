//! Texts of banks.

/// Text in CommonMark. Parsers of other formats have escaped what is plain text in them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Markdown(pub Box<str>);

impl Markdown {
    /// CommonMark source.
    pub fn new(source: impl Into<Box<str>>) -> Self {
        Self(source.into())
    }

    /// Plain text on one line; signs that mean something in CommonMark are escaped.
    pub fn literal(text: &str) -> Self {
        let mut source = String::with_capacity(text.len() + 4);
        for c in text.trim().chars() {
            if c.is_ascii_punctuation() {
                source.push('\\');
            }
            source.push(if c.is_whitespace() { ' ' } else { c });
        }
        Self(source.into())
    }

    /// The inverse of [`Markdown::literal`].
    pub(crate) fn unescaped(&self) -> String {
        let mut text = String::with_capacity(self.0.len());
        let mut chars = self.0.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => text.extend(chars.next()),
                other => text.push(other),
            }
        }
        text
    }

    /// CommonMark source.
    pub fn source(&self) -> &str {
        &self.0
    }
}

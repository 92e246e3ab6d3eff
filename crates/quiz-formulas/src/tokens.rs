//! The tokens of TeX.

/// One token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'t> {
    /// A letter, a digit or another sign.
    Char(char),
    /// A command without its backslash: letters, or one sign.
    Command(&'t str),
    Open,
    Close,
    Raise,
    Lower,
    Space,
}

/// Splits a formula into tokens with their places. Space behind a command of letters belongs to it.
pub(crate) fn tokens(tex: &str) -> Vec<(usize, Token<'_>)> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(c) = tex[at..].chars().next() {
        let start = at;
        at += c.len_utf8();
        let token = match c {
            '\\' => {
                let letters = tex[at..]
                    .bytes()
                    .take_while(u8::is_ascii_alphabetic)
                    .count();
                let sign = || tex[at..].chars().next().map_or(0, char::len_utf8);
                let length = if letters > 0 { letters } else { sign() };
                let name = &tex[at..at + length];
                at += length;
                if letters > 0 {
                    at += tex[at..].len() - tex[at..].trim_start().len();
                }
                Token::Command(name)
            }
            '{' => Token::Open,
            '}' => Token::Close,
            '^' => Token::Raise,
            '_' => Token::Lower,
            c if c.is_whitespace() => Token::Space,
            c => Token::Char(c),
        };
        out.push((start, token));
    }
    out
}

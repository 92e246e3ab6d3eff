//! A formula in plain characters, where nothing is lost by that.
//!
//! A parser of the part of TeX that has signs in Unicode: letters, relations, superscripts,
//! fractions of numbers, roots, accents, and chemistry. Whatever it does not know makes it give up,
//! since a formula that is almost right is wrong.

use crate::chemistry;
use crate::symbols::{Kind, in_alphabet, lowered, raised, symbol, vulgar};
use crate::tokens::{Token, tokens};

/// The longest formula that is said in characters, in bytes. A longer one is easier to read drawn.
const LONGEST: usize = 300;
/// How deep groups may nest.
const DEEPEST: usize = 12;

/// Returns the formula in characters of Unicode; `None` if it has to be drawn.
///
/// ```
/// use quiz_formulas::unicode;
///
/// assert_eq!(unicode("x_1^2 + \\sqrt{2} \\ne \\alpha").as_deref(), Some("x₁² + √2 ≠ α"));
/// assert_eq!(unicode("\\ce{SO4^2-}").as_deref(), Some("SO₄²⁻"));
/// assert_eq!(unicode("\\int_0^{\\pi} \\sin x\\,dx"), None);
/// ```
pub fn unicode(tex: &str) -> Option<String> {
    if tex.len() > LONGEST {
        return None;
    }
    let mut reader = Reader {
        tex,
        tokens: tokens(tex),
        at: 0,
        depth: 0,
    };
    let pieces = reader.list(End::Text)?;
    let text = joined(&pieces, Room::Spaced);
    let text = text.split(' ').filter(|word| !word.is_empty());
    let text = text.collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// A part of a formula that is ready.
#[derive(Clone, Debug)]
struct Piece {
    text: String,
    kind: Kind,
    /// Whether a superscript behind it could be misread.
    sealed: bool,
}

impl Piece {
    fn new(text: impl Into<String>, kind: Kind) -> Self {
        Self {
            text: text.into(),
            kind,
            sealed: false,
        }
    }

    fn sealed(text: String) -> Self {
        Self {
            text,
            kind: Kind::Ordinary,
            sealed: true,
        }
    }
}

/// What ends a list of pieces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Text,
    Brace,
    Bracket,
}

/// Whether operators have space around them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    Spaced,
    Tight,
}

struct Reader<'t> {
    tex: &'t str,
    tokens: Vec<(usize, Token<'t>)>,
    at: usize,
    depth: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<Token<'t>> {
        self.tokens.get(self.at).map(|(_, token)| *token)
    }

    fn next(&mut self) -> Option<Token<'t>> {
        let next = self.peek();
        self.at += 1;
        next
    }

    fn skip_spaces(&mut self) {
        while self.peek() == Some(Token::Space) {
            self.at += 1;
        }
    }

    /// Reads up to the end, which it takes.
    fn list(&mut self, end: End) -> Option<Vec<Piece>> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let mut pieces: Vec<Piece> = Vec::new();
        let mut bars = 0;
        loop {
            self.skip_spaces();
            let Some(token) = self.peek() else {
                return (end == End::Text).then(|| self.done(pieces));
            };
            match token {
                Token::Close if end == End::Brace => break,
                Token::Char(']') if end == End::Bracket => break,
                Token::Close => return None,
                Token::Raise | Token::Lower => {
                    let base = pieces.pop().unwrap_or(Piece::new("", Kind::Ordinary));
                    pieces.push(self.scripts(base)?);
                }
                Token::Char('|') => {
                    self.at += 1;
                    bars += 1;
                    let kind = if bars % 2 == 1 {
                        Kind::Open
                    } else {
                        Kind::Close
                    };
                    pieces.push(Piece::new("|", kind));
                }
                Token::Char('\'') => {
                    self.at += 1;
                    let base = pieces.last_mut().filter(|base| !base.sealed)?;
                    base.text.push('′');
                }
                _ => {
                    let mut piece = self.atom(pieces.last())?;
                    // Without a space, "1,000" is one number.
                    if piece.kind == Kind::Comma && self.peek() == Some(Token::Space) {
                        piece.text.push(' ');
                    }
                    pieces.push(piece);
                }
            }
        }
        self.at += 1;
        Some(self.done(pieces))
    }

    fn done(&mut self, pieces: Vec<Piece>) -> Vec<Piece> {
        self.depth -= 1;
        pieces
    }

    fn atom(&mut self, before: Option<&Piece>) -> Option<Piece> {
        Some(match self.next()? {
            Token::Open => {
                let inside = self.list(End::Brace)?;
                match inside.as_slice() {
                    [one] => one.clone(),
                    _ => Piece::new(joined(&inside, Room::Spaced), Kind::Ordinary),
                }
            }
            Token::Char(c) => of_char(c)?,
            Token::Command(name) => self.command(name, before)?,
            _ => return None,
        })
    }

    /// The argument of a command: a group, or what comes next.
    fn argument(&mut self) -> Option<Vec<Piece>> {
        self.skip_spaces();
        if self.peek()? == Token::Open {
            self.at += 1;
            return self.list(End::Brace);
        }
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let one = self.atom(None)?;
        Some(self.done(vec![one]))
    }

    fn tight_argument(&mut self) -> Option<String> {
        Some(joined(&self.argument()?, Room::Tight))
    }

    /// The characters between braces, in which nothing has a meaning.
    fn raw_argument(&mut self) -> Option<&'t str> {
        self.skip_spaces();
        let (open, Token::Open) = *self.tokens.get(self.at)? else {
            return None;
        };
        let mut depth = 0_usize;
        loop {
            let (place, token) = *self.tokens.get(self.at)?;
            self.at += 1;
            match token {
                Token::Open => depth += 1,
                Token::Close => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return Some(&self.tex[open + 1..place]);
            }
        }
    }

    /// Adds the superscript and the subscript, in any order.
    fn scripts(&mut self, base: Piece) -> Option<Piece> {
        let (mut above, mut below) = (None, None);
        loop {
            let raise = match self.peek() {
                Some(Token::Raise) => true,
                Some(Token::Lower) => false,
                _ => break,
            };
            self.at += 1;
            let script = self.tight_argument()?;
            let table = if raise { raised } else { lowered };
            let script: String = script.chars().map(table).collect::<Option<_>>()?;
            let place = if raise { &mut above } else { &mut below };
            if script.is_empty() || place.replace(script).is_some() {
                return None;
            }
        }
        let limits = above.iter().chain(&below).map(|one| one.chars().count());
        let integral = "∫∬∭∮".contains(&base.text);
        let readable = match base.kind {
            // Their limits belong above and below.
            Kind::Large => integral && limits.max() == Some(1),
            Kind::Binary | Kind::Relation | Kind::Comma | Kind::Open => false,
            _ => !base.sealed,
        };
        readable.then(|| Piece {
            text: format!(
                "{}{}{}",
                base.text,
                below.unwrap_or_default(),
                above.unwrap_or_default()
            ),
            ..base
        })
    }

    fn command(&mut self, name: &str, before: Option<&Piece>) -> Option<Piece> {
        if let Some((sign, kind)) = symbol(name) {
            return Some(Piece::new(sign, kind));
        }
        let ordinary = |text: String| Piece::new(text, Kind::Ordinary);
        Some(match name {
            "frac" | "tfrac" | "dfrac" => {
                let (above, below) = (self.tight_argument()?, self.tight_argument()?);
                Piece::sealed(fraction(&above, &below, before)?)
            }
            "sqrt" => self.root()?,
            "ce" => ordinary(chemistry::unicode(self.raw_argument()?)?),
            "text" | "textrm" | "mbox" => {
                let text = self.raw_argument()?;
                if text.contains(['\\', '$', '{', '^', '_']) {
                    return None;
                }
                ordinary(text.replace('~', " "))
            }
            "mathrm" | "mathit" | "rm" => ordinary(self.tight_argument()?),
            "operatorname" => Piece::new(self.tight_argument()?, Kind::Function),
            "left" | "right" | "big" | "Big" | "bigg" | "Bigg" | "bigl" | "bigr" | "Bigl"
            | "Bigr" | "biggl" | "biggr" | "Biggl" | "Biggr" => {
                self.delimiter(name.ends_with(['t', 'r']))?
            }
            "not" => {
                self.skip_spaces();
                let sign = match self.next()? {
                    Token::Char('=') => "≠",
                    Token::Command("in") => "∉",
                    Token::Command("subset") => "⊄",
                    Token::Command("subseteq") => "⊈",
                    Token::Command("equiv") => "≢",
                    Token::Command("mid") => "∤",
                    Token::Command("exists") => "∄",
                    _ => return None,
                };
                Piece::new(sign, Kind::Relation)
            }
            "bmod" => ordinary(" mod ".to_owned()),
            "pmod" => ordinary(format!(
                " (mod {})",
                joined(&self.argument()?, Room::Spaced)
            )),
            "" | "," | ";" | ":" | " " | ">" | "quad" | "qquad" | "enspace" | "thinspace" => {
                ordinary(" ".to_owned())
            }
            "!" | "displaystyle" | "textstyle" | "nolimits" => Piece::new("", Kind::Open),
            _ if accent(name).is_some() => {
                let one = self.tight_argument()?;
                let mut letters = one.chars();
                let (letter, None) = (letters.next()?, letters.next()) else {
                    return None;
                };
                ordinary(format!("{letter}{}", accent(name)?))
            }
            _ => {
                // Only commands of alphabets are left, and they have an argument.
                in_alphabet(name, 'B')?;
                let text = self.tight_argument()?;
                let text: Option<String> = text.chars().map(|c| in_alphabet(name, c)).collect();
                ordinary(text?)
            }
        })
    }

    fn root(&mut self) -> Option<Piece> {
        self.skip_spaces();
        let mut sign = "√";
        if self.peek() == Some(Token::Char('[')) {
            self.at += 1;
            sign = match &*joined(&self.list(End::Bracket)?, Room::Tight) {
                "2" => "√",
                "3" => "∛",
                "4" => "∜",
                _ => return None,
            };
        }
        let inside = joined(&self.argument()?, Room::Spaced);
        let number = inside.bytes().all(|byte| byte.is_ascii_digit());
        let simple = number || (inside.chars().count() == 1 && !inside.contains('√'));
        // "√2x" could mean either.
        self.skip_spaces();
        let alone = match self.peek() {
            None => true,
            Some(Token::Char(next)) => !next.is_alphanumeric() && !"([|'.,!".contains(next),
            Some(Token::Close) => true,
            Some(Token::Command(name)) => {
                symbol(name).is_some_and(|(_, kind)| matches!(kind, Kind::Binary | Kind::Relation))
            }
            _ => false,
        };
        Some(match simple && alone {
            true => Piece::sealed(format!("{sign}{inside}")),
            false => Piece::new(format!("{sign}({inside})"), Kind::Ordinary),
        })
    }

    /// What follows `\left` and the like.
    fn delimiter(&mut self, closes: bool) -> Option<Piece> {
        self.skip_spaces();
        let kind = if closes { Kind::Close } else { Kind::Open };
        let sign = match self.next()? {
            Token::Char('.') => "",
            Token::Char('(') => "(",
            Token::Char(')') => ")",
            Token::Char('[') => "[",
            Token::Char(']') => "]",
            Token::Char('|') => "|",
            Token::Char('/') => return Some(Piece::new("/", Kind::Ordinary)),
            Token::Command(name) => symbol(name)?.0,
            _ => return None,
        };
        // A half-open pair such as "evaluated at" has its limits at its height.
        (!sign.is_empty()).then(|| Piece::new(sign, kind))
    }
}

fn of_char(c: char) -> Option<Piece> {
    Some(match c {
        '-' => Piece::new("−", Kind::Binary),
        '+' | '*' => Piece::new(c, Kind::Binary),
        '=' | '<' | '>' | ':' => Piece::new(c, Kind::Relation),
        '(' | '[' => Piece::new(c, Kind::Open),
        ')' | ']' | '!' => Piece::new(c, Kind::Close),
        ',' | ';' => Piece::new(c, Kind::Comma),
        '~' => Piece::new(' ', Kind::Ordinary),
        // An alignment, a comment and an argument of a macro have other meanings.
        '&' | '%' | '#' | '$' => return None,
        c if c.is_control() => return None,
        c => Piece::new(c, Kind::Ordinary),
    })
}

fn fraction(above: &str, below: &str, before: Option<&Piece>) -> Option<String> {
    if let Some(one) = vulgar(above, below) {
        // "½" behind a letter is a factor; behind a superscript it could be part of it.
        let last = before.and_then(|before| before.text.chars().next_back());
        return last
            .is_none_or(|last| last.is_ascii() || !last.is_numeric())
            .then(|| one.to_owned());
    }
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // "x³⁄₇" would be read as a power.
    let free = before.is_none_or(|before| {
        !before.text.ends_with(|last: char| last.is_alphanumeric()) && before.kind != Kind::Close
    });
    if !number(above) || !number(below) || !free {
        return None;
    }
    let above: Option<String> = above.chars().map(raised).collect();
    let below: Option<String> = below.chars().map(lowered).collect();
    Some(format!("{}⁄{}", above?, below?))
}

/// The combining mark of an accent.
fn accent(name: &str) -> Option<char> {
    Some(match name {
        "hat" => '\u{302}',
        "bar" => '\u{304}',
        "overline" => '\u{305}',
        "tilde" => '\u{303}',
        "dot" => '\u{307}',
        "ddot" => '\u{308}',
        "vec" => '\u{20d7}',
        "check" => '\u{30c}',
        "breve" => '\u{306}',
        "acute" => '\u{301}',
        "grave" => '\u{300}',
        _ => return None,
    })
}

/// The pieces with the space that TeX puts between them.
fn joined(pieces: &[Piece], room: Room) -> String {
    use Kind::{Binary, Close, Comma, Function, Large, Ordinary, Relation};
    let mut out = String::new();
    let mut before: Option<Kind> = None;
    let digit = |text: Option<char>| text.is_some_and(|c| c.is_ascii_digit());
    for (at, piece) in pieces.iter().enumerate() {
        let next = pieces.get(at + 1);
        // A sign without a left side is that of a number.
        let mut kind = piece.kind;
        let sided = before.is_some_and(|before| matches!(before, Ordinary | Close));
        if kind == Binary && (!sided || next.is_none()) {
            kind = Ordinary;
        }
        let words = matches!(kind, Function | Large);
        let spaced = match (before, kind) {
            (None, _) => false,
            (Some(_), Binary | Relation) | (Some(Binary | Relation), _) => true,
            (Some(Comma), _) => {
                let number = digit(out.chars().rev().nth(1)) && digit(piece.text.chars().next());
                !(number && out.ends_with(','))
            }
            (Some(Function | Large), Ordinary | Function | Large) => true,
            (Some(Ordinary | Close), _) => words,
            _ => false,
        };
        if spaced && room == Room::Spaced {
            out.push(' ');
        }
        out.push_str(&piece.text);
        before = Some(kind);
    }
    out
}

#[cfg(test)]
#[path = "unicode_tests.rs"]
mod tests;

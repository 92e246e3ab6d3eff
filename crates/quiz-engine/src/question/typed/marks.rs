//! Marks: which are ignored, which join words, and which distinguish answers.

mod code;
mod phrases;

use super::fold::{Letter, is_picture};
use super::greek::{greek_name, is_greek};
use super::language::{Language, NumberStyle};
use code::is_code;
use unicode_normalization::char::is_combining_mark;

/// A piece of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Word {
        /// Whether it begins with a capital.
        capital: bool,
    },
    /// Digits, with a point or another mark between them.
    Number,
    /// It distinguishes answers.
    Sign,
    /// It may be left out here: the point of `.NET`, the hyphen of `pre-`.
    OptionalSign,
    /// A hyphen or a slash between words: as good as a space, or as nothing. Its text is what
    /// else it is: a slash itself.
    Joint,
    Space,
}

impl Token {
    pub(super) fn of(kind: Kind, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { kind, text }
    }

    pub(crate) fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word { .. })
    }

    pub(crate) fn is_sign(&self, text: &str) -> bool {
        self.kind == Kind::Sign && self.text == text
    }
}

pub(crate) fn is_letter(c: char) -> bool {
    c.is_alphabetic() || (!c.is_ascii() && is_combining_mark(c))
}

fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{5d0}'..='\u{5ea}')
}

fn is_alphanumeric(c: char) -> bool {
    c.is_ascii_digit() || is_letter(c)
}

/// Takes the letters apart.
pub(crate) fn tokens(letters: &[Letter], language: Language<'_>) -> Vec<Token> {
    let mut reader = Reader {
        letters,
        language,
        code: is_code(letters),
        at: 0,
        out: Vec::with_capacity(4),
    };
    if letters.iter().any(|one| is_alphanumeric(one.c)) {
        while reader.at < letters.len() {
            reader.step();
        }
    } else {
        // Marks alone are what is meant.
        let marks = letters.iter().filter(|one| !one.c.is_whitespace());
        reader.out = marks.map(|one| Token::of(Kind::Sign, one.c)).collect();
    }
    settle_charges(&mut reader.out);
    phrases::settle(&mut reader.out, language);
    reader.out
}

struct Reader<'l> {
    letters: &'l [Letter],
    language: Language<'l>,
    code: bool,
    at: usize,
    out: Vec<Token>,
}

impl Reader<'_> {
    fn char(&self, index: usize) -> Option<char> {
        self.letters.get(index).map(|one| one.c)
    }

    fn before(&self) -> Option<char> {
        self.char(self.at.checked_sub(1)?)
    }

    fn after(&self) -> Option<char> {
        self.char(self.at + 1)
    }

    fn push(&mut self, kind: Kind, text: impl Into<String>) {
        self.out.push(Token::of(kind, text));
    }

    fn sign(&mut self) {
        let c = self.letters[self.at].c;
        self.push(Kind::Sign, c);
        self.at += 1;
    }

    /// An ignored mark; words on both sides of it stay two.
    fn skip(&mut self) {
        self.push(Kind::Space, "");
        self.at += 1;
    }

    fn step(&mut self) {
        let letter = self.letters[self.at];
        match letter.c {
            c if c.is_whitespace() => self.skip(),
            c if is_letter(c) => self.word(),
            c if c.is_ascii_digit() => self.number(),
            '-' => self.hyphen(),
            '/' => self.slash(),
            '\'' => self.apostrophe(),
            '"' if self.code => self.sign(),
            '"' if self.before().is_some_and(|c| c.is_ascii_digit())
                && self.quotes_before().is_multiple_of(2) =>
            {
                self.sign();
            }
            '`' if self.code => self.sign(),
            '"'
            | '`'
            | '\u{ab}'
            | '\u{bb}'
            | '\u{2039}'
            | '\u{203a}'
            | '\u{201a}'
            | '\u{201e}'
            | '\u{a1}'
            | '\u{bf}'
            | '\u{3001}'
            | '\u{3002}'
            | '\u{300a}'..='\u{300f}'
            | '\u{3010}'
            | '\u{3011}'
            | '\u{61f}'
            | '\u{60c}'
            | '\u{61b}'
            | '\u{964}'
            | '\u{2022}' => self.skip(),
            '.' if self.begins_fraction() => {
                self.at += 1;
                let mut text = "0.".to_owned();
                self.digits(&mut text);
                self.push(Kind::Number, text);
            }
            '.' => self.point(),
            ',' | ';' if self.code => self.sign(),
            ':' => self.colon(),
            ',' | ';' => self.skip(),
            '!' | '?' => self.exclamation(),
            '(' | ')' if !self.code => self.skip(),
            '\u{b7}' | '\u{30fb}' | '\u{387}' => self.middle_dot(),
            '&' => self.ampersand(),
            '\u{266d}' => {
                self.push(Kind::Space, "");
                self.push(Kind::Word { capital: false }, "flat");
                self.at += 1;
            }
            '\u{266f}' => {
                self.push(Kind::Sign, "#");
                self.at += 1;
            }
            c if is_picture(c) => self.skip(),
            _ => self.sign(),
        }
    }

    fn word(&mut self) {
        let capital = self.letters[self.at].capital;
        let mut word = String::new();
        let mut small = false;
        while let Some(c) = self.char(self.at) {
            if is_letter(c) {
                if small && self.letters[self.at].capital {
                    // `WiFi` is Wi-Fi.
                    self.push(Kind::Word { capital }, word);
                    return self.push(Kind::Joint, "");
                }
                small = !self.letters[self.at].capital;
                let symbol = word.is_empty() && !self.language.is_greek() && is_greek(c);
                if symbol && !self.after().is_some_and(is_greek) {
                    // α alone is read as alpha.
                    self.at += 1;
                    match greek_name(c) {
                        Some(name) => word.push_str(name),
                        None => word.push(c),
                    }
                    break;
                }
                word.push(c);
            } else {
                let joins = match c {
                    '\'' => true,
                    // The mark of a Hebrew abbreviation.
                    '"' => !self.code && word.chars().next_back().is_some_and(is_hebrew),
                    '.' => !self.code,
                    _ => false,
                };
                if !(joins && self.after().is_some_and(is_letter)) {
                    break;
                }
                let elided = format!("{word}'");
                if c == '\'' && self.out.is_empty() && self.language.is_article(&elided, capital) {
                    self.push(Kind::Word { capital }, elided);
                    return self.skip();
                }
            }
            self.at += 1;
        }
        self.push(Kind::Word { capital }, word);
    }

    /// Digits, and the marks between them: `. , :`, or blanks and apostrophes that group them.
    fn number(&mut self) {
        let mut text = String::new();
        self.digits(&mut text);
        let first_group = text.len() <= 3 && !text.starts_with('0');
        if first_group && text.bytes().all(|byte| byte.is_ascii_digit()) {
            while self.has_group() {
                self.at += 1;
                self.digits(&mut text);
            }
        }
        // "0x1F" is a word of code, "2x3" a product.
        let times = self.char(self.at) == Some('x')
            && text != "0"
            && self.after().is_some_and(|c| c.is_ascii_digit());
        let text = self.ungrouped(text);
        self.push(Kind::Number, text);
        if times {
            self.push(Kind::Sign, "*");
            self.at += 1;
        }
    }

    fn digits(&mut self, text: &mut String) {
        while let Some(c) = self.char(self.at) {
            let digit_follows = self.after().is_some_and(|c| c.is_ascii_digit());
            let inside = match c {
                '.' | ',' | ':' => digit_follows,
                c => c.is_ascii_digit(),
            };
            if !inside {
                break;
            }
            text.push(c);
            self.at += 1;
        }
    }

    /// Whether there is a blank or an apostrophe here, and exactly three digits after it.
    fn has_group(&self) -> bool {
        let mark = self.char(self.at);
        let digit = |n: usize| self.char(self.at + n).is_some_and(|c| c.is_ascii_digit());
        mark.is_some_and(|c| c == '\'' || c.is_whitespace()) && (1..=3).all(digit) && !digit(4)
    }

    /// The number without group marks, and with a point before its fraction.
    fn ungrouped(&self, text: String) -> String {
        let commas = text.matches(',').count();
        let points = text.matches('.').count();
        if commas + points == 0 || text.contains(':') {
            return text;
        }
        let style = self.language.number_style();
        let groups = |mark: char| {
            let mut groups = text.split(mark);
            let first = groups.next().unwrap_or_default();
            (1..=3).contains(&first.len()) && first != "0" && groups.all(|group| group.len() == 3)
        };
        match (commas, points) {
            (1, 0) if style == NumberStyle::PointGroups || style == NumberStyle::SpaceGroups => {
                text.replace(',', ".")
            }
            (_, 0) if groups(',') => text.replace(',', ""),
            (1, 0) => text.replace(',', "."),
            (0, 1) if style == NumberStyle::PointGroups && groups('.') => text.replace('.', ""),
            (0, 2..) if groups('.') => text.replace('.', ""),
            (1.., 1) if text.rfind('.') > text.rfind(',') => text.replace(',', ""),
            (1, 1..) if text.rfind(',') > text.rfind('.') => {
                text.replace('.', "").replace(',', ".")
            }
            _ => text,
        }
    }

    /// How many letters are directly before and after here, and whether there is a digit.
    fn runs(&self) -> (usize, usize) {
        let letter = |index: usize| self.char(index).is_some_and(is_letter);
        let before = (0..self.at)
            .rev()
            .take_while(|&index| letter(index))
            .count();
        let after = (self.at + 1..self.letters.len())
            .take_while(|&index| letter(index))
            .count();
        (before, after)
    }

    fn hyphen(&mut self) {
        let (before, after) = (self.before(), self.after());
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let (run_before, run_after) = self.runs();
        let capital_before = self
            .at
            .checked_sub(1)
            .is_some_and(|index| self.letters[index].capital);
        let kind = if after == Some('-') || before == Some('-') {
            // A dash in prose, or two signs.
            let start = (0..self.at)
                .rev()
                .find(|&index| self.char(index) != Some('-'));
            let end = (self.at..self.letters.len()).find(|&index| self.char(index) != Some('-'));
            let open = |index: Option<usize>| index.and_then(|index| self.char(index));
            let (start, end) = (open(start), open(end));
            let between = start.is_some() && end.is_some();
            let prose = !self.code
                && between
                && (start.is_some_and(char::is_whitespace) == end.is_some_and(char::is_whitespace));
            if prose { Kind::Space } else { Kind::Sign }
        } else if run_before > 0 && run_after > 0 {
            match (run_before, run_after) {
                _ if self.code => Kind::Sign,
                (1, 1) => Kind::Sign,
                _ => Kind::Joint,
            }
        } else if (digit(before) && run_after > 0) || (run_before > 0 && digit(after)) {
            // `B-52` is B52, and `x-1` is not x1.
            let lone = run_before == 1 || run_after == 1;
            match lone {
                _ if self.code => Kind::Sign,
                true if run_before == 1 && capital_before => Kind::OptionalSign,
                true => Kind::Sign,
                false => Kind::Joint,
            }
        } else if blank(before) && blank(after) && before.is_some() && after.is_some() {
            if self.is_between_words() && !self.code {
                Kind::Space
            } else {
                Kind::Sign
            }
        } else if blank(after) && run_before >= 3 && !self.code && self.is_affix() {
            Kind::OptionalSign
        } else {
            Kind::Sign
        };
        self.push(kind, if kind == Kind::Joint { "" } else { "-" });
        self.at += 1;
    }

    /// Whether there are words, not variables, on both sides of the blanks here.
    fn is_between_words(&self) -> bool {
        let blank = |index: &usize| self.char(*index).is_some_and(char::is_whitespace);
        let letter = |index: &usize| self.char(*index).is_some_and(is_letter);
        let before: Vec<_> = (0..self.at)
            .rev()
            .skip_while(blank)
            .take_while(letter)
            .collect();
        let after = (self.at + 1..self.letters.len()).skip_while(blank);
        let after: Vec<_> = after.take_while(letter).collect();
        let word = |around: &[usize]| match around {
            [] => false,
            [only] => {
                let letter = self.letters[*only];
                self.language
                    .is_article(letter.c.encode_utf8(&mut [0; 4]), letter.capital)
            }
            _ => true,
        };
        (before.len() > 1 || after.len() > 1) && word(&before) && word(&after)
    }

    /// Whether everything before here is one word in small letters.
    fn is_affix(&self) -> bool {
        let before = &self.letters[..self.at];
        before.iter().all(|one| is_letter(one.c) && !one.capital)
    }

    fn slash(&mut self) {
        let (before, after) = self.runs();
        let word = |run: usize, last: Option<usize>| {
            let letter = last.and_then(|index| self.letters.get(index));
            let capital = letter.is_some_and(|letter| letter.capital);
            run > 2 || (run == 2 && capital)
        };
        let words = word(before, self.at.checked_sub(1)) && word(after, Some(self.at + 1));
        let blank = |c: Option<char>| c.is_some_and(char::is_whitespace);
        let apart = blank(self.before()) && blank(self.after()) && self.is_between_words();
        let kind = match !self.code && (words || apart) {
            true => Kind::Joint,
            false => Kind::Sign,
        };
        self.push(kind, "/");
        self.at += 1;
    }

    fn quotes_before(&self) -> usize {
        let mark = self.letters[self.at].c;
        let before = self.letters[..self.at].iter();
        before.filter(|one| one.c == mark).count()
    }

    /// A quote, or a prime: after a digit, a bracket or a single letter that no quote precedes.
    fn apostrophe(&mut self) {
        let operand = |c: char| is_alphanumeric(c) || matches!(c, '\'' | ')');
        let opens = |index: usize| {
            let before = index.checked_sub(1).and_then(|index| self.char(index));
            self.char(index) == Some('\'') && !before.is_some_and(operand)
        };
        let quoted = (0..=self.at).any(opens);
        let (run, _) = self.runs();
        let lone = run == 1 || self.before().is_some_and(|c| operand(c) && !is_letter(c));
        let prime = lone && !quoted && !self.after().is_some_and(is_letter);
        if self.code || prime {
            self.sign()
        } else {
            self.skip()
        }
    }

    /// Whether there is a point here as in `.5`.
    fn begins_fraction(&self) -> bool {
        let free = self
            .before()
            .is_none_or(|c| !is_alphanumeric(c) && c != '.');
        free && self.after().is_some_and(|c| c.is_ascii_digit())
    }

    fn point(&mut self) {
        let end = (self.at..self.letters.len())
            .find(|&index| self.char(index) != Some('.'))
            .unwrap_or(self.letters.len());
        let points = end - self.at;
        let before = self.before();
        let after = self.char(end);
        let starts = before.is_none_or(|c| !is_alphanumeric(c));
        let ends = after.is_none_or(|c| !is_alphanumeric(c));
        let alone = before.is_none_or(char::is_whitespace) && after.is_none_or(char::is_whitespace);
        let kind = match points {
            // Of a sentence.
            _ if ends && !starts && points != 2 => Kind::Space,
            1 if starts && !ends && after.is_some_and(is_letter) => match self.letters[end].capital
            {
                true => Kind::OptionalSign,
                false => Kind::Sign,
            },
            3.. if alone => Kind::Space,
            1 if self.code || starts => Kind::Sign,
            1 => Kind::Space,
            _ => Kind::Sign,
        };
        for _ in 0..points {
            self.push(kind, ".");
        }
        self.at = end;
    }

    fn colon(&mut self) {
        let after_word = self.before().is_some_and(is_alphanumeric);
        let prose = !self.code && (after_word || !self.after().is_some_and(is_alphanumeric));
        if prose { self.skip() } else { self.sign() }
    }

    /// A sentence's mark; or "not" and "factorial".
    fn exclamation(&mut self) {
        let (before, after) = (self.before(), self.after());
        let opens = before.is_none_or(|c| !is_alphanumeric(c));
        let not =
            opens && after.is_some_and(|c| is_alphanumeric(c) || c == '=' || before.is_none());
        let (run, _) = self.runs();
        let digits = (0..self.at)
            .rev()
            .take_while(|&index| self.char(index).is_some_and(|c| c.is_ascii_digit()))
            .count();
        let operand = run.max(digits);
        let start = self.at - operand.min(self.at);
        let first = start.checked_sub(1).and_then(|index| self.char(index));
        let lone = (run == 1 || digits > 0)
            && first.is_none_or(|c| !is_alphanumeric(c) && !c.is_whitespace());
        let factorial =
            self.letters[self.at].c == '!' && (lone || matches!(before, Some('!' | ')')));
        if self.code || not || (factorial && !after.is_some_and(is_letter)) {
            self.sign();
        } else {
            self.skip();
        }
    }

    fn middle_dot(&mut self) {
        let (before, after) = self.runs();
        let operand =
            |run: usize, c: Option<char>| run == 1 || c.is_some_and(|c| c.is_ascii_digit());
        let japanese = self.before().is_some_and(super::fold::is_east_asian);
        if !japanese && operand(before, self.before()) && operand(after, self.after()) {
            self.push(Kind::Sign, "*");
        } else if before > 0 && after > 0 {
            self.push(Kind::Joint, "");
        } else {
            self.push(Kind::Space, "");
        }
        self.at += 1;
    }

    /// A single one between words is "and".
    fn ampersand(&mut self) {
        let solid = |c: Option<char>| c == Some('&');
        let word = |mut around: std::vec::IntoIter<Option<char>>| {
            around
                .find(|c| !c.is_some_and(char::is_whitespace))
                .flatten()
        };
        let before: Vec<_> = (0..self.at).rev().map(|index| self.char(index)).collect();
        let after: Vec<_> = (self.at + 1..self.letters.len())
            .map(|index| self.char(index))
            .collect();
        let double = solid(self.before()) || solid(self.after());
        let words = word(before.into_iter()).is_some_and(is_alphanumeric)
            && word(after.into_iter()).is_some_and(is_alphanumeric);
        if self.code || double || !words {
            return self.sign();
        }
        let and = self.language.and();
        self.push(Kind::Space, "");
        self.push(Kind::Word { capital: false }, and);
        self.push(Kind::Space, "");
        self.at += 1;
    }
}

/// Charges of ions are written in several ways: `SO4 2-`, `SO4^2-`, `SO₄²⁻` and `SO42-` are one.
fn settle_charges(tokens: &mut Vec<Token>) {
    let ends = |token: Option<&Token>| token.is_none_or(|token| token.kind == Kind::Space);
    let mut at = 0;
    while at < tokens.len() {
        let charge = tokens[at].is_sign("+") || tokens[at].is_sign("-");
        if charge && ends(tokens.get(at + 1)) {
            let digits =
                at > 0 && tokens[at - 1].kind == Kind::Number && tokens[at - 1].text.len() <= 2;
            let gap = at - usize::from(digits);
            let has_base = tokens[..gap].iter().any(Token::is_word);
            let bridge = gap > 1
                && (tokens[gap - 1].is_sign("^")
                    || (digits && tokens[gap - 1].kind == Kind::Space))
                && tokens[gap - 2].kind != Kind::Space;
            if has_base && bridge {
                tokens.remove(gap - 1);
                at -= 1;
            }
        }
        at += 1;
    }
}

//! Where the formulas of a text are.
//!
//! | written | is a formula |
//! | --- | --- |
//! | `\(…\)` | always |
//! | `$$…$$` | if it is more than words |
//! | `\[…\]` | always, but in Markdown, where it also escapes brackets, only with a command, `^` or `_` inside |
//! | `$…$` | if it is no amount of money; see below |
//!
//! The first dollar follows no letter and no digit, and is followed by no space. The next dollar
//! ends the formula. It follows no space, and is not followed by a letter, a digit, `_`, `(`, `{`
//! or another dollar. What is between them is more than words: with `\`, `^`, `_` or `{` it may be
//! anything; else it has no three letters in a row, and no word of two letters unless it has an
//! operator. So `$5 and $10`, `$5 or 10$`, `$HOME/$USER` and `$(a) $(b)` are texts.
//!
//! No formula has a blank line, a backtick, or a line break after a backslash inside.

use std::borrow::Cow;
use std::ops::Range;

/// What backslashes mean in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// They escape signs: `\\` is a backslash, `\$` a dollar, and `\[` may be a bracket.
    Markdown,
    /// Nothing but the beginning of a command of TeX.
    Literal,
}

/// A formula in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formula {
    /// With its delimiters, in bytes.
    pub range: Range<usize>,
    /// Without them, and without space around it.
    pub tex: String,
    /// Whether it is on a line of its own: `$$…$$` and `\[…\]`.
    pub display: bool,
}

/// Finds the formulas of a text, in order. None begins inside `code`, which is sorted.
pub fn find(text: &str, syntax: Syntax, code: &[Range<usize>]) -> Vec<Formula> {
    let bytes = text.as_bytes();
    let mut found: Vec<Formula> = Vec::new();
    let mut at = 0;
    let mut code = code.iter().peekable();
    while let Some(next) = text[at..].find(['$', '\\']).map(|next| at + next) {
        while code.next_if(|code| code.end <= next).is_some() {}
        if let Some(code) = code.peek().filter(|code| code.contains(&next)) {
            at = code.end;
            continue;
        }
        let (close, display) = match (bytes[next], bytes.get(next + 1)) {
            (b'\\', Some(b'(')) => ("\\)", false),
            (b'\\', Some(b'[')) => ("\\]", true),
            (b'$', Some(b'$')) => ("$$", true),
            (b'$', _) => {
                at = next + 1;
                if let Some(formula) = dollars(text, next) {
                    at = formula.range.end;
                    found.push(formula);
                }
                continue;
            }
            // An escaped sign; in a literal text a backslash and whatever follows.
            _ => {
                let pair = syntax == Syntax::Markdown || bytes.get(next + 1) == Some(&b'$');
                at = next + 1 + usize::from(pair && next + 1 < bytes.len());
                // Not into the middle of a character.
                while !text.is_char_boundary(at) {
                    at += 1;
                }
                continue;
            }
        };
        let inside = next + 2;
        at = inside;
        let Some(end) = closing(text, inside, close) else {
            continue;
        };
        let tex = &text[inside..end];
        let meant = match close {
            "\\]" => syntax == Syntax::Literal || has_signs(tex),
            "$$" => !is_words(tex),
            _ => true,
        };
        if meant && is_whole(tex) {
            at = end + close.len();
            found.push(Formula {
                range: next..at,
                tex: tex.trim().to_owned(),
                display,
            });
        }
    }
    found
}

/// The place of the closing delimiter. `None` if there is none, or an opening one of the same kind
/// comes first, so that each part of a text is searched for one formula.
fn closing(text: &str, from: usize, close: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let open = match close {
        "\\)" => b'(',
        "\\]" => b'[',
        _ => b'$',
    };
    let mut at = from;
    loop {
        at += text.get(at..)?.find(['$', '\\'])?;
        if bytes[at..].starts_with(close.as_bytes()) {
            return Some(at);
        }
        if bytes[at] == b'\\' && open != b'$' && bytes.get(at + 1) == Some(&open) {
            return None;
        }
        at += 1;
        if bytes[at - 1] == b'\\' {
            at += text[at..].chars().next()?.len_utf8();
        }
    }
}

/// The formula that begins with the dollar at `open`, if it is one.
fn dollars(text: &str, open: usize) -> Option<Formula> {
    let before = text[..open].chars().next_back();
    if before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let end = closing(text, open + 1, "$")?;
    let tex = &text[open + 1..end];
    let after = text[end + 1..].chars().next();
    let free = after.is_none_or(|next| !next.is_alphanumeric() && !"_({$".contains(next));
    let tight = !tex.starts_with(char::is_whitespace) && !tex.ends_with(char::is_whitespace);
    (free && tight && is_whole(tex) && !is_words(tex)).then(|| Formula {
        range: open..end + 1,
        tex: tex.to_owned(),
        display: false,
    })
}

/// Whether the text between delimiters can be a formula at all.
fn is_whole(tex: &str) -> bool {
    let mut lines = tex.split('\n');
    let ends = tex.trim_matches([' ', '\t', '\r']);
    let inner = ends.strip_prefix('\n').unwrap_or(ends);
    let inner = inner.strip_suffix('\n').unwrap_or(inner);
    let blank_line = lines.next().is_some() && inner.split('\n').any(|line| line.trim().is_empty());
    !tex.trim().is_empty() && !blank_line && !tex.contains('`')
}

/// Whether something in it is only found in formulas.
fn has_signs(tex: &str) -> bool {
    let mut signs = tex.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '^' | '_' => return true,
            '\\' if signs.next().is_some_and(|next| next.is_ascii_alphabetic()) => return true,
            _ => {}
        }
    }
    false
}

/// Whether it reads as words and numbers instead of as a formula.
fn is_words(tex: &str) -> bool {
    // What an escape has left of a command is a formula, so that it is reported as one.
    let damaged = ['\t', '\u{7}', '\u{8}', '\u{b}', '\u{c}', '\u{1b}'];
    if tex.contains(['\\', '^', '_', '{']) || tex.contains(damaged) {
        return false;
    }
    let mut letters = 0;
    for c in tex.chars() {
        letters = if c.is_alphabetic() { letters + 1 } else { 0 };
        if letters > 2 {
            return true;
        }
    }
    let word = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_alphabetic);
    let several = tex.split_whitespace().nth(1).is_some();
    several
        && !tex.contains(['=', '<', '>', '+', '-', '*', '/'])
        && tex.split_whitespace().any(word)
}

/// The text with each formula on one line.
pub fn on_one_line(text: &str, syntax: Syntax) -> Cow<'_, str> {
    if !text.contains('\n') || !text.contains(['$', '\\']) {
        return Cow::Borrowed(text);
    }
    let formulas = find(text, syntax, &[]);
    if !formulas
        .iter()
        .any(|one| text[one.range.clone()].contains('\n'))
    {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut copied = 0;
    for formula in formulas {
        out.push_str(&text[copied..formula.range.start]);
        out.push_str(&text[formula.range.clone()].replace(['\r', '\n'], " "));
        copied = formula.range.end;
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn formulas(text: &str, syntax: Syntax) -> Vec<String> {
        let found = find(text, syntax, &[]);
        found.into_iter().map(|one| one.tex).collect()
    }

    #[test]
    fn amounts_and_programs_are_no_formulas() {
        for text in [
            "$5 and $10",
            "$5-$10",
            "$5/$10, $20",
            "($5)–($10)",
            "5$ and 10$",
            "It costs $5 or 10$",
            "US$5 to US$10",
            "$5.99, $6.99 and $7.99",
            "$HOME and $PATH",
            "$HOME/$USER",
            "$(a) + $(b)",
            "${a}-${b}",
            "$a == $b",
            "$a.$b",
            "$$ and $$",
            "^foo$ or ^bar$",
            "(foo)$|(bar)$",
            "$_GET and $_POST",
            "a \\$x^2\\$ b",
            "$ x^2 $",
            "$x^2",
            "$`x`$",
            "$$\n\nx^2\n\n$$ and",
            "\\(\\)",
            "$$",
            "$",
            "\\",
            "\\(x",
        ] {
            assert_eq!(formulas(text, Syntax::Markdown), [""; 0], "{text}");
            assert_eq!(formulas(text, Syntax::Literal), [""; 0], "{text}");
        }
    }

    #[test]
    fn formulas_are_found_with_all_delimiters() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(formulas(text, Syntax::Markdown), expected, "{text}");
            assert_eq!(formulas(text, Syntax::Literal), expected, "{text}");
        };
        check("Is $x$ or $y_1$ right?", &["x", "y_1"]);
        check("$5 and $x^2$", &["x^2"]);
        check("$x = 5$, $10", &["x = 5"]);
        check("$\\$5 + \\$3$", &["\\$5 + \\$3"]);
        check("($2^{10}$)", &["2^{10}"]);
        check("$xy = z$ and $ab$", &["xy = z", "ab"]);
        check("\\( x \\) and \\(y\\)", &["x", "y"]);
        check("\\[ E = mc^2 \\]", &["E = mc^2"]);
        check("$$\n\\frac{1}{2}\n$$", &["\\frac{1}{2}"]);
        check("\\(a \\\\) b\\)", &["a \\\\) b"]);
        check("é\\é $α^2$", &["α^2"]);
    }

    #[test]
    fn in_markdown_a_backslash_escapes_brackets() {
        let text = "\\[1, 2\\] and \\\\(x\\\\)";
        assert_eq!(formulas(text, Syntax::Markdown), [""; 0]);
        assert_eq!(formulas("\\[1, 2\\]", Syntax::Literal), ["1, 2"]);
    }

    #[test]
    fn nothing_begins_inside_code() {
        let text = "`$x^2$` and $y$ and `$z$`";
        let found = find(text, Syntax::Markdown, &[0..7, 20..25]);
        assert_eq!(found.len(), 1);
        assert_eq!(&text[found[0].range.clone()], "$y$");
    }

    #[test]
    fn a_formula_of_several_lines_is_put_on_one() {
        let text = "a\n\\[x\n+ y\\]\nb";
        assert_eq!(on_one_line(text, Syntax::Literal), "a\n\\[x + y\\]\nb");
        assert_eq!(on_one_line("a\nb $5", Syntax::Literal), "a\nb $5");
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test measures what it costs")]
    fn many_delimiters_cost_no_more_than_their_length() {
        for part in ["$x ", "\\(", "\\[", "$$x", "$x$$", "\\", "a$", "$ $"] {
            let text = part.repeat(300_000);
            let begun = std::time::Instant::now();
            let found = find(&text, Syntax::Markdown, &[]).len();
            assert!(found < 600_000);
            assert!(begun.elapsed().as_secs() < 5, "{part}");
        }
    }

    proptest! {
        #[test]
        fn ranges_are_in_order_and_hold_their_formula(text in "([$\\\\()\\[\\]{} ^_x1é`\n]|ab){0,40}") {
            for syntax in [Syntax::Markdown, Syntax::Literal] {
                let mut end = 0;
                for one in find(&text, syntax, &[]) {
                    prop_assert!(end <= one.range.start && one.range.start < one.range.end);
                    end = one.range.end;
                    prop_assert!(text[one.range].contains(&one.tex));
                }
            }
        }
    }
}

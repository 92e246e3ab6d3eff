//! TeX that the escapes of its file have damaged.
//!
//! In many formats a backslash begins an escape: `"\times"` in JSON and in quoted YAML is a tab and
//! `imes`, `\neq` in GIFT is a line break and `eq`, and where a backslash is simply dropped, `frac`
//! is left.

/// What seems to be left of a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// As it is in the text: `imes`.
    pub left: String,
    /// What was meant, with its backslash: `\times`.
    pub meant: &'static str,
}

/// Commands that begin like an escape, by the character that is left in place of their beginning.
const ESCAPED: &[(char, &[&str])] = &[
    (
        '\t',
        &[
            "\\times",
            "\\theta",
            "\\text",
            "\\tan",
            "\\tau",
            "\\to",
            "\\tfrac",
            "\\triangle",
            "\\tilde",
            "\\therefore",
            "\\top",
        ],
    ),
    (
        '\n',
        &[
            "\\neq", "\\ne", "\\nu", "\\nabla", "\\neg", "\\not", "\\notin", "\\ni",
        ],
    ),
    (
        '\r',
        &[
            "\\rho",
            "\\right",
            "\\rightarrow",
            "\\rangle",
            "\\rfloor",
            "\\rceil",
        ],
    ),
    (
        '\u{8}',
        &[
            "\\beta", "\\begin", "\\binom", "\\bar", "\\bullet", "\\big", "\\boxed", "\\bot",
        ],
    ),
    ('\u{c}', &["\\frac", "\\forall", "\\flat"]),
    (
        '\u{b}',
        &[
            "\\vec",
            "\\varphi",
            "\\vee",
            "\\varepsilon",
            "\\vdots",
            "\\vert",
        ],
    ),
    (
        '\u{7}',
        &["\\alpha", "\\approx", "\\angle", "\\arctan", "\\ast"],
    ),
    (
        '\u{1b}',
        &[
            "\\epsilon",
            "\\eta",
            "\\equiv",
            "\\end",
            "\\exists",
            "\\exp",
            "\\emptyset",
        ],
    ),
];

/// Names of commands that are no words, and that no product of letters spells.
const NAMES: &[&str] = &[
    "\\frac",
    "\\sqrt",
    "\\times",
    "\\cdot",
    "\\infty",
    "\\alpha",
    "\\beta",
    "\\gamma",
    "\\delta",
    "\\theta",
    "\\lambda",
    "\\sigma",
    "\\omega",
    "\\leq",
    "\\geq",
    "\\neq",
    "\\approx",
    "\\mathbb",
    "\\mathrm",
    "\\overline",
    "\\rightarrow",
    "\\begin",
    "\\nabla",
];

/// What is left of some commands where a tab or the like became a space or nothing.
const ENDS: &[(&str, &str)] = &[
    ("imes", "\\times"),
    ("heta", "\\theta"),
    ("rac", "\\frac"),
    ("egin", "\\begin"),
    ("inom", "\\binom"),
    ("abla", "\\nabla"),
    ("ightarrow", "\\rightarrow"),
];

/// Commands whose argument is words.
const WORDS: &[&str] = &[
    "text",
    "textrm",
    "textbf",
    "textit",
    "mathrm",
    "operatorname",
    "mbox",
    "begin",
    "end",
    "tag",
    "label",
    "color",
    "textcolor",
    "ce",
    "pu",
];

/// Finds the first command of a formula that an escape seems to have damaged.
///
/// ```
/// use quiz_formulas::damage;
///
/// let damaged = damage("2 \times 3").expect("it is found");
/// assert_eq!((&*damaged.left, damaged.meant), ("imes", "\\times"));
/// assert_eq!(damage("2 \\times 3"), None);
/// ```
pub fn damage(tex: &str) -> Option<Damage> {
    for (at, c) in tex.char_indices() {
        let Some((_, commands)) = ESCAPED.iter().find(|(control, _)| *control == c) else {
            continue;
        };
        // `\` and a line break is a space.
        if tex[..at].ends_with('\\') {
            continue;
        }
        let run = leading_letters(&tex[at + 1..]);
        let fits = |command: &&&str| command[2..] == *run;
        if let Some(meant) = commands.iter().find(fits) {
            return Some(Damage {
                left: run.to_owned(),
                meant,
            });
        }
    }
    let mut rest = tex;
    while let Some(start) = rest.find(|c: char| c == '\\' || c.is_ascii_alphabetic()) {
        rest = &rest[start..];
        if let Some(command) = rest.strip_prefix('\\') {
            let name = leading_letters(command);
            rest = &command[name.len()..];
            if name.is_empty() {
                let sign = rest.chars().next().map_or(0, char::len_utf8);
                rest = &rest[sign..];
            } else if WORDS.contains(&name) {
                rest = behind_group(rest);
            }
            continue;
        }
        let run = leading_letters(rest);
        rest = &rest[run.len()..];
        let known = NAMES.iter().find(|name| name[1..] == *run).copied();
        let end = ENDS.iter().find(|(end, _)| *end == run);
        if let Some(meant) = known.or(end.map(|(_, meant)| *meant)) {
            return Some(Damage {
                left: run.to_owned(),
                meant,
            });
        }
    }
    None
}

/// Commands that begin with what is a line break where `\n` is one, as in GIFT, with the places of
/// their backslashes.
pub fn read_as_line_breaks(tex: &str) -> Vec<(usize, &'static str)> {
    let commands = ESCAPED.iter().find(|(control, _)| *control == '\n');
    let commands = commands.map_or(&[][..], |(_, commands)| commands);
    let mut found = Vec::new();
    for (at, _) in tex.match_indices("\\n") {
        let slashes = tex[..at]
            .bytes()
            .rev()
            .take_while(|byte| *byte == b'\\')
            .count();
        let name = leading_letters(&tex[at + 1..]);
        let command = commands.iter().find(|command| command[1..] == *name);
        if let (true, Some(command)) = (slashes % 2 == 0, command) {
            found.push((at, *command));
        }
    }
    found
}

fn leading_letters(text: &str) -> &str {
    let length = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    &text[..length]
}

/// What follows the group that the text begins with.
fn behind_group(text: &str) -> &str {
    let group = text.trim_start();
    if !group.starts_with('{') {
        return text;
    }
    let mut depth = 0_usize;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &group[at + 1..];
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_escape_has_eaten_is_named() {
        for (tex, meant) in [
            ("a \times b", "\\times"),
            ("\u{c}rac{1}{2}", "\\frac"),
            ("\u{8}eta", "\\beta"),
            ("a \neq b", "\\neq"),
            ("\rho", "\\rho"),
            ("\u{7}lpha", "\\alpha"),
            ("frac{1}{2}", "\\frac"),
            ("a imes b", "\\times"),
            (" rac{1}{2}", "\\frac"),
            ("\\\\frac{1}{2}", "\\frac"),
            ("\\text{beta} + beta", "\\beta"),
        ] {
            let found = damage(tex).map(|damage| damage.meant);
            assert_eq!(found, Some(meant), "{tex:?}");
        }
    }

    #[test]
    fn commands_that_are_read_as_line_breaks_are_found() {
        let found = read_as_line_breaks("a \\neq b, a \\\\nu c, \\n d, \\nonumber");
        assert_eq!(found, [(2, "\\neq")]);
    }

    #[test]
    fn sound_tex_is_not_damaged() {
        for tex in [
            "a \\times b",
            "\\frac{1}{2}\n+ x",
            "\\text{beta times}",
            "\\begin{matrix} a \\\\\nu & b \\end{matrix}",
            "\\ce{H2O}",
            "abc\tx",
            "\\operatorname{delta}",
            "x\\",
            "\\text{open",
        ] {
            assert_eq!(damage(tex), None, "{tex:?}");
        }
    }
}

use super::*;
use proptest::prelude::*;

#[test]
fn escaped_text_reads_as_itself() {
    for text in [
        "**Hello, *world*!**",
        "List<T> & <PackageReference Include=\"x\" />",
        "Use three in a row, like *** or ___.",
        "Escape them with a backslash, like \\* or \\_.",
        "Pipe (|)",
        "[link](https://example.com) ![image](x)",
        "# heading",
        "- item",
        "+ item",
        "1. item",
        "12) item",
        "---",
        "===",
        "~~~",
        "a `b` c",
        "&lt; stays",
        "> quote",
    ] {
        assert_eq!(plain(&escape(text)), text);
    }
}

proptest! {
    #[test]
    fn any_line_survives_escaping(text in "[ -~é中]{0,40}") {
        let text = text.trim();
        prop_assert_eq!(plain(&escape(text)), text);
    }
}

proptest! {
    #[test]
    fn open_code_is_never_overlooked(text in "(`|``|\\\\|<a|>|\\{\\{| |    |\n|~~~|x){0,12}") {
        let code = code(&text);
        for (at, _) in text.match_indices("{{") {
            let inside = code.iter().any(|code| code.contains(&at));
            prop_assert!(!inside || code_may_be_open(&text[..at]), "{text:?} at {at}");
        }
    }
}

#[test]
fn comments_are_dropped_where_they_are_not_all_there_is() {
    let check = |text: &str, expected: &str| {
        let mut dropped = text.to_owned();
        drop_comments(&mut dropped);
        assert_eq!(dropped, expected);
    };
    check("a <!-- right: see p. 3 -->", "a");
    check("a<!-- b\n\nc -->d <!--e-->f", "ad f");
    check("<!-- a comment -->", "<!-- a comment -->");
    check("`<!-- x -->` is <!-- y --> one", "`<!-- x -->` is  one");
    check("an open <!-- one", "an open <!-- one");
}

#[test]
fn html_is_text() {
    assert_eq!(
        plain("a List<T> of <b>things</b>"),
        "a List<T> of <b>things</b>"
    );
    assert_eq!(plain("<div>\nx\n</div>"), "<div>\nx\n</div>");
}

#[test]
fn a_lone_link_is_one_that_has_no_company() {
    let check = |text: &str, expected: Option<&str>| {
        assert_eq!(lone_link(text).as_deref(), expected, "{text}");
    };
    check(
        "[reference](https://a.example/b)",
        Some("https://a.example/b"),
    );
    check(
        "[Reference `x`](https://a.example).",
        Some("https://a.example"),
    );
    check("<https://a.example>", Some("https://a.example"));
    check("https://a.example/b", Some("https://a.example/b"));
    check("https://\u{200b}a.example", None);
    check("https://a.example and more", None);
    check("[reference](https://a.example). And more", None);
    check("[a](https://a.example) [b](https://b.example)", None);
    check("[reference](images/a.png)", None);
    check("https://", None);
    check("http://-", None);
    check("see [reference](https://a.example)", None);
}

#[test]
fn images_in_code_are_code() {
    assert_eq!(images("`![a](b)` and\n\n```\n![a](b)\n```"), []);
    assert_eq!(
        images("x ![an *a*](https://e.example/a.png?x=1 \"t\")"),
        [ImageAt {
            range: 2..44,
            url: "https://e.example/a.png?x=1".into(),
            alt: "an a".into(),
        }]
    );
}

#[test]
fn a_fence_is_longer_than_any_in_the_code() {
    assert_eq!(
        fenced("md", "````\nx\n````\n"),
        "`````md\n````\nx\n````\n`````"
    );
}

#[test]
fn formulas_are_no_emphasis() {
    let check = |text: &str, expected: &str| assert_eq!(plain(text), expected, "{text}");
    check("$a_1 * b_1$ *and* $c_1 * d_1$", "a₁ * b₁ and c₁ * d₁");
    check("**$x$** is \\(x^2\\)", "x is x²");
    check("$$\n\\frac{x}{2}\n$$", "$$\\frac{x}{2}$$");
    check("$5 and $10, `$x^2$`", "$5 and $10, $x^2$");
    check("\\[1, 2\\] and \\[x^2\\]", "[1, 2] and x²");
    check("[$x^2$](https://a.example/$x^2$)", "x²");
    check("    $x^2$", "$x^2$");
    check("\u{10fffd} $x^2$", "\u{10fffd} $x^2$");
}

#[test]
fn formulas_of_literal_texts_stay_formulas() {
    let check = |text: &str, expected: &str| {
        let mut markdown = String::new();
        escape_around_formulas_into(&mut markdown, text, true);
        assert_eq!(plain(&markdown), expected, "{markdown}");
        let mut as_text = String::new();
        escape_into(&mut as_text, text, true);
        let before = as_text.replace("\\$", "$").replace("\\^", "^");
        assert_eq!(without_formulas(&markdown), before, "{text}");
        assert_eq!(plain(&as_text), text);
    };
    check("a_1 \\(x_1^2\\) *b*", "a_1 x₁² *b*");
    check("$5 is *not* $x^2$", "$5 is *not* x²");
    check("\\[E=mc^2\\]", "E = mc²");
    check("[a^2] and [b_1]", "[a^2] and [b_1]");
    check("\\\\(x\\)", "\\x");
    let mut brackets = String::new();
    escape_around_formulas_into(&mut brackets, "\\[x\\]", true);
    assert_eq!(plain(&brackets), "x");
}

#[test]
fn html_has_formulas_as_moodle_reads_them() {
    assert_eq!(html("Is $a<b$?"), "<p>Is \\(a&lt;b\\)?</p>\n");
    assert_eq!(html("$$x_1$$"), "<p>\\[x_1\\]</p>\n");
    assert_eq!(plain_underscores("_a_ $x_1 y_1$"), "\\_a\\_ $x_1 y_1$");
}

proptest! {
    #[test]
    fn no_formula_is_lost_from_literal_text(text in "([$\\\\()\\[\\]{}^_x1 *`]|\\$x\\$|a){0,30}") {
        let text = text.trim();
        let mut markdown = String::new();
        escape_around_formulas_into(&mut markdown, text, true);
        let literal = quiz_formulas::find(text, quiz_formulas::Syntax::Literal, &[]);
        let found: Vec<_> = formulas(&markdown).into_iter().map(|one| one.tex).collect();
        let expected: Vec<_> = literal.into_iter().map(|one| one.tex).collect();
        prop_assert_eq!(found, expected, "{} -> {}", text, markdown);
    }
}

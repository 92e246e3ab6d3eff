use super::*;
use crate::markdown::{has_formulas, plain};
use proptest::prelude::*;

fn check(html: &str, expected: &str) {
    assert_eq!(markdown_of_html(html, false), expected, "{html}");
}

#[test]
fn paragraphs_lines_and_entities_are_kept() {
    check(
        "<p>One &amp; two</p>\n<p>Three&nbsp;four</p><p> </p>",
        "One \\& two\n\nThree\u{a0}four",
    );
    check("a<br>b<br/>c", "a\\\nb\\\nc");
    check("a<br><br>b", "a\n\nb");
    check("<div>a</div><div>b</div>", "a\n\nb");
    check("wrapped\n   words", "wrapped words");
    check("<h3>Title</h3>text", "**Title**\n\ntext");
    assert_eq!(
        markdown_of_html("one\n two\n\nthree", true),
        "one\\\ntwo\n\nthree"
    );
}

#[test]
fn emphasis_is_marked_where_commonmark_sees_it() {
    check(
        "a <b>bold</b>, <i>slanted</i> and <del>gone</del>",
        "a **bold**, *slanted* and ~~gone~~",
    );
    check("<b> spaced </b>out", "**spaced** out");
    check("un<b>believ</b>able", "un**believ**able");
    // Marks that would not work are left out.
    check("f<b>(x)</b>y", "f(x)y");
    check("<b>a</b><i>b</i>", "**a**b");
    check("<b><i>both</i></b>", "***both***");
    check("<b></b><span style=\"x\">seen</span>", "seen");
}

#[test]
fn code_lists_tables_links_and_images_are_kept() {
    check("use <code>a &lt; `b`</code>", "use `` a < `b` ``");
    check(
        "<pre>\nif x:\n    y\n</pre>after",
        "```\nif x:\n    y\n```\n\nafter",
    );
    check(
        "<p>Choose:</p><ul><li>one</li><li><p>two</p><ol><li>x</li><li>y</li></ol></li></ul><p>end</p>",
        "Choose:\n\n- one\n- two\n   1. x\n   2. y\n\nend",
    );
    check(
        "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>",
        "a | b\\\n1 | 2",
    );
    check(
        "see <a href=\"https://a.example/b(c)\">this *page*</a>.",
        "see [this \\*page\\*](https://a.example/b%28c%29).",
    );
    check("<a href=\"page.html\">this</a>", "this");
    check(
        "a <a href=\"https://a.example\"> <b>bold</b> and plain </a>end",
        "a [**bold** and plain](https://a.example) end",
    );
    check(
        "<img src=\"https://a.example/i.png\" alt=\"A map\">",
        "![A map](https://a.example/i.png)",
    );
    check(
        "<img src=\"@@PLUGINFILE@@/3 a.png\" alt=\"\">",
        "![](@@PLUGINFILE@@/3%20a.png)",
    );
    check(
        "x<sup>2</sup> + H<sub>2</sub>O, 4<sup>th</sup>",
        "x² + H₂O, 4^(th)",
    );
}

#[test]
fn backticks_of_a_hand_are_code() {
    let check = |text: &str, expected: &str| assert_eq!(markdown_of_html(text, true), expected);
    check("What does `git init` do?", "What does `git init` do?");
    check("``a`b`` and `List<T>`", "``a`b`` and `List<T>`");
    check("a lone ` and <b>b</b>", "a lone \\` and **b**");
}

#[test]
fn what_is_no_tag_is_text() {
    check("What does List<T> hold?", "What does List\\<T\\> hold?");
    check("if a <b and c> d", "if a \\<b and c\\> d");
    check(
        "x < 1 and <PackageReference Include=\"y\" />",
        "x \\< 1 and \\<PackageReference Include=\"y\" /\\>",
    );
    check("an open <b attribute=\"", "an open \\<b attribute=\"");
    check(
        "<!-- gone --><o:p></o:p>a<script>b()</script><style>c</style>d",
        "ad",
    );
    check("<?php echo ?> # 1", "\\<?php echo ?\\> # 1");
    check("*a* _b_ `c` # d", "\\*a\\* \\_b\\_ \\`c\\` # d");
}

#[test]
fn however_deep_it_nests_it_is_read() {
    let deep = "<b><ul><li>".repeat(20_000);
    assert!(markdown_of_html(&format!("{deep}x"), false).len() < 100);
    let long = format!(
        "<a href='https://e.example/{}'>{}",
        "a".repeat(2000),
        "<b>x</b>y".repeat(20_000)
    );
    assert!(markdown_of_html(&long, false).len() < 2 * long.len());
    let many = "<p><b>".repeat(20_000);
    assert_eq!(markdown_of_html(&format!("{many}x"), false), "**x**");
}

proptest! {
    #[test]
    fn text_without_tags_reads_as_itself(text in "[ -%'-;=?-~é中]{0,40}") {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assume!(!has_formulas(&words));
        prop_assert_eq!(plain(&markdown_of_html(&text, false)), words);
    }

    #[test]
    fn no_html_panics(html in "(<[/a-z!-]{0,4}[ =\"a-z]{0,4}>?|[ -~é]{0,3}|\n){0,30}") {
        markdown_of_html(&html, true);
    }
}

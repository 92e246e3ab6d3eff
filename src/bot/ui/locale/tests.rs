use super::*;
use crate::bot::ui::t;

mod examples;
mod texts;

#[test]
fn a_language_without_texts_falls_back_to_english() {
    for tag in ["en-US", "en-GB", "xx", "", "🙂", "zh-TW", "zh-Hant"] {
        assert_eq!(Locale::of(tag).tag(), "en", "{tag}");
    }
}

#[test]
fn a_region_without_texts_of_its_own_gets_its_language() {
    let languages = [
        ("de", ["de", "DE", "de-CH"]),
        ("es", ["es", "es-ES", "es-419"]),
        ("pt-BR", ["pt-BR", "pt", "pt-PT"]),
        ("zh-CN", ["zh-CN", "zh", "zh-SG"]),
    ];
    for (language, tags) in languages {
        for tag in tags {
            assert_eq!(Locale::of(tag).tag(), language, "{tag}");
        }
    }
}

#[test]
fn arguments_are_inserted_without_isolation_marks() {
    let text = t!(Locale::of("en"), "question-count", number = 3, total = 1000);
    assert_eq!(text, "**Question 3 of 1,000**");
}

#[test]
fn a_number_selects_the_plural_form_and_is_written_as_in_its_language() {
    let points = |points: u64| t!(Locale::of("en"), "podium-points", points = points);
    assert_eq!(
        [1, 2, 1_234_567].map(points),
        ["1 point", "2 points", "1,234,567 points"]
    );
}

#[test]
fn numbers_have_the_marks_of_the_language() {
    let shown = |tag: &str| {
        let numbers = Numbers::new(&tag.parse().expect("a tag"));
        [(12_345_678, 2), (1000, 0), (-5, 1)]
            .map(|(number, decimals)| numbers.scaled(number, decimals))
    };
    let expected = [
        ("en", ["123,456.78", "1,000", "-0.5"]),
        ("de", ["123.456,78", "1.000", "-0,5"]),
        ("nl", ["123.456,78", "1.000", "-0,5"]),
        ("fr", ["123\u{202f}456,78", "1\u{202f}000", "-0,5"]),
        ("es", ["123.456,78", "1000", "-0,5"]),
        ("pt-BR", ["123.456,78", "1.000", "-0,5"]),
        ("it", ["123.456,78", "1000", "-0,5"]),
        ("pl", ["123\u{a0}456,78", "1000", "-0,5"]),
        ("ru", ["123\u{a0}456,78", "1\u{a0}000", "-0,5"]),
        ("uk", ["123\u{a0}456,78", "1\u{a0}000", "-0,5"]),
        ("tr", ["123.456,78", "1.000", "-0,5"]),
        ("ja", ["123,456.78", "1,000", "-0.5"]),
        ("zh-CN", ["123,456.78", "1,000", "-0.5"]),
    ];
    for (tag, numbers) in expected {
        assert_eq!(shown(tag), numbers, "{tag}");
    }
}

#[test]
fn sentences_are_apart_where_the_language_has_spaces() {
    let joined = |tag| Locale::of(tag).sentences(&["A.".to_owned(), "B.".to_owned()]);
    assert_eq!(
        ["en", "ru", "ja", "zh-CN"].map(joined),
        ["A. B.", "A. B.", "A.B.", "A.B."]
    );
}

#[test]
fn lists_have_the_words_and_marks_of_the_language() {
    let items = ["A", "B", "C"].map(str::to_owned);
    let shown = |tag: &str| {
        let lists = Lists::new(&tag.parse().expect("a tag"));
        [
            lists.and(&items),
            lists.or(&items[..2]),
            items.join(lists.mark()),
        ]
    };
    let expected = [
        ("en", ["A, B, and C", "A or B", "A, B, C"]),
        ("de", ["A, B und C", "A oder B", "A, B, C"]),
        ("es", ["A, B y C", "A o B", "A, B, C"]),
        ("ja", ["A、B、C", "AまたはB", "A、B、C"]),
        ("zh-CN", ["A、B和C", "A或B", "A、B、C"]),
    ];
    for (tag, lists) in expected {
        assert_eq!(shown(tag), lists, "{tag}");
    }
}

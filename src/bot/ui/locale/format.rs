//! Numbers and lists as a language writes them, by CLDR's data.

use fluent_bundle::types::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// Formats numbers, such as `1.234,5` in German.
#[derive(Debug)]
pub(super) struct Numbers(DecimalFormatter);

impl Numbers {
    pub(super) fn new(language: &LanguageIdentifier) -> Self {
        let formatter = DecimalFormatter::try_new(icu_locale(language).into(), Default::default());
        Self(formatter.expect("the data of every language is compiled in"))
    }

    /// Formats an integer divided by a power of ten, with as many decimals as the power.
    pub(super) fn scaled(&self, integer: i64, decimals: i16) -> String {
        let mut decimal = Decimal::from(integer);
        decimal.multiply_pow10(-decimals);
        self.0.format_to_string(&decimal)
    }

    /// Formats what `text` says in ASCII digits; `None` if it is not a number.
    fn parsed(&self, text: &str) -> Option<String> {
        let decimal = Decimal::try_from_str(text).ok()?;
        Some(self.0.format_to_string(&decimal))
    }
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self::new(&language))
    }
}

/// Formats the numbers among the arguments of a Fluent message in the language of its bundle.
/// Fluent selects plural forms by the number itself, so those are not affected.
pub(super) fn argument(value: &FluentValue<'_>, intls: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let text = number.as_string();
    let formatted = intls.with_try_get::<Numbers, _, _>((), |numbers| numbers.parsed(&text));
    formatted.unwrap_or_default()
}

/// Joins the items of lists.
#[derive(Debug)]
pub(super) struct Lists {
    and: ListFormatter,
    or: ListFormatter,
    /// The mark between the first items of a long list.
    mark: String,
}

impl Lists {
    pub(super) fn new(language: &LanguageIdentifier) -> Self {
        let locale = icu_locale(language);
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        let of_language = "the data of every language is compiled in";
        let and = ListFormatter::try_new_and((&locale).into(), options).expect(of_language);
        let three = and.format_to_string(["a", "b", "c"].iter());
        let mark = three
            .strip_prefix('a')
            .and_then(|rest| rest.split_once('b'));
        Self {
            mark: mark.map_or_else(|| ", ".to_owned(), |(mark, _)| mark.to_owned()),
            or: ListFormatter::try_new_or((&locale).into(), options).expect(of_language),
            and,
        }
    }

    pub(super) fn and(&self, items: &[String]) -> String {
        self.and.format_to_string(items.iter())
    }

    pub(super) fn or(&self, items: &[String]) -> String {
        self.or.format_to_string(items.iter())
    }

    pub(super) fn mark(&self) -> &str {
        &self.mark
    }
}

fn icu_locale(language: &LanguageIdentifier) -> Locale {
    Locale::try_from_str(&language.to_string()).expect("Fluent has checked the tag")
}

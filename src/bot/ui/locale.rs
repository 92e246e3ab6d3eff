//! The languages of the bot's texts: which one a reader gets, and how it writes numbers and lists.
//!
//! A private reply is in the member's language. A public message is in the language of the
//! server's settings, else in the server's language on Discord when the quiz, schedule or contest
//! was created, else in English.

mod format;

use format::{Lists, Numbers};
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::{FluentLanguageLoader, fluent_language_loader};
use rust_embed::RustEmbed;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

/// The texts of one language, with English for those that are not translated.
#[derive(Debug)]
pub struct Locale {
    language: LanguageIdentifier,
    texts: FluentLanguageLoader,
    numbers: Numbers,
    lists: Lists,
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl Eq for Locale {}

/// A language for a reader; see [`Locale::of`].
pub type Language = &'static Locale;

struct Languages {
    english: Locale,
    others: Vec<Locale>,
}

static LANGUAGES: LazyLock<Languages> = LazyLock::new(|| {
    let all = fluent_language_loader!();
    all.load_available_languages(&Files)
        .expect("the Fluent files were checked when this was built");
    // Fluent's isolation marks around arguments would show in Discord.
    all.set_use_isolating(false);
    all.with_bundles_mut(|bundle| bundle.set_formatter(Some(format::argument)));
    let fallback = all.fallback_language().clone();
    let locale = |language: &LanguageIdentifier| Locale {
        language: language.clone(),
        texts: all.select_languages(&[language.clone(), fallback.clone()]),
        numbers: Numbers::new(language),
        lists: Lists::new(language),
    };
    let mut languages = all.current_languages();
    languages.retain(|language| *language != fallback);
    languages.sort();
    Languages {
        english: locale(&fallback),
        others: languages.iter().map(locale).collect(),
    }
});

impl Locale {
    /// Returns the texts for a BCP 47 tag such as `pt-BR`: for exactly that tag, else for the same
    /// language in the same script, else in English. So `es-419` is Spanish, and `zh-TW` is English
    /// as long as only simplified Chinese is there.
    pub fn of(tag: &str) -> Language {
        let languages = &*LANGUAGES;
        let Ok(asked) = tag.parse::<LanguageIdentifier>() else {
            return &languages.english;
        };
        let script = |language: &LanguageIdentifier| {
            let mut likely = language.clone();
            likely.maximize();
            (likely.language, likely.script)
        };
        let exactly = |locale: &&Locale| locale.language == asked;
        let same_script = |locale: &&Locale| script(&locale.language) == script(&asked);
        let others = || languages.others.iter();
        let found = others()
            .find(exactly)
            .or_else(|| others().find(same_script));
        found.unwrap_or(&languages.english)
    }

    /// Returns every language, English first.
    pub fn all() -> impl Iterator<Item = Language> {
        let languages = &*LANGUAGES;
        std::iter::once(&languages.english).chain(&languages.others)
    }

    /// Returns Discord's locales for which the bot has texts other than English. Source: Discord
    /// developer documentation, "Locales".
    pub fn discord_locales() -> impl Iterator<Item = (&'static str, Language)> {
        const LOCALES: [&str; 31] = [
            "id", "da", "de", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl",
            "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th",
            "zh-CN", "ja", "zh-TW", "ko", "ar",
        ];
        LOCALES
            .into_iter()
            .map(|locale| (locale, Self::of(locale)))
            .filter(|(_, locale)| !std::ptr::eq(*locale, &LANGUAGES.english))
    }

    /// Returns the BCP 47 tag of the language, which is also the name of its folder.
    pub fn tag(&self) -> String {
        self.language.to_string()
    }

    /// Formats an integer divided by a power of ten: `1234` with 1 decimal is "123.4" in English.
    pub(crate) fn scaled(&self, integer: i64, decimals: i16) -> String {
        self.numbers.scaled(integer, decimals)
    }

    /// Lists all of several items: "A, B and C".
    pub(crate) fn and(&self, items: &[String]) -> String {
        self.lists.and(items)
    }

    /// Lists alternatives: "A, B or C".
    pub(crate) fn or(&self, items: &[String]) -> String {
        self.lists.or(items)
    }

    /// Lists items of a list that may be cut or that is no sentence: "A, B, C".
    pub(crate) fn listed(&self, items: &[String]) -> String {
        items.join(self.comma())
    }

    /// Joins sentences: with a space, except in languages that have none between words.
    pub(crate) fn sentences(&self, sentences: &[String]) -> String {
        let unspaced = matches!(self.language.language.as_str(), "ja" | "zh");
        sentences.join(if unspaced { "" } else { " " })
    }

    /// Returns the mark between two items of a list, with its space.
    pub(crate) fn comma(&self) -> &str {
        self.lists.mark()
    }

    pub(crate) fn loader(&self) -> &FluentLanguageLoader {
        &self.texts
    }
}

#[cfg(test)]
mod tests;

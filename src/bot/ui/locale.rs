//! The languages of the bot's texts.

use i18n_embed::LanguageLoader;
use i18n_embed::fluent::{FluentLanguageLoader, fluent_language_loader};
use rust_embed::RustEmbed;
use std::collections::HashMap;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

/// The texts of one language, with English for those that are not translated.
#[derive(Debug)]
pub struct Locale(FluentLanguageLoader);

/// A language for a reader; see [`Locale::of`].
pub type Language = &'static Locale;

struct Languages {
    english: Locale,
    others: HashMap<String, Locale>,
}

static LANGUAGES: LazyLock<Languages> = LazyLock::new(|| {
    let all = fluent_language_loader!();
    all.load_available_languages(&Files)
        .expect("the Fluent files were checked when this was built");
    // Fluent's isolation marks around arguments would show in Discord.
    all.set_use_isolating(false);
    let fallback = all.fallback_language().clone();
    let locale = |language: &LanguageIdentifier| {
        Locale(all.select_languages(&[language.clone(), fallback.clone()]))
    };
    Languages {
        english: locale(&fallback),
        others: all
            .current_languages()
            .iter()
            .filter(|language| **language != fallback)
            .map(|language| (language.to_string().to_lowercase(), locale(language)))
            .collect(),
    }
});

impl Locale {
    /// Returns the texts for a BCP 47 tag such as `pt-BR`: for exactly that tag, else for the
    /// language without its region, else in English.
    pub fn of(tag: &str) -> Language {
        let tag = tag.to_lowercase();
        let languages = &*LANGUAGES;
        let primary = tag.split('-').next().unwrap_or_default();
        let found = languages
            .others
            .get(&tag)
            .or_else(|| languages.others.get(primary));
        found.unwrap_or(&languages.english)
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

    pub(crate) fn loader(&self) -> &FluentLanguageLoader {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::ui::t;

    #[test]
    fn an_unknown_language_falls_back_to_english() {
        for tag in ["en-US", "en-GB", "xx", "", "🙂"] {
            assert_eq!(t!(Locale::of(tag), "button-my-answer"), "My answer");
        }
    }

    #[test]
    fn arguments_are_inserted_without_isolation_marks() {
        let text = t!(Locale::of("en"), "question-count", number = 3, total = 1000);
        assert_eq!(text, "**Question 3 of 1000**");
    }
}

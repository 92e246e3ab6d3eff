//! The languages of the bot's texts: which one a reader gets, and how it writes numbers and lists.
//!
//! A private reply is in the member's language. A public message is in the language of the
//! server's settings, else in the server's language on Discord when the quiz, schedule or contest
//! was created, else in English.

mod format;
pub(crate) mod key;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use format::{Lists, Numbers};
use std::fmt;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// What `build/texts.rs` wrote: the files of every language, and what English has.
mod built {
    /// An English text, as the build read it.
    pub(super) struct Text {
        pub(super) key: &'static str,
        pub(super) arguments: &'static [&'static str],
        /// The message for a use with other arguments.
        pub(super) takes: &'static str,
    }

    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

/// The texts of one language.
pub struct Locale {
    language: LanguageIdentifier,
    texts: FluentBundle<FluentResource>,
    numbers: Numbers,
    lists: Lists,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locale").field(&self.tag()).finish()
    }
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
    let all = built::LANGUAGES.iter();
    let mut others: Vec<_> = all.map(|(tag, files)| Locale::load(tag, files)).collect();
    let english = others.iter().position(|locale| locale.tag() == "en");
    Languages {
        english: others.remove(english.expect("English is built in")),
        others,
    }
});

impl Locale {
    fn load(tag: &str, files: &[&str]) -> Self {
        let language: LanguageIdentifier = tag.parse().expect("a folder of texts is a tag");
        let mut texts = FluentBundle::new_concurrent(vec![language.clone()]);
        // Fluent's isolation marks around arguments would show in Discord.
        texts.set_use_isolating(false);
        texts.set_formatter(Some(format::argument));
        for file in files {
            // A carriage return, as Git writes it on Windows, would stay in texts of many lines.
            let resource = FluentResource::try_new(file.replace("\r\n", "\n"));
            let resource = resource.expect("the build parsed every file");
            (texts.add_resource(resource)).expect("the build found no key twice");
        }
        Self {
            numbers: Numbers::new(&language),
            lists: Lists::new(&language),
            language,
            texts,
        }
    }

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

    /// Formats the text with a key, in English if this language does not have it. Call it by `t!`,
    /// which checks the key and the arguments when this is compiled.
    pub(crate) fn text<const N: usize>(
        &self,
        key: &'static str,
        arguments: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        let Some(text) = self.texts.get_message(key).and_then(|text| text.value()) else {
            return LANGUAGES.english.text(key, arguments);
        };
        let arguments = FluentArgs::from_iter(arguments);
        let mut errors = Vec::new();
        let shown = (self.texts).format_pattern(text, Some(&arguments), &mut errors);
        if !errors.is_empty() {
            tracing::error!(language = %self.language, key, ?errors, "a text has a fault");
        }
        shown.into_owned()
    }
}

#[cfg(test)]
mod tests;

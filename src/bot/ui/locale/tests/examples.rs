//! The examples of time zones in texts are understood when a member types them.

use super::*;
use quiz_engine::zone::Zone;

/// For each language its examples: a city, the zone of this city, and an offset.
const EXAMPLES: [(&str, &str, &str, &str); 13] = [
    ("en", "London", "Europe/London", "UTC+2"),
    ("de", "Berlin", "Europe/Berlin", "UTC+2"),
    ("es", "Madrid", "Europe/Madrid", "UTC+2"),
    ("fr", "Paris", "Europe/Paris", "UTC+2"),
    ("it", "Roma", "Europe/Rome", "UTC+2"),
    ("ja", "東京", "Asia/Tokyo", "UTC+9"),
    ("nl", "Amsterdam", "Europe/Amsterdam", "UTC+2"),
    ("pl", "Warszawa", "Europe/Warsaw", "UTC+2"),
    ("pt-BR", "São Paulo", "America/Sao_Paulo", "UTC-3"),
    ("ru", "Москва", "Europe/Moscow", "UTC+3"),
    ("tr", "İstanbul", "Europe/Istanbul", "UTC+3"),
    ("uk", "Київ", "Europe/Kyiv", "UTC+2"),
    ("zh-CN", "上海", "Asia/Shanghai", "UTC+8"),
];

#[test]
fn the_zones_that_a_language_gives_as_examples_are_understood() {
    for locale in Locale::all() {
        let tag = locale.tag();
        let row = EXAMPLES.iter().find(|(of, ..)| *of == tag);
        let (_, city, zone, offset) = row.unwrap_or_else(|| panic!("{tag} has no examples here"));
        let of_command = t!(locale, "command-remind-set-zone");
        for example in [city, offset] {
            assert!(of_command.contains(example), "{tag}: {of_command}");
            assert!(Zone::parse(example).is_some(), "{tag}: {example}");
        }
        let meant = Zone::parse(city).expect("it is a zone");
        assert_eq!(meant.name(), *zone, "{tag}: {city}");
        for text in [
            t!(locale, "command-daily-add-zone"),
            t!(locale, "command-settings-set-zone"),
            t!(locale, "refused-unknown-zone", typed = "x"),
        ] {
            let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || "/_".contains(c)));
            let named: Vec<_> = words
                .filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
                .filter(|word| word.contains('/'))
                .collect();
            assert_eq!(named, [*zone], "{tag}: {text}");
        }
    }
}

//! The rules that the files of every language keep. A failure names the language and the key.

use super::*;
use crate::limits;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use icu_plurals::PluralRules;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The names of plural categories in Fluent and CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// Numbers that have different forms in some language.
const NUMBERS: [u64; 6] = [0, 1, 5, 21, 104, 1_000_000];
/// The argument for which no number is given.
const NAME: &str = "Maximilian";

/// What the text of a message refers to.
#[derive(Default)]
struct Text {
    arguments: BTreeSet<String>,
    /// The arguments that select a variant, with the keys of the variants.
    selectors: Vec<(String, Vec<String>)>,
}

impl Text {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut text = Self::default();
        text.read(pattern);
        text
    }

    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => {
                self.read_inline(inline);
            }
            Expression::Select { selector, variants } => {
                let argument = self.read_inline(selector).unwrap_or_default();
                let keys = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name.to_owned(),
                    VariantKey::NumberLiteral { value } => value.to_owned(),
                });
                self.selectors.push((argument, keys.collect()));
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) -> Option<String> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
                Some(id.name.to_owned())
            }
            InlineExpression::Placeable { expression } => {
                self.read_expression(expression);
                None
            }
            _ => None,
        }
    }

    /// Returns the arguments that select a variant by their number.
    fn numbers(&self) -> impl Iterator<Item = &str> {
        let number = |key: &String| {
            key.parse::<u64>().is_ok() || (CATEGORIES.contains(&&**key) && key != "other")
        };
        let by_number = move |keys: &[String]| keys.iter().any(number);
        let selectors = self.selectors.iter();
        selectors.filter_map(move |(argument, keys)| by_number(keys).then_some(&**argument))
    }
}

/// The files of one language.
struct Texts {
    tag: String,
    /// The text of every file by its name.
    sources: BTreeMap<String, String>,
    /// The name of the file that has a key.
    files: BTreeMap<String, String>,
    texts: BTreeMap<String, Text>,
    bundle: FluentBundle<FluentResource>,
}

#[expect(clippy::disallowed_methods, reason = "a test reads the repository")]
fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the file can be read")
}

impl Texts {
    fn load(tag: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("a folder is a tag")]);
        bundle.set_use_isolating(false);
        let mut sources = BTreeMap::new();
        let mut files = BTreeMap::new();
        let mut texts = BTreeMap::new();
        for file in walkdir::WalkDir::new(folder.join(tag)).min_depth(1) {
            let file = file.expect("the folder can be read");
            let name = file.file_name().to_string_lossy().into_owned();
            let source = read(file.path());
            let resource = FluentResource::try_new(source.clone())
                .unwrap_or_else(|(_, errors)| panic!("{tag}: {name}: {errors:?}"));
            for entry in resource.entries() {
                if let Entry::Message(message) = entry {
                    let pattern = message.value.as_ref().expect("every message has a text");
                    let key = message.id.name.to_owned();
                    texts.insert(key.clone(), Text::of(pattern));
                    files.insert(key, name.clone());
                }
            }
            let added = bundle.add_resource(resource);
            added.unwrap_or_else(|errors| panic!("{tag}: {name}: {errors:?}"));
            sources.insert(name, source);
        }
        Self {
            tag: tag.to_owned(),
            sources,
            files,
            texts,
            bundle,
        }
    }

    /// Renders a message with `number` for each argument that selects by number, here or in
    /// English, and with a name for every other.
    fn render(&self, key: &str, english: &Text, number: u64) -> Result<String, String> {
        let text = &self.texts[key];
        let numbers: BTreeSet<_> = text.numbers().chain(english.numbers()).collect();
        let mut arguments = FluentArgs::new();
        for argument in text.arguments.union(&english.arguments) {
            let value = match numbers.contains(&**argument) {
                true => FluentValue::Number(FluentNumber::new(number as f64, Default::default())),
                false => NAME.into(),
            };
            arguments.set(argument.clone(), value);
        }
        let message = self.bundle.get_message(key);
        let pattern = message.and_then(|message| message.value());
        let pattern = pattern.ok_or("not there")?;
        let mut errors = Vec::new();
        let shown = (self.bundle).format_pattern(pattern, Some(&arguments), &mut errors);
        match errors.is_empty() {
            true => Ok(shown.into_owned()),
            false => Err(format!("{errors:?}")),
        }
    }
}

/// Loads every language, English first.
fn all() -> Vec<Texts> {
    let all = Locale::all().map(|locale| Texts::load(&locale.tag()));
    all.collect()
}

fn assert_none(faults: &[String]) {
    let count = faults.len();
    assert!(faults.is_empty(), "{count} faults:\n{}", faults.join("\n"));
}

/// Checks each message of each language, and English with itself. `check` gets the language, the
/// English texts and the key.
fn check_each(check: impl Fn(&Texts, &Texts, &str) -> Vec<String>) {
    let all = all();
    let english = &all[0];
    let mut faults = Vec::new();
    for texts in &all {
        let keys = english.texts.keys();
        for key in keys.filter(|key| texts.texts.contains_key(*key)) {
            let found = check(texts, english, key);
            let found = found.into_iter();
            faults.extend(found.map(|fault| format!("{}: {key}: {fault}", texts.tag)));
        }
    }
    assert_none(&faults);
}

#[test]
fn every_key_is_used_in_the_code() {
    let english = Texts::load("en");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = walkdir::WalkDir::new(source).into_iter();
    let code: String = files
        .filter_map(Result::ok)
        .filter(|file| file.path().extension().is_some_and(|end| end == "rs"))
        .map(|file| read(file.path()))
        .collect();
    let unused = |key: &&String| !code.contains(&format!("\"{key}\""));
    let unused: Vec<_> = english.texts.keys().filter(unused).cloned().collect();
    assert_none(&unused);
}

#[test]
fn every_language_has_every_key_and_no_other() {
    let all = all();
    let keys = |texts: &Texts| texts.texts.keys().cloned().collect::<BTreeSet<_>>();
    let english = keys(&all[0]);
    let mut faults = Vec::new();
    for texts in &all {
        let own = keys(texts);
        let missing = english.difference(&own);
        faults.extend(missing.map(|key| format!("{}: {key} is missing", texts.tag)));
        let unknown = own.difference(&english);
        faults.extend(unknown.map(|key| format!("{}: {key} is not in English", texts.tag)));
    }
    assert_none(&faults);
}

#[test]
fn every_key_is_in_the_file_in_which_english_has_it() {
    check_each(|texts, english, key| {
        let (own, expected) = (&texts.files[key], &english.files[key]);
        let fault = || format!("is in {own} instead of {expected}");
        (own != expected).then(fault).into_iter().collect()
    });
}

#[test]
fn every_message_has_the_arguments_of_the_english_one() {
    check_each(|texts, english, key| {
        let (own, expected) = (&texts.texts[key].arguments, &english.texts[key].arguments);
        let fault = || format!("has {own:?} instead of {expected:?}");
        (own != expected).then(fault).into_iter().collect()
    });
}

#[test]
fn every_plural_has_the_forms_of_its_language() {
    check_each(|texts, _, key| {
        let locale: icu_locale_core::Locale = texts.tag.parse().expect("a tag");
        let rules = PluralRules::try_new_cardinal((&locale).into()).expect("compiled data");
        let name = |category| format!("{category:?}").to_lowercase();
        let needed: BTreeSet<_> = rules.categories().map(name).collect();
        let mut faults = Vec::new();
        for (argument, keys) in &texts.texts[key].selectors {
            let keys = keys.iter().filter(|key| CATEGORIES.contains(&key.as_str()));
            let written: BTreeSet<_> = keys.cloned().collect();
            // A selector of exact numbers or of names has only the default.
            if written.iter().any(|key| key != "other") && written != needed {
                faults.push(format!("${argument} has {written:?}, not {needed:?}"));
            }
        }
        faults
    });
}

#[test]
fn every_message_renders_with_every_number() {
    check_each(|texts, english, key| {
        let render = |number| texts.render(key, &english.texts[key], number);
        NUMBERS
            .map(render)
            .into_iter()
            .filter_map(Result::err)
            .collect()
    });
}

/// The form for "one" is also that of 21 in Slavic languages, so it cannot name the number as a
/// word.
#[test]
fn a_number_that_english_shows_is_shown_in_every_language() {
    check_each(|texts, english, key| {
        let shows = |texts: &Texts, number: u64| {
            let text = texts.render(key, &english.texts[key], number);
            text.is_ok_and(|text| text.contains(&number.to_string()))
        };
        let hidden = |number: &u64| shows(english, *number) && !shows(texts, *number);
        let numbers = [5, 21, 104, 1_000_000].into_iter().filter(hidden);
        numbers
            .map(|number| format!("does not show {number}"))
            .collect()
    });
}

/// Members type these: commands, options and values are the same in every language.
#[test]
fn what_is_typed_is_the_same_in_every_language() {
    check_each(|texts, english, key| {
        let code = |texts: &Texts| {
            let text = texts.render(key, &english.texts[key], 5).ok()?;
            let spans = text.split('`').skip(1).step_by(2);
            Some(spans.map(str::to_owned).collect::<BTreeSet<_>>())
        };
        let (own, expected) = (code(texts), code(english));
        let zone = |one: &String| quiz_engine::zone::Zone::parse(one).is_some();
        // The example may be a city of the readers.
        if own.iter().chain(&expected).flatten().all(zone) {
            return Vec::new();
        }
        let fault = || format!("has {own:?} instead of {expected:?}");
        (own != expected).then(fault).into_iter().collect()
    });
}

#[test]
fn percentages_are_written_as_in_the_language() {
    // CLDR 48, "percentFormat".
    let written = |tag: &str, argument: &str| match tag {
        "de" | "es" | "ru" => format!("{argument}\u{a0}%"),
        "fr" => format!("{argument}\u{202f}%"),
        "tr" => format!("%{argument}"),
        "en" | "it" | "ja" | "nl" | "pl" | "pt-BR" | "uk" | "zh-CN" => format!("{argument}%"),
        _ => panic!("the percent format of {tag} is not in this test"),
    };
    let mut faults = Vec::new();
    for texts in &all() {
        let patterns = ["{ $percent }", "{ $from }"].map(|one| written(&texts.tag, one));
        let lines = texts.sources.values().flat_map(|source| source.lines());
        for line in lines.filter(|line| line.contains('%')) {
            let count = |one: &str| line.matches(one).count();
            let arguments = count("{ $percent }") + count("{ $from }");
            let formatted: usize = patterns.iter().map(|one| count(one)).sum();
            if formatted != arguments {
                faults.push(format!("{}: {line}", texts.tag));
            }
        }
    }
    assert_none(&faults);
}

/// Returns how many characters Discord takes. Source: Discord developer documentation, "Application
/// Commands" and "Component reference".
fn limit(key: &str) -> Option<usize> {
    match key {
        "form-answer-number" | "form-answer-number-of" | "report-example" => {
            Some(limits::INPUT_PLACEHOLDER)
        }
        "mistakes-title" | "report-title" | "review-title" => Some(limits::FORM_TITLE),
        "report-label" => Some(limits::INPUT_LABEL),
        "question-select-placeholder" | "help-menu" => Some(150),
        _ if key.starts_with("form-answer-title") => Some(limits::FORM_TITLE),
        _ if key.starts_with("form-") && key.ends_with("-example") => {
            Some(limits::INPUT_PLACEHOLDER)
        }
        _ if key.starts_with("form-") => Some(limits::INPUT_LABEL),
        _ if key.starts_with("command-") || key == "language-name" => Some(100),
        _ if key.starts_with("suggestion-") => Some(100),
        _ if ["button-", "confidence-", "grade-"]
            .iter()
            .any(|one| key.starts_with(one)) =>
        {
            Some(80)
        }
        _ => None,
    }
}

#[test]
fn texts_keep_to_the_limits_of_discord() {
    check_each(|texts, english, key| {
        let Some(max) = limit(key) else {
            return Vec::new();
        };
        let shown = NUMBERS.map(|number| texts.render(key, &english.texts[key], number));
        let lengths = shown.iter().flatten().map(|text| text.chars().count());
        let long = lengths.filter(|length| *length > max);
        long.map(|length| format!("has {length} characters, and Discord takes {max}"))
            .collect()
    });
}

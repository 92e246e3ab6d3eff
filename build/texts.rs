//! Reads the texts of every language, and writes them as Rust code with what the English ones
//! take, so that a use of a text that does not fit it fails the build.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The language whose texts decide which keys and arguments there are.
const ENGLISH: &str = "en";

/// A text's file, and the names of its arguments.
struct Text {
    file: PathBuf,
    arguments: BTreeSet<String>,
}

/// Returns code with the texts in `folder`, which has a folder for each language: `LANGUAGES` has
/// the tags and the files, and `ENGLISH` has the English texts, sorted by key. Fails with the place
/// of a fault.
pub(crate) fn code(folder: &Path) -> Result<String, String> {
    let mut languages = String::new();
    let mut english = BTreeMap::new();
    for language in listed(folder)? {
        let tag = language.file_name().unwrap_or_default().to_string_lossy();
        let files = listed(&language)?;
        let texts = texts(&files)?;
        if tag == ENGLISH {
            english = texts;
        }
        let _ = writeln!(languages, "    ({tag:?}, &[");
        for file in files {
            let _ = writeln!(languages, "        include_str!({file:?}),");
        }
        languages.push_str("    ]),\n");
    }
    let mut keys = String::new();
    for (key, Text { arguments, .. }) in english {
        let arguments = Vec::from_iter(arguments);
        let takes = match arguments.is_empty() {
            true => "no argument".to_owned(),
            false => arguments.join(", "),
        };
        let takes = format!("the text `{key}` takes: {takes}");
        let _ = writeln!(
            keys,
            "    Text {{ key: {key:?}, arguments: &{arguments:?}, takes: {takes:?} }},"
        );
    }
    Ok(format!(
        "pub(super) const LANGUAGES: &[(&str, &[&str])] = &[\n{languages}];\n\
         pub(super) const ENGLISH: &[Text] = &[\n{keys}];\n"
    ))
}

/// Returns the paths in a folder, in order.
#[allow(
    clippy::disallowed_methods,
    reason = "a build reads the files of its sources"
)]
fn listed(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let read = || {
        let entries = std::fs::read_dir(folder)?;
        entries
            .map(|entry| Ok(entry?.path()))
            .collect::<std::io::Result<Vec<_>>>()
    };
    let mut paths = read().map_err(|error| format!("{}: {error}", folder.display()))?;
    paths.sort();
    Ok(paths)
}

/// Returns the texts of one language by their keys.
#[allow(
    clippy::disallowed_methods,
    reason = "a build reads the files of its sources"
)]
fn texts(files: &[PathBuf]) -> Result<BTreeMap<String, Text>, String> {
    let mut texts = BTreeMap::<_, Text>::new();
    for file in files {
        let shown = file.display();
        let source = std::fs::read_to_string(file).map_err(|error| format!("{shown}: {error}"))?;
        for message in parsed(&source)
            .map_err(|fault| format!("{shown}:{fault}"))?
            .body
        {
            let Entry::Message(message) = message else {
                continue;
            };
            let key = message.id.name;
            let mut arguments = BTreeSet::new();
            let pattern = message.value.as_ref();
            let pattern = pattern.ok_or_else(|| format!("{shown}: `{key}` has no text"))?;
            read(pattern, &mut arguments).map_err(|fault| format!("{shown}: `{key}` {fault}"))?;
            let file = file.clone();
            if let Some(before) = texts.insert(key.to_owned(), Text { file, arguments }) {
                let before = before.file.display();
                return Err(format!("{shown}: `{key}` is also in {before}"));
            }
        }
    }
    Ok(texts)
}

/// Parses a file. A fault begins with the number of its line.
fn parsed(source: &str) -> Result<Resource<&str>, String> {
    fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
        let fault = errors.first().map(|error| {
            let line = source[..error.pos.start.min(source.len())]
                .matches('\n')
                .count()
                + 1;
            format!("{line}: {}", error.kind)
        });
        fault.unwrap_or_default()
    })
}

/// Collects the names of the arguments in a text. Fails if it refers to another text.
fn read(pattern: &Pattern<&str>, arguments: &mut BTreeSet<String>) -> Result<(), String> {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            read_expression(expression, arguments)?;
        }
    }
    Ok(())
}

fn read_expression(
    expression: &Expression<&str>,
    arguments: &mut BTreeSet<String>,
) -> Result<(), String> {
    match expression {
        Expression::Inline(inline) => read_inline(inline, arguments),
        Expression::Select { selector, variants } => {
            read_inline(selector, arguments)?;
            variants
                .iter()
                .try_for_each(|variant| read(&variant.value, arguments))
        }
    }
}

fn read_inline(
    inline: &InlineExpression<&str>,
    arguments: &mut BTreeSet<String>,
) -> Result<(), String> {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => Ok(()),
        InlineExpression::VariableReference { id } => {
            arguments.insert(id.name.to_owned());
            Ok(())
        }
        InlineExpression::Placeable { expression } => read_expression(expression, arguments),
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, named },
            ..
        } => {
            let named = named.iter().map(|argument| &argument.value);
            let mut given = positional.iter().chain(named);
            given.try_for_each(|inline| read_inline(inline, arguments))
        }
        InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. } => {
            Err(format!("refers to `{}`; write it out", id.name))
        }
    }
}

//! `quizbot convert`: banks of any format in, files of one format out.
//!
//! Diagnostics, and a line for everything that the new format cannot hold, go to stderr, since stdout
//! may be the new file. All files are read and converted before the first is written, and each is
//! written beside its destination and then moved there, so that no file is ever incomplete.

use anyhow::{Context, bail};
use clap::Args;
use clap::builder::PossibleValuesParser;
use quiz_banks::Loss;
use quiz_banks::check::{Check, Output, check};
use quiz_banks::limits::Limits;
use quiz_banks::load::{FileReport, load_picture, parse_file_with_pictures};
use quiz_banks::packed::is_packed_name;
use quiz_banks::write::target::{Purpose, TARGETS, Target};
use quiz_engine::question::Bank;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct ConvertArguments {
    /// A bank of any format, or a folder of them
    #[arg(value_name = "IN")]
    from: PathBuf,
    /// The new file, - for stdout, or a folder where IN is one
    #[arg(value_name = "OUT")]
    to: PathBuf,
    /// The format to write [default: from OUT's extension]
    #[arg(long = "to", value_name = "FORMAT", value_parser = PossibleValuesParser::new(names()))]
    format: Option<String>,
    /// Replace files that exist
    #[arg(long)]
    force: bool,
}

fn names() -> impl Iterator<Item = &'static str> {
    TARGETS.iter().map(|target| target.name)
}

/// A converted bank and its destination.
struct Converted {
    from: PathBuf,
    /// `None` is stdout.
    to: Option<PathBuf>,
    /// Empty if the format can hold nothing of the bank.
    bytes: Vec<u8>,
    /// Pictures inside the old file that belong beside the new one, by their names.
    pictures: Vec<String>,
    /// What the format cannot hold, with the line of its question.
    lost: Vec<(Option<u32>, Loss)>,
    /// The number of questions in the bank, and in the new file when it is read back.
    questions: [usize; 2],
}

/// Converts the banks and prints the diagnostics.
pub(super) fn run(arguments: ConvertArguments) -> anyhow::Result<ExitCode> {
    let folder = arguments.from.is_dir();
    let to_stdout = arguments.to.as_os_str() == "-";
    if folder && to_stdout {
        bail!("a folder goes into a folder, not to stdout");
    }
    if !folder && arguments.to.is_dir() {
        bail!(
            "{} is a folder; name the file in it",
            arguments.to.display()
        );
    }
    let target = target(&arguments, folder || to_stdout)?;
    let checked = check(std::slice::from_ref(&arguments.from), &Limits::DISCORD)?;
    let mut converted = Vec::new();
    for file in checked.files() {
        let to = match file.path.strip_prefix(&arguments.from) {
            _ if to_stdout => None,
            Ok(below) if folder => {
                let to = arguments.to.join(below);
                Some(to.with_extension(target.new_extension))
            }
            _ => Some(arguments.to.clone()),
        };
        converted.extend(
            file.bank
                .as_ref()
                .map(|bank| convert(file, bank, target, to)),
        );
    }
    check_destinations(&converted, &checked, arguments.force)?;
    print_losses(&checked, &converted)?;
    for one in converted.iter().filter(|one| !one.bytes.is_empty()) {
        match &one.to {
            Some(to) => {
                write_pictures(one, to)?;
                write_file(to, &one.bytes, arguments.force)?;
            }
            None => {
                let mut stdout = io::stdout().lock();
                stdout.write_all(&one.bytes)?;
                stdout.flush()?;
            }
        }
    }
    let lost = converted.iter().any(|one| !one.lost.is_empty());
    Ok(ExitCode::from(checked.exit_code().max(if lost {
        2
    } else {
        0
    })))
}

/// Returns the format from the arguments, or from the extension of the new file.
fn target(arguments: &ConvertArguments, unnamed: bool) -> anyhow::Result<&'static Target> {
    let names = || names().collect::<Vec<_>>().join(", ");
    if let Some(name) = &arguments.format {
        return Target::named(name).with_context(|| format!("{name} is none of {}", names()));
    }
    if unnamed {
        bail!("name the format with --to: {}", names());
    }
    let extension = arguments.to.extension().unwrap_or_default();
    Target::of_extension(&extension.to_string_lossy()).with_context(|| {
        format!(
            "the extension of {} is not that of a format; name the format with --to: {}",
            arguments.to.display(),
            names()
        )
    })
}

fn convert(file: &FileReport, bank: &Bank, target: &Target, to: Option<PathBuf>) -> Converted {
    let written = target.write(bank);
    let mut lost: Vec<_> = written
        .lost
        .into_iter()
        .map(|loss| {
            let question = loss
                .question
                .and_then(|number| bank.questions.get(number - 1));
            (question.map(|question| question.line), loss)
        })
        .collect();
    let images = bank.questions.iter().filter_map(|one| one.image.as_ref());
    let names: BTreeSet<&str> = images.filter_map(|image| image.file()).collect();
    let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
    let (mut pictures, mut others) = (Vec::new(), Vec::new());
    if target.name == "native" {
        let is_inside = |name: &String| to.is_some() && is_packed_name(name);
        (pictures, others) = names.iter().cloned().partition(is_inside);
    }
    if let Some(what) = left_behind(file, &others, to.as_deref()) {
        let question = None;
        lost.push((None, Loss { question, what }));
    }
    // Read back under its new name, as the bot reads it.
    let stem = to.as_deref().and_then(Path::file_stem);
    let stem = stem.map_or(Cow::Borrowed(bank.id.as_str()), |stem| {
        stem.to_string_lossy()
    });
    let name = format!("{stem}.{}", target.new_extension);
    let read = || {
        let bytes = written.bytes.clone();
        parse_file_with_pictures(name.into(), bytes, &names, &Limits::DISCORD).bank
    };
    // A paper cannot be read back; it holds every question.
    let read = match target.purpose {
        Purpose::Bank => read(),
        Purpose::Paper => file.bank.clone(),
    };
    if let Some(read) = read.as_ref().filter(|read| read.id != bank.id) {
        let what = format!(
            "the id {} becomes {}, from the file's name",
            bank.id, read.id
        );
        let question = None;
        lost.insert(0, (None, Loss { question, what }));
    }
    Converted {
        from: file.path.clone(),
        to,
        bytes: written.bytes,
        pictures,
        lost,
        questions: [
            bank.questions.len(),
            read.map_or(0, |read| read.questions.len()),
        ],
    }
}

/// Returns a warning if pictures beside the old file are not beside the new one.
fn left_behind(file: &FileReport, pictures: &[String], to: Option<&Path>) -> Option<String> {
    let folder = to.and_then(Path::parent);
    let there = |path: &&String| folder.is_some_and(|folder| folder.join(path).is_file());
    let missing: Vec<_> = pictures.iter().filter(|path| !there(path)).collect();
    let first = missing.first()?;
    let more = match missing.len() {
        1 => String::new(),
        count => format!(" and {} more", count - 1),
    };
    let from = file.path.parent().filter(|from| *from != Path::new(""));
    let from = from.unwrap_or(Path::new(".")).display();
    Some(format!(
        "its pictures are not copied: put {first}{more} from {from} beside the new file"
    ))
}

/// Fails if two banks have one destination, or if a file would be overwritten without `force`.
fn check_destinations(converted: &[Converted], checked: &Check, force: bool) -> anyhow::Result<()> {
    let real = |path: &Path| fs::canonicalize(path).ok();
    let read: Vec<_> = checked
        .files()
        .iter()
        .filter_map(|file| real(&file.path))
        .collect();
    for (at, one) in converted.iter().enumerate() {
        let Some(to) = &one.to else { continue };
        if let Some(other) = converted[..at].iter().find(|other| other.to == one.to) {
            bail!(
                "{} and {} would both become {}; rename one of them",
                other.from.display(),
                one.from.display(),
                to.display()
            );
        }
        if let Some(real) = real(to)
            && read.contains(&real)
        {
            bail!("{} is what is read; name another file", to.display());
        }
        if !force && to.symlink_metadata().is_ok() {
            bail!("{} exists; --force replaces it", to.display());
        }
    }
    Ok(())
}

/// Prints the diagnostics of the old files, and what is lost in the new ones.
fn print_losses(checked: &Check, converted: &[Converted]) -> anyhow::Result<()> {
    let mut stderr = io::stderr().lock();
    stderr.write_all(
        checked
            .render(Output::Text, stderr.is_terminal())
            .as_bytes(),
    )?;
    for one in converted {
        let from = one.from.display();
        for (line, loss) in &one.lost {
            match (loss.question, line) {
                (Some(number), Some(line)) => {
                    writeln!(
                        stderr,
                        "lost: {from}:{line}: question {number}: {}",
                        loss.what
                    )?;
                }
                _ => writeln!(stderr, "lost: {from}: {}", loss.what)?,
            }
        }
        let to = match &one.to {
            _ if one.bytes.is_empty() => "nothing".to_owned(),
            Some(to) => to.display().to_string(),
            None => "stdout".to_owned(),
        };
        let [before, now] = one.questions;
        let losses = one.lost.len();
        writeln!(
            stderr,
            "{from} -> {to}: {now} of {before} questions; losses: {losses}"
        )?;
    }
    Ok(())
}

/// Writes the pictures that were inside the old file beside the new one. Their names stand for their
/// contents, so that one of the same name is the same.
fn write_pictures(converted: &Converted, to: &Path) -> anyhow::Result<()> {
    let folder = to.parent().unwrap_or(Path::new(""));
    for name in &converted.pictures {
        let bytes = load_picture(&converted.from, name)
            .with_context(|| format!("cannot read a picture in {}", converted.from.display()))?;
        let place = folder.join(name);
        if !place.exists() {
            write_file(&place, &bytes, false)?;
        }
    }
    Ok(())
}

/// Writes a file beside its destination, and moves it there when it is complete.
#[expect(
    clippy::disallowed_methods,
    reason = "folders of new banks are made here"
)]
fn write_file(to: &Path, bytes: &[u8], force: bool) -> anyhow::Result<()> {
    // A symbolic link is kept; its target is replaced.
    let place = fs::canonicalize(to).unwrap_or_else(|_| to.to_owned());
    let folder = match place.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let write = || -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let mut file = new_file(folder)?;
        if let Ok(before) = fs::metadata(&place) {
            file.as_file().set_permissions(before.permissions())?;
        }
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        if force {
            file.persist(&place)?;
        } else {
            file.persist_noclobber(&place)?;
        }
        Ok(())
    };
    write().with_context(|| format!("cannot write {}", to.display()))
}

/// Creates a temporary file with the default mode, which others may read.
fn new_file(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".quizbot-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

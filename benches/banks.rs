//! The speed of parsing banks: each format beside `pulldown-cmark` alone on the same bytes, and of
//! loading a whole folder.
//!
//! `cargo bench --bench banks`; a word after `--` selects the inputs with that name. The inputs are
//! generated; real files beside the repository are measured too.

#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark measures real time and creates files"
)]

#[path = "banks/folder.rs"]
mod folder;
#[path = "banks/made.rs"]
mod made;

use made::SHAPES;
use quiz_banks::limits::Limits;
use quiz_banks::{Format, markdown};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// The size of the generated input, in bytes.
const BYTES: usize = 4 << 20;
/// The number of runs; the median is printed.
const RUNS: usize = 9;

fn main() {
    if folder::is_child() {
        return;
    }
    let wanted = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let wanted = |name: &str| wanted.as_ref().is_none_or(|word| name.contains(&**word));
    println!(
        "{:<20} {:>7} {:>9} {:>10} {:>14} {:>6}",
        "input", "MB", "questions", "MB/s", "pulldown MB/s", "ratio"
    );
    for shape in SHAPES {
        let name = format!("{} (made)", shape.name);
        if wanted(&name) {
            row(&name, &[shape.of_bytes(BYTES)], shape.extension);
        }
    }
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    for (name, folder) in [
        ("learn (real)", "learn-markdown"),
        ("task-list (real)", "task-list"),
    ] {
        match texts(&corpus.join(folder)) {
            _ if !wanted(name) => {}
            Some(texts) => row(name, &texts, "md"),
            None => println!("{name:<20} skipped: {folder} is not here"),
        }
    }
    if wanted("folder") {
        println!();
        folder::measure();
    }
}

fn row(name: &str, texts: &[String], extension: &str) {
    let bytes: usize = texts.iter().map(String::len).sum();
    let format = |text: &str| Format::of(text, extension).expect("it is in a known format");
    let parse = || {
        let parsed = texts
            .iter()
            .map(|text| format(text).parse(text, "bench", &Limits::DISCORD));
        parsed
            .map(|parsed| parsed.bank.map_or(0, |bank| bank.questions.len()))
            .sum::<usize>()
    };
    let alone = || {
        texts
            .iter()
            .map(|text| markdown::events(text).count())
            .sum::<usize>()
    };
    let questions = parse();
    // Alternating, so that other load on the machine affects both.
    let repeats = (BYTES / bytes.max(1)).max(1) as u32;
    let (own, other): (Vec<_>, Vec<_>) = (0..RUNS)
        .map(|_| (busy(repeats, parse), busy(repeats, alone)))
        .unzip();
    let megabytes = bytes as f64 / 1e6;
    let (own, other) = (
        megabytes / median(own).as_secs_f64(),
        megabytes / median(other).as_secs_f64(),
    );
    println!(
        "{name:<20} {megabytes:>7.2} {questions:>9} {own:>10.1} {other:>14.1} {:>6.2}",
        own / other
    );
}

/// Returns the CPU time of `work`; short work is repeated so that it can be measured.
fn busy<T>(repeats: u32, work: impl Fn() -> T) -> Duration {
    let clock = Clock::start();
    for _ in 0..repeats {
        black_box(work());
    }
    clock.elapsed() / repeats
}

/// Measures the CPU time of this thread; wall time without `/proc`.
struct Clock {
    start: Instant,
    busy: Option<Duration>,
}

impl Clock {
    fn start() -> Self {
        let busy = Self::busy();
        let start = Instant::now();
        Self { start, busy }
    }

    fn elapsed(&self) -> Duration {
        let busy = self.busy.zip(Self::busy());
        busy.map_or(self.start.elapsed(), |(before, now)| now - before)
    }

    fn busy() -> Option<Duration> {
        let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        let nanoseconds = stat.split(' ').next()?.parse().ok()?;
        Some(Duration::from_nanos(nanoseconds))
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn texts(folder: &Path) -> Option<Vec<String>> {
    let entries = std::fs::read_dir(folder).ok()?;
    let mut paths: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    let markdown = |path: &&std::path::PathBuf| path.extension().is_some_and(|end| end == "md");
    Some(
        paths
            .iter()
            .filter(markdown)
            .filter_map(|path| std::fs::read_to_string(path).ok())
            .collect(),
    )
}

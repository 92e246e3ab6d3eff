//! A folder as large as all public banks: 40,000 questions in 2,400 files of all formats, loaded as
//! the bot loads it.

use crate::made::{SHAPES, Shape};
use crate::median;
use quiz_banks::limits::Limits;
use quiz_banks::load::{Loaded, load_folder, load_folder_by};
use std::cell::RefCell;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// The number of files of each format, and the number of questions in each file.
const MIX: &[(&str, usize, usize)] = &[
    ("learn", 1900, 4),
    ("task-list", 200, 90),
    ("native", 100, 60),
    ("learn-include", 100, 10),
    ("mkdocs-quiz", 60, 20),
    ("red", 20, 260),
    ("open-tdb", 20, 50),
];
const QUESTIONS: usize = 40_000;
const RUNS: usize = 9;
/// The argument that makes the process load a folder and print its memory.
const MEMORY: &str = "--memory-of";

/// Creates the folder, loads it repeatedly, and prints the cost.
pub(crate) fn measure() {
    let folder = tempfile::tempdir().expect("a folder");
    let bytes = fill(folder.path());
    let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
    let questions: usize = loaded.banks.iter().map(|bank| bank.questions.len()).sum();
    assert_eq!(questions, QUESTIONS, "every question is accepted");
    let files = loaded.files.len();
    drop(loaded);
    println!(
        "{files} files, {questions} questions, {:.1} MB, loaded from disk:",
        bytes as f64 / 1e6
    );
    let both = cost(|| load_folder(folder.path(), &Limits::DISCORD).expect("it can be read"));
    let one = cost(|| load_folder_by(folder.path(), &Limits::DISCORD, 1).expect("it can be read"));
    println!(
        "{:<14} {:>8} {:>8} {:>11}",
        "", "wall ms", "CPU ms", "CPU / wall"
    );
    for (name, (wall, cpu)) in [("two threads", both), ("one thread", one)] {
        let (wall, cpu) = (wall.as_secs_f64() * 1e3, cpu.as_secs_f64() * 1e3);
        println!("{name:<14} {wall:>8.0} {cpu:>8.0} {:>11.2}", cpu / wall);
    }
    let gain = one.0.as_secs_f64() / both.0.as_secs_f64();
    println!("two threads are {gain:.2} times as fast as one");
    let child = Command::new(std::env::current_exe().expect("it runs"))
        .arg(MEMORY)
        .arg(folder.path())
        .output();
    match child {
        Ok(output) if output.status.success() => {
            print!("{}", String::from_utf8_lossy(&output.stdout));
        }
        _ => println!("memory: not measured, since there is no /proc/self/status"),
    }
}

/// Prints the memory if this process was started for that; returns whether it was.
pub(crate) fn is_child() -> bool {
    let mut arguments = std::env::args().skip_while(|argument| argument != MEMORY);
    let Some(folder) = arguments.nth(1) else {
        return false;
    };
    print_memory(Path::new(&folder));
    true
}

/// Prints the resident memory with the loaded banks, and its peak.
fn print_memory(folder: &Path) {
    let resident = || status("VmRSS:").expect("there is a status");
    let before = resident();
    let Loaded { banks, files, .. } =
        load_folder(folder, &Limits::DISCORD).expect("it can be read");
    drop(files);
    let (after, peak) = (resident(), status("VmHWM:").unwrap_or_default());
    let questions: usize = banks.iter().map(|bank| bank.questions.len()).sum();
    println!(
        "memory (resident set of a process that does nothing else, after less before): \
         {:.1} MB kept, {} bytes a question; {:.1} MB at the most",
        (after - before) as f64 / 1e6,
        (after - before) / questions,
        (peak - before) as f64 / 1e6
    );
}

/// Returns a value of `/proc/self/status`, in bytes.
fn status(key: &str) -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(key))?;
    let kibibytes: usize = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes * 1024)
}

/// Returns the median of the wall time, and the mean of the CPU time, whose clock is coarse.
fn cost(load: impl Fn() -> Loaded) -> (Duration, Duration) {
    let before = cpu();
    let last = RefCell::new(Loaded::default());
    let wall = |_| {
        let start = Instant::now();
        let loaded = load();
        let wall = start.elapsed();
        // The last result is dropped outside the measured time.
        last.replace(loaded);
        wall
    };
    let walls = (0..RUNS).map(wall).collect();
    (median(walls), (cpu() - before) / RUNS as u32)
}

/// Returns the CPU time of all threads of this process.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the process, which comes first, may contain spaces.
    let fields = stat.rsplit(") ").next().unwrap_or_default();
    let ticks = fields.split(' ').skip(11).take(2);
    let ticks: u64 = ticks.filter_map(|one| one.parse::<u64>().ok()).sum();
    // Linux reports 100 ticks per second to programs.
    Duration::from_millis(ticks * 10)
}

fn fill(folder: &Path) -> usize {
    let mut bytes = 0;
    for &(name, files, questions) in MIX {
        let is = |shape: &&Shape| shape.name == name;
        let shape = SHAPES.iter().find(is).expect("a shape of that name");
        let below = folder.join(name);
        std::fs::create_dir(&below).expect("made");
        for file in 0..files {
            let text = shape.of_questions(questions, file as u64);
            bytes += text.len();
            let path = below.join(format!("{name}-{file}.{}", shape.extension));
            std::fs::write(path, text).expect("written");
        }
    }
    bytes
}

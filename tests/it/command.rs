//! Runs programs with a deadline: one that does not end in time is killed and fails the test.

use discord_sandbox::wait::{PATIENCE, within};
use std::io::Read;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

const LOOK_EVERY: Duration = Duration::from_millis(5);

/// Returns the command, without the settings in the test's environment.
pub(crate) fn quizbot() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quizbot"));
    command
        .env_remove("DISCORD_TOKEN")
        .env_remove("DISCORD_TOKEN_FILE")
        .env_remove("CREDENTIALS_DIRECTORY")
        .env_remove("NOTIFY_SOCKET")
        .env_remove("DISCORD_API_URL")
        .env_remove("RUST_LOG")
        .stdin(Stdio::null());
    command
}

/// Runs the command; returns its exit code, stdout and stderr.
pub(crate) fn outcome(command: &mut Command) -> (Option<i32>, String, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = output(command);
    let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
    (status.code(), text(stdout), text(stderr))
}

/// Runs the command to its end.
pub(crate) fn output(command: &mut Command) -> Output {
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it can be run");
    let stdout = Capture::start(child.stdout.take().expect("a pipe"));
    let stderr = Capture::start(child.stderr.take().expect("a pipe"));
    match ended(&mut child) {
        Some(status) => Output {
            status,
            stdout: stdout.all(),
            stderr: stderr.all(),
        },
        None => panic!(
            "{command:?} has not ended within {PATIENCE:?}; its output:\n{}\n{}",
            String::from_utf8_lossy(&stdout.until_now()),
            String::from_utf8_lossy(&stderr.until_now())
        ),
    }
}

/// The output of a command that was killed.
#[derive(Debug)]
pub(crate) struct Printed {
    /// The lines of stdout.
    pub(crate) stdout: Vec<String>,
    pub(crate) stderr: String,
}

/// Runs a command until it prints a line for which `is_last` is true, and kills it.
pub(crate) fn until_line(command: &mut Command, is_last: impl Fn(&str) -> bool) -> Printed {
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it can be run");
    let output = Capture::start(child.stdout.take().expect("a pipe"));
    let errors = Capture::start(child.stderr.take().expect("a pipe"));
    let lines = |bytes: &[u8]| -> Vec<String> {
        let text = String::from_utf8_lossy(bytes);
        text.lines().map(str::to_owned).collect()
    };
    let began = Instant::now();
    let mut printed = Vec::new();
    while began.elapsed() < PATIENCE && !printed.iter().any(|line: &String| is_last(line)) {
        thread::sleep(LOOK_EVERY);
        printed = lines(&output.until_now());
    }
    kill(&mut child);
    assert!(
        printed.iter().any(|line| is_last(line)),
        "{command:?} has not printed it within {PATIENCE:?}: {printed:?}"
    );
    Printed {
        stdout: printed,
        stderr: String::from_utf8_lossy(&errors.all()).into_owned(),
    }
}

/// Runs a command and closes its stdout after a few bytes; returns its exit code and stderr.
pub(crate) fn left_early(command: &mut Command) -> (Option<i32>, String) {
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it can be run");
    let stdout = Capture::start(child.stdout.take().expect("a pipe").take(10));
    let stderr = Capture::start(child.stderr.take().expect("a pipe"));
    let Some(status) = ended(&mut child) else {
        panic!(
            "{command:?} has not ended within {PATIENCE:?} after its stdout closed; its output:\n{}",
            String::from_utf8_lossy(&stderr.until_now())
        );
    };
    assert_eq!(stdout.all().len(), 10, "it begins");
    let stderr = String::from_utf8(stderr.all());
    (status.code(), stderr.expect("the output is UTF-8"))
}

/// Runs blocking work, such as [`output`], on another thread.
pub(crate) async fn beside<T: Send + 'static>(
    what: &str,
    work: impl FnOnce() -> T + Send + 'static,
) -> T {
    // The work has its own deadline, with a better message.
    let work = within(PATIENCE * 2, what, tokio::task::spawn_blocking(work));
    work.await.unwrap_or_else(|error| panic!("{what}: {error}"))
}

/// Waits for the end of a program; `None` if it did not end in time and was killed.
pub(crate) fn ended(child: &mut Child) -> Option<ExitStatus> {
    let status = wait(child);
    if status.is_none() {
        kill(child);
    }
    status
}

/// Kills a program and waits until it has ended.
pub(crate) fn kill(child: &mut Child) {
    let _ = child.kill();
    if wait(child).is_none() {
        eprintln!("process {} was killed and is still there", child.id());
    }
}

fn wait(child: &mut Child) -> Option<ExitStatus> {
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait().expect("it is a child process") {
            return Some(status);
        }
        thread::sleep(LOOK_EVERY);
    }
    None
}

/// Captures the output of a pipe, which a thread reads to its end.
struct Capture {
    bytes: Arc<Mutex<Vec<u8>>>,
    /// Disconnected when the pipe has ended.
    end: Receiver<()>,
}

impl Capture {
    fn start(mut pipe: impl Read + Send + 'static) -> Self {
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let (open, end) = channel::<()>();
        let gathered = Arc::clone(&bytes);
        thread::spawn(move || {
            let _open = open;
            let mut part = [0; 8192];
            while let Ok(count @ 1..) = pipe.read(&mut part) {
                lock(&gathered).extend(&part[..count]);
            }
        });
        Self { bytes, end }
    }

    fn until_now(&self) -> Vec<u8> {
        lock(&self.bytes).clone()
    }

    fn all(&self) -> Vec<u8> {
        if self.end.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
            let output = self.until_now();
            let output = String::from_utf8_lossy(&output);
            panic!("waited {PATIENCE:?} for the end of a program's output; until now:\n{output}");
        }
        self.until_now()
    }
}

fn lock(bytes: &Mutex<Vec<u8>>) -> MutexGuard<'_, Vec<u8>> {
    bytes.lock().unwrap_or_else(PoisonError::into_inner)
}

//! The pages for monitoring, and the dashboard of the metrics.

use crate::command::{outcome, quizbot};
use crate::process::Home;
use discord_sandbox::wait::{PATIENCE, eventually, within};
use discord_sandbox::{Options, Sandbox};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

async fn sandbox() -> Sandbox {
    Sandbox::start(Options::default()).await.expect("a port")
}

/// Requests a page until it has the wanted status, and returns its text.
async fn page(address: &str, path: &str, status: u16) -> String {
    let url = format!("http://{address}{path}");
    let look = async || {
        let answer = reqwest::get(&url)
            .await
            .map_err(|error| error.to_string())?;
        let found = answer.status().as_u16();
        let text = answer.text().await.map_err(|error| error.to_string())?;
        if found == status {
            Ok(text)
        } else {
            Err(format!("{found}: {text}"))
        }
    };
    eventually(PATIENCE, format!("{status} from {path}"), look).await
}

/// Reads the address of the pages from the log.
async fn address(home: &Home) -> String {
    home.logged("monitoring address=").await;
    let log = home.log();
    let after = log
        .split("monitoring address=")
        .nth(1)
        .expect("it is there");
    after
        .split_whitespace()
        .next()
        .expect("an address")
        .to_owned()
}

/// Returns the names of metrics in a text, without the suffixes of histograms.
fn names(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|word| word.starts_with("quizbot_"))
        .map(|word| {
            let parts = ["_bucket", "_sum", "_count"];
            let base = parts.iter().find_map(|part| word.strip_suffix(part));
            base.unwrap_or(word).to_owned()
        })
        .collect()
}

#[tokio::test]
async fn a_connected_bot_is_ready_and_exports_every_metric_of_the_dashboard() {
    let sandbox = sandbox().await;
    let home = Home::new();
    let mut command = home.command(&sandbox);
    command.env("QUIZBOT_MONITORING", "127.0.0.1:0");
    let bot = home.launch_as(command);
    sandbox.bot_ready().await.expect("it starts");
    let at = address(&home).await;
    assert_eq!(page(&at, "/livez", 200).await, "alive\n");
    let ready = page(&at, "/readyz", 200).await;
    assert_eq!(ready, "gateway: ok\nstore: ok\nbanks: 2\n");

    let channel = sandbox.channel("quiz");
    let ana = sandbox.person("Ana");
    let options = [("bank", "single".into()), ("seconds", 60.into())];
    ana.slash(&channel, "quiz start", &options)
        .await
        .expect("an answer");
    let question = channel.wait_for("Question 1").await.expect("a question");
    let reply = ana.press(&question, "A").await.expect("an answer");
    assert!(reply.text().contains("Locked in: A"));

    let lines = [
        "quizbot_answers_total 1",
        "quizbot_quizzes_running 1",
        "quizbot_identifies_total 1",
        "quizbot_banks 2",
        "quizbot_bank_errors 0",
        "quizbot_store_queue 0",
        "quizbot_limits_hit_total{limit=\"banks\"} 0",
        "quizbot_rest_requests_total{route=\"POST channels/:id/messages\",status=\"200\"}",
        "quizbot_acknowledge_seconds_bucket{le=\"3\"} 2",
        "# TYPE quizbot_commit_seconds histogram",
    ];
    // The bot counts a response when Discord has confirmed it, after the member sees it.
    let text = eventually(PATIENCE, "every metric", async || {
        let text = page(&at, "/metrics", 200).await;
        match lines.iter().find(|line| !text.contains(**line)) {
            None => Ok(text),
            Some(line) => Err(format!("{line} in\n{text}")),
        }
    })
    .await;
    let ids = [sandbox.guild().id().to_string(), channel.id().to_string()];
    for secret in ids
        .iter()
        .map(String::as_str)
        .chain([sandbox.token(), "Ana"])
    {
        assert!(!text.contains(secret), "{secret} in\n{text}");
    }
    let shown = fs::read_to_string(deploy("grafana-dashboard.json")).expect("a dashboard");
    let dashboard: Value = serde_json::from_str(&shown).expect("JSON");
    let panels = dashboard["panels"].as_array().expect("panels");
    let targets = panels.iter().flat_map(|panel| panel["targets"].as_array());
    let queries: Vec<_> = targets
        .flatten()
        .map(|target| target["expr"].as_str().expect("a query"))
        .collect();
    let there: BTreeSet<_> = names(&text);
    assert_eq!(
        names(&queries.join("\n")),
        there,
        "the dashboard shows every metric"
    );
    let alerts = fs::read_to_string(deploy("prometheus-alerts.yaml")).expect("alerts");
    let unknown: Vec<_> = names(&alerts).difference(&there).cloned().collect();
    assert_eq!(unknown, [""; 0]);

    // A tool keeps the store locked for too long.
    let tool = rusqlite::Connection::open(home.data().join("quizbot.db")).expect("a store");
    tool.execute_batch("BEGIN IMMEDIATE").expect("it is free");
    let busy = page(&at, "/readyz", 503).await;
    assert_eq!(busy, "gateway: ok\nstore: no answer in 5 s\nbanks: 2\n");
    tool.execute_batch("ROLLBACK").expect("it is held");
    page(&at, "/readyz", 200).await;
    bot.signal("TERM");
    assert_eq!(bot.ended().await.code(), Some(0));
}

#[tokio::test]
async fn a_taken_port_is_reported_and_no_port_is_open_by_default() {
    let sandbox = sandbox().await;
    let home = Home::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    let mut command = home.command(&sandbox);
    command.env("QUIZBOT_MONITORING", &address);
    let run = tokio::task::spawn_blocking(move || outcome(&mut command));
    let (code, _, stderr) = within(PATIENCE, "the end", run).await.expect("no panic");
    assert_eq!(code, Some(1));
    assert!(
        stderr.contains(&format!("cannot open {address} for monitoring")),
        "{stderr}"
    );
    let mut wrong = quizbot();
    wrong
        .args(["verify"])
        .env("QUIZBOT_MONITORING", "everywhere");
    let (code, _, stderr) = outcome(&mut wrong);
    assert_eq!(code, Some(1));
    assert!(stderr.contains("write 127.0.0.1:9464"), "{stderr}");

    let bot = home.start(&sandbox).await;
    assert!(!home.log().contains("monitoring"), "{}", home.log());
    drop(bot);
}

fn deploy(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("deploy")
        .join(name)
}

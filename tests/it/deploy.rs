//! The files of `deploy/` have the required settings, and match the program.

use crate::command::{outcome, quizbot};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("deploy")
        .join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn yaml(name: &str) -> Value {
    serde_yaml::from_str(&text(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Checks that the program knows a variable as a setting or as the source of the token.
#[track_caller]
fn is_known(name: &str, value: &str) {
    let mut command = quizbot();
    // An unknown or invalid setting ends the command before it looks for a store.
    command
        .current_dir(std::env::temp_dir())
        .args(["verify", "--data", "/no/such/folder"])
        .env(name, value);
    let (_, _, stderr) = outcome(&mut command);
    assert!(stderr.contains("there is no store in"), "{name}: {stderr}");
    assert!(
        name.starts_with("QUIZBOT_") || name == "DISCORD_TOKEN_FILE",
        "{name} is not read by the program"
    );
}

#[test]
fn the_image_is_built_in_steps_and_runs_without_root_or_shell() {
    let dockerfile = text("Dockerfile");
    let lines: Vec<_> = dockerfile
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .collect();
    let steps: Vec<_> = lines
        .iter()
        .filter(|line| line.starts_with("FROM "))
        .collect();
    assert_eq!(steps.len(), 2, "one to build, one to run");
    assert!(steps[1].contains("distroless"), "{}", steps[1]);
    for line in [
        "USER 65532:65532",
        "STOPSIGNAL SIGTERM",
        "VOLUME /data",
        "ENTRYPOINT [\"quizbot\"]",
        "CMD [\"run\"]",
    ] {
        assert!(lines.contains(&line), "{line}");
    }
    let rust = env!("CARGO_PKG_RUST_VERSION");
    assert!(steps[0].contains(&format!("rust:{rust}")), "{}", steps[0]);
    // What is copied into the image exists, and .dockerignore keeps everything that the build needs.
    let ignored = fs::read_to_string(path("../.dockerignore")).expect("a list");
    let root = path("..");
    for entry in [
        "Cargo.toml",
        "Cargo.lock",
        "build.rs",
        "build",
        "src",
        "crates",
        "locales",
        "quizzes",
        "assets",
        "config",
        "benches",
    ] {
        assert!(root.join(entry).exists(), "{entry} is gone");
        assert!(
            ignored.lines().any(|line| line == format!("!{entry}")),
            "{entry}"
        );
    }
    let settings = dockerfile.split_once("ENV ").expect("settings").1;
    let settings = settings.split("\nUSER").next().expect("before the user");
    for setting in settings.split_whitespace().filter(|word| *word != "\\") {
        let (name, value) = setting.split_once('=').expect("name=value");
        is_known(name, value);
    }
}

#[test]
fn the_compose_file_keeps_the_root_read_only_and_the_token_out_of_the_environment() {
    let compose = yaml("compose.yaml");
    let service = &compose["services"]["quizbot"];
    assert_eq!(service["read_only"], true);
    assert_eq!(service["user"], "65532:65532");
    assert_eq!(service["cap_drop"][0], "ALL");
    assert_eq!(service["security_opt"][0], "no-new-privileges:true");
    assert_eq!(service["volumes"][0], "data:/data");
    assert!(compose["volumes"].get("data").is_some());
    let environment = service["environment"].as_object().expect("variables");
    assert!(!environment.contains_key("DISCORD_TOKEN"));
    for (name, value) in environment {
        is_known(name, value.as_str().expect("a text"));
    }
    let secret = service["secrets"][0].as_str().expect("a secret");
    assert!(compose["secrets"][secret]["file"].is_string());
    let file = environment["DISCORD_TOKEN_FILE"].as_str().expect("a path");
    assert_eq!(file, format!("/run/secrets/{secret}"));
    let build = service["build"]["dockerfile"].as_str().expect("a path");
    assert!(path("..").join(build).exists(), "{build}");
}

#[test]
fn the_stateful_set_runs_one_pod_with_one_volume_and_asks_for_its_health() {
    let set = yaml("kubernetes.yaml");
    assert_eq!(
        (&set["apiVersion"], &set["kind"]),
        (&"apps/v1".into(), &"StatefulSet".into())
    );
    let spec = &set["spec"];
    assert_eq!(spec["replicas"], 1, "two processes cannot share a store");
    assert_eq!(
        spec["selector"]["matchLabels"],
        spec["template"]["metadata"]["labels"]
    );
    let pod = &spec["template"]["spec"];
    assert_eq!(pod["securityContext"]["runAsNonRoot"], true);
    assert_eq!(
        pod["securityContext"]["seccompProfile"]["type"],
        "RuntimeDefault"
    );
    assert_eq!(pod["automountServiceAccountToken"], false);
    let container = &pod["containers"][0];
    let security = &container["securityContext"];
    assert_eq!(security["readOnlyRootFilesystem"], true);
    assert_eq!(security["allowPrivilegeEscalation"], false);
    assert_eq!(security["capabilities"]["drop"][0], "ALL");
    let port = container["ports"][0]["containerPort"]
        .as_u64()
        .expect("a port");
    for (probe, page) in [
        ("startupProbe", "/readyz"),
        ("livenessProbe", "/livez"),
        ("readinessProbe", "/readyz"),
    ] {
        let asked = &container[probe]["httpGet"];
        assert_eq!(asked["path"], page, "{probe}");
        assert_eq!(asked["port"], container["ports"][0]["name"], "{probe}");
    }
    for variable in container["env"].as_array().expect("variables") {
        let name = variable["name"].as_str().expect("a name");
        let value = variable["value"].as_str().expect("a value");
        is_known(name, value);
        if name == "QUIZBOT_MONITORING" {
            assert_eq!(
                value,
                format!("0.0.0.0:{port}"),
                "the probes come from outside of the pod"
            );
        }
    }
    let claims = spec["volumeClaimTemplates"].as_array().expect("volumes");
    assert_eq!(claims.len(), 1);
    let mounts = container["volumeMounts"].as_array().expect("mounts");
    let names: Vec<_> = mounts.iter().map(|mount| &mount["name"]).collect();
    assert_eq!(
        names,
        [&claims[0]["metadata"]["name"], &pod["volumes"][0]["name"]]
    );
    assert_eq!(mounts[0]["mountPath"], "/data", "as the image has it");
}

/// Returns the path of a program; `None` if it is not installed.
fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let mut folders = std::env::split_paths(&path);
    folders.find_map(|folder| Some(folder.join(program)).filter(|file| file.is_file()))
}

/// Copies a unit with the path of an existing program, since systemd checks that it exists.
fn checkable(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let unit = text(name).replace("/usr/local/bin/quizbot", "/bin/true");
    fs::write(folder.path().join(name), unit).expect("written");
    folder
}

#[test]
fn systemd_accepts_the_units_and_they_confine_the_bot() {
    if which("systemd-analyze").is_none() {
        eprintln!("skipped: systemd-analyze is not here");
        return;
    }
    for name in ["quizbot.service", "quizbot-backup.service"] {
        let folder = checkable(name);
        let unit = folder.path().join(name);
        let mut verify = Command::new("systemd-analyze");
        let (code, stdout, stderr) = outcome(verify.arg("verify").arg(&unit));
        assert_eq!(
            (code, stdout.as_str(), stderr.as_str()),
            (Some(0), "", ""),
            "{name}"
        );
        let mut security = Command::new("systemd-analyze");
        // Exits with 1 if the exposure is above 2.0.
        security
            .args(["security", "--offline=true", "--threshold=20"])
            .arg(&unit);
        let (code, stdout, stderr) = outcome(&mut security);
        let last = stdout.lines().last().unwrap_or_default();
        assert_eq!(code, Some(0), "{name}: {last} {stderr}");
    }
}

#[test]
fn the_unit_matches_the_program() {
    let unit = text("quizbot.service");
    let value = |key: &str| {
        let line = unit
            .lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
        line.unwrap_or_else(|| panic!("{key} is not in the unit"))
    };
    assert_eq!(value("Type"), "notify", "the program says when it is ready");
    assert_eq!(value("RestartPreventExitStatus"), "78");
    assert!(value("LoadCredential").starts_with("discord_token:"));
    let (name, path) = value("Environment").split_once('=').expect("name=value");
    is_known(name, path);
    assert_eq!(path, format!("/var/lib/{}", value("StateDirectory")));
    for (name, commands) in [
        ("quizbot.service", vec!["run"]),
        ("quizbot-backup.service", vec!["backup", "verify"]),
    ] {
        let unit = text(name);
        let starts = unit
            .lines()
            .filter_map(|line| line.strip_prefix("ExecStart="));
        let starts: Vec<Vec<_>> = starts.map(|line| line.split(' ').collect()).collect();
        let used: Vec<_> = starts.iter().map(|start| start[1]).collect();
        assert_eq!(used, commands);
        for start in &starts {
            // With an unknown argument, `--help` would be refused.
            let (code, _, stderr) = outcome(quizbot().args(&start[1..]).arg("--help"));
            assert_eq!(code, Some(0), "{start:?}: {stderr}");
        }
    }
}

#[test]
fn every_test_named_on_the_security_page_exists() {
    let page = fs::read_to_string(path("../docs/security.md")).expect("a page");
    let rows = page.lines().filter(|line| line.starts_with("| "));
    let tests: Vec<_> = rows
        .skip(1)
        .filter_map(|row| row.trim_end_matches(" |").rsplit('|').next())
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .collect();
    assert!(tests.len() > 10, "{tests:?}");
    let mut sources = String::new();
    for folder in ["src", "crates", "tests"] {
        for entry in walkdir::WalkDir::new(path("..").join(folder)) {
            let entry = entry.expect("a readable folder");
            if entry.path().extension().is_some_and(|name| name == "rs") {
                sources += &fs::read_to_string(entry.path()).expect("a text");
            }
        }
    }
    let missing: Vec<_> = tests
        .iter()
        .filter(|test| !sources.contains(&format!("fn {test}(")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

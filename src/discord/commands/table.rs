//! Every command with its options, as Discord wants them.

use super::{MAX_QUESTIONS, Period, contest};
use crate::bot::settings::DEFAULT;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::t;
use crate::limits;
use quiz_engine::{Ask, Difficulty, Mode, Seconds};
use serde_json::{Value, json};

/// Types of options. Source: Discord developer documentation, "Application Commands".
const SUBCOMMAND: u8 = 1;
pub(super) const STRING: u8 = 3;
pub(super) const INTEGER: u8 = 4;
pub(super) const BOOLEAN: u8 = 5;
const USER: u8 = 6;
const CHANNEL: u8 = 7;
const ROLE: u8 = 8;
const ATTACHMENT: u8 = 11;
/// A permission as commands want it. Source: Discord developer documentation, "Permissions".
const MANAGE_GUILD: u8 = 32;
/// Types of channels in which messages stand: texts, voice chats, announcements, threads, stages.
/// Source: Discord developer documentation, "Channels Resource".
const MESSAGE_CHANNELS: [u8; 7] = [0, 2, 5, 10, 11, 12, 13];

/// Says what a command or an option is for, in some language.
pub(super) type Describe = fn(&Locale) -> String;

/// Every command. What is not built is not in it.
pub(super) fn all() -> Value {
    let start = vec![
        required(autocompleted(option(STRING, "bank", |w| {
            t!(w, "command-quiz-start-bank")
        }))),
        ranged(
            option(INTEGER, "questions", |w| {
                t!(w, "command-quiz-start-questions")
            }),
            1,
            MAX_QUESTIONS,
        ),
        ranged(
            option(INTEGER, "seconds", |w| t!(w, "command-quiz-start-seconds")),
            *Seconds::RANGE.start(),
            *Seconds::RANGE.end(),
        ),
        choices(
            option(STRING, "mode", |w| t!(w, "command-quiz-start-mode")),
            &Mode::ALL.map(Mode::name),
        ),
        autocompleted(option(STRING, "tag", |w| t!(w, "command-quiz-start-tag"))),
        choices(
            option(STRING, "difficulty", |w| {
                t!(w, "command-quiz-start-difficulty")
            }),
            &Difficulty::ALL.map(Difficulty::name),
        ),
        choices(
            option(STRING, "ask", |w| t!(w, "command-quiz-start-ask")),
            &Ask::ALL.map(Ask::name),
        ),
    ];
    let bank = |describe| vec![required(autocompleted(option(STRING, "bank", describe)))];
    let question = || {
        let which = option(STRING, "question", |w| t!(w, "command-bank-question"));
        let mut options = bank(|w| t!(w, "command-bank-which"));
        options.push(required(autocompleted(which)));
        options
    };
    json!([
        command(
            "quiz",
            |w| t!(w, "command-quiz"),
            vec![
                subcommand("start", |w| t!(w, "command-quiz-start"), start),
                subcommand("stop", |w| t!(w, "command-quiz-stop"), vec![]),
                subcommand("skip", |w| t!(w, "command-quiz-skip"), vec![]),
                subcommand("pause", |w| t!(w, "command-quiz-pause"), vec![]),
                subcommand("resume", |w| t!(w, "command-quiz-resume"), vec![]),
                subcommand("status", |w| t!(w, "command-quiz-status"), vec![]),
            ]
        ),
        command(
            "leaderboard",
            |w| t!(w, "command-leaderboard"),
            vec![
                choices(
                    option(STRING, "scope", |w| t!(w, "command-leaderboard-scope")),
                    &["channel", "server"]
                ),
                choices(
                    option(STRING, "period", |w| t!(w, "command-leaderboard-period")),
                    &Period::ALL.map(Period::name)
                ),
                autocompleted(option(STRING, "bank", |w| {
                    t!(w, "command-leaderboard-bank")
                })),
            ]
        ),
        command("season", |w| t!(w, "command-season"), season()),
        command("board", |w| t!(w, "command-board"), board()),
        command(
            "stats",
            |w| t!(w, "command-stats"),
            vec![
                option(USER, "member", |w| t!(w, "command-stats-member")),
                option(BOOLEAN, "show", |w| t!(w, "command-stats-show")),
            ]
        ),
        command(
            "bank",
            |w| t!(w, "command-bank"),
            vec![
                subcommand("list", |w| t!(w, "command-bank-list"), vec![]),
                subcommand(
                    "info",
                    |w| t!(w, "command-bank-info"),
                    bank(|w| t!(w, "command-bank-info-bank"))
                ),
                subcommand(
                    "preview",
                    |w| t!(w, "command-bank-preview"),
                    bank(|w| t!(w, "command-bank-preview-bank"))
                ),
                subcommand(
                    "upload",
                    |w| t!(w, "command-bank-upload"),
                    vec![required(option(ATTACHMENT, "file", |w| t!(
                        w,
                        "command-bank-upload-file"
                    )))]
                ),
                subcommand(
                    "download",
                    |w| t!(w, "command-bank-download"),
                    bank(|w| t!(w, "command-bank-which"))
                ),
                subcommand(
                    "remove",
                    |w| t!(w, "command-bank-remove"),
                    bank(|w| t!(w, "command-bank-which"))
                ),
                subcommand(
                    "add",
                    |w| t!(w, "command-bank-add"),
                    bank(|w| t!(w, "command-bank-add-bank"))
                ),
                subcommand("edit", |w| t!(w, "command-bank-edit"), question()),
                subcommand("delete", |w| t!(w, "command-bank-delete"), question()),
                subcommand("reports", |w| t!(w, "command-bank-reports"), vec![]),
                subcommand("fix", |w| t!(w, "command-bank-fix"), question()),
            ]
        ),
        command("daily", |w| t!(w, "command-daily"), daily()),
        command(
            "practice",
            |w| t!(w, "command-practice"),
            vec![
                required(autocompleted(option(STRING, "bank", |w| {
                    t!(w, "command-practice-bank")
                }))),
                ranged(
                    option(INTEGER, "questions", |w| {
                        t!(w, "command-practice-questions")
                    }),
                    1,
                    MAX_QUESTIONS,
                ),
            ]
        ),
        command("review", |w| t!(w, "command-review"), vec![]),
        for_managers(command(
            "settings",
            |w| t!(w, "command-settings"),
            vec![
                subcommand("show", |w| t!(w, "command-settings-show"), vec![]),
                subcommand("set", |w| t!(w, "command-settings-set"), settings()),
            ]
        )),
        contest::contest(),
        contest::team(),
        for_managers(command("doctor", |w| t!(w, "command-doctor"), vec![])),
        command(
            "privacy",
            |w| t!(w, "command-privacy"),
            vec![
                subcommand("export", |w| t!(w, "command-privacy-export"), vec![]),
                subcommand("delete", |w| t!(w, "command-privacy-delete"), vec![]),
            ]
        ),
        command("help", |w| t!(w, "command-help"), vec![]),
    ])
}

/// What can be done with seasons.
fn season() -> Vec<Value> {
    let mut name = required(option(STRING, "name", |w| {
        t!(w, "command-season-start-name")
    }));
    name["max_length"] = limits::SEASON_NAME.into();
    vec![
        subcommand("start", |w| t!(w, "command-season-start"), vec![name]),
        subcommand("end", |w| t!(w, "command-season-end"), vec![]),
        subcommand("list", |w| t!(w, "command-season-list"), vec![]),
    ]
}

/// What can be done to leaderboards.
fn board() -> Vec<Value> {
    let scope = choices(
        option(STRING, "scope", |w| t!(w, "command-board-reset-scope")),
        &["channel", "server"],
    );
    let member = option(USER, "member", |w| t!(w, "command-board-exclude-member"));
    let edit = option(STRING, "edit", |w| t!(w, "command-board-undo-edit"));
    vec![
        subcommand("reset", |w| t!(w, "command-board-reset"), vec![scope]),
        subcommand(
            "exclude",
            |w| t!(w, "command-board-exclude"),
            vec![required(member)],
        ),
        subcommand(
            "undo",
            |w| t!(w, "command-board-undo"),
            vec![required(autocompleted(edit))],
        ),
        subcommand("list", |w| t!(w, "command-board-list"), vec![]),
    ]
}

/// What can be done with daily questions.
fn daily() -> Vec<Value> {
    let mut channel = required(option(CHANNEL, "channel", |w| {
        t!(w, "command-daily-add-channel")
    }));
    channel["channel_types"] = MESSAGE_CHANNELS.as_slice().into();
    let text = |name, describe| option(STRING, name, describe);
    let add = vec![
        channel,
        required(text("time", |w| t!(w, "command-daily-add-time"))),
        required(autocompleted(text("bank", |w| t!(w, "command-bank-which")))),
        autocompleted(text("zone", |w| t!(w, "command-daily-add-zone"))),
        autocompleted(text("days", |w| t!(w, "command-daily-add-days"))),
        ranged(
            option(INTEGER, "closes_after", |w| {
                t!(w, "command-daily-add-closes-after")
            }),
            *Seconds::HOURS.start(),
            *Seconds::HOURS.end(),
        ),
        option(ROLE, "ping", |w| t!(w, "command-daily-add-ping")),
    ];
    let schedule = || {
        let which = text("schedule", |w| t!(w, "command-daily-schedule"));
        vec![required(autocompleted(which))]
    };
    vec![
        subcommand("add", |w| t!(w, "command-daily-add"), add),
        subcommand("list", |w| t!(w, "command-daily-list"), vec![]),
        subcommand("pause", |w| t!(w, "command-daily-pause"), schedule()),
        subcommand("resume", |w| t!(w, "command-daily-resume"), schedule()),
        subcommand("remove", |w| t!(w, "command-daily-remove"), schedule()),
        subcommand("now", |w| t!(w, "command-daily-now"), schedule()),
    ]
}

/// What a server can set for itself.
fn settings() -> Vec<Value> {
    let mut languages: Vec<_> = Locale::discord_locales()
        .map(|(locale, _)| locale)
        .collect();
    languages.extend(["en", DEFAULT]);
    let modes = Mode::ALL.map(Mode::name);
    let modes: Vec<_> = modes.into_iter().chain([DEFAULT]).collect();
    let seconds = option(INTEGER, "seconds", |w| {
        t!(w, "command-settings-set-seconds")
    });
    vec![
        option(ROLE, "quizmaster_role", |w| {
            t!(w, "command-settings-set-quizmaster-role")
        }),
        choices(
            option(STRING, "language", |w| {
                t!(w, "command-settings-set-language")
            }),
            &languages,
        ),
        autocompleted(option(STRING, "zone", |w| {
            t!(w, "command-settings-set-zone")
        })),
        ranged(seconds, 0, *Seconds::RANGE.end()),
        choices(
            option(STRING, "mode", |w| t!(w, "command-settings-set-mode")),
            &modes,
        ),
        option(STRING, "channels", |w| {
            t!(w, "command-settings-set-channels")
        }),
        option(BOOLEAN, "hide_names", |w| {
            t!(w, "command-settings-set-hide-names")
        }),
    ]
}

pub(super) fn command(name: &str, describe: Describe, options: Vec<Value>) -> Value {
    // For servers alone: context 0, and installed to a server: integration type 0.
    let mut command = described(
        json!({ "name": name, "type": 1, "contexts": [0], "integration_types": [0] }),
        describe,
    );
    command["options"] = options.into();
    command
}

/// Shown to those alone who have Manage Server, unless a server decides otherwise.
fn for_managers(mut command: Value) -> Value {
    command["default_member_permissions"] = MANAGE_GUILD.into();
    command
}

pub(super) fn subcommand(name: &str, describe: Describe, options: Vec<Value>) -> Value {
    let mut subcommand = option(SUBCOMMAND, name, describe);
    subcommand["options"] = options.into();
    subcommand
}

pub(super) fn option(kind: u8, name: &str, describe: Describe) -> Value {
    described(json!({ "name": name, "type": kind }), describe)
}

fn described(mut value: Value, describe: Describe) -> Value {
    value["description"] = describe(Locale::of("en")).into();
    let others: serde_json::Map<_, _> = Locale::discord_locales()
        .map(|(name, locale)| (name.to_owned(), describe(locale).into()))
        .collect();
    if !others.is_empty() {
        value["description_localizations"] = others.into();
    }
    value
}

pub(super) fn required(mut option: Value) -> Value {
    option["required"] = true.into();
    option
}

pub(super) fn autocompleted(mut option: Value) -> Value {
    option["autocomplete"] = true.into();
    option
}

pub(super) fn ranged(mut option: Value, min: u16, max: u16) -> Value {
    option["min_value"] = min.into();
    option["max_value"] = max.into();
    option
}

fn choices(mut option: Value, names: &[&str]) -> Value {
    option["choices"] = names
        .iter()
        .map(|name| json!({ "name": name, "value": name }))
        .collect();
    option
}

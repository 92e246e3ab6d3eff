//! The permitted dependencies of `docs/architecture.md` as forbidden paths. A room is a module or crate
//! with all modules in it.

use super::source::Crate;

/// The paths that a room may not use.
struct Rule {
    /// The path of the room.
    room: &'static str,
    /// The forbidden paths, with everything below them.
    forbidden: &'static [&'static str],
    /// The modules of the room for which they are permitted.
    except: &'static [&'static str],
}

const RULES: &[Rule] = &[
    // Rules are pure: time, seeds and text come in as arguments.
    Rule {
        room: "quiz_engine",
        forbidden: &[
            "std::fs",
            "std::net",
            "std::env",
            "std::process",
            "std::thread",
            "std::time::Instant",
            "std::time::SystemTime",
            "jiff::Timestamp::now",
            "jiff::Zoned::now",
            "rand::rng",
            "rand::random",
            "tokio",
            "serde",
            "rusqlite",
            "serenity",
            "tracing",
        ],
        except: &[],
    },
    Rule {
        room: "quiz_banks",
        forbidden: &["std::fs"],
        except: &["quiz_banks::load"],
    },
    Rule {
        room: "quiz_banks",
        forbidden: &["std::net", "std::env", "reqwest", "tokio", "serenity"],
        except: &[],
    },
    Rule {
        room: "quiz_formulas",
        forbidden: &[
            "std::fs",
            "std::net",
            "std::env",
            "quiz_banks",
            "quiz_engine",
            "reqwest",
            "tokio",
            "serenity",
        ],
        except: &[],
    },
    Rule {
        room: "discord_sandbox",
        forbidden: &["quizbot", "quiz_engine", "quiz_banks"],
        except: &[],
    },
    Rule {
        room: "discord_sandbox::model",
        forbidden: &[
            "axum",
            "discord_sandbox::gateway",
            "discord_sandbox::page",
            "discord_sandbox::people",
            "discord_sandbox::rest",
            "discord_sandbox::server",
        ],
        except: &[],
    },
    Rule {
        room: "quizbot::bot",
        forbidden: &[
            "quizbot::cli",
            "quizbot::demo",
            "quizbot::discord",
            "quizbot::run",
            "discord_sandbox",
            "reqwest",
            "rusqlite",
            "serenity",
            "std::fs",
        ],
        except: &[],
    },
    Rule {
        room: "quizbot::bot::ui",
        forbidden: &["quizbot::bot::core", "quizbot::store"],
        except: &[],
    },
    Rule {
        room: "quizbot::discord",
        forbidden: &[
            "quiz_banks",
            "quizbot::cli",
            "quizbot::demo",
            "quizbot::run",
            "quizbot::store",
            "discord_sandbox",
            "rusqlite",
            "std::fs",
        ],
        except: &[],
    },
    // The outbox sends messages and knows nothing about their content.
    Rule {
        room: "quizbot::discord::outbox",
        forbidden: &[
            "quizbot::bot::Core",
            "quizbot::bot::contest",
            "quizbot::bot::core",
            "quizbot::bot::daily",
            "quizbot::bot::quiz",
            "quizbot::bot::report",
            "quizbot::bot::settings",
            "quiz_engine::Fact",
            "quiz_engine::Publication",
            "quiz_engine::play::QuestionView",
        ],
        except: &[],
    },
    Rule {
        room: "quizbot::store",
        forbidden: &[
            "quiz_banks",
            "quizbot::bot",
            "quizbot::cli",
            "quizbot::demo",
            "quizbot::discord",
            "quizbot::run",
            "discord_sandbox",
            "reqwest",
            "serenity",
        ],
        except: &[],
    },
    Rule {
        room: "quizbot",
        forbidden: &["serenity"],
        except: &["quizbot::discord"],
    },
    Rule {
        room: "quizbot",
        forbidden: &["rusqlite"],
        except: &["quizbot::store"],
    },
    Rule {
        room: "quizbot",
        forbidden: &["discord_sandbox"],
        except: &["quizbot::demo"],
    },
];

/// Returns whether `path` is `room` or in it.
fn is_in(path: &str, room: &str) -> bool {
    path.strip_prefix(room)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Finds each place where a module uses a forbidden path.
pub(super) fn faults(read: &Crate) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, module) in read.modules.iter().enumerate() {
        let here = read.full_path(at);
        let rules: Vec<_> = RULES
            .iter()
            .filter(|rule| is_in(&here, rule.room))
            .filter(|rule| !rule.except.iter().any(|except| is_in(&here, except)))
            .collect();
        for named in read.named_by(at) {
            let broken = rules.iter().filter(|rule| {
                let mut forbidden = rule.forbidden.iter();
                forbidden.any(|forbidden| is_in(&named.path, forbidden))
            });
            for rule in broken {
                let file = super::shown(&module.file);
                let (line, room, path) = (named.line, rule.room, &named.path);
                faults.push(format!("{file}:{line}: {room} may not use {path}"));
            }
        }
    }
    faults.sort();
    faults.dedup();
    faults
}

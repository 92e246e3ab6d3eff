//! `/quiz …`

use crate::bot::bank::command::questions;
use crate::bot::bank::{suggest_banks, suggest_tags};
use crate::bot::command::{Action, Command, choice, integer, text};
use crate::bot::quiz::{self, StartRequest};
use crate::bot::ui::t;
use quiz_engine::play::{Control, Lives, Mode};
use quiz_engine::question::{Ask, Difficulty, Seconds};

pub(crate) fn all() -> Vec<Command> {
    vec![Command::group(
        "quiz",
        |w| t!(w, "command-quiz"),
        [
            ("start", |w| t!(w, "command-quiz-start"), start()),
            (
                "stop",
                |w| t!(w, "command-quiz-stop"),
                control(Control::Stop),
            ),
            (
                "skip",
                |w| t!(w, "command-quiz-skip"),
                control(Control::Skip),
            ),
            (
                "pause",
                |w| t!(w, "command-quiz-pause"),
                control(Control::Pause),
            ),
            (
                "resume",
                |w| t!(w, "command-quiz-resume"),
                control(Control::Resume),
            ),
            ("status", |w| t!(w, "command-quiz-status"), status()),
        ],
    )]
}

fn start() -> Action {
    let options = (
        text("bank", |w| t!(w, "command-quiz-start-bank"))
            .suggest(suggest_banks)
            .required(),
        questions(|w| t!(w, "command-quiz-start-questions")),
        integer(
            "seconds",
            |w| t!(w, "command-quiz-start-seconds"),
            Seconds::RANGE,
        )
        .map(|seconds| seconds.and_then(Seconds::new)),
        choice(
            "mode",
            |w| t!(w, "command-quiz-start-mode"),
            Mode::ALL.map(|mode| (mode.name(), mode)),
        ),
        text("tag", |w| t!(w, "command-quiz-start-tag"))
            .suggest(suggest_tags)
            .map(|tag| {
                tag.map(|tag| tag.trim().to_owned())
                    .filter(|tag| !tag.is_empty())
            }),
        choice(
            "difficulty",
            |w| t!(w, "command-quiz-start-difficulty"),
            Difficulty::ALL.map(|difficulty| (difficulty.name(), difficulty)),
        ),
        choice(
            "ask",
            |w| t!(w, "command-quiz-start-ask"),
            Ask::ALL.map(|ask| (ask.name(), ask)),
        ),
        integer("lives", |w| t!(w, "command-quiz-start-lives"), Lives::RANGE)
            .map(|lives| lives.and_then(Lives::new)),
    );
    Action::public(
        options,
        |r, (banks, questions, seconds, mode, tag, difficulty, ask, lives)| {
            let request = StartRequest {
                banks,
                questions,
                seconds,
                mode,
                tag,
                difficulty,
                ask,
                lives,
            };
            Box::pin(quiz::start(r.core, r.caller, request))
        },
    )
}

fn control(control: Control) -> Action {
    Action::private((), move |r, ()| {
        Box::pin(quiz::control(r.core, r.caller, control))
    })
}

fn status() -> Action {
    Action::private((), |r, ()| {
        Box::pin(async move { Ok(quiz::status(r.core, r.caller)) })
    })
}

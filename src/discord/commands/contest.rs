//! `/contest …` and `/team …`: their options, and how a use of one is read.

use super::table::{
    BOOLEAN, INTEGER, STRING, autocompleted, command, option, ranged, required, subcommand,
};
use super::{MAX_QUESTIONS, Options, QUESTIONS};
use crate::bot::contest::{ContestAction, CreateContest};
use crate::bot::interaction::{Action, Suggest};
use crate::bot::ui::t;
use quiz_engine::Seconds;
use serde_json::Value;

/// How often a contest may be played at most.
const MAX_ATTEMPTS: u16 = 10;

pub(super) fn contest() -> Value {
    let create = vec![
        required(option(STRING, "name", |w| {
            t!(w, "command-contest-create-name")
        })),
        required(autocompleted(option(STRING, "banks", |w| {
            t!(w, "command-contest-create-banks")
        }))),
        required(option(STRING, "opens", |w| {
            t!(w, "command-contest-create-opens")
        })),
        required(option(STRING, "closes", |w| {
            t!(w, "command-contest-create-closes")
        })),
        ranged(
            option(INTEGER, "questions", |w| {
                t!(w, "command-quiz-start-questions")
            }),
            1,
            MAX_QUESTIONS,
        ),
        ranged(
            option(INTEGER, "seconds", |w| {
                t!(w, "command-contest-create-seconds")
            }),
            *Seconds::RANGE.start(),
            *Seconds::RANGE.end(),
        ),
        ranged(
            option(INTEGER, "attempts", |w| {
                t!(w, "command-contest-create-attempts")
            }),
            1,
            MAX_ATTEMPTS,
        ),
        option(BOOLEAN, "teams", |w| t!(w, "command-contest-create-teams")),
    ];
    let which = || {
        let which = option(STRING, "contest", |w| t!(w, "command-contest-which"));
        vec![required(autocompleted(which))]
    };
    command(
        "contest",
        |w| t!(w, "command-contest"),
        vec![
            subcommand("create", |w| t!(w, "command-contest-create"), create),
            subcommand("join", |w| t!(w, "command-contest-join"), which()),
            subcommand("play", |w| t!(w, "command-contest-play"), which()),
            subcommand("standings", |w| t!(w, "command-contest-standings"), which()),
            subcommand("finish", |w| t!(w, "command-contest-finish"), which()),
        ],
    )
}

pub(super) fn team() -> Value {
    let name = option(STRING, "team", |w| t!(w, "command-team-create-name"));
    let team = option(STRING, "team", |w| t!(w, "command-team-which"));
    command(
        "team",
        |w| t!(w, "command-team"),
        vec![
            subcommand(
                "create",
                |w| t!(w, "command-team-create"),
                vec![required(name)],
            ),
            subcommand(
                "join",
                |w| t!(w, "command-team-join"),
                vec![required(autocompleted(team))],
            ),
            subcommand("leave", |w| t!(w, "command-team-leave"), vec![]),
            subcommand("list", |w| t!(w, "command-team-list"), vec![]),
        ],
    )
}

/// What a use asks for; `None` for another command.
pub(super) fn action(path: &str, options: &Options<'_>) -> Option<Action> {
    let text = |name| options.text(name).unwrap_or_default().to_owned();
    let contest = || text("contest");
    let attempts = || options.number("attempts").unwrap_or(1);
    Some(Action::Contest(match path {
        "contest create" => ContestAction::Create(Box::new(CreateContest {
            name: text("name"),
            banks: text("banks"),
            opens: text("opens"),
            closes: text("closes"),
            questions: options
                .number("questions")
                .unwrap_or(QUESTIONS)
                .clamp(1, MAX_QUESTIONS),
            seconds: options.number("seconds").and_then(Seconds::new),
            attempts: u8::try_from(attempts().clamp(1, MAX_ATTEMPTS)).unwrap_or(1),
            teams: options.bool("teams"),
        })),
        "contest join" => ContestAction::Join(contest()),
        "contest play" => ContestAction::Play(contest()),
        "contest standings" => ContestAction::Standings(contest()),
        "contest finish" => ContestAction::Finish(contest()),
        "team create" => ContestAction::TeamCreate(text("team")),
        "team join" => ContestAction::TeamJoin(text("team")),
        "team leave" => ContestAction::TeamLeave,
        "team list" => ContestAction::TeamList,
        _ => return None,
    }))
}

/// What is being typed into an option; `None` for one of another command.
pub(super) fn suggest(path: &str, options: &Options<'_>) -> Option<Suggest> {
    let text = |name| options.text(name).unwrap_or_default().to_owned();
    Some(match options.focused()? {
        "banks" => Suggest::Banks(text("banks")),
        "contest" => Suggest::Contest {
            typed: text("contest"),
            over: path == "contest standings",
        },
        "team" => Suggest::Team(text("team")),
        _ => return None,
    })
}

//! `/contest …`

use crate::bot::bank::command::questions;
use crate::bot::bank::suggest_banks;
use crate::bot::command::{Action, Command, Opt, Suggest, boolean, integer, text};
use crate::bot::contest::{self, CreateRequest};
use crate::bot::ui::t;
use quiz_engine::question::Seconds;

/// Maximum number of attempts of each member.
const MAX_ATTEMPTS: u16 = 10;

pub(crate) fn all() -> Vec<Command> {
    let join = Action::private((which(contest::suggest_running),), |r, (named,)| {
        Box::pin(async move { contest::join(r.core, r.caller, &named).await })
    });
    let play = Action::private((which(contest::suggest_running),), |r, (named,)| {
        Box::pin(async move { contest::play(r.core, r.caller, &named).await })
    });
    let standings = Action::private((which(contest::suggest_all),), |r, (named,)| {
        Box::pin(async move { contest::standings(r.core, r.caller, &named).await })
    });
    let finish = Action::private((which(contest::suggest_running),), |r, (named,)| {
        Box::pin(async move { contest::ask_finish(r.core, r.caller, &named).await })
    });
    vec![Command::group(
        "contest",
        |w| t!(w, "command-contest"),
        [
            ("create", |w| t!(w, "command-contest-create"), create()),
            ("join", |w| t!(w, "command-contest-join"), join),
            ("play", |w| t!(w, "command-contest-play"), play),
            (
                "standings",
                |w| t!(w, "command-contest-standings"),
                standings,
            ),
            ("finish", |w| t!(w, "command-contest-finish"), finish),
        ],
    )]
}

fn create() -> Action {
    let options = (
        text("name", |w| t!(w, "command-contest-create-name")).required(),
        text("banks", |w| t!(w, "command-contest-create-banks"))
            .suggest(suggest_banks)
            .required(),
        text("opens", |w| t!(w, "command-contest-create-opens"))
            .suggest(contest::suggest_moments)
            .required(),
        text("closes", |w| t!(w, "command-contest-create-closes"))
            .suggest(contest::suggest_moments)
            .required(),
        questions(|w| t!(w, "command-quiz-start-questions")),
        integer(
            "seconds",
            |w| t!(w, "command-contest-create-seconds"),
            Seconds::RANGE,
        )
        .map(|seconds| seconds.and_then(Seconds::new)),
        integer(
            "attempts",
            |w| t!(w, "command-contest-create-attempts"),
            1..=MAX_ATTEMPTS,
        )
        .or(1)
        .map(|attempts| u8::try_from(attempts).unwrap_or(1)),
        boolean("teams", |w| t!(w, "command-contest-create-teams")).or(false),
    );
    Action::public(
        options,
        |r, (name, banks, opens, closes, questions, seconds, attempts, teams)| {
            let request = CreateRequest {
                name,
                banks,
                opens,
                closes,
                questions,
                seconds,
                attempts,
                teams,
            };
            Box::pin(contest::create(r.core, r.caller, request))
        },
    )
}

fn which(suggest: Suggest) -> Opt<String> {
    text("contest", |w| t!(w, "command-contest-which"))
        .suggest(suggest)
        .required()
}

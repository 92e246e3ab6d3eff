//! `/leaderboard`

use crate::bot::bank::suggest_bank;
use crate::bot::command::{Action, Command, Describe, Opt, choice, text};
use crate::bot::leaderboard::{self, LeaderboardRequest};
use crate::bot::settings;
use crate::bot::ui::t;
use quiz_engine::standings::Period;

pub(crate) fn all() -> Vec<Command> {
    let options = (
        scope(|w| t!(w, "command-leaderboard-scope")),
        choice(
            "period",
            |w| t!(w, "command-leaderboard-period"),
            Period::ALL.map(|period| (period.name(), period)),
        )
        .or(Period::All),
        text("bank", |w| t!(w, "command-leaderboard-bank")).suggest(suggest_bank),
    );
    let show = Action::public_if(
        options,
        |core, caller, _| !settings::settings(core, caller.guild).hide_names,
        |r, (server, period, bank)| {
            let request = LeaderboardRequest {
                server,
                period,
                bank,
            };
            Box::pin(leaderboard::show(r.core, r.caller, request))
        },
    );
    let describe: Describe = |w| t!(w, "command-leaderboard");
    vec![Command::new("leaderboard", describe, show.reading_much())]
}

/// Creates the option that is true for the server's leaderboard and false for the channel's.
pub(crate) fn scope(describe: Describe) -> Opt<bool> {
    choice("scope", describe, [("channel", false), ("server", true)]).or(false)
}

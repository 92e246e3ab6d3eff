//! `/daily …`

use crate::bot::command::{Action, Command, channel, integer, role, text};
use crate::bot::daily::{self, DailyRequest, hours};
use crate::bot::interaction::Response;
use crate::bot::ui::t;
use crate::bot::{bank, settings};
use quiz_engine::daily::ScheduleControl;
use quiz_engine::question::Seconds;

pub(crate) fn all() -> Vec<Command> {
    let list = Action::private((), |r, ()| {
        Box::pin(async move { Ok(Response::private(daily::list(r.core, r.caller, 0))) })
    });
    vec![Command::group(
        "daily",
        |w| t!(w, "command-daily"),
        [
            ("add", |w| t!(w, "command-daily-add"), add()),
            ("list", |w| t!(w, "command-daily-list"), list),
            (
                "pause",
                |w| t!(w, "command-daily-pause"),
                control(ScheduleControl::Pause),
            ),
            (
                "resume",
                |w| t!(w, "command-daily-resume"),
                control(ScheduleControl::Resume),
            ),
            (
                "remove",
                |w| t!(w, "command-daily-remove"),
                control(ScheduleControl::Remove),
            ),
            (
                "now",
                |w| t!(w, "command-daily-now"),
                control(ScheduleControl::Now),
            ),
        ],
    )]
}

fn add() -> Action {
    let options = (
        channel("channel", |w| t!(w, "command-daily-add-channel")).required(),
        text("time", |w| t!(w, "command-daily-add-time"))
            .suggest(daily::suggest_times)
            .required(),
        bank::command::any(|w| t!(w, "command-bank-which")),
        text("zone", |w| t!(w, "command-daily-add-zone")).suggest(settings::suggest_zones),
        text("days", |w| t!(w, "command-daily-add-days")).suggest(daily::suggest_days),
        integer(
            "closes_after",
            |w| t!(w, "command-daily-add-closes-after"),
            Seconds::HOURS,
        )
        .map(hours),
        role("ping", |w| t!(w, "command-daily-add-ping")),
    );
    Action::private(
        options,
        |r, (place, time, bank, zone, days, closes_after, ping)| {
            let request = DailyRequest {
                place,
                time,
                zone,
                bank,
                days,
                closes_after,
                ping,
            };
            Box::pin(daily::add(r, request))
        },
    )
}

fn control(control: ScheduleControl) -> Action {
    let schedule = text("schedule", |w| t!(w, "command-daily-schedule"))
        .suggest(daily::suggest_schedules)
        .required();
    Action::private((schedule,), move |r, (schedule,)| {
        Box::pin(async move { daily::control(r.core, r.caller, &schedule, control).await })
    })
}

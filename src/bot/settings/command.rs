//! `/settings …`

use crate::bot::command::{Action, Command, boolean, choice, integer, language, role, text};
use crate::bot::settings::{self, DEFAULT, SettingsRequest, suggest_zones};
use crate::bot::ui::t;
use quiz_engine::play::Mode;
use quiz_engine::question::Seconds;

pub(crate) fn all() -> Vec<Command> {
    let show = Action::private((), |r, ()| {
        Box::pin(async move { Ok(settings::show(r.core, r.caller)) })
    });
    let settings = Command::group(
        "settings",
        |w| t!(w, "command-settings"),
        [
            ("show", |w| t!(w, "command-settings-show"), show),
            ("set", |w| t!(w, "command-settings-set"), set()),
        ],
    );
    vec![settings.for_managers()]
}

fn set() -> Action {
    let same = |name: &'static str| (name, name.to_owned());
    let modes = Mode::ALL.map(Mode::name).into_iter();
    let options = (
        role("quizmaster_role", |w| {
            t!(w, "command-settings-set-quizmaster-role")
        }),
        language(
            "language",
            |w| t!(w, "command-settings-set-language"),
            &[DEFAULT],
        ),
        text("zone", |w| t!(w, "command-settings-set-zone")).suggest(suggest_zones),
        integer(
            "seconds",
            |w| t!(w, "command-settings-set-seconds"),
            0..=*Seconds::RANGE.end(),
        ),
        choice(
            "mode",
            |w| t!(w, "command-settings-set-mode"),
            modes.chain([DEFAULT]).map(same),
        ),
        text("channels", |w| t!(w, "command-settings-set-channels")),
        boolean("hide_names", |w| t!(w, "command-settings-set-hide-names")),
    );
    Action::private(
        options,
        |r, (quizmaster_role, language, zone, seconds, mode, channels, hide_names)| {
            let request = SettingsRequest {
                quizmaster_role: quizmaster_role.map(|one| one.role),
                language,
                zone,
                seconds,
                mode,
                channels,
                hide_names,
            };
            Box::pin(async move { settings::set(r.core, r.caller, &request).await })
        },
    )
}

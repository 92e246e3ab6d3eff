//! Messages for refused requests about contests and teams.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::text::{date, relative, title};
use crate::bot::ui::{t, typed};
use quiz_engine::moment::NotAMoment;
use quiz_engine::refusal::ContestRefusal;

/// Returns the text of a refusal.
pub(crate) fn contest_refusal(locale: &Locale, refusal: &ContestRefusal) -> String {
    match refusal {
        ContestRefusal::NotAName { max } => t!(locale, "refused-contest-name", max = *max),
        ContestRefusal::NameTaken { name } => {
            t!(locale, "refused-contest-name-taken", name = title(name))
        }
        ContestRefusal::NotAMoment { typed, zone, why } => {
            let typed = typed::quoted(typed);
            match why {
                NotAMoment::Unknown => t!(
                    locale,
                    "refused-contest-moment",
                    typed = typed,
                    zone = zone.name()
                ),
                NotAMoment::NoTime { example } => t!(
                    locale,
                    "refused-contest-moment-no-time",
                    typed = typed,
                    example = &**example
                ),
                NotAMoment::Ambiguous {
                    meanings: [one, other],
                } => t!(
                    locale,
                    "refused-contest-moment-ambiguous",
                    typed = typed,
                    one = &**one,
                    other = &**other
                ),
            }
        }
        ContestRefusal::InThePast { at } => t!(
            locale,
            "refused-contest-past",
            date = date(*at),
            when = relative(*at)
        ),
        ContestRefusal::ClosesFirst { opens, closes } => t!(
            locale,
            "refused-contest-closes-first",
            opens = date(*opens),
            closes = date(*closes)
        ),
        ContestRefusal::TooLong { days } => t!(locale, "refused-contest-too-long", days = *days),
        ContestRefusal::TooFar { days } => t!(locale, "refused-contest-too-far", days = *days),
        ContestRefusal::Unknown => t!(locale, "refused-contest-unknown"),
        ContestRefusal::NotOpen { opens } => t!(
            locale,
            "refused-contest-not-open",
            date = date(*opens),
            when = relative(*opens)
        ),
        ContestRefusal::AlreadyOpen { name } => {
            t!(locale, "refused-contest-already-open", name = title(name))
        }
        ContestRefusal::Over { name } => t!(locale, "refused-contest-over", name = title(name)),
        ContestRefusal::Done { attempts, closes } => t!(
            locale,
            "refused-contest-done",
            count = *attempts,
            when = relative(*closes)
        ),
        ContestRefusal::OldQuestion => t!(locale, "refused-contest-old-question"),
        ContestRefusal::UnknownTeam => t!(locale, "refused-team-unknown"),
        ContestRefusal::TeamNameTaken { name } => {
            t!(locale, "refused-team-name-taken", name = title(name))
        }
        ContestRefusal::InTeam { name } => t!(locale, "refused-in-team", name = title(name)),
        ContestRefusal::NoTeam => t!(locale, "refused-no-team"),
    }
}

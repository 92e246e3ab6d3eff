//! Why a wish about contests or teams was not granted, and what to do instead.

use super::text::{date, relative, title};
use super::{Words, say, typed};
use quiz_engine::ContestRefusal;

/// The private words for a refusal.
pub(super) fn contest_refusal(words: &Words, refusal: &ContestRefusal) -> String {
    match refusal {
        ContestRefusal::NotAName { max } => say!(words, "refused-contest-name", max = *max),
        ContestRefusal::NameTaken { name } => {
            say!(words, "refused-contest-name-taken", name = title(name))
        }
        ContestRefusal::NotAMoment { typed, zone } => say!(
            words,
            "refused-contest-moment",
            typed = typed::quoted(typed),
            zone = zone.name()
        ),
        ContestRefusal::InThePast { at } => say!(
            words,
            "refused-contest-past",
            date = date(*at),
            when = relative(*at)
        ),
        ContestRefusal::ClosesFirst { opens, closes } => say!(
            words,
            "refused-contest-closes-first",
            opens = date(*opens),
            closes = date(*closes)
        ),
        ContestRefusal::TooLong { days } => say!(words, "refused-contest-too-long", days = *days),
        ContestRefusal::TooFar { days } => say!(words, "refused-contest-too-far", days = *days),
        ContestRefusal::Unknown => say!(words, "refused-contest-unknown"),
        ContestRefusal::NotOpen { opens } => say!(
            words,
            "refused-contest-not-open",
            date = date(*opens),
            when = relative(*opens)
        ),
        ContestRefusal::Over { name } => say!(words, "refused-contest-over", name = title(name)),
        ContestRefusal::Done { attempts, closes } => say!(
            words,
            "refused-contest-done",
            count = *attempts,
            when = relative(*closes)
        ),
        ContestRefusal::OldQuestion => say!(words, "refused-contest-old-question"),
        ContestRefusal::UnknownTeam => say!(words, "refused-team-unknown"),
        ContestRefusal::TeamNameTaken { name } => {
            say!(words, "refused-team-name-taken", name = title(name))
        }
        ContestRefusal::InTeam { name } => say!(words, "refused-in-team", name = title(name)),
        ContestRefusal::NoTeam => say!(words, "refused-no-team"),
    }
}

//! Why a wish was not granted, and what to do instead.

use super::contest_refusal::contest_refusal;
use super::text::{cut, mentions, name, one_line, relative, seconds, title};
use super::{Words, markdown, say, typed};
use crate::bot::Permission;
use crate::bot::message::Message;
use quiz_engine::{ChannelId, Refusal};

/// Characters for a list of tags.
const TAGS: usize = 600;

/// The private words for a refusal.
pub fn refusal(words: &Words, refusal: &Refusal) -> Message {
    Message::text(match refusal {
        Refusal::UnknownBank { asked, nearest } => {
            let asked = markdown::escape(&cut(asked, 100));
            let mut lines = vec![say!(words, "refused-unknown-bank", asked = asked)];
            lines.extend(nearest.as_ref().map(|nearest| {
                say!(
                    words,
                    "refused-unknown-bank-nearest",
                    nearest = nearest.as_str()
                )
            }));
            lines.push(say!(words, "refused-unknown-bank-list"));
            lines.join(" ")
        }
        Refusal::UnknownTag { tag, tags } => {
            let tag = markdown::escape(&cut(tag, 100));
            let there = if tags.is_empty() {
                say!(words, "refused-unknown-tag-none")
            } else {
                say!(words, "refused-unknown-tag-list", tags = tag_list(tags))
            };
            format!("{} {there}", say!(words, "refused-unknown-tag", tag = tag))
        }
        Refusal::NoneSoHard {
            difficulty,
            there: [easy, medium, hard, unknown],
        } => say!(
            words,
            "refused-none-so-hard",
            difficulty = difficulty.name(),
            easy = easy,
            medium = medium,
            hard = hard,
            unknown = unknown
        ),
        Refusal::AlreadyRunning => say!(words, "refused-already-running"),
        Refusal::TooSoon { ready } => say!(words, "refused-too-soon", when = relative(*ready)),
        Refusal::NothingRuns => say!(words, "refused-nothing-runs"),
        Refusal::NothingOpen => say!(words, "refused-nothing-open"),
        Refusal::NothingOpenPaused => say!(words, "refused-nothing-open-paused"),
        Refusal::NotYours { starter } => {
            say!(words, "refused-not-yours", name = name(&starter.name))
        }
        Refusal::AlreadyPaused => say!(words, "refused-already-paused"),
        Refusal::NotPaused => say!(words, "refused-not-paused"),
        Refusal::QuestionClosed => say!(words, "refused-question-closed"),
        Refusal::FirstStands { answer, tries } => {
            let answer = typed::given(answer);
            match tries {
                true => say!(words, "refused-no-tries-left", answer = answer),
                false => say!(words, "refused-first-stands", answer = answer),
            }
        }
        Refusal::KnockedOut { number } => say!(words, "refused-knocked-out", number = number),
        Refusal::NotEntered => say!(words, "refused-not-entered"),
        Refusal::TooLate { late_ms } => {
            let late = seconds(late_ms.unsigned_abs().max(100));
            say!(words, "refused-too-late", seconds = late)
        }
        Refusal::NothingChosen => say!(words, "refused-nothing-chosen"),
        Refusal::NotANumber { typed, units } => {
            let typed = typed::quoted(typed);
            match units.first() {
                Some(unit) => say!(
                    words,
                    "refused-not-a-number-of",
                    typed = typed,
                    unit = typed::quoted(unit)
                ),
                None => say!(words, "refused-not-a-number", typed = typed),
            }
        }
        Refusal::NotOffered => say!(words, "refused-not-offered"),
        Refusal::BankIsDaily {
            bank,
            channel,
            closes,
        } => say!(
            words,
            "refused-bank-is-daily",
            bank = title(bank),
            channel = format!("<#{channel}>"),
            when = relative(*closes)
        ),
        Refusal::SeasonWithoutName => say!(words, "refused-season-without-name"),
        Refusal::SeasonIsOpen { name } => {
            say!(words, "refused-season-is-open", name = title(name))
        }
        Refusal::NoSeasonOpen => say!(words, "refused-no-season-open"),
        Refusal::NoSeasonYet => say!(words, "refused-no-season-yet"),
        Refusal::AlreadyExcluded { name: who } => {
            say!(words, "refused-already-excluded", name = name(who))
        }
        Refusal::NothingToUndo => say!(words, "refused-nothing-to-undo"),
        Refusal::NothingSet => say!(words, "refused-nothing-set"),
        Refusal::RoleIsForManagers => say!(words, "refused-role-is-for-managers"),
        Refusal::NotSeconds { seconds } => {
            say!(words, "refused-not-seconds", seconds = *seconds)
        }
        Refusal::NotAChannel { typed } => {
            say!(words, "refused-not-a-channel", typed = typed::quoted(typed))
        }
        Refusal::NotInThisChannel { channels } => {
            let channels = mentions(channels);
            say!(words, "refused-not-in-this-channel", channels = channels)
        }
        Refusal::NoZone => say!(words, "refused-no-zone"),
        Refusal::UnknownZone { typed, near } => {
            let typed = typed::quoted(typed);
            if near.is_empty() {
                say!(words, "refused-unknown-zone", typed = typed)
            } else {
                let near: Vec<_> = near.iter().map(|name| format!("`{name}`")).collect();
                let near = near.join(", ");
                say!(
                    words,
                    "refused-unknown-zone-near",
                    typed = typed,
                    near = near
                )
            }
        }
        Refusal::NotATime { typed } => {
            say!(words, "refused-not-a-time", typed = typed::quoted(typed))
        }
        Refusal::NotDays { typed } => {
            say!(words, "refused-not-days", typed = typed::quoted(typed))
        }
        Refusal::UnknownSchedule => say!(words, "refused-unknown-schedule"),
        Refusal::ScheduleAlreadyPaused => say!(words, "refused-schedule-already-paused"),
        Refusal::ScheduleNotPaused => say!(words, "refused-schedule-not-paused"),
        Refusal::ScheduleWithoutBank { bank } => {
            let bank = title(bank.as_str());
            say!(words, "refused-schedule-without-bank", bank = bank)
        }
        Refusal::BankInContest {
            bank,
            contest,
            closes,
        } => say!(
            words,
            "refused-bank-in-contest",
            bank = title(bank),
            contest = title(contest),
            when = relative(*closes)
        ),
        Refusal::Contest(refusal) => contest_refusal(words, refusal),
        Refusal::DailyOnItsWay => say!(words, "refused-daily-on-its-way"),
    })
}

/// Says what the bot still needs in order to post.
pub fn cannot_post(words: &Words, missing: &[Permission]) -> Message {
    let permissions = names(words, missing);
    Message::text(say!(
        words,
        "refused-cannot-post",
        permissions = permissions
    ))
}

/// Says what the bot still needs in order to post in a channel that was named.
pub fn cannot_post_in(words: &Words, channel: ChannelId, missing: &[Permission]) -> Message {
    let channel = format!("<#{channel}>");
    Message::text(say!(
        words,
        "refused-cannot-post-in",
        channel = channel,
        permissions = names(words, missing)
    ))
}

pub(super) fn names(words: &Words, missing: &[Permission]) -> String {
    let names: Vec<_> = missing
        .iter()
        .map(|permission| match permission {
            Permission::ViewChannel => say!(words, "permission-view-channel"),
            Permission::SendMessages => say!(words, "permission-send-messages"),
            Permission::SendMessagesInThreads => say!(words, "permission-send-messages-in-threads"),
            Permission::Connect => say!(words, "permission-connect"),
            Permission::ReadMessageHistory => say!(words, "permission-read-message-history"),
        })
        .map(|name| format!("**{name}**"))
        .collect();
    names.join(", ")
}

/// Tags one after another, as many as fit.
pub(super) fn tag_list(tags: &[String]) -> String {
    let tags: Vec<_> = tags
        .iter()
        .map(|tag| markdown::escape(&cut(&one_line(tag), 40)))
        .collect();
    cut(&tags.join(", "), TAGS)
}

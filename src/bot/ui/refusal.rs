//! Messages for refused requests: why, and what to do instead.

pub(crate) mod contest;
mod learn;

use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::Message;
use crate::bot::ui::names::Names;
use crate::bot::ui::permission::{Permission, names};
use crate::bot::ui::refusal::contest::contest_refusal;
use crate::bot::ui::refusal::learn::learn_refusal;
use crate::bot::ui::text::{cut, mentions, one_line, relative, seconds, title};
use crate::bot::ui::{markdown, t, typed};
use quiz_engine::ids::{BankId, ChannelId};
use quiz_engine::question::{AnswerRefusal, Difficulty, RawAnswer, in_any_language};
use quiz_engine::refusal::SuggestionRefusal;
use quiz_engine::{Limit, Refusal};

/// Maximum length of a list of tags, in characters.
const TAGS: usize = 600;

/// Builds the private reply for a refusal.
pub(crate) fn refusal(locale: &Locale, names: Names, refusal: &Refusal) -> Message {
    Message::text(match refusal {
        Refusal::UnknownBank { asked, nearest } => unknown_bank(locale, asked, nearest.as_ref()),
        Refusal::UnknownTag { tag, tags } => unknown_tag(locale, tag, tags),
        Refusal::OnlyCards { count } => t!(locale, "refused-only-cards", count = count),
        Refusal::NoneSoHard { difficulty, there } => none_so_hard(locale, *difficulty, *there),
        Refusal::AlreadyRunning => t!(locale, "refused-already-running"),
        Refusal::TooSoon { ready } => t!(locale, "refused-too-soon", when = relative(*ready)),
        Refusal::NothingRuns => t!(locale, "refused-nothing-runs"),
        Refusal::RunsInThreads { threads } => t!(
            locale,
            "refused-runs-in-threads",
            threads = mentions(threads)
        ),
        Refusal::NothingOpen => t!(locale, "refused-nothing-open"),
        Refusal::InLobby => t!(locale, "refused-in-lobby"),
        Refusal::LobbyClosed => t!(locale, "refused-lobby-closed"),
        Refusal::StandingsFollow => t!(locale, "refused-standings-follow"),
        Refusal::NothingOpenPaused => t!(locale, "refused-nothing-open-paused"),
        Refusal::NotYours { starter } => match names.shows(starter.id) {
            true => t!(locale, "refused-not-yours", name = names.of(starter)),
            false => t!(locale, "refused-not-yours-unnamed"),
        },
        Refusal::AlreadyPaused => t!(locale, "refused-already-paused"),
        Refusal::NotPaused => t!(locale, "refused-not-paused"),
        Refusal::QuestionClosed => t!(locale, "refused-question-closed"),
        Refusal::AnswerIsFinal { answer, tries } => answer_is_final(locale, answer, *tries),
        Refusal::KnockedOut { number } => t!(locale, "refused-knocked-out", number = number),
        Refusal::NotEntered => t!(locale, "refused-not-entered"),
        Refusal::TooLate { late_ms } => {
            let late = seconds(locale, late_ms.unsigned_abs().max(100));
            t!(locale, "refused-too-late", seconds = late)
        }
        Refusal::Answer(refusal) => answer_refusal(locale, refusal),
        Refusal::BankIsDaily {
            bank,
            channel,
            closes,
        } => t!(
            locale,
            "refused-bank-is-daily",
            bank = title(bank),
            channel = format!("<#{channel}>"),
            when = relative(*closes)
        ),
        Refusal::SeasonWithoutName => t!(locale, "refused-season-without-name"),
        Refusal::SeasonIsOpen { name } => t!(locale, "refused-season-is-open", name = title(name)),
        Refusal::NoSeasonOpen => t!(locale, "refused-no-season-open"),
        Refusal::NoSeasonYet => t!(locale, "refused-no-season-yet"),
        Refusal::AlreadyExcluded { member } => {
            t!(
                locale,
                "refused-already-excluded",
                name = Names::All.of(member)
            )
        }
        Refusal::Departed => t!(locale, "refused-departed"),
        Refusal::NothingToUndo => t!(locale, "refused-nothing-to-undo"),
        Refusal::NothingSet => t!(locale, "refused-nothing-set"),
        Refusal::RoleIsForManagers => t!(locale, "refused-role-is-for-managers"),
        Refusal::NotSeconds { seconds } => {
            t!(locale, "refused-not-seconds", seconds = *seconds)
        }
        Refusal::NotAChannel { typed } => {
            t!(
                locale,
                "refused-not-a-channel",
                typed = typed::quoted(typed)
            )
        }
        Refusal::NotInThisChannel { channels } => {
            let channels = mentions(channels);
            t!(locale, "refused-not-in-this-channel", channels = channels)
        }
        Refusal::NoZone => t!(locale, "refused-no-zone"),
        Refusal::UnknownZone { typed, near } => unknown_zone(locale, typed, near),
        Refusal::NotATime { typed } => {
            t!(locale, "refused-not-a-time", typed = typed::quoted(typed))
        }
        Refusal::NotDays { typed } => {
            t!(locale, "refused-not-days", typed = typed::quoted(typed))
        }
        Refusal::UnknownSchedule => t!(locale, "refused-unknown-schedule"),
        Refusal::ScheduleAlreadyPaused => t!(locale, "refused-schedule-already-paused"),
        Refusal::ScheduleNotPaused => t!(locale, "refused-schedule-not-paused"),
        Refusal::ScheduleWithoutBank { bank } => {
            let bank = title(bank.as_str());
            t!(locale, "refused-schedule-without-bank", bank = bank)
        }
        Refusal::BankInContest {
            bank,
            contest,
            closes,
        } => t!(
            locale,
            "refused-bank-in-contest",
            bank = title(bank),
            contest = title(contest),
            when = relative(*closes)
        ),
        Refusal::Suggestion(refusal) => suggestion_refusal(locale, *refusal),
        Refusal::Contest(refusal) => contest_refusal(locale, refusal),
        Refusal::Learn(refusal) => learn_refusal(locale, refusal),
        Refusal::BankChanged { bank } => {
            t!(locale, "refused-bank-changed", bank = title(bank.as_str()))
        }
        Refusal::BankIdTaken { bank } => t!(locale, "upload-id-is-taken", id = bank.as_str()),
        Refusal::TooManyBanks { max } => t!(locale, "upload-too-many-banks", max = *max),
        Refusal::LimitReached { limit, max } => limit_reached(locale, *limit, *max),
        Refusal::QuestionChanged => t!(locale, "refused-question-changed"),
        Refusal::DailyOnItsWay => t!(locale, "refused-daily-on-its-way"),
    })
}

fn unknown_bank(locale: &Locale, asked: &str, nearest: Option<&BankId>) -> String {
    let asked = markdown::escape(&cut(asked, 100));
    let mut lines = vec![t!(locale, "refused-unknown-bank", asked = asked)];
    lines.extend(nearest.map(|nearest| {
        t!(
            locale,
            "refused-unknown-bank-nearest",
            nearest = nearest.as_str()
        )
    }));
    lines.push(t!(locale, "refused-unknown-bank-list"));
    lines.join(" ")
}

fn unknown_tag(locale: &Locale, tag: &str, tags: &[String]) -> String {
    let tag = markdown::escape(&cut(tag, 100));
    let there = if tags.is_empty() {
        t!(locale, "refused-unknown-tag-none")
    } else {
        t!(
            locale,
            "refused-unknown-tag-list",
            tags = tag_list(locale, tags)
        )
    };
    format!("{} {there}", t!(locale, "refused-unknown-tag", tag = tag))
}

/// `there` is how many questions are easy, medium, hard and unrated.
fn none_so_hard(locale: &Locale, difficulty: Difficulty, there: [usize; 4]) -> String {
    let [easy, medium, hard, unknown] = there;
    t!(
        locale,
        "refused-none-so-hard",
        difficulty = difficulty.name(),
        easy = easy,
        medium = medium,
        hard = hard,
        unknown = unknown
    )
}

fn answer_is_final(locale: &Locale, answer: &RawAnswer, tries: bool) -> String {
    let answer = typed::given(locale, answer);
    match tries {
        true => t!(locale, "refused-no-tries-left", answer = answer),
        false => t!(locale, "refused-first-stands", answer = answer),
    }
}

fn unknown_zone(locale: &Locale, typed: &str, near: &[String]) -> String {
    let typed = typed::quoted(typed);
    if near.is_empty() {
        t!(locale, "refused-unknown-zone", typed = typed)
    } else {
        let near: Vec<_> = near.iter().map(|name| format!("`{name}`")).collect();
        let near = locale.or(&near);
        t!(
            locale,
            "refused-unknown-zone-near",
            typed = typed,
            near = near
        )
    }
}

fn suggestion_refusal(locale: &Locale, refusal: SuggestionRefusal) -> String {
    match refusal {
        SuggestionRefusal::Barred => t!(locale, "refused-suggestions-barred"),
        SuggestionRefusal::TooManyWaiting { max } => {
            t!(locale, "refused-too-many-waiting", max = max)
        }
        SuggestionRefusal::Settled => t!(locale, "refused-suggestion-settled"),
        SuggestionRefusal::Edited => t!(locale, "refused-suggestion-edited"),
        SuggestionRefusal::TooManyBarred { max } => {
            t!(locale, "refused-too-many-barred", max = max)
        }
    }
}

fn limit_reached(locale: &Locale, limit: Limit, max: usize) -> String {
    match limit {
        Limit::Schedules => t!(locale, "refused-limit-schedules", max = max),
        Limit::Contests => t!(locale, "refused-limit-contests", max = max),
        Limit::Teams => t!(locale, "refused-limit-teams", max = max),
        Limit::Suggestions => t!(locale, "refused-limit-suggestions", max = max),
        Limit::BankMib => t!(locale, "refused-limit-bank-mib", max = max),
        Limit::AllBankMib => t!(locale, "refused-limit-all-bank-mib"),
    }
}

/// Builds the reply that lists the permissions which the bot lacks to post here.
pub(crate) fn cannot_post(locale: &Locale, missing: &[Permission]) -> Message {
    let permissions = names(locale, missing);
    Message::text(t!(locale, "refused-cannot-post", permissions = permissions))
}

/// Builds the reply that lists the permissions which the bot lacks to open a thread in the channel.
pub(crate) fn cannot_open_thread(locale: &Locale, missing: &[Permission]) -> Message {
    let permissions = names(locale, missing);
    Message::text(t!(
        locale,
        "refused-cannot-open-thread",
        permissions = permissions
    ))
}

/// Builds the reply that lists the permissions which the bot lacks to post in `channel`.
pub(crate) fn cannot_post_in(
    locale: &Locale,
    channel: ChannelId,
    missing: &[Permission],
) -> Message {
    let channel = format!("<#{channel}>");
    Message::text(t!(
        locale,
        "refused-cannot-post-in",
        channel = channel,
        permissions = names(locale, missing)
    ))
}

/// Lists tags, cut to the limit.
pub(crate) fn tag_list(locale: &Locale, tags: &[String]) -> String {
    let tags: Vec<_> = tags
        .iter()
        .map(|tag| markdown::escape(&cut(&one_line(tag), 40)))
        .collect();
    cut(&locale.listed(&tags), TAGS)
}

/// Builds the reply for a request that only quizmasters may make.
pub(crate) fn not_a_quizmaster(locale: &Locale) -> Message {
    Message::text(t!(locale, "refused-quizmaster"))
}

/// Returns the text for an answer that cannot be read.
fn answer_refusal(locale: &Locale, refusal: &AnswerRefusal) -> String {
    match refusal {
        AnswerRefusal::NothingChosen => t!(locale, "refused-nothing-chosen"),
        AnswerRefusal::NotANumber { typed, units } => {
            let typed = typed::quoted(typed);
            match units.first() {
                Some(unit) => t!(
                    locale,
                    "refused-not-a-number-of",
                    typed = typed,
                    unit = typed::quoted(unit)
                ),
                None => t!(locale, "refused-not-a-number", typed = typed),
            }
        }
        AnswerRefusal::AmbiguousNumber {
            typed,
            meanings: [groups, fraction],
        } => t!(
            locale,
            "refused-ambiguous-number",
            typed = typed::quoted(typed),
            one = in_any_language(*groups),
            other = in_any_language(*fraction)
        ),
        AnswerRefusal::NotOffered => t!(locale, "refused-not-offered"),
    }
}

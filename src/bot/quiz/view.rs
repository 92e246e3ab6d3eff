//! The messages of a quiz: announcement, private replies and final standings.

pub(crate) mod closed;
pub(crate) mod lobby;
pub(crate) mod mine;
pub(crate) mod podium;

use crate::bot::interaction::Caller;
use crate::bot::mistakes;
use crate::bot::quiz::component::{Id, Plain};
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Button, Component, Message, Style};
use crate::bot::ui::names::Names;
use crate::bot::ui::text::{place, relative, score, title};
use crate::bot::ui::{t, text, typed};
use quiz_engine::ids::{ChannelId, RoundId};
use quiz_engine::play::course::Highlights;
use quiz_engine::play::{
    Control, End, FinalStandings, Lives, Locked, LockedIn, Mode, Stake, Started, Status,
};
use quiz_engine::question::{Confidence, RawAnswer, show_number};
use quiz_engine::standings::Placing;

/// Maximum number of winners who are named if they share the first place.
const WINNERS: usize = 5;
/// Maximum length of a bank's title on a button, in characters.
const TITLE_ON_BUTTON: usize = 50;
/// Maximum number of rows of the final standings.
const STANDINGS_ROWS: usize = 25;

/// Builds the announcement of a quiz. `unused`: lives that were asked for in another mode than
/// survival; `only_studied`: how many cards it leaves out, since nobody can be asked them.
pub(crate) fn announcement(
    locale: &Locale,
    names: Names,
    started: &Started,
    unused: Option<Lives>,
    only_studied: usize,
) -> Message {
    let mode = match started.plan.mode {
        Mode::Classic => t!(locale, "mode-classic"),
        Mode::Accuracy => t!(locale, "mode-accuracy"),
        Mode::Race => t!(locale, "mode-race"),
        Mode::Survival => {
            let lives = started.plan.lives.unwrap_or(Lives::ONE);
            t!(locale, "mode-survival", lives = lives.get())
        }
        Mode::Confidence => t!(locale, "mode-confidence"),
    };
    let mut text = t!(
        locale,
        "start-announced",
        name = match names.shows(started.starter.id) {
            true => names.of(&started.starter),
            false => t!(locale, "start-someone"),
        },
        title = title(&started.bank_title),
        count = started.questions.len(),
        mode = mode
    );
    if let Some(thread) = started.thread {
        let thread = format!("<#{thread}>");
        text.push('\n');
        text.push_str(&t!(locale, "start-in-thread", thread = thread));
    }
    let mut notes = Vec::new();
    notes.extend(
        started
            .plan
            .seconds
            .map(|seconds| t!(locale, "start-seconds", seconds = seconds.get())),
    );
    let count = started.questions.len();
    if count < usize::from(started.plan.questions) {
        notes.push(t!(locale, "start-fewer", count = count));
    }
    notes.extend(unused.map(|_| t!(locale, "start-lives-unused")));
    if only_studied > 0 {
        notes.push(t!(locale, "start-cards", count = only_studied));
    }
    if !notes.is_empty() {
        text.push_str(&format!("\n-# {}", locale.sentences(&notes)));
    }
    Message::text(text)
}

/// Builds the button that starts the quiz with the suggested bank.
pub(crate) fn start_nearest(locale: &Locale, bank_title: &str, plain: Plain) -> Component {
    let label = t!(
        locale,
        "button-start-nearest",
        title = text::plain_title(bank_title, TITLE_ON_BUTTON)
    );
    let button = Button::new(label, &Id::StartNearest(plain), Style::Primary);
    Component::Buttons(vec![button])
}

/// Builds the reply to an accepted answer of a round, `typed` or pressed as that; `None` if only how
/// sure the member is has changed. A number is shown as it was understood.
pub(crate) fn locked_in(
    caller: &Caller,
    round: RoundId,
    typed: Option<&RawAnswer>,
    locked: &LockedIn,
) -> Message {
    let locale = caller.locale();
    let letters = match locked.number {
        Some(number) => show_number(number, &caller.language),
        None => typed::given(locale, &locked.answer),
    };
    let mut text = t!(locale, "locked-in", letters = &*letters);
    // Its marks could mean another number.
    if let Some(typed) = typed.filter(|typed| **typed != locked.answer)
        && locked.number.is_some()
        && locked.how != Locked::Again
    {
        let typed = typed::given(locale, typed);
        let read = t!(locale, "locked-in-read", typed = typed, number = letters);
        text.push_str(&format!("\n-# {read}"));
    }
    if let Some(stake) = &locked.stake {
        return how_sure(locale, round, text, stake);
    }
    let note = match locked.tries_left {
        Some(0) => t!(locale, "locked-in-stands"),
        Some(left) => t!(locale, "locked-in-tries", left = left),
        None if locked.how == Locked::Changed => t!(locale, "locked-in-changed"),
        None => t!(locale, "locked-in-can-change"),
    };
    text.push_str("\n-# ");
    text.push_str(&note);
    Message::text(text)
}

/// Adds what the answer can earn to the text, and the buttons by which the member says how sure
/// they are.
fn how_sure(locale: &Locale, round: RoundId, locked: String, stake: &Stake) -> Message {
    let note = t!(
        locale,
        "locked-in-sure",
        confidence = confidence(locale, stake.confidence),
        gain = text::signed_marks(stake.gain),
        loss = text::signed_marks(stake.loss)
    );
    let button = |one: Confidence| {
        let style = match one == stake.confidence {
            true => Style::Primary,
            false => Style::Secondary,
        };
        Button::new(confidence(locale, one), &Id::HowSure(round, one), style)
    };
    let mut message = Message::text(format!("{locked}\n{note}"));
    let buttons = Confidence::ALL.map(button);
    message.components.push(Component::Buttons(buttons.into()));
    message
}

/// The name of a confidence, as on its button.
pub(crate) fn confidence(locale: &Locale, confidence: Confidence) -> String {
    match confidence {
        Confidence::Guess => t!(locale, "confidence-guess"),
        Confidence::FairlySure => t!(locale, "confidence-fairly-sure"),
        Confidence::Sure => t!(locale, "confidence-sure"),
    }
}

/// Builds the message with the final standings.
pub(crate) fn final_standings(
    locale: &Locale,
    names: Names,
    standings: &FinalStandings,
    highlights: &Highlights,
) -> Message {
    let started = &standings.started;
    let total = started.questions.len();
    let of = t!(
        locale,
        "podium-of",
        title = title(&started.bank_title),
        asked = standings.asked,
        total = total,
        missing = total.saturating_sub(standings.asked.into())
    );
    let mut head = format!("🏁 {}\n-# {of}", t!(locale, "podium-title"));
    let why = match standings.why {
        End::Finished | End::Decided => None,
        End::Stopped => Some(t!(locale, "podium-stopped")),
        End::Unanswered => Some(t!(locale, "podium-unanswered")),
        End::Paused => Some(t!(locale, "podium-paused")),
        End::Lost => Some(t!(locale, "podium-lost")),
        End::Withdrawn => Some(t!(locale, "podium-withdrawn")),
    };
    if let Some(why) = why {
        head.push('\n');
        head.push_str(&why);
    }
    if let Some(winner) = winner(locale, names, standings) {
        head.push('\n');
        head.push_str(&winner);
    }
    let rows: Vec<_> = standings
        .placings
        .iter()
        .take(STANDINGS_ROWS)
        .map(|row| standings_row(locale, names, standings, row))
        .collect();
    let mut table = rows.join("\n");
    if rows.is_empty() {
        table = t!(locale, "podium-nobody");
    }
    if standings.placings.len() > STANDINGS_ROWS {
        table.push('\n');
        table.push_str(&t!(
            locale,
            "closed-and-more",
            count = standings.placings.len() - STANDINGS_ROWS
        ));
    }
    let notable = self::highlights(locale, names, highlights);
    if !notable.is_empty() {
        table.push_str(&format!("\n\n{}", notable.join("\n")));
    }
    let mine = Id::MyAnswers(started.quiz);
    let missed = mistakes::component::Id::Start(started.quiz);
    let again = Id::PlayAgain(started.quiz);
    let board = Id::Leaderboard(started.quiz);
    Message::boxed(
        Accent::Standings,
        vec![
            Component::Text(head),
            Component::Separator,
            Component::Text(table),
            Component::Buttons(vec![
                Button::new(t!(locale, "button-my-answers"), &mine, Style::Secondary),
                Button::new(t!(locale, "button-mistakes"), &missed, Style::Secondary),
                Button::new(t!(locale, "button-play-again"), &again, Style::Primary),
                Button::new(t!(locale, "button-leaderboard"), &board, Style::Secondary),
            ]),
        ],
    )
}

/// Names the winners, and the lead of a single one. `None` if nobody has points, the quiz was
/// stopped, or too many share the first place.
fn winner(locale: &Locale, names: Names, standings: &FinalStandings) -> Option<String> {
    let mode = standings.started.plan.mode;
    let first = standings
        .placings
        .first()
        .filter(|first| standings.is_earned(first))?;
    if standings.why == End::Stopped {
        return None;
    }
    let winners = standings.placings.iter().take_while(|row| row.place == 1);
    let winners: Vec<_> = winners.map(|row| names.of_placing(row)).collect();
    let ahead = match standings.placings.get(winners.len()) {
        Some(next) => first.tally.points - next.tally.points,
        None => 0,
    };
    Some(match winners.as_slice() {
        [one] if ahead > 0 => {
            let score = score(locale, mode, ahead);
            t!(locale, "podium-winner-by", name = one, score = score)
        }
        [one] => t!(locale, "podium-winner", name = one),
        several if several.len() > WINNERS => return None,
        several => t!(locale, "podium-winners", names = locale.and(several)),
    })
}

/// Formats the highlights, one line each.
fn highlights(locale: &Locale, names: Names, highlights: &Highlights) -> Vec<String> {
    let Highlights {
        fastest,
        hardest,
        climb,
        run,
    } = highlights;
    let fastest = fastest.as_ref().map(|(who, number, took_ms)| {
        let (name, seconds) = (names.of(who), text::seconds(locale, (*took_ms).into()));
        t!(
            locale,
            "highlight-fastest",
            name = name,
            number = *number,
            seconds = seconds
        )
    });
    let run = run.as_ref().map(|(who, length)| {
        t!(
            locale,
            "highlight-run",
            name = names.of(who),
            count = *length
        )
    });
    let climb = climb.as_ref().map(|(who, places)| {
        t!(
            locale,
            "highlight-climb",
            name = names.of(who),
            count = *places
        )
    });
    let hardest = hardest.map(|(number, share)| {
        let percent = share.percent().unwrap_or_default();
        t!(
            locale,
            "highlight-hardest",
            number = number,
            percent = percent
        )
    });
    [fastest, run, climb, hardest]
        .into_iter()
        .flatten()
        .collect()
}

fn standings_row(
    locale: &Locale,
    names: Names,
    standings: &FinalStandings,
    row: &Placing,
) -> String {
    let (tally, mode) = (&row.tally, standings.started.plan.mode);
    let mut line = format!(
        "{} **{}** · {} · {}",
        place(row.place, standings.is_earned(row)),
        names.of_placing(row),
        score(locale, mode, tally.points),
        t!(
            locale,
            "podium-row-right",
            right = tally.right,
            answered = tally.answered
        )
    );
    if let Some(survival) = &standings.survival {
        line.push_str(" · ");
        line.push_str(&match survival.fell_at(row.member) {
            Some(number) => t!(locale, "podium-row-fell", number = number),
            None => match survival.lives_left(row.member) {
                Some(lives) => t!(locale, "podium-row-lives", count = lives),
                None => t!(locale, "podium-row-stands"),
            },
        });
    }
    if let Some(average) = tally.average_ms() {
        line.push_str(" · ");
        line.push_str(&t!(
            locale,
            "podium-row-average",
            seconds = text::seconds(locale, average)
        ));
    }
    line
}

/// Builds the reply to `/quiz status` in a channel. It links to the thread if the quiz is in one of
/// the channel's.
pub(crate) fn status(
    locale: &Locale,
    names: Names,
    channel: ChannelId,
    status: &Status,
) -> Message {
    let text = status_text(locale, names, status);
    match status.started.place() {
        place if place == channel => Message::text(text),
        place => {
            let link = t!(locale, "start-in-thread", thread = format!("<#{place}>"));
            Message::text(format!("{text}\n{link}"))
        }
    }
}

fn status_text(locale: &Locale, names: Names, status: &Status) -> String {
    let started = &status.started;
    let total = started.questions.len();
    let number = status.number;
    if let Some((until, joined)) = status.lobby {
        let when = relative(until);
        let text = t!(locale, "status-lobby", when = when, count = joined);
        let title = t!(locale, "status-title", title = title(&started.bank_title));
        return format!("{title}\n{text}");
    }
    let progress = match status.closes {
        Some(closes) => t!(
            locale,
            "status-open",
            number = number,
            total = total,
            when = relative(closes)
        ),
        None if status.open => t!(locale, "status-coming", number = number, total = total),
        None if status.over => t!(locale, "status-over", total = total),
        None if status.paused => t!(locale, "status-paused", number = number, total = total),
        None => t!(locale, "status-between", number = number, total = total),
    };
    let leaders: Vec<_> = status
        .leaders
        .iter()
        .take(5)
        .map(|row| names.of_placing(row))
        .collect();
    let lead = match status.leaders.first() {
        None => t!(locale, "status-nobody-leads"),
        Some(first) => t!(
            locale,
            "status-leads",
            names = locale.and(&leaders),
            score = score(locale, started.plan.mode, first.tally.points)
        ),
    };
    let title = t!(locale, "status-title", title = title(&started.bank_title));
    format!("{title}\n{progress}\n{lead}")
}

/// Builds the reply to `/quiz stop`, `skip`, `pause` and `resume`.
pub(crate) fn controlled(locale: &Locale, control: Control) -> Message {
    Message::text(match control {
        Control::Stop => t!(locale, "controlled-stop"),
        Control::Skip => t!(locale, "controlled-skip"),
        Control::Pause => t!(locale, "controlled-pause"),
        Control::Resume => t!(locale, "controlled-resume"),
    })
}

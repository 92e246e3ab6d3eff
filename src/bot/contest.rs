//! `/contest …`: contests that each member plays alone, within a window of time.

pub(crate) mod command;
pub(crate) mod component;
mod practise;
mod press;
pub(crate) mod view;

use crate::bot::command::{Suggestion, Typing};
use crate::bot::core::{Core, Decided};
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::settings;
use crate::bot::ui::locale::Language;
use crate::bot::ui::message::{File, Message};
use crate::bot::ui::names::Names;
use crate::bot::ui::picture::{self, Pen};
use crate::bot::ui::{refusal, t, text};
use quiz_engine::contest::{
    AnswerContest, Asked, Contest, ContestAnswered, ContestRequest, ContestResult, Contesting,
    Finished, JoinContest, Joined, PlayContest, Position, Stage,
};
use quiz_engine::ids::ContestId;
use quiz_engine::moment::{Moment, NotAMoment, parse_moment};
use quiz_engine::question::{RawAnswer, Seconds};
use quiz_engine::refusal::ContestRefusal;
use quiz_engine::{Limit, Publication, Refusal};
use rand::TryRng;
use rand::rngs::SysRng;

/// How long a leaderboard shows the chart of the last contest.
const SHOWN_FOR_MS: i64 = 7 * 24 * 60 * 60 * 1000;

/// The options of `/contest create`, as they were typed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CreateRequest {
    pub(crate) name: String,
    /// Ids or titles of banks, separated by commas.
    pub(crate) banks: String,
    /// The beginning of the window.
    pub(crate) opens: String,
    /// The end of the window.
    pub(crate) closes: String,
    /// The number of questions, from 1.
    pub(crate) questions: u16,
    /// The time for each question; `None` for no limit.
    pub(crate) seconds: Option<Seconds>,
    /// The attempts of each member, from 1.
    pub(crate) attempts: u8,
    /// Whether members play in teams.
    pub(crate) teams: bool,
}

/// A contest that a member named.
enum Found {
    Running(ContestId),
    Over(Box<Contesting>),
}

/// Handles `/contest play`: replies with the member's next question.
pub(crate) async fn play(core: &Core, caller: &Caller, named: &str) -> anyhow::Result<Handled> {
    let message = match find_contest(core, caller, named).await? {
        Ok(Found::Running(contest)) => contest_shown(core, caller, contest).await?,
        Ok(Found::Over(over)) => Err(over_refusal(&over)),
        Err(refusal) => Err(refusal),
    };
    Ok(Response::private(or_refusal(caller, message)))
}

pub(crate) async fn create(
    core: &Core,
    caller: &Caller,
    request: CreateRequest,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    if !caller.missing.is_empty() {
        let message = refusal::cannot_post(locale, &caller.missing);
        return Ok(Response::private(message));
    }
    let settings = settings::settings(core, caller.guild);
    if !settings.allows(caller.channel, caller.parent) {
        let channels = settings.channels.clone();
        let refusal = Refusal::NotInThisChannel { channels };
        return Ok(Response::private(caller.refusal(&refusal)));
    }
    let opens = moment(core, caller, &request.opens);
    let window = opens.and_then(|opens| Ok((opens, moment(core, caller, &request.closes)?)));
    let (opens, closes) = match window {
        Ok(window) => window,
        Err(refusal) => return Ok(Response::private(caller.refusal(&refusal))),
    };
    let wanted = request.questions;
    let request = ContestRequest {
        guild: caller.guild,
        channel: caller.channel,
        name: request.name,
        banks: request.banks,
        opens: opens.at,
        closes: closes.at,
        questions: wanted,
        seconds: request.seconds,
        attempts: request.attempts,
        teams: request.teams,
        by: caller.member.clone(),
        language: caller.guild_language.clone(),
        // From the system's random source, so that nobody can predict another's order.
        seed: SysRng.try_next_u64()?,
    };
    let decided = core.run(|engine, now| {
        let count = engine.contests(request.guild).count();
        core.quotas.room(Limit::Contests, count)?;
        engine.create_contest(now, request)
    });
    Ok(match decided.stored().await? {
        Ok(contest) => {
            let created = Contesting::new(contest).announcement(Stage::Created);
            let shown = caller.public_locale();
            let zone = settings::zone(core, caller.guild);
            let notes = [opens, closes].map(|moment| view::clock_note(shown, &zone, moment));
            let count = created.contest.questions.len();
            let fewer = count < usize::from(wanted);
            let fewer = fewer.then(|| t!(shown, "contest-all-questions", count = count));
            let left_out = left_out(core, &created.contest);
            let left_out = (left_out > 0).then(|| t!(shown, "start-cards", count = left_out));
            let notes: Vec<_> = fewer
                .into_iter()
                .chain(left_out)
                .chain(notes.into_iter().flatten())
                .collect();
            let message = view::announcement::created(shown, &created, core.clock.now(), &notes);
            Handled {
                then: vec![Publication::Announcement(created)],
                ..Response::Public(message).into()
            }
        }
        Err(refusal) => Response::private(caller.refusal(&refusal)),
    })
}

/// Counts the cards of the contest's banks that nobody can be asked.
fn left_out(core: &Core, contest: &Contest) -> usize {
    let catalogue = core.catalogue();
    let banks = contest.banks.iter();
    let banks = banks.filter_map(|bank| catalogue.find(contest.guild, bank.as_str()));
    banks.map(|bank| bank.only_studied()).sum()
}

fn moment(core: &Core, caller: &Caller, typed: &str) -> Result<Moment, Refusal> {
    let zone = settings::zone(core, caller.guild);
    let moment = parse_moment(typed, core.clock.now(), &zone);
    moment.map_err(|why| {
        let typed = typed.trim().to_owned();
        ContestRefusal::NotAMoment { typed, zone, why }.into()
    })
}

/// Suggests what is typed with the instant that it means, or what to type instead.
pub(crate) fn suggest_moments(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    const EXAMPLES: [&str; 4] = ["now", "in 1 hour", "tomorrow 18:00", "in 7 days"];
    let zone = settings::zone(core, typing.guild);
    let now = core.clock.now();
    let shown = |typed: &str| {
        let moment = parse_moment(typed, now, &zone).ok()?;
        let local = zone.local(moment.at);
        Some((
            format!("{typed} → {local} · {}", zone.name()),
            typed.to_owned(),
        ))
    };
    let typed = text::one_line(typing.typed);
    let offered = match parse_moment(&typed, now, &zone) {
        _ if typed.is_empty() => EXAMPLES.map(str::to_owned).to_vec(),
        Ok(_) => vec![typed],
        Err(NotAMoment::Ambiguous { meanings }) => meanings.to_vec(),
        Err(NotAMoment::NoTime { example }) => vec![example],
        Err(NotAMoment::Unknown) => Vec::new(),
    };
    offered.iter().filter_map(|typed| shown(typed)).collect()
}

pub(crate) async fn join(core: &Core, caller: &Caller, named: &str) -> anyhow::Result<Handled> {
    let refusal = match find_contest(core, caller, named).await? {
        Ok(Found::Running(contest)) => return join_by_button(core, caller, contest).await,
        Ok(Found::Over(over)) => over_refusal(&over),
        Err(refusal) => refusal,
    };
    Ok(Response::private(caller.refusal(&refusal)))
}

/// Handles "Join" under the announcement.
pub(crate) async fn join_by_button(
    core: &Core,
    caller: &Caller,
    contest: ContestId,
) -> anyhow::Result<Handled> {
    let join = JoinContest {
        guild: caller.guild,
        contest,
        member: caller.member.clone(),
    };
    let decided = core.run(|engine, now| engine.join_contest(now, join));
    let message = match decided.stored().await? {
        Ok(Joined {
            contest,
            again,
            side,
        }) => {
            let now = core.clock.now();
            let open = contest.opens <= now;
            view::contest_joined(caller.locale(), &contest, (again, open), side.as_ref())
        }
        Err(refusal) => caller.refusal(&refusal_for(core, caller, contest, refusal).await?),
    };
    Ok(Response::private(message))
}

/// Handles "Play" under the announcement.
pub(crate) async fn enter(
    core: &Core,
    caller: &Caller,
    contest: ContestId,
) -> anyhow::Result<Handled> {
    let message = contest_shown(core, caller, contest).await?;
    Ok(Response::private(or_refusal(caller, message)))
}

/// Replaces the message by the member's next question.
pub(crate) async fn next(
    core: &Core,
    caller: &Caller,
    contest: ContestId,
) -> anyhow::Result<Handled> {
    Ok(match contest_shown(core, caller, contest).await? {
        Ok(message) => Response::Update(message).into(),
        Err(refusal) => Response::private(caller.refusal(&refusal)),
    })
}

async fn contest_shown(
    core: &Core,
    caller: &Caller,
    contest: ContestId,
) -> anyhow::Result<Result<Message, Refusal>> {
    let play = PlayContest {
        guild: caller.guild,
        contest,
        member: caller.member.clone(),
        interaction: caller.interaction,
    };
    let decided = core.run(|engine, now| engine.play_contest(now, play));
    match decided.stored().await? {
        Ok(Asked { view, side }) => {
            let message = view::contest_asked(caller.locale(), &view, side.as_ref());
            Ok(Ok(message))
        }
        Err(refusal) => Ok(Err(refusal_for(core, caller, contest, refusal).await?)),
    }
}

/// Opens the form for a typed answer.
pub(crate) fn form(core: &Core, caller: &Caller, position: Position) -> Handled {
    let view = {
        let state = core.state();
        let mut here = state.engine.contests(caller.guild);
        let contesting = here.find(|one| one.contest.id == position.contest);
        contesting.and_then(|one| {
            let (at, shown) = one.current(caller.member.id)?;
            let open = at == position && shown.answer.is_none();
            open.then(|| one.current_view(caller.member.id))?
        })
    };
    match view {
        Some(view) => Response::Form(view::contest_form(caller.locale(), &view)).into(),
        None => {
            let refusal = ContestRefusal::OldQuestion.into();
            Response::private(caller.refusal(&refusal))
        }
    }
}

/// Records an answer. The reply never says whether it is right, because others may still get the
/// same question.
pub(crate) async fn answer(
    core: &Core,
    caller: &Caller,
    position: Position,
    given: RawAnswer,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let answer = AnswerContest {
        guild: caller.guild,
        position,
        member: caller.member.clone(),
        interaction: caller.interaction,
        language: caller.language.clone(),
        given,
    };
    let decided = core.run(|engine, _| engine.answer_contest(answer));
    let Ok(decided) = decided.stored().await else {
        tracing::error!(error_id = caller.error_id(), "answer not stored");
        let text = t!(locale, "not-counted", id = caller.error_id());
        return Ok(Response::private(Message::text(text)));
    };
    Ok(match decided {
        Ok(ContestAnswered::Locked(view)) => {
            Response::Update(view::contest_locked(locale, &view)).into()
        }
        Ok(ContestAnswered::LockedBehind(view)) => {
            Response::private(view::contest_locked_behind(locale, &view))
        }
        Ok(ContestAnswered::Missed { view, late_ms }) => {
            Response::Update(view::contest_missed(locale, &view, late_ms)).into()
        }
        Err(refusal) => {
            let refusal = refusal_for(core, caller, position.contest, refusal).await?;
            Response::private(caller.refusal(&refusal))
        }
    })
}

/// Builds the message of the result, with its table and chart as files.
pub(crate) async fn result(locale: Language, names: Names, result: &ContestResult) -> Message {
    let message = view::result::contest_result(locale, names, result);
    match race_picture(locale, names, result).await {
        Some(picture) => message.with_file(picture),
        None => message,
    }
}

/// Draws the chart of the best players' points; `None` if fewer than two played.
async fn race_picture(locale: Language, names: Names, result: &ContestResult) -> Option<File> {
    let (race, alt) = view::result::contest_race(locale, names, result)?;
    let draw = move |pen: &Pen| picture::race(pen, &race);
    picture::draw_picture("race.png", &alt, draw).await
}

/// Draws the chart of the server's last contest; `None` once it is older than [`SHOWN_FOR_MS`].
pub(crate) async fn last_race(core: &Core, caller: &Caller) -> anyhow::Result<Option<File>> {
    let guild = caller.guild;
    let since = core.clock.now().plus_ms(-SHOWN_FOR_MS);
    let last = core
        .read(guild, move |reader| {
            match reader.contests_over(guild)?.first() {
                Some((contest, _)) => reader.contest(guild, *contest),
                None => Ok(None),
            }
        })
        .await?;
    let last = last.filter(|over| over.contest.closes >= since);
    let Some(result) = last.map(|over| over.result()) else {
        return Ok(None);
    };
    Ok(race_picture(
        caller.public_locale(),
        settings::public_names(core, guild),
        &result,
    )
    .await)
}

pub(crate) async fn standings(
    core: &Core,
    caller: &Caller,
    named: &str,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    Ok(match find_contest(core, caller, named).await? {
        Ok(Found::Over(over)) => {
            // Quizmasters have to see who won, to hand out prizes.
            let names = match caller.quizmaster {
                true => Names::All,
                false => caller.names,
            };
            Response::private(self::result(locale, names, &over.result()).await)
        }
        Ok(Found::Running(id)) => {
            let state = core.state();
            let mut here = state.engine.contests(caller.guild);
            let status = here
                .find(|one| one.contest.id == id)
                .map(|one| view::contest_status(locale, one, core.clock.now()));
            let refusal = ContestRefusal::Unknown.into();
            Response::private(status.unwrap_or_else(|| caller.refusal(&refusal)))
        }
        Err(refusal) => Response::private(caller.refusal(&refusal)),
    })
}

/// Asks for a confirmation before it closes the contest early.
pub(crate) async fn ask_finish(
    core: &Core,
    caller: &Caller,
    named: &str,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(locale)));
    }
    let message = match find_contest(core, caller, named).await? {
        Ok(Found::Over(over)) => Err(over_refusal(&over)),
        Err(refusal) => Err(refusal),
        Ok(Found::Running(contest)) => {
            let state = core.state();
            let mut here = state.engine.contests(caller.guild);
            let found = here.find(|one| one.contest.id == contest);
            let asked = found.map(|one| match one.rosters {
                Some(_) => view::confirm_finish(locale, one),
                None => view::confirm_cancel(locale, one),
            });
            asked.ok_or_else(|| ContestRefusal::Unknown.into())
        }
    };
    Ok(Response::private(or_refusal(caller, message)))
}

/// Closes the contest early, after the confirmation.
pub(crate) async fn finish(
    core: &Core,
    caller: &Caller,
    contest: ContestId,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(locale)));
    }
    let guild = caller.guild;
    let decided = core.run(|engine, now| engine.finish_contest(now, guild, contest));
    finished(caller, decided).await
}

/// Calls off a contest that is not open yet, after the confirmation.
pub(crate) async fn cancel(
    core: &Core,
    caller: &Caller,
    contest: ContestId,
) -> anyhow::Result<Handled> {
    if !caller.quizmaster {
        let refused = refusal::not_a_quizmaster(caller.locale());
        return Ok(Response::private(refused));
    }
    let guild = caller.guild;
    let decided = core.run(|engine, now| engine.cancel_contest(now, guild, contest));
    finished(caller, decided).await
}

async fn finished(caller: &Caller, decided: Decided<Finished>) -> anyhow::Result<Handled> {
    let message = match decided.stored().await? {
        Ok(Finished::Closing(contest)) => view::contest_finishing(caller.locale(), &contest),
        Ok(Finished::Cancelled(contest)) => view::contest_cancelled(caller.locale(), &contest),
        Err(refusal) => caller.refusal(&refusal),
    };
    Ok(Response::Update(message).into())
}

/// Replies with the member's answers in a closed contest, and the right ones.
pub(crate) async fn mine(
    core: &Core,
    caller: &Caller,
    contest: ContestId,
) -> anyhow::Result<Handled> {
    let guild = caller.guild;
    let over = core
        .read(guild, move |reader| reader.contest(guild, contest))
        .await?;
    let locale = caller.locale();
    Ok(Response::private(match over {
        Some(over) => {
            let answers = over.answers_of(&caller.member);
            view::contest_mine(locale, &over.contest.name, &answers)
        }
        None => caller.refusal(&ContestRefusal::Unknown.into()),
    }))
}

/// Records that the result cannot be posted in its channel.
pub(crate) fn unposted(core: &Core, contest: &Contest) {
    core.record(|engine, _| engine.contest_unposted(contest));
}

/// Replaces "unknown contest" by "is over" for a contest that is in the store only.
async fn refusal_for(
    core: &Core,
    caller: &Caller,
    contest: ContestId,
    refusal: Refusal,
) -> anyhow::Result<Refusal> {
    if refusal != ContestRefusal::Unknown.into() {
        return Ok(refusal);
    }
    let guild = caller.guild;
    let over = core
        .read(guild, move |reader| reader.contest(guild, contest))
        .await?;
    Ok(over.map_or(refusal, |over| over_refusal(&over)))
}

/// Finds a contest by the id that a suggestion sends, or by its name. Contests that are not over
/// come first, then those that closed last.
async fn find_contest(
    core: &Core,
    caller: &Caller,
    named: &str,
) -> anyhow::Result<Result<Found, Refusal>> {
    let name = named.trim().to_lowercase();
    let number = name.trim_start_matches('#').parse().ok().map(ContestId);
    let running = {
        let state = core.state();
        let here = || state.engine.contests(caller.guild).map(|one| &one.contest);
        let by_name = here().find(|one| one.name.to_lowercase() == name);
        let found = by_name.or_else(|| here().find(|one| Some(one.id) == number));
        found.map(|contest| contest.id)
    };
    if let Some(running) = running {
        return Ok(Ok(Found::Running(running)));
    }
    let guild = caller.guild;
    let over = core
        .read(guild, move |reader| {
            let names = reader.contests_over(guild)?.into_iter();
            let mut named = names.filter(|(_, one)| one.to_lowercase() == name);
            match named.next().map(|(id, _)| id).or(number) {
                Some(id) => reader.contest(guild, id),
                None => Ok(None),
            }
        })
        .await?;
    Ok(match over {
        Some(over) => Ok(Found::Over(Box::new(over))),
        None => Err(ContestRefusal::Unknown.into()),
    })
}

/// Suggests contests that are not over.
pub(crate) fn suggest_running(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    let state = core.state();
    let here = state.engine.contests(typing.guild).map(|one| &one.contest);
    let named = here.map(|one| (text::one_line(&one.name), one.id.to_string()));
    named.filter(|one| is_meant(one, typing.typed)).collect()
}

/// Suggests all contests: first those that are not over, then the closed ones.
pub(crate) fn suggest_all(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    // The query takes about a millisecond and is rare, so it may run on this thread.
    let over = core.store.reader.contests_over(typing.guild);
    let over = over.unwrap_or_default().into_iter();
    let named = over.map(|(id, name)| (format!("🏁 {}", text::one_line(&name)), id.to_string()));
    let mut all = suggest_running(core, typing);
    all.extend(named.filter(|one| is_meant(one, typing.typed)));
    all
}

fn is_meant((name, id): &Suggestion, typed: &str) -> bool {
    let typed = typed.trim().to_lowercase();
    name.to_lowercase().contains(&typed) || *id == typed
}

fn over_refusal(over: &Contesting) -> Refusal {
    let name = over.contest.name.clone();
    ContestRefusal::Over { name }.into()
}

fn or_refusal(caller: &Caller, message: Result<Message, Refusal>) -> Message {
    message.unwrap_or_else(|refusal| caller.refusal(&refusal))
}

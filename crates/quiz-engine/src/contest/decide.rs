//! What quizmasters, members and the clock do to contests.

use super::announcement::{ContestPublication, Stage};
use super::contesting::{Contesting, Shown};
use super::contests::Contests;
use super::fact::ContestFact;
use super::request::{
    AnswerContest, Asked, ContestAnswered, ContestRequest, Finished, JoinContest, Joined,
    PlayContest,
};
use super::setup::{Contest, Position};
use crate::ids::{ContestId, GuildId, Timestamp};
use crate::question::{Bank, Giving, Verdict, answer_of, as_asked, given_of, pick};
use crate::refusal::{ContestRefusal, Refusal};
use crate::step::Step;
use crate::team::{Teams, named};
use std::sync::Arc;

/// Characters of a contest's name.
const MAX_NAME: usize = 60;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// How long a contest may be open, and how far ahead it may be set up.
const MAX_OPEN_DAYS: i64 = 60;
const MAX_AHEAD_DAYS: i64 = 366;
/// A time is typed in minutes: one that has just begun is taken for now.
const JUST_BEGUN_MS: i64 = 60_000;

/// A step of contests, which publishes announcements and results.
type Contested<T = ()> = Step<T, ContestFact, ContestPublication>;

impl Contests {
    /// Sets up a contest.
    ///
    /// # Errors
    /// When its name, its banks or its times are not possible.
    pub(crate) fn create(
        &self,
        now: Timestamp,
        request: ContestRequest,
        banks: &[&Arc<Bank>],
    ) -> Result<Contested<Arc<Contest>>, Refusal> {
        let name = named(&request.name, MAX_NAME)?;
        let taken = |one: &Contesting| one.contest.name.to_lowercase() == name.to_lowercase();
        if self.of(request.guild).any(taken) {
            return Err(ContestRefusal::NameTaken { name }.into());
        }
        let (opens, closes) = window(now, request.opens, request.closes)?;
        let candidates = pick::tagged(banks.iter().map(|bank| &***bank), None);
        let candidates = pick::askable(candidates).map_err(|count| Refusal::OnlyCards { count })?;
        let count = usize::from(request.questions);
        let picked = pick::questions(candidates, count, None, request.seed);
        let titles: Vec<_> = banks.iter().map(|bank| bank.title.as_str()).collect();
        let contest = Arc::new(Contest {
            id: ContestId(self.last_contest.0 + 1),
            guild: request.guild,
            channel: request.channel,
            name,
            banks: banks.iter().map(|bank| bank.id.clone()).collect(),
            bank_title: titles.join(" + "),
            questions: as_asked(&picked, None, request.seed, false),
            opens,
            closes,
            seconds: request.seconds,
            attempts: request.attempts.max(1),
            teams: request.teams,
            by: request.by,
            at: now,
            language: request.language,
            seed: request.seed,
        });
        let created = ContestFact::Created(Arc::clone(&contest));
        Ok(Step::of(contest, [created]))
    }

    /// Lets a member take part.
    ///
    /// # Errors
    /// When there is no such contest in the server.
    pub(crate) fn join(
        &self,
        now: Timestamp,
        join: JoinContest,
        teams: &Teams,
    ) -> Result<Contested<Joined>, Refusal> {
        let JoinContest {
            guild,
            contest: id,
            member,
        } = join;
        let contesting = self.find(guild, id)?;
        let again = contesting.entrants.contains_key(&member.id);
        let reply = Joined {
            contest: Arc::clone(&contesting.contest),
            again,
            side: contesting.plays_for(teams, member.id),
        };
        let joined = (!again).then(|| ContestFact::Joined {
            contest: id,
            member,
            seed: contesting.next_seed(),
            at: now,
        });
        Ok(Step::of(reply, joined))
    }

    /// Shows a member the question that comes next, or that they have before them.
    ///
    /// # Errors
    /// When the contest is not open, or they have used all attempts.
    pub(crate) fn play(
        &self,
        now: Timestamp,
        play: PlayContest,
        teams: &Teams,
    ) -> Result<Contested<Asked>, Refusal> {
        let PlayContest {
            guild,
            contest: id,
            member,
            interaction,
        } = play;
        let contesting = self.find(guild, id)?;
        let contest = &contesting.contest;
        if interaction.created_at() > contest.closes {
            return Err(over(contest));
        }
        if contesting.rosters.is_none() {
            let opens = contest.opens;
            return Err(ContestRefusal::NotOpen { opens }.into());
        }
        if contesting.departed.iter().any(|one| one.is(member.id)) {
            return Err(Refusal::Departed);
        }
        let current = contesting.current(member.id);
        let (position, missed) = match current {
            None => {
                let (contest, attempt, number) = (id, 1, 1);
                let first = Position {
                    contest,
                    attempt,
                    number,
                };
                (first, false)
            }
            Some((_, shown)) if !shown.is_over(contest, interaction.created_at()) => {
                let view = contesting.current_view(member.id);
                let view = view.ok_or(ContestRefusal::OldQuestion)?;
                return Ok(Step::nothing().reply(Asked { view, side: None }));
            }
            Some((position, shown)) => {
                let next = contest.after(position).ok_or(ContestRefusal::Done {
                    attempts: contest.attempts,
                    closes: contest.closes,
                })?;
                (next, shown.answer.is_none())
            }
        };
        let shown = Shown {
            interaction,
            answer: None,
        };
        let who = member.id;
        let known = contesting.entrants.get(&who).map(|entrant| entrant.seed);
        let seed = known.unwrap_or_else(|| contesting.next_seed());
        let view = contesting.view(seed, position, &shown);
        let mut view = view.ok_or(ContestRefusal::OldQuestion)?;
        view.missed = missed;
        let joined = known.is_none().then(|| ContestFact::Joined {
            contest: id,
            member: member.clone(),
            seed,
            at: now,
        });
        let shown = ContestFact::Shown {
            position,
            member,
            interaction,
        };
        let side = current.is_none().then(|| contesting.plays_for(teams, who));
        let reply = Asked {
            view,
            side: side.flatten(),
        };
        Ok(Step::of(reply, joined.into_iter().chain([shown])))
    }

    /// Takes an answer in a contest; the first by timestamp counts. An answer in time may be handled
    /// after the member was shown the next question. It counts for its own question, and the open
    /// one does not change.
    ///
    /// # Errors
    /// When the contest is over, or the question is an earlier one and the answer does not count.
    pub(crate) fn answer(
        &self,
        answer: AnswerContest,
    ) -> Result<Contested<ContestAnswered>, Refusal> {
        let AnswerContest {
            guild,
            position,
            member,
            interaction,
            language,
            given,
        } = answer;
        let contesting = self.find(guild, position.contest)?;
        let contest = &contesting.contest;
        let current = contesting.current(member.id);
        let is_open = current.is_some_and(|(at, _)| at == position);
        let shown = contesting.shown(member.id, position);
        let (shown, mut view) = shown.ok_or(ContestRefusal::OldQuestion)?;
        let giving = Giving {
            language: &language,
            is_final: true,
        };
        let answer = answer_of(&view.question, &view.order, &given, giving)?;
        let locked = |view| match is_open {
            true => ContestAnswered::Locked(view),
            false => ContestAnswered::LockedBehind(view),
        };
        match &shown.answer {
            Some(given)
                if is_open && given.interaction <= interaction
                    || given.interaction == interaction =>
            {
                return Ok(Step::nothing().reply(locked(view)));
            }
            Some(given) if given.interaction < interaction => {
                return Err(ContestRefusal::OldQuestion.into());
            }
            _ => {}
        }
        let created_at = interaction.created_at();
        if created_at > contest.closes {
            return Err(over(contest));
        }
        let late_ms = created_at.ms_since(view.closes);
        if late_ms > 0 && is_open {
            return Ok(Step::nothing().reply(ContestAnswered::Missed { view, late_ms }));
        }
        if late_ms > 0 {
            return Err(ContestRefusal::OldQuestion.into());
        }
        view.given = Some(given_of(&view.order, &answer));
        let answered = ContestFact::Answered {
            position,
            member: member.id,
            interaction,
            verdict: Verdict::of(&view.question, &answer),
            answer,
        };
        Ok(Step::of(locked(view), [answered]))
    }

    /// Calls off a contest that is not open yet.
    ///
    /// # Errors
    /// When there is no such contest in the server, or it is open.
    pub(crate) fn cancel(
        &self,
        now: Timestamp,
        guild: GuildId,
        contest: ContestId,
    ) -> Result<Contested<Finished>, Refusal> {
        let contesting = self.find(guild, contest)?;
        if contesting.rosters.is_some() {
            let name = contesting.contest.name.clone();
            return Err(ContestRefusal::AlreadyOpen { name }.into());
        }
        let cancelled = ContestFact::Cancelled { contest, at: now };
        let announcement = contesting.announcement(Stage::Cancelled);
        let reply = Finished::Cancelled(Arc::clone(&contesting.contest));
        Ok(Step::of(reply, [cancelled]).publish(ContestPublication::Announcement(announcement)))
    }

    /// Closes a contest now, or calls it off if it is not open yet.
    ///
    /// # Errors
    /// When there is no such contest in the server.
    pub(crate) fn finish(
        &self,
        now: Timestamp,
        guild: GuildId,
        contest: ContestId,
    ) -> Result<Contested<Finished>, Refusal> {
        let contesting = self.find(guild, contest)?;
        if contesting.rosters.is_none() {
            return self.cancel(now, guild, contest);
        }
        let mut earlier = Contest::clone(&contesting.contest);
        earlier.closes = earlier.closes.min(now);
        let closes = earlier.closes;
        let shortened = ContestFact::Shortened { contest, closes };
        Ok(Step::of(Finished::Closing(Arc::new(earlier)), [shortened]))
    }

    /// The next step of a contest that is due.
    pub(crate) fn due(&self, now: Timestamp, id: ContestId, teams: &Teams) -> Contested {
        let Some(contesting) = self.get(id) else {
            return Step::nothing();
        };
        let contest = &contesting.contest;
        if contesting.rosters.is_none() && contest.opens < contest.closes {
            let rosters = match contest.teams {
                true => teams.rosters(contest.guild),
                false => Vec::new(),
            };
            let opened = Step::facts([ContestFact::Opened {
                contest: id,
                rosters,
                at: now,
            }]);
            if !contesting.opens_later() {
                return opened;
            }
            let announcement = contesting.announcement(Stage::Opened);
            return opened.publish(ContestPublication::Announcement(announcement));
        }
        let closed = ContestFact::Closed {
            contest: id,
            at: now,
        };
        let announcement = contesting.announcement(Stage::Closed);
        let result = Box::new(contesting.result());
        Step::facts([closed])
            .publish(ContestPublication::Announcement(announcement))
            .publish(ContestPublication::Result(result))
    }
}

/// Checks the window of a contest.
fn window(
    now: Timestamp,
    opens: Timestamp,
    closes: Timestamp,
) -> Result<(Timestamp, Timestamp), ContestRefusal> {
    let ago_ms = now.ms_since(opens);
    if ago_ms >= JUST_BEGUN_MS {
        return Err(ContestRefusal::InThePast { at: opens });
    }
    let opens = opens.max(now);
    if closes <= now {
        return Err(ContestRefusal::InThePast { at: closes });
    }
    if closes <= opens {
        return Err(ContestRefusal::ClosesFirst { opens, closes });
    }
    if closes.ms_since(opens) > MAX_OPEN_DAYS * DAY_MS {
        let days = MAX_OPEN_DAYS;
        return Err(ContestRefusal::TooLong { days });
    }
    if opens.ms_since(now) > MAX_AHEAD_DAYS * DAY_MS {
        let days = MAX_AHEAD_DAYS;
        return Err(ContestRefusal::TooFar { days });
    }
    Ok((opens, closes))
}

fn over(contest: &Contest) -> Refusal {
    let name = contest.name.clone();
    ContestRefusal::Over { name }.into()
}

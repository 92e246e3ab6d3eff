//! Contests: they open and close by the clock, and in between members are shown question after
//! question, each by an interaction that starts its clock.

use super::Waiting;
use super::play::as_asked;
use crate::contest::{
    AnswerContest, Asked, Contest, ContestAnswered, ContestFact, ContestRefusal, ContestRequest,
    Contesting, JoinContest, Joined, PlayContest, PlaysFor, Position, Shown, Unposted,
};
use crate::engine::Engine;
use crate::engine::decision::Decision;
use crate::engine::publication::Publication;
use crate::fact::Fact;
use crate::ids::{BankId, ContestId, GuildId, InteractionId, MemberId, Timestamp};
use crate::play::{Close, End, Running};
use crate::question::{Bank, Question, answer_of, corrected, given_of, pick};
use crate::refusal::Refusal;
use crate::team::{FEWEST_IN_TEAM, Roster};
use std::collections::HashSet;
use std::sync::Arc;

/// Characters of a contest's name.
const MAX_NAME: usize = 60;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// How long a contest may be open, and how far ahead it may be set up.
const MAX_OPEN_DAYS: i64 = 60;
const MAX_AHEAD_DAYS: i64 = 366;
/// A time is typed in minutes: one that has just begun is taken for now.
const JUST_BEGUN_MS: i64 = 60_000;

impl Engine {
    pub(super) fn apply_to_contest(&mut self, fact: &ContestFact) {
        let id = fact.contest();
        match fact {
            ContestFact::Created(contest) => {
                self.last_contest = self.last_contest.max(id.0);
                let contesting = Contesting::new(Arc::clone(contest));
                self.due
                    .insert((contesting.deadline(), Waiting::Contest(id)));
                self.contests.insert(id, contesting);
            }
            ContestFact::Closed { .. } => {
                if let Some(over) = self.contests.remove(&id) {
                    self.due.remove(&(over.deadline(), Waiting::Contest(id)));
                }
            }
            ContestFact::Unposted {
                guild,
                name,
                channel,
                ..
            } => {
                let unposted = Unposted {
                    contest: id,
                    guild: *guild,
                    name: name.clone(),
                    channel: *channel,
                };
                self.unposted.insert(id, unposted);
            }
            ContestFact::Told { .. } => {
                self.unposted.remove(&id);
            }
            _ => {
                if let Some(contesting) = self.contests.get_mut(&id) {
                    let before = contesting.deadline();
                    contesting.apply(fact);
                    let after = contesting.deadline();
                    if before != after {
                        self.due.remove(&(before, Waiting::Contest(id)));
                        self.due.insert((after, Waiting::Contest(id)));
                    }
                }
            }
        }
    }

    pub(super) fn contest_due_by(&self, now: Timestamp) -> Option<ContestId> {
        let due = self.due.iter().take_while(|(at, _)| *at <= now);
        due.filter_map(|(_, waiting)| match waiting {
            Waiting::Contest(contest) => Some(*contest),
            _ => None,
        })
        .next()
    }

    pub(super) fn decide_due_contest(&self, now: Timestamp, id: ContestId) -> Decision {
        let Some(contesting) = self.contests.get(&id) else {
            return Decision::facts(Vec::new());
        };
        let contest = &contesting.contest;
        if contesting.rosters.is_none() && contest.opens < contest.closes {
            let rosters = match contest.teams {
                true => self.teams.rosters(contest.guild),
                false => Vec::new(),
            };
            let opened = facts([ContestFact::Opened {
                contest: id,
                rosters,
                at: now,
            }]);
            return self.withdraw(now, contest).then(opened);
        }
        let closed = ContestFact::Closed {
            contest: id,
            at: now,
        };
        let result = Publication::Contest(Box::new(contesting.result()));
        facts([closed]).publish(result)
    }

    /// Ends what would give away a contest's answers while it is open: quizzes of its banks, and
    /// daily questions that it asks too.
    fn withdraw(&self, now: Timestamp, contest: &Contest) -> Decision {
        let asks = |question: &Arc<Question>| {
            let mut asked = contest.questions.iter();
            asked.any(|one| one.id == question.id)
        };
        let gives_away = |running: &&Running| {
            let started = &running.started;
            started.guild == contest.guild
                && match started.daily {
                    Some(_) => started.questions.iter().any(asks),
                    None => started
                        .plan
                        .banks
                        .iter()
                        .any(|bank| contest.banks.contains(bank)),
                }
        };
        let mut running: Vec<_> = self.running.values().filter(gives_away).collect();
        running.sort_by_key(|one| one.started.quiz);
        running
            .into_iter()
            .map(|one| self.close_and_end(one, now, Close::Withdrawn, End::Withdrawn))
            .fold(Decision::facts(Vec::new()), Decision::then)
    }

    /// Sets up a contest.
    ///
    /// # Errors
    /// When its name, its banks or its times are not possible.
    pub fn create_contest(
        &self,
        now: Timestamp,
        request: ContestRequest,
    ) -> Result<Decision<Arc<Contest>>, Refusal> {
        let name = named(&request.name, MAX_NAME)?;
        let taken = |one: &Contesting| {
            one.contest.guild == request.guild
                && one.contest.name.to_lowercase() == name.to_lowercase()
        };
        if self.contests.values().any(taken) {
            return Err(ContestRefusal::NameTaken { name }.into());
        }
        let (opens, closes) = window(now, request.opens, request.closes)?;
        let found = self.catalogue.find_all(request.guild, &request.banks);
        let banks = found.map_err(|name| self.unknown_bank(request.guild, name))?;
        let candidates = pick::tagged(banks.iter().map(|bank| &***bank), None);
        let count = usize::from(request.questions);
        let picked = pick::questions(candidates, count, None, request.seed);
        let titles: Vec<_> = banks.iter().map(|bank| bank.title.as_str()).collect();
        let contest = Arc::new(Contest {
            id: ContestId(self.last_contest + 1),
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
        Ok(facts([created]).reply(contest))
    }

    /// Lets a member take part.
    ///
    /// # Errors
    /// When there is no such contest in the server.
    pub fn join_contest(
        &self,
        now: Timestamp,
        join: JoinContest,
    ) -> Result<Decision<Joined>, Refusal> {
        let JoinContest {
            guild,
            contest: id,
            member,
        } = join;
        let contesting = self.contest_in(guild, id)?;
        let again = contesting.entrants.contains_key(&member.id);
        let reply = Joined {
            contest: Arc::clone(&contesting.contest),
            again,
            side: self.plays_for(contesting, member.id),
        };
        let joined = (!again).then(|| ContestFact::Joined {
            contest: id,
            member,
            seed: contesting.next_seed(),
            at: now,
        });
        Ok(facts(joined).reply(reply))
    }

    /// Shows a member the question that comes next, or that they have before them.
    ///
    /// # Errors
    /// When the contest is not open, or they have used all attempts.
    pub fn play_contest(
        &self,
        now: Timestamp,
        play: PlayContest,
    ) -> Result<Decision<Asked>, Refusal> {
        let PlayContest {
            guild,
            contest: id,
            member,
            interaction,
        } = play;
        let contesting = self.contest_in(guild, id)?;
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
        let (spot, missed) = match current {
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
                let sheet = contesting.current_sheet(member.id);
                let sheet = sheet.ok_or(ContestRefusal::OldQuestion)?;
                return Ok(facts([]).reply(Asked {
                    view: sheet,
                    side: None,
                }));
            }
            Some((spot, shown)) => {
                let next = contest.after(spot).ok_or(ContestRefusal::Done {
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
        let sheet = contesting.sheet(seed, spot, &shown);
        let mut sheet = sheet.ok_or(ContestRefusal::OldQuestion)?;
        sheet.missed = missed;
        let joined = known.is_none().then(|| ContestFact::Joined {
            contest: id,
            member: member.clone(),
            seed,
            at: now,
        });
        let shown = ContestFact::Shown {
            spot,
            member,
            interaction,
        };
        let side = current.is_none().then(|| self.plays_for(contesting, who));
        let reply = Asked {
            view: sheet,
            side: side.flatten(),
        };
        Ok(facts(joined.into_iter().chain([shown])).reply(reply))
    }

    /// Takes an answer in a contest; the first by stamp counts.
    ///
    /// # Errors
    /// When the contest is over, or the member was not shown that question last.
    pub fn answer_contest(
        &self,
        answer: AnswerContest,
    ) -> Result<Decision<ContestAnswered>, Refusal> {
        let AnswerContest {
            guild,
            spot,
            member,
            interaction,
            given,
        } = answer;
        let contesting = self.contest_in(guild, spot.contest)?;
        let contest = &contesting.contest;
        let current = contesting.current(member.id).filter(|(at, _)| *at == spot);
        let (_, shown) = current.ok_or(ContestRefusal::OldQuestion)?;
        let sheet = contesting.current_sheet(member.id);
        let mut sheet = sheet.ok_or(ContestRefusal::OldQuestion)?;
        let answer = answer_of(&sheet.question, &sheet.order, &given)?;
        let created_at = interaction.created_at();
        let earlier = |(first, _): &(InteractionId, _)| *first <= interaction;
        if shown.answer.as_ref().is_some_and(earlier) {
            return Ok(facts([]).reply(ContestAnswered::Locked(sheet)));
        }
        if created_at > contest.closes {
            return Err(over(contest));
        }
        let late_ms = created_at.ms_since(sheet.closes);
        if late_ms > 0 {
            return Ok(facts([]).reply(ContestAnswered::Missed {
                view: sheet,
                late_ms,
            }));
        }
        sheet.given = Some(given_of(&sheet.order, &answer));
        let answered = ContestFact::Answered {
            spot,
            member: member.id,
            interaction,
            answer,
        };
        Ok(facts([answered]).reply(ContestAnswered::Locked(sheet)))
    }

    /// Closes a contest now; the reply is the contest with its new end.
    ///
    /// # Errors
    /// When there is no such contest in the server.
    pub fn finish_contest(
        &self,
        now: Timestamp,
        guild: GuildId,
        contest: ContestId,
    ) -> Result<Decision<Arc<Contest>>, Refusal> {
        let contesting = self.contest_in(guild, contest)?;
        let mut earlier = Contest::clone(&contesting.contest);
        earlier.closes = earlier.closes.min(now);
        let closes = earlier.closes;
        let shortened = ContestFact::Shortened { contest, closes };
        Ok(facts([shortened]).reply(Arc::new(earlier)))
    }

    /// The result of a contest cannot be posted.
    pub fn contest_unposted(&self, contest: &Contest) -> Decision {
        facts([ContestFact::Unposted {
            contest: contest.id,
            guild: contest.guild,
            name: contest.name.clone(),
            channel: contest.channel,
        }])
    }

    fn contest_in(&self, guild: GuildId, id: ContestId) -> Result<&Contesting, Refusal> {
        let found = self.contests.get(&id);
        let here = found.filter(|one| one.contest.guild == guild);
        here.ok_or_else(|| ContestRefusal::Unknown.into())
    }

    /// For whom the member scores, where teams play.
    pub fn plays_for(&self, contesting: &Contesting, member: MemberId) -> Option<PlaysFor> {
        let contest = &contesting.contest;
        if !contest.teams {
            return None;
        }
        if contesting.rosters.is_some() {
            let roster = contesting.roster_of(member);
            let team = |roster: &Roster| PlaysFor::Team(roster.name.clone(), roster.members.len());
            return Some(roster.map_or(PlaysFor::Alone, team));
        }
        Some(match self.teams.team_of(contest.guild, member) {
            Some(team) if team.members.len() >= FEWEST_IN_TEAM => {
                PlaysFor::Team(team.name.clone(), team.members.len())
            }
            Some(team) => PlaysFor::TooFew(team.name.clone()),
            None => PlaysFor::NoTeamYet,
        })
    }

    /// The contests of the server that are not over, in the order in which they were set up.
    pub fn contests(&self, guild: GuildId) -> impl Iterator<Item = &Contesting> {
        let contests = self.contests.values();
        contests.filter(move |one| one.contest.guild == guild)
    }

    /// The banks that nothing is asked from in the server, since a daily question or a contest
    /// from them is open.
    pub fn closed_banks(&self, guild: GuildId) -> HashSet<BankId> {
        let open = self.contests(guild).filter(|one| one.rosters.is_some());
        let of_contests = open.flat_map(|one| &one.contest.banks);
        of_contests
            .chain(self.daily_banks(guild))
            .cloned()
            .collect()
    }

    /// Nothing of the bank is asked while a daily question or a contest from it is open.
    ///
    /// # Errors
    /// While one is.
    pub fn refuse_closed(&self, guild: GuildId, bank: &Bank) -> Result<(), Refusal> {
        self.refuse_daily(guild, bank)?;
        let with_bank =
            |one: &&Contesting| one.rosters.is_some() && one.contest.banks.contains(&bank.id);
        match self.contests(guild).find(with_bank) {
            Some(open) => Err(Refusal::BankInContest {
                bank: bank.title.clone(),
                contest: open.contest.name.clone(),
                closes: open.contest.closes,
            }),
            None => Ok(()),
        }
    }

    /// The results in the server that could not be posted, and nobody was told.
    pub fn unposted(&self, guild: GuildId) -> impl Iterator<Item = &Unposted> {
        self.unposted.values().filter(move |one| one.guild == guild)
    }

    pub(super) fn tell_of_contests(&self, guild: GuildId) -> impl Iterator<Item = Fact> {
        self.unposted(guild).map(|one| {
            Fact::Contest(ContestFact::Told {
                contest: one.contest,
            })
        })
    }

    /// Contests that are not over are scored by the right key.
    pub(crate) fn correct_contests(
        &self,
        guild: GuildId,
        fixed: &Question,
    ) -> impl Iterator<Item = Fact> {
        self.contests(guild).flat_map(move |one| {
            let questions = (0_u16..).zip(&one.contest.questions);
            questions.filter_map(move |(index, asked)| {
                let question = (asked.id == fixed.id).then(|| corrected(asked, fixed))??;
                Some(Fact::Contest(ContestFact::Corrected {
                    contest: one.contest.id,
                    index,
                    question: Arc::new(question),
                }))
            })
        })
    }
}

/// The window, which must lie ahead.
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

/// A name on one line, of 1 to `max` characters.
pub(super) fn named(typed: &str, max: usize) -> Result<String, ContestRefusal> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > max {
        return Err(ContestRefusal::NotAName { max });
    }
    Ok(name)
}

fn over(contest: &Contest) -> Refusal {
    let name = contest.name.clone();
    ContestRefusal::Over { name }.into()
}

fn facts(facts: impl IntoIterator<Item = ContestFact>) -> Decision {
    Decision::facts(facts.into_iter().map(Fact::Contest).collect())
}

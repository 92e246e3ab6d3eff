//! Contests and teams.

use super::{Decision, Engine};
use crate::contest::{
    AnswerContest, Asked, Contest, ContestAnswered, ContestFact, ContestRequest, Contesting,
    Finished, JoinContest, Joined, PlayContest, PlaysFor, Unposted,
};
use crate::fact::Fact;
use crate::ids::{BankId, ContestId, GuildId, MemberId, MessageId, Timestamp};
use crate::member::Member;
use crate::play::{Close, End, Started};
use crate::question::{Bank, Question};
use crate::refusal::Refusal;
use crate::team::{Team, TeamJoined, TeamLeft, Teams};
use std::collections::HashSet;
use std::sync::Arc;

impl Engine {
    /// Sets up a contest.
    ///
    /// # Errors
    /// When its name, its banks or its times are not possible.
    pub fn create_contest(
        &self,
        now: Timestamp,
        request: ContestRequest,
    ) -> Result<Decision<Arc<Contest>>, Refusal> {
        let banks = self.find_banks(request.guild, &request.banks)?;
        Ok(self.contests.create(now, request, &banks)?.lift())
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
        Ok(self.contests.join(now, join, &self.teams)?.lift())
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
        Ok(self.contests.play(now, play, &self.teams)?.lift())
    }

    /// Takes an answer in a contest; the first by timestamp counts.
    ///
    /// # Errors
    /// When the contest is over, or the member was not shown that question last.
    pub fn answer_contest(
        &self,
        answer: AnswerContest,
    ) -> Result<Decision<ContestAnswered>, Refusal> {
        let (guild, member) = (answer.guild, answer.member.id);
        let step = self.contests.answer(answer)?;
        let judged = self.estimates_of_contest(guild, member, &step.facts);
        let facts = judged.into_iter().map(Fact::Estimate);
        let answered: Decision<ContestAnswered> = step.lift();
        let (reply, done) = answered.split();
        Ok(done.then(Decision::facts(facts)).reply(reply))
    }

    /// The message that announces a contest is in its channel.
    pub fn contest_announced(&self, contest: ContestId, message: MessageId) -> Decision {
        let known = self.contests.get(contest);
        let news = known.is_some_and(|one| one.announced != Some(message));
        let announced = ContestFact::Announced { contest, message };
        Decision::facts(news.then_some(announced.into()))
    }

    /// Calls off a contest that is not open yet.
    ///
    /// # Errors
    /// When there is no such contest in the server, or it is open.
    pub fn cancel_contest(
        &self,
        now: Timestamp,
        guild: GuildId,
        contest: ContestId,
    ) -> Result<Decision<Finished>, Refusal> {
        Ok(self.contests.cancel(now, guild, contest)?.lift())
    }

    /// Closes a contest now, or calls it off if it is not open yet.
    ///
    /// # Errors
    /// When there is no such contest in the server.
    pub fn finish_contest(
        &self,
        now: Timestamp,
        guild: GuildId,
        contest: ContestId,
    ) -> Result<Decision<Finished>, Refusal> {
        Ok(self.contests.finish(now, guild, contest)?.lift())
    }

    /// The result of a contest cannot be posted.
    pub fn contest_unposted(&self, contest: &Contest) -> Decision {
        let unposted = ContestFact::Unposted {
            contest: contest.id,
            guild: contest.guild,
            name: contest.name.clone(),
            channel: contest.channel,
        };
        Decision::facts([unposted.into()])
    }

    /// What the clock does to a contest that is due. Before it opens, whatever would give away its
    /// answers ends: quizzes of its banks, and daily questions that it asks too.
    pub(super) fn due_contest(&self, now: Timestamp, id: ContestId) -> Decision {
        let due = self.contests.due(now, id, &self.teams);
        let opens = |fact: &ContestFact| matches!(fact, ContestFact::Opened { .. });
        let contest = self.contests.get(id).map(|one| Arc::clone(&one.contest));
        let mut withdrawn = Decision::nothing();
        if let Some(contest) = contest.filter(|_| due.facts.iter().any(opens)) {
            let mut running: Vec<_> = self.play.of(contest.guild).collect();
            running.retain(|one| gives_away(&one.started, &contest));
            running.sort_by_key(|one| one.started.quiz);
            for one in running {
                let (how, why) = (Close::Withdrawn, End::Withdrawn);
                let ended = self.play.close_and_end(one, now, how, why);
                withdrawn = withdrawn.then(self.of_play(ended));
            }
        }
        withdrawn.then(due.lift())
    }

    /// Makes a team with the member in it.
    ///
    /// # Errors
    /// When the name is not possible or taken, or the member is in a team.
    pub fn create_team(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: Member,
        name: &str,
    ) -> Result<Decision<Team>, Refusal> {
        Ok(self.teams.create(now, guild, member, name)?.lift())
    }

    /// Lets a member join the team with that name or id.
    ///
    /// # Errors
    /// When there is no such team in the server, or the member is in another.
    pub fn join_team(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: Member,
        team: &str,
    ) -> Result<Decision<TeamJoined>, Refusal> {
        let frozen = self.freezes_teams(guild);
        Ok(self.teams.join(now, guild, member, team, frozen)?.lift())
    }

    /// Lets a member leave their team.
    ///
    /// # Errors
    /// When they are in none.
    pub fn leave_team(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: &Member,
    ) -> Result<Decision<TeamLeft>, Refusal> {
        let frozen = self.freezes_teams(guild);
        Ok(self.teams.leave(now, guild, member, frozen)?.lift())
    }

    /// Whether a contest of teams is open in the server.
    fn freezes_teams(&self, guild: GuildId) -> bool {
        self.contests(guild)
            .any(|one| one.contest.teams && one.rosters.is_some())
    }

    /// The teams of all servers.
    pub fn teams(&self) -> &Teams {
        &self.teams
    }

    /// The team or member that the member scores for, where teams play.
    pub fn plays_for(&self, contesting: &Contesting, member: MemberId) -> Option<PlaysFor> {
        contesting.plays_for(&self.teams, member)
    }

    /// A contest that is not over.
    pub fn contest(&self, contest: ContestId) -> Option<&Contesting> {
        self.contests.get(contest)
    }

    /// The contests of all servers that are not over.
    pub fn all_contests(&self) -> impl Iterator<Item = &Contesting> {
        self.contests.contests.values()
    }

    /// The contests of the server that are not over, in the order in which they were set up.
    pub fn contests(&self, guild: GuildId) -> impl Iterator<Item = &Contesting> {
        self.contests.of(guild)
    }

    /// The banks that cannot be played in the server, since a contest from them is open.
    pub fn closed_banks(&self, guild: GuildId) -> HashSet<BankId> {
        let open = self.contests(guild).filter(|one| one.rosters.is_some());
        open.flat_map(|one| &one.contest.banks).cloned().collect()
    }

    /// The questions of the server's open contests; their answers are secret.
    pub(super) fn secret_questions(&self, guild: GuildId) -> impl Iterator<Item = &Arc<Question>> {
        let open = self.contests(guild).filter(|one| one.rosters.is_some());
        open.flat_map(|one| &one.contest.questions)
    }

    /// The bank as it can be played in the server now: without the daily questions that are open.
    ///
    /// # Errors
    /// While a contest from it is open, or nothing is left of it.
    pub fn open_bank(&self, guild: GuildId, bank: &Arc<Bank>) -> Result<Arc<Bank>, Refusal> {
        self.refuse_contest(guild, bank)?;
        self.without_daily(guild, bank)
    }

    /// # Errors
    /// While a contest from the bank is open.
    pub(super) fn refuse_contest(&self, guild: GuildId, bank: &Bank) -> Result<(), Refusal> {
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

    /// The results in the server that could not be posted, and no quizmaster was notified.
    pub fn unposted(&self, guild: GuildId) -> impl Iterator<Item = &Unposted> {
        self.contests.unposted(guild)
    }
}

/// Whether what is asked in the quiz is asked in the contest too, or may be.
fn gives_away(started: &Started, contest: &Contest) -> bool {
    let is_asked = |question: &Arc<Question>| {
        let mut asked = contest.questions.iter();
        asked.any(|one| one.id == question.id)
    };
    match started.daily {
        Some(_) => started.questions.iter().any(is_asked),
        None => (started.plan.banks.iter()).any(|bank| contest.banks.contains(bank)),
    }
}

//! What comes of an input: facts, a private reply, and what to say in channels.

use crate::engine::Engine;
use crate::engine::decision::Decision;
use crate::engine::publication::Publication;
use crate::fact::Fact;
use crate::ids::{GuildId, MemberId, MessageId, QuizId, RoundId, Timestamp};
use crate::play::{
    Close, Closed, Control, ControlQuiz, End, Locked, LockedIn, Lost, Mode, Next, Phase, Plan,
    Posting, Press, QuestionView, Round, Running, Start, Started, Survival,
};
use crate::question::{Ask, Bank, OfBank, Pool, Question, answer_of, corrected, pick};
use crate::refusal::Refusal;
use std::collections::HashMap;
use std::sync::Arc;

impl Engine {
    /// Starts a quiz; its first question is due at once.
    ///
    /// # Errors
    /// When a quiz runs in the channel or has just begun there, or nothing can be asked.
    pub fn start(&self, now: Timestamp, start: Start) -> Result<Decision<Arc<Started>>, Refusal> {
        if self.running_in(start.channel).is_some() {
            return Err(Refusal::AlreadyRunning);
        }
        if let Some(last) = self.cooldowns.last_start(start.channel) {
            let ready = last.plus_ms(self.rules.cooldown_ms);
            if now < ready {
                return Err(Refusal::TooSoon { ready });
            }
        }
        let found = self.catalogue.find_all(start.guild, &start.banks);
        let banks = found.map_err(|name| self.unknown_bank(start.guild, name))?;
        for bank in &banks {
            self.refuse_closed(start.guild, bank)?;
        }
        let candidates = candidates(&banks, &start)?;
        let asked = self.asked.get(&start.channel);
        let count = usize::from(start.questions);
        let picked = pick::questions(candidates, count, asked, start.seed);
        let default_seconds = match banks.as_slice() {
            [bank] => bank.seconds,
            _ => None,
        };
        let questions = as_asked(&picked, start.ask, start.seed, banks.len() > 1);
        let titles: Vec<_> = banks.iter().map(|bank| bank.title.as_str()).collect();
        let started = Arc::new(Started {
            quiz: QuizId(self.last_quiz + 1),
            guild: start.guild,
            channel: start.channel,
            starter: start.member,
            at: now,
            plan: Plan {
                banks: banks.iter().map(|bank| bank.id.clone()).collect(),
                questions: start.questions,
                seconds: start.seconds,
                mode: start.mode,
                tag: start.tag,
                difficulty: start.difficulty,
                ask: start.ask,
            },
            bank_title: titles.join(" + "),
            questions,
            default_seconds: default_seconds
                .or(self.settings(start.guild).seconds)
                .unwrap_or(self.rules.seconds),
            gap_ms: self.rules.gap_ms,
            language: start.language,
            seed: start.seed,
            daily: None,
        });
        let fact = Fact::Started(Arc::clone(&started));
        Ok(Decision::of(started, [fact]))
    }

    /// The bank of that name.
    pub(super) fn find_bank(&self, guild: GuildId, name: &str) -> Result<&Arc<Bank>, Refusal> {
        let found = self.catalogue.find(guild, name);
        found.ok_or_else(|| self.unknown_bank(guild, name))
    }

    pub(crate) fn unknown_bank(&self, guild: GuildId, name: &str) -> Refusal {
        let nearest = self.catalogue.nearest(guild, name);
        Refusal::UnknownBank {
            nearest: nearest.map(|bank| bank.id.clone()),
            asked: name.to_owned(),
        }
    }

    /// Takes an answer to a question. One that is known already counts once.
    ///
    /// # Errors
    /// When it does not count: too late, of someone who has fallen, after the last try, or none of
    /// the answers that are offered.
    pub fn press(&self, now: Timestamp, press: Press) -> Result<Decision<LockedIn>, Refusal> {
        let running = self
            .running_with(press.round)
            .filter(|running| running.started.channel == press.channel)
            .ok_or(Refusal::QuestionClosed)?;
        let round = running
            .round()
            .filter(|round| round.may_stand_in(press.message))
            .ok_or(Refusal::QuestionClosed)?;
        if running.has_departed(press.member.id) {
            return Err(Refusal::Departed);
        }
        let answer = answer_of(&round.question, &round.order, &press.given)?;
        let opened = round.posted.map_or(press.message, |posted| posted.message);
        let closes = round.closes(opened.created_at());
        let late_ms = press.interaction.created_at().ms_since(closes);
        if late_ms > 0 {
            return Err(Refusal::TooLate { late_ms });
        }
        if let Some(survival) = &running.survival {
            refuse_fallen(survival, press.member.id)?;
        }
        let sheet = running.sheet(round);
        let left = round.tries_left(press.member.id, press.interaction);
        let tries_left = left.map_err(|stands| Refusal::FirstStands {
            answer: sheet.given(stands),
            tries: round.question.is_typed() && running.started.plan.mode == Mode::Race,
        })?;
        let before = round.last_press(press.member.id);
        let standing = match before {
            Some((later, standing)) if tries_left.is_none() && later >= press.interaction => {
                standing
            }
            _ => &answer,
        };
        let reply = LockedIn {
            answer: sheet.given(standing),
            tries_left,
            how: match before {
                None => Locked::First,
                Some((_, before)) if tries_left.is_none() && before != standing => Locked::Changed,
                Some(_) => Locked::Again,
            },
        };
        let quiz = running.started.quiz;
        let mut facts: Vec<_> = self
            .appeared(now, quiz, round.id, press.message)
            .into_iter()
            .collect();
        if !round.has_press(press.member.id, press.interaction) {
            facts.push(Fact::Answered {
                quiz,
                round: round.id,
                interaction: press.interaction,
                member: press.member,
                answer,
                at: now,
            });
        }
        Ok(Decision::facts(facts).reply(reply))
    }

    /// A question was posted just now.
    pub fn posted(&self, now: Timestamp, posting: Posting) -> Decision {
        let Posting {
            quiz,
            round,
            message,
        } = posting;
        Decision::of((), self.standing(now, quiz, round, message))
    }

    /// A question was found in its channel after a crash, and may have been there for long.
    pub fn found(&self, now: Timestamp, posting: Posting) -> Decision {
        let Posting {
            quiz,
            round,
            message,
        } = posting;
        Decision::of((), self.appeared(now, quiz, round, message))
    }

    /// The fact that a question is in its channel, unless that is known.
    fn standing(
        &self,
        at: Timestamp,
        quiz: QuizId,
        round: RoundId,
        message: MessageId,
    ) -> Option<Fact> {
        let open = self.running.get(&quiz).and_then(Running::round);
        let known = open.is_some_and(|open| open.id == round && open.posted.is_some());
        (!known).then_some(Fact::Posted {
            quiz,
            round,
            message,
            at,
        })
    }

    /// As [`Engine::standing`], when it may have been there for long: a press came before the
    /// answer to the POST, or it was found after a crash. Its time began when it was posted, as
    /// far as the bot's clock can tell: not before the asking, whatever Discord's clock says.
    fn appeared(
        &self,
        now: Timestamp,
        quiz: QuizId,
        round: RoundId,
        message: MessageId,
    ) -> Option<Fact> {
        let open = self.running.get(&quiz).and_then(Running::round);
        let at = match open.filter(|open| open.id == round) {
            Some(open) => message.created_at().max(open.asked_at).min(now),
            None => now,
        };
        self.standing(at, quiz, round, message)
    }

    /// Controls the quiz of a channel.
    ///
    /// # Errors
    /// When no quiz runs there, it is another member's, or it is not in a state for that.
    pub fn control(&self, now: Timestamp, request: ControlQuiz) -> Result<Decision, Refusal> {
        let ControlQuiz {
            channel,
            member,
            quizmaster,
            control,
        } = request;
        let running = self.running_in(channel).ok_or(Refusal::NothingRuns)?;
        let starter = &running.started.starter;
        if !quizmaster && starter.id != member.id {
            return Err(Refusal::NotYours {
                starter: starter.clone(),
            });
        }
        let quiz = running.started.quiz;
        Ok(match control {
            Control::Stop => self.close_and_end(running, now, Close::Stopped, End::Stopped),
            Control::Skip => {
                let round = running.round().ok_or(match running.paused {
                    Some(_) => Refusal::NothingOpenPaused,
                    None => Refusal::NothingOpen,
                })?;
                self.close(running, round, now, Close::Skipped, false)
            }
            Control::Pause if running.paused.is_some() => return Err(Refusal::AlreadyPaused),
            Control::Pause => Decision::facts(vec![Fact::Paused { quiz, at: now }]),
            Control::Resume if running.paused.is_none() => return Err(Refusal::NotPaused),
            Control::Resume => Decision::facts(vec![Fact::Resumed { quiz, at: now }]),
        })
    }

    /// A question could not be posted, or not found again after a crash. One that a press has
    /// found meanwhile stays open, unless the channel takes no further one either.
    pub fn lost(&self, now: Timestamp, quiz: QuizId, round: RoundId, how: Lost) -> Decision {
        let Some(running) = self.running.get(&quiz) else {
            return Decision::facts(Vec::new());
        };
        match running.round().filter(|open| open.id == round) {
            None => Decision::facts(Vec::new()),
            Some(round) if how != Lost::Once => match running.started.daily {
                Some(occasion) => self.lose_daily(running, round, now, occasion, how),
                None => self.close_and_end(running, now, Close::Lost, End::Lost),
            },
            // A press found it, and may have brought an answer that is on disk by now.
            Some(round) if round.posted.is_some() => Decision::facts(Vec::new()),
            Some(round) => self.close(running, round, now, Close::Lost, false),
        }
    }

    /// Quizzes that run continue with the right key; of what they have closed, see
    /// [`Engine::rescore`].
    pub(crate) fn correct_running(
        &self,
        guild: GuildId,
        fixed: &Question,
    ) -> impl Iterator<Item = Fact> {
        self.correct_from(guild, fixed, |_| 1)
    }

    /// What is open, or is asked later, in quizzes that run and in contests has the right key.
    pub(crate) fn correct_unclosed(
        &self,
        guild: GuildId,
        fixed: &Question,
    ) -> impl Iterator<Item = Fact> {
        let unclosed = |running: &Running| match running.round() {
            Some(open) => open.number,
            None => running.number + 1,
        };
        let in_contests = self.correct_contests(guild, fixed);
        self.correct_from(guild, fixed, unclosed).chain(in_contests)
    }

    fn correct_from(
        &self,
        guild: GuildId,
        fixed: &Question,
        first: impl Fn(&Running) -> u16,
    ) -> impl Iterator<Item = Fact> {
        let here = move |running: &&Running| running.started.guild == guild;
        self.running.values().filter(here).flat_map(move |running| {
            let first = first(running);
            let questions = (1_u16..).zip(&running.started.questions);
            let questions = questions.filter(move |(number, _)| *number >= first);
            questions.filter_map(move |(number, asked)| {
                let question = (asked.id == fixed.id).then(|| corrected(asked, fixed))??;
                Some(Fact::Corrected {
                    quiz: running.started.quiz,
                    number,
                    question: Arc::new(question),
                })
            })
        })
    }

    /// The bot could not hear its members for over two seconds.
    pub fn away(&self) -> Decision {
        let away = self.running.values().filter_map(|running| {
            let round = running.round().filter(|round| !round.away)?;
            Some(Fact::Away {
                quiz: running.started.quiz,
                round: round.id,
            })
        });
        Decision::facts(away.collect())
    }

    /// What the clock alone brings about in a quiz that is due.
    pub(super) fn decide_due(&self, now: Timestamp, quiz: QuizId) -> Option<Decision> {
        let running = self.running.get(&quiz)?;
        Some(match &running.phase {
            Phase::Open(round) => {
                let how = match round.posted {
                    None => Close::Missed,
                    Some(posted) if now < round.closes(posted.at) => Close::Early,
                    Some(_) => Close::Time,
                };
                self.close(running, round, now, how, false)
            }
            Phase::Between(_) => match running.why_over() {
                Some(why) => end(running, now, why),
                None if running.paused.is_some() => end(running, now, End::Paused),
                None => self.ask(running, now),
            },
        })
    }

    pub(super) fn ask(&self, running: &Running, now: Timestamp) -> Decision {
        let started = &running.started;
        let question = &started.questions[usize::from(running.number)];
        let sheet = QuestionView {
            started: Arc::clone(started),
            round: RoundId(self.last_round + 1),
            number: running.number + 1,
            question: Arc::clone(question),
            order: pick::option_order(
                question,
                pick::derive_seed(started.seed, u64::from(running.number) + 1),
            ),
            seconds: running.seconds_for(question),
            asked_at: now,
            message: None,
            answered: 0,
        };
        Decision::facts(vec![Fact::Asked {
            quiz: started.quiz,
            round: sheet.round,
            number: sheet.number,
            order: sheet.order.clone(),
            seconds: sheet.seconds,
            at: now,
        }])
        .publish(Publication::Ask(sheet))
    }

    /// Closes the question; `ends` where the quiz ends with it whatever is left to ask.
    pub(super) fn close(
        &self,
        running: &Running,
        round: &Round,
        now: Timestamp,
        how: Close,
        ends: bool,
    ) -> Decision {
        let awards = if how.is_void() {
            Vec::new()
        } else {
            round.awards()
        };
        let fact = Fact::Closed {
            quiz: running.started.quiz,
            round: round.id,
            at: now,
            how,
            awards: awards.clone(),
        };
        let mut after = running.clone();
        after.apply(&fact);
        let survival = running.survival.clone().filter(|_| !how.is_void());
        let knockout =
            survival.map(|mut before| before.close(round.id, round.number, round.away, &awards));
        let next = match after.phase {
            _ if ends || after.why_over().is_some() => Next::FinalStandings,
            _ if after.paused.is_some() => Next::Pause,
            Phase::Between(at) => Next::Question { at },
            Phase::Open(_) => Next::FinalStandings,
        };
        let facts = std::iter::once(fact).chain(self.streaks(running, round, how));
        Decision::facts(facts.collect()).publish(Publication::Reveal(Closed {
            sheet: running.sheet(round),
            how,
            awards,
            next,
            knockout,
        }))
    }

    /// Ends the quiz now; a question that is open closes so.
    pub(super) fn close_and_end(
        &self,
        running: &Running,
        now: Timestamp,
        how: Close,
        why: End,
    ) -> Decision {
        let Some(round) = running.round() else {
            return end(running, now, why);
        };
        let closed = self.close(running, round, now, how, true);
        let mut after = running.clone();
        closed.facts.iter().for_each(|fact| after.apply(fact));
        closed.then(end(&after, now, why))
    }
}

fn end(running: &Running, now: Timestamp, why: End) -> Decision {
    let quiz = running.started.quiz;
    let ended = Fact::Ended {
        quiz,
        guild: running.started.guild,
        channel: running.started.channel,
        at: now,
        why,
    };
    if running.started.daily.is_some() && running.scores.is_empty() {
        // Its message tells all there is to tell.
        return Decision::facts(vec![ended, Fact::PodiumPosted { quiz }]);
    }
    Decision::facts(vec![ended]).publish(Publication::FinalStandings(running.podium(why)))
}

/// Who has fallen, or never stood, answers no more.
fn refuse_fallen(survival: &Survival, member: MemberId) -> Result<(), Refusal> {
    match (survival.standing(), survival.fell_at(member)) {
        (Some(_), Some(number)) => Err(Refusal::KnockedOut { number }),
        (Some(standing), None) if !standing.contains_key(&member) => Err(Refusal::NotEntered),
        _ => Ok(()),
    }
}

/// The questions that the quiz may ask.
fn candidates<'b>(banks: &[&'b Arc<Bank>], start: &Start) -> Result<Vec<OfBank<'b>>, Refusal> {
    let tagged = pick::tagged(banks.iter().map(|bank| &***bank), start.tag.as_deref());
    if tagged.is_empty() {
        let mut tags: Vec<_> = banks.iter().flat_map(|bank| bank.all_tags()).collect();
        tags.sort();
        tags.dedup();
        return Err(Refusal::UnknownTag {
            tag: start.tag.clone().unwrap_or_default(),
            tags,
        });
    }
    let Some(wished) = start.difficulty else {
        return Ok(tagged);
    };
    let of = |question: &Question| {
        let measured = start.measured.get(&question.id).copied();
        measured.or(question.difficulty)
    };
    let (fitting, others): (Vec<_>, Vec<_>) = tagged
        .into_iter()
        .partition(|(_, question)| of(question) == Some(wished));
    if !fitting.is_empty() {
        return Ok(fitting);
    }
    let mut there = [0; 4];
    for (_, question) in others {
        there[of(question).map_or(3, |difficulty| difficulty as usize)] += 1;
    }
    Err(Refusal::NoneSoHard {
        difficulty: wished,
        there,
    })
}

/// The questions as the quiz asks them: typed ones by buttons where that is wished, and each with
/// its own bank's time where they come from several.
pub(super) fn as_asked(
    picked: &[OfBank<'_>],
    ask: Option<Ask>,
    seed: u64,
    several: bool,
) -> Vec<Arc<Question>> {
    let mut pools = HashMap::<_, Pool<'_>>::new();
    let picked = picked.iter().zip(0..);
    let questions = picked.map(|(&(bank, question), n)| {
        let mut asked = Arc::clone(question);
        if ask.unwrap_or(bank.ask) == Ask::Buttons {
            let pool = pools.entry(&bank.id).or_insert_with(|| Pool::of(bank));
            asked = pool.with_buttons(&asked, pick::derive_seed(seed, n));
        }
        asked = bank.asked(&asked);
        if several && asked.seconds.is_none() && bank.seconds.is_some() {
            Arc::make_mut(&mut asked).seconds = bank.seconds;
        }
        asked
    });
    questions.collect()
}

/// Lets the daily question be asked by buttons, where its bank wishes that.
pub(super) fn draw_buttons(bank: &Bank, seed: u64, question: &Arc<Question>) -> Arc<Question> {
    match bank.ask {
        Ask::Buttons => {
            bank.asked(&Pool::of(bank).with_buttons(question, pick::derive_seed(seed, 0)))
        }
        Ask::Typing => bank.asked(question),
    }
}

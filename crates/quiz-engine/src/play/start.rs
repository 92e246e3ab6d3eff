//! How a quiz is started.

use super::decide::Play;
use super::fact::PlayFact;
use super::lobby::{LOBBY_MS, LobbyState};
use super::mode::Mode;
use super::quizzes::Quizzes;
use super::request::Start;
use super::running::Running;
use super::started::{Plan, Started};
use super::view::Show;
use crate::ids::{ChannelId, Timestamp};
use crate::question::{Bank, OfBank, Question, Seconds, as_asked, pick};
use crate::refusal::Refusal;
use crate::step::Step;
use std::sync::Arc;

impl Quizzes {
    /// # Errors
    /// When a quiz runs in the channel or has just begun there.
    pub(crate) fn refuse_channel(
        &self,
        now: Timestamp,
        channel: ChannelId,
        thread: Option<ChannelId>,
    ) -> Result<(), Refusal> {
        if self.in_channel(thread.unwrap_or(channel)).is_some() {
            return Err(Refusal::AlreadyRunning);
        }
        if let Some(last) = self.cooldowns.last_start(channel) {
            let ready = last.plus_ms(self.rules.cooldown_ms);
            if now < ready {
                return Err(Refusal::TooSoon { ready });
            }
        }
        Ok(())
    }

    /// Starts a quiz with questions of these banks. `guild_seconds` is what the server has set.
    ///
    /// # Errors
    /// When no question that can be asked has the tag or the difficulty that is asked for.
    pub(crate) fn start(
        &self,
        now: Timestamp,
        start: Start,
        banks: &[&Arc<Bank>],
        guild_seconds: Option<Seconds>,
    ) -> Result<Play<Arc<Started>>, Refusal> {
        let candidates = candidates(banks, &start)?;
        let asked = self.asked.of(start.channel);
        let count = usize::from(start.questions);
        let picked = pick::questions(candidates, count, asked, start.seed);
        let default_seconds = match banks {
            [bank] => bank.seconds,
            _ => None,
        };
        let questions = as_asked(&picked, start.ask, start.seed, banks.len() > 1);
        let titles: Vec<_> = banks.iter().map(|bank| bank.title.as_str()).collect();
        let started = Arc::new(Started {
            quiz: self.next_quiz(),
            guild: start.guild,
            channel: start.channel,
            thread: start.thread,
            starter: start.member,
            at: now,
            plan: Plan {
                banks: banks.iter().map(|bank| bank.id.clone()).collect(),
                questions: start.questions,
                seconds: start.seconds,
                mode: start.mode,
                lives: (start.mode == Mode::Survival).then_some(start.lives),
                tag: start.tag,
                difficulty: start.difficulty,
                ask: start.ask,
            },
            bank_title: titles.join(" + "),
            questions,
            default_seconds: default_seconds
                .or(guild_seconds)
                .unwrap_or(self.rules.seconds),
            gap_ms: self.rules.gap_ms,
            language: start.language,
            seed: start.seed,
            lobby: start.lobby.then(|| now.plus_ms(LOBBY_MS)),
            daily: None,
        });
        let lobby = Running::new(Arc::clone(&started)).lobby_view(LobbyState::Open);
        let fact = PlayFact::Started(Arc::clone(&started));
        let step = Step::of(started, [fact]);
        Ok(match lobby {
            Some(view) => step.publish(Show::Lobby(view)),
            None => step,
        })
    }
}

impl Plan {
    /// How many questions of these banks are as the plan wants them, but are cards that nobody can
    /// be asked. Their difficulty is the author's: what is never asked is never measured.
    pub fn left_out<'b>(&self, banks: impl IntoIterator<Item = &'b Bank>) -> usize {
        let tagged = pick::tagged(banks, self.tag.as_deref()).into_iter();
        let wanted = |one: &Question| {
            let wanted = self.difficulty;
            wanted.is_none() || one.difficulty == wanted
        };
        tagged
            .filter(|(_, one)| !one.is_askable() && wanted(one))
            .count()
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
    let tagged = pick::askable(tagged).map_err(|count| Refusal::OnlyCards { count })?;
    let Some(wanted) = start.difficulty else {
        return Ok(tagged);
    };
    let of = |question: &Question| {
        let measured = start.measured.get(&question.id).copied();
        measured.or(question.difficulty)
    };
    let (fitting, others): (Vec<_>, Vec<_>) = tagged
        .into_iter()
        .partition(|(_, question)| of(question) == Some(wanted));
    if !fitting.is_empty() {
        return Ok(fitting);
    }
    let mut there = [0; 4];
    for (_, question) in others {
        there[of(question).map_or(3, |difficulty| difficulty as usize)] += 1;
    }
    Err(Refusal::NoneSoHard {
        difficulty: wanted,
        there,
    })
}

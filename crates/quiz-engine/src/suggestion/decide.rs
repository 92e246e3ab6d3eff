//! What members and quizmasters may do with suggestions.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use super::{
    Bar, FormDraft, MOST_BARRED, MOST_DRAFTS, MOST_UNNOTIFIED, MOST_WAITING, Settled, Suggestion,
    SuggestionFact, SuggestionOutcome, Suggestions, Texts,
};
use crate::ids::{GuildId, MemberId, QuestionId, SuggestionId, Timestamp};
use crate::member::Member;
use crate::question::{Bank, PutBank};
use crate::refusal::{Limit, Refusal, SuggestionRefusal};
use crate::step::Step;
use std::collections::HashSet;
use std::convert::Infallible;
use std::sync::Arc;

type Decided<T = ()> = Step<T, SuggestionFact, Infallible>;

/// A member suggests a question.
#[derive(Clone, Debug)]
pub struct Suggest {
    /// That of the interaction, so that an event that comes twice counts once.
    pub id: SuggestionId,
    pub guild: GuildId,
    pub author: Member,
    pub texts: Texts,
    /// How many may wait in the server.
    pub most: usize,
}

/// A quizmaster accepts a suggestion.
#[derive(Clone, Debug)]
pub struct AcceptSuggestion {
    pub suggestion: SuggestionId,
    /// What the bank was made from; it must not have been edited since.
    pub texts: Texts,
    /// The bank with the new question.
    pub put: PutBank,
    /// The new question.
    pub question: QuestionId,
}

impl Suggestions {
    /// Refuses a member who may not suggest a question now.
    pub(crate) fn may_suggest(
        &self,
        guild: GuildId,
        author: MemberId,
        most: usize,
    ) -> Result<(), Refusal> {
        let Some(server) = self.of(guild) else {
            return match most {
                0 => Err(Refusal::LimitReached {
                    limit: Limit::Suggestions,
                    max: most,
                }),
                _ => Ok(()),
            };
        };
        if server.barred.contains_key(&author) {
            return Err(SuggestionRefusal::Barred.into());
        }
        let waiting = server.waiting.values();
        let own = waiting.filter(|one| one.author.id == author).count();
        if own >= MOST_WAITING {
            return Err(SuggestionRefusal::TooManyWaiting { max: MOST_WAITING }.into());
        }
        if server.waiting.len() >= most {
            return Err(Refusal::LimitReached {
                limit: Limit::Suggestions,
                max: most,
            });
        }
        Ok(())
    }

    pub(crate) fn suggest(&self, now: Timestamp, suggest: Suggest) -> Result<Decided, Refusal> {
        let Suggest {
            id,
            guild,
            author,
            texts,
            most,
        } = suggest;
        if self.find(guild, id).is_some() {
            return Ok(Decided::nothing());
        }
        self.may_suggest(guild, author.id, most)?;
        let dropped = self.drop_draft(guild, author.id).facts;
        let made = SuggestionFact::Made(Arc::new(Suggestion {
            id,
            guild,
            author,
            texts,
            at: now,
        }));
        Ok(Decided::facts(std::iter::once(made).chain(dropped)))
    }

    fn waits(&self, guild: GuildId, id: SuggestionId) -> Result<&Arc<Suggestion>, Refusal> {
        self.find(guild, id)
            .ok_or(SuggestionRefusal::Settled.into())
    }

    pub(crate) fn edit(
        &self,
        now: Timestamp,
        guild: GuildId,
        id: SuggestionId,
        texts: Texts,
        by: MemberId,
    ) -> Result<Decided, Refusal> {
        self.waits(guild, id)?;
        let dropped = self.drop_draft(guild, by).facts;
        let edited = SuggestionFact::Edited {
            suggestion: id,
            guild,
            texts,
            by,
            at: now,
        };
        Ok(Decided::facts(std::iter::once(edited).chain(dropped)))
    }

    /// Settles one, and gives up the news of the oldest if there are too many.
    fn settle(&self, settled: Settled) -> Decided<Arc<Settled>> {
        let guild = settled.guild;
        let settled = Arc::new(settled);
        let mut facts = vec![SuggestionFact::Settled(Arc::clone(&settled))];
        let unnotified = self
            .of(guild)
            .into_iter()
            .flat_map(|one| one.unnotified.keys());
        let unnotified: Vec<_> = unnotified.copied().collect();
        let too_many = (unnotified.len() + 1).saturating_sub(MOST_UNNOTIFIED);
        if too_many > 0 {
            facts.push(SuggestionFact::Told {
                guild,
                suggestions: unnotified[..too_many].to_vec(),
            });
        }
        Decided::of(settled, facts)
    }

    pub(crate) fn refuse(
        &self,
        now: Timestamp,
        guild: GuildId,
        id: SuggestionId,
        reason: String,
        by: MemberId,
    ) -> Result<Decided<Arc<Settled>>, Refusal> {
        let waiting = self.waits(guild, id)?;
        Ok(self.settle(Settled {
            id,
            guild,
            author: waiting.author.clone(),
            prompt: waiting.texts.prompt.clone(),
            outcome: SuggestionOutcome::Refused { reason },
            by,
            at: now,
        }))
    }

    /// Settles one that is a question of the bank from now on.
    pub(crate) fn accept(
        &self,
        now: Timestamp,
        accept: &AcceptSuggestion,
    ) -> Result<Decided<Arc<Settled>>, Refusal> {
        let own = &accept.put.own;
        let waiting = self.waits(own.guild, accept.suggestion)?;
        if waiting.texts != accept.texts {
            return Err(SuggestionRefusal::Edited.into());
        }
        Ok(self.settle(Settled {
            id: waiting.id,
            guild: own.guild,
            author: waiting.author.clone(),
            prompt: waiting.texts.prompt.clone(),
            outcome: SuggestionOutcome::Accepted {
                question: accept.question.clone(),
                bank: own.bank.title.clone(),
            },
            by: own.by.id,
            at: now,
        }))
    }

    /// Bars the author of a suggestion that waits.
    pub(crate) fn bar(
        &self,
        now: Timestamp,
        guild: GuildId,
        id: SuggestionId,
        by: Member,
    ) -> Result<Decided<Member>, Refusal> {
        let member = self.waits(guild, id)?.author.clone();
        if self.barred(guild).any(|bar| bar.member.id == member.id) {
            return Ok(Decided::of(member, []));
        }
        if self.barred(guild).count() >= MOST_BARRED {
            return Err(SuggestionRefusal::TooManyBarred { max: MOST_BARRED }.into());
        }
        let bar = Bar {
            member: member.clone(),
            by,
            at: now,
        };
        Ok(Decided::of(member, [SuggestionFact::Barred { guild, bar }]))
    }

    pub(crate) fn unbar(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: MemberId,
        by: MemberId,
    ) -> Decided {
        let is_barred = self.barred(guild).any(|bar| bar.member.id == member);
        Decided::facts(is_barred.then_some(SuggestionFact::Unbarred {
            guild,
            member,
            by,
            at: now,
        }))
    }

    /// The author knows what became of these.
    pub(crate) fn tell(&self, guild: GuildId, author: MemberId, told: &[SuggestionId]) -> Decided {
        let unnotified = self.unnotified(guild, author).map(|one| one.id);
        let suggestions: Vec<_> = unnotified.filter(|one| told.contains(one)).collect();
        let any = !suggestions.is_empty();
        Decided::facts(any.then_some(SuggestionFact::Told { guild, suggestions }))
    }

    /// Keeps what was typed into a refused form, in the place of an earlier one of the member.
    pub(crate) fn keep_draft(&self, draft: FormDraft) -> Decided {
        let guild = draft.guild;
        let drafts = self.of(guild).map(|server| &server.drafts);
        let full =
            drafts.is_some_and(|all| all.len() >= MOST_DRAFTS && !all.contains_key(&draft.member));
        let oldest = drafts.into_iter().flat_map(|all| all.values());
        let oldest = oldest.min_by_key(|one| one.id).filter(|_| full);
        let dropped = oldest.map(|one| SuggestionFact::DraftDropped {
            guild,
            member: one.member,
        });
        let kept = SuggestionFact::DraftKept(Arc::new(draft));
        Decided::facts(dropped.into_iter().chain([kept]))
    }

    /// Drops the refused form of a member.
    pub(crate) fn drop_draft(&self, guild: GuildId, member: MemberId) -> Decided {
        let server = self.of(guild);
        let kept = server.is_some_and(|one| one.drafts.contains_key(&member));
        Decided::facts(kept.then_some(SuggestionFact::DraftDropped { guild, member }))
    }

    /// The credits for questions that are not in the new version of a bank; all of those of a bank
    /// that is removed.
    pub(crate) fn uncredit(
        &self,
        guild: GuildId,
        before: Option<&Arc<Bank>>,
        after: Option<&Bank>,
    ) -> Option<SuggestionFact> {
        let credits = &self.of(guild)?.credits;
        let ids = |bank: &Bank| -> HashSet<QuestionId> {
            bank.questions.iter().map(|one| one.id.clone()).collect()
        };
        let after = after.map(ids).unwrap_or_default();
        let before = before?.questions.iter().map(|one| &one.id);
        let gone = before.filter(|id| credits.contains_key(*id) && !after.contains(*id));
        let questions: Vec<_> = gone.cloned().collect();
        (!questions.is_empty()).then_some(SuggestionFact::Uncredited { guild, questions })
    }

    /// Everything of a server that removed the bot long ago.
    pub(crate) fn abandon(&self, guild: GuildId) -> Option<SuggestionFact> {
        self.of(guild).map(|_| SuggestionFact::Abandoned { guild })
    }
}

//! Questions that members suggest: accepting one changes a bank as well.

use super::{Decision, Engine};
use crate::fact::Fact;
use crate::ids::{GuildId, MemberId, SuggestionId, Timestamp};
use crate::member::Member;
use crate::refusal::Refusal;
use crate::step::Step;
use crate::suggestion::{
    AcceptSuggestion, FormDraft, Settled, Suggest, SuggestionFact, Suggestions, Texts,
};
use std::convert::Infallible;
use std::sync::Arc;

fn lifted<T>(step: Step<T, SuggestionFact, Infallible>) -> Decision<T> {
    Decision {
        reply: step.reply,
        facts: step.facts.into_iter().map(Fact::from).collect(),
        publish: Vec::new(),
    }
}

impl Engine {
    /// The suggestions of all servers.
    pub fn suggestions(&self) -> &Suggestions {
        &self.suggestions
    }

    /// Refuses a member who may not suggest a question now, before they write one.
    ///
    /// # Errors
    /// When they are barred, or too many wait.
    pub fn may_suggest(
        &self,
        guild: GuildId,
        author: MemberId,
        most: usize,
    ) -> Result<(), Refusal> {
        self.suggestions.may_suggest(guild, author, most)
    }

    /// Takes a question that a member suggests.
    ///
    /// # Errors
    /// When they are barred, or too many wait.
    pub fn suggest(&self, now: Timestamp, suggest: Suggest) -> Result<Decision, Refusal> {
        Ok(lifted(self.suggestions.suggest(now, suggest)?))
    }

    /// Changes the texts of a suggestion that waits.
    ///
    /// # Errors
    /// When it waits no longer.
    pub fn edit_suggestion(
        &self,
        now: Timestamp,
        guild: GuildId,
        id: SuggestionId,
        texts: Texts,
        by: MemberId,
    ) -> Result<Decision, Refusal> {
        Ok(lifted(self.suggestions.edit(now, guild, id, texts, by)?))
    }

    /// Refuses a suggestion that waits.
    ///
    /// # Errors
    /// When it waits no longer.
    pub fn refuse_suggestion(
        &self,
        now: Timestamp,
        guild: GuildId,
        id: SuggestionId,
        reason: String,
        by: MemberId,
    ) -> Result<Decision<Arc<Settled>>, Refusal> {
        Ok(lifted(self.suggestions.refuse(now, guild, id, reason, by)?))
    }

    /// Accepts a suggestion that waits: it is settled and in its bank, or neither.
    ///
    /// # Errors
    /// When it waits no longer or was edited meanwhile, or when the bank cannot be put.
    pub fn accept_suggestion(
        &self,
        now: Timestamp,
        accept: AcceptSuggestion,
    ) -> Result<Decision<Arc<Settled>>, Refusal> {
        let settled = self.suggestions.accept(now, &accept)?;
        let put = self.put_bank(now, accept.put)?;
        Ok(put.then(lifted(settled)))
    }

    /// Bars the author of a suggestion that waits; the reply is who they are.
    ///
    /// # Errors
    /// When it waits no longer, or too many are barred.
    pub fn bar_author(
        &self,
        now: Timestamp,
        guild: GuildId,
        id: SuggestionId,
        by: Member,
    ) -> Result<Decision<Member>, Refusal> {
        Ok(lifted(self.suggestions.bar(now, guild, id, by)?))
    }

    /// Lets a barred member suggest questions again.
    pub fn unbar(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: MemberId,
        by: MemberId,
    ) -> Decision {
        lifted(self.suggestions.unbar(now, guild, member, by))
    }

    /// Records that an author knows what became of these suggestions.
    pub fn tell_author(&self, guild: GuildId, author: MemberId, told: &[SuggestionId]) -> Decision {
        lifted(self.suggestions.tell(guild, author, told))
    }

    /// Keeps what a member typed into a form that was refused.
    pub fn keep_draft(&self, draft: FormDraft) -> Decision {
        lifted(self.suggestions.keep_draft(draft))
    }

    /// Drops what a member typed into a form that was refused.
    pub fn drop_draft(&self, guild: GuildId, member: MemberId) -> Decision {
        lifted(self.suggestions.drop_draft(guild, member))
    }
}

//! Keys that a server has corrected. They override the keys of the banks as loaded.
//!
//! Bounded by the versions of questions that were corrected: a correction of what another
//! correction made takes its place. Those of a server that removed the bot go after 30 days.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::{ChannelId, FixId, GuildId, QuestionId, Timestamp};
use crate::member::Member;
use crate::question::answer::Choices;
use crate::question::asked::{Kind, Question};
use crate::question::markdown::Markdown;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// A key that was wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    pub id: FixId,
    /// The server for which it holds.
    pub guild: GuildId,
    /// The question as it was when it was corrected; the correction holds for no other version.
    pub before: Arc<Question>,
    /// With the right key.
    pub after: Arc<Question>,
    /// The quizmaster who corrected it.
    pub by: Member,
    /// By the bot's clock.
    pub at: Timestamp,
}

/// A notice of a correction, posted once in a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub fix: FixId,
    pub channel: ChannelId,
    /// Language of its public messages: a BCP 47 tag.
    pub language: String,
    /// When it was corrected.
    pub at: Timestamp,
    /// The bank's title.
    pub bank_title: String,
    /// The question with the right key.
    pub question: Arc<Question>,
    /// How many members' points have changed.
    pub changed: usize,
    /// Whether an earlier process may have posted it already.
    pub late: bool,
}

/// The question as it was asked, with the corrected key; none where that changes nothing, or
/// where it was asked so differently that the key does not fit it.
pub fn corrected(asked: &Question, fixed: &Question) -> Option<Question> {
    let (kind, right) = if asked.options.is_empty() || fixed.options.is_empty() {
        match (&asked.kind, &fixed.kind) {
            (Kind::Typed(_), Kind::Typed(_)) | (Kind::Numeric(_), Kind::Numeric(_)) => {
                (fixed.kind.clone(), Choices::NONE)
            }
            // It was typed in its bank, and was asked by buttons.
            (Kind::Single, Kind::Typed(typed)) => {
                let accepted = |text: &Markdown| {
                    let text = text.unescaped();
                    typed.spelling(&text, &asked.context).is_some()
                };
                let options = asked.options.iter().enumerate();
                let right = options.filter(|(_, option)| accepted(&option.text));
                (Kind::Single, right.map(|(index, _)| index).collect())
            }
            _ => return None,
        }
    } else {
        let texts = |question: &Question| -> Vec<Markdown> {
            let options = question.options.iter();
            options.map(|option| option.text.clone()).collect()
        };
        if texts(asked) != texts(fixed) {
            return None;
        }
        (fixed.kind.clone(), fixed.right)
    };
    let answerable = asked.options.is_empty() || !right.is_empty();
    let changed = kind != asked.kind || right != asked.right;
    (answerable && changed).then(|| Question {
        kind,
        right,
        ..asked.clone()
    })
}

/// A version of a question, and what is asked in its place.
#[derive(Clone, Debug, PartialEq)]
struct Correction {
    before: Arc<Question>,
    after: Arc<Question>,
}

/// The corrections of all servers.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Corrections(HashMap<GuildId, BTreeMap<QuestionId, Vec<Correction>>>);

impl Corrections {
    pub(super) fn add(&mut self, fix: &Fix) {
        let of_guild = self.0.entry(fix.guild).or_default();
        let of_question = of_guild.entry(fix.before.id.clone()).or_default();
        let again = |one: &Correction| same_version(&one.before, &fix.before);
        of_question.retain(|one| !again(one));
        for earlier in of_question.iter_mut() {
            if same_version(&earlier.after, &fix.before) {
                earlier.after = Arc::clone(&fix.after);
            }
        }
        of_question.push(Correction {
            before: Arc::clone(&fix.before),
            after: Arc::clone(&fix.after),
        });
        // One that was corrected back is as it was loaded.
        of_question.retain(|one| !same_version(&one.before, &one.after));
        if of_question.is_empty() {
            of_guild.remove(&fix.before.id);
        }
        if of_guild.is_empty() {
            self.0.remove(&fix.guild);
        }
    }

    /// Drops the corrections of a server.
    pub(super) fn forget(&mut self, guild: GuildId) {
        self.0.remove(&guild);
    }

    /// The servers that have corrected anything.
    pub(super) fn guilds(&self) -> impl Iterator<Item = GuildId> {
        self.0.keys().copied()
    }

    /// The questions that were corrected in a server.
    pub(super) fn of(&self, guild: GuildId) -> impl Iterator<Item = &QuestionId> {
        self.0.get(&guild).into_iter().flat_map(BTreeMap::keys)
    }

    /// What the server asks in the place of this version of a question.
    pub(super) fn corrected(&self, guild: GuildId, question: &Question) -> Option<&Arc<Question>> {
        let of_question = self.0.get(&guild)?.get(&question.id)?;
        let found = of_question
            .iter()
            .find(|one| same_version(question, &one.before));
        found.map(|one| &one.after)
    }
}

/// Whether it is the same question, even if its place in the file differs.
fn same_version(question: &Question, other: &Question) -> bool {
    question.id == other.id && {
        let placed = Question {
            line: question.line,
            ..other.clone()
        };
        *question == placed
    }
}

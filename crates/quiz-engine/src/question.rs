//! Banks and their questions, as the rules see them.

mod catalogue;
pub(crate) mod context;
mod correct;
mod correction;
mod decide;
mod fact;
pub(crate) mod given;
pub(crate) mod known_answers;
pub(crate) mod numeric;
pub(crate) mod typed;

pub use catalogue::Catalogue;
pub use correct::{Answered, Change, corrected};
pub use correction::Fix;
pub use decide::{CorrectKey, PutBank, Rescore, Rescored};
pub use fact::{OwnBank, QuestionFact};

use super::{BankId, Numeric, QuestionId, Typed};
use context::Context;
use known_answers::KnownAnswers;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A set of questions under one name.
#[derive(Clone, Debug, PartialEq)]
pub struct Bank {
    /// Unique among the banks that are loaded.
    pub id: BankId,
    /// As people see it; plain text.
    pub title: String,
    /// One paragraph, plain text.
    pub description: Option<String>,
    /// Where the bank comes from: an `http` or `https` URL.
    pub source: Option<String>,
    /// Who wrote it; plain text.
    pub author: Option<String>,
    /// On what terms it may be used; plain text.
    pub licence: Option<String>,
    /// What it is written in: a BCP 47 tag.
    pub language: Option<String>,
    /// Topics of every question in it.
    pub tags: Vec<String>,
    /// Time for each question that sets none of its own.
    pub seconds: Option<Seconds>,
    /// How its typed questions are asked, unless a member wishes otherwise.
    pub ask: Ask,
    /// In the order of the file; never empty, and no two with one id.
    pub questions: Vec<Arc<Question>>,
    /// Its answers, for the judge of typed ones. A new bank has the default.
    pub answers: KnownAnswers,
}

impl Bank {
    /// The tags of the bank and of its questions, sorted, each once.
    pub fn all_tags(&self) -> Vec<String> {
        let of_questions = self.questions.iter().flat_map(|question| &question.tags);
        let tags: BTreeSet<_> = self.tags.iter().chain(of_questions).cloned().collect();
        tags.into_iter().collect()
    }
}

/// One question. Whoever makes one has checked it: it has an answer, and its texts are not empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Survives reordering, and edits elsewhere in the file.
    pub id: QuestionId,
    /// What is asked; fenced code is part of it.
    pub prompt: Markdown,
    /// Shown under the prompt.
    pub image: Option<Image>,
    /// How it is answered.
    pub kind: Kind,
    /// Two to [`Choices::CAPACITY`], in the author's order; of a true/false question exactly
    /// "true" and then "false", whose texts the reader's language replaces. None where the
    /// answer is typed.
    pub options: Vec<AnswerOption>,
    /// The key: which of the options are right. At least one is, where there are options.
    pub right: Choices,
    /// Never shuffle the options.
    pub fixed_order: bool,
    /// Why; shown to everyone at the close.
    pub explanation: Option<Markdown>,
    /// Where to read on: an `http` or `https` URL.
    pub source: Option<String>,
    /// Topics, beside those of the bank.
    pub tags: Vec<String>,
    /// As the author judges it.
    pub difficulty: Option<Difficulty>,
    /// What it is worth beside others.
    pub weight: Weight,
    /// Time of its own.
    pub seconds: Option<Seconds>,
    /// What the judge of typed answers takes from the bank; empty until it is asked from one, see
    /// [`Bank::asked`].
    pub context: Context,
    /// The line of the file on which it begins, from 1; 0 when that is not known.
    pub line: u32,
}

impl Question {
    /// Whether it is answered in words or numbers of the member's own.
    pub const fn is_typed(&self) -> bool {
        matches!(self.kind, Kind::Typed(_) | Kind::Numeric(_))
    }
}

/// How typed questions are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Ask {
    /// By a form into which the answer is typed.
    #[default]
    Typing,
    /// By buttons: the wrong options are answers to other questions of the bank.
    Buttons,
}

impl Ask {
    /// Every way, in the order in which people are offered them.
    pub const ALL: [Self; 2] = [Self::Typing, Self::Buttons];

    /// The name as commands, banks and records spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Typing => "typing",
            Self::Buttons => "buttons",
        }
    }

    /// The way of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ask| ask.name() == name)
    }
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// By choosing one option; any right one will do.
    Single,
    /// By choosing every right option and no other.
    Several,
    /// By saying whether a statement is true.
    TrueFalse,
    /// By typing a word or a few.
    Typed(Typed),
    /// By typing a number.
    Numeric(Numeric),
}

/// What a member answered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// These options, by their index in the author's order.
    Chosen(Choices),
    /// This text.
    Typed(Arc<str>),
}

impl Answer {
    /// The options that were chosen; none of a typed answer.
    pub const fn chosen(&self) -> Choices {
        match self {
            Self::Chosen(choices) => *choices,
            Self::Typed(_) => Choices::NONE,
        }
    }

    /// The text that was typed.
    pub fn typed(&self) -> Option<&str> {
        match self {
            Self::Chosen(_) => None,
            Self::Typed(text) => Some(text),
        }
    }
}

/// One option of a question.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerOption {
    /// What it says.
    pub text: Markdown,
    /// Shown to those who chose it, once the question is closed.
    pub explanation: Option<Markdown>,
    /// Stays at the end when the others are shuffled ("all of the above").
    pub last: bool,
}

/// A set of options, by their index in the author's order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Choices(u32);

impl Choices {
    /// How many options a question may have.
    pub const CAPACITY: usize = 25;

    /// The empty set.
    pub const NONE: Self = Self(0);

    /// The set of one option. Panics past [`Choices::CAPACITY`].
    pub const fn one(index: usize) -> Self {
        assert!(index < Self::CAPACITY, "a question has at most 25 options");
        Self(1 << index)
    }

    /// The set with these bits, lowest for the first option; bits past the capacity are dropped.
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits & ((1 << Self::CAPACITY) - 1))
    }

    /// One bit an option, lowest for the first.
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// Whether the option is in the set.
    pub const fn contains(self, index: usize) -> bool {
        index < Self::CAPACITY && self.0 & (1 << index) != 0
    }

    /// Options in both sets.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// How many options it holds.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether it holds none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The indexes in it, ascending.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Self::CAPACITY).filter(move |&index| self.contains(index))
    }
}

impl FromIterator<usize> for Choices {
    fn from_iter<I: IntoIterator<Item = usize>>(indexes: I) -> Self {
        Self(
            indexes
                .into_iter()
                .fold(0, |set, index| set | Self::one(index).0),
        )
    }
}

/// Text in CommonMark, in which whatever the author meant as text *is* text: a parser of a
/// laxer format has escaped it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Markdown(pub Box<str>);

impl Markdown {
    /// CommonMark source.
    pub fn new(source: impl Into<Box<str>>) -> Self {
        Self(source.into())
    }

    /// Text that reads as itself, whatever signs are in it; on one line.
    pub fn literal(text: &str) -> Self {
        let mut source = String::with_capacity(text.len() + 4);
        for c in text.trim().chars() {
            if c.is_ascii_punctuation() {
                source.push('\\');
            }
            source.push(if c.is_whitespace() { ' ' } else { c });
        }
        Self(source.into())
    }

    /// The text of which [`Markdown::literal`] made this.
    pub(crate) fn unescaped(&self) -> String {
        let mut text = String::with_capacity(self.0.len());
        let mut chars = self.0.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => text.extend(chars.next()),
                other => text.push(other),
            }
        }
        text
    }

    /// CommonMark source.
    pub fn source(&self) -> &str {
        &self.0
    }
}

/// A picture of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// An `http` or `https` URL, which Discord fetches for itself, or the path of a file relative
    /// to the bank's own, with `/` between its parts.
    pub url: String,
    /// What it shows, for those who cannot see it.
    pub alt: Option<String>,
}

impl Image {
    /// The path of the file, relative to the bank's own. None: the picture is on the web.
    pub fn file(&self) -> Option<&str> {
        let web = self.url.starts_with("https://") || self.url.starts_with("http://");
        (!web).then_some(&*self.url)
    }
}

/// How hard a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Difficulty {
    /// Most know it.
    Easy,
    /// Some know it.
    Medium,
    /// Few know it.
    Hard,
}

impl Difficulty {
    /// Every difficulty, the easiest first.
    pub const ALL: [Self; 3] = [Self::Easy, Self::Medium, Self::Hard];

    /// The name as commands and records spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
        }
    }

    /// The difficulty of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// What a question is worth beside others: 1 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Weight(u8);

impl Weight {
    /// The smallest and the largest.
    pub const RANGE: std::ops::RangeInclusive<u8> = 1..=10;

    /// Nothing outside [`Weight::RANGE`].
    pub fn new(weight: u8) -> Option<Self> {
        Self::RANGE.contains(&weight).then_some(Self(weight))
    }

    /// The number.
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Default for Weight {
    fn default() -> Self {
        Self(1)
    }
}

/// Time to answer: 5 to 600 seconds in a quiz, hours for a daily question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(u32);

impl Seconds {
    /// The shortest and the longest in a quiz.
    pub const RANGE: std::ops::RangeInclusive<u16> = 5..=600;
    /// The shortest.
    pub const SHORTEST: Self = Self(5);
    /// The shortest and the longest of a daily question, in hours.
    pub const HOURS: std::ops::RangeInclusive<u16> = 1..=168;

    /// Nothing outside [`Seconds::RANGE`].
    pub fn new(seconds: u16) -> Option<Self> {
        Self::RANGE
            .contains(&seconds)
            .then_some(Self(seconds.into()))
    }

    /// Nothing outside [`Seconds::HOURS`].
    pub fn hours(hours: u16) -> Option<Self> {
        Self::HOURS
            .contains(&hours)
            .then_some(Self(u32::from(hours) * 3600))
    }

    /// A number that [`Seconds::get`] has given; nothing for any that it cannot give.
    pub fn known(seconds: u32) -> Option<Self> {
        let in_quiz = u16::try_from(seconds).ok().and_then(Self::new);
        let whole = seconds.is_multiple_of(3600);
        let daily = || Self::hours(u16::try_from(seconds / 3600).ok().filter(|_| whole)?);
        in_quiz.or_else(daily)
    }

    /// The number.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// In milliseconds.
    pub const fn ms(self) -> i64 {
        self.0 as i64 * 1000
    }
}

//! One question, and how it is asked.

use crate::ids::QuestionId;
use crate::question::answer::Choices;
use crate::question::context::Context;
use crate::question::markdown::Markdown;
use crate::question::measure::{Difficulty, Seconds, Weight};
use crate::question::numeric::{Numeric, Reading};
use crate::question::typed::Typed;

/// One question. The code that makes one has checked that it has an answer, and that its texts are
/// not empty.
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
    /// Of a card: its back, which whoever studies it turns up. The kind of a card is
    /// [`Kind::Typed`]; it accepts nothing where nobody could type the back.
    pub back: Option<Markdown>,
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
    /// What its typed answers are written in, where that is not the bank's language: a BCP 47 tag.
    pub language: Option<Box<str>>,
    /// What the judge of typed answers takes from the bank; empty until it is asked from one, see
    /// [`Bank::asked`](crate::question::Bank::asked).
    pub context: Context,
    /// The line of the file on which it begins, from 1; 0 when that is not known.
    pub line: u32,
}

impl Question {
    /// Whether it has a right answer that someone could give: of cards, those whose back can be
    /// typed. The others are only for studying.
    pub fn is_askable(&self) -> bool {
        match &self.kind {
            Kind::Typed(typed) => self.back.is_none() || !typed.accepted.is_empty(),
            _ => true,
        }
    }

    /// Whether it is answered in words or numbers of the member's own.
    pub const fn is_typed(&self) -> bool {
        matches!(self.kind, Kind::Typed(_) | Kind::Numeric(_))
    }

    /// The number that an answer is; `None` if the question asks for none or it is not one.
    pub fn number(&self, answer: &str) -> Option<f64> {
        let Kind::Numeric(numeric) = &self.kind else {
            return None;
        };
        match numeric.read(answer, &self.context) {
            Reading::Number(number) => Some(number),
            Reading::Either(..) | Reading::NotANumber => None,
        }
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
    /// Every way, in the order of menus.
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

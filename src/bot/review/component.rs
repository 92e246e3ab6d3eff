//! The buttons, menus and forms of a review.

use crate::bot::component::{Component, Fields, Place, hex};
use crate::bot::ui::question::answer_ids;
use quiz_engine::ids::Timestamp;
use quiz_engine::learn::Rating;
use std::fmt;

/// The custom ids of a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// The option at a position as shown, from 0.
    Answer(Review, u8),
    /// The menu of a question.
    Select(Review),
    /// The button of a question that is answered by typing, and the form that it opens.
    Type(Review),
    /// Shows a question.
    Next(Review),
    /// Shows the back of a card.
    Turn(Review),
    /// How well the member knew a card.
    Grade(Review, Rating),
    /// Exports the missed questions for Anki.
    Anki,
}

/// A question under review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Review {
    /// The question, by [`crate::bot::bank::key::key_of`].
    pub(crate) key: u64,
    /// The seed of the order of its options.
    pub(crate) seed: u32,
    /// When it was shown, by Discord's clock; `None` in buttons of earlier versions.
    pub(crate) shown: Option<Timestamp>,
}

impl fmt::Display for Review {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}.{:x}", self.key, self.seed)?;
        match self.shown {
            Some(shown) => write!(f, ".{:x}", shown.0),
            None => Ok(()),
        }
    }
}

impl Review {
    fn parse(fields: &mut Fields<'_>) -> Option<Self> {
        let mut parts = fields.text()?.split('.');
        let review = Self {
            key: hex(parts.next()?)?,
            seed: hex(parts.next()?)?,
            shown: match parts.next() {
                Some(shown) => Some(Timestamp(hex(shown)?)),
                None => None,
            },
        };
        parts.next().is_none().then_some(review)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(review, position) => write!(f, "rv:a:{position}:{review}"),
            Self::Select(review) => write!(f, "rv:s:{review}"),
            Self::Type(review) => write!(f, "rv:t:{review}"),
            Self::Next(review) => write!(f, "rv:n:{review}"),
            Self::Turn(review) => write!(f, "rv:b:{review}"),
            Self::Grade(review, rating) => write!(f, "rv:g:{}:{review}", *rating as u8),
            Self::Anki => write!(f, "rv:y:0"),
        }
    }
}

impl Component for Id {
    const PREFIX: &'static str = "rv";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] =
        &[("B", "a"), ("C", "s"), ("D", "t"), ("E", "n"), ("Y", "y")];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        Some(match kind {
            "a" => {
                let position = fields.number()?;
                Self::Answer(Review::parse(fields)?, position)
            }
            "s" => Self::Select(Review::parse(fields)?),
            "t" => Self::Type(Review::parse(fields)?),
            "n" => Self::Next(Review::parse(fields)?),
            "b" => Self::Turn(Review::parse(fields)?),
            "g" => {
                let at: usize = fields.number()?;
                Self::Grade(Review::parse(fields)?, *Rating::ALL.get(at)?)
            }
            "y" => (fields.text()? == "0").then_some(Self::Anki)?,
            _ => return None,
        })
    }

    fn place(&self) -> Place {
        Place::Private
    }
}

answer_ids!(Review: Answer, Select, Type);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::component::{read, tests};

    #[test]
    fn every_id_round_trips() {
        let review = Review {
            key: 0xffff_ffff_ffff,
            seed: u32::MAX,
            shown: Some(Timestamp(i64::from(u32::MAX) << 10)),
        };
        let old = Review {
            shown: None,
            ..review
        };
        tests::assert_round_trips([
            Id::Answer(review, 24),
            Id::Select(review),
            Id::Type(review),
            Id::Next(review),
            Id::Next(old),
            Id::Turn(review),
            Id::Grade(review, Rating::Easy),
            Id::Anki,
        ]);
        tests::assert_refused::<Id>(&[
            "rv:y:1",
            "rv:n:1",
            "rv:n:1.2.3.4",
            "rv:n:1.fffffffff",
            "rv:g:4:1.2",
        ]);
        assert_eq!(read("1:Y:0"), Some(Id::Anki));
        assert_eq!(read(&format!("1:E:{old}")), Some(Id::Next(old)));
    }
}

//! The buttons, menus and forms of a review.

use crate::bot::component::{Component, Fields, Place, hex};
use crate::bot::ui::question::AnswerIds;
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
}

impl fmt::Display for Review {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}.{:x}", self.key, self.seed)
    }
}

impl Review {
    fn parse(fields: &mut Fields<'_>) -> Option<Self> {
        let (key, seed) = fields.text()?.split_once('.')?;
        Some(Self {
            key: hex(key)?,
            seed: hex(seed)?,
        })
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(review, position) => write!(f, "rv:a:{position}:{review}"),
            Self::Select(review) => write!(f, "rv:s:{review}"),
            Self::Type(review) => write!(f, "rv:t:{review}"),
            Self::Next(review) => write!(f, "rv:n:{review}"),
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
            "y" => (fields.text()? == "0").then_some(Self::Anki)?,
            _ => return None,
        })
    }

    fn place(&self) -> Place {
        Place::Private
    }
}

impl AnswerIds for Review {
    fn answer(&self, position: u8) -> String {
        Id::Answer(*self, position).to_string()
    }

    fn select(&self) -> String {
        Id::Select(*self).to_string()
    }

    fn typing(&self) -> String {
        Id::Type(*self).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::component::{read, tests};

    #[test]
    fn every_id_round_trips() {
        let review = Review {
            key: 0xffff_ffff_ffff,
            seed: u32::MAX,
        };
        tests::assert_round_trips([
            Id::Answer(review, 24),
            Id::Select(review),
            Id::Type(review),
            Id::Next(review),
            Id::Anki,
        ]);
        tests::assert_refused::<Id>(&["rv:y:1", "rv:n:1", "rv:n:1.2.3", "rv:n:1.fffffffff"]);
        assert_eq!(read("1:Y:0"), Some(Id::Anki));
        assert_eq!(read(&format!("1:E:{review}")), Some(Id::Next(review)));
    }
}

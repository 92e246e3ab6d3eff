//! What a member answered.

use std::sync::Arc;

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

    /// Removes a text that was typed.
    pub(crate) fn erase_text(&mut self) {
        if let Self::Typed(text) = self {
            *text = "".into();
        }
    }

    /// Whether its text was removed, so that it cannot be judged again. Nobody can answer with an
    /// empty text.
    pub fn is_erased(&self) -> bool {
        self.typed() == Some("")
    }

    /// The text that was typed.
    pub fn typed(&self) -> Option<&str> {
        match self {
            Self::Chosen(_) => None,
            Self::Typed(text) => Some(text),
        }
    }
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

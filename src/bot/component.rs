//! The custom ids of buttons, menus and forms.
//!
//! An id holds all that is needed to handle a press, so presses work after a restart:
//! `prefix:kind:fields`, with one prefix for each feature. It holds an option's position as shown,
//! never its index in the bank, and so does not reveal the right answer.

use crate::bot::interaction::{Press, Run};
use quiz_engine::ids::BankId;
use std::fmt::Display;
use std::str::FromStr;

/// The start of ids from the first version, which had no prefix for features: `1:kind:fields`.
pub(crate) const FIRST_VERSION: &str = "1";

/// The buttons, menus and forms of one feature. `Display` writes the custom id.
pub(crate) trait Component: Display + Sized {
    /// Starts every id of the feature; no other feature has the same.
    const PREFIX: &'static str;
    /// The feature's kinds in the first version, with the present ones. Messages with such ids are
    /// still in channels.
    const FIRST_VERSION: &'static [(&'static str, &'static str)];

    /// Parses the fields after the prefix and the kind.
    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self>;

    /// Returns the kind of messages that the component is put into. Presses from others are
    /// refused.
    fn place(&self) -> Place;
}

/// The kind of messages that a component is put into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Messages that the whole channel sees.
    Public,
    /// Ephemeral messages.
    Private,
    /// Both kinds.
    Anywhere,
}

impl Place {
    /// Returns whether the component can be in an ephemeral message, or in a public one if
    /// `ephemeral` is false.
    pub(crate) fn allows(self, ephemeral: bool) -> bool {
        match self {
            Self::Public => !ephemeral,
            Self::Private => ephemeral,
            Self::Anywhere => true,
        }
    }
}

/// How a feature handles presses of its components.
pub(crate) trait OnPress: Component {
    /// Returns the handler of a press; `None` if this component cannot send such a press.
    fn on_press(self, press: Press) -> Option<Run>;
}

/// Parses an id of a feature; `None` for any other text, and for an id with fields left over.
pub(crate) fn read<C: Component>(id: &str) -> Option<C> {
    let (prefix, rest) = id.split_once(':')?;
    let (kind, fields) = rest.split_once(':')?;
    let kind = match prefix {
        FIRST_VERSION => C::FIRST_VERSION.iter().find(|(old, _)| *old == kind)?.1,
        prefix if prefix == C::PREFIX => kind,
        _ => return None,
    };
    let mut fields = Fields(Some(fields));
    let read = C::parse(kind, &mut fields)?;
    fields.0.is_none().then_some(read)
}

/// The unread fields of an id, separated by colons. `None` when all are read.
pub(crate) struct Fields<'a>(Option<&'a str>);

impl<'a> Fields<'a> {
    /// Reads the next field.
    pub(crate) fn text(&mut self) -> Option<&'a str> {
        let rest = self.0.take()?;
        match rest.split_once(':') {
            Some((first, rest)) => {
                self.0 = Some(rest);
                Some(first)
            }
            None => Some(rest),
        }
    }

    /// Reads everything that is left, colons included.
    pub(crate) fn rest(&mut self) -> Option<&'a str> {
        self.0.take()
    }

    /// Reads everything that is left as the id of a bank; `None` if that is empty.
    pub(crate) fn bank(&mut self) -> Option<BankId> {
        let id = self.rest()?;
        (!id.is_empty()).then(|| BankId::new(id))
    }

    /// Reads the next field as a decimal number.
    pub(crate) fn number<T: FromStr>(&mut self) -> Option<T> {
        number(self.text()?)
    }

    /// Reads the next field as a hexadecimal number.
    pub(crate) fn hex(&mut self) -> Option<u64> {
        hex(self.text()?)
    }
}

/// Parses a decimal number of an id: digits only, without a sign.
pub(crate) fn number<T: FromStr>(text: &str) -> Option<T> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

/// Parses a hexadecimal number of an id: digits only, without a sign.
pub(crate) fn hex<T: TryFrom<u64>>(text: &str) -> Option<T> {
    let digits = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let value = u64::from_str_radix(text, 16).ok().filter(|_| digits)?;
    T::try_from(value).ok()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::fmt::Debug;

    /// Asserts that each id fits Discord's limit and parses back, and that it does not parse under
    /// another prefix.
    pub(crate) fn assert_round_trips<C: Component + Debug + PartialEq>(
        ids: impl IntoIterator<Item = C>,
    ) {
        for id in ids {
            let text = id.to_string();
            assert!(text.len() <= crate::limits::CUSTOM_ID, "{text}");
            assert_eq!(read::<C>(&text), Some(id), "{text}");
            assert_eq!(read::<C>(&text.replacen(C::PREFIX, "zz", 1)), None);
        }
    }

    /// Asserts that none of these texts parses, nor any of some general ones.
    pub(crate) fn assert_refused<C: Component + Debug + PartialEq>(ids: &[&str]) {
        for id in ids
            .iter()
            .chain(&["", ":", "1", "1:a", "2:a:1:0", "🙂", "🙂:🙂:🙂"])
        {
            assert_eq!(read::<C>(id), None, "{id:?}");
        }
    }
}

//! The ids of buttons, menus and forms.
//!
//! An id is its own address, so that a press works after a restart: `prefix:kind:fields`, where
//! each feature has one prefix. It holds an option's position as shown, never its place in the
//! bank, and so nothing about what is right.

use crate::bot::interaction::{Press, Run};
use quiz_engine::BankId;
use std::fmt::Display;
use std::str::FromStr;

/// Stands before the ids of the first version, which had a kind and no prefix: `1:kind:fields`.
pub(crate) const FIRST_VERSION: &str = "1";

/// The buttons, menus and forms of one feature, written as their ids.
pub(crate) trait Component: Display + Sized {
    /// Before every id of the feature.
    const PREFIX: &'static str;
    /// The kinds that the first version had, and what they are now: such messages still stand
    /// in channels.
    const FIRST_VERSION: &'static [(&'static str, &'static str)];

    /// Reads the fields behind the prefix and the kind.
    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self>;

    /// In which messages it is. A press that comes from any other is refused.
    fn place(&self) -> Place;
}

/// In which messages a component is, by who sees them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Only in those that the channel sees.
    Public,
    /// Only in those that one member sees.
    Private,
    /// In both.
    Anywhere,
}

impl Place {
    /// Whether it can be in a message that one member sees, or else that the channel sees.
    pub(crate) fn allows(self, ephemeral: bool) -> bool {
        match self {
            Self::Public => !ephemeral,
            Self::Private => ephemeral,
            Self::Anywhere => true,
        }
    }
}

/// What the components of a feature do.
pub(crate) trait OnPress: Component {
    /// What a press does; `None` if this component sends nothing of that sort.
    fn on_press(self, press: Press) -> Option<Run>;
}

/// Reads an id of a feature; `None` for any other text. An id is taken whole or not at all.
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

/// The fields of an id, from left to right, with colons between. `None` once all are read.
pub(crate) struct Fields<'a>(Option<&'a str>);

impl<'a> Fields<'a> {
    /// The next field.
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

    /// All that is left, colons included.
    pub(crate) fn rest(&mut self) -> Option<&'a str> {
        self.0.take()
    }

    /// All that is left, as the id of a bank.
    pub(crate) fn bank(&mut self) -> Option<BankId> {
        let id = self.rest()?;
        (!id.is_empty()).then(|| BankId::new(id))
    }

    /// The next field, a decimal number.
    pub(crate) fn number<T: FromStr>(&mut self) -> Option<T> {
        number(self.text()?)
    }

    /// The next field, a hexadecimal number.
    pub(crate) fn hex(&mut self) -> Option<u64> {
        hex(self.text()?)
    }
}

/// A decimal number as it is written into an id.
pub(crate) fn number<T: FromStr>(text: &str) -> Option<T> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

/// A hexadecimal number as it is written into an id.
pub(crate) fn hex<T: TryFrom<u64>>(text: &str) -> Option<T> {
    let digits = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let value = u64::from_str_radix(text, 16).ok().filter(|_| digits)?;
    T::try_from(value).ok()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::fmt::Debug;

    /// Each of them fits, and is read back from its id alone, but not with something behind it.
    pub(crate) fn come_back<C: Component + Debug + PartialEq>(ids: impl IntoIterator<Item = C>) {
        for id in ids {
            let text = id.to_string();
            assert!(text.len() <= crate::limits::CUSTOM_ID, "{text}");
            assert_eq!(read::<C>(&text), Some(id), "{text}");
            assert_eq!(read::<C>(&text.replacen(C::PREFIX, "zz", 1)), None);
        }
    }

    /// None of these is read.
    pub(crate) fn are_refused<C: Component + Debug + PartialEq>(ids: &[&str]) {
        for id in ids
            .iter()
            .chain(&["", ":", "1", "1:a", "2:a:1:0", "🙂", "🙂:🙂:🙂"])
        {
            assert_eq!(read::<C>(id), None, "{id:?}");
        }
    }
}

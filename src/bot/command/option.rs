//! The options of slash commands: how they are registered, and how their values are parsed.

use super::Describe;
use crate::bot::core::Core;
use crate::bot::interaction::{Attached, Given, Ping, Place, Value};
use crate::bot::ui::locale::{Language, Locale};
use crate::bot::ui::t;
use quiz_engine::ids::{GuildId, MemberId};
use quiz_engine::member::Member;
use std::fmt;
use std::ops::RangeInclusive;

/// An option as it is registered.
#[derive(Clone, Debug)]
pub struct OptionSpec {
    /// What members see.
    pub name: &'static str,
    /// The description that members see.
    pub describe: Describe,
    /// The type of its values.
    pub kind: Kind,
    /// Whether Discord refuses to send the command without it.
    pub required: bool,
    /// Answers autocomplete requests; `None` if the option has no autocomplete.
    pub(crate) suggest: Option<Suggest>,
}

impl OptionSpec {
    /// Returns whether the option has autocomplete.
    pub fn is_suggested(&self) -> bool {
        self.suggest.is_some()
    }
}

/// The type of an option's values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text, with the most characters that it may have, if there is a limit.
    Text(Option<usize>),
    /// One of these values.
    Choice(Vec<ChoiceSpec>),
    /// A whole number within bounds.
    Integer(RangeInclusive<u16>),
    /// True or false.
    Boolean,
    /// A member of the server.
    Member,
    /// A channel that can hold messages.
    Channel,
    /// A role of the server.
    Role,
    /// An attached file.
    File,
    /// The text of the message of a message command, which is no option to fill in.
    Message,
}

/// A value of an option that has only a few.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceSpec {
    /// What members see.
    pub label: String,
    /// What is sent for it.
    pub value: String,
}

/// The text that members see, and the value that is sent for it.
pub type Suggestion = (String, String);

/// A command that is being typed.
#[derive(Clone, Copy, Debug)]
pub struct Typing<'a> {
    /// The server of the command.
    pub guild: GuildId,
    /// The member.
    pub member: MemberId,
    /// Whether the member is a quizmaster.
    pub quizmaster: bool,
    /// The member's language.
    pub locale: Language,
    /// The text of the focused option so far.
    pub typed: &'a str,
    /// The values of all options so far.
    pub given: &'a Given,
}

/// Returns the suggestions for an option that is being typed.
pub(crate) type Suggest = fn(&Core, Typing<'_>) -> Vec<Suggestion>;

/// Parses the value of an option; `None` if the command cannot run with it.
type Read<T> = Box<dyn Fn(Option<&Value>) -> Option<T> + Send + Sync>;

/// An option whose value is parsed into a `T`.
pub struct Opt<T> {
    spec: OptionSpec,
    read: Read<T>,
}

impl<T> fmt::Debug for Opt<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.spec.fmt(f)
    }
}

fn optional<T: 'static>(
    name: &'static str,
    describe: Describe,
    kind: Kind,
    read: impl Fn(&Value) -> Option<T> + Send + Sync + 'static,
) -> Opt<Option<T>> {
    Opt {
        spec: OptionSpec {
            name,
            describe,
            kind,
            required: false,
            suggest: None,
        },
        read: Box::new(move |value| Some(value.and_then(&read))),
    }
}

/// Creates a text option.
pub fn text(name: &'static str, describe: Describe) -> Opt<Option<String>> {
    optional(name, describe, Kind::Text(None), |value| match value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    })
}

/// Creates an option with a few values, each with the name that members see. An unknown name counts
/// as not given.
pub fn choice<T: Clone + Send + Sync + 'static>(
    name: &'static str,
    describe: Describe,
    choices: impl IntoIterator<Item = (&'static str, T)>,
) -> Opt<Option<T>> {
    let choices: Vec<_> = choices.into_iter().collect();
    let specs = choices.iter().map(|(name, _)| ChoiceSpec {
        label: (*name).to_owned(),
        value: (*name).to_owned(),
    });
    optional(
        name,
        describe,
        Kind::Choice(specs.collect()),
        move |value| {
            let Value::Text(text) = value else {
                return None;
            };
            let chosen = choices.iter().find(|(name, _)| name == text);
            chosen.map(|(_, value)| value.clone())
        },
    )
}

/// Creates an option for one of the bot's languages, by its tag, or one of some `others`.
pub fn language(
    name: &'static str,
    describe: Describe,
    others: &[&'static str],
) -> Opt<Option<String>> {
    let language = |locale: Language| ChoiceSpec {
        label: t!(locale, "language-name"),
        value: locale.tag(),
    };
    let other = |name: &&str| ChoiceSpec {
        label: (*name).to_owned(),
        value: (*name).to_owned(),
    };
    let specs: Vec<_> = Locale::all()
        .map(language)
        .chain(others.iter().map(other))
        .collect();
    let kind = Kind::Choice(specs.clone());
    optional(name, describe, kind, move |value| match value {
        Value::Text(text) => {
            let known = specs.iter().any(|one| one.value == *text);
            known.then(|| text.clone())
        }
        _ => None,
    })
}

/// Creates an integer option. A value outside the bounds is clamped.
pub fn integer(
    name: &'static str,
    describe: Describe,
    bounds: RangeInclusive<u16>,
) -> Opt<Option<u16>> {
    let kind = Kind::Integer(bounds.clone());
    optional(name, describe, kind, move |value| match value {
        Value::Integer(number) => {
            let number = (*number).clamp((*bounds.start()).into(), (*bounds.end()).into());
            u16::try_from(number).ok()
        }
        _ => None,
    })
}

/// Creates a boolean option.
pub fn boolean(name: &'static str, describe: Describe) -> Opt<Option<bool>> {
    optional(name, describe, Kind::Boolean, |value| match value {
        Value::Boolean(yes) => Some(*yes),
        _ => None,
    })
}

/// Creates an option for a member of the server.
pub fn member(name: &'static str, describe: Describe) -> Opt<Option<Member>> {
    optional(name, describe, Kind::Member, |value| match value {
        Value::Member(member) => Some(member.clone()),
        _ => None,
    })
}

/// Creates an option for a channel that can hold messages.
pub fn channel(name: &'static str, describe: Describe) -> Opt<Option<Place>> {
    optional(name, describe, Kind::Channel, |value| match value {
        Value::Channel(place) => Some(place.clone()),
        _ => None,
    })
}

/// Creates an option for a role.
pub fn role(name: &'static str, describe: Describe) -> Opt<Option<Ping>> {
    optional(name, describe, Kind::Role, |value| match value {
        Value::Role(ping) => Some(ping.clone()),
        _ => None,
    })
}

/// Creates an option for an attached file.
pub fn file(name: &'static str, describe: Describe) -> Opt<Option<Attached>> {
    optional(name, describe, Kind::File, |value| match value {
        Value::File(file) => Some(file.clone()),
        _ => None,
    })
}

/// Creates the only option of a message command: the text of its message.
pub fn message() -> Opt<String> {
    let read = |value: &Value| match value {
        Value::Message(text) => Some(text.clone()),
        _ => None,
    };
    optional(MESSAGE, |_| String::new(), Kind::Message, read).required()
}

/// The name under which the text of a message command's message is given.
pub(crate) const MESSAGE: &str = "message";

impl<T: 'static> Opt<Option<T>> {
    /// Makes the option required.
    pub(crate) fn required(mut self) -> Opt<T> {
        self.spec.required = true;
        Opt {
            spec: self.spec,
            read: Box::new(move |value| (self.read)(value).flatten()),
        }
    }

    /// Uses `default` if the option is not given.
    pub(crate) fn or(self, default: T) -> Opt<T>
    where
        T: Clone + Send + Sync,
    {
        Opt {
            spec: self.spec,
            read: Box::new(move |value| {
                let value = (self.read)(value)?;
                Some(value.unwrap_or_else(|| default.clone()))
            }),
        }
    }
}

impl<T: 'static> Opt<T> {
    /// Converts the parsed value.
    pub(crate) fn map<U: 'static>(self, into: impl Fn(T) -> U + Send + Sync + 'static) -> Opt<U> {
        Opt {
            spec: self.spec,
            read: Box::new(move |value| (self.read)(value).map(&into)),
        }
    }

    /// Adds autocomplete.
    pub(crate) fn suggest(mut self, suggest: Suggest) -> Self {
        self.spec.suggest = Some(suggest);
        self
    }

    /// Limits a text option to so many characters.
    pub(crate) fn max_length(mut self, characters: usize) -> Self {
        self.spec.kind = Kind::Text(Some(characters));
        self
    }
}

/// The options of one command: a tuple of [`Opt`], parsed into a tuple of values.
pub(crate) trait OptionSet: Send + Sync + 'static {
    type Values: Send + 'static;

    /// Returns the options in the order in which they are registered.
    fn specs(&self) -> Vec<OptionSpec>;

    /// Parses the values; `None` if a required one is missing.
    fn read(&self, given: &Given) -> Option<Self::Values>;
}

macro_rules! option_set {
    ($($value:ident $at:tt),*) => {
        impl<$($value: Send + 'static),*> OptionSet for ($(Opt<$value>,)*) {
            type Values = ($($value,)*);

            fn specs(&self) -> Vec<OptionSpec> {
                vec![$(self.$at.spec.clone()),*]
            }

            #[allow(unused_variables, reason = "the empty tuple reads no option")]
            fn read(&self, given: &Given) -> Option<Self::Values> {
                Some(($((self.$at.read)(given.get(self.$at.spec.name))?,)*))
            }
        }
    };
}

option_set!();
option_set!(A 0);
option_set!(A 0, B 1);
option_set!(A 0, B 1, C 2);
option_set!(A 0, B 1, C 2, D 3);
option_set!(A 0, B 1, C 2, D 3, E 4);
option_set!(A 0, B 1, C 2, D 3, E 4, F 5);
option_set!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
option_set!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
option_set!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
option_set!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);

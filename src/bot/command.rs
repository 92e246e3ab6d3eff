//! Slash commands as values: what is registered is what is read.
//!
//! A command is built from its options and a function that takes their values as a tuple. The
//! same options are registered with Discord and read from each use, so that none can be read that
//! is not registered, and none registered that is not read.

mod option;

pub use option::{
    Kind, Opt, OptionSpec, Suggestion, Typing, boolean, channel, choice, file, integer, member,
    role, text,
};
pub(crate) use option::{OptionSet, Suggest};

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Given, Handler, Run};
use crate::bot::ui::locale::Locale;
use std::fmt;

/// Says what a command or an option is for, in some language.
pub type Describe = fn(&Locale) -> String;

/// A slash command.
#[derive(Debug)]
pub struct Command {
    /// What members type.
    pub name: &'static str,
    /// What it is for.
    pub describe: Describe,
    /// Whether Discord shows it only to members with Manage Server, unless a server decides
    /// otherwise.
    pub for_managers: bool,
    /// What it does, or its subcommands.
    pub body: Body,
}

/// What a command does, or its subcommands.
#[derive(Debug)]
pub enum Body {
    /// A command without subcommands.
    Alone(Action),
    /// Subcommands: name, description and what each does.
    Group(Vec<(&'static str, Describe, Action)>),
}

/// Reads a use of a command; `None` if a value is missing that has to be there.
type Prepare = Box<dyn Fn(&Core, &Caller, &Given) -> Option<Run> + Send + Sync>;

/// The options of a command or a subcommand, and what a use of it does.
pub struct Action {
    /// As they are registered, in order.
    pub options: Vec<OptionSpec>,
    prepare: Prepare,
}

impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Action").field(&self.options).finish()
    }
}

impl Command {
    /// A command without subcommands.
    pub(crate) fn new(name: &'static str, describe: Describe, action: Action) -> Self {
        Self {
            name,
            describe,
            for_managers: false,
            body: Body::Alone(action),
        }
    }

    /// A command with subcommands.
    pub(crate) fn group<const N: usize>(
        name: &'static str,
        describe: Describe,
        subcommands: [(&'static str, Describe, Action); N],
    ) -> Self {
        Self {
            name,
            describe,
            for_managers: false,
            body: Body::Group(subcommands.into()),
        }
    }

    /// The same command, shown only to members with Manage Server.
    pub(crate) fn for_managers(self) -> Self {
        Self {
            for_managers: true,
            ..self
        }
    }

    /// Takes the subcommands of another feature in.
    pub(crate) fn extend(&mut self, other: Self) {
        if let (Body::Group(here), Body::Group(more)) = (&mut self.body, other.body) {
            here.extend(more);
        }
    }

    /// The action of a subcommand, or that of the command if it has none.
    pub(crate) fn action(&self, subcommand: Option<&str>) -> Option<&Action> {
        match (&self.body, subcommand) {
            (Body::Alone(action), None) => Some(action),
            (Body::Group(all), Some(name)) => {
                let named = all.iter().find(|(of, ..)| *of == name);
                named.map(|(_, _, action)| action)
            }
            _ => None,
        }
    }
}

impl Action {
    /// Takes the values of the options; its reply is for the member alone.
    pub(crate) fn private<O: OptionSet>(options: O, run: impl Handler<O::Values>) -> Self {
        Self::public_if(options, |_, _, _| false, run)
    }

    /// The same, with a reply for the channel.
    pub(crate) fn public<O: OptionSet>(options: O, run: impl Handler<O::Values>) -> Self {
        Self::public_if(options, |_, _, _| true, run)
    }

    /// The same, with a reply for the channel in some cases.
    pub(crate) fn public_if<O: OptionSet>(
        options: O,
        public: fn(&Core, &Caller, &O::Values) -> bool,
        run: impl Handler<O::Values>,
    ) -> Self {
        let specs = options.specs();
        let prepare = move |core: &Core, caller: &Caller, given: &Given| {
            let values = options.read(given)?;
            let public = public(core, caller, &values);
            let run = run.clone();
            let mut prepared = Run::private(move |request| run(request, values));
            prepared.public = public;
            prepared.is_command = true;
            Some(prepared)
        };
        Self {
            options: specs,
            prepare: Box::new(prepare),
        }
    }

    /// What this use does; `None` if a value is missing that has to be there.
    pub(crate) fn prepare(&self, core: &Core, caller: &Caller, given: &Given) -> Option<Run> {
        (self.prepare)(core, caller, given)
    }
}

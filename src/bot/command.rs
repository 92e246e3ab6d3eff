//! Slash commands and message commands as values.
//!
//! A command is built from its options and a function that takes their values as a tuple. The same
//! options are registered with Discord and used to parse each call, so the two cannot differ.

mod option;

pub use option::{
    ChoiceSpec, Kind, Opt, OptionSpec, Suggestion, Typing, boolean, channel, choice, file, integer,
    language, member, message, role, text,
};
pub(crate) use option::{MESSAGE, OptionSet, Suggest};

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Given, Handler, Run};
use crate::bot::ui::locale::Locale;
use std::fmt;

/// Returns the description of a command or an option in a language.
pub type Describe = fn(&Locale) -> String;

/// A slash command, or a command in the menu of messages.
#[derive(Debug)]
pub struct Command {
    /// What members type.
    pub name: &'static str,
    /// The description that members see; empty for a message command, which has none.
    pub describe: Describe,
    /// Whether Discord shows it only to members with Manage Server, unless a server decides
    /// otherwise.
    pub for_managers: bool,
    /// Whether it works in direct messages too; set by the table of features.
    pub direct: bool,
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
    /// A command in the menu of messages, whose only option is [`message`].
    OnMessage(Action),
}

/// Parses a call; `None` if a required value is missing.
type Prepare = Box<dyn Fn(&Core, &Caller, &Given) -> Option<Run> + Send + Sync>;

/// The options of a command or a subcommand, and its handler.
pub struct Action {
    /// In the order in which they are registered.
    pub options: Vec<OptionSpec>,
    reads_much: bool,
    prepare: Prepare,
}

impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Action").field(&self.options).finish()
    }
}

impl Command {
    pub(crate) fn new(name: &'static str, describe: Describe, action: Action) -> Self {
        Self {
            name,
            describe,
            for_managers: false,
            direct: false,
            body: Body::Alone(action),
        }
    }

    pub(crate) fn group<const N: usize>(
        name: &'static str,
        describe: Describe,
        subcommands: [(&'static str, Describe, Action); N],
    ) -> Self {
        Self {
            name,
            describe,
            for_managers: false,
            direct: false,
            body: Body::Group(subcommands.into()),
        }
    }

    /// Creates a command in the menu of messages; it gets the text of the message.
    pub(crate) fn on_message(name: &'static str, run: impl Handler<(String,)>) -> Self {
        Self {
            name,
            describe: |_| String::new(),
            for_managers: false,
            direct: false,
            body: Body::OnMessage(Action::private((message(),), run)),
        }
    }

    /// Shows the command only to members with Manage Server.
    pub(crate) fn for_managers(self) -> Self {
        Self {
            for_managers: true,
            ..self
        }
    }

    /// Adds the subcommands that another feature has for the same command.
    pub(crate) fn extend(&mut self, other: Self) {
        if let (Body::Group(here), Body::Group(more)) = (&mut self.body, other.body) {
            here.extend(more);
        }
    }

    /// Returns the action of a subcommand, or of the command if it has no subcommands.
    pub(crate) fn action(&self, subcommand: Option<&str>) -> Option<&Action> {
        match (&self.body, subcommand) {
            (Body::Alone(action) | Body::OnMessage(action), None) => Some(action),
            (Body::Group(all), Some(name)) => {
                let named = all.iter().find(|(of, ..)| *of == name);
                named.map(|(_, _, action)| action)
            }
            _ => None,
        }
    }
}

impl Action {
    /// Creates an action whose reply only the member sees.
    pub(crate) fn private<O: OptionSet>(options: O, run: impl Handler<O::Values>) -> Self {
        Self::public_if(options, |_, _, _| false, run)
    }

    /// Creates an action whose reply the channel sees.
    pub(crate) fn public<O: OptionSet>(options: O, run: impl Handler<O::Values>) -> Self {
        Self::public_if(options, |_, _, _| true, run)
    }

    /// Creates an action whose reply the channel sees if `public` returns true.
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
            reads_much: false,
            prepare: Box::new(prepare),
        }
    }

    /// Bounds how often a member can use it in a minute, since it reads much of the store.
    pub(crate) fn reading_much(self) -> Self {
        Self {
            reads_much: true,
            ..self
        }
    }

    /// Parses a call into a handler that is ready to run; `None` if a required value is missing.
    pub(crate) fn prepare(&self, core: &Core, caller: &Caller, given: &Given) -> Option<Run> {
        let mut run = (self.prepare)(core, caller, given)?;
        run.reads_much = self.reads_much;
        Some(run)
    }
}

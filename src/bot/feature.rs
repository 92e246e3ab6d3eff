//! Routes commands, presses and autocomplete to the features, by the table [`FEATURES`].

use crate::bot::FEATURES;
use crate::bot::command::{Action as CommandAction, Command, Suggestion, Typing};
use crate::bot::component::{self, OnPress, Place};
use crate::bot::core::Core;
use crate::bot::interaction::{Action, Caller, Entered, Press, Run, Use};
use crate::bot::ui::locale::Language;
use crate::bot::ui::message::Message;
use crate::bot::ui::text;
use crate::limits;
use quiz_engine::ids::{GuildId, MemberId};
use std::sync::LazyLock;

/// A row of the table.
pub(super) struct Feature {
    commands: fn() -> Vec<Command>,
    components: Option<Components>,
    /// Whether it works in direct messages too.
    direct: bool,
}

/// The buttons, menus and forms of a feature.
#[derive(Clone, Copy)]
struct Components {
    prefix: &'static str,
    first_version: &'static [(&'static str, &'static str)],
    prepare: fn(&str, &Press) -> Option<Run>,
    place: fn(&str) -> Option<Place>,
    direct: bool,
}

impl Feature {
    pub(super) const fn new(commands: fn() -> Vec<Command>) -> Self {
        Self {
            commands,
            components: None,
            direct: false,
        }
    }

    pub(super) const fn with<C: OnPress>(self) -> Self {
        Self {
            components: Some(Components {
                prefix: C::PREFIX,
                first_version: C::FIRST_VERSION,
                prepare: |id, press| component::read::<C>(id)?.on_press(press.clone()),
                place: |id| Some(component::read::<C>(id)?.place()),
                direct: self.direct,
            }),
            ..self
        }
    }

    /// Lets all of it work in direct messages too.
    pub(super) const fn in_direct_messages(mut self) -> Self {
        self.direct = true;
        if let Some(components) = &mut self.components {
            components.direct = true;
        }
        self
    }
}

/// Returns every slash command: the same values are registered and used to parse calls.
pub fn commands() -> &'static [Command] {
    static COMMANDS: LazyLock<Vec<Command>> = LazyLock::new(|| {
        let mut all: Vec<Command> = Vec::new();
        let of = |feature: &Feature| {
            let direct = feature.direct;
            let commands = (feature.commands)().into_iter();
            commands.map(move |command| Command { direct, ..command })
        };
        for command in FEATURES.iter().flat_map(of) {
            // Several features may have subcommands of one command.
            match all.iter_mut().find(|one| one.name == command.name) {
                Some(there) => there.extend(command),
                None => all.push(command),
            }
        }
        all
    });
    &COMMANDS
}

/// Returns whether an action works in direct messages.
pub fn in_direct_messages(action: &Action) -> bool {
    match action {
        Action::Command(used) => {
            let command = commands().iter().find(|one| one.name == used.command);
            command.is_some_and(|command| command.direct)
        }
        Action::Component(id, _) => owner(id).is_some_and(|owner| owner.direct),
    }
}

/// Returns the handler of an action; `None` for an action that this version does not know.
pub fn prepare(core: &Core, caller: &Caller, action: &Action) -> Option<Run> {
    match action {
        Action::Command(used) => find(used)?.prepare(core, caller, &used.given),
        Action::Component(id, press) => {
            let owner = owner(id)?;
            // A form that a command opened belongs to no message.
            let form = press.message.is_none() && matches!(press.entered, Entered::Written(_));
            if !form && !(owner.place)(id)?.allows(caller.ephemeral) {
                tracing::warn!(
                    id,
                    caller.ephemeral,
                    "refused a press from the wrong kind of message"
                );
                return None;
            }
            (owner.prepare)(id, press)
        }
    }
}

/// Returns the id of the first component that does not belong into this kind of message.
pub(crate) fn misplaced(message: &Message, ephemeral: bool) -> Option<&str> {
    message.ids().into_iter().find(|id| {
        let place = owner(id).and_then(|owner| (owner.place)(id));
        place.is_some_and(|place| !place.allows(ephemeral))
    })
}

/// Returns the feature that has a component with such an id.
fn owner(id: &str) -> Option<Components> {
    let (prefix, rest) = id.split_once(':')?;
    let (kind, _) = rest.split_once(':')?;
    let mut all = FEATURES.iter().filter_map(|feature| feature.components);
    all.find(|one| match prefix {
        component::FIRST_VERSION => one.first_version.iter().any(|(old, _)| *old == kind),
        prefix => prefix == one.prefix,
    })
}

fn find(used: &Use) -> Option<&'static CommandAction> {
    let command = commands().iter().find(|one| one.name == used.command)?;
    command.action(used.subcommand.as_deref())
}

/// Returns the suggestions for the option that the member is typing, cut to Discord's limits.
pub fn suggest(
    core: &Core,
    guild: GuildId,
    member: MemberId,
    quizmaster: bool,
    locale: Language,
    typed: &Use,
) -> Vec<Suggestion> {
    let suggested = || {
        let focused = typed.given.focused.as_deref()?;
        let mut options = find(typed)?.options.iter();
        let suggest = options.find(|option| option.name == focused)?.suggest?;
        let typing = Typing {
            guild,
            member,
            quizmaster,
            locale,
            typed: typed.given.text(focused),
            given: &typed.given,
        };
        Some(suggest(core, typing))
    };
    let mut suggestions = suggested().unwrap_or_default();
    suggestions.truncate(limits::SUGGESTIONS);
    for (shown, _) in &mut suggestions {
        *shown = text::cut(shown, limits::SUGGESTION_TEXT);
    }
    suggestions
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::command::{Body, Kind, OptionSpec};
    use crate::bot::interaction::{Attached, Given, Ping, Value};
    use crate::bot::tests::{bot, caller};
    use crate::bot::ui::locale::Locale;
    use quiz_engine::ids::{ChannelId, RoleId};
    use quiz_engine::member::Member;
    use std::collections::HashSet;

    /// Returns each command, with each of its subcommands, and its options.
    fn uses() -> Vec<(Use, &'static [OptionSpec])> {
        let of = |command: &Command, subcommand: Option<&str>| Use {
            command: command.name.to_owned(),
            subcommand: subcommand.map(str::to_owned),
            given: Given::default(),
        };
        let mut all = Vec::new();
        for command in commands() {
            match &command.body {
                Body::Alone(action) | Body::OnMessage(action) => {
                    all.push((of(command, None), &*action.options));
                }
                Body::Group(group) => {
                    let group = group.iter();
                    all.extend(
                        group.map(|(name, _, action)| (of(command, Some(name)), &*action.options)),
                    );
                }
            }
        }
        all
    }

    /// Returns a value that Discord could send for such an option.
    fn value(spec: &OptionSpec) -> Value {
        match &spec.kind {
            Kind::Text(_) => Value::Text("b".into()),
            Kind::Choice(choices) => Value::Text(choices[0].value.clone()),
            Kind::Integer(bounds) => Value::Integer((*bounds.end()).into()),
            Kind::Boolean => Value::Boolean(true),
            Kind::Member => Value::Member(Member {
                id: MemberId(2),
                name: "Ben".into(),
            }),
            Kind::Channel => Value::Channel(crate::bot::Place {
                id: ChannelId(3),
                parent: None,
                name: "general".into(),
            }),
            Kind::Role => Value::Role(Ping {
                role: RoleId(4),
                name: "students".into(),
                everyone: false,
                allowed: true,
            }),
            Kind::Message => Value::Message("Which is even?".into()),
            Kind::File => Value::File(Attached {
                name: "b.yaml".into(),
                size: 1,
                url: "https://cdn.discordapp.com/b.yaml".into(),
            }),
        }
    }

    #[tokio::test]
    async fn every_command_parses_from_the_options_that_it_registers() {
        let (_folder, bot, _deliveries) = bot();
        let reads = |used: &Use| prepare(&bot, &caller(7), &Action::Command(used.clone()));
        for (mut used, options) in uses() {
            let given = |options: &mut dyn Iterator<Item = &OptionSpec>| {
                let values = options.map(|spec| (spec.name.to_owned(), value(spec)));
                values.collect::<Vec<_>>()
            };
            used.given.values = given(&mut options.iter());
            assert!(reads(&used).is_some(), "{used:?}");
            used.given.values = given(&mut options.iter().filter(|spec| spec.required));
            assert!(reads(&used).is_some(), "only what is required: {used:?}");
            for left_out in options.iter().filter(|spec| spec.required) {
                let others = |spec: &&OptionSpec| spec.name != left_out.name;
                used.given.values = given(&mut options.iter().filter(others));
                assert!(
                    reads(&used).is_none(),
                    "without {}: {used:?}",
                    left_out.name
                );
            }
        }
    }

    #[tokio::test]
    async fn only_options_with_autocomplete_have_suggestions() {
        let (_folder, bot, _deliveries) = bot();
        let unknown = Use {
            command: "nothing".into(),
            subcommand: None,
            given: Given::default(),
        };
        assert_eq!(
            suggest(
                &bot,
                GuildId(1),
                MemberId(1),
                true,
                Locale::of("en"),
                &unknown
            ),
            []
        );
        for (mut used, options) in uses() {
            for spec in options {
                used.given.focused = Some(spec.name.to_owned());
                used.given.values = vec![(spec.name.to_owned(), Value::Text(String::new()))];
                let found = suggest(&bot, GuildId(1), MemberId(1), true, Locale::of("en"), &used);
                assert!(spec.is_suggested() || found.is_empty(), "{used:?}");
                if spec.name == "bank"
                    && !["add", "edit", "delete", "remove"]
                        .contains(&used.subcommand.as_deref().unwrap_or_default())
                {
                    assert_eq!(found.len(), 1, "{used:?}");
                }
            }
        }
    }

    #[test]
    fn names_of_commands_and_their_options_are_unique() {
        let mut commands = HashSet::new();
        for (used, options) in uses() {
            assert!(
                commands.insert((used.command.clone(), used.subcommand.clone())),
                "{used:?}"
            );
            let names: HashSet<_> = options.iter().map(|spec| spec.name).collect();
            assert_eq!(names.len(), options.len(), "{used:?}");
            // Discord requires that required options come first.
            assert!(options.is_sorted_by_key(|spec| !spec.required), "{used:?}");
        }
    }

    #[test]
    fn every_id_has_one_owner() {
        let (mut prefixes, mut old_kinds) = (HashSet::new(), HashSet::new());
        for one in FEATURES.iter().filter_map(|feature| feature.components) {
            assert!(prefixes.insert(one.prefix), "{}", one.prefix);
            assert_ne!(one.prefix, component::FIRST_VERSION);
            for (old, _) in one.first_version {
                assert!(old_kinds.insert(old), "1:{old}");
            }
        }
    }

    #[tokio::test]
    async fn a_press_is_refused_from_a_message_that_never_has_its_component() {
        let (_folder, bot, _deliveries) = bot();
        // The id, and whether its component is in public and in private messages.
        let all = [
            ("qz:a:1:0", true, false),
            ("qz:t:1", true, false),
            ("qz:m:1", true, false),
            ("qz:n:1", true, false),
            ("qz:p:1", true, false),
            ("qz:l:1", true, false),
            ("qz:j:1", true, false),
            ("qz:b:1", true, false),
            ("qz:c:1:0", false, true),
            ("qz:d:5.0.---00:b", false, true),
            ("1:a:1:0", true, false),
            ("ms:b:1", true, false),
            ("ms:a:0:1.1.0.1", false, true),
            ("pr:i:0:1.0.1.0.1:b", false, true),
            ("pr:a:5:b", false, true),
            ("rv:a:0:1.1", false, true),
            ("rv:y:0", false, true),
            ("rv:b:1.1", false, true),
            ("rv:g:0:1.1", false, true),
            ("ct:a:1.1.1:0", false, true),
            ("ct:p:1", false, true),
            ("ct:m:1", true, true),
            ("ct:f:1", false, true),
            ("ct:x:1", false, true),
            ("ct:j:1", true, false),
            ("lb:p:0a.0.1:", true, true),
            ("rp:e:1", true, false),
            ("rp:c:1", true, false),
            ("rp:n:1", false, true),
            ("rp:x:1.1:b", false, true),
            ("rp:k:1:1.0:b", false, true),
            ("bk:r:b", false, true),
            ("bk:j:1:b", false, true),
            ("sg:n:0", false, true),
            ("sg:l:0:", false, true),
            ("sg:a:1:b", false, true),
            ("sg:u:1", false, true),
            ("dr:f:1", false, true),
            ("bo:r:1", false, true),
            ("bo:x:2:Ben", false, true),
            ("sn:l:0", false, true),
            ("sn:e:1", false, true),
            ("dy:l:0", false, true),
            ("py:d:0", false, true),
            ("no:c:0", false, true),
        ];
        let prefix = |id: &str| id.split(':').next().map(str::to_owned);
        let tried: HashSet<_> = all.iter().filter_map(|(id, ..)| prefix(id)).collect();
        for (id, public, private) in all {
            for (ephemeral, counts) in [(false, public), (true, private)] {
                let press = Press {
                    message: Some(quiz_engine::ids::MessageId(1)),
                    entered: Entered::Nothing,
                };
                let caller = Caller {
                    ephemeral,
                    ..caller(7)
                };
                let action = Action::Component(id.into(), press);
                let ready = prepare(&bot, &caller, &action).is_some();
                assert_eq!(ready, counts, "{id} ephemeral: {ephemeral}");
            }
        }
        // `hp` is left out: a press of its menu sends choices.
        let mut others = FEATURES.iter().filter_map(|feature| feature.components);
        assert!(others.all(|one| one.prefix == "hp" || tried.contains(one.prefix)));
    }

    #[tokio::test]
    async fn unknown_component_ids_have_no_handler() {
        let (_folder, bot, _deliveries) = bot();
        for id in ["", "qz", "qz:a", "qz:a:1", "xx:a:1:0", "1:xx:1", "🙂:🙂:🙂"] {
            let press = Press {
                message: None,
                entered: Entered::Nothing,
            };
            let action = Action::Component(id.into(), press);
            assert!(prepare(&bot, &caller(7), &action).is_none(), "{id:?}");
        }
    }
}

//! Where names are hidden, no reply to a member names another one: every command and every button.

use crate::harness::{CAPITALS, Group, RIGHT, WRONG, closed, next, press, press_after, slash};
use discord_sandbox::{Arg, Channel, Message, Permissions, Person, Reply, ReplyKind};
use quizbot::bot::command::{Body, Kind, OptionSpec};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);
/// Unlike any word of the bot.
const NAMES: [&str; 3] = ["Wolframina", "Quendolin", "Zebedee"];

/// Every command and subcommand with its options, as it is registered.
fn commands() -> Vec<(String, &'static [OptionSpec])> {
    let mut all = Vec::new();
    for command in quizbot::bot::commands() {
        match &command.body {
            Body::Alone(action) => all.push((command.name.to_owned(), &*action.options)),
            // Only opens a form.
            Body::OnMessage(_) => {}
            Body::Group(group) => {
                all.extend(group.iter().map(|(name, _, action)| {
                    (format!("{} {name}", command.name), &*action.options)
                }))
            }
        }
    }
    all
}

/// People with such names, and what each of them has left in the server.
struct Scene {
    group: Group,
    /// Manages the server: has set up what quizmasters set up.
    boss: Person,
    /// Runs the quizzes.
    starter: Person,
    player: Person,
    general: Channel,
}

impl Scene {
    async fn new() -> Self {
        let group = Group::with_gap(
            &[("capitals.yaml", CAPITALS), ("other.yaml", CAPITALS)],
            60_000,
        )
        .await;
        let [boss, starter, player] = NAMES.map(|name| group.join(name));
        let role = group
            .sandbox
            .guild()
            .add_role("boss", Permissions::MANAGE_GUILD, false);
        group.sandbox.guild().give(&boss, &role);
        let general = group.sandbox.channel("general");
        let scene = Self {
            group,
            boss,
            starter,
            player,
            general,
        };
        scene.set_up().await;
        scene.play().await;
        scene
    }

    async fn send(&self, who: &Person, command: &str, options: &[(&str, Arg)]) -> Reply {
        let sent = who.slash(&self.group.quiz, command, options).await;
        let reply = sent.expect("an answer");
        assert!(!reply.text().contains("isn't"), "refused: {}", reply.text());
        reply
    }

    /// A season, contests, teams, a bank, daily questions and an excluded member.
    async fn set_up(&self) {
        let Self {
            boss,
            starter,
            player,
            ..
        } = self;
        self.send(boss, "season start", &[("name", "Winter".into())])
            .await;
        let yaml = CAPITALS.replace("Capitals", "Own");
        let file = Arg::file("own.yaml", yaml);
        self.send(boss, "bank upload", &[("file", file)]).await;
        self.send(starter, "team create", &[("team", "Owls".into())])
            .await;
        self.send(player, "team join", &[("team", "Owls".into())])
            .await;
        for (name, opens) in [("Cup", "now"), ("Later", "in 2h")] {
            let contest = [
                ("name", name.into()),
                ("banks", "own".into()),
                ("opens", opens.into()),
                ("closes", "in 9h".into()),
                ("questions", 1.into()),
                ("teams", true.into()),
            ];
            self.send(boss, "contest create", &contest).await;
        }
        let cup = [("contest", "cup".into())];
        for who in [starter, player] {
            let shown = self.send(who, "contest play", &cup).await;
            press(who, shown.message(), RIGHT).await;
        }
        let daily = [
            ("channel", (&self.general).into()),
            ("time", "09:00".into()),
            ("zone", "UTC".into()),
            ("bank", "other".into()),
        ];
        self.send(boss, "daily add", &daily).await;
        self.send(boss, "board exclude", &[("member", boss.into())])
            .await;
        self.send(boss, "settings set", &[("hide_names", true.into())])
            .await;
    }

    /// A quiz whose first question is over, and the second one open; its first question is reported.
    /// Another quiz is paused.
    async fn play(&self) {
        let Self {
            starter,
            player,
            group,
            ..
        } = self;
        let options = [("bank", "capitals".into()), ("questions", 3.into())];
        let first = group.play_in(&group.quiz, starter, &options).await;
        press_after(starter, &first, RIGHT, 1000).await;
        press_after(player, &first, WRONG, 1100).await;
        let shut = closed(&first).await;
        let form = press(player, &shut, "Report a problem").await;
        let sent = player.submit(form.modal(), &[("0", "No!")]).await;
        sent.expect("an answer");
        group.advance(Duration::from_secs(60));
        let second = next(&group.quiz).await;
        press_after(player, &second, RIGHT, 1000).await;
        let paused = group.play_in(&self.general, starter, &options).await;
        press_after(player, &paused, RIGHT, 1000).await;
        slash(starter, &self.general, "quiz pause").await;
    }

    /// Values that mean something in this scene.
    fn value(&self, spec: &OptionSpec) -> Arg {
        match (&spec.kind, spec.name) {
            (_, "bank" | "banks") => "capitals".into(),
            (_, "contest") => "cup".into(),
            (_, "team") => "Owls".into(),
            (_, "opens" | "time") => "20:00".into(),
            (_, "closes") => "in 5h".into(),
            (Kind::Text(_), _) => "1".into(),
            (Kind::Choice(choices), _) => (*choices[0].value).into(),
            (Kind::Integer(bounds), _) => i64::from(*bounds.end()).into(),
            (Kind::Boolean, _) => true.into(),
            (Kind::Member, _) => (&self.starter).into(),
            (Kind::Channel, _) => (&self.general).into(),
            (Kind::Role, _) => (&self.group.sandbox.guild().role("boss")).into(),
            (Kind::File, _) => Arg::file("own.yaml", CAPITALS),
            (Kind::Message, _) => unreachable!("no slash command has it"),
        }
    }
}

/// Checks what the bot said to a bystander, with the files in it.
#[track_caller]
fn assert_names_nobody(what: &str, reply: &Reply) {
    let mut said = vec![reply.text()];
    if matches!(reply.kind, ReplyKind::Message | ReplyKind::Update) {
        said.extend(everything(reply.message()));
    }
    for text in said {
        for name in NAMES {
            assert!(!text.contains(name), "{what} names {name}: {text}");
        }
    }
}

fn everything(message: &Message) -> Vec<String> {
    let files = message.files().into_iter();
    let files = files.filter_map(|name| message.file(&name));
    let mut all: Vec<_> = files
        .map(|file| String::from_utf8_lossy(&file).into_owned())
        .collect();
    all.push(message.json().to_string());
    all
}

/// Presses every button of a message, and those of the replies.
async fn press_all(who: &Person, message: &Message, depth: u8) {
    for button in message.buttons() {
        let Some(id) = button.custom_id.clone() else {
            continue;
        };
        let pressed = who.pressing_id(message, &id).unchecked().send();
        let reply = pressed.expect("a press").reply().await.expect("an answer");
        assert_names_nobody(&format!("the button {:?} ({id})", button.label), &reply);
        if depth > 0 && reply.kind == ReplyKind::Message && reply.ephemeral() {
            Box::pin(press_all(who, reply.message(), depth - 1)).await;
        }
    }
}

#[tokio::test]
async fn no_command_and_no_button_names_another_member_where_names_are_hidden() {
    let scene = Scene::new().await;
    let bystander = &scene.group.chloe;
    for channel in [&scene.group.quiz, &scene.general] {
        for message in channel.messages() {
            press_all(bystander, &message, 1).await;
        }
        for (command, options) in commands() {
            for all in [false, true] {
                let options = options.iter().filter(|spec| all || spec.required);
                let options: Vec<_> = options.map(|spec| (spec.name, scene.value(spec))).collect();
                let what = format!("/{command} {options:?}");
                match bystander.slash(channel, &command, &options).await {
                    Ok(reply) => assert_names_nobody(&what, &reply),
                    // Discord does not show these to members.
                    Err(_) if command.starts_with("settings") || command == "doctor" => {}
                    Err(error) => panic!("{what}: {error:#}"),
                }
            }
        }
    }
    // The same, once everything is over.
    scene.group.advance(12 * HOUR);
    scene
        .group
        .quiz
        .wait_for("Contest over")
        .await
        .expect("a result");
    for message in scene.group.quiz.messages() {
        press_all(bystander, &message, 1).await;
    }
}

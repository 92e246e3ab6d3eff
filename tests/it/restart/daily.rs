//! The process is killed while daily questions are posted: each is posted exactly once.

use crate::harness::reached;
use crate::process::Home;
use discord_sandbox::wait::{PATIENCE, eventually};
use discord_sandbox::{Channel, ChannelKind, Fault, Gate, Options, RouteKind, Sandbox};

/// The progress of a post when the process is killed.
#[derive(Clone, Copy)]
enum Step {
    /// The POST is sent, but not done.
    Sent,
    /// The POST is done, but not answered.
    Taken,
    /// The connection broke, and the POST is retried.
    Repeated,
    /// Discord answered with an error, and the POST waits for its retry.
    Refused,
    /// It is posted, and the bot has the answer.
    Known,
}

const STEPS: [Step; 5] = [
    Step::Taken,
    Step::Repeated,
    Step::Refused,
    Step::Known,
    Step::Sent,
];
/// The channels of each run, which has two crashes.
const CHANNELS: usize = 50;
/// After this time Discord no longer knows a nonce, so that a repeated POST is a second message.
const LONG_AGO_MS: i64 = 180_000;
const DAY_MS: i64 = 86_400_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crash_at_each_step_of_a_daily_post_gives_exactly_one_post() {
    tokio::join!(crash(false), crash(true));
}

/// Kills the process twice during posts. With `long`, enough time passes in between that Discord no
/// longer knows the nonces.
async fn crash(long: bool) {
    let sandbox = Sandbox::start(Options::default()).await.expect("a port");
    let home = Home::new();
    let bot = home.start(&sandbox).await;
    let channels: Vec<_> = (0..CHANNELS)
        .map(|nth| {
            let name = format!("room-{nth}");
            sandbox.guild().add_channel(&name, ChannelKind::Text, None)
        })
        .collect();
    for channel in &channels {
        set_up(&sandbox, channel).await;
    }
    bot.kill(&sandbox).await;
    // As if they had been set up a day earlier, so that each was due a minute ago.
    home.change(&format!("UPDATE schedule SET through = through - {DAY_MS}"));
    // At the first kill most questions are still queued, at the second none.
    for held in [1, CHANNELS / STEPS.len()] {
        let gate = inject(&sandbox, &channels);
        let bot = home.launch(&sandbox);
        reached(&gate, held).await;
        sandbox.bot_online().await.expect("it comes up");
        bot.kill(&sandbox).await;
        sandbox.faults().clear();
        if long {
            home.change(&format!(
                "UPDATE round SET asked_at = asked_at - {LONG_AGO_MS} WHERE posted_at IS NULL"
            ));
        }
    }
    let bot = home.start(&sandbox).await;
    let ben = sandbox.person("Ben");
    eventually(
        PATIENCE,
        "the question of each channel to be posted",
        async || {
            let posted = "SELECT count(*) FROM round WHERE posted_at IS NOT NULL";
            match home.number(posted) {
                count if count >= CHANNELS as i64 => Ok(()),
                count => Err(format!("{count} are; the bot's log:\n{}", home.log())),
            }
        },
    )
    .await;
    for channel in &channels {
        let asked = channel.messages();
        let asked: Vec<_> = asked
            .iter()
            .filter(|message| message.text().contains("**Daily question**"))
            .collect();
        assert_eq!(asked.len(), 1, "#{}; {}", channel.name(), home.log());
        let text = ben.press(asked[0], "A").await.expect("an answer").text();
        assert!(text.contains("Locked in: A"), "{text}");
        channel.skip_unread();
    }
    let of_one_occurrence = "SELECT max(n) FROM (SELECT count(*) AS n FROM quiz GROUP BY schedule)";
    assert_eq!(home.number(of_one_occurrence), 1);
    sandbox.assert_clean();
    drop(bot);
}

/// Uses `/daily add` for the channel, with a time that was a minute ago.
async fn set_up(sandbox: &Sandbox, channel: &Channel) {
    let minute = (sandbox.now_ms() / 60_000 - 1).rem_euclid(24 * 60);
    let time = format!("{:02}:{:02}", minute / 60, minute % 60);
    let options = [
        ("channel", channel.into()),
        ("time", time.into()),
        ("zone", "UTC".into()),
        ("bank", "single".into()),
    ];
    let ana = sandbox.person("Ana");
    let reply = ana.slash(channel, "daily add", &options).await;
    let text = reply.expect("an answer").text();
    assert!(text.contains("All set."), "{text}");
}

/// Injects the faults that hold each channel's post at a step until the process is killed. Returns the
/// gate at which they wait.
fn inject(sandbox: &Sandbox, channels: &[Channel]) -> Gate {
    let (gate, other) = (Gate::new(), Gate::new());
    for (channel, step) in channels.iter().zip(STEPS.into_iter().cycle()) {
        let post = |fault| {
            let faults = sandbox.faults();
            faults.next_in(channel, RouteKind::PostMessage, 1, fault);
        };
        match step {
            Step::Sent => post(Fault::Held(gate.clone())),
            Step::Taken => post(Fault::HeldAnswer(other.clone())),
            Step::Repeated => {
                post(Fault::BrokenAfter);
                post(Fault::HeldAnswer(other.clone()));
            }
            Step::Refused => {
                post(Fault::Status(502));
                post(Fault::Held(other.clone()));
            }
            Step::Known => {}
        }
    }
    gate
}

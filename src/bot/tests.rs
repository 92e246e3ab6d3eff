//! What leaves the bot, and when.

use crate::bot::*;
use quiz_banks::load::FileReport;
use quiz_engine::{
    ChannelId, Control, GuildId, InteractionId, Member, MemberId, Mode, Seconds, sample,
};

/// A member's doing in a channel, right now.
pub(crate) fn caller(channel: u64) -> Caller {
    Caller {
        interaction: InteractionId(channel),
        member: Member {
            id: MemberId(1),
            name: "Ana".into(),
        },
        guild: GuildId(1),
        channel: ChannelId(channel),
        language: "en".into(),
        guild_language: "en".into(),
        parent: None,
        discord_language: "en".into(),
        manager: false,
        roles: Vec::new(),
        quizmaster: true,
        missing: Vec::new(),
        ephemeral: false,
    }
}

async fn start(bot: &Core, channel: u64) -> Vec<Publication> {
    let request = StartRequest {
        banks: "b".into(),
        questions: 3,
        seconds: None,
        mode: Some(Mode::Classic),
        tag: None,
        difficulty: None,
        ask: None,
    };
    let handled = bot.act(&caller(channel), Action::Start(request)).await;
    handled.expect("the quiz starts").then
}

#[tokio::test]
async fn a_start_holds_back_its_own_first_question_and_nothing_of_other_channels() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let rules = Rules {
        seconds: Seconds::new(20).expect("in range"),
        gap_ms: 1,
        cooldown_ms: 0,
    };
    let file = FileReport {
        path: "b.yaml".into(),
        format: None,
        bank: Some(Arc::new(sample::bank("b", 3))),
        refused: 0,
        diagnostics: Vec::new(),
        text: "".into(),
        text_path: "b.yaml".into(),
    };
    let banks = Loaded {
        banks: Vec::new(),
        files: vec![file],
        ..Loaded::default()
    };
    let clock = Clock::start();
    let (bot, mut deliveries) =
        Core::recover(store, rules, &banks, clock.clone()).expect("recovered");
    start(&bot, 7).await;
    let skip = Action::Control(Control::Skip);
    bot.act(&caller(7), skip).await.expect("it is skipped");
    let due = clock.now().plus_ms(2);
    while clock.now() < due {
        tokio::task::yield_now().await;
    }
    // The next question of the first channel is due when a quiz starts in the second.
    let then = start(&bot, 8).await;
    assert!(then.iter().all(|one| one.channel() == ChannelId(8)));
    assert_eq!(then.len(), 1);
    let mut asked = 0;
    while let Ok(delivery) = deliveries.try_recv() {
        if let Delivery::Publish(publications, _) = delivery {
            let ask = |one: &&Publication| matches!(one, Publication::Ask(_));
            asked += publications.iter().filter(ask).count();
        }
    }
    assert_eq!(asked, 1, "the other channel's question is on its way");
}

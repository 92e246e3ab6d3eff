//! A bot whose sessions Discord closes again and again does not use up its identifies.

use crate::process::Home;
use discord_sandbox::{Options, Sandbox};

#[tokio::test]
async fn a_loop_of_identifies_is_stopped_counted_in_the_store_and_left_by_a_signal() {
    let sandbox = Sandbox::start(Options::default()).await.expect("started");
    let home = Home::new();
    let bot = home.start(&sandbox).await;
    // "Not authenticated": serenity dials again at once.
    sandbox.faults().refuse_identify(4003, usize::MAX);
    sandbox.faults().invalidate_session(false);
    home.logged("identified too often; waiting before connecting").await;
    let count = home.number("SELECT count(*) FROM identify");
    assert!((3..=10).contains(&count), "{count}: {}", home.log());
    bot.signal("TERM");
    let status = bot.ended().await;
    assert!(status.success(), "{status}: {}", home.log());
}

//! Which part of the messages is in view.

use super::browser::in_browser;
use crate::harness::{Group, RIGHT, final_standings, press, slash};
use serde_json::Value;
use std::time::Duration;

/// The pixels below the view, once all pictures are there.
const BELOW: &str = "
    const { scrollHeight, scrollTop, clientHeight } = document.getElementById('scroller');
    const pictures = [...document.images].every((image) => image.complete && image.naturalWidth);
    return pictures && document.images.length ? scrollHeight - scrollTop - clientHeight : null;
";

#[tokio::test(flavor = "multi_thread")]
async fn the_end_stays_in_view_when_a_picture_arrives_unless_the_reader_has_gone_up() {
    in_browser(async |page| {
        let group = Group::with_capitals().await;
        let question = group.play("capitals", 1).await;
        press(&group.ana, &question, RIGHT).await;
        group.advance(Duration::from_secs(10));
        final_standings(&group.quiz).await;
        page.resize(390).await?;
        page.open(&group).await?;
        page.message("Final standings").await?;
        let at_end = |below: &Value| below.as_f64().is_some_and(|below| below <= 1.0);
        page.until(BELOW, at_end).await?;

        page.run("document.getElementById('scroller').scrollTop = 0")
            .await?;
        page.until(
            "return document.getElementById('scroller').scrollTop",
            |top| *top == 0,
        )
        .await?;
        slash(&group.ana, &group.quiz, "help").await;
        page.find("//*[@id='jump' and not(@hidden)]")
            .await?
            .click()
            .await?;
        page.until(BELOW, at_end).await?;
        group.end().await;
        Ok(())
    })
    .await;
}

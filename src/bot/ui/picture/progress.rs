//! The chart of a member's share of right answers by week.

use crate::bot::ui::picture::{FAINT, TEXT, card, haloed, level, text};
use quiz_engine::standings::Share;

const LEFT: f32 = 60.0;
const RIGHT: f32 = 616.0;
const TOP: f32 = 78.0;
const BOTTOM: f32 = 276.0;
const BAR: &str = "#4e5d94";
const SHARE: &str = "#f0b232";

/// Draws a bar for the answers of each week, and a line for the share that was right. The newest
/// week is the first in `weeks`. `label` names a week by how many weeks ago it is; `answers` and
/// `right` are the legend.
pub(crate) fn progress(
    title: &str,
    weeks: &[Share],
    label: impl Fn(usize) -> String,
    answers: &str,
    right: &str,
) -> String {
    let most = weeks.iter().map(|week| week.answers).max().unwrap_or(1);
    let step = (RIGHT - LEFT) / weeks.len().max(1) as f32;
    let height = BOTTOM - TOP;
    let mut content = String::new();
    for percent in [0, 25, 50, 75, 100] {
        let y = BOTTOM - height * percent as f32 / 100.0;
        content += &level((LEFT, RIGHT), y, &format!("{percent}%"));
    }
    let mut points = Vec::new();
    let (mut bars, mut marks) = (String::new(), String::new());
    for (ago, week) in weeks.iter().enumerate() {
        let x = RIGHT - step * (ago as f32 + 0.5);
        content += &text(x, BOTTOM + 20.0, "middle", FAINT, 14.0, &label(ago));
        let Some(percent) = week.percent() else {
            continue;
        };
        let tall = height * 0.6 * week.answers as f32 / most.max(1) as f32;
        bars += &format!(
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{tall:.1}\" rx=\"3\" fill=\"{BAR}\"/>",
            x - step * 0.3,
            BOTTOM - tall,
            step * 0.6
        );
        // Below the week's label, where neither line nor mark can cover it.
        let answers = week.answers.to_string();
        bars += &text(x, BOTTOM + 40.0, "middle", TEXT, 14.0, &answers);
        let y = BOTTOM - height * percent as f32 / 100.0;
        points.push(format!("{x:.1},{y:.1}"));
        marks += &format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"5\" fill=\"{SHARE}\"/>");
        // Above the mark, or below it if it would touch the title.
        let above = if percent > 90 { 22.0 } else { -10.0 };
        marks += &haloed(&text(
            x,
            y + above,
            "middle",
            TEXT,
            15.0,
            &format!("{percent}%"),
        ));
    }
    let points = points.join(" ");
    content += &bars;
    content += &format!(
        "<polyline points=\"{points}\" fill=\"none\" stroke=\"{SHARE}\" stroke-width=\"3\"/>{marks}"
    );
    let legend = 344.0;
    content += &format!(
        "<path d=\"M{LEFT} {0} h26\" stroke=\"{SHARE}\" stroke-width=\"3\"/><circle cx=\"{1}\" cy=\"{0}\" r=\"5\" fill=\"{SHARE}\"/>",
        legend - 5.0,
        LEFT + 13.0
    );
    content += &text(LEFT + 36.0, legend, "start", FAINT, 15.0, right);
    content += &format!(
        "<path d=\"M{} {} h14 v14 h-14 z\" fill=\"{BAR}\"/>",
        LEFT + 240.0,
        legend - 12.0
    );
    content += &text(LEFT + 262.0, legend, "start", FAINT, 15.0, answers);
    card(title, &content)
}

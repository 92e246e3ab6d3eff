//! The picture of a member's answers by week, and of the share that was correct.

use super::{Anchor, EDGE, FAINT, Pen, SMALL, TEXT, WIDTH, card, haloed, level, round_up, text};
use crate::bot::ui::locale::Language;
use crate::bot::ui::t;
use quiz_engine::standings::Share;

const HEIGHT: f32 = 316.0;
const LEFT: f32 = 72.0;
const RIGHT: f32 = WIDTH - 62.0;
const TOP: f32 = 108.0;
const BOTTOM: f32 = 268.0;
const LABELS_APART: f32 = 8.0;
const BAR: &str = "#6f82d8";
const SHARE: &str = "#f0b232";

/// The content of the picture. All texts are plain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Progress {
    /// Writes the numbers.
    pub(crate) locale: Language,
    pub(crate) title: String,
    /// The weeks with their labels, newest first.
    pub(crate) weeks: Vec<(Share, String)>,
    /// The legend of the bars.
    pub(crate) answers: String,
    /// The legend of the line.
    pub(crate) right: String,
}

/// Draws a bar for the answers of each week, on the scale of the right axis, and a line for the
/// share of correct ones, on the scale of the left axis.
pub(crate) fn progress(pen: &Pen, of: &Progress) -> String {
    let height = BOTTOM - TOP;
    let most = of.weeks.iter().map(|(week, _)| u64::from(week.answers));
    let most = round_up(most.max().unwrap_or(0));
    let step = (RIGHT - LEFT) / of.weeks.len().max(1) as f32;
    let mut content = legend(pen, of);
    for percent in [0, 50, 100] {
        let y = BOTTOM - height * percent as f32 / 100.0;
        content += &level(
            (LEFT, RIGHT),
            y,
            SHARE,
            &t!(of.locale, "share", percent = percent),
        );
    }
    // Half of an odd number is not a whole number of answers.
    let halves = if most.is_multiple_of(2) {
        &[0, 1, 2][..]
    } else {
        &[0, 2]
    };
    for half in halves {
        let answers = of.locale.scaled((most * half / 2).cast_signed(), 0);
        let y = BOTTOM - height * *half as f32 / 2.0;
        content += &text((RIGHT + 8.0, y + 5.5), Anchor::Start, BAR, SMALL, &answers);
    }
    // Labels this many weeks apart do not touch. The label of the newest week may be wider.
    let widths: Vec<_> = of
        .weeks
        .iter()
        .map(|(_, label)| pen.width(label, SMALL))
        .collect();
    let widest = widths
        .iter()
        .skip(1)
        .fold(0.0_f32, |one, other| one.max(*other));
    let every = ((widest + LABELS_APART) / step).ceil().max(1.0) as usize;
    let mut labelled_from = WIDTH;
    let mut points = Vec::new();
    let (mut bars, mut marks) = (String::new(), String::new());
    for (ago, (week, label)) in of.weeks.iter().enumerate() {
        let x = RIGHT - step * (ago as f32 + 0.5);
        let middle = x.min(WIDTH - EDGE - widths[ago] / 2.0);
        if ago % every == 0 && middle + widths[ago] / 2.0 + LABELS_APART <= labelled_from {
            content += &text((middle, BOTTOM + 24.0), Anchor::Middle, FAINT, SMALL, label);
            labelled_from = middle - widths[ago] / 2.0;
        }
        let Some(percent) = week.percent() else {
            continue;
        };
        let tall = height * week.answers as f32 / most as f32;
        bars += &format!(
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{tall:.1}\" rx=\"2\" fill=\"{BAR}\"/>",
            x - step * 0.3,
            BOTTOM - tall,
            step * 0.6
        );
        let y = BOTTOM - height * percent as f32 / 100.0;
        // The newest share is also written as a number.
        if points.is_empty() {
            let newest = t!(of.locale, "share", percent = percent);
            let above = text((x, y - 13.0), Anchor::Middle, TEXT, SMALL, &newest);
            marks += &haloed(&above);
        }
        points.push(format!("{x:.1},{y:.1}"));
        marks += &format!(
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"5\" fill=\"{SHARE}\" stroke=\"{}\" stroke-width=\"2\"/>",
            super::CARD
        );
    }
    let points = points.join(" ");
    content += &format!(
        "{bars}<polyline points=\"{points}\" fill=\"none\" stroke=\"{SHARE}\" stroke-width=\"3\"/>{marks}"
    );
    card(pen, HEIGHT, &of.title, &content)
}

/// Draws the legend of each axis above it.
fn legend(pen: &Pen, of: &Progress) -> String {
    let y = 66.0;
    let half = WIDTH / 2.0 - EDGE - 30.0;
    let right = pen.fitting(&of.right, SMALL, half);
    let answers = pen.fitting(&of.answers, SMALL, half);
    let (line, bar) = (y - 5.5, WIDTH - EDGE - 14.0);
    let mut content = format!(
        "<path d=\"M{EDGE} {line} h20\" stroke=\"{SHARE}\" stroke-width=\"3\"/>\
         <circle cx=\"{}\" cy=\"{line}\" r=\"5\" fill=\"{SHARE}\"/>\
         <rect x=\"{bar}\" y=\"{}\" width=\"14\" height=\"14\" rx=\"2\" fill=\"{BAR}\"/>",
        EDGE + 10.0,
        y - 12.0
    );
    content += &text((EDGE + 28.0, y), Anchor::Start, TEXT, SMALL, &right);
    content += &text((bar - 8.0, y), Anchor::End, TEXT, SMALL, &answers);
    content
}

//! The chart of the best players' points after each question.

use crate::bot::ui::picture::{FAINT, SIZE, TEXT, card, level, text, truncated};

const LEFT: f32 = 60.0;
const RIGHT: f32 = 440.0;
const TOP: f32 = 62.0;
const BOTTOM: f32 = 316.0;
/// Maximum number of lines that can be told apart.
const SHOWN: usize = 8;
/// Font size of the names.
const NAME: f32 = 15.0;
/// Points for one mark.
const MARK: u64 = 1000;
/// The smallest distance between two names.
const APART: f32 = 21.0;
/// Colours that people with any colour vision can tell apart, each with its own dash pattern.
/// Source: Okabe and Ito, "Color Universal Design".
const STYLES: [(&str, &str); SHOWN] = [
    ("#e69f00", "none"),
    ("#56b4e9", "9 4"),
    ("#009e73", "2 4"),
    ("#f0e442", "12 4 2 4"),
    ("#3f8fd2", "5 3"),
    ("#d55e00", "16 5"),
    ("#cc79a7", "3 3 8 3"),
    ("#f2f3f5", "1 5"),
];

/// A line of the chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Racer {
    /// The label; plain text.
    pub name: String,
    /// The sum after each question, in thousandths of a mark.
    pub points: Vec<u64>,
}

/// Draws the first eight of `racers`, which are sorted, best first.
pub(crate) fn race(title: &str, racers: &[Racer]) -> String {
    let racers = &racers[..racers.len().min(SHOWN)];
    let questions = racers.iter().map(|one| one.points.len()).max().unwrap_or(0);
    let best = racers.iter().filter_map(|one| one.points.last()).max();
    let best = best.copied().unwrap_or(0).max(1) as f32;
    let x_of = |question: usize| LEFT + (RIGHT - LEFT) * question as f32 / questions.max(1) as f32;
    let y_of = |points: u64| BOTTOM - (BOTTOM - TOP) * points as f32 / best;
    let mut content = String::new();
    // Whole marks, at most five lines.
    let step = (best as u64).div_ceil(4 * MARK).max(1) * MARK;
    for points in (0..=best as u64).step_by(step as usize) {
        let y = y_of(points);
        content += &level((LEFT, RIGHT), y, &(points / MARK).to_string());
    }
    let every = questions.div_ceil(10).max(1);
    for question in (every..=questions).step_by(every) {
        let x = x_of(question);
        content += &text(
            x,
            BOTTOM + 20.0,
            "middle",
            FAINT,
            14.0,
            &question.to_string(),
        );
    }
    let mut ends = Vec::new();
    for (nth, racer) in racers.iter().enumerate() {
        let (colour, dashes) = STYLES[nth];
        let start = std::iter::once((0, 0));
        let steps = start.chain((1..).zip(racer.points.iter().copied()));
        let points: Vec<_> = steps
            .map(|(question, points)| format!("{:.1},{:.1}", x_of(question), y_of(points)))
            .collect();
        content += &format!(
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"3\" stroke-dasharray=\"{dashes}\"/>",
            points.join(" ")
        );
        let last = racer.points.last().copied().unwrap_or(0);
        ends.push((y_of(last), nth, x_of(racer.points.len())));
    }
    content += &names(racers, ends);
    card(title, &content)
}

/// Draws the names beside the ends of the lines, moved apart so that none overlap.
fn names(racers: &[Racer], mut ends: Vec<(f32, usize, f32)>) -> String {
    ends.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let mut content = String::new();
    let lowest = BOTTOM - APART * ends.len().saturating_sub(1) as f32;
    let mut free = TOP;
    for (rank, (y, nth, x)) in ends.into_iter().enumerate() {
        let at = y.max(free).min(lowest + APART * rank as f32);
        free = at + APART;
        let (colour, dashes) = STYLES[nth];
        let from = RIGHT + 14.0;
        content += &format!(
            "<path d=\"M{x:.1} {y:.1} L{from:.1} {at:.1} h24\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" stroke-dasharray=\"{dashes}\"/>"
        );
        let name = truncated(&racers[nth].name, NAME, SIZE.0 - 12.0 - (from + 30.0));
        content += &text(from + 30.0, at + 5.0, "start", TEXT, NAME, &name);
    }
    content
}

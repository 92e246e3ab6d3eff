//! The chart of the best players' points after each question.

use super::{Anchor, EDGE, FAINT, Pen, SMALL, TEXT, WIDTH, card, level, round_up, text};
use crate::bot::ui::locale::Language;

const HEIGHT: f32 = 344.0;
const RIGHT: f32 = 306.0;
const TOP: f32 = 88.0;
const BOTTOM: f32 = 282.0;
/// Maximum number of lines that can be told apart.
pub(crate) const RACERS: usize = 8;
/// Maximum number of labels of questions.
const LABELS: usize = 8;
/// The smallest distance between two names.
const APART: f32 = 25.0;
/// Colours that people with any colour vision can tell apart, each with its own dash pattern.
/// Source: Okabe and Ito, "Color Universal Design".
const STYLES: [(&str, &str); RACERS] = [
    ("#e69f00", "none"),
    ("#56b4e9", "9 4"),
    ("#009e73", "2 4"),
    ("#f0e442", "12 4 2 4"),
    ("#5a9fe0", "5 3"),
    ("#d55e00", "16 5"),
    ("#cc79a7", "3 3 8 3"),
    ("#f2f3f5", "1 5"),
];

/// The content of the picture. All texts are plain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Race {
    /// Writes the numbers.
    pub(crate) locale: Language,
    pub(crate) title: String,
    /// Sorted, best first; at most [`RACERS`].
    pub(crate) racers: Vec<Racer>,
    /// Points for one on the vertical axis.
    pub(crate) unit: u64,
    /// The legend of the vertical axis.
    pub(crate) vertical: String,
    /// The legend of the horizontal axis.
    pub(crate) horizontal: String,
}

/// A line of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Racer {
    /// Plain text.
    pub(crate) name: String,
    /// The sum after each step to the right.
    pub(crate) points: Vec<u64>,
}

/// Draws a line for each racer, with the name at its end.
pub(crate) fn race(pen: &Pen, of: &Race) -> String {
    let steps = of.racers.iter().map(|one| one.points.len());
    let questions = steps.max().unwrap_or(0);
    let best = of.racers.iter().filter_map(|one| one.points.last()).max();
    let most = round_up(best.copied().unwrap_or(0).div_ceil(of.unit));
    let left = EDGE + pen.width(&of.locale.scaled(most.cast_signed(), 0), SMALL) + 8.0;
    let x_of = |question: usize| left + (RIGHT - left) * question as f32 / questions.max(1) as f32;
    let y_of = |points: u64| BOTTOM - (BOTTOM - TOP) * points as f32 / (most * of.unit) as f32;
    let mut content = text(
        (EDGE, TOP - 20.0),
        Anchor::Start,
        FAINT,
        SMALL,
        &of.vertical,
    );
    // Half of an odd number is not a whole number of marks.
    let halves = if most.is_multiple_of(2) {
        &[0, 1, 2][..]
    } else {
        &[0, 2]
    };
    for half in halves {
        let marks = most * half / 2;
        content += &level(
            (left, RIGHT),
            y_of(marks * of.unit),
            FAINT,
            &of.locale.scaled(marks.cast_signed(), 0),
        );
    }
    let every = questions.div_ceil(LABELS).max(1);
    for question in (every..=questions).step_by(every) {
        let at = (x_of(question), BOTTOM + 22.0);
        content += &text(at, Anchor::Middle, FAINT, SMALL, &question.to_string());
    }
    let below = ((left + RIGHT) / 2.0, BOTTOM + 46.0);
    content += &text(below, Anchor::Middle, FAINT, SMALL, &of.horizontal);
    let mut ends = Vec::new();
    for (nth, racer) in of.racers.iter().enumerate() {
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
    content += &names(pen, &of.racers, ends);
    card(pen, HEIGHT, &of.title, &content)
}

/// Draws the names beside the ends of the lines, moved apart so that none overlap.
fn names(pen: &Pen, racers: &[Racer], mut ends: Vec<(f32, usize, f32)>) -> String {
    ends.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let mut content = String::new();
    let lowest = BOTTOM - APART * ends.len().saturating_sub(1) as f32;
    let mut free = TOP;
    for (rank, (y, nth, x)) in ends.into_iter().enumerate() {
        let at = y.max(free).min(lowest + APART * rank as f32);
        free = at + APART;
        let (colour, dashes) = STYLES[nth];
        let from = RIGHT + 12.0;
        content += &format!(
            "<path d=\"M{x:.1} {y:.1} L{from:.1} {at:.1} h20\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2.5\" stroke-dasharray=\"{dashes}\"/>"
        );
        let start = from + 26.0;
        let name = pen.fitting(&racers[nth].name, SMALL, WIDTH - EDGE + 8.0 - start);
        content += &text((start, at + 5.5), Anchor::Start, TEXT, SMALL, &name);
    }
    content
}

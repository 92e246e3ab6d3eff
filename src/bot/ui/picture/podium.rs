//! The picture of a quiz's podium.

use super::{Anchor, EDGE, FAINT, NAME, Pen, SMALL, TEXT, WIDTH, card, text};

const HEIGHT: f32 = 272.0;
/// The y coordinate of the steps' bottom.
const FLOOR: f32 = HEIGHT - 16.0;
const GAP: f32 = 8.0;
/// Maximum width of a step.
const WIDEST: f32 = 141.0;
/// The height and the colour of a step, by its place.
const STEPS: [(f32, &str); 3] = [(104.0, "#e3aa2f"), (76.0, "#b4bcc9"), (52.0, "#d08f57")];
/// The colour of the number on a step.
const ON_STEP: &str = "#1e1f22";
const CROWN: &str = "M-15 0 V-15 L-7 -7 L0 -19 L7 -7 L15 -15 V0 Z";

/// The content of the picture. All texts are plain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Podium {
    pub(crate) title: String,
    /// Sorted, best first.
    pub(crate) steps: Vec<Step>,
}

/// A member on the podium.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    /// From 1 to 3. Equal scores share a place.
    pub(crate) place: u32,
    pub(crate) name: String,
    pub(crate) score: String,
}

/// Draws the steps: the best in the middle, the second to its left, the third to its right, and so
/// on.
pub(crate) fn podium(pen: &Pen, of: &Podium) -> String {
    let steps = &of.steps;
    let room = WIDTH - 2.0 * EDGE + GAP;
    let wide = (room / steps.len().max(1) as f32 - GAP).min(WIDEST);
    let left = WIDTH / 2.0 - (wide + GAP) * (steps.len() / 2) as f32;
    let left = match steps.len() % 2 {
        0 => left + (wide + GAP) / 2.0,
        _ => left,
    };
    let mut content = String::new();
    for (nth, step) in steps.iter().enumerate() {
        let middle = left + (wide + GAP) * column(nth, steps.len()) as f32;
        let (tall, colour) = STEPS[step.place.clamp(1, 3) as usize - 1];
        let top = FLOOR - tall;
        content += &format!(
            "<path d=\"M{:.1} {FLOOR} v-{:.1} q0 -8 8 -8 h{:.1} q8 0 8 8 v{:.1} z\" fill=\"{colour}\"/>",
            middle - wide / 2.0,
            tall - 8.0,
            wide - 16.0,
            tall - 8.0
        );
        let place = step.place.to_string();
        content += &text(
            (middle, FLOOR - 14.0),
            Anchor::Middle,
            ON_STEP,
            34.0,
            &place,
        );
        let name = pen.fitting(&step.name, NAME, wide);
        content += &text((middle, top - 32.0), Anchor::Middle, TEXT, NAME, &name);
        // A long score is drawn smaller, because a cut one would be wrong.
        let size = SMALL * (wide / pen.width(&step.score, SMALL)).min(1.0);
        content += &text(
            (middle, top - 10.0),
            Anchor::Middle,
            FAINT,
            size,
            &step.score,
        );
        if step.place == 1 {
            let at = top - 54.0;
            content += &format!(
                "<path transform=\"translate({middle:.1} {at:.1})\" d=\"{CROWN}\" fill=\"{colour}\"/>"
            );
        }
    }
    card(pen, HEIGHT, &of.title, &content)
}

/// Returns the column of the `nth` best, from the left. Five columns hold 3, 1, 0, 2 and 4.
pub(super) fn column(nth: usize, of: usize) -> usize {
    let middle = of / 2;
    match nth % 2 {
        1 => middle - nth.div_ceil(2),
        _ => middle + nth / 2,
    }
}

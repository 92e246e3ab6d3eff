//! Pictures of results: SVG text, rendered as PNG.
//!
//! A picture has its own dark background, so that it looks the same in light and dark themes, and
//! uses more than colour to tell things apart. A phone shows it about 330 pixels wide, which is
//! why no text in it is smaller than [`SMALL`].

mod fonts;
mod podium;
mod progress;
mod race;
mod sheet;

pub(crate) use podium::{Podium, Step, podium};
pub(crate) use progress::{Progress, progress};
pub(crate) use race::{RACERS, Race, Racer, race};
pub(crate) use sheet::draw_sheet;

use crate::bot::ui::message::File;
use crate::bot::ui::text as words;
use crate::limits;
use anyhow::{Context, bail};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::sync::Arc;

/// Width in SVG units.
const WIDTH: f32 = 480.0;
/// Pixels for each unit, so that a picture is sharp on high-density screens.
const SCALE: f32 = 2.5;
/// The margin on all sides.
const EDGE: f32 = 20.0;
/// Font sizes of titles, of names, and of everything else.
const TITLE: f32 = 20.0;
const NAME: f32 = 18.0;
const SMALL: f32 = 16.0;
/// Colours of the background, the grid lines, the text, and secondary text.
const CARD: &str = "#1e1f22";
const LINE: &str = "#4a4d55";
const TEXT: &str = "#f2f3f5";
const FAINT: &str = "#b5bac1";

/// Renders pictures and measures texts with a set of fonts.
pub(crate) struct Pen {
    fonts: Arc<fontdb::Database>,
}

impl Pen {
    fn parse(&self, svg: &str) -> anyhow::Result<Tree> {
        let options = Options {
            fontdb: Arc::clone(&self.fonts),
            font_family: fonts::FAMILY.into(),
            ..Options::default()
        };
        Tree::from_str(svg, &options).context("the picture is not valid SVG")
    }

    /// Renders SVG as PNG. It takes some milliseconds, so call it on a blocking thread.
    ///
    /// # Errors
    /// If the text is not valid SVG, or if no font has one of its letters.
    fn png(&self, svg: &str) -> anyhow::Result<Vec<u8>> {
        let tree = self.parse(svg)?;
        if let Some(letter) = fonts::missing_letter(tree.root()) {
            bail!("no font has {} letters", fonts::script_of(letter));
        }
        let size = tree.size().to_int_size().scale_by(SCALE);
        let size = size.context("the picture has no size")?;
        let pixels = Pixmap::new(size.width(), size.height());
        let mut pixels = pixels.context("the picture is too large")?;
        let scale = Transform::from_scale(SCALE, SCALE);
        resvg::render(&tree, scale, &mut pixels.as_mut());
        Ok(pixels.encode_png()?)
    }

    /// Returns the width of a text in SVG units; 0 if it cannot be drawn.
    fn width(&self, words: &str, size: f32) -> f32 {
        let text = text((0.0, 0.0), Anchor::Start, TEXT, size, words);
        let parsed = self.parse(&svg(WIDTH, &text));
        parsed.map_or(0.0, |tree| tree.root().bounding_box().width())
    }

    /// Cuts a text with "…" if it would be wider than `width`.
    fn fitting(&self, words: &str, size: f32, width: f32) -> String {
        if self.width(words, size) <= width {
            return words.to_owned();
        }
        let letters = words.char_indices().map(|(at, _)| at).collect::<Vec<_>>();
        let cut = |at: usize| format!("{}…", words[..at].trim_end());
        let fits = letters.partition_point(|&at| self.width(&cut(at), size) <= width);
        cut(letters[fits.saturating_sub(1)])
    }
}

/// Draws a picture on a blocking thread, as a file for a message. A failure is logged and returns
/// `None`, because the message is useful without its picture.
pub(crate) async fn draw_picture(
    name: &'static str,
    alt: &str,
    svg: impl FnOnce(&Pen) -> String + Send + 'static,
) -> Option<File> {
    let drawn = tokio::task::spawn_blocking(move || {
        let fonts = Arc::clone(&fonts::ALL);
        let pen = Pen { fonts };
        pen.png(&svg(&pen))
    });
    let png = drawn
        .await
        .map_err(anyhow::Error::from)
        .flatten()
        .inspect_err(|error| {
            tracing::warn!(error = format!("{error:#}"), name, "picture not drawn")
        })
        .ok()?;
    Some(File::picture(name, png, words::cut(alt, limits::IMAGE_ALT)))
}

/// Builds a picture from its height, a title and its content.
fn card(pen: &Pen, height: f32, title: &str, content: &str) -> String {
    let title = pen.fitting(title, TITLE, WIDTH - 2.0 * EDGE);
    let title = text((EDGE, 36.0), Anchor::Start, TEXT, TITLE, &title);
    let background = format!(
        "<rect x=\"0.5\" y=\"0.5\" width=\"{}\" height=\"{}\" rx=\"12\" fill=\"{CARD}\" stroke=\"{LINE}\"/>",
        WIDTH - 1.0,
        height - 1.0
    );
    svg(height, &format!("{background}{title}{content}"))
}

fn svg(height: f32, content: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" \
         viewBox=\"0 0 {WIDTH} {height}\" font-family=\"{}\">{content}</svg>",
        fonts::FAMILY
    )
}

/// The part of a text that is at its x coordinate.
#[derive(Clone, Copy)]
enum Anchor {
    Start,
    Middle,
    End,
}

fn text((x, y): (f32, f32), anchor: Anchor, fill: &str, size: f32, words: &str) -> String {
    let words: String = words.chars().filter(|one| !one.is_control()).collect();
    let words = html_escape::encode_safe(&words);
    let anchor = match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    format!(
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" fill=\"{fill}\" font-size=\"{size}\">{words}</text>"
    )
}

/// Adds an outline in the background's colour, so that the text is legible on top of lines.
fn haloed(text: &str) -> String {
    text.replacen(
        "<text",
        &format!("<text paint-order=\"stroke\" stroke=\"{CARD}\" stroke-width=\"5\""),
        1,
    )
}

/// Draws a horizontal grid line with a label at its left end.
fn level((left, right): (f32, f32), y: f32, fill: &str, label: &str) -> String {
    let label = text((left - 8.0, y + 5.5), Anchor::End, fill, SMALL, label);
    format!(
        "<line x1=\"{left:.1}\" y1=\"{y:.1}\" x2=\"{right:.1}\" y2=\"{y:.1}\" stroke=\"{LINE}\"/>{label}"
    )
}

/// Returns the smallest round number, at least 1, that is not below `most`, for the top of an axis.
fn round_up(most: u64) -> u64 {
    let mut ten = 1;
    loop {
        let found = [1, 2, 4, 5, 10].map(|step| step * ten);
        match found.into_iter().find(|&round| round >= most) {
            Some(round) => return round,
            None => ten *= 10,
        }
    }
}

#[cfg(test)]
mod tests;

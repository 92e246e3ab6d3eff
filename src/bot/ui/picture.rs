//! Charts: SVG text, rendered as PNG.
//!
//! A chart has its own dark background, so that it looks the same in light and dark themes, and
//! uses more than colour to tell things apart.

pub(crate) mod progress;
pub(crate) mod race;

use crate::bot::ui::text;
pub(crate) use progress::progress;
pub(crate) use race::race;

use crate::bot::ui::message::File;
use crate::limits;
use anyhow::Context;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::sync::{Arc, LazyLock};

/// Width and height in SVG units.
const SIZE: (f32, f32) = (640.0, 360.0);
/// Pixels for each unit, so that a chart is sharp on high-density screens.
const SCALE: f32 = 2.0;
/// Colours of the background, the grid lines, the text, and secondary text.
const CARD: &str = "#1e1f22";
const LINE: &str = "#3f4147";
const TEXT: &str = "#f2f3f5";
const FAINT: &str = "#b5bac1";

/// Noto Sans, with Latin, Greek and Cyrillic letters. It is built in, because the machine may have
/// no fonts.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(include_bytes!("../../../assets/NotoSans-Regular.ttf").to_vec());
    Arc::new(fonts)
});

/// Renders SVG as PNG. It takes some milliseconds, so call it on a blocking thread.
///
/// # Errors
/// If the text is not valid SVG.
fn png(svg: &str) -> anyhow::Result<Vec<u8>> {
    let options = Options {
        fontdb: Arc::clone(&FONTS),
        font_family: "Noto Sans".into(),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).context("the chart is not valid SVG")?;
    let (width, height) = (SIZE.0 * SCALE, SIZE.1 * SCALE);
    let mut pixels = Pixmap::new(width as u32, height as u32).context("the chart has no size")?;
    let scale = Transform::from_scale(SCALE, SCALE);
    resvg::render(&tree, scale, &mut pixels.as_mut());
    Ok(pixels.encode_png()?)
}

/// Renders a chart on a blocking thread, as a file for a message. A failure is logged and returns
/// `None`, because the message is useful without its chart.
pub(crate) async fn draw_picture(name: &str, svg: String, alt: String) -> Option<File> {
    let drawn = tokio::task::spawn_blocking(move || png(&svg)).await;
    let png = drawn
        .map_err(anyhow::Error::from)
        .flatten()
        .inspect_err(|error| tracing::error!(error = format!("{error:#}"), "picture not drawn"))
        .ok()?;
    Some(File::picture(name, png, text::cut(&alt, limits::IMAGE_ALT)))
}

/// Builds a chart from a title and its content.
fn card(title: &str, content: &str) -> String {
    let (width, height) = SIZE;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"Noto Sans\" font-size=\"14\">\
         <rect width=\"{width}\" height=\"{height}\" rx=\"12\" fill=\"{CARD}\"/>\
         {}{content}</svg>",
        text(
            24.0,
            36.0,
            "start",
            TEXT,
            18.0,
            &truncated(title, 18.0, width - 48.0)
        )
    )
}

/// Cuts a text with "…" if it would be wider than `width`. The widths of letters are estimates on
/// the large side, so that nothing runs over the edge.
fn truncated(label: &str, size: f32, width: f32) -> String {
    let wide = |letter: char| match letter {
        'i' | 'j' | 'l' | 'I' | ' ' | '.' | ',' | ':' | ';' | '\'' | '!' | '|' => 0.35,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' => 0.95,
        letter if letter.is_ascii_uppercase() => 0.79,
        letter if letter.is_ascii() => 0.62,
        // In other scripts, capitals can be as wide as they are tall.
        letter if letter.is_uppercase() => 1.0,
        _ => 0.8,
    };
    let of = |label: &str| size * label.chars().map(wide).sum::<f32>();
    if of(label) <= width {
        return label.to_owned();
    }
    let mut kept = label.to_owned();
    while of(&kept) + size > width && kept.pop().is_some() {}
    format!("{}…", kept.trim_end())
}

fn text(x: f32, y: f32, anchor: &str, fill: &str, size: f32, label: &str) -> String {
    let label: String = label.chars().filter(|one| !one.is_control()).collect();
    let label = html_escape::encode_safe(&label);
    format!(
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" fill=\"{fill}\" font-size=\"{size}\">{label}</text>"
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
fn level((left, right): (f32, f32), y: f32, label: &str) -> String {
    let label = text(left - 8.0, y + 5.0, "end", FAINT, 15.0, label);
    format!(
        "<line x1=\"{left:.1}\" y1=\"{y:.1}\" x2=\"{right:.1}\" y2=\"{y:.1}\" stroke=\"{LINE}\"/>{label}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz_engine::standings::Share;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

    #[test]
    fn names_with_markup_and_other_scripts_are_drawn() {
        for name in ["<b>&\"'", "Χλόη", "Хлоя", "克洛伊", "", "a\u{0}b\u{202e}c"] {
            let racer = |name: &str| race::Racer {
                name: name.to_owned(),
                points: vec![0, 1000, 2500],
            };
            let svg = race("Title <&>", &[racer(name), racer("other")]);
            assert!(png(&svg).expect("a picture").starts_with(PNG), "{name}");
        }
    }

    #[test]
    fn progress_has_a_bar_for_each_week_with_answers() {
        let share = |answers, right| Share { answers, right };
        let weeks = [share(10, 5), share(0, 0), share(4, 4)];
        let svg = progress("T", &weeks, |ago| format!("{ago} ago"), "answers", "right");
        assert_eq!(svg.matches("<rect").count(), 1 + 2, "{svg}");
        assert!(svg.contains(">50%<") && svg.contains(">100%<"), "{svg}");
        assert!(png(&svg).expect("a picture").starts_with(PNG));
    }

    #[test]
    fn text_that_is_too_wide_is_cut_with_an_ellipsis() {
        assert_eq!(truncated("Ana", 15.0, 150.0), "Ana");
        assert_eq!(truncated("", 15.0, 150.0), "");
        assert!(truncated(&"W".repeat(30), 15.0, 150.0).chars().count() <= 11);
        assert!(truncated(&"й".repeat(30), 15.0, 150.0).ends_with('…'));
        let title = "A contest with a name as long as one may be: the race";
        assert_eq!(truncated(title, 18.0, 592.0), title);
    }
}

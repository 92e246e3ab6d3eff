//! Draws the SVG files of a folder as PNG files beside them, at twice their size for sharp screens:
//! `cargo run --example draw-images -- quizzes/images`.

#![expect(
    clippy::disallowed_methods,
    reason = "it reads drawings and writes pictures"
)]

use anyhow::{Context, ensure};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const SCALE: f32 = 2.0;

fn main() -> anyhow::Result<()> {
    let folders: Vec<_> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    ensure!(!folders.is_empty(), "name the folders with the SVG files");
    let options = options();
    for folder in &folders {
        let entries = std::fs::read_dir(folder)
            .with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == "svg") {
                draw(&path, &options).with_context(|| format!("cannot draw {}", path.display()))?;
            }
        }
    }
    Ok(())
}

fn draw(path: &Path, options: &Options<'_>) -> anyhow::Result<()> {
    let pixels = render(&std::fs::read(path)?, options)?;
    std::fs::write(path.with_extension("png"), pixels.encode_png()?)?;
    Ok(())
}

/// Draws an SVG at twice its size.
pub(crate) fn render(svg: &[u8], options: &Options<'_>) -> anyhow::Result<Pixmap> {
    let tree = Tree::from_data(svg, options)?;
    let size = tree.size().to_int_size().scale_by(SCALE);
    let size = size.context("it has no size")?;
    let mut pixels = Pixmap::new(size.width(), size.height()).context("it is too large")?;
    let scale = Transform::from_scale(SCALE, SCALE);
    resvg::render(&tree, scale, &mut pixels.as_mut());
    Ok(pixels)
}

/// Returns options with the bot's font.
pub(crate) fn options() -> Options<'static> {
    let mut options = Options {
        font_family: "Noto Sans".into(),
        ..Options::default()
    };
    let font = include_bytes!("../assets/NotoSans-Regular.ttf").to_vec();
    Arc::make_mut(&mut options.fontdb).load_font_data(font);
    options
}

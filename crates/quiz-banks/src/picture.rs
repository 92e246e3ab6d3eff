//! What a picture must be to be sent: its type, its bytes and its pixels.

use crate::bounds;
use imagesize::ImageType;
use std::fmt;
use std::io;

/// Why a picture beside a bank or inside its file cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFault {
    /// One of [`CODES`](crate::codes::CODES).
    pub code: &'static str,
    /// What is wrong: lower case, without a full stop.
    pub message: String,
    /// What to change.
    pub help: &'static str,
}

impl fmt::Display for PictureFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for PictureFault {}

/// The type of a picture by its first bytes, as [`type_of_extension`] names it. `name` is for
/// messages, and must agree with `expected` if that is given.
///
/// [`type_of_extension`]: crate::picture_path::type_of_extension
pub(crate) fn check_head<R: io::BufRead + io::Seek>(
    mut head: R,
    name: &str,
    expected: Option<&str>,
) -> Result<&'static str, PictureFault> {
    let kind = match imagesize::reader_type(&mut head).ok() {
        Some(ImageType::Png) => "PNG",
        Some(ImageType::Jpeg) => "JPEG",
        Some(ImageType::Gif) => "GIF",
        Some(ImageType::Webp) => "WebP",
        _ => return Err(wrong_type(name, "is not a picture that Discord shows")),
    };
    if expected.is_some_and(|expected| expected != kind) {
        let what = format!("is a {kind}, which its name does not say");
        return Err(wrong_type(name, &what));
    }
    let size = head
        .rewind()
        .ok()
        .and_then(|()| imagesize::reader_size(&mut head).ok())
        .ok_or_else(|| wrong_type(name, "is damaged: it does not say how large it is"))?;
    let bounds = 1..=bounds::PICTURE_PIXELS;
    if !bounds.contains(&size.width) || !bounds.contains(&size.height) {
        return Err(PictureFault {
            code: "picture-size",
            message: format!(
                "the image \"{name}\" has {} by {} pixels, and {} are the most on each side",
                size.width,
                size.height,
                bounds.end()
            ),
            help: "make it smaller; 1200 pixels are enough for every screen",
        });
    }
    Ok(kind)
}

fn wrong_type(name: &str, what: &str) -> PictureFault {
    PictureFault {
        code: "picture-type",
        message: format!("the image \"{name}\" {what}"),
        help: "save it again as a PNG, JPEG, GIF or WebP, with the extension of its type",
    }
}

pub(crate) fn too_many_bytes(name: &str) -> PictureFault {
    PictureFault {
        code: "picture-size",
        message: format!(
            "the image \"{name}\" has over {} MiB",
            bounds::PICTURE_BYTES >> 20
        ),
        help: "make it smaller; 1200 pixels on each side are enough for every screen",
    }
}

//! The images in an author's Markdown: which can be shown, and what replaces the others.

use super::blank::is_blank;
use super::bounds;
use super::diagnostic::{Diagnostic, Findings, tell_once};
use super::draft::Draft;
use super::draft::Relative;
use super::markdown::{drop_comments, escape, images, is_comment, is_web_address};
use super::picture_path::type_of_extension;
use quiz_engine::question::Image;
use std::ops::Range;

/// Makes the first web image of the prompt the question's image, and replaces those that cannot be
/// shown by words. Comments are removed.
pub(crate) fn settle(draft: &mut Draft<'_>, findings: &mut Findings<'_>) {
    let texts = std::iter::once(&mut draft.prompt)
        .chain(draft.options.iter_mut().map(|option| &mut option.text))
        .chain(&mut draft.back)
        .chain(&mut draft.explanation);
    texts.for_each(|text| learn_images(&mut text.markdown));
    for option in &mut draft.options {
        if let Some(feedback) = &mut option.explanation {
            learn_images(&mut feedback.markdown);
        }
    }
    for text in draft.options.iter_mut().map(|option| &mut option.text) {
        drop_comments(&mut text.markdown);
    }
    drop_comments(&mut draft.prompt.markdown);
    if let Some(explanation) = &mut draft.explanation {
        drop_comments(&mut explanation.markdown);
    }
    draft.explanation.take_if(|text| is_comment(&text.markdown));
    let span = draft.prompt.span.clone();
    settle_prompt(draft, span, findings);
    let written: Vec<String> = match draft
        .options
        .iter()
        .any(|one| one.text.markdown.contains("!["))
    {
        true => draft
            .options
            .iter()
            .map(|one| one.text.markdown.clone())
            .collect(),
        false => Vec::new(),
    };
    for option in &mut draft.options {
        for image in say_relative(&mut option.text.markdown, &option.text.span, findings) {
            findings
                .warning(
                    "image-in-option",
                    option.text.span.clone(),
                    format!("an option cannot show an image, so it has a link to {image}"),
                )
                .help("say in words what the image shows, or show all of them in the prompt");
        }
    }
    if let Some(explanation) = &mut draft.explanation {
        say_relative(&mut explanation.markdown, &explanation.span, findings);
    }
    if let Some(back) = &mut draft.back {
        say_relative(&mut back.markdown, &back.span, findings);
        if is_blank(&back.markdown.replace(UNSEEN, "")) {
            back.markdown.clear();
        }
    }
    refuse_alike(draft, &written, findings);
}

/// Refuses options that differ only by pictures that are not shown and have the same alt text.
fn refuse_alike(draft: &mut Draft<'_>, written: &[String], findings: &mut Findings<'_>) {
    let text = |at: usize| draft.options[at].text.markdown.trim();
    let alike = (0..written.len().min(bounds::OPTIONS)).find(|&at| {
        (0..at).any(|other| text(at) == text(other) && written[at].trim() != written[other].trim())
    });
    let Some(at) = alike else { return };
    findings
        .error(
            "same-option",
            draft.options[at].text.span.clone(),
            "the pictures of two options cannot be shown, and their alt texts are the same",
        )
        .help("give each an https:// address, or say in each alt text what it shows");
    draft.refused = true;
}

/// Converts the images of Learn (`:::image source="a.png" alt-text="A":::`) to Markdown.
fn learn_images(text: &mut String) {
    const OPEN: &str = ":::image ";
    let mut from = 0;
    while let Some(at) = text[from..].find(OPEN).map(|at| from + at) {
        let inside = at + OPEN.len();
        let Some(length) = text[inside..].find(":::") else {
            return;
        };
        let attributes = &text[inside..inside + length];
        let attribute = |name: &str| {
            let (_, value) = attributes.split_once(&format!("{name}=\""))?;
            value.split('"').next()
        };
        let Some(source) = attribute("source") else {
            from = inside;
            continue;
        };
        let alt = attribute("alt-text")
            .unwrap_or_default()
            .replace(['[', ']'], "");
        let image = format!("![{}](<{}>)", alt.trim(), source.trim());
        text.replace_range(at..inside + length + 3, &image);
        from = at + image.len();
        // A long description follows such an image, up to its end.
        if let Some(end) = text[from..].find(":::image-end:::") {
            text.replace_range(from + end..from + end + ":::image-end:::".len(), "");
        }
    }
}

fn settle_prompt(draft: &mut Draft<'_>, span: Range<usize>, findings: &mut Findings<'_>) {
    if draft.image.is_none() && draft.relative.is_none() {
        draft.relative = relative(&draft.prompt.markdown, &span);
    }
    let prompt = &mut draft.prompt.markdown;
    let more = say_relative(prompt, &span, findings);
    if more.is_empty() {
        // If there were only pictures that cannot be shown, nothing is asked.
        if prompt.starts_with(UNSEEN) && is_blank(&prompt.replace(UNSEEN, "")) {
            match &mut draft.relative {
                Some(relative) => relative.alone = true,
                None => prompt.clear(),
            }
        }
        return;
    }
    if let Some(first) = images(prompt)
        .into_iter()
        .find(|image| is_web_address(&image.url))
    {
        take_out(prompt, first.range);
        let alt = (!is_blank(&first.alt)).then_some(first.alt);
        draft.image = Some((
            Image {
                url: first.url,
                alt,
            },
            span.clone(),
        ));
    }
    if more.len() > 1 {
        findings.warning(
            "more-images",
            span,
            "a question shows one image, so the prompt has links to the others",
        );
    }
}

/// The first picture of a prompt, if it has a relative path and none is on the web.
fn relative(prompt: &str, span: &Range<usize>) -> Option<Relative> {
    let images = images(prompt);
    if images.iter().any(|image| is_web_address(&image.url)) {
        return None;
    }
    let (first, others) = images.split_first()?;
    let mut without = prompt.to_owned();
    for other in others.iter().rev() {
        without.replace_range(other.range.clone(), &in_words(&other.alt));
    }
    take_out(&mut without, first.range.clone());
    Some(Relative {
        reference: first.url.clone(),
        inside: None,
        alt: (!is_blank(&first.alt)).then(|| first.alt.clone()),
        prompt: without,
        alone: false,
        span: span.clone(),
    })
}

/// Removes a picture from a prompt, with the blank lines that it leaves at the ends.
fn take_out(prompt: &mut String, picture: Range<usize>) {
    prompt.replace_range(picture, "");
    prompt.truncate(prompt.trim_end().len());
    prompt.drain(..prompt.len() - prompt.trim_start_matches('\n').len());
}

/// Extensions of pictures and documents that chats do not show, and what they are.
const NOT_SHOWN: &[(&str, &str)] = &[
    ("bmp", "a BMP picture"),
    ("eps", "an EPS drawing"),
    ("heic", "a HEIC picture"),
    ("pdf", "a PDF document"),
    ("psd", "a Photoshop file"),
    ("svg", "an SVG drawing"),
    ("svgz", "an SVG drawing"),
    ("tif", "a TIFF picture"),
    ("tiff", "a TIFF picture"),
];

/// Merges the warnings about pictures that a file should hold and does not into one.
pub(crate) fn merge_missing(diagnostics: &mut Vec<Diagnostic>) {
    tell_once(diagnostics, "relative-image", "pictures-inside", |count| {
        format!(
            "pictures that are not in the file, or that a quiz does not show: {count}; their alt \
             texts stand in their places"
        )
    });
}

/// Whether a file of this name is a picture.
pub(crate) fn is_named(name: &str) -> bool {
    let extension = extension(name);
    let mut others = NOT_SHOWN.iter().map(|(one, _)| one);
    is_shown(name) || others.any(|one| one.eq_ignore_ascii_case(extension) && *one != "pdf")
}

/// Whether a file of this name is a picture that Discord shows.
pub(crate) fn is_shown(name: &str) -> bool {
    type_of_extension(name).is_some()
}

/// Whether a file of this name is a sound or a film.
pub(crate) fn is_sound(name: &str) -> bool {
    const SOUNDS: &[&str] = &["mp3", "mp4", "m4a", "wav", "ogg", "webm", "mov", "avi"];
    let extension = extension(name);
    SOUNDS.iter().any(|one| one.eq_ignore_ascii_case(extension))
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// What an address points to by its extension, if chats do not show it.
pub(crate) fn not_shown(url: &str) -> Option<&'static str> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    // The path after the host, because a host may end in `.pdf`.
    let (_, path) = path.split_once("://")?.1.split_once('/')?;
    let (_, extension) = path.rsplit('/').next()?.rsplit_once('.')?;
    let (_, what) = NOT_SHOWN
        .iter()
        .find(|(one, _)| one.eq_ignore_ascii_case(extension))?;
    Some(what)
}

/// Warns of an image whose address shows that it will not be seen.
pub(crate) fn look(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    let Some((image, span)) = &draft.image else {
        return;
    };
    if let Some(what) = not_shown(&image.url) {
        let place = findings.narrowed(span.clone(), &image.url);
        findings
            .warning(
                "image-type",
                place,
                format!("the image is {what}, which cannot be shown"),
            )
            .help("use a PNG, JPEG, GIF or WebP");
    }
    if let Some(whose) = expires(&image.url) {
        let place = findings.narrowed(span.clone(), &image.url);
        findings
            .warning(
                "image-expires",
                place,
                format!("the address is {whose}, so the image will not be shown for long"),
            )
            .help("put the picture beside the bank and write its path, or its address on a page of your own");
    }
}

/// Why an address stops working after hours or days. `None`: it may last. Source: Discord developer
/// documentation, "Signed Attachment CDN URLs"; the query keys are those of addresses that Amazon,
/// Google and Microsoft sign for a time.
pub(crate) fn expires(url: &str) -> Option<&'static str> {
    let (_, rest) = url.split_once("://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = host.to_ascii_lowercase();
    let of = |domain: &str| {
        host.strip_suffix(domain)
            .is_some_and(|sub| sub.is_empty() || sub.ends_with('.'))
    };
    let attached = path.starts_with("attachments/") || path.starts_with("ephemeral-attachments/");
    if attached && (of("discordapp.com") || of("discordapp.net") || of("discord.com")) {
        return Some("that of a file in a Discord message, which ends within a day");
    }
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let has = |key: &str| {
        let keys = query.split('&').filter_map(|pair| pair.split('=').next());
        keys.into_iter().any(|one| one.eq_ignore_ascii_case(key))
    };
    let signed = has("X-Amz-Expires")
        || has("X-Goog-Expires")
        || (has("Expires") && has("Signature"))
        || (has("se") && has("sig"));
    signed.then_some("signed for a time")
}

/// What replaces an image that cannot be shown and has no alt text.
const UNSEEN: &str = "\\[image: an image\\]";

/// What replaces an image that cannot be shown, as Markdown.
pub(crate) fn in_words(alt: &str) -> String {
    if is_blank(alt) {
        return UNSEEN.to_owned();
    }
    format!("\\[image: {}\\]", escape(alt))
}

/// Replaces images with relative paths by their alt texts. Returns the addresses of the others.
fn say_relative(
    text: &mut String,
    span: &Range<usize>,
    findings: &mut Findings<'_>,
) -> Vec<String> {
    let mut shown = Vec::new();
    let mut said = String::new();
    let mut copied = 0;
    for image in images(text) {
        if is_web_address(&image.url) {
            shown.push(image.url);
            continue;
        }
        said.push_str(&text[copied..image.range.start]);
        said.push_str(&in_words(&image.alt));
        copied = image.range.end;
        findings
            .warning(
                "relative-image",
                span.clone(),
                format!("\"{}\" cannot be shown: it is not a web address", image.url),
            )
            .help("give its https:// address, or put it beside the bank; now its alt text stands in its place");
    }
    if copied > 0 {
        said.push_str(&text[copied..]);
        *text = said;
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_extension_tells_what_is_not_shown() {
        let check =
            |url: &str, expected: bool| assert_eq!(not_shown(url).is_some(), expected, "{url}");
        check("https://e.example/a/b.SVG?x=1#y", true);
        check("http://e.example/scan.tiff", true);
        check("https://e.example/a.svg.png", false);
        check("https://e.example/a?name=b.svg", false);
        check("https://e.pdf", false);
        check("https://e.example/.svg/a", false);
    }

    #[test]
    fn an_address_tells_that_it_expires() {
        let check =
            |url: &str, expected: bool| assert_eq!(expires(url).is_some(), expected, "{url}");
        check(
            "https://cdn.discordapp.com/attachments/1/2/a.png?ex=1&is=2&hm=3",
            true,
        );
        check("https://CDN.discordapp.com/attachments/1/2/a.png", true);
        check(
            "https://media.discordapp.net/attachments/1/2/a.png?width=3",
            true,
        );
        check(
            "https://cdn.discordapp.com/ephemeral-attachments/1/2/a.png",
            true,
        );
        check(
            "https://b.s3.amazonaws.com/a.png?X-Amz-Expires=60&X-Amz-Signature=1",
            true,
        );
        check(
            "https://storage.googleapis.com/b/a.png?x-goog-expires=60",
            true,
        );
        check(
            "https://b.s3.amazonaws.com/a.png?AWSAccessKeyId=A&Expires=1&Signature=2",
            true,
        );
        check(
            "https://x.blob.core.windows.net/c/a.png?sv=1&se=2026&sig=3",
            true,
        );
        check("https://cdn.discordapp.com/emojis/1.png", false);
        check("https://cdn.discordapp.com/icons/1/2.png", false);
        check("https://notdiscordapp.com/attachments/1/2/a.png", false);
        check("https://e.example/attachments/1/2/a.png", false);
        check("https://e.example/a.png?expires=never", false);
        check("images/a.png", false);
    }
}

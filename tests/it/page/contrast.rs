//! Contrast of the page's colours, computed from its stylesheet by the formula of WCAG 2.2.

use crate::harness::{CAPITALS, Group, RIGHT, closed, next, press};
use discord_sandbox::Message;
use std::collections::HashMap;

const STYLES: &str = include_str!("../../../crates/discord-sandbox/page/page.css");
/// The contrast that level AA requires: of text, and of other content with a meaning.
const OF_TEXT: f64 = 4.5;
const OF_SIGNS: f64 = 3.0;

/// The colours behind most text.
const SURFACES: [&str; 7] = [
    "page", "side", "raised", "hover", "private", "popup", "inset",
];
/// The colours of text, and the other surfaces on which each is used.
const TEXTS: [(&str, &[&str]); 14] = [
    (
        "text",
        &["sunken", "secondary", "secondary-hover", "active", "item"],
    ),
    ("muted", &["sunken", "item", "box", "active"]),
    ("link", &["mention"]),
    ("bad", &["box"]),
    ("on-primary", &["primary", "primary-hover"]),
    ("on-success", &["success", "success-hover"]),
    ("on-danger", &["danger", "danger-hover"]),
    ("on-banner", &["banner"]),
    ("text", &["mention", "chosen-person", "box"]),
    ("code-comment", &["block", "sunken"]),
    ("code-string", &["block", "sunken"]),
    ("code-number", &["block", "sunken"]),
    ("code-word", &["block", "sunken"]),
    ("tick", &["popup", "active"]),
];

/// A colour of the page in each theme: light, dark.
type Themed = [[u8; 3]; 2];

/// Returns the named colours of the stylesheet.
fn palette() -> HashMap<&'static str, Themed> {
    let named = STYLES.lines().filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": ")?;
        let value = value.trim_end_matches(';');
        let value = value.strip_prefix("light-dark(").unwrap_or(value);
        let mut colours = value
            .trim_end_matches(')')
            .split(", ")
            .map_while(|one| rgb(one.strip_prefix('#')?));
        let light = colours.next()?;
        Some((name, [light, colours.next().unwrap_or(light)]))
    });
    named.collect()
}

fn rgb(digits: &str) -> Option<[u8; 3]> {
    let of = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    (digits.len() == 6).then_some([of(0)?, of(2)?, of(4)?])
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        match part <= 0.04045 {
            true => part / 12.92,
            false => ((part + 0.055) / 1.055).powf(2.4),
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Returns a line for each surface to which the colour has too little contrast.
fn faint(what: &str, colour: Themed, on: &[&str], least: f64) -> Vec<String> {
    let palette = palette();
    let mut faults = Vec::new();
    for surface in on {
        let behind = palette.get(surface);
        let behind = behind.unwrap_or_else(|| panic!("page.css has no --{surface}"));
        for (theme, name) in ["light", "dark"].iter().enumerate() {
            let found = contrast(colour[theme], behind[theme]);
            if found < least {
                faults.push(format!(
                    "{what} on {surface}, {name}: {found:.2}, not {least}"
                ));
            }
        }
    }
    faults
}

#[test]
fn the_formula_yields_the_values_of_its_specification() {
    let (black, white, grey) = ([0; 3], [255; 3], [0x76; 3]);
    assert!((contrast(black, white) - 21.0).abs() < 1e-9);
    // The lightest grey that is enough on white.
    assert!((4.54..4.55).contains(&contrast(grey, white)));
}

#[test]
fn all_text_of_the_page_has_the_contrast_of_level_aa() {
    let palette = palette();
    let colour = |name: &str| {
        let found = palette.get(name);
        *found.unwrap_or_else(|| panic!("page.css has no --{name}"))
    };
    let everywhere = ["text", "muted", "link", "bad"].map(|text| (text, &SURFACES[..]));
    let texts = everywhere.into_iter().chain(TEXTS);
    let texts = texts.flat_map(|(text, on)| faint(text, colour(text), on, OF_TEXT));
    let signs = ["focus", "line-strong", "private-bar"];
    let signs = signs
        .iter()
        .flat_map(|sign| faint(sign, colour(sign), &SURFACES, OF_SIGNS));
    let faults: Vec<_> = texts.chain(signs).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Returns the accent colour of a message.
fn accent(message: &Message) -> [u8; 3] {
    let colour = message.json()["components"][0]["accent_color"].as_u64();
    let [.., red, green, blue] = colour.expect("an accent").to_be_bytes();
    [red, green, blue]
}

#[tokio::test]
async fn every_accent_of_a_message_stands_out_in_both_themes() {
    let group = Group::with(&[("capitals.yaml", CAPITALS)]).await;
    let open = group.play("capitals", 2).await;
    press(&group.ana, &open, RIGHT).await;
    let done = closed(&open).await;
    let second = next(&group.quiz).await;
    let standings = group.stop_quiz().await;
    let void = closed(&second).await;
    let states = [
        ("open", &open),
        ("closed", &done),
        ("void", &void),
        ("final", &standings),
    ];
    let mut faults = Vec::new();
    let mut seen = Vec::new();
    for (state, message) in states {
        let colour = accent(message);
        assert!(!seen.contains(&colour), "{state} looks like another state");
        seen.push(colour);
        faults.extend(faint(state, [colour; 2], &["page", "raised"], OF_SIGNS));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    group.end().await;
}

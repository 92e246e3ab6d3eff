//! Zones by the names of cities and countries.

use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Zones and names; its first lines say where they come from.
const PLACES: &str = include_str!("../../data/places.tsv");

/// For each folded name, the zones of all places of that name.
static BY_NAME: LazyLock<HashMap<String, Vec<&'static str>>> = LazyLock::new(|| {
    let mut by_name = HashMap::<String, Vec<&'static str>>::new();
    let lines = PLACES.lines().filter(|line| !line.starts_with('#'));
    for (zones, names) in lines.filter_map(|line| line.split_once('\t')) {
        for zone in zones.split(',') {
            let city = zone.rsplit('/').next().filter(|_| !zones.contains(','));
            for name in names.split('|').chain(city) {
                let known = by_name.entry(folded(name)).or_default();
                if !known.contains(&zone) {
                    known.push(zone);
                }
            }
        }
    }
    by_name
});

/// The zones of the places of that name, with or without accents.
pub(super) fn named(name: &str) -> &'static [&'static str] {
    BY_NAME.get(&folded(name)).map_or(&[], Vec::as_slice)
}

/// The zones of the places whose name begins so, those with the shortest names first.
pub(super) fn beginning(typed: &str) -> Vec<&'static str> {
    let typed = folded(typed);
    let mut found: Vec<_> = BY_NAME
        .iter()
        .filter(|(name, _)| name.starts_with(&typed))
        .collect();
    found.sort_by_key(|(name, _)| (name.chars().count(), *name));
    let mut zones = Vec::new();
    for zone in found.into_iter().flat_map(|(_, zones)| zones) {
        if !zones.contains(zone) {
            zones.push(*zone);
        }
    }
    zones
}

/// All names, folded, each with its zones.
pub(super) fn all() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    BY_NAME
        .iter()
        .map(|(name, zones)| (name.as_str(), zones.as_slice()))
}

/// The name without accents, case, blanks and signs: `São Paulo` and `sao_paulo` are equal, and so
/// are `Łódź` and `lodz`.
pub(super) fn folded(name: &str) -> String {
    let plain = name.nfkd().filter(|c| !is_combining_mark(*c));
    let letters = plain.filter(|c| c.is_alphanumeric());
    let lower = letters.flat_map(char::to_lowercase);
    lower.fold(String::new(), |mut folded, letter| {
        match letter {
            // Unicode does not take these apart.
            'ß' => folded.push_str("ss"),
            'ı' => folded.push('i'),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' => folded.push('d'),
            letter => folded.push(letter),
        }
        folded
    })
}

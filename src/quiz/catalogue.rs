//! The banks that can be played, and finding one by what a member typed.

use super::{Bank, BankId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Below this likeness (Jaro–Winkler, 0 to 1) a name is no help to someone who mistyped.
const HELPFUL_LIKENESS: f64 = 0.5;

/// The banks that are loaded, by id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue(BTreeMap<BankId, Arc<Bank>>);

impl Catalogue {
    /// Of two banks with one id the later stays.
    pub fn new(banks: impl IntoIterator<Item = Arc<Bank>>) -> Self {
        Self(
            banks
                .into_iter()
                .map(|bank| (bank.id.clone(), bank))
                .collect(),
        )
    }

    /// All banks, in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Bank>> {
        self.0.values()
    }

    /// The bank with exactly this id or title, in any case.
    pub fn find(&self, name: &str) -> Option<&Arc<Bank>> {
        let name = name.trim().to_lowercase();
        let by_id = self.iter().find(|bank| bank.id.as_str() == name);
        by_id.or_else(|| self.iter().find(|bank| bank.title.to_lowercase() == name))
    }

    /// The bank that someone who typed this may have meant.
    pub fn nearest(&self, name: &str) -> Option<&Arc<Bank>> {
        let name = name.trim().to_lowercase();
        self.iter()
            .map(|bank| (likeness(bank, &name), bank))
            .filter(|(likeness, _)| *likeness >= HELPFUL_LIKENESS)
            .max_by(|(left, _), (right, _)| left.total_cmp(right))
            .map(|(_, bank)| bank)
    }

    /// Banks whose id or title holds what was typed so far, beginnings first.
    pub fn search(&self, typed: &str) -> Vec<&Arc<Bank>> {
        let typed = typed.trim().to_lowercase();
        let mut found: Vec<_> = self
            .iter()
            .filter_map(|bank| {
                let title = bank.title.to_lowercase();
                let begins = title.starts_with(&typed) || bank.id.as_str().starts_with(&typed);
                let holds = title.contains(&typed) || bank.id.as_str().contains(&typed);
                holds.then_some((!begins, bank))
            })
            .collect();
        found.sort_by_key(|(later, _)| *later);
        found.into_iter().map(|(_, bank)| bank).collect()
    }
}

fn likeness(bank: &Bank, name: &str) -> f64 {
    let of_id = strsim::jaro_winkler(bank.id.as_str(), name);
    of_id.max(strsim::jaro_winkler(&bank.title.to_lowercase(), name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::sample;

    fn catalogue() -> Catalogue {
        Catalogue::new(["azure-expressroute", "git", "sql"].map(|id| Arc::new(sample::bank(id, 1))))
    }

    #[test]
    fn ids_and_titles_are_found_in_any_case() {
        for name in ["git", "GIT", " Git "] {
            assert_eq!(
                catalogue().find(name).map(|bank| bank.id.as_str()),
                Some("git")
            );
        }
        assert_eq!(catalogue().find("gi"), None);
    }

    #[test]
    fn a_slip_finds_its_neighbour_and_nonsense_finds_none() {
        let nearest = |name| catalogue().nearest(name).map(|bank| bank.id.to_string());
        assert_eq!(
            nearest("azure-expresroute").as_deref(),
            Some("azure-expressroute")
        );
        assert_eq!(nearest("gti").as_deref(), Some("git"));
        assert_eq!(nearest("zzzz"), None);
    }

    #[test]
    fn a_search_puts_beginnings_first() {
        let catalogue = Catalogue::new(["best-sql", "sql"].map(|id| Arc::new(sample::bank(id, 1))));
        let found: Vec<_> = catalogue
            .search("SQ")
            .iter()
            .map(|bank| bank.id.to_string())
            .collect();
        assert_eq!(found, ["sql", "best-sql"]);
    }
}

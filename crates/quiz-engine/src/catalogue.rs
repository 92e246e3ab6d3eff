//! The banks that can be played, and finding one by what a member typed.

use super::{Bank, BankId, GuildId};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Below this likeness (0 to 1) a name is no help to someone who mistyped.
const HELPFUL_LIKENESS: f64 = 0.65;

type Banks = BTreeMap<BankId, Arc<Bank>>;

/// The banks that are loaded: those that every server can play, and each server's own, which
/// hide common ones with the same id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    common: Banks,
    own: HashMap<GuildId, Banks>,
}

impl Catalogue {
    /// Of two banks with one id the later stays.
    pub fn new(common: impl IntoIterator<Item = Arc<Bank>>) -> Self {
        let named = common.into_iter().map(|bank| (bank.id.clone(), bank));
        Self {
            common: named.collect(),
            own: HashMap::new(),
        }
    }

    /// Puts a bank among a server's own.
    pub fn add(&mut self, guild: GuildId, bank: Arc<Bank>) {
        let own = self.own.entry(guild).or_default();
        own.insert(bank.id.clone(), bank);
    }

    /// All banks that the server can play, in the order of their ids.
    pub fn iter(&self, guild: GuildId) -> impl Iterator<Item = &Arc<Bank>> {
        let own = self.own.get(&guild);
        let hidden = move |id: &BankId| own.is_some_and(|own| own.contains_key(id));
        let common = self.common.iter().filter(move |(id, _)| !hidden(id));
        let mut all: Vec<_> = own.into_iter().flatten().chain(common).collect();
        all.sort_by_key(|(id, _)| *id);
        all.into_iter().map(|(_, bank)| bank)
    }

    /// The bank with exactly this id or title, in any case.
    pub fn find(&self, guild: GuildId, name: &str) -> Option<&Arc<Bank>> {
        let name = name.trim().to_lowercase();
        let id = BankId::new(&*name);
        let own = self.own.get(&guild).and_then(|own| own.get(&id));
        own.or_else(|| self.common.get(&id)).or_else(|| {
            self.iter(guild)
                .find(|bank| bank.title.to_lowercase() == name)
        })
    }

    /// The banks with these ids or titles, with commas between; no bank twice.
    ///
    /// # Errors
    /// The first name that is no bank's.
    pub fn find_all<'a>(&self, guild: GuildId, names: &'a str) -> Result<Vec<&Arc<Bank>>, &'a str> {
        // A title may hold commas itself.
        if let Some(bank) = self.find(guild, names) {
            return Ok(vec![bank]);
        }
        let given = names.split(',').map(str::trim);
        let mut banks = Vec::<&Arc<Bank>>::new();
        for name in given.filter(|name| !name.is_empty()) {
            let bank = self.find(guild, name).ok_or(name)?;
            if !banks.iter().any(|other| other.id == bank.id) {
                banks.push(bank);
            }
        }
        if banks.is_empty() {
            return Err(names);
        }
        Ok(banks)
    }

    /// The bank that someone who typed this may have meant.
    pub fn nearest(&self, guild: GuildId, name: &str) -> Option<&Arc<Bank>> {
        let name = name.trim().to_lowercase();
        self.iter(guild)
            .map(|bank| (likeness(bank, &name), bank))
            .filter(|(likeness, _)| *likeness >= HELPFUL_LIKENESS)
            .max_by(|(left, _), (right, _)| left.total_cmp(right))
            .map(|(_, bank)| bank)
    }

    /// Banks whose id or title holds what was typed so far, beginnings first.
    pub fn search(&self, guild: GuildId, typed: &str) -> Vec<&Arc<Bank>> {
        let typed = typed.trim().to_lowercase();
        let mut found: Vec<_> = self
            .iter(guild)
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
    alike(bank.id.as_str(), name).max(alike(&bank.title.to_lowercase(), name))
}

/// How alike two texts are, by Jaro and Winkler or, for short ones, by the slips between them.
fn alike(one: &str, other: &str) -> f64 {
    let length = one.chars().count().max(other.chars().count()).max(1);
    let slips = strsim::osa_distance(one, other) as f64 / length as f64;
    strsim::jaro_winkler(one, other).max(1.0 - slips)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    const GUILD: GuildId = GuildId(1);

    fn catalogue() -> Catalogue {
        Catalogue::new(["azure-expressroute", "git", "sql"].map(|id| Arc::new(sample::bank(id, 1))))
    }

    #[test]
    fn ids_and_titles_are_found_in_any_case() {
        for name in ["git", "GIT", " Git "] {
            assert_eq!(
                catalogue().find(GUILD, name).map(|bank| bank.id.as_str()),
                Some("git")
            );
        }
        assert_eq!(catalogue().find(GUILD, "gi"), None);
    }

    #[test]
    fn several_banks_have_commas_between_and_each_counts_once() {
        let titled = Bank {
            title: "Rock, paper".into(),
            ..sample::bank("rock", 1)
        };
        let mut catalogue = catalogue();
        catalogue.add(GUILD, Arc::new(titled));
        let found = |names| {
            let banks = catalogue.find_all(GUILD, names)?;
            Ok(banks
                .iter()
                .map(|bank| bank.id.to_string())
                .collect::<Vec<_>>()
                .join(" "))
        };
        assert_eq!(found("git, SQL ,,git").as_deref(), Ok("git sql"));
        assert_eq!(found("rock, PAPER").as_deref(), Ok("rock"));
        assert_eq!(found("git, paper"), Err("paper"));
        assert_eq!(found(" , "), Err(" , "));
    }

    #[test]
    fn a_slip_finds_its_neighbour_and_nonsense_finds_none() {
        let nearest = |name| {
            catalogue()
                .nearest(GUILD, name)
                .map(|bank| bank.id.to_string())
        };
        assert_eq!(
            nearest("azure-expresroute").as_deref(),
            Some("azure-expressroute")
        );
        assert_eq!(nearest("gti").as_deref(), Some("git"));
        for nonsense in ["zzzz", "nosuch", "hand-made"] {
            assert_eq!(nearest(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn a_search_puts_beginnings_first() {
        let catalogue = Catalogue::new(["best-sql", "sql"].map(|id| Arc::new(sample::bank(id, 1))));
        let found: Vec<_> = catalogue
            .search(GUILD, "SQ")
            .iter()
            .map(|bank| bank.id.to_string())
            .collect();
        assert_eq!(found, ["sql", "best-sql"]);
    }

    #[test]
    fn a_servers_own_bank_hides_the_common_one_from_that_server_alone() {
        let mut catalogue = catalogue();
        catalogue.add(GUILD, Arc::new(sample::bank("git", 9)));
        let questions = |guild| {
            let bank = catalogue.find(guild, "git").expect("it is there");
            (bank.questions.len(), catalogue.iter(guild).count())
        };
        assert_eq!(questions(GUILD), (9, 3));
        assert_eq!(questions(GuildId(2)), (1, 3));
    }
}

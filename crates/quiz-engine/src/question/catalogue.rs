//! The banks that can be played, and finding one by what a member typed.

use crate::ids::{BankId, FixId, GuildId, QuestionId};
use crate::question::asked::Question;
use crate::question::bank::Bank;
use crate::question::correction::Corrections;
use crate::question::fact::QuestionFact;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Names below this similarity (0 to 1) are not suggested.
const HELPFUL_LIKENESS: f64 = 0.65;

type Banks = BTreeMap<BankId, Arc<Bank>>;

/// The banks that are loaded: those that every server can play, and each server's own, which
/// hide common ones with the same id. Corrected keys override both.
///
/// Bounded by the operator's folder and by the limits on what a server may have; the banks of a
/// server that removed the bot are deleted after 30 days, and so are its corrections.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    common: Banks,
    own: HashMap<GuildId, Banks>,
    corrections: Corrections,
    /// The banks with keys that a server has corrected; computed from the other fields.
    corrected: HashMap<GuildId, Banks>,
    /// The highest id given to a correction.
    last_fix: FixId,
}

impl Catalogue {
    /// Of two banks with the same id the later one is kept.
    pub fn new(common: impl IntoIterator<Item = Arc<Bank>>) -> Self {
        let mut catalogue = Self::default();
        catalogue.load_common(common);
        catalogue
    }

    fn load_common(&mut self, common: impl IntoIterator<Item = Arc<Bank>>) {
        let named = common.into_iter().map(|bank| (bank.id.clone(), bank));
        self.common = named.collect();
        let guilds: Vec<_> = self.corrections.guilds().collect();
        for guild in guilds {
            self.correct_again(guild);
        }
    }

    /// Applies a fact about banks.
    pub(crate) fn apply(&mut self, fact: &QuestionFact) {
        match fact {
            QuestionFact::CommonLoaded(banks) => self.load_common(banks.iter().map(Arc::clone)),
            QuestionFact::BankPut(put) => {
                let own = self.own.entry(put.guild).or_default();
                own.insert(put.bank.id.clone(), Arc::clone(&put.bank));
                self.correct_again(put.guild);
            }
            QuestionFact::BankRemoved { guild, bank, .. } => {
                if let Some(own) = self.own.get_mut(guild) {
                    own.remove(bank);
                    if own.is_empty() {
                        self.own.remove(guild);
                    }
                }
                self.correct_again(*guild);
            }
            QuestionFact::KeyCorrected(fix) => {
                self.last_fix = self.last_fix.max(fix.id);
                self.corrections.add(fix);
                self.correct_again(fix.guild);
            }
            QuestionFact::NoticeDue(_) | QuestionFact::NoticePosted { .. } => {}
        }
    }

    /// Drops the keys that the server has corrected.
    pub(crate) fn forget(&mut self, guild: GuildId) {
        self.corrections.forget(guild);
        self.correct_again(guild);
    }

    /// Applies the server's corrections to its banks.
    fn correct_again(&mut self, guild: GuildId) {
        self.corrected.remove(&guild);
        let mut corrected = Banks::new();
        for question in self.corrections.of(guild) {
            let Some(bank) = self.bank_of(guild, question) else {
                continue;
            };
            let at = bank.questions.iter().position(|one| one.id == *question);
            let right = at.and_then(|at| {
                let right = self.corrections.corrected(guild, &bank.questions[at])?;
                Some((at, Arc::clone(right)))
            });
            if let Some((at, right)) = right {
                let bank = corrected
                    .entry(bank.id.clone())
                    .or_insert_with(|| Arc::clone(bank));
                Arc::make_mut(bank).questions[at] = right;
            }
        }
        if !corrected.is_empty() {
            self.corrected.insert(guild, corrected);
        }
    }

    /// The bank that a question's id names, as it was loaded.
    fn bank_of(&self, guild: GuildId, question: &QuestionId) -> Option<&Arc<Bank>> {
        let (id, _) = question.as_str().split_once('/')?;
        let id = BankId::new(id);
        self.own(guild, &id).or_else(|| self.common.get(&id))
    }

    /// The bank of that id as the server sees it.
    fn get(&self, guild: GuildId, id: &BankId) -> Option<&Arc<Bank>> {
        let corrected = self.corrected.get(&guild).and_then(|own| own.get(id));
        corrected
            .or_else(|| self.own(guild, id))
            .or_else(|| self.common.get(id))
    }

    /// The question of that id as the server sees it.
    pub fn question(&self, guild: GuildId, id: &QuestionId) -> Option<&Arc<Question>> {
        let (bank, _) = id.as_str().split_once('/')?;
        let bank = self.get(guild, &BankId::new(bank))?;
        bank.questions.iter().find(|one| one.id == *id)
    }

    /// The server's own bank of that id, as it was uploaded or written.
    pub fn own(&self, guild: GuildId, bank: &BankId) -> Option<&Arc<Bank>> {
        self.own.get(&guild)?.get(bank)
    }

    /// The server's own banks, in the order of their ids.
    pub fn all_own(&self, guild: GuildId) -> impl Iterator<Item = &Arc<Bank>> {
        self.own.get(&guild).into_iter().flat_map(Banks::values)
    }

    /// The servers that have banks of their own or have corrected keys.
    pub(crate) fn guilds(&self) -> impl Iterator<Item = GuildId> {
        self.own.keys().copied().chain(self.corrections.guilds())
    }

    /// How many banks the server has of its own.
    pub fn count_own(&self, guild: GuildId) -> usize {
        self.own.get(&guild).map_or(0, Banks::len)
    }

    /// Whether the id is that of a bank that every server can play.
    pub fn is_common(&self, bank: &BankId) -> bool {
        self.common.contains_key(bank)
    }

    pub(crate) fn next_fix(&self) -> FixId {
        FixId(self.last_fix.0 + 1)
    }

    /// All banks that the server can play, in the order of their ids.
    pub fn iter(&self, guild: GuildId) -> impl Iterator<Item = &Arc<Bank>> {
        let mut all: BTreeMap<&BankId, &Arc<Bank>> = self.common.iter().collect();
        all.extend(self.own.get(&guild).into_iter().flatten());
        all.extend(self.corrected.get(&guild).into_iter().flatten());
        all.into_values()
    }

    /// The bank with exactly this id or title, in any case.
    pub fn find(&self, guild: GuildId, name: &str) -> Option<&Arc<Bank>> {
        let name = name.trim().to_lowercase();
        self.get(guild, &BankId::new(&*name)).or_else(|| {
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

    /// The bank with the most similar id or title, if one is similar enough.
    pub fn nearest(&self, guild: GuildId, name: &str) -> Option<&Arc<Bank>> {
        let name = name.trim().to_lowercase();
        self.iter(guild)
            .map(|bank| (likeness(bank, &name), bank))
            .filter(|(likeness, _)| *likeness >= HELPFUL_LIKENESS)
            .max_by(|(left, _), (right, _)| left.total_cmp(right))
            .map(|(_, bank)| bank)
    }

    /// Banks whose id or title contains what was typed so far; those that begin with it come first.
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

/// The similarity of two texts by Jaro–Winkler or, for short ones, by the edit distance.
fn alike(one: &str, other: &str) -> f64 {
    let length = one.chars().count().max(other.chars().count()).max(1);
    let slips = strsim::osa_distance(one, other) as f64 / length as f64;
    strsim::jaro_winkler(one, other).max(1.0 - slips)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Timestamp;
    use crate::question::{Choices, Fix, OwnBank};
    use crate::sample;

    const GUILD: GuildId = GuildId(1);

    fn put(catalogue: &mut Catalogue, bank: Bank) {
        catalogue.apply(&QuestionFact::BankPut(Arc::new(OwnBank {
            guild: GUILD,
            bank: Arc::new(bank),
            file: String::new(),
            text: String::new(),
            by: sample::member("ana"),
            at: Timestamp(0),
        })));
    }

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
        put(&mut catalogue, titled);
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
        put(&mut catalogue, sample::bank("git", 9));
        let questions = |guild| {
            let bank = catalogue.find(guild, "git").expect("it is there");
            (bank.questions.len(), catalogue.iter(guild).count())
        };
        assert_eq!(questions(GUILD), (9, 3));
        assert_eq!(questions(GuildId(2)), (1, 3));
    }

    fn correct(catalogue: &mut Catalogue, guild: GuildId, right: usize) {
        let id = QuestionId::new("git/1");
        let before = Arc::clone(catalogue.question(guild, &id).expect("it is there"));
        let after = Arc::new(Question {
            right: Choices::one(right),
            ..Question::clone(&before)
        });
        catalogue.apply(&QuestionFact::KeyCorrected(Arc::new(Fix {
            id: catalogue.next_fix(),
            guild,
            before,
            after,
            by: sample::member("ana"),
            at: Timestamp(0),
        })));
    }

    fn right(catalogue: &Catalogue, guild: u64) -> usize {
        let question = catalogue.question(GuildId(guild), &QuestionId::new("git/1"));
        let mut right = question.expect("it is there").right.iter();
        right.next().expect("one is right")
    }

    #[test]
    fn a_correction_holds_in_its_server_and_until_the_question_changes() {
        let bank = sample::bank("git", 2);
        let mut catalogue = Catalogue::new([Arc::new(bank.clone())]);
        correct(&mut catalogue, GUILD, 1);
        assert_eq!((right(&catalogue, 1), right(&catalogue, 2)), (1, 0));
        assert_eq!(catalogue.iter(GUILD).count(), 1);
        // It moves in its file, and is the same question.
        let mut moved = bank.clone();
        Arc::make_mut(&mut moved.questions[0]).line = 9;
        catalogue.apply(&QuestionFact::CommonLoaded(vec![Arc::new(moved)]));
        assert_eq!((right(&catalogue, 1), right(&catalogue, 2)), (1, 0));
        // The operator corrects it otherwise.
        let mut edited = bank.clone();
        Arc::make_mut(&mut edited.questions[0]).right = Choices::one(2);
        catalogue.apply(&QuestionFact::CommonLoaded(vec![Arc::new(edited)]));
        assert_eq!((right(&catalogue, 1), right(&catalogue, 2)), (2, 2));
        // A folder that is empty for a moment takes no correction away.
        catalogue.apply(&QuestionFact::CommonLoaded(Vec::new()));
        catalogue.apply(&QuestionFact::CommonLoaded(vec![Arc::new(bank)]));
        assert_eq!((right(&catalogue, 1), right(&catalogue, 2)), (1, 0));
    }

    #[test]
    fn corrections_follow_one_another_and_leave_nothing_when_taken_back() {
        let mut catalogue = catalogue();
        for key in [1, 2, 0, 3, 0] {
            correct(&mut catalogue, GUILD, key);
            assert_eq!(right(&catalogue, 1), key);
            let reload = catalogue.common.values().map(Arc::clone).collect();
            catalogue.apply(&QuestionFact::CommonLoaded(reload));
            assert_eq!(right(&catalogue, 1), key);
        }
        let versions = catalogue.corrections.of(GUILD).count();
        assert!(versions <= 1, "one question was corrected");
    }

    #[test]
    fn a_correction_of_an_own_bank_survives_its_edits() {
        let mut catalogue = catalogue();
        put(&mut catalogue, sample::bank("git", 3));
        correct(&mut catalogue, GUILD, 1);
        // An edit of another question stores the bank as the server sees it.
        let shown = Bank::clone(catalogue.find(GUILD, "git").expect("it is there"));
        put(&mut catalogue, shown);
        assert_eq!(right(&catalogue, 1), 1);
        correct(&mut catalogue, GUILD, 2);
        assert_eq!((right(&catalogue, 1), right(&catalogue, 2)), (2, 0));
    }
}

//! Every SQL statement of the program has a plan that is fast in a large store.

use super::*;
use crate::store::privacy;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeMap;
use std::path::Path;
use syn::visit::{self, Visit};

/// The texts for the placeholders `{name}` without a constant of the same name.
const FILLED: &[(&str, &[&str])] = &[
    (
        "of",
        &[
            "round WHERE round.id = ?1",
            "round WHERE round.id = ?1 AND round.closed_at IS NOT NULL",
            "round WHERE round.quiz = ?1 AND round.closed_at IS NOT NULL",
            "round INDEXED BY round_undelivered WHERE round.revealed = 0 AND round.closed_at >= ?1",
            "round WHERE quiz = ?1",
            "round WHERE quiz = ?1 AND closed_at IS NOT NULL",
        ],
    ),
    ("counted", &["quiz", "round", "schedule", "contest", "team"]),
    ("here", &["quiz.channel = ?1", "quiz.guild = ?1"]),
    ("of_guild", &["left_guild", "setting"]),
    ("tallies", &["AND tally.bank = ?4", "AND ?4 IS NULL"]),
    ("of_bank", &["question.bank = ?2", "?2 IS NULL"]),
];

/// Parts of statements that read a whole table, with the reason.
const MAY_SCAN: &[(&str, &str)] = &[
    (
        "WHERE answered_by IS NOT NULL AND correct IS NULL",
        "once, when the store is migrated",
    ),
    (
        "DELETE FROM picture WHERE NOT EXISTS",
        "once at a start, which looks at every picture's name",
    ),
    (
        "SELECT guild, channels FROM setting",
        "the operator's doctor reads all",
    ),
    (
        "SELECT guild, channel FROM schedule",
        "the operator's doctor reads all",
    ),
    ("WHERE ?2 IS NULL)", "a report of the operator reads all"),
    (
        "SELECT channel, question, at FROM asked",
        "a start needs it all",
    ),
    (
        "SELECT guild, channel, member, name, points",
        "a start needs all leaderboards",
    ),
    (
        "SELECT guild, quizmaster_role",
        "a start needs all settings",
    ),
    (
        "SELECT guild, id, file, text, by, by_name, at FROM bank",
        "a start needs all banks",
    ),
    (
        "SELECT guild, before.body, after.body",
        "a start needs all corrected keys",
    ),
    (
        "SELECT team, guild, member, name, at FROM team_member",
        "a start needs all teams",
    ),
    (
        "SELECT id, guild, title, by, by_name, at FROM team",
        "a start needs all teams",
    ),
    (
        "SELECT id, guild, member, name, prompt, answers",
        "a start needs all suggestions, which are bounded in each server",
    ),
    (
        "SELECT guild, bank, member, rating",
        "a start needs all skills, which are bounded in each server",
    ),
    (
        "SELECT guild, question, rating",
        "a start needs all difficulties, which are bounded in each server",
    ),
    (
        "SELECT guild, member, name, by, by_name, at FROM barred",
        "a start needs all barred members",
    ),
    (
        "SELECT guild, member, interaction, form, title",
        "a start needs all refused forms",
    ),
    (
        "SELECT id, guild, channel, channel_name, bank, zone",
        "a start needs all schedules",
    ),
    (
        "SELECT id, guild, channel, member, member_name",
        "a start needs all edits in effect",
    ),
    (
        "SELECT member, bank, guild, new_per_day",
        "a start needs all plans",
    ),
    (
        "SELECT member, dm, time, zone, language",
        "a start needs all reminders",
    ),
    (
        "SELECT quiz, contest, salt, digest FROM departed",
        "a start needs all of them",
    ),
    (
        "SELECT channel, started_at FROM quiz",
        "stops at the first quiz that is too old",
    ),
    (
        "UPDATE fix SET after = before",
        "once for a server that removed the bot, and corrected keys are few",
    ),
    (
        "SELECT DISTINCT bank FROM question",
        "a report of the operator reads all",
    ),
    (
        "SELECT round.message, round.closed_at, quiz.guild",
        "an export of the operator reads all",
    ),
];

/// The SQL in the files of the store: literals that begin with a verb, and the text constants.
#[derive(Default)]
struct Sql {
    statements: Vec<String>,
    constants: BTreeMap<String, String>,
}

impl Sql {
    fn take(&mut self, literal: &str) {
        let first = literal.split_whitespace().next();
        if first
            .is_some_and(|verb| ["SELECT", "WITH", "INSERT", "UPDATE", "DELETE"].contains(&verb))
        {
            self.statements.push(literal.to_owned());
        }
    }

    fn take_tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.take_tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                        self.take(&text.value());
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }

    /// Returns the statement with each of the texts for its placeholders.
    fn filled(&self, statement: &str) -> Vec<String> {
        let Some((before, rest)) = statement.split_once('{') else {
            return vec![statement.to_owned()];
        };
        let (place, after) = rest.split_once('}').expect("a place ends");
        let texts = match self.constants.get(place) {
            Some(text) => vec![text.as_str()],
            None => {
                let known = FILLED.iter().find(|(name, _)| *name == place);
                known
                    .unwrap_or_else(|| panic!("FILLED has no text for {{{place}}} of: {statement}"))
                    .1
                    .to_vec()
            }
        };
        texts
            .iter()
            .flat_map(|text| self.filled(&format!("{before}{text}{after}")))
            .collect()
    }
}

impl<'ast> Visit<'ast> for Sql {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if module.ident != "tests" {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_const(&mut self, constant: &'ast syn::ItemConst) {
        if let syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) = &*constant.expr
        {
            self.constants
                .insert(constant.ident.to_string(), text.value());
        }
        visit::visit_item_const(self, constant);
    }

    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        self.take(&literal.value());
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.take_tokens(called.tokens.clone());
    }
}

/// Returns all statements of the program, each once.
#[expect(clippy::disallowed_methods, reason = "the source is what is tested")]
fn statements() -> BTreeSet<String> {
    let mut sql = Sql::default();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
    for entry in walkdir::WalkDir::new(source) {
        let entry = entry.expect("readable");
        let name = entry.path().to_string_lossy();
        if name.ends_with(".rs") && !name.contains("/tests") {
            let text = std::fs::read_to_string(entry.path()).expect("readable");
            sql.visit_file(&syn::parse_file(&text).expect("Rust"));
        }
    }
    // These are made from a table of columns.
    let (of_columns, others): (Vec<_>, Vec<_>) = sql
        .statements
        .iter()
        .partition(|sql| sql.contains("{table}"));
    assert_eq!(
        of_columns.len(),
        privacy::TEMPLATES,
        "statements made from the table of columns"
    );
    let others = others.into_iter().flat_map(|one| sql.filled(one));
    others.chain(privacy::statements()).collect()
}

/// Returns the steps of a plan that read a whole table or index.
fn scans(connection: &rusqlite::Connection, statement: &str) -> Vec<String> {
    let explain = format!("EXPLAIN QUERY PLAN {statement}");
    let mut prepared = connection
        .prepare(&explain)
        .unwrap_or_else(|error| panic!("{error} in: {statement}"));
    let mut rows = prepared.raw_query();
    let mut scans = Vec::new();
    while let Some(row) = rows.next().expect("a plan") {
        let step: String = row.get(3).expect("text");
        // A partial index has the few rows that run or are undelivered.
        let little = [
            "quiz_running",
            "quiz_undelivered",
            "contest_running",
            "contest_untold",
            "season_open",
            "fix_notice_due",
        ];
        // Results of the statement itself, and tables with hardly any rows.
        let small = [
            "ended",
            "posting",
            "score",
            "share",
            "asked",
            "(subquery",
            "CONSTANT ROW",
            "snapshot",
            "forgetting",
            "left_guild",
        ];
        let is = |names: &[&str]| names.iter().any(|name| step.contains(name));
        if step.starts_with("SCAN")
            && !is(&little)
            && !small.iter().any(|small| step[5..].starts_with(small))
        {
            scans.push(step);
        }
    }
    scans
}

#[test]
fn no_statement_of_the_program_reads_a_whole_table() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(folder.path()).expect("a new store");
    let connection = rusqlite::Connection::open(&store.path).expect("open");
    let statements = statements();
    assert!(
        statements.len() > 100,
        "few statements are found: {}",
        statements.len()
    );
    let mut faults = String::new();
    for statement in &statements {
        let may = MAY_SCAN.iter().any(|(part, _)| statement.contains(part));
        for scan in scans(&connection, statement) {
            if !may {
                faults.push_str(&format!(
                    "{scan}\n    {}\n",
                    statement.split_whitespace().collect::<Vec<_>>().join(" ")
                ));
            }
        }
    }
    for (part, reason) in MAY_SCAN {
        let used = statements.iter().any(|one| one.contains(part));
        if !used {
            faults.push_str(&format!(
                "no statement contains this any more: {part} ({reason})\n"
            ));
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

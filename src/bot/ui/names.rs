//! Members' names in messages, hidden where the server wants that. All names are formatted here.

use crate::bot::ui::text::{cut, one_line};
use crate::bot::ui::{address, markdown, text};
use quiz_engine::ids::MemberId;
use quiz_engine::member::Member;
use quiz_engine::standings::Placing;

/// Maximum length of a name, in characters: Discord's limit for nicknames.
const LONGEST: usize = 32;
/// Shown instead of a hidden or empty name.
const HIDDEN: &str = "•••";

/// The names that a message shows. [`crate::bot::settings`] derives them from the server's settings
/// and the message's readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// All names.
    All,
    /// Only the name of this member.
    Only(MemberId),
    /// No names.
    Nobody,
}

impl Names {
    /// Returns whether this member's name is shown.
    pub(crate) fn shows(self, member: MemberId) -> bool {
        match self {
            Self::All => true,
            Self::Only(own) => own == member,
            Self::Nobody => false,
        }
    }

    /// Returns whether the name of any of these members is shown.
    pub(crate) fn shows_any(self, members: impl IntoIterator<Item = MemberId>) -> bool {
        members.into_iter().any(|member| self.shows(member))
    }

    /// Formats a member's name in Discord's Markdown.
    pub(crate) fn of(self, member: &Member) -> String {
        self.named(member.id, &member.name)
    }

    /// Formats the name of a leaderboard's row in Discord's Markdown.
    pub(crate) fn of_placing(self, row: &Placing) -> String {
        self.named(row.member, &row.tally.name)
    }

    /// Formats a name that is stored apart from its member, in Discord's Markdown.
    pub(crate) fn named(self, member: MemberId, name: &str) -> String {
        text::isolated(&markdown::escape(&self.plain_named(member, name)))
    }

    /// Formats a member's name as plain text, for pictures, tables and suggestions.
    pub(crate) fn plain(self, member: &Member) -> String {
        self.plain_named(member.id, &member.name)
    }

    /// Formats a name that is stored apart from its member, as plain text.
    pub(crate) fn plain_named(self, member: MemberId, name: &str) -> String {
        let name = cut(&address::defused(&one_line(name)), LONGEST);
        match self.shows(member) && !name.is_empty() {
            true => name,
            false => HIDDEN.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz_engine::sample::member;

    #[test]
    fn names_are_hidden_from_those_who_may_not_see_them() {
        let (ana, ben) = (member("ana"), member("ben"));
        let shown = |names: Names| [names.plain(&ana), names.plain(&ben)];
        assert_eq!(shown(Names::All), ["ana", "ben"]);
        assert_eq!(shown(Names::Only(ana.id)), ["ana", HIDDEN]);
        assert_eq!(shown(Names::Nobody), [HIDDEN, HIDDEN]);
        assert!(Names::Only(ben.id).shows_any([ana.id, ben.id]));
        assert!(!Names::Nobody.shows_any([ana.id, ben.id]));
    }

    #[test]
    fn a_name_cannot_break_the_layout() {
        let named = |name: &str| Names::All.named(MemberId(1), name);
        assert_eq!(
            named("**Ana**\n# ||x||"),
            "\u{2068}\\*\\*Ana\\*\\* \\# \\|\\|x\\|\\|\u{2069}"
        );
        assert_eq!(named("a\u{202e}b \u{2067}c"), "\u{2068}ab c\u{2069}");
        assert_eq!(named(" \u{200b}\u{3164} "), "\u{2068}•••\u{2069}");
        assert_eq!(named(&"ö".repeat(40)).chars().count(), 32 + 2);
    }

    #[test]
    fn a_name_that_looks_like_an_address_never_becomes_a_link() {
        for name in [
            "https://evil.example",
            "http://a.b/c?d",
            "discord.gg/x",
            "www.x.y",
            "x.com",
            "me@x.com",
            "HTTPS://EVIL.EXAMPLE",
            "x。com",
            "join x.com now",
            "x\u{200b}.com",
            "\u{5b0}x.com",
        ] {
            let member = Member {
                id: MemberId(1),
                name: name.into(),
            };
            for shown in [Names::All.of(&member), Names::All.plain(&member)] {
                let folded = shown.to_lowercase();
                assert!(!folded.contains("://"), "{shown}");
                assert!(
                    !folded.contains(".com") && !folded.contains(".gg"),
                    "{shown}"
                );
                assert!(
                    !folded.contains("x.y") && !folded.contains(".example"),
                    "{shown}"
                );
            }
        }
        assert_eq!(
            Names::All.named(MemberId(1), "Dr. Ana 2.0"),
            "\u{2068}Dr. Ana 2.0\u{2069}"
        );
    }
}

//! The paging buttons of a leaderboard.

use crate::bot::component::{Component, Fields, Place, hex};
use quiz_engine::ids::{BankId, MemberId, SeasonId};
use quiz_engine::standings::Period;
use std::fmt;

/// The custom id of a button that shows a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Id(pub(crate) BoardPage);

/// A page of a leaderboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BoardPage {
    /// Whether it is the server's leaderboard, not the channel's.
    pub(crate) server: bool,
    /// The time that it covers.
    pub(crate) period: Period,
    /// The only bank that counts; `None` for all banks.
    pub(crate) bank: Option<BankId>,
    /// From 0; a number past the end means the last page.
    pub(crate) page: u32,
    /// Who requested it; their own row is always shown.
    pub(crate) owner: MemberId,
}

impl fmt::Display for BoardPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.server { "1" } else { "0" })?;
        match self.period {
            Period::Today => f.write_str("d"),
            Period::Week => f.write_str("w"),
            Period::Month => f.write_str("m"),
            Period::Season(None) => f.write_str("s"),
            Period::Season(Some(season)) => write!(f, "s{:x}", season.0),
            Period::All => f.write_str("a"),
        }?;
        let bank = self.bank.as_ref().map_or("", BankId::as_str);
        write!(f, ".{:x}.{:x}:{bank}", self.page, self.owner.0)
    }
}

impl BoardPage {
    /// Parses the fields of an id.
    fn parse(numbers: &str, bank: &str) -> Option<Self> {
        let mut numbers = numbers.split('.');
        let (server, period) = match numbers.next()?.split_at_checked(1)? {
            ("0", period) => (false, period),
            ("1", period) => (true, period),
            _ => return None,
        };
        let period = match period.split_at_checked(1)? {
            ("d", "") => Period::Today,
            ("w", "") => Period::Week,
            ("m", "") => Period::Month,
            ("s", "") => Period::Season(None),
            ("s", season) => Period::Season(Some(SeasonId(hex(season)?))),
            ("a", "") => Period::All,
            _ => return None,
        };
        let page = Self {
            server,
            period,
            page: hex(numbers.next()?)?,
            owner: MemberId(hex(numbers.next()?)?),
            bank: (!bank.is_empty()).then(|| BankId::new(bank)),
        };
        numbers.next().is_none().then_some(page)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "lb:p:{}", self.0)
    }
}

impl Component for Id {
    const PREFIX: &'static str = "lb";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[("lb", "p"), ("l", "l")];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        Some(Self(match kind {
            "p" => BoardPage::parse(fields.text()?, fields.rest()?)?,
            // The format before there were periods.
            "l" => BoardPage {
                server: fields.text()? == "1",
                period: Period::All,
                bank: None,
                page: fields.number()?,
                owner: MemberId(fields.number()?),
            },
            _ => return None,
        }))
    }

    fn place(&self) -> Place {
        Place::Anywhere
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::component::{read, tests};

    fn page(period: Period, page: u32) -> Id {
        Id(BoardPage {
            server: true,
            period,
            bank: None,
            page,
            owner: MemberId(77),
        })
    }

    #[test]
    fn every_id_round_trips() {
        tests::assert_round_trips(Period::ALL.map(|period| page(period, 0)));
        tests::assert_round_trips([
            Id(BoardPage {
                server: true,
                period: Period::Season(Some(SeasonId(0xf_ffff))),
                bank: Some(BankId::new("a".repeat(64))),
                page: 0xf_ffff,
                owner: MemberId(u64::MAX),
            }),
            Id(BoardPage {
                server: false,
                period: Period::Season(None),
                bank: None,
                page: u32::MAX,
                owner: MemberId(1),
            }),
        ]);
        tests::assert_refused::<Id>(&[
            "lb:p:0x.0.1:",
            "lb:p:2a.0.1:",
            "lb:p:0a.0:",
            "lb:p:0a.0.1",
            "lb:p:0a.0.1.2:",
            "lb:p:🙂a.0.1:",
            "1:lb:0x.0.1:",
        ]);
    }

    #[test]
    fn ids_of_the_first_version_still_parse() {
        assert_eq!(read("1:l:1:3:77"), Some(page(Period::All, 3)));
        assert_eq!(read("1:lb:1w.2.4d:"), Some(page(Period::Week, 2)));
    }
}

//! The address of a page of a leaderboard.

use quiz_engine::{BankId, MemberId, Period, SeasonId};
use std::fmt;

/// Which page of which leaderboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardPage {
    /// Of the server, not of the channel.
    pub server: bool,
    /// Of which time.
    pub period: Period,
    /// Of the questions of which bank, if not of all.
    pub bank: Option<BankId>,
    /// From 0; past the end is the last.
    pub page: u32,
    /// Who asked; their own row is always shown.
    pub owner: MemberId,
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
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (numbers, bank) = text.split_once(':')?;
        let mut numbers = numbers.splitn(3, '.');
        let which = numbers.next()?;
        let number = |text| u64::from_str_radix(text, 16).ok();
        let (server, period) = match which.split_at_checked(1)? {
            ("0", period) => (false, period),
            ("1", period) => (true, period),
            _ => return None,
        };
        let period = match period.split_at_checked(1)? {
            ("d", "") => Period::Today,
            ("w", "") => Period::Week,
            ("m", "") => Period::Month,
            ("s", "") => Period::Season(None),
            ("s", season) => Period::Season(Some(SeasonId(number(season)?))),
            ("a", "") => Period::All,
            _ => return None,
        };
        Some(Self {
            server,
            period,
            page: u32::try_from(number(numbers.next()?)?).ok()?,
            owner: MemberId(number(numbers.next()?)?),
            bank: (!bank.is_empty()).then(|| BankId::new(bank)),
        })
    }
}

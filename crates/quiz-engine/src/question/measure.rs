//! How hard a question is, what it is worth, and how long it takes.

/// How hard a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Difficulty {
    /// Most know it.
    Easy,
    /// Some know it.
    Medium,
    /// Few know it.
    Hard,
}

impl Difficulty {
    /// Every difficulty, the easiest first.
    pub const ALL: [Self; 3] = [Self::Easy, Self::Medium, Self::Hard];

    /// The name as commands and records spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
        }
    }

    /// The difficulty of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// What a question is worth beside others: 1 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Weight(u8);

impl Weight {
    /// The smallest and the largest.
    pub const RANGE: std::ops::RangeInclusive<u8> = 1..=10;

    /// Nothing outside [`Weight::RANGE`].
    pub fn new(weight: u8) -> Option<Self> {
        Self::RANGE.contains(&weight).then_some(Self(weight))
    }

    /// The number.
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Default for Weight {
    fn default() -> Self {
        Self(1)
    }
}

/// Time to answer: 5 to 600 seconds in a quiz, hours for a daily question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(u32);

impl Seconds {
    /// The shortest and the longest in a quiz.
    pub const RANGE: std::ops::RangeInclusive<u16> = 5..=600;
    /// The shortest.
    pub const SHORTEST: Self = Self(5);
    /// The shortest and the longest of a daily question, in hours.
    pub const HOURS: std::ops::RangeInclusive<u16> = 1..=168;

    /// Nothing outside [`Seconds::RANGE`].
    pub fn new(seconds: u16) -> Option<Self> {
        Self::RANGE
            .contains(&seconds)
            .then_some(Self(seconds.into()))
    }

    /// Nothing outside [`Seconds::HOURS`].
    pub fn hours(hours: u16) -> Option<Self> {
        Self::HOURS
            .contains(&hours)
            .then_some(Self(u32::from(hours) * 3600))
    }

    /// A number that [`Seconds::get`] has given; nothing for any that it cannot give.
    pub fn known(seconds: u32) -> Option<Self> {
        let in_quiz = u16::try_from(seconds).ok().and_then(Self::new);
        let whole = seconds.is_multiple_of(3600);
        let daily = || Self::hours(u16::try_from(seconds / 3600).ok().filter(|_| whole)?);
        in_quiz.or_else(daily)
    }

    /// The number.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// In milliseconds.
    pub const fn ms(self) -> i64 {
        self.0 as i64 * 1000
    }
}

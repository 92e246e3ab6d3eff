//! The languages that the judge supports: rows in these tables.

/// How a language writes large numbers and fractions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NumberStyle {
    /// `1,000.5`
    CommaGroups,
    /// `1.000,5`
    PointGroups,
    /// `1 000,5` and `1'000.5`: neither a comma nor a point groups.
    SpaceGroups,
    /// No language is given: a point begins a fraction, and a comma may do either.
    Unknown,
}

/// The language of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Language<'t> {
    /// The first subtag, or nothing.
    code: &'t str,
    region: Option<&'t str>,
}

impl<'t> Language<'t> {
    /// The language of a BCP 47 tag; `None` where the bank names none.
    pub(crate) fn of(tag: Option<&'t str>) -> Self {
        let mut subtags = tag.unwrap_or_default().split(['-', '_']);
        let code = subtags.next().unwrap_or_default();
        Self {
            code,
            region: subtags.find(|subtag| matches!(subtag.len(), 2 | 3)),
        }
    }

    fn is(self, code: &str) -> bool {
        self.code.eq_ignore_ascii_case(code)
    }

    fn is_any(self, codes: &[&str]) -> bool {
        codes.iter().any(|code| self.is(code))
    }

    fn in_region(self, regions: &[&str]) -> bool {
        let here = |region: &str| regions.iter().any(|one| one.eq_ignore_ascii_case(region));
        self.region.is_some_and(here)
    }

    /// Whether the bank names no language.
    pub(crate) fn is_unknown(self) -> bool {
        self.code.is_empty() || self.is_any(&["und", "mul", "zxx"])
    }

    /// Whether capital I is dotless and small i is dotted.
    pub(crate) fn is_turkic(self) -> bool {
        self.is_any(&["tr", "az"])
    }

    /// Whether a single Greek letter is a word, not the symbol that formulas spell out.
    pub(crate) fn is_greek(self) -> bool {
        self.is("el")
    }

    /// Whether dates are written as in English, where the month may come first.
    pub(crate) fn has_english_dates(self) -> bool {
        self.is_unknown() || self.is("en")
    }

    /// Whether it is Portuguese as in Portugal and Africa, not as in Brazil.
    pub(crate) fn is_european(self) -> bool {
        self.in_region(&["PT", "AO", "MZ"])
    }

    /// Letters with a mark that are letters of their own in the alphabet, so that leaving out the
    /// mark makes another letter. Elsewhere marks on Latin letters are optional.
    pub(crate) fn own_letters(self) -> &'static str {
        let rows: [(&[&str], &str); 9] = [
            (&["de"], "äöü"),
            (&["sv", "fi"], "åäö"),
            (&["da", "nb", "nn", "no"], "æøå"),
            (&["is", "fo"], "æöøðþ"),
            (&["et"], "äöõü"),
            (&["hu"], "öőüű"),
            (&["es", "gl", "eu", "ast"], "ñ"),
            (&["tr", "az"], "çğıöşüə"),
            (&["vi"], "ăâđêôơư"),
        ];
        let row = rows.iter().find(|(codes, _)| self.is_any(codes));
        row.map_or("", |(_, letters)| letters)
    }

    /// How numbers are written where the language is spoken (CLDR's decimal and group marks).
    pub(crate) fn number_style(self) -> NumberStyle {
        if self.is_unknown() {
            return NumberStyle::Unknown;
        }
        let by_region = match self.code.to_ascii_lowercase().as_str() {
            "es" => self
                .in_region(&[
                    "MX", "US", "GT", "HN", "NI", "PA", "PE", "PR", "SV", "DO", "419",
                ])
                .then_some(NumberStyle::CommaGroups),
            "de" | "it" | "fr" => self
                .in_region(&["CH", "LI"])
                .then_some(NumberStyle::SpaceGroups),
            "pt" => self
                .in_region(&["PT", "AO", "MZ"])
                .then_some(NumberStyle::SpaceGroups),
            "en" => self.in_region(&["ZA"]).then_some(NumberStyle::SpaceGroups),
            _ => None,
        };
        if let Some(style) = by_region {
            return style;
        }
        let points = [
            "de", "es", "it", "pt", "nl", "da", "id", "tr", "el", "ro", "hr", "sr", "bs", "sl",
            "mk", "vi", "is", "fo", "ca", "gl", "eu", "az", "lb", "fy", "jv",
        ];
        let spaces = [
            "fr", "ru", "uk", "be", "pl", "cs", "sk", "sv", "nb", "nn", "no", "fi", "et", "lv",
            "lt", "bg", "hu", "hy", "ka", "kk", "ky", "uz", "tk", "sq", "af", "eo", "br", "tt",
        ];
        if self.is_any(&points) {
            NumberStyle::PointGroups
        } else if self.is_any(&spaces) {
            NumberStyle::SpaceGroups
        } else {
            NumberStyle::CommaGroups
        }
    }

    /// Whether a comma begins a fraction.
    pub(crate) fn has_decimal_comma(self) -> bool {
        let by_point = self.in_region(&["CH", "LI"]);
        match self.number_style() {
            NumberStyle::PointGroups | NumberStyle::SpaceGroups => !by_point,
            NumberStyle::CommaGroups | NumberStyle::Unknown => false,
        }
    }

    /// The word for `&`; the English one where no language is given.
    pub(crate) fn and(self) -> &'static str {
        let rows: [(&[&str], &str); 13] = [
            (&["de"], "und"),
            (&["fr"], "et"),
            (&["es"], "y"),
            (&["pt", "gl"], "e"),
            (&["it"], "e"),
            (&["nl", "af"], "en"),
            (&["sv"], "och"),
            (&["da", "nb", "nn", "no"], "og"),
            (&["fi"], "ja"),
            (&["pl"], "i"),
            (&["ru", "bg"], "и"),
            (&["uk"], "і"),
            (&["tr"], "ve"),
        ];
        let row = rows.iter().find(|(codes, _)| self.is_any(codes));
        row.map_or("and", |(_, word)| word)
    }

    /// Words before a noun that may be left out.
    pub(crate) fn articles(self) -> &'static [&'static str] {
        let rows: [(&[&str], &[&str]); 12] = [
            (&["de", "lb"], GERMAN_CASES),
            (&["fr", "br"], FRENCH),
            (&["es", "ast"], SPANISH),
            (&["pt", "gl"], PORTUGUESE),
            (&["it"], ITALIAN),
            (&["nl", "fy"], DUTCH),
            (&["ca"], &["el", "la", "els", "les", "un", "una"]),
            (&["sv"], &["en", "ett", "den", "det"]),
            (&["da", "nb", "nn", "no"], &["en", "et", "ei", "den", "det"]),
            (&["el"], &["ο", "η", "το", "οι", "τα", "ενα", "μια"]),
            (&["hu"], &["a", "az", "egy"]),
            (&["en"], ENGLISH),
        ];
        let row = rows.iter().find(|(codes, _)| self.is_any(codes));
        row.map_or(&[], |(_, articles)| articles)
    }

    /// Whether the word is an article in front of a noun; `capital`: whether it is capitalised.
    ///
    /// Without a language, those of the languages that vocabulary is learned in are known too,
    /// where they are written small: *der Tisch* has an article, *Los Angeles* and *Die Hard*
    /// have none.
    pub(crate) fn is_article(self, word: &str, capital: bool) -> bool {
        if !self.is_unknown() {
            return self.articles().contains(&word);
        }
        let foreign = [GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH];
        let long = word.chars().count() > 1;
        ENGLISH.contains(&word) || (!capital && long && foreign.iter().any(|of| of.contains(&word)))
    }

    /// Whether number words are English.
    pub(crate) fn row(self) -> &'t str {
        if self.is_unknown() { "en" } else { self.code }
    }
}

const ENGLISH: &[&str] = &["the", "a", "an"];
const GERMAN: &[&str] = &["der", "die", "das", "ein", "eine"];
const GERMAN_CASES: &[&str] = &[
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines",
];
const FRENCH: &[&str] = &["le", "la", "les", "l'", "un", "une", "des"];
const SPANISH: &[&str] = &["el", "la", "los", "las", "un", "una", "unos", "unas"];
const PORTUGUESE: &[&str] = &["o", "a", "os", "as", "um", "uma", "uns", "umas"];
const ITALIAN: &[&str] = &[
    "il", "lo", "la", "l'", "i", "gli", "le", "un", "uno", "una", "un'",
];
const DUTCH: &[&str] = &["de", "het", "een"];

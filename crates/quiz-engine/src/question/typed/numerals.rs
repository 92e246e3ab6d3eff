//! Numerals: digits of every script, Roman numerals, and number words.

use super::language::Language;

/// The zeros of the scripts with digits of their own; the nine others follow each.
const ZEROS: [char; 29] = [
    '0', '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}',
    '\u{be6}', '\u{c66}', '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}',
    '\u{1040}', '\u{1090}', '\u{17e0}', '\u{1810}', '\u{1946}', '\u{19d0}', '\u{1b50}', '\u{1bb0}',
    '\u{1c50}', '\u{a8d0}', '\u{a9d0}', '\u{ff10}',
];

/// The digit as ASCII writes it.
pub(crate) fn ascii_digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let value = |zero: char| u32::from(c).checked_sub(u32::from(zero));
    let digit = |zero| value(zero).filter(|value| *value < 10);
    let value = ZEROS.into_iter().find_map(digit)?;
    char::from_digit(value, 10)
}

/// The value of a Roman numeral in its usual form, in small letters; `None` for other words.
pub(crate) fn roman(word: &str) -> Option<u32> {
    let value = |letter| {
        Some(match letter {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            'l' => 50,
            'c' => 100,
            'd' => 500,
            'm' => 1000,
            _ => return None,
        })
    };
    let mut total = 0;
    let mut before = 0;
    for letter in word.chars().rev() {
        let value: u32 = value(letter)?;
        total = if value < before {
            u32::checked_sub(total, value)?
        } else {
            total + value
        };
        before = before.max(value);
    }
    (total > 0 && total < 4000 && to_roman(total) == word).then_some(total)
}

fn to_roman(mut number: u32) -> String {
    let parts = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut out = String::new();
    for (value, letters) in parts {
        while number >= value {
            out.push_str(letters);
            number -= value;
        }
    }
    out
}

/// Whether it is a numeral anywhere in a text: it has only I, V and X. The other letters are in
/// words ("mix", "di") and abbreviations ("CD") too.
pub(crate) fn is_small_roman(word: &str) -> bool {
    word.bytes()
        .all(|letter| matches!(letter, b'i' | b'v' | b'x'))
        && roman(word).is_some()
}

/// The words of a language for 0 to 20 and for the tens from 30, without marks.
struct Words {
    code: &'static str,
    to_twenty: [&'static str; 21],
    tens: [&'static str; 7],
    /// Other forms.
    also: &'static [(&'static str, u64)],
    hundred: &'static str,
    thousand: &'static str,
    /// The word in "twenty and one"; a hyphen or nothing is possible too.
    joins: &'static [&'static str],
}

const WORDS: [Words; 7] = [
    Words {
        code: "en",
        to_twenty: [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
        tens: [
            "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        ],
        also: &[],
        hundred: "hundred",
        thousand: "thousand",
        joins: &["and"],
    },
    Words {
        code: "de",
        to_twenty: [
            "null", "eins", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun",
            "zehn", "elf", "zwolf", "dreizehn", "vierzehn", "funfzehn", "sechzehn", "siebzehn",
            "achtzehn", "neunzehn", "zwanzig",
        ],
        tens: [
            "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig",
        ],
        also: &[("zwo", 2)],
        hundred: "hundert",
        thousand: "tausend",
        joins: &[],
    },
    Words {
        code: "fr",
        to_twenty: [
            "zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
            "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit",
            "dix-neuf", "vingt",
        ],
        tens: [
            "trente",
            "quarante",
            "cinquante",
            "soixante",
            "septante",
            "huitante",
            "nonante",
        ],
        also: &[("une", 1), ("octante", 80), ("vingts", 20)],
        hundred: "cent",
        thousand: "mille",
        joins: &["et"],
    },
    Words {
        code: "es",
        to_twenty: [
            "cero",
            "uno",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "once",
            "doce",
            "trece",
            "catorce",
            "quince",
            "dieciseis",
            "diecisiete",
            "dieciocho",
            "diecinueve",
            "veinte",
        ],
        tens: [
            "treinta",
            "cuarenta",
            "cincuenta",
            "sesenta",
            "setenta",
            "ochenta",
            "noventa",
        ],
        also: &[
            ("veintiuno", 21),
            ("veintidos", 22),
            ("veintitres", 23),
            ("veinticuatro", 24),
            ("veinticinco", 25),
        ],
        hundred: "cien",
        thousand: "mil",
        joins: &["y"],
    },
    Words {
        code: "it",
        to_twenty: [
            "zero",
            "uno",
            "due",
            "tre",
            "quattro",
            "cinque",
            "sei",
            "sette",
            "otto",
            "nove",
            "dieci",
            "undici",
            "dodici",
            "tredici",
            "quattordici",
            "quindici",
            "sedici",
            "diciassette",
            "diciotto",
            "diciannove",
            "venti",
        ],
        tens: [
            "trenta",
            "quaranta",
            "cinquanta",
            "sessanta",
            "settanta",
            "ottanta",
            "novanta",
        ],
        also: &[],
        hundred: "cento",
        thousand: "mille",
        joins: &[],
    },
    Words {
        code: "pt",
        to_twenty: [
            "zero",
            "um",
            "dois",
            "tres",
            "quatro",
            "cinco",
            "seis",
            "sete",
            "oito",
            "nove",
            "dez",
            "onze",
            "doze",
            "treze",
            "catorze",
            "quinze",
            "dezesseis",
            "dezessete",
            "dezoito",
            "dezenove",
            "vinte",
        ],
        tens: [
            "trinta",
            "quarenta",
            "cinquenta",
            "sessenta",
            "setenta",
            "oitenta",
            "noventa",
        ],
        also: &[
            ("duas", 2),
            ("quatorze", 14),
            ("dezasseis", 16),
            ("dezassete", 17),
            ("dezanove", 19),
        ],
        hundred: "cem",
        thousand: "mil",
        joins: &["e"],
    },
    Words {
        code: "nl",
        to_twenty: [
            "nul",
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien",
            "twintig",
        ],
        tens: [
            "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
        ],
        also: &[],
        hundred: "honderd",
        thousand: "duizend",
        joins: &[],
    },
];

/// English ordinals, as words and as digits write them.
const ORDINALS: [(&str, &str); 12] = [
    ("first", "1st"),
    ("second", "2nd"),
    ("third", "3rd"),
    ("fourth", "4th"),
    ("fifth", "5th"),
    ("sixth", "6th"),
    ("seventh", "7th"),
    ("eighth", "8th"),
    ("ninth", "9th"),
    ("tenth", "10th"),
    ("eleventh", "11th"),
    ("twelfth", "12th"),
];

/// Number words of one language; English where none is given.
#[derive(Clone, Copy)]
pub(crate) struct NumberWords(Option<&'static Words>);

impl NumberWords {
    pub(crate) fn of(language: Language<'_>) -> Self {
        let row = language.row();
        Self(
            WORDS
                .iter()
                .find(|words| words.code.eq_ignore_ascii_case(row)),
        )
    }

    /// The value of a single word, without marks: 0 to 90.
    pub(crate) fn word(self, word: &str) -> Option<u64> {
        let words = self.0?;
        // No such word has fewer letters or more.
        if !(2..=16).contains(&word.len()) {
            return None;
        }
        let at = |list: &[&str]| list.iter().position(|one| *one == word);
        let small = at(&words.to_twenty).map(|value| value as u64);
        small
            .or_else(|| at(&words.tens).map(|tens| 30 + 10 * tens as u64))
            .or_else(|| words.also.iter().find(|one| one.0 == word).map(|one| one.1))
            .or_else(|| words.compound(word))
    }

    /// The ordinal in digits.
    pub(crate) fn ordinal(self, word: &str) -> Option<&'static str> {
        let english = self.0.is_some_and(|words| words.code == "en");
        let found = ORDINALS.iter().find(|one| english && one.0 == word);
        found.map(|one| one.1)
    }

    /// The number at the start of the words, and how many words it has.
    pub(crate) fn number(self, words: &[&str]) -> Option<(u64, usize)> {
        let known = self.0?;
        let (mut total, mut current, mut used) = (0_u64, None::<u64>, 0);
        while let Some(word) = words.get(used) {
            let joins = current.is_some() && known.joins.contains(word);
            let next = words.get(used + 1).and_then(|next| self.word(next));
            if joins && next.is_some() && current.is_some_and(|value| value >= 20) {
                used += 1;
                continue;
            }
            if let Some(value) = self.word(word) {
                current = Some(match current {
                    None => value,
                    Some(before) => match known.joined(before, value) {
                        Some(both) => both,
                        None => break,
                    },
                });
            } else if *word == known.hundred && current.unwrap_or(1) < 100 {
                current = Some(current.unwrap_or(1) * 100);
            } else if *word == known.thousand && total == 0 {
                total = current.take().unwrap_or(1) * 1000;
            } else {
                break;
            }
            used += 1;
        }
        (used > 0).then(|| (total + current.unwrap_or(0), used))
    }
}

impl Words {
    /// A number of several words: "twenty one", "hundred forty", *soixante-dix*, *quatre-vingts*.
    fn joined(&self, before: u64, value: u64) -> Option<u64> {
        let french = self.code == "fr";
        let teens = |tens: u64, more: std::ops::RangeInclusive<u64>| {
            french && before == tens && more.contains(&value)
        };
        match before {
            4 if french && value == 20 => Some(80),
            _ if teens(10, 7..=9) || teens(60, 10..=19) || teens(80, 1..=19) => {
                Some(before + value)
            }
            20..100 if before.is_multiple_of(10) && value < 10 => Some(before + value),
            100.. if before.is_multiple_of(100) => Some(before + value),
            _ => None,
        }
    }

    /// Words that are written as one: *einundzwanzig*, *ventuno*, *eenentwintig*.
    fn compound(&self, word: &str) -> Option<u64> {
        let between = match self.code {
            "de" => "und",
            "nl" => "en",
            _ => return None,
        };
        let tens = self.tens.iter().zip([30, 40, 50, 60, 70, 80, 90]);
        let mut all = tens.chain(std::iter::once((&self.to_twenty[20], 20)));
        let (rest, tens) = all.find_map(|(name, value)| Some((word.strip_suffix(name)?, value)))?;
        let one = rest.strip_suffix(between)?;
        let one = if one == "ein" { self.to_twenty[1] } else { one };
        let value = self.to_twenty[..10].iter().position(|name| *name == one)?;
        Some(tens + value as u64)
    }
}

/// The factor of a word: the short scale in English, the long one elsewhere.
pub(crate) fn multiplier(word: &str, language: Language<'_>) -> Option<f64> {
    let thousand = NumberWords::of(language).0.map(|words| words.thousand);
    if thousand == Some(word) {
        return Some(1e3);
    }
    let english = language.row().eq_ignore_ascii_case("en");
    Some(match word {
        "million" | "millionen" | "millions" | "millon" | "millones" | "milioni" | "milione"
        | "milhao" | "milhoes" | "miljoen" => 1e6,
        "milliard" | "milliarden" | "milliarde" | "milliards" | "miliardi" | "miliardo"
        | "miljard" => 1e9,
        "billion" | "billions" if english => 1e9,
        "trillion" | "trillions" if english => 1e12,
        "billion" | "billionen" | "billions" | "billon" | "billones" | "biljoen" => 1e12,
        _ => return None,
    })
}

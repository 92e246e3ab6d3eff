//! Units: which ways of writing one are the same, and where the case of a letter matters.

/// A unit by its symbol: its names in English, and which prefixes it takes.
struct Known {
    symbol: &'static str,
    names: &'static [&'static str],
    prefixes: Prefixes,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Prefixes {
    All,
    /// Kilo and larger ones: bits and bytes.
    Large,
    None,
}

const fn row(symbol: &'static str, names: &'static [&'static str], prefixes: Prefixes) -> Known {
    Known {
        symbol,
        names,
        prefixes,
    }
}

use super::unit_names::{Raise, after, latin, names_of, prefix_of, spellings};
use crate::question::typed::fold::{Marks, letters};
use crate::question::typed::language::Language;
use Prefixes::{All, Large, None as Bare};

const UNITS: &[Known] = &[
    row("m", &["metre", "metres", "meter", "meters"], All),
    row("g", &["gram", "grams", "gramme", "grammes"], All),
    row("s", &["second", "seconds", "sec", "secs"], All),
    row("A", &["ampere", "amperes", "amp", "amps"], All),
    row("K", &["kelvin", "kelvins"], All),
    row("mol", &["mole", "moles"], All),
    row("cd", &["candela", "candelas"], All),
    row("Hz", &["hertz"], All),
    row("N", &["newton", "newtons"], All),
    row("Pa", &["pascal", "pascals"], All),
    row("J", &["joule", "joules"], All),
    row("W", &["watt", "watts"], All),
    row("C", &["coulomb", "coulombs"], All),
    row("V", &["volt", "volts"], All),
    row("F", &["farad", "farads"], All),
    row("Ω", &["ohm", "ohms"], All),
    row("S", &["siemens"], All),
    row("Wb", &["weber", "webers"], All),
    row("T", &["tesla", "teslas"], All),
    row("H", &["henry", "henries", "henrys"], All),
    row("lm", &["lumen", "lumens"], All),
    row("lx", &["lux"], All),
    row("Bq", &["becquerel", "becquerels"], All),
    row("Gy", &["gray", "grays"], All),
    row("Sv", &["sievert", "sieverts"], All),
    row("l", &["litre", "litres", "liter", "liters"], All),
    row("L", &["litre", "litres", "liter", "liters"], All),
    row("t", &["tonne", "tonnes"], All),
    row("eV", &["electronvolt", "electronvolts"], All),
    row("cal", &["calorie", "calories"], All),
    row("bar", &["bar", "bars"], All),
    row("M", &["molar"], Bare),
    row("b", &["bit", "bits"], Large),
    row("bit", &["bit", "bits"], Large),
    row("B", &["byte", "bytes"], Large),
    row("dB", &["decibel", "decibels"], Bare),
    row("min", &["minute", "minutes", "mins"], Bare),
    row("h", &["hour", "hours", "hr", "hrs"], Bare),
    row("d", &["day", "days"], Bare),
    row("wk", &["week", "weeks"], Bare),
    row("yr", &["year", "years", "yrs"], Bare),
    row("ha", &["hectare", "hectares"], Bare),
    row("mi", &["mile", "miles"], Bare),
    row("ft", &["foot", "feet"], Bare),
    row("in", &["inch", "inches"], Bare),
    row("yd", &["yard", "yards"], Bare),
    row("lb", &["pound", "pounds", "lbs"], Bare),
    row("oz", &["ounce", "ounces"], Bare),
    row("atm", &["atmosphere", "atmospheres"], Bare),
    row("rad", &["radian", "radians"], Bare),
    row("°", &["degree", "degrees", "deg"], Bare),
    row(
        "°C",
        &[
            "celsius",
            "degree celsius",
            "degrees celsius",
            "degrees c",
            "centigrade",
        ],
        Bare,
    ),
    row(
        "°F",
        &[
            "fahrenheit",
            "degree fahrenheit",
            "degrees fahrenheit",
            "degrees f",
        ],
        Bare,
    ),
    row("%", &["percent", "per cent", "pct"], Bare),
    row("‰", &["per mille", "permille"], Bare),
    row("€", &["euro", "euros", "eur"], Bare),
    row("$", &["dollar", "dollars", "usd", "us$"], Bare),
    row("£", &["pound", "pounds", "gbp", "pounds sterling"], Bare),
    row("¥", &["yen", "jpy"], Bare),
    row("₹", &["rupee", "rupees", "inr"], Bare),
    row("₽", &["rouble", "roubles", "ruble", "rubles", "rub"], Bare),
    row("₩", &["won", "krw"], Bare),
    row("¢", &["cent", "cents"], Bare),
    row("₺", &["lira", "try", "tl"], Bare),
    row("₴", &["hryvnia", "hryvnias", "uah"], Bare),
    row("zł", &["zloty", "zlotys", "pln"], Bare),
    row("CHF", &["swiss franc", "swiss francs"], Bare),
    row("元", &["yuan", "renminbi", "rmb", "cny"], Bare),
    row("R$", &["real", "reais", "brl"], Bare),
];

/// Prefixes by symbol and name, and their power of ten.
const PREFIXES: &[(&str, &str, i8)] = &[
    ("Q", "quetta", 30),
    ("R", "ronna", 27),
    ("Y", "yotta", 24),
    ("Z", "zetta", 21),
    ("E", "exa", 18),
    ("P", "peta", 15),
    ("T", "tera", 12),
    ("G", "giga", 9),
    ("M", "mega", 6),
    ("k", "kilo", 3),
    ("h", "hecto", 2),
    ("da", "deca", 1),
    ("d", "deci", -1),
    ("c", "centi", -2),
    ("m", "milli", -3),
    ("μ", "micro", -6),
    ("u", "micro", -6),
    ("n", "nano", -9),
    ("p", "pico", -12),
    ("f", "femto", -15),
    ("a", "atto", -18),
    ("z", "zepto", -21),
    ("y", "yocto", -24),
];

/// Ways to write a whole unit that are not products of symbols.
const ALIASES: &[(&str, &str)] = &[
    ("kmh", "km/h"),
    ("kph", "km/h"),
    ("mph", "mi/h"),
    ("l", "L"),
];

/// A prefix and a unit.
type Meaning = (i8, &'static str);

/// One part of a unit with its power: s⁻² in m·s⁻².
#[derive(Clone, Debug, PartialEq)]
struct Factor {
    name: String,
    power: i32,
}

/// Whether two units, as [`super::read::normal`] gave them, are the same.
pub(crate) fn same(own: &str, typed: &str) -> bool {
    let (own, typed) = (alias(own), alias(typed));
    let Some(own) = factors(own, Stroke::One) else {
        return false;
    };
    let ways = [Stroke::One, Stroke::All];
    let typed = ways.iter().filter_map(|stroke| factors(typed, *stroke));
    typed.into_iter().any(|typed| are_same(&own, typed))
}

fn are_same(own: &[Factor], typed: Vec<Factor>) -> bool {
    let mut second = apart(typed.clone(), own);
    let first = apart(own.to_vec(), &typed);
    let sizes = (first.len(), second.len());
    let takes = |factor: &Factor| {
        let fits =
            |with: &Factor| factor.power == with.power && same_name(&factor.name, &with.name);
        let at = second.iter().position(fits);
        at.map(|at| second.swap_remove(at)).is_some()
    };
    sizes.0 == sizes.1 && first.iter().all(takes)
}

/// What a stroke divides by: people who type `J/kg·K` mean J/(kg·K).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stroke {
    /// The next unit.
    One,
    /// All that follows.
    All,
}

/// Whether it can precede a number.
pub(crate) fn is_currency(unit: &str) -> bool {
    const SIGNS: [&str; 14] = [
        "€", "$", "£", "¥", "₹", "₽", "₩", "¢", "₺", "₴", "zł", "CHF", "元", "R$",
    ];
    meanings(unit)
        .iter()
        .any(|(_, symbol)| SIGNS.contains(symbol))
        || unit
            .chars()
            .any(|c| matches!(c, '\u{a2}'..='\u{a5}' | '\u{20a0}'..='\u{20cf}' | '$'))
}

fn alias(unit: &str) -> &str {
    let unit = unit.trim();
    let row = ALIASES
        .iter()
        .find(|(from, _)| unit.eq_ignore_ascii_case(from));
    row.map_or(unit, |(_, to)| to)
}

/// The unit as a product; `None` if it is not a unit.
fn factors(unit: &str, stroke: Stroke) -> Option<Vec<Factor>> {
    let mut out: Vec<Factor> = Vec::new();
    // A name of several words is one.
    if !meanings(unit).is_empty() {
        return Some(vec![Factor {
            name: unit.to_owned(),
            power: 1,
        }]);
    }
    let mut rest = unit;
    let (mut side, mut raise, mut grouped) = (1, 1, false);
    while let Some(c) = rest.chars().next() {
        if is_of_name(c) {
            let end = rest.find(|c| !is_of_name(c)).unwrap_or(rest.len());
            let (name, behind) = rest.split_at(end);
            rest = behind;
            let name = latin(name);
            match after(name) {
                Some(Raise::Divided) => side = -1,
                Some(Raise::Last(power)) => out.last_mut()?.power *= power,
                Some(Raise::Next(power)) => raise = power,
                None => {
                    let (name, inside) = prefix_of(name);
                    raise *= inside;
                    let power = exponent(&mut rest) * raise * side;
                    match out.iter_mut().find(|factor| factor.name == name) {
                        Some(factor) => factor.power += power,
                        None => out.push(Factor {
                            name: name.to_owned(),
                            power,
                        }),
                    }
                    raise = 1;
                    if !grouped && stroke == Stroke::One && !rest.trim_start().starts_with('/') {
                        side = 1;
                    }
                }
            }
            continue;
        }
        match c {
            '/' => side = -1,
            '(' => grouped = true,
            ')' => (grouped, side) = (false, 1),
            ' ' | '*' | '.' if !out.is_empty() || side == -1 || raise > 1 => {}
            _ => return None,
        }
        rest = &rest[c.len_utf8()..];
    }
    (!out.is_empty()).then_some(out)
}

/// Whether the text can be a unit at all.
pub(crate) fn begins_unit(text: &str) -> bool {
    text.starts_with(|c| is_of_name(c) || matches!(c, '/' | '('))
}

fn is_of_name(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '°' | '%' | '‰' | '$' | '\'' | '"' | '\u{a2}'..='\u{a5}' | '\u{20a0}'..='\u{20cf}')
}

/// Splits the power off the start: `^2`, `2`, `^-1`, `-1`.
fn exponent(rest: &mut &str) -> i32 {
    let raised = rest.strip_prefix('^').unwrap_or(rest);
    let unsigned = raised.strip_prefix(['-', '+']).unwrap_or(raised);
    let end = unsigned
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(unsigned.len());
    let digits = raised.len() - unsigned.len() + end;
    match raised[..digits].parse::<i32>() {
        Ok(power) if end > 0 && end < 3 => {
            *rest = &raised[digits..];
            power
        }
        _ => 1,
    }
}

/// Splits names that are products without a sign: `Nm`, `kWh`.
fn apart(factors: Vec<Factor>, other: &[Factor]) -> Vec<Factor> {
    if factors.len() >= other.len() {
        return factors;
    }
    let mut out = Vec::new();
    for factor in factors {
        let known = !meanings(&factor.name).is_empty();
        let cuts = factor
            .name
            .char_indices()
            .skip(1)
            .map(|(at, _)| factor.name.split_at(at));
        let pair = cuts.filter(|_| !known).find(|(one, two)| {
            other.iter().any(|with| with.name == *one) && other.iter().any(|with| with.name == *two)
        });
        match pair {
            Some((one, two)) => {
                out.push(Factor {
                    name: one.to_owned(),
                    power: 1,
                });
                out.push(Factor {
                    name: two.to_owned(),
                    power: factor.power,
                });
            }
            None => out.push(factor),
        }
    }
    out
}

/// Whether two names are of one unit. Case matters only if both spellings are known.
fn same_name(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let (first, second) = (meanings(one), meanings(other));
    if !first.is_empty() && !second.is_empty() {
        return first.iter().any(|meaning| second.contains(meaning));
    }
    // `Mw` and `mB` are typed on purpose, `mw` and `KM` are not.
    let mut rest = other.chars();
    let first = rest.next().unwrap_or_default();
    let careless = other == other.to_lowercase()
        || other == other.to_uppercase()
        || (rest.all(char::is_lowercase) && (!matches!(first, 'M' | 'P') || other.len() > 4));
    careless && one.to_lowercase() == other.to_lowercase()
}

/// A name in small letters, without the marks of Latin letters: *kilomètres*, *złotych*.
fn plain(name: &str) -> String {
    let letters = letters(name, Language::of(None), Marks::Base);
    letters.iter().map(|one| one.c).collect()
}

/// The meanings of a symbol or a name.
fn meanings(name: &str) -> Vec<Meaning> {
    let mut found = Vec::new();
    let name = latin(name);
    let lower = plain(name);
    for unit in UNITS {
        // Litres have two symbols.
        let symbol = if unit.symbol == "L" { "l" } else { unit.symbol };
        let symbol = if symbol == "bit" { "b" } else { symbol };
        let is_named =
            |name: &str| unit.names.contains(&name) || names_of(unit.symbol).contains(&name);
        if name == unit.symbol || is_named(&lower) {
            found.push((0, symbol));
        }
        for (prefix, spelled, power) in PREFIXES {
            let takes = match unit.prefixes {
                All => true,
                Large => *power >= 3,
                Bare => false,
            };
            let by_symbol = || {
                name.strip_prefix(prefix)
                    .is_some_and(|rest| rest == unit.symbol)
            };
            let by_name = || {
                let spelled = std::iter::once(spelled).chain(spellings(*power));
                spelled
                    .filter_map(|spelled| lower.strip_prefix(spelled))
                    .any(is_named)
            };
            let mixed = || {
                // `kohm`
                name.strip_prefix(prefix)
                    .is_some_and(|rest| unit.symbol == "Ω" && unit.names.contains(&rest))
            };
            if takes && (by_symbol() || by_name() || mixed()) && !found.contains(&(*power, symbol))
            {
                found.push((*power, symbol));
            }
        }
    }
    found
}

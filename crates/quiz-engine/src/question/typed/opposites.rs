//! Words that differ by a slip and are different answers: opposites, and neighbours in systems that
//! are learned by heart.
//!
//! A bank that asks for both words needs no row here, since an answer of another question is never
//! a slip. The rows are for banks that ask for one of the two.

/// Prefixes that make opposites, or members of one series.
const BEGINNINGS: &[&[&str]] = &[
    // Too much and too little, outside and inside, towards and away, large and small.
    &["hyper", "hypo"],
    &["hiper", "hipo"],
    &["iper", "ipo"],
    &["гипер", "гипо"],
    &["гіпер", "гіпо"],
    &["endo", "exo", "ecto"],
    &["endo", "egzo", "ekzo", "ekso"],
    &["эндо", "экзо"],
    &["ендо", "екзо"],
    &["inter", "intra"],
    &["ab", "ad"],
    &["macro", "micro"],
    &["makro", "mikro"],
    &["макро", "микро"],
    &["макро", "мікро"],
    &["maxi", "mini"],
    &["homo", "hetero"],
    &["гомо", "гетеро"],
    &["photo", "proto"],
    // Counting, and the prefixes of units.
    &[
        "mono", "di", "tri", "tetra", "penta", "hexa", "hepta", "octa", "nona", "deca",
    ],
    &["hex", "hept"],
    &[
        "milli", "micro", "mega", "nano", "pico", "peta", "kilo", "giga", "tera",
    ],
    &["deca", "deci"],
];

/// Endings that name different substances after one of [`STEMS`]. Each row has the same ending in
/// several languages.
const CHEMICAL_ENDINGS: &[&[&str]] = &[
    &["ite", "it", "ito", "iet", "yn", "ит"],
    &["ate", "at", "ato", "aat", "ат"],
    &["ide", "id", "uro", "ure", "eto", "ür", "ek", "ид"],
    &["ine", "in", "ин"],
    &["yne", "ino"],
    &["ane", "an", "ano", "aan", "ан"],
    &["ene", "en", "eno", "een", "ен"],
    &["yl", "ilo", "il"],
    &["anal", "аналь"],
    &["anol", "анол"],
    &["anone", "anon", "anona"],
    &["enal"],
    &["enol"],
    &["ous"],
    &["ic"],
    &["ium"],
];

/// Stems of the names of elements, and of chains of carbon.
const STEMS: &[&str] = &[
    "sulf",
    "sulph",
    "nitr",
    "phosph",
    "chlor",
    "fluor",
    "brom",
    "iod",
    "arsen",
    "selen",
    "tellur",
    "carbon",
    "silic",
    "bor",
    "chrom",
    "mangan",
    "ferr",
    "cupr",
    "stann",
    "plumb",
    "alumin",
    "hydr",
    "meth",
    "eth",
    "prop",
    "but",
    "pent",
    "hex",
    "hept",
    "oct",
    "non",
    "dec",
    "benz",
    "tolu",
    "cyan",
    "oxal",
    "acet",
    "form",
    "lact",
    "citr",
    "tartr",
    "solf",
    "clor",
    "fosf",
    "jod",
    "karbon",
    "siarcz",
    "azot",
    "сульф",
    "нитр",
    "нітр",
    "хлор",
    "фосф",
    "карбон",
    "проп",
    "бут",
    "пент",
    "гекс",
];

/// Endings that make different words after any stem.
const ENDINGS: &[&[&str]] = &[
    // An enzyme, and the sugar that it splits.
    &["ase", "ose"],
    &["amine", "amide", "imine", "imide"],
    // Fear and love; cells that build and that destroy; cutting open, out, and a lasting opening.
    &["phobia", "philia"],
    &["phobic", "philic"],
    &["blast", "clast"],
    &["otomy", "ostomy", "ectomy"],
    &["trophic", "tropic"],
    &["gram", "graph"],
    &["employee", "employer"],
];

/// Single pairs: of systems that are learned by heart, and words that learners mix up.
const PAIRS: &[(&str, &str)] = &[
    ("adenine", "adenosine"),
    ("adsorb", "absorb"),
    ("adsorption", "absorption"),
    ("advice", "advise"),
    ("albumin", "albumen"),
    ("angle", "angel"),
    ("altitude", "latitude"),
    ("aphagia", "aphasia"),
    ("arteriole", "arterial"),
    ("assignor", "assignee"),
    ("austria", "australia"),
    ("averse", "adverse"),
    ("axiom", "axon"),
    ("barium", "bohrium"),
    ("bathe", "bath"),
    ("breath", "breathe"),
    ("bridal", "bridle"),
    ("canvas", "canvass"),
    ("capacitor", "capacity"),
    ("causal", "casual"),
    ("cavalry", "calvary"),
    ("censor", "censer"),
    ("chlorine", "chloride"),
    ("chromatid", "chromatin"),
    ("cloth", "clothe"),
    ("coarse", "course"),
    ("colonel", "colonial"),
    ("communism", "communist"),
    ("complement", "compliment"),
    ("conversation", "conservation"),
    ("corps", "corpse"),
    ("cortisol", "cortisone"),
    ("council", "counsel"),
    ("county", "country"),
    ("course", "curse"),
    ("crown", "clown"),
    ("cygnet", "signet"),
    ("cytosine", "cytidine"),
    ("deprecate", "depreciate"),
    ("desert", "dessert"),
    ("device", "devise"),
    ("diary", "dairy"),
    ("discreet", "discrete"),
    ("dysphagia", "dysphasia"),
    ("fission", "fusion"),
    ("formerly", "formally"),
    ("genoa", "geneva"),
    ("genus", "genius"),
    ("guanine", "guanidine"),
    ("horse", "house"),
    ("human", "humane"),
    ("humerus", "humorous"),
    ("ilium", "ileum"),
    ("india", "indiana"),
    ("ingenious", "ingenuous"),
    ("insulin", "inulin"),
    ("interment", "internment"),
    ("iran", "iraq"),
    ("isobar", "isobath"),
    ("isotope", "isotone"),
    ("knight", "night"),
    ("lessor", "lessee"),
    ("loose", "lose"),
    ("magnesia", "magnesium"),
    ("major", "minor"),
    ("mali", "malawi"),
    ("manet", "monet"),
    ("marital", "martial"),
    ("martian", "martin"),
    ("maximum", "minimum"),
    ("mean", "median"),
    ("median", "medial"),
    ("memcpy", "memcmp"),
    ("mentor", "mentee"),
    ("metacarpal", "metatarsal"),
    ("metacarpals", "metatarsals"),
    ("metal", "medal"),
    ("metal", "mental"),
    ("mitosis", "meiosis"),
    ("monarchy", "monarch"),
    ("moral", "morale"),
    ("mucus", "mucous"),
    ("neuron", "neutron"),
    ("neutrino", "neutron"),
    ("niger", "nigeria"),
    ("oligarchy", "oligarch"),
    ("ordinance", "ordnance"),
    ("palpation", "palpitation"),
    ("parent", "patent"),
    ("pedal", "petal"),
    ("perimeter", "parameter"),
    ("peroneal", "perineal"),
    ("personal", "personnel"),
    ("perspective", "prospective"),
    ("phase", "phrase"),
    ("precede", "proceed"),
    ("prednisone", "prednisolone"),
    ("principal", "principle"),
    ("prophecy", "prophesy"),
    ("prostate", "prostrate"),
    ("quiet", "quite"),
    ("radium", "radius"),
    ("rational", "rationale"),
    ("reflect", "refract"),
    ("reflection", "refraction"),
    ("region", "religion"),
    ("relic", "relict"),
    ("rhodium", "rhenium"),
    ("sensor", "censor"),
    ("silicon", "silicone"),
    ("silver", "sliver"),
    ("slovakia", "slovenia"),
    ("socialism", "socialist"),
    ("stalactite", "stalagmite"),
    ("stationary", "stationery"),
    ("strcat", "strncat"),
    ("strcpy", "strncpy"),
    ("tenant", "tenet"),
    ("thorium", "thulium"),
    ("though", "through"),
    ("thought", "though"),
    ("throne", "thrown"),
    ("through", "thorough"),
    ("thymine", "thiamine"),
    ("togo", "tonga"),
    ("topic", "tropic"),
    ("track", "tract"),
    ("trainer", "trainee"),
    ("trial", "trail"),
    ("tyrosine", "thyroxine"),
    ("united", "untied"),
    ("unload", "upload"),
    ("ureter", "urethra"),
    ("venal", "venial"),
    ("venous", "venus"),
    ("veracity", "voracity"),
    ("vertex", "vortex"),
    ("waist", "waste"),
    ("weather", "whether"),
    ("whales", "wales"),
    ("ytterbium", "yttrium"),
];

/// Whether two words, in small letters, are known to be different answers.
pub(crate) fn are(one: &str, other: &str) -> bool {
    let pair = |(a, b): &(&str, &str)| (*a == one && *b == other) || (*a == other && *b == one);
    PAIRS.iter().any(pair)
        || BEGINNINGS
            .iter()
            .any(|row| differ_at_start(row, one, other))
        || ENDINGS.iter().any(|row| differ_at_end(row, one, other))
        || substances(one, other)
}

fn differ_at_start(row: &[&str], one: &str, other: &str) -> bool {
    let start = |word: &str| {
        let fitting = row.iter().filter(|start| word.starts_with(**start));
        fitting
            .max_by_key(|start| start.len())
            .map(|start| start.len())
    };
    match (start(one), start(other)) {
        (Some(a), Some(b)) => one[..a] != other[..b] && one.len() > a + 2 && other.len() > b + 2,
        _ => false,
    }
}

fn differ_at_end(row: &[&str], one: &str, other: &str) -> bool {
    let end = |word: &str| {
        let fitting = row.iter().filter(|end| word.ends_with(**end));
        fitting
            .max_by_key(|end| end.len())
            .map(|end| word.len() - end.len())
    };
    match (end(one), end(other)) {
        (Some(a), Some(b)) => one[a..] != other[b..],
        _ => false,
    }
}

/// Whether the words name two substances that share a stem.
fn substances(one: &str, other: &str) -> bool {
    let parts = |word: &str| {
        // In the plural as well.
        let word = word
            .strip_suffix('s')
            .filter(|word| !word.ends_with(['s', 'u']))
            .unwrap_or(word);
        let follows_stem = |end: &str| {
            let stem = word.strip_suffix(end);
            stem.is_some_and(|stem| STEMS.iter().any(|known| stem.ends_with(known)))
        };
        let rows = CHEMICAL_ENDINGS.iter().enumerate();
        let endings = rows.flat_map(|(row, ends)| ends.iter().map(move |end| (row, *end)));
        let fitting = endings.filter(|(_, end)| follows_stem(end));
        fitting.max_by_key(|(_, end)| end.len()).map(|(row, _)| row)
    };
    match (parts(one), parts(other)) {
        (Some(a), Some(b)) => a != b,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::typed::language::Language;
    use crate::question::typed::numerals::NumberWords;
    use crate::question::typed::reading::readings;
    use crate::question::typed::slips::{forgives, is_near};

    /// Whether slips make one of the other in an answer that is long enough for two.
    fn are_near(one: &str, other: &str) -> bool {
        let read = |word: &str| {
            let text = format!("nevertheless {word}");
            readings(&text, Language::of(None)).remove(0)
        };
        is_near(&read(one), &read(other)) || is_near(&read(other), &read(one))
    }

    #[test]
    fn no_pair_is_there_for_nothing() {
        let idle: Vec<_> = PAIRS
            .iter()
            .filter(|(one, other)| !are_near(one, other))
            .collect();
        assert!(idle.is_empty(), "no slip makes one of the other: {idle:?}");
    }

    #[test]
    fn opposites_are_no_slips_in_either_direction() {
        let words = NumberWords::of(Language::of(None));
        let read = |text: &str| readings(text, Language::of(None)).remove(0);
        let more = [
            ("hypertension", "hypotension"),
            ("endothermic", "exothermic"),
            ("abduction", "adduction"),
            ("sulfates", "sulfites"),
            ("osteoblast", "osteoclast"),
            ("lipase", "lipose"),
            ("tracheotomy", "tracheostomy"),
            ("hexagonal", "heptagonal"),
            ("propanol", "propanal"),
            ("microgram", "milligram"),
        ];
        for (one, other) in PAIRS.iter().chain(&more) {
            for (one, other) in [(one, other), (other, one)] {
                assert!(
                    !forgives(&read(one), &read(other), words),
                    "{other} for {one}"
                );
            }
        }
    }

    #[test]
    fn real_slips_near_the_rows_are_forgiven() {
        let words = NumberWords::of(Language::of(None));
        let read = |text: &str| readings(text, Language::of(None)).remove(0);
        for (right, slip) in [
            ("definite", "definate"),
            ("hypertension", "hypertenssion"),
            ("address", "adress"),
            ("interrupt", "interupt"),
            ("sulfate", "sulfat"),
            ("climate", "climite"),
            ("photograph", "photogragh"),
            ("disease", "diseas"),
        ] {
            assert!(
                forgives(&read(right), &read(slip), words),
                "{slip} for {right}"
            );
        }
    }
}

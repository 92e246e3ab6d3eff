//! The names of units in the languages of the interface other than English, as answers are folded:
//! in small letters, without the marks of Latin letters, and in hiragana.

/// Names by the symbol of their unit.
const NAMES: &[(&str, &[&str])] = &[
    (
        "s",
        &[
            "sekunde",
            "sekunden",
            "sek",
            "secondes",
            "seconde",
            "segundo",
            "segundos",
            "secondo",
            "secondi",
            "seconden",
            "sekund",
            "sekundy",
            "sekunda",
            "saniye",
            "sn",
            "секунда",
            "секунды",
            "секунд",
            "секунди",
            "сек",
            "秒",
        ],
    ),
    (
        "min",
        &[
            "minuten",
            "minuto",
            "minutos",
            "minuti",
            "minut",
            "minuty",
            "minuta",
            "dakika",
            "dk",
            "минута",
            "минуты",
            "минут",
            "хвилина",
            "хвилини",
            "хвилин",
            "分",
            "分钟",
        ],
    ),
    (
        "h",
        &[
            "stunde",
            "stunden",
            "std",
            "heure",
            "heures",
            "hora",
            "horas",
            "ora",
            "ore",
            "uur",
            "uren",
            "godzina",
            "godziny",
            "godzin",
            "godz",
            "saat",
            "час",
            "часа",
            "часов",
            "година",
            "години",
            "годин",
            "時間",
            "小时",
        ],
    ),
    (
        "d",
        &[
            "tag", "tage", "tagen", "jour", "jours", "dia", "dias", "giorno", "giorni", "dag",
            "dagen", "dzien", "dni", "gun", "день", "дня", "дней", "дні", "днів", "日", "天",
        ],
    ),
    (
        "wk",
        &[
            "woche",
            "wochen",
            "semaine",
            "semaines",
            "semana",
            "semanas",
            "settimana",
            "settimane",
            "weken",
            "tydzien",
            "tygodnie",
            "tygodni",
            "hafta",
            "неделя",
            "недели",
            "недель",
            "тиждень",
            "тижні",
            "тижнів",
            "週間",
            "周",
        ],
    ),
    (
        "yr",
        &[
            "jahr",
            "jahre",
            "jahren",
            "an",
            "ans",
            "annee",
            "annees",
            "ano",
            "anos",
            "anno",
            "anni",
            "jaar",
            "jaren",
            "rok",
            "lata",
            "lat",
            "yil",
            "год",
            "года",
            "лет",
            "рік",
            "роки",
            "років",
            "年",
        ],
    ),
    (
        "m",
        &[
            "metro",
            "metros",
            "metri",
            "metr",
            "metry",
            "metrow",
            "метр",
            "метра",
            "метров",
            "метри",
            "метрів",
            "めーとる",
            "米",
        ],
    ),
    (
        "g",
        &[
            "gramm",
            "gramo",
            "gramos",
            "grammo",
            "grammi",
            "grama",
            "gramas",
            "gramy",
            "gramow",
            "грамм",
            "грамма",
            "граммов",
            "грам",
            "грами",
            "грамів",
            "ぐらむ",
            "克",
        ],
    ),
    (
        "t",
        &[
            "tonnen",
            "tonelada",
            "toneladas",
            "tonnellata",
            "tonnellate",
            "tona",
            "tony",
            "тонна",
            "тонны",
            "тонн",
            "тонни",
            "とん",
            "吨",
        ],
    ),
    (
        "l",
        &[
            "litro",
            "litros",
            "litri",
            "litr",
            "litry",
            "litrow",
            "литр",
            "литра",
            "литров",
            "літр",
            "літри",
            "літрів",
            "りっとる",
            "升",
        ],
    ),
    ("W", &["ватт", "ватта", "ват", "わっと", "瓦"]),
    ("V", &["вольт", "вольта", "ぼると", "伏"]),
    ("A", &["ампер", "ампера", "あんぺあ", "安"]),
    (
        "J",
        &["джоуль", "джоуля", "джоулей", "джоулів", "じゅーる", "焦"],
    ),
    (
        "N",
        &[
            "ньютон",
            "ньютона",
            "ньютонов",
            "ньютонів",
            "にゅーとん",
            "牛",
        ],
    ),
    ("Hz", &["герц", "герца", "へるつ", "赫"]),
    ("Ω", &["ом", "おーむ", "欧"]),
    (
        "%",
        &[
            "prozent",
            "procent",
            "pourcent",
            "процент",
            "процента",
            "процентов",
            "відсоток",
            "відсотки",
            "відсотків",
            "ぱーせんと",
            "yuzde",
            "百分之",
            "pour cent",
            "por ciento",
            "por cento",
            "per cento",
        ],
    ),
    (
        "‰",
        &[
            "promille",
            "промилле",
            "проміле",
            "binde",
            "pour mille",
            "por mil",
            "per mille",
        ],
    ),
    (
        "°",
        &[
            "grad",
            "degre",
            "degres",
            "grado",
            "grados",
            "gradi",
            "grau",
            "graus",
            "graden",
            "stopien",
            "stopnie",
            "stopni",
            "derece",
            "градус",
            "градуса",
            "градусов",
            "градуси",
            "градусів",
            "度",
        ],
    ),
    ("€", &["евро", "євро", "ゆーろ", "欧元"]),
    (
        "$",
        &[
            "dolar",
            "dolares",
            "dolari",
            "dollari",
            "dolary",
            "dolarow",
            "доллар",
            "доллара",
            "долларов",
            "долар",
            "долари",
            "доларів",
            "どる",
            "美元",
        ],
    ),
    (
        "£",
        &[
            "pfund", "libra", "libras", "sterlina", "sterline", "funt", "funty", "funtow",
        ],
    ),
    ("¥", &["円", "иена", "иены", "иен"]),
    ("₽", &["руб", "рубль", "рубля", "рублей"]),
    ("₺", &["liralar"]),
    ("₴", &["грн", "гривня", "гривні", "гривень"]),
    ("zł", &["zlote", "zlotych"]),
    ("CHF", &["franken", "schweizer franken"]),
    (
        "°C",
        &[
            "grad celsius",
            "degre celsius",
            "degres celsius",
            "grado celsius",
            "grados celsius",
            "gradi celsius",
            "graus celsius",
            "graden celsius",
            "stopni celsjusza",
            "градусов цельсия",
            "градусів цельсія",
            "santigrat derece",
        ],
    ),
];

/// How prefixes are spelled, by their power of ten.
const SPELLINGS: &[(i8, &[&str])] = &[
    (9, &["гига", "гіга", "ぎが"]),
    (6, &["мега", "めが"]),
    (3, &["chilo", "quilo", "кило", "кіло", "きろ"]),
    (2, &["hekto", "ecto", "гекто"]),
    (1, &["deka", "дека"]),
    (-1, &["dezi", "deci", "decy", "деци"]),
    (-2, &["zenti", "centy", "santi", "санти", "せんち"]),
    (-3, &["mili", "милли", "мілі", "みり"]),
    (-6, &["mikro", "микро", "мікро", "まいくろ"]),
];

/// Symbols and short names in other scripts or words, and the symbol that they stand for.
const LATIN: &[(&str, &str)] = &[
    ("км", "km"),
    ("м", "m"),
    ("см", "cm"),
    ("мм", "mm"),
    ("кг", "kg"),
    ("г", "g"),
    ("мг", "mg"),
    ("т", "t"),
    ("л", "l"),
    ("мл", "ml"),
    ("с", "s"),
    ("мс", "ms"),
    ("мин", "min"),
    ("хв", "min"),
    ("ч", "h"),
    ("Вт", "W"),
    ("кВт", "kW"),
    ("В", "V"),
    ("А", "A"),
    ("Ом", "Ω"),
    ("Гц", "Hz"),
    ("Н", "N"),
    ("Дж", "J"),
    ("Па", "Pa"),
    ("К", "K"),
    ("°С", "°C"),
    // The ordinal sign º in its compatible form, which stands for degrees.
    ("o", "°"),
    ("公里", "km"),
    ("千米", "km"),
    ("厘米", "cm"),
    ("毫米", "mm"),
    ("公斤", "kg"),
    ("千克", "kg"),
    ("毫升", "ml"),
    ("kilo", "kg"),
    ("kilos", "kg"),
    ("Kilo", "kg"),
    ("кило", "kg"),
];

/// Names of the unit with that symbol.
pub(super) fn names_of(symbol: &str) -> &'static [&'static str] {
    let row = NAMES.iter().find(|(one, _)| *one == symbol);
    row.map_or(&[], |(_, names)| names)
}

/// How the prefix of that power is spelled.
pub(super) fn spellings(power: i8) -> impl Iterator<Item = &'static &'static str> {
    let rows = SPELLINGS.iter().filter(move |(one, _)| *one == power);
    rows.flat_map(|(_, names)| names.iter())
}

/// The symbol that a name in another script stands for.
pub(super) fn latin(name: &str) -> &str {
    let row = LATIN.iter().find(|(one, _)| *one == name);
    row.map_or(name, |(_, latin)| latin)
}

/// What a word between units does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Raise {
    /// What follows is divided by.
    Divided,
    /// It raises the unit before it.
    Last(i32),
    /// It raises the unit after it.
    Next(i32),
}

/// What the word does, if it is such a word.
pub(super) fn after(word: &str) -> Option<Raise> {
    if matches!(word, "в" | "на" | "за") {
        return Some(Raise::Divided);
    }
    Some(match &*word.to_lowercase() {
        "per" | "pro" | "par" | "por" | "al" | "na" => Raise::Divided,
        "squared" | "carré" | "carrés" | "cuadrado" | "cuadrados" | "quadrado" | "quadrados"
        | "quadrato" | "quadrati" | "quadri" | "kwadratowy" | "kwadratowych" => Raise::Last(2),
        "cubed" | "cube" | "cubes" | "cúbico" | "cúbicos" | "cubo" | "cubi" | "sześcienny"
        | "sześciennych" => Raise::Last(3),
        "square" | "sq" | "vierkante" | "квадратных" | "квадратный" | "квадратні" => {
            Raise::Next(2)
        }
        "cubic" | "cu" | "kubieke" | "кубических" | "кубічних" => Raise::Next(3),
        _ => return None,
    })
}

/// A German name without the word for a square or a cube before it, and its power.
pub(super) fn prefix_of(name: &str) -> (&str, i32) {
    let prefixes = [("Quadrat", 2), ("quadrat", 2), ("Kubik", 3), ("kubik", 3)];
    let found = prefixes
        .into_iter()
        .find_map(|(prefix, power)| Some((name.strip_prefix(prefix)?, power)));
    found
        .filter(|(rest, _)| !rest.is_empty())
        .unwrap_or((name, 1))
}

//! Finds the options that keep their place when the others are shuffled.

#[cfg(test)]
mod tests;

use quiz_engine::question::Choices;

/// Words about the order of options, in one language.
struct Wording {
    /// A whole option in lower case that refers to the others and stays last.
    last: &'static [&'static str],
    /// Words that join or introduce letters ("both A and C").
    joins: &'static [&'static str],
    /// Words for an option or a statement before a letter or a number.
    nouns: &'static [&'static str],
    /// Words that may be around those ("are correct").
    others: &'static [&'static str],
    /// The two words of a true/false pair, in any order.
    pairs: &'static [[&'static str; 2]],
}

/// The longest option that is examined, with its markup.
const LONGEST: usize = 90;

/// A new language needs a row here.
const WORDINGS: &[Wording] = &[
    Wording {
        last: &[
            "all",
            "all of above",
            "all of the above",
            "all of the above are correct",
            "all of the above are true",
            "all of the answers",
            "all of the answers are correct",
            "all of the choices",
            "all of the listed",
            "all of the options",
            "all of them",
            "all of these",
            "all of these answers",
            "all of these choices",
            "all of these options",
            "all of those",
            "all the above",
            "all the options",
            "all these answers",
            "any of the above",
            "any of them",
            "any of these",
            "both",
            "both are correct",
            "both are true",
            "both of above",
            "both of the above",
            "both of them",
            "both of these",
            "both the above",
            "either of the above",
            "either of these",
            "neither",
            "neither of the above",
            "neither of them",
            "neither of these",
            "none",
            "none of above",
            "none of the above",
            "none of the above are correct",
            "none of the above is correct",
            "none of the answers",
            "none of the answers are correct",
            "none of the choices",
            "none of the listed",
            "none of the options",
            "none of the other answers",
            "none of them",
            "none of these",
            "none of these answers",
            "none of these choices",
            "none of these options",
            "none of those",
            "none the above",
            "nothing of the above",
        ],
        joins: &[
            "and", "or", "both", "either", "neither", "nor", "only", "all", "of", "not",
        ],
        nouns: &[
            "answer",
            "answers",
            "choice",
            "choices",
            "option",
            "options",
            "statement",
            "statements",
        ],
        others: &[
            "are", "be", "correct", "false", "here", "is", "right", "true", "wrong",
        ],
        pairs: &[["true", "false"], ["yes", "no"]],
    },
    Wording {
        last: &[
            "alle",
            "alle antworten",
            "alle antworten sind richtig",
            "alle der genannten",
            "alle genannten",
            "alle oben genannten",
            "beide",
            "keine",
            "keine antwort ist richtig",
            "keine davon",
            "keine der antworten",
            "keine der genannten",
            "keine von beiden",
            "keine von diesen",
            "keiner davon",
            "keiner der genannten",
            "keines davon",
            "nichts davon",
            "sowohl als auch",
            "weder noch",
        ],
        joins: &[
            "beide", "nur", "oder", "sowohl", "als", "auch", "und", "weder", "noch",
        ],
        nouns: &["antwort", "antworten", "aussage", "aussagen", "möglichkeit"],
        others: &["falsch", "ist", "richtig", "sind", "stimmen", "stimmt"],
        pairs: &[["richtig", "falsch"], ["wahr", "falsch"], ["ja", "nein"]],
    },
    Wording {
        last: &[
            "ambas",
            "ninguna",
            "ninguna de ellas",
            "ninguna de estas",
            "ninguna de las anteriores",
            "ninguna de las opciones",
            "ninguno",
            "ninguno de los anteriores",
            "todas",
            "todas las anteriores",
            "todas las opciones",
            "todas las respuestas",
            "todas son correctas",
            "todo lo anterior",
            "todos los anteriores",
        ],
        joins: &[
            "ambas", "ni", "o", "solo", "sólo", "tanto", "como", "y", "e",
        ],
        nouns: &["opción", "opciones", "respuesta", "respuestas"],
        others: &["correcta", "correctas", "es", "son"],
        pairs: &[["verdadero", "falso"], ["sí", "no"], ["si", "no"]],
    },
    Wording {
        last: &[
            "aucun des deux",
            "aucune",
            "aucune de ces réponses",
            "aucune des propositions",
            "aucune des réponses",
            "aucune des réponses ci-dessus",
            "les deux",
            "toutes ces réponses",
            "toutes les propositions",
            "toutes les réponses",
            "toutes les réponses ci-dessus",
            "toutes les réponses sont correctes",
        ],
        joins: &["et", "ou", "ni", "seulement", "uniquement", "les", "deux"],
        nouns: &[
            "option",
            "options",
            "proposition",
            "propositions",
            "réponse",
            "réponses",
        ],
        others: &["correcte", "correctes", "est", "justes", "sont"],
        pairs: &[["vrai", "faux"], ["oui", "non"]],
    },
    Wording {
        last: &[
            "ambas as anteriores",
            "nenhuma",
            "nenhuma das alternativas",
            "nenhuma das anteriores",
            "nenhuma das opções",
            "nenhuma delas",
            "todas as alternativas",
            "todas as anteriores",
            "todas as opções",
            "todas as respostas",
            "todas estão corretas",
        ],
        joins: &["ambas", "apenas", "e", "nem", "ou", "somente", "só"],
        nouns: &[
            "alternativa",
            "alternativas",
            "opção",
            "opções",
            "resposta",
            "respostas",
        ],
        others: &["correta", "corretas", "estão", "está", "são"],
        pairs: &[["verdadeiro", "falso"], ["sim", "não"]],
    },
    Wording {
        last: &[
            "entrambe",
            "nessuna",
            "nessuna delle precedenti",
            "nessuna delle risposte",
            "nessuno dei precedenti",
            "tutte",
            "tutte le precedenti",
            "tutte le risposte",
            "tutti i precedenti",
        ],
        joins: &["e", "entrambe", "né", "o", "sia", "sia", "solo", "che"],
        nouns: &["opzione", "opzioni", "risposta", "risposte"],
        others: &["corretta", "corrette", "giuste", "sono", "è"],
        pairs: &[["vero", "falso"], ["sì", "no"]],
    },
    Wording {
        last: &[
            "alle bovenstaande",
            "alle bovenstaande antwoorden",
            "geen van beide",
            "geen van bovenstaande",
            "geen van de bovenstaande",
            "geen van deze",
        ],
        joins: &["alleen", "beide", "en", "noch", "of", "zowel"],
        nouns: &["antwoord", "antwoorden", "optie", "opties"],
        others: &["is", "juist", "zijn"],
        pairs: &[["waar", "onwaar"], ["ja", "nee"]],
    },
    Wording {
        last: &[
            "все варианты",
            "все варианты верны",
            "все вышеперечисленное",
            "все вышеперечисленные",
            "все ответы верны",
            "все перечисленное",
            "все перечисленные",
            "всё вышеперечисленное",
            "всё перечисленное",
            "ни один из вариантов",
            "ни один из перечисленных",
            "ни одно из перечисленных",
            "ничего из вышеперечисленного",
            "ничего из перечисленного",
            "оба",
            "оба варианта",
        ],
        joins: &["и", "или", "только", "оба", "ни"],
        nouns: &["вариант", "варианты", "ответ", "ответы"],
        others: &["верен", "верны", "правильны", "правильный"],
        pairs: &[["верно", "неверно"], ["правда", "ложь"], ["да", "нет"]],
    },
    Wording {
        last: &[
            "以上すべて",
            "以上のすべて",
            "以上全て",
            "以上全部",
            "以上全部正确",
            "以上均不是",
            "以上都不对",
            "以上都不是",
            "以上都对",
            "以上都是",
            "以上都正确",
            "全部",
            "上記すべて",
            "上記のすべて",
            "すべて",
            "どれでもない",
            "いずれでもない",
            "上記のいずれでもない",
        ],
        joins: &["和", "或", "と", "及"],
        nouns: &["选项", "答案"],
        others: &["正确", "正しい"],
        pairs: &[
            ["对", "错"],
            ["正确", "错误"],
            ["是", "否"],
            ["はい", "いいえ"],
        ],
    },
];

/// How the words of a question's options fix their order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Order {
    /// They refer to each other by letter or are a true/false pair, so another order would change
    /// their meaning.
    pub(crate) fixed: bool,
    /// Those that refer to the others ("none of these") and belong after them.
    pub(crate) last: Choices,
}

impl Order {
    /// Reads the options.
    pub(crate) fn of<'o>(options: impl ExactSizeIterator<Item = &'o str>) -> Self {
        let mut order = Self::default();
        let mut last = 0;
        let mut words = String::with_capacity(LONGEST);
        let mut pair = (options.len() == 2).then(String::new);
        for (index, option) in options.enumerate() {
            words.clear();
            if option.len() <= LONGEST {
                push_words(&mut words, option);
            }
            last |= u32::from(is_last(&words)) << index.min(31);
            order.fixed |= names_letters(&words);
            match &mut pair {
                Some(first) if index == 0 => first.push_str(&words),
                Some(first) => order.fixed |= is_pair(first, &words),
                None => {}
            }
        }
        order.last = Choices::from_bits(last);
        order
    }
}

fn is_last(words: &str) -> bool {
    let last = |wording: &Wording| wording.last.contains(&words);
    WORDINGS.iter().any(last)
}

fn is_pair(a: &str, b: &str) -> bool {
    let pairs = WORDINGS.iter().flat_map(|wording| wording.pairs);
    pairs
        .into_iter()
        .any(|pair| *pair == [a, b] || *pair == [b, a])
}

/// "A and C", "Both A and B are correct", "only (a), (b)", "Answer A": letters, or numbers behind a
/// word for options, and words that join or introduce them.
fn names_letters(words: &str) -> bool {
    let (mut letters, mut numbers, mut joins, mut nouns) = (0, 0, 0, 0);
    let is = |has: fn(&Wording) -> &'static [&'static str], word: &str| {
        WORDINGS.iter().any(|wording| has(wording).contains(&word))
    };
    // A letter that is also a word counts as a word between other letters.
    for word in words.split(' ') {
        let mut chars = word.chars();
        match (chars.next(), chars.next()) {
            (Some('a'..='h' | 'а'..='з'), None) if !matches!(word, "e") => letters += 1,
            (Some('1'..='9'), None) => numbers += 1,
            _ if is(|wording| wording.joins, word) => joins += 1,
            _ if is(|wording| wording.nouns, word) => nouns += 1,
            _ if is(|wording| wording.others, word) => {}
            _ => return false,
        }
    }
    (letters >= 2 && joins >= 1) || (nouns >= 1 && letters + numbers >= 1)
}

/// The text in lower case, with single spaces and without signs around words.
fn push_words(out: &mut String, text: &str) {
    if text.is_ascii() {
        let parts = |c: char| c.is_ascii_whitespace() || matches!(c, ',' | '\u{b}');
        let mark = |c: char| !c.is_ascii_alphanumeric();
        for word in text.split(parts) {
            push_word(out, word, word.trim_matches(mark));
        }
    } else {
        let parts = |c: char| c.is_whitespace() || c == ',';
        let mark = |c: char| !c.is_alphanumeric();
        for word in text.split(parts) {
            push_word(out, word, word.trim_matches(mark));
        }
    }
    out.make_ascii_lowercase();
}

fn push_word(out: &mut String, whole: &str, bare: &str) {
    let word = if whole == "&" { "and" } else { bare };
    if word.is_empty() {
        return;
    }
    if !out.is_empty() {
        out.push(' ');
    }
    if word.is_ascii() {
        out.push_str(word);
    } else {
        out.extend(word.chars().flat_map(char::to_lowercase));
    }
}

//! Words by which authors name an explanation or a key, in many languages.

/// What a line contains that begins with such a word and a colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said<'t> {
    Explanation,
    /// The text after the colon.
    Answer(&'t str),
}

/// Words before a colon that begin an explanation, in lower case.
const EXPLANATIONS: &[&str] = &[
    "comment",
    "erklärung",
    "erläuterung",
    "explanation",
    "explicación",
    "explication",
    "explicação",
    "feedback",
    "justification",
    "rationale",
    "reason",
    "reasoning",
    "spiegazione",
    "uitleg",
    "why",
    "wyjaśnienie",
    "объяснение",
    "пояснение",
    "解析",
    "解説",
    "解释",
    "해설",
];

/// Words before a colon that begin a key.
const ANSWERS: &[&str] = &[
    "ans",
    "answer",
    "answers",
    "antwoord",
    "antwort",
    "antworten",
    "correct",
    "correct answer",
    "correct answers",
    "correct option",
    "key",
    "lösung",
    "odpowiedź",
    "resposta",
    "resposta correta",
    "respuesta",
    "respuesta correcta",
    "richtige antwort",
    "right answer",
    "risposta",
    "risposta corretta",
    "réponse",
    "solution",
    "solución",
    "відповідь",
    "ответ",
    "правильный ответ",
    "正解",
    "正确答案",
    "答え",
    "答案",
    "정답",
];

/// Words for true and for false.
const TRUTHS: &[[&str; 2]] = &[
    ["true", "false"],
    ["doğru", "yanlış"],
    ["juist", "onjuist"],
    ["prawda", "fałsz"],
    ["richtig", "falsch"],
    ["sant", "falskt"],
    ["vero", "falso"],
    ["verdadeiro", "falso"],
    ["verdadero", "falso"],
    ["vrai", "faux"],
    ["waar", "onwaar"],
    ["wahr", "falsch"],
    ["верно", "неверно"],
    ["істина", "хибність"],
    ["правда", "ложь"],
    ["правда", "неправда"],
    ["对", "错"],
    ["正确", "错误"],
    ["正しい", "間違い"],
];

/// What a word for true or false says, in any case.
pub(crate) fn truth(word: &str) -> Option<bool> {
    let word = word.to_lowercase();
    let says = |at: usize| TRUTHS.iter().any(|pair| pair[at] == word);
    match (says(0), says(1)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// Words for an explanation that may also begin a part of a question: "Reason: …".
const AMBIGUOUS: &[&str] = &[
    "comment",
    "feedback",
    "justification",
    "rationale",
    "reason",
    "reasoning",
    "why",
];

/// Whether a line begins with a word that can only begin an explanation.
pub(crate) fn explains_plainly(line: &str) -> bool {
    let bare = line
        .trim_start_matches(|c: char| !c.is_alphabetic())
        .to_lowercase();
    let is_ambiguous = AMBIGUOUS.iter().any(|word| bare.starts_with(word));
    said(line) == Some(Said::Explanation) && !is_ambiguous
}

/// Reads a line that begins with such a word.
pub(crate) fn said(line: &str) -> Option<Said<'_>> {
    let bare = line.trim_start_matches(|c: char| c.is_whitespace() || "*_>-#".contains(c));
    // No word in the tables is longer.
    let near = &bare[..bare.floor_char_boundary(60)];
    let (word, _) = near.split_once([':', '：'])?;
    let after = bare[word.len()..].trim_start_matches([':', '：', '*', '_', ' ', '\t']);
    let word = word.trim_end_matches(['*', '_', ' ']).to_lowercase();
    if EXPLANATIONS.contains(&&*word) {
        return Some(Said::Explanation);
    }
    ANSWERS
        .contains(&&*word)
        .then(|| Said::Answer(after.trim_end_matches(['*', '_', ' '])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn truths_are_known_in_many_languages() {
        for [yes, no] in TRUTHS {
            assert_eq!((truth(yes), truth(no)), (Some(true), Some(false)), "{yes}");
        }
        assert_eq!(truth("WAHR"), Some(true));
        assert_eq!(
            (truth("ja"), truth("wahrheit"), truth("")),
            (None, None, None)
        );
    }

    #[test]
    fn a_line_says_what_it_is() {
        let check =
            |line: &str, expected: Option<Said<'_>>| assert_eq!(said(line), expected, "{line}");
        check("**Explanation:** so", Some(Said::Explanation));
        check("> Why: so", Some(Said::Explanation));
        check("解析：因为", Some(Said::Explanation));
        check("**Answer: B**", Some(Said::Answer("B")));
        check("Correct answer : red", Some(Said::Answer("red")));
        check("Antwort: C", Some(Said::Answer("C")));
        check("The answer: B", None);
        check("Answer B", None);
    }
}

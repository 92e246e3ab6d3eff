//! The names that columns have in the tables of many tools and languages.

use super::Column;

/// Names in further languages.
const FOREIGN: &[(&str, Column)] = &[
    ("вопрос", Column::Question),
    ("вопросы", Column::Question),
    ("текст вопроса", Column::Question),
    ("питання", Column::Question),
    ("запитання", Column::Question),
    ("pytanie", Column::Question),
    ("vraag", Column::Question),
    ("soru", Column::Question),
    ("fråga", Column::Question),
    ("spørgsmål", Column::Question),
    ("spørsmål", Column::Question),
    ("kysymys", Column::Question),
    ("otázka", Column::Question),
    ("kérdés", Column::Question),
    ("ερώτηση", Column::Question),
    ("câu hỏi", Column::Question),
    ("pertanyaan", Column::Question),
    ("问题", Column::Question),
    ("題目", Column::Question),
    ("题目", Column::Question),
    ("题干", Column::Question),
    ("問題", Column::Question),
    ("質問", Column::Question),
    ("질문", Column::Question),
    ("문제", Column::Question),
    ("السؤال", Column::Question),
    ("سؤال", Column::Question),
    ("שאלה", Column::Question),
    ("प्रश्न", Column::Question),
    ("ответ", Column::Answer),
    ("ответы", Column::Answer),
    ("правильный ответ", Column::Answer),
    ("верный ответ", Column::Answer),
    ("відповідь", Column::Answer),
    ("правильна відповідь", Column::Answer),
    ("odpowiedź", Column::Answer),
    ("poprawna odpowiedź", Column::Answer),
    ("antwoord", Column::Answer),
    ("juiste antwoord", Column::Answer),
    ("cevap", Column::Answer),
    ("doğru cevap", Column::Answer),
    ("svar", Column::Answer),
    ("rätt svar", Column::Answer),
    ("vastaus", Column::Answer),
    ("odpověď", Column::Answer),
    ("válasz", Column::Answer),
    ("απάντηση", Column::Answer),
    ("đáp án", Column::Answer),
    ("jawaban", Column::Answer),
    ("答案", Column::Answer),
    ("正确答案", Column::Answer),
    ("正確答案", Column::Answer),
    ("正解", Column::Answer),
    ("答え", Column::Answer),
    ("정답", Column::Answer),
    ("답", Column::Answer),
    ("الإجابة", Column::Answer),
    ("الإجابة الصحيحة", Column::Answer),
    ("الجواب", Column::Answer),
    ("תשובה", Column::Answer),
    ("उत्तर", Column::Answer),
    ("пояснение", Column::Explanation),
    ("объяснение", Column::Explanation),
    ("пояснення", Column::Explanation),
    ("解析", Column::Explanation),
    ("解説", Column::Explanation),
    ("해설", Column::Explanation),
    ("شرح", Column::Explanation),
];

/// Words for an option in those languages, before its letter or number.
pub(super) const FOREIGN_OPTIONS: &[&str] = &[
    "вариант",
    "вариант ответа",
    "варіант відповіді",
    "ответ",
    "варіант",
    "відповідь",
    "odpowiedź",
    "opcja",
    "optie",
    "antwoord",
    "seçenek",
    "alternativ",
    "svar",
    "vaihtoehto",
    "možnost",
    "lehetőség",
    "επιλογή",
    "phương án",
    "pilihan",
    "选项",
    "選項",
    "選択肢",
    "보기",
    "선택지",
    "الخيار",
    "خيار",
    "الاختيار",
    "אפשרות",
    "विकल्प",
];

/// Words for an option that follow its letter.
pub(super) const LETTERED_OPTIONS: &[&str] = &["şıkkı", "seçeneği"];

pub(super) fn column(words: &str) -> Option<Column> {
    let is_named = |(name, _): &&(&str, Column)| super::words(name) == words;
    if !words.is_ascii()
        && let Some((_, column)) = FOREIGN.iter().find(is_named)
    {
        return Some(*column);
    }
    let column = match words {
        // Names in further languages that only use English letters.
        "pytanie" | "vraag" | "soru" | "kysymys" | "pertanyaan" | "clue" => Column::Question,
        "antwoord" | "juiste antwoord" | "cevap" | "svar" | "vastaus" | "jawaban" | "response"
        | "responses" => Column::Answer,
        "question" | "questions" | "question text" | "question prompt" | "prompt" | "stem"
        | "frage" | "fragen" | "fragetext" | "pregunta" | "preguntas" | "domanda" | "domande"
        | "pergunta" | "perguntas" | "enunciado" => Column::Question,
        words if is_answer(words) => Column::Answer,
        "correct letter" | "correct letters" | "answer letter" | "answer letters" => {
            Column::Letters
        }
        "correct number"
        | "correct numbers"
        | "correct option number"
        | "correct answer number"
        | "answer number"
        | "answer numbers"
        | "correct #"
        | "correct answer #"
        | "correct option #"
        | "answer #" => Column::Numbers,
        "options"
        | "choices"
        | "answer options"
        | "answer choices"
        | "possible answers"
        | "alternatives"
        | "optionen"
        | "antwortmoglichkeiten"
        | "opciones"
        | "choix"
        | "opzioni"
        | "opcoes"
        | "alternativas" => Column::Options,
        "explanation" | "explanations" | "feedback" | "general feedback" | "answer explanation"
        | "rationale" | "comment" | "comments" | "erklarung" | "begrundung" | "explicacion"
        | "explication" | "spiegazione" | "explicacao" => Column::Explanation,
        "tag" | "tags" | "category" | "categories" | "topic" | "topics" | "subject"
        | "keywords" => Column::Tags,
        "difficulty" => Column::Difficulty,
        "point" | "points" | "score" | "mark" | "marks" | "weight" => Column::Points,
        "second"
        | "seconds"
        | "time"
        | "timer"
        | "time limit"
        | "time in seconds"
        | "time limit in seconds" => Column::Seconds,
        "image" | "picture" | "image url" | "image link" | "image address" | "picture url" => {
            Column::Image
        }
        "image alt" | "image alt text" | "image description" | "alt" | "alt text" => {
            Column::ImageAlt
        }
        "source" | "source url" | "reference" | "link" | "url" => Column::Source,
        "id" | "question id" => Column::Id,
        "type" | "question type" | "kind" => Column::Type,
        "unit" | "units" => Column::Units,
        "slips" | "typos" => Column::Slips,
        "shuffle" | "shuffle options" => Column::Shuffle,
        "#" | "no" | "nr" | "num" | "number" | "nummer" | "numero" | "question #" | "q #"
        | "question number" | "question no" | "question nr" | "question num" | "q no"
        | "q number" | "s no" | "sl no" | "sr no" | "serial no" | "serial number" => Column::Count,
        _ => return None,
    };
    Some(column)
}

pub(super) fn is_answer(words: &str) -> bool {
    matches!(
        words,
        "answer"
            | "answers"
            | "ans"
            | "correct"
            | "correct ans"
            | "correct answer"
            | "correct answers"
            | "correct option"
            | "correct options"
            | "correct choice"
            | "correct choices"
            | "right"
            | "right ans"
            | "right answer"
            | "right answers"
            | "right option"
            | "right options"
            | "answer key"
            | "answer index"
            | "correct index"
            | "correct answer index"
            | "correct option index"
            | "index"
            | "key"
            | "t f"
            | "true false"
            | "true or false"
            | "solution"
            | "accepted"
            | "accepted answer"
            | "accepted answers"
            | "antwort"
            | "antworten"
            | "richtig"
            | "richtige antwort"
            | "richtige antworten"
            | "korrekte antwort"
            | "losung"
            | "losungen"
            | "loesung"
            | "respuesta"
            | "respuestas"
            | "correcta"
            | "respuesta correcta"
            | "respuestas correctas"
            | "reponse"
            | "reponses"
            | "bonne reponse"
            | "bonnes reponses"
            | "reponse correcte"
            | "reponses correctes"
            | "risposta"
            | "risposte"
            | "risposta corretta"
            | "risposta esatta"
            | "risposte corrette"
            | "resposta"
            | "respostas"
            | "correta"
            | "resposta correta"
            | "resposta certa"
            | "respostas corretas"
    )
}

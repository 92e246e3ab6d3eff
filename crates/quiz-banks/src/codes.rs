//! Every code that a diagnostic can have, and what it means. A test compares this table with
//! `docs/banks.md`.

/// A code's name and meaning, in the order of the names.
pub const CODES: &[(&str, &str)] = &[
    (
        "ambiguous-answer",
        "error: the answer may mean one option or another; warning: it may mean true or false and is taken as a typed answer",
    ),
    (
        "archive",
        "error: an archive that is damaged, protected by a password, over the bounds, or holds several banks, another archive, a link or a path that leads out of it",
    ),
    (
        "bad-address",
        "error: not a web address; it begins with `https://` or `http://`",
    ),
    (
        "bad-answer",
        "error: the answer names no option, or names it in a way that the format does not have",
    ),
    ("bad-ask", "error: not `typing` or `buttons`"),
    (
        "bad-box",
        "error: a box holds something other than `x` or a space",
    ),
    (
        "bad-braces",
        "error: answers whose `{` or `}` is missing, or that are in braces twice",
    ),
    (
        "bad-difficulty",
        "error: not `easy`, `medium` or `hard`; warning: so it is left out",
    ),
    (
        "bad-encoding",
        "error: a text is not in the encoding of the others, such as Base64",
    ),
    (
        "bad-id",
        "error: an id has a character that is not a lower-case letter, a digit or a hyphen",
    ),
    (
        "bad-language",
        "error: not the code of a language, such as `en` or `pt-BR`",
    ),
    (
        "bad-number",
        "error: not the number that belongs here, or outside its range; warning: so it is left out or changed",
    ),
    (
        "bad-pair",
        "error: a pair of a matching question without its two sides",
    ),
    (
        "bad-quotes",
        "error: the quotes of a cell do not match; the other rows are read",
    ),
    (
        "blank-line",
        "warning: a blank line among the answers, where Moodle ends the question",
    ),
    (
        "cards-turned",
        "note: most backs of cards are too long to be typed, so the backs are shown and the fronts typed",
    ),
    (
        "comma-in-answer",
        "warning: a typed answer has a comma, which does not separate answers",
    ),
    (
        "damaged-formula",
        "warning: a formula in which an escape of its format seems to have eaten the beginning of a command",
    ),
    (
        "date-cell",
        "warning: a spreadsheet has a date or a time there, which it may have made from another text",
    ),
    (
        "description",
        "warning: a text that asks nothing and is left out; note: that is above or below the header of a table",
    ),
    (
        "empty-feedback",
        "warning: `#` begins feedback in GIFT, and here it seems to be part of the text",
    ),
    (
        "empty-option",
        "warning: a wrong option says nothing and is left out; error: a right one does",
    ),
    ("empty-prompt", "error: the question asks nothing"),
    ("empty-value", "error: the key has no value"),
    ("encoding", "error: the file is not UTF-8 text"),
    (
        "files-inside",
        "warning: sounds, films and other files that a quiz does not show, reported once with their number and left out",
    ),
    (
        "formula-cell",
        "warning: formulas of a spreadsheet whose results are not in the file, reported once with their number",
    ),
    (
        "formula-not-drawn",
        "warning: a formula that is not TeX that can be drawn, and is shown as it is written",
    ),
    (
        "guessed-columns",
        "warning: a table has no known header, so its columns are recognised by what they contain",
    ),
    (
        "hidden-question",
        "warning: a question that its own tool hides, as after it was deleted, and that is left out",
    ),
    (
        "image-expires",
        "warning: the address of the image ends after hours or days, as those of files in Discord messages do",
    ),
    (
        "image-in-option",
        "warning: an option cannot show an image, so it has a link instead",
    ),
    (
        "image-type",
        "warning: by its extension the image is of a type that cannot be shown",
    ),
    (
        "image-unreachable",
        "warning: with `--online`, an image that cannot be fetched or shown",
    ),
    (
        "json",
        "error: the text is not JSON, and where one question is at fault the others are read; warning: all of them are",
    ),
    (
        "label-order",
        "warning: the options are not labelled A, B, C… in order; error: so the answer may mean another one",
    ),
    (
        "long-answer",
        "warning: an accepted answer is of several lines or too long to type, and is left out; error: it is the only one",
    ),
    (
        "long-explanation",
        "warning: the explanation does not fit below the question and gets a message of its own",
    ),
    (
        "long-formula",
        "error: a formula of more than 1,500 characters",
    ),
    (
        "long-label",
        "warning: an option of a question with several right ones is cut in the menu",
    ),
    (
        "longest-is-right",
        "warning: the right option is over 1.5 times as long as the next longest",
    ),
    (
        "loose-comment",
        "warning: a YAML comment follows a text, of which it may be meant to be a part",
    ),
    (
        "loose-equals",
        "error: an equals sign within an answer of GIFT, where it begins another one",
    ),
    (
        "loose-feedback",
        "warning: quoted text that is not directly below its answer is part of the explanation; error: more answers follow it",
    ),
    (
        "loose-text",
        "warning: text that is part of no option; the message says whether it is taken",
    ),
    (
        "lost-feedback",
        "warning: feedback that nobody would see and that is left out",
    ),
    (
        "missing-key",
        "error: a key without which there is no bank, question or option",
    ),
    (
        "mixed-answers",
        "error: a question written into a form with lines that answer it in different ways",
    ),
    (
        "more-images",
        "warning: a question shows one image, so the prompt has links to the others",
    ),
    (
        "no-alt-text",
        "warning: the image says nothing to those who cannot see it",
    ),
    (
        "no-answer",
        "error: no typed answer earns all of the question",
    ),
    (
        "no-explanation",
        "note: the question, or every question of the bank, does not say why",
    ),
    (
        "no-header",
        "error: none of the first rows of a table names a question and an answer",
    ),
    ("no-options", "error: the question has no options"),
    (
        "no-questions",
        "error: `questions` is not a list, or an empty one; or a file that was named holds no question",
    ),
    ("no-right-option", "error: no option is marked as right"),
    (
        "nul-character",
        "error: a text holds a NUL, written as an escape such as `\\0`",
    ),
    (
        "odd-box",
        "warning: the box is read, but most readers of Markdown see none",
    ),
    (
        "old-syntax",
        "error: a block of a version that its own tool no longer reads",
    ),
    ("one-option", "error: fewer than two options are left"),
    (
        "open-feedback",
        "warning: feedback that is never closed, so it continues to the end of its option",
    ),
    ("open-fence", "warning: a code block is never closed"),
    (
        "open-quiz",
        "error: a quiz without its opening or its closing tag",
    ),
    (
        "option-without-question",
        "error: there is no question above the option",
    ),
    (
        "options-twice",
        "warning: the options are written twice, and the second writing is taken",
    ),
    (
        "other-sheet",
        "warning: a sheet of a spreadsheet that is not read",
    ),
    (
        "package-file",
        "warning: a file in a package that cannot be read and is left out",
    ),
    (
        "partial-credit",
        "warning: an option earns something different here than in Moodle",
    ),
    (
        "picture-missing",
        "error: a picture is neither beside the bank nor in its archive, or cannot be read",
    ),
    (
        "picture-path",
        "error: the path of a picture is absolute, leads out of the bank's folder, or is written for one system alone",
    ),
    (
        "picture-size",
        "error: a picture has too many bytes or pixels; warning: so its alt text replaces it",
    ),
    (
        "picture-type",
        "error: a picture is of a type that Discord does not show, or another than its name says; warning: so its alt text replaces it",
    ),
    (
        "picture-upload",
        "error: a picture beside a bank that was uploaded without an archive of both",
    ),
    (
        "pictures-inside",
        "warning: pictures that a file should hold and does not, or that are not in the prompt, reported once with their number; their alt texts replace them",
    ),
    (
        "question-without-heading",
        "warning: a paragraph is taken as a question because options follow",
    ),
    (
        "quiz-off",
        "error: the page switches its quizzes off, so none is taken",
    ),
    (
        "relative-image",
        "warning: an image that is neither on the web nor beside the bank; its alt text replaces it",
    ),
    (
        "response-code",
        "error: the file is a refusal of OpenTDB and not an answer",
    ),
    (
        "row-length",
        "error: a row has more cells than the header; warning: fewer, and the last are taken as empty",
    ),
    (
        "same-bank-id",
        "error: two files have one id, and neither is taken; note: files of one name in different folders, whose ids contain the folder",
    ),
    (
        "same-id",
        "error: an earlier question of the bank has this id",
    ),
    (
        "same-key",
        "error: a key comes twice; warning: so one of the two is left out",
    ),
    (
        "same-option",
        "warning: two options read the same, and one is left out, the wrong one if they differ in that; error: they are pictures that cannot be shown",
    ),
    (
        "same-prompt",
        "warning: an earlier question asks the same, so their ids depend on their order",
    ),
    (
        "script",
        "warning: a script, which a quiz does not run, is left out",
    ),
    (
        "sound",
        "warning: a sound, which a quiz cannot play, is left out",
    ),
    (
        "spoilt-cell",
        "warning: a spreadsheet has changed what was typed into a cell",
    ),
    (
        "stray-key",
        "error: a key that goes with another way to answer",
    ),
    (
        "stray-line",
        "error: a line that looks like an option, a key or a question is inside another text",
    ),
    (
        "swapped-columns",
        "warning: questions and answers seem to have each other's names",
    ),
    (
        "too-large",
        "error: the file is over 8 MiB, or over 64 MiB as an archive, or unpacks to too much text",
    ),
    (
        "too-long",
        "error: prompt and options do not fit into a message",
    ),
    (
        "too-many-answers",
        "error: over 1,000 answers to one question",
    ),
    ("too-many-blanks", "error: over 10 blanks to fill in"),
    ("too-many-options", "error: over 25 options"),
    (
        "too-many-questions",
        "error: over 20,000 questions; the first of them are taken",
    ),
    (
        "two-answers",
        "error: both of two keys, or of two ways to answer, that exclude each other",
    ),
    (
        "two-headings",
        "warning: a second heading continues the question of the first",
    ),
    ("two-images", "error: an image has both `url` and `file`"),
    (
        "typed-markup",
        "warning: an answer has signs of a formula that nobody types",
    ),
    (
        "unchecked-formulas",
        "note: the formulas of the bank have so many characters that those from here on are not checked",
    ),
    (
        "unknown-format",
        "error: a file that was named is in no known format; warning: a table in a folder",
    ),
    (
        "unknown-key",
        "error: an unknown key; the message names the nearest known one",
    ),
    ("unreadable", "error: the file cannot be read"),
    (
        "unsupported-kind",
        "error: a kind of question that cannot be asked",
    ),
    (
        "unused-key",
        "warning: a key or a column that a quiz does not use; the question is taken without it",
    ),
    (
        "wide-formula",
        "warning: a formula so wide that it is drawn too small to be read on a phone",
    ),
    (
        "wildcard",
        "warning: an asterisk that means any text elsewhere, and is an asterisk here",
    ),
    (
        "wrong-type",
        "error: a value of the wrong type, such as a list instead of a text; warning: so it is left out",
    ),
    (
        "xml",
        "error: the text is not well-formed XML, or declares entities",
    ),
    (
        "yaml",
        "error: the text is not YAML; where one question is at fault, the others are read; warning: a file in a folder that is not YAML, so it cannot be a bank",
    ),
    (
        "yaml-1-1",
        "warning: an answer that Red reads differently than it is written; both are accepted",
    ),
    (
        "zero-based",
        "warning: the numbers of a table's answers count options from 0",
    ),
];

/// Whether it is in the table.
pub(crate) fn is_known(code: &str) -> bool {
    CODES.binary_search_by(|(name, _)| name.cmp(&code)).is_ok()
}

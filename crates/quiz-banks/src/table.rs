//! Counts of files and questions by format.

use serde::Serialize;

/// The counts of one format.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    pub(super) format: &'static str,
    pub(super) files: usize,
    /// Accepted questions.
    pub(super) questions: usize,
    pub(super) refused: usize,
}

/// A row for each format, for files that are not banks if there are any, and for the total.
pub(super) fn render(rows: &[Row], others: usize) -> String {
    let sum = |of: fn(&Row) -> usize| rows.iter().map(of).sum::<usize>();
    let number = |number: usize| number.to_string();
    let mut cells = vec![["format", "files", "taken", "refused"].map(str::to_owned)];
    cells.extend(rows.iter().map(|row| {
        [
            row.format.to_owned(),
            number(row.files),
            number(row.questions),
            number(row.refused),
        ]
    }));
    if others > 0 {
        let none = String::new;
        cells.push(["not a bank".to_owned(), number(others), none(), none()]);
    }
    cells.push([
        "total".to_owned(),
        number(sum(|row| row.files) + others),
        number(sum(|row| row.questions)),
        number(sum(|row| row.refused)),
    ]);
    let width = |column: usize| cells.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let widths: [usize; 4] = std::array::from_fn(width);
    let mut out = String::new();
    for [format, files, taken, refused] in &cells {
        let line = format!(
            "{format:<0$}  {files:>1$}  {taken:>2$}  {refused:>3$}",
            widths[0], widths[1], widths[2], widths[3]
        );
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

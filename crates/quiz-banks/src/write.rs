//! Banks back to text, in formats that other tools read too. A format that cannot hold all of a
//! bank tells what it left out or changed.

mod csv;
mod gift;
mod native;
pub mod target;
mod task_list;
mod yaml_text;

pub use csv::csv_of;
pub use csv::write_csv;
pub use gift::write_gift;
pub use native::write_native;
pub use task_list::write_task_list;

use quiz_engine::Question;

/// A bank in another format, and what that format cannot hold.
#[derive(Debug)]
pub struct Written {
    /// The file.
    pub text: String,
    /// What was left out or changed, in the order of the bank.
    pub lost: Vec<Loss>,
}

/// Something that a format cannot hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The question, from 1; none where it is of the bank as a whole.
    pub question: Option<usize>,
    /// What is left out or changed, and what stands in its place: lower case, no full stop.
    pub what: String,
}

/// What becomes of a picture beside the bank in a format that names web addresses alone.
fn picture_loss(question: &Question) -> Option<String> {
    let path = question.image.as_ref()?.file()?;
    Some(format!(
        "the image {path} is not shown: only a YAML bank has files beside it"
    ))
}

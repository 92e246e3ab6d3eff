//! Banks back to text, in formats that other tools read too.

mod native;
mod yaml_text;

pub use native::write_native;

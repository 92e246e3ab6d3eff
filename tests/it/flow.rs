//! What people do and see, through the wire.

mod banks;
mod counts;
mod hostile;
mod kinds;
mod places;
mod play;
mod standing;
mod steering;

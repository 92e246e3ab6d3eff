//! The gateway: a websocket that speaks version 10.

mod socket;

pub(crate) use socket::serve;

//! The gateway: a websocket of version 10.

mod socket;

pub(crate) use socket::serve;

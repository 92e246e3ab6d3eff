//! A Discord quiz bot.

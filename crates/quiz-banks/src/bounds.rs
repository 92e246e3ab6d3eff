//! What one bank may cost, for banks come from strangers. `docs/banks.md` states the same; a
//! test holds that.

/// The largest file that is read, in bytes: 400 for each question that a bank may have. What is
/// made of a file while it is read takes up to 35 times as much memory.
pub const FILE_BYTES: u64 = 8 * 1024 * 1024;

/// The largest archive that is read, in bytes, and what all that is read of it may unpack to.
pub const UNPACKED_BYTES: u64 = 64 * 1024 * 1024;

/// How many times its own size an archive may unpack to.
pub const UNPACKED_RATIO: u64 = 100;

/// The files in an archive.
pub const ENTRIES: usize = 2000;

/// The questions of one bank; what follows them is refused. The largest decks that people share
/// have 10,000.
pub const QUESTIONS: usize = 20_000;

/// The options of one question that are read, whatever the place can show.
pub const OPTIONS: usize = quiz_engine::question::Choices::CAPACITY;

/// The address of a picture or a link, in bytes.
pub const ADDRESS: usize = 2048;

/// What every pair of a matching question of GIFT may repeat of it, in bytes.
pub const REPEATED_BY_PAIRS: usize = 12_800;

/// The answers of one question of GIFT: options, spellings, numbers or pairs.
pub const ANSWERS: usize = 1000;

/// How deep YAML and JSON may nest.
pub const DEPTH: usize = 32;

/// Values in one file of YAML or JSON, keys included: 50 for each question that a bank may have.
pub const NODES: usize = 1_000_000;

/// Aliases in one file of YAML.
pub const ALIASES: usize = 10_000;

/// What all aliases of one file of YAML may repeat, in the events of its parser.
pub const REPEATED: usize = 200_000;

/// Diagnostics of one file; more are counted.
pub const DIAGNOSTICS: usize = 10_000;

/// Characters of one message of a diagnostic; the rest is left out.
pub const MESSAGE: usize = 500;

/// Bytes on each side of the place of a diagnostic that are shown of a long line.
pub const SHOWN: usize = 100;

/// The largest picture beside a bank, in bytes. Members on a phone wait for larger ones; Discord
/// itself takes 10 MiB from a bot.
pub const PICTURE_BYTES: u64 = 4 * 1024 * 1024;

/// Pixels of a picture beside a bank, on each side.
pub const PICTURE_PIXELS: usize = 4096;

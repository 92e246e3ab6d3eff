//! What one bank may cost, because banks come from strangers. `docs/banks.md` states the same; a
//! test holds that.

/// The largest file that is read, in bytes: 400 for each question that a bank may have. Reading a
/// file takes up to 35 times as much memory.
pub const FILE_BYTES: u64 = 8 * 1024 * 1024;

/// The largest archive that is read, and the most that it may unpack to, in bytes.
pub const UNPACKED_BYTES: u64 = 64 * 1024 * 1024;

/// How many times its own size an archive may unpack to.
pub const UNPACKED_RATIO: u64 = 100;

/// The files in an archive.
pub const ENTRIES: usize = 2000;

/// Questions of one bank. Further ones are refused. The largest shared decks have 10,000.
pub const QUESTIONS: usize = 20_000;

/// Options of one question that are read, even if more could be shown.
pub const OPTIONS: usize = quiz_engine::question::Choices::CAPACITY;

/// The address of a picture or a link, in bytes.
pub const ADDRESS: usize = 2048;

/// Text that each pair of a GIFT matching question may repeat, in bytes.
pub const REPEATED_BY_PAIRS: usize = 12_800;

/// Answers of one GIFT question: options, spellings, numbers or pairs.
pub const ANSWERS: usize = 1000;

/// How deep YAML and JSON may nest.
pub const DEPTH: usize = 32;

/// Values in one file of YAML or JSON, keys included: 50 for each question that a bank may have.
pub const NODES: usize = 1_000_000;

/// Aliases in one file of YAML.
pub const ALIASES: usize = 10_000;

/// Parser events that all aliases of one YAML file may repeat.
pub const REPEATED: usize = 200_000;

/// Diagnostics of one file; more are counted.
pub const DIAGNOSTICS: usize = 10_000;

/// Characters of one message of a diagnostic; the rest is left out.
pub const MESSAGE: usize = 500;

/// Bytes of a long line that are shown on each side of a diagnostic's place.
pub const SHOWN: usize = 100;

/// The largest picture beside a bank, in bytes. Larger ones load slowly on a phone. Discord accepts
/// 10 MiB from a bot.
pub const PICTURE_BYTES: u64 = 4 * 1024 * 1024;

/// Pixels of a picture beside a bank, on each side.
pub const PICTURE_PIXELS: usize = 4096;

/// Characters of a formula. A longer one is no formula that anyone reads in a chat.
pub const FORMULA: usize = quiz_formulas::MOST_CHARACTERS;

/// Characters of all formulas of a bank that are laid out when it is checked, each formula once.
/// It takes about half a second.
pub const FORMULAS: usize = 500_000;

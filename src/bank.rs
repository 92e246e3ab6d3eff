//! Text -> (Bank, diagnostics).

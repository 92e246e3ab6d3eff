//! Greek letters, which formulas spell out as well.

/// Whether it is a small Greek letter.
pub(super) fn is_greek(c: char) -> bool {
    matches!(c, 'α'..='ω')
}

/// The English name of the letter.
pub(super) fn greek_name(c: char) -> Option<&'static str> {
    const NAMES: [&str; 25] = [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
        "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon",
        "phi", "chi", "psi", "omega",
    ];
    let index = u32::from(c).checked_sub(u32::from('α'))?;
    NAMES.get(index as usize).copied()
}

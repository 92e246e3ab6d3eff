use super::unicode;
use proptest::prelude::*;

/// Formulas and what is shown instead of them.
const SAID: &[(&str, &str)] = &[
    ("x", "x"),
    ("x^2", "x²"),
    ("x^{10}", "x¹⁰"),
    ("x^{n+1}", "xⁿ⁺¹"),
    ("x^{-1}", "x⁻¹"),
    ("x_1", "x₁"),
    ("x_1^2", "x₁²"),
    ("x^2_1", "x₁²"),
    ("x_{ij}", "xᵢⱼ"),
    ("a_{n+1}", "aₙ₊₁"),
    ("A^T", "Aᵀ"),
    ("90^\\circ", "90°"),
    ("25^{\\circ}\\mathrm{C}", "25°C"),
    ("f'(x)", "f′(x)"),
    ("f''(x) = 0", "f′′(x) = 0"),
    ("E=mc^2", "E = mc²"),
    ("a+b", "a + b"),
    ("-3", "−3"),
    ("a = -3", "a = −3"),
    ("(-3)^2", "(−3)²"),
    ("2 \\cdot (-1)", "2 · (−1)"),
    ("|-3|", "|−3|"),
    ("|x-1| \\le 2", "|x − 1| ≤ 2"),
    ("a^2+b^2=c^2", "a² + b² = c²"),
    ("\\alpha + \\beta", "α + β"),
    ("2\\pi r", "2πr"),
    ("\\pi r^2", "πr²"),
    ("\\sin x", "sin x"),
    ("\\sin(x)", "sin(x)"),
    ("2\\sin x \\cos x", "2 sin x cos x"),
    ("\\sin^2 x + \\cos^2 x = 1", "sin² x + cos² x = 1"),
    ("\\log_2 8", "log₂ 8"),
    ("\\sqrt{2}", "√2"),
    ("\\sqrt 2", "√2"),
    ("\\sqrt{16} = 4", "√16 = 4"),
    ("\\sqrt{x+1}", "√(x + 1)"),
    ("\\sqrt{2}x", "√(2)x"),
    ("\\sqrt{x}^2", "√(x)²"),
    ("\\sqrt[3]{27}", "∛27"),
    ("\\frac{1}{2}", "½"),
    ("\\frac12", "½"),
    ("2\\frac{1}{2}", "2½"),
    ("\\frac{3}{7}", "³⁄₇"),
    ("-\\frac{5}{12}", "−⁵⁄₁₂"),
    ("\\left( x \\right)", "(x)"),
    ("\\{1, 2\\}", "{1, 2}"),
    ("\\{ x \\in \\mathbb{R} \\mid x > 0 \\}", "{x ∈ ℝ ∣ x > 0}"),
    ("1{,}5", "1,5"),
    ("1,000", "1,000"),
    ("f(x, y)", "f(x, y)"),
    ("f(x,y)", "f(x, y)"),
    ("f\\colon A \\to B", "f: A → B"),
    ("A \\cup B", "A ∪ B"),
    ("A \\subseteq B", "A ⊆ B"),
    ("p \\land \\neg q", "p ∧ ¬q"),
    ("p \\implies q", "p ⇒ q"),
    ("\\forall x \\in \\mathbb{N}", "∀x ∈ ℕ"),
    ("x \\not= y", "x ≠ y"),
    ("x \\to \\infty", "x → ∞"),
    ("\\int f", "∫ f"),
    ("\\int_0^1 x\\,dx", "∫₀¹ x dx"),
    ("\\vec{v}", "v\u{20d7}"),
    ("\\bar x", "x\u{304}"),
    ("\\hat{H}", "H\u{302}"),
    ("\\mathbf{v}", "𝐯"),
    ("\\mathcal{L}", "ℒ"),
    ("\\mathfrak{g}", "𝔤"),
    ("\\text{speed} = 3\\ \\text{m/s}", "speed = 3 m/s"),
    ("a \\equiv b \\pmod{n}", "a ≡ b (mod n)"),
    ("17 \\bmod 5", "17 mod 5"),
    ("50\\%", "50%"),
    ("10^{-3}\\,\\mathrm{kg}", "10⁻³ kg"),
    ("O(n \\log n)", "O(n log n)"),
    ("n!", "n!"),
    ("n\\", "n"),
    ("\\max(a, b)", "max(a, b)"),
    ("\\operatorname{rank}(A)", "rank(A)"),
    ("\\langle u, v\\rangle", "⟨u, v⟩"),
    ("\\ce{H2O}", "H₂O"),
    ("\\ce{2H2 + O2 -> 2H2O}", "2H₂ + O₂ → 2H₂O"),
    ("\\ce{SO4^2-}", "SO₄²⁻"),
    ("\\ce{SO4^{2-}}", "SO₄²⁻"),
    ("\\ce{NH4+}", "NH₄⁺"),
    ("\\ce{Na+(aq) + Cl-(aq)}", "Na⁺(aq) + Cl⁻(aq)"),
    ("\\ce{[Fe(CN)6]^4-}", "[Fe(CN)₆]⁴⁻"),
    ("\\ce{Ca(OH)2}", "Ca(OH)₂"),
    ("\\ce{CuSO4*5H2O}", "CuSO₄·5H₂O"),
    ("\\ce{^{14}_{6}C}", "¹⁴₆C"),
    ("\\ce{N2 + 3H2 <=> 2NH3}", "N₂ + 3H₂ ⇌ 2NH₃"),
    ("\\ce{CaCO3 -> CaO + CO2 ^}", "CaCO₃ → CaO + CO₂ ↑"),
    ("\\ce{CH3-CH2-OH}", "CH₃–CH₂–OH"),
    ("\\ce{HC#CH}", "HC≡CH"),
    ("\\ce{1/2 O2}", "1/2 O₂"),
];

/// Formulas that have no form in characters without a loss.
const DRAWN: &[&str] = &[
    "\\frac{x}{2}",
    "\\frac{dy}{dx}",
    "x\\frac{3}{7}",
    "x^2\\frac12",
    "\\frac12^2",
    "e^{x^2}",
    "e^{\\frac12}",
    "x^q",
    "x_{b}",
    "\\sum_{i=1}^n i",
    "\\lim_{x \\to 0} f(x)",
    "\\int_{-\\infty}^{\\infty} f",
    "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}",
    "\\binom{n}{k}",
    "\\overline{AB}",
    "\\left. x \\right|_0^1",
    "\\underbrace{a}_{b}",
    "\\unknown",
    "\\sqrt[n]{x}",
    "\\sqrt{\\sqrt{x}}^q",
    "\\ce{A ->[H+] B}",
    "\\ce{$x$}",
    "x^2^3",
    "a & b",
    "{a",
    "a}",
    "\\",
    "\\frac",
    "\\frac{1}",
    "\\sqrt[",
    "\\text",
    "\\text{a $b$}",
    "",
    "{}",
];

#[test]
fn what_unicode_can_say_becomes_text() {
    let wrong: Vec<_> = SAID
        .iter()
        .map(|(tex, expected)| (*tex, unicode(tex), *expected))
        .filter(|(_, found, expected)| found.as_deref() != Some(expected))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_it_cannot_say_without_loss_is_left_to_be_drawn() {
    for tex in DRAWN {
        assert_eq!(unicode(tex), None, "{tex}");
    }
}

#[test]
fn deep_nesting_ends() {
    assert_eq!(unicode(&"{".repeat(299)), None);
    assert_eq!(unicode(&"\\sqrt".repeat(59)), None);
    assert_eq!(unicode(&"x^".repeat(149)), None);
    assert_eq!(unicode(&"x+".repeat(50_000)), None);
}

proptest! {
    #[test]
    fn nothing_panics(tex in "(\\\\[a-z]{0,6}|[\\\\{}^_$&#a-z0-9 é'|\\[\\]()+-]|\\\\ce\\{|\\\\frac|\\\\sqrt\\[){0,30}") {
        if let Some(said) = unicode(&tex) {
            prop_assert!(!said.is_empty() && !said.contains('\\'), "{said}");
        }
    }
}

//! Commands of TeX that are one sign of Unicode.

/// How much space a sign has around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A letter, a number or the like.
    Ordinary,
    /// An operator with two sides: space on both, if it has two sides.
    Binary,
    /// A relation: space on both sides.
    Relation,
    /// An opening or a closing bracket.
    Open,
    Close,
    /// A comma: space behind it.
    Comma,
    /// A name such as "sin": space between it and letters.
    Function,
    /// A sum, an integral and the like.
    Large,
}

use Kind::{Binary, Close, Comma, Function, Large, Open, Ordinary, Relation};

/// Each kind's commands and signs, in turns.
const SYMBOLS: &[(Kind, &str)] = &[
    (
        Ordinary,
        "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι \
         kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς \
         tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ \
         Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ hbar ℏ ell ℓ Re ℜ Im ℑ \
         wp ℘ aleph ℵ emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ \
         angle ∠ triangle △ square □ Box □ diamond ⋄ star ⋆ prime ′ degree ° dagger † ddagger ‡ \
         ldots … dots … dotsc … dotsb … cdots ⋯ vdots ⋮ ddots ⋱ % % # # & & _ _ $ $ imath ı jmath ȷ \
         therefore ∴ because ∵ blacksquare ■ checkmark ✓ S § copyright © pounds £ euro € aa å AA Å \
         textdegree ° complement ∁ measuredangle ∡ lbrack [ backslash \\ N ℕ R ℝ Z ℤ clubsuit ♣ \
         diamondsuit ♢ heartsuit ♡ spadesuit ♠ sharp ♯ flat ♭ natural ♮",
    ),
    (
        Binary,
        "pm ± mp ∓ times × div ÷ cdot · ast ∗ cap ∩ cup ∪ setminus ∖ wedge ∧ land ∧ vee ∨ lor ∨ oplus ⊕ \
         ominus ⊖ otimes ⊗ odot ⊙ circ ∘ bullet ∙ sqcap ⊓ sqcup ⊔ uplus ⊎ amalg ⨿ rtimes ⋊ ltimes ⋉",
    ),
    (
        Relation,
        "le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ ne ≠ neq ≠ lt < gt > ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ \
         cong ≅ equiv ≡ propto ∝ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ subsetneq ⊊ \
         supsetneq ⊋ nsubseteq ⊈ to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ \
         implies ⇒ Leftarrow ⇐ impliedby ⇐ Leftrightarrow ⇔ iff ⇔ mapsto ↦ longrightarrow ⟶ \
         longleftarrow ⟵ Longrightarrow ⟹ Longleftrightarrow ⟺ longmapsto ⟼ uparrow ↑ downarrow ↓ \
         updownarrow ↕ nearrow ↗ searrow ↘ rightleftharpoons ⇌ hookrightarrow ↪ perp ⊥ parallel ∥ \
         nparallel ∦ mid ∣ nmid ∤ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ prec ≺ succ ≻ preceq ⪯ succeq ⪰ \
         coloneqq ≔ doteq ≐ asymp ≍ leadsto ⇝ rightharpoonup ⇀ lesssim ≲ gtrsim ≳ trianglelefteq ⊴",
    ),
    (
        Open,
        "{ { langle ⟨ lfloor ⌊ lceil ⌈ lbrace { lvert | lVert ‖",
    ),
    (
        Close,
        "} } rangle ⟩ rfloor ⌋ rceil ⌉ rbrace } rvert | rVert ‖ rbrack ]",
    ),
    (Comma, "colon :"),
    (
        Function,
        "sin sin cos cos tan tan cot cot sec sec csc csc arcsin arcsin arccos arccos arctan arctan \
         sinh sinh cosh cosh tanh tanh coth coth log log ln ln lg lg exp exp det det dim dim ker ker \
         gcd gcd arg arg deg deg hom hom Pr Pr",
    ),
    (
        Large,
        "sum ∑ prod ∏ coprod ∐ int ∫ oint ∮ iint ∬ iiint ∭ bigcup ⋃ bigcap ⋂ lim lim max max min min \
         sup sup inf inf",
    ),
];

/// The sign of a command, without its backslash.
pub(crate) fn symbol(command: &str) -> Option<(&'static str, Kind)> {
    // `\|` is a sign that would end no name in the table.
    if command == "|" {
        return Some(("‖", Ordinary));
    }
    SYMBOLS.iter().find_map(|(kind, table)| {
        let mut words = table.split_whitespace();
        while let (Some(name), Some(sign)) = (words.next(), words.next()) {
            if name == command {
                return Some((sign, *kind));
            }
        }
        None
    })
}

/// The superscript of a character.
pub(crate) fn raised(c: char) -> Option<char> {
    pair(
        c,
        "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ\
         AᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂβᵝγᵞδᵟθᶿχᵡ∘°°°′′††**",
    )
}

/// The subscript of a character.
pub(crate) fn lowered(c: char) -> Option<char> {
    pair(
        c,
        "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨϕᵩφᵩχᵪ",
    )
}

fn pair(c: char, table: &str) -> Option<char> {
    let mut signs = table.chars();
    while let (Some(from), Some(to)) = (signs.next(), signs.next()) {
        if from == c {
            return Some(to);
        }
    }
    None
}

/// A letter or a digit in the alphabet of a command such as `\mathbb`.
pub(crate) fn in_alphabet(command: &str, c: char) -> Option<char> {
    let plain = |upper: u32, lower: u32, digit: Option<u32>| {
        let base = match c {
            'A'..='Z' => upper + (u32::from(c) - u32::from('A')),
            'a'..='z' => lower + (u32::from(c) - u32::from('a')),
            '0'..='9' => digit? + (u32::from(c) - u32::from('0')),
            _ => return None,
        };
        char::from_u32(base)
    };
    match command {
        "mathbb" => pair(c, "CℂHℍNℕPℙQℚRℝZℤ").or_else(|| plain(0x1D538, 0x1D552, Some(0x1D7D8))),
        "mathbf" | "bm" | "boldsymbol" | "pmb" | "textbf" => plain(0x1D400, 0x1D41A, Some(0x1D7CE)),
        "mathcal" | "mathscr" => {
            pair(c, "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ").or_else(|| plain(0x1D49C, 0x1D4B6, None))
        }
        "mathfrak" => pair(c, "CℭHℌIℑRℜZℨ").or_else(|| plain(0x1D504, 0x1D51E, None)),
        _ => None,
    }
}

/// A whole fraction that is one character.
pub(crate) fn vulgar(above: &str, below: &str) -> Option<&'static str> {
    Some(match (above, below) {
        ("1", "2") => "½",
        ("1", "3") => "⅓",
        ("2", "3") => "⅔",
        ("1", "4") => "¼",
        ("3", "4") => "¾",
        ("1", "5") => "⅕",
        ("2", "5") => "⅖",
        ("3", "5") => "⅗",
        ("4", "5") => "⅘",
        ("1", "6") => "⅙",
        ("5", "6") => "⅚",
        ("1", "7") => "⅐",
        ("1", "8") => "⅛",
        ("3", "8") => "⅜",
        ("5", "8") => "⅝",
        ("7", "8") => "⅞",
        ("1", "9") => "⅑",
        ("1", "10") => "⅒",
        _ => return None,
    })
}

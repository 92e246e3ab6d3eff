//! Finds cycles between modules with the same parent.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use super::source::Crate;

/// A strongly connected component of more than one module.
pub(super) struct Cycle {
    /// The modules' full paths, sorted.
    pub(super) members: BTreeSet<String>,
    /// One place in the code for each edge: `a -> b (file:line)`.
    places: Vec<String>,
}

impl fmt::Display for Cycle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a cycle of {} modules:", self.members.len())?;
        for place in &self.places {
            write!(f, "\n  {place}")?;
        }
        Ok(())
    }
}

/// Finds all cycles between sibling modules of a crate.
///
/// A path in a module counts for all modules above it up to the sibling of its target; a parent and
/// its children may depend on each other.
pub(super) fn cycles(read: &Crate) -> Vec<Cycle> {
    let edges = sibling_edges(read);
    let graph: DiGraphMap<&str, ()> = edges
        .keys()
        .map(|(from, to)| (from.as_str(), to.as_str()))
        .collect();
    let rings = tarjan_scc(&graph).into_iter().filter(|ring| ring.len() > 1);
    let mut cycles: Vec<_> = rings
        .map(|ring| {
            let members: BTreeSet<String> = ring.into_iter().map(str::to_owned).collect();
            let inside =
                |(from, to): &(String, String)| members.contains(from) && members.contains(to);
            let places = edges
                .iter()
                .filter(|(edge, _)| inside(edge))
                .map(|((from, to), place)| format!("{from} -> {to} ({place})"))
                .collect();
            Cycle { members, places }
        })
        .collect();
    cycles.sort_by(|a, b| a.members.cmp(&b.members));
    cycles
}

/// Returns the dependencies of siblings, each with its first place in the code.
fn sibling_edges(read: &Crate) -> BTreeMap<(String, String), String> {
    let mut edges = BTreeMap::new();
    for (at, module) in read.modules.iter().enumerate() {
        for named in read.named_by(at) {
            let Some(to) = named.module else { continue };
            let to = &read.modules[to].path;
            let shared = module.path.iter().zip(to).take_while(|(a, b)| a == b);
            let below = shared.count() + 1;
            if module.path.len() < below || to.len() < below {
                continue;
            }
            let full = |path: &[String]| format!("{}::{}", read.name, path[..below].join("::"));
            let place = format!("{}:{}", super::shown(&module.file), named.line);
            edges.entry((full(&module.path), full(to))).or_insert(place);
        }
    }
    edges
}

//! Parses the modules of a crate with `syn`: what each defines, imports and uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, ItemUse, UseTree, Visibility};

/// A crate's modules; the first is its root.
pub(super) struct Crate {
    /// The name by which other crates import it: `quiz_engine`.
    pub(super) name: String,
    pub(super) modules: Vec<Module>,
}

/// One module, without child modules for unit tests.
pub(super) struct Module {
    /// From the root: `["model", "post"]`; the root's is empty.
    pub(super) path: Vec<String>,
    pub(super) file: PathBuf,
    /// Its child modules by name, as indices of [`Crate::modules`].
    pub(super) children: BTreeMap<String, usize>,
    /// The names of its items besides modules.
    items: BTreeSet<String>,
    /// The names that `use` imports, each with its paths.
    imports: BTreeMap<String, Vec<Vec<String>>>,
    /// The paths before `::*`.
    globs: Vec<Vec<String>>,
    /// Every path of two or more segments, also those of `use`.
    mentions: Vec<Mention>,
}

struct Mention {
    path: Vec<String>,
    line: usize,
}

/// A path in a module, resolved.
pub(super) struct Named {
    /// The full path: `discord_sandbox::model::post::NewMessage`, `std::fs::read`.
    pub(super) path: String,
    /// The target module in the same crate; `None` for another crate.
    pub(super) module: Option<usize>,
    pub(super) line: usize,
}

impl Crate {
    /// Reads a crate from its `lib.rs`.
    pub(super) fn read(name: &str, root: &Path) -> Self {
        let mut read = Self {
            name: name.to_owned(),
            modules: Vec::new(),
        };
        let folder = root.parent().expect("a file is in a folder").to_owned();
        read.read_file(Vec::new(), root, &folder);
        read
    }

    /// Reads a file; `folder` has the files of the module's children.
    fn read_file(&mut self, path: Vec<String>, file: &Path, folder: &Path) -> usize {
        let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let parsed = syn::parse_file(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        self.read_items(path, file, folder, &parsed.items)
    }

    fn read_items(
        &mut self,
        path: Vec<String>,
        file: &Path,
        folder: &Path,
        items: &[Item],
    ) -> usize {
        let mut names = Names::default();
        let mut inner = Vec::new();
        for item in items {
            match item {
                Item::Mod(module) if is_for_tests(&module.attrs) => {}
                Item::Mod(module) => inner.push(module),
                item => names.visit_item(item),
            }
        }
        let at = self.modules.len();
        self.modules.push(Module {
            path: path.clone(),
            file: file.to_owned(),
            children: BTreeMap::new(),
            items: items.iter().filter_map(name_of).collect(),
            imports: names.imports,
            globs: names.globs,
            mentions: names.mentions,
        });
        for module in inner {
            let name = module.ident.to_string();
            let child = self.read_child(&path, file, folder, module);
            self.modules[at].children.insert(name, child);
        }
        at
    }

    fn read_child(
        &mut self,
        parent: &[String],
        file: &Path,
        folder: &Path,
        module: &ItemMod,
    ) -> usize {
        let name = module.ident.to_string();
        let path = [parent, std::slice::from_ref(&name)].concat();
        let inside = folder.join(&name);
        if let Some((_, items)) = &module.content {
            return self.read_items(path, file, &inside, items);
        }
        let beside = folder.join(format!("{name}.rs"));
        match beside.is_file() {
            true => self.read_file(path, &beside, &inside),
            false => self.read_file(path, &inside.join("mod.rs"), &inside),
        }
    }

    /// Returns the module's full path, with the crate's name.
    pub(super) fn full_path(&self, module: usize) -> String {
        let path = &self.modules[module].path;
        [std::slice::from_ref(&self.name), path].concat().join("::")
    }

    /// Returns all paths in a module, resolved through imports and re-exports.
    pub(super) fn named_by(&self, module: usize) -> Vec<Named> {
        let mut named = Vec::new();
        for mention in &self.modules[module].mentions {
            let mut found = Search::default();
            self.resolve(module, &mention.path, &mut found);
            named.extend(found.found.into_iter().map(|(path, module)| Named {
                path,
                module,
                line: mention.line,
            }));
        }
        named
    }

    /// Resolves a path that is written in `module`.
    fn resolve(&self, module: usize, path: &[String], search: &mut Search) {
        let Some((first, rest)) = path.split_first() else {
            return;
        };
        match first.as_str() {
            "crate" => self.descend(0, rest, search),
            "self" => self.descend(module, rest, search),
            "super" => self.descend(self.parent(module), rest, search),
            // A leading `::` names another crate.
            "" => search.add(rest.join("::"), None),
            _ if self.knows(module, first) => self.descend(module, path, search),
            _ => search.add(path.join("::"), None),
        }
    }

    /// Resolves the rest of a path in `module`.
    fn descend(&self, module: usize, path: &[String], search: &mut Search) {
        let Some((first, rest)) = path.split_first() else {
            return search.add(self.full_path(module), Some(module));
        };
        let known = &self.modules[module];
        if first == "super" {
            return self.descend(self.parent(module), rest, search);
        }
        if let Some(child) = known.children.get(first) {
            return self.descend(*child, rest, search);
        }
        let full = format!("{}::{}", self.full_path(module), path.join("::"));
        search.add(full, Some(module));
        if known.items.contains(first) || !search.enter(module, path) {
            return;
        }
        for import in known.imports.get(first).into_iter().flatten() {
            let path = [import, rest].concat();
            // `use json::json` refers to a crate: an import does not define its own first segment.
            match import.first() == Some(first) {
                true => search.add(path.join("::"), None),
                false => self.resolve(module, &path, search),
            }
        }
        for glob in &known.globs {
            for from in self.modules_of(module, glob) {
                if self.knows(from, first) {
                    self.descend(from, path, search);
                }
            }
        }
    }

    /// Returns whether a name is defined or imported in a module.
    fn knows(&self, module: usize, name: &str) -> bool {
        let module = &self.modules[module];
        module.children.contains_key(name)
            || module.items.contains(name)
            || module.imports.contains_key(name)
    }

    fn modules_of(&self, module: usize, path: &[String]) -> Vec<usize> {
        let mut search = Search::default();
        self.resolve(module, path, &mut search);
        let paths = search.found.into_iter();
        paths
            .filter_map(|(path, module)| module.filter(|module| self.full_path(*module) == path))
            .collect()
    }

    fn parent(&self, module: usize) -> usize {
        let path = &self.modules[module].path;
        let above = &path[..path.len().saturating_sub(1)];
        self.modules
            .iter()
            .position(|module| module.path == above)
            .expect("a module's parent is read before it")
    }
}

/// The targets of one path: several if the name is re-exported.
#[derive(Default)]
struct Search {
    found: Vec<(String, Option<usize>)>,
    /// The visited paths, since re-exports can be cyclic.
    entered: BTreeSet<(usize, Vec<String>)>,
}

impl Search {
    fn add(&mut self, path: String, module: Option<usize>) {
        self.found.push((path, module));
    }

    fn enter(&mut self, module: usize, path: &[String]) -> bool {
        self.entered.insert((module, path.to_vec()))
    }
}

/// Collects the paths in a module, without other modules.
#[derive(Default)]
struct Names {
    imports: BTreeMap<String, Vec<Vec<String>>>,
    globs: Vec<Vec<String>>,
    mentions: Vec<Mention>,
}

impl Names {
    fn import(&mut self, tree: &UseTree, mut path: Vec<String>) {
        let line = tree.span().start().line;
        match tree {
            UseTree::Path(next) => {
                path.push(next.ident.to_string());
                self.import(&next.tree, path);
            }
            UseTree::Name(last) if last.ident == "self" => {
                let name = path.last().cloned().unwrap_or_default();
                self.add_import(name, path, line);
            }
            UseTree::Name(last) => {
                path.push(last.ident.to_string());
                self.add_import(last.ident.to_string(), path, line);
            }
            UseTree::Rename(last) => {
                if last.ident != "self" {
                    path.push(last.ident.to_string());
                }
                self.add_import(last.rename.to_string(), path, line);
            }
            UseTree::Glob(_) => {
                self.mentions.push(Mention {
                    path: path.clone(),
                    line,
                });
                self.globs.push(path);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, path.clone());
                }
            }
        }
    }

    fn add_import(&mut self, name: String, path: Vec<String>, line: usize) {
        self.mentions.push(Mention {
            path: path.clone(),
            line,
        });
        // `use x;` of the module's own item or of a crate adds no name.
        if path.len() > 1 || path.first() != Some(&name) {
            self.imports.entry(name).or_default().push(path);
        }
    }

    /// Finds paths in the tokens of a macro, which `syn` does not parse.
    fn scan(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut line = 0;
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.mention(std::mem::take(&mut path), line);
                        line = ident.span().start().line;
                    }
                    path.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() => {
                    colons += 1;
                }
                token => {
                    self.mention(std::mem::take(&mut path), line);
                    colons = 0;
                    if let TokenTree::Group(group) = token {
                        self.scan(group.stream());
                    }
                }
            }
        }
        self.mention(path, line);
    }

    fn mention(&mut self, path: Vec<String>, line: usize) {
        if path.len() > 1 {
            self.mentions.push(Mention { path, line });
        }
    }
}

impl<'a> Visit<'a> for Names {
    fn visit_item_use(&mut self, import: &'a ItemUse) {
        let start = match import.leading_colon {
            Some(_) => vec![String::new()],
            None => Vec::new(),
        };
        self.import(&import.tree, start);
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        let mut segments: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        if path.leading_colon.is_some() {
            segments.insert(0, String::new());
        }
        self.mention(segments, path.span().start().line);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'a syn::Macro) {
        visit::visit_macro(self, called);
        self.scan(called.tokens.clone());
    }

    fn visit_attribute(&mut self, attribute: &'a Attribute) {
        if let syn::Meta::List(list) = &attribute.meta {
            self.scan(list.tokens.clone());
        }
    }

    fn visit_item_mod(&mut self, module: &'a ItemMod) {
        // A module inside a function; those of a file are not visited here.
        if !is_for_tests(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_visibility(&mut self, _: &'a Visibility) {}
}

/// Returns whether a module is compiled for unit tests only.
pub(super) fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Path>()
                .is_ok_and(|only| only.is_ident("test"))
    })
}

fn name_of(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

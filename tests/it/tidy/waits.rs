//! Finds waits in test code without a deadline.
//!
//! A wait has to be in the arguments of one of [`HELPERS`], whose deadline ends it and whose message
//! names what it waited for. The operations of the sandbox's people have their own deadlines.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    Expr, ExprAwait, ExprCall, ExprMethodCall, Ident, ImplItemFn, ItemFn, ItemMod, Local, Macro,
    Pat, Token,
};

use super::source::is_for_tests;

/// Functions and macros with a deadline for the waits in their arguments.
const HELPERS: &[&str] = &[
    "within",
    "eventually",
    "blocking_within",
    "timeout",
    "timeout_at",
];

/// Methods of channels, streams, sockets, tasks and locks that wait for another task.
const ASYNC_WAITS: &[&str] = &[
    "accept",
    "acquire",
    "acquire_owned",
    "changed",
    "closed",
    "join_next",
    "next",
    "notified",
    "readable",
    "recv",
    "recv_many",
    "ticked",
    "try_next",
    "wait",
    "wait_with_output",
    "writable",
];

/// Methods without arguments that block the thread.
const BLOCKING_WAITS: &[&str] = &["join", "output", "park", "recv", "wait", "wait_with_output"];

/// Which code of a file is checked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    WholeFile,
    /// Only modules with `#[cfg(test)]`.
    TestModules,
}

/// Returns the waits without a deadline, as `line: what`.
pub(super) fn endless_waits(file: &Path, text: &str, scope: Scope) -> Vec<String> {
    let parsed = syn::parse_file(text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    let mut search = Search {
        in_tests: scope == Scope::WholeFile,
        ..Search::default()
    };
    search.visit_file(&parsed);
    search.found
}

#[derive(Default)]
struct Search {
    in_tests: bool,
    /// The number of helpers around the visited code.
    helpers: usize,
    /// Local variables of the function that are passed to a helper.
    passed: BTreeSet<String>,
    /// Local variables with a future, and whether it ends or has a deadline.
    ending: BTreeMap<String, bool>,
    found: Vec<String>,
}

impl Search {
    fn add(&mut self, at: impl Spanned, what: &str) {
        if self.in_tests && self.helpers == 0 {
            self.found
                .push(format!("{}: {what}", at.span().start().line));
        }
    }

    fn helped(&mut self, visit: impl FnOnce(&mut Self)) {
        self.helpers += 1;
        visit(self);
        self.helpers -= 1;
    }

    fn function(&mut self, block: &syn::Block, visit: impl FnOnce(&mut Self)) {
        let mut passed = Passed::default();
        passed.visit_block(block);
        let passed = std::mem::replace(&mut self.passed, passed.names);
        let ending = std::mem::take(&mut self.ending);
        visit(self);
        self.passed = passed;
        self.ending = ending;
    }

    /// Returns the name of the wait if awaiting this expression has no deadline.
    fn endless(&self, awaited: &Expr) -> Option<String> {
        match awaited {
            Expr::MethodCall(call) if waits(call) => Some(format!("{}()", call.method)),
            Expr::MethodCall(_) | Expr::Await(_) => None,
            Expr::Call(call) => spawns(&call.func).then(|| "a task".to_owned()),
            Expr::Path(path) => {
                let name = path.path.get_ident()?.to_string();
                let ends = self.ending.get(&name).copied().unwrap_or(false);
                (!ends).then_some(name)
            }
            Expr::Reference(reference) => self.endless(&reference.expr),
            Expr::Paren(paren) => self.endless(&paren.expr),
            _ => None,
        }
    }

    fn visit_select(&mut self, called: &Macro) {
        let arms = select_arms.parse2(called.tokens.clone());
        let arms = arms.unwrap_or_else(|error| panic!("a select! that cannot be read: {error}"));
        let futures = arms.iter().filter_map(|arm| arm.future.as_ref());
        // It ends when one of its arms ends.
        let waits: Option<Vec<_>> = futures.clone().map(|arm| self.endless(arm)).collect();
        if let Some(waits) = waits {
            self.add(&called.path, &format!("select! of {}", waits.join(", ")));
        }
        for arm in &arms {
            if let Some(Expr::MethodCall(call)) = &arm.future {
                call.args.iter().for_each(|arg| self.visit_expr(arg));
            }
            self.visit_expr(&arm.then);
        }
    }
}

/// One arm of a `select!`; `else` has no future.
struct Arm {
    future: Option<Expr>,
    then: Expr,
}

fn select_arms(input: ParseStream<'_>) -> syn::Result<Vec<Arm>> {
    let mut arms = Vec::new();
    if input.peek(Ident) && input.peek2(Token![;]) {
        input.parse::<Ident>()?;
        input.parse::<Token![;]>()?;
    }
    while !input.is_empty() {
        let future = match input.peek(Token![else]) {
            true => {
                input.parse::<Token![else]>()?;
                None
            }
            false => {
                Pat::parse_multi(input)?;
                input.parse::<Token![=]>()?;
                Some(input.parse::<Expr>()?)
            }
        };
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            input.parse::<Token![if]>()?;
            input.parse::<Expr>()?;
        }
        input.parse::<Token![=>]>()?;
        arms.push(Arm {
            future,
            then: Expr::parse_with_earlier_boundary_rule(input)?,
        });
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(arms)
}

impl<'a> Visit<'a> for Search {
    fn visit_item_mod(&mut self, module: &'a ItemMod) {
        let outer = self.in_tests;
        self.in_tests |= is_for_tests(&module.attrs);
        visit::visit_item_mod(self, module);
        self.in_tests = outer;
    }

    fn visit_item_fn(&mut self, function: &'a ItemFn) {
        self.function(&function.block, |search| {
            visit::visit_item_fn(search, function);
        });
    }

    fn visit_impl_item_fn(&mut self, function: &'a ImplItemFn) {
        self.function(&function.block, |search| {
            visit::visit_impl_item_fn(search, function);
        });
    }

    fn visit_local(&mut self, local: &'a Local) {
        let mut passed = false;
        if let (Pat::Ident(name), Some(init)) = (&local.pat, &local.init) {
            let name = name.ident.to_string();
            passed = self.passed.contains(&name);
            let ends = !matches!(&*init.expr, Expr::Path(_)) && self.endless(&init.expr).is_none();
            self.ending.insert(name, ends);
        }
        match passed {
            true => self.helped(|search| visit::visit_local(search, local)),
            false => visit::visit_local(self, local),
        }
    }

    fn visit_expr_call(&mut self, call: &'a ExprCall) {
        match is_helper(&call.func) {
            true => self.helped(|search| visit::visit_expr_call(search, call)),
            false => visit::visit_expr_call(self, call),
        }
    }

    fn visit_expr_await(&mut self, awaited: &'a ExprAwait) {
        if let Some(wait) = self.endless(&awaited.base) {
            self.add(&awaited.base, &format!("{wait}.await"));
        }
        match &*awaited.base {
            // The call itself does not block.
            Expr::MethodCall(call) => {
                self.visit_expr(&call.receiver);
                call.args.iter().for_each(|arg| self.visit_expr(arg));
            }
            base => self.visit_expr(base),
        }
    }

    fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
        let name = call.method.to_string();
        let blocks = BLOCKING_WAITS.contains(&name.as_str()) && call.args.is_empty();
        if blocks || (name == "status" && runs_a_program(&call.receiver)) {
            self.add(&call.method, &format!("{name}() blocks"));
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_loop(&mut self, looped: &'a syn::ExprLoop) {
        if Pauses::in_block(&looped.body) {
            self.add(looped.loop_token, "a loop that waits");
        }
        visit::visit_expr_loop(self, looped);
    }

    fn visit_expr_while(&mut self, looped: &'a syn::ExprWhile) {
        let mut condition = Pauses::default();
        condition.visit_expr(&looped.cond);
        if (condition.pauses || Pauses::in_block(&looped.body)) && !condition.has_deadline {
            self.add(looped.while_token, "a loop that waits");
        }
        visit::visit_expr_while(self, looped);
    }

    fn visit_macro(&mut self, called: &'a Macro) {
        if called
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == "select")
        {
            return self.visit_select(called);
        }
        for argument in arguments(called) {
            self.visit_expr(&argument);
        }
    }
}

/// Parses the arguments of a macro that takes expressions, such as `assert!` and `join!`.
fn arguments(called: &Macro) -> Punctuated<Expr, Token![,]> {
    let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
    parser.parse2(called.tokens.clone()).unwrap_or_default()
}

fn is_helper(called: &Expr) -> bool {
    let Expr::Path(path) = called else {
        return false;
    };
    let last = path.path.segments.last();
    last.is_some_and(|last| HELPERS.contains(&last.ident.to_string().as_str()))
}

/// Returns whether a call starts a task, whose handle waits for it.
fn spawns(called: &Expr) -> bool {
    let Expr::Path(path) = called else {
        return false;
    };
    let last = path.path.segments.last();
    last.is_some_and(|last| last.ident == "spawn" || last.ident == "spawn_blocking")
}

fn waits(call: &ExprMethodCall) -> bool {
    let name = call.method.to_string();
    // `watch::Receiver::wait_for` takes a closure, `Channel::wait_for` a text.
    let watches = name == "wait_for" && matches!(call.args.first(), Some(Expr::Closure(_)));
    watches || ASYNC_WAITS.contains(&name.as_str())
}

/// Returns whether a chain of calls begins with `Command::new`.
fn runs_a_program(receiver: &Expr) -> bool {
    match receiver {
        Expr::MethodCall(call) => runs_a_program(&call.receiver),
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => path
                .path
                .segments
                .iter()
                .any(|part| part.ident == "Command"),
            _ => false,
        },
        _ => false,
    }
}

/// Finds the variables that a function passes to a helper.
#[derive(Default)]
struct Passed {
    names: BTreeSet<String>,
}

impl<'a> Visit<'a> for Passed {
    fn visit_expr_call(&mut self, call: &'a ExprCall) {
        if is_helper(&call.func) {
            for argument in &call.args {
                self.names.extend(name_of(argument));
            }
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_macro(&mut self, called: &'a Macro) {
        for argument in arguments(called) {
            self.visit_expr(&argument);
        }
    }
}

fn name_of(argument: &Expr) -> Option<String> {
    match argument {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Reference(reference) => name_of(&reference.expr),
        _ => None,
    }
}

/// Finds whether code awaits or sleeps, and whether it reads a clock.
#[derive(Default)]
struct Pauses {
    pauses: bool,
    has_deadline: bool,
}

impl Pauses {
    fn in_block(block: &syn::Block) -> bool {
        let mut found = Self::default();
        found.visit_block(block);
        found.pauses
    }

    fn scan(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if ident == "await" => self.pauses = true,
                TokenTree::Group(group) => self.scan(group.stream()),
                _ => {}
            }
        }
    }
}

impl<'a> Visit<'a> for Pauses {
    fn visit_expr_await(&mut self, _: &'a ExprAwait) {
        self.pauses = true;
    }

    fn visit_expr_path(&mut self, path: &'a syn::ExprPath) {
        let last = path.path.segments.last();
        self.pauses |= last.is_some_and(|last| last.ident == "sleep");
    }

    fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
        self.has_deadline |= call.method == "elapsed";
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, called: &'a Macro) {
        self.scan(called.tokens.clone());
    }
}

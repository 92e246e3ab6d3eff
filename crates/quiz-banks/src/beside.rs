//! Pictures that a prompt names by a relative path. They are shown if they are beside the bank or
//! inside its file; else their alt texts stand in their places, as in [`pictures`](crate::pictures).

use crate::diagnostic::Diagnostic;
use crate::draft::{Parsed, Relative, Waiting};
use crate::lint;
use crate::picture::PictureFault;
use quiz_engine::question::{Bank, Image, Markdown, Question};
use std::sync::Arc;

impl Waiting {
    pub(crate) fn new(relative: Relative, question: &Question, before: usize) -> Self {
        let question = Question {
            prompt: Markdown::new(relative.prompt.clone()),
            image: Some(Image {
                url: relative.reference.clone(),
                alt: relative.alt.clone(),
            }),
            ..question.clone()
        };
        Self {
            relative,
            question: Arc::new(question),
            before,
        }
    }

    /// Whether a diagnostic says that the picture is missing.
    fn is_told_by(&self, one: &Diagnostic) -> bool {
        let named = || {
            one.message
                .starts_with(&format!("\"{}\"", self.relative.reference))
        };
        one.span == self.relative.span
            && match one.code {
                "relative-image" => named(),
                "empty-prompt" => self.relative.alone,
                _ => false,
            }
    }
}

impl Parsed {
    /// Gives questions those pictures that `find` knows; it returns the path under which a picture
    /// is read.
    pub(crate) fn use_pictures(
        &mut self,
        mut find: impl FnMut(&str) -> Result<String, PictureFault>,
    ) {
        let Some(empty) = self.empty.take() else {
            return;
        };
        let mut bank = self.bank.take().unwrap_or(*empty);
        for mut waiting in std::mem::take(&mut self.waiting).into_iter().rev() {
            let found = match &waiting.relative.inside {
                Some(name) => Ok(name.clone()),
                None => find(&waiting.relative.reference),
            };
            match found {
                Ok(path) => {
                    waiting.settle(&mut self.diagnostics);
                    if let Some(image) = &mut Arc::make_mut(&mut waiting.question).image {
                        image.url = path;
                    }
                    waiting.put(&mut bank, &mut self.refused);
                }
                Err(fault) if fault.code == "picture-missing" => {}
                Err(fault) => {
                    let told = |one: &&mut Diagnostic| waiting.is_told_by(one);
                    if let Some(one) = self.diagnostics.iter_mut().find(told)
                        && one.code == "relative-image"
                    {
                        one.code = fault.code;
                        one.message = fault.message;
                        one.help(fault.help);
                    }
                }
            }
        }
        self.bank = (!bank.questions.is_empty()).then_some(bank);
    }
}

impl Waiting {
    /// Takes back that the picture is missing.
    fn settle(&self, diagnostics: &mut Vec<Diagnostic>) {
        if self.relative.alt.is_none() {
            let mut missing = diagnostics.iter_mut();
            let missing = missing.find(|one| self.is_told_by(one) && one.code == "relative-image");
            if let Some(one) = missing {
                let (code, message, help) = lint::NO_ALT_TEXT;
                one.code = code;
                one.message = message.to_owned();
                one.help(help);
            }
        }
        diagnostics.retain(|one| !self.is_told_by(one));
    }

    fn put(self, bank: &mut Bank, refused: &mut usize) {
        if self.relative.alone {
            bank.questions.insert(self.before, self.question);
            *refused -= 1;
        } else {
            bank.questions[self.before] = self.question;
        }
    }
}

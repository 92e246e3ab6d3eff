//! Something a person does, built step by step: plain, or with a fault in it.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};

use super::{Pending, client};
use crate::id::{MessageId, UserId};
use crate::inner::Inner;
use crate::model::interaction::{Act, Started};

/// A press or a choice that is not sent yet.
///
/// ```no_run
/// # async fn doc(ana: &discord_sandbox::Person, question: &discord_sandbox::Message) -> anyhow::Result<()> {
/// let late = ana.pressing(question, "B").at_ms(1_790_000_021_000).send()?;
/// late.again(); // the same event, told twice
/// let reply = late.reply().await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "nothing happens before `send`"]
pub struct Doing {
    pub(super) inner: Arc<Inner>,
    pub(super) user: UserId,
    pub(super) message: MessageId,
    pub(super) what: What,
    pub(super) at_ms: Option<i64>,
    pub(super) checked: bool,
}

#[derive(Clone)]
pub(super) enum What {
    /// A button by the start of its label.
    Label(String),
    /// A button by its custom id.
    Id(String),
    /// Options of a menu by the start of their labels.
    Choose {
        custom_id: Option<String>,
        labels: Vec<String>,
    },
    /// Options of a menu by their values.
    Values {
        custom_id: String,
        values: Vec<String>,
    },
}

impl Doing {
    /// Stamps the interaction with this moment instead of now.
    pub fn at_ms(mut self, at_ms: i64) -> Self {
        self.at_ms = Some(at_ms);
        self
    }

    /// Sends it even if Discord's client would not, as on a disabled button or
    /// with a custom id that the message does not have.
    pub fn unchecked(mut self) -> Self {
        self.checked = false;
        self
    }

    /// Sends it and does not wait.
    ///
    /// # Errors
    ///
    /// If a person could not do it, or the bot was never there.
    pub fn send(self) -> Result<Pending> {
        let (user, message) = (self.user, self.message);
        let mut world = self.inner.lock();
        let mut act = match self.what {
            What::Label(label) => {
                let now = client::visible(&world, user, message)?;
                let custom_id = super::message::find_button(&now, &label)?;
                client::press(&world, user, message, &custom_id, self.checked)?
            }
            What::Id(custom_id) => client::press(&world, user, message, &custom_id, self.checked)?,
            What::Choose { custom_id, labels } => {
                let now = client::visible(&world, user, message)?;
                let (custom_id, values) =
                    super::message::find_options(&now, custom_id.as_deref(), &labels)?;
                client::select(&world, user, message, &custom_id, &values, self.checked)?
            }
            What::Values { custom_id, values } => {
                client::select(&world, user, message, &custom_id, &values, self.checked)?
            }
        };
        act.at_ms = self.at_ms;
        let started = start(&mut world, act)?;
        drop(world);
        Ok(Pending::new(self.inner, user, started))
    }
}

/// Starts an act, or says why it cannot reach the bot.
pub(crate) fn start(world: &mut crate::model::World, act: Act) -> Result<Started> {
    ensure!(
        world.sessions.is_known(),
        "the application did not respond: the bot is not connected"
    );
    world.start(act).context("this person cannot do that here")
}

/// Starts what `build` builds under one lock.
pub(super) fn send(
    inner: &Arc<Inner>,
    build: impl FnOnce(&mut crate::model::World) -> Result<Act>,
) -> Result<Pending> {
    let mut world = inner.lock();
    let act = build(&mut world)?;
    let user = act.user;
    let started = start(&mut world, act)?;
    drop(world);
    Ok(Pending::new(Arc::clone(inner), user, started))
}

//! Presses and choices that are built before they are sent.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::{Pending, client};
use crate::id::{MessageId, UserId};
use crate::inner::Inner;
use crate::model::interaction::{Action, Started};

/// A press or a choice that is not sent yet.
///
/// ```no_run
/// # async fn doc(ana: &discord_sandbox::Person, question: &discord_sandbox::Message) -> anyhow::Result<()> {
/// let late = ana.pressing(question, "B").at_ms(1_790_000_021_000).send()?;
/// late.again(); // the same event twice
/// let reply = late.reply().await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "nothing happens before `send`"]
pub struct UnsentAction {
    pub(super) inner: Arc<Inner>,
    pub(super) user: UserId,
    pub(super) message: MessageId,
    pub(super) what: What,
    pub(super) at_ms: Option<i64>,
    pub(super) age: Duration,
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

impl UnsentAction {
    /// Sets the timestamp of the interaction, in milliseconds since 1970.
    pub fn at_ms(mut self, at_ms: i64) -> Self {
        self.at_ms = Some(at_ms);
        self
    }

    /// Sends it as if it took this long to arrive: its timestamp is earlier, and less time is left for
    /// the first response.
    pub fn delayed(mut self, by: Duration) -> Self {
        self.age = by;
        self
    }

    /// Sends it even if Discord's client would not: on a disabled button, or with a custom id that
    /// the message does not have.
    pub fn unchecked(mut self) -> Self {
        self.checked = false;
        self
    }

    /// Sends it and does not wait for the response.
    ///
    /// # Errors
    ///
    /// If Discord's client would not send it, or if no bot has connected.
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
        act.age = self.age;
        act.at_ms = self.at_ms.or_else(|| {
            let by = i64::try_from(self.age.as_millis()).unwrap_or(i64::MAX);
            (by > 0).then(|| world.now_ms().saturating_sub(by))
        });
        let started = start(&mut world, act)?;
        drop(world);
        Ok(Pending::new(self.inner, user, started))
    }
}

/// Sends an action to the bot; fails if no bot has connected or the person is not in the server.
pub(crate) fn start(world: &mut crate::model::World, act: Action) -> Result<Started> {
    ensure!(
        world.sessions.is_known(),
        "the application did not respond: the bot is not connected"
    );
    world.start(act).context("this person cannot do that here")
}

/// Builds an action and sends it, under one lock.
pub(super) fn send(
    inner: &Arc<Inner>,
    build: impl FnOnce(&mut crate::model::World) -> Result<Action>,
) -> Result<Pending> {
    let mut world = inner.lock();
    let act = build(&mut world)?;
    let user = act.user;
    let started = start(&mut world, act)?;
    drop(world);
    Ok(Pending::new(Arc::clone(inner), user, started))
}

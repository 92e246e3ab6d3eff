//! Named tasks that run as long as the bot.

use std::collections::HashMap;
use tokio::task::{Id, JoinSet};

/// Long-lived tasks, none of which should end by itself.
#[derive(Debug, Default)]
pub struct Tasks {
    set: JoinSet<()>,
    names: HashMap<Id, &'static str>,
}

/// How a task ended, with its name.
#[derive(Debug, thiserror::Error)]
pub enum Ended {
    /// It returned.
    #[error("the task {0} ended, which it never should")]
    Returned(&'static str),
    /// It panicked, with this message.
    #[error("the task {0} panicked: {1}")]
    Panicked(&'static str, String),
}

impl Tasks {
    /// Runs a task until [`Tasks::stop`].
    pub fn spawn(&mut self, name: &'static str, task: impl Future<Output = ()> + Send + 'static) {
        let task = self.set.spawn(task);
        self.names.insert(task.id(), name);
    }

    /// Resolves when a task has ended; never if there is none.
    pub async fn ended(&mut self) -> Ended {
        let Some(ended) = self.set.join_next_with_id().await else {
            return std::future::pending().await;
        };
        let id = match &ended {
            Ok((id, ())) => *id,
            Err(error) => error.id(),
        };
        let name = self.names.remove(&id).unwrap_or("without a name");
        match ended {
            Ok(_) => Ended::Returned(name),
            Err(error) => Ended::Panicked(name, panic_text(error)),
        }
    }

    /// Aborts every task at its next await, and waits until all have ended.
    pub async fn stop(&mut self) {
        self.set.shutdown().await;
        self.names.clear();
    }
}

/// Returns the message of a panic.
pub(super) fn panic_text(error: tokio::task::JoinError) -> String {
    if !error.is_panic() {
        return "it was aborted".to_owned();
    }
    let payload = error.into_panic();
    let text = payload
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned());
    let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
    text.unwrap_or_else(|| "without a message".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_task_that_ends_is_reported_with_its_name() {
        let mut tasks = Tasks::default();
        tasks.spawn("patient", std::future::pending());
        tasks.spawn("doomed", async { panic!("for {}", 1) });
        let ended = tasks.ended().await.to_string();
        assert_eq!(ended, "the task doomed panicked: for 1");
        tasks.spawn("brief", async {});
        let ended = tasks.ended().await.to_string();
        assert_eq!(ended, "the task brief ended, which it never should");
        tasks.stop().await;
    }
}

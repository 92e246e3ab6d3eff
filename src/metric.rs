//! Every metric with its name, kind and help text. No label identifies a server or a member.

/// A metric as it appears in Prometheus.
#[derive(Debug)]
pub(crate) struct Metric {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) help: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Counter,
    Gauge,
    /// A histogram of seconds.
    Seconds,
    /// A histogram of numbers.
    Sizes,
}

macro_rules! metrics {
    ($($constant:ident = $kind:ident $name:literal $help:literal;)*) => {
        $(pub(crate) const $constant: &str = $name;)*
        pub(crate) const ALL: &[Metric] = &[
            $(Metric { name: $name, kind: Kind::$kind, help: $help },)*
        ];
    };
}

metrics! {
    BUILD = Gauge "quizbot_build_info" "Always 1; the label is the version";
    ANSWERS = Counter "quizbot_answers_total" "Accepted answers";
    ACKNOWLEDGE = Seconds "quizbot_acknowledge_seconds" "From an interaction's timestamp to the end of its first response";
    COMMIT = Seconds "quizbot_commit_seconds" "Time to commit and sync one transaction";
    COMMIT_JOBS = Sizes "quizbot_commit_jobs" "Decisions that shared one transaction";
    STORE_QUEUE = Gauge "quizbot_store_queue" "Decisions waiting for the disk";
    QUERIES_GIVEN_UP = Counter "quizbot_queries_given_up_total" "Queries of members that ran or waited too long";
    PUBLISHER_QUEUE = Gauge "quizbot_publisher_queue" "Channels waiting for a message to be posted or edited";
    REST_REQUESTS = Counter "quizbot_rest_requests_total" "Requests to Discord by route and status; status 0 when no answer came";
    RATE_LIMIT_WAIT = Seconds "quizbot_rate_limit_wait_seconds" "Time that a request waited for Discord's rate limits";
    IDENTIFIES = Counter "quizbot_identifies_total" "New sessions at the gateway; Discord allows 1000 a day";
    SHARDS = Gauge "quizbot_shards" "Shards that should be connected";
    SHARDS_CONNECTED = Gauge "quizbot_shards_connected" "Shards that are connected";
    QUIZZES_RUNNING = Gauge "quizbot_quizzes_running" "Quizzes that have begun and not ended";
    BANKS = Gauge "quizbot_banks" "Banks of the operator's folder that can be played";
    BANKS_REFUSED = Gauge "quizbot_bank_errors" "Errors in the operator's folder because of which something was refused";
    LIMITS_HIT = Counter "quizbot_limits_hit_total" "Refusals because a limit was reached, by limit";
    DATABASE_BYTES = Gauge "quizbot_database_bytes" "Size of the database";
    LOG_BYTES = Gauge "quizbot_database_log_bytes" "Size of the database's write-ahead log";
}

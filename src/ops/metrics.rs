//! Metrics in the text format of Prometheus.

use crate::bot::Core;
use crate::metric::{self, Kind, Metric};
use anyhow::{Context, anyhow};
use metrics::{counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::sync::Arc;

/// Buckets in seconds: Discord waits 3 s for a first response, a commit takes about a millisecond.
const SECONDS: [f64; 13] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 10.0,
];
const SIZES: [f64; 7] = [1.0, 2.0, 5.0, 10.0, 50.0, 200.0, 1000.0];

/// Installs the recorder; fails if the process has one already.
pub(super) fn start() -> anyhow::Result<PrometheusHandle> {
    let mut builder = PrometheusBuilder::new();
    for metric in metric::ALL {
        let bounds: &[f64] = match metric.kind {
            Kind::Seconds => &SECONDS,
            Kind::Sizes => &SIZES,
            Kind::Counter | Kind::Gauge => continue,
        };
        let matcher = Matcher::Full(metric.name.to_owned());
        builder = builder.set_buckets_for_metric(matcher, bounds)?;
    }
    let handle = builder
        .install_recorder()
        .map_err(|error| anyhow!(error))
        .context("cannot record metrics")?;
    metric::ALL.iter().for_each(describe);
    gauge!(metric::BUILD, "version" => env!("BUILD_VERSION")).set(1.0);
    Ok(handle)
}

/// Registers a metric with its help text, so that it is exported before its first event.
fn describe(metric: &Metric) {
    let (name, help) = (metric.name, metric.help);
    match metric.kind {
        Kind::Counter => describe_counter!(name, help),
        Kind::Gauge => describe_gauge!(name, help),
        Kind::Seconds | Kind::Sizes => describe_histogram!(name, help),
    }
    match (name, metric.kind) {
        // These need a label, and there is none before the first event.
        (metric::BUILD | metric::REST_REQUESTS, _) => {}
        (metric::LIMITS_HIT, _) => counter!(name, "limit" => "banks").absolute(0),
        (_, Kind::Counter) => counter!(name).absolute(0),
        (_, Kind::Gauge) => gauge!(name).increment(0.0),
        (_, Kind::Seconds | Kind::Sizes) => drop(histogram!(name)),
    }
}

/// Sets the gauges that no event updates.
pub(super) async fn sample(core: &Arc<Core>) {
    let size = core.read_unlimited(|reader| reader.size()).await;
    match size {
        Ok(size) => {
            gauge!(metric::DATABASE_BYTES).set(size.database_bytes as f64);
            gauge!(metric::LOG_BYTES).set(size.log_bytes as f64);
            gauge!(metric::QUIZZES_RUNNING).set(size.quizzes_running as f64);
        }
        Err(error) => tracing::warn!(error = format!("{error:#}"), "the store cannot be measured"),
    }
}

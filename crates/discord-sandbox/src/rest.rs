//! REST v10: parses a request, calls an operation of the world, builds the response.

mod about;
mod answer;
mod dispatch;
mod history;
mod payload;
mod respond;
pub(crate) mod route;

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Extension, Request, State};
use axum::http::{StatusCode, header};
use axum::response::Response;

use crate::connection::Connection;
use crate::counts::{Recorded, Refused};
use crate::fault::{Fault, Gate};
use crate::inner::Inner;
use crate::limit::Allowance;
use crate::model::World;
use crate::refusal::Refusal;
use answer::{Answer, Call};
use payload::Payload;
use route::Route;

/// Serves one request to the API. As with Discord, it is carried out even if the bot closes the
/// connection meanwhile.
pub(crate) async fn serve(
    State(inner): State<Arc<Inner>>,
    Extension(connection): Extension<Connection>,
    request: Request,
) -> Response {
    let served = tokio::spawn(handle(inner, connection, request));
    match served.await {
        Ok(response) => response,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}

async fn handle(inner: Arc<Inner>, connection: Connection, request: Request) -> Response {
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let route = Route::parse(&method, &path);
    let authorized = route.is_open() || is_authorized(&inner, &request);
    let query = request.uri().query().map(str::to_owned);
    let payload = payload::read(request).await;
    let fault = match authorized {
        true => inner
            .lock()
            .faults
            .take(route.kind(&method), route.channel()),
        false => None,
    };
    let (before, after) = split(fault);
    match before {
        Some(Fault::Status(status)) => return respond::refused(&Refusal::Injected(status)),
        Some(Fault::RateLimited {
            retry_after,
            global,
        }) => {
            let retry_after = retry_after.as_secs_f64();
            return respond::refused(&Refusal::RateLimited {
                retry_after,
                global,
            });
        }
        Some(Fault::Limited {
            retry_after,
            scope,
            place,
        }) => return respond::limited(retry_after.as_secs_f64(), scope, place),
        Some(Fault::Refused(fake)) => return respond::fake(fake),
        Some(Fault::Broken) => return connection.cut().await,
        Some(Fault::Late(delay)) => tokio::time::sleep(delay).await,
        Some(Fault::Held(gate)) => gate.pass().await,
        _ => {}
    }
    let (outcome, allowance) = {
        let mut world = inner.lock();
        world.ledger.requests += 1;
        match admit(&mut world, &route, &method, authorized) {
            Err(refusal) => (Err(refusal), Allowance::default()),
            Ok(allowance) => {
                let call = Call {
                    inner: &inner,
                    route: &route,
                    method: &method,
                    query: query.as_deref(),
                };
                let outcome = match payload {
                    Ok(payload) => record(&mut world, call, &path, payload),
                    Err(refusal) => Err(refusal),
                };
                (outcome, allowance)
            }
        }
    };
    if let Err(refusal) = &outcome {
        record_refusal(&inner, &route, &method, &path, refusal);
    }
    match after {
        Some(Fault::Replaced(fake)) => return respond::fake(fake),
        Some(Fault::BrokenAfter) => return connection.cut().await,
        Some(Fault::LateAnswer(delay)) => tokio::time::sleep(delay).await,
        Some(Fault::HeldAnswer(gate)) => gate.pass().await,
        _ => {}
    }
    match outcome {
        Ok(answer) => respond::answered(answer, &route, allowance),
        Err(refusal) => respond::refused(&refusal),
    }
}

/// Refuses a path that the sandbox does not have.
pub(crate) async fn unknown(State(inner): State<Arc<Inner>>, request: Request) -> Response {
    record_refusal(
        &inner,
        &Route::Unknown,
        request.method(),
        request.uri().path(),
        &Refusal::UnknownRoute,
    );
    respond::refused(&Refusal::UnknownRoute)
}

/// Serves the files of messages.
pub(crate) async fn attachment(State(inner): State<Arc<Inner>>, request: Request) -> Response {
    let id = request
        .uri()
        .path()
        .rsplit('/')
        .nth(1)
        .and_then(|id| id.parse().ok());
    let file = id.and_then(|id| inner.lock().files.get(&id).cloned());
    let Some(file) = file else {
        return respond::refused(&Refusal::UnknownRoute);
    };
    let content_type = file
        .content_type
        .as_deref()
        .unwrap_or("application/octet-stream");
    Response::builder()
        .status(StatusCode::OK)
        .header(header::CONTENT_TYPE, content_type)
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'; style-src 'unsafe-inline'",
        )
        .body(Body::from(file.bytes.clone()))
        .unwrap_or_else(|_| respond::refused(&Refusal::UnknownRoute))
}

fn is_authorized(inner: &Inner, request: &Request) -> bool {
    let given = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    given.and_then(|given| given.strip_prefix("Bot ")) == Some(inner.token.as_str())
}

/// Splits a fault into the part before the request is carried out, and the part after.
fn split(fault: Option<Fault>) -> (Option<Fault>, Option<Fault>) {
    match fault {
        Some(
            Fault::Replaced(_)
            | Fault::BrokenAfter
            | Fault::LateAnswer(_)
            | Fault::HeldAnswer(Gate { .. }),
        ) => (None, fault),
        _ => (fault, None),
    }
}

fn admit(
    world: &mut World,
    route: &Route,
    method: &axum::http::Method,
    authorized: bool,
) -> Result<Allowance, Refusal> {
    if *route == Route::Unknown {
        return Err(Refusal::UnknownRoute);
    }
    if !authorized {
        return Err(Refusal::Unauthorized);
    }
    world
        .limiter
        .admit(route.bucket(method), route.global_limit())
}

/// Records a call with its answer if a test records.
fn record(
    world: &mut World,
    call: Call<'_>,
    path: &str,
    payload: Payload,
) -> Result<Answer, Refusal> {
    if !world.ledger.recording {
        return dispatch::dispatch(world, call, payload);
    }
    let mut recorded = Recorded {
        method: call.method.to_string(),
        template: call.route.template().to_owned(),
        path: path.to_owned(),
        body: payload.json.clone(),
        files: payload
            .uploads
            .iter()
            .map(|upload| upload.filename.clone())
            .collect(),
        status: 0,
        answer: serde_json::Value::Null,
    };
    let outcome = dispatch::dispatch(world, call, payload);
    (recorded.status, recorded.answer) = match &outcome {
        Ok(answer) => (answer.status(), answer.to_value()),
        Err(refusal) => (refusal.parts().0, refusal.json()),
    };
    world.ledger.recorded.push(recorded);
    outcome
}

/// Records a refused request for `assert_clean`.
fn record_refusal(
    inner: &Inner,
    route: &Route,
    method: &axum::http::Method,
    path: &str,
    refusal: &Refusal,
) {
    let (status, code, _) = refusal.parts();
    let mut world = inner.lock();
    match refusal {
        Refusal::RateLimited { .. } => world.ledger.rate_limited += 1,
        Refusal::UnknownRoute => world.ledger.unknown_routes.push(format!("{method} {path}")),
        _ => {
            let request = format!("{method} {}", route.template());
            tracing::debug!(%request, status, code, "refused");
            world.ledger.refusals.push(Refused {
                request,
                status,
                code,
                answer: refusal.json(),
            });
        }
    }
}

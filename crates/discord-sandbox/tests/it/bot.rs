//! A minimal bot that a test controls.

use discord_sandbox::Sandbox;
use discord_sandbox::wait::{PATIENCE, within};
use futures_util::{SinkExt, StreamExt};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

pub(crate) const GUILDS: u64 = 1;
pub(crate) const GUILD_MESSAGES: u64 = 1 << 9;

/// Returns a client whose requests have a timeout.
pub(crate) fn http() -> reqwest::Client {
    let builder = reqwest::Client::builder().timeout(PATIENCE);
    builder.build().unwrap()
}

/// Sends a GET request.
pub(crate) async fn fetch(url: impl reqwest::IntoUrl) -> reqwest::Response {
    http().get(url).send().await.unwrap()
}

/// One gateway connection.
pub(crate) struct Gateway {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    /// The sequence number of the last event.
    pub(crate) sequence: u64,
}

impl Gateway {
    pub(crate) async fn open(url: &str) -> Self {
        let url = format!("{}/?v=10", url.replacen("http", "ws", 1));
        let opened = within(PATIENCE, "the gateway to open", connect_async(url)).await;
        let (socket, _) = opened.unwrap();
        let mut gateway = Self {
            socket,
            sequence: 0,
        };
        assert_eq!(gateway.frame().await.unwrap()["op"], 10);
        gateway
    }

    pub(crate) async fn send(&mut self, frame: Value) {
        let sent = self.socket.send(Message::text(frame.to_string()));
        within(PATIENCE, "the gateway to take a frame", sent)
            .await
            .unwrap();
    }

    pub(crate) async fn identify(&mut self, token: &str, intents: u64) {
        self.send(json!({ "op": 2, "d": {
            "token": token, "intents": intents, "compress": true, "properties": {},
        } }))
        .await;
    }

    /// Waits for the next frame; `Err` is the close code, or 0 if the connection broke.
    pub(crate) async fn frame(&mut self) -> Result<Value, u16> {
        let frame: Value = serde_json::from_slice(&self.payload().await?).unwrap();
        self.sequence = frame["s"].as_u64().unwrap_or(self.sequence);
        Ok(frame)
    }

    /// Waits for the next frame, and returns its bytes without parsing them.
    pub(crate) async fn raw_frame(&mut self) -> Vec<u8> {
        self.payload().await.unwrap()
    }

    async fn payload(&mut self) -> Result<Vec<u8>, u16> {
        let received = async {
            loop {
                match self.socket.next().await {
                    Some(Ok(frame @ (Message::Text(_) | Message::Binary(_)))) => {
                        break Ok(frame.into_data().to_vec());
                    }
                    Some(Ok(Message::Close(frame))) => {
                        break Err(frame.map_or(0, |frame| frame.code.into()));
                    }
                    Some(Ok(_)) => {}
                    Some(Err(_)) | None => break Err(0),
                }
            }
        };
        within(PATIENCE, "a frame of the gateway", received).await
    }

    /// Connects again and resumes the session.
    pub(crate) async fn resumed(url: &str, token: &str, session: &str, sequence: u64) -> Self {
        let mut gateway = Self::open(url).await;
        let resume = json!({ "token": token, "session_id": session, "seq": sequence });
        gateway.send(json!({ "op": 6, "d": resume })).await;
        gateway
    }

    /// Waits for the next event of this name, and returns its data; skips others.
    pub(crate) async fn event(&mut self, name: &str) -> Value {
        let received = async {
            loop {
                let frame = self
                    .frame()
                    .await
                    .unwrap_or_else(|code| panic!("closed with {code}, no {name}"));
                if frame["t"] == name {
                    return frame["d"].clone();
                }
            }
        };
        within(PATIENCE, format!("the event {name}"), received).await
    }
}

/// A bot with a gateway connection and a REST client.
pub(crate) struct Bot {
    pub(crate) gateway: Gateway,
    pub(crate) session: String,
    pub(crate) id: String,
    http: reqwest::Client,
    url: String,
    token: String,
}

impl Bot {
    pub(crate) async fn start(sandbox: &Sandbox) -> Self {
        Self::with_intents(sandbox, GUILDS).await
    }

    pub(crate) async fn with_intents(sandbox: &Sandbox, intents: u64) -> Self {
        let mut gateway = Gateway::open(sandbox.url()).await;
        gateway.identify(sandbox.token(), intents).await;
        let ready = gateway.event("READY").await;
        let mut bot = Self {
            gateway,
            session: ready["session_id"].as_str().unwrap().to_owned(),
            id: ready["application"]["id"].as_str().unwrap().to_owned(),
            http: http(),
            url: format!("{}/api/v10", sandbox.url()),
            token: sandbox.token().to_owned(),
        };
        bot.gateway.event("GUILD_CREATE").await;
        let (status, answer) = bot
            .put(&format!("/applications/{}/commands", bot.id), commands())
            .await;
        assert_eq!(status, 200, "{answer}");
        bot
    }

    pub(crate) async fn request(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> (u16, Value) {
        self.try_request(method, path, body).await.unwrap()
    }

    pub(crate) async fn try_request(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> reqwest::Result<(u16, Value)> {
        let mut request = self.http.request(method, format!("{}{path}", self.url));
        request = request.header("Authorization", format!("Bot {}", self.token));
        if let Some(body) = body {
            request = request.json(&body);
        }
        let response = request.send().await?;
        let status = response.status().as_u16();
        let text = response.text().await?;
        Ok((status, serde_json::from_str(&text).unwrap_or_default()))
    }

    /// Sends a POST, and returns the response unparsed.
    pub(crate) async fn raw_post(&self, path: &str, body: Value) -> reqwest::Response {
        let request = self.http.post(format!("{}{path}", self.url)).json(&body);
        let request = request.header("Authorization", format!("Bot {}", self.token));
        request.send().await.unwrap()
    }

    pub(crate) async fn form(&self, path: &str, form: reqwest::multipart::Form) -> (u16, Value) {
        let request = self
            .http
            .post(format!("{}{path}", self.url))
            .multipart(form);
        let request = request.header("Authorization", format!("Bot {}", self.token));
        let response = request.send().await.unwrap();
        (
            response.status().as_u16(),
            response.json().await.unwrap_or_default(),
        )
    }

    pub(crate) async fn get(&self, path: &str) -> (u16, Value) {
        self.request(Method::GET, path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        self.request(Method::POST, path, Some(body)).await
    }

    pub(crate) async fn patch(&self, path: &str, body: Value) -> (u16, Value) {
        self.request(Method::PATCH, path, Some(body)).await
    }

    pub(crate) async fn put(&self, path: &str, body: Value) -> (u16, Value) {
        self.request(Method::PUT, path, Some(body)).await
    }

    pub(crate) async fn delete(&self, path: &str) -> (u16, Value) {
        self.request(Method::DELETE, path, None).await
    }

    /// Waits for the next interaction.
    pub(crate) async fn asked(&mut self) -> Value {
        self.gateway.event("INTERACTION_CREATE").await
    }

    pub(crate) async fn respond(&self, interaction: &Value, body: Value) -> (u16, Value) {
        self.post(&callback(interaction), body).await
    }

    /// Waits for the next interaction and answers it.
    pub(crate) async fn answers(&mut self, body: Value) -> Value {
        let interaction = self.asked().await;
        let (status, answer) = self.respond(&interaction, body).await;
        assert_eq!(status, 204, "{answer}");
        interaction
    }

    /// Returns the path of `@original`, or of another message of an interaction.
    pub(crate) fn reply_path(&self, interaction: &Value, message: &str) -> String {
        let token = interaction["token"].as_str().unwrap();
        format!("/webhooks/{}/{token}/messages/{message}", self.id)
    }

    pub(crate) fn webhook(&self, interaction: &Value) -> String {
        format!(
            "/webhooks/{}/{}",
            self.id,
            interaction["token"].as_str().unwrap()
        )
    }
}

pub(crate) fn callback(interaction: &Value) -> String {
    let part = |key: &str| interaction[key].as_str().unwrap();
    format!("/interactions/{}/{}/callback", part("id"), part("token"))
}

/// Returns an ephemeral response.
pub(crate) fn private(content: &str) -> Value {
    json!({ "type": 4, "data": { "content": content, "flags": 64, "allowed_mentions": { "parse": [] } } })
}

/// Returns a message with buttons A and B, B disabled, and a menu.
pub(crate) fn question() -> Value {
    let button = |label: &str, disabled: bool| {
        json!({
            "type": 2, "style": 2, "label": label, "custom_id": format!("answer:{label}"), "disabled": disabled,
        })
    };
    json!({
        "flags": 32768,
        "allowed_mentions": { "parse": [] },
        "components": [
            { "type": 17, "components": [
                { "type": 10, "content": "What is 1 + 1?" },
                { "type": 9, "components": [{ "type": 10, "content": "two" }], "accessory": button("A", false) },
                { "type": 9, "components": [{ "type": 10, "content": "three" }], "accessory": button("B", true) },
            ] },
            { "type": 1, "components": [{
                "type": 3, "custom_id": "pick", "min_values": 1, "max_values": 2,
                "options": [{ "label": "A · two", "value": "0" }, { "label": "B · three", "value": "1" }],
            }] },
        ],
    })
}

fn commands() -> Value {
    json!([
        { "name": "quiz", "description": "Quizzes", "options": [
            { "type": 1, "name": "start", "description": "Start one", "options": [
                { "type": 3, "name": "bank", "description": "Which", "required": true, "autocomplete": true },
                { "type": 4, "name": "questions", "description": "How many", "min_value": 1, "max_value": 50 },
                { "type": 3, "name": "mode", "description": "How", "choices": [{ "name": "Race", "value": "race" }] },
            ] },
        ] },
        { "name": "stats", "description": "Somebody's", "options": [
            { "type": 6, "name": "member", "description": "Who" },
            { "type": 8, "name": "role", "description": "Which role" },
            { "type": 7, "name": "channel", "description": "Where", "channel_types": [0] },
            { "type": 11, "name": "file", "description": "What" },
        ] },
        { "name": "settings", "description": "For quizmasters", "default_member_permissions": "32" },
        { "name": "Make a note", "type": 3 },
    ])
}

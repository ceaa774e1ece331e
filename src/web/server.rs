//! Connections: how many, how long, how large. What is in them is for [`guard`](super::guard).

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;
use tokio::time::timeout;

use super::life::Life;
use super::peer;

/// The most connections at a time.
pub(super) const MAX_CONNECTIONS: usize = 32;

/// The longest head of a request, in octets.
const MAX_HEAD: usize = 16 * 1024;

/// The most headers of a request.
const MAX_HEADERS: usize = 64;

/// How long the head of a request may take.
const HEAD_WITHIN: Duration = Duration::from_secs(10);

/// How long a connection lasts, whatever goes over it.
const CONNECTION_LASTS: Duration = Duration::from_mins(3);

/// What there are too many connections for.
const BUSY: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// Whether a browser that was let in has asked for something over a connection.
#[derive(Debug, Clone, Default)]
pub(super) struct LetIn(Arc<AtomicBool>);

impl LetIn {
    /// It has.
    pub(super) fn mark(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_marked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The connections there are, the oldest first.
#[derive(Default)]
struct Connections(VecDeque<(LetIn, AbortHandle)>);

impl Connections {
    /// Makes a place. Where there is none, the oldest connection goes over which nobody was let in: whoever holds many, says
    /// nothing or speaks slowly does not keep the person out.
    fn make_place(&mut self) -> bool {
        self.0.retain(|(_, task)| !task.is_finished());
        if self.0.len() < MAX_CONNECTIONS {
            return true;
        }
        let strange = self.0.iter().position(|(let_in, _)| !let_in.is_marked());
        if let Some((_, task)) = strange.and_then(|place| self.0.remove(place)) {
            task.abort();
        }
        strange.is_some()
    }
}

/// Serves these routes until it is dropped.
pub(super) async fn serve(listener: TcpListener, routes: Router, life: Arc<Life>) {
    let mut connections = Connections::default();
    loop {
        let Ok((stream, theirs)) = listener.accept().await else {
            // Out of files: others may be closed in a while.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        if !connections.make_place() {
            tokio::spawn(turn_away(stream));
            continue;
        }
        let life = Arc::clone(&life);
        let (let_in, pages) = (LetIn::default(), TowerToHyperService::new(routes.clone()));
        let mark = let_in.clone();
        let service = service_fn(move |mut request: hyper::Request<hyper::body::Incoming>| {
            request.extensions_mut().insert(mark.clone());
            pages.call(request)
        });
        let task = tokio::spawn(async move {
            if !stream.local_addr().is_ok_and(|ours| peer::is_own(theirs, ours)) {
                return;
            }
            life.touch();
            // What goes wrong on a connection concerns whoever is at its other end, who sees it.
            let _ = timeout(CONNECTION_LASTS, http().serve_connection(TokioIo::new(stream), service)).await;
        });
        connections.0.push_back((let_in, task.abort_handle()));
        // Those that are let in come before more that come.
        tokio::task::yield_now().await;
    }
}

/// HTTP as it is spoken on every connection.
pub(super) fn http() -> http1::Builder {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEAD_WITHIN)
        .max_buf_size(MAX_HEAD)
        .max_headers(MAX_HEADERS);
    http
}

async fn turn_away(mut stream: TcpStream) {
    let _ = timeout(Duration::from_secs(1), stream.write_all(BUSY)).await;
}

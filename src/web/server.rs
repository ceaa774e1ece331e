//! Connections: how many, how long, how large. What is in them is for [`guard`](super::guard).

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::life::Life;
use super::peer;

/// The most connections at a time.
const MAX_CONNECTIONS: usize = 32;

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

/// Serves these routes until it is dropped.
pub(super) async fn serve(listener: TcpListener, routes: Router, life: Arc<Life>) {
    let free = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let Ok((stream, theirs)) = listener.accept().await else {
            // Out of files: others may be closed in a while.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let Ok(place) = Arc::clone(&free).try_acquire_owned() else {
            tokio::spawn(turn_away(stream));
            continue;
        };
        if !stream.local_addr().is_ok_and(|ours| peer::is_own(theirs, ours)) {
            continue;
        }
        life.touch();
        let service = TowerToHyperService::new(routes.clone());
        tokio::spawn(async move {
            // What goes wrong on a connection concerns whoever is at its other end, who sees it.
            let _ = timeout(CONNECTION_LASTS, http().serve_connection(TokioIo::new(stream), service)).await;
            drop(place);
        });
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

//! What can go wrong with a connection, whatever is spoken over it.

use std::io;

/// What can go wrong with a connection, whatever is spoken over it.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConnectionError {
    /// It cannot be made, or broke.
    #[error("the connection failed")]
    Network(#[source] io::Error),
    /// It took too long.
    #[error("no answer in time")]
    Timeout,
    /// The server closed it.
    #[error("the server closed the connection")]
    Closed,
    /// It cannot be protected.
    #[error("{0}")]
    Tls(String),
    /// A file of certificates cannot be used.
    #[error("{file}: is no file of certificates")]
    CaFile {
        /// The file.
        file: String,
        /// Why.
        source: io::Error,
    },
    /// Plain text is for this machine only.
    #[error("{host}: is another machine")]
    PlainText {
        /// The machine.
        host: String,
    },
    /// Ctrl-C.
    #[error("interrupted")]
    Interrupted,
}

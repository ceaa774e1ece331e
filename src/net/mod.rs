//! Connections to mail servers: endpoints, TLS, and reads and writes with a limit on every wait.
//!
//! It knows no protocol but TLS; SMTP and IMAP stand on it.

mod connect;
mod connection;
mod endpoint;
mod error;
mod hooks;
mod mask;
mod sasl;
mod stage;
mod stream;
mod tls;
pub(crate) mod words;

pub(crate) use connection::Connection;
pub use endpoint::Security;
pub(crate) use endpoint::{Endpoint, is_loopback};
pub use error::{ErrorKind, NetworkError, ServerError};
pub(crate) use hooks::Interrupt;
pub use hooks::{IoHooks, Transcript};
pub(crate) use mask::Mask;
pub(crate) use sasl::{Mechanism, initial_response};
pub use stage::Stage;
pub use tls::TlsFacts;

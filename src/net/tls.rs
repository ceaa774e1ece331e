//! TLS: who is trusted, and what is known of a protected connection.

use std::io;
use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection};
use rustls_platform_verifier::Verifier;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::Endpoint;
use super::error::{ErrorKind, of_system};
use crate::fs::regular;
use crate::words::{Sentence, sentence};

/// The largest file of certificates, in bytes. All authorities that a system trusts together have about 250 KiB.
const MAX_FILE: u64 = 4 * 1024 * 1024;

/// What is known of a protected connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TlsFacts {
    /// The protocol's version.
    pub version: String,
    /// SHA-256 of the server's certificate, in hexadecimal.
    pub certificate_sha256: String,
}

impl TlsFacts {
    /// Reads them off a connection after its handshake.
    pub(crate) fn of(connection: &ClientConnection) -> Self {
        let version = match connection.protocol_version() {
            Some(rustls::ProtocolVersion::TLSv1_3) => "TLS 1.3",
            Some(rustls::ProtocolVersion::TLSv1_2) => "TLS 1.2",
            _ => "TLS",
        };
        let certificate =
            connection.peer_certificates().and_then(<[_]>::first).map(|der| Sha256::digest(der.as_ref()));
        let hex = certificate.iter().flatten().map(|byte| format!("{byte:02x}")).collect();
        Self { version: version.to_owned(), certificate_sha256: hex }
    }
}

/// A connection's TLS state: TLS 1.2 or 1.3, the certificate verified against the system's roots and, where given,
/// a private authority's.
pub(crate) fn client(server: Endpoint<'_>) -> Result<ClientConnection, ErrorKind> {
    let refuse = |error: &dyn std::fmt::Display| ErrorKind::Tls(Sentence::verbatim(error.to_string()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let extra = match server.ca_file {
        Some(file) => {
            certificates(file).map_err(|why| ErrorKind::CaFile { file: file.display().to_string(), why })?
        }
        None => Vec::new(),
    };
    let verifier =
        Verifier::new_with_extra_roots(extra, Arc::clone(&provider)).map_err(|error| refuse(&error))?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| refuse(&error))?
        .dangerous() // named so for verifiers that do not verify; this one does
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    let name = ServerName::try_from(server.bare_host().to_owned())
        .map_err(|_| ErrorKind::Tls(sentence!("tls-no-host-name")))?;
    ClientConnection::new(Arc::new(config), name).map_err(|error| refuse(&error))
}

/// The certificates in a file, or why there are none to be had.
fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, Sentence> {
    let pem = regular::read(file, MAX_FILE).map_err(|error| of_system(&error))?;
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(&pem)
        .collect::<Result<_, _>>()
        .map_err(|error| Sentence::verbatim(error.to_string()))?;
    if certificates.is_empty() {
        return Err(sentence!("ca-file-empty"));
    }
    Ok(certificates)
}

/// Why a handshake failed; of a refused certificate, in words for a person.
pub(crate) fn explain(error: &io::Error) -> Sentence {
    use rustls::CertificateError as E;
    if error.kind() == io::ErrorKind::UnexpectedEof {
        return sentence!("tls-closed");
    }
    let Some(inner) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) else {
        return of_system(error);
    };
    let rustls::Error::InvalidCertificate(reason) = inner else {
        return Sentence::verbatim(inner.to_string());
    };
    match reason {
        E::Expired | E::ExpiredContext { .. } => sentence!("certificate-expired"),
        E::NotValidYet | E::NotValidYetContext { .. } => sentence!("certificate-not-valid-yet"),
        E::NotValidForName | E::NotValidForNameContext { .. } => sentence!("certificate-for-another-name"),
        E::UnknownIssuer => sentence!("certificate-authority-unknown"),
        E::BadSignature => sentence!("certificate-signature-bad"),
        other => sentence!("certificate-refused", reason = other.to_string()),
    }
}

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
use super::error::ErrorKind;
use crate::fs::regular;

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
    let refuse = ErrorKind::Tls;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let extra = match server.ca_file {
        Some(file) => certificates(file)
            .map_err(|source| ErrorKind::CaFile { file: file.display().to_string(), source })?,
        None => Vec::new(),
    };
    let verifier = Verifier::new_with_extra_roots(extra, Arc::clone(&provider))
        .map_err(|error| refuse(error.to_string()))?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| refuse(error.to_string()))?
        .dangerous() // named so for verifiers that do not verify; this one does
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    let name = ServerName::try_from(server.bare_host().to_owned())
        .map_err(|_| refuse("its name is no host name".to_owned()))?;
    ClientConnection::new(Arc::new(config), name).map_err(|error| refuse(error.to_string()))
}

fn certificates(file: &Path) -> io::Result<Vec<CertificateDer<'static>>> {
    let invalid =
        |error: rustls::pki_types::pem::Error| io::Error::new(io::ErrorKind::InvalidData, error.to_string());
    let pem = regular::read(file, MAX_FILE)?;
    let certificates: Vec<_> =
        CertificateDer::pem_slice_iter(&pem).collect::<Result<_, _>>().map_err(invalid)?;
    if certificates.is_empty() {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "there is no certificate in it"));
    }
    Ok(certificates)
}

/// What rustls says of a refused certificate, in words for a person.
pub(crate) fn explain(error: &io::Error) -> Option<String> {
    let inner = error.get_ref()?.downcast_ref::<rustls::Error>()?;
    Some(match inner {
        rustls::Error::InvalidCertificate(reason) => {
            use rustls::CertificateError as E;
            match reason {
                E::Expired | E::ExpiredContext { .. } => "its certificate has expired".to_owned(),
                E::NotValidYet | E::NotValidYetContext { .. } => {
                    "its certificate is not valid yet (is the clock right?)".to_owned()
                }
                E::NotValidForName | E::NotValidForNameContext { .. } => {
                    "its certificate is for another name".to_owned()
                }
                E::UnknownIssuer => "its certificate is from an authority nobody here trusts".to_owned(),
                E::BadSignature => "its certificate does not bear its authority's signature".to_owned(),
                other => format!("its certificate is refused ({other})"),
            }
        }
        other => other.to_string(),
    })
}

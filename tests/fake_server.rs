//! What the servers in the tests' own process share: a port on loopback, a certificate and TLS.

use std::io::{BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::{PrivateKeyDer, pem::PemObject as _};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tempfile::TempDir;

/// Which certificate the server shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Certificate {
    Good,
    Expired,
    OtherName,
    SelfSigned,
    OtherAuthority,
}

pub(crate) trait Both: Read + Write {}
impl<T: Read + Write> Both for T {}

/// A connection, before or after TLS began.
pub(crate) type Line = BufReader<Box<dyn Both>>;

/// Begins TLS as the server.
pub(crate) fn protect(stream: TcpStream, config: &Arc<ServerConfig>) -> Line {
    let connection = ServerConnection::new(Arc::clone(config)).expect("a connection");
    BufReader::new(Box::new(StreamOwned::new(connection, stream)))
}

/// Listens on loopback until the test ends, and hands over each connection. Returns the port, and a folder with the
/// authority's certificate as `ca.pem`.
pub(crate) fn listen(
    certificate: Certificate,
    hold: impl Fn(TcpStream, &Arc<ServerConfig>) + Send + 'static,
) -> (u16, TempDir) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let folder = TempDir::new().expect("a folder");
    let (authority, config) = certificates(certificate);
    std::fs::write(folder.path().join("ca.pem"), authority).expect("a file");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(stream) = stream else { return };
            hold(stream, &config);
        }
    });
    (port, folder)
}

/// An authority's certificate for the client to trust, and the server's own.
pub(crate) fn certificates(kind: Certificate) -> (String, Arc<ServerConfig>) {
    let issuer = |name: &str| {
        let mut params = CertificateParams::new(Vec::new()).expect("parameters");
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("an authority")
    };
    let trusted = issuer("A private authority");
    let name = if kind == Certificate::OtherName { "elsewhere.test" } else { "localhost" };
    let mut params = CertificateParams::new(vec![name.to_owned()]).expect("parameters");
    params.distinguished_name.push(rcgen::DnType::CommonName, format!("{name} (made by a test)"));
    if kind == Certificate::Expired {
        params.not_before = rcgen::date_time_ymd(2020, 1, 1);
        params.not_after = rcgen::date_time_ymd(2021, 1, 1);
    }
    let key = KeyPair::generate().expect("a key");
    let certificate = match kind {
        Certificate::SelfSigned => params.self_signed(&key),
        Certificate::OtherAuthority => params.signed_by(&key, &issuer("Another authority")),
        _ => params.signed_by(&key, &trusted),
    }
    .expect("a certificate");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::from_pem_slice(key.serialize_pem().as_bytes()).expect("a key");
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .expect("a configuration");
    (trusted.pem(), Arc::new(config))
}

//! The keys of a publisher: the one everybody may know, and the one that signs.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::pki_types::pem::PemObject as _;
use zeroize::Zeroize as _;

use crate::value::{Invalid, Value};
use crate::words::{Describe, Sentence, described, sentence};

/// The octets of an Ed25519 public key (RFC 8032).
const OCTETS: usize = 32;

/// A publisher's public key; its text is base64.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey([u8; OCTETS]);

impl PublicKey {
    /// Whether the key's owner signed exactly these octets; `signature` is in base64.
    pub(super) fn has_signed(&self, octets: &[u8], signature: &str) -> bool {
        let key = UnparsedPublicKey::new(&ED25519, self.0);
        STANDARD.decode(signature).is_ok_and(|signature| key.verify(octets, &signature).is_ok())
    }
}

impl Value for PublicKey {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let octets = STANDARD.decode(text.trim()).ok().and_then(|octets| octets.try_into().ok());
        octets.map(Self).ok_or_else(|| Invalid::of("public-key", sentence!("no-public-key")))
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(self.0))
    }
}

impl serde::Serialize for PublicKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The key that signs. It is neither shown nor written.
pub struct SigningKey(Ed25519KeyPair);

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SigningKey").field(&self.public()).finish()
    }
}

/// Why a file holds no key to sign with. Nothing of the file is repeated.
#[derive(Debug, Clone, Copy, thiserror::Error)]
pub struct NoSigningKey;

impl Describe for NoSigningKey {
    fn sentence(&self) -> Sentence {
        sentence!("no-signing-key")
    }
}

described!(NoSigningKey);

impl SigningKey {
    /// From a PEM file with a PKCS #8 key, as `openssl genpkey -algorithm ed25519` makes it.
    ///
    /// # Errors
    /// [`NoSigningKey`].
    pub fn from_pem(pem: &[u8]) -> Result<Self, NoSigningKey> {
        let mut key = PrivatePkcs8KeyDer::from_pem_slice(pem).map_err(|_| NoSigningKey)?;
        // Some programs leave the public key out.
        let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(key.secret_pkcs8_der());
        key.zeroize();
        pair.map(Self).map_err(|_| NoSigningKey)
    }

    /// The key that others check its signatures with.
    pub fn public(&self) -> PublicKey {
        let mut octets = [0; OCTETS];
        octets.copy_from_slice(self.0.public_key().as_ref());
        PublicKey(octets)
    }

    /// The signature of these octets, in base64.
    pub(super) fn sign(&self, octets: &[u8]) -> String {
        STANDARD.encode(self.0.sign(octets))
    }
}

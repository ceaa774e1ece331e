//! What is known of common mail services: servers, ports, protection, and what kind of password they want.

use super::Security;

/// A mail service.
#[derive(Debug)]
pub struct Preset {
    /// Its name.
    pub service: &'static str,
    /// The domains of its addresses.
    pub domains: &'static [&'static str],
    /// Its submission server.
    pub host: &'static str,
    /// The server's port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// Its mailbox server.
    pub imap: PresetImap,
    /// What a person must know before the first login.
    pub note: &'static str,
}

/// The mailbox server of a service.
#[derive(Debug)]
pub struct PresetImap {
    /// Its name.
    pub host: &'static str,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// Whether it files what is sent through the service by itself.
    pub saves_sent: bool,
}

const APP_PASSWORD: &str =
    "It wants an app password, made in the account's security settings, not your own password.";
const OWN_PASSWORD: &str = "It takes the mailbox's own password.";
const OAUTH: &str = "It no longer takes passwords: give a token_command that prints an OAuth access token.";
const CODE: &str =
    "It wants an authorisation code (授权码), made in the mailbox's settings where SMTP is switched on.";

macro_rules! presets {
    ($($service:literal [$($domain:literal),*] $host:literal : $port:literal $security:ident,
       $imap:literal : $imap_port:literal $imap_security:ident $sent:ident, $note:expr;)*) => {
        /// Every service known.
        pub const PRESETS: &[Preset] = &[$(Preset {
            service: $service, domains: &[$($domain),*], host: $host, port: $port, security: Security::$security, note: $note,
            imap: PresetImap {
                host: $imap, port: $imap_port, security: Security::$imap_security, saves_sent: presets!(@ $sent),
            },
        },)*];
    };
    (@ saves_sent) => { true };
    (@ wants_copy) => { false };
}

presets! {
    "Gmail" ["gmail.com", "googlemail.com"] "smtp.gmail.com":465 Tls,
        "imap.gmail.com":993 Tls saves_sent, APP_PASSWORD;
    "Outlook.com" ["outlook.com", "hotmail.com", "live.com", "msn.com"] "smtp-mail.outlook.com":587 Starttls,
        "outlook.office365.com":993 Tls saves_sent, OAUTH;
    "Microsoft 365" ["onmicrosoft.com"] "smtp.office365.com":587 Starttls,
        "outlook.office365.com":993 Tls saves_sent, OAUTH;
    "iCloud" ["icloud.com", "me.com", "mac.com"] "smtp.mail.me.com":587 Starttls,
        "imap.mail.me.com":993 Tls wants_copy, APP_PASSWORD;
    "Yahoo" ["yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "ymail.com"] "smtp.mail.yahoo.com":465 Tls,
        "imap.mail.yahoo.com":993 Tls wants_copy, APP_PASSWORD;
    "GMX" ["gmx.de", "gmx.net", "gmx.at", "gmx.ch"] "mail.gmx.net":465 Tls,
        "imap.gmx.net":993 Tls wants_copy,
        "Switch on POP3 and IMAP in the mailbox's settings first. With two-factor login it wants an app password.";
    "Web.de" ["web.de"] "smtp.web.de":465 Tls,
        "imap.web.de":993 Tls wants_copy,
        "Switch on POP3 and IMAP in the mailbox's settings first. With two-factor login it wants an app password.";
    "T-Online" ["t-online.de", "magenta.de"] "securesmtp.t-online.de":465 Tls,
        "secureimap.t-online.de":993 Tls wants_copy,
        "It wants the e-mail password set in the customer centre, not the login password.";
    "Orange" ["orange.fr", "wanadoo.fr"] "smtp.orange.fr":465 Tls,
        "imap.orange.fr":993 Tls wants_copy, OWN_PASSWORD;
    "Free" ["free.fr"] "smtp.free.fr":465 Tls,
        "imap.free.fr":993 Tls wants_copy, "Switch on authenticated SMTP in the account's settings first.";
    "Fastmail" ["fastmail.com", "fastmail.fm"] "smtp.fastmail.com":465 Tls,
        "imap.fastmail.com":993 Tls wants_copy, APP_PASSWORD;
    "mailbox.org" ["mailbox.org"] "smtp.mailbox.org":465 Tls,
        "imap.mailbox.org":993 Tls wants_copy, OWN_PASSWORD;
    "Posteo" ["posteo.de", "posteo.net", "posteo.eu"] "posteo.de":465 Tls,
        "posteo.de":993 Tls wants_copy, OWN_PASSWORD;
    "Zoho" ["zoho.com", "zohomail.com"] "smtp.zoho.com":465 Tls,
        "imap.zoho.com":993 Tls wants_copy, APP_PASSWORD;
    "Zoho Europe" ["zoho.eu", "zohomail.eu"] "smtp.zoho.eu":465 Tls,
        "imap.zoho.eu":993 Tls wants_copy, APP_PASSWORD;
    "QQ" ["qq.com", "foxmail.com"] "smtp.qq.com":465 Tls,
        "imap.qq.com":993 Tls wants_copy, CODE;
    "163" ["163.com"] "smtp.163.com":465 Tls,
        "imap.163.com":993 Tls wants_copy, CODE;
    "126" ["126.com"] "smtp.126.com":465 Tls,
        "imap.126.com":993 Tls wants_copy, CODE;
    "Proton Bridge" ["proton.me", "protonmail.com", "pm.me"] "127.0.0.1":1025 Starttls,
        "127.0.0.1":1143 Starttls saves_sent,
        "Proton Mail Bridge must be running. Its own password and certificate are in its settings: give the exported \
         certificate as ca_file.";
}

/// The service an address belongs to, by its domain.
pub fn of(domain: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| {
        preset.domains.iter().any(|known| {
            domain == *known || domain.strip_suffix(known).is_some_and(|rest| rest.ends_with('.'))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_domain_belongs_to_two_services_and_plain_text_to_none() {
        let mut seen = std::collections::BTreeSet::new();
        for preset in PRESETS {
            assert_ne!(preset.security, Security::None, "{}", preset.service);
            assert_ne!(preset.imap.security, Security::None, "{}", preset.service);
            assert_eq!(
                preset.imap.port == preset.imap.security.imap_port(),
                preset.service != "Proton Bridge"
            );
            assert!(!preset.note.is_empty() && !preset.domains.is_empty());
            for domain in preset.domains {
                assert!(seen.insert(domain), "{domain} is there twice");
            }
        }
        assert_eq!(of("tenant.onmicrosoft.com").map(|preset| preset.service), Some("Microsoft 365"));
        assert!(of("notgmail.com").is_none());
    }
}

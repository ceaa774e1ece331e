//! What is known of common mail services: servers, ports, protection, and what kind of password they want.

use crate::net::Security;
use crate::words::Sentence;

/// A mail service.
#[derive(Debug)]
pub struct Preset {
    /// Its name.
    pub service: &'static str,
    /// The domains of its addresses; `hotmail.*` stands for that name in every country.
    pub domains: &'static [&'static str],
    /// Other names of its servers: own domains are there too.
    pub hosts: &'static [&'static str],
    /// Its submission server.
    pub host: &'static str,
    /// The server's port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// Its mailbox server.
    pub imap: PresetImap,
    /// The message that says what a person must know before the first login.
    note: &'static str,
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

const APP_PASSWORD: &str = "service-app-password";
const OWN_PASSWORD: &str = "service-own-password";
const EMAIL_PASSWORD: &str = "service-email-password";
const OAUTH: &str = "service-token";
const SWITCH_ON: &str = "service-pop-and-imap";
const PROGRAMS: &str = "service-mail-programs";
const SMTP: &str = "service-smtp";
const CODE: &str = "service-code";
const BRIDGE: &str = "service-bridge";

macro_rules! presets {
    ($($service:literal [$($domain:literal),*] $host:literal : $port:literal $security:ident,
       $imap:literal : $imap_port:literal $imap_security:ident $sent:ident $([$($other:literal),*])?, $note:expr;)*) => {
        /// Every service known.
        pub const PRESETS: &[Preset] = &[$(Preset {
            service: $service, domains: &[$($domain),*], hosts: &[$($($other),*)?], host: $host, port: $port, security: Security::$security, note: $note,
            imap: PresetImap {
                host: $imap, port: $imap_port, security: Security::$imap_security, saves_sent: presets!(@ $sent),
            },
        },)*];
    };
    (@ saves_sent) => { true };
    (@ wants_copy) => { false };
}

presets! {
    // https://support.google.com/a/answer/9003945
    "Gmail" ["gmail.com", "googlemail.com"] "smtp.gmail.com":465 Tls,
        "imap.gmail.com":993 Tls saves_sent ["smtp.googlemail.com", "imap.googlemail.com"], APP_PASSWORD;
    // https://support.microsoft.com/office/d088b986-291d-42b8-9564-9c414e2aa040
    "Outlook.com" ["outlook.com", "hotmail.com", "live.com", "msn.com", "windowslive.com", "passport.com",
        "outlook.*", "hotmail.*", "live.*"] "smtp-mail.outlook.com":587 Starttls,
        "outlook.office365.com":993 Tls saves_sent ["imap-mail.outlook.com"], OAUTH;
    "Microsoft 365" ["onmicrosoft.com"] "smtp.office365.com":587 Starttls,
        "outlook.office365.com":993 Tls saves_sent ["smtp-legacy.office365.com", "outlook.office.com"], OAUTH;
    "iCloud" ["icloud.com", "me.com", "mac.com"] "smtp.mail.me.com":587 Starttls,
        "imap.mail.me.com":993 Tls wants_copy, APP_PASSWORD;
    "Yahoo" ["yahoo.com", "ymail.com", "rocketmail.com", "yahoo.*"] "smtp.mail.yahoo.com":465 Tls,
        "imap.mail.yahoo.com":993 Tls wants_copy, APP_PASSWORD;
    // https://help.aol.com/articles/how-do-i-use-other-email-applications-to-send-and-receive-my-aol-mail
    "AOL" ["aol.com", "aim.com", "aol.*"] "smtp.aol.com":465 Tls,
        "imap.aol.com":993 Tls wants_copy, APP_PASSWORD;
    "GMX" ["gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.eu", "gmx.org", "gmx.info", "gmx.biz"] "mail.gmx.net":465 Tls,
        "imap.gmx.net":993 Tls wants_copy, SWITCH_ON;
    // https://support.gmx.com/pop-imap/imap/server.html
    "GMX.com" ["gmx.com", "gmx.*"] "mail.gmx.com":465 Tls,
        "imap.gmx.com":993 Tls wants_copy, SWITCH_ON;
    // https://support.mail.com/premium/imap/server.html
    "mail.com" ["mail.com"] "smtp.mail.com":465 Tls,
        "imap.mail.com":993 Tls wants_copy, SWITCH_ON;
    "Web.de" ["web.de"] "smtp.web.de":465 Tls,
        "imap.web.de":993 Tls wants_copy, SWITCH_ON;
    "T-Online" ["t-online.de", "magenta.de"] "securesmtp.t-online.de":465 Tls,
        "secureimap.t-online.de":993 Tls wants_copy,
        EMAIL_PASSWORD;
    "Orange" ["orange.fr", "wanadoo.fr"] "smtp.orange.fr":465 Tls,
        "imap.orange.fr":993 Tls wants_copy, OWN_PASSWORD;
    "Free" ["free.fr"] "smtp.free.fr":465 Tls,
        "imap.free.fr":993 Tls wants_copy, SMTP;
    // https://aide.laposte.net/contents/comment-parametrer-votre-logiciel-de-messagerie
    "La Poste" ["laposte.net"] "smtp.laposte.net":465 Tls,
        "imap.laposte.net":993 Tls wants_copy, PROGRAMS;
    // https://assistance.sfr.fr: the mailbox in a mail program
    "SFR" ["sfr.fr", "neuf.fr"] "smtp.sfr.fr":465 Tls,
        "imap.sfr.fr":993 Tls wants_copy, OWN_PASSWORD;
    // https://www.bt.com/help/email: settings for mail programs
    "BT" ["btinternet.com", "btopenworld.com", "talk21.com"] "mail.btinternet.com":465 Tls,
        "mail.btinternet.com":993 Tls wants_copy, OWN_PASSWORD;
    // https://www.virginmedia.com/help/virgin-media-email-settings
    "Virgin Media" ["virginmedia.com", "ntlworld.com", "blueyonder.co.uk"] "smtp.virginmedia.com":465 Tls,
        "imap.virginmedia.com":993 Tls wants_copy, APP_PASSWORD;
    // https://kundenservice.freenet-mobilfunk.de and email.freenet.de: settings for mail programs
    "freenet" ["freenet.de"] "mx.freenet.de":465 Tls,
        "mx.freenet.de":993 Tls wants_copy, PROGRAMS;
    // https://www.swisscom.ch/help: bluewin e-mail in a mail program
    "Bluewin" ["bluewin.ch"] "smtpauths.bluewin.ch":465 Tls,
        "imaps.bluewin.ch":993 Tls wants_copy, OWN_PASSWORD;
    // https://aiuto.libero.it: parametri POP, IMAP e SMTP
    "Libero" ["libero.it"] "smtp.libero.it":465 Tls,
        "imapmail.libero.it":993 Tls wants_copy, APP_PASSWORD;
    // https://pomoc.wp.pl: programy pocztowe
    "WP" ["wp.pl"] "smtp.wp.pl":465 Tls,
        "imap.wp.pl":993 Tls wants_copy, PROGRAMS;
    // https://napoveda.seznam.cz/cz/email/imap-pop3-smtp
    "Seznam" ["seznam.cz", "email.cz"] "smtp.seznam.cz":465 Tls,
        "imap.seznam.cz":993 Tls wants_copy, PROGRAMS;
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
    // https://help.mail.163.com: the settings of NetEase's services
    "163 VIP" ["vip.163.com"] "smtp.vip.163.com":465 Tls,
        "imap.vip.163.com":993 Tls wants_copy, CODE;
    "126 VIP" ["vip.126.com"] "smtp.vip.126.com":465 Tls,
        "imap.vip.126.com":993 Tls wants_copy, CODE;
    "yeah.net" ["yeah.net"] "smtp.yeah.net":465 Tls,
        "imap.yeah.net":993 Tls wants_copy, CODE;
    // https://help.sina.com.cn: SMTP, POP3, IMAP
    "Sina" ["sina.com"] "smtp.sina.com":465 Tls,
        "imap.sina.com":993 Tls wants_copy, CODE;
    "Sina VIP" ["vip.sina.com"] "smtp.vip.sina.com":465 Tls,
        "imap.vip.sina.com":993 Tls wants_copy, CODE;
    "Sina.cn" ["sina.cn"] "smtp.sina.cn":465 Tls,
        "imap.sina.cn":993 Tls wants_copy, CODE;
    // https://help.mail.10086.cn: SMTP, IMAP
    "139" ["139.com"] "smtp.139.com":465 Tls,
        "imap.139.com":993 Tls wants_copy, CODE;
    "Proton Bridge" ["proton.me", "protonmail.com", "pm.me"] "127.0.0.1":1025 Starttls,
        "127.0.0.1":1143 Starttls saves_sent,
        BRIDGE;
}

/// The domains that a name in every country leaves out: another company's, or another server's that is not known here.
const NOT_THESE: &[&str] = &["yahoo.co.jp", "yahoo.ne.jp"];

/// The service an address belongs to, by its domain: the one that names it most closely.
pub fn of(domain: &str) -> Option<&'static Preset> {
    let domain = domain.to_ascii_lowercase();
    let closeness = |known: &str| match known.strip_suffix(".*") {
        Some(name) => is_national(&domain, name).then_some(0),
        None => is_within(&domain, known).then_some(known.len()),
    };
    PRESETS
        .iter()
        .filter_map(|preset| {
            Some((preset.domains.iter().filter_map(|known| closeness(known)).max()?, preset))
        })
        .max_by_key(|(closeness, _)| *closeness)
        .map(|(_, preset)| preset)
}

/// The service a server belongs to, whatever domain the addresses there are in.
pub fn at(host: &str) -> Option<&'static Preset> {
    PRESETS
        .iter()
        .find(|preset| preset.names_host(preset.host, host))
        .or_else(|| PRESETS.iter().find(|preset| preset.names_host(preset.imap.host, host)))
        .filter(|preset| !crate::net::is_loopback(preset.host))
}

impl Preset {
    /// What a person must know before the first login: one sentence or two.
    pub fn note(&self) -> Sentence {
        self.advice().attribute("note")
    }

    /// The same as the end of a sentence that goes on, without its full stop.
    pub fn advice(&self) -> Sentence {
        Sentence::new(self.note, Vec::new())
    }

    fn names_host(&self, own: &str, host: &str) -> bool {
        let host = host.trim_end_matches('.');
        std::iter::once(&own).chain(self.hosts).any(|name| name.eq_ignore_ascii_case(host))
    }

    /// Whether what is sent through this service's server is filed by itself in the mailbox at `imap_host`.
    pub fn files_sent_at(&self, imap_host: &str) -> bool {
        self.imap.saves_sent && self.names_host(self.imap.host, imap_host)
    }
}

/// Whether what is sent through the server `host` lies in Sent of the mailbox at `imap_host` without anybody's doing.
pub fn files_sent(host: &str, imap_host: &str) -> bool {
    at(host).is_some_and(|preset| preset.files_sent_at(imap_host))
}

fn is_within(domain: &str, known: &str) -> bool {
    domain == known || domain.strip_suffix(known).is_some_and(|rest| rest.ends_with('.'))
}

/// Whether a domain is `name` below a country's ending, such as `hotmail.fr` or `hotmail.co.uk`.
fn is_national(domain: &str, name: &str) -> bool {
    let Some(ending) = domain.strip_prefix(name).and_then(|rest| rest.strip_prefix('.')) else {
        return false;
    };
    let country = |ending: &str| ending.len() == 2 && ending.bytes().all(|byte| byte.is_ascii_lowercase());
    let second = |ending: &str| matches!(ending, "co" | "com" | "net");
    !NOT_THESE.contains(&domain)
        && match ending.split_once('.') {
            None => country(ending),
            Some((first, last)) => second(first) && country(last),
        }
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
            assert!(preset.note().to_string().ends_with('.') && !preset.domains.is_empty());
            for domain in preset.domains {
                assert!(seen.insert(domain), "{domain} is there twice");
            }
        }
        assert_eq!(of("tenant.onmicrosoft.com").map(|preset| preset.service), Some("Microsoft 365"));
        for (domain, service) in [
            ("hotmail.co.uk", Some("Outlook.com")),
            ("live.nl", Some("Outlook.com")),
            ("outlook.fr", Some("Outlook.com")),
            ("Yahoo.CO.IN", Some("Yahoo")),
            ("yahoo.co.jp", None),
            ("gmx.fr", Some("GMX.com")),
            ("gmx.at", Some("GMX")),
            ("vip.163.com", Some("163 VIP")),
            ("vip.qq.com", Some("QQ")),
            ("aol.de", Some("AOL")),
            ("notgmail.com", None),
            ("live.shop", None),
            ("live.example.uk", None),
        ] {
            assert_eq!(of(domain).map(|preset| preset.service), service, "{domain}");
        }
    }

    #[test]
    fn a_server_tells_its_service_whatever_the_domain() {
        for (host, service) in [
            ("smtp.gmail.com", Some("Gmail")),
            ("SMTP.GoogleMail.com.", Some("Gmail")),
            ("imap.gmail.com", Some("Gmail")),
            ("smtp.office365.com", Some("Microsoft 365")),
            ("smtp-mail.outlook.com", Some("Outlook.com")),
            ("127.0.0.1", None),
            ("smtp.example.org", None),
            ("gmail.com", None),
        ] {
            assert_eq!(at(host).map(|preset| preset.service), service, "{host}");
        }
        assert!(files_sent("smtp.office365.com", "outlook.office365.com"));
        assert!(files_sent("smtp.gmail.com", "imap.gmail.com"));
        assert!(!files_sent("smtp.gmail.com", "imap.example.org"));
        assert!(!files_sent("smtp-relay.gmail.com", "imap.gmail.com"));
        assert!(!files_sent("smtp.gmx.net", "imap.gmx.net"));
    }
}

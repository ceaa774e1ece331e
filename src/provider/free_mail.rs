//! The services where anybody can have an address: what stands before the `@` says nothing of a company.

use super::domain::Domain;

/// Domains of free mailboxes.
const DOMAINS: &[&str] = &[
    "126.com", "139.com", "163.com", "aim.com", "aol.com", "aol.de", "aruba.it", "arcor.de", "blueyonder.co.uk", "bluewin.ch",
    "bk.ru", "bol.com.br", "btinternet.com", "caiyun.com", "cock.li", "comcast.net", "daum.net", "disroot.org", "duck.com", "email.com",
    "email.cz", "email.de", "excite.com", "fastmail.com", "fastmail.fm", "foxmail.com", "free.fr", "freemail.hu", "freenet.de",
    "gmail.com", "googlemail.com", "hanmail.net", "hey.com", "hispeed.ch", "hushmail.com", "icloud.com", "inbox.lv", "inbox.ru",
    "interia.pl", "kpnmail.nl", "laposte.net", "libero.it", "list.ru", "mac.com", "mail.com", "mail.de", "mail.ee", "mail.ru",
    "mailbox.org", "mailfence.com", "mailinator.com", "me.com", "msn.com", "naver.com", "neuf.fr", "ntlworld.com", "o2.pl", "onet.pl",
    "op.pl", "orange.fr", "outlook.at", "outlook.com", "outlook.de", "outlook.es", "outlook.fr", "outlook.it", "passport.com",
    "pm.me", "posteo.de", "posteo.net", "proton.me", "protonmail.ch", "protonmail.com", "qq.com", "rambler.ru", "rediffmail.com",
    "riseup.net", "rocketmail.com", "sapo.pt", "seznam.cz", "sfr.fr", "sina.cn", "sina.com", "sky.com", "skynet.be", "sohu.com",
    "startmail.com", "t-online.de", "talktalk.net", "telenet.be", "terra.com.br", "tiscali.it", "tuta.com", "tuta.io", "tutamail.com",
    "tutanota.com", "tutanota.de", "uol.com.br", "verizon.net", "virgilio.it", "vip.163.com", "vip.qq.com", "virginmedia.com", "vp.pl",
    "walla.co.il", "wanadoo.fr", "web.de", "wp.pl", "ya.ru", "yandex.com", "yandex.ru", "yeah.net", "yopmail.com", "ymail.com",
    "ziggo.nl", "zoho.com", "zohomail.com",
];

/// Names that are the same service below every ending.
const NAMES: [&str; 4] = ["gmx", "hotmail", "live", "yahoo"];

/// Whether anybody can have an address at this domain.
pub(crate) fn is_free(domain: &Domain) -> bool {
    DOMAINS.contains(&domain.as_str())
        || (domain.as_str() == domain.registered() && NAMES.contains(&domain.name()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Value as _;

    #[test]
    fn services_with_many_endings_are_known_by_name() {
        for (domain, free) in [
            ("gmail.com", true),
            ("yahoo.co.jp", true),
            ("hotmail.fr", true),
            ("gmx.net", true),
            ("live.com.au", true),
            ("qq.com", true),
            ("mail.live.example.com", false),
            ("example.com", false),
            ("support.gmail.com", false),
        ] {
            assert_eq!(is_free(&Domain::parse(domain).expect("a domain")), free, "{domain}");
        }
    }
}

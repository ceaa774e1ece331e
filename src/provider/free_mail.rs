//! The services where anybody can have an address: what stands before the `@` says nothing of a company.

use crate::value::Domain;

/// Domains of free mailboxes.
const DOMAINS: &[&str] = &[
    "126.com",
    "139.com",
    "163.com",
    "aim.com",
    "aruba.it",
    "arcor.de",
    "blueyonder.co.uk",
    "bluewin.ch",
    "bk.ru",
    "bol.com.br",
    "btinternet.com",
    "caiyun.com",
    "cock.li",
    "comcast.net",
    "daum.net",
    "disroot.org",
    "duck.com",
    "email.com",
    "email.cz",
    "email.de",
    "excite.com",
    "fastmail.com",
    "fastmail.fm",
    "foxmail.com",
    "free.fr",
    "freemail.hu",
    "freenet.de",
    "gmail.com",
    "googlemail.com",
    "hanmail.net",
    "hey.com",
    "hispeed.ch",
    "hushmail.com",
    "icloud.com",
    "inbox.lv",
    "inbox.ru",
    "interia.pl",
    "kpnmail.nl",
    "laposte.net",
    "libero.it",
    "lenta.ru",
    "list.ru",
    "mac.com",
    "mail.com",
    "mail.de",
    "mail.ee",
    "mail.ru",
    "mailbox.org",
    "mailfence.com",
    "mailinator.com",
    "me.com",
    "msn.com",
    "myrambler.ru",
    "narod.ru",
    "naver.com",
    "neuf.fr",
    "ntlworld.com",
    "o2.pl",
    "onet.pl",
    "op.pl",
    "orange.fr",
    "passport.com",
    "pm.me",
    "posteo.de",
    "posteo.net",
    "proton.me",
    "protonmail.ch",
    "protonmail.com",
    "qq.com",
    "rediffmail.com",
    "riseup.net",
    "ro.ru",
    "rocketmail.com",
    "sapo.pt",
    "seznam.cz",
    "sfr.fr",
    "sina.cn",
    "sina.com",
    "sina.com.cn",
    "sky.com",
    "skynet.be",
    "sohu.com",
    "startmail.com",
    "t-online.de",
    "talktalk.net",
    "telenet.be",
    "terra.com.br",
    "tiscali.it",
    "tuta.com",
    "tuta.io",
    "tutamail.com",
    "tutanota.com",
    "tutanota.de",
    "uol.com.br",
    "verizon.net",
    "virgilio.it",
    "virginmedia.com",
    "vp.pl",
    "walla.co.il",
    "wanadoo.fr",
    "web.de",
    "wp.pl",
    "ya.ru",
    "yeah.net",
    "yopmail.com",
    "ymail.com",
    "ziggo.nl",
];

/// Names that are the same service below every ending.
const NAMES: [&str; 10] =
    ["aol", "gmx", "hotmail", "live", "outlook", "rambler", "yahoo", "yandex", "zoho", "zohomail"];

/// The services whose names everybody knows, and which are imitated for it.
pub(crate) const IMITATED: [&str; 13] = [
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "icloud.com",
    "outlook.com",
    "proton.me",
    "protonmail.com",
    "rambler.ru",
    "t-online.de",
    "web.de",
    "yahoo.com",
    "yandex.com",
    "gmx.de",
];

/// Whether anybody can have an address at this domain, or at the one it is below.
pub(crate) fn is_free(domain: &Domain) -> bool {
    DOMAINS.iter().any(|free| domain.is_within(free)) || NAMES.contains(&domain.name())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Value as _;

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
            ("support.gmail.com", true),
            ("vip.sina.com", true),
            ("gmail.com.example", false),
            ("notgmail.com", false),
            ("aol.co.uk", true),
            ("yandex.com.tr", true),
        ] {
            assert_eq!(is_free(&Domain::parse(domain).expect("a domain")), free, "{domain}");
        }
    }
}

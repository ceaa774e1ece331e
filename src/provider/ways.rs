//! The ways to end a contract besides e-mail, the quickest first.
//!
//! In: a record. Out: a sentence a way, with where it is known from. What a country's law wants every provider to offer is
//! among them where the record knows no page of its own.

use jiff::civil::Date;

use super::channel::{Channel, ChannelKind};
use super::page::{Page, PageKind};
use super::postal::Postal;
use super::record::{Purpose, Record};
use crate::value::{Confidence, Country, Domain};
use crate::words::{Sentence, sentence};

impl Record {
    /// The ways besides e-mail, the quickest first: for a withdrawal within the cooling-off period, or else for any other
    /// cancellation.
    pub(crate) fn ways(&self, withdrawing: bool, today: Date) -> Vec<Sentence> {
        self.each_way(withdrawing, today).collect()
    }

    /// The quickest of them.
    pub(crate) fn first_way(&self, withdrawing: bool, today: Date) -> Option<Sentence> {
        self.each_way(withdrawing, today).next()
    }

    fn each_way(&self, withdrawing: bool, today: Date) -> impl Iterator<Item = Sentence> {
        let meant = move |purpose: Option<Purpose>| purpose.is_none_or(|purpose| purpose.takes(withdrawing));
        let pages = move |kind: PageKind| {
            self.pages
                .iter()
                .filter(move |page| page.kind == kind && meant(page.purpose))
                .take(2)
                .map(move |page| page_way(page, today))
        };
        let channels = move |kinds: &'static [ChannelKind]| {
            let channels = self.channels.iter().filter(move |channel| meant(channel.purpose));
            channels
                .filter(|channel| kinds.contains(&channel.kind))
                .map(move |channel| channel_way(channel, today))
        };
        let post = self
            .postal
            .iter()
            .filter(move |postal| postal.takes(withdrawing))
            .take(1)
            .map(move |postal| postal_way(postal, today));
        let by_law = pages(PageKind::Cancel).next().is_none().then(|| self.by_law()).flatten();
        pages(PageKind::Cancel)
            .chain(by_law)
            .chain(channels(&[ChannelKind::Portal, ChannelKind::App, ChannelKind::Sms, ChannelKind::Form]))
            .chain(post)
            .chain(channels(&[ChannelKind::Letter, ChannelKind::Hotline, ChannelKind::Fax]))
            .chain(pages(PageKind::Help))
            .chain(pages(PageKind::Account))
    }

    /// The way that is quicker than a letter, where one is known.
    pub(crate) fn quickest_way(&self, withdrawing: bool, today: Date) -> Option<Sentence> {
        let page = self.pages.iter().any(|page| page.kind == PageKind::Cancel);
        let sure = |channel: &Channel| channel.known.confidence != Confidence::C;
        let online = |channel: &Channel| {
            matches!(channel.kind, ChannelKind::Portal | ChannelKind::App) && sure(channel)
        };
        let there = page || self.by_law().is_some() || self.channels.iter().any(online);
        self.first_way(withdrawing, today).filter(|_| there)
    }

    /// What the country's law wants a provider to offer on its website.
    fn by_law(&self) -> Option<Sentence> {
        let country = self.country?;
        let at_home = |domain: &&Domain| Country::of_domain(domain) == Some(country);
        let home = self.domains.iter().find(at_home).map(Domain::as_str);
        let domain = home.or_else(|| self.domains.first().map(Domain::as_str))?;
        match country.as_str() {
            // What laws want of websites they do not want of insurers and banks, § 312k(1) sentence 2 no. 2 BGB.
            _ if self.sector.is_financial() => None,
            // § 312k BGB: a button on the website, and a confirmation at once.
            "DE" => Some(sentence!("way-button-de", domain)),
            // Article L. 215-1-1 of the Code de la consommation.
            "FR" => home.map(|domain| sentence!("way-button-fr", domain)),
            "NL" => home.map(|domain| sentence!("way-page-nl", domain)),
            // Lei 16/2022, article 138: the State's platform for ending telecom contracts.
            "PT" if self.sector.is_telecom() => Some(sentence!("way-platform-pt")),
            _ => None,
        }
    }
}

fn page_way(page: &Page, today: Date) -> Sentence {
    let Page { kind, url, known, .. } = page;
    let known = known.brief(today);
    match kind {
        PageKind::Account => sentence!("way-account-page", url, known),
        _ => sentence!("way-page", kind, url, known),
    }
}

fn channel_way(channel: &Channel, today: Date) -> Sentence {
    let Channel { kind, how, at_hand, known, .. } = channel;
    let remarks = known.brief(today);
    match at_hand {
        Some(at_hand) => sentence!("channel-at-hand", kind, how, at_hand, remarks),
        None => sentence!("channel", kind, how, remarks),
    }
}

fn postal_way(postal: &Postal, today: Date) -> Sentence {
    let address = postal.lines.join(", ");
    let known = postal.known.brief(today);
    match postal.purpose {
        Some(Purpose::General) => sentence!("way-post-seat", address, known),
        _ => sentence!("way-post", address, known),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::Date;

    use crate::provider::Table;

    #[test]
    fn the_quickest_way_comes_first() {
        let table = Table::built_in();
        for (id, first) in [
            ("vodafone-de", "on vodafone.de: look for the button"),
            ("tello", "cancellation page: https://tello.com/help_center/how-can-i-cancel-my-service"),
            ("netflix", "account page: go to the \"Account\" page"),
            ("giffgaff", "account page: My goodybag"),
            ("lycamobile-pt", "cancellation page: https://www.cessacaodecontratos.pt"),
        ] {
            let ways = table.record(id).expect("a record").ways(false, Date::ZERO);
            assert!(ways[0].to_string().starts_with(first), "{id}: {}", ways[0]);
        }
        let insurer = table.record("barmer").expect("a record").ways(false, Date::ZERO);
        assert!(insurer[0].to_string().starts_with("by post"), "{}", insurer[0]);
        let account = table.record("123rf").expect("a record").ways(false, Date::ZERO);
        assert!(account[0].to_string().contains("does not end a contract"), "{}", account[0]);
    }
}

//! What automatic replies say of themselves in words, for messages whose header does not.
//!
//! A person's decision must never pass for a program's receipt, so a single word of one is enough to leave it to a person.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Readable;
use super::letter::plain;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrases {
    automatic: Vec<String>,
    received: Vec<String>,
    decision: Vec<String>,
    doubt: Vec<String>,
    ignored: Vec<String>,
}

static LANGUAGES: LazyLock<Vec<Phrases>> = LazyLock::new(|| {
    let read = toml::from_str::<BTreeMap<String, Phrases>>(include_str!("automatic.toml"));
    read.unwrap_or_default().into_values().collect()
});

/// How much of a text is its opening, in characters: what stands at the end, such as "do not reply", is put there by systems
/// that carry people's words too.
const OPENING: usize = 240;

/// Whether a message says that a program wrote it, and nothing in it may be a decision.
pub(super) fn is_automatic(message: &Readable) -> bool {
    let (subject, text) = (plain(&message.subject), own_words(&message.text));
    let opening: String = text.chars().take(OPENING).collect();
    let any = |list: fn(&Phrases) -> &Vec<String>, text: &str| {
        LANGUAGES.iter().flat_map(list).any(|phrase| has(text, phrase))
    };
    let outright = any(|phrases| &phrases.automatic, &subject) || any(|phrases| &phrases.automatic, &opening);
    let received = || any(|phrases| &phrases.received, &opening);
    let both = format!("{subject} {text}");
    if any(|phrases| &phrases.decision, &both) {
        return false;
    }
    let serious = || {
        let ignored = LANGUAGES.iter().flat_map(|phrases| &phrases.ignored);
        ignored.fold(text.clone(), |text, phrase| text.replace(phrase.as_str(), " "))
    };
    outright || received() && !any(|phrases| &phrases.doubt, &serious())
}

/// Whether anything in a message may be a decision about the contract.
pub(super) fn may_decide(message: &Readable) -> bool {
    let text = format!("{} {}", plain(&message.subject), own_words(&message.text));
    LANGUAGES.iter().flat_map(|phrases| &phrases.decision).any(|phrase| has(&text, phrase))
}

/// A text without what it quotes, as [`plain`] writes it.
fn own_words(text: &str) -> String {
    let own: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with('>')).collect();
    plain(&own.join("\n")).replace('’', "'")
}

/// Whether a phrase stands in a text, not beginning within a word of letters that know words.
fn has(text: &str, phrase: &str) -> bool {
    let (first, rest) = phrase.split_once('…').unwrap_or((phrase, ""));
    text.match_indices(first).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let begins = !first.starts_with(char::is_lowercase) || !before.is_some_and(char::is_alphanumeric);
        let sentence = text[at + first.len()..].split(['.', '!', '?']).next().unwrap_or_default();
        begins && sentence.contains(rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(subject: &str, text: &str) -> Readable {
        Readable { subject: subject.to_owned(), text: text.to_owned(), ..Readable::default() }
    }

    #[test]
    fn every_language_is_read() {
        let named = include_str!("automatic.toml").lines().filter(|line| line.starts_with('[')).count();
        assert_eq!(LANGUAGES.len(), named);
        assert!(LANGUAGES.iter().all(|phrases| {
            [&phrases.automatic, &phrases.received, &phrases.decision, &phrases.doubt, &phrases.ignored]
                .iter()
                .all(|list| {
                    !list.is_empty()
                        && list.iter().all(|phrase| *phrase == plain(phrase) || phrase.ends_with(' '))
                })
        }));
    }

    #[test]
    fn programs_say_so_in_many_languages() {
        for (subject, text) in [
            ("Automatic reply: Cancellation", ""),
            ("Re: Cancellation", "I am out of the office until 7 December."),
            (
                "Ticket 123",
                "Hello,\r\n\r\nwe have received your request. We will get back to you. Please do not reply to this email.",
            ),
            ("自动回复：取消", "您好"),
            ("回复：取消", "您好，我们已收到您的邮件，编号123，会尽快处理。请勿回复。"),
            ("Automatische Antwort: Kündigung", "Ich bin bis 7.12. außer Haus."),
            (
                "AW: Kündigung",
                "Guten Tag, wir haben Ihre Anfrage erhalten und melden uns. Bitte antworten Sie nicht auf diese E-Mail.",
            ),
            ("Réponse automatique : Résiliation", ""),
            ("Votre demande", "Bonjour, nous avons bien reçu votre demande."),
            ("Respuesta automática: Baja", ""),
            ("Su solicitud", "Hemos recibido su solicitud y le responderemos en breve."),
            ("Risposta automatica: Disdetta", ""),
            ("La sua richiesta", "Abbiamo ricevuto la sua richiesta."),
            ("Automatisch antwoord: Opzegging", ""),
            ("Uw bericht", "Goedendag, we hebben uw bericht ontvangen."),
            ("Automatiskt svar: Uppsägning av avtal, avtalsnummer V-77/2024", ""),
            ("Automatiskt svar: Stäng endast av automatisk förnyelse", ""),
            (
                "Ditt ärende",
                "Hej, vi har tagit emot ditt mejl och återkommer. Det går inte att svara på det här mejlet.",
            ),
            ("Autosvar: Oppsigelse av avtale", ""),
            ("Automatisk svar: Heving av avtale, avtalenummer V-77/2024", ""),
            ("Henvendelsen din", "Hei! Vi har mottatt henvendelsen din og svarer så snart vi kan."),
            ("Automaattinen vastaus: Sopimuksen irtisanominen, sopimusnumero V-77/2024", ""),
            ("Automaattinen vastaus: Sopimuksen purkaminen", ""),
            ("Automaattinen vastaus: Kuolemantapaus: sopimuksen päättäminen", ""),
            (
                "Yhteydenottosi",
                "Hei, olemme vastaanottaneet viestisi ja vastaamme pian. Älä vastaa tähän viestiin.",
            ),
            ("Automatisk svar: Opsigelse", ""),
            ("Din henvendelse", "Hej, vi har modtaget din henvendelse."),
            ("Odpowiedź automatyczna: Wypowiedzenie", ""),
            ("Zgłoszenie", "Dzień dobry, otrzymaliśmy Twoje zgłoszenie."),
            ("Resposta automática: Rescisão", ""),
            ("O seu pedido", "Recebemos o seu pedido."),
            ("Automatická odpověď: Výpověď smlouvy", ""),
            ("Váš požadavek", "Dobrý den, obdrželi jsme Váš požadavek. Na tuto zprávu prosím neodpovídejte."),
            ("Răspuns automat: Denunțarea contractului", ""),
            (
                "Solicitarea dvs.",
                "Bună ziua, am primit solicitarea dumneavoastră. Vă rugăm să nu răspundeți.",
            ),
            ("Αυτόματη απάντηση: Υπαναχώρηση", ""),
            ("Το αίτημά σας", "Καλησπέρα σας, λάβαμε το αίτημά σας."),
            ("Automatikus válasz: Levél", ""),
            ("Megkeresése", "Tisztelt Ügyfelünk! Megkeresését megkaptuk. Kérjük, ne válaszoljon."),
        ] {
            assert!(is_automatic(&message(subject, text)), "{subject}: {text}");
        }
    }

    #[test]
    fn a_decision_or_a_question_is_left_to_a_person() {
        for (subject, text) in [
            ("Re: Cancellation", "Thank you for your email. Which number is it?"),
            ("Re: Cancellation of the automatic renewal", "We do not agree."),
            ("Re: Cancellation", "We have received your letter. Your contract runs for another year."),
            ("Automatic reply: Cancellation", "Your contract has been cancelled."),
            ("回复：取消", "已收到您的邮件，但合约期内无法取消。"),
            ("AW: Kündigung", "Wir haben Ihre Kündigung erhalten. Leider ist sie verspätet."),
            (
                "AW: Kündigung",
                "Wir haben Ihre Unterlagen geprüft. Rufen Sie uns an, es wurde nichts erhalten.",
            ),
            ("RE : Résiliation", "Nous avons bien reçu votre demande. Elle est refusée."),
            ("Re: Baja", "Hemos recibido su solicitud. No es posible tramitarla."),
            ("Re: Disdetta", "Abbiamo ricevuto la sua disdetta. Purtroppo manca un documento."),
            ("Re: Opzegging", "We hebben uw opzegging ontvangen, maar uw contract loopt door."),
            ("Re: Opsigelse", "Vi har modtaget din opsigelse. Aftalen er opsagt."),
            ("Sv: Uppsägning av avtal", "Vi har tagit emot ditt mejl. Avtalet upphör den 31 mars."),
            ("Automatiskt svar: Uppsägning av avtal", "Ditt abonnemang är uppsagt."),
            ("SV: Oppsigelse av avtale", "Vi har mottatt oppsigelsen. Avtalen løper til 31. mars."),
            ("VS: Sopimuksen irtisanominen", "Olemme vastaanottaneet kirjeesi. Sopimus on määräaikainen."),
            ("Automaattinen vastaus: Sopimuksen irtisanominen", "Liittymäsi on irtisanottu."),
            ("Re: Wypowiedzenie", "Otrzymaliśmy wypowiedzenie. Umowa została rozwiązana."),
            ("Re: Rescisão", "Recebemos o seu pedido. Foi recusado."),
            ("Re: Výpověď smlouvy", "Obdrželi jsme Vaši výpověď. Smlouva skončí 31. 3. 2030."),
            ("Re: Denunțarea contractului", "Am primit solicitarea. Contractul nu poate înceta."),
            ("Re: Καταγγελία σύμβασης", "Λάβαμε το αίτημά σας. Η σύμβαση λήγει στις 31/3/2030."),
            ("Re: Felmondás", "Megkaptuk a felmondását. A szerződés megszűnik."),
        ] {
            assert!(!is_automatic(&message(subject, text)), "{subject}: {text}");
        }
        let quoted = message("Automatic reply: x", "Away.\n> The contract is cancelled.");
        assert!(is_automatic(&quoted) && !may_decide(&quoted));
    }

    #[test]
    fn no_words_make_a_decision_automatic() {
        arbtest::arbtest(|source| {
            let (before, after): (String, String) = (source.arbitrary()?, source.arbitrary()?);
            let phrases = source.choose(&LANGUAGES)?;
            let (opening, decision) = (source.choose(&phrases.automatic)?, source.choose(&phrases.decision)?);
            let text = format!("{opening} {before} \n{decision} x {after}");
            let quoted = before.contains('\n');
            assert!(quoted || !is_automatic(&message(opening, &text)), "{text:?}");
            Ok(())
        });
    }
}

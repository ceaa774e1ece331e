//! Countries by the names that stand on the last line of a postal address, in English or their own language.

use crate::value::{Country, Value as _};

/// Names, in lower case. A name that is not here is not guessed at.
const NAMES: [(&str, &str); 40] = [
    ("AT", "austria|österreich"),
    ("AU", "australia"),
    ("BE", "belgium|belgië|belgique|belgien"),
    ("BG", "bulgaria|българия"),
    ("BR", "brazil|brasil"),
    ("CA", "canada"),
    ("CH", "switzerland|schweiz|suisse|svizzera"),
    ("CN", "china|people's republic of china|中国"),
    ("CY", "cyprus|κύπρος"),
    ("CZ", "czech republic|czechia|česká republika|česko"),
    ("DE", "germany|deutschland|federal republic of germany|bundesrepublik deutschland"),
    ("DK", "denmark|danmark"),
    ("EE", "estonia|eesti"),
    ("ES", "spain|españa"),
    ("FI", "finland|suomi"),
    ("FR", "france"),
    ("GB", "united kingdom|great britain|uk|england|scotland|wales|northern ireland"),
    ("GR", "greece|ελλάδα|ελλάς"),
    ("HR", "croatia|hrvatska"),
    ("HU", "hungary|magyarország"),
    ("IE", "ireland|éire|republic of ireland"),
    ("IL", "israel"),
    ("IN", "india"),
    ("IS", "iceland|ísland"),
    ("IT", "italy|italia"),
    ("JP", "japan|日本"),
    ("LI", "liechtenstein"),
    ("LT", "lithuania|lietuva"),
    ("LU", "luxembourg|luxemburg|lëtzebuerg"),
    ("LV", "latvia|latvija"),
    ("MT", "malta"),
    ("NL", "netherlands|the netherlands|nederland|niederlande"),
    ("NO", "norway|norge"),
    ("NZ", "new zealand"),
    ("PL", "poland|polska"),
    ("PT", "portugal"),
    ("RO", "romania|românia"),
    ("SE", "sweden|sverige"),
    ("SG", "singapore"),
    ("US", "united states of america|united states|usa|us|u.s.a."),
];

/// The country of this name.
pub(super) fn country(name: &str) -> Option<Country> {
    let name = name.trim().trim_end_matches(',').to_lowercase();
    let (code, _) = NAMES.iter().find(|(_, names)| names.split('|').any(|known| known == name))?;
    Country::parse(code).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_not_known_is_not_guessed_at() {
        for (code, names) in NAMES {
            for name in names.split('|') {
                assert_eq!(country(name).expect("a country").as_str(), code, "{name}");
            }
        }
        assert_eq!(country(" DEUTSCHLAND, ").map(|country| country.to_string()), Some("DE".to_owned()));
        assert_eq!(country("Germania"), None);
        assert_eq!(country(""), None);
    }
}

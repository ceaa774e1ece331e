//! What a heading in somebody's own language most likely means: offered, never taken for granted.
//!
//! In: a heading, without blanks and hyphens, in small letters. Out: a field to ask about.

use crate::value::Field;

/// The fields people have columns for, as they are called in the languages of the letters.
const WORDS: &[(Field, &[&str])] = &[
    (Field::Kind, &["art", "kündigungsart", "tipo", "typ", "rodzaj", "soort", "类型", "种类"]),
    (
        Field::ProviderName,
        &[
            "firma",
            "anbieter",
            "unternehmen",
            "vertragspartner",
            "company",
            "supplier",
            "vendor",
            "operator",
            "société",
            "entreprise",
            "fournisseur",
            "opérateur",
            "azienda",
            "fornitore",
            "gestore",
            "operatore",
            "empresa",
            "proveedor",
            "compañía",
            "operador",
            "fornecedor",
            "operadora",
            "bedrijf",
            "aanbieder",
            "leverancier",
            "dostawca",
            "udbyder",
            "selskab",
            "virksomhed",
            "公司",
            "公司名称",
            "服务商",
            "运营商",
            "商家",
        ],
    ),
    (
        Field::To,
        &[
            "emailanbieter",
            "emailfirma",
            "emaildesanbieters",
            "emailderfirma",
            "provideremail",
            "companyemail",
            "kontaktemail",
            "recipient",
            "empfänger",
            "destinataire",
            "destinatario",
            "destinatário",
            "ontvanger",
            "odbiorca",
            "modtager",
            "收件人",
            "收件地址",
        ],
    ),
    (
        Field::Name,
        &[
            "customer",
            "customername",
            "fullname",
            "kunde",
            "kundenname",
            "nom",
            "nomclient",
            "nome",
            "nomecliente",
            "nombre",
            "nombrecliente",
            "naam",
            "klantnaam",
            "imięinazwisko",
            "nazwisko",
            "navn",
            "kundenavn",
            "姓名",
            "名字",
            "客户姓名",
            "客户名称",
        ],
    ),
    (
        Field::Holder,
        &["vertragsinhaber", "inhaber", "titulaire", "intestatario", "titular", "contracthouder", "持有人"],
    ),
    (
        Field::Email,
        &[
            "mail",
            "mailadresse",
            "emailadresse",
            "emailaddress",
            "courriel",
            "adressemail",
            "correo",
            "correoelectrónico",
            "postaelettronica",
            "mailadres",
            "邮箱",
            "电子邮箱",
            "电子邮件",
            "邮件地址",
        ],
    ),
    (
        Field::Phone,
        &[
            "telefon",
            "telefonnummer",
            "telephone",
            "téléphone",
            "telefono",
            "teléfono",
            "telefone",
            "telefoon",
            "telefoonnummer",
            "numertelefonu",
            "电话",
            "联系电话",
            "手机",
            "手机号",
        ],
    ),
    (
        Field::Address,
        &[
            "adresse",
            "anschrift",
            "straße",
            "strasse",
            "postaladdress",
            "street",
            "indirizzo",
            "dirección",
            "endereço",
            "morada",
            "adres",
            "地址",
            "通讯地址",
        ],
    ),
    (
        Field::CustomerNumber,
        &[
            "kundennummer",
            "kdnr",
            "kdnr.",
            "kundennr",
            "kundennr.",
            "customerno",
            "customerid",
            "clientnumber",
            "accountnumber",
            "numéroclient",
            "numérodeclient",
            "numerocliente",
            "codicecliente",
            "númerocliente",
            "númerodecliente",
            "klantnummer",
            "numerklienta",
            "kundenummer",
            "客户号",
            "客户编号",
            "会员号",
        ],
    ),
    (
        Field::ContractNumber,
        &[
            "vertragsnummer",
            "vertragsnr",
            "vertragsnr.",
            "vertragskonto",
            "contractno",
            "contractid",
            "numérodecontrat",
            "numérocontrat",
            "numerocontratto",
            "númerocontrato",
            "númerodecontrato",
            "contractnummer",
            "numerumowy",
            "aftalenummer",
            "kontraktnummer",
            "合同号",
            "合同编号",
        ],
    ),
    (
        Field::OrderNumber,
        &[
            "bestellnummer",
            "bestellnr",
            "auftragsnummer",
            "orderno",
            "orderid",
            "numérodecommande",
            "numérocommande",
            "numeroordine",
            "númeropedido",
            "númerodepedido",
            "númerodeencomenda",
            "bestelnummer",
            "ordernummer",
            "numerzamówienia",
            "ordrenummer",
            "订单号",
            "订单编号",
            "订单",
        ],
    ),
    (
        Field::Line,
        &[
            "rufnummer",
            "handynummer",
            "mobilnummer",
            "mobilfunknummer",
            "msisdn",
            "mobilenumber",
            "numérodeligne",
            "numerolinea",
            "númerodelínea",
            "mobielnummer",
            "numerlinii",
            "手机号码",
            "电话号码",
            "号码",
        ],
    ),
    (
        Field::Iccid,
        &[
            "simkartennummer",
            "simkarte",
            "sim",
            "simnummer",
            "simcard",
            "simnumber",
            "simcardnumber",
            "sim卡号",
            "卡号",
        ],
    ),
    (
        Field::Product,
        &["produkt", "tarif", "plan", "produit", "prodotto", "producto", "produto", "套餐", "产品"],
    ),
    (
        Field::Reason,
        &["grund", "kündigungsgrund", "motif", "raison", "motivo", "reden", "powód", "årsag", "原因", "理由"],
    ),
    (
        Field::RenewsOn,
        &["verlängerung", "renewal", "renewaldate", "nextcharge", "续订日期", "续费日期", "扣费日期"],
    ),
    (
        Field::EndOn,
        &[
            "kündigungsdatum",
            "kündigenzum",
            "kündigungzum",
            "kündigenper",
            "vertragsende",
            "enddate",
            "datedefin",
            "datafine",
            "fechadefin",
            "datadefim",
            "einddatum",
            "datazakończenia",
            "slutdato",
            "结束日期",
            "终止日期",
        ],
    ),
    (Field::Notice, &["kündigungsfrist", "noticeperiod", "préavis", "preavviso", "preaviso", "opzegtermijn"]),
    (Field::StartedOn, &["vertragsbeginn", "vertragsstart", "startdate", "合同开始日期"]),
    (Field::EndOfTerm, &["mindestlaufzeitbis", "mindestvertragslaufzeit", "laufzeitende", "laufzeitbis"]),
    (Field::Country, &["land", "pays", "paese", "país", "kraj", "国家"]),
    (Field::Language, &["sprache", "langue", "lingua", "idioma", "taal", "język", "sprog", "语言"]),
];

/// What people write beside a contract for themselves: no letter has it.
const REMARKS: &[&str] = &[
    "note",
    "notes",
    "remark",
    "remarks",
    "comment",
    "comments",
    "notiz",
    "notizen",
    "bemerkung",
    "bemerkungen",
    "kommentar",
    "anmerkung",
    "remarque",
    "remarques",
    "nota",
    "notas",
    "opmerking",
    "uwagi",
    "bemærkning",
    "备注",
];

/// Whether a heading is for remarks.
pub(super) fn is_remark(heading: &str) -> bool {
    REMARKS.contains(&heading)
}

/// The field that a heading most likely means.
pub(super) fn meaning(heading: &str) -> Option<Field> {
    WORDS.iter().find(|(_, words)| words.contains(&heading)).map(|(field, _)| *field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::table::columns::plain;

    #[test]
    fn words_are_written_as_they_are_compared_and_none_means_two_things() {
        let mut seen = std::collections::HashMap::new();
        for (field, words) in WORDS {
            for word in *words {
                assert_eq!(&plain(word), word);
                let other = seen.insert(word, field);
                assert!(other.is_none_or(|other| other == field), "{word}");
            }
        }
        assert_eq!(meaning(&plain("Kunden-Nummer")), Some(Field::CustomerNumber));
        assert_eq!(meaning(&plain("Notes")), None);
    }
}

//! Which provider a person means by a name, or what they can choose from.

use super::Index;
use super::lookalike::one_edit;
use super::search::Hit;
use crate::text::suggest::nearest;
use crate::value::{Country, Invalid, ProviderId, Remedy, Value as _};
use crate::words::sentence;

/// The most providers that are named to somebody who named none.
const MAX_NEAR: usize = 5;

/// The id of the one provider that is called so.
pub(super) fn meant(
    index: &Index,
    ids: impl FnOnce() -> Vec<String>,
    name: &str,
    country: Option<Country>,
) -> Result<ProviderId, Invalid> {
    let mut hits = index.called(name, country);
    hits.sort_by_key(|hit| hit.row.id);
    match hits.as_slice() {
        [] => Err(unknown(index, &ids(), name, country)),
        [one] => ProviderId::parse(one.row.id),
        several => {
            let fix = sentence!("provider-family", ids = named(several));
            let fault = Invalid::new("ambiguous-provider", sentence!("provider-of-several"), fix);
            Err(fault.remedy(Remedy::Choose(several.iter().map(|hit| hit.row.id.to_owned()).collect())))
        }
    }
}

/// That nobody is called so, with the nearest.
pub(super) fn unknown(index: &Index, ids: &[String], name: &str, country: Option<Country>) -> Invalid {
    let mut hits = index.search(name, country);
    // One that fits better than all others is most likely meant.
    let better = hits.get(1).is_none_or(|second| second.fit != hits[0].fit);
    hits.truncate(if better { 1 } else { MAX_NEAR });
    let ids = || ids.iter().map(String::as_str);
    // Of an id, one slip of the fingers says more than what it has in common with others.
    let slip = ids().find(|id| name.contains('-') && one_edit(id, name));
    let near = match hits.as_slice() {
        [] => slip.or_else(|| nearest(name, ids())),
        [one] => slip.or(Some(one.row.id)),
        _ => slip,
    };
    let (fix, remedy) = match (near, hits.as_slice()) {
        (Some(near), _) => (sentence!("provider-near", near), Some(Remedy::Replace(near.to_owned()))),
        (None, []) => (sentence!("provider-see-list"), None),
        (None, several) => {
            let ids = several.iter().map(|hit| hit.row.id.to_owned()).collect();
            (sentence!("provider-family", ids = named(several)), Some(Remedy::Choose(ids)))
        }
    };
    let fault = Invalid::new("unknown-provider", sentence!("provider-unknown"), fix);
    remedy.into_iter().fold(fault, Invalid::remedy)
}

/// The ids, each with its country.
fn named(hits: &[Hit<'_>]) -> Vec<String> {
    let named = |hit: &Hit<'_>| match hit.row.country {
        Some(country) => format!("{} ({country})", hit.row.id),
        None => hit.row.id.to_owned(),
    };
    hits.iter().map(named).collect()
}

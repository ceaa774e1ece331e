//! What can be done about a problem, as data: a front offers it in its own way.

use serde::Serialize;

use crate::value::Field;

/// Something a person can do about a problem, ready to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remedy {
    /// Give a value for the field.
    Give(Field),
    /// Put this in place of the value: it is most likely what was meant, and it is valid.
    Replace(String),
    /// Put one of these in its place.
    Choose(Vec<String>),
    /// Say that a column of a table is this field's, by its key; or nobody's, where the key is empty.
    Map(String, String),
    /// Say that this address is the right one.
    Confirm(String),
}

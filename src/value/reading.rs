//! How the privacy guard reads a field.

/// How a field's text is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Sentences: everything is looked for.
    Prose,
    /// Names and addresses: no secrets, as a postcode is a PIN in India.
    Name,
    /// Names that are also titles, of a file or a body: a secret only where its word and its digits are neighbours, as
    /// Pin is a surname.
    Title,
    /// The subject of a letter: as prose, but long numbers as in [`Reading::Number`], since subjects hold order numbers.
    Subject,
    /// Customer numbers and the like: one in ten long numbers has a valid check digit, so only those that also begin
    /// as payment cards do and have their length.
    Number,
}

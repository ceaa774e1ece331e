//! The languages the program speaks.

use std::fmt;

/// A language the program speaks, in the order of their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Locale {
    /// Danish.
    Da,
    /// German.
    De,
    /// English.
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Italian.
    It,
    /// Dutch.
    Nl,
    /// Polish.
    Pl,
    /// Portuguese of Portugal.
    PtPt,
    /// Simplified Chinese.
    ZhHans,
}

impl Locale {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Da,
        Self::De,
        Self::En,
        Self::Es,
        Self::Fr,
        Self::It,
        Self::Nl,
        Self::Pl,
        Self::PtPt,
        Self::ZhHans,
    ];

    /// Its tag (RFC 5646), which is its folder's name.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Da => "da",
            Self::De => "de",
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::It => "it",
            Self::Nl => "nl",
            Self::Pl => "pl",
            Self::PtPt => "pt-PT",
            Self::ZhHans => "zh-Hans",
        }
    }

    /// Whether everything is said in it, the command line's help included.
    pub const fn is_complete(self) -> bool {
        matches!(self, Self::De | Self::En | Self::ZhHans)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

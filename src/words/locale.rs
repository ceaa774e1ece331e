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
    /// English with other letters, which shows what is not in a catalog: for the tests.
    #[cfg(debug_assertions)]
    Pseudo,
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
            #[cfg(debug_assertions)]
            Self::Pseudo => "qps",
        }
    }

    /// What people call it: its tag, its English name and its own.
    pub const fn names(self) -> [&'static str; 3] {
        match self {
            Self::Da => ["da", "Danish", "dansk"],
            Self::De => ["de", "German", "Deutsch"],
            Self::En => ["en", "English", "English"],
            Self::Es => ["es", "Spanish", "español"],
            Self::Fr => ["fr", "French", "français"],
            Self::It => ["it", "Italian", "italiano"],
            Self::Nl => ["nl", "Dutch", "Nederlands"],
            Self::Pl => ["pl", "Polish", "polski"],
            Self::PtPt => ["pt-PT", "Portuguese", "português"],
            Self::ZhHans => ["zh-Hans", "Chinese", "中文"],
            #[cfg(debug_assertions)]
            Self::Pseudo => ["qps"; 3],
        }
    }

    /// The language a person names, by a tag or a name.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.trim();
        #[cfg(debug_assertions)]
        if name == Self::Pseudo.tag() {
            return Some(Self::Pseudo);
        }
        let lower = name.to_lowercase();
        let named = |locale: &Self| locale.names().iter().any(|known| known.to_lowercase() == lower);
        Self::ALL.into_iter().find(named).or_else(|| Self::from_system(name))
    }

    /// The language of a POSIX locale such as `zh_CN.UTF-8`, or of a tag such as `de-AT`: by its first part alone.
    pub fn from_system(name: &str) -> Option<Self> {
        let primary = name.split(['.', '@', '_', '-']).next()?.to_ascii_lowercase();
        let same = |locale: &Self| locale.tag().split('-').next() == Some(primary.as_str());
        Self::ALL.into_iter().find(same)
    }

    /// Whether it has the help too; all else is said in every language.
    pub const fn has_help(self) -> bool {
        #[cfg(debug_assertions)]
        if matches!(self, Self::Pseudo) {
            return true;
        }
        matches!(self, Self::De | Self::En | Self::ZhHans)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

//! The tables of national holidays: data only.
//!
//! What counts as national: days off by a law that holds in the whole country. Where that is open to doubt the entry
//! says why. Germany's regional holidays, Switzerland's but for four, Spain's and Australia's regional ones are not here.

use jiff::civil::Weekday::{Monday, Thursday};

use super::holiday::{Entry, Holidays, Observed, When};

const ALWAYS: (i16, i16) = (i16::MIN, i16::MAX);

const fn entry(name: &'static str, when: When) -> Entry {
    Entry { name, when, observed: Observed::No, years: ALWAYS, except: &[], every: 1 }
}

const fn fixed(name: &'static str, month: i8, day: i8) -> Entry {
    entry(name, When::Fixed(month, day))
}

const fn easter(name: &'static str, days: i64) -> Entry {
    entry(name, When::Easter(days))
}

const fn nth(name: &'static str, month: i8, nth: i8, weekday: jiff::civil::Weekday) -> Entry {
    entry(name, When::Nth(month, nth, weekday))
}

const fn once(name: &'static str, year: i16, month: i8, day: i8) -> Entry {
    entry(name, When::Once(year, month, day))
}

impl Entry {
    const fn from(self, first: i16) -> Self {
        Self { years: (first, self.years.1), ..self }
    }

    const fn until(self, last: i16) -> Self {
        Self { years: (self.years.0, last), ..self }
    }

    const fn except(self, except: &'static [i16]) -> Self {
        Self { except, ..self }
    }

    const fn every(self, every: i16) -> Self {
        Self { every, ..self }
    }

    const fn or_next_weekday(self) -> Self {
        Self { observed: Observed::NextWeekday, ..self }
    }

    const fn or_nearest(self) -> Self {
        Self { observed: Observed::Nearest, ..self }
    }
}

const NEW_YEAR: Entry = fixed("New Year's Day", 1, 1);
const EPIPHANY: Entry = fixed("Epiphany", 1, 6);
const MAUNDY_THURSDAY: Entry = easter("Maundy Thursday", -3);
const GOOD_FRIDAY: Entry = easter("Good Friday", -2);
const EASTER_SUNDAY: Entry = easter("Easter Sunday", 0);
const EASTER_MONDAY: Entry = easter("Easter Monday", 1);
const LABOUR_DAY: Entry = fixed("Labour Day", 5, 1);
const ASCENSION: Entry = easter("Ascension Day", 39);
const WHIT_SUNDAY: Entry = easter("Whit Sunday", 49);
const WHIT_MONDAY: Entry = easter("Whit Monday", 50);
const CORPUS_CHRISTI: Entry = easter("Corpus Christi", 60);
const ASSUMPTION: Entry = fixed("Assumption Day", 8, 15);
const ALL_SAINTS: Entry = fixed("All Saints' Day", 11, 1);
const IMMACULATE_CONCEPTION: Entry = fixed("Immaculate Conception", 12, 8);
const CHRISTMAS: Entry = fixed("Christmas Day", 12, 25);
const SECOND_CHRISTMAS: Entry = fixed("Second Day of Christmas", 12, 26);

/// Every country whose holidays are known.
pub(super) const TABLES: &[Holidays] = &[
    Holidays {
        country: "AT",
        entries: &[
            NEW_YEAR,
            EPIPHANY,
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            WHIT_MONDAY,
            CORPUS_CHRISTI,
            ASSUMPTION,
            fixed("National Day", 10, 26),
            ALL_SAINTS,
            IMMACULATE_CONCEPTION,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    },
    // Labour Day and King's Birthday differ from state to state, and so does a day in lieu of Anzac Day.
    Holidays {
        country: "AU",
        entries: &[
            NEW_YEAR.or_next_weekday(),
            fixed("Australia Day", 1, 26).or_next_weekday(),
            GOOD_FRIDAY,
            EASTER_MONDAY,
            fixed("Anzac Day", 4, 25),
            once("National Day of Mourning", 2022, 9, 22),
            CHRISTMAS.or_next_weekday(),
            fixed("Boxing Day", 12, 26).or_next_weekday(),
        ],
    },
    Holidays {
        country: "BE",
        entries: &[
            NEW_YEAR,
            EASTER_SUNDAY,
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            WHIT_SUNDAY,
            WHIT_MONDAY,
            fixed("National Day", 7, 21),
            ASSUMPTION,
            ALL_SAINTS,
            fixed("Armistice Day", 11, 11),
            CHRISTMAS,
        ],
    },
    // Only these four are kept in every canton; by federal law it is 1 August alone.
    Holidays {
        country: "CH",
        entries: &[NEW_YEAR, ASCENSION, fixed("National Day", 8, 1).from(1994), CHRISTMAS],
    },
    Holidays {
        country: "DE",
        entries: &[
            NEW_YEAR,
            GOOD_FRIDAY,
            EASTER_MONDAY,
            LABOUR_DAY,
            ASCENSION,
            WHIT_MONDAY,
            fixed("German Unity Day", 10, 3),
            once("Reformation Day, 500 years", 2017, 10, 31),
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    },
    Holidays {
        country: "DK",
        entries: &[
            NEW_YEAR,
            MAUNDY_THURSDAY,
            GOOD_FRIDAY,
            EASTER_SUNDAY,
            EASTER_MONDAY,
            easter("Great Prayer Day", 26).until(2023),
            ASCENSION,
            WHIT_SUNDAY,
            WHIT_MONDAY,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    },
    // A region may move those that fall on a Sunday, and may keep another day for Epiphany.
    Holidays {
        country: "ES",
        entries: &[
            NEW_YEAR,
            EPIPHANY,
            GOOD_FRIDAY,
            LABOUR_DAY,
            ASSUMPTION,
            fixed("National Day", 10, 12),
            ALL_SAINTS,
            fixed("Constitution Day", 12, 6),
            IMMACULATE_CONCEPTION,
            CHRISTMAS,
        ],
    },
    Holidays {
        country: "FR",
        entries: &[
            NEW_YEAR,
            EASTER_MONDAY,
            LABOUR_DAY,
            fixed("Victory Day", 5, 8),
            ASCENSION,
            WHIT_MONDAY,
            fixed("National Day", 7, 14),
            ASSUMPTION,
            ALL_SAINTS,
            fixed("Armistice Day", 11, 11),
            CHRISTMAS,
        ],
    },
    // England and Wales.
    Holidays {
        country: "GB",
        entries: &[
            NEW_YEAR.or_next_weekday(),
            GOOD_FRIDAY,
            EASTER_MONDAY,
            nth("Early May Bank Holiday", 5, 1, Monday).except(&[1995, 2020]),
            once("Early May Bank Holiday", 1995, 5, 8),
            once("Early May Bank Holiday", 2020, 5, 8),
            nth("Spring Bank Holiday", 5, -1, Monday).except(&[2002, 2012, 2022]),
            once("Golden Jubilee", 2002, 6, 3),
            once("Spring Bank Holiday", 2002, 6, 4),
            once("Royal Wedding", 2011, 4, 29),
            once("Spring Bank Holiday", 2012, 6, 4),
            once("Diamond Jubilee", 2012, 6, 5),
            once("Spring Bank Holiday", 2022, 6, 2),
            once("Platinum Jubilee", 2022, 6, 3),
            once("State Funeral of Queen Elizabeth II", 2022, 9, 19),
            once("Coronation of King Charles III", 2023, 5, 8),
            nth("Summer Bank Holiday", 8, -1, Monday),
            CHRISTMAS.or_next_weekday(),
            fixed("Boxing Day", 12, 26).or_next_weekday(),
            once("Millennium Eve", 1999, 12, 31),
        ],
    },
    Holidays {
        country: "IT",
        entries: &[
            NEW_YEAR,
            EPIPHANY,
            EASTER_SUNDAY,
            EASTER_MONDAY,
            once("150 years of the Unification of Italy", 2011, 3, 17),
            fixed("Liberation Day", 4, 25),
            LABOUR_DAY,
            fixed("Republic Day", 6, 2).from(2001),
            ASSUMPTION,
            fixed("Saint Francis of Assisi", 10, 4).from(2026),
            ALL_SAINTS,
            IMMACULATE_CONCEPTION,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    },
    // Liberation Day is a day off for all once in five years.
    Holidays {
        country: "NL",
        entries: &[
            NEW_YEAR,
            GOOD_FRIDAY,
            EASTER_SUNDAY,
            EASTER_MONDAY,
            entry("Queen's Day", When::FixedNotSunday(4, 30)).until(2013),
            entry("King's Day", When::FixedNotSunday(4, 27)).from(2014),
            fixed("Liberation Day", 5, 5).every(5),
            ASCENSION,
            WHIT_SUNDAY,
            WHIT_MONDAY,
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    },
    Holidays {
        country: "PL",
        entries: &[
            NEW_YEAR,
            EPIPHANY.from(2011),
            EASTER_SUNDAY,
            EASTER_MONDAY,
            LABOUR_DAY,
            fixed("Constitution Day", 5, 3),
            WHIT_SUNDAY,
            CORPUS_CHRISTI,
            ASSUMPTION,
            ALL_SAINTS,
            fixed("Independence Day", 11, 11),
            once("Independence Day, 100 years", 2018, 11, 12),
            fixed("Christmas Eve", 12, 24).from(2025),
            CHRISTMAS,
            SECOND_CHRISTMAS,
        ],
    },
    // Four holidays were suspended from 2013 to 2015.
    Holidays {
        country: "PT",
        entries: &[
            NEW_YEAR,
            GOOD_FRIDAY,
            EASTER_SUNDAY,
            fixed("Freedom Day", 4, 25),
            LABOUR_DAY,
            CORPUS_CHRISTI.except(&[2013, 2014, 2015]),
            fixed("Portugal Day", 6, 10),
            ASSUMPTION,
            fixed("Republic Day", 10, 5).except(&[2013, 2014, 2015]),
            ALL_SAINTS.except(&[2013, 2014, 2015]),
            fixed("Restoration of Independence", 12, 1).except(&[2013, 2014, 2015]),
            IMMACULATE_CONCEPTION,
            CHRISTMAS,
        ],
    },
    // Federal holidays. Inauguration Day is kept in Washington only.
    Holidays {
        country: "US",
        entries: &[
            NEW_YEAR.or_nearest(),
            nth("Martin Luther King Jr. Day", 1, 3, Monday),
            nth("Washington's Birthday", 2, 3, Monday),
            nth("Memorial Day", 5, -1, Monday),
            fixed("Juneteenth", 6, 19).from(2021).or_nearest(),
            fixed("Independence Day", 7, 4).or_nearest(),
            nth("Labor Day", 9, 1, Monday),
            nth("Columbus Day", 10, 2, Monday),
            fixed("Veterans Day", 11, 11).or_nearest(),
            nth("Thanksgiving Day", 11, 4, Thursday),
            CHRISTMAS.or_nearest(),
        ],
    },
];

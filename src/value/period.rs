//! A period of notice: how long, and to when.
//!
//! In: text such as `1 month` or `60 days to the end of a month`. Out: a [`Period`]. It is counted in `deadline`.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::text::characters::Joiners;
use crate::text::suggest::nearest;
use crate::value::{Invalid, Remedy, Value, one_line};
use crate::words::{Describe, Join, Sentence, described, sentence, sentence_value};

/// What a period is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Days of the calendar.
    Days,
    /// Seven days each.
    Weeks,
    /// Months of the calendar.
    Months,
    /// Years of the calendar.
    Years,
    /// Days that are neither weekend nor public holiday.
    WorkingDays,
}

impl Unit {
    const ALL: [Self; 5] = [Self::Days, Self::Weeks, Self::Months, Self::Years, Self::WorkingDays];

    /// The word that files have for one of it.
    fn word(self) -> &'static str {
        match self {
            Self::Days => "day",
            Self::Weeks => "week",
            Self::Months => "month",
            Self::Years => "year",
            Self::WorkingDays => "working day",
        }
    }

    /// The most of it that anybody agrees on: ten years, or two of working days.
    fn most(self) -> u16 {
        match self {
            Self::Days => 3660,
            Self::Weeks | Self::WorkingDays => 520,
            Self::Months => 120,
            Self::Years => 10,
        }
    }
}

/// The end of a stretch of the calendar, or of the contract's term, to which a period runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// The last day of a month.
    Month,
    /// The last day of March, June, September or December.
    Quarter,
    /// 30 June or 31 December.
    HalfYear,
    /// 31 December.
    Year,
    /// The last day of the contract's term, which is given apart: counting alone does not find it.
    Term,
}

impl End {
    /// As files write it.
    fn phrase(self) -> &'static str {
        match self {
            Self::Month => "the end of a month",
            Self::Quarter => "the end of a quarter",
            Self::HalfYear => "the end of a half-year",
            Self::Year => "the end of a year",
            Self::Term => "the end of the term",
        }
    }

    /// How many months it is from one to the next; none where the calendar does not say.
    fn months(self) -> Option<i8> {
        match self {
            Self::Month => Some(1),
            Self::Quarter => Some(3),
            Self::HalfYear => Some(6),
            Self::Year => Some(12),
            Self::Term => None,
        }
    }

    /// The first such day that is not before `day`.
    fn from(self, day: Date) -> Date {
        let Some(months) = self.months() else { return day };
        let more = (months - day.month() % months) % months;
        add(day.first_of_month(), i64::from(more).months()).last_of_month()
    }

    /// The last such day that is not after `day`.
    pub(crate) fn until(self, day: Date) -> Date {
        let Some(months) = self.months() else { return day };
        let end = self.from(day);
        if end == day {
            end
        } else {
            add(end.first_of_month(), (-i64::from(months)).months()).last_of_month()
        }
    }
}

impl Describe for End {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Month => sentence!("end-of-month"),
            Self::Quarter => sentence!("end-of-quarter"),
            Self::HalfYear => sentence!("end-of-half-year"),
            Self::Year => sentence!("end-of-year"),
            Self::Term => sentence!("end-of-term"),
        }
    }
}

described!(End);

/// A period, such as a notice period: at least one unit and at most about ten years long, in one unit, as it stands or to the end of the
/// month, the quarter or the like in which it runs out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    count: u16,
    unit: Unit,
    to: Option<End>,
}

impl Period {
    /// How many of its unit.
    pub fn count(self) -> u16 {
        self.count
    }

    /// What it is counted in.
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// What it runs on to: the end of a month, as is usual in Switzerland, or of something longer.
    pub fn to(self) -> Option<End> {
        self.to
    }

    /// The first day on which what it is for may end, from `day` on.
    pub fn end_from(self, day: Date) -> Date {
        self.to.map_or(day, |end| end.from(day))
    }

    /// The same without the end it runs on to.
    pub(crate) fn without_end(self) -> Self {
        Self { to: None, ..self }
    }

    /// A period known to be in range.
    pub(crate) const fn of(count: u16, unit: Unit) -> Self {
        Self { count, unit, to: None }
    }
}

/// As files write it, which is as it is read.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.count == 1 { "" } else { "s" };
        write!(f, "{} {}{plural}", self.count, self.unit.word())?;
        self.to.map_or(Ok(()), |end| write!(f, " to {}", end.phrase()))
    }
}

impl Describe for Period {
    fn sentence(&self) -> Sentence {
        let count = self.count;
        let period = match self.unit {
            Unit::Days => sentence!("period-days", count),
            Unit::Weeks => sentence!("period-weeks", count),
            Unit::Months => sentence!("period-months", count),
            Unit::Years => sentence!("period-years", count),
            Unit::WorkingDays => sentence!("period-working-days", count),
        };
        match self.to {
            None => period,
            Some(End::Month) => sentence!("period-to-end-of-month", period),
            Some(End::Quarter) => sentence!("period-to-end-of-quarter", period),
            Some(End::HalfYear) => sentence!("period-to-end-of-half-year", period),
            Some(End::Year) => sentence!("period-to-end-of-year", period),
            Some(End::Term) => sentence!("period-to-end-of-term", period),
        }
    }
}

sentence_value!(Period);

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).map_err(|fault| {
            serde::de::Error::custom(Sentence::join(Join::Sentences, [fault.what, fault.fix]))
        })
    }
}

/// What other words for a stretch of time come to.
const OTHER_WORDS: [(&str, u16, Unit); 4] = [
    ("fortnight", 2, Unit::Weeks),
    ("quarter", 3, Unit::Months),
    ("half-year", 6, Unit::Months),
    ("decade", 10, Unit::Years),
];

/// The words of a period, in several languages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    ignored: Vec<String>,
    chinese: Vec<Chinese>,
    units: BTreeMap<Unit, Vec<String>>,
    ends: BTreeMap<End, Vec<String>>,
}

/// What Chinese writes without blanks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Chinese {
    from: Vec<String>,
    to: String,
}

static WORDS: LazyLock<Option<Words>> =
    LazyLock::new(|| toml::from_str(include_str!("period_words.toml")).ok());

/// The key under which a phrase stands.
fn found<K: Copy>(table: &BTreeMap<K, Vec<String>>, phrase: &str) -> Option<K> {
    table.iter().find(|(_, phrases)| phrases.iter().any(|known| known == phrase)).map(|(key, _)| *key)
}

/// The unit at the beginning of these words, and the words after it.
fn unit_at<'w, 't>(words: &'w [&'t str]) -> Option<(Unit, &'w [&'t str])> {
    let find = |unit: &dyn Fn(&str) -> Option<Unit>| {
        [2, 1].into_iter().filter(|length| *length <= words.len()).find_map(|length| {
            let (phrase, rest) = words.split_at(length);
            Some((unit(&phrase.join(" "))?, rest))
        })
    };
    // The words that the program writes itself need no list.
    let written = |phrase: &str| {
        let singular = phrase.strip_suffix('s').unwrap_or(phrase);
        Unit::ALL.into_iter().find(|unit| unit.word() == singular)
    };
    find(&written).or_else(|| find(&|phrase| found(&WORDS.as_ref()?.units, phrase)))
}

/// The end that these words name, `None` where there are none; an error where they say something else.
fn end_of(words: &[&str]) -> Result<Option<End>, ()> {
    if words.is_empty() {
        return Ok(None);
    }
    let known = WORDS.as_ref().ok_or(())?;
    let said: Vec<&str> = words.iter().copied().filter(|word| *word != "notice").collect();
    let telling: Vec<&str> =
        said.iter().copied().filter(|word| !known.ignored.iter().any(|ignored| ignored == word)).collect();
    match telling.as_slice() {
        // "3 months of notice" says all, "3 months to the" was cut off.
        [] if said.len() < words.len() || said.is_empty() => Ok(None),
        telling => found(&known.ends, &telling.join(" ")).map(Some).ok_or(()),
    }
}

/// A text in small letters, without apostrophes, its words apart.
fn plain(text: &str) -> String {
    let mut plain = text.to_lowercase().replace(['\'', '’'], "");
    if !plain.is_ascii() {
        for Chinese { from, to } in WORDS.iter().flat_map(|words| &words.chinese) {
            for from in from {
                plain = plain.replace(from.as_str(), &format!(" {to} "));
            }
        }
    }
    plain
}

impl Value for Period {
    fn parse(text: &str) -> Result<Self, Invalid> {
        let text = one_line(text, 80, Joiners::Refused)?;
        let lower = plain(text);
        let words: Vec<&str> = lower.split_whitespace().collect();
        let refuse = |meant: Option<Self>| {
            let fix = match meant {
                Some(meant) => sentence!("nearest-period", meant),
                None => sentence!("write-period"),
            };
            let fault = Invalid::new("not-a-period", sentence!("not-a-period"), fix);
            let remedies = meant.map(|meant| Remedy::Replace(meant.to_string())).into_iter().collect();
            Err(Invalid { remedies, ..fault })
        };
        let Some((number, rest)) = words.split_first() else { return refuse(None) };
        let digits = number.len() <= 9 && number.bytes().all(|byte| byte.is_ascii_digit());
        let Some(count) = digits.then(|| number.parse::<u32>().ok()).flatten() else {
            return refuse(meant_without_number(&words));
        };
        if rest.is_empty() {
            return refuse(in_range(count, Unit::Days, &[]));
        }
        let Some((unit, rest)) = unit_at(rest) else { return refuse(meant_by(count, rest)) };
        // Nothing is proposed for an end that is not understood: it would be another one.
        let Ok(to) = end_of(rest) else { return refuse(None) };
        let count = u16::try_from(count).ok().filter(|count| (1..=unit.most()).contains(count));
        count
            .map(|count| Self { count, unit, to })
            .ok_or_else(|| Invalid::new("period-out-of-range", sentence!("period-out-of-range"), range(unit)))
    }
}

/// How many of a unit there can be.
fn range(unit: Unit) -> Sentence {
    let most = unit.most();
    match unit {
        Unit::Days => sentence!("period-range-days", most),
        Unit::Weeks => sentence!("period-range-weeks", most),
        Unit::Months => sentence!("period-range-months", most),
        Unit::Years => sentence!("period-range-years", most),
        Unit::WorkingDays => sentence!("period-range-working-days", most),
    }
}

/// `count` of `unit` to the end that `rest` names, if it is in range and `rest` is understood.
fn in_range(count: u32, unit: Unit, rest: &[&str]) -> Option<Period> {
    let count = u16::try_from(count).ok().filter(|count| (1..=unit.most()).contains(count))?;
    Some(Period { count, unit, to: end_of(rest).ok()? })
}

/// What a number with a word nobody knows may mean.
fn meant_by(count: u32, words: &[&str]) -> Option<Period> {
    let (word, rest) = words.split_first()?;
    let single = word.strip_suffix('s').unwrap_or(word);
    if let Some((_, each, unit)) = OTHER_WORDS.iter().find(|(other, ..)| *other == single) {
        return in_range(count.saturating_mul(u32::from(*each)), *unit, rest);
    }
    if matches!(*word, "working" | "business" | "workdays" | "workday") {
        return in_range(count, Unit::WorkingDays, rest);
    }
    let near = nearest(single, Unit::ALL.map(Unit::word))?;
    let unit = Unit::ALL.into_iter().find(|unit| unit.word() == near)?;
    in_range(count, unit, rest)
}

/// What a period without figures may mean: `one month`, `a month`, `14days`.
fn meant_without_number(words: &[&str]) -> Option<Period> {
    const NUMBERS: [&str; 12] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let (first, rest) = words.split_first()?;
    let figures = first.find(|c: char| !c.is_ascii_digit()).unwrap_or(first.len());
    let (count, words) = match NUMBERS.iter().position(|number| number == first) {
        _ if figures > 0 => (first[..figures].parse().ok()?, [&[&first[figures..]][..], rest].concat()),
        Some(at) => (u32::try_from(at + 1).ok()?, rest.to_vec()),
        None if matches!(*first, "a" | "an") => (1, rest.to_vec()),
        None => (1, words.to_vec()),
    };
    match unit_at(&words) {
        Some((unit, rest)) => in_range(count, unit, rest),
        None => meant_by(count, &words),
    }
}

/// `day` and `span` later, kept within the years there are.
fn add(day: Date, span: Span) -> Date {
    day.saturating_add(span)
}

//! Times as the journal keeps them (RFC 3339), for a person: in their time zone, to the minute.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::fmt::strtime;
use jiff::tz::TimeZone;

/// How times are shown.
#[derive(Debug, Clone)]
pub enum Times {
    /// To the minute, in this zone.
    Minutes(TimeZone),
    /// To the minute, in this zone, with its offset from UTC: for what is read elsewhere.
    Offset(TimeZone),
    /// As exactly as they are kept, in this zone, with its offset: for evidence.
    Exact(TimeZone),
}

impl Times {
    /// The time as it is shown; what is no time stands as it is.
    pub fn show(&self, time: &str) -> String {
        let Ok(moment) = time.parse::<Timestamp>() else { return time.to_owned() };
        let (zone, format) = match self {
            Self::Minutes(zone) => (zone, "%Y-%m-%d %H:%M"),
            Self::Offset(zone) => (zone, "%Y-%m-%d %H:%M %:z"),
            Self::Exact(zone) => (zone, "%Y-%m-%dT%H:%M:%S%.f%:z"),
        };
        strtime::format(format, &moment.to_zoned(zone.clone())).unwrap_or_else(|_| time.to_owned())
    }
}

/// The day of a time in a zone; `None` for what is no time.
pub fn day(time: &str, zone: &TimeZone) -> Option<Date> {
    Some(time.parse::<Timestamp>().ok()?.to_zoned(zone.clone()).date())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_the_persons_own() {
        let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").expect("a zone");
        let kept = "2026-07-31T22:30:05.123456789Z";
        let shown = [Times::Minutes(zone.clone()), Times::Offset(zone.clone()), Times::Exact(zone.clone())]
            .map(|times| times.show(kept));
        assert_eq!(
            shown,
            ["2026-08-01 00:30", "2026-08-01 00:30 +02:00", "2026-08-01T00:30:05.123456789+02:00"]
        );
        assert_eq!(Times::Exact(zone.clone()).show("2026-11-23T09:00:00Z"), "2026-11-23T10:00:00+01:00");
        assert_eq!(Times::Minutes(zone.clone()).show("yesterday"), "yesterday");
        assert_eq!(day(kept, &zone).map(|day| day.to_string()).as_deref(), Some("2026-08-01"));
        assert_eq!(day("", &zone), None);
    }
}

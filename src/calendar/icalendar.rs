//! Reminders as an iCalendar file (RFC 5545).
//!
//! In: [`Reminder`]s. Out: bytes, the same for the same reminders. Every text passes [`escape_text`], no line is longer
//! than 75 octets. There is no METHOD: it is a file of one's own, nobody is invited.

use std::collections::HashSet;

use ics::components::{Parameter, Property};
use ics::properties::{
    Class, Description, DtEnd, DtStart, LastModified, Sequence, Status, Summary, Transp, Trigger,
};
use ics::{Alarm, Event, ICalendar, escape_text};
use jiff::Timestamp;
use jiff::civil::Date;

use super::{DAYS_AHEAD, Reminder};
use crate::words::Words;

/// The most octets of a line, its end not counted (RFC 5545 section 3.1).
const LINE: usize = 75;
/// The hour of the day at which a reminder speaks up, on the clock where the calendar is.
const HOUR: i32 = 9;

/// One file of all the reminders: an all-day event each, which blocks no time and is private. `None` without any: a
/// calendar file must hold something.
///
/// - An alarm speaks up at nine on the day, and for a letter to be sent two days before as well, if that is still to come.
/// - Of two reminders with one [`uid`](Reminder::uid) the later in the list stands.
/// - SEQUENCE is the minute of writing, counted from 1970, so that it grows without a memory (until the year 6053, when
///   the greatest number there is stands still); within one minute the later DTSTAMP decides (RFC 5546 section 2.1.5).
/// - What [is done](Reminder::is_done) is `CANCELLED`, and silent.
pub fn calendar(reminders: &[Reminder], words: &Words) -> Option<Vec<u8>> {
    let mut known = HashSet::new();
    let mut events: Vec<Event<'_>> = reminders
        .iter()
        .rev()
        .filter(|reminder| known.insert(reminder.uid()))
        .map(|reminder| event(reminder, words))
        .collect();
    events.reverse();
    if events.is_empty() {
        return None;
    }
    let mut calendar =
        ICalendar::new("2.0", format!("-//adieu//adieu//{}", words.locale().tag().to_uppercase()));
    for event in events {
        calendar.add_event(event);
    }
    Some(fold(&calendar.to_string()))
}

fn event<'a>(reminder: &'a Reminder, words: &Words) -> Event<'a> {
    let summary = words.say(reminder.summary());
    let written = reminder.written.max(Timestamp::UNIX_EPOCH);
    let seed = written.strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut event = Event::new(reminder.uid(), seed.clone());
    event.push(LastModified::new(seed));
    event.push(Sequence::new((written.as_second() / 60).min(i32::MAX.into()).to_string()));
    event.push(on(DtStart::new(day(reminder.day)).into()));
    // Without an end it lasts the one day all the same; there is no day after 9999-12-31.
    if let Ok(next) = reminder.day.tomorrow() {
        event.push(on(DtEnd::new(day(next)).into()));
    }
    event.push(Summary::new(escape_text(summary.clone())));
    event.push(Description::new(escape_text(reminder.description(words))));
    event.push(Class::private());
    event.push(Transp::transparent());
    if reminder.done {
        event.push(Status::cancelled());
        return event;
    }
    event.push(Status::confirmed());
    if reminder.ahead {
        event.add_alarm(alarm(&summary, &format!("-P{}DT{}H", DAYS_AHEAD - 1, 24 - HOUR)));
    }
    event.add_alarm(alarm(&summary, &format!("PT{HOUR}H")));
    event
}

/// Counted from the midnight with which the day begins.
fn alarm(summary: &str, trigger: &str) -> Alarm<'static> {
    Alarm::display(Trigger::new(trigger.to_owned()), Description::new(escape_text(summary.to_owned())))
}

fn on(mut property: Property<'_>) -> Property<'_> {
    property.add(Parameter::new("VALUE", "DATE"));
    property
}

fn day(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

/// Folds anew: the library does not count the blank with which a line goes on, so that its lines have 76 octets.
///
/// No text holds a line end of its own, so that each before a blank is a fold.
fn fold(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + text.len() / LINE);
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let (mut rest, mut room) = (line, LINE);
        while rest.len() > room {
            let (head, tail) = rest.split_at(rest.floor_char_boundary(room));
            out.extend_from_slice(head.as_bytes());
            out.extend_from_slice(b"\r\n ");
            (rest, room) = (tail, LINE - 1);
        }
        out.extend_from_slice(rest.as_bytes());
        out.extend_from_slice(b"\r\n");
    }
    out
}

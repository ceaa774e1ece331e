//! The dates of a plan for a person's own calendar, so that a deadline speaks up by itself.
//!
//! In: a [`Plan`] and [`About`], what letter it is made for. Out: [`Reminder`]s, and from as many as there are the bytes
//! of one iCalendar file in a person's language ([`calendar`], RFC 5545); [`delivery::file`](crate::output::file) puts them down. It does no
//! I/O, knows no clock, judges no date and adds none: what has passed is left out.
//!
//! ```
//! use adieu::calendar::{About, calendar, reminders};
//! use adieu::deadline::{ContractFacts, plan};
//! use adieu::value::Step;
//! use adieu::words::{Locale, Naming, Words};
//!
//! let now: jiff::Zoned = "2026-11-23T10:00:00+00:00[+00:00]".parse()?;
//! let renews_on = Some(jiff::civil::date(2026, 12, 1));
//! let plan = plan(&ContractFacts { renews_on, ..ContractFacts::new(Step::StopRenewal, now.date()) });
//! let about = About {
//!     key: "the request's fingerprint",
//!     provider: "Lebara",
//!     subject: "Turn off automatic renewal",
//!     step: Some(Step::StopRenewal),
//!     renews_on,
//!     sent: false,
//!     now: &now,
//! };
//! let reminders = reminders(&plan, &about);
//! assert_eq!(
//!     reminders[0].summary().to_string(),
//!     "Send the cancellation of the renewal to Lebara by 2026-11-26, to be safe"
//! );
//! let names = Naming { option: |key, _| key.to_owned(), command: str::to_owned, text: str::to_owned };
//! let words = Words::new(Locale::En, names);
//! assert!(calendar(&reminders, &words).is_some_and(|file| file.starts_with(b"BEGIN:VCALENDAR\r\n")));
//! # Ok::<(), jiff::Error>(())
//! ```

mod icalendar;
mod words;

pub use icalendar::calendar;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan, Zoned};

use crate::deadline::{Dated, Plan};
use crate::text::hash::sha256;
use crate::value::Step;
use crate::value::vocabulary::named;
use crate::words::{Sentence, Words};

/// The letter that reminders are about, and the moment they are made.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// What stays the same when the plan is made anew, such as a request's
    /// [`fingerprint`](crate::journal::Entry::fingerprint). Only a hash of it is written.
    pub key: &'a str,
    /// The provider's name, as a person reads it; any text will do.
    pub provider: &'a str,
    /// The letter's subject; any text will do. Empty: it is not mentioned.
    pub subject: &'a str,
    /// What the letter does; `None` for a kind of the person's own.
    pub step: Option<Step>,
    /// The day of the next charge, where it is known: a plan does not hold it.
    pub renews_on: Option<Date>,
    /// Whether the letter is on its way: then the reminders to send it are called off.
    pub sent: bool,
    /// The moment, in the person's own time zone. The later of two imports wins.
    pub now: &'a Zoned,
}

named! {
    /// What a reminder is about, by the name of its date in plans and request files. A plan's are listed in this order.
    Occasion {
        /// The day to send by to be safe.
        SendByAdvised = "send_by_advised",
        /// The last day to send.
        SendBy = "send_by",
        /// An answer should be there.
        Answer = "remind_on",
        /// Time to turn to somebody else.
        Escalate = "escalate_on",
        /// The last day of the contract, or of the paid period.
        End = "effective_on",
        /// The day of the next charge.
        Renewal = "renews_on",
    }
}

impl Occasion {
    /// Whether it is about sending the letter.
    pub fn is_sending(self) -> bool {
        matches!(self, Self::SendByAdvised | Self::SendBy)
    }
}

/// One day in a person's calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    occasion: Occasion,
    uid: String,
    day: Date,
    done: bool,
    ahead: bool,
    summary: Sentence,
    description: Vec<Vec<Sentence>>,
    written: Timestamp,
}

impl Reminder {
    /// What it is about.
    pub fn occasion(&self) -> Occasion {
        self.occasion
    }

    /// Its id in every calendar it is imported to: the same for the same key and occasion, whatever the day.
    pub fn uid(&self) -> &str {
        &self.uid
    }

    /// The day: neither past when it was made nor before the year 0.
    pub fn day(&self) -> Date {
        self.day
    }

    /// Whether nothing is left to be done: it calls off what an earlier import reminds of.
    pub fn is_done(&self) -> bool {
        self.done
    }

    /// What to do, in one line, with the provider's name.
    pub fn summary(&self) -> &Sentence {
        &self.summary
    }

    /// What to do, why on that day, and what else to know, over several lines. It says that it is no legal advice.
    pub fn description(&self, words: &Words) -> String {
        let paragraph =
            |lines: &Vec<Sentence>| lines.iter().map(|line| words.say(line)).collect::<Vec<_>>().join("\n");
        self.description.iter().map(paragraph).collect::<Vec<_>>().join("\n\n")
    }

    fn new(
        occasion: Occasion,
        day: Date,
        why: Option<&Dated>,
        plan: &Plan,
        about: &About<'_>,
    ) -> Option<Self> {
        let today = about.now.date();
        // The format writes years with four digits and no sign.
        if day < today || day.year() < 0 {
            return None;
        }
        let done = about.sent && occasion.is_sending();
        Some(Self {
            occasion,
            uid: uid(about.key, occasion),
            day,
            done,
            ahead: occasion.is_sending() && day.saturating_sub(DAYS_AHEAD.days()) >= today,
            summary: words::summary(occasion, day, done, plan, about),
            description: words::description(occasion, day, done, why, plan, about),
            written: about.now.timestamp(),
        })
    }
}

/// How many days before a letter must be sent its reminder speaks up for the first time.
const DAYS_AHEAD: i32 = 2;

/// No calendar's address can end like this (RFC 2606), and half of the hash is as good as all of it.
fn uid(key: &str, occasion: Occasion) -> String {
    let hash = sha256(format!("{}\n{key}", occasion.name()).as_bytes());
    format!("{}@adieu.invalid", hash.get(..32).unwrap_or(&hash))
}

/// The reminders of a plan, in the order of [`Occasion::ALL`].
///
/// Left out are days that have passed, a safe day that is the last day, and a reminder on the day on which there is
/// somebody else to turn to.
pub fn reminders(plan: &Plan, about: &About<'_>) -> Vec<Reminder> {
    let same = |one: &Option<Dated>, other: &Option<Dated>| {
        one.as_ref().zip(other.as_ref()).is_some_and(|(one, other)| one.date == other.date)
    };
    Occasion::ALL
        .iter()
        .copied()
        .filter_map(|occasion| {
            let dated = match occasion {
                Occasion::SendByAdvised if same(&plan.send_by_advised, &plan.send_by) => None,
                Occasion::SendByAdvised => plan.send_by_advised.as_ref(),
                Occasion::SendBy => plan.send_by.as_ref(),
                Occasion::Answer if same(&plan.remind_on, &plan.escalate_on) => None,
                Occasion::Answer => plan.remind_on.as_ref(),
                Occasion::Escalate => plan.escalate_on.as_ref(),
                Occasion::End => plan.effective_on.as_ref(),
                Occasion::Renewal => return Reminder::new(occasion, about.renews_on?, None, plan, about),
            };
            dated.and_then(|dated| Reminder::new(occasion, dated.date, Some(dated), plan, about))
        })
        .collect()
}

//! How a letter stands: its state, who refused it, and what became of it, in one word; the tables that count the words.
//!
//! Triggers keep the tables: whatever writes an entry or its plan is covered, and a count costs no walk through the entries.

use super::{Outcome, State};
use crate::value::vocabulary::named;
use crate::words::{Describe, Sentence, sentence, sentence_value};

named! {
    /// Who said no to a letter.
    RefusedBy {
        /// The mail server, to the login: nothing is wrong with the letter.
        Login = "login",
        /// The mail server, to the letter.
        Server = "server",
        /// The provider, in an answer.
        Provider = "provider",
    }
}

named! {
    /// How a letter stands.
    Standing {
        /// Sent, and not answered.
        Waiting = "waiting",
        /// Answered, neither confirmed nor refused.
        Answered = "answered",
        /// Confirmed by the provider.
        Confirmed = "confirmed",
        /// Refused by the provider.
        RefusedByProvider = "refused-by-provider",
        /// Not to be followed up.
        Closed = "closed",
        /// Sent or not: unknown.
        InDoubt = "in-doubt",
        /// On its way.
        Sending = "sending",
        /// A draft of the person's.
        Drafted = "drafted",
        /// Written down; nothing was sent.
        Composed = "composed",
        /// Not sent; later it may be.
        Deferred = "deferred",
        /// Not sent: the login was refused.
        RefusedByLogin = "refused-by-login",
        /// Not sent: the mail server refused the letter.
        RefusedByServer = "refused-by-server",
        /// Not sent for good, and nobody refused it: there was no connection that could be trusted, for example.
        NotSent = "not-sent",
    }
}

impl Standing {
    /// Those with this state, whatever became of the letter.
    pub fn of_state(state: State) -> &'static [Self] {
        match state {
            State::Accepted => {
                &[Self::Waiting, Self::Answered, Self::Confirmed, Self::RefusedByProvider, Self::Closed]
            }
            State::Refused => &[Self::RefusedByLogin, Self::RefusedByServer, Self::NotSent],
            State::Composed => &[Self::Composed],
            State::Drafted => &[Self::Drafted],
            State::Sending => &[Self::Sending],
            State::Deferred => &[Self::Deferred],
            State::InDoubt => &[Self::InDoubt],
        }
    }
}

impl Describe for Standing {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Waiting => sentence!("state-waiting"),
            Self::Answered => Outcome::Answered.sentence(),
            Self::Confirmed => Outcome::Confirmed.sentence(),
            Self::RefusedByProvider => Outcome::Refused.sentence(),
            Self::Closed => Outcome::Closed.sentence(),
            Self::InDoubt => State::InDoubt.sentence(),
            Self::Sending => State::Sending.sentence(),
            Self::Drafted => State::Drafted.sentence(),
            Self::Composed => State::Composed.sentence(),
            Self::Deferred => State::Deferred.sentence(),
            Self::RefusedByLogin => sentence!("state-refused-login"),
            Self::RefusedByServer => sentence!("state-refused-server"),
            Self::NotSent => State::Refused.sentence(),
        }
    }
}

sentence_value!(Standing);

/// The word of an entry, from its columns and its plan's.
const WORD: &str = "
    CASE
        WHEN state = 'composed' AND account = '' THEN 'drafted'
        WHEN state = 'refused' THEN
            coalesce('refused-by-' || (SELECT refused_by FROM refusals WHERE refusals.entry = entries.id), 'not-sent')
        WHEN state != 'accepted' THEN state
        ELSE CASE coalesce(outcome, 'waiting')
            WHEN 'refused' THEN 'refused-by-provider'
            ELSE coalesce(outcome, 'waiting')
        END
    END";

/// The word of an entry that changed.
const ANEW: &str = "
        UPDATE standings SET standing = (
            SELECT {WORD} FROM entries JOIN plans ON plans.entry = entries.id WHERE entries.id = {ENTRY})
        WHERE entry = {ENTRY};
    ";

/// One more that stands as an entry does now, and one less that stood as it did.
const COUNT: &str = "INSERT INTO standing_counts VALUES (NEW.correspondent, NEW.standing, 1)
            ON CONFLICT DO UPDATE SET entries = entries + 1;
        INSERT INTO day_counts VALUES (substr(NEW.created_at, 1, 10), NEW.standing, 1)
            ON CONFLICT DO UPDATE SET entries = entries + 1;";
const UNCOUNT: &str = "UPDATE standing_counts SET entries = entries - 1
            WHERE correspondent = OLD.correspondent AND standing = OLD.standing;
        UPDATE day_counts SET entries = entries - 1
            WHERE day = substr(OLD.created_at, 1, 10) AND standing = OLD.standing;";

const TABLES: &str = "
    -- Who refused a letter that was not sent; nothing where nobody did.
    CREATE TABLE refusals (
        entry      INTEGER PRIMARY KEY REFERENCES entries (id),
        refused_by TEXT NOT NULL CHECK (refused_by IN ('login', 'server'))
    ) STRICT;
    -- A provider as the entries name it.
    CREATE TABLE correspondents (
        id          INTEGER PRIMARY KEY,
        provider    TEXT NOT NULL,
        provider_id TEXT NOT NULL,
        UNIQUE (provider, provider_id)
    ) STRICT;
    -- Beside the entries: narrow rows are filtered quickly.
    CREATE TABLE standings (
        entry         INTEGER PRIMARY KEY REFERENCES entries (id),
        standing      TEXT NOT NULL,
        correspondent INTEGER NOT NULL REFERENCES correspondents (id),
        created_at    TEXT NOT NULL
    ) STRICT;
    CREATE INDEX standings_by_standing ON standings (standing);
    CREATE INDEX standings_by_correspondent ON standings (correspondent, standing);
    CREATE INDEX standings_by_time ON standings (created_at, standing, correspondent);
    CREATE TABLE standing_counts (
        correspondent INTEGER NOT NULL,
        standing      TEXT NOT NULL,
        entries       INTEGER NOT NULL,
        PRIMARY KEY (correspondent, standing)
    ) STRICT, WITHOUT ROWID;
    -- The same by the day (UTC) on which they were written.
    CREATE TABLE day_counts (
        day      TEXT NOT NULL,
        standing TEXT NOT NULL,
        entries  INTEGER NOT NULL,
        PRIMARY KEY (day, standing)
    ) STRICT, WITHOUT ROWID;
";

/// What is in them of the entries that are there already.
const FILLED: &str = "
    INSERT INTO refusals (entry, refused_by)
        SELECT entries.id, CASE WHEN json_extract(reply, '$.code') IN (530, 534, 535, 538) THEN 'login' ELSE 'server' END
        FROM entries JOIN events ON events.id = (
            SELECT max(id) FROM events WHERE events.entry = entries.id AND events.state = 'refused')
        WHERE entries.state = 'refused' AND reply IS NOT NULL;
    INSERT INTO correspondents (provider, provider_id)
        SELECT DISTINCT provider, coalesce(provider_id, '') FROM entries JOIN plans ON plans.entry = entries.id;
    INSERT INTO standings (entry, standing, correspondent, created_at)
        SELECT entries.id, {WORD}, correspondents.id, created_at
        FROM entries JOIN plans ON plans.entry = entries.id
        JOIN correspondents ON correspondents.provider = entries.provider
            AND correspondents.provider_id = coalesce(plans.provider_id, '');
    INSERT INTO standing_counts (correspondent, standing, entries)
        SELECT correspondent, standing, count(*) FROM standings GROUP BY correspondent, standing;
    INSERT INTO day_counts (day, standing, entries)
        SELECT substr(created_at, 1, 10) AS day, standing, count(*) FROM standings GROUP BY day, standing;
";

/// What keeps them.
const TRIGGERS: &str = "
    CREATE TRIGGER standing_added AFTER INSERT ON standings BEGIN
        {COUNT}
    END;
    CREATE TRIGGER standing_removed AFTER DELETE ON standings BEGIN
        {UNCOUNT}
    END;
    CREATE TRIGGER standing_changed AFTER UPDATE OF standing ON standings WHEN NEW.standing != OLD.standing BEGIN
        {UNCOUNT}
        {COUNT}
    END;
    CREATE TRIGGER standing_of_plan AFTER INSERT ON plans BEGIN
        INSERT OR IGNORE INTO correspondents (provider, provider_id)
            SELECT provider, coalesce(NEW.provider_id, '') FROM entries WHERE id = NEW.entry;
        INSERT OR IGNORE INTO standings (entry, standing, correspondent, created_at)
            SELECT entries.id, {WORD}, correspondents.id, created_at
            FROM entries JOIN plans ON plans.entry = entries.id
            JOIN correspondents ON correspondents.provider = entries.provider
                AND correspondents.provider_id = coalesce(plans.provider_id, '')
            WHERE entries.id = NEW.entry;
    END;
    CREATE TRIGGER standing_of_state AFTER UPDATE OF state, account ON entries BEGIN {OF_ENTRY} END;
    CREATE TRIGGER standing_of_outcome AFTER UPDATE OF outcome ON plans BEGIN {OF_OTHER} END;
    CREATE TRIGGER standing_of_refusal AFTER INSERT ON refusals BEGIN {OF_OTHER} END;
    CREATE TRIGGER standing_of_no_plan AFTER DELETE ON plans BEGIN
        DELETE FROM standings WHERE entry = OLD.entry;
    END;
";

/// The tables, filled, and what keeps them.
pub(super) fn tables() -> String {
    [TABLES, FILLED, TRIGGERS]
        .concat()
        .replace("{OF_ENTRY}", &ANEW.replace("{ENTRY}", "NEW.id"))
        .replace("{OF_OTHER}", &ANEW.replace("{ENTRY}", "NEW.entry"))
        .replace("{UNCOUNT}", UNCOUNT)
        .replace("{COUNT}", COUNT)
        .replace("{WORD}", WORD)
}

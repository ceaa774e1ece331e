//! The person's time zone: `TZ` as POSIX defines it and the C library reads it, else the machine's own.
//!
//! One file of the zone database is read, whichever is named, so that a start costs no walk through all of it.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;

use crate::words::{Sentence, sentence};

/// The machine's own zone.
const LOCAL: &str = "/etc/localtime";

/// Where systems keep the zone database.
const DATABASES: [&str; 4] =
    ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"];

/// The largest file of a zone, in bytes; the largest known has 4 kB.
const MAX_BYTES: u64 = 256 * 1024;

/// Names that need no database.
const UTC: [&str; 5] = ["UTC", "Etc/UTC", "GMT", "UCT", "Z"];

/// Returns the zone that the values of `TZ` and `TZDIR` name; without `TZ`, the machine's own.
///
/// # Errors
/// Why the zone is not known, for a message.
pub(crate) fn local(tz: Option<&OsStr>, directory: Option<&OsStr>) -> Result<TimeZone, Sentence> {
    let Some(tz) = tz else {
        return read(Path::new(LOCAL)).ok_or_else(|| sentence!("zone-not-set", file = LOCAL));
    };
    let name = tz.to_str().ok_or_else(|| sentence!("zone-not-text"))?;
    let name = name.strip_prefix(':').unwrap_or(name);
    if name.is_empty() {
        return Ok(TimeZone::UTC);
    }
    let directories = match directory.filter(|directory| !directory.is_empty()) {
        Some(directory) => vec![PathBuf::from(directory)],
        None => DATABASES.iter().map(PathBuf::from).collect(),
    };
    // An absolute path stays what it is when it is joined.
    directories
        .iter()
        .find_map(|directory| read(&directory.join(name)))
        .or_else(|| TimeZone::posix(name).ok())
        .or_else(|| UTC.contains(&name).then_some(TimeZone::UTC))
        .ok_or_else(|| sentence!("zone-unknown", name))
}

/// Reads a file of a zone. A device or a pipe is none, and is not opened: it might have no end.
fn read(path: &Path) -> Option<TimeZone> {
    fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(MAX_BYTES).read_to_end(&mut bytes).ok()?;
    TimeZone::tzif("", &bytes).ok()
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    use jiff::Timestamp;

    use super::*;

    fn zone(tz: &str) -> Result<TimeZone, Sentence> {
        local(Some(OsStr::new(tz)), None)
    }

    fn date(zone: &TimeZone, second: i64) -> String {
        Timestamp::from_second(second).expect("a time").to_zoned(zone.clone()).date().to_string()
    }

    /// The days of these seconds in a zone, by the C library; `None` where there is no such program.
    fn dates_by_libc(tz: &str, seconds: &[i64]) -> Option<Vec<String>> {
        let mut command = Command::new("date");
        command.args(["-f", "-", "+%Y-%m-%d"]).env("TZ", tz).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().ok()?;
        let lines: String = seconds.iter().map(|second| format!("@{second}\n")).collect();
        child.stdin.take()?.write_all(lines.as_bytes()).ok()?;
        let output = child.wait_with_output().ok().filter(|output| output.status.success())?;
        Some(String::from_utf8(output.stdout).ok()?.lines().map(str::to_owned).collect())
    }

    /// Every zone of the machine's database.
    fn names(directory: &Path, prefix: &str, found: &mut Vec<String>) {
        for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                names(&entry.path(), &format!("{name}/"), found);
            } else if read(&entry.path()).is_some() {
                found.push(name);
            }
        }
    }

    #[test]
    fn today_is_the_date_there() {
        let mut zones = Vec::new();
        names(Path::new(DATABASES[0]), "", &mut zones);
        // The zones with leap seconds count other seconds.
        zones.retain(|name| !name.starts_with("right/"));
        zones.sort();
        if zones.is_empty() || dates_by_libc("UTC0", &[0]).is_none() {
            return;
        }
        for posix in
            ["UTC0", "JST-9", "CET-1CEST,M3.5.0,M10.5.0/3", "<+1245>-12:45", "NZST-12NZDT,M9.5.0,M4.1.0/3"]
        {
            zones.push(posix.to_owned());
        }
        zones.push(format!(":{}/Asia/Tokyo", DATABASES[0]));
        arbtest::arbtest(|source| {
            let name = source.choose(&zones)?;
            // From 1970 to 2100.
            let seconds =
                (0..50).map(|_| source.int_in_range(0..=4_102_444_800)).collect::<Result<Vec<i64>, _>>()?;
            let zone = zone(name).unwrap_or_else(|why| panic!("{name}: {why}"));
            let here: Vec<String> = seconds.iter().map(|second| date(&zone, *second)).collect();
            assert_eq!(Some(here), dates_by_libc(name, &seconds), "{name} at {seconds:?}");
            Ok(())
        });
    }

    #[test]
    fn a_zone_is_told_or_it_is_said_why_not() {
        // 10:30 in UTC.
        const NOON: i64 = 1_764_239_400;
        for (tz, day) in [
            ("", "2025-11-27"),
            (":", "2025-11-27"),
            ("UTC0", "2025-11-27"),
            ("UTC", "2025-11-27"),
            ("LINT-14", "2025-11-28"),
            ("<-11>11", "2025-11-26"),
        ] {
            assert_eq!(date(&zone(tz).expect(tz), NOON), day, "{tz}");
        }
        for tz in
            ["Nowhere/City", "/dev/zero", "/dev/tty", "/etc/passwd", "/etc", "..", "Asia", "x", "EST5EDT,M99"]
        {
            assert!(zone(tz).is_err_and(|why| why.to_string().contains(tz)), "{tz}");
        }
        let folder = tempfile::tempdir().expect("a folder");
        let in_folder = |tz: &str| local(Some(OsStr::new(tz)), Some(folder.path().as_os_str()));
        assert!(in_folder("Mine").is_err());
        if let Ok(tokyo) = fs::read("/usr/share/zoneinfo/Asia/Tokyo") {
            fs::write(folder.path().join("Mine"), tokyo).expect("written");
            // 16:30 in UTC.
            assert_eq!(date(&in_folder("Mine").expect("a zone"), NOON + 21_600), "2025-11-28");
            assert!(in_folder("Asia/Tokyo").is_err(), "TZDIR stands for the machine's database");
        }
    }

    #[test]
    fn any_value_is_told_or_not() {
        arbtest::arbtest(|source| {
            let text: String = source.arbitrary()?;
            let _ = (zone(&text), zone(&format!("CET-1CEST,{text}")));
            Ok(())
        });
    }
}

//! What is said of how far something long is.

use std::sync::Arc;

use crate::terminal::{HowFar, Telling};
use crate::text::escape;
use crate::words::{Sentence, Words, sentence};

/// That so many `things` are done, as far as it is known how many there are.
pub(super) fn telling(
    words: &Arc<Words>,
    doing: &Sentence,
    total: Option<u64>,
    things: &Sentence,
) -> Telling {
    let doing = escape::sentence(&words.say(doing));
    let bar = match total {
        Some(_) => sentence!("progress-bar", things),
        None => sentence!("progress-count", things),
    };
    let (of_problems, of_lines) = (Arc::clone(words), Arc::clone(words));
    let (named, things) = (doing.clone(), things.clone());
    Telling {
        doing,
        bar: words.say(&bar),
        bar_with_problems: words.say(&sentence!("progress-bar-and-problems", bar)),
        problems: Box::new(move |failed| of_problems.say(&sentence!("progress-problems", failed))),
        line: Box::new(move |how| of_lines.say(&line(how, &named, &things))),
    }
}

fn line(how: &HowFar, doing: &str, things: &Sentence) -> Sentence {
    let HowFar { done, total, per_second, seconds_to_go, failed } = *how;
    let rate = format!("{per_second:.1}");
    let line = match total {
        Some(total) => {
            sentence!("progress-line", doing, done, total, things, rate, seconds = seconds_to_go)
        }
        None => sentence!("progress-line-without-end", doing, done, things, rate),
    };
    if failed == 0 {
        return line;
    }
    sentence!("progress-line-and-problems", line, problems = sentence!("progress-problems", failed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::wording;
    use crate::words::Locale;

    #[test]
    fn a_line_says_how_far_it_is() {
        let words = Arc::new(Words::new(Locale::En, wording::NAMING));
        let how = HowFar { done: 250, total: Some(1000), per_second: 2.04, seconds_to_go: 9, failed: 2 };
        let telling = |total| telling(&words, &"Sending".into(), total, &"rows".into());
        let known = telling(how.total);
        assert_eq!(
            known.bar_with_problems,
            "{prefix} {wide_bar} {pos}/{len} rows, {per_sec}, {eta} to go, {msg}"
        );
        assert_eq!((known.problems)(2), "2 with problems");
        assert_eq!((known.line)(&how), "Sending: 250 of 1000 rows, 2.0/s, 9 s to go, 2 with problems");
        let unknown = telling(None);
        assert_eq!(unknown.bar, "{prefix} {pos} rows, {per_sec}");
        let how = HowFar { total: None, failed: 0, ..how };
        assert_eq!((unknown.line)(&how), "Sending: 250 rows, 2.0/s");
    }
}

//! The privacy guard finds what a search finds that is written as plainly as can be.

use adieu::privacy::{Finding, Sensitive, scan};
use adieu::value::Reading;

/// Texts are made of these.
const PIECES: &[&str] = &[
    "4111",
    "1111",
    "4111 1111 1111 1111",
    "3782 822463 10005",
    "5500000000000004",
    "8944200000000000009",
    "411",
    "1",
    "12",
    "DE89",
    "DE89370400440532013000",
    "GB33 BUKB 2020 1555 5555 55",
    "gb33",
    "NO93",
    "86011117947",
    "pin",
    "PIN",
    "puk2",
    "cvc",
    "password",
    "Passwort",
    "pwd",
    "mot de passe",
    "hasło",
    "security code",
    "密码",
    "验证码",
    "口令",
    "我的",
    "é",
    "code",
    "codes",
    "number",
    "nummer",
    "no",
    "s",
    "is",
    "hunter2",
    "abc",
    "x",
    "+",
    "@",
    "-",
    " ",
    " ",
    " ",
    "\n",
    "/",
];

/// What is written otherwise than it is read.
const DRAWN: [(&str, &str); 4] = [("\u{200d}", ""), ("٤", "4"), ("①", "1"), ("４", "4")];

const READINGS: [Reading; 5] =
    [Reading::Prose, Reading::Name, Reading::Title, Reading::Subject, Reading::Number];

#[test]
fn a_script_is_the_same_in_either_case() {
    for text in ["密码\u{13d7}abc12", "密码\u{aba7}abc12"] {
        let mut written = Written::default();
        written.push(text);
        assert_eq!(scan(text, Reading::Prose), written.findings(Reading::Prose), "{text}");
    }
}

#[test]
fn what_is_found_is_what_a_plain_search_finds() {
    let mut seen = 0;
    arbtest::arbtest(|u| {
        let mut written = Written::default();
        for _ in 0..u.int_in_range(0..=24)? {
            match u.int_in_range(0..=6)? {
                0 => written.push(
                    u.arbitrary::<char>()
                        .map(|c| if is_plain(c) { c } else { '.' })?
                        .encode_utf8(&mut [0; 4]),
                ),
                1 => written.push(&u.int_in_range(0..=9)?.to_string()),
                2 => {
                    let (text, read) = u.choose(&DRAWN)?;
                    written.push_drawn(text, read);
                }
                _ => written.push(u.choose(PIECES)?),
            }
        }
        let reading = *u.choose(&READINGS)?;
        let found = written.findings(reading);
        assert_eq!(scan(&written.text, reading), found, "{:?}", written.text);
        let secrets = found.iter().filter(|finding| finding.what == Sensitive::Secret).count();
        seen += usize::from(secrets > 0 && secrets < found.len());
        Ok(())
    })
    .budget_ms(3_000);
    assert!(seen > 50, "only {seen} held something: the property says little");
}

/// Whether a character is read as it is written.
fn is_plain(c: char) -> bool {
    let digit = !c.is_ascii() && c.is_numeric();
    let full_width = matches!(c, '\u{ff01}'..='\u{ff5e}' | '\u{3000}');
    let joins = matches!(c, '\u{200c}' | '\u{200d}' | '\u{20e3}' | '\u{180b}'..='\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}');
    !digit && !full_width && !joins
}

/// A text, and its characters as they are read, each with its place.
#[derive(Default)]
struct Written {
    text: String,
    read: Vec<char>,
    places: Vec<usize>,
}

impl Written {
    fn push(&mut self, text: &str) {
        text.chars().for_each(|c| self.push_drawn(&c.to_string(), &c.to_string()));
    }

    fn push_drawn(&mut self, text: &str, read: &str) {
        self.text.push_str(text);
        self.read.extend(read.chars());
        self.places.resize(self.read.len(), self.text.chars().count());
    }

    /// What a plain search finds, in the text's order.
    fn findings(&self, reading: Reading) -> Vec<Finding> {
        let mut found = numbers(&self.read, reading);
        found.extend(secrets(&self.read, reading));
        found.sort_by_key(|finding| finding.position);
        found
            .into_iter()
            .map(|finding| Finding { position: self.places[finding.position], ..finding })
            .collect()
    }
}

/// The words below a heading of the guard's list.
fn below(heading: &str) -> Vec<&'static str> {
    let list = include_str!("../src/privacy/secret.txt");
    let words = list.split('[').find_map(|part| part.strip_prefix(heading)?.strip_prefix("]\n"));
    words.expect(heading).lines().take_while(|line| !line.is_empty()).collect()
}

/// How many words after and before one that names a secret are looked at.
fn reach(reading: Reading) -> Option<(usize, usize)> {
    match reading {
        Reading::Prose | Reading::Subject => Some((2, 3)),
        Reading::Title => Some((1, 1)),
        Reading::Name | Reading::Number => None,
    }
}

/// How many characters before and after such a word are looked at.
const NEAR: usize = 300;

/// What may be between the groups of one number.
fn separator(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '+' | '@')
}

/// The check digit of ISO/IEC 7812-1.
fn luhn(digits: &[u8]) -> bool {
    let doubled = digits.iter().rev().enumerate().map(|(at, digit)| {
        let digit = u32::from(*digit) * if at % 2 == 1 { 2 } else { 1 };
        digit / 10 + digit % 10
    });
    doubled.sum::<u32>() % 10 == 0
}

fn numbers(chars: &[char], reading: Reading) -> Vec<Finding> {
    let mut found = Vec::new();
    card_numbers(chars, reading, &mut found);
    ibans(chars, &mut found);
    found
}

fn card_numbers(chars: &[char], reading: Reading, findings: &mut Vec<Finding>) {
    // Groups of digits as (start, end).
    let mut groups: Vec<(usize, usize)> = Vec::new();
    for (i, c) in chars.iter().enumerate() {
        if c.is_ascii_digit() {
            match groups.last_mut() {
                Some((_, end)) if *end == i => *end += 1,
                _ => groups.push((i, i + 1)),
            }
        }
    }
    let mut next = 0;
    while next < groups.len() {
        let first = groups[next].0;
        // A telephone number says so itself.
        let telephone = first > 0 && chars[first - 1] == '+';
        let mut digits: Vec<u8> = Vec::new();
        let mut sizes: Vec<usize> = Vec::new();
        let mut found = None;
        for (n, &(start, end)) in groups.iter().enumerate().skip(next) {
            let joined = n == next || {
                let gap = &chars[groups[n - 1].1..start];
                gap.len() <= 3 && gap.iter().all(|c| separator(*c))
            };
            if telephone || !joined || digits.len() + (end - start) > 19 {
                break;
            }
            digits.extend(chars[start..end].iter().map(|c| *c as u8 - b'0'));
            sizes.push(end - start);
            if is_card(&digits, &sizes, reading) {
                found = Some((n, end));
            }
        }
        if let Some((last, end)) = found {
            let shown: String = chars[first..end].iter().copied().filter(char::is_ascii_digit).collect();
            let shown = shown[shown.len() - 4..].to_owned();
            findings.push(Finding { what: Sensitive::CardNumber, position: first, shown });
            next = last;
        }
        next += 1;
    }
}

fn is_card(digits: &[u8], sizes: &[usize], reading: Reading) -> bool {
    // As cards are printed: in one piece, in fours, or 4-6-5 and 4-6-4. Dates and order numbers fall into other pieces.
    let fours = sizes[..sizes.len() - 1].iter().all(|size| *size == 4) && sizes[sizes.len() - 1] <= 4;
    let printed = sizes.len() == 1 || fours || matches!(sizes, [4, 6, 4 | 5]);
    // A SIM card's number begins with 89, the industry code for telecommunications.
    if !printed
        || digits.len() < 13
        || digits.starts_with(&[8, 9])
        || digits.iter().all(|d| *d == 0)
        || !luhn(digits)
    {
        return false;
    }
    let begins = |options: &[&[u8]]| options.iter().any(|option| digits.starts_with(option));
    !matches!(reading, Reading::Number | Reading::Subject)
        || match digits.len() {
            13 => begins(&[&[4]]),
            14 => begins(&[&[3, 0], &[3, 6], &[3, 8], &[3, 9]]),
            15 => begins(&[&[3, 4], &[3, 7]]),
            16 => begins(&[&[2], &[3, 5], &[4], &[5], &[6]]),
            _ => begins(&[&[4], &[5], &[6]]),
        }
}

fn ibans(chars: &[char], findings: &mut Vec<Finding>) {
    let letter = |i: usize| chars.get(i).is_some_and(char::is_ascii_alphabetic);
    let mut i = 0;
    while i + 15 <= chars.len() {
        if !letter(i) || !letter(i + 1) {
            i += 1;
            continue;
        }
        // Up to 34 letters and digits, over up to three separators at a time.
        let mut compact = String::new();
        let mut ends = Vec::new();
        let mut gap = 0;
        for (j, c) in chars.iter().enumerate().skip(i) {
            if c.is_ascii_alphanumeric() {
                gap = 0;
                compact.push(c.to_ascii_uppercase());
                ends.push(j + 1);
                if compact.len() == 34 {
                    break;
                }
            } else if separator(*c) && gap < 3 {
                gap += 1;
            } else {
                break;
            }
        }
        let checked = compact.len() >= 15 && compact[2..4].bytes().all(|b| b.is_ascii_digit());
        let found = checked
            .then(|| (15..=compact.len()).find(|n| compact[..*n].parse::<iban::Iban>().is_ok()))
            .flatten();
        if let Some(length) = found {
            findings.push(Finding {
                what: Sensitive::Iban,
                position: i,
                shown: compact[length - 4..length].to_owned(),
            });
            i = ends[length - 1];
        } else {
            i += 1;
        }
    }
}

fn secrets(chars: &[char], reading: Reading) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let Some((after_reach, before_reach)) = reach(reading) else { return findings };
    let lower: Vec<char> = chars.iter().map(|c| c.to_lowercase().next().unwrap_or(*c)).collect();
    let of = |heading, numeric| below(heading).into_iter().map(move |word| (word, numeric));
    let words = of("pins", true).chain(of("passwords", false));
    for (name, numeric) in words {
        let word: Vec<char> = name.chars().collect();
        for at in 0..(lower.len() + 1).saturating_sub(word.len()) {
            if lower[at..at + word.len()] != word[..] {
                continue;
            }
            let taken =
                findings.iter().any(|finding| finding.what == Sensitive::Secret && finding.position == at);
            if taken {
                continue;
            }
            let Some((before, after)) = around(&lower, at, at + word.len(), word[0].is_ascii()) else {
                continue;
            };
            if reveals(&after, numeric, after_reach) || reveals(&before, numeric, before_reach) {
                findings.push(Finding { what: Sensitive::Secret, position: at, shown: name.to_owned() });
            }
        }
    }
    findings
}

/// The words before (the nearest first) and after a word, if it stands by itself.
fn around(text: &[char], start: usize, end: usize, spaced: bool) -> Option<(Vec<String>, Vec<String>)> {
    let mut end = end;
    if spaced {
        if start > 0 && text[start - 1].is_alphanumeric() {
            return None;
        }
        let rest: String = text[end..].iter().take_while(|c| c.is_alphabetic() && c.is_ascii()).collect();
        if !rest.is_empty() && !below("endings").contains(&rest.as_str()) {
            return None;
        }
        end += rest.chars().count();
    }
    let words = |chars: &[char]| -> Vec<String> {
        let text: String = chars.iter().collect();
        // Scripts without spaces: a change between digits and the rest is as good.
        let mut out: Vec<String> = Vec::new();
        for piece in text.split(|c: char| !c.is_alphanumeric()).filter(|piece| !piece.is_empty()) {
            let ideographic = piece.chars().any(|c| c >= '\u{2e80}');
            for c in piece.chars() {
                let digit = c.is_ascii_alphanumeric();
                match out.last_mut() {
                    Some(last)
                        if !last.is_empty()
                            && (!ideographic
                                || last.ends_with(|l: char| l.is_ascii_alphanumeric()) == digit) =>
                    {
                        last.push(c);
                    }
                    Some(last) if last.is_empty() => last.push(c),
                    _ => out.push(c.to_string()),
                }
            }
            out.push(String::new());
        }
        out.retain(|word| !word.is_empty());
        out
    };
    let mut before = words(&text[start.saturating_sub(NEAR)..start]);
    before.reverse();
    Some((before, words(&text[end..text.len().min(end + NEAR)])))
}

/// Whether one of the nearest words is a secret. "number" and "code" are part of the name, not of the way.
fn reveals(words: &[String], numeric: bool, reach: usize) -> bool {
    let near: Vec<&String> =
        words.iter().filter(|word| !below("fillers").contains(&word.as_str())).take(reach).collect();
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).count();
    if numeric {
        // In one piece, or in two.
        let together: usize =
            near.iter().map(|word| if digits(word) == word.len() { digits(word) } else { 0 }).sum();
        near.iter().any(|word| digits(word) >= 3) || together >= 3
    } else {
        near.iter().any(|word| digits(word) >= 4 || (digits(word) >= 1 && digits(word) < word.len()))
    }
}

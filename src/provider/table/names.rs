//! Names looked up in a table.

use memchr::memmem;

use super::{Table, find, from, key};
use crate::provider::brand::is_long;
use crate::provider::lookalike::one_edit;

impl Table {
    /// The ids of those who are called so.
    pub(crate) fn called(&self, name: &str) -> impl Iterator<Item = &str> {
        find(self.section("names"), name).into_iter().flat_map(|line| key(line).1.split(' '))
    }

    /// The names that begin so, each with the ids of those who are called so.
    pub(crate) fn names_from<'a>(&'a self, start: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        from(self.section("names"), start)
            .lines()
            .map(key)
            .take_while(move |(name, _)| name.starts_with(start))
    }

    /// The names with this in them, each with the ids of those who are called so.
    pub(crate) fn names_with<'a>(&'a self, part: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let names = self.section("names");
        let finder = memmem::Finder::new(part).into_owned();
        let mut at = 0;
        std::iter::from_fn(move || {
            loop {
                let hit = at + finder.find(names.as_bytes().get(at..)?)?;
                let start = names[..hit].rfind('\n').map_or(0, |end| end + 1);
                let line = names[start..].lines().next().unwrap_or_default();
                at = start + line.len() + 1;
                let (name, ids) = key(line);
                if hit < start + name.len() {
                    return Some((name, ids));
                }
            }
        })
    }

    /// The long names one edit away. One edit leaves two letters at one of the ends as they are.
    pub(crate) fn nearly(&self, name: &str) -> Vec<&str> {
        let start: String = name.chars().take(2).collect();
        let end: String = name.chars().rev().take(2).collect();
        let near = |known: &str| is_long(known) && one_edit(known, name);
        let by_start = self.names_from(&start).map(|(known, _)| known).filter(|known| near(known));
        let mut found: Vec<String> = by_start.map(str::to_owned).collect();
        let reversed = from(self.section("endings"), &end).lines().take_while(|line| line.starts_with(&end));
        let by_end = reversed.map(|line| line.chars().rev().collect::<String>()).filter(|known| near(known));
        found.extend(by_end);
        found.iter().flat_map(|known| self.called(known)).collect()
    }
}

//! Everything from outside: streams, clock, random ids, directories, environment. Injected, so that a test can
//! stand where the world stands.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io::{self, IsTerminal as _, Read, Write};
use std::path::PathBuf;
use std::sync::Arc;

use etcetera::BaseStrategy as _;

use crate::app::App;
use crate::output::desktop::{self, OpenError};
use crate::words::{self, Sentence};

/// The world as the program sees it.
pub struct Env {
    /// What use cases need from outside.
    pub app: Arc<App>,
    /// Standard input.
    pub stdin: Box<dyn Read>,
    /// Standard output: data.
    pub stdout: Box<dyn Write>,
    /// Standard error: everything else.
    pub stderr: Box<dyn Write>,
    /// Whether a person can be asked: standard input and error are terminals.
    pub can_ask: bool,
    /// Whether standard output is a terminal.
    pub stdout_is_terminal: bool,
    /// Whether standard error is a terminal.
    pub stderr_is_terminal: bool,
    /// Whether standard error shows colour by itself: a terminal, and `NO_COLOR` is not set.
    pub wants_color: bool,
    /// Why the person's time zone is not known, where `now` is in UTC instead.
    pub zone_unknown: Option<Sentence>,
    /// Whether there is a desktop that shows windows.
    pub has_desktop: bool,
    /// Where the person's menu entries are; `None` without a home directory.
    pub data_dir: Option<PathBuf>,
    /// `ADIEU_LANG`.
    pub language: Option<String>,
    /// The system's locale: `LC_ALL`, else `LC_MESSAGES`, else `LANG`.
    pub system_language: Option<String>,
    /// How wide the terminal is, where that is known.
    pub columns: fn() -> Option<usize>,
    /// Takes a line of the dialogue with a server as it happens.
    pub transcript: fn(&str),
    /// Hands a file's absolute path, or a link, to the desktop.
    pub open: fn(&OsStr) -> Result<(), OpenError>,
}

impl fmt::Debug for Env {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Env").field("config_dir", &self.app.config_dir).finish_non_exhaustive()
    }
}

impl Env {
    /// Whether the program was started by a press on its icon: nobody reads what it prints, and there is a desktop.
    pub(super) fn is_pressed(&self) -> bool {
        let terminal = self.can_ask || self.stdout_is_terminal || self.stderr_is_terminal;
        self.has_desktop && !terminal
    }

    /// The real world: see [`App::from_environment`].
    pub fn real() -> Self {
        let variable = |name| std::env::var_os(name).filter(|value: &OsString| !value.is_empty());
        let text = |name| variable(name).map(|value: OsString| value.to_string_lossy().into_owned());
        words::name_as(super::wording::FOR_PROGRAMS);
        super::signals::survive_file_size_limit();
        let (app, zone_unknown) = App::from_environment();
        Self {
            app: Arc::new(app),
            stdin: Box::new(io::stdin()),
            stdout: Box::new(io::stdout()),
            stderr: Box::new(io::stderr()),
            can_ask: io::stdin().is_terminal() && io::stderr().is_terminal(),
            stdout_is_terminal: io::stdout().is_terminal(),
            stderr_is_terminal: io::stderr().is_terminal(),
            wants_color: io::stderr().is_terminal() && variable("NO_COLOR").is_none(),
            zone_unknown,
            has_desktop: ["DISPLAY", "WAYLAND_DISPLAY"].into_iter().find_map(variable).is_some(),
            data_dir: etcetera::base_strategy::Xdg::new().ok().map(|xdg| xdg.data_dir()),
            language: text("ADIEU_LANG"),
            system_language: ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(text),
            columns: || {
                let given = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
                given
                    .or_else(|| Some(usize::from(crossterm::terminal::size().ok()?.0)))
                    .filter(|columns| *columns > 0)
            },
            transcript: |line| {
                // Nobody is left to tell where standard error cannot be written.
                let _ = writeln!(io::stderr(), "{line}");
            },
            open: desktop::open,
        }
    }
}

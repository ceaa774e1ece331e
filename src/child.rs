//! A child process and its pipes in one loop: no thread, no wait for the other end of a pipe.
//!
//! It ends with the child: what a process that the child has left behind still holds open is waited for by nobody.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::process::{Child, ExitStatus};
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::{Errno, ioctl_fionbio};
use zeroize::Zeroizing;

/// How often it is looked whether the child has ended, first and later.
const FIRST_POLL: Duration = Duration::from_millis(1);
const LAST_POLL: Duration = Duration::from_millis(50);

/// How a child ended.
pub(crate) struct Ended {
    pub(crate) status: ExitStatus,
    /// Whether it was given all of its input.
    pub(crate) written: bool,
    /// What it said.
    pub(crate) said: Zeroizing<Vec<u8>>,
}

/// Gives a child its input, reads at most `limit` bytes of whichever output is piped, and waits for its end. `look` is called
/// again and again meanwhile; it may kill the child, and its error ends the wait.
///
/// # Errors
/// Those of the system, and `look`'s; the child may be running still.
pub(crate) fn converse(
    child: &mut Child,
    input: &[u8],
    limit: usize,
    mut look: impl FnMut(&mut Child) -> io::Result<()>,
) -> io::Result<Ended> {
    let mut stdin = child.stdin.take().map(|pipe| without_waiting(pipe.into())).transpose()?;
    let output = child.stdout.take().map(OwnedFd::from).or(child.stderr.take().map(OwnedFd::from));
    let mut output = output.map(without_waiting).transpose()?;
    let (mut rest, mut pause) = (input, FIRST_POLL);
    let mut said = Zeroizing::new(Vec::with_capacity(limit));
    loop {
        write_some(&mut stdin, &mut rest);
        read_some(&mut output, &mut said, limit);
        if let Some(status) = child.try_wait()? {
            // What it said last may have come after the look above.
            read_some(&mut output, &mut said, limit);
            return Ok(Ended { status, written: rest.is_empty(), said });
        }
        look(child)?;
        wait(stdin.as_ref(), output.as_ref(), pause)?;
        pause = (pause * 2).min(LAST_POLL);
    }
}

fn without_waiting(pipe: OwnedFd) -> io::Result<File> {
    ioctl_fionbio(&pipe, true)?;
    Ok(pipe.into())
}

/// Writes what the pipe takes; closes it at the end, or where nobody reads.
fn write_some(pipe: &mut Option<File>, rest: &mut &[u8]) {
    while let Some(file) = pipe {
        match file.write(rest) {
            Ok(n) if n < rest.len() => *rest = &rest[n..],
            Ok(_) => {
                *rest = &[];
                *pipe = None;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
            Err(_) => *pipe = None,
        }
    }
}

/// Reads what there is; closes the pipe at its end, or at the limit.
fn read_some(pipe: &mut Option<File>, said: &mut Vec<u8>, limit: usize) {
    let mut buffer = Zeroizing::new([0; 4096]);
    while let Some(file) = pipe {
        match file.read(buffer.as_mut_slice()) {
            Ok(n) => {
                let taken = n.min(limit - said.len());
                said.extend_from_slice(&buffer[..taken]);
                if n == 0 || said.len() == limit {
                    *pipe = None;
                }
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
            Err(_) => *pipe = None,
        }
    }
}

fn wait(stdin: Option<&File>, output: Option<&File>, pause: Duration) -> io::Result<()> {
    let stdin = stdin.map(|pipe| PollFd::new(pipe, PollFlags::OUT));
    let output = output.map(|pipe| PollFd::new(pipe, PollFlags::IN));
    let mut pipes: Vec<PollFd<'_>> = stdin.into_iter().chain(output).collect();
    if pipes.is_empty() {
        thread::sleep(pause);
        return Ok(());
    }
    let limit = Timespec { tv_sec: 0, tv_nsec: pause.subsec_nanos().into() };
    match poll(&mut pipes, Some(&limit)) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

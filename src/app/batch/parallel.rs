//! Work by several threads on what comes one after the other, handed on in the order in which it came.
//!
//! It holds only as much as keeps the threads busy, however much there is.

use std::collections::VecDeque;
use std::num::NonZero;
use std::ops::ControlFlow;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// The most threads: a disk keeps up with no more.
const MOST_THREADS: usize = 8;

/// How many small jobs a thread takes at a time: to wake one costs about as much as to write a letter.
const AT_A_TIME: usize = 8;

/// Where work comes from and where it goes, both in the calling thread.
pub(crate) trait OrderedPipeline {
    /// What is to be done.
    type Job: Send;
    /// What came of it.
    type Done: Send;

    /// The next job, where there is one.
    fn next(&mut self) -> Option<Self::Job>;

    /// Whether a job may take much memory: it is then taken alone.
    fn is_large(&self, job: &Self::Job) -> bool;

    /// Takes what came of the earliest job that was not handed on yet; a break ends it all.
    fn done(&mut self, done: Self::Done) -> ControlFlow<()>;
}

/// Does every job of a line.
pub(crate) fn run<L: OrderedPipeline>(line: &mut L, work: impl Fn(L::Job) -> L::Done + Sync) {
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(MOST_THREADS);
    let (jobs, taken) = mpsc::channel::<(Vec<L::Job>, Sender<Vec<L::Done>>)>();
    let taken = Mutex::new(taken);
    thread::scope(|scope| {
        // Moved in: whatever ends this closure ends the threads.
        let jobs = jobs;
        let worker = || {
            loop {
                let group = taken.lock().unwrap_or_else(PoisonError::into_inner).recv();
                let Ok((group, answer)) = group else {
                    break;
                };
                // Nobody waits for it any more where the line was broken off.
                let _ = answer.send(group.into_iter().map(&work).collect());
            }
        };
        // As many as the system gives.
        let threads =
            (0..threads).map_while(|_| thread::Builder::new().spawn_scoped(scope, worker).ok()).count();
        if threads == 0 {
            return alone(line, &work);
        }
        let mut waiting: VecDeque<Receiver<Vec<L::Done>>> = VecDeque::new();
        loop {
            while waiting.len() < threads * 2 {
                let group = next_group(line);
                if group.is_empty() {
                    break;
                }
                let (answer, answered) = mpsc::channel();
                // The threads live as long as this closure.
                let _ = jobs.send((group, answer));
                waiting.push_back(answered);
            }
            let Some(earliest) = waiting.pop_front() else {
                return;
            };
            for done in earliest.recv().expect("a thread that took a job answers") {
                if line.done(done).is_break() {
                    return;
                }
            }
        }
    });
}

/// Does every job of a line in the calling thread.
fn alone<L: OrderedPipeline>(line: &mut L, work: &impl Fn(L::Job) -> L::Done) {
    while let Some(job) = line.next() {
        if line.done(work(job)).is_break() {
            return;
        }
    }
}

/// The next jobs, as many as are taken at a time.
fn next_group<L: OrderedPipeline>(line: &mut L) -> Vec<L::Job> {
    let mut group = Vec::new();
    while group.len() < AT_A_TIME {
        let Some(job) = line.next() else {
            break;
        };
        let large = line.is_large(&job);
        group.push(job);
        if large {
            break;
        }
    }
    group
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Numbers(u32, Vec<u32>);

    impl OrderedPipeline for Numbers {
        type Job = u32;
        type Done = u32;

        fn next(&mut self) -> Option<u32> {
            self.0 += 1;
            (self.0 <= 1000).then_some(self.0)
        }

        fn is_large(&self, job: &u32) -> bool {
            job.is_multiple_of(5)
        }

        fn done(&mut self, done: u32) -> ControlFlow<()> {
            self.1.push(done);
            if done >= 1800 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }
    }

    #[test]
    fn order_is_kept_and_a_break_ends_it() {
        let mut numbers = Numbers(0, Vec::new());
        run(&mut numbers, |number| number * 2);
        assert_eq!(numbers.1, (1..=900).map(|number| number * 2).collect::<Vec<_>>());
        let mut again = Numbers(0, Vec::new());
        alone(&mut again, &|number| number * 2);
        assert_eq!(again.1, numbers.1);
    }
}

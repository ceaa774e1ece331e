//! The program: arguments in, exit code out. Everything else is the library's.

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut env = adieu::cli::Env::real();
    ExitCode::from(adieu::cli::run(std::env::args_os(), &mut env))
}

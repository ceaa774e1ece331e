//! What the short help of a command shows, and in which order: what most people need first, rare options not at all.

use clap::Arg;

/// For each command with many arguments, those that `-h` shows, in the order in which people think of them.
const SHOWN: &[(&str, &[&str])] = &[
    ("-draft", LETTER),
    ("-preview", LETTER),
    ("-send", LETTER),
    (
        "-follow-up",
        &[
            "id",
            "all_due",
            "kind",
            "to",
            "authority",
            "confirm_by",
            "attach",
            "language",
            "output",
            "open",
            "to_drafts",
            "send",
            "account",
            "yes",
            "dry_run",
        ],
    ),
    (
        "-deadline",
        &[
            "file",
            "provider",
            "country",
            "kind",
            "renews_on",
            "end_of_term",
            "started_on",
            "notice",
            "ordered_on",
            "received_on",
            "end_on",
            "calendar",
            "days_off",
        ],
    ),
    (
        "-batch-draft",
        &[
            "file",
            "out",
            "mbox",
            "maildir",
            "map",
            "keep_going",
            "results",
            "defaults",
            "provider",
            "kind",
            "name",
            "email",
            "language",
        ],
    ),
    (
        "-batch-send",
        &[
            "file",
            "account",
            "yes",
            "dry_run",
            "map",
            "keep_going",
            "results",
            "rate",
            "defaults",
            "provider",
            "kind",
            "name",
            "email",
            "language",
        ],
    ),
];

/// The fields of a letter, then what is done with it.
const LETTER: &[&str] = &[
    "file",
    "id",
    "provider",
    "to",
    "provider_name",
    "kind",
    "name",
    "email",
    "address",
    "phone",
    "order_number",
    "customer_number",
    "contract_number",
    "line",
    "renews_on",
    "end_on",
    "reason",
    "attach",
    "language",
    "read_in",
    "output",
    "open",
    "to_drafts",
    "send",
    "account",
    "yes",
    "dry_run",
    "calendar",
];

/// What every command's short help ends with.
const ALWAYS: &[&str] = &["lang", "help"];

/// The arguments of a command in the order of its help; for the short help without the rare ones.
pub(super) fn arrange(args: Vec<Arg>, key: &str, long: bool) -> Vec<Arg> {
    let shown = SHOWN.iter().find(|(command, _)| *command == key).map(|(_, shown)| *shown);
    let place = |arg: &Arg| {
        let id = arg.get_id().as_str();
        let shown = shown.and_then(|shown| shown.iter().position(|known| *known == id));
        shown.unwrap_or(usize::MAX)
    };
    let mut args: Vec<Arg> = args
        .into_iter()
        .filter(|arg| {
            let always = ALWAYS.contains(&arg.get_id().as_str());
            let global = arg.is_global_set();
            long || always || (shown.is_none() && !global) || place(arg) != usize::MAX
        })
        .collect();
    args.sort_by_key(|arg| (heading_order(arg), place(arg)));
    args.into_iter().enumerate().map(|(order, arg)| arg.display_order(order)).collect()
}

/// Positional arguments, the request's fields, options, and last what every command takes.
fn heading_order(arg: &Arg) -> u8 {
    match arg.get_help_heading() {
        None if arg.is_positional() => 0,
        Some("Fields") => 1,
        None => 2,
        Some(_) => 3,
    }
}

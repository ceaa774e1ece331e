//! Behaviour through the public door: the binary with its exact output, and the library's entry types.
//! One test binary; each module is a promise.

#![allow(clippy::print_stdout)] // a test that cannot run says so
#![allow(clippy::too_many_lines)] // a scenario is read from top to bottom

mod harness;

mod accounts;
mod agenda;
mod architecture;
mod bad_input;
mod batch;
mod batch_drafts;
mod batch_send;
mod batch_tables;
mod batch_waiting;
mod deadline_command;
mod deadline_properties;
mod deadline_rules;
mod deadlines;
mod documents;
mod draft;
mod drafted;
mod enclosing;
mod enclosures;
mod fake_server;
mod few_threads;
mod finding;
mod follow_up;
mod imap_server;
mod journal;
mod journal_files;
mod kinds;
mod letter_by_post;
mod letter_elements;
mod letters;
mod mailbox;
mod mailto;
mod mobile_lines;
mod office_tables;
mod own_providers;
mod planted_records;
mod preview;
mod privacy;
mod prompts;
mod properties;
mod provider_import;
mod provider_update;
mod providers;
mod recipients;
mod refresh;
mod regular_files;
mod results;
mod returned;
mod screens;
mod secrets;
mod send;
mod sent_drafts;
mod servers;
mod smtp_server;
mod template_kit;
mod templates;
mod thunderbird;
mod typeset;
mod waits;
mod web_guard;
mod web_hostile;
mod web_job;
mod web_life;
mod words;
mod workbooks;
mod working_days;

//! Hands libFuzzer's octets to the target of this name.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| adieu_fuzz::page::run(bytes));

//! What runs: programs, scripts and what leads to them, known by name and by content.
//!
//! In: a name and bytes. Out: nothing, or the refusal.

use super::{FileName, Refusal};
use crate::words::sentence;

/// Extensions that some system runs at a click, and of archives, settings and links that lead to running something.
const PROGRAMS: &str = "action ade adp apk app appimage appinstaller applescript application appref-ms appx appxbundle asp \
    aspx bash bat cab chm cmd com command cpl crx csh deb desktop diagcab diagcfg diagpkg dll dmg elf \
    exe fish gadget hlp hta img inetloc inf ins ipa iqy iso isp jar jnlp job js jse jsp jsx ksh lib \
    library-ms lnk lua mde mjs mobileconfig msc msi msix msixbundle msp mst nsh oqy phar php pif pkg pl \
    ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psm1 py pyc pyw pyz rb reg rpm run scf scpt scptd scr sct \
    search-ms searchconnector-ms settingcontent-ms sh shb slk swf sys tcl theme themepack url vb vbe vbs \
    vbscript vhd vhdx vxd webloc website workflow wsc wsf wsh xpi zsh";

/// Extensions of Office files that carry macros.
const MACROS: &[&str] = &[
    "docm", "dotm", "ppam", "potm", "ppsm", "pptm", "sldm", "xla", "xlam", "xll", "xlm", "xlsb", "xlsm",
    "xltm",
];

/// Refuses programs by name and content.
pub(crate) fn runs(name: &FileName, bytes: &[u8]) -> Result<(), Refusal> {
    runs_by_name(name)?;
    runs_by_content(bytes)
}

/// Refuses what is named as a program or as a document with macros.
pub(crate) fn runs_by_name(name: &FileName) -> Result<(), Refusal> {
    let extension = name.extension();
    if PROGRAMS.split(' ').any(|program| program == extension) {
        return Err(Refusal::NamedProgram { extension });
    }
    if MACROS.contains(&extension.as_str()) {
        return Err(Refusal::Macros { extension });
    }
    Ok(())
}

/// Refuses what is a program by its first octets, whatever its name.
pub(crate) fn runs_by_content(bytes: &[u8]) -> Result<(), Refusal> {
    let unmarked = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let what = match bytes {
        [0x7f, b'E', b'L', b'F', ..] => sentence!("program-linux"),
        [b'M', b'Z', ..] if portable_executable(bytes) => sentence!("program-windows"),
        [0xfe, 0xed, 0xfa, 0xce | 0xcf, ..] | [0xce | 0xcf, 0xfa, 0xed, 0xfe, ..] => {
            sentence!("program-macos")
        }
        // Java's classes and macOS's fat programs begin alike.
        [0xca, 0xfe, 0xba, 0xbe | 0xbf, ..] => sentence!("program-java-or-macos"),
        [0, b'a', b's', b'm', ..] => sentence!("program-webassembly"),
        [b'd', b'e', b'x' | b'y', b'\n', ..] => sentence!("program-android"),
        // A link's header and the first octets of its class (MS-SHLLINK § 2.1).
        [0x4c, 0, 0, 0, 1, 0x14, 2, 0, ..] => sentence!("program-windows-link"),
        _ if unmarked.starts_with(b"#!") => sentence!("program-script"),
        _ => return Ok(()),
    };
    Err(Refusal::Program { what })
}

/// `MZ` may also begin a text: a program has octets no text has, or the header its first one points at.
fn portable_executable(bytes: &[u8]) -> bool {
    crate::attachment::content::text(bytes).is_none()
}

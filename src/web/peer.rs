//! Whether whoever connects is this computer's own user: on Linux the kernel's table of connections says whose each is.

use std::fs::File;
use std::io::{self, BufReader, Read as _};
use std::net::{SocketAddr, SocketAddrV4};

/// The most of the table that is read, in octets.
const MAX_TABLE: u64 = 16 * 1024 * 1024;

/// Whether the other end of a connection belongs to the user that runs this program. Where the system keeps no such table it is
/// taken to: the key and the cookie still stand before everything.
pub(super) fn is_own(theirs: SocketAddr, ours: SocketAddr) -> bool {
    let (SocketAddr::V4(theirs), SocketAddr::V4(ours)) = (theirs, ours) else { return false };
    let mut is_told = false;
    // A socket of the sixth version that talks to the fourth stands in the table of the sixth.
    for (path, mapped) in [("/proc/net/tcp", false), ("/proc/net/tcp6", true)] {
        match File::open(path) {
            Ok(table) => {
                is_told = true;
                if let Some(user) = owner(BufReader::new(table.take(MAX_TABLE)), (theirs, ours), mapped) {
                    return user == rustix::process::geteuid().as_raw();
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(_) => return false,
        }
    }
    !is_told
}

/// The user whose connection this is, by the kernel's table (proc(5): addresses in hexadecimal, in the machine's byte order).
fn owner(table: impl io::BufRead, (theirs, ours): (SocketAddrV4, SocketAddrV4), mapped: bool) -> Option<u32> {
    // RFC 4291, section 2.5.5.2.
    let before = if mapped {
        format!("{:016X}{:08X}", 0, u32::from_ne_bytes([0, 0, 0xff, 0xff]))
    } else {
        String::new()
    };
    let hex = |address: SocketAddrV4| {
        format!("{before}{:08X}:{:04X}", u32::from_ne_bytes(address.ip().octets()), address.port())
    };
    let (local, remote) = (hex(theirs), hex(ours));
    table.lines().map_while(Result::ok).find_map(|line| {
        let mut columns = line.split_ascii_whitespace().skip(1);
        let fits = columns.next()? == local && columns.next()? == remote;
        // st, tx_queue:rx_queue, tr:tm->when and retrnsmt stand between.
        if fits { columns.nth(4)?.parse().ok() } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 17 1 0 100 0 0 10 0
   1: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1000        0 18 1 0 20 4 30 10 -1
";

    #[test]
    fn the_table_tells_whose_a_connection_is() {
        let at = |port| SocketAddrV4::new(std::net::Ipv4Addr::LOCALHOST, port);
        if cfg!(target_endian = "little") {
            assert_eq!(owner(TABLE.as_bytes(), (at(50000), at(8080)), false), Some(1000));
            assert_eq!(owner(TABLE.as_bytes(), (at(8080), at(50000)), false), None);
            assert_eq!(owner(TABLE.as_bytes(), (at(50001), at(8080)), false), None);
        }
    }

    #[test]
    fn our_own_connection_is_ours() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let stream =
            std::net::TcpStream::connect(listener.local_addr().expect("an address")).expect("a connection");
        let (accepted, theirs) = listener.accept().expect("a connection");
        assert!(is_own(theirs, accepted.local_addr().expect("an address")));
        drop(stream);
    }

    #[test]
    fn a_browser_may_use_a_socket_of_the_sixth_version() {
        use std::net::{Ipv4Addr, TcpListener, TcpStream};
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = listener.local_addr().expect("an address").port();
        // Where the sixth version is switched off there is nothing to see.
        let Ok(stream) = TcpStream::connect((Ipv4Addr::LOCALHOST.to_ipv6_mapped(), port)) else { return };
        let (accepted, theirs) = listener.accept().expect("a connection");
        assert!(is_own(theirs, accepted.local_addr().expect("an address")));
        drop(stream);
    }
}

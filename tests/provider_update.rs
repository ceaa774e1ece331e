//! A published directory through the front door: signed, trusted once, shown before it is used, and undone.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use tempfile::TempDir;

use crate::harness::{Adieu, Outcome};

/// A day after every directory that is ever built in.
const LATER: &str = "2099-12-20T10:00:00+01:00";

/// The day of the directory that is built in, and how many records it has: both change with every record.
fn built_in() -> (&'static str, usize) {
    let table = include_str!("../src/provider/table/built_in.txt");
    let day = table.lines().find_map(|line| line.strip_prefix("published ")).expect("its day");
    let countries = fs::read_dir("src/provider/records").expect("records");
    let records =
        countries.map(|country| fs::read_dir(country.expect("an entry").path()).expect("a country").count());
    (day, records.sum())
}

/// A publisher with a key of its own, and a person who has the publisher's files.
struct Place {
    folder: TempDir,
    key: String,
}

/// A new key: its file, and what others name.
fn new_key(path: &Path) -> String {
    let octets = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).expect("a key");
    let text = STANDARD.encode(&octets);
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{text}\n-----END PRIVATE KEY-----\n");
    fs::write(path, pem).expect("a file");
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("its mode");
    STANDARD.encode(Ed25519KeyPair::from_pkcs8(octets.as_ref()).expect("a key").public_key())
}

impl Place {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let key = new_key(&folder.path().join("key.pem"));
        fs::create_dir(folder.path().join("records")).expect("a folder");
        let place = Self { folder, key };
        for country in fs::read_dir("src/provider/records").expect("records") {
            for entry in fs::read_dir(country.expect("an entry").path()).expect("a country") {
                let path = entry.expect("an entry").path();
                let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                place.record(&name, &fs::read_to_string(&path).expect("a record"));
            }
        }
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn record(&self, name: &str, text: &str) {
        fs::write(self.path("records").join(name), text).expect("a record");
    }

    fn run(&self, args: &[&str]) -> Outcome {
        self.on(LATER, args)
    }

    fn on(&self, now: &str, args: &[&str]) -> Outcome {
        let args: Vec<String> =
            args.iter().map(|arg| arg.replace('@', &format!("{}/", self.folder.path().display()))).collect();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        Adieu::new(&args).env("ADIEU_CONFIG_DIR", self.path("config")).env("ADIEU_NOW", now).run()
    }

    /// A file of the publisher's records of this day.
    fn publish(&self, file: &str, day: &str) {
        let (file, published) = (format!("@{file}"), format!("--published={day}"));
        let args =
            ["provider", "sign", "@records", "--key=@key.pem", "--output", &file, &published, "--force"];
        self.run(&args).code(0).stdout(&format!("{}\n", self.key));
    }

    /// The message without this run's folder.
    fn said(&self, outcome: &Outcome) -> String {
        outcome.stderr.replace(&format!("{}/", self.folder.path().display()), "@")
    }

    fn stored(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.path("config/directory").join(name)).ok()
    }

    /// A text signed here, whatever it says.
    fn forge(&self, file: &str, body: &str) {
        let pem = fs::read_to_string(self.path("key.pem")).expect("the key");
        let text: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
        let pair = Ed25519KeyPair::from_pkcs8(&STANDARD.decode(text).expect("base64")).expect("a key");
        let signature = STANDARD.encode(pair.sign(body.as_bytes()));
        let last = format!("{{\"key\":\"{}\",\"signature\":\"{signature}\"}}\n", self.key);
        fs::write(self.path(file), format!("{body}{last}")).expect("a file");
    }
}

const ZOO: &str = r#"id = "zoo"
name = "Zoo"
domains = ["zoo.example"]
[[address]]
email = "exit@zoo.example"
purpose = "cancellation"
source = "https://zoo.example/contact"
seen_on = 2099-12-01
confidence = "A"
"#;

#[test]
fn what_changes_is_shown_asked_about_and_undone() {
    let place = Place::new();
    let adac = fs::read_to_string(place.path("records/adac.toml")).expect("a record");
    place.record("adac.toml", &adac.replace("service@adac.de", "abschied@adac.de"));
    fs::remove_file(place.path("records/yello.toml")).expect("removed");
    fs::create_dir(place.path("records/animals")).expect("a folder");
    place.record("animals/zoo.toml", ZOO);
    place.publish("one", "2099-12-04");
    let (day, count) = built_in();
    let shown = format!(
        "Directory of 2099-12-04: {count} records, signed with {}.
In use: the directory of {day}, which came with adieu.
Addresses, cancellation pages or domains change for 1 provider:
  ADAC (adac): service@adac.de → abschied@adac.de
Removed: 1 (Yello)
Added: 1
  Zoo (zoo): exit@zoo.example, zoo.example
",
        place.key
    );
    let trust = format!("--trust={}", place.key);
    place
        .run(&["provider", "update", "@one", &trust, "--dry-run"])
        .code(0)
        .stdout(&shown)
        .stderr("Nothing was changed.\n");
    assert!(!place.path("config").exists());
    let refused = place.run(&["provider", "update", "@one", &trust]).code(65).stdout("");
    assert_eq!(
        refused.stderr,
        "error: the directory is not replaced without a yes\n  look at the changes with --dry-run, and repeat with --yes\n"
    );
    assert!(!place.path("config").exists());
    place.run(&["provider", "update", "@one", &trust, "--yes"]).code(0).stdout(&shown).stderr(&format!(
        "From now on only files signed with {} are used.\nThe directory of 2099-12-04 is in use. `adieu provider update --undo` \
         goes back to the one before.\n",
        place.key
    ));
    let sent_to = || {
        place.run(&["provider", "show", "adac", "--json"]).code(0).json()["provider"]["address"][0]["email"]
            .clone()
    };
    assert_eq!(sent_to(), "abschied@adac.de");
    place.run(&["provider", "show", "yello"]).code(65).stdout("");
    let found = place.run(&["provider", "search", "zoo.example", "--json"]).code(0).json();
    assert_eq!(found["providers"][0]["id"], "zoo");
    let one = fs::read_to_string(place.path("one")).expect("the file");
    assert_eq!(place.stored("current").as_deref(), Some(&*one));
    assert_eq!(place.stored("trusted-key"), Some(format!("{}\n", place.key)));
    for name in ["current", "table", "trusted-key"] {
        let mode =
            fs::metadata(place.path("config/directory").join(name)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }

    // The next one needs no key, and is compared with this one.
    place.record("adac.toml", &adac);
    place.publish("two", "2099-12-11");
    let json = place.run(&["provider", "update", "@two", "--yes", "--json"]).code(0).json();
    assert_eq!((&json["installed"], &json["newly_trusted"]), (&true.into(), &false.into()));
    assert_eq!(json["before"]["published"], "2099-12-04");
    assert_eq!(json["changed"][0]["old"], serde_json::json!(["abschied@adac.de"]));
    assert_eq!(json["changed"][0]["new"], serde_json::json!(["service@adac.de"]));
    assert_eq!((&json["added"], &json["removed"]), (&serde_json::json!([]), &serde_json::json!([])));
    assert_eq!(place.stored("previous").as_deref(), Some(&*one));

    place
        .run(&["provider", "update", "--undo"])
        .code(0)
        .stdout("The directory of 2099-12-04 is in use again.\n");
    assert_eq!(place.stored("current").as_deref(), Some(&*one));
    let json = place.run(&["provider", "update", "--undo", "--json"]).code(0).json();
    assert_eq!(json["in_use"], serde_json::json!({ "published": day, "built_in": true }));
    assert_eq!(
        (place.stored("current"), place.stored("previous"), place.stored("table")),
        (None, None, None)
    );
    assert_eq!(sent_to(), "service@adac.de");
    let nothing = place.run(&["provider", "update", "--undo"]).code(65);
    assert!(
        nothing.stderr.starts_with("error: the directory that came with adieu is in use: "),
        "{}",
        nothing.stderr
    );
}

#[test]
fn nothing_that_leads_elsewhere_is_changed_unseen() {
    let place = Place::new();
    let adac = fs::read_to_string(place.path("records/adac.toml")).expect("a record");
    let mailbox = |purpose: &str| {
        format!(
            "\n[[address]]\nemail = \"exit@adac.de\"\npurpose = \"{purpose}\"\nsource = \"https://evil.example/\"\nseen_on = 2099-12-01\nconfidence = \"A\"\n"
        )
    };
    let changed = |text: &str| {
        place.record("adac.toml", text);
        place.publish("one", "2099-12-04");
        let trust = format!("--trust={}", place.key);
        let json = place.run(&["provider", "update", "@one", &trust, "--dry-run", "--json"]).code(0).json();
        json["changed"].to_string()
    };
    for more in [
        mailbox("withdrawal"),
        "\n[[page]]\nkind = \"cancel\"\nurl = \"https://evil.example/\"\nsource = \"https://evil.example/\"\nseen_on = 2099-12-01\nconfidence = \"A\"\n".to_owned(),
    ] {
        let said = changed(&format!("{adac}{more}"));
        assert!(said.contains("evil.example") || said.contains("exit@adac.de"), "{more}: {said}");
    }
    assert!(changed(&adac.replace("domains = [", "domains = [\"evil.example\", ")).contains("evil.example"));
    // The one there is can no longer be written to, so another takes its place.
    let aside = adac.replace("email = \"service@adac.de\"", "email = \"service@adac.de\"\npec = true");
    assert!(changed(&format!("{aside}{}", mailbox("cancellation"))).contains("exit@adac.de"));
    // A name that meant one provider.
    place.record("adac.toml", &adac);
    place.record("mcfit.toml", &ZOO.replace("\"zoo\"", "\"mcfit\"").replace("\"Zoo\"", "\"McFIT\""));
    place.publish("two", "2099-12-04");
    let trust = format!("--trust={}", place.key);
    let said = place.run(&["provider", "update", "@two", &trust, "--dry-run"]).code(0).stdout;
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(said.contains("The name McFIT means rsggroup now, and would mean rsggroup, mcfit."), "{said}");
    assert!(said.contains("  McFIT (mcfit): exit@zoo.example, zoo.example\n"), "{said}");
}

#[test]
fn what_came_with_an_update_is_held_against_what_is_compiled_in() {
    let place = Place::new();
    let adac = fs::read_to_string(place.path("records/adac.toml")).expect("a record");
    let free = adac
        .replace("service@adac.de", "adac.kuendigung@gmail.com")
        .replace("domains = [", "domains = [\"gmail.com\", ");
    place.record("adac.toml", &free);
    place.publish("one", "2099-12-04");
    let trust = format!("--trust={}", place.key);
    place.run(&["provider", "update", "@one", &trust, "--yes"]).code(0);
    let letter = [
        "draft",
        "--provider=adac",
        "--kind=terminate",
        "--end-on=2027-03-31",
        "--name=Ann",
        "--email=ann@example.org",
        "-o",
        "@a.eml",
    ];
    let said = place.run(&letter).code(65).stderr;
    assert!(said.contains("is at a free-mail service (gmail.com)"), "{said}");
}

#[test]
fn the_key_is_not_written_over() {
    let place = Place::new();
    let before = fs::read(place.path("key.pem")).expect("the key");
    for output in ["@key.pem", "@records/adac.toml"] {
        place.run(&["provider", "sign", "@records", "--key=@key.pem", "--output", output, "--force"]).code(2);
    }
    assert_eq!(fs::read(place.path("key.pem")).expect("the key"), before);
}

#[test]
fn own_records_are_left_alone() {
    let place = Place::new();
    place.publish("one", "2099-12-04");
    let own = place.path("config/providers/adac.toml");
    fs::create_dir_all(own.parent().expect("a folder")).expect("made");
    fs::write(&own, ZOO.replace("\"zoo\"", "\"adac\"")).expect("a record");
    let trust = format!("--trust={}", place.key);
    place.run(&["provider", "update", "@one", &trust, "--yes"]).code(0);
    assert_eq!(fs::read_to_string(&own).expect("still there"), ZOO.replace("\"zoo\"", "\"adac\""));
    let show = place.run(&["provider", "show", "adac", "--json"]).code(0).json();
    assert_eq!((&show["provider"]["origin"], &show["provider"]["name"]), (&"own".into(), &"Zoo".into()));
}

#[test]
fn a_file_that_is_not_as_signed_or_not_newer_changes_nothing() {
    let place = Place::new();
    place.publish("good", "2099-12-04");
    let good = fs::read_to_string(place.path("good")).expect("the file");
    let trust = format!("--trust={}", place.key);
    let update = |file: &str, now: &str| {
        let outcome = place.on(now, &["provider", "update", &format!("@{file}"), &trust, "--yes"]);
        assert_eq!(String::from_utf8_lossy(&outcome.stdout), "");
        (outcome.code, place.said(&outcome))
    };
    let refused = |file: &str, now: &str, why: &str| {
        let (code, said) = update(file, now);
        assert_eq!(
            (code, said),
            (65, format!("error: @{file} is not used, and nothing was changed: {why}\n"))
        );
    };
    let (code, said) = update("none", LATER);
    assert_eq!(
        (code, &*said),
        (
            66,
            "error: @none cannot be read: No such file or directory (os error 2)\n  give the file of a published directory; nothing was changed\n"
        )
    );
    fs::write(place.path("octets"), [0xff, 0xfe]).expect("a file");
    assert_eq!(update("octets", LATER).0, 66);
    // It has no octet on the disk, and would be too many in memory.
    fs::File::create(place.path("huge")).and_then(|file| file.set_len(64 * 1024 * 1024 + 1)).expect("a file");
    let (code, said) = update("huge", LATER);
    assert_eq!((code, said.contains("it is larger than 65536 KiB")), (66, true), "{said}");

    let unsigned = "it has no signature at its end\n  fetch it again, it may be cut; a file that nobody signed is never used";
    for (name, text) in [("empty", ""), ("cut", &good[..good.len() / 2]), ("more", &*format!("{good}{{}}\n"))]
    {
        fs::write(place.path(name), text).expect("a file");
        refused(name, LATER, unsigned);
    }
    fs::write(place.path("changed"), good.replace("service@adac.de", "service@adac.dk")).expect("a file");
    refused(
        "changed",
        LATER,
        "its signature does not fit: something in it was changed after it was signed\n  do not use it: fetch the file from the \
         publisher again",
    );
    let header = |records: usize| {
        format!("{{\"adieu-directory\":1,\"published\":\"2099-12-04\",\"records\":{records}}}\n")
    };
    place.forge("few", &header(1));
    refused("few", LATER, "its header counts 1, and it holds 0\n  tell the publisher: only they can mend it");
    place.forge(
        "broken",
        &format!("{}{{\"id\":\"zoo\",\"name\":\"Zoo\",\"domains\":[\"zoo\"]}}\n", header(1)),
    );
    let (code, said) = update("broken", LATER);
    let beginning = "error: @broken is not used, and nothing was changed: its line 2: domains: \"zoo\" ";
    assert!(code == 65 && said.starts_with(beginning), "{said}");
    refused(
        "good",
        "2099-12-02T23:00:00+01:00",
        "it says that it was published on 2099-12-04, which is still to come\n  check the date of this machine",
    );
    let (day, _) = built_in();
    place.publish("same", day);
    refused("same", LATER, &format!("it is of {day}, as is the one in use\n  nothing needs to be done"));
    place.forge("old", "{\"adieu-directory\":1,\"published\":\"2020-11-26\",\"records\":0}\n");
    let older = |newest: &str| {
        format!(
            "it is of 2020-11-26, and the one in use of {newest}\n  look for a newer file; to go back to the one before, run `adieu \
             provider update --undo`"
        )
    };
    refused("old", LATER, &older(day));
    assert!(!place.path("config").exists(), "nothing of all that left anything behind");

    assert_eq!(place.run(&["provider", "update", "@good", &trust, "--yes"]).code, 0);
    refused("good", LATER, "it is of 2099-12-04, as is the one in use\n  nothing needs to be done");
    refused("old", LATER, &older("2099-12-04"));
    assert_eq!((place.stored("current"), place.stored("previous")), (Some(good), None));
}

#[test]
fn a_publisher_is_named_once_and_not_replaced_by_another() {
    let (place, stranger) = (Place::new(), Place::new());
    place.publish("good", "2099-12-04");
    let update = |args: &[&str]| place.run(&[&["provider", "update", "@good", "--yes"], args].concat());
    let nobody = update(&[]).code(65).stdout("");
    assert_eq!(
        nobody.stderr,
        "error: no publisher is trusted yet, so nothing was changed\n  give the publisher's public key once with --trust, from a \
         place you trust, and not from where the file came\n"
    );
    let wrong = update(&["--trust=abc"]).code(2).stdout("");
    assert_eq!(
        wrong.stderr,
        "error: \"abc\" is no public key\n  give it as the publisher does: 44 characters that end in =\n"
    );
    let other = format!("--trust={}", stranger.key);
    let said = place.said(&update(&[&other]).code(65).stdout(""));
    assert_eq!(
        said,
        format!(
            "error: @good is not used, and nothing was changed: it is signed with the key {}, and the publisher you trust has {}\n  \
             do not use it: fetch the file from the publisher you trust\n",
            place.key, stranger.key
        )
    );
    assert!(!place.path("config").exists());
    let own = format!("--trust={}", place.key);
    update(&[&own]).code(0);
    let said = place.said(&update(&[&other]).code(65).stdout(""));
    assert_eq!(
        said,
        format!(
            "error: the publisher you trust has the key {}, not {}; nothing was changed\n  ask the publisher whether the key was \
             changed; if so, take @config/directory/trusted-key away and name the new one\n",
            place.key, stranger.key
        )
    );
    fs::write(place.path("config/directory/trusted-key"), "nothing").expect("a file");
    let said = place.said(&update(&[]).code(78).stdout(""));
    assert!(said.starts_with("error: @config/directory/trusted-key is no public key\n"), "{said}");
}

#[test]
fn what_is_stored_and_damaged_is_said_and_can_be_left() {
    let place = Place::new();
    place.publish("one", "2099-12-04");
    place.publish("two", "2099-12-05");
    let trust = format!("--trust={}", place.key);
    place.run(&["provider", "update", "@one", &trust, "--yes"]).code(0);
    let current = place.path("config/directory/current");
    let table = fs::read_to_string(place.path("config/directory/table")).expect("a table");
    fs::write(place.path("config/directory/table"), &table[..table.len() / 2]).expect("a table");
    let shown = place.run(&["provider", "list"]).code(0);
    assert_eq!(
        place.said(&shown),
        "warning: the directory of providers: is the one that came with adieu: its update in @config/directory/table cannot be read\n  \
         bring the update in again, or go back: `adieu provider update --undo`\n"
    );
    let text = fs::read_to_string(&current).expect("a text").replace("service@adac.de", "service@adac.dk");
    fs::write(&current, text).expect("a text");
    place.run(&["provider", "update", "@two", "--yes"]).code(0);
    place.run(&["provider", "list"]).code(0).stderr("");
    // The one before was changed by somebody else.
    place
        .run(&["provider", "update", "--undo"])
        .code(0)
        .stdout(&format!("The directory of {}, which came with adieu, is in use again.\n", built_in().0));
    place.run(&["provider", "update", "@two", "--yes"]).code(0);
}

#[test]
fn only_sound_records_are_signed_and_the_key_stays_hidden() {
    let place = Place::new();
    let sign =
        |args: &[&str]| place.run(&[&["provider", "sign", "@records", "--output=@out"], args].concat());
    let pem = fs::read_to_string(place.path("key.pem")).expect("the key");
    place.record("zoo.toml", &ZOO.replace("https://zoo.example/contact", "javascript:alert(1)"));
    place.record("pool.toml", &ZOO.replace("purpose", "purse"));
    let said = place.said(&sign(&["--key=@key.pem"]).code(65).stdout(""));
    assert!(
        said.contains("error: the record (@records/zoo.toml:1): holds \"javascript:alert(1)\", which is no address of the web (http or https)\n  mend it, or take it out of the folder\n")
            && said.contains("error: id (@records/pool.toml:1): \"zoo\" is claimed by @records/zoo.toml too\n")
            && said.contains("error: purse (@records/pool.toml:6): is no key of a provider's record\n")
            && said.ends_with("3 problems; nothing was written.\n"),
        "{said}"
    );
    fs::remove_file(place.path("records/pool.toml")).expect("removed");
    place.record("zoo.toml", ZOO);
    fs::create_dir(place.path("records/more")).expect("a folder");
    place.record("more/zoo.toml", ZOO);
    let said = place.said(&sign(&["--key=@key.pem"]).code(65).stdout(""));
    assert!(said.contains("has the id zoo, as @records/more/zoo.toml has\n"), "{said}");
    fs::remove_file(place.path("records/more/zoo.toml")).expect("removed");
    assert!(!place.path("out").exists());

    for (name, text) in [
        ("none.pem", None),
        ("text.pem", Some("secret-words")),
        ("pub.pem", Some("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")),
    ] {
        let path = place.path(name);
        if let Some(text) = text {
            fs::write(&path, text).expect("a file");
        }
        let outcome = sign(&[&format!("--key=@{name}")]).stdout("");
        assert_eq!(outcome.code, if text.is_some() { 65 } else { 66 }, "{name}: {}", outcome.stderr);
        assert!(!outcome.stderr.contains("secret-words"));
    }
    fs::set_permissions(place.path("key.pem"), fs::Permissions::from_mode(0o644)).expect("its mode");
    let signed =
        sign(&["--key=@key.pem", "--published=2099-12-04"]).code(0).stdout(&format!("{}\n", place.key));
    assert_eq!(
        place.said(&signed),
        format!(
            "warning: key: @key.pem can be read by others\n  keep it to yourself: chmod 600 @key.pem\nSigned {} records of 2099-12-04 \
             into @out. Whoever wants to use it gives the key above once: `adieu provider update @out` --trust\n",
            built_in().1 + 1
        )
    );
    let text = fs::read_to_string(place.path("out")).expect("the file");
    let secret = pem.lines().nth(1).expect("the key");
    assert!(!text.contains(secret) && !signed.stderr.contains(secret));
    sign(&["--key=@key.pem"]).code(73).stdout("");
    // What was signed on a day is of that day.
    let header =
        format!("{{\"adieu-directory\":1,\"published\":\"2099-12-04\",\"records\":{}}}\n", built_in().1 + 1);
    assert!(text.starts_with(&header));
}

#[test]
fn the_key_that_openssl_makes_signs() {
    let place = Place::new();
    let made = std::process::Command::new("openssl")
        .args(["genpkey", "-algorithm", "ed25519", "-out"])
        .arg(place.path("key.pem"))
        .output();
    let Ok(made) = made else {
        println!("skipped: there is no openssl here");
        return;
    };
    assert!(made.status.success());
    let args = ["provider", "sign", "@records", "--key=@key.pem", "--output=@out", "--published=2099-12-04"];
    let key = String::from_utf8(place.run(&args).code(0).stdout).expect("a key");
    let der = std::process::Command::new("openssl")
        .args(["pkey", "-pubout", "-outform", "DER", "-in"])
        .arg(place.path("key.pem"))
        .output()
        .expect("openssl");
    assert_eq!(key.trim(), STANDARD.encode(&der.stdout[der.stdout.len() - 32..]));
    place.run(&["provider", "update", "@out", "--yes", "--trust", key.trim()]).code(0);
}

#[test]
fn a_report_has_the_record_and_nothing_of_the_person() {
    let place = Place::new();
    let report = |args: &[&str]| place.run(&[&["provider", "report"], args].concat());
    report(&["congstar", "--note", "the page names another address"]).code(0).stderr("").stdout(&format!(
        "congstar (congstar): the record may be wrong. adieu {}, directory of {}.\n\n{}
Which value is wrong:
What is right instead:
The page that says so:
Read there on (YYYY-MM-DD):

Note: the page names another address
",
        env!("CARGO_PKG_VERSION"),
        built_in().0,
        String::from_utf8(place.run(&["provider", "show", "congstar"]).code(0).stdout).expect("UTF-8"),
    ));
    for note in ["my card is 4111 1111 1111 1111", "the PIN is 1234", "GB33 BUKB 2020 1555 5555 55"] {
        let said = report(&["congstar", "--note", note]).code(65).stdout("").stderr;
        assert!(
            said.starts_with("error: note (--note): seems to hold ")
                && said.contains("everybody can read a report\n"),
            "{said}"
        );
        assert!(!said.contains("4111 1111") && !said.contains("1555"), "{said}");
    }
    report(&["congstar", "--note", "a\u{1b}[2Jb"]).code(65).stdout("");
    report(&["nobody"]).code(65).stdout("");
    fs::create_dir_all(place.path("config/providers")).expect("a folder");
    fs::write(place.path("config/providers/zoo.toml"), ZOO).expect("a record");
    let said = report(&["zoo"]).code(65).stdout("").stderr;
    assert!(said.starts_with("error: zoo is a record of your own or an imported one, "), "{said}");
    let json = report(&["adac", "--json"]).code(0).json();
    assert!(json["report"].as_str().expect("a text").starts_with("ADAC (adac): "));
}

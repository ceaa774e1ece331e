### Accounts, servers, and the ways out.

## Connections

# $host: the server's name. $stage: a step of the dialogue, such as "the login", "connecting" or a command such as
# MAIL FROM, as it stands at stage-…; it is not inflected, so put it where its form does not matter, in parentheses say.
# $source: why, in the system's words.
server-unreachable = { $host }: { $stage } failed: { $source }
server-late = { $host }: no answer in time during { $stage }
server-closed = { $host }: the server closed the connection during { $stage }
# $why: one of certificate-… or tls-…, or what the library says.
server-unprotected = { $host }: the connection cannot be protected: { $why }
starttls-missing = { $host }: the server does not offer STARTTLS, and nothing is sent unprotected
host-not-this-machine = { $host }: is another machine, and nothing is sent there unprotected
dialogue-interrupted = interrupted during { $stage }
# $wanted: names of mechanisms, such as "PLAIN or LOGIN". $offered: names of others.
login-offered-otherwise = the server offers no login by { $wanted } (it offers: { $offered })
login-not-offered = the server offers no login by { $wanted } (it offers: none)
# $protocol: SMTP or IMAP. $what: what the server said, or one of "What a server does wrong".
protocol-broken = { $host }: not a correct { $protocol } answer during { $stage }: { $what }

## Steps of a dialogue

stage-connect = connecting
stage-tls = the TLS handshake
stage-greeting = the greeting
stage-login = the login
stage-body = sending the message
stage-final-reply = the reply to the message

## Why a server cannot be reached

lookups-too-many = too many names are being looked up
name-without-address = the name has no address
connection-late = no answer in time

## Why a connection cannot be protected

tls-closed = the server closed the connection
tls-inside-tls = TLS inside TLS
# "Its" is the server's.
tls-no-host-name = its name is no host name
certificate-expired = its certificate has expired
certificate-not-valid-yet = its certificate is not valid yet (is the clock right?)
certificate-for-another-name = its certificate is for another name
certificate-authority-unknown = its certificate is from an authority nobody here trusts
certificate-signature-bad = its certificate does not bear its authority's signature
# $reason: the library's words.
certificate-refused = its certificate is refused ({ $reason })
# $why: ca-file-empty, or the system's words.
ca-file-unusable = { $file }: is no file of certificates: { $why }
ca-file-empty = there is no certificate in it

## What a server does wrong

# What a server said.
quoted-words = "{ $words }"
# $code, $wanted: codes of replies, such as 250.
reply-instead-of = { $code } instead of { $wanted }
reply-no-answer = { $code } is no answer to a message
reply-endless = a reply without end
replies-too-many = more than one reply to one command
replies-too-few = too few replies
answer-too-early = an answer before the message was complete
answer-before-sent = done before it was sent
answer-endless = an answer without end
# $tag: the name of another command.
answer-to-another = an answer to { $tag }
greeting-missing = no greeting
leave-unasked = leave to go on, which nobody asked for
line-without-crlf = a line that does not end in CRLF
line-endless = a line without end
literal-too-long = a literal of { $octets } octets

## What a server refuses

# $stage: as above. $reply: the server's words.
server-refused = the server said no to { $stage }: { $reply }
# $recipient: an address.
recipient-refused = { $recipient }: the server said no to { $stage }: { $reply }
server-limit = the message has { $size } octets; the server takes { $limit }
smtputf8-missing = an address has letters beyond ASCII, and the server does not offer SMTPUTF8

## Mailboxes

mailbox-full = the mailbox is full: the server said no to { $stage }: { $reply }
mailbox-limit = the message has { $size } octets; the mailbox takes { $limit }
# $name: the name that was asked for. $folders: the names of those that are there, or folders-none.
folder-unknown = there is no folder { $name } (there are: { $folders })
folder-for-drafts-missing = there is no folder for drafts (there are: { $folders })
folder-for-sent-missing = there is no folder for sent letters (there are: { $folders })
folder-for-junk-missing = there is no folder for unwanted letters (there are: { $folders })
# In the parentheses of the messages above.
folders-none = none

## Accounts

config-unreadable = { $path }: cannot be read: { $source }
config-unwritable = { $path }: cannot be written: { $source }
# $what: what is wrong with the line, in the parser's words, or config-accounts-no-table.
config-wrong = { $path }:{ $line }: { $what }
config-accounts-no-table = accounts is not a table
config-profile-no-table = profile is not a table
config-with-password = { $path }:{ $line }: holds a password, and a file is no place for one
# $what: one of the messages below; its subject is the account.
account-wrong = { $path }: account { $account }: { $what }
account-there-already = there is an account { $name } already
account-unknown = there is no account { $name }

## What is wrong with an account

# $what: what is wrong with the address, as the end of a sentence whose subject is the address. $fix: how to mend it.
account-address-wrong = "{ $address }" { $what }; { $fix }
# $what: one of the messages below, about the table imap.
account-imap-wrong = imap: { $what }
account-copy-without-imap = has copy_to_sent, and no imap to copy to: add its server
account-folder-name-wrong = drafts and sent are names of folders, such as "Drafts"
account-two-ways-out = has both smtp and sendmail: keep one
account-no-way-out = has neither smtp nor sendmail: give one of them
account-host-unprotected = security = "none" is for this machine only, and { $host } is another: use "tls" or "starttls"
account-two-secrets = has both password_command and token_command: keep one
account-without-keyring = has keyring = true, which this build cannot do: build it with --features keyring, or use password_command (secret-tool, security, pass)
account-control-characters = username and host may not hold control characters
account-timeout-wrong = timeout must be between 1 and 86400 seconds

## Passwords

password-command-not-run = the command for the password cannot be run: { $source }
password-command-late = the command for the password has not ended in { $minutes } minutes
# $status: how the command ended, in the system's words, such as "exit status: 1".
password-command-failed = the command for the password failed ({ $status })
password-command-silent = the command for the password printed none
password-interrupted = interrupted
password-empty = the password is empty
password-line-break = the password has a line break inside, which no login can carry
keyring-unusable = the keyring cannot be used: { $why }
keyring-missing = the keyring cannot be used: this build has none

## What a mail service wants
# "It" is the mail service, whose name stands before. Without a full stop, because a sentence may go on after it;
# .note is the same as a sentence of its own.

service-app-password = It wants an app password, made in the account's security settings, not your own password
    .note = { service-app-password }.
service-own-password = It takes the mailbox's own password
    .note = { service-own-password }.
service-email-password = It wants the e-mail password set in the customer centre, not the login password
    .note = { service-email-password }.
service-token = It no longer takes passwords: give a token_command that prints an OAuth access token
    .note = { service-token }.
service-pop-and-imap = Switch on POP3 and IMAP in the mailbox's settings first. With two-factor login it wants an app password
    .note = { service-pop-and-imap }.
service-mail-programs = Switch on access by mail programs (IMAP, SMTP) in the mailbox's settings first
    .note = { service-mail-programs }.
service-smtp = Switch on authenticated SMTP in the account's settings first
    .note = { service-smtp }.
service-code = It wants an authorisation code (授权码), made in the mailbox's settings where SMTP is switched on
    .note = { service-code }.
service-bridge = Proton Mail Bridge must be running. Its own password and certificate are in its settings: give the exported certificate as ca_file
    .note = { service-bridge }.

## Files

file-exists = { $path } exists already
folder-absent = { $path }: there is no such folder
file-unwritable = { $path } cannot be written: { $source }
file-is-a-folder = { $path } cannot be written: it is a folder
file-is-irregular = { $path } cannot be written: it is not an ordinary file
folder-is-no-maildir = { $path } cannot be written: it is a folder, and no Maildir
file-with-half-a-message = { $path } cannot be written: half a message is in it

## Links

# Ends of sentences whose subject is the letter.
link-too-long = is { $length } characters long as a link; at most { $limit } are sure to arrive whole
link-subject-wrong = has a subject with a line break or another control character

## Local programs

# $program: the desktop's opener, such as xdg-open.
opener-absent = there is no { $program } on this machine
opener-not-run = { $program } cannot be run: { $source }
# $status: how it ended, in the system's words, such as "exit status: 4".
opener-failed = { $program } found no way to open it ({ $status })
# $program: the account's sendmail.
program-not-run = { $program }: cannot be run: { $source }
program-lost = { $program }: is not known to have ended: { $source }
program-refused-silently = { $program } said no ({ $status })
# $said: the program's words.
program-refused = { $program } said no ({ $status }): { $said }

## What can have gone wrong, and what to do about it

# $problem, $fix: one of the messages below and its remedy. $service: a mail service's name. $wants: what it wants, from
# "What a mail service wants".
advice = { $problem }: { $fix }
advice-with-service = { $problem }: { $fix }. { $service }: { $wants }

cause-credentials = user name or password is not accepted
    .fix = check user name and password; many services want an app password, and IMAP and SMTP switched on in their settings
cause-app-password = the service wants an app password
    .fix = make one in the account's security settings and give it instead of your own password
cause-authorization-code = the service wants an authorisation code (授权码)
    .fix = switch SMTP and IMAP on in the mailbox's settings and give the code it shows instead of the password
cause-passwords-off = the service takes no passwords any more
    .fix = give the account a token_command that prints an OAuth access token
cause-submission-off = sending by programs (SMTP AUTH) is switched off for this mailbox
    .fix = have the administrator switch it on, or send through another account
cause-token-refused = the access token is expired or not for this mailbox
    .fix = run the token_command by itself and renew the token, with the scope for mail and the user name of this account
cause-no-tokens = the server takes no access tokens (XOAUTH2)
    .fix = use a password_command instead of the token_command
cause-mechanism = the server offers only kinds of login that adieu does not have
    .fix = use the service's submission server with PLAIN, LOGIN or XOAUTH2, or a program that has them ({ OPTION("sendmail") })
cause-no-login = the server offers no login here
    .fix = use its submission port (465 with tls, 587 with starttls), or auth = "none" where it takes letters without a login
cause-login-wanted = the server wants a login first
    .fix = take auth = "none" out of the account, and give it a user name and a password
cause-web-login = the service wants you to log in on its website
    .fix = log in there with a browser, confirm that it was you, then run the same command again
cause-service-off = access by mail programs is switched off for this mailbox
    .fix = switch IMAP and SMTP on in the mailbox's settings
cause-password-expired = the password has expired or must be renewed
    .fix = log in on the service's website and set a new one
cause-locked = the service has locked this account or does not let it in
    .fix = log in on the service's website, or ask its support
cause-login-later = the server cannot check logins now
    .fix = run the same command again later
cause-needs-tls = the server wants a protected connection first
    .fix = set security to "starttls" (port 587) or "tls" (port 465; IMAP 993)
cause-no-starttls = the server does not protect this port, or somebody in between keeps it from doing so
    .fix = use its port for tls (465; IMAP 993), and another network if that is not offered either
cause-certificate = the server's certificate is not good for its name
    .fix = check the server's name, port and protection in the config file; a private authority's certificate is given as ca_file
cause-configuration = the account is not described as it must be
    .fix = mend the account in the config file
cause-no-connection = there is no connection to the server
    .fix = check the server's name, port and protection in the config file, and your own connection
cause-not-served = the server takes no connections from here
    .fix = use the submission server of your mail service (port 465 or 587), not a receiving one, and another network if it says so
cause-no-program = the program cannot be run
    .fix = give the account's sendmail the path of a program that can
cause-no-recipient = the address does not exist
    .fix = look up the address and send the letter to the right one ({ OPTION("to", value: "ADDRESS") })
cause-no-domain = the address's domain does not exist or takes no mail
    .fix = look up the address and send the letter to the right one ({ OPTION("to", value: "ADDRESS") })
cause-disabled = the mailbox takes no letters now
    .fix = try again in a day or two, or use another way to reach them
cause-full = the mailbox is full
    .fix = try again in a day or two, or use another way to reach them
cause-own-full = your mailbox is full
    .fix = make room in the mailbox
cause-too-large = the message is too large
    .fix = leave enclosures out or make them smaller
cause-unauthenticated = the receiver could not verify that the letter comes from your domain (SPF, DKIM, DMARC)
    .fix = send it through the mail service of your own address; the recipient's address is not the cause
cause-blocked = the receiver takes the letter, or the server it came from, for spam
    .fix = send it through another account, or use another way to reach them; the recipient's address is not the cause
cause-policy = a rule of the receiver refuses the letter
    .fix = read its words, and use another account or another way to reach them; the recipient's address need not be wrong
cause-sender-refused = the account may not send from this address
    .fix = send from the account's own address ({ OPTION("email") }), or have the service allow the other one
cause-relay = the server takes no letters for other domains from you
    .fix = use the submission port of your mail service (465 or 587) with your user name
cause-too-many = the server has had enough of your letters or connections for now
    .fix = wait some hours and run the same command again, with a lower { OPTION("rate") } where there are many
cause-greylisted = the receiver puts off letters from senders it does not know (greylisting)
    .fix = run the same command again in half an hour
cause-expired = the receiver's server did not take it for days
    .fix = try once more, or use another way to reach them; the address may be right
cause-loop = the receiver's servers send it in a circle
    .fix = use another way to reach them, and tell them of it
cause-unreachable = the receiver's server could not be reached
    .fix = try again later, or use another way to reach them; check the address's domain
cause-beyond-ascii = an address has letters beyond ASCII, which the server cannot carry (no SMTPUTF8)
    .fix = send through an account whose server offers SMTPUTF8 ({ COMMAND("account test") } says so), or to an address in ASCII ({ OPTION("to", value: "ADDRESS") })
cause-content = the server does not take the letter's form
    .fix = leave enclosures out, or send it through another account
cause-protocol = the server and adieu do not understand each other
    .fix = look at the dialogue (-v), and check that it is a submission or IMAP server
cause-no-permission = the account may not use this folder
    .fix = name another folder in the config file, as drafts or sent
cause-no-folder = there is no such folder
    .fix = name the folder in the config file, as drafts or sent in the account's imap table
cause-program-usage = the program does not take sendmail's arguments (-i -f)
    .fix = give the account's sendmail a program that does
cause-program-host = the program found no server of that name
    .fix = check the server's name in the program's own configuration, and the domain of the address
cause-program-login = the program may not do this: its own login was refused, or a file is closed to it
    .fix = try the program by itself, and check user, password and file permissions in its own configuration
cause-program-configuration = the program's own configuration is wrong
    .fix = mend it and try the program by itself
cause-program-trouble = the program had trouble of its own
    .fix = read its words and its log, then run the same command again
cause-program-missing = the program, or one it starts, cannot be run
    .fix = check the path in the account's sendmail and what the program starts
cause-interrupted = it was interrupted
    .fix = run the same command again
cause-later = the server cannot do it now
    .fix = run the same command again later
cause-permanent = the server will say the same again
    .fix = read its words
cause-unknown = no cause is given
    .fix = read what the server says, and look up the address: the right one is given with { OPTION("to", value: "ADDRESS") }

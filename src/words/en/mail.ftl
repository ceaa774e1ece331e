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

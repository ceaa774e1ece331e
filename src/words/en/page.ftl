### The page in the browser. A message's attribute `.fix` stands below it as what to do.

## Starting and ending, on the command line

page-no-folder = there is no home directory, and so no place for what is kept
    .fix = set HOME, or ADIEU_STATE_DIR
page-folder-unusable = { $path } cannot be used for the page: { $source }
    .fix = check that you may write there
page-no-port = no port is to be had on this computer: { $source }
    .fix = close other programs, and try again
page-other-silent = adieu runs already, and does not answer
    .fix = wait a minute and start adieu again; if it still does not answer, end the other one
page-served = adieu serves its page to this computer alone. Leave this window open; Ctrl-C closes adieu.
# $why: what the system said.
page-not-opened = no browser could be opened: { $why }
page-link-printed = Open the link in a browser on this computer, within a minute.
menu-no-folder = there is no home directory, and so no menu of yours
    .fix = set HOME, or XDG_DATA_HOME
menu-unwritable = { $path }: the menu entry cannot be written: { $source }
    .fix = check that you may write there
menu-program-unknown = where this program lies cannot be told: { $source }
    .fix = start it by its full path
menu-added = adieu is in the menu of your desktop now. It opens the page.
menu-there = adieu is in the menu of your desktop already: its package put it there.

## On every page

page-skip = To the content
page-new = New letter
page-language = Language:
page-nothing-leaves = This page comes from your own computer. Nothing leaves it until you send the letter.
page-close = Close adieu
page-go-on = Continue

## Headings, with what stands below them

page-opening = adieu opens
page-home = What do you want to end?
    .lead = You answer a few questions, read the letter, and decide how it leaves. You can stop at any point: what you have typed is kept on this computer.
page-locked = This page is locked
    .fix = Start adieu again, or open the link it prints. A link lets in one browser, once, within a minute.
page-link-used = This link does not let in
    .fix = A link works once, for a minute. Start adieu again: it opens this page with a fresh one.
page-closed = adieu is closed
    .fix = You can close this tab. What you began is kept: start adieu again to go on.
page-closing = adieu closes as soon as your letter has left
    .fix = Leave the computer on until then. Start adieu again to see under Letters what became of it.
page-not-found = There is no such page
    .fix = Go back to the first page.
page-form-too-large = That is too much for a form
    .fix = Go back, shorten the long texts, and send the form again.
page-form-stale = This page is from an earlier run of adieu
    .fix = Go back in the browser, copy what you typed, and open the page anew.
page-form-broken = What was sent could not be read
    .fix = Go back in the browser, copy what you typed, reload the page, and send the form again.
page-fault = adieu made a mistake
    .fix = Go back in the browser and try again. If a letter was to leave, look under Letters first whether it is gone.
page-letter-gone = This letter is no longer here
    .fix = It was thrown away, or it has left, perhaps from another tab. Look under Letters.
page-failed = This did not work
page-typed = What you typed
page-again = Try again
    .lead = What you typed is kept on this page. Put right what is said above, then press the button.

## What a message refers to. $label is a field's.

page-label = “{ $label }”
page-label-given = “{ $label }: { $given }”
# The command line has an option that the page has not.
page-option-elsewhere = the option --{ $option } of the command line
page-option-allow = the button “{ page-allow }”
page-option-confirm = the button under “{ page-confirm }”
page-command-find = the search under “{ page-step-aim }”
page-command-journal = the page “{ page-journal }”
page-command-settings = the page “{ page-settings }”
page-command-elsewhere = the command adieu { $command }

## Letters that are not finished

page-unfinished = Letters you have begun
    .lead = They are kept on this computer for 30 days.
# $kind is a kind of letter, such as "terminate"; $day the day it was last worked on.
page-unfinished-about = { $kind }, { $day }
page-unfinished-nobody = No company yet
page-discard = Throw away
page-discard-letter = Throw away the letter to { $name }
page-too-many-letters = there are { $most } letters already
page-letter-not-kept = What you typed could not be kept in { $path }: { $source }
    .fix = throw letters away that you no longer need, or make room on the disk

## The steps of a letter

page-steps = Steps
page-step-aim = What and to whom
page-step-details = Your details
page-step-letter = Read the letter
page-step-send = How it leaves

## Step 1

page-aim = What do you want to end, and with whom?
page-kind = What should the letter ask for?
page-kind-stop-renewal = Stop the automatic renewal
    .more = Your number and credit stay until they run out. Nothing more is charged.
page-kind-terminate = End the contract
    .more = On a day you choose, or as soon as possible. A phone number is lost with the line.
page-kind-terminate-for-cause = End it early, for a reason
    .more = The price went up, the service fails, you move, or somebody has died.
page-kind-withdraw = Take back a new order
    .more = Within 14 days, in the EU and the UK. You need no reason and get your money back.
page-kind-follow-up = Remind them
    .more = You have written and nobody has answered.
page-kind-escalate = Write a last time before a complaint
    .more = Then you turn to the ombudsman or the regulator.
page-whom = Who is the contract with?
page-find = Company
    .hint = A name, a website or a country
page-look = Search
page-companies = Companies
page-found = { $count ->
        [one] 1 company found. Choose it below.
       *[other] { $count } companies found. Choose one below.
    }
# $what and $fix are whole sentences, without a full stop at their ends.
page-found-nothing = { $what }. “{ page-another }”: { page-another.more }
# $sector is a trade.
page-found-place = { $country } · { $sector }
page-trust-a = Address from their own page
page-trust-old = Address from their own page, seen long ago
page-trust-b = Address from a page of somebody else
page-trust-c = Address not confirmed: you will be asked to check it
page-trust-own = Address from your own record
page-trust-none = No e-mail address for cancellations is known. We show you the other ways.
page-another = Another company
    .more = You give its name and e-mail address, from your contract or its website.
page-another-give = The other company’s name and address
page-print-instead = I know no e-mail address: write a letter to print
page-before = Before you start
page-before-number = Have the last bill or the confirmation at hand. One number from it is enough: an order, a customer or a contract number.
page-before-no-card = You need no passport, no password and no card number. If you type one by mistake, you are told before it leaves.

## A company that takes no cancellation by e-mail. $name is the company's.

page-ways = { $name }: no e-mail address for cancellations is known
page-ways-lead = These are the ways that are known, the quickest first:
page-no-way-known = No other way is known either. Look on its website or in your contract, or write by post.
page-ways-keep = Keep the confirmation, or take a picture of the screen.
page-print-way = A letter to print
page-way-print = The postal address is known. You answer the same few questions, print the letter, sign it and post it.
page-way-print-elsewhere = The postal address is in your contract or in the website’s imprint. You answer the same few questions, print the letter, sign it and post it.
page-print-write = Write a letter to print
page-know-address = I know an e-mail address
page-way-address = From your contract, a bill or the company’s website
page-another-company = Another company

## The country, and the number

page-country = In which country is the contract?
    .lead = The language of the letter and the law that applies depend on it. If you do not know it, leave the field empty.
page-number = Do you want to keep the phone number?
    .lead = It ends with the contract, and no later letter brings it back.
    .yes = Yes, tell me how
    .no = No, it may go
page-number-kept = Keep the number first
    .lead = This is how it is done where the contract is:
    .begun = What you have typed is kept. Come back when the number is with the new provider, or may go.
    .other = Ask for something else

## Step 2

page-details = Your details
    .lead = Only what the letter is to say. What is not marked “optional” is needed.
page-part-person = Who writes?
page-part-contract = Which contract?
page-part-contract-lead = Give at least one number, so that the company finds the contract.
page-part-grounds = The facts
page-part-words = Do you want to say anything about it?
page-part-besides = More that you may ask for
page-optional = (optional)
page-day = Day
page-month-label = Month
page-year = Year
# The months, with strokes between them.
page-months = January|February|March|April|May|June|July|August|September|October|November|December
page-months-short = Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
page-month = { $number } – { $name }
page-to-letter = Go on to the letter
page-later = Keep it for later

## What is wrong. $about is a field or a thing, $what what is wrong with it.

page-problems = Something is not right yet
page-problems-count = { $problems ->
        [one] 1 problem: { $title }
       *[other] { $problems } problems: { $title }
    }
page-problem = { $about }: { $what }
page-whom-missing = choose a company
page-field-missing = please fill this in
page-take = Use { $value }
page-allow = It is none: keep it
page-sensitive = Take it out: an e-mail can be read on its way. Until you decide it is remembered, and not written down.

## Step 3

page-letter = Read the letter
page-letter-one = This is the letter to { $name }. It goes as it stands here.
# $language is the letter's, as in "Danish".
page-letter-two = First the letter in the language that { $name } reads ({ $language }); it goes as it stands. Beside it the same for you to read; that one is not sent.
page-sheet-sent = The letter
page-is-sent = is sent
page-is-printed = is printed
page-sheet-yours = The same for you to read
page-is-not-sent = is not sent
page-to-know = Good to know
page-to-whom = Who it goes to
page-to = To
page-by-post = { $name }, by post
page-domain-reads = The address reads
page-known-from = Known from
page-from = From
page-your-data = Your data in the letter
    .lead = What is underlined in colour in the letter is about you. This is all of it:
page-dates = The dates
page-passed = This day has passed.
page-how-written = Language and document
page-letter-language = Language of the letter
page-letter-courtesy = Translation below the letter
    .hint = It is sent too, marked as not binding.
    .none = None
page-letter-document = Enclose the letter as a PDF too
page-apply = Show it so
page-other-ways = Other ways to do it
page-letter-right = The letter is right: go on
page-letter-change = Change something

## Step 4

page-send = How should the letter leave?
    .lead = Choose a way. Nothing leaves before you say so.
page-check = Look at it once more
page-change = Change
page-enclosed = Enclosed
page-enclosed-file = { $name } ({ $size })
page-confirm = Is this address right?
    .how = Open the company’s website or your contract and compare the address letter by letter.
page-confirm-button = I have compared it: { $address } is right
page-way-file = As a draft file
    .more = The file opens as a new message in Thunderbird, Outlook or Apple Mail, with everything in its place. Read it once more and press Send there.
    .button = Save the draft
page-way-link = In the mail program or webmail of this computer
    .more = A new message opens with the address, the subject and the text filled in. Make sure that it is from the right address of yours, and that the text goes on to its end.
    .button = Open a new message
page-link-without-document = The PDF does not go along this way: the letter is complete without it.
page-link-too-long = The letter is too long for this way, or has files with it. Take the draft file.
page-way-paper = On paper
    .button = Save the letter to print
page-postal = The company’s postal address
    .hint = Its name and address, a line each: then it shows in the window of the envelope
page-way-calendar = In your calendar
    .more = The dates of this letter, with reminders, for the calendar of your phone or computer.
    .button = Save the dates
page-quicker = A quicker way
page-after = Then
    .sent = Send the letter in your mail program.
    .keep = Keep the copy in “Sent” until the confirmation is there.
    .wait = If no answer comes by the day named, remind them: “New letter”, “Remind them”.
    .discard = When the letter has gone, you can throw away what is kept of it here.
page-to-first = To the first page

## Files to enclose

page-files = Files to enclose
    .lead = A price notice, a proof of the move, a death certificate: pictures and PDFs, 10 MB together. No identity documents.
page-files-none = No file is enclosed.
page-file = A file from this computer
page-file-add = Add the file
page-file-remove = Take away
page-file-remove-named = Take away { $name }
page-files-change = Add files or take them away
page-files-done = Back to the letter
page-upload-too-large = The file is too large
    .fix = Go back and choose one of at most { $most } MB.

## Leaving from here

page-way-send = From here
    .more = adieu hands the letter to your mail service and keeps the receipt. It goes once: pressing twice, going back or reloading sends nothing again.
    .button = Send the letter now
page-way-drafts = Put it into my Drafts
    .more = From Drafts you send it yourself, after reading it once more in your mail program.
page-draft-saved = Your draft
    .lead = The file opens in your mail program as a new message. Read it once more there, and press Send.
page-draft-made = The draft is entry { $entry } of your letters
    .lead = When you have sent it from your mail program, say so here: then answers and dates are followed.
    .sent = I have sent it
    .not-sent = I will not send it
    .day = I sent it on another day
page-earlier = You have written this letter before
page-mailbox = Mailbox
page-account-other = The letter is from { $email }, and that mailbox is not set up
    .more = Set up: { $known }. Set up this one too, or change your address in the letter.
page-account-none = adieu does not know your mailbox yet
    .more = For most services your e-mail address is enough. The password is asked for when it is needed.
page-account-add = Set up a mailbox
page-password = Password of { $username }
page-password-hint = It is used for this login and not kept.
page-password-missing = no password was given
    .fix = go back and type it
page-letter-changed = What would be sent is no longer what you were shown. Read the letter again.
page-sending = The letter is on its way to your mail service
    .lead = Nothing more is to be pressed.
page-working = This page follows by itself.
page-look-now = Look now
page-subject = Subject
page-receipt = Receipt
page-sent = Your letter is sent
# $name is the company's.
page-sent-lead = Your mail service has taken it on. That does not mean yet that { $name } agrees: wait for the confirmation.
page-in-drafts = The letter is in your Drafts
page-in-drafts-lead = Open the folder { $folder } in your mail program, read the letter once more, and press Send there.
page-no-folder-known = Which folder are your drafts in?
    .lead = Nothing was put anywhere yet. Choose the folder, and press the button again.
page-gone-before = This letter has been sent before
    .lead = The same letter is among those sent already, or is being sent. Nothing was sent this time.
page-in-doubt = It is not known whether the letter was sent
    .lead = The connection broke off before your mail service answered. Do not send the letter again before you know.
page-doubt = What did you find?
page-login-refused = The mail service did not accept the login
page-send-refused = The mail service refused the letter
page-send-later = The mail service does not take the letter now
page-send-unreachable = The mail service cannot be reached
page-not-sent = The letter was not sent
page-back-to-send = Back to the letter
page-see-journal = See it among the letters

## Letters that were sent

page-journal = Letters
page-letters = All letters
page-journal-empty = No letter has left from here yet.
page-older = Older letters
page-due = What needs you
page-due-nothing = Nothing needs you today.
page-due-more = There is more: it comes up when some of this is done.
# $late is the end of the sentence, such as ", 3 days ago", or nothing.
page-due-since = Due since { $day }{ $late }
page-thread = What happened
page-write-next = Write the next letter
page-look-for-answers = Look for answers
    .more = adieu looks into your mailbox for answers to your letters. Nothing there is changed.
page-looked = What came in
page-found-message = A message that came in
    .more = This is its text alone. Links and pictures in it are not opened.
page-found-other = It is about something else
page-mark = What became of it?
    .sent = It was sent
    .not-sent = It was not sent
    .answered = They have answered
    .confirmed = They have confirmed it
    .refused = They have refused
    .closed = The matter is closed
page-mark-end = Last day of the contract
page-mark-sent-on = Day on which you sent it
    .hint = Left empty: today
page-mark-note = Your note
page-mark-file = The answer as a file
    .hint = A message, a letter that was scanned or a picture, at most 25 MB. It is kept with the proof.
# The last day of the contract, as the company has it.
page-marked-end = The contract ends on { $day }.
page-mark-save = Write it down
page-evidence = Evidence
    .more = The letter as it was sent, the answers, the receipts and a fingerprint of each.
    .button = Save the evidence (.zip)
page-message = Save the message
page-forget = Remove it
    .more = The letter and its proof are removed for good.
    .sure = I no longer need the proof
    .button = Remove

## Settings

page-settings = Settings
page-keep = Keep this for your next letters?
    .more = It is kept in the config file on this computer, and stands under “{ page-settings }”.
    .button = Keep it
    .kept = Kept. New letters begin with it.
page-profile = About you
    .lead = New letters begin with this. It is kept in the config file on this computer.
    .none = Nothing is kept about you yet.
    .change = Change what is about you
    .save = Save
page-accounts = Your mailboxes
page-account-host = Server for outgoing mail (SMTP)
    .hint = Your mail service names it, such as smtp.example.org
page-account-keyring = Keep the password
    .yes = Keep it in this computer’s keyring
    .password = Password
page-account-test = Try the login
page-account-test-named = Try the login of { $email }
page-account-trying = The login is tried
page-account-works = The login works. Nothing was sent.
page-account-remove = Remove
page-account-remove-named = Remove { $email }
page-leaves = What leaves your computer
    .letter = The letter, when you send it: to your mail service, and through it to the company. The password goes to your mail service alone.
    .nothing = Nothing else: no company, no service and nobody who makes adieu learns what you do here.

## Help

page-of-help = Help
    .lead = What adieu does, what leaves your computer, and what to do when you are not sure.
page-help-does = What adieu does
    .letter = It writes the letter that ends a contract, in the language the company reads, gives it to you as a draft or sends it through your own mailbox, and keeps the dates and the proof.
    .law = It gives no legal advice. Where much depends on it, ask a consumer advice centre or a lawyer before the letter goes.
page-help-answers = When you press “{ page-look-for-answers }”, adieu asks your own mail service for messages about your letters, and changes nothing there.
page-help-kept = Where things are kept
# $path is a folder or a file.
page-help-kept-letters = What you have begun, for 30 days, and the letters that were sent or drafted, with their proof: in { $path }, for you alone.
page-help-kept-details = Your details, your mailboxes and the language: in { $path }. No password is in it.
page-help-kept-browser = Nothing is kept in the browser.
page-help-doubt = When you are not sure
    .sent = If it is not known whether a letter has gone, look in your inbox for the copy to yourself, an answer or a bounce, or ask the company; an empty “Sent” proves nothing. Then say on the letter’s page what you found. adieu never sends a letter a second time by itself.
    .address = If an address looks wrong, compare it with your contract or the company’s website. You can always print the letter and post it instead.
    .typed = If you have typed something wrong, go back and change it: nothing has left before you say so.
page-help-end = How to end
    .close = Press “{ page-close }” at the end of a page. adieu also ends half an hour after you last opened a page, never while a letter is on its way.
    .remove = A letter you have begun is thrown away on the first page, one that was sent on its own page. To remove everything, close adieu and delete the places named above.

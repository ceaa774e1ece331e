### The page in the browser. A message's attribute `.fix` stands below it as what to do.

## Starting and ending, on the command line

page-no-folder = there is no home directory, and so no place for what is kept
    .fix = set HOME, or ADIEU_STATE_DIR
page-folder-unusable = { $path } cannot be used for the page: { $source }
    .fix = check that you may write there
page-no-port = no port is to be had on this computer: { $source }
    .fix = close other programs, and try again
page-served = adieu serves its page to this computer alone. Leave this window open; Ctrl-C closes adieu.
page-link-printed = Open the link in a browser on this computer, within a minute.

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
page-not-found = There is no such page
    .fix = Go back to the first page.
page-form-too-large = That is too much for a form
    .fix = Go back, shorten the long texts, and send the form again.
page-form-stale = This page is from an earlier run of adieu
    .fix = Go back in the browser, copy what you typed, and open the page anew.

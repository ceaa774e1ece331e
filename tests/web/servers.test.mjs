// The page with real mail servers: a mailbox is set up, a letter arrives once with its file, a draft lies in Drafts, and an answer
// is found. Then once each, whatever a person does while a letter leaves.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { begin, browser, enter, launch, look, missing, serve, skipped } from './harness.mjs';
import { ADDRESS, configure, home, mailbox, open, serversMissing, startServers } from './program.mjs';

const lacking = serversMissing();
const none = missing || (process.env.ADIEU_WITHOUT_SERVERS ? lacking : skipped(lacking));
const TO = 'care@lebara.com';
let servers;
before(async () => {
  if (!none) servers = await startServers();
});
after(() => servers?.stop());

/** What came to an address, as soon as so many have. */
async function arrived(address, count) {
  const end = Date.now() + 30_000;
  while (servers.messages(address).length < count) {
    assert.ok(Date.now() < end, `${address} has ${servers.messages(address).length} of ${count}`);
    await new Promise((go) => { setTimeout(go, 50); });
  }
  return servers.messages(address).map(String);
}

/** Presses Send, with the password. */
async function send(page, password, button = page.locator('form[action$="/send"] button').first()) {
  await page.fill('#password', password);
  await Promise.all([page.waitForURL(/done$/), button.click()]);
}

test('a mailbox at real servers, from its set-up to an answer', { skip: none }, async () => {
  const server = await serve(undefined, null);
  const { context, page, wrong } = await enter(server, { locale: 'en', bypassCSP: true });
  // The address does not tell the server: the page asks, and writes the account down.
  await page.goto(`${server.origin}/settings`);
  await page.fill('#email', ADDRESS);
  await Promise.all([page.waitForResponse((answer) => answer.status() === 422), page.click('form[action="/settings/account"] .button')]);
  await page.fill('#host', 'localhost');
  await Promise.all([page.waitForURL(/settings$/), page.click('form[action="/settings/account"] .button')]);
  const config = `${server.folder}/config/config.toml`;
  assert.match(readFileSync(config, 'utf8'), /host = "localhost"/);
  // The test's ports and its authority are no questions of the page.
  writeFileSync(config, servers.account(ADDRESS));
  const tryIt = async (password) => {
    await page.goto(`${server.origin}/settings`);
    await page.fill('#password-0', password);
    await Promise.all([page.waitForURL(/tried/), page.click('form[action$="/try"] button')]);
    return page.innerText('main');
  };
  assert.match(await tryIt('wrong'), /535 5\.7\.8/);
  await look(page, 'wrong password');
  assert.match(await tryIt('secret'), /Entwürfe/);

  await begin(page, server.origin);
  await page.goto(`${server.origin}/letters/1/files`);
  await page.setInputFiles('#file', { name: 'contract.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
  await page.click('form[enctype] button');
  await page.waitForSelector('.card .name');
  await page.goto(`${server.origin}/letters/1/send`);
  await send(page, 'wrong');
  assert.match(await page.innerText('main'), /535 5\.7\.8/);
  assert.ok(!(await page.content()).includes('wrong"'), 'the password does not come back');
  await page.goto(`${server.origin}/letters/1/send`);
  await send(page, 'secret');
  const [letter] = await arrived(TO, 1);
  assert.match(letter, /filename="?contract\.pdf/);
  assert.ok(letter.includes(Buffer.from('%PDF-1.4\n%%EOF\n').toString('base64')));

  // The answer.
  const id = /^Message-ID: *(<[^>]+>)/im.exec(letter)[1];
  writeFileSync(`${servers.folder}/mail/${ADDRESS}/new/1.answer`, `From: Lebara <${TO}>\r\nTo: ${ADDRESS}\r\nSubject: Re: your letter\r\n`
    + `Message-ID: <answer@lebara.com>\r\nIn-Reply-To: ${id}\r\nReferences: ${id}\r\nDate: ${new Date().toUTCString()}\r\n\r\n`
    + 'Dear customer,\r\n\r\nyour contract will not be renewed. <b onclick="alert(1)">Goodbye</b>\r\n', { mode: 0o644 });
  await page.goto(`${server.origin}/journal/refresh`);
  await page.fill('input[type="password"]', 'secret');
  await Promise.all([page.waitForURL(/looked/), page.click('main form .button')]);
  await look(page, 'looked');
  await page.click('main .cards a');
  assert.match(await page.innerText('pre'), /your contract will not be renewed\. <b onclick/);
  await look(page, 'found');

  // A draft of another letter.
  await begin(page, server.origin);
  await page.goto(`${page.url().replace('/send', '/details')}`);
  await page.fill('#order_number', 'LB-2026-001299');
  await Promise.all([page.waitForURL(/letters\/\d+$/), page.click('.acts .button')]);
  await page.goto(`${page.url()}/send`);
  await send(page, 'secret', page.locator('button[formaction$="/drafts"]'));
  const drafts = servers.drafts(ADDRESS).map(String);
  assert.equal(drafts.length, 1, await page.innerText('main'));
  assert.match(drafts[0], /LB-2026-001299/);
  assert.equal((await arrived(TO, 1)).length, 1);
  assert.deepEqual(wrong.filter((what) => !what.includes('422')), []);
  await context.close();
  await server.stop();
});

test('once at Postfix, with a double click, Back and a second tab', { skip: none }, async () => {
  const server = await serve(undefined, null);
  const { context, page } = await enter(server, { locale: 'en' });
  const email = 'wang.twice@example.org';
  configure(server.folder, servers.account(email));
  await begin(page, server.origin, email);
  const second = await context.newPage();
  await second.goto(page.url());
  const count = servers.messages(TO).length;
  for (const tab of [page, second]) await tab.fill('#password', 'secret');
  const button = (tab) => tab.locator('form[action$="/send"] button').first();
  await Promise.all([button(page).dblclick({ noWaitAfter: true }), button(second).dblclick({ noWaitAfter: true })]);
  await Promise.all([page.waitForURL(/done$/), second.waitForURL(/done$/)]);
  await page.goBack();
  if (/send$/.test(page.url()) && await button(page).count()) {
    if (await page.locator('#password').count()) await page.fill('#password', 'secret');
    await button(page).click();
    await page.waitForURL(/done$|journal/);
  }
  await arrived(TO, count + 1);
  // A letter that comes later shows that no second one is on its way.
  await begin(page, server.origin, email);
  await page.goto(page.url().replace('/send', '/details'));
  await page.fill('#order_number', 'LB-2026-009999');
  await Promise.all([page.waitForURL(/letters\/\d+$/), page.click('.acts .button')]);
  await page.goto(`${page.url()}/send`);
  await send(page, 'secret');
  const all = await arrived(TO, count + 2);
  assert.deepEqual([all.length, all.filter((letter) => letter.includes('LB-2026-009999')).length], [count + 2, 1]);
  await context.close();
  await server.stop();
});

/** A way out that waits in the middle of a letter until it is let go. */
async function slow() {
  const folder = home();
  mailbox(folder, `touch ${folder}/reading; while ! [ -e ${folder}/go ]; do sleep 0.05; done`);
  const server = await open(folder);
  const reading = async () => {
    while (!existsSync(`${folder}/reading`)) await new Promise((go) => { setTimeout(go, 20); });
  };
  return { server, reading, go: () => writeFileSync(`${folder}/go`, '') };
}

test('once, with reloads in the middle of the letter', { skip: missing }, async () => {
  const { server, reading, go } = await slow();
  const { context, page } = await enter(server, { locale: 'en' });
  await begin(page, server.origin);
  const form = page.url();
  await page.click('form[action$="/send"] button', { noWaitAfter: true });
  await page.waitForURL(/sending$/);
  await reading();
  await page.reload();
  await page.reload();
  // The form of before, in another tab, joins what is under way.
  const second = await context.newPage();
  await second.goto(form);
  if (/send$/.test(second.url())) await second.click('form[action$="/send"] button');
  await second.waitForURL(/sending$/);
  go();
  await Promise.all([page.waitForURL(/done$/), second.waitForURL(/done$/)]);
  assert.equal(server.sent(), 1);
  await context.close();
  await server.stop();
});

test('once, with the browser closed in the middle of the letter', { skip: missing }, async () => {
  const { server, reading, go } = await slow();
  const own = await launch();
  const { page } = await enter(server, { locale: 'en' }, own);
  await begin(page, server.origin);
  await page.click('form[action$="/send"] button', { noWaitAfter: true });
  await reading();
  await own.close();
  go();
  // Another browser comes in by a link of its own, and sees that it has gone.
  const link = server.run('web', '--no-browser').trim();
  const { context, page: after } = await enter({ link, origin: server.origin }, { locale: 'en' }, browser);
  await after.goto(`${server.origin}/letters/1/sending`);
  await after.waitForURL(/done$/);
  await after.goto(`${server.origin}/journal/1`);
  assert.equal(server.sent(), 1);
  await context.close();
  await server.stop();
});

// The whole job in a real browser: each page in four languages, at three widths, light and dark, with axe; nothing is asked of
// anybody but the page's own server. Run by `node --test` after `npm ci --ignore-scripts`; ADIEU names the program.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ADIEU = process.env.ADIEU ?? path.resolve(import.meta.dirname, '../../target/debug/adieu');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCREENS = [[1280, 'light'], [1280, 'dark'], [390, 'light'], [390, 'dark'], [320, 'light']];
const missing = existsSync(CHROMIUM) ? false : `there is no browser at ${CHROMIUM}`;

let browser;
before(async () => {
  if (missing) return;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--no-first-run'];
  browser = await chromium.launch({ executablePath: CHROMIUM, args });
});
after(() => browser?.close());

/** A mailbox whose letters go to a script that ends so. */
function mailbox(folder, end) {
  writeFileSync(`${folder}/sendmail`, `#!/bin/sh\ncat > /dev/null\necho letter >> ${folder}/sent\n${end}\n`, { mode: 0o700 });
  mkdirSync(`${folder}/config`);
  writeFileSync(`${folder}/config/config.toml`, `[accounts.main]\nemail = "xiaoming.wang@example.org"\nsendmail = "${folder}/sendmail"\n`);
}

/** A program that serves its page, and where. */
async function serve(end) {
  const folder = mkdtempSync(path.join(tmpdir(), 'adieu-page-'));
  if (end !== undefined) mailbox(folder, end);
  const env = {
    HOME: folder, ADIEU_STATE_DIR: `${folder}/state`, ADIEU_CONFIG_DIR: `${folder}/config`,
    ADIEU_NOW: '2026-11-27T10:00:00+00:00', TZ: 'UTC', PATH: process.env.PATH,
  };
  const program = spawn(ADIEU, ['web', '--no-browser'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const link = await new Promise((found, failed) => {
    program.once('error', failed);
    program.stdout.once('data', (data) => found(String(data).trim()));
  });
  const stop = () => new Promise((stopped) => {
    program.once('exit', () => { rmSync(folder, { recursive: true, force: true }); stopped(); });
    program.kill('SIGTERM');
  });
  const sent = () => (existsSync(`${folder}/sent`) ? readFileSync(`${folder}/sent`, 'utf8').trim().split('\n').length : 0);
  return { link, origin: new URL(link).origin, stop, sent };
}

/** Opens the link in a browser of its own that notes what is wrong. */
async function enter(server, options) {
  const context = await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true, ...options });
  const page = await context.newPage();
  const wrong = [];
  page.on('console', (message) => wrong.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) wrong.push(`asked for ${request.url()}`);
  });
  await page.goto(server.link);
  await page.waitForURL(`${server.origin}/`);
  return { context, page, wrong };
}

/** Looks at a page at every width, light and dark. */
async function look(page, name) {
  for (const [width, colorScheme] of SCREENS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(sideways <= 0, `${name} at ${width} px scrolls sideways by ${sideways}`);
    if (width === 320) continue;
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
    const said = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
    assert.deepEqual(said, [], `${name} at ${width} px, ${colorScheme}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** From what and to whom to a draft; `seen` is called at each page. */
async function job(page, origin, seen) {
  const go = async (action, address) => { await Promise.all([page.waitForURL(address), action()]); };
  const press = (selector) => () => page.click(selector);
  await seen('first');
  await page.goto(`${origin}/new`);
  await go(press('.acts button'), /checked=1/);
  await seen('nothing chosen');
  await page.fill('#find', 'lebara');
  await go(() => page.press('#find', 'Enter'), /find=lebara/);
  await page.check('input[value="stop-renewal"]');
  await page.check('input[value="lebara-uk"]');
  await seen('found');
  await go(press('.acts button'), /letters\/1\/details$/);
  await seen('details');
  await page.fill('#name', 'Wang Xiaoming');
  await page.fill('#email', 'Wang <xiaoming.wang@example.org>');
  await page.fill('#renews_on-d', '10');
  await page.selectOption('#renews_on-m', '12');
  await page.fill('#renews_on-y', '2026');
  await page.fill('#reason', 'Charge card 4111 1111 1111 1111 no more.');
  await go(press('.acts .button'), /checked=1/);
  await seen('problems');
  await page.click('button[name="take"]');
  await page.waitForURL(/#email$/);
  assert.equal(await page.inputValue('#email'), 'xiaoming.wang@example.org');
  assert.equal(await page.inputValue('#reason'), 'Charge card 4111 1111 1111 1111 no more.');
  await page.fill('#reason', 'I no longer need the automatic renewal.');
  await page.fill('#order_number', 'LB-2026-001234');
  await go(() => page.press('#order_number', 'Enter'), /letters\/1$/);
  await seen('letter');
  await page.goBack();
  assert.equal(await page.inputValue('#name'), 'Wang Xiaoming', 'Back loses nothing');
  await page.goto(`${origin}/letters/1/files`);
  await seen('files');
  await page.goto(`${origin}/letters/1/send`);
  await seen('send');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('form[action$="/draft"] button')]);
  const draft = readFileSync(await download.path(), 'utf8');
  assert.match(draft, /^To: Lebara <care@lebara.com>\r$/m);
  assert.match(draft, /^X-Unsent: 1\r$/m);
  await page.waitForURL(/letters\/1\/drafted/);
  await seen('drafted');
}

for (const locale of ['en', 'de', 'zh-CN', 'fr']) {
  test(`the whole job in ${locale}`, { skip: missing }, async () => {
    const server = await serve();
    const { context, page, wrong } = await enter(server, { locale, bypassCSP: true });
    await job(page, server.origin, (name) => look(page, `${locale}: ${name}`));
    await page.goto(`${server.origin}/ways?kind=terminate&provider=lebara-fr`);
    await look(page, `${locale}: ways`);
    await page.goto(`${server.origin}/new?kind=terminate&provider=lebara-uk`);
    await Promise.all([page.waitForURL(/details$/), page.click('.acts button')]);
    await page.fill('#name', 'Wang Xiaoming');
    await page.fill('#email', 'xiaoming.wang@example.org');
    await page.fill('#order_number', 'LB-2026-001235');
    await Promise.all([page.waitForURL(/number$/), page.click('.acts .button')]);
    await look(page, `${locale}: number`);
    await Promise.all([page.waitForURL(/keep=yes$/), page.click('button[value="yes"]')]);
    await look(page, `${locale}: number kept`);
    await page.goto(`${server.origin}/new/country?kind=terminate&provider=-&provider_name=Example&to=a%40example.de`);
    await look(page, `${locale}: country`);
    await page.goto(`${server.origin}/`);
    await look(page, `${locale}: begun`);
    assert.deepEqual(wrong, []);
    await context.close();
    await server.stop();
  });
}

/** A letter that can be sent, as far as the page that asks how. */
async function begin(page, origin) {
  await page.goto(`${origin}/new?kind=stop-renewal&provider=lebara-uk`);
  await Promise.all([page.waitForURL(/details$/), page.click('.acts button')]);
  await page.fill('#name', 'Wang Xiaoming');
  await page.fill('#email', 'xiaoming.wang@example.org');
  await page.fill('#order_number', 'LB-2026-001234');
  await page.fill('#renews_on-d', '10.12.2026');
  await Promise.all([page.waitForURL(/letters\/\d+$/), page.click('.acts .button')]);
  await page.goto(`${page.url()}/send`);
}

for (const locale of ['en', 'de', 'zh-CN', 'pl']) {
  test(`a letter leaves in ${locale}`, { skip: missing }, async () => {
    const server = await serve('');
    const { context, page, wrong } = await enter(server, { locale, bypassCSP: true });
    await begin(page, server.origin);
    await look(page, `${locale}: mailbox`);
    const send = page.locator('form[action$="/send"] button').first();
    await send.dblclick({ noWaitAfter: true });
    await page.waitForURL(/done$/);
    await look(page, `${locale}: sent`);
    await page.reload();
    await page.goBack();
    if (/send$/.test(page.url()) && await send.count()) await send.click();
    await page.waitForURL(/done$/);
    assert.equal(server.sent(), 1);
    for (const place of ['/', '/journal', '/journal/1', '/journal/refresh', '/settings', '/settings/profile', '/help']) {
      await page.goto(server.origin + place);
      await look(page, `${locale}: ${place}`);
    }
    const [proof] = await Promise.all([
      page.waitForEvent('download'), page.goto(`${server.origin}/journal/1/evidence.zip`).catch(() => {}),
    ]);
    assert.equal(readFileSync(await proof.path()).subarray(0, 2).toString(), 'PK');
    assert.deepEqual(wrong, []);
    await context.close();
    await server.stop();
  });
}

test('a letter in doubt, and one that is refused', { skip: missing }, async () => {
  for (const [end, sent] of [['kill -9 $$', 2], ['exit 67', 1]]) {
    const server = await serve(end);
    const { context, page, wrong } = await enter(server, { locale: 'en', bypassCSP: true });
    await begin(page, server.origin);
    await page.click('form[action$="/send"] button');
    await page.waitForURL(/done$/);
    await look(page, end);
    if (sent === 2) {
      await Promise.all([page.waitForURL(/send$/), page.click('button[value="not-sent"]')]);
      await page.click('form[action$="/send"] button');
      await page.waitForURL(/done$/);
    }
    assert.equal(server.sent(), sent);
    assert.deepEqual(wrong, []);
    await context.close();
    await server.stop();
  }
});

test('the same without script', { skip: missing }, async () => {
  const server = await serve();
  const { context, page, wrong } = await enter(server, { locale: 'en', javaScriptEnabled: false });
  await job(page, server.origin, async () => {});
  assert.deepEqual(wrong, []);
  await context.close();
  await server.stop();
});

test('what the script does besides', { skip: missing }, async () => {
  const server = await serve('');
  // The policy holds: nothing is let in for the test.
  const { context, page, wrong } = await enter(server, { locale: 'en' });
  // Companies are found while one types, and reload shows them again.
  await page.goto(`${server.origin}/new`);
  await page.check('input[value="stop-renewal"]');
  await page.locator('#find').pressSequentially('lebara-u', { delay: 5 });
  await page.waitForSelector('#companies input[value="lebara-uk"]');
  assert.match(page.url(), /find=lebara-u/);
  assert.match(await page.textContent('#said'), /found/);
  assert.ok(await page.isChecked('input[value="stop-renewal"]'));
  assert.equal(await page.evaluate(() => document.activeElement.id), 'find', 'typing goes on');
  await page.reload();
  assert.equal(await page.inputValue('#find'), 'lebara-u');
  await page.check('input[value="lebara-uk"]');
  await Promise.all([page.waitForURL(/details$/), page.click('.acts .button:not(.quiet)')]);
  // What is typed is kept where the page is left by a link.
  await page.fill('#name', 'Wang Xiaoming');
  await Promise.all([page.waitForURL(`${server.origin}/journal`), page.click('a[href="/journal"]')]);
  await page.goto(`${server.origin}/letters/1/details`);
  assert.equal(await page.inputValue('#name'), 'Wang Xiaoming');
  // What is wrong has the focus.
  await page.fill('#email', 'wang@');
  await Promise.all([page.waitForURL(/checked=1$/), page.click('.acts .button')]);
  assert.match(await page.evaluate(() => document.activeElement.className), /summary/);
  assert.deepEqual(wrong, []);
  await context.close();
  await server.stop();
});

test('an answer is kept with a mark', { skip: missing }, async () => {
  const server = await serve();
  const { context, page, wrong } = await enter(server, { locale: 'en', bypassCSP: true });
  await begin(page, server.origin);
  await Promise.all([page.waitForEvent('download'), page.click('form[action$="/draft"] button')]);
  await Promise.all([page.waitForURL(/journal\/1$/), page.click('button[value="sent"]')]);
  await page.check('input[value="confirmed"]');
  await page.setInputFiles('#file', { name: 'answer.eml', mimeType: 'message/rfc822', buffer: Buffer.from('From: a\r\n\r\nyes') });
  await page.click('form[action$="/mark"] button');
  const link = page.locator('a[href="/journal/1/answers/2"]');
  await link.waitFor();
  await look(page, 'an answer');
  const [kept] = await Promise.all([page.waitForEvent('download'), link.click()]);
  assert.equal(readFileSync(await kept.path(), 'utf8'), 'From: a\r\n\r\nyes');
  assert.deepEqual(wrong, []);
  await context.close();
  await server.stop();
});

// A field of the details is checked when it is left: what is wrong stands there in the server's words, and goes once it is mended.
// Run as page.test.mjs is.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ADIEU = process.env.ADIEU ?? path.resolve(import.meta.dirname, '../../target/debug/adieu');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const missing = existsSync(CHROMIUM) ? false : `there is no browser at ${CHROMIUM}`;

let browser, folder, program, link;
before(async () => {
  if (missing) return;
  folder = mkdtempSync(path.join(tmpdir(), 'adieu-field-'));
  const env = {
    HOME: folder, ADIEU_STATE_DIR: `${folder}/state`, ADIEU_CONFIG_DIR: `${folder}/config`,
    ADIEU_NOW: '2026-11-27T10:00:00+00:00', TZ: 'UTC', PATH: process.env.PATH,
  };
  program = spawn(ADIEU, ['web', '--no-browser'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  link = await new Promise((found, failed) => {
    program.once('error', failed);
    program.stdout.once('data', (data) => found(String(data).trim()));
  });
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
});
after(async () => {
  await browser?.close();
  program?.kill('SIGTERM');
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test('a field is checked when it is left', { skip: missing }, async () => {
  const page = await browser.newPage({ locale: 'en-GB' });
  const { origin } = new URL(link);
  await page.goto(link);
  await page.waitForURL(`${origin}/`);
  await page.goto(`${origin}/new?provider=lebara-uk`);
  await page.check('[name=kind][value=stop-renewal]');
  await Promise.all([page.waitForURL(/details$/), page.click('.acts .button[formmethod=post]')]);
  const why = (id) => page.locator(`#${id}-problem`);
  /** Leaves a field, and waits until the server has answered. */
  const leave = (key = 'Tab') => Promise.all([
    page.waitForResponse((answer) => answer.url().includes('checked=')),
    page.keyboard.press(key),
  ]);

  // Nothing is said of what is passed by, nor of what was not come to.
  await page.focus('#name');
  await page.keyboard.press('Tab');
  await page.waitForTimeout(300);
  assert.equal(await page.locator('.why').count(), 0);

  // What is wrong stands at the field, is announced, and has its button.
  await page.focus('#email');
  await page.keyboard.type('Wang <wang@example.org>');
  await leave();
  await why('email').waitFor();
  assert.equal(await page.locator('.why').count(), 1);
  assert.equal(await page.getAttribute('#email', 'aria-invalid'), 'true');
  assert.match(await page.getAttribute('#email', 'aria-describedby'), /email-problem/);
  const said = (await why('email').textContent()).trim();
  assert.equal((await page.textContent('#said')).trim(), said);
  assert.ok(await page.locator('.take').count() > 0);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  assert.deepEqual(violations.map(({ id }) => id), []);

  // It is what the server says at the button, too; and goes once it is mended.
  await page.fill('#email', 'wang@example.org');
  await page.focus('#email');
  await leave();
  await why('email').waitFor({ state: 'detached' });
  assert.equal(await page.getAttribute('#email', 'aria-invalid'), null);
  assert.equal(await page.textContent('#said'), '');
  assert.equal(await page.inputValue('#email'), 'wang@example.org');

  // A day is one field: nothing is said before its three parts are left.
  await page.fill('[name="renews_on.d"]', '31');
  await page.focus('[name="renews_on.d"]');
  await page.keyboard.press('Tab');
  await page.waitForTimeout(300);
  assert.equal(await page.locator('.why').count(), 0);
  await page.selectOption('[name="renews_on.m"]', { index: 2 });
  await page.fill('[name="renews_on.y"]', '2026');
  await page.focus('[name="renews_on.y"]');
  await leave();
  await why('renews_on').waitFor();
  assert.equal(await page.inputValue('[name="renews_on.d"]'), '31');
  const text = (await why('renews_on').textContent()).trim();

  // The same words as by the button, which still says all.
  await page.click('form[action$="/details"] .acts .button:not(.quiet)');
  await page.waitForURL(/checked=1/);
  assert.equal((await why('renews_on').textContent()).trim(), text);
  assert.ok(await page.locator('.why').count() > 1);
  await page.close();
});

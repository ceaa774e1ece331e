// Starts the program and a browser, and looks at pages. CHROMIUM and ADIEU name other ones than Debian's and the debug build.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ADIEU = process.env.ADIEU ?? path.resolve(import.meta.dirname, '../../target/debug/adieu');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCREENS = [[1280, 'light'], [1280, 'dark'], [390, 'light'], [390, 'dark'], [320, 'light']];
/** Why no browser is asked; `false` where one is. */
export const missing = existsSync(CHROMIUM) ? false : `there is no browser at ${CHROMIUM}`;

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
export async function serve(end) {
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
export async function enter(server, options) {
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
export async function look(page, name) {
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

/** A letter that can be sent, as far as the page that asks how. */
export async function begin(page, origin) {
  await page.goto(`${origin}/new?kind=stop-renewal&provider=lebara-uk`);
  await Promise.all([page.waitForURL(/details$/), page.click('.acts button')]);
  await page.fill('#name', 'Wang Xiaoming');
  await page.fill('#email', 'xiaoming.wang@example.org');
  await page.fill('#order_number', 'LB-2026-001234');
  await page.fill('#renews_on-d', '10.12.2026');
  await Promise.all([page.waitForURL(/letters\/\d+$/), page.click('.acts .button')]);
  await page.goto(`${page.url()}/send`);
}

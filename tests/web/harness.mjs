// Looks at pages in a browser that is started with the tests of a file.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { ADDRESS, CHROMIUM, launch } from './program.mjs';

export { ADDRESS, launch, serve } from './program.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCREENS = [[1280, 'light'], [1280, 'dark'], [390, 'light'], [390, 'dark'], [320, 'light']];

/** What skips a test, loudly: where CI says that everything is there, it fails instead. */
export function skipped(missing) {
  if (!missing) return false;
  assert.ok(!process.env.CI, `CI must have it: ${missing}`);
  console.error(`SKIPPED: ${missing}`);
  return missing;
}

/** Why no browser is asked; `false` where one is. */
export const missing = skipped(existsSync(CHROMIUM) ? false : `there is no browser at ${CHROMIUM}`);

export let browser;
before(async () => {
  if (!missing) browser = await launch();
});
after(() => browser?.close());

/** Opens the link in a browser of its own that notes what is wrong. */
export async function enter(server, options, from = browser) {
  const context = await from.newContext({ reducedMotion: 'reduce', acceptDownloads: true, ...options });
  const page = await context.newPage();
  const wrong = [];
  page.on('console', (message) => {
    // A hint for password managers is no fault: who logs in stands in the label.
    if (!message.text().startsWith('[DOM] Password forms')) wrong.push(`console: ${message.text()}`);
  });
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
export async function begin(page, origin, email = ADDRESS) {
  await page.goto(`${origin}/new?kind=stop-renewal&provider=lebara-uk`);
  await Promise.all([page.waitForURL(/details$/), page.click('.acts button')]);
  await page.fill('#name', 'Wang Xiaoming');
  await page.fill('#email', email);
  await page.fill('#order_number', 'LB-2026-001234');
  await page.fill('#renews_on-d', '10.12.2026');
  await Promise.all([page.waitForURL(/letters\/\d+$/), page.click('.acts .button')]);
  await page.goto(`${page.url()}/send`);
}

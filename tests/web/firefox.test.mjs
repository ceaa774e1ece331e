// The whole job in Firefox. Debian's Firefox speaks WebDriver BiDi, and playwright-core drives it by that, without another program.

import { existsSync } from 'node:fs';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import playwright from 'playwright-core';
import { job } from './job.mjs';
import { enter, serve, skipped } from './harness.mjs';

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const none = skipped(existsSync(FIREFOX) ? false : `there is no Firefox at ${FIREFOX}`);

test('the whole job in Firefox', { skip: none }, async () => {
  const firefox = await playwright._bidiFirefox.launch({ executablePath: FIREFOX });
  const server = await serve();
  const { context, page, wrong } = await enter(server, {}, firefox);
  await job(page, server.origin, async (name) => {
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(sideways <= 0, name);
  });
  assert.deepEqual(wrong, []);
  await context.close();
  await server.stop();
  await firefox.close();
});

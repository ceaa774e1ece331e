// The whole job in Firefox. Debian's Firefox speaks WebDriver BiDi, and playwright-core drives it by that, without another program.

import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { test } from 'node:test';
import playwright from 'playwright-core';
import { job } from './job.mjs';
import { enter, serve, skipped } from './harness.mjs';

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const none = skipped(existsSync(FIREFOX) ? false : `there is no Firefox at ${FIREFOX}`);

test('the whole job in Firefox', { skip: none }, async () => {
  const server = await serve();
  // BiDi names no file: Firefox saves into the folder it is told.
  const firefoxUserPrefs = { 'browser.download.folderList': 2, 'browser.download.dir': server.folder };
  const firefox = await playwright._bidiFirefox.launch({ executablePath: FIREFOX, firefoxUserPrefs });
  const { context, page, wrong } = await enter(server, {}, firefox);
  await job(page, server.origin, async (name) => {
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(sideways <= 0, name);
  }, async (download) => {
    const file = `${server.folder}/${download.suggestedFilename()}`;
    const patience = Date.now() + 10_000;
    while (!existsSync(file) || !statSync(file).size) {
      assert.ok(Date.now() < patience, `${file} is not saved`);
      await new Promise((go) => { setTimeout(go, 50); });
    }
    return file;
  });
  assert.deepEqual(wrong, []);
  await context.close();
  await server.stop();
  await firefox.close();
});

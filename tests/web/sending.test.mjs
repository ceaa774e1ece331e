// A letter leaves from the page, once, whatever is pressed and becomes of it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { begin, enter, look, missing, serve } from './harness.mjs';

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

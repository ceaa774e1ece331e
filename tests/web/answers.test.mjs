// What came back is kept.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { begin, enter, look, missing, serve } from './harness.mjs';

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

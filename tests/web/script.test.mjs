// What the page's script does besides.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enter, missing, serve } from './harness.mjs';

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

// The whole job, in whatever browser.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** From what and to whom to a draft; `seen` is called at each page, `saved` gives the file of a download. */
export async function job(page, origin, seen, saved = (download) => download.path()) {
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
  const draft = readFileSync(await saved(download), 'utf8');
  assert.match(draft, /^To: Lebara <care@lebara.com>\r$/m);
  assert.match(draft, /^X-Unsent: 1\r$/m);
  await page.waitForURL(/letters\/1\/drafted/);
  await seen('drafted');
}

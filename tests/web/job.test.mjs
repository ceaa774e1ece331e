// The whole job in a real browser: each page in four languages, at three widths, light and dark, with axe; nothing is asked of
// anybody but the page's own server.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { enter, look, missing, serve } from './harness.mjs';

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

test('the same without script', { skip: missing }, async () => {
  const server = await serve();
  const { context, page, wrong } = await enter(server, { locale: 'en', javaScriptEnabled: false });
  await job(page, server.origin, async () => {});
  assert.deepEqual(wrong, []);
  await context.close();
  await server.stop();
});

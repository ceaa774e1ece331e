// The whole job in a real browser: each page in four languages, at three widths, light and dark, with axe; nothing is asked of
// anybody but the page's own server.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enter, look, missing, serve } from './harness.mjs';
import { job } from './job.mjs';

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

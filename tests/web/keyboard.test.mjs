// The whole job by keyboard alone: Tab, Space, Enter, arrows, and typing into what has the focus. At every stop the focus is seen.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ADDRESS, enter, missing, serve } from './harness.mjs';

/** What has the focus, and whether a person sees that it has. */
const focused = () => {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  // A round mark shows it by the frame of its whole choice.
  const shown = here.matches('.pick') ? here.closest('.choice') : here;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown);
  const seen = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  const { top, bottom, left, right } = shown.getBoundingClientRect();
  const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && bottom - top > 1 && right - left > 1;
  const all = [...document.querySelectorAll('*')];
  const { id, name, value, tagName, type } = here;
  return { at: all.indexOf(here), id, name, value, type, tag: tagName, href: here.getAttribute('href'), class: here.className,
    main: !!here.closest('main'), seen, inView, html: here.outerHTML.slice(0, 120) };
};

/** One person's keyboard. */
function keyboard(page, name) {
  const stop = async (key = 'Tab') => {
    await page.keyboard.press(key);
    const here = await page.evaluate(focused);
    if (here) assert.ok(here.seen && here.inView, `${name}: the focus is not seen (${here.seen}, ${here.inView}) at ${here.html}`);
    return here;
  };
  /** Tab until there, from wherever it is; in the order of the document. */
  const to = async (wanted) => {
    let before = -1;
    for (let pressed = 0; pressed < 120; pressed += 1) {
      const here = await stop();
      if (here && wanted(here)) return here;
      if (here && before >= 0) assert.ok(here.at > before, `${name}: the order leaps back to ${here.html}`);
      before = here ? here.at : -1;
    }
    return assert.fail(`${name}: Tab never comes to ${wanted}`);
  };
  const toId = (id) => to((here) => here.id === id);
  const type = async (id, text) => {
    await toId(id);
    await page.keyboard.type(text);
  };
  const press = async (key, address) => {
    await Promise.all([page.waitForURL(address), page.keyboard.press(key)]);
    await page.waitForLoadState();
  };
  /** Arrows within a group until its choice is this one. */
  const choose = async (group, value) => {
    let here = await to((stop) => stop.name === group);
    await page.keyboard.press('Space');
    for (let pressed = 0; here.value !== value && pressed < 30; pressed += 1) here = await stop('ArrowDown');
    assert.equal(here.value, value, `${name}: arrows do not come to it`);
  };
  /** No page keeps the focus: it goes round once, from the skip link to the last button and on, and back. */
  const around = async () => {
    const stops = [];
    for (let pressed = 0; pressed < 150; pressed += 1) {
      const here = await stop();
      if (!here || (stops.length && here.at === stops[0].at)) break;
      assert.ok(!stops.length || here.at > stops.at(-1).at, `${name}: the order leaps back to ${here.html}`);
      stops.push(here);
    }
    assert.equal(stops[0].class, 'skip', `${name}: the first stop leads to the content`);
    assert.equal(await page.evaluate(() => document.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])').length), 0);
    const wanted = await page.evaluate(() => {
      const groups = new Set();
      return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((one) => {
        if (one.type === 'hidden' || one.tabIndex < 0 || !one.checkVisibility()) return false;
        if (one.type !== 'radio') return true;
        const first = !groups.has(one.name);
        groups.add(one.name);
        return first;
      }).length;
    });
    assert.equal(stops.length, wanted, `${name}: everything is come to`);
    // Back from the first stop, over the browser itself, is the last.
    const back = await stop('Shift+Tab') ?? await stop('Shift+Tab');
    assert.equal(back?.at, stops.at(-1).at, `${name}: it goes back`);
    await page.reload();
  };
  return { to, toId, type, press, choose, around };
}

async function job(page, server, name, script) {
  const { to, toId, type, press, choose, around } = keyboard(page, name);
  await around();
  // The skip link skips: the next stop is the first of the content.
  await to((here) => here.class === 'skip');
  await press('Enter', /#main$/);
  const first = await to(() => true);
  assert.ok(first.main, `${name}: ${first.html} is not in the content`);
  assert.equal(first.href, '/new');
  await press('Enter', /\/new$/);
  await around();
  await choose('kind', 'stop-renewal');
  await type('find', 'lebara');
  if (script) await page.waitForSelector('#companies input[value="lebara-uk"]');
  else await press('Enter', /find=lebara/);
  await choose('provider', 'lebara-uk');
  await to((here) => here.tag === 'BUTTON' && /formmethod/.test(here.html) && !/formaction/.test(here.html));
  await press('Enter', /letters\/1\/details$/);
  await around();
  await type('name', 'Wang Xiaoming');
  await type('email', ADDRESS);
  // Wherever the page's language puts day, month and year.
  const parts = await page.$$eval('.date [id^="renews_on-"]', (all) => all.map(({ id }) => id));
  const order = await page.$$eval('#order_number, #renews_on', ([one]) => one.id);
  const dates = async () => {
    const text = { 'renews_on-d': '10', 'renews_on-m': '12', 'renews_on-y': '2026' };
    for (const part of parts) await type(part, text[part]);
    assert.equal(await page.inputValue('#renews_on-m'), '12', `${name}: a month is chosen by its number`);
  };
  if (order === 'renews_on') await dates();
  await type('order_number', 'LB-2026-001234');
  if (order !== 'renews_on') await dates();
  await to((here) => here.tag === 'BUTTON' && here.main && here.name === '');
  await press('Enter', /letters\/1$/);
  await around();
  await to((here) => here.href === '/letters/1/send');
  await press('Enter', /letters\/1\/send$/);
  await around();
  await to((here) => here.tag === 'BUTTON' && here.main);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.match(readFileSync(await download.path(), 'utf8'), /^To: Lebara <care@lebara.com>\r$/m);
  await page.waitForURL(/drafted/);
  await around();
}

for (const locale of ['en', 'zh-CN', 'de', 'fr']) {
  for (const script of [true, false]) {
    const name = `${locale}, ${script ? 'with' : 'without'} script`;
    test(`the whole job by keyboard in ${name}`, { skip: missing }, async () => {
      const server = await serve();
      const { context, page, wrong } = await enter(server, { locale, javaScriptEnabled: script });
      await job(page, server, name, script);
      assert.deepEqual(wrong, []);
      await context.close();
      await server.stop();
    });
  }
}

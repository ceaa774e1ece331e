// What a person's system asks for: its own colours, no motion, large text, paper.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, enter, launch, missing, serve } from './harness.mjs';

const PLACES = ['/', '/new', '/new?kind=terminate&find=lebara', '/letters/1/details', '/letters/1/details?checked=1', '/letters/1',
  '/letters/1/files', '/letters/1/send', '/journal', '/journal/1', '/journal/refresh', '/settings', '/settings/profile', '/help'];

/** A person with a letter begun and a draft made. */
async function person(options, from) {
  const server = await serve('');
  const { context, page, wrong } = await enter(server, { locale: 'de', bypassCSP: true, ...options }, from);
  await begin(page, server.origin);
  await Promise.all([page.waitForEvent('download'), page.click('form[action$="/draft"] button')]);
  const stop = async () => {
    assert.deepEqual(wrong, []);
    await context.close();
    await server.stop();
  };
  return { page, origin: server.origin, stop };
}

test("the system's own colours", { skip: missing }, async () => {
  const { page, origin, stop } = await person({ forcedColors: 'active' });
  for (const place of PLACES) {
    await page.goto(origin + place);
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    // What has an edge, and what is chosen, is told apart without our colours.
    const lost = await page.evaluate(() => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      const edge = (one) => {
        const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(one);
        return borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0 && borderTopColor !== canvas;
      };
      const seen = [...document.querySelectorAll('.button, .choice, .pick, .card, .leaf, .note, .summary, main input:not([type="hidden"], [type="file"]), textarea, select')]
        .filter((one) => one.checkVisibility() && !one.matches('.visually-hidden'));
      const chosen = [...document.querySelectorAll('.pick:checked')].filter((one) => one.checkVisibility());
      const unmarked = chosen.filter((one) => getComputedStyle(one, '::before').backgroundColor === canvas);
      const here = document.querySelector('.steps [aria-current] > span');
      const step = here && parseFloat(getComputedStyle(here, '::before').borderTopWidth) < 3 ? [here] : [];
      return [...seen.filter((one) => !edge(one)), ...unmarked, ...step].map((one) => one.outerHTML.slice(0, 90));
    });
    assert.deepEqual(lost, [], place);
  }
  await stop();
});

test('nothing moves for who wants no motion', { skip: missing }, async () => {
  const { page, origin, stop } = await person({});
  for (const place of PLACES) {
    await page.goto(origin + place);
    const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
    }).map((one) => one.outerHTML.slice(0, 90)));
    assert.deepEqual(moving, [], place);
  }
  await stop();
});

/** Nothing goes beyond the page's edge, and nothing is cut off. */
async function fits(page, name) {
  const beyond = await page.evaluate(() => {
    const cut = [...document.querySelectorAll('body *')].filter((one) => {
      if (!one.checkVisibility() || one.closest('.visually-hidden, svg, option, pre') || /^(INPUT|SELECT|TEXTAREA|OPTION)$/.test(one.tagName)) return false;
      const { overflowX, clipPath, position } = getComputedStyle(one);
      if (clipPath !== 'none' || position === 'absolute') return false;
      const { right } = one.getBoundingClientRect();
      return right > innerWidth + 1 || (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1);
    });
    const sideways = document.documentElement.scrollWidth - innerWidth;
    return [...cut.map((one) => one.outerHTML.slice(0, 90)), ...(sideways > 0 ? [`sideways by ${sideways}`] : [])];
  });
  assert.deepEqual(beyond, [], name);
}

test('text twice as large, by the size the browser is set to and by its zoom', { skip: missing }, async () => {
  // The browser's own setting makes text alone larger: 32 px instead of 16, on a screen of 1280 and one of 640 px. Zoom makes
  // everything larger: of a screen of 1280 px half is left.
  const large = await launch(['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26']);
  for (const [from, width, deviceScaleFactor, size] of [[large, 1280, 1, 32], [large, 640, 1, 32], [undefined, 640, 2, 16]]) {
    const { page, origin, stop } = await person({ viewport: { width, height: 800 }, deviceScaleFactor }, from);
    await page.setViewportSize({ width, height: 800 });
    for (const place of PLACES) {
      await page.goto(origin + place);
      assert.equal(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)), size);
      await fits(page, `${place} at ${width} px, text ${size} px`);
    }
    await stop();
  }
  await large.close();
});

test('paper shows the letter alone', { skip: missing }, async () => {
  const { page, origin, stop } = await person({});
  await page.goto(`${origin}/letters/1`);
  const words = (text) => text.replace(/\s+/g, ' ').trim();
  const letter = words(await page.innerText('.leaf'));
  await page.emulateMedia({ media: 'print' });
  assert.equal(words(await page.innerText('body')), letter);
  // Paper is not bright letters on nothing where the screen is dark.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ink = await page.evaluate(() => [...document.querySelectorAll('.leaf, .leaf *')].filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one).color));
  assert.deepEqual([...new Set(ink)], ['rgb(0, 0, 0)']);
  for (const place of ['/letters/1/send', '/journal/1', '/help']) {
    await page.goto(origin + place);
    assert.ok(!await page.isVisible('nav') && !await page.isVisible('footer') && await page.isVisible('h1'), place);
  }
  await stop();
});

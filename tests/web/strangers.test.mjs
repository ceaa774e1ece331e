// Who is not the person: a name that leads here (DNS rebinding), and another program's page on this computer. Both have the
// person's own browser, logged in, and change nothing and read nothing.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { begin, enter, launch, missing, serve } from './harness.mjs';

const PLACES = ['/', '/enter?key=0', '/new', '/ways', '/letters/1', '/letters/1/details', '/letters/1/send', '/letters/1/letter.pdf',
  '/letters/1/draft.eml', '/journal', '/journal/1', '/journal/1/message', '/journal/1/evidence.zip', '/journal/dates.ics', '/settings',
  '/settings/profile', '/help', '/a/nothing', '/nothing'];
const FORMS = ['/new', '/letters/1/details', '/letters/1/send', '/letters/1/drafts', '/letters/1/draft', '/letters/1/discard',
  '/journal/1/mark', '/journal/1/forget', '/settings/profile', '/settings/account', '/settings/account/remove', '/language', '/close'];

/** Everything a person has, by name, content and time. */
function everything(folder) {
  return readdirSync(folder, { recursive: true }).sort().map((name) => {
    const status = statSync(`${folder}/${name}`);
    // The database's memory of who reads it is no change.
    if (!status.isFile() || name.endsWith('-shm')) return name;
    return [name, status.size && status.mtimeMs, createHash('sha256').update(readFileSync(`${folder}/${name}`)).digest('hex')];
  });
}

test('a name that leads here is answered 421 everywhere', { skip: missing }, async () => {
  // Newer browsers keep what comes from outside away from this computer; here nothing but adieu itself does.
  const rebound = await launch(['--host-resolver-rules=MAP evil.test 127.0.0.1', '--disable-features=LocalNetworkAccessChecks']);
  const server = await serve('');
  const { context, page } = await enter(server, { locale: 'en' }, rebound);
  await begin(page, server.origin);
  const before = everything(server.folder);
  const evil = `http://evil.test:${new URL(server.origin).port}`;
  for (const place of PLACES) {
    // An answer without a word is the browser's own page of failure.
    const [answer] = await Promise.all([page.waitForResponse(evil + place), page.goto(evil + place).catch(() => {})]);
    assert.equal(answer.status(), 421, place);
  }
  await page.route(`${evil}/lure`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Evil</title>' }));
  await page.goto(`${evil}/lure`);
  // From a page of that name everything is its own: no policy but the Host keeps it out.
  const statuses = await page.evaluate(async (places) => {
    const ask = async ([method, place]) => {
      const answer = await fetch(place, { method, credentials: 'include', body: method === 'POST' ? new URLSearchParams({ word: 'guessed' }) : undefined });
      return `${answer.status}${await answer.text()}`;
    };
    return Promise.all(places.map(ask));
  }, [...PLACES.map((place) => ['GET', place]), ...FORMS.map((place) => ['POST', place])]);
  assert.deepEqual([...new Set(statuses)], ['421']);
  assert.deepEqual(everything(server.folder), before);
  assert.equal(server.sent(), 0);
  // The person goes on.
  assert.equal((await page.goto(`${server.origin}/letters/1`)).status(), 200);
  await context.close();
  await server.stop();
  await rebound.close();
});

/** What a page of another port tries, run there; gives what it came to read or to have done. */
async function attempts({ origin, places, forms }) {
  const got = [];
  const loads = (element) => new Promise((done) => {
    element.onload = () => done(true);
    element.onerror = () => done(false);
    document.body.append(element);
    // What is saved instead of shown says neither.
    setTimeout(done, 500, false);
  });
  const make = (tag, values) => Object.assign(document.createElement(tag), values);
  for (const place of places) {
    for (const mode of ['cors', 'no-cors']) {
      const answer = await fetch(origin + place, { mode, credentials: 'include' }).catch(() => null);
      if (answer && (answer.status || await answer.text())) got.push(`read ${place}`);
    }
    if (await loads(make('img', { src: origin + place }))) got.push(`picture ${place}`);
    if (await loads(make('script', { src: origin + place }))) got.push(`script ${place}`);
    if (await loads(make('link', { rel: 'stylesheet', href: origin + place }))) got.push(`style ${place}`);
    const frame = make('iframe', { src: origin + place });
    await loads(frame);
    try {
      if (frame.contentDocument?.body.innerText) got.push(`frame ${place}`);
    } catch {
      // Another's.
    }
    frame.remove();
  }
  for (const place of forms) {
    const body = new URLSearchParams({ word: 'guessed', lang: 'de', sure: 'yes', mark: 'sent', kind: 'terminate', provider: 'lebara-uk' });
    await fetch(origin + place, { method: 'POST', mode: 'no-cors', credentials: 'include', body }).catch(() => null);
    navigator.sendBeacon(origin + place, body);
    const target = make('iframe', { name: `t${forms.indexOf(place)}` });
    document.body.append(target);
    const form = make('form', { method: 'post', action: origin + place, target: target.name });
    for (const [name, value] of body) form.append(make('input', { name, value }));
    document.body.append(form);
    const ended = new Promise((done) => {
      target.onload = done;
      setTimeout(done, 500);
    });
    form.submit();
    await ended;
  }
  for (const open of [() => new EventSource(`${origin}/journal`), () => new WebSocket(`${origin.replace('http', 'ws')}/`)]) {
    const line = open();
    await new Promise((done) => {
      line.onopen = () => { got.push('a line'); done(); };
      line.onerror = done;
    });
    line.close();
  }
  return got;
}

test('a page of another port of this computer changes and reads nothing', { skip: missing }, async () => {
  const server = await serve('');
  const { context, page } = await enter(server, { locale: 'en' });
  await begin(page, server.origin);
  await Promise.all([page.waitForEvent('download'), page.click('form[action$="/draft"] button')]);
  const assets = await page.$$eval('link[rel="stylesheet"], script[src]', (all) => all.map((one) => new URL(one.href ?? one.src).pathname));
  const other = createServer((_, answer) => answer.end('<!doctype html><title>Other</title><body>'));
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const stranger = await context.newPage();
  await stranger.goto(`http://127.0.0.1:${other.address().port}/`);
  const before = everything(server.folder);
  const given = { origin: server.origin, places: [...PLACES, ...assets], forms: FORMS };
  assert.deepEqual(await stranger.evaluate(attempts, given), []);
  // A form that takes the whole window with it.
  for (const place of FORMS) {
    const whole = await context.newPage();
    await whole.goto(`http://127.0.0.1:${other.address().port}/`);
    const [answer] = await Promise.all([whole.waitForResponse(server.origin + place), whole.evaluate((action) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action });
      document.body.append(form);
      form.submit();
    }, server.origin + place)]);
    assert.equal(answer.status(), 403, place);
    await whole.close();
  }
  // A window of ours that it opened tells it nothing.
  await stranger.goto(`http://127.0.0.1:${other.address().port}/`);
  const [opened] = await Promise.all([context.waitForEvent('page'), stranger.evaluate((origin) => { globalThis.theirs = open(`${origin}/letters/1`); }, server.origin)]);
  await opened.waitForLoadState();
  assert.equal(await stranger.evaluate(() => {
    try {
      return theirs.closed || theirs.document.body.innerText;
    } catch {
      return true;
    }
  }), true);
  assert.deepEqual(everything(server.folder), before);
  assert.equal(server.sent(), 0);
  assert.equal((await page.goto(`${server.origin}/letters/1`)).status(), 200);
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  await context.close();
  other.close();
  await server.stop();
});

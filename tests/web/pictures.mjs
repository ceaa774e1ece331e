// Makes a picture and the text of every page in every state, to be looked at.
//
//   node pictures.mjs DIR [LANGUAGE…]          all ten languages, without pictures where FONTS names no folder
//   FONTS=… node pictures.mjs DIR en de zh-Hans pictures with the fonts of that folder, at 1280 and 390 px
//   node pictures.mjs docs                     those of docs/page, with the same FONTS
//
// FONTS: Debian's fonts-noto-core and fonts-noto-cjk, unpacked and not installed (`apt-get download`, `dpkg -x`).
// The pages that speak to a mail service want the servers of tests/servers/start.sh, thus root.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ADDRESS, configure, home, launch, mailbox, open, serve, startServers } from './program.mjs';

const LANGUAGES = ['en', 'zh-Hans', 'de', 'da', 'es', 'fr', 'it', 'nl', 'pl', 'pt-PT'];
const { FONTS } = process.env;
const SCREENS = [[1280, 'light'], [390, 'light'], [1280, 'dark']];
const DARK = new Set(['letter', 'sent', 'journal-due', 'details-problems']);
/** What docs/page has: by language and screen. */
const KEPT = {
  'en-1280': ['first', 'new-found', 'ways', 'details-problems', 'number', 'letter', 'send-no-account', 'send-account', 'settings-account', 'login-refused',
    'sent-smtp', 'drafted', 'journal-due', 'entry-found', 'looked', 'found', 'help'],
  'zh-Hans-1280': ['new-found', 'details-problems', 'letter', 'send-account', 'sent-smtp', 'journal-due', 'found'],
  'de-1280': ['new-found', 'letter', 'send-account', 'sent-smtp'],
  'en-390': ['new-found'],
  'zh-Hans-390': ['letter', 'journal-due'],
  'zh-Hans-1280-dark': ['letter'],
};
const [where = 'docs', ...wanted] = process.argv.slice(2);
const docs = where === 'docs' && new Set(Object.entries(KEPT).flatMap(([screen, states]) => states.map((state) => `${state}-${screen}`)));
const target = docs ? path.resolve(import.meta.dirname, '../../docs/page') : path.resolve(where);

/** A browser that has the fonts alone. */
async function start() {
  mkdirSync(target, { recursive: true });
  if (!FONTS) return launch();
  const folder = home();
  writeFileSync(`${folder}/fonts.conf`, `<fontconfig><dir>${path.resolve(FONTS)}</dir><cachedir>${path.resolve(FONTS)}/cache</cachedir></fontconfig>`);
  const browser = await launch(['--font-render-hinting=none', '--force-color-profile=srgb'], { ...process.env, FONTCONFIG_FILE: `${folder}/fonts.conf` });
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}

/** What a person reads on a page, folded parts included. */
const text = (page, whole) => page.evaluate((all) => {
  const folded = [...document.querySelectorAll('details.besides')].map((part) => [part, part.open]);
  for (const [part] of folded) part.open = true;
  const said = (all ? document.body : document.querySelector('main') ?? document.body).innerText;
  for (const [part, open] of folded) part.open = open;
  const unseen = [...document.querySelectorAll('main [aria-label]')].map((part) => `[${part.ariaLabel}]`);
  return [`# ${document.title}`, said, ...unseen].join('\n');
}, whole);

/** A person with a language: opens pages, and has pictures of them taken. */
class Reader {
  constructor(browser, tag) {
    Object.assign(this, { browser, tag, said: [], number: 0 });
  }

  /** Comes in by the link. */
  async enter(server) {
    await this.page?.context().close();
    const context = await this.browser.newContext({ locale: this.tag, reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
    this.page = await context.newPage();
    this.server = server;
    await this.page.goto(server.link);
    await this.page.waitForURL(`${server.origin}/`);
  }

  async to(place) {
    await this.page.goto(this.server.origin + place);
  }

  /** Presses what leads to an address. */
  async press(what, address) {
    await Promise.all([this.page.waitForURL(address), this.page.click(what)]);
  }

  async fill(values) {
    for (const [id, value] of Object.entries(values)) await this.page.fill(`#${id}`, value);
  }

  /** Keeps how a page looks and what it says. */
  async shot(state) {
    const { page, tag } = this;
    this.number += 1;
    if (!docs) this.said.push(`\n===== ${state} (${new URL(page.url()).pathname})\n${await text(page, this.number === 1)}`);
    if (!FONTS) return;
    for (const [width, colorScheme] of SCREENS) {
      const name = `${state}-${tag}-${width}${colorScheme === 'dark' ? '-dark' : ''}`;
      if (docs ? !docs.has(name) : colorScheme === 'dark' && !DARK.has(state)) continue;
      await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
      await page.emulateMedia({ colorScheme });
      const session = await page.context().newCDPSession(page);
      const size = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
      const { data } = await session.send('Page.captureScreenshot', docs
        ? { format: 'webp', quality: 60, captureBeyondViewport: true, clip: { x: 0, y: 0, ...size, scale: 1 } }
        : { format: 'png', captureBeyondViewport: true, clip: { x: 0, y: 0, ...size, scale: 1 } });
      await session.detach();
      const number = docs ? '' : `${String(this.number).padStart(2, '0')}-`;
      writeFileSync(`${target}/${number}${name}.${docs ? 'webp' : 'png'}`, Buffer.from(data, 'base64'));
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
  }

  /** A letter that can be sent, as far as the page that asks how. */
  async begin(order, email = ADDRESS) {
    await this.to('/new?kind=stop-renewal&provider=lebara-uk');
    await this.press('.acts button', /details$/);
    await this.fill({ 'name': 'Wang Xiaoming', email, 'order_number': order, 'renews_on-d': '10', 'renews_on-y': '2026' });
    await this.page.selectOption('#renews_on-m', '12');
    await this.press('.acts .button', /letters\/\d+$/);
    this.letter = new URL(this.page.url()).pathname;
    await this.to(`${this.letter}/send`);
  }

  /** Sends it, as far as the page that says what became of it. */
  async send(password, button = 'button') {
    if (password) await this.page.fill('#password', password);
    await this.press(`form[action$="/send"] ${button}`, /done$/);
  }
}

/** From the first visit to a draft. */
async function job(me) {
  const server = await serve();
  await me.enter(server);
  await me.shot('first');
  await me.to('/new');
  await me.shot('new');
  await me.press('.acts button', /checked=1/);
  await me.shot('new-nothing-chosen');
  await me.to('/new');
  await me.page.fill('#find', 'lebara');
  await me.page.waitForSelector('#companies input[value="lebara-uk"]');
  await me.page.check('input[value="stop-renewal"]');
  await me.page.check('input[value="lebara-uk"]');
  await me.shot('new-found');
  await me.to('/new?kind=terminate&find=leberrra');
  await me.shot('new-no-match');
  await me.to('/new?kind=terminate&provider=-');
  await me.shot('new-another');
  await me.to('/ways?kind=terminate&provider=lebara-fr');
  await me.shot('ways');
  await me.to('/new/country?kind=terminate&provider=-&provider_name=Example&to=a%40example.de');
  await me.shot('country');
  await me.to('/new?kind=terminate-for-cause&provider=otelo');
  await me.press('.acts button', /details$/);
  await me.shot('details-for-cause');
  await me.to('/new?kind=stop-renewal&provider=lebara-uk');
  await me.press('.acts button', /details$/);
  const letter = new URL(me.page.url()).pathname.replace('/details', '');
  await me.shot('details');
  await me.fill({ 'name': 'Wang Xiaoming', 'email': `Wang <${ADDRESS}>`, 'order_number': 'LB-2026-001234', 'renews_on-d': '10', 'renews_on-y': '2026', 'reason': 'Charge card 4111 1111 1111 1111 no more.' });
  await me.page.selectOption('#renews_on-m', '12');
  await me.press('.acts .button', /checked=1/);
  await me.shot('details-problems');
  await me.fill({ email: ADDRESS, reason: 'I no longer need the automatic renewal.' });
  await me.press('.acts .button', new RegExp(`${letter}$`));
  await me.shot('letter');
  await me.to(`${letter}/files`);
  await me.shot('files-none');
  await me.page.setInputFiles('#file', { name: 'contract.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
  await me.press('.acts button.quiet', /files$/);
  await me.shot('files');
  await me.to(`${letter}/send`);
  await me.shot('send-no-account');
  await me.press('a[href^="/settings?"]', /settings\?/);
  await me.shot('settings-for-a-letter');
  await me.press('form[action="/settings/account"] .button', /settings\/account$/);
  await me.shot('settings-server-asked');
  await me.to(`${letter}/send`);
  await Promise.all([me.page.waitForURL(/drafted/), me.page.waitForEvent('download'), me.page.click('form[action$="/draft"] button')]);
  await me.shot('drafted');
  await me.to('/new?kind=terminate&provider=lebara-uk');
  await me.press('.acts button', /details$/);
  await me.fill({ name: 'Wang Xiaoming', email: ADDRESS, order_number: 'LB-2026-001235' });
  await me.press('.acts .button', /number$/);
  await me.shot('number');
  await me.press('button[value="yes"]', /keep=yes$/);
  await me.shot('number-kept');
  await me.to('/');
  await me.shot('first-begun');
  return server;
}

/** Everything beside it. */
async function besides(me, server) {
  await me.to('/journal');
  await me.shot('journal-draft');
  await me.to('/journal/1');
  await me.shot('entry-draft');
  await me.to('/settings/profile');
  await me.shot('profile');
  await me.fill({ name: 'Wang Xiaoming', email: 'wang@' });
  await me.press('.acts .button', /profile/);
  await me.shot('profile-problem');
  await me.to('/help');
  await me.shot('help');
  await me.to('/nothing/here');
  await me.shot('not-found');
  await me.page.goto(server.link);
  await me.shot('link-used');
  await me.to('/');
  await me.page.click('form[action="/close"] button');
  await me.page.waitForURL(/close$/);
  await me.shot('closed');
  await server.stop();

  const another = await serve();
  await me.enter(another);
  await me.to('/journal');
  await me.shot('journal-empty');
  await me.to('/journal/refresh');
  await me.shot('refresh-no-account');
  await me.to('/settings');
  await me.shot('settings-empty');
  await me.page.fill('#email', 'xiaoming.wang@gmx.de');
  await me.press('form[action="/settings/account"] .button', /settings$/);
  await me.shot('settings-account');
  await me.begin('LB-2026-001236', 'xiaoming.wang@gmx.de');
  await me.shot('send-account');
  await me.to('/new?kind=terminate&provider=otelo');
  await me.press('.acts button', /details$/);
  await me.fill({ name: 'Wang Xiaoming', email: 'xiaoming.wang@gmx.de', customer_number: 'C-1002003' });
  await me.press('.acts .button', /letters\/\d+(\/number)?$/);
  if (/number$/.test(me.page.url())) await me.press('button[value="no"]', /letters\/\d+$/);
  await me.shot('letter-doubted');
  await me.to(`${new URL(me.page.url()).pathname}/send`);
  await me.shot('send-doubted');
  await me.to('/ways?kind=terminate&provider=lebara-fr');
  await me.press('form[action="/new/by-post"] .button', /details$/);
  await me.fill({ name: 'Wang Xiaoming', email: ADDRESS, customer_number: 'C-1002003' });
  if (await me.page.$('#address')) await me.fill({ address: '12 High Street\nLondon' });
  await me.page.click('.acts .button');
  await me.page.waitForLoadState();
  if (/number$/.test(me.page.url())) await me.press('button[value="no"]', /letters\/\d+$/);
  await me.shot('letter-by-post');
  await me.to(`${new URL(me.page.url()).pathname.replace('/details', '')}/send`);
  await me.shot('send-by-post');
  await another.stop();
}

/** What becomes of a letter. */
async function outcomes(me) {
  const folder = home();
  mailbox(folder, `while ! [ -e ${folder}/go ]; do sleep 0.05; done`);
  const server = await open(folder);
  await me.enter(server);
  await me.begin('LB-2026-001234');
  await me.shot('send-mailbox');
  await me.press('form[action$="/send"] button', /sending$/);
  await me.shot('sending');
  writeFileSync(`${folder}/go`, '');
  await me.page.waitForURL(/done$/);
  await me.shot('sent');
  await me.begin('LB-2026-001234');
  await me.shot('send-again');
  await me.send();
  await me.shot('sent-before');
  await me.to('/journal/1');
  await me.shot('entry-sent');
  await server.end();
  const later = await open(folder, '2026-12-20T10:00:00+00:00');
  await me.enter(later);
  await me.shot('first-due');
  await me.to('/journal');
  await me.shot('journal-due');
  await me.to('/journal/1');
  await me.shot('entry-due');
  await me.page.check('input[value="confirmed"]');
  await me.page.fill('#note', 'By e-mail.');
  await me.page.setInputFiles('#file', { name: 'answer.eml', mimeType: 'message/rfc822', buffer: Buffer.from('From: a\r\n\r\nyes') });
  await me.page.click('form[action$="/mark"] button');
  await me.page.waitForSelector('a[href^="/journal/1/answers/"]');
  await me.shot('entry-marked');
  await me.to('/');
  await me.shot('first-nothing-due');
  await later.stop();
  for (const [state, end] of [['in-doubt', 'kill -9 $$'], ['refused', 'echo "550 5.1.1 no such user"; exit 67'], ['deferred', 'echo try later; exit 75']]) {
    const trouble = await serve(end);
    await me.enter(trouble);
    await me.begin('LB-2026-001234');
    await me.send();
    await me.shot(state);
    await me.to('/');
    if (state === 'in-doubt') await me.shot('first-in-doubt');
    await trouble.stop();
  }
}

/** With a mail service that answers. */
async function mail(me, servers) {
  const address = `wang.${me.tag.toLowerCase()}@example.org`;
  const folder = home();
  configure(folder, servers.account(address));
  const server = await open(folder, null);
  await me.enter(server);
  await me.to('/settings');
  await me.page.fill('input[type="password"]', 'secret');
  await me.press('form[action$="/try"] button', /tried/);
  await me.shot('tried-works');
  await me.to('/settings');
  await me.page.fill('input[type="password"]', 'wrong');
  await me.press('form[action$="/try"] button', /tried/);
  await me.shot('tried-wrong');
  await me.begin('LB-2026-001234', address);
  await me.send('wrong');
  await me.shot('login-refused');
  await me.to(`${me.letter}/send`);
  await me.send('secret', 'button.quiet');
  await me.shot('in-drafts');
  await me.to(`${me.letter}/send`);
  await me.shot('send-drafted');
  await me.begin('LB-2026-001299', address);
  await me.send('secret');
  await me.shot('sent-smtp');
  const entry = (await me.page.getAttribute('main .acts a[href^="/journal/"]', 'href')).replace('/journal/', '');
  const message = server.run('journal', 'show', entry, '--message');
  const id = /^Message-ID: *(<[^>]+>)/im.exec(message)[1];
  writeFileSync(`${servers.folder}/mail/${address}/new/1.answer`, `From: Lebara <care@lebara.com>\r\nTo: ${address}\r\nSubject: Re: Non-renewal\r\nMessage-ID: <answer-${me.tag}@lebara.com>\r\nIn-Reply-To: ${id}\r\nReferences: ${id}\r\nDate: ${new Date().toUTCString()}\r\n\r\nDear customer,\r\n\r\nwe confirm that your contract will not be renewed. It ends on 10 December 2026.\r\n`, { mode: 0o644 });
  await me.to('/journal/refresh');
  await me.shot('refresh');
  await me.page.fill('input[type="password"]', 'secret');
  await me.press('main form .button', /looked/);
  await me.shot('looked');
  await me.press('main .cards a', /found/);
  await me.shot('found');
  await me.to(`/journal/${entry}`);
  await me.shot('entry-found');
  await me.to('/');
  await me.shot('first-found');
  await server.end();
  configure(folder, servers.account(address).replaceAll(/port = \d+/g, 'port = 9'));
  const away = await open(folder, null);
  await me.enter(away);
  await me.begin('LB-2026-001300', address);
  await me.send('secret');
  await me.shot('unreachable');
  await away.stop();
}

const browser = await start();
const servers = await startServers();
try {
  for (const tag of docs ? ['en', 'zh-Hans', 'de'] : wanted.length ? wanted : LANGUAGES) {
    const me = new Reader(browser, tag);
    const server = await job(me);
    await besides(me, server);
    await outcomes(me);
    await mail(me, servers);
    if (!docs) writeFileSync(`${target}/page-${tag}.txt`, `${me.said.join('\n').trim()}\n`);
    console.log(`${tag}: ${me.number} pages`);
  }
} finally {
  await browser.close();
  servers.stop();
}

// Starts the program, a browser and mail servers, for tests and for pictures. CHROMIUM and ADIEU name other ones than Debian's
// browser and the debug build.

import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const ADIEU = process.env.ADIEU ?? path.resolve(import.meta.dirname, '../../target/debug/adieu');
const SERVERS = path.resolve(import.meta.dirname, '../servers/start.sh');
/** Whose letters they are. */
export const ADDRESS = 'xiaoming.wang@example.org';

/** A browser that asks nobody for anything by itself. */
export function launch(args = [], env = process.env) {
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath: CHROMIUM, args: [...quiet, ...args], env });
}

/** A folder for a program, thrown away by its `stop`. */
export const home = () => mkdtempSync(path.join(tmpdir(), 'adieu-page-'));

/** Its config file. */
export function configure(folder, text) {
  mkdirSync(`${folder}/config`, { recursive: true });
  writeFileSync(`${folder}/config/config.toml`, text);
}

/** A mailbox whose letters go to a script that ends so. */
export function mailbox(folder, end) {
  writeFileSync(`${folder}/sendmail`, `#!/bin/sh\ncat > /dev/null\necho letter >> ${folder}/sent\n${end}\n`, { mode: 0o700 });
  configure(folder, `[accounts.main]\nemail = "${ADDRESS}"\nsendmail = "${folder}/sendmail"\n`);
}

/** A program that serves its page, and where. Without `now` it has the machine's clock. */
export async function open(folder, now = '2026-11-27T10:00:00+00:00') {
  const env = { HOME: folder, ADIEU_STATE_DIR: `${folder}/state`, ADIEU_CONFIG_DIR: `${folder}/config`, TZ: 'UTC', PATH: process.env.PATH };
  if (now) env.ADIEU_NOW = now;
  const program = spawn(ADIEU, ['web', '--no-browser'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const link = await new Promise((found, failed) => {
    program.once('error', failed);
    program.once('exit', (code) => failed(new Error(`adieu web ended with ${code}`)));
    program.stdout.once('data', (data) => found(String(data).trim()));
  });
  const ended = new Promise((end) => { program.once('exit', end); });
  const end = (signal = 'SIGTERM') => {
    program.kill(signal);
    return ended;
  };
  const stop = async () => {
    await end();
    rmSync(folder, { recursive: true, force: true });
  };
  const sent = () => (existsSync(`${folder}/sent`) ? readFileSync(`${folder}/sent`, 'utf8').trim().split('\n').length : 0);
  /** What a command of the same person prints. */
  const run = (...args) => execFileSync(ADIEU, args, { env, encoding: 'utf8' });
  return { folder, link, origin: new URL(link).origin, end, stop, sent, run };
}

/** A program with a home of its own. */
export function serve(end, now) {
  const folder = home();
  if (end !== undefined) mailbox(folder, end);
  return open(folder, now);
}

const packages = ['/usr/sbin/postfix', '/usr/sbin/dovecot', '/usr/lib/dovecot/lmtp', '/usr/lib/dovecot/submission', '/usr/bin/openssl'];

/** Why there are no real mail servers; `false` where there are. */
export function serversMissing() {
  const missing = packages.filter((program) => !existsSync(program));
  // `.ci/run` runs their tests as root, after the others.
  if (process.env.ADIEU_WITHOUT_SERVERS) return 'no real mail servers: another run has them';
  if (missing.length) return `no real mail servers: without ${missing.join(', ')}`;
  return process.getuid() === 0 ? false : "no real mail servers: without root's rights";
}

/** The first of five ports in a row that are free. */
async function freePorts() {
  for (;;) {
    const listen = (port) => new Promise((listening, failed) => {
      const server = createServer();
      server.once('error', failed);
      server.listen(port, '127.0.0.1', () => listening(server));
    });
    const servers = [await listen(0)];
    const { port } = servers[0].address();
    try {
      for (const next of [1, 2, 3, 4]) servers.push(await listen(port + next));
      return port;
    } catch {
      // Another row.
    } finally {
      await Promise.all(servers.map((server) => new Promise((closed) => { server.close(closed); })));
    }
  }
}

/** Postfix and Dovecot on loopback. */
export async function startServers() {
  const folder = mkdtempSync(path.join(tmpdir(), 'adieu-servers-'));
  const port = await freePorts();
  // What a daemon keeps of its output must not be waited for.
  await promisify(execFile)(SERVERS, [folder, String(port)]);
  const ca = `${folder}/ca.pem`;
  const messages = (address) => {
    const place = `${folder}/mail/${address}/new`;
    return existsSync(place) ? readdirSync(place).map((name) => readFileSync(`${place}/${name}`)) : [];
  };
  const drafts = (address) => {
    const place = `${folder}/mail/${address}/.Entw&APw-rfe/cur`;
    return existsSync(place) ? readdirSync(place).map((name) => readFileSync(`${place}/${name}`)) : [];
  };
  /** The account of an address there. */
  const account = (address) => `[accounts.main]\nemail = "${address}"\n[accounts.main.smtp]\nhost = "localhost"\nport = ${port}\n`
    + `security = "starttls"\nca_file = "${ca}"\n[accounts.main.imap]\nhost = "localhost"\nport = ${port + 2}\nca_file = "${ca}"\n`;
  const stop = () => {
    execFileSync(SERVERS, ['stop', folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, port, ca, messages, drafts, account, stop };
}

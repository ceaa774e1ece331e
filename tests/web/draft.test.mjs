// The draft that the page saves, judged by others: Python's parser of e-mails, and Thunderbird, which opens it to be sent.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { ADDRESS, begin, enter, missing, serve, skipped } from './harness.mjs';

const needed = ['/usr/bin/thunderbird', '/usr/bin/Xvfb', '/usr/bin/xdotool', '/usr/bin/import'].filter((program) => !existsSync(program));
const none = missing || skipped(needed.length ? `no real mail program opened a draft: without ${needed.join(', ')}` : false);

/** As Python reads a message: its headers, its text, its files and what is wrong with any part. */
const PARSER = `
import email, email.policy, json, sys
policy = email.policy.default.clone(raise_on_defect=False)
message = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=policy)
defects = [repr(defect) for part in message.walk() for defect in part.defects]
defects += [repr(defect) for part in message.walk() for value in part.values() for defect in value.defects]
print(json.dumps({
  "defects": defects, "headers": {name.lower(): str(value) for name, value in message.items()},
  "to": [[one.display_name, one.addr_spec] for one in message["To"].addresses],
  "text": message.get_body(("plain",)).get_content(),
  "files": [[part.get_filename(), part.get_content_type(), len(part.get_content())] for part in message.iter_attachments()],
}))`;
const parse = (file) => JSON.parse(execFileSync('python3', ['-c', PARSER, file], { encoding: 'utf8' }));

test('Python and Thunderbird read the saved draft', { skip: none }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'adieu-draft-'));
  const server = await serve();
  const { context, page, wrong } = await enter(server, { locale: 'zh-CN' });
  await begin(page, server.origin);
  await page.goto(`${server.origin}/letters/1/details`);
  await page.fill('#name', '王小明');
  await Promise.all([page.waitForURL(/letters\/1$/), page.click('.acts .button')]);
  await page.goto(`${server.origin}/letters/1/files`);
  await page.setInputFiles('#file', { name: '合同.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
  await page.click('form[enctype] button');
  await page.waitForSelector('.card .name');
  await page.goto(`${server.origin}/letters/1/send`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('form[action$="/draft"] button')]);
  const draft = `${folder}/letter.eml`;
  await download.saveAs(draft);
  const read = parse(draft);
  assert.deepEqual(read.defects, []);
  assert.deepEqual(read.to, [['Lebara', 'care@lebara.com']]);
  assert.equal(read.headers.from, `王小明 <${ADDRESS}>`);
  assert.equal(read.headers['x-unsent'], '1');
  for (const name of ['date', 'message-id', 'subject', 'mime-version']) assert.ok(read.headers[name], name);
  assert.match(read.text, /LB-2026-001234/);
  assert.deepEqual(read.files, [['合同.pdf', 'application/pdf', 15]]);

  // One script starts Thunderbird, here and in the Rust tests.
  const opened = path.resolve(import.meta.dirname, '../thunderbird/open.sh');
  const title = execFileSync(opened, [draft, `${folder}/thunderbird`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  assert.ok(title.includes(read.headers.subject), title);
  // The folder of drafts is an mbox of one.
  const saved = parse(`${folder}/thunderbird/Drafts`);
  assert.deepEqual([saved.to, saved.headers.subject, saved.files], [read.to, read.headers.subject, read.files]);
  assert.equal(saved.text.trim(), read.text.replaceAll('\r\n', '\n').trim());
  assert.match(readFileSync(`${folder}/thunderbird/Drafts`, 'utf8'), /^X-Mozilla-Draft-Info/m);
  assert.deepEqual(wrong, []);
  await context.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

// Makes the page quicker where scripts run. Everything works without it, and nobody but the page's own server is asked.
'use strict';

/** Searches the companies while one types: the same page is asked for as by the button. */
const search = (form) => {
  const field = form.elements.find;
  let waiting, under;
  const look = async () => {
    under?.abort();
    under = new AbortController();
    const query = new URLSearchParams(new FormData(form));
    query.delete('word');
    const address = `/new?${query}`;
    try {
      const answer = await fetch(address, { signal: under.signal });
      if (!answer.ok) return;
      const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const id of ['said', 'companies']) {
        const [here, there] = [document.getElementById(id), found.getElementById(id)];
        if (here && there) here.replaceChildren(...there.childNodes);
      }
      // Back and reload show it again.
      history.replaceState(null, '', address);
    } catch {
      // The button still searches.
    }
  };
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 250);
  });
};

/** Keeps what was typed where the page is left without a press on a button. */
const keep = (form) => {
  let changed = false;
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { changed = false; });
  addEventListener('pagehide', () => {
    if (changed) navigator.sendBeacon(form.action, new URLSearchParams(new FormData(form)));
  });
};

/** Puts at a field what another page says is wrong with it; nothing where it says nothing. What is typed stays as it is. */
const note = (here, there) => {
  here.classList.toggle('wrong', there.classList.contains('wrong'));
  here.querySelectorAll('.why, .take').forEach((old) => old.remove());
  const notes = there.querySelectorAll('.why, .take');
  const before = here.querySelector('.hint, legend, label');
  if (before?.matches('.choice')) before.before(...notes);
  else before?.after(...notes);
  for (const one of [there, ...there.querySelectorAll('[id]')]) {
    const same = one.id && document.getElementById(one.id);
    for (const name of same ? ['aria-invalid', 'aria-describedby'] : []) {
      if (one.hasAttribute(name)) same.setAttribute(name, one.getAttribute(name));
      else same.removeAttribute(name);
    }
  }
};

/** Says what is wrong with a field that was changed, when it is left: the server is asked, which keeps what was typed. */
const check = (form) => {
  const changed = new Set();
  let under;
  form.addEventListener('input', ({ target }) => { changed.add(target.closest('.field')); });
  form.addEventListener('submit', () => { under?.abort(); });
  form.addEventListener('focusout', async ({ target, relatedTarget }) => {
    const field = target.closest('.field');
    // A button sends the form itself; nothing may move under it.
    if (!field || field.contains(relatedTarget) || relatedTarget?.closest('button') || !changed.delete(field)) return;
    const id = field.id || field.querySelector('[id][name]').id;
    const body = new URLSearchParams(new FormData(form));
    body.set('check', id);
    under = new AbortController();
    try {
      const answer = await fetch(form.action, { method: 'POST', body, signal: under.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const there = page.getElementById(id)?.closest('.field');
      if (!answer.ok || !there) return;
      const why = there.querySelector('.why')?.textContent ?? '';
      note(field, there);
      document.getElementById('said').textContent = why;
    } catch {
      // The button still checks.
    }
  });
};

/** Goes on as soon as what is under way has ended. */
const follow = async () => {
  for (;;) {
    await new Promise((go) => { setTimeout(go, 500); });
    const answer = await fetch(location.href).catch(() => null);
    if (!answer) return;
    if (answer.redirected) {
      location.replace(answer.url);
      return;
    }
  }
};

const form = (path) => document.querySelector(`form[${path}]`);
const finding = form('action="/new"][method="get"');
const details = form('action$="/details"');
if (finding) search(finding);
if (details) {
  keep(details);
  check(details);
}
if (document.querySelector('[data-follow]')) follow();
// What is wrong is read out first.
document.querySelector('.summary[tabindex]')?.focus();

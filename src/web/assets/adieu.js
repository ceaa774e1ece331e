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
if (details) keep(details);
if (document.querySelector('[data-follow]')) follow();
// What is wrong is read out first.
document.querySelector('.summary[tabindex]')?.focus();

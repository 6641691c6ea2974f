'use strict';

const element = (name, text, className) => {
  const made = document.createElement(name);
  if (text !== undefined && text !== null) made.textContent = text;
  if (className) made.className = className;
  return made;
};

const read = async path => (await fetch(path)).json();

function show(api, button) {
  document.querySelectorAll('#apis button').forEach(it => it.setAttribute('aria-current', it === button));
  const node = element('div');
  document.getElementById('reference').replaceChildren(node);
  const ui = SwaggerUIBundle({
    url: `/sandbox/openapi/${api.id}.json`,
    domNode: node,
    docExpansion: 'list',
    defaultModelsExpandDepth: -1,
    tryItOutEnabled: true,
    validatorUrl: null,
    onComplete: () => ui.preauthorizeApiKey(api.scheme, api.token)
  });
}

function call(it) {
  const item = element('li');
  const details = element('details');
  details.dataset.number = it.number;
  const summary = element('summary');
  summary.append(
    element('span', it.method),
    element('span', it.path, 'path'),
    element('span', it.status || '–', it.status && it.status < 400 ? 'status' : 'status bad'),
    element('span', `${it.millis} ms`, 'millis'));
  details.append(summary, element('pre', Object.entries(it.headers).map(pair => pair.join(': ')).join('\n')));
  if (it.request) details.append(element('pre', it.request));
  if (it.answer) details.append(element('pre', it.answer));
  item.append(details);
  return item;
}

const links = new Set(['page', 'confirm']);

function table(rows) {
  const made = element('table');
  const head = made.createTHead().insertRow();
  const columns = Object.keys(rows[0]);
  columns.forEach(column => head.append(element('th', column)));
  rows.forEach(row => {
    const line = made.insertRow();
    columns.forEach(column => {
      const cell = line.insertCell();
      // by the column and not by what is in it: an identifier may look like an address
      if (links.has(column) && row[column]) {
        const link = element('a', 'open');
        link.href = row[column];
        link.target = '_blank';
        cell.append(link);
      } else {
        cell.textContent = row[column] ?? '';
      }
    });
  });
  const box = element('div', null, 'table');
  box.append(made);
  return box;
}

const shown = {};

// what is open or selected is left alone as long as there is nothing new
const changed = (what, value) => {
  const text = JSON.stringify(value);
  const differs = shown[what] !== text;
  shown[what] = text;
  return differs;
};

function showCalls(calls) {
  const list = document.getElementById('calls');
  const open = new Set([...list.querySelectorAll('details[open]')].map(it => it.dataset.number));
  list.replaceChildren(...(calls.length ? calls.map(call) : [element('li', 'None yet. Try one, or call from your own client.', 'empty')]));
  list.querySelectorAll('details').forEach(it => { it.open = open.has(it.dataset.number); });
}

function showState(state) {
  document.getElementById('state').replaceChildren(
    ...Object.entries(state).flatMap(([title, rows]) =>
      [element('h3', title), rows.length ? table(rows) : element('p', 'none', 'empty')]));
}

// the state changes without a call of this instance too: by a page, or by another instance
async function refresh() {
  const [calls, state] = await Promise.all([read('/sandbox/requests'), read('/sandbox/state')]);
  if (changed('calls', calls)) showCalls(calls);
  if (changed('state', state)) showState(state);
}

const refreshIfSeen = () => document.hidden || refresh().catch(() => {});

document.getElementById('reset').addEventListener('click', async () => {
  await fetch('/sandbox/reset', { method: 'POST' });
  await refresh();
});

(async () => {
  const apis = await read('/sandbox/apis');
  const buttons = apis.map(api => {
    const button = element('button', api.title);
    button.type = 'button';
    button.addEventListener('click', () => show(api, button));
    return button;
  });
  document.getElementById('apis').append(...buttons);
  show(apis[0], buttons[0]);
  await refresh();
  setInterval(refreshIfSeen, 1000);
  document.addEventListener('visibilitychange', refreshIfSeen);
  window.addEventListener('focus', refreshIfSeen);
})();

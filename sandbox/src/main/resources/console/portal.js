'use strict';

const uuid = new URLSearchParams(location.search).get('uuid') ?? '';
const base = `/sandbox/portal/sessions/${encodeURIComponent(uuid)}`;
const byId = id => document.getElementById(id);

function show(session) {
  byId('shop').textContent = session.shop;
  const options = Object.entries(session.options).filter(([, value]) => value !== null);
  const facts = [
    ['kind', session.kind], ['contact', session.contact ?? 'nobody yet'],
    ['events', session.events.map(it => it.type).join(', ') || 'none'], ...options];
  byId('facts').replaceChildren(...facts.flatMap(([name, value]) => {
    const term = document.createElement('dt');
    const description = document.createElement('dd');
    term.textContent = name;
    description.textContent = String(value);
    return [term, description];
  }));
  byId('identify').hidden = byId('end').hidden = !session.open;
}

async function ask(path, body) {
  const answer = await fetch(base + path, body === undefined ? {} : {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body)
  });
  const json = await answer.json();
  byId('message').textContent = answer.ok ? '' : json.error;
  if (answer.ok) show(json);
}

byId('identify').addEventListener('submit', event => {
  event.preventDefault();
  const who = byId('who').value.trim();
  ask('/identify', who.includes('@') ? { email: who } : { identifier: who });
});
byId('end').addEventListener('click', event => {
  if (event.target.name) ask(`/${event.target.name}`, {});
});
ask('');

'use strict';

const token = new URLSearchParams(location.search).get('token') ?? '';
document.getElementById('confirm').addEventListener('submit', async event => {
  event.preventDefault();
  const answer = await fetch(`/sandbox/portal/confirmations/${encodeURIComponent(token)}`, { method: 'POST' });
  document.getElementById('message').textContent =
    answer.ok ? 'Thank you, you are subscribed.' : (await answer.json()).error;
});

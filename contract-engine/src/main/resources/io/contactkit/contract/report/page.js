'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const $ = (id) => document.getElementById(id);

/* Every text goes in as text, so that no value of a server can become markup. */
function el(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key === 'onclick') node.addEventListener('click', value);
    else if (value !== undefined && value !== false) node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== null));
  return node;
}

const failed = (it) => it.findings.length > 0 || (it.verdict && !it.verdict.agrees);
const count = (list, test) => list.filter(test).length;
const all = (key) => data.providers.flatMap((provider) => provider[key]);
const plural = (n, word) => `${n} ${word}${n === 1 ? '' : 's'}`;

for (const provider of data.providers) {
  provider.interactions.forEach((it) => { it.provider = provider; });
  provider.rows = [...provider.operations, { id: '', summary: 'shown by any operation' }];
  for (const row of provider.rows) {
    row.cells = data.kinds.map((kind) => {
      const obligations = provider.obligations.filter((o) => o.operation === row.id && o.kind === kind.id);
      const ids = new Set(obligations.flatMap((o) => o.by));
      return { kind, row, obligations, interactions: [...ids].sort((a, b) => a - b).map((id) => provider.interactions[id]) };
    });
    row.interactions = provider.interactions.filter((it) => row.id && it.operation === row.id);
  }
}
const most = Math.max(1, ...data.providers.flatMap((p) => p.rows.filter((r) => r.id).flatMap((r) => r.cells.map((c) => c.interactions.length))));

function state(cell) {
  /* Below an operation a failure shows already; other operations show the same here. */
  const broken = cell.row.id ? count(cell.interactions, failed) : 0;
  const gaps = count(cell.obligations, (o) => o.by.length === 0);
  if (broken) return { name: 'bad', text: `✗\u00a0${broken} of ${cell.interactions.length}`, words: `${plural(broken, 'failing interaction')} of ${cell.interactions.length}` };
  if (gaps) return { name: 'gap', text: `○\u00a0${gaps} of ${cell.obligations.length}`, words: `${plural(gaps, 'gap')} in ${plural(cell.obligations.length, 'obligation')}` };
  return { name: 'ok', text: `✓\u00a0${cell.obligations.length}`, words: `${plural(cell.obligations.length, 'obligation')} met` };
}

function totals() {
  const interactions = all('interactions');
  const obligations = all('obligations');
  const gaps = count(obligations, (o) => o.by.length === 0);
  const findings = interactions.reduce((sum, it) => sum + it.findings.length, 0) + all('findings').length;
  const whole = data.providers.some((p) => p.isToBeWhole);
  const asked = interactions.filter((it) => it.verdict);
  const broken = count(asked, (it) => !it.verdict.agrees);
  const tile = (title, value, note, bad) => el('div', {}, el('dt', {}, title), el('dd', { class: bad ? 'bad' : '' }, String(value), el('small', {}, note)));
  $('totals').append(
    tile('Operations', all('operations').length, `of ${plural(data.providers.length, 'provider')}`),
    tile('Obligations', obligations.length, gaps ? `${whole ? '✗' : '○'} ${gaps} without an interaction` : data.agrees ? '✓ all met' : 'each has an interaction', gaps && whole),
    tile('Interactions', interactions.length, 'in the pacts'),
    tile('Against the documents', findings ? `✗ ${findings}` : '✓ 0', findings === 1 ? 'finding' : 'findings', findings),
    tile('Against the server', asked.length ? (broken ? `✗ ${broken}` : `✓ ${asked.length}`) : '–', asked.length ? (broken ? `of ${asked.length} disagree` : 'interactions agree') : 'no server was asked', broken));
  const broke = data.strength.counts;
  const survived = sum(broke, 'survived');
  if (broke.length) $('totals').append(tile('Mutants noticed', score(broke), `of ${sum(broke, 'killed') + survived}${data.strength.complete ? '' : ', a sample'}${survived ? ` · ✗ ${survived} survived` : ''}`, data.strength.survivors.some((it) => !it.reason)));
  $('result').textContent = data.agrees ? '✓ agrees' : '✗ disagrees';
  $('result').className = data.agrees ? 'ok' : 'bad';
  $('legend').append(...[['✓ n', 'n obligations, all met and agreed'], ['✗ n of m', 'n of m interactions fail'], ['○ n of m', 'n of m obligations without an interaction'], ['·', 'nothing to show']]
    .map(([sign, words]) => el('span', {}, el('b', {}, sign), ' ' + words)));
}

const json = (value) => JSON.stringify(value, null, 2);
const headers = (map) => Object.entries(map || {}).filter(([name]) => name && name !== ':status').map(([name, values]) => `${name}: ${[].concat(values).join(', ')}`).join('\n');
const query = (map) => Object.entries(map || {}).flatMap(([name, values]) => values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)).join('&');
const message = (first, part) => [first, headers(part.headers), part.body !== undefined ? '\n' + json(part.body) : part.text ? '\n' + part.text : ''].filter((it) => it).join('\n');

function matchers(part) {
  return part.matchers.length === 0 ? [] : [el('table', { class: 'plain' }, el('tr', {}, el('th', {}, 'Matcher at'), el('th', {}, 'Rule')),
    ...part.matchers.map((it) => el('tr', {}, el('td', {}, `${it.part} ${it.expression}`), el('td', {}, el('code', {}, JSON.stringify(it.rule))))))];
}

function interaction(it, open) {
  const server = it.verdict;
  const name = it.description.startsWith(it.operation + ': ') ? it.description.slice(it.operation.length + 2) : it.description;
  const verdicts = [
    el('span', { class: it.findings.length ? 'bad' : 'ok' }, it.findings.length ? '✗ document' : '✓ document'), ' ',
    server ? el('span', { class: server.agrees ? 'ok' : 'bad' }, server.agrees ? '✓ server' : '✗ server') : el('span', { class: 'soft' }, '– server')];
  const node = el('details', { class: 'interaction', open }, el('summary', {}, ...verdicts, '  ', name, ' ', el('span', { class: 'soft' }, `→ ${it.response.status}`)));
  /* Most interactions are never opened: their content is built when they are. */
  const fill = () => {
    if (node.childElementCount > 1) return;
    const where = query(it.request.query);
    node.append(...(it.findings.length ? [el('h3', { class: 'bad' }, 'Disagrees with the document'), el('ul', {}, ...it.findings.map((f) => el('li', {}, `${f.where}: ${f.message}`, el('div', { class: 'soft' }, `The pact ${f.fault}.`))))] : []));
    if (server && !server.agrees) {
      node.append(el('h3', { class: 'bad' }, 'Disagrees with the server'), el('table', { class: 'plain differences' },
        el('tr', {}, el('th', {}, 'Where'), el('th', {}, 'Expected'), el('th', {}, 'Actual')),
        ...server.mismatches.map((m) => el('tr', {}, ...[['Where', m.where], ['Expected', m.expected], ['Actual', m.actual]].map(([label, value]) => el('td', { 'data-label': label }, value))))));
    }
    if (it.states.length) node.append(el('h3', {}, 'Given'), el('ul', {}, ...it.states.map((s) => el('li', {}, s.name, ' ', el('code', {}, JSON.stringify(s.params))))));
    node.append(el('h3', {}, 'Request'), el('pre', {}, message(`${it.request.method} ${it.request.path}${where ? '?' + where : ''}`, it.request)), ...matchers(it.request));
    node.append(el('h3', {}, 'Expected answer'), el('pre', {}, message(String(it.response.status), it.response)), ...matchers(it.response));
    if (server) node.append(el('h3', {}, `What the server answered, in ${server.millis.toFixed(1)} ms`), el('pre', { class: 'actual' }, message(String(server.status), server)));
  };
  node.addEventListener('toggle', () => node.open && fill());
  if (open) fill();
  return node;
}

function show(title, ...content) {
  $('detail-title').textContent = title;
  $('detail-body').replaceChildren(...content);
  $('detail').showModal();
  $('detail').scrollTop = 0;
}

function showCell(provider, row, cell) {
  show(`${provider.id} ${row.id} · ${cell.kind.title}`, ...cell.obligations.map((o) => {
    const list = o.by.map((id) => provider.interactions[id]);
    const broken = count(list, failed);
    const sign = o.by.length === 0 ? ['gap', '○ no interaction'] : broken ? ['bad', `✗ ${broken} of ${list.length} failing`] : ['ok', `✓ ${plural(list.length, 'interaction')}`];
    const node = el('details', { open: broken > 0 || o.by.length === 0 || cell.obligations.length === 1 }, el('summary', {}, el('span', { class: sign[0] }, sign[1]), '  ', o.subject));
    const fill = () => { if (node.childElementCount === 1) node.append(...list.map((it) => interaction(it, failed(it)))); };
    node.addEventListener('toggle', () => node.open && fill());
    if (node.open) fill();
    return node;
  }));
}

function drawMap() {
  const provider = document.querySelector('#providers input:checked').value;
  const failuresOnly = $('failures').checked;
  const words = $('search').value.trim().toLowerCase();
  const fits = (p, row) => (!provider || p.id === provider)
    && (!failuresOnly || row.interactions.some(failed) || row.cells.some((c) => c.obligations.length && state(c).name !== 'ok') || p.findings.some((f) => f.operation === row.id))
    && (!words || [p.id, row.id, row.path, row.summary, ...row.cells.flatMap((c) => c.obligations.map((o) => o.subject))].some((text) => text && text.toLowerCase().includes(words)));
  const body = document.querySelector('#map tbody');
  body.replaceChildren();
  for (const p of data.providers) {
    const rows = p.rows.filter((row) => fits(p, row));
    if (rows.length === 0) continue;
    body.append(el('tr', { class: 'group' }, el('th', { class: 'group', colspan: data.kinds.length + 1, scope: 'colgroup' }, p.id, ' ',
      el('span', { class: p.agrees ? 'ok' : 'bad' }, p.agrees ? '✓ agrees' : '✗ disagrees'))));
    for (const row of rows) {
      const title = row.id
        ? el('button', { type: 'button', class: 'link', onclick: () => show(`${p.id} ${row.id}`, ...row.interactions.map((it) => interaction(it, failed(it)))) }, row.id)
        : el('span', {}, 'Any operation');
      body.append(el('tr', { 'data-operation': `${p.id} ${row.id}` },
        el('th', { scope: 'row' }, title, el('small', {}, row.path ? `${row.method} ${row.path}` : row.summary)),
        ...row.cells.map((cell) => {
          if (cell.obligations.length === 0) return el('td', { class: 'none' }, '·');
          const now = state(cell);
          return el('td', {}, el('button', { type: 'button', class: now.name, 'data-kind': cell.kind.title, style: `--heat: ${Math.min(1, 0.2 + 0.8 * Math.sqrt(cell.interactions.length / most)).toFixed(2)}`,
            title: `${cell.kind.title}: ${now.words}, ${plural(cell.interactions.length, 'interaction')}`, 'aria-label': `${p.id} ${row.id} ${cell.kind.title}: ${now.words}`,
            onclick: () => showCell(p, row, cell) }, now.text));
        })));
    }
  }
  $('nothing').hidden = body.childElementCount > 0;
  drawTroubles(provider, words);
  drawStrength(provider, words);
}

/* Folded, and filled when opened: a red run has hundreds of differences and few causes. */
function group(title, sample, fill) {
  const node = el('details', { class: 'cause' }, el('summary', {}, el('b', {}, title), ...(sample ? [el('span', { class: 'sample' }, sample)] : [])));
  node.addEventListener('toggle', () => node.open && node.childElementCount === 1 && node.append(...fill()));
  return node;
}

function troubles(p, says) {
  const text = (it) => [p.id, it.description, ...it.findings.map((f) => `${f.where}: ${f.message}`), ...(it.verdict ? it.verdict.mismatches : []).map((m) => `${m.where} ${m.expected} ${m.actual}`)].join('\n');
  const byFault = new Map();
  for (const it of p.interactions) for (const f of it.findings) byFault.set(f.fault, [...new Set([...(byFault.get(f.fault) || []), it])]);
  const causes = [
    ...p.causes.map((cause) => ({ title: cause.title, sample: cause.sample, list: cause.interactions.map((id) => p.interactions[id]) })),
    ...[...byFault].map(([fault, list]) => ({ title: `the pact ${fault}`, sample: list[0].findings.filter((f) => f.fault === fault).map((f) => `${f.where}: ${f.message}`)[0], list }))]
    .map((cause) => ({ ...cause, list: cause.list.filter((it) => says(text(it))) })).filter((cause) => cause.list.length);
  const lines = [...p.findings.map((f) => f.message), ...p.obligations.filter((o) => p.isToBeWhole && o.by.length === 0).map((o) => `${p.id}${o.operation ? ' ' + o.operation : ''}: no interaction for ${o.subject}`)].filter(says);
  return { p, causes, lines };
}

function drawTroubles(provider, words) {
  const says = (text) => !words || text.toLowerCase().includes(words);
  const found = data.providers.filter((p) => !provider || p.id === provider).map((p) => troubles(p, says));
  const causes = found.flatMap(({ p, causes: list }) => list.map((cause) => ({ p, ...cause }))).sort((a, b) => b.list.length - a.list.length);
  const lines = found.flatMap((it) => it.lines);
  const failing = new Set(causes.flatMap((cause) => cause.list)).size;
  $('troubles').hidden = causes.length + lines.length === 0;
  $('first').textContent = causes.length ? `Mend first: ${causes[0].title}, in ${causes[0].list.length} of ${plural(failing, 'failing interaction')}` : 'What disagrees';
  const gaps = lines.length > 10
    ? [el('li', {}, group(`${lines.length} that no interaction shows or the document lacks`, lines[0], () => [el('ul', {}, ...lines.map((line) => el('li', {}, line)))]))]
    : lines.map((line) => el('li', {}, line));
  document.querySelector('#troubles ol').replaceChildren(
    ...causes.map(({ p, title, sample, list }) => el('li', {}, group(`${list.length} × ${p.id}: ${title}`, sample, () => list.map((it) => interaction(it, false))))), ...gaps);
}

/* Noticed of what could be noticed: what nobody could tell does not count. */
const sum = (rows, fate) => rows.reduce((n, row) => n + row[fate], 0);
function score(rows) {
  const killed = sum(rows, 'killed');
  const real = killed + sum(rows, 'survived');
  return real ? `${Math.floor(1000 * killed / real) / 10}\u00a0%` : '–';
}

function strengthTable(title, rows, key) {
  const names = [...new Set(rows.map((row) => row[key]))];
  const signed = (sign, n) => n ? `${sign}\u00a0${n}` : '·';
  const line = (name, group, tag) => el('tr', {}, el(tag, { scope: 'row' }, name), el('td', { class: 'ok' }, signed('✓', sum(group, 'killed'))),
    el('td', { class: sum(group, 'survived') ? 'bad' : '' }, signed('✗', sum(group, 'survived'))), el('td', {}, signed('≡', sum(group, 'equivalent'))), el('td', {}, score(group)));
  return el('details', {}, el('summary', {}, title), el('table', { class: 'strength' },
    el('thead', {}, el('tr', {}, ...['', 'noticed', 'survived', 'equivalent', 'score'].map((head) => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, ...names.map((name) => line(name || 'the whole document', rows.filter((row) => row[key] === name), 'th')))));
}

function drawStrength(provider, words) {
  const strength = data.strength;
  const fits = (it) => (!provider || it.provider === provider) && (!words || Object.values(it).some((text) => String(text).toLowerCase().includes(words)));
  const counts = strength.counts.filter(fits);
  const survivors = strength.survivors.filter(fits);
  const all = ['killed', 'survived', 'equivalent'].map((fate) => sum(counts, fate));
  $('strength-summary').replaceChildren(...(strength.counts.length === 0 ? ['Nothing was broken on purpose here.'] : [
    `${all[0] + all[1] + all[2]} mutants: ✓ ${all[0]} noticed by an interaction or a check, ✗ ${all[1]} survived, ≡ ${all[2]} that no observer could tell. Score ${score(counts)}.`,
    ...(strength.complete ? [] : [' A sample: not every mutant was run.'])]));
  $('survivors').hidden = survivors.length === 0;
  document.querySelector('#survivors ol').replaceChildren(...survivors.map((it) => el('li', {},
    el('b', {}, `${it.provider} ${it.operation}: ${it.kind}`), el('pre', {}, it.diff),
    el('div', {}, it.guard ? `Should be noticed by “${it.guard}”.` : 'No interaction guards it.'),
    ...(it.remedy ? [el('div', {}, `Would be noticed by ${it.remedy}.`)] : []),
    el('div', { class: it.reason ? '' : 'bad' }, it.reason ? `Left because ${it.reason}.` : it.remedy ? '✗ survived' : '✗ no reason given'))));
  $('sides').replaceChildren(...(strength.counts.length === 0 ? [] : strength.sides).map((side) => {
    const rows = counts.filter((row) => row.side === side.id);
    const rules = new Map();
    strength.rules.filter((rule) => rule.side === side.id && fits(rule)).forEach((rule) => rules.set(rule.reason, (rules.get(rule.reason) || 0) + rule.count));
    return el('div', { 'data-side': side.id }, el('h3', {}, `${side.title} mutants`),
      ...(rows.length === 0 ? [el('p', { class: 'soft' }, words || provider ? 'None fits the filters.' : 'Not measured here.')] : [
        el('p', {}, `${sum(rows, 'killed')} noticed, ${sum(rows, 'survived')} survived, ${sum(rows, 'equivalent')} equivalent: ${score(rows)}`),
        strengthTable('By kind', rows, 'kind'), strengthTable('By operation', rows, 'operation'),
        ...(rules.size ? [el('details', {}, el('summary', {}, 'Why some are equivalent'), el('ul', { class: 'rules' }, ...[...rules].map(([reason, n]) => el('li', {}, `≡ ${n}: ${reason}`))))] : [])]));
  }));
}

totals();
$('providers').append(...['', ...data.providers.map((p) => p.id)].map((id) => el('label', {}, el('input', { type: 'radio', name: 'provider', value: id, checked: id === '' }), id || 'all')));
document.querySelector('#map thead').append(el('tr', {}, el('th', {}), ...data.kinds.map((kind) => el('th', { scope: 'col' }, kind.title))));
$('exempt').hidden = all('exemptions').length === 0;
document.querySelector('#exempt ul').append(...data.providers.flatMap((p) => p.exemptions.map((e) => el('li', {}, el('code', {}, `${p.id}${e.pointer}`), ' – ' + e.reason))));
$('filters').addEventListener('input', drawMap);
$('filters').addEventListener('submit', (event) => event.preventDefault());
$('close').addEventListener('click', () => $('detail').close());
$('detail').addEventListener('click', (event) => event.target === $('detail') && $('detail').close());
drawMap();

/** What the page does beyond being read: filters, folding, colours. Runs in a browser, so it is plain JavaScript. */
export const script = `'use strict';
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const form = document.getElementById('filters');
const replies = all('details.reply').map((box) => ({
  box,
  file: box.closest('.file'),
  name: (box.closest('.file').querySelector('h2').textContent + ' ' + box.querySelector('summary').textContent).toLowerCase(),
  items: all('.findings > li', box).map((item) => ({ item, words: '' })),
  marks: all('[data-of]', box),
}));
const total = replies.reduce((sum, { items }) => sum + items.length, 0);

function filter() {
  const words = form.words.value.trim().toLowerCase();
  const severities = new Set(all('input:checked', form).map(({ value }) => value));
  const rule = form.rule.value;
  let shown = 0;
  for (const { box, name, items, marks } of replies) {
    const off = new Set();
    for (const entry of items) {
      const { item } = entry;
      entry.words ||= item.textContent.toLowerCase();
      const fits = severities.has(item.dataset.severity) && (!rule || item.dataset.rule === rule)
        && (!words || name.includes(words) || entry.words.includes(words));
      item.hidden = !fits;
      if (!fits) off.add(item.id);
    }
    for (const mark of marks) mark.classList.toggle('off', mark.dataset.of.split(' ').every((id) => off.has(id)));
    box.hidden = off.size === items.length;
    shown += items.length - off.size;
  }
  for (const file of all('.file'))
    file.hidden = shown < total && all('details.reply', file).every(({ hidden }) => hidden);
  document.getElementById('shown').textContent =
    shown === total ? '' : shown === 0 ? 'Nothing fits.' : shown + ' of ' + total + ' findings';
  for (const button of all('.label button')) button.setAttribute('aria-pressed', String(isChosen(button)));
  nameFold();
}

const isChosen = ({ parentElement: { dataset } }) =>
  dataset.rule !== undefined ? dataset.rule === form.rule.value : dataset.file === form.words.value;

function choose({ parentElement: { dataset } }, chosen) {
  if (dataset.rule !== undefined) form.rule.value = chosen ? '' : dataset.rule;
  else form.words.value = chosen ? '' : dataset.file;
  filter();
  if (!chosen) form.scrollIntoView({ block: 'start' });
}

const fold = document.getElementById('fold');
const seen = () => replies.filter(({ box }) => !box.hidden);
function nameFold() {
  fold.textContent = seen().some(({ box }) => box.open) ? 'Close all' : 'Open all';
}

if (form) {
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  fold.addEventListener('click', () => {
    const open = !seen().some(({ box }) => box.open);
    for (const { box } of seen()) box.open = open;
    nameFold();
  });
  for (const { box } of replies) box.addEventListener('toggle', nameFold);
  for (const label of all('.label[data-rule], .label[data-file]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...label.childNodes);
    button.addEventListener('click', () => choose(button, isChosen(button)));
    label.append(button);
  }
  filter();
}

function reveal() {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (!target) return;
  for (let box = target.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
  target.scrollIntoView({ block: 'center' });
}
addEventListener('hashchange', reveal);
reveal();

let closed = [];
addEventListener('beforeprint', () => {
  closed = seen().map(({ box }) => box).filter(({ open }) => !open);
  for (const box of closed) box.open = true;
});
addEventListener('afterprint', () => {
  for (const box of closed) box.open = false;
});

const theme = document.getElementById('theme');
const root = document.documentElement;
const isDark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
const memory = (use) => { try { return use(localStorage); } catch { return undefined; } };
function wear(name) {
  if (name === 'dark' || name === 'light') root.dataset.theme = name;
  theme.textContent = isDark() ? 'Light' : 'Dark';
  theme.setAttribute('aria-label', theme.textContent + ' colours');
}
theme.hidden = false;
theme.addEventListener('click', () => {
  wear(isDark() ? 'light' : 'dark');
  memory((store) => store.setItem('replylint-theme', root.dataset.theme));
});
wear(memory((store) => store.getItem('replylint-theme')));
`;

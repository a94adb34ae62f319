/**
 * What a report does with JavaScript: it shows its controls and makes them work. It takes text from
 * the page and puts text into it, never HTML, so nothing that a customer is called can act.
 *
 * A text, not a function: its digest stands in the policy of the page, and bundlers change functions.
 */
export const SCRIPT = `
'use strict';
(() => {
  const words = document.body.dataset;
  const STEP = 100;

  /* The rows of a list that are not in the page, as the lines in which they stand. */
  const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  const cellsOf = (line) =>
    Array.from(line.matchAll(/<t[hd][^>]*>([^<]*)</g), ([, text]) =>
      text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]),
    );
  const textsOf = (row) => Array.from(row.cells, (cell) => cell.textContent);

  /* What a spreadsheet would run gets an apostrophe, as in the CSV files. */
  const guarded = (text) =>
    /^'*[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]/.test(text) && !/^[+-]?[\\d.,]+%?$/.test(text) ? "'" + text : text;
  const copied = (rows) => rows.map((cells) => cells.map(guarded).join('\\t')).join('\\n') + '\\n';

  async function copy(text, button) {
    let isDone = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      area.className = 'aside';
      document.body.append(area);
      area.select();
      isDone = document.execCommand('copy');
      area.remove();
      button.focus();
    }
    button.textContent = isDone ? words.copied : words.notcopied;
    setTimeout(() => { button.textContent = words.copy; }, 2000);
  }

  function addCopy(box, rowsOf) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = words.copy;
    button.setAttribute('aria-describedby', box.getAttribute('aria-labelledby'));
    button.addEventListener('click', () => copy(copied(rowsOf()), button));
    const holder = document.createElement('div');
    holder.className = 'holder';
    box.before(holder);
    holder.append(button, box);
  }

  const allRows = (box) => () => Array.from(box.querySelectorAll('tr'), textsOf);

  function startRoll(roll) {
    const box = roll.querySelector('.table');
    const table = box.querySelector('table');
    const body = table.tBodies[0];
    const model = body.rows[0].cloneNode(true);
    const heads = Array.from(table.tHead.rows[0].cells);
    const titles = heads.map((head) => head.textContent);
    const tierAt = Number(roll.dataset.tier);
    const search = roll.querySelector('input');
    const chips = Array.from(roll.querySelectorAll('.chip'));
    const marks = new Map(chips.map((chip) => [chip.value, /\\bt\\d+/.exec(chip.className)?.[0] ?? 't0']));
    const count = roll.querySelector('.count');
    const more = roll.querySelector('.more');

    const rows = Array.from(body.rows, textsOf);
    const keys = rows.map((cells) => cells.join('\\n').toLowerCase());
    const lines = (roll.querySelector('noscript')?.textContent ?? '').split('\\n');
    let line = 0;
    let order = null;
    let found = [];
    let shown = rows.length;
    let isTouched = false;

    /* In pieces of a few milliseconds: the page answers meanwhile. */
    function readOn() {
      const end = performance.now() + 8;
      while (line < lines.length && performance.now() < end) {
        for (const last = Math.min(line + 50, lines.length); line < last; line++) {
          if (!lines[line].startsWith('<tr><th scope="row"')) continue;
          const cells = cellsOf(lines[line]);
          rows.push(cells);
          keys.push(cells.join('\\n').toLowerCase());
        }
      }
      if (line < lines.length) setTimeout(readOn, 0);
      else {
        lines.length = 0;
        find();
      }
    }

    function rowOf(cells) {
      const row = model.cloneNode(true);
      cells.forEach((text, at) => {
        const cell = row.cells[at];
        cell.textContent = text;
        if (cell.classList.contains('t')) cell.className = 't ' + (marks.get(text) ?? 't0');
      });
      return row;
    }

    function find() {
      const wanted = search.value.trim().toLowerCase().split(/\\s+/);
      const tier = chips.find((chip) => chip.getAttribute('aria-pressed') === 'true')?.value ?? '';
      found = (order ?? Array.from(rows.keys())).filter(
        (at) => (tier === '' || rows[at][tierAt] === tier) && wanted.every((word) => keys[at].includes(word)),
      );
      if (isTouched) {
        shown = Math.min(STEP, found.length);
        body.replaceChildren(...found.slice(0, shown).map((at) => rowOf(rows[at])));
      }
      tell();
    }

    function tell() {
      const figure = (number) => String(number).replace(/\\B(?=(\\d{3})+$)/g, ',');
      count.textContent = words.showing.replace('{shown}', figure(found.length)).replace('{all}', figure(rows.length));
      more.hidden = shown >= found.length;
    }

    function sortBy(at, head) {
      const isFigure = head.classList.contains('n');
      const before = head.getAttribute('aria-sort');
      const isFirst = before === null;
      const isDown = isFirst ? isFigure : before === 'ascending';
      heads.forEach((one) => one.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      const keyed = rows.map((cells, place) => [sortKey(cells[at], isFigure), place]);
      const sign = isDown ? -1 : 1;
      keyed.sort(([a, first], [b, second]) => {
        if (a === b) return first - second;
        if (a === null || b === null) return a === null ? 1 : -1;
        return a < b ? -sign : sign;
      });
      order = keyed.map(([, place]) => place);
      find();
    }

    /* What is not known comes last, whichever way. */
    function sortKey(text, isFigure) {
      if (!isFigure) return text === '' ? null : text;
      const figure = Number.parseFloat(text.replace(/[,+%]/g, ''));
      return Number.isNaN(figure) ? null : figure;
    }

    roll.querySelector('.tools').hidden = false;
    heads.forEach((head, at) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.textContent = titles[at];
      button.title = words.sortby.replace('{column}', titles[at]);
      button.addEventListener('click', () => { isTouched = true; sortBy(at, head); });
      head.replaceChildren(button);
      /* On paper only text is repeated on every page. */
      addEventListener('beforeprint', () => head.replaceChildren(titles[at]));
      addEventListener('afterprint', () => head.replaceChildren(button));
    });
    /* Only customers begin with their rank, and stand in its order. */
    if (heads[0].classList.contains('n')) heads[0].setAttribute('aria-sort', 'ascending');
    search.addEventListener('input', () => { isTouched = true; find(); });
    for (const chip of chips) {
      chip.addEventListener('click', () => {
        for (const other of chips) other.setAttribute('aria-pressed', String(other === chip));
        isTouched = true;
        find();
      });
    }
    more.querySelector('button').addEventListener('click', () => {
      const next = found.slice(shown, shown + STEP).map((at) => rowOf(rows[at]));
      shown += next.length;
      body.append(...next);
      next[0]?.scrollIntoView({ block: 'nearest' });
      tell();
    });
    addCopy(box, () => [titles, ...found.map((at) => rows[at])]);
    setTimeout(readOn, 0);
  }

  for (const roll of document.querySelectorAll('.roll')) startRoll(roll);
  for (const box of document.querySelectorAll('.table')) {
    if (box.closest('.roll') === null) addCopy(box, allRows(box));
  }

  /* A table that fits needs no stop of the keyboard. */
  function stops() {
    for (const box of document.querySelectorAll('.table, .drawing')) {
      const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
      if (scrolls) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    }
  }
  stops();
  addEventListener('resize', stops);
  addEventListener('beforeprint', () => {
    for (const one of document.querySelectorAll('details')) one.open = false;
  });
})();
`;

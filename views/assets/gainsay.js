// The one script: keys, dropped files, selected words, focus on errors. Every page works without it.
(() => {
  'use strict';
  const OFF = 'gainsay-keys-off';
  const stored = () => {
    try {
      return localStorage.getItem(OFF) === 'yes';
    } catch {
      return false;
    }
  };

  // Focus goes to the summary of errors, as a page without script would leave it at the top.
  document.getElementById('errors')?.focus();

  // --- keys: single letters, switchable off (WCAG 2.1.4) ---
  const rows = [...document.querySelectorAll('[data-row]')];
  let here = -1;
  const move = (step) => {
    if (rows.length === 0) {
      document.querySelector(step > 0 ? '[rel="next"]' : '[rel="prev"]')?.click();
      return;
    }
    rows[here]?.classList.remove('is-here');
    here = Math.min(rows.length - 1, Math.max(0, here + step));
    const row = rows[here];
    row.classList.add('is-here');
    row.scrollIntoView({ block: 'nearest' });
    row.querySelector('a[data-open]')?.focus({ preventScroll: true });
  };
  const goTo = (id) => {
    const target = document.getElementById(id);
    target?.scrollIntoView({ block: 'start' });
    target
      ?.querySelector('input:not([type="hidden"]), textarea, select, button')
      ?.focus({ preventScroll: true });
  };
  const actions = {
    j: () => move(1),
    k: () => move(-1),
    o: () => rows[here]?.querySelector('a[data-open]')?.click(),
    r: () => goTo('resolve'),
    v: () => goTo('verdict'),
    '?': () => document.getElementById('keys-help')?.showModal(),
  };
  rows.forEach((row, i) => row.addEventListener('focusin', () => (here = i)));
  document.addEventListener('keydown', (event) => {
    if (stored() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select, dialog[open]')) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  const toggle = document.getElementById('keys-toggle');
  if (toggle) {
    const show = () => {
      toggle.textContent = stored() ? 'Switch the keys on' : 'Switch the keys off';
      document.getElementById('keys-state').textContent = stored() ? 'The keys are off.' : 'The keys are on.';
    };
    toggle.hidden = false;
    toggle.addEventListener('click', () => {
      if (stored()) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, 'yes');
      show();
    });
    show();
  }

  // --- files dropped on the form ---
  for (const zone of document.querySelectorAll('[data-drop]')) {
    const input = zone.querySelector('input[type="file"]');
    const over = (on) => zone.classList.toggle('is-over', on);
    zone.addEventListener('dragover', (event) => {
      event.preventDefault();
      over(true);
    });
    zone.addEventListener('dragleave', () => over(false));
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      over(false);
      if (event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files;
    });
  }

  // --- words selected in a document go into the form that adds a claim ---
  const text = document.querySelector('[data-offsets]');
  const start = document.getElementById('start');
  const end = document.getElementById('end');
  if (text && start && end) {
    const offsetOf = (node, within) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      range.setEnd(node, within);
      const part = range.cloneContents();
      part.querySelectorAll('sup').forEach((note) => note.remove());
      return Number(text.dataset.offsets) + part.textContent.length;
    };
    document.addEventListener('selectionchange', () => {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (!text.contains(range.commonAncestorContainer)) return;
      start.value = String(offsetOf(range.startContainer, range.startOffset));
      end.value = String(offsetOf(range.endContainer, range.endOffset));
      const shown = document.getElementById('chosen-words');
      if (shown) shown.textContent = selection.toString().replace(/\s+/g, ' ').slice(0, 300);
    });
  }

  // --- a form is sent once; its token makes the second press harmless, this makes it visible ---
  document.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (event.defaultPrevented || !button || event.target.method !== 'post') return;
    setTimeout(() => button.setAttribute('aria-disabled', 'true'));
  });
  const print = document.getElementById('print');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }
})();

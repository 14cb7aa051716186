// What pages can do beyond being read. Everything on them is there without it.

/** Switching the language keeps the place: sections have the same names in every language. */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('nav a[hreflang]') : null;
  if (link) link.hash = location.hash;
});

/** A button beside each text that is there to be copied. */
for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const { copy = '', copied = '' } = text.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.textContent.trim());
    button.textContent = copied;
    setTimeout(() => {
      button.textContent = copy;
    }, 2000);
  });
  text.after(button);
}

/** A field that narrows the list behind it to the entries that hold every word typed. */
for (const field of document.querySelectorAll<HTMLInputElement>('input[data-filter]')) {
  const entries = [...(field.closest('section')?.querySelectorAll('ol > li') ?? [])];
  const output = field.form?.querySelector('output');
  field.disabled = false;
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      const text = entry.textContent.toLowerCase();
      const isMatch = words.every((word) => text.includes(word));
      entry.toggleAttribute('hidden', !isMatch);
      shown += Number(isMatch);
    }
    if (output) {
      const told = field.dataset.filtered ?? '';
      output.value = words.length
        ? told.replace('{shown}', String(shown)).replace('{all}', String(entries.length))
        : '';
    }
  });
  field.form?.addEventListener('submit', (event) => event.preventDefault());
}

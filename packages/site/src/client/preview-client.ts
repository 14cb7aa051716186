import { onChange } from './on-change.js';

const form = document.querySelector('form');
form?.addEventListener('change', () => form.requestSubmit());

// The editor opens beside the preview, which stays.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.pathname.endsWith('__open-in-editor')) return;
  event.preventDefault();
  void fetch(link.href);
});

// The page updates itself in its frame; here the PDF and the list do.
onChange((next) => {
  const parts = [...next.querySelectorAll('[data-live]')];
  for (const [index, part] of [...document.querySelectorAll('[data-live]')].entries())
    part.replaceChildren(...(parts[index]?.childNodes ?? []));
});

// The keyboard of the queue: Enter confirms (in a field of several lines too), Escape skips.

const form = document.getElementById('confirm');

if (form) {
  const field = document.getElementById('text');
  field.focus();
  field.select();

  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit(document.getElementById('yes'));
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      window.location.assign(form.dataset.skip);
    }
  });

  // A second Enter while the first is under way must not confirm the next reading unseen.
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = 'true';
  });

  // The page may come back from the browser's cache.
  window.addEventListener('pageshow', () => delete form.dataset.sent);
}

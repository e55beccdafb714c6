// Without a script the form is sent as any other; with one, the page tells how far the files are on their way.
const form = document.querySelector('[data-give-files]');
const said = form?.querySelector('[data-upload-said]');

function tell(words, isWrong = false) {
  const line = Object.assign(document.createElement('p'), {
    className: isWrong ? 'govuk-error-message' : 'govuk-body',
    textContent: words,
  });
  said.replaceChildren(line);
}

function send(button) {
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('Accept', 'application/json');
  request.responseType = 'json';
  request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
    if (lengthComputable) tell(`${Math.floor((100 * loaded) / total)}% sent.`);
  });
  const stop = (words) => {
    button.disabled = false;
    tell(words, true);
  };
  request.addEventListener('load', () => {
    const answer = request.response ?? {};
    if (answer.goTo) return location.assign(answer.goTo);
    if (answer.signedOut) return location.assign(answer.url);
    stop(answer.because ?? 'The files could not be sent. Open the page again.');
  });
  request.addEventListener('error', () =>
    stop('There is no connection, or a file has changed since it was chosen. Choose the files again.'),
  );
  request.send(new FormData(form));
  button.disabled = true;
  tell('Sending the files.');
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  send(event.submitter ?? form.querySelector('button[type=submit]'));
});

function sizeOf(bytes) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${Math.round(bytes / 1024 / 1024)} MB`;
}

function enliven(zone) {
  const chooser = zone.querySelector('input[type=file]');
  const chosen = zone.querySelector('[data-drop-chosen]');
  const show = () =>
    chosen.replaceChildren(
      ...[...chooser.files].map(({ name, size }) =>
        Object.assign(document.createElement('li'), { className: 'tl-break', textContent: `${name}, ${sizeOf(size)}` }),
      ),
    );
  const over = (isOver) => zone.classList.toggle('tl-drop--over', isOver);
  zone.classList.add('tl-drop--able');
  zone.querySelector('[data-drop-hint]').hidden = false;
  chooser.addEventListener('change', show);
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  zone.addEventListener('dragleave', () => over(false));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    const kept = new DataTransfer();
    for (const file of chooser.multiple ? event.dataTransfer.files : [...event.dataTransfer.files].slice(0, 1))
      kept.items.add(file);
    chooser.files = kept.files;
    show();
  });
}

for (const zone of form?.querySelectorAll('[data-drop]') ?? []) enliven(zone);

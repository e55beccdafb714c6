const LOOKS_EVERY = 400;
const place = document.querySelector('[data-check-progress]');

function textOf({ state, bytesRead, bytes, secondsLeft }) {
  if (state === 'waiting') return 'Waiting for another check to end.';
  const percent = bytes === 0 ? 0 : Math.floor((100 * bytesRead) / bytes);
  if (percent >= 100) return 'Everything is read. Looking at the return as a whole.';
  const left =
    secondsLeft === undefined ? '' : `, about ${secondsLeft} ${secondsLeft === 1 ? 'second' : 'seconds'} left`;
  return `${percent}% read${left}.`;
}

async function look() {
  const response = await fetch(place.dataset.checkProgress, { headers: { Accept: 'application/json' } });
  const check = await response.json();
  if (!response.ok || (check.state !== 'reading' && check.state !== 'waiting')) return location.reload();
  place.querySelector('[data-check-bar]').value = check.bytesRead;
  const said = place.querySelector('[data-check-said]');
  const text = textOf(check);
  // A reader hears what changed, and nothing twice.
  if (said.textContent !== text) said.textContent = text;
  setTimeout(lookOn, LOOKS_EVERY);
}

// Without a connection the page looks again by itself, as it does without a script.
const lookOn = () => look().catch(() => {});

if (place) lookOn();

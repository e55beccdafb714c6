import { createAll, initAll } from '/assets/govuk/govuk-frontend.min.js';
import { FilterToggleButton, initAll as initAllMoj } from '/assets/moj/moj-frontend.min.js';

function enliven(scope) {
  initAll({ scope });
  initAllMoj({ scope });
  createAll(FilterToggleButton, undefined, scope);
}

enliven(document);
// Only over https and on this machine do browsers offer one; without it pages open with a connection alone.
navigator.serviceWorker
  ?.register('/assets/throughline/service-worker.mjs', { type: 'module', scope: '/', updateViaCache: 'none' })
  .catch(() => {});
document.addEventListener('throughline:added', (event) => enliven(event.target));

import { createAll, initAll } from '/assets/govuk/govuk-frontend.min.js';
import { FilterToggleButton, initAll as initAllMoj } from '/assets/moj/moj-frontend.min.js';

function enliven(scope) {
  initAll({ scope });
  initAllMoj({ scope });
  createAll(FilterToggleButton, undefined, scope);
}

enliven(document);
document.addEventListener('throughline:added', (event) => enliven(event.target));

import type { Browser } from 'playwright-core';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { type Acting, acting } from '#test/support/acting.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { type Service, startService } from './service.ts';

/** An invented authority, served at a moment that stands still, with a browser to look at it. */
export interface Stage extends AsyncDisposable {
  readonly browser: Browser;
  readonly authority: Acting;
  readonly service: Service;
}

/** Opens a stage at a moment, ISO text in UTC, with some settings of its own. */
export async function openStage(moment: string, some: Partial<AuthoritySettings> = {}): Promise<Stage> {
  const browser = await launchChromium();
  const authority = await acting(moment, some);
  let ids = 0;
  const newId = () => `request-${++ids}`;
  const service = await startService({ store: authority.store, clock: () => moment, newId });
  return {
    browser,
    authority,
    service,
    async [Symbol.asyncDispose]() {
      await browser.close();
      await service[Symbol.asyncDispose]();
      await authority[Symbol.asyncDispose]();
    },
  };
}

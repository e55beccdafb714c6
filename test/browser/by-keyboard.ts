import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

const MOST_STOPS = 400;

interface Focused {
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly type: string;
}

const FOCUSED = `(() => {
  const each = document.activeElement;
  if (each === null || each === document.body) return { name: '', value: '', text: '', type: '' };
  return { name: each.name ?? '', value: each.value ?? '', text: (each.textContent ?? '').trim(), type: each.type ?? '' };
})()`;

/** Somebody who uses the keyboard and nothing else. */
export interface AtKeyboard {
  /** Tabs to the question with this name and types into it. */
  type(name: string, words: string): Promise<void>;
  /** Tabs to a list or to radio buttons and goes to the answer with this value. */
  choose(name: string, value: string): Promise<void>;
  /** Tabs to the tick box with this name and value, and ticks it. */
  tick(name: string, value: string): Promise<void>;
  date(name: string, iso: string): Promise<void>;
  /** Tabs to a button or a link by its words, and presses it. */
  press(words: string): Promise<void>;
}

/** The keyboard of a page. */
export function byKeyboard(page: Page): AtKeyboard {
  const focused = () => page.evaluate<Focused>(FOCUSED);
  const tabTo = async (what: string, isThere: (focused: Focused) => boolean): Promise<void> => {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (isThere(await focused())) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`the keyboard never reaches ${what}`);
  };
  const type = async (name: string, words: string) => {
    await tabTo(name, (each) => each.name === name);
    await page.keyboard.type(words);
  };
  return {
    type,
    async choose(name, value) {
      await tabTo(name, (each) => each.name === name);
      const { type: kind, value: first } = await focused();
      if (kind === 'radio' && first === value) return page.keyboard.press('Space');
      for (let step = 0; step < MOST_STOPS && (await focused()).value !== value; step += 1)
        await page.keyboard.press('ArrowDown');
      assert.equal((await focused()).value, value, name);
    },
    async tick(name, value) {
      await tabTo(value, (each) => each.name === name && each.value === value);
      await page.keyboard.press('Space');
    },
    async date(name, iso) {
      const [year = '', month = '', day = ''] = iso.split('-');
      await type(`${name}-day`, String(Number(day)));
      await type(`${name}-month`, String(Number(month)));
      await type(`${name}-year`, year);
    },
    async press(words) {
      await tabTo(words, (each) => each.text === words);
      await page.keyboard.press('Enter');
    },
  };
}

/** A pause longer than this is no work on the form. */
const LONGEST_PAUSE = 60_000;

/** The question a name of the form belongs to: without the child it is about, the row it stands in and the box of a date. */
export function questionOf(name) {
  return /^[^.[-]+/.exec(name.replace(/^own\.[^.]+\./, ''))?.[0] ?? '';
}

/**
 * Counts how a form is filled: interactions (a run of typing in one box is one, and so is a choice made or a button
 * pressed), the time somebody was at it, and both for each question. It sees names and never a value. `kept` is what was counted of
 * the same form before.
 */
export function createCounter(kept) {
  const counted = { interactions: 0, milliseconds: 0, questions: {}, ...kept };
  let run;
  let last;

  const of = (question) => {
    counted.questions[question] ??= { edits: 0, milliseconds: 0 };
    return counted.questions[question];
  };

  return {
    /** Somebody is at the form, on a question or between two. */
    works(at, question = '') {
      const spent = last === undefined ? 0 : at - last;
      last = at;
      if (spent <= 0 || spent > LONGEST_PAUSE) return;
      counted.milliseconds += spent;
      if (question) of(question).milliseconds += spent;
    },
    /** A box of a question was typed in: it is one with what was typed in it just before. */
    types(box, question) {
      if (run === box) return;
      run = box;
      counted.interactions += 1;
      if (question) of(question).edits += 1;
    },
    /** A choice was made of a question: each is one. */
    chooses(question) {
      run = undefined;
      counted.interactions += 1;
      if (question) of(question).edits += 1;
    },
    /** A button was pressed. */
    presses() {
      run = undefined;
      counted.interactions += 1;
    },
    leaves() {
      run = undefined;
    },
    state: () => counted,
    /** What is sent: whole numbers, the edits and seconds of each question. */
    told() {
      const seconds = (milliseconds) => Math.round(milliseconds / 1000);
      const questions = Object.entries(counted.questions).map(([name, each]) => [
        name,
        [each.edits, seconds(each.milliseconds)],
      ]);
      return {
        interactions: counted.interactions,
        seconds: seconds(counted.milliseconds),
        questions: Object.fromEntries(questions),
      };
    },
  };
}

import { cinCensusOfYear } from './cin-census-of-year.ts';
import { type CinElement, type GroupElement, isGroup } from './cin-element.ts';
import { cinYears } from './cin-year.ts';

/** The header and the child with every element of every collection year, so that a file of any year can be read. */
export const cinElementsOfEveryYear: { readonly header: GroupElement; readonly child: GroupElement } = (() => {
  const years = cinYears.map(cinCensusOfYear);
  return {
    header: years.map((year) => year.header).reduce(withElementsOf),
    child: years.map((year) => year.child).reduce(withElementsOf),
  };
})();

/** An element that only one of the two groups has goes where it stood among its neighbours. */
function withElementsOf(older: GroupElement, newer: GroupElement): GroupElement {
  const of: CinElement[] = [...older.of];
  newer.of.forEach((element, place) => {
    const at = of.findIndex((each) => each.element === element.element);
    const known = of[at];
    if (known === undefined) {
      const before = newer.of[place - 1]?.element;
      of.splice(of.findIndex((each) => each.element === before) + 1, 0, element);
    } else if (isGroup(known) && isGroup(element)) {
      of[at] = withElementsOf(known, element);
    }
  });
  return { ...newer, of };
}

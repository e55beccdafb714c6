import type { PageOf } from '#usecases/return-checks/report-desk.ts';
import type { Html } from '#web/components/html.ts';
import { pagination } from '#web/components/pagination.ts';

/** The ways to the page before and after; nothing when there is one page. */
export function pagesOf(
  { page, pages }: PageOf<unknown>,
  href: (page: number) => string,
  landmarkLabel: string,
): Html | false {
  return (
    pages > 1 &&
    pagination({
      ...(page > 1 ? { previous: { href: href(page - 1) } } : {}),
      ...(page < pages ? { next: { href: href(page + 1) } } : {}),
      landmarkLabel,
    })
  );
}

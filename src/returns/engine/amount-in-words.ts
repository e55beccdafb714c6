import type { ReturnFigure } from './return-analysis.ts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const atMostTenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A figure with its unit: "1,204", "87.5%", "512.3 per 10,000", "38.5 days", "14.2". */
export function amountInWords(value: number, unit: ReturnFigure['unit']): string {
  switch (unit) {
    case 'count':
      return whole.format(value);
    case 'percent':
      return `${tenths.format(value)}%`;
    case 'rate':
      return `${tenths.format(value)} per 10,000`;
    case 'days':
      return `${atMostTenths.format(value)} ${value === 1 ? 'day' : 'days'}`;
    case 'score':
      return tenths.format(value);
  }
}

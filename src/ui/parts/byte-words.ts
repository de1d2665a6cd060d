import { uiLanguage } from './dates.ts';

/** Units as `Intl.NumberFormat` names them, each a thousand of the one before, as disks are sold and as browsers show them. */
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes in words, short: two digits where the number is small. */
export function bytesInWords(bytes: number, language = uiLanguage()): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 999.5 && unit < UNITS.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[unit] ?? 'byte',
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumFractionDigits: unit > 1 && amount < 99.5 ? 1 : 0,
  }).format(amount);
}

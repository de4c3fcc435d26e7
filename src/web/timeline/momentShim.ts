/** The units the axis steps by; moment accepts both numbers of the noun. */
export type CivilUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

/** What the Timeline hands over where it wants a date. */
export type CivilInput = number | string | Date | CivilDate;

const FIXED: Readonly<Partial<Record<CivilUnit, number>>> = {
  day: 86_400_000,
  hour: 3_600_000,
  minute: 60_000,
  second: 1_000,
  millisecond: 1,
};

/**
 * A date in civil time, with the few calls of a `moment` that the Timeline makes. It has no time zone: its
 * milliseconds are counted from 1970-01-01T00:00 as if every day had 24 hours, so that the picture is the
 * same wherever it is read. Like a moment it changes in place; a field is read without an argument and set
 * with one. Years are astronomical (0 is 1 BCE).
 */
export class CivilDate {
  #date: Date;

  constructor(input: CivilInput = Date.now()) {
    this.#date = new Date(input instanceof CivilDate ? input.valueOf() : input);
  }

  valueOf(): number {
    return this.#date.getTime();
  }

  toDate(): Date {
    return new Date(this.valueOf());
  }

  clone(): CivilDate {
    return new CivilDate(this.valueOf());
  }

  isSame(other: CivilInput): boolean {
    return this.valueOf() === new CivilDate(other).valueOf();
  }

  year(): number;
  year(value: number): this;
  year(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCFullYear();
    return this.#toMonth(value, this.month());
  }

  /** 0 is January. */
  month(): number;
  month(value: number): this;
  month(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCMonth();
    return this.#toMonth(this.year(), value);
  }

  /** Day of the month, from 1. */
  date(): number;
  date(value: number): this;
  date(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCDate();
    return this.#change(date => date.setUTCDate(value));
  }

  hours(): number;
  hours(value: number): this;
  hours(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCHours();
    return this.#change(date => date.setUTCHours(value));
  }

  minutes(): number;
  minutes(value: number): this;
  minutes(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCMinutes();
    return this.#change(date => date.setUTCMinutes(value));
  }

  seconds(): number;
  seconds(value: number): this;
  seconds(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCSeconds();
    return this.#change(date => date.setUTCSeconds(value));
  }

  milliseconds(): number;
  milliseconds(value: number): this;
  milliseconds(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCMilliseconds();
    return this.#change(date => date.setUTCMilliseconds(value));
  }

  /** Months and years keep the day of the month, or take the last one there is: 31 January + 1 month is 29 February. */
  add(amount: number, unit: CivilUnit | `${CivilUnit}s`): this {
    const one = unit.replace(/s$/, '');
    if (one === 'year') return this.#toMonth(this.year() + amount, this.month());
    if (one === 'month') return this.#toMonth(this.year(), this.month() + amount);
    const length = FIXED[one as CivilUnit];
    if (length === undefined) throw new Error(`The axis asked for a unit it should not need: ${unit}`);
    return this.#change(date => date.setTime(date.getTime() + amount * length));
  }

  subtract(amount: number, unit: CivilUnit | `${CivilUnit}s`): this {
    return this.add(-amount, unit);
  }

  #toMonth(year: number, month: number): this {
    const last = new Date(0);
    last.setUTCFullYear(year, month + 1, 0);
    const day = Math.min(this.date(), last.getUTCDate());
    return this.#change(date => date.setUTCFullYear(year, month, day));
  }

  #change(set: (date: Date) => void): this {
    set(this.#date);
    return this;
  }
}

/** Stands where vis-timeline imports `moment`. */
export const momentShim = Object.assign((input?: CivilInput): CivilDate => new CivilDate(input), {
  isMoment: (value: unknown): value is CivilDate => value instanceof CivilDate,
});

import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { addDays, addMonths, dayOf } from '../../src/core/day.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test.each([
  ['America/Los_Angeles', '2026-11-24T07:30:00Z', '2026-11-23'], // half past eleven at night; UTC has the next day
  ['Pacific/Kiritimati', '2026-11-23T11:00:00Z', '2026-11-24'],
  ['America/Los_Angeles', '2026-11-01T08:30:00Z', '2026-11-01'], // the hour that comes twice
  ['UTC', '2026-01-01T00:00:00Z', '2026-01-01'],
])('in %s at %s the wall says %s', (TZ, now, day) => {
  process.env.TZ = TZ;
  expect(dayOf(new Date(now))).toBe(day);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-05-31', 6, '2026-11-30'],
])('%s and %i months is %s', (day, months, then) => expect(addMonths(day, months)).toBe(then));

/** Zones on both sides of the date line, with and without summer time. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));

test('a due day is the same in every zone, and days and back are where one began', () =>
  fc.assert(
    fc.property(day, fc.integer({ min: -400, max: 400 }), fc.constantFrom(...ZONES), (from, days, TZ) => {
      process.env.TZ = 'UTC';
      const due = addDays(from, days);
      const month = addMonths(from, 6);
      process.env.TZ = TZ;
      expect(addDays(from, days)).toBe(due);
      expect(addMonths(from, 6)).toBe(month);
      expect(addDays(due, -days)).toBe(from);
      // Text compares as days do.
      expect(due > from).toBe(days > 0);
    }),
  ));

test('what is due tomorrow is never due today, at whatever moment one asks', () =>
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      fc.constantFrom(...ZONES),
      (now, TZ) => {
        process.env.TZ = TZ;
        expect(addDays(dayOf(now), 1) > dayOf(now)).toBe(true);
        expect(dayOf(now)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      },
    ),
  ));

/** Who sits here and what the practice decided (core/practice.ts), kept on this computer in storage.local. */
import { storage } from 'wxt/utils/storage';
import { Me, NO_PRACTICE, Practice } from '../core/practice.ts';
import type { z } from '../core/zod.ts';

const meStored = storage.defineItem<unknown>('local:me', { fallback: {} });
const practiceStored = storage.defineItem<unknown>('local:practice', { fallback: {} });

type Item = {
  getValue(): Promise<unknown>;
  setValue(value: unknown): Promise<void>;
  watch(onChange: (value: unknown) => void): () => void;
};

/** An item that is read through its schema: whatever stands on disk may have been damaged since. */
const checked = <S extends z.ZodType>(stored: Item, schema: S, fallback: z.infer<S>) => {
  const read = (value: unknown): z.infer<S> => schema.safeParse(value).data ?? fallback;
  return {
    fallback,
    getValue: async () => read(await stored.getValue()),
    watch: (onChange: (value: z.infer<S>) => void) => stored.watch((value) => onChange(read(value))),
    /** Rejects when it is none, or when storage cannot be written. */
    setValue: async (value: z.input<S>) => stored.setValue(schema.parse(value)),
  };
};

/** Role and initials of who sits here. */
export const me = checked(meStored, Me, {});

/** Owner, backup, contact person, protocol and wording of the practice. */
export const practice = checked(practiceStored, Practice, NO_PRACTICE);

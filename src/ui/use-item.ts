/** One WXT storage item, read live. Writing is `item.setValue`: whoever looks, sees. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** The part of a WXT storage item that reading needs. */
export type Item<T> = {
  fallback: T;
  getValue(): Promise<T>;
  watch(onChange: (value: T) => void): () => void;
};

/** Undefined until storage answered; the item's fallback when storage cannot be read. */
export function useItem<T>(item: Item<T>): T | undefined {
  const [held, setHeld] = useState<{ item: Item<T>; value: T }>();
  useLayoutEffect(() => {
    let watched = true;
    let changed = false;
    const hold = (value: T) => watched && setHeld({ item, value });
    const stop = item.watch((value) => {
      changed = true;
      hold(value ?? item.fallback);
    });
    // A change that comes while the first read is under way is the newer of the two.
    item.getValue().then(
      (value) => changed || hold(value),
      () => changed || hold(item.fallback),
    );
    return () => {
      watched = false;
      stop();
    };
  }, [item]);
  return held?.item === item ? held.value : undefined;
}

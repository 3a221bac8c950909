import { onTestFinished } from 'vitest';

/** From now on every write to the database fails as on a full disk, until the returned function makes room or the test ends. */
export function fillDisk(): () => void {
  const { put, add } = IDBObjectStore.prototype;
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { put: full, add: full });
  const free = () => void Object.assign(IDBObjectStore.prototype, { put, add });
  onTestFinished(free);
  return free;
}

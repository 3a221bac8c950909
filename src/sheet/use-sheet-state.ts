import { useEffect, useState } from 'preact/hooks';
import { readSheetState, type SheetState, writeSheetState } from '../core/sheet-state.ts';

/** The choices of staff, kept in the address: reloading, closing and opening again lose nothing. */
export function useSheetState(): [SheetState, (change: Partial<SheetState>) => void] {
  const [state, setState] = useState(() => readSheetState(location.hash));
  useEffect(() => {
    const follow = () => setState(readSheetState(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const change = (some: Partial<SheetState>) => {
    // Read again: two quick presses must both count. Replaced, not added: the back button leads back to where one came from.
    const next = { ...readSheetState(location.hash), ...some };
    history.replaceState(null, '', writeSheetState(next));
    setState(next);
  };
  return [state, change];
}

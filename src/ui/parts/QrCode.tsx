import { encode } from 'uqr';
import s from './QrCode.module.css';

/** Modules of white around the code: four, as the standard asks (ISO/IEC 18004), so that every phone finds it. */
const QUIET = 4;

/** A web address as a QR code, drawn as one path of squares. Black on white in dark mode too: phones do not read it otherwise. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  const span = size + 2 * QUIET;
  return (
    <svg
      class={s.code}
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${span} ${span}`}
      shape-rendering="crispEdges"
      data-qr={address}
    >
      <rect x={-QUIET} y={-QUIET} width={span} height={span} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  );
}

import { Component, type ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { errorWords } from '../error-words.ts';
import s from './ErrorBoundary.module.css';

type State = { error?: unknown };

/**
 * The one place where a failed view ends: a plain sentence and what to do. What is logged is the
 * kind of error and the places in our code, never its message, since a message may quote data.
 */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, State> {
  override state: State = {};

  static override getDerivedStateFromError = (error: unknown): State => ({ error });

  override componentDidCatch(error: unknown): void {
    console.error('Beside:', ...(error instanceof Error ? [error.name, placesOf(error)] : [typeof error]));
  }

  override render() {
    if (!('error' in this.state)) return this.props.children;
    return (
      <main class={s.failed} data-state="failed">
        <div role="alert">
          <h1>{i18n.t('error.title')}</h1>
          <p>{errorWords(this.state.error)}</p>
        </div>
        <button type="button" data-look="go" onClick={() => location.reload()}>
          {i18n.t('error.reload')}
        </button>
      </main>
    );
  }
}

const placesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at |@/.test(line))
    .join('\n');

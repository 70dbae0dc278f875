/** What a page asks of the worker. Each question comes with a port, on which the answers go back. */
export interface Question { ask: 'state' | 'save' | 'stop' | 'take' | 'remove' }

/** What the worker says. While it saves it says so often; a page that hears nothing for long may ask again. */
export interface Answer {
  state: 'none' | 'saving' | 'part' | 'ready' | 'kept' | 'failed';
  /** Why saving ended before its end. */
  cause?: Failure;
  /** Of the edition that this worker can save. */
  edition: string;
  done: number;
  bytes: number;
  ofBytes: number;
  /** The edition that is read offline now, where there is one; it may be older. */
  kept?: string;
}

/** `network`: a file could not be had. `changed`: the site has moved on since. `full`: the browser gives no more room. */
export type Failure = 'network' | 'changed' | 'full';

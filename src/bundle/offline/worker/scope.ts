/** What the worker uses of a service worker's scope, which TypeScript's library of pages does not hold. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: { matchAll(options: { type: 'window' }): Promise<readonly WindowClient[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: Extendable & MessageEvent<unknown>) => void): void;
}

export interface Extendable { waitUntil(promise: Promise<unknown>): void }
export interface WindowClient { readonly url: string; navigate(url: string): Promise<unknown> }
export interface FetchEvent extends Extendable { readonly request: Request; respondWith(response: Promise<Response>): void }

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** The part of a language server that is asked here: it starts once, opens files, and tells of places in them. */
export class LanguageServer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #settings: object;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #received = Buffer.alloc(0);
  #last = 0;

  private constructor(program: string, root: string, settings: object) {
    this.#settings = settings;
    this.#child = spawn(process.execPath, [program, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child.stdout.on('data', (part: Buffer) => this.#read(part));
    // Without an answer every question is answered by nothing, so that nobody waits for a server that ended.
    this.#child.on('close', () => { for (const answer of this.#waiting.values()) answer(undefined); });
  }

  /** @param settings what the server gets where it asks for its configuration. */
  static async start(program: string, root: string, settings: object): Promise<LanguageServer> {
    const server = new LanguageServer(program, root, settings);
    const uri = pathToFileURL(root).href;
    await server.ask('initialize', {
      processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'samples' }],
      capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { hover: { contentFormat: ['markdown'] }, definition: { linkSupport: false } } },
    });
    server.#send({ method: 'initialized', params: {} });
    return server;
  }

  open(uri: string, text: string): void {
    this.#send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'python', version: 1, text } } });
  }

  async ask(method: string, params: object): Promise<unknown> {
    const id = (this.#last += 1);
    return new Promise((answer) => {
      this.#waiting.set(id, answer);
      this.#send({ id, method, params });
    });
  }

  end(): void {
    this.#child.kill();
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(part: Buffer): void {
    this.#received = Buffer.concat([this.#received, part]);
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('latin1', 0, Math.max(head, 0)))?.[1] ?? NaN);
      if (head < 0 || Number.isNaN(length) || this.#received.length < head + 4 + length) return;
      const text = this.#received.toString('utf8', head + 4, head + 4 + length);
      this.#received = this.#received.subarray(head + 4 + length);
      this.#take(JSON.parse(text));
    }
  }

  #take(message: unknown): void {
    if (!isMessage(message)) return;
    const { id, method } = message;
    if (method === undefined) {
      if (typeof id !== 'number') return;
      this.#waiting.get(id)?.(message.result);
      this.#waiting.delete(id);
      return;
    }
    // What the server asks: its configuration, a piece at a time; the rest needs no answer of substance.
    if (id !== undefined) this.#send({ id, result: method === 'workspace/configuration' ? itemsOf(message.params).map((section) => this.#setting(section)) : null });
  }

  #setting(section: string): unknown {
    return Object.entries(this.#settings).find(([name]) => name === section)?.[1] ?? null;
  }
}

interface Message { id?: number | string; method?: string; params?: unknown; result?: unknown }

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'jsonrpc' in value;
}

function itemsOf(params: unknown): string[] {
  const items: unknown = typeof params === 'object' && params !== null && 'items' in params ? params.items : [];
  return Array.isArray(items) ? items.map((item: unknown) => (typeof item === 'object' && item !== null && 'section' in item ? String(item.section) : '')) : [];
}

import type { SentRequest } from '../../../../../schema/index.ts';

/** Paths of all properties of a body: `properties.inputs.pumps.uri`; members of lists are `*`, empty objects are leaves. */
export function propertyPaths(value: unknown, before = ''): string[] {
  if (Array.isArray(value)) return value.some(isTree) ? [...new Set(value.flatMap((one) => propertyPaths(one, `${before}*.`)))] : [before.slice(0, -1)];
  if (!isTree(value) || Object.keys(value).length === 0) return [before.slice(0, -1)];
  return Object.entries(value).flatMap(([key, inner]) => propertyPaths(inner, `${before}${key}.`));
}

/** Whether a pattern names a path: `*` is any one name, `**` at its end anything below. */
export function names(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('.'), path.split('.')];
  if (wanted.at(-1) === '**') return given.length >= wanted.length - 1 && wanted.slice(0, -1).every((step, index) => step === '*' || step === given[index]);
  // An empty map is one that could hold the pattern's names.
  if (wanted.at(-1) === '*' && given.length === wanted.length - 1) return names(wanted.slice(0, -1).join('.'), path);
  return wanted.length === given.length && wanted.every((step, index) => step === '*' || step === given[index]);
}

/** What a request does, without the names of things: `PUT onlineEndpoints/deployments`. */
export function operationOf({ method, host, path }: SentRequest): string {
  const [plain = ''] = path.split('?');
  if (plain.includes('/mlflow/')) return `${method} mlflow`;
  if (host.endsWith('.search.windows.net')) return `${method} ${plain.replace(/\('[^']*'\)/g, '').slice(1)}`;
  if (plain.startsWith('/openai/')) return `${method} openai/${plain.replace(/^\/openai\/(?:deployments\/[^/]+\/|v1\/)/, '')}`;
  const below = /\/(?:workspaces|registries)\/[^/]+\/(.+)$/.exec(plain)?.[1];
  if (below === undefined) return `${method} ${/\/providers\/[^/]+\/([^/]+)\/[^/]+$/.exec(plain)?.[1] ?? plain}`;
  const steps = below.split('/');
  return `${method} ${steps.filter((_, index) => index % 2 === 0 || (steps.length % 2 === 1 && index === steps.length - 1)).join('/')}`;
}

/** The word by which the examples of one operation differ: kind of job, of compute, of datastore. */
export function kindOf(body: unknown): string | undefined {
  const properties = isTree(body) ? body['properties'] : undefined;
  const word = isTree(properties) ? properties['jobType'] ?? properties['computeType'] ?? properties['datastoreType'] : undefined;
  return typeof word === 'string' ? word : undefined;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

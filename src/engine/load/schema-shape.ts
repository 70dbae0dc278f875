import { z } from 'zod';
import type { Path } from './origins.ts';

/**
 * Keys a schema knows at a path, for offering the nearest one, and the description of a value.
 * Reads the JSON Schema, which is plain data, rather than zod's own insides.
 */
export function shapeAt(schema: z.ZodType, path: Path, value: unknown): Shape {
  let nodes = branches(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), value);
  let here = value;
  for (const step of path) {
    here = child(here, step);
    nodes = nodes.flatMap((node) => stepInto(node, step)).flatMap((node) => branches(node, here));
  }
  const keys = new Set(nodes.flatMap((node) => Object.keys(record(node['properties']))));
  const description = nodes.map((node) => node['description']).find((text) => typeof text === 'string');
  return { keys: [...keys], description };
}

/** The value at a path, or nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(child, value);
}

function stepInto(node: Json, step: string | number): Json[] {
  const next = typeof step === 'number' ? node['items'] : record(node['properties'])[step] ?? node['additionalProperties'];
  return isRecord(next) ? [next] : [];
}

/** A node, or those of its alternatives whose fixed values agree with what was written. */
function branches(node: Json, value: unknown): Json[] {
  const alternatives = [node['oneOf'], node['anyOf']].find(Array.isArray);
  if (!alternatives) return [node];
  const found = alternatives.filter(isRecord).filter((branch) =>
    Object.entries(record(branch['properties'])).every(([key, property]) =>
      !isRecord(property) || !('const' in property) || property['const'] === child(value, key)));
  const shown = found.length > 0 ? found : alternatives.filter(isRecord);
  return typeof node['description'] === 'string' ? [...shown, { description: node['description'] }] : shown;
}

function child(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isRecord(value) ? value[String(step)] : undefined;
}

function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Json = Record<string, unknown>;
export interface Shape { keys: readonly string[]; description?: string | undefined }

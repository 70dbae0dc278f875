import { Blueprint, GuideManifest } from '../../../schema/index.ts';

/** A manifest whose edition is 31 January 2026. */
export function minimalManifest(): GuideManifest {
  return GuideManifest.parse({
    id: 'small', title: 'Small', short: 'S', subtitle: 'Small guide', edition: '2026-01-31', language: 'en', url: 'https://example.org/',
    blueprints: ['exam-1'], parts: [{ id: 'basics', title: 'Basics', numeral: 'I', summary: 'Where it starts.' }],
    codeTabs: [], disclaimer: 'Speaks for nobody.', licence: { content: 'CC BY 4.0', code: 'MIT' },
  });
}

/** An outline of two domains, 40–50 and 50–60 per cent, with one objective each. */
export function minimalBlueprint(): Blueprint {
  const domain = (id: string, min: number, objective: string) => ({
    id, title: id, weight: { min, max: min + 10 }, groups: [{ id: `${id}-group`, title: 'Group', objectives: [{ id: objective, text: 'Do it' }] }],
  });
  return Blueprint.parse({
    id: 'exam-1', code: 'E-1', title: 'Exam', status: { state: 'active' },
    domains: [domain('first', 40, 'sampling'), domain('second', 50, 'tuning')], sources: ['manual'], checked: '2026-01-01',
  });
}

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, type Place } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import type { ComponentUse } from '../guide.ts';
import { usesIn, wordsOf, type Check } from './check.ts';
import { vocabulary, type Attribute, type Vocabulary } from './vocabulary.ts';

const KNOWN: ReadonlyMap<string, Vocabulary[string]> = new Map(Object.entries(vocabulary));

/** Content uses only components of the vocabulary, with the attributes these have. */
export const knownComponents: Check = (guide) => usesIn(guide).flatMap(({ use, place }) => {
  const attributes = KNOWN.get(use.name);
  if (attributes) return attributeFaults(use, new Map(Object.entries(attributes)), place);
  return [fault('unknown-component', place, `\`<${use.name}>\` is not a component.`, offer(use.name, KNOWN.keys(), 'Write it in plain Markdown.'))];
});

function attributeFaults(use: ComponentUse, known: ReadonlyMap<string, Attribute>, place: Place): Diagnostic[] {
  const missing = [...known].filter(([name, { required }]) => required && use.attributes[name] === undefined)
    .map(([name]) => fault('missing-attribute', place, `\`<${use.name}>\` has no \`${name}\`.`, `Add \`${name}="…"\`.`));
  const faulty = Object.entries(use.attributes).flatMap(([name, value]) => {
    const attribute = known.get(name);
    if (!attribute) return [fault('unknown-attribute', place, `\`<${use.name}>\` has no attribute \`${name}\`.`, offer(name, known.keys(), 'Remove it.'))];
    const wanted = wantedInstead(attribute, value);
    return wanted === undefined ? [] : [fault('attribute-value', place, `\`${name}="${value}"\` of \`<${use.name}>\` is not of the right form.`, wanted)];
  });
  return [...missing, ...faulty];
}

/** What to write instead, or nothing where the value will do. */
function wantedInstead({ form }: Attribute, value: string): string | undefined {
  if (typeof form !== 'string') return form.includes(value) ? undefined : offer(value, form, 'Leave the component out.');
  if (FORMS[form].test(form === 'ids' || form === 'objectives' ? wordsOf(value).join(' ') : value)) return undefined;
  return WANTED[form];
}

const FORMS = {
  id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  ids: /^[a-z0-9]+(?:[- ][a-z0-9]+)*$/,
  text: /\S/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  objectives: /^[a-z0-9-]+\/[a-z0-9-]+(?: [a-z0-9-]+\/[a-z0-9-]+)*$/,
} as const;

const WANTED = {
  id: 'Write an id: lower-case letters, digits and single hyphens.',
  ids: 'Write one or more ids, separated by spaces.',
  text: 'Write some text between the quotes.',
  date: 'Write a date as YYYY-MM-DD.',
  objectives: 'Write `blueprint/objective`, several separated by spaces.',
} as const;

import { fault } from '../diagnostics/fault.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Check } from './check.ts';

/** Every source stands on a host that the guide allows, by `https`. */
export const sourceHosts: Check = ({ sources, rules }, { origins }) => [...sources.values()].flatMap((source) => {
  const { hostname, protocol } = new URL(source.url);
  const place = origins.at(source, 'url');
  if (protocol !== 'https:') return [fault(
    'source-host', place,
    `The address of \`${source.id}\` begins with \`${protocol}\`.`,
    'Write an `https://` address.',
  )];
  if (rules.sourceHosts.includes(hostname)) return [];
  const close = nearest(hostname, rules.sourceHosts);
  return [fault(
    'source-host', place,
    `The host \`${hostname}\` is not allowed for sources.`,
    `${close ? `Write \`${close}\`, cite` : 'Cite'} another source, or add the host to \`sourceHosts\` in \`rules.yaml\`.`,
  )];
});

import { Refusal, sourcesLine, titleOf, type Scaffold } from './scaffold.ts';

/** A scenario that several items share. */
export const caseStudy: Scaffold = (guide, wishes) => ({
  files: {
    [`cases/${wishes.id}.yaml`]: `id: ${wishes.id}
title: ${titleOf(wishes, 'who it is about')}
tabs:
  - { id: overview, title: Overview, text: "TODO: who they are and what they have" }
  - { id: needs, title: Needs, text: "TODO: what they want, and what binds them" }
${sourcesLine(guide)}
verified: ${guide.manifest.edition} # TODO: the day it was last read against them
`,
  },
  next: `Ask about it: \`npm run new -- item --type case --case ${wishes.id} --id …\`.`,
});

/** An entry of the glossary. */
export const term: Scaffold = (guide, wishes) => ({
  files: {
    [`terms/${wishes.id}.yaml`]: `id: ${wishes.id}
name: ${JSON.stringify(wishes.title ?? wishes.id.replaceAll('-', ' '))} # TODO: as it stands in running text
definition: "TODO: one to three sentences"
${sourcesLine(guide)}
checked: ${guide.manifest.edition} # TODO: the day it was compared with them
`,
  },
  next: `Link it where a chapter first uses it: \`<Term id="${wishes.id}">…</Term>\`.`,
});

/** A source, on the first host that the guide allows. */
export const source: Scaffold = ({ manifest, rules }, wishes) => {
  const [host] = rules.sourceHosts;
  if (host === undefined) throw new Refusal('The guide allows no host for sources. Add one to `sourceHosts` in `rules.yaml` first.');
  return {
    files: {
      [`sources/${wishes.id}.yaml`]: `id: ${wishes.id}
title: ${titleOf(wishes, 'its own title')}
publisher: "TODO: who publishes it"
url: https://${host}/ # TODO: its address
kind: documentation # TODO: documentation, repository, paper, policy, issue, announcement, standard or report
version: "TODO: commit, edition or date it carries itself"
checked: ${manifest.edition} # TODO: the day you read it
`,
    },
    next: `Cite it by \`<Cite id="${wishes.id}" />\`, and list it in \`sources\` of the page.`,
  };
};

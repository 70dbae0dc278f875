/** Pinned, so that a key can be computed where Mermaid is not installed; a test compares it with the package. */
export const mermaidVersion = '12.3.0';

/** Raised with every change of the cleaner or of what is done in the page, so that figures are drawn anew. */
export const cleanerVersion = 2;

/** SHA-256 of the face that labels are measured in; a test compares it with the file. */
export const labelFont = { file: 'franklin.woff2', family: 'Franklin', sha256: '276ddc7f0cb63222e8be56180ba60a94b313f371b6a6ccfcb17488d7b1b3e62a' } as const;

/** Size of a label at natural size, in pixels. */
export const labelSize = 14;

/**
 * What Mermaid is told. Its defaults change between versions, so all that shapes a drawing is named.
 * ELK draws right-angled lines, which suit engraved plates; labels are real text, never HTML.
 */
export const mermaidConfig = {
  startOnLoad: false,
  theme: 'base',
  look: 'classic',
  layout: 'elk',
  htmlLabels: false,
  deterministicIds: true,
  deterministicIDSeed: 'fieldguide',
  handDrawnSeed: 1,
  securityLevel: 'strict',
  fontFamily: labelFont.family,
  fontSize: labelSize,
  flowchart: { htmlLabels: false, wrappingWidth: 190, minNodeWidth: 84, padding: 12, nodeSpacing: 32, rankSpacing: 44, useMaxWidth: false },
  class: { htmlLabels: false, useMaxWidth: false },
  state: { wrappingWidth: 190, minNodeWidth: 84, useMaxWidth: false },
  sequence: { useMaxWidth: false, actorFontFamily: labelFont.family, messageFontFamily: labelFont.family, noteFontFamily: labelFont.family, actorFontSize: labelSize, messageFontSize: labelSize, noteFontSize: labelSize },
  gantt: { useWidth: 720, useMaxWidth: false },
} as const;

/** What differs for upright drawings: less room between parts, labels that break sooner. */
export const phoneConfig = {
  ...mermaidConfig,
  flowchart: { ...mermaidConfig.flowchart, wrappingWidth: 120, minNodeWidth: 24, padding: 10, nodeSpacing: 18, rankSpacing: 34 },
  state: { ...mermaidConfig.state, wrappingWidth: 120, minNodeWidth: 60, nodeSpacing: 18, rankSpacing: 34 },
  sequence: { ...mermaidConfig.sequence, width: 96, actorMargin: 24, messageMargin: 30, wrap: true, wrapPadding: 6 },
} as const;

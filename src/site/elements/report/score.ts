import { changeOf, cutOf, type Outcome } from '../../../study/report/index.ts';
import { filled } from '../../strings/filled.ts';
import { countOf, oneOrMany, reportWords } from '../../strings/report.ts';
import { make } from '../make.ts';
import { likesOf, type Report } from './report.ts';
import { dayOf, longTime, percent, signed } from './says.ts';
import { put } from './slots.ts';

/** The head of a report: which sitting, its share, its verdict or why there is none, and in words what they rest on. */
export function showScore(report: Report, reports: readonly Report[]): void {
  const { sitting: { sitting }, blueprint, outcome } = report;
  put('over', [reportWords.modes[sitting.mode], blueprint?.code, dayOf(sitting.at)].filter((part) => part !== undefined).join(', '));
  put('title', ...(outcome ? headline(outcome) : [reportWords.nothingCounts]));
  document.title = document.title.replace(/^.*?(?= · |$)/, `${reportWords.modes[sitting.mode]}, ${dayOf(sitting.at)}`);
  const sentences = outcome ? [...account(report, outcome), change(report, reports)] : [reportWords.nothingCountsNote, ...uncounted(report)];
  put('lede', ...sentences.filter((text) => text !== '').map((text) => make('p', {}, text)));
}

function headline({ share, verdict }: Outcome): Node[] {
  return [make('b', {}, `${percent(share.raw)}%`), make('span', {}, ` ${verdict ? reportWords.verdicts[verdict] : reportWords.ofPoints}`)];
}

function account(report: Report, outcome: Outcome): string[] {
  const { points, of, share, questions, right } = outcome;
  const { spent, ended } = report.sitting;
  return [
    `${filled(reportWords.points, { points, of, questions: countOf(questions, 'question'), time: longTime(spent / 60_000), right })}${ended?.by === 'time' ? ` ${reportWords.byTime}` : ''}`,
    filled(reportWords.interval, { low: percent(share.low), high: percent(share.high) }),
    estimate(report, outcome),
    silence(report, outcome),
    ...uncounted(report),
  ];
}

function estimate({ blueprint }: Report, { estimate: estimated }: Outcome): string {
  const exam = blueprint?.exam;
  if (!estimated || !exam) return '';
  const { pass, scale, scoring } = exam;
  return filled(reportWords.estimate, { ...estimated, scale, pass, cut: percent(cutOf(exam)), scoring }).replace('  ', ' ');
}

function silence({ sitting: { sitting }, bank, blueprint }: Report, { silence: reason, questions }: Outcome): string {
  if (!reason) return '';
  const missing = Object.entries(sitting.missing).filter(([, count]) => count > 0).map(([domain, count]) => filled(reportWords.missing, {
    questions: countOf(count, 'question'), domain: bank.domains[`${sitting.blueprint ?? ''}/${domain}`]?.title ?? domain,
  })).join(', ');
  return filled(reportWords.silence[reason], { missing, questions: countOf(questions, 'question'), least: blueprint?.questions ?? 0 });
}

/** What counts for nothing is said, so that nobody looks for it. */
function uncounted({ marks }: Report): string[] {
  const [aside, left] = (['aside', 'left'] as const).map((standing) => marks.filter((mark) => mark.standing === standing).length);
  return [aside ? oneOrMany(reportWords.aside, aside) : '', left ? oneOrMany(reportWords.left, left) : ''];
}

/** How the share differs from that of the sitting before, and whether chance explains it. */
function change(report: Report, reports: readonly Report[]): string {
  const likes = likesOf(report, reports);
  const before = likes[likes.findIndex(({ sitting }) => sitting.sitting.id === report.sitting.sitting.id) - 1];
  if (!before || !report.outcome) return '';
  const { by, low, high } = changeOf(before.outcome.share, report.outcome.share);
  const points = percent(by);
  const which = points > 0 ? 'more' : points < 0 ? 'less' : 'same';
  const head = filled(reportWords.change[which], { by: Math.abs(points), day: dayOf(before.sitting.sitting.at) });
  return `${head} ${filled(reportWords.change[low <= 0 && high >= 0 ? 'chance' : 'real'], { low: signed(low), high: signed(high) })}`;
}

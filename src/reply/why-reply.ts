import { words } from '../article/words.ts'
import type { Answer, Span, Why } from '../domain.ts'
import { ANSWERED_FROM } from '../answer/verdict.ts'
import { box, COLOURS, text } from './components.ts'
import { cutWords } from './fit-text.ts'
import { bold, join, md, small } from './markdown.ts'
import { noticeReply } from './notice-reply.ts'
import type { Reply } from './reply.ts'
import { sourceText } from './source-text.ts'
import { TEXTS, whyNothing } from './texts.ts'

/** Why the first passage of an answer stands there, for whoever asks, in words that can be checked against it. */
export function whyReply({ question, verdict, evidence: [first] }: Answer): Reply {
  if (verdict.kind === 'nothing') return noticeReply(whyNothing(verdict.why), { onlyYou: true })
  if (first?.why === undefined) return noticeReply(TEXTS.why.bySpeaker, { onlyYou: true })
  const source = sourceText(first.read.article, TEXTS.paragraph(first.passage.number))
  const lines = [
    small(cutWords(question.text.trim(), 200)),
    bold(TEXTS.why.title),
    ...linesOf(first.why, (span) => cutWords(words(first.read.article, span), 40)).map((line) => md`• ${line}`),
    small(source),
  ]
  return { components: [box(COLOURS[verdict.kind], [text(join(lines, '\n'))])], onlyYou: true }
}

function linesOf(
  { found, near, missing, akin, together, kind, fits, confidence }: Why,
  shown: (span: Span) => string,
): string[] {
  return [
    TEXTS.why.found(found, found.length + near.length + missing.length),
    ...(together.length === 0 ? [] : [TEXTS.why.together(together)]),
    ...(near.length === 0 ? [] : [TEXTS.why.near(near)]),
    ...(missing.length === 0 ? [] : [TEXTS.why.missing(missing)]),
    ...(akin.length === 0 ? [] : [TEXTS.why.akin(akin.map(({ asked, there }) => [asked, shown(there)]))]),
    ...(kind === undefined ? [] : [TEXTS.why.kind(kind, fits)]),
    TEXTS.why.confidence(confidence, ANSWERED_FROM),
  ]
}

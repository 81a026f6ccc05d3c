import { useTranslation } from 'react-i18next'
import type { Praise, PraiseSpan } from '@/api/shapes'
import classes from './praise.module.css'

/** All that the customer said there, with the words that decided marked by what they spoke for. */
export function Words({ praise }: { praise: Praise }) {
  const { t } = useTranslation()
  return (
    <p className={classes.words} lang={praise.language}>
      {partsOf(praise.words, praise.spans).map(({ start, text, span }) =>
        span ? (
          <mark
            key={start}
            className={classes.cue}
            data-side={sideOf(span)}
            title={`${t(`praise.cue.${span.kind}`)} ${signed(span.weight)}`}
          >
            {text}
          </mark>
        ) : (
          <span key={start}>{text}</span>
        ),
      )}
    </p>
  )
}

export function signed(weight: number): string {
  return weight > 0 ? `+${weight.toFixed(1)}` : weight < 0 ? `−${Math.abs(weight).toFixed(1)}` : '0'
}

/** Words that ask or suppose weigh nothing and take the weight of others; they are shown as what they are. */
export function sideOf({ kind, weight }: PraiseSpan): 'for' | 'against' | 'aside' {
  if (weight < 0 && kind !== 'asking') return 'against'
  return weight > 0 ? 'for' : 'aside'
}

function partsOf(words: string, spans: PraiseSpan[]) {
  const parts: { start: number; text: string; span: PraiseSpan | null }[] = []
  let at = 0
  for (const span of decisive(spans)) {
    if (span.start < at) continue
    if (span.start > at) parts.push({ start: at, text: words.slice(at, span.start), span: null })
    parts.push({ start: span.start, text: words.slice(span.start, span.end), span })
    at = span.end
  }
  parts.push({ start: at, text: words.slice(at), span: null })
  return parts
}

/** Who is meant and where it stands is context; only what weighed, or lost its weight, is worth a mark. */
export function decisive(spans: PraiseSpan[]): PraiseSpan[] {
  return spans.filter(({ kind, why }) => !CONTEXT.has(kind) || why !== '')
}

const CONTEXT = new Set([
  'person',
  'place',
  'stress',
  'contrast',
  'denial',
  'supposing',
  'formerly',
  'elsewhere',
  'asking',
  'courtesy',
])

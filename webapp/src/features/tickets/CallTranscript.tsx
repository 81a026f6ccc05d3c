import { useTranslation } from 'react-i18next'
import type { Call } from '@/api/shapes'
import { formatLength } from '@/lib/formatNumber'
import { LongText } from '@/ui/LongText'
import classes from './call.module.css'

/** What was said: line by line where it is known who said what, else as one text. */
export function CallTranscript({ call, language }: { call: Call; language: string | null }) {
  const { t } = useTranslation()
  if (!call.transcript && call.lines.length === 0) return null
  return (
    <details className={classes.transcript} open>
      <summary>{t('call.transcript')}</summary>
      {call.lines.length === 0 ? (
        <LongText text={call.transcript} language={language} />
      ) : (
        <ol className={classes.spoken} lang={language || undefined}>
          {call.lines.map(({ seconds, speaker, text }, at) => (
            <li key={at} data-speaker={speaker || undefined}>
              <span>
                {speaker ? t(`call.speaker.${speaker}`) : null}{' '}
                {seconds === null ? null : <small className="num">{formatLength(seconds)}</small>}
              </span>
              <span dir="auto">{text}</span>
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}

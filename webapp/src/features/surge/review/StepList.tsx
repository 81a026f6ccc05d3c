import { useTranslation } from 'react-i18next'
import { formatTime } from '@/lib/formatDate'
import type { SurgeStep } from '../api/shapes'
import classes from '../surge.module.css'
import { stepTarget } from './stepTarget'

const KINDS = ['normal', 'watch', 'surge', 'cooling', 'ended'] as const

/** What the series did, and what people did about it, in order and by the shop's clock. */
export function StepList({ steps, zone }: { steps: SurgeStep[]; zone: string }) {
  const { t, i18n } = useTranslation()
  if (steps.length === 0) return <p className={classes.dim}>{t('surgeReview.report.none')}</p>
  return (
    <ol className={classes.rows}>
      {steps.map((step, at) => (
        <li key={at}>
          <span className="num">{formatTime(step.at, i18n.language, zone)}</span> {words(step)}
        </li>
      ))}
    </ol>
  )

  function words(step: SurgeStep): string {
    const kind = KINDS.find((each) => each === step.kind.toLowerCase())
    if (kind) {
      const series = step.series.toLowerCase() as 'orders'
      return t(`surgeReview.report.step.${kind}`, {
        series: t(`surge.series.${series}`),
        count: Number(step.detail) || 0,
      })
    }
    const known = `surgeReview.did.${step.kind}`
    const did = i18n.exists(known) ? t(known as 'surgeReview.did.opened incident') : step.kind
    return [step.by, did, ...stepTarget(step, t, i18n.language)].filter(Boolean).join(' · ')
  }
}

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import type { Assessment } from './api/shapes'
import { Part } from './Part'
import { ReasonRow } from './ReasonRow'
import classes from './risk.module.css'
import { Ties } from './ties/Ties'
import { useOwn } from './useOwn'

interface Props {
  assessment: Assessment
  /** Whose ties are shown; null as long as nobody is known. */
  customer: string | null
  mayManage: boolean
}

/** The parts of an assessment, each only where there is something to say. */
export function EvidenceBody({ assessment, customer, mayManage }: Props) {
  const { t, i18n } = useTranslation()
  const own = useOwn()
  const { band, computed, reasons, speaksFor, unknown, lower, percentile, override, links } = assessment
  return (
    <>
      {override ? (
        <Text size="sm" className={classes.override}>
          {t('risk.overridden', {
            by: override.by,
            until: formatDay(override.until, i18n.language),
            reason: override.reason,
          })}
        </Text>
      ) : null}
      {computed === band || override ? null : (
        <Text size="sm" c="dimmed">
          {t('risk.held', { band: t(`band.${computed}`) })}
        </Text>
      )}
      {percentile === null ? null : (
        <Text size="sm" c="dimmed">
          {t('risk.percentile', { percent: Math.round(percentile) })}
        </Text>
      )}
      <Part title={t('risk.reasons')} empty={t('risk.noReasons')} count={reasons.length}>
        {reasons.map((each) => (
          <ReasonRow key={each.rule} reason={each} />
        ))}
      </Part>
      {speaksFor.length > 0 ? (
        <Part title={t('risk.speaksFor')} count={speaksFor.length}>
          {speaksFor.map((each) => (
            <ReasonRow key={each.rule} reason={each} />
          ))}
        </Part>
      ) : null}
      {unknown.length > 0 ? (
        <Part title={t('risk.unknown')} count={unknown.length}>
          {unknown.map((each) => (
            <li key={each.rule}>
              <span>{own(each)}</span>
              <small>{own({ en: each.why, ko: each.whyKo })}</small>
            </li>
          ))}
        </Part>
      ) : null}
      {lower.length > 0 ? (
        <Part title={t('risk.lower')} count={lower.length}>
          {lower.map((each) => (
            <li key={each.en}>{own(each)}</li>
          ))}
        </Part>
      ) : null}
      <Ties customer={customer} links={links} mayManage={mayManage} />
    </>
  )
}

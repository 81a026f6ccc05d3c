import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '@/lib/formatDate'
import type { Assessment } from './api/shapes'
import { ReasonRow } from './ReasonRow'
import classes from './risk.module.css'
import { useOwn } from './useOwn'

/** The parts of an assessment, each only where there is something to say. */
export function EvidenceBody({ assessment, customer }: { assessment: Assessment; customer: string | null }) {
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
      {links.length > 0 ? (
        <Part title={t('risk.links')} count={links.length}>
          {links.map(({ customer: other, name, kinds, samePerson }) => (
            <li key={other}>
              <Anchor component={Link} to={`/customers/${other}`} size="sm">
                {name || other}
              </Anchor>
              <small>{[t(samePerson ? 'risk.samePerson' : 'risk.sameHome'), ...kinds.map(linkKind)].join(' · ')}</small>
            </li>
          ))}
        </Part>
      ) : null}
      {customer ? (
        <Anchor component={Link} to={`/rma?needs=all&customer=${encodeURIComponent(customer)}`} size="sm">
          {t('risk.otherReturns')}
        </Anchor>
      ) : null}
    </>
  )

  function linkKind(kind: string): string {
    const key = `risk.linkKind.${kind}`
    return i18n.exists(key) ? t(key as 'risk.linkKind.mail') : kind
  }
}

interface PartProps {
  title: string
  empty?: string
  count: number
  children: React.ReactNode
}

function Part({ title, empty, count, children }: PartProps) {
  return (
    <section aria-label={title} className={classes.part}>
      <Text size="sm" fw={650} component="h3" m={0}>
        {title}
      </Text>
      {count === 0 ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        <ul className={classes.reasons}>{children}</ul>
      )}
    </section>
  )
}

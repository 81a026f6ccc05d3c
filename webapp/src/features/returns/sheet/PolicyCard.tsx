import { Text } from '@mantine/core'
import { IconCheck, IconHandStop, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import type { PolicyFinding } from '../api/policyShapes'
import type { ReturnItem, Rma, Verdict } from '../api/shapes'
import { usePolicyOf } from '../api/usePolicyOf'
import classes from './sheet.module.css'
import { lastDay, windowClock } from './windowClock'

const ICONS: Record<Verdict, typeof IconCheck> = { yes: IconCheck, no: IconX, ask: IconHandStop }

/** What the posted policy says, in its own words, with the time that it gives. */
export function PolicyCard({ rma }: { rma: Rma }) {
  const { t } = useTranslation()
  const policy = usePolicyOf(rma.number)
  return (
    <Card title={t('returnDesk.policy')}>
      <Loaded query={policy} failed={t('returnDesk.policyFailed')} skeleton={<ListSkeleton rows={3} height={24} />}>
        {({ version, verdict, findings, windowStart, windowEnd, photoWanted, keepItem }) => (
          <>
            <Text fw={600}>{t(`returnDesk.verdict.${verdict}`)}</Text>
            {windowStart && windowEnd ? <Clock rma={rma} windowStart={windowStart} windowEnd={windowEnd} /> : null}
            <Findings findings={findings} items={rma.items} />
            {photoWanted ? <Text size="sm">{t('returnDesk.photoWanted')}</Text> : null}
            {keepItem ? <Text size="sm">{t('returnDesk.keepItem')}</Text> : null}
            <Text size="xs" c="dimmed" mt="xs">
              {t('returnDesk.policyVersion', { version })}
            </Text>
          </>
        )}
      </Loaded>
    </Card>
  )
}

function Clock({ rma, windowStart, windowEnd }: { rma: Rma; windowStart: string; windowEnd: string }) {
  const { t, i18n } = useTranslation()
  const { used, asked, daysLeft } = windowClock(windowStart, windowEnd, rma.requestedAt)
  const late = daysLeft < 0
  const words = late
    ? t('returnDesk.windowOver', { count: -daysLeft })
    : t('returnDesk.windowLeft', { count: daysLeft })
  return (
    <div>
      <div className={classes.clock} role="img" aria-label={words}>
        <i style={{ width: `${used * 100}%` }} data-over={late || undefined} />
        <b style={{ left: `${asked * 100}%` }} />
      </div>
      <div className={classes.ends}>
        <span>{formatDay(windowStart, i18n.language)}</span>
        <span>{t('returnDesk.until', { day: formatDay(lastDay(windowEnd), i18n.language) })}</span>
        {late ? <span>{t('returnDesk.askedOn', { day: formatDay(rma.requestedAt, i18n.language) })}</span> : null}
      </div>
      <Text size="sm">{words}</Text>
    </div>
  )
}

/** What speaks against it comes first, with the policy's sentence; what is in order is said once each. */
function Findings({ findings, items }: { findings: PolicyFinding[]; items: ReturnItem[] }) {
  const { t, i18n } = useTranslation()
  const own = (en: string, ko: string) => (i18n.language === 'ko' ? ko : en)
  const against = findings.filter(({ verdict }) => verdict !== 'yes')
  const fine = findings.filter(
    ({ verdict, en }, at) => verdict === 'yes' && at === findings.findIndex((f) => f.en === en),
  )
  return (
    <ul className={classes.findings}>
      {[...against, ...fine].map((finding) => {
        const Mark = ICONS[finding.verdict]
        const about = items.length > 1 && finding.verdict !== 'yes' ? `${nameOf(finding.line)}: ` : ''
        return (
          <li key={finding.rule + finding.line + finding.en} data-verdict={finding.verdict}>
            <Mark size={16} role="img" aria-label={t(`returnDesk.says.${finding.verdict}`)} />
            <div>
              {about + own(finding.en, finding.ko)}
              {finding.verdict === 'yes' ? null : <small>{own(finding.clauseEn, finding.clauseKo)}</small>}
            </div>
          </li>
        )
      })}
    </ul>
  )

  function nameOf(line: string): string {
    return items.find((item) => item.line === line)?.name ?? line
  }
}

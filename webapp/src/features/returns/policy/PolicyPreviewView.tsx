import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '@/lib/formatDate'
import { formatCount } from '@/lib/formatNumber'
import { Tone, type ToneColor } from '@/ui/Tone'
import { WideTable } from '@/ui/WideTable'
import type { Verdict } from '../api/shapes'
import { rmaPath } from '../rmaPath'
import classes from './policy.module.css'
import type { PolicyPreview } from './terms'

const VERDICTS: Verdict[] = ['yes', 'ask', 'no']
const COLORS: Record<Verdict, ToneColor> = { yes: 'green', ask: 'yellow', no: 'red' }

/** What the draft would have said to last year's returns, beside what is said now. */
export function PolicyPreviewView({ preview }: { preview: PolicyPreview }) {
  const { t, i18n } = useTranslation()
  const { since, decided, inForce, changes, changed } = preview
  const korean = i18n.language === 'ko'
  return (
    <section aria-label={t('returnPolicy.preview')} aria-live="polite">
      <Text fw={650}>{t('returnPolicy.preview')}</Text>
      <Text size="sm" c="dimmed">
        {t('returnPolicy.since', { day: formatDay(since, i18n.language) })}
      </Text>
      <div className={classes.counts}>
        {VERDICTS.map((verdict) => (
          <div key={verdict}>
            <Tone color={COLORS[verdict]}>{t(`returnDesk.says.${verdict}`)}</Tone>
            <strong className="num">{formatCount(decided[verdict], i18n.language)}</strong>
            <small className="num">
              {t('returnPolicy.now', { shown: formatCount(inForce[verdict], i18n.language) })}
            </small>
          </div>
        ))}
      </div>
      <Text size="sm">{t('returnPolicy.changes', { count: changes })}</Text>
      {changed.length > 0 ? (
        <WideTable label={t('returnPolicy.preview')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('returnPolicy.which')}</Table.Th>
              <Table.Th>{t('returnPolicy.was')}</Table.Th>
              <Table.Th>{t('returnPolicy.would')}</Table.Th>
              <Table.Th>{t('returnPolicy.why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changed.map((one) => (
              <Table.Tr key={(one.number ?? one.order) + one.at}>
                <Table.Td>
                  {one.number ? (
                    <Link to={rmaPath(one.number)}>{one.number}</Link>
                  ) : (
                    <Link to={`/orders/${encodeURIComponent(one.order)}`}>{one.order}</Link>
                  )}
                </Table.Td>
                <Table.Td>{t(`returnDesk.says.${one.was}`)}</Table.Td>
                <Table.Td>
                  <Tone color={COLORS[one.would]}>{t(`returnDesk.says.${one.would}`)}</Tone>
                </Table.Td>
                <Table.Td>{one.reasons.map(({ en, ko }) => (korean ? ko : en)).join(' ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      ) : null}
    </section>
  )
}

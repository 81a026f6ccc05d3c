import { Anchor, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDateTime } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Tone } from '@/ui/Tone'
import { WideTable } from '@/ui/WideTable'
import { SavedMenu } from './SavedMenu'
import { ScheduleDialog } from './ScheduleDialog'
import type { SavedReport, Schedule } from './shapes'
import { useSavedReports } from './useSavedReports'

/** What a schedule says of its rest, by the words for it; what else went wrong is said as it came. */
const RESTS: Record<string, 'nobody' | 'owner' | 'allLeft' | 'refused' | 'slow' | undefined> = {
  'nobody of the recipients may read it any more': 'nobody',
  'whoever saved it has left, or may not read it any more': 'owner',
  'all recipients have taken themselves off': 'allLeft',
  'a mail to one of the recipients was refused or came back': 'refused',
  'the report took too long': 'slow',
}

/** What was saved, by oneself and by those who share or mail it, and when it is mailed. */
export function SavedList() {
  const { t } = useTranslation()
  const saved = useSavedReports()
  return (
    <Card title={t('savedReports.title')}>
      <Loaded query={saved} failed={t('savedReports.failed')} skeleton={<ListSkeleton rows={2} height={40} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('savedReports.none')}</Text>
          ) : (
            <WideTable label={t('savedReports.title')}>
              <Table.Tbody>
                {items.map((report) => (
                  <SavedLine key={report.id} report={report} />
                ))}
              </Table.Tbody>
            </WideTable>
          )
        }
      </Loaded>
    </Card>
  )
}

function SavedLine({ report }: { report: SavedReport }) {
  const { t } = useTranslation()
  const [scheduling, setScheduling] = useState(false)
  const { schedule } = report
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/reports/${report.report}?${new URLSearchParams(report.filter)}`}>
          {report.name}
        </Anchor>
        <Text size="xs" c="dimmed">
          {report.mine ? t(report.shared ? 'savedReports.mineShared' : 'savedReports.mine') : report.owner}
        </Text>
      </Table.Td>
      <Table.Td>{schedule ? <ScheduleText schedule={schedule} /> : null}</Table.Td>
      <Table.Td ta="right">
        <SavedMenu report={report} onSchedule={() => setScheduling(true)} />
        {scheduling ? <ScheduleDialog report={report} onClose={() => setScheduling(false)} /> : null}
      </Table.Td>
    </Table.Tr>
  )
}

function ScheduleText({ schedule }: { schedule: Schedule }) {
  const { t, i18n } = useTranslation()
  const { every, hour, zone, paused, why, nextAt } = schedule
  return (
    <Group gap={8}>
      <Text size="sm">
        {t('savedReports.when', {
          every: t(`savedReports.every.${every}`),
          hour: `${String(hour).padStart(2, '0')}:00`,
          zone,
        })}
      </Text>
      {paused ? (
        <Tone color="yellow">
          {why
            ? t('savedReports.pausedWhy', { why: RESTS[why] ? t(`savedReports.rests.${RESTS[why]}`) : why })
            : t('savedReports.paused')}
        </Tone>
      ) : (
        <Text size="xs" c="dimmed">
          {t('savedReports.next', { at: formatDateTime(nextAt, i18n.language) })}
        </Text>
      )}
    </Group>
  )
}

import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '@/ui/useAsk'
import type { SavedReport } from './shapes'
import { useSchedule } from './useSchedule'

/** What can be done with a saved report; what changes it only its owner does. */
export function SavedMenu({ report, onSchedule }: { report: SavedReport; onSchedule: () => void }) {
  const { t } = useTranslation()
  const ask = useAsk()
  const act = useSchedule()
  const { id, schedule, mine } = report
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('savedReports.actions', { name: report.name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => act.mutate({ deed: 'copy', id })}>{t('savedReports.copy')}</Menu.Item>
        {mine ? <Menu.Item onClick={onSchedule}>{t('savedReports.schedule')}</Menu.Item> : null}
        {mine && schedule ? (
          <>
            <Menu.Item onClick={() => act.mutate({ deed: schedule.paused ? 'resume' : 'pause', id })}>
              {t(schedule.paused ? 'savedReports.resume' : 'savedReports.pause')}
            </Menu.Item>
            <Menu.Item onClick={() => act.mutate({ deed: 'remove', id })}>{t('savedReports.unschedule')}</Menu.Item>
          </>
        ) : null}
        {mine ? (
          <Menu.Item
            color="red"
            onClick={() =>
              ask({
                title: t('savedReports.forget'),
                why: t('savedReports.forgetWhy', { name: report.name }),
                confirm: t('savedReports.forget'),
                onConfirm: () => act.mutate({ deed: 'forget', id }),
              })
            }
          >
            {t('savedReports.forget')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  )
}

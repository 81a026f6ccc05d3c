import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAccount, useMay } from '@/api/useSession'
import { useAsk } from '@/ui/useAsk'
import type { SavedReport } from './shapes'
import { useSchedule } from './useSchedule'

/** What can be done with a saved report; what changes it only its owner does, but mails stop for others too. */
export function SavedMenu({ report, onSchedule }: { report: SavedReport; onSchedule: () => void }) {
  const { t } = useTranslation()
  const ask = useAsk()
  const act = useSchedule()
  const me = useAccount()
  const oversees = useMay('MANAGE_ACCOUNTS')
  const { id, schedule, mine } = report
  const stops = mine || oversees
  const mailed = me ? schedule?.recipients.includes(me.id) : false
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
        {mailed ? (
          <Menu.Item onClick={() => act.mutate({ deed: 'leave', id })}>{t('savedReports.leave')}</Menu.Item>
        ) : null}
        {mine && schedule?.paused ? (
          <Menu.Item onClick={() => act.mutate({ deed: 'resume', id })}>{t('savedReports.resume')}</Menu.Item>
        ) : null}
        {stops && schedule && !schedule.paused ? (
          <Menu.Item onClick={() => act.mutate({ deed: 'pause', id })}>{t('savedReports.pause')}</Menu.Item>
        ) : null}
        {stops && schedule ? (
          <Menu.Item onClick={() => act.mutate({ deed: 'remove', id })}>{t('savedReports.unschedule')}</Menu.Item>
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

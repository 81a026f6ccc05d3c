import { ActionIcon, Group, Switch, Text } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@/lib/formatDate'
import { Time } from '@/ui/Time'
import { Tone } from '@/ui/Tone'
import { useAsk } from '@/ui/useAsk'
import { useSay } from '@/ui/useSay'
import { useRemoveAnnouncement } from './api/useRemoveAnnouncement'
import { useTurnAnnouncement } from './api/useTurnAnnouncement'
import classes from './phoneSettings.module.css'
import type { Announcement } from './shapes'
import { useWording } from './useWording'

interface Props {
  announcement: Announcement
  mayManage: boolean
  onEdit: () => void
}

export function AnnouncementItem({ announcement, mayManage, onEdit }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const ask = useAsk()
  const { words } = useWording()
  const turn = useTurnAnnouncement()
  const remove = useRemoveAnnouncement()
  const text = words(announcement.text)
  const failed = { onError: say.failed(t('phoneSettings.saveFailed')) }
  const removeIt = () =>
    ask({
      title: t('phoneRules.removeAnnouncementAsk'),
      why: text,
      confirm: t('action.remove'),
      onConfirm: () => remove.mutate(announcement.key, failed),
    })
  return (
    <li className={classes.row}>
      <Switch
        checked={turn.isPending ? turn.variables.on : announcement.active}
        disabled={!mayManage}
        aria-label={t('phoneRules.announce', { text })}
        onChange={(event) => turn.mutate({ key: announcement.key, on: event.currentTarget.checked }, failed)}
      />
      <div className={classes.teamName}>
        <p className={classes.said} lang="en">
          {announcement.text.en}
        </p>
        <p className={classes.said} lang="ko">
          {announcement.text.ko}
        </p>
        <Text size="xs" c="dimmed" mt={4}>
          <Span announcement={announcement} /> {announcement.by} · <Time at={announcement.changedAt} />
        </Text>
      </div>
      <Tone color={announcement.spoken ? 'green' : 'gray'}>
        {t(announcement.spoken ? 'phoneRules.spoken' : announcement.active ? 'phoneRules.notNow' : 'phoneRules.off')}
      </Tone>
      {mayManage ? (
        <Group gap={2}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('phoneRules.editAnnouncement', { text })}
            onClick={onEdit}
          >
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={t('phoneRules.removeAnnouncement', { text })}
            loading={remove.isPending}
            onClick={removeIt}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ) : null}
    </li>
  )
}

function Span({ announcement: { from, until } }: { announcement: Announcement }) {
  const { t, i18n } = useTranslation()
  const at = (moment: string) => formatDateTime(moment, i18n.language)
  if (from && until) return <>{t('phoneRules.fromUntil', { from: at(from), until: at(until) })} ·</>
  if (from) return <>{t('phoneRules.fromOn', { from: at(from) })} ·</>
  if (until) return <>{t('phoneRules.untilThen', { until: at(until) })} ·</>
  return null
}

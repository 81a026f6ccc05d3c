import { Button } from '@mantine/core'
import { IconPlus, IconSpeakerphone } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { AnnouncementForm } from './AnnouncementForm'
import { AnnouncementItem } from './AnnouncementItem'
import { useAnnouncements } from './api/useAnnouncements'
import classes from './phoneSettings.module.css'
import type { Announcement } from './shapes'

export function AnnouncementList({ mayManage }: { mayManage: boolean }) {
  const { t } = useTranslation()
  const announcements = useAnnouncements()
  const [edited, setEdited] = useState<Announcement | 'new' | null>(null)
  const add = (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={() => setEdited('new')}
    >
      {t('phoneRules.newAnnouncement')}
    </Button>
  )
  return (
    <Card title={t('phoneSettings.tab.announcements')} aside={mayManage && edited !== 'new' ? add : null}>
      {edited === 'new' ? <AnnouncementForm onDone={() => setEdited(null)} /> : null}
      <Loaded
        query={announcements}
        failed={t('phoneSettings.loadFailed')}
        skeleton={<ListSkeleton rows={2} height={72} />}
      >
        {({ items }) =>
          items.length === 0 ? (
            edited ? null : (
              <EmptyView
                icon={<IconSpeakerphone size={28} />}
                title={t('phoneRules.noAnnouncements')}
                why={t('phoneRules.noAnnouncementsWhy')}
              />
            )
          ) : (
            <ul className={classes.rows}>
              {items.map((item) =>
                edited !== 'new' && edited?.key === item.key ? (
                  <li key={item.key} className={classes.row}>
                    <AnnouncementForm announcement={edited} onDone={() => setEdited(null)} />
                  </li>
                ) : (
                  <AnnouncementItem
                    key={item.key}
                    announcement={item}
                    mayManage={mayManage}
                    onEdit={() => setEdited(item)}
                  />
                ),
              )}
            </ul>
          )
        }
      </Loaded>
    </Card>
  )
}

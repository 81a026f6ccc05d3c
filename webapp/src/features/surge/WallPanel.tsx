import { ActionIcon, Alert, Button, Code, Group, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import { Time } from '@/ui/Time'
import { useSure } from '@/ui/useSure'
import type { FreshWallScreen, WallScreen } from './api/shapes'
import { useSurgeChange } from './api/useSurgeChange'
import { useSurgeQuery } from './api/useSurgeQuery'
import classes from './surge.module.css'

/** Addresses for screens across the room; each is shown once and can be taken back. */
export function WallPanel() {
  const { t } = useTranslation()
  const sure = useSure()
  const [name, setName] = useState('')
  const screens = useSurgeQuery<Page<WallScreen>>('/wall-screens')
  const add = useSurgeChange((place: string) => api.post<FreshWallScreen>('/wall-screens', { body: { name: place } }))
  const remove = useSurgeChange((id: number) => api.delete(`/wall-screens/${id}`))

  function submit(event: FormEvent) {
    event.preventDefault()
    add.mutate(name, { onSuccess: () => setName('') })
  }

  return (
    <Card title={t('surgeOutlook.wall.title')}>
      <p className={classes.dim}>{t('surgeOutlook.wall.hint')}</p>
      {add.data ? (
        <Alert color="green" mb="sm">
          {t('surgeOutlook.wall.fresh')}
          <Code block>{new URL(add.data.path, window.location.origin).href}</Code>
        </Alert>
      ) : null}
      <Loaded query={screens} failed={t('surge.failed')} skeleton={null}>
        {({ items }) => (
          <ul className={classes.rows}>
            {items.length === 0 ? <li className={classes.dim}>{t('surgeOutlook.wall.none')}</li> : null}
            {items.map((screen) => (
              <li key={screen.id} className={classes.row}>
                <div className={classes.rowWords}>
                  <strong>{screen.name}</strong>
                  <span className={classes.dim}>
                    {screen.by} · <Time at={screen.createdAt} />
                  </span>
                </div>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('surgeOutlook.wall.remove', { name: screen.name })}
                  onClick={() =>
                    sure({
                      title: t('surgeOutlook.wall.remove', { name: screen.name }),
                      why: t('surgeOutlook.wall.removeWhy'),
                      confirm: t('surgeOutlook.wall.removeIt'),
                      onConfirm: () => remove.mutate(screen.id),
                    })
                  }
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <form onSubmit={submit}>
        <Group gap="xs" mt="sm" align="flex-end">
          <TextInput
            size="xs"
            flex="1 1 140px"
            label={t('surgeOutlook.wall.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={80}
            required
          />
          <Button size="xs" type="submit" variant="light" loading={add.isPending}>
            {t('surgeOutlook.wall.add')}
          </Button>
        </Group>
      </form>
    </Card>
  )
}

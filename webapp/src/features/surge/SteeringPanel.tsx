import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '@/api/client'
import { formatTime } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import { Tone } from '@/ui/Tone'
import { useSure } from '@/ui/useSure'
import type { Steering } from './api/shapes'
import { useSurgeChange } from './api/useSurgeChange'
import { useSurgeQuery } from './api/useSurgeQuery'
import classes from './surge.module.css'

type Switch = 'callbacks' | 'priorities'

/** The switches of the day: each says what it does before it does it, and takes it back. */
export function SteeringPanel({ maySteer }: { maySteer: boolean }) {
  const { t } = useTranslation()
  const steering = useSurgeQuery<Steering>('/surge/steering', { every: 30_000 })
  return (
    <Card
      title={t('surge.steer.title')}
      aside={
        <Button size="xs" variant="subtle" component={Link} to="/callbacks">
          {t('surge.steer.missed')}
        </Button>
      }
    >
      <Loaded query={steering} failed={t('surge.failed')} skeleton={null}>
        {(present) => (
          <ul className={classes.rows}>
            <SwitchRow name="callbacks" present={present} maySteer={maySteer} />
            <SwitchRow name="priorities" present={present} maySteer={maySteer} />
          </ul>
        )}
      </Loaded>
    </Card>
  )
}

function SwitchRow({ name, present, maySteer }: { name: Switch; present: Steering; maySteer: boolean }) {
  const { t, i18n } = useTranslation()
  const sure = useSure()
  const turn = useSurgeChange((on: boolean) =>
    on ? api.put<Steering>(`/surge/${name}`) : api.delete<Steering>(`/surge/${name}`),
  )
  const on = present[name]
  return (
    <li className={classes.row}>
      <div className={classes.rowWords}>
        <strong>{t(`surge.steer.${name}`)}</strong>
        <span className={classes.dim}>
          {on ? (
            <Tone color="berry">
              {t('surge.steer.on', { time: formatTime(on.since, i18n.language), who: on.by ?? '' })}
            </Tone>
          ) : (
            t(`surge.steer.${name}Hint`)
          )}
          {name === 'priorities' && present.raised > 0
            ? ` ${t(on ? 'surge.steer.raised' : 'surge.steer.toPutBack', { count: present.raised })}`
            : ''}
        </span>
      </div>
      {maySteer ? (
        <Group gap="xs">
          {on ? (
            <Button size="xs" variant="default" loading={turn.isPending} onClick={() => turn.mutate(false)}>
              {t('surge.steer.switchOff')}
            </Button>
          ) : (
            <Button
              size="xs"
              variant="light"
              loading={turn.isPending}
              onClick={() =>
                sure({
                  title: t(`surge.steer.${name}`),
                  why: t(`surge.steer.${name}Why`),
                  confirm: t('surge.steer.switchOn'),
                  onConfirm: () => turn.mutate(true),
                })
              }
            >
              {t('surge.steer.switchOn')}
            </Button>
          )}
        </Group>
      ) : null}
    </li>
  )
}

import { Button, Group } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconClock, IconHelpCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Order, ShopWrite } from '@/api/shapes'
import { useCommentDelivery } from './api/useCommentDelivery'
import { useShop } from './api/useShop'
import classes from './orders.module.css'

const ICONS = { waiting: IconClock, unknown: IconHelpCircle, sent: IconCheck, failed: IconAlertTriangle }

/** How far something written to the shop has come, and what a person can do about it. */
export function WriteState({ order, write, mayWrite }: { order: Order; write: ShopWrite; mayWrite: boolean }) {
  const { t } = useTranslation()
  const delivery = useCommentDelivery(order)
  const away = useShop().data?.state === 'down'
  if (write.state === 'withdrawn') return null
  const { state } = write
  const Icon = ICONS[state]
  return (
    <div className={classes.write} data-state={state} role={state === 'failed' ? 'note' : undefined}>
      <span>
        <Icon size={15} aria-hidden />
        {t(state === 'waiting' && away ? 'orderPage.writeState.away' : `orderPage.writeState.${state}`)}
      </span>
      {write.lastWords && state !== 'sent' ? <small>{write.lastWords}</small> : null}
      {mayWrite && (state === 'failed' || state === 'waiting') ? (
        <Group gap="xs">
          {state === 'failed' ? (
            <Button
              size="compact-sm"
              variant="light"
              loading={delivery.isPending}
              onClick={() => delivery.mutate({ write: write.id, again: true })}
            >
              {t('orderPage.sendAgain')}
            </Button>
          ) : null}
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={delivery.isPending}
            onClick={() => delivery.mutate({ write: write.id, again: false })}
          >
            {t('orderPage.withdraw')}
          </Button>
        </Group>
      ) : null}
    </div>
  )
}

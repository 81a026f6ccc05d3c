import { Button, Group, Text } from '@mantine/core'
import { IconCheck, IconPhoneOutgoing } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FollowUp } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import { Time } from '@/ui/Time'
import { Tone } from '@/ui/Tone'
import { useSay } from '@/ui/useSay'
import { useCallNumber } from './api/useCallNumber'
import { useDoneFollowUp } from './api/useDoneFollowUp'
import classes from './callbacks.module.css'
import { Who } from './Who'

export function FollowUpRow({ promise }: { promise: FollowUp }) {
  const { t } = useTranslation()
  const say = useSay()
  const call = useCallNumber()
  const done = useDoneFollowUp()
  const { caller, customerName, at, note, agent } = promise
  const customer = promise.customer ?? null
  const ticket = promise.ticket ?? null
  const who = customerName || (caller ? formatPhone(caller) : t('callbacks.hidden'))
  const late = new Date(at).getTime() < Date.now()
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <div className={classes.headline}>
          <Who number={caller} customer={customer ? { number: customer, name: customerName } : null} ticket={ticket} />
          <Tone color={late ? 'berry' : 'gray'}>{t(late ? 'followUps.due' : 'followUps.planned')}</Tone>
          <Text size="sm" c="dimmed" span>
            <Time at={at} />
          </Text>
        </div>
        <Text size="sm" c="dimmed">
          {t('followUps.promisedBy', { name: agent })}
        </Text>
        {note ? <p className={classes.note}>{note}</p> : null}
      </div>
      <Group gap="xs" wrap="nowrap">
        {caller ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPhoneOutgoing size={15} aria-hidden />}
            loading={call.isPending}
            {...call.rule}
            aria-label={t('callbacks.callWho', { who })}
            onClick={() =>
              call.mutate(
                { to: caller, customer, ticket },
                { onSuccess: () => say.done(t('callbacks.ringing')), onError: say.failed(t('callbacks.notCalled')) },
              )
            }
          >
            {t('callbacks.call')}
          </Button>
        ) : null}
        <Button
          size="xs"
          leftSection={<IconCheck size={15} aria-hidden />}
          loading={done.isPending}
          aria-label={t('followUps.doneWho', { who })}
          onClick={() => done.mutate(promise, { onError: say.failed(t('callbacks.notSaved')) })}
        >
          {t('followUps.done')}
        </Button>
      </Group>
    </li>
  )
}

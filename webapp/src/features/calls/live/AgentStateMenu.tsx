import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Colleague } from '@/api/shapes'
import { useSay } from '@/ui/useSay'
import { type AgentStateChange, useSetAgentState } from '../api/useSetAgentState'
import { StateDot } from '../state/StateDot'

const STATES: AgentStateChange['state'][] = ['available', 'away', 'offline']

/** For who went home and left their phone ringing. */
export function AgentStateMenu({ agent: { account, name, state } }: { agent: Colleague }) {
  const { t } = useTranslation()
  const say = useSay()
  const set = useSetAgentState()
  const busy = state === 'ringing' || state === 'on-call'
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('callsPage.setState', { name })}
          disabled={busy}
          loading={set.isPending}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {STATES.map((wanted) => {
          const word = t(`phone.state.${wanted}`)
          return (
            <Menu.Item
              key={wanted}
              leftSection={<StateDot state={wanted} />}
              onClick={() =>
                set.mutate(
                  { account, state: wanted },
                  {
                    onSuccess: () => say.done(t('callsPage.stateSet', { name, state: word })),
                    onError: say.failed(t('callsPage.stateFailed')),
                  },
                )
              }
            >
              {word}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AgentState } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useColleagues } from '../api/useColleagues'
import { CallTimer } from '../bar/CallTimer'
import { StateDot } from '../state/StateDot'
import { useStateWords } from '../state/useStateWords'
import { AgentStateMenu } from './AgentStateMenu'
import classes from './live.module.css'

const ORDER: AgentState[] = ['available', 'ringing', 'on-call', 'wrap-up', 'away', 'offline']

/** Everybody on the phones, by what they do. */
export function AgentsCard() {
  const { t } = useTranslation()
  const words = useStateWords()
  const colleagues = useColleagues()
  const maySupervise = useMay('SUPERVISE_CALLS')
  return (
    <Card title={t('callsPage.agents')}>
      <Loaded query={colleagues} failed={t('callsPage.agentsFailed')} skeleton={<ListSkeleton rows={3} height={34} />}>
        {(all) => {
          const shown = all
            .filter(({ state }) => state !== 'offline')
            .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.name.localeCompare(b.name))
          if (shown.length === 0)
            return (
              <Text size="sm" c="dimmed">
                {t('callsPage.noAgents')}
              </Text>
            )
          return (
            <ul className={classes.rows}>
              {shown.map((agent) => (
                <li key={agent.account}>
                  <StateDot state={agent.state} />
                  <div className={classes.who}>
                    <strong>{agent.name}</strong>
                    <small>{[...agent.languages.map((code) => code.toUpperCase()), ...agent.skills].join(' · ')}</small>
                  </div>
                  <span>
                    {words(agent.state, agent.reason)} · <CallTimer since={agent.since} />
                  </span>
                  {maySupervise ? <AgentStateMenu agent={agent} /> : null}
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </Card>
  )
}

import { Button, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Colleague } from '@/api/shapes'
import { useAccount } from '@/api/useSession'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useColleagues } from '../api/useColleagues'
import { StateDot } from '../state/StateDot'
import classes from './bar.module.css'

/** Colleagues on the phones, the free ones first. */
export function ColleagueList({ onSend }: { onSend: (kind: 'warm' | 'blind', agent: number) => void }) {
  const { t } = useTranslation()
  const me = useAccount()
  const colleagues = useColleagues()
  const [wanted, setWanted] = useState('')
  return (
    <>
      <TextInput
        label={t('callBar.transfer.search')}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        autoComplete="off"
        data-autofocus
        mb={8}
      />
      <Loaded query={colleagues} failed={t('callBar.transfer.failed')} skeleton={<ListSkeleton rows={3} height={40} />}>
        {(all) => {
          const shown = all
            .filter(({ account, state }) => account !== me?.id && state !== 'offline')
            .filter((colleague) => matches(colleague, wanted))
            .sort((a, b) => Number(b.state === 'available') - Number(a.state === 'available'))
          if (shown.length === 0) {
            return (
              <Text size="sm" c="dimmed">
                {t(wanted ? 'callBar.transfer.noMatch' : 'callBar.transfer.nobody')}
              </Text>
            )
          }
          return (
            <ul className={classes.colleagues}>
              {shown.map((colleague) => (
                <ColleagueRow key={colleague.account} colleague={colleague} onSend={onSend} />
              ))}
            </ul>
          )
        }}
      </Loaded>
    </>
  )
}

function ColleagueRow({
  colleague,
  onSend,
}: {
  colleague: Colleague
  onSend: (kind: 'warm' | 'blind', agent: number) => void
}) {
  const { t } = useTranslation()
  const { account, name, state, languages, skills } = colleague
  const free = state === 'available'
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <small>
          <StateDot state={state} /> {t(`phone.state.${state}`)}
          {[...languages.map((code) => code.toUpperCase()), ...skills].map((word) => ` · ${word}`)}
        </small>
      </div>
      <Button
        size="compact-sm"
        disabled={!free}
        aria-label={t('callBar.transfer.warmTo', { name })}
        onClick={() => onSend('warm', account)}
      >
        {t('callBar.transfer.warm')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={!free}
        aria-label={t('callBar.transfer.blindTo', { name })}
        onClick={() => onSend('blind', account)}
      >
        {t('callBar.transfer.blind')}
      </Button>
    </li>
  )
}

function matches({ name, skills, languages }: Colleague, wanted: string): boolean {
  return [name, ...skills, ...languages].some((word) =>
    word.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  )
}

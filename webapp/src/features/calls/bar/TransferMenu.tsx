import { Divider, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DeskCall } from '@/api/shapes'
import { type TransferTo, transfer } from '../callActs'
import type { DeskPhone } from '../useDeskPhone'
import { BarButton } from './BarButton'
import { ColleagueList } from './ColleagueList'
import { NumberForm } from './NumberForm'
import { TeamList } from './TeamList'

/** To whom the call goes, and whether they are spoken to first. */
export function TransferMenu({ desk, call }: { desk: DeskPhone; call: DeskCall }) {
  const { t } = useTranslation()
  const [opened, menu] = useDisclosure(false)

  function send(kind: 'warm' | 'blind', to: TransferTo) {
    desk.run(transfer(call.id, kind, to))
    menu.close()
  }

  return (
    <Popover opened={opened} onChange={menu.toggle} trapFocus withArrow shadow="md" width={360}>
      <Popover.Target>
        <BarButton
          icon={IconArrowsExchange}
          label={t('callBar.transfer.label')}
          expanded={opened}
          loading={desk.busy('transfer warm') || desk.busy('transfer blind')}
          onClick={menu.toggle}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('callBar.transfer.label')}>
        <ColleagueList onSend={(kind, agent) => send(kind, { agent })} />
        <TeamList onSend={(kind, team) => send(kind, { team })} />
        <Divider my="sm" />
        <NumberForm
          label={t('callBar.transfer.number')}
          ways={[
            { label: t('callBar.transfer.warm'), onChoose: (number) => send('warm', { number }) },
            { label: t('callBar.transfer.blind'), onChoose: (number) => send('blind', { number }) },
          ]}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

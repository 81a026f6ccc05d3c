import { Popover, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconUserPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DeskCall } from '@/api/shapes'
import { addParty } from '../callActs'
import type { DeskPhone } from '../useDeskPhone'
import { BarButton } from './BarButton'
import { NumberForm } from './NumberForm'

/** A carrier, a warehouse, a relative who translates: somebody else comes into the call. */
export function PartyMenu({ desk, call }: { desk: DeskPhone; call: DeskCall }) {
  const { t } = useTranslation()
  const [opened, menu] = useDisclosure(false)
  return (
    <Popover opened={opened} onChange={menu.toggle} trapFocus withArrow shadow="md" width={300}>
      <Popover.Target>
        <BarButton
          icon={IconUserPlus}
          label={t('callBar.party.add')}
          expanded={opened}
          loading={desk.busy('party')}
          onClick={menu.toggle}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('callBar.party.add')}>
        <NumberForm
          label={t('callBar.party.number')}
          ways={[
            {
              label: t('callBar.party.call'),
              onChoose: (number) => {
                desk.run(addParty(call.id, number))
                menu.close()
              },
            },
          ]}
        />
        <Text size="xs" c="dimmed" mt={8}>
          {t('callBar.party.hint')}
        </Text>
      </Popover.Dropdown>
    </Popover>
  )
}

import { Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TicketStatus } from '@/api/shapes'
import { useShortcuts } from '@/lib/useShortcuts'
import { StatusIcon } from '@/ui/Marks'

const STATUSES: TicketStatus[] = ['open', 'pending', 'solved']

interface Props {
  status: TicketStatus
  disabled: boolean
  onChoose: (status: TicketStatus) => void
}

export function StatusMenu({ status, disabled, onChoose }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  useShortcuts({ KeyS: () => setOpen(true) }, !disabled)
  return (
    <Menu opened={open} onChange={setOpen} position="bottom-end" shadow="md" width={180}>
      <Menu.Target>
        <Button
          variant="default"
          disabled={disabled}
          leftSection={<StatusIcon status={status} />}
          rightSection={<IconChevronDown size={15} aria-hidden />}
          aria-label={`${t('ticket.statusLabel')}: ${t(`ticket.status.${status}`)}`}
        >
          {t(`ticket.status.${status}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {STATUSES.map((each) => (
          <Menu.Item
            key={each}
            leftSection={<StatusIcon status={each} />}
            rightSection={each === status ? <IconCheck size={15} aria-hidden /> : null}
            onClick={() => each !== status && onChoose(each)}
          >
            {t(`ticket.status.${each}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

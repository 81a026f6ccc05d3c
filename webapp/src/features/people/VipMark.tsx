import { Button, Group, Popover, Text, TextInput } from '@mantine/core'
import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Customer } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import classes from './customer.module.css'
import { type CustomerChange, endVip, makeVip } from './customerChanges'

interface Props {
  customer: Customer
  mayWrite: boolean
  onChange: (change: CustomerChange) => void
}

/** Whom the desk treats with special care, and why; nobody is it without a reason. */
export function VipMark({ customer, mayWrite, onChange }: Props) {
  const { t, i18n } = useTranslation()
  const { vip } = customer
  const [opened, setOpened] = useState(false)
  const [reason, setReason] = useState('')
  if (!vip && !mayWrite) return null

  function toggle() {
    setReason(vip?.reason ?? '')
    setOpened(!opened)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!reason.trim()) return
    setOpened(false)
    onChange(makeVip(reason.trim()))
  }

  function end() {
    setOpened(false)
    onChange(endVip())
  }

  return (
    <Popover opened={opened} onChange={setOpened} width={300} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={vip ? 'light' : 'subtle'}
          color={vip ? 'yellow' : 'gray'}
          className={vip ? classes.vip : undefined}
          leftSection={vip ? <IconStarFilled size={14} aria-hidden /> : <IconStar size={14} aria-hidden />}
          onClick={toggle}
          aria-expanded={opened}
        >
          {t(vip ? 'people.vip' : 'people.makeVip')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('people.vip')}>
        {vip ? (
          <Text size="sm" mb={8}>
            {t('people.vipSince', { day: formatDay(vip.since, i18n.language), name: vip.by })}
          </Text>
        ) : null}
        {mayWrite ? (
          <form onSubmit={submit}>
            <TextInput
              label={t('people.vipReason')}
              placeholder={t('people.vipReasonHint')}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              maxLength={200}
              data-autofocus
            />
            <Group mt="sm" gap={8} justify="space-between">
              <Button type="submit" size="compact-sm" disabled={!reason.trim()}>
                {t('action.save')}
              </Button>
              {vip ? (
                <Button size="compact-sm" variant="subtle" color="red" onClick={end}>
                  {t('people.endVip')}
                </Button>
              ) : null}
            </Group>
          </form>
        ) : (
          <Text size="sm">{vip?.reason}</Text>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

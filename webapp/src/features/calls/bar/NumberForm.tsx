import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  label: string
  /** One button for each way on, told the number as it was typed. */
  ways: { label: string; onChoose: (number: string) => void; icon?: ReactNode }[]
}

/** A number that is in nobody's book. */
export function NumberForm({ label, ways }: Props) {
  const { t } = useTranslation()
  const [number, setNumber] = useState('')
  const [wrong, setWrong] = useState(false)

  function choose(onChoose: (number: string) => void) {
    const plain = number.replace(/[\s().-]/g, '')
    const usable = /^\+?\d{6,15}$/.test(plain)
    setWrong(!usable)
    if (usable) onChoose(plain)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const [first] = ways
    if (first) choose(first.onChoose)
  }

  return (
    <form onSubmit={submit}>
      <TextInput
        type="tel"
        label={label}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
        error={wrong ? t('callBar.badNumber') : null}
        autoComplete="off"
      />
      <Group gap={6} mt={8}>
        {ways.map((way, at) => (
          <Button
            key={way.label}
            size="compact-sm"
            type={at === 0 ? 'submit' : 'button'}
            variant={at === 0 ? 'filled' : 'default'}
            leftSection={way.icon}
            onClick={at === 0 ? undefined : () => choose(way.onChoose)}
          >
            {way.label}
          </Button>
        ))}
      </Group>
    </form>
  )
}

import { Button, Checkbox, Group, SimpleGrid, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatBytes } from '@/lib/formatNumber'
import { kindOf } from './fileKind'
import classes from './imports.module.css'

interface Props {
  file: File
  onStart: (options: Record<string, string>) => void
  onOther: () => void
}

const TEXTS = ['shop', 'currency', 'zone', 'dates', 'columns'] as const

export function ChosenFile({ file, onStart, onOther }: Props) {
  const { t, i18n } = useTranslation()
  const [options, setOptions] = useState<Record<string, string>>({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  return (
    <form onSubmit={start}>
      <Text fw={650} mb="sm">
        {`${file.name}, ${formatBytes(file.size, i18n.language)}`}
      </Text>
      {kindOf(file.name).type === 'text/csv' ? (
        <details className={classes.options}>
          <summary>{t('imports.options')}</summary>
          <SimpleGrid cols={{ base: 1, sm: 2 }} mt="sm">
            {TEXTS.map((name) => (
              <TextInput
                key={name}
                label={t(`imports.${name}`)}
                description={name === 'zone' ? undefined : t(`imports.${name}What`)}
                value={options[name] ?? ''}
                onChange={(event) => change(name, event.currentTarget.value)}
              />
            ))}
            <Checkbox
              mt="xl"
              label={t('imports.comma')}
              checked={options.decimal === 'comma'}
              onChange={(event) => change('decimal', event.currentTarget.checked ? 'comma' : '')}
            />
          </SimpleGrid>
        </details>
      ) : null}
      <Group mt="md">
        <Button type="submit">{t('imports.start', { name: file.name })}</Button>
        <Button variant="subtle" onClick={onOther}>
          {t('imports.other')}
        </Button>
      </Group>
    </form>
  )

  function change(name: string, value: string) {
    setOptions((known) => ({ ...known, [name]: value }))
  }

  function start(event: FormEvent) {
    event.preventDefault()
    onStart(options)
  }
}

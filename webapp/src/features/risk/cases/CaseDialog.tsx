import { Alert, Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BandWord } from '@/ui/BandMark'
import { useFailureText } from '@/ui/useFailureText'
import type { Fact } from '../api/ruleShapes'
import { useRuleDeed } from '../api/useRuleDeed'
import { addCase } from '../ruleDeeds'
import { FactRow } from './FactRow'

const BANDS: BandWord[] = ['insufficient-history', 'clear', 'watch', 'review', 'high']

interface Props {
  version: number
  facts: Fact[]
  onClose: () => void
}

/** A made-up person: what is known of them, and what the rules must say. What is left out is unknown. */
export function CaseDialog({ version, facts, onClose }: Props) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const deed = useRuleDeed()
  const [name, setName] = useState('')
  const [expected, setExpected] = useState<BandWord>('clear')
  const [known, setKnown] = useState<{ key: string; value: number }[]>([{ key: 'matured-items', value: 20 }])
  const free = facts.filter(({ key }) => !known.some((fact) => fact.key === key))

  function save(event: FormEvent) {
    event.preventDefault()
    const body = { name: name.trim(), expected, facts: Object.fromEntries(known.map(({ key, value }) => [key, value])) }
    deed.mutate(addCase(version, body), { onSuccess: onClose })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('riskLab.addCase')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label={t('riskLab.caseName')}
            placeholder={t('riskLab.caseExample')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={120}
            required
            data-autofocus
          />
          <Select
            label={t('riskLab.expected')}
            value={expected}
            onChange={(band) => band && setExpected(band as BandWord)}
            data={BANDS.map((value) => ({ value, label: t(`band.${value}`) }))}
            allowDeselect={false}
          />
          <div>
            <Text size="sm" fw={500}>
              {t('riskLab.known')}
            </Text>
            <Text size="xs" c="dimmed" mb={6}>
              {t('riskLab.knownHint')}
            </Text>
            {known.map((fact, at) => (
              <FactRow
                key={fact.key}
                fact={fact}
                facts={facts.filter(({ key }) => key === fact.key || free.some((other) => other.key === key))}
                onChange={(next) =>
                  setKnown((old) => old.flatMap((each, i) => (i === at ? (next ? [next] : []) : [each])))
                }
              />
            ))}
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<IconPlus size={14} aria-hidden />}
              disabled={free.length === 0}
              onClick={() => free[0] && setKnown([...known, { key: free[0].key, value: 1 }])}
            >
              {t('riskLab.addFact')}
            </Button>
          </div>
          {deed.error ? (
            <Alert color="red" role="alert">
              {reason(deed.error)}
            </Alert>
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={deed.isPending} disabled={known.length === 0}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

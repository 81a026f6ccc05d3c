import { Radio, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { newKey } from '@/lib/newKey'
import { useSay } from '@/ui/useSay'
import type { ProofKind } from '../api/shapes'
import { useRiskDeed } from '../api/useRiskDeed'
import { takeDown } from '../riskDeeds'
import { WordDialog } from './WordDialog'

/** What inspections find is taken down by itself. */
const KINDS = ['chargeback', 'delivery', 'label', 'admission'] as const satisfies ProofKind[]

interface Props {
  customer: string
  /** The return that it is most likely about. */
  returnNumber: string
  onClose: () => void
}

/** What a bank, a carrier or the customer says: the only things that rules are measured by. */
export function ProofDialog({ customer, returnNumber, onClose }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const deed = useRiskDeed(customer)
  const [key] = useState(newKey)
  const [kind, setKind] = useState<(typeof KINDS)[number]>('chargeback')
  const [abuse, setAbuse] = useState(true)
  const [about, setAbout] = useState(returnNumber)
  const [order, setOrder] = useState('')
  const [note, setNote] = useState('')
  const strange = (field: string) =>
    isProblem(deed.error) && deed.error.fieldMessage(field) !== null ? t('riskWord.notTheirs') : null

  function save() {
    const proof = { kind, abuse, order: order.trim() || null, returnNumber: about.trim().toUpperCase() || null }
    deed.mutate(takeDown({ ...proof, note: note.trim() }, key), {
      onSuccess: () => {
        say.done(t('riskWord.proofKept'))
        onClose()
      },
    })
  }

  return (
    <WordDialog
      title={t('riskWord.addProof')}
      confirm={t('action.save')}
      ready={note.trim() !== ''}
      deed={deed}
      onSave={save}
      onClose={onClose}
    >
      <Select
        label={t('riskWord.whoSays')}
        value={kind}
        onChange={(value) => value && setKind(value)}
        data={KINDS.map((value) => ({ value, label: t(`riskWord.kind.${value}`) }))}
        allowDeselect={false}
      />
      <Radio.Group
        label={t('riskWord.whatItShows')}
        value={abuse ? 'abuse' : 'none'}
        onChange={(value) => setAbuse(value === 'abuse')}
      >
        <Stack gap={6} mt={6}>
          <Radio value="abuse" label={t('riskWord.showsAbuse')} />
          <Radio value="none" label={t('riskWord.showsNone')} />
        </Stack>
      </Radio.Group>
      <TextInput
        label={t('riskWord.aboutReturn')}
        placeholder="RMA-310"
        value={about}
        onChange={(event) => setAbout(event.currentTarget.value)}
        error={strange('returnNumber')}
        maxLength={100}
      />
      <TextInput
        label={t('riskWord.aboutOrder')}
        value={order}
        onChange={(event) => setOrder(event.currentTarget.value)}
        error={strange('order')}
        maxLength={100}
      />
      <Textarea
        label={t('riskWord.proofNote')}
        description={t('riskWord.proofNoteWhat')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        maxLength={500}
        autosize
        minRows={2}
        required
        data-autofocus
      />
    </WordDialog>
  )
}

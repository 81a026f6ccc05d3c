import { Alert, Button, Checkbox, Modal, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { serverNow } from '@/api/serverTime'
import type { Poll, PollDraft } from '@/api/shapes'
import { PictureRefused, useSavePoll } from './api/useSavePoll'
import { BothLanguages, type Words } from './BothLanguages'
import { inputTime, isoTime } from './localTime'
import { type Option, OptionFields } from './OptionFields'

const NONE: Words = { en: '', ko: '' }
const NEW: Option = { id: null, ...NONE }
const WEEK = 7 * 86_400_000

export function PollDialog({ poll, onClose }: { poll: Poll | null; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(poll ? 'polls.edit' : 'polls.add')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <PollForm poll={poll} onDone={onClose} />
    </Modal>
  )
}

function PollForm({ poll, onDone }: { poll: Poll | null; onDone: () => void }) {
  const { t } = useTranslation()
  const [question, setQuestion] = useState<Words>(poll?.question ?? NONE)
  const [options, setOptions] = useState<Option[]>(
    poll?.options.map(({ id, label }) => ({ id, ...label })) ?? [NEW, NEW],
  )
  const [pictures, setPictures] = useState<(File | null)[]>([])
  const [prize, setPrize] = useState<Words>(poll?.draw?.prize ?? NONE)
  const [winners, setWinners] = useState(poll?.draw?.winners ?? 1)
  const [shows, setShows] = useState(poll?.showsResults ?? true)
  const [opens, setOpens] = useState(inputTime(poll?.opensAt ?? new Date(serverNow()).toISOString()))
  const [closes, setCloses] = useState(inputTime(poll?.closesAt ?? new Date(serverNow() + WEEK).toISOString()))
  const fixed = (poll?.votes ?? 0) > 0
  const save = useSavePoll(poll, (kept) =>
    setOptions((now) => now.map((option, index) => ({ ...option, id: kept.options[index]?.id ?? null }))),
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    const draft: PollDraft = {
      question,
      options,
      prize: prize.en || prize.ko ? prize : null,
      winners: prize.en || prize.ko ? winners : null,
      showsResults: shows,
      opensAt: poll && fixed ? poll.opensAt : isoTime(opens),
      closesAt: isoTime(closes),
    }
    save.mutate({ draft, pictures }, { onSuccess: onDone })
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        {fixed ? <Alert color="blue">{t('polls.form.voted')}</Alert> : null}
        <BothLanguages label={t('polls.form.question')} words={question} onChange={setQuestion} disabled={fixed} />
        <OptionFields
          options={options}
          onOptions={setOptions}
          pictures={pictures}
          onPictures={setPictures}
          disabled={fixed}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            type="datetime-local"
            label={t('polls.form.opens')}
            value={opens}
            onChange={(event) => setOpens(event.currentTarget.value)}
            disabled={fixed}
            required
          />
          <TextInput
            type="datetime-local"
            label={t('polls.form.closes')}
            value={closes}
            min={poll && fixed ? inputTime(poll.closesAt) : undefined}
            disabled={fixed && poll?.state === 'over'}
            onChange={(event) => setCloses(event.currentTarget.value)}
            required
          />
        </SimpleGrid>
        <Checkbox
          label={t('polls.form.shows')}
          checked={shows}
          onChange={(event) => setShows(event.currentTarget.checked)}
        />
        <BothLanguages
          label={t('polls.form.prize')}
          words={prize}
          onChange={setPrize}
          disabled={fixed}
          optional={!prize.en && !prize.ko}
        />
        {prize.en || prize.ko ? (
          <NumberInput
            label={t('polls.form.winners')}
            value={winners}
            min={1}
            max={20}
            allowDecimal={false}
            disabled={fixed}
            w={120}
            onChange={(value) => typeof value === 'number' && setWinners(value)}
          />
        ) : null}
        {save.error ? (
          <Alert color="red" role="alert">
            {t(whyNot(save.error))}
          </Alert>
        ) : null}
        <Button type="submit" loading={save.isPending} w="fit-content">
          {t(poll ? 'polls.form.save' : 'polls.form.make')}
        </Button>
      </Stack>
    </form>
  )
}

function whyNot(error: unknown) {
  if (error instanceof PictureRefused) return 'polls.form.pictureRefused'
  if (!isProblem(error, 409)) return 'polls.form.failed'
  return error.slug === 'poll-running' ? 'polls.form.voted' : 'polls.form.conflict'
}

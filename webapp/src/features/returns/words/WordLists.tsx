import { Button, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import type { ReturnWord, WordKind } from '../api/shapes'
import { useReturnWords } from '../api/useReturnWords'
import { WordDialog } from './WordDialog'
import { WordRow } from './WordRow'
import classes from './words.module.css'

const KINDS: WordKind[] = ['reason', 'denial', 'condition', 'disposition']

/** The words by which returns are asked for, refused, judged and put away. */
export function WordLists({ mayManage }: { mayManage: boolean }) {
  const { t } = useTranslation()
  const words = useReturnWords()
  const [kind, setKind] = useState<WordKind>('reason')
  const [edited, setEdited] = useState<ReturnWord | 'new' | null>(null)
  return (
    <Card
      title={t(`returnWords.kind.${kind}`)}
      aside={
        mayManage ? (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setEdited('new')}
          >
            {t('returnWords.add')}
          </Button>
        ) : null
      }
    >
      <SegmentedControl
        value={kind}
        onChange={(value) => setKind(value as WordKind)}
        data={KINDS.map((value) => ({ value, label: t(`returnWords.kind.${value}`) }))}
        aria-label={t('returnWords.which')}
        mb="md"
      />
      <Loaded query={words} failed={t('returnWords.failed')} skeleton={<ListSkeleton rows={6} height={40} />}>
        {({ items }) => {
          const shown = items.filter((word) => word.kind === kind).sort((a, b) => a.position - b.position)
          return (
            <ul className={classes.words}>
              {shown.map((word, at) => (
                <WordRow
                  key={word.code}
                  word={word}
                  before={shown[at - 1]}
                  after={shown[at + 1]}
                  mayManage={mayManage}
                  onEdit={() => setEdited(word)}
                />
              ))}
            </ul>
          )
        }}
      </Loaded>
      {edited ? (
        <WordDialog kind={kind} word={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </Card>
  )
}

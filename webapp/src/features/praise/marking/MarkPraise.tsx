import { Button } from '@mantine/core'
import { IconHeartPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SelectedWords, selectedWords } from '@/lib/selectedWords'
import type { Colleague } from '../targets'
import { MarkDialog } from './MarkDialog'

/** Takes what is selected in the conversation for kind words about a colleague. */
export function MarkPraise({ ticket, team, about }: { ticket: string; team: Colleague[]; about: number | null }) {
  const { t } = useTranslation()
  const [words, setWords] = useState<SelectedWords | 'none' | null>(null)
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconHeartPlus size={15} aria-hidden />}
        // A press elsewhere would let go of the selection.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setWords(selectedWords() ?? 'none')}
      >
        {t('kindWords.mark.open')}
      </Button>
      {words ? (
        <MarkDialog
          ticket={ticket}
          team={team}
          about={about}
          words={words === 'none' ? null : words}
          onClose={() => setWords(null)}
        />
      ) : null}
    </>
  )
}

import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { linkParts } from '@/lib/linkParts'
import classes from './longText.module.css'

const LINES = 30
const LETTERS = 2400

/** What somebody wrote, as they broke its lines; the very long is cut until asked for. */
export function LongText({ text, language }: { text: string; language?: string | null }) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const short = shortened(text)
  return (
    <div>
      <p className={classes.text} lang={language || undefined} dir="auto">
        {linkParts(all ? text : short).map((part, at) =>
          part.href ? (
            <a key={at} href={part.href} target="_blank" rel="noopener noreferrer nofollow">
              {part.text}
            </a>
          ) : (
            part.text
          ),
        )}
        {!all && short !== text ? '…' : null}
      </p>
      {short === text ? null : (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)} aria-expanded={all}>
          {t(all ? 'action.less' : 'action.more')}
        </Button>
      )}
    </div>
  )
}

function shortened(text: string): string {
  const lines = text.split('\n')
  const cut = lines.length > LINES + 6 ? lines.slice(0, LINES).join('\n') : text
  return cut.length > LETTERS + 400 ? cut.slice(0, LETTERS) : cut
}

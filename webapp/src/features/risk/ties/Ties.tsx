import { Button } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tie } from '../api/shapes'
import { Part } from '../Part'
import { CutDialog } from './CutDialog'
import { TieDialog } from './TieDialog'
import { TieRow } from './TieRow'

interface Props {
  customer: string | null
  links: Tie[]
  mayManage: boolean
}

/** Who may be the same person and why; a manager says that they are, or that they are two. */
export function Ties({ customer, links, mayManage }: Props) {
  const { t } = useTranslation()
  const [tying, setTying] = useState(false)
  const [cutting, setCutting] = useState<Tie | null>(null)
  const who = mayManage ? customer : null
  if (links.length === 0 && !who) return null
  return (
    <>
      <Part
        title={t('risk.links')}
        empty={t('riskWord.noTies')}
        count={links.length}
        aside={
          who ? (
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<IconLink size={14} aria-hidden />}
              onClick={() => setTying(true)}
            >
              {t('riskWord.tieAnother')}
            </Button>
          ) : null
        }
      >
        {links.map((link) => (
          <TieRow key={link.customer} customer={who} link={link} onCut={() => setCutting(link)} />
        ))}
      </Part>
      {who && tying ? <TieDialog customer={who} onClose={() => setTying(false)} /> : null}
      {who && cutting ? <CutDialog customer={who} link={cutting} onClose={() => setCutting(null)} /> : null}
    </>
  )
}

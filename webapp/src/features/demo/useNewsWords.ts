import { useTranslation } from 'react-i18next'

/** The town tells its news in English; these are the sentences that we know. */
const NEWS = [
  [/^Call$/, 'call'],
  [/^Mail$/, 'mail'],
  [/^Reply to$/, 'reply'],
  [/^Order (.+)$/, 'order'],
  [/^Parcel for order (.+) left$/, 'parcel'],
  [/^Money back for order (.+)$/, 'moneyBack'],
  [/^A post: (.+)$/, 'post'],
  [/^(.+) is sold out$/, 'soldOut'],
  [/^The shop grows slow$/, 'shopSlow'],
  [/^The shop stops answering$/, 'shopDown'],
  [/^The shop answers again$/, 'shopWell'],
  [/^The day is over$/, 'evening'],
  [/^The past year is in: (\d+) tickets$/, 'year'],
  [/^The past year could not be told to the desk$/, 'noYear'],
] as const

export function useNewsWords(): (news: string) => string {
  const { t } = useTranslation()
  return (news) => {
    for (const [sentence, word] of NEWS) {
      const said = sentence.exec(news)
      if (said) return t(`demo.news.${word}`, { what: said[1] ?? '' })
    }
    return news
  }
}

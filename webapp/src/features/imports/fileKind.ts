/** What a file is by its name; a table unless it says otherwise. */
export function kindOf(name: string): { type: string; packed: boolean } {
  const packed = /\.gz$/i.test(name)
  const lines = /\.(ndjson|jsonl|json)(\.gz)?$/i.test(name)
  return { type: lines ? 'application/x-ndjson' : 'text/csv', packed }
}

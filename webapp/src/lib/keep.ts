/** Storage that never throws: a browser without it just forgets. */
export function recall(key: string): string | null {
  return read(() => localStorage, key)
}

export function keep(key: string, value: string | null): void {
  write(() => localStorage, key, value)
}

/** As {@link recall}, for what ends with the tab. */
export function recallInTab(key: string): string | null {
  return read(() => sessionStorage, key)
}

export function keepInTab(key: string, value: string | null): void {
  write(() => sessionStorage, key, value)
}

function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key)
  } catch {
    return null
  }
}

function write(storage: () => Storage, key: string, value: string | null): void {
  try {
    if (value === null) storage().removeItem(key)
    else storage().setItem(key, value)
  } catch {
    // A full or forbidden storage must not stop the person's work.
  }
}

package org.sweetline.channels.shop.imports;

import java.time.Instant;
import java.util.Optional;

/**
 * An import as the ledger knows it.
 *
 * @param by who sends it
 * @param header what going on from the middle needs of the beginning
 * @param size how many bytes come in all, -1 when that is not known
 */
record ImportEntry(
        String key,
        String name,
        String by,
        String format,
        String header,
        long size,
        Instant begunAt,
        Instant seenAt,
        Optional<Instant> endedAt,
        ImportState state,
        ImportCount count) {

    ImportEntry withHeader(String read) {
        return new ImportEntry(key, name, by, format, read, size, begunAt, seenAt, endedAt, state, count);
    }
}

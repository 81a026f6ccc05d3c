package org.sweetline.channels.shop.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * An import of which a record is kept.
 *
 * @param size bytes in all, null when that is not known before their end
 * @param bytes how many of them are read and kept; one that broke off goes on here
 */
public record ImportView(
        String id,
        String name,
        String by,
        String format,
        @OneOf(ImportState.class) String state,
        Instant begunAt,
        Instant seenAt,
        @Nullable Instant endedAt,
        @Nullable Long size,
        long bytes,
        long lines,
        long received,
        long created,
        long updated,
        long unchanged,
        long failed) {

    static ImportView of(ImportEntry entry) {
        ImportCount count = entry.count();
        return new ImportView(
                entry.key(),
                entry.name(),
                entry.by(),
                entry.format(),
                Words.of(entry.state()),
                entry.begunAt(),
                entry.seenAt(),
                entry.endedAt().orElse(null),
                entry.size() < 0 ? null : entry.size(),
                count.reached().bytes(),
                count.lines(),
                count.received(),
                count.created(),
                count.updated(),
                count.unchanged(),
                count.failed());
    }
}

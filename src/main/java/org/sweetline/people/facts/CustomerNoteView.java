package org.sweetline.people.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record CustomerNoteView(
        long id,
        String text,
        WriterView by,
        Instant at,
        @Nullable Instant editedAt,
        long version) {}

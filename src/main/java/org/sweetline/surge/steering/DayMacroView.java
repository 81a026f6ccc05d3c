package org.sweetline.surge.steering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.Bilingual;

/** A text for replies, for as long as it holds. */
public record DayMacroView(
        long id, String title, Bilingual text, @Nullable String by, Instant createdAt, Instant until, long version) {}

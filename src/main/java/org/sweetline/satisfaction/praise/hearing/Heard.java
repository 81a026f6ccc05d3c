package org.sweetline.satisfaction.praise.hearing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.praise.words.Reading;
import org.sweetline.satisfaction.praise.words.Span;

/**
 * Kind words about one colleague, or about none, as they were heard in a remark.
 *
 * @param key the remark's, and which of several in it
 * @param spans by their places in {@code words}
 */
record Heard(
        Remark remark,
        String key,
        @Nullable Long about,
        String words,
        String quote,
        List<Span> spans,
        Reading reading) {}

package org.sweetline.satisfaction.awards.papers;

import java.util.List;

/**
 * A book of kind words, in its language.
 *
 * @param lead under the title; {@code foot} on every page
 * @param ending on the last page, a paragraph each
 */
public record KindBook(
        String store,
        String title,
        String name,
        String lead,
        String foot,
        List<Chapter> chapters,
        List<String> ending) {

    /** A month, or a colleague. */
    public record Chapter(String title, List<Passage> passages) {}

    /** @param note what it says in the other language; "" where nobody wrote it down */
    public record Passage(String words, String note, String said) {}
}

package org.sweetline.satisfaction.awards.papers;

/**
 * What stands on a certificate, in its language.
 *
 * @param quote "" where nobody's words may be shown; {@code said} by whom
 * @param figure the number that decided, with its interval
 * @param proof when it was counted, and by what that can be checked
 * @param draft "" for one that is final
 */
public record Certificate(
        String store,
        String year,
        String award,
        String given,
        String name,
        String citation,
        String quote,
        String said,
        String figure,
        String date,
        String signature,
        String proof,
        String draft) {}

package org.sweetline.satisfaction.praise.words;

/**
 * Why: a stretch of the text and what it weighed.
 *
 * @param why what took the weight from it, in a few words; else empty
 */
public record Span(int start, int end, CueKind kind, String rule, double weight, String why) {

    static Span of(Match match) {
        return new Span(match.start(), match.end(), match.kind(), match.cue().rule(), match.weight(), match.why());
    }
}

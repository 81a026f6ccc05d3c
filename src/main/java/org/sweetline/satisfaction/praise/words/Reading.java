package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.Map;

/**
 * What a customer's words are, and why.
 *
 * @param language of the words that decided, {@code en} or {@code ko}
 * @param spans in the order of the text
 * @param praised who is named; nobody when nobody is, or when it could be several
 * @param start where the kind words begin, and end: what may be quoted
 * @param features what the confidence was made of, for learning
 */
public record Reading(
        Label label,
        double confidence,
        Target target,
        HeldBack heldBack,
        String language,
        int start,
        int end,
        List<Span> spans,
        List<Praised> praised,
        Map<String, Double> features) {

    /** Its rules change with this. Kept with every reading. */
    public static final String VERSION = "2026.12.4";

    /** Nothing but thanks and good wishes: it asks nothing, tells nothing and complains of nothing. */
    public boolean isOnlyCourtesy() {
        return label == Label.COURTESY && heldBack == HeldBack.NO && feature("asks") == 0 && feature("tells") == 0;
    }

    private double feature(String name) {
        return features.getOrDefault(name, 0.0);
    }
}

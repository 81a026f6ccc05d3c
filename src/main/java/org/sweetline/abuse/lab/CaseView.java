package org.sweetline.abuse.lab;

import java.util.Map;
import org.sweetline.abuse.rules.Band;
import org.sweetline.web.OneOf;

/**
 * A made-up person and how the version judges them.
 *
 * @param facts by their keys; what is left out is unknown
 */
public record CaseView(
        long id,
        String name,
        Map<String, Double> facts,
        @OneOf(Band.class) String expected,
        @OneOf(Band.class) String actual,
        int score,
        boolean holds) {}

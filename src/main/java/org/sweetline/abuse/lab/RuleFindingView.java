package org.sweetline.abuse.lab;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.lab.RuleFinding.Kind;
import org.sweetline.web.OneOf;

/**
 * What a night found about the rules in force.
 *
 * @param subject of fairness the kind of group and the group, such as {@code size plus}; else ""
 * @param value of the newest night: the share of alerts, the stability index, or how many times as often they are flagged
 * @param usual what it is held against
 * @param overAt since when it is no longer found; null while it is
 */
public record RuleFindingView(
        long id,
        @OneOf(Kind.class) String kind,
        String subject,
        double value,
        double usual,
        Instant foundAt,
        @Nullable Instant overAt) {}

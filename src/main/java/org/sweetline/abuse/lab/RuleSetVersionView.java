package org.sweetline.abuse.lab;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.sets.RuleSetView;
import org.sweetline.abuse.sets.SetState;
import org.sweetline.web.OneOf;

/**
 * A version of the rules.
 *
 * @param revision goes up with each change of a draft
 * @param basedOn the version it was made from
 * @param rules left out in lists
 */
public record RuleSetVersionView(
        long version,
        String name,
        @OneOf(SetState.class) String state,
        long revision,
        @Nullable Long basedOn,
        Instant createdAt,
        @Nullable String createdBy,
        @Nullable String changedBy,
        @Nullable Instant shadowedAt,
        @Nullable Instant activatedAt,
        @Nullable String activatedBy,
        @Nullable Instant retiredAt,
        @Nullable RuleSetView rules) {}

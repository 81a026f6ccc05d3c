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
 * @param trialUntil from when on it may take the place of the one in force, as its trial goes; null unless on trial
 * @param trialDays how long a trial takes at least, 0 where none is asked for
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
        @Nullable Instant trialUntil,
        int trialDays,
        @Nullable Instant activatedAt,
        @Nullable String activatedBy,
        @Nullable Instant retiredAt,
        @Nullable RuleSetView rules) {}

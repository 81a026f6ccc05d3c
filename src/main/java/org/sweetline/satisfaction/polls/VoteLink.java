package org.sweetline.satisfaction.polls;

import org.jspecify.annotations.Nullable;

/**
 * One person's way to vote.
 *
 * @param wanted what they chose before their address was known to be theirs; null where they were asked
 * @param chosen what they have voted for; null as long as they have not
 * @param code their number, once they have voted
 * @param draws whether they want to win something; false until they say so
 */
public record VoteLink(
        long id,
        long poll,
        String language,
        @Nullable Long wanted,
        @Nullable Long chosen,
        @Nullable String code,
        boolean draws) {}

package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.security.Attempts;
import org.sweetline.security.Tokens;
import org.sweetline.web.Network;

/**
 * Bounds wrong guesses within an hour: 5 at one order, 5 with one mail address, 20 from one place. Each is counted before
 * it is judged, so that a hundred at the same moment come no further than one after the other.
 */
@ApplicationScoped
class GuessLimit {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int OF_ONE = 5;
    private static final int FROM_ONE_PLACE = 20;

    private final Attempts attempts;

    @Inject
    GuessLimit(Attempts attempts) {
        this.attempts = attempts;
    }

    /** A guess that was counted. */
    record Counted(List<Long> ids, boolean admitted) {}

    /** @param meant the orders that the number may mean: each spelling of it is a guess at all of them */
    Counted count(OrderClaim claim, List<Long> meant, String address) {
        Map<String, Integer> limits = new LinkedHashMap<>();
        meant.forEach(order -> limits.put("portal order " + order, OF_ONE));
        limits.put("portal from " + Network.of(address), FROM_ONE_PLACE);
        if (claim.byMail()) {
            // Kept for a day, and a stranger may have typed it: only its hash.
            limits.put("portal mail " + Tokens.hash(claim.mail()), OF_ONE);
        }
        List<Long> ids = attempts.add(limits.keySet());
        Map<String, Integer> counts = attempts.within(WINDOW, limits.keySet());
        boolean admitted = limits.entrySet().stream()
                .allMatch(limit -> counts.getOrDefault(limit.getKey(), 0) <= limit.getValue());
        return new Counted(ids, admitted);
    }

    void wasRight(Counted guess) {
        attempts.takeBack(guess.ids());
    }
}

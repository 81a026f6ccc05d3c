package org.sweetline.returns.policy.rules;

import java.time.Duration;
import java.time.Instant;
import org.sweetline.returns.policy.terms.WindowStart;
import org.sweetline.returns.policy.terms.WindowTerms;

/**
 * The time in which one thing may come back.
 *
 * @param basis what it is counted from
 * @param told when that was
 * @param start when the days begin: later than {@code told} where a way is assumed
 * @param end the first instant that is too late
 */
public record WindowSpan(WindowBasis basis, Instant told, Instant start, Instant end) {

    static WindowSpan of(WindowTerms window, PolicyCase asked, CaseItem item) {
        WindowBasis basis = basis(window.start(), item);
        Instant told = told(basis, asked, item);
        boolean assumed = window.start() == WindowStart.DELIVERY && basis != WindowBasis.DELIVERED;
        Instant start = assumed ? told.plus(Duration.ofDays(window.transitDays())) : told;
        return new WindowSpan(basis, told, start, window.end(start, asked.orderedAt(), item.blame()));
    }

    private static WindowBasis basis(WindowStart start, CaseItem item) {
        return switch (start) {
            case ORDER -> WindowBasis.ORDERED;
            case SHIPMENT -> item.shippedAt() == null ? WindowBasis.ORDERED : WindowBasis.SENT;
            case DELIVERY -> {
                if (item.deliveredAt() != null) {
                    yield WindowBasis.DELIVERED;
                }
                yield item.shippedAt() == null ? WindowBasis.ORDERED : WindowBasis.SENT;
            }
        };
    }

    private static Instant told(WindowBasis basis, PolicyCase asked, CaseItem item) {
        Instant told = switch (basis) {
            case DELIVERED -> item.deliveredAt();
            case SENT -> item.shippedAt();
            case ORDERED -> asked.orderedAt();
        };
        return told == null ? asked.orderedAt() : told;
    }

    boolean isAssumed() {
        return start.isAfter(told);
    }
}

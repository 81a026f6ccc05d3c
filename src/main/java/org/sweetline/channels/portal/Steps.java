package org.sweetline.channels.portal;

import java.util.List;
import java.util.stream.IntStream;
import org.sweetline.returns.ReturnState;

/** How far a return has come, step by step. */
final class Steps {

    private static final List<String> WAY = List.of("requested", "decided", "sent", "arrived", "checked", "settled");
    private static final List<String> NOTHING_SENT = List.of("requested", "decided", "settled");

    private Steps() {}

    /** @param look done, now or "" for what is still to come */
    record Mark(String key, String look) {}

    /** @param sends whether anything is to be sent at all; empty for a return that goes no further */
    static List<Mark> of(ReturnState state, boolean sends) {
        String now = now(state);
        if (now.isEmpty()) {
            return List.of();
        }
        List<String> way = sends ? WAY : NOTHING_SENT;
        int place = now.equals("over") ? way.size() : Math.max(way.indexOf(now), sends ? 0 : way.size() - 1);
        return IntStream.range(0, way.size())
                .mapToObj(i -> new Mark(way.get(i), i < place ? "done" : i == place ? "now" : ""))
                .toList();
    }

    private static String now(ReturnState state) {
        return switch (state) {
            case UNCONFIRMED -> "requested";
            case REQUESTED, NEEDS_INFO, IN_REVIEW -> "decided";
            case AUTHORIZED, PARTIALLY_AUTHORIZED -> "sent";
            case IN_TRANSIT, PARTIALLY_RECEIVED -> "arrived";
            case RECEIVED -> "checked";
            case APPROVED, PARTIALLY_APPROVED, REFUND_PENDING, REFUND_FAILED -> "settled";
            case RESOLVED -> "over";
            case DENIED, APPEALED, DENIED_FINAL, REJECTED, CANCELLED, EXPIRED, CLOSED -> "";
        };
    }
}

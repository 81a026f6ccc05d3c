package org.sweetline.calls.hours;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whether a caller is blocked without looking at each number of the list. */
final class BlockedNumbers {

    /** A number, or the beginning of numbers, that is not let in for now. */
    record BlockedNumber(
            long id,
            String number,
            boolean prefix,
            String reason,
            @Nullable Instant until) {

        boolean holds(Instant at) {
            return until == null || at.isBefore(until);
        }
    }

    private final Map<String, BlockedNumber> whole = new HashMap<>();
    private final Map<String, BlockedNumber> beginnings = new HashMap<>();

    BlockedNumbers(List<BlockedNumber> numbers) {
        numbers.forEach(number -> (number.prefix() ? beginnings : whole).put(number.number(), number));
    }

    Optional<BlockedNumber> matching(String caller, Instant at) {
        BlockedNumber exact = whole.get(caller);
        if (exact != null && exact.holds(at)) {
            return Optional.of(exact);
        }
        for (int length = caller.length(); length > 1; length--) {
            BlockedNumber beginning = beginnings.get(caller.substring(0, length));
            if (beginning != null && beginning.holds(at)) {
                return Optional.of(beginning);
            }
        }
        return Optional.empty();
    }
}

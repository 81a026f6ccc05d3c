package org.sweetline.calls.hours;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds whether a caller is blocked without looking at each number of the list. */
final class BlockedNumbers {

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

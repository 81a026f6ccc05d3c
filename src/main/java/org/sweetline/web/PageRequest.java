package org.sweetline.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** Which part of a list is wanted. A {@code @BeanParam}; JAX-RS fills the fields. */
public class PageRequest {

    private static final int MOST = 200;

    @QueryParam("after")
    private @Nullable String after;

    @QueryParam("limit")
    @DefaultValue("50")
    private int limit = 50;

    public Optional<TimeCursor> after() {
        return TimeCursor.parse(after);
    }

    public Optional<String> afterText() {
        return Optional.ofNullable(after).filter(text -> !text.isEmpty());
    }

    /**
     * The last parameters of a list whose newest come first: time and id that all lie before, and how many, one more than fit.
     *
     * @param first those before them
     */
    public Object[] newestFirst(Object... first) {
        TimeCursor place = after().orElse(TimeCursor.BEHIND_ALL);
        return Stream.concat(Arrays.stream(first), Stream.of(place.at(), place.id(), limit() + 1))
                .toArray();
    }

    /** From 1 to 200. */
    public int limit() {
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalid("limit", "must be from 1 to " + MOST);
        }
        return limit;
    }
}

package org.sweetline.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** What the address of a search says. A {@code @BeanParam}; JAX-RS fills the fields. */
public class SearchRequest {

    private static final int MOST = 100;

    @QueryParam("q")
    @DefaultValue("")
    private String typed = "";

    @QueryParam("type")
    @DefaultValue("")
    private String types = "";

    @QueryParam("sort")
    @DefaultValue("relevance")
    private String sort = "relevance";

    @QueryParam("limit")
    @DefaultValue("25")
    private int limit = 25;

    @QueryParam("after")
    private @Nullable String after;

    String typed() {
        return typed;
    }

    String types() {
        return types;
    }

    boolean newestFirst() {
        return switch (sort) {
            case "newest" -> true;
            case "relevance" -> false;
            default -> throw ProblemException.invalid("sort", "must be relevance or newest");
        };
    }

    int limit() {
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalid("limit", "must be from 1 to " + MOST);
        }
        return limit;
    }

    Optional<String> after() {
        return Optional.ofNullable(after).filter(text -> !text.isEmpty());
    }
}

package org.sweetline.returns.pages;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.WebProblem;

/** In which order returns are listed, and how a place in it is written. */
enum ReturnSort {
    NEWEST("r.requested_at", "timestamptz", "<"),
    /** The one that has waited longest first. */
    AGE("r.requested_at", "timestamptz", ">"),
    VALUE("r.value", "numeric", "<"),
    /** The highest score first; what has none comes last. */
    BAND("coalesce(r.risk_score, -1)", "int", "<");

    private final String key;
    private final String type;
    private final String behind;

    ReturnSort(String key, String type, String behind) {
        this.key = key;
        this.type = type;
        this.behind = behind;
    }

    /** A place in the list: behind the return with this id and key. */
    record Place(String key, long id) {

        String text() {
            return key + "_" + id;
        }
    }

    String key() {
        return key;
    }

    String orderBy() {
        String direction = behind.equals("<") ? " desc" : " asc";
        return " order by " + key + direction + ", r.id" + direction;
    }

    /** Two parameters: the key and the id. */
    String isBehind() {
        return "(%s, r.id) %s (cast(? as %s), ?)".formatted(key, behind, type);
    }

    Optional<Place> place(Optional<String> after) {
        return after.map(text -> {
            int gap = text.lastIndexOf('_');
            if (gap < 1 || !text.substring(gap + 1).matches("[0-9]{1,18}") || !isKey(text.substring(0, gap))) {
                throw new ProblemException(WebProblem.CURSOR, "Take `after` from the `next` of the page before.");
            }
            return new Place(text.substring(0, gap), Long.parseLong(text.substring(gap + 1)));
        });
    }

    private boolean isKey(String text) {
        return switch (this) {
            case NEWEST, AGE -> isTime(text);
            case VALUE -> text.matches("[0-9]{1,15}(\\.[0-9]{1,4})?");
            case BAND -> text.matches("-1|[0-9]{1,3}");
        };
    }

    private static boolean isTime(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}

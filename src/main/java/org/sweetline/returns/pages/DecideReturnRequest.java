package org.sweetline.returns.pages;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Decision;
import org.sweetline.returns.DecisionDesk.Notes;
import org.sweetline.returns.DecisionDesk.Seen;
import org.sweetline.returns.Resolution;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * What is decided about all items that are not decided yet.
 *
 * @param assessment the number of the one that was shown; when there is a newer one nothing is decided
 */
public record DecideReturnRequest(
        @Schema(required = true) @Nullable Long version,
        @Schema(required = true) @Nullable List<DecidedItemRequest> items,
        @Nullable String noteToCustomer,
        @Nullable String internalNote,
        @Nullable Long assessment) {

    private static final int LONGEST_NOTE = 10_000;

    /** What is authorized needs a resolution; where that is less than was asked for, the rest is denied, with a denial. */
    public record DecidedItemRequest(
            @Schema(required = true) @Nullable String line,
            @Nullable Integer authorized,
            @OneOf(Resolution.class) @Nullable String resolution,
            @Nullable String denial) {

        Decision decision() {
            if (line == null || authorized == null) {
                throw ProblemException.invalid("items", "must each have line and authorized");
            }
            Resolution given =
                    resolution == null ? Resolution.NONE : Words.parse(Resolution.class, "resolution", resolution);
            return new Decision(line, authorized, given, denial == null ? "" : denial);
        }
    }

    List<Decision> decisions() {
        if (items == null || items.isEmpty()) {
            throw ProblemException.invalid("items", "is missing");
        }
        return items.stream().map(DecidedItemRequest::decision).toList();
    }

    Seen seen() {
        return new Seen(ReturnAnswers.version(version), Optional.ofNullable(assessment));
    }

    Notes notes() {
        return new Notes(note("noteToCustomer", noteToCustomer), note("internalNote", internalNote));
    }

    /** "" when there is none. */
    static String note(String field, @Nullable String text) {
        return Asked.note(field, text, LONGEST_NOTE);
    }
}

package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.tickets.SpokenLine;
import org.sweetline.web.Asked;

/** Where another engine, or a manager, puts what was said in a call. What stood there is kept. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class TranscriptResource {
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_LINE = 10_000;
    private static final BigDecimal LONGEST_CALL = BigDecimal.valueOf(100_000);
    private static final int MOST_LINES = 2_000;

    private final TranscriptDesk desk;
    private final CurrentAccount current;

    @Inject
    TranscriptResource(TranscriptDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    /** Either a text or segments, in the order they were said. */
    public record TranscriptRequest(
            @Nullable String text, @Nullable List<SegmentRequest> segments) {}

    /** @param at seconds since the call began */
    public record SegmentRequest(
            @Nullable BigDecimal at,

            @Schema(enumeration = {"caller", "agent", "other"}) @Nullable
            String speaker,

            @Schema(required = true) @Nullable String text) {}

    @PUT
    @Path("calls/{call: [0-9]+|CA[0-9a-f]+}/transcript")
    @Requires(Permission.WRITE_TRANSCRIPTS)
    public void put(@PathParam("call") String call, TranscriptRequest request) throws SQLException {
        desk.put(call, lines(request), current);
    }

    private static List<SpokenLine> lines(TranscriptRequest request) {
        List<SegmentRequest> segments = request.segments();
        if ((segments == null) == (request.text() == null)) {
            throw ProblemException.invalid("text", "must be there, or segments, and not both");
        }
        if (segments == null) {
            return List.of(new SpokenLine(null, "", Asked.text("text", request.text(), LONGEST_TEXT)));
        }
        if (segments.isEmpty() || segments.size() > MOST_LINES) {
            throw ProblemException.invalid("segments", "must be 1 to %d".formatted(MOST_LINES));
        }
        return segments.stream().map(TranscriptResource::line).toList();
    }

    private static SpokenLine line(@Nullable SegmentRequest segment) {
        if (segment == null) {
            throw ProblemException.invalid("segments", "must not hold null");
        }
        String speaker = Objects.requireNonNullElse(segment.speaker(), "");
        if (!speaker.matches("|caller|agent|other")) {
            throw ProblemException.invalid("segments.speaker", "must be caller, agent or other");
        }
        BigDecimal at = segment.at();
        if (at != null && (at.signum() < 0 || at.compareTo(LONGEST_CALL) > 0 || at.scale() > 9)) {
            throw ProblemException.invalid("segments.at", "must be seconds since the call began");
        }
        return new SpokenLine(at, speaker, Asked.text("segments.text", segment.text(), LONGEST_LINE));
    }
}

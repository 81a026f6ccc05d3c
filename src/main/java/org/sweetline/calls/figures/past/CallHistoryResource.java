package org.sweetline.calls.figures.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.JsonLines;
import org.sweetline.web.JsonLines.LinesTakenView;

/** Brings the calls of another phone system, one JSON object a line. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class CallHistoryResource {

    private final CallHistory history;
    private final HistoryCheck check;
    private final AuditTrail audit;
    private final CurrentAccount current;

    @Inject
    CallHistoryResource(CallHistory history, Clock clock, AuditTrail audit, CurrentAccount current) {
        this.history = history;
        this.check = new HistoryCheck(clock);
        this.audit = audit;
        this.current = current;
    }

    /** Known calls are left alone, so the same file can be sent again; a bad line stops nothing. */
    @POST
    @Path("call-history/import")
    @Consumes("application/x-ndjson")
    @Requires(Permission.IMPORT_TICKETS)
    public LinesTakenView take(InputStream body) throws IOException, SQLException {
        LinesTakenView taken = new JsonLines<>(HistoryLine.class, check::check, this::store).read(body);
        audit.record(current, "imported calls", "calls", taken.created() + " of " + taken.received());
        return taken;
    }

    /** Counts calls and free times. */
    private long store(List<HistoryLine> lines) throws SQLException {
        return history.takeCalls(lines.stream()
                        .map(HistoryLine::call)
                        .filter(Objects::nonNull)
                        .toList())
                + history.takePhones(lines.stream()
                        .map(HistoryLine::phone)
                        .filter(Objects::nonNull)
                        .toList());
    }
}

package org.sweetline.calls.figures.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.json.Json;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** Brings the calls of another phone system, one JSON object a line. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class CallHistoryResource {

    private static final int BATCH = 500;
    private static final int MOST_ERRORS = 100;

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

    public record HistoryErrorView(long line, String message) {}

    /** Only the first hundred errors are listed; failed counts all. Created counts calls and free times. */
    public record CallHistoryView(long received, long created, long failed, List<HistoryErrorView> errors) {}

    private static final class Progress {

        private long received;
        private long created;
        private long failed;
        private final List<HistoryErrorView> errors = new ArrayList<>();
        private final List<HistoryLine> batch = new ArrayList<>();

        private void failed(RuntimeException why) {
            failed++;
            if (errors.size() < MOST_ERRORS) {
                String words = why instanceof ProblemException problem ? problem.detail() : "is no such line as JSON";
                errors.add(new HistoryErrorView(received, words));
            }
        }
    }

    /** Known calls are left alone, so the same file can be sent again; a bad line stops nothing. */
    @POST
    @Path("call-history/import")
    @Consumes("application/x-ndjson")
    @Requires(Permission.IMPORT_TICKETS)
    public CallHistoryView take(InputStream body) throws IOException, SQLException {
        Progress progress = new Progress();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                read(text, progress);
                if (progress.batch.size() == BATCH) {
                    store(progress);
                }
            }
        }
        store(progress);
        audit.record(current, "imported calls", "calls", progress.created + " of " + progress.received);
        return new CallHistoryView(progress.received, progress.created, progress.failed, List.copyOf(progress.errors));
    }

    private void read(String text, Progress progress) {
        if (text.isBlank()) {
            return;
        }
        progress.received++;
        try {
            HistoryLine line = Json.read(text, HistoryLine.class);
            check.check(line);
            progress.batch.add(line);
        } catch (IllegalArgumentException | ProblemException e) {
            progress.failed(e);
        }
    }

    private void store(Progress progress) throws SQLException {
        progress.created += history.takeCalls(progress.batch.stream()
                .map(HistoryLine::call)
                .filter(Objects::nonNull)
                .toList());
        progress.created += history.takePhones(progress.batch.stream()
                .map(HistoryLine::phone)
                .filter(Objects::nonNull)
                .toList());
        progress.batch.clear();
    }
}

package org.sweetline.tickets;

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
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.json.Json;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** Brings the tickets of another desk, one JSON object a line. */
@ApplicationScoped
@Path("/api/v1/tickets/import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tickets")
public class TicketImportResource {

    private static final int BATCH = 100;
    private static final int MOST_ERRORS = 100;
    private static final int LONGEST_LINE = 4 << 20;

    private final TicketImport tickets;
    private final AuditTrail audit;
    private final CurrentAccount current;

    @Inject
    TicketImportResource(TicketImport tickets, AuditTrail audit, CurrentAccount current) {
        this.tickets = tickets;
        this.audit = audit;
        this.current = current;
    }

    public record LineError(long line, String message) {}

    /** Only the first hundred errors are listed; failed counts all. */
    public record TicketImportView(long received, long created, long unchanged, long failed, List<LineError> errors) {}

    private record Line(long number, ImportedTicket ticket) {}

    private static final class Progress {

        private long received;
        private long created;
        private long failed;
        private final List<LineError> errors = new ArrayList<>();

        private void failed(long line, RuntimeException why) {
            failed++;
            if (errors.size() < MOST_ERRORS) {
                String words = why instanceof ProblemException problem ? problem.detail() : "is not a ticket as JSON";
                errors.add(new LineError(line, words));
            }
        }
    }

    /** Known external ids are left alone, so the same file can be sent again; a bad line stops nothing. */
    @POST
    @Consumes("application/x-ndjson")
    @Requires(Permission.IMPORT_TICKETS)
    public TicketImportView take(InputStream body) throws IOException {
        Progress progress = new Progress();
        List<Line> batch = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                read(text, progress, batch);
                if (batch.size() == BATCH) {
                    store(batch, progress);
                }
            }
        }
        store(batch, progress);
        long unchanged = progress.received - progress.created - progress.failed;
        audit.record(current, "imported tickets", "tickets", progress.created + " of " + progress.received);
        return new TicketImportView(
                progress.received, progress.created, unchanged, progress.failed, List.copyOf(progress.errors));
    }

    private void read(String text, Progress progress, List<Line> batch) {
        progress.received++;
        if (text.isBlank()) {
            progress.received--;
            return;
        }
        try {
            if (text.length() > LONGEST_LINE) {
                throw ProblemException.invalid("line", "is too long");
            }
            batch.add(new Line(progress.received, Json.read(text, ImportedTicket.class)));
        } catch (IllegalArgumentException | ProblemException e) {
            progress.failed(progress.received, e);
        }
    }

    /** A batch that fails is stored line by line, so that only the bad line is refused. */
    private void store(List<Line> batch, Progress progress) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            progress.created += tickets.take(batch.stream().map(Line::ticket).toList());
        } catch (RuntimeException e) {
            for (Line line : batch) {
                try {
                    progress.created += tickets.take(List.of(line.ticket()));
                } catch (RuntimeException alone) {
                    progress.failed(line.number(), alone);
                }
            }
        }
        batch.clear();
    }
}

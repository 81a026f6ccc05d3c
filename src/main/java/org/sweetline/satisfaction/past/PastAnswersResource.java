package org.sweetline.satisfaction.past;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.JsonLines;
import org.sweetline.web.JsonLines.LinesTakenView;

/** Brings the surveys of another desk, one JSON object a line, after its tickets. */
@ApplicationScoped
@Path("/api/v1/survey-answers/import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class PastAnswersResource {

    private final PastAnswers answers;
    private final AuditTrail audit;
    private final CurrentAccount current;

    @Inject
    PastAnswersResource(PastAnswers answers, AuditTrail audit, CurrentAccount current) {
        this.answers = answers;
        this.audit = audit;
        this.current = current;
    }

    /** Known ones are left alone, so the same file can be sent again; a bad line stops nothing. */
    @POST
    @Consumes("application/x-ndjson")
    @Requires(Permission.IMPORT_TICKETS)
    public LinesTakenView take(InputStream body) throws IOException, SQLException {
        LinesTakenView taken = new JsonLines<>(PastAnswer.class, PastAnswers::check, answers::take).read(body);
        audit.record(current, "imported survey answers", "surveys", taken.created() + " of " + taken.received());
        return taken;
    }
}

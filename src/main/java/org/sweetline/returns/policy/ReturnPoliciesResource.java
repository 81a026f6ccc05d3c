package org.sweetline.returns.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.policy.PolicyDesk.Draft;
import org.sweetline.returns.policy.terms.PolicyTerms;
import org.sweetline.returns.policy.terms.TermsCheck;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Created;
import org.sweetline.web.Page;

/** The versions of the return policy, and what another would have said. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class ReturnPoliciesResource {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 2_000;

    private final PolicyBook book;
    private final PolicyDesk desk;
    private final PolicyPreview preview;
    private final CurrentAccount current;
    private final Clock clock;

    @Inject
    ReturnPoliciesResource(
            PolicyBook book, PolicyDesk desk, PolicyPreview preview, CurrentAccount current, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.preview = preview;
        this.current = current;
        this.clock = clock;
    }

    /**
     * A new version.
     *
     * @param basedOn the newest version that was seen: if there is a newer one, it is answered 409
     * @param effectiveFrom from when on it counts, null for at once
     */
    public record WritePolicyRequest(
            @Schema(required = true) @Nullable String name,
            @Nullable String note,
            int basedOn,
            @Nullable Instant effectiveFrom,
            @Schema(required = true) @Nullable PolicyTerms policy) {}

    public record PreviewPolicyRequest(
            @Schema(required = true) @Nullable PolicyTerms policy) {}

    /** Newest first. */
    @GET
    @Path("return-policies")
    @Requires(Permission.READ_RETURNS)
    public Page<PolicyVersionView> list() throws SQLException {
        int inForce = inForce();
        return Page.whole(book.all().stream()
                .map(version -> PolicyVersionView.brief(version, inForce))
                .toList());
    }

    @GET
    @Path("return-policies/{version}")
    @Requires(Permission.READ_RETURNS)
    public PolicyVersionView show(@PathParam("version") int version) throws SQLException {
        return PolicyVersionView.whole(book.version(version), inForce());
    }

    /** Nothing that was judged before changes: a return is judged by the version of its time. */
    @POST
    @APIResponseSchema(value = PolicyVersionView.class, responseCode = "201")
    @Path("return-policies")
    @Requires(Permission.MANAGE_RETURNS)
    public Response write(WritePolicyRequest request) throws SQLException {
        PolicyTerms terms = TermsCheck.check(request.policy());
        Draft draft = new Draft(
                Asked.text("name", request.name(), LONGEST_NAME),
                request.note() == null ? "" : Asked.text("note", request.note(), LONGEST_NOTE),
                request.basedOn(),
                request.effectiveFrom(),
                terms);
        int version = desk.write(draft, current);
        return Created.with(show(version));
    }

    /** Changes nothing: what this policy would have said to the returns of the last year. */
    @POST
    @Path("return-policies/preview")
    @Requires(Permission.MANAGE_RETURNS)
    public PolicyPreviewView preview(PreviewPolicyRequest request) throws SQLException {
        PolicyTerms terms = TermsCheck.check(request.policy());
        Instant since = preview.since();
        return PolicyPreviewView.of(since, preview.compare(terms, since));
    }

    private int inForce() throws SQLException {
        return book.versionAt(clock.instant()).version();
    }
}

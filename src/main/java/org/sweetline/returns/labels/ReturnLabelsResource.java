package org.sweetline.returns.labels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.Actor;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.labels.Label.LabelView;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;

/** Labels for the team, and the door where carriers' programs tell what they scanned. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class ReturnLabelsResource {

    private final LabelDesk desk;
    private final LabelBook book;
    private final CurrentAccount current;
    private final Clock clock;

    @Inject
    ReturnLabelsResource(LabelDesk desk, LabelBook book, CurrentAccount current, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Path("returns/{number}/labels")
    @Requires(Permission.READ_RETURNS)
    public Page<LabelView> list(@PathParam("number") ReturnNumber number) throws SQLException {
        return Page.whole(
                book.all(number).stream().map(ReturnLabelsResource::view).toList());
    }

    /** The label and the slip for the parcel, as a PDF. */
    @GET
    @Path("returns/{number}/labels/paper")
    @Produces("application/pdf")
    @APIResponse(responseCode = "200", description = "The label and the slip")
    @Requires(Permission.READ_RETURNS)
    public Response paper(@PathParam("number") ReturnNumber number, @QueryParam("language") @Nullable String language)
            throws SQLException {
        PageLanguage spoken = PageLanguage.of(language == null ? "" : language).orElse(PageLanguage.EN);
        return Response.ok(desk.paper(number, spoken), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + number + ".pdf\"")
                .build();
    }

    /** The first scan says that the parcel is on its way. Told again it changes nothing. */
    @POST
    @Path("return-labels/{tracking}/scans")
    @Requires(Permission.WRITE_RETURNS)
    public LabelView scan(@PathParam("tracking") String tracking, ScanLabelRequest request) throws SQLException {
        LabelBook.Scan scan = Words.parse(LabelBook.Scan.class, "scan", request.scan());
        String zip = request.zip() == null ? "" : request.zip().strip();
        LabelBook.Scanned seen = new LabelBook.Scanned(
                scan,
                request.at() == null ? clock.instant() : request.at(),
                zip.substring(0, Math.min(20, zip.length())));
        return view(book.scanned(tracking, seen, Actor.person(current.id(), current.name(), null)));
    }

    private static LabelView view(Label label) {
        return new LabelView(
                label.tracking(),
                label.carrier(),
                label.cost(),
                label.currency(),
                Words.of(label.paidBy()),
                label.madeAt(),
                label.voidedAt(),
                label.firstScanAt(),
                label.deliveredAt(),
                label.deliveredZip(),
                "/api/v1/returns/" + label.number() + "/labels/paper");
    }
}

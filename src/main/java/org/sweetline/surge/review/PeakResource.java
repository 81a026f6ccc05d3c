package org.sweetline.surge.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.surge.review.NotedCampaigns.Noted;
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.Words;

/** Peak days and campaigns. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "surge")
public class PeakResource {

    private static final int LONGEST = 200;
    private static final Duration CAMPAIGNS = Duration.ofDays(60);

    private final Days days;
    private final DayDesk desk;
    private final CampaignDesk campaigns;
    private final Clock clock;
    private final CurrentAccount current;

    @Inject
    PeakResource(Days days, DayDesk desk, CampaignDesk campaigns, Clock clock, CurrentAccount current) {
        this.days = days;
        this.desk = desk;
        this.campaigns = campaigns;
        this.clock = clock;
        this.current = current;
    }

    public record MarkDayRequest(
            @Schema(required = true) @OneOf(DayMark.class) @Nullable
            String mark,

            @Nullable String reason) {}

    /** @param item by whose orders it is known without a code, as the shop calls it; absent where it stays */
    public record CampaignRequest(
            @Schema(required = true) @Nullable String name,
            @Nullable String code,
            @Nullable String item,
            @Schema(required = true) @Nullable Instant beganAt,
            @Nullable Instant endedAt) {

        Noted checked() {
            Instant began = beganAt;
            if (began == null) {
                throw ProblemException.invalid("beganAt", "is missing");
            }
            if (endedAt != null && !endedAt.isAfter(began)) {
                throw ProblemException.invalid("endedAt", "must be later than beganAt");
            }
            String said = Objects.requireNonNullElse(code, "");
            return new Noted(
                    Asked.line("name", name, LONGEST),
                    said.isBlank() ? "" : Asked.line("code", said, LONGEST).toUpperCase(Locale.ROOT),
                    item == null || item.isBlank() ? item : Asked.line("item", item, LONGEST),
                    began,
                    endedAt);
        }
    }

    /**
     * The newest first; the last two months unless said otherwise.
     *
     * @param marked adds all days that a person marked, however long ago
     */
    @GET
    @Path("surge/days")
    @Requires(Permission.WATCH_SURGE)
    public Page<SurgeDayView> days(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("marked") boolean marked)
            throws SQLException {
        LocalDate last = until == null ? LocalDate.now(clock).plusDays(1) : Asked.day("until", until);
        LocalDate first = from == null ? last.minusDays(60) : Asked.day("from", from);
        return Page.whole(marked ? days.listAndMarked(first, last) : days.list(first, last));
    }

    @PUT
    @Path("surge/days/{day}/mark")
    @Requires(Permission.STEER_SURGE)
    public Page<SurgeDayView> mark(@PathParam("day") String day, MarkDayRequest request) throws SQLException {
        String reason = Objects.requireNonNullElse(request.reason(), "");
        desk.mark(
                Asked.day("day", day),
                Words.parse(DayMark.class, "mark", request.mark()),
                reason.isBlank() ? "" : Asked.line("reason", reason, LONGEST),
                current);
        return Page.whole(days.list(Asked.day("day", day), Asked.day("day", day)));
    }

    @DELETE
    @Path("surge/days/{day}/mark")
    @Requires(Permission.STEER_SURGE)
    public Page<SurgeDayView> unmark(@PathParam("day") String day) throws SQLException {
        desk.unmark(Asked.day("day", day), current);
        return Page.whole(days.list(Asked.day("day", day), Asked.day("day", day)));
    }

    /** Of the last two months, the newest first. */
    @GET
    @Path("campaigns")
    @Requires(Permission.WATCH_SURGE)
    public Page<CampaignView> campaigns() throws SQLException {
        return Page.whole(campaigns.since(clock.instant().minus(CAMPAIGNS)));
    }

    @POST
    @Path("campaigns")
    @Requires(Permission.STEER_SURGE)
    public Page<CampaignView> add(CampaignRequest request, @HeaderParam("Idempotency-Key") @Nullable String key)
            throws SQLException {
        campaigns.add(request.checked(), current, Asked.requestKey(key));
        return campaigns();
    }

    /** All of it at once; one that was found in the orders keeps what is said here. */
    @PUT
    @Path("campaigns/{id}")
    @Requires(Permission.STEER_SURGE)
    public Page<CampaignView> correct(
            @PathParam("id") long id, CampaignRequest request, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        campaigns.correct(id, request.checked(), current, Asked.version(ifMatch));
        return campaigns();
    }

    @DELETE
    @Path("campaigns/{id}")
    @Requires(Permission.STEER_SURGE)
    public Page<CampaignView> remove(@PathParam("id") long id) throws SQLException {
        campaigns.remove(id, current);
        return campaigns();
    }

    /** As if it had not been removed. */
    @DELETE
    @Path("campaigns/{id}/removal")
    @Requires(Permission.STEER_SURGE)
    public Page<CampaignView> restore(@PathParam("id") long id) throws SQLException {
        campaigns.restore(id, current);
        return campaigns();
    }
}

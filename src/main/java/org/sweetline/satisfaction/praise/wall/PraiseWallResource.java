package org.sweetline.satisfaction.praise.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.satisfaction.praise.PraisePages;
import org.sweetline.satisfaction.praise.PraiseState;
import org.sweetline.satisfaction.praise.PraiseView;
import org.sweetline.satisfaction.praise.words.Target;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** Confirmed kind words, for the whole team. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class PraiseWallResource {

    private final PraisePages pages;
    private final WallSummary summary;
    private final CurrentAccount current;

    @Inject
    PraiseWallResource(PraisePages pages, WallSummary summary, CurrentAccount current) {
        this.pages = pages;
        this.summary = summary;
        this.current = current;
    }

    /** The newest first; of one colleague, in one language, about one thing. */
    @GET
    @Path("praise-wall")
    @Requires(Permission.READ_PRAISE)
    public Page<PraiseView> wall(
            @QueryParam("agent") @Nullable Long agent,
            @QueryParam("language") @Nullable String language,
            @QueryParam("target") @OneOf(Target.class) @Nullable String target,
            @BeanParam PageRequest page)
            throws SQLException {
        @Nullable
        String about = target == null || target.isEmpty()
                ? null
                : Words.parse(Target.class, "target", target).name();
        @Nullable String spoken = language == null || language.isEmpty() ? null : language;
        return page(new PraisePages.Filter(PraiseState.CONFIRMED, agent, spoken, about), page);
    }

    /** What somebody pinned, the latest pin first. */
    @GET
    @Path("praise-wall/pinned")
    @Requires(Permission.READ_PRAISE)
    public Page<PraiseView> pinned() throws SQLException {
        return Page.whole(pages.pinned(current.id()));
    }

    /** What is said about oneself. */
    @GET
    @Path("praise-wall/mine")
    @Requires(Permission.READ_PRAISE)
    public Page<PraiseView> mine(@BeanParam PageRequest page) throws SQLException {
        return page(new PraisePages.Filter(PraiseState.CONFIRMED, current.id(), null, null), page);
    }

    @GET
    @Path("praise-wall/summary")
    @Requires(Permission.READ_PRAISE)
    public WallSummaryView summary() throws SQLException {
        return summary.of(current.id());
    }

    @GET
    @Path("tickets/{number}/praise")
    @Requires(Permission.READ_PRAISE)
    public Page<PraiseView> ofTicket(@PathParam("number") TicketNumber number) throws SQLException {
        return Page.whole(pages.ofTicket(number.id(), current.id()));
    }

    @GET
    @Path("customers/{number}/praise")
    @Requires(Permission.READ_PRAISE)
    public Page<PraiseView> ofCustomer(@PathParam("number") CustomerNumber number) throws SQLException {
        return Page.whole(pages.ofCustomer(number.id(), current.id()));
    }

    private Page<PraiseView> page(PraisePages.Filter filter, PageRequest page) throws SQLException {
        List<PraiseView> found = pages.list(filter, current.id(), page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), view -> new TimeCursor(view.saidAt(), view.id()).text());
    }
}

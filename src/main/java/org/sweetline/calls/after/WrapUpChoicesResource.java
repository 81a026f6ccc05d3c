package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.after.WrapUpChoiceDesk.Choice;
import org.sweetline.calls.after.WrapUpChoices.ChoiceView;
import org.sweetline.calls.after.WrapUpChoices.Kind;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;

/** What agents choose from when they wrap a call up. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class WrapUpChoicesResource {
    private static final int LONGEST_NAME = 80;
    private static final int LAST_PLACE = 10_000;

    private final WrapUpChoices choices;
    private final WrapUpChoiceDesk desk;
    private final CurrentAccount current;

    @Inject
    WrapUpChoicesResource(WrapUpChoices choices, WrapUpChoiceDesk desk, CurrentAccount current) {
        this.choices = choices;
        this.desk = desk;
        this.current = current;
    }

    public record WrapUpChoicesView(List<ChoiceView> topics, List<ChoiceView> dispositions) {}

    public record WrapUpChoiceRequest(
            @Schema(required = true) @Nullable String en,
            @Schema(required = true) @Nullable String ko,
            @Nullable Integer place,
            @Nullable Boolean retired) {}

    @GET
    @Path("calls/wrap-up-choices")
    @Requires(Permission.TAKE_CALLS)
    public WrapUpChoicesView list(@QueryParam("retired") @DefaultValue("false") boolean retiredToo)
            throws SQLException {
        return new WrapUpChoicesView(choices.list(Kind.TOPIC, retiredToo), choices.list(Kind.DISPOSITION, retiredToo));
    }

    @PUT
    @Path("calls/wrap-up-choices/topics/{key}")
    @Requires(Permission.MANAGE_PHONE)
    public WrapUpChoicesView nameTopic(
            @PathParam("key") String key,
            WrapUpChoiceRequest request,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        return put(Kind.TOPIC, key, request, ifMatch);
    }

    @PUT
    @Path("calls/wrap-up-choices/dispositions/{key}")
    @Requires(Permission.MANAGE_PHONE)
    public WrapUpChoicesView nameDisposition(
            @PathParam("key") String key,
            WrapUpChoiceRequest request,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        return put(Kind.DISPOSITION, key, request, ifMatch);
    }

    private WrapUpChoicesView put(Kind kind, String key, WrapUpChoiceRequest request, @Nullable String ifMatch)
            throws SQLException {
        Choice choice = choice(key, request);
        try {
            desk.put(kind, choice, current, Asked.version(ifMatch));
        } catch (ProblemException problem) {
            throw problem.type() == HoursProblem.CHANGED_MEANWHILE ? problem.with("current", list(true)) : problem;
        }
        return list(true);
    }

    private static Choice choice(String key, WrapUpChoiceRequest request) {
        if (!key.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw ProblemException.invalid("key", "must be 1 to 40 small letters, digits and hyphens");
        }
        int place = request.place() == null ? LAST_PLACE : request.place();
        if (place < 0 || place > LAST_PLACE) {
            throw ProblemException.invalid("place", "must be from 0 to " + LAST_PLACE);
        }
        String en = Asked.line("en", request.en(), LONGEST_NAME);
        String ko = Asked.line("ko", request.ko(), LONGEST_NAME);
        return new Choice(key, en, ko, place, Boolean.TRUE.equals(request.retired()));
    }
}

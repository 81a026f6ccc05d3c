package org.sweetline.returns.settling;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.page.BoughtOrders;
import org.sweetline.orders.page.WhichOrderRequest;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

/** What the policy says to a return, and what could be sent instead of what came back. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class ReturnPolicyResource {

    private final ReturnVerdicts verdicts;
    private final ReturnedVariants variants;
    private final BoughtOrders orders;

    @Inject
    ReturnPolicyResource(ReturnVerdicts verdicts, ReturnedVariants variants, BoughtOrders orders) {
        this.verdicts = verdicts;
        this.variants = variants;
        this.orders = orders;
    }

    /** By the version that was in force when it was asked for. */
    @GET
    @Path("returns/{number}/policy")
    @Requires(Permission.READ_RETURNS)
    public ReturnPolicyView policy(@PathParam("number") ReturnNumber number) throws SQLException {
        return ReturnPolicyView.of(verdicts.of(number));
    }

    /** Sizes and colours of what came back with a line, those of its price first. */
    @GET
    @Path("returns/{number}/variants")
    @Requires(Permission.READ_RETURNS)
    public Page<VariantView> variants(
            @PathParam("number") ReturnNumber number, @QueryParam("line") @Nullable String line) throws SQLException {
        if (line == null) {
            throw ProblemException.invalid("line", "is missing");
        }
        return Page.whole(
                variants.of(number, line).stream().map(VariantView::of).toList());
    }

    /** What something bought may be exchanged for: sizes and colours of its price, and the same once more. */
    @GET
    @Path("orders/{number}/variants")
    @Requires(Permission.READ_RETURNS)
    public Page<VariantView> exchanges(
            @PathParam("number") String number,
            @BeanParam WhichOrderRequest which,
            @QueryParam("line") @Nullable String line)
            throws SQLException {
        if (line == null) {
            throw ProblemException.invalid("line", "is missing");
        }
        long order = orders.get(number, which).id();
        return Page.whole(
                variants.ofBought(order, line).stream().map(VariantView::of).toList());
    }
}

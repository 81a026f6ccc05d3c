package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.CustomerPages;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.tickets.Author;
import org.sweetline.tickets.EntryView;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.tickets.TicketPages;
import org.sweetline.tickets.TicketView;
import org.sweetline.tickets.Timeline;
import org.sweetline.web.Asked;
import org.sweetline.web.Created;

/** Texts that agents write. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "texts")
public class TextsResource {

    private static final int LONGEST_SUBJECT = 300;

    private final TextDesk desk;
    private final Texting texting;
    private final RefusedTexts refused;
    private final Timeline timeline;
    private final TicketPages tickets;
    private final CustomerPages customers;
    private final CurrentAccount current;

    @Inject
    TextsResource(
            TextDesk desk,
            Texting texting,
            RefusedTexts refused,
            Timeline timeline,
            TicketPages tickets,
            CustomerPages customers,
            CurrentAccount current) {
        this.desk = desk;
        this.texting = texting;
        this.refused = refused;
        this.timeline = timeline;
        this.tickets = tickets;
        this.customers = customers;
        this.current = current;
    }

    /** Number is one of the customer's; without it the one that they wrote from last. */
    public record WriteTextRequest(
            @Schema(required = true) @Nullable String text,
            @Nullable String number,
            @Nullable Boolean solve) {}

    public record BeginTextRequest(
            @Schema(required = true) @Nullable String text,
            @Nullable String number,
            @Nullable String subject) {}

    /** By which numbers the ticket's customer can be texted, and whether an answer goes by mail or by text. */
    @GET
    @Path("tickets/{number}/texting")
    @Requires(Permission.READ_TICKETS)
    public TextingView ofTicket(@PathParam("number") TicketNumber number) throws SQLException {
        return texting.of(number);
    }

    /** Goes to the customer by text; a repeated Idempotency-Key gives the first one. */
    @POST
    @APIResponseSchema(value = EntryView.class, responseCode = "201")
    @Path("tickets/{number}/texts")
    @Requires(Permission.WRITE_TICKETS)
    public Response reply(
            @PathParam("number") TicketNumber number,
            WriteTextRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String requestKey)
            throws SQLException {
        boolean solve = Boolean.TRUE.equals(request.solve());
        TextDesk.Words words = words(request.number(), request.text());
        long entry = refused.told(
                current,
                () -> texting.numbers(number),
                words.number(),
                () -> desk.reply(number, words, solve, author(requestKey)));
        return Created.with(timeline.entry(entry));
    }

    @GET
    @Path("customers/{number}/texting")
    @Requires(Permission.READ_CUSTOMERS)
    public TextingView ofCustomer(@PathParam("number") CustomerNumber number) throws SQLException {
        customers.get(number);
        return texting.of(number);
    }

    /** Opens a ticket with a text to the customer; a repeated Idempotency-Key gives the first one. */
    @POST
    @APIResponseSchema(value = TicketView.class, responseCode = "201")
    @Path("customers/{number}/texts")
    @Requires(Permission.WRITE_TICKETS)
    public Response begin(
            @PathParam("number") CustomerNumber number,
            BeginTextRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String requestKey)
            throws SQLException {
        TextDesk.Words words = words(request.number(), request.text());
        String subject = request.subject() == null || request.subject().isBlank()
                ? "Text to " + customers.get(number).name()
                : Asked.line("subject", request.subject(), LONGEST_SUBJECT);
        TicketNumber ticket = refused.told(
                current,
                () -> texting.numbers(number.id(), ""),
                words.number(),
                () -> desk.begin(number, words, subject.strip(), author(requestKey)));
        return Created.with(tickets.get(ticket));
    }

    private static TextDesk.Words words(@Nullable String number, @Nullable String text) {
        String body = Asked.text("text", text, Texting.LONGEST);
        return new TextDesk.Words(number, body.replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
    }

    private Author author(@Nullable String requestKey) {
        return new Author(current.id(), current.name(), Asked.requestKey(requestKey));
    }
}

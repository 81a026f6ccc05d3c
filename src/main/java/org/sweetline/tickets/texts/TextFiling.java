package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.config.Settings;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.orders.OrderMentions;
import org.sweetline.people.Customer;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.tickets.Correspondence;
import org.sweetline.tickets.EnteredMessage;
import org.sweetline.tickets.IncomingMessage;
import org.sweetline.tickets.LanguageGuess;
import org.sweetline.tickets.SenderTrust;
import org.sweetline.tickets.TicketNumber;

/** Files texts that came in, in the running transaction. */
@ApplicationScoped
public class TextFiling {

    private final Correspondence correspondence;
    private final CustomerDirectory customers;
    private final OptOutDesk optOuts;
    private final TextRows rows;
    private final String region;

    @Inject
    TextFiling(
            Correspondence correspondence,
            CustomerDirectory customers,
            OptOutDesk optOuts,
            TextRows rows,
            Settings settings) {
        this.correspondence = correspondence;
        this.customers = customers;
        this.optOuts = optOuts;
        this.rows = rows;
        this.region = settings.text("sweetline.phone.region", "US");
    }

    /** Answers the ticket of each, in their order. */
    public List<TicketNumber> file(List<IncomingText> texts) throws SQLException {
        // Two texts of one new number, filed by two nodes at once, must not open two tickets.
        rows.holdNumbers(
                texts.stream().map(IncomingText::from).distinct().sorted().toList());
        List<EnteredMessage> entered =
                correspondence.receive(texts.stream().map(this::message).toList());
        List<TicketNumber> tickets = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            keep(texts.get(i), entered.get(i));
            tickets.add(entered.get(i).ticket());
        }
        return tickets;
    }

    private void keep(IncomingText text, EnteredMessage entered) throws SQLException {
        Optional<Long> customer = customer(text).map(Customer::id);
        rows.received(text, entered.entry(), customer);
        if (text.word().isPresent()) {
            optOuts.said(text.from(), customer, text.word().get(), text.body());
        }
    }

    private Optional<Customer> customer(IncomingText text) {
        return PhoneNumber.parse(text.from(), region).flatMap(customers::find);
    }

    private IncomingMessage message(IncomingText text) {
        return new IncomingMessage(
                "sms",
                text.at(),
                text.from(),
                customer(text).map(Customer::name).orElse(""),
                SenderTrust.NUMBER,
                List.of(text.to()),
                List.of(),
                "",
                "",
                text.body(),
                "",
                "",
                List.of(),
                List.of(),
                "",
                List.of(),
                Optional.empty(),
                false,
                false,
                text.body().isBlank() ? "" : LanguageGuess.of(text.body()),
                OrderMentions.in(text.body()));
    }
}

package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.sweetline.config.Settings;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.people.Newcomer;

/** Whom the senders of messages are, each new one a new customer. */
@ApplicationScoped
class Senders {

    private final CustomerDirectory customers;
    private final String region;

    @Inject
    Senders(CustomerDirectory customers, Settings settings) {
        this.customers = customers;
        this.region = settings.text("sweetline.phone.region", "US");
    }

    /** The customer behind each message; none behind one whose sender is doubtful. */
    List<Optional<Long>> of(List<IncomingMessage> messages) {
        List<Optional<ContactPoint>> points =
                messages.stream().map(this::sender).toList();
        List<Newcomer> newcomers = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            IncomingMessage message = messages.get(i);
            points.get(i)
                    .ifPresent(point ->
                            newcomers.add(new Newcomer(List.of(point), message.fromName(), message.language())));
        }
        Iterator<Long> customers = introduced(newcomers).iterator();
        return points.stream()
                .map(point -> point.map(known -> customers.next()))
                .toList();
    }

    /** An ambiguous sender is nobody's: he must not be taken for a customer. */
    private Optional<ContactPoint> sender(IncomingMessage message) {
        if (message.trust() == SenderTrust.AMBIGUOUS || message.bounce()) {
            return Optional.empty();
        }
        return message.channel().equals("mail")
                ? EmailAddress.parse(message.fromAddress()).map(ContactPoint.class::cast)
                : PhoneNumber.parse(message.fromAddress(), region).map(ContactPoint.class::cast);
    }

    private List<Long> introduced(List<Newcomer> newcomers) {
        try {
            return newcomers.isEmpty() ? List.of() : customers.byContacts(newcomers);
        } catch (SQLException e) {
            throw new IllegalStateException("the senders could not be looked up", e);
        }
    }
}

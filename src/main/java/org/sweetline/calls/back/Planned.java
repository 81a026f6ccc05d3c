package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.LikelyLanguage;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.people.Customer;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.Bilingual;

/** Whom and what a request of the team means: checked before anything is written. */
@ApplicationScoped
class Planned {

    private static final String TICKET = "select customer_id from ticket where id = ?";
    private static final String OPEN_MISS = """
            select 1 from missed_caller where reached_at is null and number = ? and (customer_id is null or customer_id = ?)
            union all select 1 from missed_caller where reached_at is null and customer_id = ?
            limit 1
            """;

    private static final List<String> SPOKEN = List.of(Bilingual.ENGLISH, Bilingual.KOREAN);

    private final CustomerDirectory customers;
    private final Statements statements;
    private final DialConfig config;

    @Inject
    Planned(CustomerDirectory customers, Statements statements, DialConfig config) {
        this.customers = customers;
        this.statements = statements;
        this.config = config;
    }

    PhoneNumber number(String field, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            throw ProblemException.invalid(field, "is missing");
        }
        return PhoneNumber.parse(raw, config.home())
                .orElseThrow(() -> new ProblemException(BackProblem.NUMBER_NOT_DIALLED, DialRefusal.NO_NUMBER.words()));
    }

    /** The customer who is named, else whose the number is, else the ticket's. */
    Optional<Customer> customer(@Nullable Long named, PhoneNumber number, @Nullable Long ticket) throws SQLException {
        if (named != null) {
            return Optional.of(
                    customers.find(named).orElseThrow(() -> CustomerNumber.noSuch(CustomerNumber.text(named))));
        }
        Optional<Customer> owner = customers.find(number);
        return owner.isPresent() || ticket == null ? owner : ofTicket(ticket);
    }

    /** Theirs; else that of the number's country. */
    static String language(Optional<Customer> customer, PhoneNumber number) {
        return customer.map(Customer::language)
                .filter(known -> !known.isEmpty())
                .orElseGet(() -> LikelyLanguage.of(number.value(), SPOKEN));
    }

    private Optional<Customer> ofTicket(long ticket) throws SQLException {
        return statements
                .first(TICKET, row -> row.getLong(1), ticket)
                .filter(customer -> customer > 0)
                .flatMap(customers::find);
    }

    @Nullable
    Long ticket(@Nullable Long ticket) throws SQLException {
        if (ticket != null && statements.first(TICKET, row -> 1, ticket).isEmpty()) {
            throw TicketNumber.noSuch(new TicketNumber(ticket));
        }
        return ticket;
    }

    @Nullable
    Long team(@Nullable Long team) throws SQLException {
        if (team != null
                && statements
                        .first("select 1 from team where id = ? and closed_at is null", row -> 1, team)
                        .isEmpty()) {
            throw ProblemException.invalid("team", "is not known");
        }
        return team;
    }

    Callback.Origin origin(PhoneNumber number, Optional<Customer> customer) throws SQLException {
        @Nullable Long known = customer.map(Customer::id).orElse(null);
        return statements
                        .first(OPEN_MISS, row -> 1, number.value(), known, known)
                        .isPresent()
                ? Callback.Origin.MISSED
                : Callback.Origin.HAND;
    }
}

package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;

/** Reads which numbers a customer can be texted at. */
@ApplicationScoped
class Texting {

    static final int LONGEST = 1600;

    private static final String NUMBERS = """
            select p.value from contact_point p
            where p.customer_id = living_customer(?) and p.kind = 'phone'
            order by (select max(m.created_at) from text_message m where m.number = p.value and m.direction = 'IN')
                desc nulls last, p.id
            """;
    private static final String CUSTOMER = "select coalesce(customer_id, 0) from ticket where id = ?";
    private static final String LAST_SAID = """
            select channel, from_address from timeline_entry
            where ticket_id = ? and direction = 'IN' and kind in ('MESSAGE', 'CALL') order by at desc, id desc limit 1
            """;

    private final Statements statements;
    private final OptOuts optOuts;
    private final Instance<TextCarrier> carriers;
    private final TextConfig config;

    @Inject
    Texting(Statements statements, OptOuts optOuts, Instance<TextCarrier> carriers, TextConfig config) {
        this.statements = statements;
        this.optOuts = optOuts;
        this.carriers = carriers;
        this.config = config;
    }

    private record Said(String channel, String from) {}

    /** Who carries texts; empty when nobody can now. */
    Optional<TextCarrier> carrier() {
        return carriers.stream().filter(TextCarrier::open).findFirst();
    }

    TextingView of(TicketNumber ticket) throws SQLException {
        Optional<Said> last =
                statements.first(LAST_SAID, row -> new Said(row.getString(1), row.getString(2)), ticket.id());
        String channel = last.map(Said::channel).filter("sms"::equals).orElse("mail");
        return view(channel, numbers(ticket));
    }

    TextingView of(CustomerNumber customer) throws SQLException {
        return view("sms", numbers(customer.id(), ""));
    }

    /** The customer's numbers, the one they said something from last on this ticket first. */
    List<TextingNumber> numbers(TicketNumber ticket) throws SQLException {
        long customer = statements
                .first(CUSTOMER, row -> row.getLong(1), ticket.id())
                .orElseThrow(() -> TicketNumber.noSuch(ticket));
        String last = statements
                .first(LAST_SAID, row -> row.getString(2), ticket.id())
                .orElse("");
        return numbers(customer, last);
    }

    List<TextingNumber> numbers(long customer, String first) throws SQLException {
        List<String> known = statements.list(NUMBERS, row -> row.getString(1), customer);
        Map<String, OptOut> unwanted = optOuts.among(known);
        return known.stream()
                .sorted((one, other) -> Boolean.compare(other.equals(first), one.equals(first)))
                .map(number -> new TextingNumber(
                        number, config.reaches(new PhoneNumber(number)), Optional.ofNullable(unwanted.get(number))))
                .toList();
    }

    /** One of the numbers that may be texted: the named one, else the first. Says in a problem why there is none. */
    TextingNumber chosen(List<TextingNumber> numbers, @Nullable String named) {
        if (named != null && !named.isBlank()) {
            String wanted = PhoneNumber.parse(named, config.home())
                    .map(PhoneNumber::value)
                    .orElse("");
            TextingNumber known = numbers.stream()
                    .filter(number -> number.number().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalid("number", "must be one of the customer's"));
            return usable(known);
        }
        return numbers.stream()
                .filter(TextingNumber::isUsable)
                .findFirst()
                .orElseGet(() -> usable(numbers.stream()
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(
                                TextProblem.NO_NUMBER, "The customer has no number that we know."))));
    }

    private static TextingNumber usable(TextingNumber number) {
        if (number.optOut().isPresent()) {
            throw new ProblemException(
                    TextProblem.NOT_WANTED,
                    "This number asked for no more texts. They can start them again with START.");
        }
        if (!number.isMobile()) {
            throw new ProblemException(TextProblem.NO_NUMBER, "This number is a landline and cannot take texts.");
        }
        if (!number.reached()) {
            throw new ProblemException(
                    TextProblem.NOT_TEXTED,
                    "Numbers of that country or kind are not texted. An administrator can allow the country.");
        }
        return number;
    }

    /** Whether the desk texts to such numbers, whoever has this one. */
    boolean reaches(PhoneNumber number) {
        return number.mayTakeTexts() && config.reaches(number);
    }

    private TextingView view(String channel, List<TextingNumber> numbers) {
        return new TextingView(
                carrier().isPresent(),
                channel,
                numbers.stream().map(TextingView.NumberView::of).toList(),
                LONGEST);
    }
}

package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sweetline.contact.BlockList;
import org.sweetline.orders.OrderMentions;
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
    private final OptOutDesk optOuts;
    private final TextRows rows;
    private final BlockList blocked;

    @Inject
    TextFiling(Correspondence correspondence, OptOutDesk optOuts, TextRows rows, BlockList blocked) {
        this.correspondence = correspondence;
        this.optOuts = optOuts;
        this.rows = rows;
        this.blocked = blocked;
    }

    /**
     * Answers the ticket of each, in their order. What comes from a blocked number stands there as what a machine wrote: it
     * reopens nothing and asks for no answer, and its files are not fetched.
     */
    public List<TicketNumber> file(List<IncomingText> texts) throws SQLException {
        List<String> numbers = texts.stream().map(IncomingText::from).distinct().toList();
        // Two texts of one new number, filed by two nodes at once, must not open two tickets.
        rows.holdNumbers(numbers);
        Set<String> unwanted = blocked(numbers);
        Map<String, TextRows.Owner> known = rows.owners(numbers);
        List<EnteredMessage> entered = correspondence.receive(texts.stream()
                .map(text -> message(text, Optional.ofNullable(known.get(text.from())), unwanted.contains(text.from())))
                .toList());
        Map<String, TextRows.Owner> owners = rows.owners(numbers);
        List<TicketNumber> tickets = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            IncomingText text = texts.get(i);
            keep(text, entered.get(i), Optional.ofNullable(owners.get(text.from())), unwanted.contains(text.from()));
            tickets.add(entered.get(i).ticket());
        }
        return tickets;
    }

    private Set<String> blocked(List<String> numbers) throws SQLException {
        Set<String> found = new HashSet<>();
        for (String number : numbers) {
            if (blocked.blocks(number)) {
                found.add(number);
            }
        }
        return found;
    }

    private void keep(IncomingText text, EnteredMessage entered, Optional<TextRows.Owner> owner, boolean unwanted)
            throws SQLException {
        Optional<Long> customer = owner.map(TextRows.Owner::customer);
        rows.received(text, entered.entry(), customer, unwanted);
        if (text.word().isPresent()) {
            optOuts.said(text.from(), customer, text.word().get(), text.body());
            // This one may have been found late: the last one that was said is the one that stands.
            Optional<String> last = rows.lastWordAfter(text);
            if (last.isPresent()) {
                optOuts.said(
                        text.from(), customer, OptOutWord.of(last.get(), "").orElseThrow(), last.get());
            }
        }
    }

    private static IncomingMessage message(IncomingText text, Optional<TextRows.Owner> owner, boolean unwanted) {
        return new IncomingMessage(
                "sms",
                text.at(),
                text.from(),
                owner.map(TextRows.Owner::name).orElse(""),
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
                unwanted,
                false,
                text.body().isBlank() ? "" : LanguageGuess.of(text.body()),
                OrderMentions.in(text.body()));
    }
}

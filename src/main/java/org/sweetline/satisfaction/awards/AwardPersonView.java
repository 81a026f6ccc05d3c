package org.sweetline.satisfaction.awards;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.tickets.TicketView.PersonView;

/**
 * Somebody's own page: what was said, month by month, and no rank.
 *
 * @param customers who said something kind, each once
 * @param months kind words of January to December
 * @param quotes from January on, the first 400 of {@code praises}; the book has all of them
 * @param kudos what colleagues wrote; empty for whoever may not read it
 * @param won the categories that they have won, once everybody may know
 */
public record AwardPersonView(
        int year,
        PersonView person,
        long praises,
        long customers,
        long korean,
        List<Long> months,
        List<KindQuoteView> quotes,
        List<KudosView> kudos,
        List<String> won) {

    public record KindQuoteView(
            long praise,
            String words,
            String language,
            String translation,
            String customer,
            Instant at,
            boolean mayQuote,
            boolean picked,
            @Nullable PersonView agent,
            @Nullable String ticket) {

        static KindQuoteView of(KindQuote quote, @Nullable String agentName) {
            return new KindQuoteView(
                    quote.praise(),
                    quote.words(),
                    quote.language(),
                    quote.translation(),
                    quote.customer(),
                    quote.at(),
                    quote.mayQuote(),
                    quote.picked(),
                    agentName == null ? null : new PersonView(quote.agent(), agentName),
                    quote.ticket());
        }
    }

    public record KudosView(PersonView from, PersonView to, String words, Instant at) {}
}

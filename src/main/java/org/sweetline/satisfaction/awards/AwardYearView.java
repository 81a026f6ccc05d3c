package org.sweetline.satisfaction.awards;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.awards.AwardPersonView.KindQuoteView;
import org.sweetline.satisfaction.awards.AwardYear.Stage;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.formulas.Ranking.Outcome;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.web.OneOf;

/**
 * The awards of a year, as far as whoever asks may see them.
 *
 * @param hash of all that was counted
 * @param awards empty for who may not know yet
 * @param people of whom something kind was said, by name
 * @param optedOut whoever asks takes no part
 */
public record AwardYearView(
        int year,
        @OneOf(Stage.class) String stage,
        boolean takesNominations,
        @Nullable Instant countedAt,
        @Nullable Instant frozenAt,
        @Nullable Instant publishedAt,
        String hash,
        String formula,
        List<AwardView> awards,
        @Nullable TeamAwardView team,
        List<HonoureeView> people,
        boolean optedOut) {

    /** @param others those who came next, for who decides; never more than three, and never the last */
    public record AwardView(
            @OneOf(Category.class) String category,
            @OneOf(Outcome.class) String outcome,
            List<WinnerView> winners,
            List<WinnerView> others) {}

    /** @param optedOut takes no part any more since it was counted; told to who decides, until it is published */
    public record WinnerView(
            PersonView agent,
            boolean optedOut,
            double value,
            @Nullable Double low,
            @Nullable Double high,
            long merits,
            long chances,
            @Nullable KindQuoteView quote) {}

    public record TeamAwardView(long contacts, long praises, long customers, long satisfied, long answers) {}

    public record HonoureeView(PersonView person, long praises) {}
}

package org.sweetline.satisfaction.awards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.praise.PraiseView;

/**
 * Kind words as they are shown on a page, a wall or paper.
 *
 * @param customer the first name and an initial; "" when it is not known
 * @param mayQuote the customer lets us quote them outside the team
 * @param picked an editor chose them as the kindest of the year
 */
public record KindQuote(
        long praise,
        long agent,
        String words,
        String language,
        String translation,
        String customer,
        Instant at,
        boolean mayQuote,
        boolean picked,
        @Nullable String ticket) {

    static KindQuote of(PraiseView praise, boolean picked) {
        return new KindQuote(
                praise.id(),
                praise.agent() == null ? 0 : praise.agent().id(),
                praise.quote(),
                praise.language(),
                praise.translation(),
                praise.customer(),
                praise.saidAt(),
                praise.permission().equals("granted"),
                picked,
                praise.ticket());
    }
}

package org.sweetline.satisfaction.praise;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.praise.words.CueKind;
import org.sweetline.satisfaction.praise.words.HeldBack;
import org.sweetline.satisfaction.praise.words.Target;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.web.OneOf;

/**
 * Kind words.
 *
 * @param words all that the customer said there; the spans tell what decided
 * @param customer the first name and an initial, empty when it is not known
 * @param agent whom they are about
 * @param cheers how often each sign was given, and by oneself
 * @param translation a person's note of what it says in the team's other language
 */
public record PraiseView(
        long id,
        @OneOf(PraiseSource.class) String source,
        String words,
        String quote,
        String language,
        String translation,
        String customer,
        @Nullable String ticket,
        @Nullable Long entry,
        @Nullable Long call,
        Instant saidAt,
        @OneOf(Target.class) String target,
        @Nullable PersonView agent,
        double confidence,
        @OneOf(HeldBack.class) String held,
        @OneOf(PraiseState.class) String state,
        @Nullable PersonView judgedBy,
        @Nullable Instant judgedAt,
        @OneOf(QuotePermission.class) String permission,
        boolean pinned,
        List<CheerView> cheers,
        List<PraiseSpanView> spans,
        String ruleVersion,
        long version) {

    public record CheerView(@OneOf(CheerSign.class) String sign, int count, boolean mine) {}

    /** A stretch of the words, and what it weighed. */
    public record PraiseSpanView(
            int start, int end, @OneOf(CueKind.class) String kind, String rule, double weight, String why) {}
}

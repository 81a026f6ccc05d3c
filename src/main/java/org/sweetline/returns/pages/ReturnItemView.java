package org.sweetline.returns.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.Fault;
import org.sweetline.returns.Finding;
import org.sweetline.returns.Logistics;
import org.sweetline.returns.Resolution;
import org.sweetline.returns.Settlement;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.web.OneOf;

/**
 * One line of a return, with the quantities of each step; {@code bought}, {@code shipped} and {@code refundedBefore} are the
 * order's.
 *
 * @param instead what the customer would like to have in an exchange, null when they did not say
 * @param ahead whether an exchange may be sent although the goods are not here, or nobody has looked at them
 * @param excused how many did not come and are paid for all the same
 */
public record ReturnItemView(
        String line,
        String sku,
        String name,
        String options,
        String reason,
        @OneOf(Fault.class) String fault,
        String note,
        @OneOf(Resolution.class) String wanted,
        @Nullable WantedVariantView instead,
        @OneOf(Resolution.class) @Nullable String given,
        boolean ahead,
        boolean decided,
        int requested,
        int authorized,
        int received,
        int excused,
        int inspected,
        int accepted,
        int settled,
        BigDecimal unitPaid,
        BigDecimal bought,
        BigDecimal shipped,
        BigDecimal refundedBefore,
        @OneOf(Logistics.class) String logistics,
        @OneOf(Settlement.class) String settlement,
        @Nullable String denial,
        List<InspectionView> inspections) {

    /** An article number, and what tells it from others of its kind, such as {@code Blue-L}; "" when nobody said. */
    public record WantedVariantView(String sku, String options) {

        /** As people say it. */
        public String name() {
            return options.isEmpty() ? sku : options;
        }
    }

    /** What was found when some of it was looked at. */
    public record InspectionView(
            Instant at,
            @Nullable PersonView by,
            @OneOf(Finding.Grade.class) String grade,
            String condition,
            String disposition,
            int good,
            int bad,
            @Nullable String denial,
            boolean tagsOn,
            @Nullable Integer expectedGrams,
            @Nullable Integer scannedGrams,
            String note,
            List<String> photos) {}
}

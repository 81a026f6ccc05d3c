package org.sweetline.returns.reports;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnChannel;
import org.sweetline.web.Words;

/** Of which days of the shop, and which of their returns. A {@code @BeanParam}; JAX-RS fills the fields. */
public class ReturnReportRequest {

    private static final int MOST_DAYS = 800;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("channel")
    private @Nullable String channel;

    @QueryParam("category")
    private @Nullable String category;

    ReturnFilter filter() {
        LocalDate first = day("from", from);
        ReturnFilter filter = new ReturnFilter(
                first,
                to == null ? first : day("to", to),
                Optional.ofNullable(channel).map(word -> Words.parse(ReturnChannel.class, "channel", word)),
                Optional.ofNullable(category).map(word -> word.replace("\u0000", "")));
        if (filter.days() < 1 || filter.days() > MOST_DAYS) {
            throw ProblemException.invalid(
                    "to", "must be from the day of `from` up to %d days on".formatted(MOST_DAYS));
        }
        return filter;
    }

    private static LocalDate day(String field, @Nullable String raw) {
        try {
            LocalDate date = LocalDate.parse(raw == null ? "" : raw);
            if (date.getYear() >= 2000 && date.getYear() < 2200) {
                return date;
            }
        } catch (DateTimeException e) {
            // Falls through: the same answer as for a year in which nothing was sold.
        }
        throw ProblemException.invalid(field, "must be a day such as 2026-11-27");
    }
}

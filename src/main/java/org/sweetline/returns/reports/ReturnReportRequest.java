package org.sweetline.returns.reports;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.ReturnChannel;
import org.sweetline.web.Asked;
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
        LocalDate first = Asked.day("from", from);
        ReturnFilter filter = new ReturnFilter(
                first,
                to == null ? first : Asked.day("to", to),
                Optional.ofNullable(channel).map(word -> Words.parse(ReturnChannel.class, "channel", word)),
                Optional.ofNullable(category).map(Asked::storable));
        Asked.days(filter.from(), filter.to(), MOST_DAYS);
        return filter;
    }
}

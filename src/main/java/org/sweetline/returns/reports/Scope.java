package org.sweetline.returns.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The filter as the database understands it.
 *
 * @param skus when only some articles matter
 * @param zone where the shop's days begin and end
 * @param ripe the last day of sending of which nothing can be returned any more
 */
record Scope(ReturnFilter filter, Optional<List<String>> skus, ZoneId zone, LocalDate ripe) {

    Instant start() {
        return filter.from().atStartOfDay(zone).toInstant();
    }

    /** Exclusive. */
    Instant end() {
        return filter.to().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** On rows that have a day of the order and a day of sending: orders of those days of which no more can come back. */
    static final String COHORT = "day between ? and ? and sent_on <= ?";

    List<Object> cohortParameters() {
        return new ArrayList<>(List.of(filter.from(), filter.to(), ripe));
    }

    /** On rows that have a number of an article; begins with "and". */
    String ofArticles(String column) {
        return skus.isPresent() ? " and %s in (select unnest(cast(? as text[])))".formatted(column) : "";
    }

    /** On the alias of a return; begins with "and". */
    String ofChannel(String column) {
        return filter.channel().isPresent() ? " and %s = ?".formatted(column) : "";
    }

    List<Object> channelAndArticles() {
        List<Object> parameters = new ArrayList<>();
        filter.channel().ifPresent(channel -> parameters.add(channel.name()));
        skus.ifPresent(parameters::add);
        return parameters;
    }

    /** Returns r that were asked for on those days. */
    String asked() {
        return "r.requested_at >= ? and r.requested_at < ? and r.inquiry <> 'UNCONFIRMED'"
                + ofChannel("r.channel")
                + havingArticles();
    }

    /** Returns r that have one of the articles; begins with "and". */
    String havingArticles() {
        return skus.isPresent()
                ? " and exists (select from return_item a where a.return_id = r.id" + ofArticles("a.sku") + ")"
                : "";
    }

    List<Object> askedParameters() {
        List<Object> parameters = new ArrayList<>(List.of(start(), end()));
        parameters.addAll(channelAndArticles());
        return parameters;
    }
}

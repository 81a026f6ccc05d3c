package org.sweetline.channels.shop;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.OrderLineSnapshot;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.TrackingSnapshot;

/**
 * One turn at the shop: either the news, newest first, or one page of a stretch still unread. So the desk has today's
 * orders at once, whether the copy is new or the shop was away for hours, and the shop is asked once a second at most.
 */
final class PollTurn {
    /** Changes may be committed later than their time says, or show up late on a replica. */
    static final Duration OVERLAP = Duration.ofMinutes(5);

    private static final Duration OVERLAP_BELOW_A_FULL_PAGE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);
    private static final Duration SLOW = Duration.ofSeconds(5);

    private final ShopClient shop;
    private final Listing<OrderSnapshot> orders;
    private final ShopLog log;
    private final BatchKeeping keeping;
    private final Clock clock;
    private final Duration interval;
    private final List<String> refusals = new ArrayList<>();
    private int questions = 1;

    PollTurn(
            ShopClient shop,
            Listing<OrderSnapshot> orders,
            ShopLog log,
            BatchKeeping keeping,
            Clock clock,
            Duration interval) {
        this.shop = shop;
        this.orders = orders;
        this.log = log;
        this.keeping = keeping;
        this.clock = clock;
        this.interval = interval;
    }

    /** Answers how long to wait before the next turn. */
    Duration take() throws SQLException, InterruptedException {
        Standing standing = log.standing();
        Instant now = clock.instant();
        if (now.isBefore(standing.quietUntil())) {
            return Duration.between(now, standing.quietUntil());
        }
        try {
            return ask(standing, now);
        } catch (ShopTrouble trouble) {
            Duration pause = BackOff.pause(standing, interval, trouble.retryAfter(), now);
            log.write(standing.failed(
                    clock.instant(), trouble.words(), clock.instant().plus(pause)));
            return pause;
        }
    }

    private Duration ask(Standing standing, Instant now) throws ShopTrouble, SQLException, InterruptedException {
        if (!now.isBefore(standing.newsDueAt())) {
            return news(standing, now);
        }
        Optional<Gap> gap = log.newestGap();
        return gap.isPresent() ? fill(gap.get(), standing, now) : Duration.between(now, standing.newsDueAt());
    }

    private Duration news(Standing standing, Instant asked) throws ShopTrouble, SQLException, InterruptedException {
        Instant known = standing.newestChange();
        Instant from = known == null ? Instant.EPOCH : known.minus(OVERLAP);
        ShopPage<OrderSnapshot> page = shop.list(orders, ShopQuery.range(from, Instant.MAX));
        if (page.isHollow()) {
            throw new ShopTrouble("The shop says there are " + page.counted() + " orders but sends none of them");
        }
        Duration took = Duration.between(asked, clock.instant());
        keep(page);
        openGap(page, known);
        Duration next = longer(interval, took.multipliedBy(4));
        Instant newest = page.newest().map(Mark::updatedAt).orElse(null);
        Instant asOf = log.newestGap().isEmpty() ? asked : standing.asOf();
        return rest(standing.caughtUp(newest, asOf, asked.plus(BackOff.jittered(next))), took);
    }

    /** A page that does not reach down to what is known leaves a stretch to read. */
    private void openGap(ShopPage<OrderSnapshot> page, @Nullable Instant known) throws SQLException {
        Optional<Instant> oldest = page.oldest().map(Mark::updatedAt);
        if (page.more() && oldest.isPresent() && (known == null || oldest.get().isAfter(known))) {
            Instant floor = known == null ? Instant.EPOCH : known.minus(OVERLAP_BELOW_A_FULL_PAGE);
            log.open(new Gap(0, floor, oldest.get(), OptionalLong.empty()));
        }
    }

    private Duration fill(Gap gap, Standing standing, Instant asked)
            throws ShopTrouble, SQLException, InterruptedException {
        ShopPage<OrderSnapshot> page = shop.list(orders, gap.query());
        Duration took = Duration.between(asked, clock.instant());
        Optional<Gap> left = gap.after(page);
        keep(page);
        if (left.isPresent()) {
            log.replace(left.get());
        } else {
            log.close(gap);
        }
        return rest(standing, took);
    }

    private Duration rest(Standing standing, Duration took) throws SQLException {
        Instant now = clock.instant();
        Duration quiet = longer(BETWEEN_QUESTIONS.multipliedBy(questions), took);
        Standing.State state = took.compareTo(SLOW) > 0 ? Standing.State.SLOW : Standing.State.OK;
        String refusal = refusals.isEmpty() ? "" : refusals.get(refusals.size() - 1);
        log.write(standing.heard(now, state, now.plus(quiet), refusal));
        return quiet;
    }

    private void keep(ShopPage<OrderSnapshot> page) throws ShopTrouble, SQLException, InterruptedException {
        refusals.addAll(page.refused());
        List<OrderSnapshot> orders = withParcels(page.items());
        keeping.keep(orders, at -> refusals.add("Order " + orders.get(at).number() + " does not fit into the copy"));
    }

    private List<OrderSnapshot> withParcels(List<OrderSnapshot> orders) throws ShopTrouble, InterruptedException {
        List<String> shipped = orders.stream()
                .filter(PollTurn::isShipped)
                .map(OrderSnapshot::externalId)
                .toList();
        if (shipped.isEmpty()) {
            return orders;
        }
        Map<String, List<TrackingSnapshot>> parcels = parcels(shipped);
        return orders.stream()
                .map(order ->
                        parcels.containsKey(order.externalId()) ? order.sentIn(parcels.get(order.externalId())) : order)
                .toList();
    }

    /** A token that may read orders but no shipments costs the tracking numbers, not the orders. */
    private Map<String, List<TrackingSnapshot>> parcels(List<String> shipped) throws ShopTrouble, InterruptedException {
        questions++;
        try {
            return shop.parcels(shipped);
        } catch (ShopTrouble trouble) {
            if (!trouble.isRefusal()) {
                throw trouble;
            }
            refusals.add("No tracking numbers: " + trouble.words());
            return Map.of();
        }
    }

    private static boolean isShipped(OrderSnapshot order) {
        return order.lines().stream().map(OrderLineSnapshot::shipped).anyMatch(shipped -> shipped.signum() > 0);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}

package org.sweetline.channels.shop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sweetline.channels.shop.line.LineLogInMemory;

/** A shop in memory that passes the same contract as the real client. */
public class FakeShop implements ShopClient {
    private static final String SHIPPED = "'items':[{'item_id':1,'sku':'MUG','qty_ordered':1,'qty_shipped':1}]";

    private final int pageSize;
    private final Map<String, Map<Long, Instant>> rows = new TreeMap<>();
    private Optional<SetClock> clock = Optional.empty();

    public final List<ShopQuery> asked = new ArrayList<>();
    public final List<Instant> times = new ArrayList<>();
    public final List<String> lists = new ArrayList<>();
    public final List<CommentToWrite> comments = new ArrayList<>();
    public final List<RefundToMake> refunds = new ArrayList<>();
    public Optional<ShopTrouble> trouble = Optional.empty();

    /** Lists that alone are in trouble. */
    public final Map<String, ShopTrouble> troubles = new TreeMap<>();

    public Duration takes = Duration.ZERO;
    public Duration clockAhead = Duration.ZERO;
    public Counting counting = Counting.RIGHT;

    /** What the shop says about how many rows there are. */
    public enum Counting {
        RIGHT,
        NOT_AT_ALL,
        TOO_MANY
    }

    public FakeShop(int pageSize) {
        this.pageSize = pageSize;
    }

    /** A shop whose answers take time on this clock. */
    public FakeShop by(SetClock ours) {
        clock = Optional.of(ours);
        return this;
    }

    public ShopLine line() {
        SetClock ours = clock.orElseThrow();
        return new ShopLine(this, new LineLogInMemory(ours.instant()), ours, ours::forward);
    }

    public FakeShop has(long id, Instant changedAt) {
        return has("orders", id, changedAt);
    }

    public FakeShop has(String listing, long id, Instant changedAt) {
        rows.computeIfAbsent(listing, name -> new TreeMap<>()).put(id, changedAt);
        return this;
    }

    @Override
    public <T> ShopPage<T> list(Listing<T> listing, ShopQuery query) throws ShopTrouble {
        clock.ifPresent(ours -> times.add(ours.instant()));
        asked.add(query);
        lists.add(listing.name());
        clock.ifPresent(ours -> ours.forward(takes));
        Optional<ShopTrouble> bad = trouble.or(() -> Optional.ofNullable(troubles.get(listing.name())));
        if (bad.isPresent()) {
            throw bad.get();
        }
        try {
            byte[] answer = list(listing.name(), query, pageSize).getBytes(StandardCharsets.UTF_8);
            Optional<Instant> time = clock.map(ours -> ours.instant().plus(clockAhead));
            return MagentoPages.page(answer, pageSize, listing, time);
        } catch (IOException notJson) {
            throw new AssertionError(notJson);
        }
    }

    @Override
    public <T> List<T> comments(String orderId, CommentReader<T> reader) {
        return List.of();
    }

    @Override
    public String status(String orderId) throws ShopTrouble {
        boolean known = rows.getOrDefault("orders", Map.of()).containsKey(Long.parseLong(orderId));
        if (!known) {
            throw new ShopTrouble("no such order", 404, Optional.empty());
        }
        return "processing";
    }

    @Override
    public void comment(CommentToWrite comment) throws ShopTrouble {
        clock.ifPresent(ours -> times.add(ours.instant()));
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        comments.add(comment);
    }

    @Override
    public String refund(RefundToMake refund) throws ShopTrouble {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        refunds.add(refund);
        return Integer.toString(refunds.size());
    }

    @Override
    public void hangUp() {
        // Nothing here waits.
    }

    /** The answer in Magento's shape. */
    String list(String listing, ShopQuery query, int size) {
        List<Mark> found = rows.getOrDefault(listing, Map.of()).entrySet().stream()
                .map(change -> new Mark(change.getValue(), change.getKey()))
                .filter(filter(query))
                .sorted(
                        query instanceof ShopQuery.Walk
                                ? Comparator.comparing(Mark::id)
                                : Comparator.<Mark>reverseOrder())
                .toList();
        List<String> page =
                found.stream().limit(size).map(mark -> row(listing, mark)).toList();
        String count = switch (counting) {
            case RIGHT -> ",\"total_count\":" + found.size();
            case NOT_AT_ALL -> "";
            case TOO_MANY -> ",\"total_count\":" + (found.size() + 7);
        };
        return "{\"items\":[" + String.join(",", page) + "]" + count + "}";
    }

    private static Predicate<Mark> filter(ShopQuery query) {
        if (query instanceof ShopQuery.Changes changes) {
            return mark -> !mark.updatedAt().isBefore(changes.from())
                    && !mark.updatedAt().isAfter(changes.to())
                    && (changes.below().isEmpty() || mark.id() < changes.below().getAsLong());
        }
        return query instanceof ShopQuery.Walk walk ? mark -> mark.id() > walk.afterId() : mark -> true;
    }

    private static String row(String listing, Mark mark) {
        String changed = ShopTime.format(mark.updatedAt());
        return listing.equals("orders")
                ? ShopFixture.magento((int) mark.id(), changed, mark.id() == 3 ? SHIPPED : "")
                : "{\"entity_id\":%d,\"updated_at\":\"%s\"}".formatted(mark.id(), changed);
    }
}

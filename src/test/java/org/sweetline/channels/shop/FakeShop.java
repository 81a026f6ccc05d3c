package org.sweetline.channels.shop;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sweetline.orders.TrackingSnapshot;

/** A shop in memory that passes the same contract as the real client. */
class FakeShop implements ShopClient {
    private final int pageSize;
    private final Map<Long, Instant> changes = new TreeMap<>();
    final List<ShopQuery.Changes> asked = new ArrayList<>();
    final List<CommentToWrite> comments = new ArrayList<>();
    Optional<ShopTrouble> trouble = Optional.empty();

    FakeShop(int pageSize) {
        this.pageSize = pageSize;
    }

    FakeShop has(long id, Instant changedAt) {
        changes.put(id, changedAt);
        return this;
    }

    @Override
    public <T> ShopPage<T> list(Listing<T> listing, ShopQuery query) throws ShopTrouble {
        ShopQuery.Changes changes = (ShopQuery.Changes) query;
        asked.add(changes);
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        try {
            byte[] answer = list(changes, pageSize).getBytes(StandardCharsets.UTF_8);
            return MagentoPages.page(answer, pageSize, listing, Optional.empty());
        } catch (java.io.IOException notJson) {
            throw new AssertionError(notJson);
        }
    }

    @Override
    public Map<String, List<TrackingSnapshot>> parcels(Collection<String> orderIds) {
        return Map.of("3", List.of(new TrackingSnapshot("ups", "UPS", "1Z999")));
    }

    @Override
    public <T> List<T> comments(String orderId, CommentReader<T> reader) {
        return List.of();
    }

    @Override
    public void comment(CommentToWrite comment) {
        comments.add(comment);
    }

    @Override
    public void hangUp() {
        // Nothing here waits.
    }

    /** The answer in Magento's shape. */
    String list(ShopQuery.Changes query, int size) {
        List<Mark> found = changes.entrySet().stream()
                .map(change -> new Mark(change.getValue(), change.getKey()))
                .filter(mark -> !mark.updatedAt().isBefore(query.from()))
                .filter(mark -> !mark.updatedAt().isAfter(query.to()))
                .filter(mark ->
                        query.below().isEmpty() || mark.id() < query.below().getAsLong())
                .sorted(Comparator.reverseOrder())
                .toList();
        List<String> page = found.stream()
                .limit(size)
                .map(mark -> ShopFixture.magento(
                        (int) mark.id(), ShopTime.format(mark.updatedAt()), mark.id() == 3 ? SHIPPED : ""))
                .toList();
        return "{\"items\":[" + String.join(",", page) + "],\"total_count\":" + found.size() + "}";
    }

    private static final String SHIPPED = "'items':[{'item_id':1,'sku':'MUG','qty_ordered':1,'qty_shipped':1}]";
}

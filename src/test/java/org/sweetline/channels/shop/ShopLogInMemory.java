package org.sweetline.channels.shop;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

final class ShopLogInMemory implements ShopLog {
    private final Map<Long, Gap> gaps = new TreeMap<>();
    private Standing standing;
    private long lastId;

    ShopLogInMemory(Instant now) {
        standing = Standing.atFirst(now);
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public void write(Standing newStanding) {
        standing = newStanding;
    }

    @Override
    public void open(Gap gap) {
        lastId++;
        gaps.put(lastId, new Gap(lastId, gap.floor(), gap.ceiling(), gap.below()));
    }

    @Override
    public Optional<Gap> newestGap() {
        return gaps.values().stream().max(Comparator.comparing(Gap::ceiling));
    }

    @Override
    public void replace(Gap gap) {
        gaps.put(gap.id(), gap);
    }

    @Override
    public void close(Gap gap) {
        gaps.remove(gap.id());
    }
}

package org.sweetline.channels.shop.copy;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

final class CopyLogInMemory implements CopyLog {
    private final Map<Long, Gap> gaps = new TreeMap<>();
    private final Map<String, Standing> standings = new HashMap<>();
    private long lastId;

    @Override
    public Standing standing(String listing) {
        return standings.getOrDefault(listing, Standing.atFirst());
    }

    @Override
    public void write(String listing, Standing standing) {
        standings.put(listing, standing);
    }

    @Override
    public void open(Gap gap) {
        lastId++;
        gaps.put(
                lastId,
                new Gap(
                        lastId,
                        gap.listing(),
                        gap.floor(),
                        gap.ceiling(),
                        gap.below(),
                        gap.failures(),
                        gap.restsUntil()));
    }

    @Override
    public Optional<Gap> newestGap(Instant now, Instant above) {
        return gaps.values().stream()
                .filter(gap -> !gap.restsUntil().isAfter(now) && !gap.ceiling().isBefore(above))
                .max(Comparator.comparing(Gap::ceiling));
    }

    @Override
    public boolean isUnread(Optional<String> listing) {
        return gaps.values().stream()
                .anyMatch(gap -> listing.isEmpty() || gap.listing().equals(listing.get()));
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

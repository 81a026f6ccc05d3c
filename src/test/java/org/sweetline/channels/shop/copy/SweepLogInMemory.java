package org.sweetline.channels.shop.copy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;

final class SweepLogInMemory implements SweepLog {
    final TreeMap<LocalDate, Walk> walks = new TreeMap<>();

    @Override
    public Optional<Walk> last() {
        return Optional.ofNullable(walks.lastEntry()).map(entry -> entry.getValue());
    }

    @Override
    public void write(Walk walk) {
        walks.put(walk.night(), walk);
    }
}

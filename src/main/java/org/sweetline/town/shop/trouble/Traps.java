package org.sweetline.town.shop.trouble;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Which traps are set. They may be changed at any time, also while somebody hangs in one. */
public final class Traps {
    private static final int FOR_EVER = Integer.MAX_VALUE;

    private final Map<ShopTrap, Setting> set = new EnumMap<>(ShopTrap.class);

    private record Setting(int amount, int times) {}

    public Traps() {
        set(ShopTrap.LAST_PAGE_REPEATS);
    }

    public void set(ShopTrap trap) {
        set(trap, trap.usual());
    }

    public void set(ShopTrap trap, int amount) {
        put(trap, new Setting(amount, FOR_EVER));
    }

    /** Bites so many times and is gone. */
    public void times(int times, ShopTrap trap) {
        put(trap, new Setting(trap.usual(), times));
    }

    public synchronized void clear(ShopTrap trap) {
        set.remove(trap);
        notifyAll();
    }

    /** As the shop was at first. */
    public synchronized void clear() {
        set.clear();
        set(ShopTrap.LAST_PAGE_REPEATS);
        notifyAll();
    }

    /** The shop answers again; what its answers are like stays. */
    public synchronized void clearOutages() {
        set.keySet().removeIf(trap -> trap.isOutage() || trap == ShopTrap.SLOW || trap == ShopTrap.DRIBBLES);
        notifyAll();
    }

    public synchronized boolean isSet(ShopTrap trap) {
        return set.containsKey(trap);
    }

    public synchronized Set<ShopTrap> all() {
        return new TreeSet<>(set.keySet());
    }

    /** The amount of a trap that bites now, which may be the last time; empty when it is not set. */
    public synchronized OptionalInt bite(ShopTrap trap) {
        Setting setting = set.get(trap);
        if (setting == null) return OptionalInt.empty();
        if (setting.times() == 1) set.remove(trap);
        if (setting.times() > 1 && setting.times() < FOR_EVER) {
            set.put(trap, new Setting(setting.amount(), setting.times() - 1));
        }
        return OptionalInt.of(setting.amount());
    }

    /** The amount of a trap that only colours the answers; the fallback when it is not set. */
    public synchronized int amount(ShopTrap trap, int fallback) {
        Setting setting = set.get(trap);
        return setting == null ? fallback : setting.amount();
    }

    /** Waits for as long as the trap is set. */
    synchronized void hangIn(ShopTrap trap) throws InterruptedException {
        while (set.containsKey(trap)) wait();
    }

    private synchronized void put(ShopTrap trap, Setting setting) {
        set.put(trap, setting);
        notifyAll();
    }
}

package org.sweetline.town.phone.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Whose phone rings at which address: a number, or "client:" and an identity that may be at several browsers. */
public final class PhoneBook {
    private final Map<String, List<Handset>> entries = new ConcurrentHashMap<>();
    private volatile Function<String, Optional<Handset>> everybodyElse = address -> Optional.empty();

    public void enter(String address, Handset handset) {
        entries.computeIfAbsent(address, any -> new CopyOnWriteArrayList<>()).add(handset);
    }

    public void strike(String address, Handset handset) {
        entries.getOrDefault(address, List.of()).remove(handset);
    }

    /** The one phone at this address, entered now if there was none. */
    public Callee callee(String address) {
        List<Handset> there = entries.computeIfAbsent(address, any -> new CopyOnWriteArrayList<>());
        synchronized (there) {
            Optional<Callee> known = there.stream()
                    .filter(Callee.class::isInstance)
                    .map(Callee.class::cast)
                    .findFirst();
            if (known.isPresent()) return known.get();
            Callee callee = new Callee();
            there.add(callee);
            return callee;
        }
    }

    /** Who answers at numbers that nobody has entered. */
    public void everybodyElse(Function<String, Optional<Handset>> phones) {
        everybodyElse = phones;
    }

    public List<Handset> at(String address) {
        List<Handset> entered = List.copyOf(entries.getOrDefault(address, List.of()));
        if (!entered.isEmpty()) return entered;
        return everybodyElse.apply(address).map(List::of).orElse(List.of());
    }
}

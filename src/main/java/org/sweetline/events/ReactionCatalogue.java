package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All reactions, by the event that they follow and by their name. */
@ApplicationScoped
class ReactionCatalogue {

    private final Map<Class<?>, List<Reaction<DomainEvent>>> byEvent = new HashMap<>();
    private final Map<String, Reaction<DomainEvent>> byName = new HashMap<>();
    private final Set<String> reachingOutside = new HashSet<>();

    @Inject
    ReactionCatalogue(@Any Instance<Reaction<?>> reactions) {
        for (Reaction<?> reaction : reactions) {
            add(reaction);
        }
    }

    List<Reaction<DomainEvent>> to(DomainEvent event) {
        return byEvent.getOrDefault(event.getClass(), List.of());
    }

    Optional<Reaction<DomainEvent>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Set<String> reachingOutside() {
        return reachingOutside;
    }

    // A reaction is only ever handed events of the class that it names.
    @SuppressWarnings("unchecked")
    private void add(Reaction<?> reaction) {
        Reaction<DomainEvent> typed = (Reaction<DomainEvent>) reaction;
        if (byName.put(reaction.name(), typed) != null) {
            throw new IllegalStateException("two reactions are named " + reaction.name());
        }
        if (reaction.reachesOutside()) {
            reachingOutside.add(reaction.name());
        }
        byEvent.computeIfAbsent(reaction.event(), event -> new ArrayList<>()).add(typed);
    }
}

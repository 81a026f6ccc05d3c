package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.sweetline.work.Loops;

/** Tells relays and followers of this node that something was committed; the other nodes hear it by their poll. */
@ApplicationScoped
class WakeUp {

    private final Loops loops;
    private final Instance<Follower> followers;
    private volatile List<String> names = List.of();

    @Inject
    WakeUp(Loops loops, @Any Instance<Follower> followers) {
        this.loops = loops;
        this.followers = followers;
    }

    void relays(Collection<Reaction<DomainEvent>> follow) {
        follow.stream()
                .map(reaction -> reaction.reachesOutside() ? OutsideRelay.NAME : OutboxRelay.NAME)
                .distinct()
                .forEach(loops::wake);
    }

    void relays() {
        loops.wake(OutboxRelay.NAME);
        loops.wake(OutsideRelay.NAME);
    }

    void followers() {
        for (String name : names()) {
            loops.wake(name);
        }
    }

    private List<String> names() {
        if (names.isEmpty()) {
            names = followers.stream()
                    .map(follower -> "follower " + follower.name())
                    .toList();
        }
        return names;
    }
}

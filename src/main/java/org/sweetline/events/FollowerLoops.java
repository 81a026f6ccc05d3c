package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.sweetline.work.BackgroundLoop;
import org.sweetline.work.LoopSource;

/** One loop for each follower, so that a slow one holds nobody else up. */
@ApplicationScoped
class FollowerLoops implements LoopSource {

    private final Instance<Follower> followers;
    private final ChangeFeed feed;

    @Inject
    FollowerLoops(@Any Instance<Follower> followers, ChangeFeed feed) {
        this.followers = followers;
        this.feed = feed;
    }

    @Override
    public List<BackgroundLoop> loops() {
        return followers.stream()
                .<BackgroundLoop>map(follower -> new FollowerLoop(follower, feed))
                .toList();
    }
}

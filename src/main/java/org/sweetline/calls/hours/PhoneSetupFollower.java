package org.sweetline.calls.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sweetline.events.FeedCursor;
import org.sweetline.events.FeedRow;
import org.sweetline.events.Follower;

/** Lets the node forget what it knows of the set-up as soon as anybody, on any node, changed it. */
@ApplicationScoped
class PhoneSetupFollower implements Follower {

    private static final String CHANGED = PhoneSetupChanged.class.getSimpleName();

    private final PhoneSetups setups;

    @Inject
    PhoneSetupFollower(PhoneSetups setups) {
        this.setups = setups;
    }

    @Override
    public String name() {
        return "phone setup";
    }

    @Override
    public FeedCursor cursor() {
        return FeedCursor.NOW;
    }

    @Override
    public void follow(List<FeedRow> rows) {
        if (rows.stream().anyMatch(row -> row.event().equals(CHANGED))) {
            setups.forget();
        }
    }
}

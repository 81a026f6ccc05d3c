package org.sweetline.people.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Contact points that somebody uses and somebody else owns. */
@ApplicationScoped
class SharedContacts implements CustomerBelongings {

    @Override
    public String name() {
        return "shared-contacts";
    }

    @Override
    public BelongingsTable table() {
        return BelongingsTable.once("shared_contact", "value");
    }

    /** The customers themselves are told of. */
    @Override
    public void moved(List<String> keys) {}
}

package org.sweetline.people.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ContactPoints implements CustomerBelongings {

    @Override
    public String name() {
        return "contact-points";
    }

    @Override
    public BelongingsTable table() {
        return BelongingsTable.of("contact_point");
    }

    /** The customers themselves are told of. */
    @Override
    public void moved(List<String> keys) {}
}

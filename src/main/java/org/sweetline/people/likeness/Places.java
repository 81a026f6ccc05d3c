package org.sweetline.people.likeness;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where people's parcels go, as the feature that sends them knows it. */
public interface Places {

    /** A few places of each customer, in a spelling that two can be compared by. */
    Map<Long, Set<String>> of(List<Long> customers) throws SQLException;
}

package org.sweetline.calls;

import java.sql.SQLException;
import java.util.Map;

/** Where callers stand in line. The line knows it, and the line is above the calls. */
public interface CallPlaces {

    /** Of everybody in line, the place from 1 by the call's id: each counts only those whom their own agents take before. */
    Map<Long, Integer> now() throws SQLException;
}
